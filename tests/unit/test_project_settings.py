"""A setting that would do nothing is an error, whatever it is made of."""

from __future__ import annotations

from pathlib import Path

import pytest
from tigergen.project import ProjectError, load_project


def load(folder: Path, text: str) -> None:
    (folder / "a.yaml").write_text("x: 1")
    name = "" if text.startswith("name") else "name: acme\n"
    sources = "" if text.startswith("sources") else "sources: [a.yaml]\n"
    (folder / "tigergen.yaml").write_text(f"{name}{sources}{text}\n")
    load_project(folder)


@pytest.mark.parametrize(
    "text",
    [
        "severities: {V001: ignore}",
        "severities: 5",
        "severities: [M001]",
        "severities:",
        "severities: {M001: 5}",
        "severities: {Z999: note}",
        "ignore: 5",
        "ignore: [5]",
        "ignore: {code: M001}",
        "ignore:",
        "ignore: [{code: M001}]",
        "ignore: [{code: M001, reason: ' '}]",
        "ignore: [{code: M001, reason: 5}]",
        "ignore: [{code: V001, reason: a}]",
        "ignore: [{code: M001, reason: a, file: 5}]",
        "ignore: [{code: M001, reason: a, file: ''}]",
        "ignore: [{code: M001, reason: a, until: 5}]",
        "ignore: [{code: M001, reason: a, until: 2027-13-31}]",
        "limits: 5",
        "limits: []",
        "limits: {__init__: 5}",
        "limits:",
        "servers: 5",
        "servers: [5]",
        "servers: https://a.test",
        "servers: ['']",
        "servers: {a: b}",
        "openapi: [3.1]",
        "name: 5",
        'name: "\\0"',
        "package: 5",
        "output: ''",
        'output: "a\\0b"',
        "decisions: []",
        "templates: 5",
        "trusted_templates: true",
        "trusted_templates: 'no'",
        "sources: 5",
        "sources: []",
        "sources: a.yaml",
        "sources: [[a]]",
        "sources: [{path: a.yaml, rank: true}]",
    ],
)
def test_what_does_nothing_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(ProjectError) as caught:
        load(tmp_path, text)
    assert {found.code for found in caught.value.diagnostics} <= {"P001", "P002", "P008"}
    assert all(found.place is not None for found in caught.value.diagnostics)


@pytest.mark.parametrize(
    "text",
    [
        "severities: {}",
        "severities: {M001: error, L004: ignore}",
        "ignore: []",
        "limits: {lines: 5}",
        "servers: [https://a.test]",
        "ignore: [{code: M001, reason: a, file: '*.yaml', until: 2027-01-31}]",
        "trusted_templates: false",
        "sources: [{path: a.yaml, rank: 3}]",
    ],
)
def test_what_does_something_is_taken(tmp_path: Path, text: str) -> None:
    load(tmp_path, text)


def test_a_file_without_end_is_told_of_once(tmp_path: Path) -> None:
    with pytest.raises(ProjectError) as caught:
        load(tmp_path, "\n".join(f"k{number}: 1" for number in range(5000)))
    assert len(caught.value.diagnostics) < 200
    with pytest.raises(ProjectError, match="larger than"):
        load(tmp_path, "#" * 1_000_001)
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(ProjectError, match="Too many levels"):
        load(tmp_path, "output: loop")
