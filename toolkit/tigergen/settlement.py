"""What you decided, what follows from it, and what is still to decide.

The order matters: decisions come before completions, so that what is completed never stands in the way of
what is decided; and what is left is reported last, when decisions and completions may have settled it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tigergen.complete.decided import complete_decided
from tigergen.complete.sdk_operations import link_settled
from tigergen.decide import decide, settle_unresolved
from tigergen.diagnostics import Diagnostic
from tigergen.infer import Inferred
from tigergen.merge import ties, unrelated
from tigergen.model.canonical import Canonical
from tigergen.model.pointer import Pointer
from tigergen.model.walk import operations
from tigergen.sources.document import Document, Reading


def settle(
    canonical: Canonical,
    decisions: Document | None,
    readings: Sequence[Reading],
    inferred: Inferred,
) -> Iterator[Diagnostic]:
    """Apply the decisions and complete what they made, in place; yield what is left to decide or fix."""
    if decisions is not None:
        yield from decide(canonical, decisions)
    before = [Pointer.of("paths", *key) for *key, _ in operations(canonical.document)]
    unsettled, settled = settle_unresolved(canonical)
    link_settled(canonical, before)
    complete_decided(canonical)
    yield from unsettled
    yield from canonical.diagnostics
    yield from ties(canonical)
    parts = {part: one.document.name for one in readings for part in one.followed}
    yield from unrelated(inferred.claims, parts)
    for found in (
        *(one for reading in readings for one in reading.diagnostics),
        *inferred.diagnostics,
    ):
        # A decision that gave an operation its method and path settles that finding.
        if not (found.code in ("S012", "S015") and found.place in settled):
            yield found
