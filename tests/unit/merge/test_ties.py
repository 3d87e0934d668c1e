"""What is said of a tie: both values, their places, and an action that decides it if pasted."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import decided
from tigergen.diagnostics import Diagnostic
from tigergen.merge import ties
from tigergen.merge.ties import json_path
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Json, Origin, Place
from tigergen.model.pointer import Pointer

PARAMETERS = [{"name": "it's", "in": "query", "description": "A"}, {"$ref": "#/x"}]


def document() -> dict[str, Any]:
    operation = {"operationId": "a", "tags": ["A"], "parameters": PARAMETERS, "x": {"y": {"z": 1}}}
    return {
        "info": {"title": "T"},
        "x-root": 1,
        "paths": {"/a": {"get": operation}},
        "components": {"schemas": {"M": {"properties": {"p q": {"type": "integer"}}}}},
    }


def tie(where: Pointer, aspect: str, *values: Json, settled_by: str = "first-place") -> Canonical:
    sides = tuple(
        Side(value, (Origin(Place(f"d{number}", number + 3, 7), "r"),))
        for number, value in enumerate(values)
    )
    return Canonical(document(), conflicts=[Conflict(where, aspect, sides, settled_by)])


def finding(where: Pointer, aspect: str, *values: Json) -> Diagnostic:
    (found,) = ties(tie(where, aspect, *values))
    return found


GET = Pointer.of("paths", "/a", "get")
FIELD = Pointer.of("components", "schemas", "M", "properties", "p q")


def test_a_tie_names_both_values_with_their_places_and_the_action_that_settles_it() -> None:
    canonical = tie(GET / "operationId", "operationId", "a", "b")
    (found,) = ties(canonical)
    assert (found.code, found.message) == ("M001", "GET /a: two values for operationId")
    assert found.place == Place("d0", 3, 7)
    assert [(one.place, one.text) for one in found.related] == [
        (Place("d0", 3, 7), "operationId: a  (used: first file in order)"),
        (Place("d1", 4, 7), "operationId: b"),
    ]
    assert (
        found.help == "add to the decisions overlay (`decisions:` in tigergen.yaml), then rebuild"
    )
    assert found.more == "tigergen explain /paths/~1a/get/operationId"
    assert found.paste.splitlines() == [
        "- target: $.paths['/a'].get",
        "  description: <why>",
        "  update: {operationId: a}",
    ]
    assert decided(canonical, found.paste) == []
    assert list(ties(canonical)) == []


def test_a_conflict_that_a_rule_settled_is_not_a_tie() -> None:
    assert list(ties(tie(GET, "operationId", "a", "b", settled_by="rank"))) == []


@pytest.mark.parametrize(
    ("where", "aspect", "head"),
    [
        (GET / "parameters" / 0, "description", "GET /a parameters 0"),
        (GET / "x" / "y" / "z", "z", "GET /a x y"),
        (FIELD, "type", "M.p q"),
        (Pointer("/info"), "title", "info"),
        (Pointer("/x-root"), "x-root", "the document"),
        (Pointer("/info/title"), "title", "info"),
        (Pointer("/paths/~1a"), "get", "GET /a"),
    ],
)
def test_what_a_tie_is_about(where: Pointer, aspect: str, head: str) -> None:
    assert finding(where, aspect, 1, 2).message == f"{head}: two values for {aspect}"


def test_keywords_that_hold_a_schema_are_not_named() -> None:
    canonical = Canonical({"paths": {"/a": {"get": {"x": {"content": {"m": {"schema": {}}}}}}}})
    where = GET / "x" / "content" / "m" / "schema"
    canonical.record(
        Conflict(where, "title", tie(GET, "a", 1, 2).conflicts[0].sides, "first-place")
    )
    (found,) = ties(canonical)
    assert found.message == "GET /a x m: two values for title"


def test_what_is_not_in_the_document_is_explained_by_what_holds_it() -> None:
    assert finding(GET / "gone", "deep", 1, 2).more == f"tigergen explain {GET}"


@pytest.mark.parametrize(("values", "count"), [((1, 2, 3), "three"), ((1, 2, 3, 4), "4")])
def test_the_values_are_counted(values: tuple[int, ...], count: str) -> None:
    assert finding(GET, "operationId", *values).message.endswith(
        f": {count} values for operationId"
    )


def test_a_shape_is_decided_as_a_whole() -> None:
    canonical = tie(FIELD, "type", {"type": "integer"}, {"type": "number", "format": "double"})
    (found,) = ties(canonical)
    assert found.paste.splitlines() == [
        "- target: $.components.schemas.M.properties['p q']",
        "  description: <why>",
        "  update: {type: integer}",
    ]
    assert found.related[1].text == 'type: {"type": "number", "format": "double"}'
    assert decided(canonical, found.paste) == []
    assert list(ties(canonical)) == []


@pytest.mark.parametrize(
    ("where", "aspect", "value"),
    [
        (GET, "tags", ["A"]),  # an overlay adds to a list
        (GET, "operationId", "b"),  # what holds is not what the ledger says
        (GET, "summary", "A"),
        (GET / "operationId" / "x", "x", "A"),
        (FIELD, "type", {"type": "string"}),
    ],
)
def test_what_no_action_can_decide_has_none(where: Pointer, aspect: str, value: Json) -> None:
    found = finding(where, aspect, value, "other")
    assert found.paste == ""
    assert "add to the decisions overlay" not in found.help


@pytest.mark.parametrize(("length", "pasted"), [(200, True), (201, False)])
def test_a_long_value_is_not_put_into_an_action(length: int, pasted: bool) -> None:
    where = Pointer("/info/title")
    canonical = tie(where, "title", "." * (length - len('{title: ""}')), "other")
    canonical.put(where, canonical.conflicts[0].sides[0].value)
    (found,) = ties(canonical)
    assert bool(found.paste) is pasted


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("v1.2/a-b", "v1.2/a-b"),
        ("_a", "_a"),
        ("a b", '"a b"'),
        ("1", '"1"'),
        ("", '""'),
        ("ü", '"ü"'),
        ("Yes", '"Yes"'),
        (True, "true"),
        (1.5, "1.5"),
        (None, "null"),
        ({"a": "b c", "d e": {"f": 1}}, '{a: "b c", "d e": {f: 1}}'),
        *((word, f'"{word}"') for word in "true false null yes no on off y n".split()),
    ],
)
def test_values_are_written_so_that_yaml_reads_them_back(value: Json, text: str) -> None:
    canonical = tie(Pointer("/x-root"), "x-root", value, "other")
    canonical.put(Pointer("/x-root"), value)
    (found,) = ties(canonical)
    assert found.paste == f"- target: $\n  description: <why>\n  update: {{x-root: {text}}}"


@pytest.mark.parametrize(
    ("tokens", "path"),
    [
        ((), "$"),
        (("paths", "/a", "get"), "$.paths['/a'].get"),
        (
            ("components", "schemas", "M", "properties", "p q"),
            "$.components.schemas.M.properties['p q']",
        ),
        (
            ("paths", "/a", "get", "parameters", 0, "name"),
            "$.paths['/a'].get.parameters[?@.name == 'it\\'s' && @.in == 'query'].name",
        ),
        (("paths", "/a", "get", "parameters", 1), "$.paths['/a'].get.parameters[1]"),
        (("paths", "/a", "get", "tags", 0), "$.paths['/a'].get.tags[0]"),
        (("x-root",), "$['x-root']"),
    ],
)
def test_the_json_path_of_a_pointer(tokens: tuple[str | int, ...], path: str) -> None:
    assert json_path(document(), Pointer.of(*tokens)) == path


def test_a_backslash_in_a_name_stays_one() -> None:
    assert json_path({"a\\'b": 1}, Pointer.of("a\\'b")) == "$['a\\\\\\'b']"


@pytest.mark.parametrize(
    "item", [{"name": "a"}, {"name": 5, "in": "query"}, {"in": "query"}, "name"]
)
def test_an_item_that_is_no_parameter_is_found_by_number(item: Json) -> None:
    assert json_path([item], Pointer.of(0)) == "$[0]"


def test_a_plain_type_is_a_value_like_others() -> None:
    assert finding(FIELD, "type", "integer", "number").paste.endswith("update: {type: integer}")
    canonical = tie(Pointer("/x-root"), "x-root", {"a": 1}, 2)
    canonical.put(Pointer("/x-root"), {"a": 1})
    (found,) = ties(canonical)
    assert found.paste.endswith("update: {x-root: {a: 1}}")
