"""A document in which every field that holds objects holds objects.

Documents are compared as they come, and some say `paths: null` or `required: true`. What is not
what OpenAPI's field table demands is left out, so that the comparison meets no surprise. Schemas in
the words of OpenAPI 3.0 (`nullable`, boolean `exclusiveMinimum`) are said in those of JSON Schema
2020-12, and numbers that are equal are written alike.
"""

from __future__ import annotations

from tigergen.model.claim import Json
from tigergen.model.field_values import value_fault
from tigergen.model.openapi import Field, field_of


def sound(document: Json) -> dict[str, Json]:
    """Return a copy of an OpenAPI document without what cannot be read."""
    value = _object(document, "document")
    if not isinstance(value, dict):
        return {}
    return _alone(value) if str(value.get("openapi", "")).startswith("3.0") else value


def _alone(value: Json) -> Json:
    """Leave out what stands beside a reference: OpenAPI 3.0 ignores it (3.0, 4.7.23)."""
    if isinstance(value, list):
        return [_alone(item) for item in value]
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("$ref"), str):
        return {"$ref": value["$ref"]}
    return {key: _alone(held) for key, held in value.items()}


def _object(value: Json, kind: str) -> Json:
    if not isinstance(value, dict):
        return value if kind == "schema" and isinstance(value, bool) else None
    result: dict[str, Json] = {}
    for key, held in value.items():
        field = field_of(kind, str(key))
        if field is None and value_fault(kind, str(key), held) is not None:
            continue
        read = held if field is None else _field(held, field)
        if read is not None or (field is None and key in ("default", "const", "example")):
            result[str(key)] = read
    return _modern(result) if kind == "schema" else result


def _modern(schema: dict[str, Json]) -> dict[str, Json]:
    """Say in JSON Schema 2020-12 what OpenAPI 3.0 says in words of its own (3.0, 4.7.24)."""
    if schema.pop("nullable", None) is True and "type" in schema:
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        schema["type"] = [*kinds, *(["null"] if "null" not in kinds else [])]
        if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
            schema["enum"] = [*schema["enum"], None]
    for key in ("enum", "const", "default"):
        if key in schema:
            schema[key] = _counted(schema[key])
    for limit, exclusive in (
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ):
        if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and limit in schema:
            schema[exclusive] = schema.pop(limit)
    return schema


def _counted(value: Json) -> Json:
    """Write a number without a fraction as a whole one: 1.0 is 1 (JSON Schema 2020-12, core 4.2.2)."""
    if isinstance(value, list):
        return [_counted(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _field(value: Json, field: Field) -> Json:
    if field.container == "one":
        return _object(value, field.kind)
    if field.container == "map":
        if not isinstance(value, dict):
            return None
        found = {str(key): _object(held, field.kind) for key, held in value.items()}
        return {key: held for key, held in found.items() if held is not None}
    if not isinstance(value, list):
        return None
    if field.container == "set":
        return [one for one in value if isinstance(one, str)]
    return [one for one in (_object(held, field.kind) for held in value) if one is not None]
