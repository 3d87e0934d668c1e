"""The readings of a slug, the most plausible first."""

from __future__ import annotations

import heapq
import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from tigergen.infer.slug.evidence import Evidence
from tigergen.infer.slug.form import template
from tigergen.infer.slug.pieces import UNKNOWN_JOINT, Spot, next_steps

_LONGEST_FORM: Final = 300
"""No path is that long; the search grows with the length."""
_VISITS: Final = 3
"""How often a place behind one segment is left again: what follows depends on nothing else."""
_VISITS_AT_ALL: Final = 24
"""How often a place is left again in all: words joined in many ways would multiply without end."""
_KEPT: Final = 4
"""Readings that are looked for: the best and a few rivals."""
_FAR: Final = 12
"""A reading that is so many bits behind the best is not a rival."""


@dataclass(frozen=True, slots=True, order=True)
class SlugReading:
    """One way to read a slug: its bits, the path, and whether every letter is explained."""

    bits: int
    path: str
    explained: bool = True

    @property
    def whole(self) -> bool:
        """Whether the reading says all of the path: every letter, and how words are joined."""
        return self.explained and UNKNOWN_JOINT not in self.path

    def spellings(self) -> list[str]:
        """The paths it may stand for."""
        if UNKNOWN_JOINT not in self.path:
            return [self.path]
        camel = re.sub(r"\?(\w)", lambda found: found[1].upper(), self.path)
        return [self.path.replace(UNKNOWN_JOINT, "-"), camel]


def readings(form: str, evidence: Evidence) -> list[SlugReading]:
    """Return the most plausible readings of a path's form in a slug, each of another template."""
    if len(form) > _LONGEST_FORM:
        return []
    known = evidence.collection
    end = "/" if known.trailing_slash else ""
    for ending in sorted(known.endings):
        if form.endswith(ending) and len(form) > len(ending):
            form, end = form.removesuffix(ending), f".{ending}"
            break
    return [
        SlugReading(reading.bits, reading.path + end, reading.explained)
        for reading in _cheapest(form, evidence)
    ]


def _cheapest(form: str, evidence: Evidence) -> list[SlugReading]:
    queue: list[tuple[int, int, str, bool]] = [(0, 0, "", True)]
    found: dict[str, SlugReading] = {}
    visits: Counter[tuple[int, str]] = Counter()
    while queue and len(found) < _KEPT:
        bits, at, path, explained = heapq.heappop(queue)
        if found and bits > min(found.values()).bits + _FAR:
            break
        if at == len(form):
            found.setdefault(template(path), SlugReading(bits, path, explained))
            continue
        here = (at, path.rpartition("/")[2])
        visits[here] += 1
        visits[at, ""] += 1
        if visits[here] > _VISITS or visits[at, ""] > _VISITS_AT_ALL:
            continue
        for length, text, cost, known in next_steps(Spot(form, at, path, evidence)):
            heapq.heappush(queue, (bits + cost, at + length, path + text, explained and known))
    return sorted(found.values())
