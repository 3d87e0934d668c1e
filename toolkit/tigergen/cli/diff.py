"""`tigergen diff`."""

from __future__ import annotations

import sys

import click


@click.command("diff")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
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
def command(old: str, new: str, output_format: str, fail_on: str | None) -> None:
    """Compare two canonical documents, and the Python clients made of them.

    OLD and NEW are files, folders with an openapi.yaml, folders of such folders, or paths in a git
    revision (REV:PATH, from the root of the repository). Each change is breaking, compatible or docs
    only. Exits with 1 if --fail-on finds such a change, with 2 if there is nothing to compare.

    \b
    Examples:
      tigergen diff main:specs/acme specs/acme --fail-on breaking
      tigergen diff v1.2.0:specs/acme/openapi.yaml specs/acme --format markdown
    """  # fmt: skip
    from tigergen.changes import Impact, NoDocumentError, compare, fails
    from tigergen.changes.render import FORMATS

    try:
        comparisons = compare(old, new)
    except NoDocumentError as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(2)
    click.echo(FORMATS[output_format](comparisons))
    if fail_on is not None and fails(comparisons, Impact(fail_on)):
        sys.exit(1)
