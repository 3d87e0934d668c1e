"""Parameters that documents put in different places, claim by claim: `tigergen.merge.locate`."""

from __future__ import annotations

from typing import Any

import pytest
from tigergen.merge.locate import unify_locations
from tigergen.model.claim import PRESENT, Address, Basis, Claim, Json, Origin, Place
from tigergen.model.pointer import Pointer

POST: Address = ("paths", "/a", "post")
QUERY = (*POST, "parameters", "query:to")
HEADER = (*POST, "parameters", "header:to")
CONTENT = (*POST, "requestBody", "content")
SCHEMA = (*CONTENT, "application/json", "schema")
FIELD = (*SCHEMA, "properties", "to")


def say(source: str, *address: str, value: Json = PRESENT, **origin: Any) -> Claim:
    return Claim(address, value, Origin(Place(source, 1), "r", **origin))


def placed(*claims: Claim) -> set[tuple[Address, str]]:
    """Where each claim ended up, and who says it."""
    kept, _ = unify_locations(claims)
    return {(claim.address, claim.place.source) for claim in kept}


def unchanged(*claims: Claim) -> bool:
    kept, conflicts = unify_locations(claims)
    return sorted(kept, key=repr) == sorted(claims, key=repr) and conflicts == []


def test_what_one_document_or_all_put_in_one_place_stays() -> None:
    assert unchanged(say("a", *QUERY), say("b", *QUERY, "description", value="x"))
    # A name that one document uses in two places is two parameters, whatever others say.
    assert unchanged(say("a", *QUERY), say("a", *HEADER), say("b", *HEADER))
    # So are names of which nobody says that they exist.
    assert unchanged(say("a", *QUERY), say("b", *HEADER, "description", value="x"))
    assert unchanged(say("a", *QUERY), say("b", *POST, "parameters", "header:from"))
    other = ("paths", "/a", "get", "parameters", "header:to")
    assert unchanged(say("a", *QUERY), say("b", *other))


@pytest.mark.parametrize(
    "address",
    [
        ("info", "title"),
        ("components", "schemas", "X", "properties", "to"),
        (*POST, "parameters"),
        (*POST, "parameters", "ref:to"),
        (*POST, "responses", "200", "content", "application/json", "schema", "properties", "to"),
        (*POST, "requestBody", "content", "application/json", "schema"),
        (*POST, "requestBody", "content", "application/json", "example", "properties", "to"),
        (*POST, "requestBody", "x-content", "application/json", "schema", "properties", "to"),
        (*SCHEMA, "patternProperties", "to"),
        (*SCHEMA, "properties"),
    ],
)
def test_other_statements_are_no_parameters(address: Address) -> None:
    assert unchanged(say("a", *QUERY), say("b", *address), say("b", *address, value="x"))


def test_the_surest_place_holds_and_the_others_are_on_record() -> None:
    claims = [
        say("b", *HEADER),
        say("a", *QUERY, basis=Basis.INFERRED, rule="x"),
        say("c", *FIELD, rank=1),
    ]
    kept, (conflict,) = unify_locations(claims)
    assert kept == claims[:1]
    assert (conflict.pointer, conflict.aspect) == (Pointer("/paths/~1a/post/to"), "location")
    assert [(side.value, side.origins[0].place.source) for side in conflict.sides] == [
        ("header", "b"),
        ("body", "c"),
        ("query", "a"),
    ]


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ({"basis": Basis.INFERRED, "rule": "x"}, "stated-over-inferred"),
        ({"rank": 1}, "rank"),
        ({}, "first-place"),
    ],
)
def test_the_rule_that_settles_it(more: dict[str, Any], rule: str) -> None:
    _, (conflict,) = unify_locations([say("a", *HEADER), say("b", *QUERY, **more)])
    assert conflict.settled_by == rule


def test_between_two_places_of_parameters_all_goes_along_but_how_it_is_carried() -> None:
    tails = [
        ("description",),
        ("required",),
        ("schema", "type"),
        *((key,) for key in ("name", "in", "style", "explode", "allowReserved")),
    ]
    moved = [say("b", *QUERY, *tail, value="x") for tail in tails]
    assert placed(say("a", *HEADER), say("b", *QUERY), *moved) == {
        (HEADER, "a"),
        *(((*HEADER, *tail), "b") for tail in tails[:3]),
    }


@pytest.mark.parametrize(
    ("tail", "value", "target"),
    [
        (("required",), True, (*SCHEMA, "required", "to")),
        (("required",), False, None),
        (("schema", "type"), {"type": "string"}, (*FIELD, "type")),
        (("schema", "items", "maximum"), 5, (*FIELD, "items", "maximum")),
        (("schema",), PRESENT, None),
        (("description",), "x", (*FIELD, "description")),
        (("deprecated",), True, (*FIELD, "deprecated")),
        (("example",), 1, (*FIELD, "example")),
        (("examples", "a"), 1, None),
        (("explode",), True, None),
    ],
)
def test_what_is_said_of_a_parameter_goes_into_the_body(
    tail: Address, value: Json, target: Address | None
) -> None:
    kept, _ = unify_locations(
        [say("a", *FIELD), say("b", *QUERY), say("b", *QUERY, *tail, value=value)]
    )
    found = [(claim.address, claim.value) for claim in kept if claim.place.source == "b"]
    expected = PRESENT if tail == ("required",) else value
    assert found == ([] if target is None else [(target, expected)])


@pytest.mark.parametrize(
    ("address", "value", "target", "becomes"),
    [
        ((*SCHEMA, "required", "to"), PRESENT, (*QUERY, "required"), True),
        ((*FIELD, "description"), "x", (*QUERY, "description"), "x"),
        ((*FIELD, "deprecated"), True, (*QUERY, "deprecated"), True),
        ((*FIELD, "maximum"), 5, (*QUERY, "schema", "maximum"), 5),
        ((*FIELD, "required"), "x", (*QUERY, "schema", "required"), "x"),
        ((*FIELD, "required", "a"), PRESENT, (*QUERY, "schema", "required", "a"), PRESENT),
    ],
)
def test_what_is_said_of_a_field_goes_out_of_the_body(
    address: Address, value: Json, target: Address, becomes: Json
) -> None:
    kept, _ = unify_locations([say("a", *QUERY), say("b", *FIELD), say("b", *address, value=value)])
    (found,) = [claim for claim in kept if claim.place.source == "b"]
    assert (found.address, found.value) == (target, becomes)


def test_a_body_of_two_media_types_has_one_field() -> None:
    """Which of them is the target depends on the address, not on the order of claims."""
    form = (*CONTENT, "application/x-www-form-urlencoded", "schema", "properties", "to")
    claims = [say("a", *form), say("a", *FIELD), say("b", *QUERY)]
    described = say("b", *QUERY, "description", value="x")
    assert placed(*claims, described) == {
        (form, "a"),
        (FIELD, "a"),
        ((*FIELD, "description"), "b"),
    }
