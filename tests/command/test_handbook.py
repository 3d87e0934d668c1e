"""The documents of tigergen itself: every command prints what they say, every link leads somewhere."""

from __future__ import annotations

import contextlib
import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click
import jsonschema_rs
import pytest
from click.testing import CliRunner
from conftest import ROOT
from pages import render, runnable
from tigergen.cli.verbs import VERBS, tigergen
from tigergen.handbook import pages
from tigergen.rules import RULES

TEXTS = [
    *ROOT.glob("*.md"),
    ROOT / "specs" / "README.md",
    *(page.path for page in pages()),
]


@pytest.mark.parametrize("page", runnable(), ids=lambda page: page.stem)
def test_commands_print_what_the_page_shows(page: Path, tmp_path: Path) -> None:
    """`make docs` writes what the commands print into the pages."""
    assert render(page.read_text(), tmp_path) == page.read_text()


@pytest.mark.parametrize("page", TEXTS, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text()
    for link in re.findall(r"\]\((?!https?://|mailto:)([^)\s]+)\)", text):
        name, _, anchor = link.partition("#")
        target = (page.parent / name) if name else page
        assert target.exists(), f"{page.name} links to {link}"
        if anchor:
            assert anchor in _anchors(target.read_text()), f"{page.name} links to {link}"


@pytest.mark.parametrize("page", TEXTS, ids=lambda page: page.name)
def test_every_command_is_understood(page: Path) -> None:
    """Commands that are not run, because they need a repository or a network, have true options."""
    text = page.read_text()
    shown = re.findall(r"```(?:sh|yaml)\n(.*?)```", text, re.DOTALL)
    lines = [line for block in shown for line in block.splitlines()]
    for line in [*lines, *re.findall(r"`(tigergen [^`\n']+)`", text)]:
        if not re.match(r"tigergen [a-z]", line):
            continue
        words = shlex.split(line.partition(">")[0], comments=True)
        # A verb keeps the names of its first option for help: they come from the group.
        group = click.Context(tigergen, **tigergen.context_settings)
        _, verb, rest = tigergen.resolve_command(group, words[1:])
        assert verb is not None
        # In a sentence a command may stand without its arguments, but not with unknown options.
        with contextlib.suppress(click.BadParameter, click.exceptions.NoArgsIsHelpError):
            verb.make_context(words[1], rest, parent=group)


def _anchors(text: str) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    slugs = {re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in headings}
    return slugs | set(re.findall(r'<a id="([^"]+)">', text))


def definition(name: str) -> jsonschema_rs.Draft202012Validator:
    schema = json.loads((ROOT / "docs/reference/outputs.schema.json").read_text())
    return jsonschema_rs.validator_for({**schema, "$ref": f"#/$defs/{name}"})


def test_what_is_written_as_json_is_as_its_schema_says(tmp_path: Path) -> None:
    for file, name in (
        ("conflicts.json", "conflicts"),
        ("openapi.provenance.json", "provenance"),
        (".tigergen.json", "manifest"),
    ):
        for api in ("tigerconnect", "courier"):
            definition(name).validate(json.loads((ROOT / "specs" / api / file).read_text()))
    shutil.copytree(ROOT / "specs" / "tigerconnect", tmp_path / "specs" / "tigerconnect")
    project = tmp_path / "specs" / "tigerconnect"
    (project / "sources" / "odd.yaml").write_text(
        "swagger: '2.0'\npaths: {/odd: {get: {summary: 1}}}\n"
    )
    shipped = [str(ROOT / "specs" / "tigerconnect")] * 2
    orders = str(ROOT / "tests" / "documents" / "orders.yaml")
    for name, arguments in (
        ("report", ["build", str(project), "--format", "json"]),
        ("explanation", ["explain", "Message.priority", str(project), "--format", "json"]),
        ("changes", ["diff", *shipped, "--format", "json"]),
        ("changes", ["diff", *shipped[:1], orders, "--format", "json"]),
    ):
        definition(name).validate(json.loads(CliRunner().invoke(tigergen, arguments).stdout))


@pytest.mark.slow
def test_the_site_of_the_pages_is_made_without_a_warning(tmp_path: Path) -> None:
    made = subprocess.run(
        [
            sys.executable,
            "-m",
            "sphinx",
            "-q",
            "-W",
            "--keep-going",
            "-b",
            "html",
            ROOT / "docs",
            tmp_path,
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (made.returncode, made.stderr) == (0, "")
    assert {f"{page.kind}/{page.topic}.html" for page in pages()} <= {
        path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.html")
    }


def test_topics_have_one_name_and_a_title() -> None:
    topics = [page.topic for page in pages()]
    assert sorted(topics) == sorted(set(topics))
    assert not set(topics) & set(VERBS)
    assert all(page.title for page in pages())


def test_help_shows_pages_commands_and_rules() -> None:
    def shown(*arguments: str) -> str:
        return CliRunner().invoke(tigergen, ["help", *arguments]).output

    for page in pages():
        assert f"  {page.topic} " in shown()
    assert shown("decide") == (ROOT / "docs/how-to/decide.md").read_text() + "\n"
    assert "Usage: tigergen build [OPTIONS] [DIR]..." in shown("build")
    assert shown("M001").startswith("M001 tie (warning)")
    assert "did you mean decide" in shown("decid")


def test_messages_name_topics_that_exist() -> None:
    topics = {page.topic for page in pages()}
    named = re.findall(r"`tigergen help ([^`]+)`", "".join(rule.page() for rule in RULES))
    assert named
    assert set(named) <= topics
