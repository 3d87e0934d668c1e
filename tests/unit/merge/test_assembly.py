"""From claims to the document: what stands where, in which order, and who says it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from tigergen.merge.assemble import Assembly
from tigergen.merge.choice import choose
from tigergen.merge.same_path import unify_paths
from tigergen.model.claim import (
    PRESENT,
    Address,
    Basis,
    Claim,
    Contradiction,
    Json,
    Origin,
    Place,
)
from tigergen.model.pointer import Pointer

GET: Address = ("paths", "/a/{x}/{y}", "get")
SCHEMA: Address = ("components", "schemas", "X")


def say(line: int, *address: str, value: Json = PRESENT, source: str = "d", **more: Any) -> Claim:
    return Claim(address, value, Origin(Place(source, line), "r", **more))


def assembled(claims: Iterable[Claim]) -> Assembly:
    return Assembly(choose(claims))


def document(*claims: Claim) -> Json:
    return assembled(claims).document


def lines(assembly: Assembly) -> dict[str, list[int]]:
    return {
        where: [origin.place.line for origin in found]
        for where, found in assembly.provenance.items()
    }


def test_keys_are_sorted_where_their_order_says_nothing_and_else_as_they_stand() -> None:
    found = document(
        say(1, "paths", "/b", "get"),
        say(2, "paths", "/a", "get"),
        say(3, *SCHEMA, "properties", "z", "type", value={"type": "string"}),
        say(4, *SCHEMA, "properties", "a", "type", value={"type": "string"}),
        say(5, "components", "schemas", "A", "type", value={"type": "string"}),
        say(6, "servers", "https://z", "url", value="https://z"),
        say(7, "servers", "https://a", "url", value="https://a"),
        say(8, "tags", "z", "name", value="z"),
        say(9, "tags", "a", "name", value="a"),
        say(10, "info", "title", value="T"),
        say(11, *SCHEMA, "required", "z"),
        say(12, *SCHEMA, "required", "a"),
    )
    assert list(found)[:2] == ["info", "servers"]
    assert list(found["paths"]) == ["/a", "/b"]
    assert list(found["components"]["schemas"]) == ["A", "X"]
    assert list(found["components"]["schemas"]["X"]["properties"]) == ["z", "a"]
    assert found["components"]["schemas"]["X"]["required"] == ["z", "a"]
    assert [one["url"] for one in found["servers"]] == ["https://z", "https://a"]
    assert [one["name"] for one in found["tags"]] == ["z", "a"]


def test_the_most_trusted_document_gives_the_order_then_the_line_then_the_name() -> None:
    def order(*claims: Claim) -> list[str]:
        return list(document(*claims)["components"]["schemas"]["X"]["properties"])

    def field(line: int, name: str, **more: Any) -> Claim:
        return say(line, *SCHEMA, "properties", name, "description", value="d", **more)

    assert order(field(1, "a", rank=1), field(2, "b")) == ["b", "a"]
    assert order(field(2, "a"), field(1, "b")) == ["b", "a"]
    assert order(field(1, "b"), field(1, "a")) == ["a", "b"]
    # A thing stands where the first statement about it stands.
    assert order(
        field(2, "a"), field(3, "b"), say(1, *SCHEMA, "properties", "b", "title", value="t")
    ) == [
        "b",
        "a",
    ]


def parameter(line: int, location: str, name: str) -> list[Claim]:
    where = (*GET, "parameters", f"{location}:{name}")
    return [
        say(line, *where),
        say(line, *where, "name", value=name),
        say(line, *where, "in", value=location),
    ]


def test_parameters_stand_as_they_are_listed() -> None:
    claims = [
        *parameter(1, "query", "x"),
        *parameter(2, "header", "b"),
        *parameter(3, "path", "y"),
        *parameter(4, "query", "a"),
        *parameter(5, "path", "x"),
    ]
    found = assembled(claims)
    listed = found.document["paths"][GET[1]]["get"]["parameters"]
    assert [(one["in"], one["name"]) for one in listed] == [
        ("query", "x"),
        ("header", "b"),
        ("path", "y"),
        ("query", "a"),
        ("path", "x"),
    ]
    where = Pointer.of(*GET, "parameters")
    assert lines(found)[where / 0] == [1]
    assert lines(found)[where / 4 / "name"] == [5]


def test_each_word_of_a_list_says_who_says_it() -> None:
    found = assembled([say(3, *SCHEMA, "required", "b"), say(4, *SCHEMA, "required", "a")])
    where = Pointer.of(*SCHEMA, "required")
    assert lines(found) == {where / 0: [3], where / 1: [4]}
    assert found.pointer((*SCHEMA, "required", "a")) == where / 1


def test_a_parameter_is_listed_where_it_is_said_to_be_and_not_where_its_parts_stand() -> None:
    claims = [*parameter(2, "query", "a"), *parameter(3, "query", "b")]
    claims.append(say(1, *GET, "parameters", "query:b", "description", value="d"))
    listed = document(*claims)["paths"][GET[1]]["get"]["parameters"]
    assert [one["name"] for one in listed] == ["a", "b"]


def test_alternatives_stand_by_number() -> None:
    claims = [
        say(1, *SCHEMA, "allOf", str(number), "description", value=str(number))
        for number in (10, 2, 0)
    ]
    found = document(*claims)["components"]["schemas"]["X"]["allOf"]
    assert [one["description"] for one in found] == ["0", "2", "10"]


def test_a_shape_stands_beside_the_other_keywords_and_each_says_who_says_it() -> None:
    found = assembled(
        [
            say(1, *SCHEMA, "type", value={"type": "string", "format": "date"}),
            say(2, *SCHEMA, "type", value={"type": "string", "format": "date"}, source="e"),
            say(3, *SCHEMA, "title", value="T"),
            say(4, *SCHEMA),
        ]
    )
    where = Pointer.of(*SCHEMA)
    assert where.resolve(found.document) == {"type": "string", "format": "date", "title": "T"}
    assert lines(found) == {
        where: [4],
        where / "type": [1, 2],
        where / "format": [1, 2],
        where / "title": [3],
    }
    assert found.pointer((*SCHEMA, "type")) == where


def test_a_plain_value_takes_the_place_of_an_object() -> None:
    more = (*SCHEMA, "additionalProperties")
    found = document(say(1, *more, value=False))
    assert found["components"]["schemas"]["X"]["additionalProperties"] is False
    assert document(say(1, *SCHEMA))["components"]["schemas"]["X"] == {}
    assert "x-a" not in document(say(1, *SCHEMA, "x-a"))["components"]["schemas"]["X"]


def test_the_pointer_of_an_address_or_of_what_is_nearest() -> None:
    found = assembled([*parameter(1, "query", "a"), say(2, *SCHEMA, "title", value="T")])
    where = Pointer.of(*GET, "parameters", 0)
    assert found.pointer((*GET, "parameters", "query:a")) == where
    assert found.pointer((*GET, "parameters", "query:a", "description", "x")) == where
    assert found.pointer((*GET, "parameters", "query:b")) == where.parent
    assert found.pointer(("nope", "x")) == ""
    assert found.pointer(()) == ""
    assert found.pointer((*SCHEMA, "title")) == Pointer.of(*SCHEMA, "title")


def test_the_pointer_of_a_parameter_or_of_a_field_of_the_body() -> None:
    field = (*GET, "requestBody", "content", "a/b", "schema", "properties", "f")
    found = assembled(
        [
            *parameter(1, "query", "a"),
            say(2, *field),
            say(3, *field, "description", value="a"),
            say(4, *GET, "responses", "200", "description", value="a"),
        ]
    )
    assert found.parameter_pointer(GET, "a") == Pointer.of(*GET, "parameters", 0)
    assert found.parameter_pointer(GET, "f") == Pointer.of(*field)
    assert found.parameter_pointer(GET, "gone") == Pointer.of(*GET)
    assert found.parameter_pointer(("paths", GET[1], "put"), "a") == Pointer.of(*GET[:2])


def test_a_reference_by_number_follows_the_parameter_that_its_document_means() -> None:
    listed = (*GET, "parameters")
    use = (*SCHEMA, "properties", "p")

    def led(number: str, source: str = "d") -> str:
        reference = "#" + Pointer.of(*listed, number, "schema", "items")
        claims = [
            *parameter(1, "query", "b"),
            *parameter(2, "query", "a"),
            say(0, *listed, "query:z", source="c"),
            say(3, *use, "type", value={"$ref": reference}, source=source),
        ]
        found = Pointer.of(*use).resolve(document(*claims))["$ref"]
        return str(found).removeprefix("#" + Pointer.of(*listed))

    # The document d has two parameters; that of c stands before them.
    assert led("0") == "/1/schema/items"
    assert led("1") == "/2/schema/items"
    assert led("0", source="c") == "/0/schema/items"
    assert led("7") == "/7/schema/items"


# -- choosing -------------------------------------------------------------------------------------------


def test_what_agrees_gathers_and_what_contradicts_is_a_side() -> None:
    where = (*GET, "operationId")
    claims = [
        say(3, *where, value="a", source="c"),
        say(2, *where, value="b", source="b"),
        say(1, *where, value="a", source="a"),
        say(9, *where, value="z", source="z", basis=Basis.ASSUMED),
    ]
    choice = choose(claims)[where]
    assert choice.claim is claims[2]
    assert choice.agreeing == [claims[2], claims[0]]
    assert [(side.value, len(side.origins)) for side in choice.sides] == [("a", 2), ("b", 1)]
    assert choice.rule == "majority"
    alone = choose(claims[:1])[where]
    assert (alone.claim, alone.agreeing, alone.sides, alone.rule) == (claims[0], claims[:1], [], "")
    same = choose([claims[0], claims[2]])[where]
    assert (same.agreeing, same.sides) == ([claims[2], claims[0]], [])


def test_what_restates_the_value_is_evidence_for_it() -> None:
    where = (*GET, "summary")
    claims = [
        say(1, *where, value="Read"),
        say(2, *where, value="Read all"),
        say(3, *where, value="No"),
    ]
    choice = choose(claims[:2])[where]
    assert (choice.claim, choice.agreeing, choice.sides) == (claims[1], claims[:2], [])
    choice = choose([claims[1], claims[2], say(3, *where, value="all")])[where]
    assert [one.value for one in choice.agreeing] == ["Read all", "all"]
    assert [side.value for side in choice.sides] == ["Read all", "No"]


def test_a_thing_against_a_value_is_shown_as_true() -> None:
    where = (*SCHEMA, "additionalProperties")
    choice = choose([say(1, *where), say(2, *where, value=False)])[where]
    assert [side.value for side in choice.sides] == [True, False]


OBJECT = {"type": "object"}


@pytest.mark.parametrize(
    ("kept", "lost", "parts", "left"),
    [
        (OBJECT, {"type": "array"}, {"items": ("type",)}, set()),
        (
            OBJECT,
            {"type": "string"},
            {"properties": ("a",), "required": ("a",)},
            {"properties", "required"},
        ),
        (
            {"type": "string"},
            OBJECT,
            {"properties": ("a",), "required": ("b",), "items": ("c",)},
            set(),
        ),
        (
            {"type": ["array", "null"]},
            OBJECT,
            {"items": ("c",), "minimum": ()},
            {"items", "minimum"},
        ),
    ],
)
def test_parts_of_a_type_that_does_not_hold_are_dropped(
    kept: Json, lost: Json, parts: dict[str, Address], left: set[str]
) -> None:
    claims = [say(1, *SCHEMA, "type", value=kept), say(2, *SCHEMA, "type", value=lost)]
    claims += [say(3, *SCHEMA, key, *tail) for key, tail in parts.items()]
    chosen = choose(claims)
    assert {address[3] for address in chosen} - {"type"} == left
    assert chosen[*SCHEMA, "type"].claim.value == kept


def test_the_side_that_lost_shows_the_members_it_held() -> None:
    claims = [
        say(1, *SCHEMA, "type", value={"type": "array"}),
        say(2, *SCHEMA, "type", value=OBJECT),
        say(3, *SCHEMA, "type", value={"type": "string"}),
        *(say(4, *SCHEMA, key, name) for key in ("required", "properties") for name in ("b", "a")),
        say(5, *SCHEMA, "properties", "a", "title", value="t"),
        say(6, "components", "schemas", "Y", "properties", "c"),
    ]
    chosen = choose(claims)
    assert [side.value for side in chosen[*SCHEMA, "type"].sides] == [
        {"type": "array"},
        {**OBJECT, "properties": ["a", "b"], "required": ["a", "b"]},
        {"type": "string"},
    ]
    assert set(chosen) == {(*SCHEMA, "type"), ("components", "schemas", "Y", "properties", "c")}
    # Without a dispute nothing is dropped, even if it means nothing.
    assert len(choose([claims[0], *claims[3:]])) == len(claims) - 2


# -- equal paths ----------------------------------------------------------------------------------------

ID, KEY = "/o/{id}", "/o/{key}"


def test_what_is_said_of_equal_paths_goes_to_the_surest_of_them() -> None:
    listed = ("paths", KEY, "get", "parameters")
    claims = [
        say(1, "paths", KEY, source="z", basis=Basis.INFERRED),
        say(2, "paths", KEY, "get", source="z", basis=Basis.INFERRED),
        say(3, *listed, "path:key", source="z"),
        say(4, *listed, "path:key", "name", value="key", source="z"),
        say(5, *listed, "query:key", "name", value="key", source="z"),
        say(6, "paths", KEY, "parameters", "path:other", "name", value="other", source="z"),
        say(7, "paths", ID, "put", source="a"),
        say(8, "info", "title", value="T", source="a"),
        say(9, "paths", "/o", "get", source="a"),
        say(10, "paths", KEY, "parameters", "path:other", source="z"),
        say(11, *listed, "ref:#/paths/~1o~1{key}/put/parameters/0", source="z"),
        say(12, *listed, source="z"),
    ]
    found = [Contradiction(claim.address, (), "rule", "r") for claim in claims]
    moved, contradictions, (conflict,) = unify_paths(claims, found)
    listed = ("paths", ID, "get", "parameters")
    assert [claim.address for claim in moved] == [
        ("paths", ID),
        ("paths", ID, "get"),
        (*listed, "path:id"),
        (*listed, "path:id", "name"),
        (*listed, "query:key", "name"),
        ("paths", ID, "parameters", "path:other", "name"),
        *(claim.address for claim in claims[6:9]),
        ("paths", ID, "parameters", "path:other"),
        (*listed, "ref:#/paths/~1o~1{id}/put/parameters/0"),
        listed,
    ]
    assert [claim.value for claim in moved[3:6]] == ["id", "key", "other"]
    assert [one.address for one in contradictions] == [claim.address for claim in moved]
    assert (conflict.pointer, conflict.aspect) == (Pointer.of("paths", ID), "path")
    assert conflict.settled_by == "equal-templates"
    assert [(side.value, [o.place.line for o in side.origins]) for side in conflict.sides] == [
        (ID, [7]),
        (KEY, [1, 2]),
    ]


def test_a_path_of_which_only_parts_are_said_is_supported_by_them() -> None:
    claims = [
        say(1, "paths", ID, "get", "summary", value="s"),
        say(2, "paths", KEY, "get", "summary", value="s"),
        say(3, "paths", KEY, "get", "responses", "200"),
    ]
    _, _, (conflict,) = unify_paths(claims, ())
    assert [[o.place.line for o in side.origins] for side in conflict.sides] == [[1], [2, 3]]


def test_other_paths_and_contradictions_stay() -> None:
    claims = [
        say(1, "paths", ID, "get"),
        say(2, "paths", "/o/{id}/x", "get"),
        say(3, "paths"),
        say(4, "x-paths", KEY, "get"),
    ]
    found = [Contradiction(claim.address, (), "rule", "r") for claim in claims]
    assert unify_paths(claims, found) == (claims, found, [])


@pytest.mark.parametrize(
    ("address", "value", "led"),
    [
        (("components", "a", "b", "$ref"), "#/paths/~1o~1{key}/get/x", "#/paths/~1o~1{id}/get/x"),
        (
            ("components", "a", "b", "type"),
            {"$ref": "#/paths/~1o~1{key}"},
            {"$ref": "#/paths/~1o~1{id}"},
        ),
        (
            ("components", "a", "b", "type"),
            {"oneOf": [{"$ref": "#/paths/~1o~1{key}/a"}, {"type": "string"}]},
            {"oneOf": [{"$ref": "#/paths/~1o~1{id}/a"}, {"type": "string"}]},
        ),
        (("components", "a", "b", "$ref"), "#/paths/~1x/get", "#/paths/~1x/get"),
        (("components", "a", "b", "$ref"), "#/components/a", "#/components/a"),
        (("components", "a", "b", "example"), "#/paths/~1o~1{key}", "#/paths/~1o~1{key}"),
    ],
)
def test_references_into_equal_paths_lead_to_the_one_that_is_kept(
    address: Address, value: Json, led: Json
) -> None:
    claims = [
        say(1, "paths", ID, "get"),
        say(2, "paths", KEY, "get"),
        say(3, *address, value=value),
    ]
    moved, _, _ = unify_paths(claims, ())
    assert (moved[2].address, moved[2].value) == (address, led)
