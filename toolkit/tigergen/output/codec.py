"""What the cache holds, as JSON and back: diagnostics, and what a reader made of a document.

A form that is not of this shape is read as None: the cache is never trusted over content.
"""

from __future__ import annotations

from typing import Any

from tigergen.diagnostics import Diagnostic, Related, Severity
from tigergen.model.claim import PRESENT, Basis, Claim, Contradiction, Json, Origin, Place
from tigergen.sources.document import Document, Reading


def dump_diagnostic(found: Diagnostic) -> list[Json]:
    """Return a finding as JSON."""
    return [
        found.code,
        found.message,
        _dump_place(found.place) if found.place else None,
        found.help,
        str(found.level) if found.level else None,
        [[_dump_place(one.place), one.text] for one in found.related],
        found.paste,
        found.more,
    ]


def load_diagnostic(stored: Any) -> Diagnostic:
    """Return the finding that `dump_diagnostic` made JSON of.

    Raises:
        ValueError, TypeError: it made something else of something else.
    """
    code, message, place, advice, level, related, paste, more = stored
    return Diagnostic(
        code,
        message,
        Place(*place) if place else None,
        advice,
        Severity(level) if level else None,
        tuple(Related(Place(*at), text) for at, text in related),
        paste,
        more,
    )


def dump_reading(reading: Reading) -> dict[str, Any]:
    """Return what a reading found as JSON."""
    return {
        "reader": reading.reader,
        "rank": reading.rank,
        "claims": [
            [
                list(claim.address),
                _boxed(claim.value),
                _dump_place(claim.place),
                str(claim.basis),
                claim.rule,
                claim.rank,
            ]
            for claim in reading.claims
        ],
        "diagnostics": [dump_diagnostic(found) for found in reading.diagnostics],
        "contradictions": [
            [
                list(found.address),
                [[_boxed(value), _dump_place(place)] for value, place in found.sides],
                found.rule,
            ]
            for found in reading.contradictions
        ],
        "remarks": [[line, why] for line, why in reading.remarks.items()],
    }


def load_reading(stored: Any, document: Document) -> Reading | None:
    """Return the reading that `dump_reading` made JSON of, or None if it is of another shape."""
    try:
        reader = str(stored["reader"])
        return Reading(
            document,
            reader,
            int(stored["rank"]),
            claims=[
                Claim(
                    tuple(address),
                    _unboxed(value),
                    Origin(Place(*place), reader, Basis(basis), rule, rank),
                )
                for address, value, place, basis, rule, rank in stored["claims"]
            ],
            diagnostics=[load_diagnostic(found) for found in stored["diagnostics"]],
            contradictions=[
                Contradiction(
                    tuple(address),
                    tuple((_unboxed(value), Place(*place)) for value, place in sides),
                    rule,
                    reader,
                )
                for address, sides, rule in stored["contradictions"]
            ],
            remarks={int(line): str(why) for line, why in stored["remarks"]},
        )
    except (KeyError, TypeError, ValueError):
        return None


def _dump_place(place: Place) -> list[Json]:
    # With the source: what a document refers to may stand in another file.
    return [place.source, place.line, place.column]


def _boxed(value: Json) -> list[Json]:
    """A value in a list, so that the one that only says that something exists can be empty."""
    return [] if value is PRESENT else [value]


def _unboxed(stored: list[Json]) -> Json:
    return stored[0] if stored else PRESENT
