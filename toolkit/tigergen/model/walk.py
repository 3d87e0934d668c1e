"""Walks over a canonical document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tigergen.model.claim import METHODS, Json
from tigergen.model.openapi import FIELDS, Field, field_of
from tigergen.model.pointer import ROOT, Pointer


def values(value: Json, where: Pointer = ROOT) -> Iterator[tuple[Pointer, Json]]:
    """Yield a value that stands at `where` and everything in it, each with its pointer."""
    todo = [(where, value)]
    while todo:
        here, found = todo.pop()
        yield here, found
        if isinstance(found, dict):
            todo.extend((here / key, child) for key, child in reversed(found.items()))
        elif isinstance(found, list):
            todo.extend((here / index, found[index]) for index in reversed(range(len(found))))


def operations(document: Json) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method and Operation Object of each operation, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield path, method, item[method]


def objects(
    value: Json, kind: str = "document", where: Pointer = ROOT
) -> Iterator[tuple[Pointer, str, dict[str, Any]]]:
    """Yield pointer, kind and value of an object that stands at `where` and of all objects in it.

    The walk goes where the table of fields says that objects stand. What an example, a default, an
    enum or an extension holds is a value, whatever its keys look like.
    """
    todo = [(where, kind, value)] if isinstance(value, dict) else []
    while todo:
        here, kind, found = todo.pop()
        yield here, kind, found
        parts: list[tuple[Pointer, str, dict[str, Any]]] = []
        for key, field, child in _fields(kind, found):
            at = here / key
            if field.container != "one":
                items = child.items() if isinstance(child, dict) else enumerate(child)
                parts += [
                    (at / name, field.kind, one) for name, one in items if isinstance(one, dict)
                ]
            elif isinstance(child, dict):
                parts.append((at, field.kind, child))
        todo.extend(reversed(parts))


def nodes(value: Json, kind: str = "document") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield kind and value of what `objects` does, in the same order: half of its time goes into pointers."""
    todo = [(kind, value)] if isinstance(value, dict) else []
    while todo:
        kind, found = todo.pop()
        yield kind, found
        parts: list[tuple[str, dict[str, Any]]] = []
        for _, field, child in _fields(kind, found):
            if field.container != "one":
                items = child.values() if isinstance(child, dict) else child
                parts += [(field.kind, one) for one in items if isinstance(one, dict)]
            elif isinstance(child, dict):
                parts.append((field.kind, child))
        todo.extend(reversed(parts))


def _fields(
    kind: str, found: dict[str, Any]
) -> Iterator[tuple[str, Field, dict[str, Any] | list[Any]]]:
    """The members of an object that are objects or hold some."""
    fields = FIELDS.get(kind, {})
    for key, child in found.items():
        if isinstance(child, dict | list):
            # The names of a callback's fields are not fixed. For all other kinds the table is asked at once.
            field = field_of(kind, key) if kind == "callback" else fields.get(key)
            if field is not None and field.container != "set":
                yield key, field, child


def references(value: Json, kind: str = "document") -> Iterator[str]:
    """Yield where the references of an object and of all objects in it lead, as they are written."""
    for _, found in nodes(value, kind):
        if isinstance(found.get("$ref"), str):
            yield found["$ref"]


def copied(value: Json) -> Json:
    """Return a copy of a value, which is a tree: unlike `copy.deepcopy` it need not look for what stands twice."""
    if isinstance(value, dict):
        return {key: copied(child) for key, child in value.items()}
    return [copied(child) for child in value] if isinstance(value, list) else value


def schemas(
    value: Json, kind: str = "document", where: Pointer = ROOT
) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Yield pointer and value of each Schema Object in an object of the given kind."""
    return ((here, found) for here, name, found in objects(value, kind, where) if name == "schema")
