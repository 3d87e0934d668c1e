"""One change and its impact on callers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, Protocol, TypeAlias

from tigergen.model.claim import Place

Direction: TypeAlias = Literal["sent", "received"]
"""Whether callers send a value or receive it."""


class Impact(StrEnum):
    """What a change means for code that uses the API, the worst first."""

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    DOCS = "docs"

    @classmethod
    def judged(cls, fine: bool) -> Impact:
        """Compatible if callers need not do anything, else breaking."""
        return cls.COMPATIBLE if fine else cls.BREAKING

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
        return Impact.judged(self is fine)


class Placed(Protocol):
    """Something that knows where it stands in its document."""

    @property
    def pointer(self) -> str:
        """Its JSON Pointer."""


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

    @classmethod
    def between(cls, old: Placed, new: Placed, impact: Impact, kind: str, message: str) -> Change:
        """A change from what stands in the old document to what stands in the new one."""
        return cls(impact, kind, old.pointer, new.pointer, message)

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
