"""Rows of a table and the properties of a sample: which is which."""

from __future__ import annotations

from tigergen.model.claim import Json
from tigergen.sources.redoc.blocks import Row
from tigergen.text.tree import Located


def deepens(child: Located, schema: dict[str, Json]) -> bool:
    """Whether a sample shows more of a property than its row states: what an object holds."""
    if isinstance(child.value, dict):
        return bool(child.value) and schema.get("type") in ("object", None)
    if isinstance(child.value, list):
        items = schema.get("items")
        if child.value and isinstance(child.value[0].value, list):
            # The type of a table names the innermost items only.
            return schema.get("type") in ("array", None)
        plain = isinstance(items, dict) and items.get("type") not in ("object", "array", None)
        return bool(child.value) and not plain and schema.get("type") in ("array", None)
    return False


def matched(rows: list[Row], sample: Located | None) -> list[tuple[Row, str | None]]:
    """Each row with its property: its own name, or the one of the sample that it must be."""
    named = {row.name for row in rows if row.name}
    shown = sample.mapping() if sample else {}
    free = {key: child for key, child in shown.items() if key not in named}
    nameless = [row for row in rows if not row.name and not row.additional]
    found = _in_order(nameless, free) or _by_type(nameless, free)
    return [(row, row.name or found.get(id(row))) for row in rows]


def _in_order(nameless: list[Row], free: dict[str, Located]) -> dict[int, str]:
    """The property of each row if all of them fit one after the other."""
    pairs = list(zip(nameless, free, strict=False))
    whole = len(nameless) == len(free) and all(_is_of(free[key], row) for row, key in pairs)
    return {id(row): key for row, key in pairs} if whole else {}


def _by_type(nameless: list[Row], free: dict[str, Located]) -> dict[int, str]:
    """The property of each row that is the only one of its type, if one property is of it."""
    found: dict[int, str] = {}
    types = [row.field.schema.get("type") for row in nameless]
    for row, kind in zip(nameless, types, strict=True):
        fits = [key for key in free if key not in found.values() and _is_of(free[key], row)]
        if len(fits) == 1 and types.count(kind) == 1:
            found[id(row)] = fits[0]
    return found


def _is_of(child: Located, row: Row) -> bool:
    kind = row.field.schema.get("type")
    match child.value:
        case dict():
            return kind in ("object", None)
        case list():
            return kind in ("array", None)
        case _:
            return kind not in ("object", "array")
