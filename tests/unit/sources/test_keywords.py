"""Schemas of older versions and of vendors, as JSON Schema 2020-12 has them."""

from __future__ import annotations

import json

import pytest
from conftest import merged, reading
from hypothesis import given
from hypothesis import strategies as st
from tigergen.sources.document import Document
from tigergen.sources.registry import read_document, recognise
from tigergen.validate import validate

SWAGGER = 'swagger: "2.0"\ninfo: {title: T, version: "1"}\npaths: {}\ndefinitions:\n  Pet: '
OPENAPI = (
    'openapi: 3.0.3\ninfo: {title: T, version: "1"}\npaths: {}\ncomponents:\n  schemas:\n    Pet: '
)


def pet(head: str, schema: str) -> dict:
    canonical = merged(head + schema + "\n")
    assert validate(canonical) == []
    return canonical.document["components"]["schemas"]["Pet"]


def codes(head: str, schema: str) -> list[str]:
    return [found.code for found in reading(head + schema + "\n").diagnostics]


@pytest.mark.parametrize("key", ["example", "default", "enum", "x-sample", "const"])
@pytest.mark.parametrize("head", [SWAGGER, OPENAPI])
def test_values_that_look_like_schemas_are_carried_over_untouched(head: str, key: str) -> None:
    value = {
        "type": "int",
        "$ref": "#/definitions/Dog",
        "x-nullable": True,
        "nullable": True,
        "discriminator": "kind",
        "items": [{"type": "dog"}],
        "exclusiveMinimum": True,
    }
    shown = [value] if key == "enum" else value
    text = str(shown).replace("'", '"').replace("True", "true")
    found = reading(f"{head}{{{key}: {text}}}\n")
    address = ("components", "schemas", "Pet", key)
    assert [claim.value for claim in found.claims if claim.address == address] == [shown]
    assert found.diagnostics == []


def test_a_property_may_be_called_like_a_keyword() -> None:
    schema = "{type: object, properties: {type: {type: string}, nullable: {type: boolean}, $ref: {type: string}}}"
    assert pet(OPENAPI, schema)["properties"] == {
        "type": {"type": "string"},
        "nullable": {"type": "boolean"},
        "$ref": {"type": "string"},
    }


@pytest.mark.parametrize(
    ("head", "schema", "wanted", "told"),
    [
        (OPENAPI, "{type: string, nullable: true}", {"type": ["string", "null"]}, []),
        (OPENAPI, "{type: string, nullable: false}", {"type": "string"}, []),
        (SWAGGER, "{type: string, x-nullable: true}", {"type": ["string", "null"]}, []),
        (
            OPENAPI,
            "{oneOf: [{type: string}], nullable: true}",
            {"oneOf": [{"type": "string"}, {"type": "null"}]},
            [],
        ),
        (
            OPENAPI,
            "{allOf: [{type: string}], nullable: true, description: d}",
            {"description": "d", "anyOf": [{"allOf": [{"type": "string"}]}, {"type": "null"}]},
            [],
        ),
        (OPENAPI, "{type: null}", {"type": "null"}, []),
        (OPENAPI, "{type: [string, null]}", {"type": ["string", "null"]}, []),
        (OPENAPI, "{type: int}", {"type": "integer"}, ["S010"]),
        (OPENAPI, "{type: [dog, 7, string]}", {"type": ["string"]}, ["S010", "S010"]),
        (SWAGGER, "{type: file}", {"type": "string", "format": "binary"}, []),
        (
            OPENAPI,
            "{type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}",
            {"type": "integer", "exclusiveMinimum": 1, "maximum": 9},
            [],
        ),
        (
            SWAGGER,
            "{type: object, discriminator: kind}",
            {"type": "object", "discriminator": {"propertyName": "kind"}},
            [],
        ),
        (
            OPENAPI,
            "{type: object, discriminator: kind}",
            {"type": "object", "discriminator": {"propertyName": "kind"}},
            ["S019"],
        ),
        (
            OPENAPI,
            "{type: array, items: [{type: string}]}",
            {"type": "array", "items": {"type": "string"}},
            [],
        ),
        (
            OPENAPI,
            "{type: array, items: [{type: string}, {type: integer}]}",
            {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
            [],
        ),
        (
            OPENAPI,
            "{$recursiveAnchor: true, type: object, properties: {up: {$recursiveRef: '#'}}}",
            {"type": "object", "properties": {"up": {"$ref": "#/components/schemas/Pet"}}},
            ["S019", "S019"],
        ),
    ],
)
def test_old_and_foreign_keywords(head: str, schema: str, wanted: dict, told: list[str]) -> None:
    assert pet(head, schema) == wanted
    assert codes(head, schema) == told


_WORDS = st.sampled_from("type nullable $ref items int dog object default example x-a".split())
_NODES = st.recursive(
    st.none() | st.booleans() | _WORDS,
    lambda below: st.lists(below, max_size=3) | st.dictionaries(_WORDS, below, max_size=4),
    max_leaves=10,
)


@given(
    _NODES,
    st.sampled_from(["swagger: '2.0'\ndefinitions:", "openapi: 3.0.0\ncomponents:\n schemas:"]),
)
def test_reading_changes_nothing_in_the_tree(node: object, head: str) -> None:
    shown = json.dumps(node)
    document = Document("doc", f"{head}\n  Pet: {shown}\n")
    before = document.tree.plain()
    found = recognise(document)
    assert found is not None
    read_document(document, found)
    assert document.tree.plain() == before


@pytest.mark.parametrize(
    "pattern", [r"^\p{L}+$", r"(?<year>\d{4})-\k<year>", r"(?<=a+)b(?!c)", r"^\u{1F600}$"]
)
def test_patterns_of_ecma_262_stay_in_the_document(pattern: str) -> None:
    schema = json.dumps({"type": "string", "pattern": pattern})
    assert pet(OPENAPI, schema)["pattern"] == pattern
    assert codes(OPENAPI, schema) == []


@pytest.mark.parametrize("pattern", ["[", "(", "*a", "a{2,1}"])
def test_what_no_grammar_calls_a_pattern_is_left_out(pattern: str) -> None:
    schema = json.dumps({"type": "string", "pattern": pattern})
    assert "pattern" not in pet(OPENAPI, schema)
    assert codes(OPENAPI, schema) == ["S006"]
