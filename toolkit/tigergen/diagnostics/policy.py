"""What a project makes of findings: severities by code, and ignores with a reason and an end."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase

from tigergen.diagnostics.diagnostic import Diagnostic, Severity
from tigergen.model.claim import Place


def today() -> datetime.date:
    """The day in UTC, so that a desk and CI agree on what has expired."""
    return datetime.datetime.now(datetime.UTC).date()


@dataclass(frozen=True, slots=True)
class Ignore:
    """Findings not to report: by code, and by file (a pattern) if one is given, up to a date."""

    code: str
    reason: str
    place: Place
    file: str | None = None
    until: datetime.date | None = None

    def matches(self, found: Diagnostic) -> bool:
        """Tell whether a finding is one of those."""
        if found.code != self.code:
            return False
        if self.file is None:
            return True
        return found.place is not None and fnmatchcase(found.place.source, self.file)


@dataclass(frozen=True)
class Policy:
    """Severities by code ("ignore" drops a finding) and the list of ignores."""

    severities: dict[str, str] = field(default_factory=dict[str, str])
    ignores: tuple[Ignore, ...] = ()

    def apply(self, diagnostics: Iterable[Diagnostic], today: datetime.date) -> list[Diagnostic]:
        """Return the findings as the project wants them, with remarks about its ignores.

        An error is never ignored: it would let a broken document pass.
        """
        live = [ignore for ignore in self.ignores if ignore.until is None or ignore.until >= today]
        used: set[Ignore] = set()
        kept: list[Diagnostic] = []
        named = {ignore.code for ignore in live if ignore.file is not None}
        for found in self._apart(diagnostics, named):
            hides = [ignore for ignore in live if ignore.matches(found)]
            if found.severity is Severity.ERROR:
                hides = []
            used.update(hides)
            if not hides:
                kept += self._leveled(found)
        return [*kept, *self._remarks(live, used)]

    def _remarks(self, live: Sequence[Ignore], used: set[Ignore]) -> Iterator[Diagnostic]:
        """Report the entries that hide nothing: those that ended, and those without a finding."""
        for ignore in self.ignores:
            entry = f"the ignore entry for {ignore.code}"
            if ignore not in live:
                yield Diagnostic("P005", f"{entry} ended on {ignore.until}", ignore.place)
            elif ignore not in used:
                yield Diagnostic("P004", f"{entry} matches no finding", ignore.place)

    @staticmethod
    def _apart(diagnostics: Iterable[Diagnostic], codes: set[str]) -> Iterator[Diagnostic]:
        """The findings; those that may be ignored in one file and not in the next, one a file."""
        for found in diagnostics:
            if found.code in codes:
                yield from found.apart()
            else:
                yield found

    def _leveled(self, found: Diagnostic) -> list[Diagnostic]:
        """The finding at the severity the project wants, none if it wants it ignored."""
        wanted = self.severities.get(found.code)
        if wanted is None:
            return [found]
        if found.severity is Severity.ERROR and wanted != "error":
            return [found]
        return [] if wanted == "ignore" else [replace(found, level=Severity(wanted))]
