"""Everything is written or nothing, by one build at a time, and nothing that is not ours."""

from __future__ import annotations

import errno
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tigergen.output import journal, writer
from tigergen.output.lock import lock_path, undisturbed
from tigergen.output.ownership import ForeignOutputError
from tigergen.output.target import MANIFEST, OutputError, Target
from tigergen.output.writer import compare, write


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def pair(root: Path, text: str) -> list[Target]:
    """A package and a spec folder, as a build writes them."""
    return [
        Target(root / "out", {"a.txt": text, "d/b.txt": "same"}),
        Target(root / "spec", {"c.txt": text, "d.txt": text}, owned=False),
    ]


def state(root: Path) -> set[str]:
    """The versions that stand on disk."""
    files = [root / "out" / "a.txt", root / "spec" / "c.txt", root / "spec" / "d.txt"]
    return {path.read_text() if path.exists() else "none" for path in files}


def test_a_folder_is_exactly_what_was_written_last(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    first = write([Target(folder, {"a.txt": "1", "d/b.txt": "2"})])
    assert tree(folder) == {"a.txt": "1", "d/b.txt": "2"}
    assert len(first.written) == 3
    again = write([Target(folder, {"a.txt": "1", "d/b.txt": "2"})])
    assert (again.written, len(again.unchanged)) == ([], 3)
    third = write([Target(folder, {"a.txt": "1", "c.txt": "3"})])
    assert tree(folder) == {"a.txt": "1", "c.txt": "3"}
    assert third.removed == [str(folder / "d/b.txt")]


def test_a_file_that_was_deleted_comes_back(tmp_path: Path) -> None:
    target = Target(tmp_path / "out", {"a.txt": "1", "b.txt": "1"})
    write([target])
    (tmp_path / "out" / "a.txt").unlink()
    assert write([target]).written == [str(tmp_path / "out" / "a.txt")]
    assert tree(tmp_path / "out") == {"a.txt": "1", "b.txt": "1"}


def test_what_an_earlier_build_wrote_to_a_shared_folder_goes_with_it(tmp_path: Path) -> None:
    write([Target(tmp_path, {"openapi.yaml": "1", "openapi-3.1.yaml": "1"}, owned=False)])
    (tmp_path / "mine.txt").write_text("mine")
    second = Target(tmp_path, {"openapi.yaml": "1"}, owned=False)
    assert compare(second)["openapi-3.1.yaml"] == (b"1", None)
    write([second])
    assert tree(tmp_path) == {"openapi.yaml": "1", "mine.txt": "mine"}


# -- somebody else's files ------------------------------------------------------------------------


def test_foreign_folders_and_files_are_left_alone(tmp_path: Path) -> None:
    owned, shared = tmp_path / "out", tmp_path / "spec"
    owned.mkdir()
    shared.mkdir()
    (owned / "precious.txt").write_text("mine")
    with pytest.raises(ForeignOutputError, match=r"out/precious\.txt"):
        write([Target(tmp_path / "other", {"a": "1"}), Target(owned, {"a": "1"})])
    (shared / "openapi.yaml").write_text("mine")
    with pytest.raises(ForeignOutputError, match=r"spec/openapi\.yaml"):
        write([Target(shared, {"openapi.yaml": "1"}, owned=False)])
    assert not (tmp_path / "other").exists()
    targets = [Target(owned, {"a": "1"}), Target(shared, {"openapi.yaml": "1"}, owned=False)]
    write(targets, force=True)
    assert tree(owned) == {"a": "1", "precious.txt": "mine"}
    assert tree(shared) == {"openapi.yaml": "1"}


def test_sources_and_folders_are_never_overwritten(tmp_path: Path) -> None:
    source = tmp_path / "openapi.yaml"
    source.write_text("mine")
    target = Target(tmp_path, {"openapi.yaml": "1"}, owned=False)
    with pytest.raises(ForeignOutputError, match="a source of this build"):
        write([target], sources=[source], force=True)
    source.unlink()
    source.mkdir()
    with pytest.raises(ForeignOutputError, match="a file belongs there"):
        write([target], force=True)


def test_the_results_of_another_api_are_not_replaced(tmp_path: Path) -> None:
    """Not by chance, that is: openapi.yaml of one would stand beside the package of the other."""
    for owned in (True, False):
        folder = tmp_path / f"out{owned}"
        write([Target(folder, {"a.txt": "1"}, owned=owned, api="one")])
        other = Target(folder, {"a.txt": "2"}, owned=owned, api="two")
        with pytest.raises(ForeignOutputError, match="holds the results of the API 'one'"):
            write([other])
        assert (folder / "a.txt").read_text() == "1"
        write([Target(folder, {"a.txt": "3"}, owned=owned, api="one")])
        write([other], force=True)
        assert (folder / "a.txt").read_text() == "2"


@pytest.mark.skipif(sys.platform != "linux", reason="pipes and devices")
@pytest.mark.parametrize("name", ["a.txt", MANIFEST])
def test_pipes_and_devices_in_the_way_are_named(tmp_path: Path, name: str) -> None:
    for make in (os.mkfifo, lambda path: path.symlink_to("/dev/zero")):
        folder = tmp_path / "spec"
        folder.mkdir(exist_ok=True)
        make(folder / name)
        with pytest.raises(ForeignOutputError, match="a pipe or a device"):
            write([Target(folder, {"a.txt": "1"}, owned=False)], force=True)
        (folder / name).unlink()


def test_edited_files_are_named_and_kept(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write([Target(folder, {"a.txt": "1\n", "b.txt": "1\n"})])
    (folder / "b.txt").write_bytes(b"1\r\n")  # the ends of lines are no edit
    write([Target(folder, {"a.txt": "2\n", "b.txt": "2\n"})])
    (folder / "a.txt").write_text("edited")
    for files in ({"a.txt": "3"}, {"c.txt": "3"}):
        with pytest.raises(ForeignOutputError, match=r"edited since tigergen wrote it: .*a\.txt"):
            write([Target(folder, files)])
    assert (folder / "a.txt").read_text() == "edited"
    write([Target(folder, {"a.txt": "3"})], force=True)
    assert tree(folder) == {"a.txt": "3"}


def test_what_somebody_put_beside_ours_stays_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write([Target(folder, {"src/a.py": "1", "old/b.py": "1"})])
    (folder / "empty" / "deep").mkdir(parents=True)
    (folder / ".venv").mkdir()
    (folder / ".venv" / "python").symlink_to("/usr/bin/python3")
    (folder / "src" / "notes.txt").write_text("mine")
    (folder / "old" / "notes.txt").write_text("mine")
    (folder / "src" / "__pycache__").mkdir()
    (tmp_path / ".out.old").mkdir()  # looks like a leftover and is not
    inode = (folder / ".venv").stat().st_ino
    write([Target(folder, {"src/a.py": "2"})])
    assert (folder / ".venv" / "python").readlink() == Path("/usr/bin/python3")
    assert (folder / ".venv").stat().st_ino == inode, "moved, not copied"
    assert (folder / "empty" / "deep").is_dir()
    assert (folder / "src" / "notes.txt").read_text() == "mine"
    assert (folder / "old" / "notes.txt").read_text() == "mine"
    assert not (folder / "old" / "b.py").exists()
    assert not (folder / "src" / "__pycache__").exists()
    assert names(tmp_path) == [".out.old", "out"]


def test_an_output_that_is_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to("real")
    for text in ("1", "2"):
        write([Target(tmp_path / "out", {"a.txt": text})])
    assert (tmp_path / "out").readlink() == Path("real")
    assert tree(tmp_path / "real") == {"a.txt": "2"}
    (tmp_path / "real" / "a.txt").unlink()
    (tmp_path / "elsewhere.txt").write_text("mine")
    (tmp_path / "real" / "a.txt").symlink_to("../elsewhere.txt")
    with pytest.raises(ForeignOutputError, match="symbolic link"):
        write([Target(tmp_path / "out", {"a.txt": "3"})])
    assert (tmp_path / "elsewhere.txt").read_text() == "mine"


def test_a_link_put_in_the_place_of_the_output_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the check and the exchange: what the link leads to is not ours."""
    (tmp_path / "victim").mkdir()
    (tmp_path / "victim" / "precious.txt").write_text("mine")
    target = Target(tmp_path / "out", {"a.txt": "1"})
    write([target])
    original = journal.save

    def swapped(*arguments: Any) -> Path:
        shutil.rmtree(tmp_path / "out")
        (tmp_path / "out").symlink_to("victim")
        return original(*arguments)

    monkeypatch.setattr(journal, "save", swapped)
    write([Target(tmp_path / "out", {"a.txt": "2"})])
    assert tree(tmp_path / "victim") == {"precious.txt": "mine"}
    assert tree(tmp_path / "out") == {"a.txt": "2"}
    assert names(tmp_path) == ["out", "victim"]


def test_a_link_that_leads_to_itself_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("a.txt")
    with pytest.raises(ForeignOutputError, match=r"symbolic link .*a\.txt"):
        write([Target(tmp_path, {"a.txt": "1"}, owned=False)])


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("owned", [False, True])
def test_no_folder_that_is_a_link_is_written_or_deleted_through(
    tmp_path: Path, force: bool, owned: bool
) -> None:
    """A repository may hold a link, and a manifest that says that what it leads to is ours."""
    victim, folder = tmp_path / "victim", tmp_path / "out"
    victim.mkdir()
    (victim / "a.txt").write_text("mine")
    (victim / "b.txt").write_text("mine")
    write([Target(folder, {"d/a.txt": "mine", "d/b.txt": "mine"}, owned=owned)])
    shutil.rmtree(folder / "d")
    (folder / "d").symlink_to(victim)
    with pytest.raises(ForeignOutputError, match="out/d is a symbolic link, and a folder belongs"):
        write([Target(folder, {"d/a.txt": "evil"}, owned=owned)], force=force)
    write([Target(folder, {"c.txt": "1"}, owned=owned)], force=force)  # d/b.txt is ours no more
    assert tree(victim) == {"a.txt": "mine", "b.txt": "mine"}


def test_a_journal_reaches_nothing_through_a_link(tmp_path: Path) -> None:
    """Nor does its stage: a repository may hold both."""
    victim, spec = tmp_path / "victim", tmp_path / "spec"
    victim.mkdir()
    (victim / "a.txt").write_text("mine")
    write(pair(tmp_path, "1"))
    targets = pair(tmp_path, "2")
    (spec / "d").symlink_to(victim)
    stage = spec / ".spec.tigergen-stage-x"
    (stage / "d").mkdir(parents=True)
    (stage / "d" / "a.txt").write_text("evil")
    journal.save(targets, [journal.Step(str(spec), str(stage), False, 1)])
    write(targets)
    stage.mkdir()
    journal.save(targets, [journal.Step(str(spec), str(stage), False, 1, ("d/a.txt",))])
    write(targets)
    assert tree(victim) == {"a.txt": "mine"}
    assert state(tmp_path) == {"2"}


# -- disks that say no, builds that are killed ----------------------------------------------------


def test_when_the_disk_says_no_the_old_output_is_whole(tmp_path: Path) -> None:
    write(pair(tmp_path, "1"))
    targets = pair(tmp_path, "2")
    with pytest.raises(OSError, match="name too long"):
        write([targets[0], Target(tmp_path / "spec", {"x" * 300: "2"}, owned=False)])
    assert state(tmp_path) == {"1"}
    assert names(tmp_path) == ["out", "spec"]
    assert names(tmp_path / "spec") == [MANIFEST, "c.txt", "d.txt"]


def test_a_first_write_that_fails_leaves_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    kept = tmp_path / "empty"
    kept.mkdir()
    with pytest.raises(OSError, match="No space"):
        write([*pair(tmp_path / "new" / "deep", "1"), Target(kept, {"a": "1"}, owned=False)])
    assert names(tmp_path) == ["empty"]


def test_a_folder_that_cannot_be_renamed_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(pair(tmp_path, "1"))
    rename = os.rename

    def busy(old: Any, new: Any) -> None:
        if tmp_path / "out" in (Path(old), Path(new)):  # as for a mount point
            raise OSError(errno.EBUSY, "Device or resource busy", str(old))
        rename(old, new)

    with monkeypatch.context() as patch:
        patch.setattr(journal, "exchange", lambda one, other: False)
        patch.setattr(journal.os, "rename", busy)
        for _ in range(2):
            with pytest.raises(OSError, match="busy"):
                write(pair(tmp_path, "2"))
            assert state(tmp_path) == {"1"}
            assert names(tmp_path) == ["out", "spec"]
            assert names(tmp_path / "spec") == [MANIFEST, "c.txt", "d.txt"]
    write(pair(tmp_path, "3"))
    assert state(tmp_path) == {"3"}


def _write_and_die(root: Path, step: int) -> None:
    """Write, and end without a word at the given system call that changes names."""
    left = step

    def counted(original):  # type: ignore[no-untyped-def]
        def call(*arguments, **keywords):  # type: ignore[no-untyped-def]
            nonlocal left
            left -= 1
            if left < 0:
                os._exit(9)
            return original(*arguments, **keywords)

        return call

    for name in ("rename", "replace", "unlink", "rmdir", "mkdir"):
        setattr(os, name, counted(getattr(os, name)))
    journal.exchange = counted(journal.exchange)
    write(pair(root, "2"))
    os._exit(0)


@pytest.mark.slow
def test_a_build_killed_at_any_step_is_old_or_new_or_is_finished_by_the_next(
    tmp_path: Path,
) -> None:
    context = multiprocessing.get_context("fork")
    seen = set()
    for step in range(200):
        root = tmp_path / str(step)
        write(pair(root, "1"))
        (root / "out" / "mine.txt").write_text("mine")
        process = context.Process(target=_write_and_die, args=(root, step))
        process.start()
        process.join()
        found = state(root)
        told = bool(journal.interrupted(pair(root, "2")))
        assert told or found in ({"1"}, {"2"}), (step, found)
        seen.add((tuple(sorted(found)), told))
        # The next build of the same finishes; one of the old content finishes first, then goes back.
        write(pair(root, "2" if step % 2 else "1"))
        assert state(root) == {"2" if step % 2 else "1"}
        assert (root / "out" / "mine.txt").read_text() == "mine"
        assert names(root) == ["out", "spec"], step
        assert names(root / "spec") == [MANIFEST, "c.txt", "d.txt"], step
        if process.exitcode == 0:
            break
    assert process.exitcode == 0
    assert {(("1",), False), (("1", "2"), True), (("2",), True), (("2",), False)} <= seen


def test_a_journal_is_not_believed_over_the_targets(tmp_path: Path) -> None:
    """Whoever may write beside the output gets nothing moved or deleted elsewhere by it."""
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "a.txt").write_text("mine")
    targets = pair(tmp_path, "1")
    write(targets)
    (tmp_path / "stage").mkdir()
    steps = [
        journal.Step(str(tmp_path / "precious"), str(tmp_path / "stage"), True, 1),
        journal.Step(str(targets[0].place), str(tmp_path / "precious"), True, 1),
        journal.Step(
            str(targets[1].place), str(tmp_path / "precious"), False, 1, ("../precious/a.txt",)
        ),
    ]
    journal.save(targets, steps)
    write(pair(tmp_path, "2"))
    assert state(tmp_path) == {"2"}
    assert names(tmp_path) == ["out", "precious", "spec", "stage"]
    assert tree(tmp_path / "precious") == {"a.txt": "mine"}
    journal.journal_path(targets[0]).write_text("[" * 100_000)
    write(pair(tmp_path, "3"))
    assert state(tmp_path) == {"3"}


def test_without_an_exchange_in_one_step_the_old_folder_moves_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "exchange", lambda one, other: False)
    for text in ("1", "2"):
        write(pair(tmp_path, text))
        (tmp_path / "out" / "mine.txt").write_text("mine")
    assert tree(tmp_path / "out") == {"a.txt": "2", "d/b.txt": "same", "mine.txt": "mine"}
    assert names(tmp_path) == ["out", "spec"]


def _write_often(root: Path, text: str) -> None:
    for _ in range(15):
        write(pair(root, text))


def test_two_builds_at_once_leave_one_of_them_whole(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    processes = [context.Process(target=_write_often, args=(tmp_path, text)) for text in "12"]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0]
    assert state(tmp_path) in ({"1"}, {"2"})
    assert names(tmp_path) == ["out", "spec"]


def test_who_waits_says_for_what(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ready, go = multiprocessing.Event(), multiprocessing.Event()

    def hold() -> None:
        original = writer.journal.save
        writer.journal.save = lambda *a: (ready.set(), go.wait(20), original(*a))[2]  # type: ignore[assignment]
        write(pair(tmp_path, "1"))

    process = multiprocessing.get_context("fork").Process(target=hold)
    process.start()
    assert ready.wait(20)
    said: list[str] = []

    def waiting(folder: str) -> None:
        said.append(folder)
        go.set()

    write(pair(tmp_path, "2"), waiting=waiting)
    process.join()
    assert said == [str(tmp_path / "out")]
    assert state(tmp_path) == {"2"}


@pytest.mark.skipif(sys.platform != "linux", reason="/proc of Linux")
def test_a_lock_that_cannot_be_made_is_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write([Target(Path("/proc/tigergen"), {"a.txt": "1"})])
    target = Target(tmp_path / "out", {"a.txt": "1"})
    for make in (Path.mkdir, os.mkfifo, lambda path: path.symlink_to("victim")):
        path = lock_path(target)
        make(path)
        with pytest.raises((OSError, OutputError)):
            write([target])
        path.rmdir() if path.is_dir() else path.unlink()
    assert names(tmp_path) == []


def test_ctrl_c_waits_until_the_renames_are_done() -> None:
    done = []
    # Whoever runs the tests in the background may ignore the signal.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)

    def renames() -> None:
        with undisturbed():
            signal.raise_signal(signal.SIGINT)
            done.append("all")

    try:
        with pytest.raises(KeyboardInterrupt):
            renames()
    finally:
        signal.signal(signal.SIGINT, before)
    assert done == ["all"]


@pytest.mark.skipif(sys.platform != "linux", reason="limits of the size of a file")
def test_a_file_size_limit_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    write(pair(tmp_path, "1"))
    script = (
        "import resource, sys; from pathlib import Path; from tigergen.output.target import Target; from tigergen.output.writer import write\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "root = Path(sys.argv[1])\n"
        "try: write([Target(root / 'out', {'a.txt': 'x' * 9000})])\n"
        "except OSError as error: print(error.strerror)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "File too large\n"
    assert state(tmp_path) == {"1"}
    assert names(tmp_path) == ["out", "spec"]


@pytest.mark.parametrize("name", ["../x", "/etc/x", "a/../../x", "", "a\\b", "a\0b"])
def test_paths_stay_inside(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="inside the output folder"):
        Target(tmp_path, {name: "x"})


def test_compare_writes_nothing(tmp_path: Path) -> None:
    target = Target(tmp_path / "out", {"a.txt": "1"})
    assert compare(target)["a.txt"] == (None, b"1")
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
