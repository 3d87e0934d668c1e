"""A rule tries itself on what is stated before it is used on what is not.

Each stated fact that the rule could have inferred is inferred as if no source stated it (leave one out) and
compared. The result is told with what the rule finds, and a rule that is wrong too often stays silent.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trial:
    """How often a rule was right where a document states the answer."""

    right: int
    tried: int
    about: str
    """What was tried: `stated operations`."""

    def reaches(self, bound: float) -> bool:
        """Whether the rule was right often enough; one that could not be tried is not held back."""
        return self.right >= bound * self.tried

    def __str__(self) -> str:
        return f"right for {self.right} of {self.tried} {self.about}"
