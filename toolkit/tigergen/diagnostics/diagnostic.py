"""One finding about one place of the input."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tigergen.model.claim import Place
from tigergen.rules import FINDINGS


class Severity(StrEnum):
    """How much a finding matters: an error stops the build, a warning or a note does not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A rule's code, the message with the particulars, the place, and how to fix it.

    `level` is the severity a project gives the finding; without one the rule's own counts.
    """

    code: str
    message: str
    place: Place | None = None
    help: str = ""
    level: Severity | None = None

    @property
    def severity(self) -> Severity:
        """How much the finding matters."""
        return self.level or Severity(FINDINGS[self.code].severity)

    @property
    def advice(self) -> str:
        """How to fix it: in particular, else as the rule says."""
        return self.help or FINDINGS[self.code].override

    def as_json(self) -> dict[str, Any]:
        """The diagnostic as it stands in the JSON report; `file` is None where none is to blame."""
        return {
            "code": self.code,
            "severity": str(self.severity),
            "file": self.place.source if self.place else None,
            "line": self.place.line if self.place else None,
            "column": self.place.column if self.place else None,
            "message": self.message,
            "help": self.advice,
        }


def errors(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return those that stop the build."""
    return [found for found in diagnostics if found.severity is Severity.ERROR]


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the diagnostics sorted by place, each once; those without a place come last."""
    return sorted(
        dict.fromkeys(diagnostics),
        key=lambda found: (
            found.place is None,
            found.place or Place("", 0),
            found.code,
            found.message,
        ),
    )
