"""`tigergen help`."""

from __future__ import annotations

import difflib
from itertools import groupby

import click


@click.command("help")
@click.argument("topic", metavar="[TOPIC]", required=False)
@click.pass_context
def command(context: click.Context, topic: str | None) -> None:
    """List the topics of the documentation, or show one.

    TOPIC is a page, a command or a rule. The pages come with tigergen; no network is needed.

    \b
    Examples:
      tigergen help
      tigergen help decide
      tigergen help build
      tigergen help M001
    """
    from tigergen.handbook import pages
    from tigergen.rules import find

    known = {page.topic: page for page in pages()}
    if topic is None:
        click.echo(_contents())
        return
    if topic in known:
        click.echo_via_pager(known[topic].text())
        return
    verb = _verb(context, topic)
    if verb is not None:
        click.echo(verb)
        return
    rule = find(topic)
    if rule is None:
        close = difflib.get_close_matches(topic, known, 3, 0.5)
        hint = f"did you mean {', '.join(close)}?" if close else "`tigergen help` lists them all"
        raise click.UsageError(f"there is no topic {topic}; {hint}")
    click.echo(rule.page())


def _contents() -> str:
    from tigergen.handbook import pages

    rows = []
    for kind, of_kind in groupby(pages(), key=lambda page: page.kind):
        rows += [f"{kind}:", *(f"  {page.topic:<24}  {page.title}" for page in of_kind)]
    return "\n".join(rows)


def _verb(context: click.Context, name: str) -> str | None:
    """Return what `tigergen NAME --help` prints; None if there is no such command."""
    root = context.find_root()
    assert isinstance(root.command, click.Group)
    found = root.command.get_command(root, name)
    return found.get_help(click.Context(found, info_name=name, parent=root)) if found else None
