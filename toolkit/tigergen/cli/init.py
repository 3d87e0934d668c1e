"""`tigergen init`."""

from __future__ import annotations

from pathlib import Path

import click

from tigergen.cli.paths import path_type, relative


@click.command("init")
@click.argument("name")
@click.argument(
    "folder", metavar="[DIR]", default=".", type=path_type(exists=True, file_okay=False)
)
def command(name: str, folder: Path) -> None:
    """Write a tigergen.yaml for the documents in a folder.

    DIR is the current folder if left out. The file lists the documents whose format tigergen
    recognises, and says where the results go.

    \b
    Example:
      cd specs/acme && tigergen init acme
    """
    from tigergen.model import names
    from tigergen.scaffold import ProjectExistsError
    from tigergen.scaffold import init as initialise

    try:
        path, found = initialise(name, folder)
    except ProjectExistsError as error:
        raise click.ClickException(f"{relative(str(error))} exists already; not changed") from None
    width = max((len(source) for source, _ in found), default=0)
    for source, kind in found:
        click.echo(f"  {source:<{width}}  {kind or 'format not recognised, skipped'}", err=True)
    where, document = relative(str(path)), relative(str(folder / "openapi.yaml"))
    package = relative(str(folder / "generated" / names.package(name)))
    if not any(kind for _, kind in found):
        click.echo(f"wrote {where}; it lists no source yet: put documents into {folder}/", err=True)
        return
    click.echo(
        f"wrote {where}; `tigergen build {relative(str(folder))}` will write {document} and the "
        f"package {package}/",
        err=True,
    )
