"""Compiled templates are kept beside the built-in ones alone, and used for the same text alone."""

from __future__ import annotations

import sys
from pathlib import Path

import jinja2
import pytest
from tigergen.generate import compiled
from tigergen.generate.compiled import Compiled


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "page.jinja").write_text("one {{ 1 + 1 }}")
    monkeypatch.setattr(compiled, "template_folder", lambda: folder)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return folder


def rendered(folder: Path, kind: str = "text") -> str:
    """As a process of its own renders it."""
    loader = jinja2.FileSystemLoader(folder)
    return (
        jinja2.Environment(loader=loader, bytecode_cache=Compiled(kind), autoescape=kind == "html")
        .get_template("page.jinja")
        .render(text="<")
    )


def found(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.pyc"))


def test_a_template_is_compiled_once(templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert rendered(templates) == "one 2"
    assert len(found(templates)) == 1
    monkeypatch.setattr(jinja2.Environment, "_generate", None)
    assert rendered(templates) == "one 2"


def test_another_text_or_broken_bytes_are_compiled_again(templates: Path) -> None:
    rendered(templates)
    (templates / "page.jinja").write_text("two {{ 1 + 1 }}")
    assert rendered(templates) == "two 2"
    (path,) = found(templates)
    path.write_bytes(path.read_bytes()[:60])
    assert rendered(templates) == "two 2"


def test_each_kind_of_environment_has_its_own(templates: Path) -> None:
    (templates / "page.jinja").write_text("{{ text }}")
    assert [rendered(templates), rendered(templates, "html")] == ["<", "&lt;"]
    assert [rendered(templates), rendered(templates, "html")] == ["<", "&lt;"]


def test_templates_elsewhere_are_not_kept(templates: Path, tmp_path: Path) -> None:
    for name in ("own", "templates-of-others"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.jinja").write_text("own")
        assert rendered(tmp_path / name) == "own"
    assert found(tmp_path) == []


def test_nothing_is_kept_where_python_keeps_nothing(
    templates: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert rendered(templates) == "one 2"
    (templates / "__pycache__").write_text("in the way")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert rendered(templates) == "one 2"
    assert found(templates) == []
