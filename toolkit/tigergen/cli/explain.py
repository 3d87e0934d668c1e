"""`tigergen explain`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tigergen.cli.paths import NO_PROJECT
from tigergen.cli.view import View

if TYPE_CHECKING:
    from tigergen.elements import UnknownElementError


@click.command("explain")
@click.argument("words", metavar="ELEMENT [DIR]", nargs=-1, required=True)
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
)
@click.option("--all", "everything", is_flag=True, help="List each place of a repeated statement.")
def command(words: tuple[str, ...], output_format: str, everything: bool) -> None:
    """Show which source, rule or decision a value comes from.

    ELEMENT is a JSON Pointer into openapi.yaml, an operation (POST /message/), a path, a property
    (Message.priority) or a method of the client (messages.send). DIR holds a tigergen.yaml; without
    it, all projects found from the current folder are searched.

    \b
    Examples:
      tigergen explain /components/schemas/Message/properties/priority
      tigergen explain Message.priority
      tigergen explain POST /message/ specs/tigerconnect
    """
    from tigergen.builds import build_folder
    from tigergen.elements import UnknownElementError
    from tigergen.explanation import Explanation, explain
    from tigergen.project import ProjectError, find_projects

    element, folder = _parted(words)
    projects = find_projects([folder] if folder else [])
    if not projects:
        raise click.UsageError(NO_PROJECT)
    found: list[tuple[str, Explanation]] = []
    missing: list[UnknownElementError] = []
    for project in projects:
        try:
            build = build_folder(project, cache=True, outputs=False)
            if build.canonical is None or build.failed:
                View().report([build])
                sys.exit(1)
            found.append((build.project.name, explain(build, element)))
        except ProjectError as error:
            View().report([], error.diagnostics)
            sys.exit(1)
        except UnknownElementError as error:
            missing.append(error)
    if not found:
        _suggest(element, missing)
        sys.exit(1)
    if output_format == "json":
        report = {"apis": [{"name": name, **one.as_json()} for name, one in found]}
        click.echo(json.dumps(report, indent=1, ensure_ascii=False))
        return
    for name, one in found:
        if len(projects) > 1:
            click.echo(f"{name}:")
        for line in one.as_text(everything=everything):
            click.echo(line)


def _parted(words: tuple[str, ...]) -> tuple[str, Path | None]:
    """Part the arguments into the element and the folder; a method and its path may be two words."""
    from tigergen.model.claim import METHODS

    count = 2 if words[0].lower() in METHODS and len(words) > 1 else 1
    element, folders = " ".join(words[:count]), words[count:]
    if len(folders) > 1:
        raise click.UsageError(f"expected one element and one folder, got {' '.join(words)!r}")
    return element, Path(folders[0]) if folders else None


def _suggest(element: str, missing: list[UnknownElementError]) -> None:
    """Say that there is no such element, and which ones of all APIs are most like it."""
    from tigergen.elements import best

    click.echo(f"no element {element!r} in the document", err=True)
    for text in best(one for error in missing for one in error.close):
        click.echo(f"  did you mean {text}", err=True)
