"""Rule `keep-both-responses`: documents that state different statuses of success are both believed.

The document keeps both responses; the contradiction is put on record.
"""

from __future__ import annotations

from typing import Final

from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Basis
from tigergen.model.pointer import Pointer

RULE: Final = "keep-both-responses"


def note_different_answers(canonical: Canonical, where: Pointer) -> None:
    """Put on record that documents differ about the status of success of the operation at `where`."""
    responses = where / "responses"
    stated = {
        status: [
            origin
            for origin in canonical.origins(responses / status)
            if origin.basis is Basis.STATED
        ]
        for status in where.resolve(canonical.document).get("responses", {})
        if status.startswith("2")
    }
    sources = {status: {origin.place.source for origin in stated[status]} for status in stated}
    apart = [
        status
        for status, mine in sources.items()
        if mine and not any(mine & sources[other] for other in sources if other != status)
    ]
    if len(apart) < 2:
        return
    apart.sort(key=lambda status: stated[status][0].order)
    sides = tuple(Side(status, tuple(stated[status])) for status in apart)
    canonical.record(Conflict(responses, "status of success", sides, RULE))
