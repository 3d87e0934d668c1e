"""Which claims go to the component that another document refers to, and in what form."""

from __future__ import annotations

import pytest
from tigergen.merge.through_references import merge_through_references
from tigergen.model.claim import PRESENT, Address, Claim, Elsewhere, Json, Origin, Place

USE: Address = ("paths", "/o", "post", "requestBody", "content", "application/json", "schema")
ORDER: Address = ("components", "schemas", "Order")
REFERENCE = {"$ref": "#/components/schemas/Order"}


def say(source: str, *address: str, value: Json = PRESENT) -> Claim:
    return Claim(address, value, Origin(Place(source, 1), "r"))


REFERS = say("a", *USE, "type", value=REFERENCE)


def moved(said: Claim, *others: Claim) -> tuple[Address, Json]:
    """Where a claim of `b` goes, and its value there."""
    claims = merge_through_references([REFERS, *others, said])
    assert len(claims) == len(others) + 2
    return claims[-1].address, claims[-1].value


@pytest.mark.parametrize(
    "tail",
    [
        ("properties", "x"),
        ("properties", "x", "description"),
        ("required", "x"),
        ("type",),
        ("allOf", "0"),
    ],
)
def test_what_is_said_of_the_inside_goes_to_the_component(tail: Address) -> None:
    value = {"type": "object"} if tail == ("type",) else PRESENT
    assert moved(say("b", *USE, *tail, value=value)) == ((*ORDER, *tail), value)


@pytest.mark.parametrize(
    "tail",
    [
        (),
        ("$ref",),
        ("x-note",),
        *(
            (key,)
            for key in "title description deprecated readOnly writeOnly default example examples "
            "externalDocs".split()
        ),
    ],
)
def test_what_may_be_about_this_use_stays_at_it(tail: Address) -> None:
    said = say("b", *USE, *tail)
    assert moved(said) == (said.address, PRESENT)


@pytest.mark.parametrize(
    "value",
    [
        "#/components/schemas/Order",
        {**REFERENCE, "type": "object"},
        {"$ref": 5},
        {"$ref": "other.yaml#/components/schemas/Order"},
        {"$ref": "#/definitions/a/Order"},
        {"$ref": "#/components/schemas/Order/items"},
        {"type": "object"},
    ],
)
def test_only_a_reference_to_a_component_is_one(value: Json) -> None:
    said = [say("a", *USE, "type", value=value), say("b", *USE, "properties", "x")]
    assert merge_through_references(said) == said


def test_other_things_than_schemas_have_their_reference_in_a_member() -> None:
    response = ("paths", "/o", "get", "responses", "404")
    target = ("components", "responses", "Missing")
    said = [
        say("a", *response, "$ref", value="#/components/responses/Missing"),
        say("b", *response, "headers", "X"),
    ]
    assert merge_through_references(said)[1].address == (*target, "headers", "X")
    other = [say("a", *response, "x-ref", value="#/components/responses/Missing"), said[1]]
    assert merge_through_references(other) == other


def test_a_document_that_refers_itself_means_what_it_says() -> None:
    said = say("a", *USE, "properties", "x")
    assert moved(said)[0] == said.address
    also = Elsewhere()
    also.add("b", 0)
    shared = Claim((*USE, "type"), REFERENCE, Origin(Place("a", 1), "r", also=also))
    claims = [shared, say("b", *USE, "properties", "x"), say("c", *USE, "properties", "x")]
    found = [claim.address for claim in merge_through_references(claims)]
    assert found == [shared.address, claims[1].address, (*ORDER, "properties", "x")]


def test_between_two_targets_there_is_no_choice() -> None:
    other = say("c", *USE, "type", value={"$ref": "#/components/schemas/Other"})
    said = say("b", *USE, "properties", "x")
    assert moved(said, other)[0] == said.address
    assert moved(said, say("c", *USE, "type", value=REFERENCE))[0] == (*ORDER, "properties", "x")


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        ({"type": "object"}, {"type": "object"}, True),
        ({"type": "array"}, {"type": "object"}, False),
        ({"type": ["object", "null"]}, {"type": "object"}, True),
        ({"type": ["array", "null"]}, {"type": ["object", "null"]}, False),
        ({"type": ["array", "object"]}, {"type": "object"}, True),
        ({"type": "object"}, None, True),
        (None, {"type": "object"}, True),
        ({"format": "date"}, {"type": "object"}, True),
        ({"type": "null"}, {"type": "object"}, True),
        ({"type": "object"}, {"type": "null"}, True),
        ({"oneOf": [{"type": "object"}]}, {"type": "object"}, False),
        ({"oneOf": [{"type": "object"}]}, {"anyOf": [{"type": "object"}]}, True),
    ],
)
def test_only_what_can_be_of_one_type_is_one_thing(mine: Json, theirs: Json, same: bool) -> None:
    said = say("b", *USE, "minimum", value=5)
    others = [
        say(source, *where, "type", value=value)
        for source, where, value in (("b", USE, mine), ("c", ORDER, theirs))
        if value is not None
    ]
    assert moved(said, *others)[0] == (*(ORDER if same else USE), "minimum")


@pytest.mark.parametrize(
    ("keyword", "kind"),
    [
        ("properties", "object"),
        ("additionalProperties", "object"),
        ("required", "object"),
        ("allOf", "object"),
        ("items", "array"),
    ],
)
def test_keywords_tell_the_type_of_a_schema_that_states_none(keyword: str, kind: str) -> None:
    said = say("b", *USE, keyword, "x")
    for stated in ("object", "array", "string"):
        target = say("c", *ORDER, "type", value={"type": stated})
        assert moved(said, target)[0] == (*(ORDER if stated == kind else USE), keyword, "x")


def test_another_documents_use_has_a_type_of_its_own() -> None:
    said = say("b", *USE, "properties", "x")
    other = say("d", *USE, "type", value={"type": "array"})
    target = say("c", *ORDER, "type", value={"type": "object"})
    claims = merge_through_references([REFERS, other, target, said])
    assert [claim.address for claim in claims[1:]] == [
        other.address,
        target.address,
        (*ORDER, "properties", "x"),
    ]


@pytest.mark.parametrize(
    ("value", "there"),
    [
        ({"type": ["object", "null"]}, {"type": "object"}),
        (
            {"type": ["object", "array", "null"], "format": "x"},
            {"type": ["object", "array"], "format": "x"},
        ),
        ({"type": "object"}, {"type": "object"}),
    ],
)
def test_null_is_allowed_at_the_use_and_not_in_the_component(value: Json, there: Json) -> None:
    assert moved(say("b", *USE, "type", value=value)) == ((*ORDER, "type"), there)


def test_references_are_followed_from_target_to_target() -> None:
    chain = [
        say(
            "a",
            "components",
            "schemas",
            f"S{number}",
            "type",
            value={"$ref": f"#/components/schemas/S{number + 1}"},
        )
        for number in range(9)
    ]
    use = say("a", *USE, "type", value={"$ref": "#/components/schemas/S0"})
    claims = merge_through_references([use, *chain, say("b", *USE, "minimum", value=1)])
    assert claims[-1].address == ("components", "schemas", "S9", "minimum")


# -- parameters -----------------------------------------------------------------------------------

LIST: Address = ("paths", "/o", "get", "parameters")
LIMIT: Address = ("components", "parameters", "Limit")
ENTRY = (*LIST, "ref:Limit")
COMPONENT = [
    say("a", *ENTRY, "$ref", value="#/components/parameters/Limit"),
    say("a", *LIMIT, "name", value="limit"),
    say("a", *LIMIT, "in", value="query"),
]


def test_a_parameter_that_a_list_refers_to_is_the_one_that_others_describe() -> None:
    said = [
        say("b", *LIST, "query:limit"),
        say("b", *LIST, "query:limit", "description", value="x"),
        say("b", *LIST, "header:limit"),
        say("a", *LIST, "query:limit"),
        say("b", "paths", "/o", "post", "parameters", "query:limit"),
    ]
    found = merge_through_references([*COMPONENT, *said])
    assert [claim.address for claim in found[3:]] == [
        ENTRY,
        (*LIMIT, "description"),
        *(claim.address for claim in said[2:]),
    ]


@pytest.mark.parametrize("missing", [1, 2])
def test_a_parameter_without_name_or_place_cannot_be_told(missing: int) -> None:
    known = [claim for number, claim in enumerate(COMPONENT) if number != missing]
    claims = [*known, say("b", *LIST, "query:limit")]
    assert merge_through_references(claims) == claims


def test_only_a_list_of_parameters_has_parameters() -> None:
    entry = ("paths", "/o", "get", "responses", "ref:Limit")
    claims = [
        say("a", *entry, "$ref", value="#/components/parameters/Limit"),
        *COMPONENT[1:],
        say("b", *entry[:-1], "query:limit"),
    ]
    assert merge_through_references(claims) == claims
