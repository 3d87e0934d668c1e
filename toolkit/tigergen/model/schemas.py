"""Schemas of one document: references followed, and where in the canonical document they lead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from tigergen.model.claim import Json
from tigergen.model.pointer import Pointer

_SCHEMAS: Final = Pointer.of("components", "schemas")


@dataclass(frozen=True)
class Schemas:
    """Follows references.

    `origins` maps names of components that stood elsewhere in the canonical document to where.
    """

    document: dict[str, Any]
    origins: Mapping[str, Pointer] = field(default_factory=dict)

    def resolve(self, node: Json) -> dict[str, Any]:
        """Follow references to the object they lead to; a cycle of bare references gives {}."""
        return self.located(node, Pointer())[0]

    def located(self, node: Json, at: Pointer) -> tuple[dict[str, Any], Pointer]:
        """Follow references; return the object and where in the canonical document it stands."""
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            reference = node["$ref"]
            if reference in seen:
                return {}, at
            seen.add(reference)
            try:
                target = Pointer.parse(reference)
                node = target.resolve(self.document)
            except (LookupError, ValueError):
                return {}, at
            at = self.origins.get(component(reference) or "", target)
        return (node, at) if isinstance(node, dict) else ({}, at)


def component(reference: Json) -> str | None:
    """Return the name of the component schema that a reference leads to, or None."""
    if not isinstance(reference, str) or not reference.startswith("#"):
        return None
    try:
        target = Pointer.parse(reference)
    except ValueError:
        return None
    return target.name if target.parent == _SCHEMAS else None


def is_model(schema: Json) -> bool:
    """Tell whether a component becomes a class: an object with properties, or a composition of such."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return False
    return "properties" in schema or bool(schema.get("allOf")) or "x-tigergen-event-name" in schema
