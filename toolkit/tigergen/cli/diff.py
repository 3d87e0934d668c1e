"""`tigergen diff`."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import click

from tigergen.cli.paths import NO_PROJECT, relative
from tigergen.cli.quotation import obeyed


@click.command("diff")
@click.argument("old", metavar="[OLD]", default="HEAD")
@click.argument("new", metavar="[NEW]", required=False)
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json", "markdown", "github", "sarif"]),
    default="text",
    show_default=True,
)
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "compatible", "docs"]),
    help="Exit with 1 if there is a change of this kind or a worse one.",
)
def command(old: str, new: str | None, output_format: str, fail_on: str | None) -> None:
    """Compare two canonical documents and their clients.

    OLD and NEW are files, folders with an openapi.yaml, folders of such folders, or paths in a git
    revision (REV:PATH, from the root of the repository). Without NEW, OLD is a revision (HEAD if
    left out), and the project at or above the current folder is compared with what it was there.
    Each change is breaking, compatible or docs only. Exits with 1 if --fail-on finds such a change,
    with 2 if there is nothing to compare.

    \b
    Examples:
      tigergen diff
      tigergen diff main --fail-on breaking
      tigergen diff main:specs/acme specs/acme --fail-on breaking
      tigergen diff v1.2.0:specs/acme/openapi.yaml specs/acme --format markdown
    """
    from tigergen.changes import Impact, NoDocumentError, compare, fails
    from tigergen.changes.render import FORMATS

    try:
        pairs = [(old, new)] if new is not None else _of_projects(old)
        comparisons = [
            replace(one, api=one.api or (Path(after).parent.name if len(pairs) > 1 else ""))
            for before, after in pairs
            for one in compare(before, after)
        ]
    except NoDocumentError as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(2)
    with obeyed() if output_format == "github" else nullcontext():
        click.echo(FORMATS[output_format](comparisons))
    if fail_on is not None and fails(comparisons, Impact(fail_on)):
        sys.exit(1)


def _of_projects(revision: str) -> list[tuple[str, str]]:
    """The projects here, each as it was in a revision of git and as it is."""
    from tigergen.project import find_projects

    folders = find_projects()
    if not folders:
        raise click.UsageError(NO_PROJECT)
    pairs = []
    for folder in folders:
        root = next((up for up in (folder, *folder.parents) if (up / ".git").exists()), None)
        if root is None:
            raise click.UsageError(
                f"{relative(str(folder))} is not in a git repository: pass OLD and NEW"
            )
        document = folder / "openapi.yaml"
        pairs.append(
            (f"{revision}:{document.relative_to(root).as_posix()}", relative(str(document)))
        )
    return pairs
