"""`tigergen completion`."""

from __future__ import annotations

import click


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the completion script for a shell.

    \b
    Examples:
      tigergen completion bash >> ~/.bashrc
      tigergen completion fish > ~/.config/fish/completions/tigergen.fish
    """
    from click.shell_completion import get_completion_class

    from tigergen.cli.verbs import tigergen

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(tigergen, {}, "tigergen", "_TIGERGEN_COMPLETE").source())
