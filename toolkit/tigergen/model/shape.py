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
    if isinstance(value, dict):
        for key, held in value.items():
            if held is not None:
                yield from _unreadable_field(held, kind, str(key), at / str(key))
    elif value is not None and not (kind == "schema" and isinstance(value, bool)):
        yield at, f"{at.name or 'the document'} is not an object"


def _unreadable_field(
    held: Json, kind: str, key: str, at: Pointer
) -> Iterator[tuple[Pointer, str]]:
    """What a field of an object holds that the table does not allow."""
    field = field_of(kind, key)
    if field is None:
        fault = value_fault(kind, key, held)
        if fault is not None:
            yield at, f"{key} is not {fault}"
    elif field.container == "one":
        yield from _unreadable(held, field.kind, at)
    elif not isinstance(held, dict if field.container == "map" else list):
        yield at, f"{key} is not {'an object' if field.container == 'map' else 'a list'}"
    elif field.container != "set":
        for name, one in held.items() if isinstance(held, dict) else enumerate(held):
            yield from _unreadable(one, field.kind, at / name)
