"""Rule `unresolved-reference`: a reference to what no source describes accepts any value."""

from __future__ import annotations

from typing import Final

from tigergen.diagnostics import Diagnostic
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Origin
from tigergen.model.pointer import Pointer
from tigergen.model.walk import objects

EXTENSION: Final = "x-tigergen-unresolved"


def open_unresolved_references(canonical: Canonical) -> None:
    """Let each reference that leads to nothing be an extension that says what was meant."""
    for where, _, node in list(objects(canonical.document)):
        reference = node.get("$ref")
        if not isinstance(reference, str):
            continue
        try:
            found = canonical.has(Pointer.parse(reference))
        except ValueError:
            found = False
        if found:
            continue
        at = where / "$ref"
        origins = canonical.origins(at) or _nearest(canonical, where)
        canonical.remove(at)
        canonical.put(where / EXTENSION, reference, origins)
        place = min((origin.place for origin in origins), default=None)
        canonical.diagnostics.append(
            Diagnostic("M002", f"{reference} is not defined by any source", place)
        )


def _nearest(canonical: Canonical, where: Pointer) -> list[Origin]:
    """Who says what the reference is part of; the parts of a shape are on record beside it."""
    while True:
        origins = canonical.origins(where) or canonical.origins(where / "oneOf")
        if origins or not where:
            return origins
        where = where.parent
