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
    type=click.Choice(["text", "json", "markdown"]),
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
