"""Arguments in URLs, headers, cookies and bodies, and what JSON has no form for."""

from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from tigergen.runtime.encoding import (
    Multipart,
    cookie_header,
    expand_path,
    form_body,
    given,
    header_values,
    ids,
    json_text,
    json_value,
    query_pairs,
    scalar_text,
    serialized,
)
from tigergen.runtime.errors import ConfigurationError
from tigergen.runtime.jsonapi import resource_document
from tigergen.runtime.unset import UNSET


class Color(Enum):
    RED = "red"
    TWO = 2


class Thing:
    """A model as this module sees one."""

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)

    def to_wire(self) -> dict[str, Any]:
        return dict(self.__dict__)


class Foreign:
    """A model of another library."""

    def model_dump(self, **how: Any) -> dict[str, Any]:
        return how


DAY = dt.date(2026, 1, 2)
NUMBER = UUID(int=1)


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (None, None),
        (True, True),
        (Color.RED, "red"),
        (Color.TWO, 2),
        ("é", "é"),
        (1.5, 1.5),
        ({Color.RED: {2: DAY}}, {"red": {"2": "2026-01-02"}}),
        ((1, [Color.RED]), [1, ["red"]]),
        ({1}, [1]),
        (frozenset({1}), [1]),
        (Decimal("2.0"), 2),
        (Decimal("2.5"), 2.5),
        (NUMBER, str(NUMBER)),
        (dt.datetime(2026, 1, 2, 3, tzinfo=dt.UTC), "2026-01-02T03:00:00+00:00"),
        (dt.time(3, 4), "03:04:00"),
        (Thing(a=1), {"a": 1}),
        (Foreign(), {"mode": "json", "by_alias": True, "exclude_unset": True}),
    ],
)
def test_values_as_json_data(value: Any, plain: Any) -> None:
    found = json_value(value, "p")
    assert (found, type(found)) == (plain, type(plain))


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (object(), "p is not JSON: object"),
        ([1, {"when": {2: object()}}], "p is not JSON: [1].when.2: object"),
        ({"a": [object()]}, "p is not JSON: a[0]: object"),
        (float("inf"), "p is not JSON: inf"),
        ([float("nan")], "p is not JSON: [0]: nan"),
        ("\ud800", "p is not JSON: a text with half a character"),
        (b"bytes", "p is not JSON: bytes"),
    ],
)
def test_what_json_has_no_form_for_is_told_with_its_place(value: Any, message: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        json_value(value, "p")
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (Decimal("1.50"), "1.50"),
        (None, ""),
        (Color.RED, "red"),
        (3, "3"),
        (DAY, "2026-01-02"),
    ],
)
def test_a_scalar_as_text(value: Any, text: str) -> None:
    assert scalar_text(value) == text


def test_the_ids_of_things() -> None:
    assert ids([Thing(id="a"), (Thing(id=2), "c")]) == ["a", [2, "c"]]
    assert ids(5) == 5
    for thing in (Thing(), Thing(id=None)):
        with pytest.raises(ConfigurationError, match="this Thing has no id"):
            ids(thing)


# -- in the URL -----------------------------------------------------------------------------------------


def test_every_placeholder_gets_its_value_encoded() -> None:
    values = {"id": "a/b c", "n": 5, "d": Decimal("1.50")}
    assert expand_path("/x/{id}/y/{n}/{id}/{d}", values) == "/x/a%2Fb%20c/y/5/a%2Fb%20c/1.50"
    assert expand_path("/{p}", {"p": ["a", "b"]}, {"q": ("label", True)}) == "/a,b"
    assert expand_path("/{p}", {"p": ["a,b", "c"]}, {"p": ("simple", True)}) == "/a%2Cb,c"
    assert expand_path("/{a b}", {"a b": 1}, {"a b": ("matrix", False)}) == "/;a%20b=1"


@pytest.mark.parametrize(
    ("value", "style", "message"),
    [
        (None, "simple", "p must be a text or a number, not None"),
        (UNSET, "simple", "p must be a text or a number, not UNSET"),
        ("", "simple", "p must not be '': it is a segment of the path"),
        (".", "simple", "p must not be '.': it is a segment of the path"),
        (".", "matrix", "p must not be '.': it is a segment of the path"),
        ("..", "matrix", "p must not be '..': it is a segment of the path"),
        ([], "label", "p must not be '': it is a segment of the path"),
        (["", "."], "label", None),
        (object(), "simple", "p is not JSON: object"),
    ],
)
def test_values_that_no_path_can_hold(value: Any, style: str, message: str | None) -> None:
    styles = {"p": (style, True)}
    if message is None:
        assert expand_path("/{p}", {"p": value}, styles) == "/..."
        return
    with pytest.raises(ConfigurationError) as error:
        expand_path("/{p}", {"p": value}, styles)
    assert str(error.value) == message


def test_a_label_of_one_dot_or_nothing_does_not_climb() -> None:
    with pytest.raises(ConfigurationError, match="it is a segment of the path"):
        expand_path("/{p}", {"p": ["", ""]}, {"p": ("label", True)})


@pytest.mark.parametrize(
    ("value", "style", "pairs"),
    [
        ({"a": {"b": 1}, "c": [1, True]}, None, [("a", '{"b": 1}'), ("c", "[1, true]")]),
        ({"a": [1, None]}, ("form", False), [("q", "a,[1, null]")]),
        ([1, {"b": 2}], None, [("q", "1"), ("q", '{"b": 2}')]),
        ([1, [2]], ("unknown", False), [("q", "1,[2]")]),
        ({"a": 1}, ("unknown", False), [("q", "a,1")]),
        ({"a": 1, "b": 2}, ("pipeDelimited", False), [("q", "a|1|b|2")]),
        ({"a": 1, "b": 2}, ("spaceDelimited", False), [("q", "a 1 b 2")]),
        (
            {"a": {"b": {"c": 1}}, "d": [1, {"e": 2}], "f": None, "g": True},
            ("deepObject", False),
            [("q[a][b][c]", "1"), ("q[d]", "1"), ("q[d]", '{"e": 2}'), ("q[g]", "true")],
        ),
        (Decimal("1.50"), None, [("q", "1.50")]),
        ([], None, []),
        ([], ("form", False), [("q", "")]),
    ],
)
def test_the_query(value: Any, style: Any, pairs: list[tuple[str, str]]) -> None:
    assert query_pairs({"q": value}, {"q": style} if style else None) == pairs


def test_the_query_goes_on_behind_what_is_left_out() -> None:
    assert query_pairs({"a": None, "b": UNSET, "c": 1, "d": [2]}) == [("c", "1"), ("d", "2")]


# -- in headers -----------------------------------------------------------------------------------------


def test_headers_are_texts() -> None:
    values = {"a": None, "b": UNSET, "c": b"\xff", "d": [1, True], "e": {"k": "v"}, "f": DAY}
    assert header_values(values) == {"c": b"\xff", "d": "1,true", "e": "k,v", "f": "2026-01-02"}
    for text in ("a\rb", "a\nb", "a\0b"):
        with pytest.raises(ConfigurationError) as error:
            header_values({"X-A": text})
        assert str(error.value) == "the header X-A must not hold a line break"


def test_cookies_are_joined_and_what_they_cannot_hold_is_encoded() -> None:
    values = {"a": 'x;"\\ é', "b": None, "c": UNSET, "d": ["1", "2"], "e": "!#$%&'()*+-./:<=>?@[]"}
    expected = "a=x%3B%22%5C%20%C3%A9; d=1%2C2; e=!#$%&'()*+-./:<=>?@[]"
    assert cookie_header(values) == expected
    assert cookie_header({"a": 1}, "old=1") == "old=1; a=1"
    assert cookie_header({}, "old=1") == "old=1"
    assert cookie_header({"f": "^_`{|}~"}) == "f=^_`{|}~"


# -- in bodies ------------------------------------------------------------------------------------------


def test_json_texts() -> None:
    assert json_text({"a": [1, "é"], "b": None}, "p") == '{"a":[1,"é"],"b":null}'
    write = serialized(frozenset({"a", "b"}))
    values = {"a": {"x": 1}, "b": UNSET, "c": {"x": 1}}
    assert write(values) == {"a": '{"x":1}', "b": UNSET, "c": {"x": 1}}
    alone = {"c": 1}
    assert write(alone) is alone


def test_what_is_given_and_what_is_not() -> None:
    assert given({"a": None, "b": UNSET, "c": DAY}) == {"a": None, "c": "2026-01-02"}
    with pytest.raises(ConfigurationError, match=r"^b is not JSON: object$"):
        given({"b": object()})


def test_urlencoded_forms() -> None:
    values = {"a": [1, 2], "b": {"x": 1}, "c": None, "d": UNSET, "e": "é &", "f": {"y": 2}}
    styles = {"b": ("deepObject", True)}
    types = {"f": "application/vnd.api+json", "a": "text/plain"}
    assert form_body(values, styles, types) == (
        b"a=1&a=2&b%5Bx%5D=1&e=%C3%A9+%26&f=%7B%22y%22%3A2%7D"
    )


def parts(types: dict[str, str] | None = None, **values: Any) -> list[Any]:
    """The parts of a form as name, file name, content, media type."""
    found = []
    for name, (title, content, *media_type) in Multipart(values, types or {}).parts():
        data = content if isinstance(content, bytes) else content.read()
        found.append((name, title, data, *media_type))
    return found


@pytest.mark.parametrize(
    ("value", "stated", "expected"),
    [
        ("a", None, [(None, b"a")]),
        (True, None, [(None, b"true")]),
        (5, "text/plain", [(None, b"5", "text/plain")]),
        ({"k": "é"}, None, [(None, '{"k":"é"}'.encode(), "application/json")]),
        ({"k": 1}, "text/x", [(None, b'{"k":1}', "text/x")]),
        ([1, "b"], None, [(None, b"1"), (None, b"b")]),
        ([1, {"k": 1}], None, [(None, b'[1,{"k":1}]', "application/json")]),
        ([[1], [{"k": 1}]], None, [(None, b'[[1],[{"k":1}]]', "application/json")]),
        ([1], "application/json", [(None, b"[1]", "application/json")]),
        ("a", "application/json", [(None, b'"a"', "application/json")]),
        ("a", "image/*", [(None, b"a")]),
        ("a", "text/plain, text/html", [(None, b"a")]),
        ("a", "", [(None, b"a")]),
        (b"bytes", None, [("upload", b"bytes")]),
        (b"bytes", "image/png", [("upload", b"bytes", "image/png")]),
        (("n.png", b"x", "image/gif"), "image/png", [("n.png", b"x", "image/gif")]),
        (
            [b"x", ("n", b"y")],
            "image/png",
            [("upload", b"x", "image/png"), ("n", b"y", "image/png")],
        ),
        (Decimal("1.50"), None, [(None, b"1.50")]),
        (None, None, []),
        (UNSET, None, []),
    ],
)
def test_the_parts_of_a_form(value: Any, stated: str | None, expected: list[Any]) -> None:
    types = {"f": stated} if stated is not None else {}
    assert parts(types, f=value) == [("f", *one) for one in expected]


def test_a_form_can_be_sent_again_if_all_its_files_can() -> None:
    class Pipe(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return b""

    assert Multipart({"a": b"x", "b": "text"}, {}).repeats is True
    assert Multipart({"a": b"x", "b": Pipe()}, {}).repeats is False
    again = Multipart({"a": b"x"}, {})
    for _ in range(2):
        assert again.parts()[0][1][1].read() == b"x"


# -- JSON:API -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("attributes", "members", "top", "expected"),
    [
        (UNSET, {}, {}, {"data": {"type": "t"}}),
        ({"a": None, "b": UNSET}, {}, {}, {"data": {"type": "t", "attributes": {"a": None}}}),
        ({}, {"id": "1", "x": UNSET}, {}, {"data": {"type": "t", "id": "1", "attributes": {}}}),
        (
            [{"op": "add", "value": DAY}],
            {},
            {},
            {"data": {"type": "t", "attributes": [{"op": "add", "value": "2026-01-02"}]}},
        ),
        (None, {}, {}, {"data": {"type": "t", "attributes": None}}),
        (
            UNSET,
            {},
            {"meta": {"a": 1}, "x": UNSET},
            {"data": {"type": "t"}, "meta": {"a": 1}},
        ),
    ],
)
def test_a_resource_document(attributes: Any, members: Any, top: Any, expected: Any) -> None:
    assert resource_document("t", attributes, members, top) == expected


def test_a_resource_names_what_is_not_json() -> None:
    with pytest.raises(ConfigurationError, match=r"^attributes is not JSON: object$"):
        resource_document("t", object(), {}, {})
