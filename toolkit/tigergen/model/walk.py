"""Walks over a canonical document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tigergen.model import pointer
from tigergen.model.claim import METHODS, Json


def operations(document: Json) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method and Operation Object of each operation, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield path, method, item[method]


def schemas(node: Any, where: str = "", depth: int = 0) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield pointer and value of each mapping in the document."""
    if isinstance(node, dict):
        yield where, node
        for key, value in node.items():
            yield from schemas(value, f"{where}/{pointer.escape(str(key))}", depth + 1)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from schemas(value, f"{where}/{index}", depth + 1)
