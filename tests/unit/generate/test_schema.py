"""Schemas as typed values: what they say, where each part stands, and what is read as absent."""

from __future__ import annotations

import pytest
from tigergen.generate.schema import Schema, schema_at
from tigergen.model.pointer import Pointer
from tigergen.model.schemas import Schemas

KITE = {"type": "object", "required": ["tail", 7], "properties": {"tail": {"type": "string"}}}
HOISTED = Pointer("/paths/~1kites/get/responses/200/content/x/schema")
KNOWN = Schemas(
    {"components": {"schemas": {"Kite": KITE, "Hoisted": KITE, "Loop": {"$ref": "#/x"}}}},
    {"Hoisted": HOISTED},
)


def schema(node: object) -> Schema:
    return schema_at(KNOWN, node, Pointer("/here"))


def test_a_reference_leads_to_where_the_canonical_document_has_it() -> None:
    kite = schema({"$ref": "#/components/schemas/Kite"})
    assert (kite.component, kite.target.pointer) == ("Kite", "/components/schemas/Kite")
    assert kite.target.member("tail").pointer == "/components/schemas/Kite/properties/tail"
    assert schema({"$ref": "#/components/schemas/Hoisted"}).target.pointer == HOISTED
    assert not schema({"$ref": "#/nowhere"}).target
    assert not schema({"$ref": "#/components/schemas/Loop"}).target


def test_every_part_knows_its_place() -> None:
    found = schema({"items": {"anyOf": [{}, {"additionalProperties": {"type": "null"}}]}})
    part = found.items.any_of[1].additional
    assert (part.pointer, part.kinds) == ("/here/items/anyOf/1/additionalProperties", ["null"])


@pytest.mark.parametrize("node", [None, True, False, "x", [], {}])
def test_what_is_no_schema_says_nothing(node: object) -> None:
    nothing = schema(node)
    assert not nothing
    assert not nothing.items
    assert (nothing.properties, nothing.alternatives, nothing.values) == ({}, [], None)


def test_a_keyword_of_another_kind_reads_as_absent() -> None:
    odd = schema({"description": 1, "properties": [], "oneOf": {}, "required": "a", "format": []})
    assert odd
    assert (odd.description, odd.format, odd.required) == ("", "", [])
    assert (odd.properties, odd.one_of) == ({}, [])
    assert schema(KITE).required == ["tail"]


def test_inline_parts_belong_to_the_schema_and_referred_ones_do_not() -> None:
    inline = {"properties": {"a": {"type": "integer"}}, "required": ["b"]}
    whole = schema(
        {"allOf": [inline, {"$ref": "#/components/schemas/Kite"}], "properties": {"b": {}}}
    )
    assert list(whole.own_properties) == ["a", "b"]
    assert whole.own_properties["a"].pointer == "/here/allOf/0/properties/a"
    assert whole.own_required == {"b"}


def test_values_are_those_of_enum_or_const() -> None:
    assert schema({"enum": [1, None]}).values == [1, None]
    assert schema({"const": None}).values == [None]
    assert schema({"enum": []}).values == []
