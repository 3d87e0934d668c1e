"""Schemas that stand inside others and that references lead to: they become components.

Such a reference is a path through the document: naming inline objects would break it, and what it
leads to would have no class.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tigergen.complete.naming import operation_id
from tigergen.model import pointer
from tigergen.model.claim import Json
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.schemas import Schemas, component
from tigergen.model.walk import nodes, schemas


def name_referred(
    document: dict[str, Any], components: dict[str, Json], name: Callable[[str, str], str]
) -> dict[str, Pointer]:
    """Make each such schema a component, in place; return where it stood, by its name.

    `name` returns a free name from the one to wish for and that of what the schema stands in.
    """
    known = Schemas(document)
    inside = [
        node
        for kind, node in nodes(document)
        if kind == "schema"
        and isinstance(node.get("$ref"), str)
        and component(node["$ref"]) is None
    ]
    places = {where for where, _ in schemas(document)} if inside else set()
    leading: dict[Pointer, list[dict[str, Any]]] = {}
    for node in inside:
        _, where = known.located(node, ROOT)
        if where in places:
            leading.setdefault(where, []).append(node)
    origins: dict[str, Pointer] = {}
    # What stands deeper is taken out first: the way to it is then still there.
    for where in sorted(leading, key=lambda one: (-len(one.tokens), str(one))):
        target = component(f"#{where}")
        if target is None:
            owner = _owner(document, where)
            target = name(_wish(where, owner), owner)
            components[target] = _replace(document, where, target)
            origins[target] = where
        for node in leading[where]:
            node["$ref"] = _reference(target)
    return origins


def _replace(document: dict[str, Any], where: Pointer, target: str) -> Json:
    """Put a reference in the place of a schema; return the schema."""
    holder = where.parent.resolve(document)
    key = int(where.name) if isinstance(holder, list) else where.name
    schema = holder[key]
    holder[key] = {"$ref": _reference(target)}
    return schema


def _reference(target: str) -> str:
    return f"#/components/schemas/{pointer.escape(target)}"


def _owner(document: dict[str, Any], where: Pointer) -> str:
    """The name of what a schema stands in: a component, an operation or a webhook."""
    match where.tokens:
        case ("paths", path, method, *_):
            operation = document["paths"][path][method]
            stated = operation.get("operationId") if isinstance(operation, dict) else None
            return str(stated or operation_id(path, method))
        case ("components", _, name, *_) | ("webhooks", name, *_):
            return name
        case _:
            return where.name


def _wish(where: Pointer, owner: str) -> str:
    """What to call a schema that stands there."""
    match where.tokens:
        case (*_, "properties" | "$defs" | "definitions", name):
            return name
        case (*_, "responses", status, "content", _, "schema"):
            return f"{owner} response" if status.startswith("2") else f"{owner} {status} response"
        case (*_, "requestBody", "content", _, "schema"):
            return f"{owner} request"
        case (*_, "items"):
            return f"{owner} item"
        case _:
            return f"{owner} value"
