"""The group of all verbs, each imported when it is used."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from tigergen import __version__
from tigergen.cli.quotation import quoted

VERBS = (
    "build",
    "completion",
    "diff",
    "docs",
    "explain",
    "help",
    "init",
    "release",
    "rule",
    "templates",
)


class Interrupted(BaseException):
    """Ctrl-C was pressed."""


class Verbs(click.Group):
    """Finds the commands by the names of their modules."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all verbs."""
        return list(VERBS)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a verb; Ctrl-C passes click by, which would print an empty line."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise Interrupted from None

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of a verb and return its command."""
        if cmd_name not in VERBS:
            return None
        command: click.Command = import_module(f"tigergen.cli.{cmd_name}").command
        return command


@click.group(
    cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, prog_name="tigergen")
def tigergen() -> None:
    """Merge scattered, contradictory API documents into one OpenAPI document and a client.

    \b
    Examples:
      tigergen init acme            write a tigergen.yaml for the documents here
      tigergen build                build the project here, or all below specs/
      tigergen build --check        fail if anything on disk would change
      tigergen explain /info/title  where a value comes from
      tigergen diff main:specs/acme specs/acme
      tigergen docs --open          the docs as a site with search
    """


def run() -> int:
    """Run the command line; return the exit code."""
    with quoted():
        return _run()


def _run() -> int:
    try:
        code = tigergen.main(prog_name="tigergen", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.exceptions.Exit as end:
        return end.exit_code
    except (Interrupted, click.Abort):
        raise KeyboardInterrupt from None
    return code if isinstance(code, int) else 0
