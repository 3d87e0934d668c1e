"""One finding about the input, and findings put in order and together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from tigergen.model.claim import Elsewhere, Place
from tigergen.model.secrets import conceal
from tigergen.rules import FINDINGS


class Severity(StrEnum):
    """How much a finding matters: an error stops the build, a warning or a note does not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Related:
    """A further place that a finding is about, and what stands there."""

    place: Place
    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", conceal(self.text))


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A rule's code, the message with the particulars, the place, and how to fix it.

    `level` is the severity a project gives the finding; without one the rule's own counts.
    `related` are further places. `paste` is text that settles the finding when it is put into a
    file, `more` a command that shows more. `also` has the other files with the same lines.
    """

    code: str
    message: str
    place: Place | None = None
    help: str = ""
    level: Severity | None = None
    related: tuple[Related, ...] = ()
    paste: str = ""
    more: str = ""
    also: Elsewhere | None = field(default=None, compare=False, repr=False)

    @property
    def count(self) -> int:
        """How many places it is about."""
        return 1 if self.also is None else 1 + len(self.also)

    def apart(self) -> Iterator[Diagnostic]:
        """One finding for each place."""
        yield replace(self, also=None)
        if self.also is not None and self.place is not None:
            for place in self.also.places(self.place):
                yield replace(self, place=place, also=None)

    def __post_init__(self) -> None:
        """Show no credential, whatever of a document the message repeats."""
        object.__setattr__(self, "message", conceal(self.message))
        object.__setattr__(self, "paste", conceal(self.paste))

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
        report: dict[str, Any] = {
            "code": self.code,
            "severity": str(self.severity),
            **_where(self.place),
            "message": self.message,
            "help": self.advice,
        }
        if self.related:
            report["related"] = [{**_where(one.place), "text": one.text} for one in self.related]
        if self.paste:
            report["paste"] = self.paste
        if self.more:
            report["more"] = self.more
        if self.count > 1:
            report["repeated"] = self.count - 1
        return report


@dataclass(frozen=True, slots=True)
class Findings:
    """Findings that a reader takes in at once: one, or all notes of one rule with one advice."""

    listed: tuple[Diagnostic, ...]

    @property
    def first(self) -> Diagnostic:
        """The first of them, which stands for all."""
        return self.listed[0]

    @property
    def count(self) -> int:
        """How many places they are about."""
        return sum(found.count for found in self.listed)

    def as_json(self) -> dict[str, Any]:
        """The entry in the JSON report: the first finding, a count, and each place with its message."""
        report = {**self.first.as_json(), "count": self.count}
        if len(self.listed) > 1:
            report["places"] = [
                {
                    **_where(one.place),
                    "message": one.message,
                    **({"repeated": one.count - 1} if one.count > 1 else {}),
                }
                for one in self.listed
            ]
        return report


def _where(place: Place | None) -> dict[str, str | int | None]:
    if place is None:
        return {"file": None, "line": None, "column": None}
    return {"file": place.source, "line": place.line, "column": place.column}


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


def together(diagnostics: Sequence[Diagnostic]) -> list[Findings]:
    """Return findings in order, repeated notes (same rule, same advice) as one entry.

    Errors and warnings stay apart: each wants to be looked at.
    """
    groups: dict[object, list[Diagnostic]] = {}
    for number, found in enumerate(in_order(diagnostics)):
        note = found.severity is Severity.NOTE
        groups.setdefault((found.code, found.advice) if note else number, []).append(found)
    return [Findings(tuple(group)) for group in groups.values()]
