"""`tigergen explain`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tigergen.cli.paths import path_type
from tigergen.cli.view import View


@click.command("explain")
@click.argument("where", metavar="POINTER")
@click.argument("folder", metavar="[DIR]", required=False, type=path_type())
def command(where: str, folder: Path | None) -> None:
    """Print the claims, rules and decisions behind an element of the canonical document.

    POINTER is a JSON Pointer into openapi.yaml (in it, / of a path is written ~1). DIR holds a
    tigergen.yaml; without it, all APIs below specs/ that have the element are explained.

    \b
    Examples:
      tigergen explain /components/schemas/Message/properties/priority
      tigergen explain /paths/~1message~1/post specs/tigerconnect
    """
    from tigergen.builds import build_folder, find_projects
    from tigergen.explanation import UnknownElementError
    from tigergen.explanation import explain as explanation
    from tigergen.project import ProjectError

    projects = find_projects([folder] if folder else [])
    if not projects:
        raise click.UsageError("there is no tigergen.yaml; name the DIR of an API")
    missing: list[UnknownElementError] = []
    for project in projects:
        try:
            lines = list(explanation(build_folder(project, cache=True), where))
        except ProjectError as fault:
            View("text").report([], fault.diagnostics)
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
