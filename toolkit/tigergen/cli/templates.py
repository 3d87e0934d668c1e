"""`tigergen templates`."""

from __future__ import annotations

import difflib
from pathlib import Path

import click

from tigergen.cli.paths import path_type


@click.group("templates")
def command() -> None:
    """List the built-in templates, or copy one to change it.

    A project names the folder of its own templates with `templates:` in tigergen.yaml. A template
    there replaces the built-in one of the same name, or extends it to change single blocks.
    """


@command.command("list")
def templates_list() -> None:
    """List the built-in templates and their blocks."""
    import re

    from tigergen.generate.templates import template_folder, template_names

    for name in template_names():
        text = (template_folder() / name).read_text(encoding="utf-8")
        blocks = re.findall(r"{% block (\w+) %}", text)
        click.echo(f"{name}{f'  (blocks: {chr(44).join(blocks)})' if blocks else ''}")


@command.command("eject")
@click.argument("name")
@click.option(
    "--to",
    "folder",
    metavar="DIR",
    type=path_type(file_okay=False),
    default="templates",
    show_default=True,
)
def templates_eject(name: str, folder: Path) -> None:
    """Copy the built-in template NAME into DIR, to be changed there."""
    from tigergen.generate.templates import template_folder, template_names

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
