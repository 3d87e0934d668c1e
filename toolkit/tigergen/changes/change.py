"""One change and its impact on callers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Impact(StrEnum):
    """What a change means for code that uses the API, the worst first."""

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    DOCS = "docs"


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """A change at a place: a JSON Pointer of the document, or a name of the Python surface."""

    impact: Impact
    where: str
    message: str

    def as_json(self) -> dict[str, str]:
        """The change as data."""
        return {"impact": str(self.impact), "where": self.where, "message": self.message}
