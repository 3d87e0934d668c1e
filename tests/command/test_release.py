"""Versions and changelogs of packages follow what changed since the last release."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import ROOT
from running import run
from tigergen.api import NotReleasedError, build, release
from tigergen.changes.change import Change, Impact
from tigergen.changes.edition import raised, read_version

ORDERS = (ROOT / "tests" / "documents" / "orders.yaml").read_text()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "orders"
    (folder / "sources").mkdir(parents=True)
    (folder / "sources" / "api.yaml").write_text(ORDERS)
    (folder / "tigergen.yaml").write_text("name: orders\n")
    return folder


def change(project: Path, old: str, new: str) -> None:
    source = project / "sources" / "api.yaml"
    assert old in source.read_text()
    source.write_text(source.read_text().replace(old, new))


def package(project: Path) -> tuple[str, str]:
    """Version and changelog of the package as the next build has them."""
    (built,) = build(project)
    assert not built.failed, built.diagnostics
    folder = built.project.package_dir
    lines = (folder / "pyproject.toml").read_text().splitlines()
    version = next(line for line in lines if line.startswith("version = "))
    return version.split('"')[1], (folder / "CHANGELOG.md").read_text()


def test_the_version_follows_what_changed_since_the_last_release(project: Path) -> None:
    version, changelog = package(project)
    assert (version, "(not released)" in changelog) == ("1.4.2", True)
    assert release(project).version == "1.4.2"
    assert package(project) == ("1.4.2", "# Changelog\n\n## 1.4.2\n\nThe first release.\n")
    with pytest.raises(NotReleasedError, match="nothing has changed"):
        release(project)

    change(project, "title: ", "title: The ")
    assert package(project)[0] == "1.4.3.dev0"
    change(project, "operationId: deleteOrder", "operationId: dropOrder")
    version, changelog = package(project)
    assert version == "2.0.0.dev0"
    assert changelog.startswith(
        "# Changelog\n\n## 2.0.0 (not released)\n\n### Breaking\n\n- `client."
    )
    assert "### Documentation\n\n- " in changelog
    assert package(project) == (version, changelog), "the same again"

    done = release(project)
    assert (done.version, done.build.failed) == ("2.0.0", False)
    assert (project / "release" / "CHANGELOG.md").read_text() == package(project)[1]
    assert package(project)[1].split("\n## ")[1:][1] == "1.4.2\n\nThe first release.\n"
    assert release(project, "3.1.4").version == "3.1.4"


def test_notes_of_people_stay_in_the_changelog(project: Path) -> None:
    release(project)
    kept = project / "release" / "CHANGELOG.md"
    kept.write_text("# Changelog of Orders\n\nWords.\n\n## 1.4.2\n\n- Mind the gap.\n")
    assert package(project) == ("1.4.2", kept.read_text())
    change(project, "title: ", "title: The ")
    release(project)
    changelog = package(project)[1]
    assert changelog.startswith("# Changelog of Orders\n\nWords.\n\n## 1.4.3\n\n")
    assert changelog.endswith("\n## 1.4.2\n\n- Mind the gap.\n")


@pytest.mark.parametrize("broken", ["openapi.yaml", "CHANGELOG.md"])
def test_a_release_that_cannot_be_read_stops_the_build(project: Path, broken: str) -> None:
    release(project)
    (project / "release" / broken).write_text("nothing of use")
    (built,) = build(project)
    assert [found.code for found in built.diagnostics if found.severity == "error"] == ["P010"]
    (project / "release" / broken).unlink()
    assert build(project)[0].failed


def test_the_command_names_what_it_wrote_and_refuses_what_is_no_version(project: Path) -> None:
    done = run("release", "--version", "1.2", cwd=project)
    assert (done.returncode, done.stderr) == (
        1,
        "Error: '1.2' is not a version of the form X.Y.Z\n",
    )
    assert not (project / "release").exists()
    done = run("release", "--version", "0.3.0", cwd=project)
    assert (done.returncode, done.stderr) == (
        0,
        "released orders 0.3.0: wrote release/CHANGELOG.md, release/openapi.yaml\n",
    )


@pytest.mark.parametrize(
    ("version", "impact", "expected"),
    [
        ((1, 4, 2), Impact.BREAKING, (2, 0, 0)),
        ((1, 4, 2), Impact.COMPATIBLE, (1, 5, 0)),
        ((1, 4, 2), Impact.DOCS, (1, 4, 3)),
        ((0, 4, 2), Impact.BREAKING, (0, 5, 0)),
        ((0, 4, 2), Impact.COMPATIBLE, (0, 4, 3)),
        ((0, 4, 2), Impact.DOCS, (0, 4, 3)),
    ],
)
def test_the_worst_change_raises_the_version(
    version: tuple[int, int, int], impact: Impact, expected: tuple[int, int, int]
) -> None:
    changes = [Change(Impact.DOCS, "k", "", "", "m"), Change(impact, "k", "", "", "m")]
    assert raised(version, changes) == expected


def test_headings_that_are_no_version_are_passed_over() -> None:
    assert read_version("# C\n## 2.0.0 (not released)\n## 1.9\n## 1.8.0\n## 1.7.0\n") == (1, 8, 0)
    assert read_version("# 1.0.0\n") is None
