"""JSON with places, by RFC 8259 and not by YAML."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tigergen.sources.document import Document
from tigergen.text.decode import decode
from tigergen.text.json import parse_json
from tigergen.text.tree import Located, TextFault

_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda below: (
        st.lists(below, max_size=4) | st.dictionaries(st.text(max_size=5), below, max_size=4)
    ),
    max_leaves=12,
)


@given(_VALUES, st.sampled_from([None, 1, "\t"]), st.booleans())
def test_what_json_writes_is_read_back(
    value: object, indent: int | str | None, ascii: bool
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii)
    assert parse_json(text).plain() == value


def test_values_stand_where_their_keys_stand_and_items_where_they_begin() -> None:
    root = parse_json('{"a": {"b":\n  1}, "c": [\n\n2, "x"]}')
    places = {
        "a": root.get("a"),
        "b": root.get("a").get("b"),
        "2": root.get("c").items()[0],
        "x": root.get("c").items()[1],
    }
    assert {key: (node.line, node.column) for key, node in places.items()} == {
        "a": (1, 2),
        "b": (1, 8),
        "2": (4, 1),
        "x": (4, 4),
    }
    assert (root.get("a").end, root.end) == (2, 4)


def test_json_that_is_not_yaml_is_read() -> None:
    odd = {"emoji \U0001f600": "a\u0080b\u009f", "k" * 1100: "\u2028"}
    document = Document("api.json", json.dumps(odd))
    raw = Document("api.json", json.dumps(odd, ensure_ascii=False) + "\n")
    for found in (document, raw):
        assert isinstance(found.tree, Located)
        assert found.tree.plain() == odd
        assert not found.oddities
    assert len(raw.lines) == 1


def test_what_no_file_can_hold_is_replaced_and_reported() -> None:
    document = Document("api.json", '{"a": "x\\ud83d",\n "b": "y\x07\nz", "c": 1e999, "d": 1}')
    assert document.tree.plain() == {"a": "x\ufffd", "b": "y\x07\nz", "c": "1e999", "d": 1}
    assert [(odd.code, odd.line) for odd in document.oddities] == [("S018", 1), ("S018", 2)]
    assert document.tree.get("d").line == 3


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('{"a": 1\n "b": 2}', 2, 2),
        ('{"a": tru}', 1, 7),
        ('["a\nb', 1, 2),
        ("[1,\n]", 2, 1),
        ('{"a" 1}', 1, 6),
        ("{1: 2}", 1, 2),
        ("[1] x", 1, 5),
        ("", 1, 1),
        ('["\\x"]', 1, 3),
    ],
)
def test_broken_json_gives_one_fault_with_its_place(text: str, line: int, column: int) -> None:
    with pytest.raises(TextFault) as caught:
        parse_json(text)
    assert (caught.value.code, caught.value.line) == ("S003", line)
    assert abs(caught.value.column - column) <= 1


def test_json_may_not_nest_without_bound() -> None:
    with pytest.raises(TextFault) as caught:
        parse_json("[" * 100_000)
    assert caught.value.code == "S005"


def test_a_flow_mapping_of_yaml_is_not_mistaken_for_broken_json() -> None:
    assert Document("api.yaml", "{a: [1, b],}").tree.plain() == {"a": [1, "b"]}
    assert Document("api", '{"a": [1,\n "b" 2]}').tree.line == 2


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"]
)
def test_every_encoding_of_unicode_is_told_by_its_first_bytes(encoding: str) -> None:
    assert decode('{"ä": "\r\n€"}'.encode(encoding)).removeprefix("\ufeff") == '{"ä": "\n€"}'


def test_bytes_that_are_not_text_are_a_fault_with_its_line() -> None:
    with pytest.raises(TextFault) as caught:
        decode(b"a: 1\nb: \xff\xfe\xfd")
    assert (caught.value.code, caught.value.line) == ("S001", 2)
