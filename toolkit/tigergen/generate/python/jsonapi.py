"""What of an operation follows JSON:API (jsonapi.org, version 1.1)."""

from __future__ import annotations

from dataclasses import dataclass

from tigergen.generate.schema import Schema


@dataclass(frozen=True, slots=True)
class ResourceBody:
    """A request body that is a JSON:API document (9.1, 9.2): what stands where in it.

    `members` are those of the resource, such as `relationships`; `kind` is the resource's type.
    `has_id` tells whether the resource carries its id.
    """

    kind: str
    attributes: Schema
    members: dict[str, Schema]
    has_id: bool


def resource_kind(schema: Schema) -> str | None:
    """Return the type of the resource objects a schema describes, or None if it describes none."""
    resource = schema.target
    match resource.member("type").target.values:
        case [str() as kind] if {"id", "attributes"} & resource.properties.keys():
            return kind
        case _:
            return None


def resource_body(schema: Schema) -> ResourceBody | None:
    """Return the parts of a body that wraps one resource in `data`, or None."""
    data = schema.target.member("data")
    kind = resource_kind(data)
    if kind is None:
        return None
    resource = data.target
    members = resource.properties
    has_id = "id" in members
    for name in ("type", "id", "attributes"):
        members.pop(name, None)
    return ResourceBody(kind, resource.member("attributes"), members, has_id)


def resource_data(schema: Schema) -> Schema | None:
    """Return the schema of `data` in a document of resources (7.1), or None if it is no such."""
    data = schema.target.member("data")
    resources = data.target
    resource = resources.items if resources.only_kind == "array" else data
    return data if resource_kind(resource) is not None else None
