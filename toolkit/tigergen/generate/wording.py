"""A schema in words: its type, its values, unit, range and default, for docs and docstrings."""

from __future__ import annotations

import json
from typing import Final

from tigergen.model.claim import Json
from tigergen.model.schemas import component


def words(schema: Json) -> str:
    """Say a schema's type in words for the docs: `list of User or string, may be null`."""
    if not isinstance(schema, dict) or not schema:
        return "any value"
    if "$ref" in schema:
        return component(schema["$ref"]) or schema["$ref"]
    for keyword, joint in (("oneOf", " or "), ("anyOf", " or "), ("allOf", " and ")):
        if schema.get(keyword):
            return joint.join(words(part) for part in schema[keyword])
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    said = []
    for one in kinds:
        if one == "array":
            said.append(f"list of {words(schema.get('items'))}")
        elif one == "null":
            said.append("null")
        elif one is None:
            said.append("object" if "properties" in schema else "any value")
        else:
            said.append(f"{one} ({schema['format']})" if schema.get("format") else str(one))
    return " or ".join(dict.fromkeys(said))


_PHRASES: Final = {
    "exclusiveMinimum": "More than {}.",
    "exclusiveMaximum": "Less than {}.",
    "multipleOf": "A multiple of {}.",
    "minLength": "At least {} characters.",
    "maxLength": "At most {} characters.",
    "pattern": "Matches {}.",
    "minItems": "At least {} items.",
    "maxItems": "At most {} items.",
    "maxProperties": "At most {} keys.",
    "minProperties": "At least {} keys.",
}


def limits(schema: Json) -> list[str]:
    """Say the values, unit, range, size, pattern and default of a schema, one phrase each."""
    if not isinstance(schema, dict):
        return []
    said = [*_values(schema), *_range(schema)]
    for keyword, phrase in _PHRASES.items():
        if schema.get(keyword) is not None:
            said.append(phrase.format(schema[keyword]))
    if "default" in schema:
        said.append(f"Default: {_shown(schema['default'])}.")
    items = schema.get("items")
    if isinstance(items, dict) and items.get("enum"):
        said.append("Items: one of " + ", ".join(str(value) for value in items["enum"]) + ".")
    return said


def _values(schema: dict[str, Json]) -> list[str]:
    said: list[str] = []
    values = schema.get("enum")
    if values:
        said.append(
            "One of " + ", ".join(str(value) for value in values if value is not None) + "."
        )
    known = schema.get("x-extensible-enum")
    if known and not values:
        said.append(f"Known values: {', '.join(map(str, known))}.")
    if schema.get("x-tigergen-unit"):
        said.append(f"Unit: {schema['x-tigergen-unit']}.")
    return said


def _range(schema: dict[str, Json]) -> list[str]:
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        return [f"Range: {low} to {high}."]
    if low is not None:
        return [f"At least {low}."]
    return [f"At most {high}."] if high is not None else []


def _shown(value: Json) -> str:
    """A value as JSON writes it, a string without its quotes."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
