"""The command line: click commands, nothing else. What they do is in `tigergen.api` and beside it."""

from __future__ import annotations

import difflib
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tigergen import __version__

if TYPE_CHECKING:
    from tigergen.diagnostics import Diagnostic
    from tigergen.pipeline import Build

_BUILD_EPILOG = """\b
Exit codes:
  0  built (with --check: everything is as the build would write it)
  1  diagnostics of severity error, or drift; nothing was overwritten
  2  the command was not understood
"""


def _path(**options: Any) -> click.Path:
    return click.Path(path_type=Path, **options)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="tigergen")
def main() -> None:
    """Merge scattered, contradictory API documents into one OpenAPI document and a client.

    \b
    Examples:
      tigergen init acme                    write a tigergen.yaml for the documents here
      tigergen build                        build every API below specs/
      tigergen build --check                fail if anything on disk would change
      tigergen explain /info/title          who says so
      tigergen diff main:specs/acme specs/acme
    """


# -- build ----------------------------------------------------------------------------------------


@main.command(epilog=_BUILD_EPILOG)
@click.argument("folders", metavar="[DIR]...", nargs=-1, type=_path())
@click.option(
    "--source", "sources", metavar="PATH...", multiple=True, type=_path(),
    help="Build from these files and folders, without a project.",
)  # fmt: skip
@click.option("--name", metavar="NAME", help="Name of the API; goes with --source.")
@click.option(
    "--out",
    metavar="DIR",
    type=_path(file_okay=False),
    help="Folder for the results; goes with --source.",
)
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing; fail, with a diff, if anything on disk would change.",
)
@click.option(
    "--watch", is_flag=True, help="Build again whenever a source changes, until interrupted."
)
@click.option(
    "--no-cache",
    is_flag=True,
    help="Read and build everything anew; the cache is neither used nor filled.",
)
@click.option(
    "--openapi", type=click.Choice(["3.2", "3.1"]), default="3.2", show_default=True,
    help="With 3.1, also write openapi-3.1.yaml for tools that lag.",
)  # fmt: skip
@click.option(
    "--format", "output_format", type=click.Choice(["text", "json", "github", "sarif", "junit"]),
    default="text", show_default=True,
    help="text goes to stderr; the others to stdout. json reports everything, the rest the diagnostics.",
)  # fmt: skip
@click.option("-q", "--quiet", is_flag=True, help="Show errors only.")
@click.option("-v", "--verbose", is_flag=True, help="Show notes too, and what was written.")
def build(
    folders: tuple[Path, ...],
    sources: tuple[Path, ...],
    name: str | None,
    out: Path | None,
    check: bool,
    watch: bool,
    no_cache: bool,
    openapi: str,
    output_format: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Build APIs: canonical document, provenance, conflicts, package and docs.

    Each DIR holds a tigergen.yaml; without any, all folders below specs/ are built. With --source,
    every path up to the next option is a source.

    \b
    Examples:
      tigergen build
      tigergen build specs/tigerconnect --check
      tigergen build --source docs/ --name acme --out build/acme
      tigergen build --format sarif > tigergen.sarif
    """
    if sources and (not name or out is None):
        raise click.UsageError("--source needs --name and --out")
    if not sources and (name or out):
        raise click.UsageError("--name and --out go with --source")
    if watch and check:
        raise click.UsageError("--watch writes and --check does not: choose one")
    view = _View(output_format, quiet, verbose)

    def once() -> int:
        # A shell expands `--source docs/*` to one option and many arguments.
        given = (*sources, *folders) if sources else ()
        plain = () if sources else folders
        return _build(
            view, plain, given, name, out, check=check, cache=not no_cache, openapi=openapi
        )

    if watch:
        _watch(once, (*folders, *sources))
    sys.exit(once())


def _build(
    view: _View,
    folders: Iterable[Path],
    sources: Iterable[Path],
    name: str | None,
    out: Path | None,
    *,
    check: bool,
    cache: bool,
    openapi: str,
) -> int:
    """Build once; return the exit code."""
    from tigergen.api import build as build_apis
    from tigergen.pipeline import differences
    from tigergen.plugins import PluginError
    from tigergen.project import ProjectError

    try:
        builds = build_apis(
            *folders, sources=sources, name=name, out=out, write=not check, cache=cache,
            openapi=openapi, progress=view.progress,
        )  # fmt: skip
    except ProjectError as fault:
        view.report([], fault.diagnostics)
        return 1
    except PluginError as fault:
        raise click.ClickException(str(fault)) from None
    if not builds:
        raise click.UsageError("no DIR is given and there is no specs/*/tigergen.yaml")
    view.progress("")
    drift = False
    for one in builds if check else ():
        found = differences(one)
        drift = drift or bool(found)
        view.drift(one, found)
    view.report(builds, [])
    return 1 if drift or any(one.failed for one in builds) else 0


def _watch(once: Callable[[], int], folders: Iterable[Path]) -> None:
    """Build, then again whenever a file below the folders changes."""
    import time

    places = [*folders] or [Path("specs")]
    with suppress(KeyboardInterrupt):
        before: dict[str, int] = {}
        while True:
            now = _stamps(places)
            if now != before:
                once()
                now = _stamps(places)
                click.echo("watching for changes; press Ctrl-C to end", err=True)
            before = now
            time.sleep(0.3)
    sys.exit(0)


def _stamps(places: Iterable[Path]) -> dict[str, int]:
    """When each file that a person may change was last changed."""
    found: dict[str, int] = {}
    for place in places:
        for path in [place, *place.rglob("*")] if place.is_dir() else [place]:
            with suppress(OSError):
                if path.is_file() and ".tigergen-cache" not in path.parts:
                    found[str(path)] = path.stat().st_mtime_ns
    return found


class _View:
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

    def drift(self, build: Build, found: dict[str, tuple[str | None, str | None]]) -> None:
        """Show what would change, a summary first, and which command mends it."""
        if not found or self._quiet:
            return
        click.echo(
            f"{build.project.name}: {len(found)} files are not as the build would write them:",
            err=True,
        )
        for path, (old, new) in found.items():
            state = "missing" if old is None else "stale" if new is None else "changed"
            click.echo(f"  {state}: {_relative(path)}", err=True)
        for path, (old, new) in found.items():
            lines = difflib.unified_diff(
                (old or "").splitlines(), (new or "").splitlines(),
                f"a/{_relative(path)}", f"b/{_relative(path)}", lineterm="",
            )  # fmt: skip
            for line in lines:
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
            click.echo(f"  wrote {_relative(path)}", err=True)
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
    return {file.name: _relative(str(file.path)) for file in files}


def _at_path(found: Diagnostic, paths: dict[str, str]) -> Diagnostic:
    if found.place is None or found.place.source not in paths:
        return found
    return replace(found, place=replace(found.place, source=paths[found.place.source]))


def _relative(path: str) -> str:
    try:
        return Path(path).resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path


# -- looking things up ----------------------------------------------------------------------------


@main.command()
@click.argument("where", metavar="POINTER")
@click.argument("folder", metavar="[DIR]", required=False, type=_path())
def explain(where: str, folder: Path | None) -> None:
    """Print the claims, rules and decisions behind an element of the canonical document.

    POINTER is a JSON Pointer into openapi.yaml (in it, / of a path is written ~1). DIR holds a
    tigergen.yaml; without it, all APIs below specs/ that have the element are explained.

    \b
    Examples:
      tigergen explain /components/schemas/Message/properties/priority
      tigergen explain /paths/~1message~1/post specs/tigerconnect
    """
    from tigergen.explain import UnknownElementError
    from tigergen.explain import explain as explanation
    from tigergen.pipeline import build_folder, find_projects
    from tigergen.project import ProjectError

    projects = find_projects([folder] if folder else [])
    if not projects:
        raise click.UsageError("there is no tigergen.yaml; name the DIR of an API")
    missing: list[UnknownElementError] = []
    for project in projects:
        try:
            lines = list(explanation(build_folder(project, cache=True), where))
        except ProjectError as fault:
            _View("text").report([], fault.diagnostics)
            sys.exit(1)
        except UnknownElementError as fault:
            missing.append(fault)
            continue
        for line in [f"{project.name}:", *lines] if len(projects) > 1 else lines:
            click.echo(line)
    if len(missing) == len(projects):
        click.echo(f"the document has no {missing[0]}", err=True)
        for close in dict.fromkeys(close for fault in missing for close in fault.close):
            click.echo(f"  did you mean {close}", err=True)
        sys.exit(1)


@main.command()
@click.argument("code", metavar="[NAME]", required=False)
def rule(code: str | None) -> None:
    """List the rules, or explain one by its code or name.

    Rules are findings and lint (M001), inferences (path-slug), completions (path-template) and
    precedence (rank).

    \b
    Examples:
      tigergen rule
      tigergen rule S011
      tigergen rule path-slug
    """
    from tigergen.rules import RULES, find, suggestions

    if code is None:
        for one in RULES:
            click.echo(f"{one.code or one.kind:<10}  {one.name:<26}  {one.what}")
        return
    found = find(code)
    if found is None:
        close = suggestions(code)
        hint = f"did you mean {', '.join(close)}?" if close else "`tigergen rule` lists them all"
        raise click.UsageError(f"there is no rule {code}; {hint}")
    click.echo(found.page())


@main.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
)
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "compatible", "docs"]),
    help="Exit with 1 if there is a change of this kind or a worse one.",
)
def diff(old: str, new: str, output_format: str, fail_on: str | None) -> None:
    """Compare two canonical documents, and the Python clients made of them.

    OLD and NEW are files, folders with an openapi.yaml, or paths in a git revision (REV:PATH). Each
    change is breaking, compatible or docs only.

    \b
    Examples:
      tigergen diff main:specs/acme specs/acme --fail-on breaking
      tigergen diff v1.2.0:specs/acme/openapi.yaml specs/acme --format markdown
    """  # fmt: skip
    from tigergen.changes import Impact, document_changes, surface_changes
    from tigergen.changes.load import NoDocumentError, load_document
    from tigergen.changes.render import FORMATS

    try:
        before, after = load_document(old), load_document(new)
    except NoDocumentError as fault:
        raise click.ClickException(str(fault)) from None
    document, surface = document_changes(before, after), surface_changes(before, after)
    click.echo(FORMATS[output_format](document, surface))
    if fail_on is not None:
        order = list(Impact)
        worst = order.index(Impact(fail_on))
        sys.exit(
            1 if any(order.index(change.impact) <= worst for change in (*document, *surface)) else 0
        )


# -- setting up -----------------------------------------------------------------------------------


@main.command()
@click.argument("name")
@click.argument("folder", metavar="[DIR]", default=".", type=_path(exists=True, file_okay=False))
def init(name: str, folder: Path) -> None:
    """Write a commented tigergen.yaml for the documents in DIR (the current folder).

    \b
    Example:
      cd specs/acme && tigergen init acme
    """
    from tigergen.init import AlreadyThereError
    from tigergen.init import init as initialise

    try:
        path, found = initialise(name, folder)
    except AlreadyThereError as fault:
        raise click.ClickException(f"{fault} is there already; it is left alone") from None
    for source, kind in found:
        click.echo(f"  {source}: {kind or 'no format that is known; left out'}", err=True)
    click.echo(
        f"wrote {_relative(str(path))}; now run `tigergen build {_relative(str(folder))}`", err=True
    )


@main.group()
def templates() -> None:
    """List the built-in templates, or copy one to change it.

    A project names the folder of its own templates with `templates:` in tigergen.yaml. A template
    there replaces the built-in one of the same name, or extends it to change single blocks.
    """


@templates.command("list")
def templates_list() -> None:
    """List the built-in templates and their blocks."""
    import re

    from tigergen.generate.environment import template_folder, template_names

    for name in template_names():
        text = (template_folder() / name).read_text(encoding="utf-8")
        blocks = re.findall(r"{% block (\w+) %}", text)
        click.echo(f"{name}{f'  (blocks: {chr(44).join(blocks)})' if blocks else ''}")


@templates.command("eject")
@click.argument("name")
@click.option(
    "--to",
    "folder",
    metavar="DIR",
    type=_path(file_okay=False),
    default="templates",
    show_default=True,
)
def templates_eject(name: str, folder: Path) -> None:
    """Copy the built-in template NAME into DIR, to be changed there."""
    from tigergen.generate.environment import template_folder, template_names

    if name not in template_names():
        close = difflib.get_close_matches(name, template_names(), 1, 0.4)
        raise click.UsageError(
            f"there is no template {name}{f'; did you mean {close[0]}?' if close else ''}"
        )
    path = folder / name
    if path.exists():
        raise click.ClickException(f"{path} is there already; it is left alone")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text((template_folder() / name).read_text(encoding="utf-8"), encoding="utf-8")
    click.echo(f"wrote {path}", err=True)


@main.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script for a shell.

    \b
    Examples:
      tigergen completion bash >> ~/.bashrc
      tigergen completion fish > ~/.config/fish/completions/tigergen.fish
    """
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(main, {}, "tigergen", "_TIGERGEN_COMPLETE").source())
