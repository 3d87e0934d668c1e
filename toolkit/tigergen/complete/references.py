"""Rule `unresolved-reference`: a reference that leads to nothing of its kind accepts any value."""

from __future__ import annotations

from typing import Final

from tigergen.diagnostics import Diagnostic
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Basis, Origin
from tigergen.model.pointer import Pointer
from tigergen.model.walk import objects

EXTENSION: Final = "x-tigergen-unresolved"
_SHAPE: Final = frozenset({"$ref", "type", "oneOf", "anyOf", "allOf", "properties"})


def open_unresolved_references(canonical: Canonical) -> None:
    """Let each reference that leads nowhere be an extension that says what was meant.

    It leads nowhere if there is nothing, if what is there is of another kind (a parameter that
    refers to `#/info/title`), or if the references that follow lead back to it.
    """
    kinds = {str(where): kind for where, kind, _ in objects(canonical.document)}
    # From the last to the first, so that no place moves before it was looked at.
    for where, kind, node in reversed(list(objects(canonical.document))):
        reference = node.get("$ref")
        if not isinstance(reference, str):
            continue
        fault = _fault(canonical, reference, kind, kinds)
        if fault is None:
            continue
        at = where / "$ref"
        origins = canonical.origins(at) or _nearest(canonical, where)
        if kind == "parameter":  # one without name and place says nothing
            canonical.remove(where)
        else:
            canonical.remove(at)
            canonical.put(where / EXTENSION, reference, origins)
        place = min((origin.place for origin in origins), default=None)
        canonical.diagnostics.append(Diagnostic("M002", f"{reference} {fault}", place))


def settle_references(canonical: Canonical) -> None:
    """Forget of a reference that led nowhere what a decision has given a type since."""
    for where, kind, node in list(objects(canonical.document)):
        reference = node.get(EXTENSION)
        if kind != "schema" or reference is None:
            continue
        if all(canonical.basis(where / key) is not Basis.DECIDED for key in node.keys() & _SHAPE):
            continue
        places = [origin.place for origin in canonical.origins(where / EXTENSION)]
        canonical.remove(where / EXTENSION)
        canonical.diagnostics = [
            found
            for found in canonical.diagnostics
            if found.code != "M002"
            or found.place not in places
            or not found.message.startswith(f"{reference} ")
        ]


def _fault(canonical: Canonical, reference: str, kind: str, kinds: dict[str, str]) -> str | None:
    """Say where a reference of an object of the given kind leads, if that is nowhere."""
    seen: set[str] = set()
    while True:
        if reference in seen:
            return "leads back to itself"
        seen.add(reference)
        try:
            found = Pointer.parse(reference).resolve(canonical.document)
        except (LookupError, ValueError):
            return "is not defined by any source; any value is accepted"
        if not isinstance(found, dict | bool if kind == "schema" else dict):
            return f"is not a {kind}"
        if kinds.get(reference.removeprefix("#"), kind) != kind:
            return f"is not a {kind} but a {kinds[reference.removeprefix('#')]}"
        following = found.get("$ref") if isinstance(found, dict) else None
        if not isinstance(following, str):
            return None
        reference = following


def _nearest(canonical: Canonical, where: Pointer) -> list[Origin]:
    """Who says what the reference is part of; the parts of a shape are on record beside it."""
    while True:
        origins = canonical.origins(where) or canonical.origins(where / "oneOf")
        if origins or not where:
            return origins
        where = where.parent
