"""Readings as JSON and back, for the cache."""

from __future__ import annotations

from typing import Any

from tigergen.diagnostics import Diagnostic
from tigergen.model.claim import PRESENT, Basis, Claim, Contradiction, Json, Origin, Place
from tigergen.sources.document import Document, Reading


def _value(value: Json) -> list[Json]:
    return [] if value is PRESENT else [value]


def dump_reading(reading: Reading) -> dict[str, Any]:
    """Return what a reading found, as JSON."""
    return {
        "claims": [
            [list(c.address), _value(c.value), c.place.line, c.place.column, str(c.basis), c.rule]
            for c in reading.claims
        ],
        "diagnostics": [
            [d.code, d.message, [d.place.line, d.place.column] if d.place else None, d.help]
            for d in reading.diagnostics
        ],
        "contradictions": [
            [
                list(c.address),
                [[_value(value), place.line, place.column] for value, place in c.sides],
                c.rule,
            ]
            for c in reading.contradictions
        ],
        "remarks": [[line, why] for line, why in reading.remarks.items()],
    }


def load_reading(stored: Any, document: Document, reader: str, rank: int) -> Reading | None:
    """Return the reading that `dump_reading` stored, or None if it is not of that form."""

    def place(line: int, column: int) -> Place:
        return Place(document.name, line, column)

    def value(stored_value: list[Json]) -> Json:
        return stored_value[0] if stored_value else PRESENT

    reading = Reading(document, reader, rank)
    try:
        reading.claims = [
            Claim(
                tuple(address),
                value(val),
                Origin(place(line, column), reader, Basis(basis), rule, rank),
            )
            for address, val, line, column, basis, rule in stored["claims"]
        ]
        reading.diagnostics = [
            Diagnostic(code, message, place(*at) if at else None, advice)
            for code, message, at, advice in stored["diagnostics"]
        ]
        reading.contradictions = [
            Contradiction(
                tuple(address),
                tuple((value(val), place(line, column)) for val, line, column in sides),
                rule,
                reader,
            )
            for address, sides, rule in stored["contradictions"]
        ]
        reading.remarks = {int(line): str(why) for line, why in stored["remarks"]}
    except (KeyError, TypeError, ValueError):
        return None
    return reading
