"""Rule ``array-items``: a list whose items no source describes may hold any."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from tigergen.model.canonical import Canonical
from tigergen.model.claim import Basis, Json, concluded
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.walk import schemas

RULE: Final = "array-items"
_METHODS: Final = ROOT / "x-tigergen-sdk" / "methods"


def complete_items(canonical: Canonical) -> None:
    """Give every list a schema of its items, in place: tools refuse one without."""
    for where, schema in list(_schemas(canonical.document)):
        kinds = schema.get("type")
        lists = kinds == "array" or (isinstance(kinds, list) and "array" in kinds)
        if lists and "items" not in schema:
            said = concluded(RULE, canonical.nearest_origins(where), Basis.ASSUMED)
            canonical.put(where / "items", {}, said)


def _schemas(document: Json) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    yield from schemas(document)
    methods = document.get("x-tigergen-sdk", {}).get("methods", {})
    for name, method in methods.items():
        at = _METHODS / name
        if not isinstance(method, dict):
            continue
        yield from schemas(method.get("returns"), "schema", at / "returns")
        for group in ("arguments", "options"):
            for key, one in (method.get(group) or {}).items():
                if isinstance(one, dict):
                    yield from schemas(one.get("schema"), "schema", at / group / key / "schema")
