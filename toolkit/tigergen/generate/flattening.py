"""Schemas said plainly, so that equal ones become equal code.

A reference to a component that only refers to another one leads to that one, and an `allOf` of
texts, numbers or lists is one schema. Compositions of objects stay: they become classes.
"""

from __future__ import annotations

from functools import reduce
from typing import Any, Final, TypeAlias

from tigergen.model.openapi import kinds
from tigergen.model.schemas import Schemas, component
from tigergen.model.walk import nodes

_MAX_DEPTH: Final = 12
_COMPOSED: Final = frozenset({"properties", "anyOf", "oneOf", "not", "additionalProperties"})

_Node: TypeAlias = dict[str, object]
"""A schema that is being rewritten."""


def flatten(document: dict[str, Any]) -> None:
    """Say the schemas of a document plainly, in place."""
    plainly = _Plainly(Schemas(document))
    components = document.get("components", {}).get("schemas", {})
    for node in [node for kind, node in nodes(document) if kind == "schema"]:
        if "$ref" in node:
            node["$ref"] = _last(node["$ref"], components)
        elif node.get("allOf"):
            plain = plainly.said(node, 0)
            if plain is not None:
                node.clear()
                node.update(plain)


def _last(reference: object, components: dict[str, object]) -> object:
    """The last of several references that lead from component to component."""
    seen: set[object] = set()
    while reference not in seen:
        seen.add(reference)
        target = components.get(component(reference) or "")
        if not isinstance(target, dict) or set(target) != {"$ref"}:
            break
        reference = target["$ref"]
    return reference


class _Plainly:
    """Says schemas without their compositions.

    What a reference leads to is said once for each depth: forty schemas that each refer twice to the next have
    a million million ways through them.
    """

    def __init__(self, known: Schemas) -> None:
        self._known = known
        self._referred: dict[tuple[str, int], _Node | None] = {}

    def said(self, node: object, depth: int) -> _Node | None:
        """A schema without its compositions; None if it describes an object or leaves a choice."""
        reference = node.get("$ref") if isinstance(node, dict) else None
        if not isinstance(reference, str):
            return self._composed(node, depth)
        key = (reference, depth)
        if key not in self._referred:
            self._referred[key] = self._composed(self._known.resolve(node), depth)
        return self._referred[key]

    def _composed(self, node: object, depth: int) -> _Node | None:
        if not isinstance(node, dict) or depth > _MAX_DEPTH or _COMPOSED & node.keys():
            return None
        own = {key: value for key, value in node.items() if key != "allOf"}
        parts = [self.said(part, depth + 1) for part in node.get("allOf") or []]
        return reduce(_both, parts, None if "object" in kinds(own) else own)


def _both(one: _Node | None, other: _Node | None) -> _Node | None:
    """One schema that demands what both demand, as far as types go; None if that is not to be said."""
    if one is None or other is None:
        return None
    merged = {**other, **one}
    if "type" in one and "type" in other:
        common = [kind for kind in kinds(one) if _is_among(kind, kinds(other))]
        common += [kind for kind in kinds(other) if _is_among(kind, kinds(one))]
        if not common:
            return None
        common = list(dict.fromkeys(common))
        merged["type"] = common if len(common) > 1 else common[0]
    for key in ("enum", "items"):
        if key in one and key in other and one[key] != other[key]:
            return None
    return merged


def _is_among(kind: str, listed: list[str]) -> bool:
    return kind in listed or (kind == "integer" and "number" in listed)
