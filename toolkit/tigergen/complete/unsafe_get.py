"""Rule `stated-method`: a GET whose summary says it changes something stays a GET, on record.

RFC 9110, 9.2.1: GET is safe. What a document states about a method is no less sure for that.
"""

from __future__ import annotations

import re
from typing import Final

from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.pointer import Pointer

RULE: Final = "stated-method"
_CHANGING: Final = re.compile(
    r"(?:notify|notifies|tell|tells|create|add|send|delete|remove|update|change|set|mark|clear|start|stop|"
    r"join|leave|mute|unmute|forward|recall|make|put|post|close|drop)s?\b",
    re.IGNORECASE,
)


def note_unsafe_get(canonical: Canonical, where: Pointer) -> None:
    """Put on record that the GET at `where` is said to change something."""
    operation = where.resolve(canonical.document)
    summary = str(operation.get("summary") or operation.get("description") or "")
    if where.name not in ("get", "head") or not _CHANGING.match(summary.strip()):
        return
    described = canonical.origins(where / "summary") or canonical.origins(where / "description")
    stated = canonical.origins(where)
    if described and stated:
        sides = (Side(where.name, tuple(stated)), Side(summary, tuple(described)))
        canonical.record(Conflict(where, "method", sides, RULE))
