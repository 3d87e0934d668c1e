"""Schemas of one document: references followed, and where in the canonical document they lead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from tigergen.model.claim import Json
from tigergen.model.pointer import Pointer

_SCHEMAS: Final = Pointer.of("components", "schemas")

ANNOTATIONS: Final = frozenset(
    "title description deprecated readOnly writeOnly default example examples externalDocs".split()
)
"""Keywords that may be about one use of a schema, and say nothing of the type."""


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

    def is_model(self, schema: Json) -> bool:
        """Tell whether a schema becomes a class: an object with properties, or composed of one."""
        seen: set[str] = set()
        todo: list[Json] = [schema] if isinstance(schema, dict) and "$ref" not in schema else []
        while todo:
            part = todo.pop()
            if not isinstance(part, dict):
                continue
            if "$ref" in part:
                if part["$ref"] not in seen:
                    seen.add(part["$ref"])
                    todo.append(self.resolve(part))
            elif "properties" in part or "x-tigergen-event-name" in part:
                return True
            else:
                todo += part.get("allOf") or []
        return False

    def whole(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """A schema of `allOf` that is not a model, as one: what its parts say, its own words last.

        A reference that is the only part to say anything stays one.
        """
        own = {key: value for key, value in schema.items() if key != "allOf"}
        parts = [part for part in schema["allOf"] if isinstance(part, dict) and _tells(part)]
        if len(parts) == 1 and not _tells(own):
            return parts[0]
        merged: dict[str, Any] = {}
        for part in (*(self.resolve(part) for part in parts), own):
            properties = {**merged.get("properties", {}), **(part.get("properties") or {})}
            required = [*merged.get("required", []), *(part.get("required") or [])]
            merged |= part
            merged |= {"properties": properties} if properties else {}
            merged |= {"required": list(dict.fromkeys(required))} if required else {}
        return merged


def component(reference: Json) -> str | None:
    """Return the name of the component schema that a reference leads to, or None."""
    if not isinstance(reference, str) or not reference.startswith("#"):
        return None
    try:
        target = Pointer.parse(reference)
    except ValueError:
        return None
    return target.name if target.parent == _SCHEMAS else None


def _tells(schema: Mapping[str, Any]) -> bool:
    """Tell whether a schema says more than an annotation does."""
    return any(key not in ANNOTATIONS and not key.startswith("x-") for key in schema)
