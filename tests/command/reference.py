"""The reference pages that are made of registers: commands.md, rules.md and extensions.md.

python tests/command/reference.py    # rewrites the pages
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click
from tigergen.cli.verbs import tigergen
from tigergen.model.extensions import EXTENSIONS
from tigergen.rules import RULES, Kind, Rule

DOCS: Final = Path(__file__).resolve().parent.parent.parent / "docs" / "reference"

_INTRODUCTION: Final = """\
# Rules

tigergen has six kinds of rules. Each has a record below, which `tigergen rule NAME` prints too. This page is
generated: `make docs`.

| Kind | What such a rule does | Where its name occurs |
| --- | --- | --- |
"""

_KINDS: Final = {
    Kind.DIAGNOSTIC: (
        "Findings",
        "reports a fault of a source, a project file or a decision",
        "`warning[M001]`, `severities:`, `ignore:`",
        "An error stops the build, and nothing is written. Warnings and notes do not stop it; notes are shown "
        "with `-v`. `severities:` and `ignore:` in [tigergen.yaml](project.md) change that, except for errors.",
    ),
    Kind.LINT: (
        "Lint",
        "reports what OpenAPI allows and callers suffer from",
        "`warning[L006]`, `severities:`, `ignore:`",
        "Findings about the canonical document, after all sources are merged.",
    ),
    Kind.INFERENCE: (
        "Inference",
        "derives a fact that no document states outright",
        "`rule` in openapi.provenance.json",
        "A fact that a rule found is marked *inferred* with the rule's name, or *assumed* if the rule is a last "
        "resort. Rules that read an unusual notation give *stated* facts.",
    ),
    Kind.COMPLETION: (
        "Completion",
        "adds what OpenAPI demands, or repairs what the merged document cannot keep",
        "`rule` in openapi.provenance.json, `settled_by` in conflicts.json",
        "These rules need the whole document. What they add is marked *inferred* or *assumed*; what they replace is on "
        "record in the ledger.",
    ),
    Kind.PRECEDENCE: (
        "Precedence",
        "chooses between contradicting statements",
        "`settled_by` in conflicts.json and conflicts.md",
        "tigergen tries them in this order; the first that separates the statements settles the contradiction.",
    ),
    Kind.CHANGE: (
        "Changes",
        "classes a change between two documents by what it means for callers",
        "`tigergen diff`",
        "A change is *breaking*, *compatible* or *docs*; see [compare documents](../how-to/compare.md).",
    ),
}


def rules_page() -> str:
    """Return docs/reference/rules.md."""
    return "".join(f"{line}\n" for line in _lines())


def _lines() -> Iterator[str]:
    yield _INTRODUCTION.rstrip("\n")
    for heading, does, where, _ in _KINDS.values():
        yield f"| [{heading}](#{heading.lower()}) | {does} | {where} |"
    for kind, (heading, _, _, text) in _KINDS.items():
        rules = [rule for rule in RULES if rule.kind is kind]
        yield f"\n## {heading}\n\n{text}\n"
        yield from _table(rules)
        for rule in rules:
            yield from _section(rule)


def _table(rules: list[Rule]) -> Iterator[str]:
    if rules[0].code:
        yield "| Code | Name | Severity | What it finds |\n| --- | --- | --- | --- |"
    else:
        yield "| Name | What it does |\n| --- | --- |"
    for rule in rules:
        if rule.code:
            yield f"| [{rule.code}](#{rule.code.lower()}) | {rule.name} | {rule.severity} | {_cell(rule.what)} |"
        else:
            yield f"| [{rule.name}](#{rule.name}) | {_cell(rule.what)} |"


def _section(rule: Rule) -> Iterator[str]:
    # The heading is the anchor that tables and messages link to, on every renderer of Markdown.
    yield f"\n### {rule.code or rule.name}\n"
    if rule.code:
        yield f"**{rule.name}** ({rule.severity})\n"
    yield f"{rule.what} {rule.why}\n"
    yield f"```text\n{rule.given}\n  gives: {rule.gives}\n```\n"
    yield f"{'Fix' if rule.code else 'Override'}: {rule.override}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def extensions_page() -> str:
    """Return docs/reference/extensions.md."""
    rows = [
        "# Extensions",
        "",
        "Every `x-` key that tigergen writes or understands. This page is generated: `make docs`. In decisions and facts",
        "files, a key that begins with `x-tigergen-` and is not listed here is reported ([D005](rules.md#d005)).",
        "",
        "## Keys that a decision or a facts file may set",
        "",
        *_extensions(True),
        "",
        "## Keys that only tigergen writes",
        "",
        *_extensions(False),
    ]
    return "\n".join(rows) + "\n"


def _extensions(public: bool) -> list[str]:
    head = ["| Key | Where | Meaning | Example |", "| --- | --- | --- | --- |"]
    return head + [
        f"| `{one.key}` | {one.where} | {one.meaning} | `{one.example}` |"
        for one in EXTENSIONS
        if one.public is public
    ]


def commands_page() -> str:
    """Return docs/reference/commands.md: what `--help` prints, command by command."""
    rows = [
        "# Commands",
        "",
        "What `tigergen COMMAND --help` prints. This page is generated: `make docs`.",
        "",
    ]
    root = click.Context(
        tigergen, info_name="tigergen", terminal_width=_WIDTH, **tigergen.context_settings
    )
    for context in _contexts(root):
        rows += [
            f"## {context.command_path}",
            "",
            "```text",
            *context.get_help().splitlines(),
            "```",
            "",
        ]
    return "\n".join(row.rstrip() for row in rows).rstrip("\n") + "\n"


def _contexts(context: click.Context) -> Iterator[click.Context]:
    yield context
    if isinstance(context.command, click.Group):
        for name in context.command.list_commands(context):
            found = context.command.get_command(context, name)
            assert found is not None
            yield from _contexts(click.Context(found, info_name=name, parent=context))


_WIDTH: Final = 100

PAGES: Final = {
    "commands.md": commands_page,
    "rules.md": rules_page,
    "extensions.md": extensions_page,
}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (DOCS / name).write_text(page())
