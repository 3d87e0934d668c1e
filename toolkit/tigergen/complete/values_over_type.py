"""Rule `values-over-type`: a type that none of the listed values has is not the type."""

from __future__ import annotations

from typing import Final

from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Json, concluded
from tigergen.model.openapi import SCALARS, is_of_type
from tigergen.model.pointer import Pointer
from tigergen.model.walk import schemas

RULE: Final = "values-over-type"


def let_values_rule_types(canonical: Canonical) -> None:
    """Give each schema whose listed values all lack its type the type that they have."""
    for where, schema in list(schemas(canonical.document)):
        values, kind = schema.get("enum"), schema.get("type")
        kinds = kind if isinstance(kind, list) else [kind]
        scalars = [name for name in kinds if name in SCALARS]
        if not isinstance(values, list) or not scalars:
            continue
        concrete = [value for value in values if value is not None]
        if not concrete:
            continue
        if any(is_of_type(value, name) for value in concrete for name in scalars):
            if "null" in kinds and None not in values:
                at = where / "enum"
                canonical.put(at, [*values, None], canonical.origins(at))
            continue
        actual = next((s for s in SCALARS if all(is_of_type(v, s) for v in concrete)), None)
        if actual is not None:
            _retype(canonical, where, [actual, "null"] if "null" in kinds else actual)


def _retype(canonical: Canonical, where: Pointer, actual: Json) -> None:
    schema = where.resolve(canonical.document)
    kind, values = schema["type"], schema["enum"]
    stated, listed = canonical.origins(where / "type"), canonical.origins(where / "enum")
    canonical.put(where / "type", actual, concluded(RULE, listed))
    if stated and listed:
        sides = (Side({"enum": values}, tuple(listed)), Side({"type": kind}, tuple(stated)))
        canonical.record(Conflict(where, "type", sides, RULE))
