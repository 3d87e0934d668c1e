"""What of an operation follows JSON:API (jsonapi.org, version 1.1)."""

from __future__ import annotations

from dataclasses import dataclass

from tigergen.model.claim import Json
from tigergen.model.pointer import Pointer
from tigergen.model.schemas import Schemas


@dataclass(frozen=True, slots=True)
class ResourceBody:
    """A request body that is a JSON:API document (9.1, 9.2): what stands where in it.

    `attributes` and `members` (of the resource, such as `relationships`) are schemas with their
    pointers; `kind` is the resource's type. `has_id` tells whether the resource carries its id.
    """

    kind: str
    attributes: Json
    attributes_at: Pointer
    members: dict[str, tuple[Json, Pointer]]
    has_id: bool


def resource_kind(schemas: Schemas, schema: Json) -> str | None:
    """Return the type of the resource objects a schema describes, or None if it describes none."""
    properties = schemas.resolve(schema).get("properties") or {}
    kind = schemas.resolve(properties.get("type"))
    values = kind.get("enum", [kind.get("const")])
    if not isinstance(values, list) or len(values) != 1 or not isinstance(values[0], str):
        return None
    return values[0] if {"id", "attributes"} & set(properties) else None


def resource_body(schemas: Schemas, schema: Json, at: Pointer) -> ResourceBody | None:
    """Return the parts of a body that wraps one resource in `data`, or None."""
    target, at = schemas.located(schema, at)
    data = (target.get("properties") or {}).get("data")
    kind = resource_kind(schemas, data)
    if kind is None:
        return None
    resource, at = schemas.located(data, at / "properties" / "data")
    properties: dict[str, Json] = resource["properties"]
    members = {
        name: (entry, at / "properties" / name)
        for name, entry in properties.items()
        if name not in ("type", "id", "attributes")
    }
    attributes = properties.get("attributes", {})
    return ResourceBody(
        kind, attributes, at / "properties" / "attributes", members, "id" in properties
    )


def resource_data(schemas: Schemas, schema: Json) -> Json:
    """Return the schema of `data` in a document of resources (7.1), or None if it is no such."""
    data = (schemas.resolve(schema).get("properties") or {}).get("data")
    if data is None:
        return None
    target = schemas.resolve(data)
    one = target.get("items") if target.get("type") == "array" else data
    return data if resource_kind(schemas, one) is not None else None
