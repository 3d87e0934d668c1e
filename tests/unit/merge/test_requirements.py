"""Inferred requirements against what documents state."""

from __future__ import annotations

from typing import Any

import pytest
from tigergen.merge import merge
from tigergen.merge.requirements import withdraw_denied_requirements
from tigergen.model.claim import PRESENT, Address, Basis, Claim, Origin, Place

SCHEMA: Address = ("components", "schemas", "X")
LISTED: Address = ("paths", "/a", "get", "parameters")


def claim(source: str, *address: str, value: Any = PRESENT, inferred: bool = False) -> Claim:
    basis, rule = (Basis.INFERRED, "required-word") if inferred else (Basis.STATED, None)
    return Claim(address, value, Origin(Place(source, 1), "r", basis, rule))


def test_a_document_with_a_list_of_required_members_denies_the_others() -> None:
    stated = [
        claim("doc", *SCHEMA, "properties", "id"),
        claim("doc", *SCHEMA, "properties", "name"),
        claim("doc", *SCHEMA, "required", "id"),
    ]
    inferred = claim("page", *SCHEMA, "required", "name", inferred=True)
    canonical = merge([*stated, inferred])
    assert canonical.document["components"]["schemas"]["X"]["required"] == ["id"]
    (conflict,) = canonical.conflicts
    assert (conflict.pointer, conflict.aspect) == (
        "/components/schemas/X/properties/name",
        "required",
    )
    assert [side.value for side in conflict.sides] == [False, True]


def test_silence_denies_nothing() -> None:
    silent = [claim("doc", *SCHEMA, "properties", "name")]
    elsewhere = [
        claim("other", *SCHEMA, "required", "id"),
        claim("other", *SCHEMA, "properties", "id"),
    ]
    inferred = claim("page", *SCHEMA, "required", "name", inferred=True)
    canonical = merge([*silent, *elsewhere, inferred])
    assert set(canonical.document["components"]["schemas"]["X"]["required"]) == {"id", "name"}
    assert canonical.conflicts == []


def test_parameters_too() -> None:
    def parameter(source: str, name: str, **more: Any) -> list[Claim]:
        address = (*LISTED, f"query:{name}")
        return [
            claim(source, *address),
            claim(source, *address, "name", value=name),
            claim(source, *address, "in", value="query"),
            *(claim(source, *address, key, value=value) for key, value in more.items()),
        ]

    inferred = claim("page", *LISTED, "query:b", "required", value=True, inferred=True)
    canonical = merge([*parameter("doc", "a", required=True), *parameter("doc", "b"), inferred])
    required = {
        p["name"]: p.get("required") for p in canonical.document["paths"]["/a"]["get"]["parameters"]
    }
    assert required == {"a": True, "b": None}
    assert [conflict.settled_by for conflict in canonical.conflicts] == ["stated-over-inferred"]


def left(*claims: Claim) -> tuple[list[Claim], list[Address]]:
    kept, disputes = withdraw_denied_requirements(claims)
    return kept, [address for address, _, _ in disputes]


DENIED = [
    claim("doc", *SCHEMA, "required", "id"),
    claim("doc", *SCHEMA, "properties", "name"),
    claim("page", *SCHEMA, "required", "name", inferred=True),
]
ADDRESS = (*SCHEMA, "properties", "name", "required")


def test_the_denied_requirement_alone_is_left_out() -> None:
    assert left(*DENIED) == (DENIED[:2], [ADDRESS])


def test_both_sides_name_their_documents_in_order() -> None:
    more = [
        claim("a", *SCHEMA, "required", "name", inferred=True),
        claim("ada", *SCHEMA, "required", "id"),
        claim("ada", *SCHEMA, "properties", "name"),
        claim("mute", *SCHEMA, "properties", "name"),
        claim("page", *SCHEMA, "properties", "name", inferred=True),
    ]
    _, ((address, sides, rule),) = withdraw_denied_requirements([*DENIED, *more])
    assert (address, rule) == (ADDRESS, "stated-over-inferred")
    assert [(side.value, [o.place.source for o in side.origins]) for side in sides] == [
        (False, ["ada", "doc"]),
        (True, ["a", "page"]),
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {0: claim("doc", *SCHEMA, "required", "id", inferred=True)},  # knows no list of its own
        {0: claim("doc", *SCHEMA, "required", "id", value="x")},
        {0: claim("doc", "components", "schemas", "Y", "required", "id")},
        {1: claim("doc", *SCHEMA, "properties", "name", inferred=True)},
        {1: claim("doc", *SCHEMA, "properties", "name", value="x")},
        {1: claim("doc", *SCHEMA, "patternProperties", "name")},
        {2: claim("page", *SCHEMA, "required", "name")},  # a document says so
        {2: claim("page", *SCHEMA, "required", "name", value="x", inferred=True)},
    ],
)
def test_nothing_else_is_a_denial(changed: dict[int, Claim]) -> None:
    claims = [changed.get(number, one) for number, one in enumerate(DENIED)]
    assert left(*claims) == (claims, [])


def test_a_decision_denies_as_a_document_does() -> None:
    decided = Origin(Place("d", 1), "decision", Basis.DECIDED)
    claims = [Claim(one.address, one.value, decided) for one in DENIED[:2]]
    assert left(*claims, DENIED[2]) == (claims, [ADDRESS])


@pytest.mark.parametrize(
    ("value", "holder", "denied"),
    [(True, "parameters", True), (False, "parameters", False), (True, "headers", False)],
)
def test_a_parameter_says_that_it_is_required_with_true(
    value: bool, holder: str, denied: bool
) -> None:
    owner = (*LISTED[:-1], holder)
    claims = [
        claim("doc", *owner, "query:a", "required", value=True),
        claim("doc", *owner, "query:b"),
        claim("page", *owner, "query:b", "required", value=value, inferred=True),
    ]
    kept, found = left(*claims)
    assert len(kept) == (2 if denied else 3)
    assert found == ([(*owner, "query:b", "required")] if denied else [])


def test_short_addresses_are_passed_by() -> None:
    claims = [claim("doc", "info"), claim("doc", "required", "x"), claim("doc", "info", "required")]
    assert left(*claims) == (claims, [])


@pytest.mark.parametrize(
    "owner", [("paths", "/a", "parameters"), ("components", "parameters"), LISTED]
)
def test_parameters_of_paths_and_components_too(owner: Address) -> None:
    claims = [
        claim("doc", *owner, "a", "required", value=True),
        claim("doc", *owner, "b"),
        claim("page", *owner, "b", "required", value=True, inferred=True),
    ]
    assert left(*claims) == (claims[:2], [(*owner, "b", "required")])
