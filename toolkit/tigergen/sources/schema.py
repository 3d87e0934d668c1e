"""Schemas that a reader made, or that stand behind a sample, turned into claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tigergen.model.claim import PRESENT, Address, Basis, Json
from tigergen.model.openapi import FIELDS, SHAPE, composed_shape
from tigergen.notation.sample import scalar_schema
from tigergen.sources.document import Reading
from tigergen.text.tree import Located


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


def write_sample(reading: Reading, address: Address, sample: Located, rule: str) -> None:
    """Record the schema behind an example value: inferred by `rule`, each part at its own place.

    The items of an array are described by its first; the others may differ, but a sample shows
    rarely more than one.
    """
    value = sample.value
    reading.infer(address, PRESENT, sample, rule)
    if isinstance(value, Mapping):
        reading.infer((*address, "type"), {"type": "object"}, sample, rule)
        for key, entry in sample.mapping().items():
            write_sample(reading, (*address, "properties", key), entry, rule)
    elif sample.items():
        reading.infer((*address, "type"), {"type": "array"}, sample, rule)
        write_sample(reading, (*address, "items"), sample.items()[0], rule)
    else:
        shape, by = (
            scalar_schema(sample.plain())
            if not isinstance(value, Sequence) or isinstance(value, str)
            else ({"type": "array"}, rule)
        )
        if shape:
            reading.infer((*address, "type"), shape, sample, by)


def _children(container: str, value: Json) -> list[tuple[Address, Json]]:
    """What a field holds, each with what its address ends in."""
    if container == "one":
        return [((), value)]
    if container == "map":
        return [((name,), child) for name, child in value.items()]
    return [((str(index),), child) for index, child in enumerate(value)]
