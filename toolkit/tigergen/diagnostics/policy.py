"""What a project makes of findings: severities by code, and ignores with a reason and an end."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase

from tigergen.diagnostics.diagnostic import Diagnostic, Severity
from tigergen.model.claim import Place


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
        used: set[Ignore] = set()
        kept: list[Diagnostic] = []
        live = [ignore for ignore in self.ignores if ignore.until is None or ignore.until >= today]
        for found in diagnostics:
            hidden = False
            if found.severity is not Severity.ERROR:
                for ignore in live:
                    if ignore.matches(found):
                        used.add(ignore)
                        hidden = True
            wanted = self.severities.get(found.code)
            if hidden or (wanted == "ignore" and found.severity is not Severity.ERROR):
                continue
            if wanted in ("warning", "note") and found.severity is Severity.ERROR:
                wanted = None
            kept.append(
                replace(found, level=Severity(wanted)) if wanted and wanted != "ignore" else found
            )
        for ignore in self.ignores:
            if ignore not in live:
                kept.append(
                    Diagnostic(
                        "P005",
                        f"the ignore entry for {ignore.code} ended on {ignore.until}",
                        ignore.place,
                    )
                )
            elif ignore not in used:
                kept.append(
                    Diagnostic(
                        "P004",
                        f"the ignore entry for {ignore.code} matches no finding",
                        ignore.place,
                    )
                )
        return kept
