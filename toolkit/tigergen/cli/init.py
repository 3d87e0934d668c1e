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
    """Write a commented tigergen.yaml for the documents in DIR (the current folder).

    \b
    Example:
      cd specs/acme && tigergen init acme
    """
    from tigergen.scaffold import ProjectExistsError
    from tigergen.scaffold import init as initialise

    try:
        path, found = initialise(name, folder)
    except ProjectExistsError as fault:
        raise click.ClickException(f"{fault} is there already; it is left alone") from None
    for source, kind in found:
        click.echo(f"  {source}: {kind or 'no format that is known; left out'}", err=True)
    click.echo(
        f"wrote {relative(str(path))}; now run `tigergen build {relative(str(folder))}`", err=True
    )
