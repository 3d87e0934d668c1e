"""A default that the schema it stands in does not allow is left out, with a finding."""

from __future__ import annotations

from tigergen.diagnostics import Diagnostic
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Json
from tigergen.model.openapi import SCALARS, is_of_type
from tigergen.model.walk import schemas


def drop_impossible_defaults(canonical: Canonical) -> None:
    """Leave out each default that is not of the type of its schema."""
    for where, schema in list(schemas(canonical.document)):
        kind = schema.get("type")
        kinds = kind if isinstance(kind, list) else [kind]
        if "default" not in schema or not kind:
            continue
        value = schema["default"]
        if _allowed(value, kinds):
            continue
        at = where / "default"
        message = f"{where}: the default {value!r} is no {' or '.join(map(str, kinds))}"
        canonical.diagnostics.append(Diagnostic("M006", message, canonical.first_place(at)))
        canonical.remove(at)


def _allowed(value: Json, kinds: list[Json]) -> bool:
    """Tell whether one of the types may have the value; of objects and arrays nothing is known."""
    scalars = [kind for kind in kinds if kind in SCALARS]
    if len(scalars) < sum(kind != "null" for kind in kinds):
        return True
    if value is None:
        return "null" in kinds
    return any(is_of_type(value, kind) for kind in scalars)
