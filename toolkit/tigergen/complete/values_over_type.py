"""Rule `values-over-type`: a type that none of the listed values has is not the type."""

from __future__ import annotations

from typing import Final, TypeGuard

from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Json, concluded
from tigergen.model.openapi import SCALARS, is_of_type, kinds
from tigergen.model.pointer import Pointer
from tigergen.model.walk import schemas

RULE: Final = "values-over-type"


def let_values_rule_types(canonical: Canonical) -> None:
    """Give each schema whose listed values all lack its type the type that they have."""
    for where, schema in list(schemas(canonical.document)):
        values = schema.get("enum")
        concrete = [value for value in values if value is not None] if _listed(values) else []
        if concrete:
            _compare(canonical, where, concrete, kinds(schema))


def _compare(canonical: Canonical, where: Pointer, values: list[Json], named: list[str]) -> None:
    """Retype a schema none of whose values has one of the types it names."""
    scalars = [kind for kind in named if kind in SCALARS]
    if not scalars:
        return
    if any(is_of_type(value, kind) for value in values for kind in scalars):
        _allow_null(canonical, where, named)
        return
    actual = next((s for s in SCALARS if all(is_of_type(v, s) for v in values)), None)
    if actual is not None:
        _retype(canonical, where, [actual, "null"] if "null" in named else actual)


def _listed(values: Json) -> TypeGuard[list[Json]]:
    return isinstance(values, list)


def _allow_null(canonical: Canonical, where: Pointer, named: list[str]) -> None:
    """List null among the values of a schema that names it among its types."""
    at = where / "enum"
    values = at.resolve(canonical.document)
    if "null" in named and None not in values:
        canonical.put(at, [*values, None], canonical.origins(at))


def _retype(canonical: Canonical, where: Pointer, actual: Json) -> None:
    schema = where.resolve(canonical.document)
    kind, values = schema["type"], schema["enum"]
    stated, listed = canonical.origins(where / "type"), canonical.origins(where / "enum")
    canonical.put(where / "type", actual, concluded(RULE, listed))
    if stated and listed:
        sides = (Side({"enum": values}, tuple(listed)), Side({"type": kind}, tuple(stated)))
        canonical.record(Conflict(where, "type", sides, RULE))
