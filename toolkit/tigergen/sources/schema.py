"""A schema written by a reader of ours, turned into claims that all stand at one line."""

from __future__ import annotations

from tigergen.model.claim import Address, Basis, Json
from tigergen.model.openapi import FIELDS, SHAPE, composed_shape
from tigergen.sources.document import Reading


def write_schema(
    reading: Reading,
    address: Address,
    schema: Json,
    line: int,
    *,
    basis: Basis = Basis.STATED,
    rule: str | None = None,
) -> None:
    """Record a plain schema at `address`: its shape as one claim, what it holds below as more."""
    shape = {key: schema[key] for key in SHAPE if key in schema} | composed_shape(schema)
    if shape:
        reading.claim((*address, "type"), shape, line, basis=basis, rule=rule)
    for key, value in schema.items():
        if key in shape:
            continue
        where = (*address, key)
        field = FIELDS["schema"].get(key)
        if field is None:
            reading.claim(where, value, line, basis=basis, rule=rule)
        elif field.container == "set":
            for item in value:
                reading.exists((*where, item), line, basis=basis, rule=rule)
        else:
            for tail, child in _children(field.container, value):
                if isinstance(child, dict):
                    reading.exists((*where, *tail), line, basis=basis, rule=rule)
                    write_schema(reading, (*where, *tail), child, line, basis=basis, rule=rule)
                else:
                    reading.claim((*where, *tail), child, line, basis=basis, rule=rule)


def _children(container: str, value: Json) -> list[tuple[Address, Json]]:
    """What a field holds, each with what its address ends in."""
    if container == "one":
        return [((), value)]
    if container == "map":
        return [((name,), child) for name, child in value.items()]
    return [((str(index),), child) for index, child in enumerate(value)]
