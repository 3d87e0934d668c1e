"""Writing: whole or not at all, nothing foreign touched, unchanged files left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from tigergen.output import ForeignOutputError, Target, compare, write


def tree(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in sorted(folder.rglob("*"))
            if p.is_file() and not p.name.startswith(".tigergen")}  # fmt: skip


def test_first_second_and_changed_builds(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    first = write([Target(folder, {"a.txt": "1", "d/b.txt": "2"})])
    assert len(first.written) == 3
    stamp = (folder / "a.txt").stat().st_mtime_ns
    again = write([Target(folder, {"a.txt": "1", "d/b.txt": "2"})])
    assert (again.written, len(again.unchanged)) == ([], 3)
    assert (folder / "a.txt").stat().st_mtime_ns == stamp
    third = write([Target(folder, {"a.txt": "1", "c.txt": "3"})])
    assert tree(folder) == {"a.txt": "1", "c.txt": "3"}
    assert [Path(p).name for p in third.removed] == ["b.txt"]
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work")
    with pytest.raises(ForeignOutputError):
        write([Target(tmp_path / "other", {"a": "1"}), Target(tmp_path / "out", {"a": "1"})])
    assert tree(tmp_path) == {"out/thesis.txt": "years of work"}


def test_a_file_put_beside_ours_survives(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write([Target(folder, {"a.txt": "1"})])
    (folder / "notes.txt").write_text("mine")
    write([Target(folder, {"a.txt": "2"})])
    assert tree(folder) == {"a.txt": "2", "notes.txt": "mine"}


def test_when_the_disk_says_no_the_old_output_is_whole(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write([Target(folder, {"a.txt": "1", "b.txt": "1"})])
    with pytest.raises(OSError, match="name too long"):
        write([Target(folder, {"a.txt": "2", "x" * 300: "2"})])
    assert tree(folder) == {"a.txt": "1", "b.txt": "1"}
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_what_a_killed_build_left_is_put_right(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write([Target(folder, {"a.txt": "1"})])
    folder.rename(tmp_path / ".out.old")
    (tmp_path / ".out.new-abc").mkdir()
    assert write([Target(folder, {"a.txt": "1"})]).written == []
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("name", ["../x", "/etc/x", "a/../../x", "", "a\\b", "a\0b"])
def test_paths_stay_inside(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="inside the output folder"):
        Target(tmp_path, {name: "x"})


def test_compare_writes_nothing(tmp_path: Path) -> None:
    target = Target(tmp_path / "out", {"a.txt": "1"})
    assert compare(target)["a.txt"] == (None, "1")
    assert list(tmp_path.iterdir()) == []


def test_what_has_not_changed_is_not_written_again(tmp_path: Path) -> None:
    owned, shared = tmp_path / "out", tmp_path / "spec"
    targets = [
        Target(owned, {"a": "1", "b": "1"}),
        Target(shared, {"c": "1", "d": "1"}, owned=False),
    ]
    write(targets)
    stamps = {path: path.stat().st_mtime_ns for path in (owned / "a", shared / "c")}
    (shared / "mine.txt").write_text("mine")
    write([Target(owned, {"a": "1", "b": "2"}), Target(shared, {"c": "1", "d": "2"}, owned=False)])
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps
    assert (owned / "b").read_text() == (shared / "d").read_text() == "2"
    assert (shared / "mine.txt").read_text() == "mine"
