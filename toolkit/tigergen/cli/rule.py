"""`tigergen rule`."""

from __future__ import annotations

import click


@click.command("rule")
@click.argument("code", metavar="[NAME]", required=False)
def command(code: str | None) -> None:
    """List the rules, or explain one by its code or name.

    Rules are findings and lint (M001), inferences (path-slug), completions (path-template) and
    precedence (rank).

    \b
    Examples:
      tigergen rule
      tigergen rule S012
      tigergen rule path-slug
    """
    from tigergen.rules import RULES, find, suggestions

    if code is None:
        for one in RULES:
            click.echo(f"{one.code or one.kind:<10}  {one.name:<26}  {one.what}")
        return
    found = find(code)
    if found is None:
        close = suggestions(code)
        hint = f"did you mean {', '.join(close)}?" if close else "`tigergen rule` lists them all"
        raise click.UsageError(f"there is no rule {code}; {hint}")
    click.echo(found.page())
