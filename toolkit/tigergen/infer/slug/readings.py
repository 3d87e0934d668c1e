"""The readings of a slug, the cheapest first."""

from __future__ import annotations

import heapq
from collections import Counter
from dataclasses import dataclass, replace
from typing import Final

from tigergen.infer.slug.pieces import UNKNOWN_COST, next_pieces
from tigergen.infer.slug.vocabulary import Vocabulary
from tigergen.model.paths import segments

_LONGEST_UNKNOWN: Final = 10
"""As many letters that nothing explains are likely two words or more."""
_MEAN_COST: Final = 6
"""A reading whose pieces cost more than this on average rests on guesses alone."""
_LONGEST_FORM: Final = 300
"""No path is that long; the search grows with the square of the length."""
_VISITS: Final = 4
"""How often a place in the slug is looked at for each reading wanted: other ways there cost more."""


@dataclass(frozen=True, slots=True, order=True)
class Reading:
    """One way to read a slug: what it costs, the path, and how many letters nothing explains."""

    cost: int
    path: str
    unknown: int = 0

    @property
    def believable(self) -> bool:
        """Whether the evidence carries it: no long run of letters that nothing explains."""
        pieces = len(segments(self.path))
        budget = _MEAN_COST * pieces + (UNKNOWN_COST + self.unknown if self.unknown else 0)
        return self.unknown < _LONGEST_UNKNOWN and self.cost <= budget


def readings(form: str, known: Vocabulary, limit: int = 4) -> list[Reading]:
    """Return the cheapest readings of a path's form in a slug, in order; at most `limit`."""
    if len(form) > _LONGEST_FORM:
        return []
    for ending in sorted(known.endings):
        if form.endswith(ending) and len(form) > len(ending):
            tail = f".{ending}"
            return [
                replace(reading, path=reading.path.rstrip("/") + tail)
                for reading in _cheapest(form.removesuffix(ending), known, limit)
            ]
    return _cheapest(form, known, limit)


def _cheapest(form: str, known: Vocabulary, limit: int) -> list[Reading]:
    queue: list[tuple[int, int, int, tuple[str, ...]]] = [(0, 0, 0, ())]
    found: dict[str, Reading] = {}
    popped: Counter[int] = Counter()
    while queue and len(found) < limit:
        cost, unknown, at, pieces = heapq.heappop(queue)
        if at == len(form):
            path = "/" + "/".join(pieces) + ("/" if known.trailing_slash else "")
            found.setdefault(path, Reading(cost, path, unknown))
            continue
        popped[at] += 1
        if popped[at] > limit * _VISITS:
            continue
        for length, piece, price in next_pieces(form[at:], pieces, known):
            blind = length if price >= UNKNOWN_COST and "{" not in piece else 0
            heapq.heappush(queue, (cost + price, unknown + blind, at + length, (*pieces, piece)))
        for length in range(1, len(form) + 1) if at == 0 else ():
            for shared in known.prefix(form[:length]):
                heapq.heappush(queue, (1, 0, length, shared))
    return sorted(found.values())
