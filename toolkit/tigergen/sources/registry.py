"""The formats tigergen reads, and how a document finds its reader."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tigergen.diagnostics import Diagnostic
from tigergen.model.claim import Place
from tigergen.sources import apisjson, facts, openapi, swagger
from tigergen.sources.document import Document, Format, Reading
from tigergen.sources.readme import FORMAT as readme
from tigergen.sources.redoc import FORMAT as redoc
from tigergen.sources.remarks import complete_remarks
from tigergen.text.tree import TextFault

FORMATS: Final[tuple[Format, ...]] = (
    openapi.FORMAT,
    swagger.FORMAT,
    apisjson.FORMAT,
    facts.FORMAT,
    readme,
    redoc,
)

_SURE: Final = 0.3
_YAML: Final = frozenset({"openapi", "swagger", "apisjson", "facts"})


def recognise(document: Document, formats: Sequence[Format] = FORMATS) -> Format | None:
    """Return the format the document most surely has, or None if it has none of them."""
    scored = [(format.recognise(document), -index) for index, format in enumerate(formats)]
    score, index = max(scored)
    return formats[-index] if score >= _SURE else None


def read_document(document: Document, format: Format, rank: int | None = None) -> Reading:
    """Read a document with the reader of its format.

    `rank` overrides the format's place in the order of trust: the lowest number is trusted most.
    """
    reading = Reading(document, format.name, format.rank if rank is None else rank)
    if format.name in _YAML and isinstance(document.tree, TextFault):
        fault = document.tree
        reading.diagnostics.append(
            Diagnostic(fault.code, fault.message, Place(document.name, fault.line, fault.column))
        )
        return reading
    format.read(reading)
    complete_remarks(reading)
    return reading
