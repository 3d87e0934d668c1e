"""One change and its impact on callers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeAlias

from tigergen.model.claim import Place

Direction: TypeAlias = Literal["sent", "received"]
"""Whether callers send a value or receive it."""


class Impact(StrEnum):
    """What a change means for code that uses the API, the worst first."""

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    DOCS = "docs"

    @property
    def order(self) -> int:
        """Position in the order of severity: the lowest number is the worst."""
        return list(Impact).index(self)


class Effect(StrEnum):
    """What a change does to the set of values that a schema allows."""

    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"

    def impact(self, direction: Direction) -> Impact:
        """What callers may send may become wider, what they receive may become narrower."""
        fine = Effect.WIDER if direction == "sent" else Effect.NARROWER
        return Impact.COMPATIBLE if self is fine else Impact.BREAKING


@dataclass(frozen=True, slots=True)
class Change:
    """A change at a place of both documents.

    `old` and `new` are JSON Pointers into the documents, for a change of the Python client the name
    of what changed there. `kind` names the rule that classed it.
    """

    impact: Impact
    kind: str
    old: str
    new: str
    message: str
    old_place: Place | None = None
    new_place: Place | None = None

    @property
    def where(self) -> str:
        """Where it is in the new document, in the old one if it is gone."""
        return self.new or self.old

    @property
    def order(self) -> tuple[int, str, str, str]:
        """The worst first, then by place. Total, so that reports are stable."""
        return self.impact.order, self.where, self.kind, self.message

    def as_json(self) -> dict[str, str]:
        """The change as data."""
        entry = {
            "impact": str(self.impact),
            "kind": self.kind,
            "where": self.where,
            "message": self.message,
        }
        for side, place in (("old", self.old_place), ("new", self.new_place)):
            if place is not None:
                entry[side] = str(place)
        return entry


def in_order(changes: Iterable[Change]) -> list[Change]:
    """Return the changes, the worst first; of equal ones with several impacts, the worst."""
    worst: dict[tuple[str, str, str], Change] = {}
    for change in changes:
        key = (change.kind, change.where, change.message)
        known = worst.get(key)
        if known is None or change.impact.order < known.impact.order:
            worst[key] = change
    return sorted(worst.values(), key=lambda change: change.order)
