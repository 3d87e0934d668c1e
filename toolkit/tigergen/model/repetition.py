"""A statement that many places repeat is shown with the first of them and a count.

Collections exist in which each of 500 fragments repeats those before it. Every place is kept in memory,
but what people read, and what is committed, grows with the facts and not with their repetition.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tigergen.model.claim import Basis, Json, Origin

SHOWN: Final = 5
"""Places shown of one statement: enough to see that it is not an accident, few enough to read."""


@dataclass
class Repeated:
    """Origins that differ by their place alone: the first ones, and how many more there are."""

    shown: list[Origin]
    more: int = 0


def repeated(origins: Iterable[Origin]) -> list[Repeated]:
    """Group the origins, which are in order of precedence; each place counts once."""
    groups: dict[tuple[str, Basis, str | None], dict[tuple[str, int], Origin]] = {}
    for origin in origins:
        group = groups.setdefault((origin.reader, origin.basis, origin.rule), {})
        group.setdefault((origin.place.source, origin.place.line), origin)
    return [_first(list(group.values())) for group in groups.values()]


def _first(origins: list[Origin]) -> Repeated:
    """The first places of origins that have places of their own, and the number of the others."""
    places = [place for origin in origins for place in origin.apart(SHOWN)]
    shown = sorted(places, key=lambda origin: origin.order)[:SHOWN]
    return Repeated(shown, sum(origin.count for origin in origins) - len(shown))


def origins_json(origins: Iterable[Origin]) -> list[dict[str, Json]]:
    """Return the origins as JSON; the last one shown of a statement says how many follow it."""
    origins = list(origins)
    if len(origins) == 1 and origins[0].also is None:
        return [origins[0].as_json()]
    entries: list[tuple[Origin, dict[str, Json]]] = []
    for group in repeated(origins):
        entries += [(origin, origin.as_json()) for origin in group.shown]
        if group.more:
            entries[-1][1]["more"] = group.more
    return [entry for _, entry in sorted(entries, key=lambda pair: pair[0].order)]
