"""Conditions of several schemas that all hold: a keyword has room for one."""

from __future__ import annotations

from typing import Final

from tigergen.model.claim import Json, canonical_json

_CONDITIONS: Final = frozenset(
    "not if then else dependentRequired dependentSchemas dependencies minContains maxContains "
    "contentEncoding contentMediaType".split()
)
"""Keywords that allow less and are compared as a whole."""


def all_conditions(one: dict[str, Json], other: dict[str, Json]) -> dict[str, Json]:
    """Join what two schemas say; conditions that differ stand side by side, in one order."""
    parts = [*_parts(one), *_parts(other)]
    differ = any(one[key] != other[key] for key in _CONDITIONS & one.keys() & other.keys())
    if not differ and "allOf" not in one and "allOf" not in other:
        return {**one, **other}
    rest = {
        key: held
        for key, held in {**one, **other}.items()
        if key not in _CONDITIONS and key != "allOf"
    }
    distinct = {canonical_json(part): part for part in parts}
    return {**rest, "allOf": [distinct[text] for text in sorted(distinct)]}


def _parts(others: dict[str, Json]) -> list[Json]:
    own = {key: others[key] for key in sorted(_CONDITIONS & others.keys())}
    return [*others.get("allOf", []), *([own] if own else [])]
