"""What people and machines see of builds."""

from __future__ import annotations

import difflib
import json
import os
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from tigergen.cli.paths import relative
from tigergen.cli.quotation import obeyed

if TYPE_CHECKING:
    from tigergen.builds import Build
    from tigergen.diagnostics import Diagnostic
    from tigergen.model.claim import Place
    from tigergen.sources.document import Document

Changes: TypeAlias = Mapping[str, tuple[bytes | None, bytes | None]]
"""Old and new content by path, of files that are not as the build would write them."""


class View:
    """What a person or a machine sees of builds: findings on stdout or stderr, a summary on stderr."""

    def __init__(
        self,
        output_format: str = "text",
        *,
        quiet: bool = False,
        verbose: bool = False,
        check: bool = False,
    ) -> None:
        self._format = output_format
        self._quiet = quiet
        self._verbose = verbose
        self._check = check
        terminal = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        # https://no-color.org and https://force-color.org: the first of them wins.
        forced = bool(os.environ.get("FORCE_COLOR"))
        self._colour = (terminal or forced) and not os.environ.get("NO_COLOR")
        self._progress = terminal and not quiet and not os.environ.get("CI")
        self._shown = ""

    @property
    def tells(self) -> bool:
        """Whether more than errors is shown."""
        return not self._quiet

    def progress(self, phase: str) -> None:
        """Show the phase on one line that the next one replaces; on terminals only."""
        if self._progress and phase != self._shown:
            sys.stderr.write(f"\r\x1b[K{phase}")
            sys.stderr.flush()
            self._shown = phase

    def report(
        self,
        builds: Sequence[Build],
        broken: Sequence[Diagnostic] = (),
        changes: Sequence[Changes] = (),
    ) -> None:
        """Show the findings of builds, or why there is none, and what became of each API.

        `changes` are what `--check` found, for each build.
        """
        self.progress("")
        stale = [
            _stale(build, found) for build, found in zip(builds, changes, strict=False) if found
        ]
        if self._format == "text":
            self._text(builds, broken)
            for build, found in zip(builds, changes, strict=False):
                self._drift(build, found)
        else:
            with obeyed() if self._format == "github" else nullcontext():
                click.echo(self._machine(builds, [*broken, *stale]))
        self._end(builds, broken, sum(map(len, changes)))

    # -- findings ------------------------------------------------------------------------------

    def _machine(self, builds: Sequence[Build], further: list[Diagnostic]) -> str:
        from tigergen.diagnostics import Severity, in_order, together
        from tigergen.diagnostics.render import MACHINE

        if self._format == "json":
            report = {
                "apis": [build.report() for build in builds],
                "diagnostics": [found.as_json() for found in together(further)],
            }
            return json.dumps(report, indent=1, ensure_ascii=False)
        found = in_order([*_everything(builds, anywhere=False), *further])
        if self._format == "github" and not self._verbose:
            # GitHub shows ten annotations of a kind: notes would hide what matters.
            found = [one for one in found if one.severity is not Severity.NOTE]
        return MACHINE[self._format](found)

    def _text(self, builds: Sequence[Build], broken: Sequence[Diagnostic]) -> None:
        from tigergen.diagnostics import Severity, together

        shown = [
            group
            for group in together([*broken, *_everything(builds)])
            if group.first.severity is Severity.ERROR
            or (not self._quiet and (self._verbose or group.first.severity is not Severity.NOTE))
        ]
        if not shown:
            return
        from tigergen.diagnostics.render import text
        from tigergen.sources.document import Lines

        documents: dict[str, Document] = {}
        for build in builds:
            paths = _paths(build)
            documents.update({paths.get(name, name): one for name, one in build.documents.items()})
        lines = Lines(documents)
        for group in shown:
            self._say(text(group, lines, colour=self._colour) + "\n")

    def _drift(self, build: Build, changes: Changes) -> None:
        """Show what would change: the files first, then each as a diff."""
        if not changes:
            return
        self._say(f"{build.project.name}: {counted(len(changes), 'file')} out of date:")
        for path, (old, new) in changes.items():
            state = "missing" if old is None else "obsolete" if new is None else "changed"
            self._say(f"  {state}: {relative(path)}{_invisible(old, new)}")
        from tigergen.model import escape

        for path, (old, new) in () if self._quiet else changes.items():
            name = relative(path)
            before, after = _lines(old or b""), _lines(new or b"")
            for line in difflib.unified_diff(before, after, f"a/{name}", f"b/{name}", lineterm=""):
                self._say(escape.plain(line))

    # -- the end -------------------------------------------------------------------------------

    def _end(self, builds: Sequence[Build], broken: Sequence[Diagnostic], stale: int) -> None:
        """Say what became of each API; a failure in one line, the last."""
        found = [*broken, *(one for build in builds for one in build.diagnostics)]
        severities = Counter(str(one.severity) for one in found)
        if severities["error"]:
            parts = [
                counted(severities[kind], kind) for kind in ("error", "warning") if severities[kind]
            ]
            parts += [f"{counted(stale, 'file')} out of date"] if stale else []
            self._say(f"FAILED, {', '.join(parts)}; nothing written")
            return
        for build in () if self._quiet else builds:
            self._summary(build, severities)
        if stale:
            advice = "run `tigergen build` and commit the result"
            self._say(f"FAILED, {counted(stale, 'file')} out of date; {advice}")

    def _summary(self, build: Build, severities: Mapping[str, int]) -> None:
        report = build.report()
        for path in report["written"] if self._verbose else ():
            self._say(f"  wrote {relative(path)}")
        self._say(
            f"{build.project.name}: {_operations(report)}, "
            f"{counted(len(report['schemas']), 'schema')}, {counted(len(report['events']), 'event')}, "
            f"{counted(len(report['conflicts']), 'conflict')} on record, "
            f"{counted(_notes(build), 'note')}{self._written(build, report)}"
        )

    def _written(self, build: Build, report: Mapping[str, Any]) -> str:
        if self._check:
            return ""
        folders = [
            relative(str(folder)) for folder in (build.project.package_dir, build.project.spec_dir)
        ]
        into = " and ".join(f"{folder}/" for folder in dict.fromkeys(folders))
        written, unchanged = len(report["written"]), len(report["unchanged"])
        return f"; {counted(written, 'file')} written to {into}, {unchanged} unchanged"

    def _say(self, text: str) -> None:
        click.echo(text, err=True, color=self._colour)


def counted(number: int, noun: str) -> str:
    """Return `1 file`, `2 files`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _notes(build: Build) -> int:
    return sum(str(found.severity) == "note" for found in build.diagnostics)


def _operations(report: Mapping[str, Any]) -> str:
    """The number of operations by how sure it is that they exist as they are."""
    bases = Counter(operation["basis"] for operation in report["operations"])
    parts = [f"{bases['stated']} stated", f"{bases['inferred']} inferred"]
    if bases["decided"]:
        parts.append(f"{bases['decided']} decided")
    if report["unresolved"]:
        parts.append(f"{len(report['unresolved'])} more unresolved")
    return f"{counted(len(report['operations']), 'operation')} ({', '.join(parts)})"


def _stale(build: Build, changes: Changes) -> Diagnostic:
    """The finding that machines get of what `--check` found."""
    from tigergen.diagnostics import Diagnostic

    names = ", ".join(relative(path) for path in changes)
    return Diagnostic(
        "P009",
        f"{build.project.name}: {counted(len(changes), 'file')} out of date: {names}",
        place=_first_change(changes) or _config_place(build),
        help="`tigergen build` cannot replace them yet: see P003." if build.failed else "",
    )


def _first_change(changes: Changes) -> Place | None:
    """Where the first file that is there begins to differ."""
    from tigergen.model.claim import Place

    for path, (old, new) in changes.items():
        if old is not None:
            rows = enumerate(zip_longest(_lines(old), _lines(new or b"")), 1)
            line = next((row for row, (was, now) in rows if was != now), 1)
            return Place(relative(path), min(line, max(len(_lines(old)), 1)))
    return None


def _config_place(build: Build) -> Place | None:
    from tigergen.model.claim import Place

    config = build.project.config
    return Place(relative(str(config.path)), 1) if config is not None else None


def _everything(builds: Sequence[Build], *, anywhere: bool = True) -> list[Diagnostic]:
    """All findings, each at the path that a person in this folder would type.

    Unless a finding may be `anywhere`, one without a place is about the project's file: CI shows
    findings at files.
    """
    return [
        _at_path(found, paths)
        if found.place is not None or anywhere
        else replace(found, place=_config_place(build))
        for build in builds
        for paths in [_paths(build)]
        for found in build.diagnostics
    ]


def _paths(build: Build) -> dict[str, str]:
    """The files that the names of sources stand for, as a person in this folder would type them."""
    project = build.project
    files = [*project.sources, *(f for f in (project.decisions, project.config) if f is not None)]
    return {file.name: relative(str(file.path)) for file in files}


def _at_path(found: Diagnostic, paths: dict[str, str]) -> Diagnostic:
    related = tuple(replace(one, place=_named(one.place, paths)) for one in found.related)
    place = found.place
    if place is not None:
        place = _named(place, paths)
    return replace(found, place=place, related=related)


def _named(place: Place, paths: dict[str, str]) -> Place:
    return place._replace(source=paths.get(place.source, place.source))


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
