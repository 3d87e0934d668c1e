"""Turns what the elements of a page show into claims."""

from __future__ import annotations

from typing import Final

from tigergen.model.claim import Address
from tigergen.sources import openapi
from tigergen.sources.document import Reading
from tigergen.sources.page.shown import Shown
from tigergen.sources.redoc.writer import SchemaWriter
from tigergen.text.tree import Located

_FEW: Final = 5
_SHARE: Final = 0.1


def write_shown(reading: Reading, shown: Shown) -> None:
    """Claim what the page states, then what its samples show beyond that."""
    openapi.read_tree(reading, shown.tree)
    writer = SchemaWriter(reading)
    for address, sample in shown.samples:
        _sample(reading, writer, shown.tree, address, sample)
    writer.finish()
    missed = len(shown.missed)
    if missed >= _FEW and missed >= _SHARE * shown.facts:
        share = round(100 * missed / shown.facts)
        message = (
            f"{missed} of {shown.facts} elements that look like operations, statuses, parameters "
            f"or fields gave no fact ({share} %)"
        )
        reading.report("S032", message, entry_line(shown))


def entry_line(shown: Shown) -> int:
    """The line of the first element that gave nothing."""
    return shown.missed[0].line


def _sample(
    reading: Reading, writer: SchemaWriter, document: Located, address: Address, sample: Located
) -> None:
    """Follow a sample along the schema that tables state; what they leave open it shows."""
    node: Located | None = document
    for index, token in enumerate(address):
        node = node.get(token) if node is not None else None
        if node is None and index + 1 < len(address):
            # The media type of a content without a table stands over the sample alone.
            if token not in ("content", address[-2]):
                return
            if index + 2 == len(address):
                reading.exists(address[:-1], sample)
    _deepen(writer, address, node, sample)


def _deepen(
    writer: SchemaWriter, address: Address, schema: Located | None, sample: Located
) -> None:
    known = schema.mapping() if schema is not None else {}
    if "anyOf" in known or (known.get("additionalProperties") is not None):
        return
    if "properties" in known:
        for key, inner in known["properties"].mapping().items():
            child = sample.get(key)
            if child is not None:
                _deepen(writer, (*address, "properties", key), inner, child)
    elif known.get("items") is not None and known["items"].mapping():
        for item in sample.items():
            _deepen(writer, (*address, "items"), known["items"], item)
    elif not known or (isinstance(sample.value, dict | list) and sample.value):
        if not known:
            writer.exists(address, sample.line, "json-sample")
        writer.value(address, sample, {})
