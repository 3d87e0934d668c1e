"""A default that its schema does not allow costs the default, never the document."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import decided, merged
from tigergen.merge import merge
from tigergen.model.canonical import Canonical
from tigergen.model.claim import PRESENT, Basis, Claim, Origin, Place
from tigergen.model.pointer import Pointer
from tigergen.validate import validate

WHERE = Pointer.of("components", "schemas", "X", "properties", "p")


def with_property(schema: Any) -> Canonical:
    return merged(
        json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "T", "version": "1"},
                "paths": {},
                "components": {
                    "schemas": {
                        "X": {"type": "object", "properties": {"p": schema}},
                        "E": {"type": "string", "enum": ["a", "b"]},
                    }
                },
            },
            indent=1,
        )
    )


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "default": None},
        {"type": "string", "enum": ["a", "b"], "default": "c"},
        {"oneOf": [{"type": "integer"}, {"type": "boolean"}], "default": "c"},
        {"anyOf": [{"type": "array", "items": {"type": "integer"}}], "default": ["c"]},
        {"type": "integer", "maximum": 3, "default": 4},
        {"type": "array", "items": {"type": "string"}, "default": "c"},
        {"type": "object", "required": ["q"], "default": {}},
        {"allOf": [{"$ref": "#/components/schemas/E"}], "default": "c"},
        {"$ref": "#/components/schemas/E", "default": "c"},
    ],
)
def test_the_default_alone_is_left_out_with_a_warning_and_on_record(schema: Any) -> None:
    canonical = with_property(schema)
    left = {key: value for key, value in schema.items() if key != "default"}
    assert WHERE.resolve(canonical.document) == left
    assert [found.code for found in canonical.diagnostics] == ["M006"]
    assert [conflict.settled_by for conflict in canonical.conflicts] == ["schema-over-default"]
    assert validate(canonical) == []


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["integer", "null"], "default": None},
        {"oneOf": [{"type": "integer"}, {"type": "string"}], "default": "c"},
        {"allOf": [{"$ref": "#/components/schemas/E"}], "default": "a"},
        {"default": {"anything": 1}},
        {"type": "object", "properties": {"default": {"type": "integer"}}},
        {
            "type": "object",
            "default": {"default": 1},
            "example": {"type": "integer", "default": "x"},
        },
    ],
)
def test_what_is_allowed_stays(schema: Any) -> None:
    canonical = with_property(schema)
    assert WHERE.resolve(canonical.document) == schema
    assert not canonical.diagnostics


def test_an_inferred_list_of_values_goes_before_a_stated_default() -> None:
    def claim(basis: Basis, *tail: str, value: Any = PRESENT) -> Claim:
        rule = None if basis is Basis.STATED else "wording-enum"
        return Claim((*WHERE.tokens, *tail), value, Origin(Place("d", 1), "r", basis, rule))

    shape = claim(Basis.STATED, "type", value={"type": "string"})
    enum = claim(Basis.INFERRED, "enum", value=["a"])
    stated = merge([shape, enum, claim(Basis.STATED, "default", value="b")])
    assert WHERE.resolve(stated.document) == {"type": "string", "default": "b"}
    assert [c.settled_by for c in stated.conflicts] == ["stated-over-inferred"]
    inferred = merge([shape, enum, claim(Basis.INFERRED, "default", value="b")])
    assert WHERE.resolve(inferred.document) == {"type": "string", "enum": ["a"]}
    assert [found.code for found in inferred.diagnostics] == ["M006"]


def test_a_decision_can_still_set_it_right() -> None:
    canonical = with_property({"type": "string", "enum": ["a"], "default": "b"})
    found = decided(
        canonical,
        "- {target: $.components.schemas.X.properties.p, description: why, update: {default: a}}",
    )
    assert not found
    assert canonical.conflicts[0].settled_by == "decision"
