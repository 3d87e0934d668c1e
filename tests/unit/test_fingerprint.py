"""The hash of the code comes from the cache only as long as no file that it is made of has changed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tigergen import fingerprint
from tigergen.output.cache import Cache

Change = Callable[[Path], object]


def edit(name: str) -> Change:
    """Another content of the same size, with the old time of change."""

    def change(root: Path) -> None:
        path = root / name
        before = path.stat()
        path.write_bytes(bytes(byte ^ 1 for byte in path.read_bytes()))
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    return change


def install(version: int) -> Change:
    def change(root: Path) -> None:
        info = root / f"site/acme_extra-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: acme-extra\nVersion: {version}\n"
        )
        (info / "entry_points.txt").write_text(
            "[tigergen.outputs]\nextra = acme_extra.made:extra\n"
        )

    return change


CHANGES: dict[str, Change] = {
    "a module": edit("tigergen/build.py"),
    "a module in a folder": edit("tigergen/text/yaml.py"),
    "a new module": lambda root: (root / "tigergen/text/new.py").write_text(""),
    "a module less": lambda root: (root / "tigergen/text/yaml.py").unlink(),
    "a template": edit("templates/client.jinja"),
    "a plugin's module": edit("site/acme_extra/made.py"),
    "a plugin's data": edit("site/acme_extra/table.jinja"),
    "a plugin's name": lambda root: (
        root / "site/acme_extra-1.dist-info/entry_points.txt"
    ).write_text("[tigergen.outputs]\nother = acme_extra.made:extra\n"),
    "a second version": install(2),
}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small installation: tigergen, its templates and a plugin."""
    files = ("tigergen/build.py", "tigergen/text/yaml.py", "templates/client.jinja")
    plugin = (
        "site/acme_extra/__init__.py",
        "site/acme_extra/made.py",
        "site/acme_extra/table.jinja",
    )
    for name in (*files, *plugin):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x = 1\n")
    install(1)(tmp_path)
    monkeypatch.setattr(fingerprint, "_PACKAGE", str(tmp_path / "tigergen"))
    monkeypatch.setattr(fingerprint, "template_folder", lambda: tmp_path / "templates")
    monkeypatch.setattr(fingerprint, "_SETTLED", 0)
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / "site")])
    return tmp_path


def digest(root: Path) -> str:
    """As a process of its own finds it."""
    fingerprint.code_digest.cache_clear()
    return fingerprint.code_digest(Cache(root / "home"))


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_whatever_changes_is_seen(root: Path, change: Change) -> None:
    before = digest(root)
    change(root)
    after = digest(root)
    assert before != after
    assert digest(root) == after


def test_nothing_is_read_where_nothing_changed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = digest(root)
    monkeypatch.setattr(fingerprint, "folder_digest", None)
    assert digest(root) == before
    (root / "tigergen/text/__pycache__").mkdir()
    assert digest(root) == before


def test_files_that_changed_just_now_are_read_again(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two changes within one tick of the disk's clock give one stamp."""
    monkeypatch.setattr(fingerprint, "_SETTLED", 3600 * 10**9)
    digest(root)
    assert list((root / "home").rglob("code-*.json")) == []


@pytest.mark.parametrize("entry", ["{}", "[]", "null", '{"stamps": 1, "plugins": 2, "code": 3}'])
def test_an_entry_of_another_shape_is_as_good_as_none(root: Path, entry: str) -> None:
    before = digest(root)
    (path,) = (root / "home").rglob("code-*.json")
    from tigergen.output import cache

    path.write_text(f"{cache.digest(entry)}\n{entry}")
    assert digest(root) == before
