"""The operations of a document, by what tells them apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tigergen.changes.node import Node, members
from tigergen.model.claim import METHODS


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An operation, the path item that holds it, and its path; none for a webhook."""

    item: Node
    operation: Node
    path: str = ""


def endpoints(paths: Node | None) -> dict[tuple[str, str], Endpoint]:
    """Return the operations by (path without the names of its placeholders, method)."""
    found: dict[tuple[str, str], Endpoint] = {}
    for path, held in members(paths).items():
        item = held.resolved()
        for method, operation in methods(item).items():
            found[unnamed(path), method] = Endpoint(item, operation, path)
    return found


def unnamed(path: str) -> str:
    """The path without the names of its placeholders: they are no part of a request."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def methods(item: Node) -> dict[str, Node]:
    """The operations of a path item by method (OpenAPI 3.2, 4.9: additionalOperations too)."""
    known = {method: item.get(method) for method in METHODS}
    found = {method: node for method, node in known.items() if node is not None}
    return found | {
        method.lower(): node for method, node in members(item.get("additionalOperations")).items()
    }
