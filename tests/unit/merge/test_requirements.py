"""Inferred requirements against what documents state."""

from __future__ import annotations

from typing import Any

from tigergen.merge import merge
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
