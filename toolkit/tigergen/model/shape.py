"""Where a document holds what the field table of OpenAPI does not allow there."""

from __future__ import annotations

from collections.abc import Iterator

from tigergen.model.claim import Json
from tigergen.model.field_values import value_fault
from tigergen.model.openapi import field_of
from tigergen.model.pointer import ROOT, Pointer


def unreadable(document: Json) -> list[tuple[Pointer, str]]:
    """Return where a document holds what OpenAPI does not allow there, and what that is."""
    return list(_unreadable(document, "document", ROOT))


def _unreadable(value: Json, kind: str, at: Pointer) -> Iterator[tuple[Pointer, str]]:
    if value is None:
        return
    if not isinstance(value, dict):
        if not (kind == "schema" and isinstance(value, bool)):
            yield at, f"{at.name or 'the document'} is not an object"
        return
    for key, held in value.items():
        field, here = field_of(kind, str(key)), at / str(key)
        fault = value_fault(kind, str(key), held) if field is None and held is not None else None
        if fault is not None:
            yield here, f"{key} is not {fault}"
        if field is None or held is None:
            continue
        if field.container == "one":
            yield from _unreadable(held, field.kind, here)
        elif isinstance(held, dict if field.container == "map" else list):
            if field.container != "set":
                for name, one in held.items() if isinstance(held, dict) else enumerate(held):
                    yield from _unreadable(one, field.kind, here / name)
        else:
            wanted = "an object" if field.container == "map" else "a list"
            yield here, f"{key} is not {wanted}"
