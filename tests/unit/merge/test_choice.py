"""What loses takes its parts along, and the ledger says what they were."""

from __future__ import annotations

import json
from typing import Any

from conftest import merged
from tigergen.model.pointer import Pointer

WHERE = Pointer.of("components", "schemas", "X", "properties", "p")


def schema(**shape: Any) -> str:
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "components": {"schemas": {"X": {"properties": {"p": shape}}}},
        },
        indent=1,
    )


ARRAY = schema(type="array", items={"type": "integer"})
OBJECT = schema(type="object", required=["a"], properties={"a": {"type": "string"}, "b": {}})


def test_parts_of_the_loser_are_left_out_and_named_in_the_ledger() -> None:
    canonical = merged(ARRAY, ARRAY, OBJECT)
    assert WHERE.resolve(canonical.document) == {"type": "array", "items": {"type": "integer"}}
    (conflict,) = canonical.conflicts
    assert [side.value for side in conflict.sides] == [
        {"type": "array"},
        {"type": "object", "properties": ["a", "b"], "required": ["a"]},
    ]
    assert not [where for where in canonical.provenance if where.under(WHERE / "properties")]


def test_parts_of_the_winner_stay_whichever_it_is() -> None:
    canonical = merged(ARRAY, OBJECT, OBJECT)
    assert WHERE.resolve(canonical.document)["properties"]["a"] == {"type": "string"}
    assert "items" not in WHERE.resolve(canonical.document)
    scalar = merged(schema(type="string"), ARRAY, ARRAY)
    assert WHERE.resolve(scalar.document) == {"type": "array", "items": {"type": "integer"}}
