"""What people and machines see of builds."""

from __future__ import annotations

import difflib
import json
import os
import sys
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from tigergen.cli.paths import relative

if TYPE_CHECKING:
    from tigergen.builds import Build
    from tigergen.diagnostics import Diagnostic


class View:
    """What a person or a machine sees of builds."""

    def __init__(self, output_format: str, quiet: bool = False, verbose: bool = False) -> None:
        self._format = output_format
        self._quiet = quiet
        self._verbose = verbose
        self._terminal = sys.stderr.isatty()
        self._colour = self._terminal and not os.environ.get("NO_COLOR")
        self._shown = ""

    def progress(self, phase: str) -> None:
        """Show the phase on one line that the next one replaces; on terminals only."""
        if not self._terminal or self._quiet or phase == self._shown:
            return
        click.echo(f"\r\x1b[K{phase}", err=True, nl=False)
        self._shown = phase

    def drift(self, build: Build, found: dict[str, tuple[bytes | None, bytes | None]]) -> None:
        """Show what would change, a summary first, and which command brings it up to date."""
        if not found or self._quiet:
            return
        click.echo(
            f"{build.project.name}: {len(found)} files are not as the build would write them:",
            err=True,
        )
        for path, (old, new) in found.items():
            state = "missing" if old is None else "stale" if new is None else "changed"
            click.echo(f"  {state}: {relative(path)}{_invisible(old, new)}", err=True)
        for path, (old, new) in found.items():
            before, after = (_lines(data or b"") for data in (old, new))
            names = (f"a/{relative(path)}", f"b/{relative(path)}")
            for line in difflib.unified_diff(before, after, *names, lineterm=""):
                click.echo(line, err=True)
        click.echo(
            "Run `tigergen build` to bring them up to date, and commit the result.", err=True
        )

    def report(self, builds: list[Build], broken: list[Diagnostic]) -> None:
        """Show all diagnostics, and what became of each API."""
        from tigergen.diagnostics import in_order
        from tigergen.diagnostics.render import MACHINE

        everything = list(broken)
        lines: dict[str, list[str]] = {}
        for one in builds:
            paths = _paths(one)
            everything += [_at_path(found, paths) for found in one.diagnostics]
            lines.update({paths.get(name, name): text for name, text in one.lines.items()})
        if self._format in MACHINE:
            click.echo(MACHINE[self._format](in_order(everything)))
        elif self._format == "json":
            report = {
                "apis": [one.report() for one in builds],
                "diagnostics": [found.as_json() for found in in_order(broken)],
            }
            click.echo(json.dumps(report, indent=1, ensure_ascii=False))
        self._people(in_order(everything), lines)
        for one in builds:
            self._summary(one)

    def _people(self, found: list[Diagnostic], lines: dict[str, list[str]]) -> None:
        from tigergen.diagnostics import Severity
        from tigergen.diagnostics.render import text

        for one in found:
            if one.severity is Severity.NOTE and not self._verbose:
                continue
            if one.severity is not Severity.ERROR and self._quiet:
                continue
            click.echo(text(one, lines, colour=self._colour) + "\n", err=True)

    def _summary(self, build: Build) -> None:
        if self._quiet:
            return
        if build.canonical is None and build.cached_report is None:
            return
        report = build.report()
        notes = sum(str(found.severity) == "note" for found in build.diagnostics)
        for path in report["written"] if self._verbose else ():
            click.echo(f"  wrote {relative(path)}", err=True)
        click.echo(
            f"{build.project.name}: {_operations(report)}, "
            f"{len(report['schemas'])} schemas, {len(report['events'])} events, "
            f"{len(report['conflicts'])} conflicts on record, {notes} notes; "
            f"{len(report['written'])} files written, {len(report['unchanged'])} unchanged",
            err=True,
        )


def _operations(report: dict[str, Any]) -> str:
    """The number of operations by how sure it is that they exist as they are."""
    bases = Counter(operation["basis"] for operation in report["operations"])
    parts = [f"{bases['stated']} stated", f"{bases['inferred']} inferred"]
    if bases["decided"]:
        parts.append(f"{bases['decided']} decided")
    if report["unresolved"]:
        parts.append(f"{len(report['unresolved'])} more unresolved")
    return f"{len(report['operations'])} operations ({', '.join(parts)})"


def _paths(build: Build) -> dict[str, str]:
    """The files that the names of sources stand for, as a person in this folder would type them."""
    project = build.project
    files = [*project.sources, *(f for f in (project.decisions, project.config) if f is not None)]
    return {file.name: relative(str(file.path)) for file in files}


def _at_path(found: Diagnostic, paths: dict[str, str]) -> Diagnostic:
    if found.place is None or found.place.source not in paths:
        return found
    return replace(found, place=replace(found.place, source=paths[found.place.source]))


def _lines(data: bytes) -> list[str]:
    return data.decode("utf-8", "replace").splitlines()


def _invisible(old: bytes | None, new: bytes | None) -> str:
    """What a diff by lines does not show: other ends of lines, a lost last newline."""
    if old is None or new is None or _lines(old) != _lines(new):
        return ""
    if b"\r" in old:
        return (
            " (the lines end in CRLF; the .gitattributes beside it keeps git from converting them)"
        )
    return " (the newline at the end is missing)" if not old.endswith(b"\n") else " (other bytes)"
