"""Turns what the elements of a page show into claims."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from tigergen.model.claim import Address, Basis
from tigergen.sources import openapi
from tigergen.sources.document import Reading
from tigergen.sources.page.shown import Shown
from tigergen.sources.redoc.writer import SchemaWriter
from tigergen.sources.schema import write_schema
from tigergen.text.tree import Located

_RULE: Final = "formats-alike"
_FORMAT: Final = re.compile(r"(?:application|text)/(?:[\w.-]+\+)?(?:x-)?(?:json|xml|yaml)(?:;.*)?")
_FEW: Final = 5
_SHARE: Final = 0.1


def write_shown(reading: Reading, shown: Shown) -> None:
    """Claim what the page states, then what its samples show beyond that."""
    openapi.read_tree(reading, shown.tree)
    for address, value, rule in shown.inferred:
        reading.infer(address, value.plain(), value.line, rule)
    writer = SchemaWriter(reading)
    for address, sample in shown.samples:
        _sample(reading, writer, shown.tree, address, sample)
    writer.finish()
    _formats(reading, shown.tree)
    _report_missed(reading, shown)
    if shown.folded:
        message = (
            f"{len(shown.folded)} operations are folded; the page shows their methods, paths and summaries, "
            "but not their parameters, bodies and responses"
        )
        reading.report("S032", message, shown.folded[0].line)


def _report_missed(reading: Reading, shown: Shown) -> None:
    missed = len(shown.missed)
    if missed >= _FEW and missed >= _SHARE * shown.facts:
        share = round(100 * missed / shown.facts)
        message = (
            f"{missed} of {shown.facts} elements that look like operations, statuses, parameters "
            f"or fields gave no fact ({share} %)"
        )
        reading.report("S032", message, shown.missed[0].line)


def _formats(reading: Reading, document: Located) -> None:
    """Of a body in several formats the page shows one; the schema of that holds for the others."""
    for path, item in document.at("paths").mapping().items():
        for method, operation in item.mapping().items():
            address: Address = ("paths", path, method)
            bodies = {(*address, "requestBody"): operation.get("requestBody")}
            for status, response in operation.at("responses").mapping().items():
                bodies[*address, "responses", status] = response
            for where, body in bodies.items():
                if body is not None:
                    _alike(reading, (*where, "content"), body.at("content").mapping())


def _alike(reading: Reading, address: Address, content: Mapping[str, Located]) -> None:
    formats = {name: one.get("schema") for name, one in content.items() if _FORMAT.fullmatch(name)}
    shown = [schema for schema in formats.values() if schema is not None]
    if len(shown) != 1:
        return
    for name, schema in formats.items():
        if schema is None:
            where, line = (*address, name, "schema"), content[name].line
            reading.exists(where, line, basis=Basis.INFERRED, rule=_RULE)
            plain = shown[0].plain()
            write_schema(reading, where, plain, line, basis=Basis.INFERRED, rule=_RULE)


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
