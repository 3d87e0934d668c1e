"""Whatever a document holds, no finding shows a credential."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_merge import api
from tigergen.adhoc import adhoc_project
from tigergen.builds import build_project
from tigergen.diagnostics import together
from tigergen.diagnostics.render import MACHINE, text
from tigergen.model.secrets import conceal

SECRET = "sk_live_" + "a1B2" * 6


@pytest.mark.parametrize("broken", [True, False])
def test_findings_show_no_credential(tmp_path: Path, broken: bool) -> None:
    schema = {"type": "integer", "default": SECRET, "example": SECRET}
    source = tmp_path / "api.json"
    valid = api(parameters=[{"name": "q", "in": "query", "schema": schema}])
    source.write_text(f"openapi: 3.1.0\nx: {SECRET}: y\n" if broken else valid)
    build = build_project(adhoc_project([source], "x", tmp_path / "out"))
    codes = {found.code for found in build.diagnostics}
    assert codes >= ({"S003"} if broken else {"M006", "L006"})
    shown = [text(group, build.lines) for group in together(build.diagnostics)]
    shown += [render(build.diagnostics) for render in MACHINE.values()]
    shown += [str(found.as_json()) for found in build.diagnostics]
    assert not [one for one in shown if SECRET in one]


@pytest.mark.parametrize(
    "text",
    ["https://{}@example.org", "Authorization: Basic {}", "Authorization: Bearer {}", "ghp_{}"],
)
def test_what_may_be_a_credential_is_hidden(text: str) -> None:
    secret = "u:" + "p4ss" * 6 if "@" in text else "a1B2" * 6
    hidden = conceal(text.format(secret))
    assert "p4ss" not in hidden[-20:]
    assert "B2a1B2" not in hidden
    assert len(hidden) == len(text.format(secret))


@pytest.mark.parametrize(
    "text", ["Bearer token of the caller", "https://example.org/a:b", "basic authentication"]
)
def test_prose_is_shown_as_it_is(text: str) -> None:
    assert conceal(text) == text
