"""The command line: click commands, nothing else."""

from __future__ import annotations

import difflib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tigergen import __version__

if TYPE_CHECKING:
    from tigergen.build import Build
    from tigergen.diagnostics import Diagnostic

_EPILOG = """\b
Exit codes:
  0  built (with --check: everything is as the build would write it)
  1  diagnostics of severity error, or drift; nothing was overwritten
  2  the command was not understood
"""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tigergen")
def main() -> None:
    """Merge scattered, contradictory API documents into one OpenAPI document and a client."""


@main.command(epilog=_EPILOG)
@click.argument("folders", metavar="[DIR]...", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--source",
    "sources",
    metavar="PATH",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Build from this file or folder, without a project. May be given more than once.",
)
@click.option("--name", metavar="NAME", help="Name of the API; goes with --source.")
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the results; goes with --source.",
)
@click.option("--check", is_flag=True, help="Write nothing; fail if anything on disk would change.")
@click.option(
    "--openapi",
    type=click.Choice(["3.2", "3.1"]),
    default="3.2",
    show_default=True,
    help="With 3.1, also write openapi-3.1.yaml for tools that lag.",
)
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="json: one object on stdout, human text on stderr.",
)
def build(
    folders: tuple[Path, ...],
    sources: tuple[Path, ...],
    name: str | None,
    out: Path | None,
    check: bool,
    openapi: str,
    output_format: str,
) -> None:
    """Build APIs: canonical document, provenance, conflicts, package and docs.

    Each DIR holds a tigergen.yaml; without any, all folders below specs/ are built. Options after
    --source may name further sources: every path up to the next option is one.

    \b
    Examples:
      tigergen build
      tigergen build specs/tigerconnect --check
      tigergen build --source docs/ --name acme --out build/acme
    """  # fmt: skip
    from tigergen.build import build_folder, build_project, find_projects, write_build
    from tigergen.diagnostics import in_order
    from tigergen.project import ProjectError, adhoc_project

    if sources:
        if not name or out is None:
            raise click.UsageError("--source needs --name and --out")
        # A shell expands `--source docs/*` to one option and many arguments.
        sources = (*sources, *folders)
    elif name or out:
        raise click.UsageError("--name and --out go with --source")
    builds: list[Build] = []
    broken: list[Diagnostic] = []
    if sources:
        assert name is not None
        assert out is not None
        try:
            builds.append(build_project(adhoc_project(sources, name, out), openapi=openapi))
        except ProjectError as fault:
            broken += fault.diagnostics
    else:
        projects = find_projects(folders)
        if not projects:
            raise click.UsageError("no DIR is given and there is no specs/*/tigergen.yaml")
        for folder in projects:
            try:
                builds.append(build_folder(folder, openapi=openapi))
            except ProjectError as fault:
                broken += fault.diagnostics
    failed = bool(broken) or any(one.failed for one in builds)
    drift = False
    if check:
        for one in builds:
            drift = _show_drift(one) or drift
    elif not failed:
        for one in builds:
            write_build(one)
        failed = any(one.failed for one in builds)
    _report(builds, in_order(broken), output_format)
    sys.exit(1 if failed or drift else 0)


@main.command()
@click.argument("where", metavar="POINTER")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
def explain(where: str, folder: Path | None) -> None:
    """Print the claims, rules and decisions behind an element of the canonical document.

    POINTER is a JSON Pointer into openapi.yaml (in it, / of a path is written ~1). DIR holds a
    tigergen.yaml; it may be left out where specs/ has one API.

    \b
    Examples:
      tigergen explain /components/schemas/Message/properties/priority
      tigergen explain /paths/~1message~1/post specs/tigerconnect
    """
    from tigergen.build import build_folder, find_projects
    from tigergen.explain import UnknownElementError
    from tigergen.explain import explain as explanation
    from tigergen.project import ProjectError

    projects = find_projects([folder] if folder else [])
    if len(projects) != 1:
        raise click.UsageError("name the DIR of one API")
    try:
        for line in explanation(build_folder(projects[0]), where):
            click.echo(line)
    except ProjectError as fault:
        for found in fault.diagnostics:
            click.echo(found.as_text(), err=True)
        sys.exit(1)
    except UnknownElementError as fault:
        click.echo(f"the document has no {fault}", err=True)
        for close in fault.close:
            click.echo(f"  did you mean {close}", err=True)
        sys.exit(1)


def _show_drift(build: Build) -> bool:
    """Print what would change, a summary first; tell whether anything would."""
    from tigergen.build import differences

    found = differences(build)
    if not found:
        return False
    click.echo(
        f"{build.project.name}: {len(found)} files are not as the build would write them:", err=True
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
    click.echo("Run `tigergen build` to bring them up to date.", err=True)
    return True


def _relative(path: str) -> str:
    try:
        return Path(path).resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path


def _report(builds: list[Build], broken: list[Diagnostic], output_format: str) -> None:
    from tigergen.diagnostics import in_order

    reports = []
    for found in broken:
        click.echo(found.as_text(), err=True)
    for one in builds:
        for found in in_order(one.diagnostics):
            if found.severity != "note":
                click.echo(found.as_text(), err=True)
        report = one.report()
        reports.append(report)
        notes = sum(found.severity == "note" for found in one.diagnostics)
        click.echo(
            f"{one.project.name}: {len(report['operations'])} operations, "
            f"{len(report['schemas'])} schemas, {len(report['events'])} events, "
            f"{len(report['conflicts'])} conflicts on record, {notes} notes; "
            f"{len(report['written'])} files written, {len(report['unchanged'])} unchanged",
            err=True,
        )
    if output_format == "json":
        problems = [found.as_json() for found in broken]
        click.echo(
            json.dumps({"apis": reports, "diagnostics": problems}, indent=1, ensure_ascii=False)
        )
