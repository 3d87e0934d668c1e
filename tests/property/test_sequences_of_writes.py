"""Builds, edits and odd files in any order: what is not ours stays, and an output is old or new."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from state import CONTENTS, steps
from tigergen.output.target import MANIFEST, OutputError, Target, read_manifest
from tigergen.output.writer import write

NAMES = ("a", "d/a", "d/b", "d")
FOLDERS = ("out", "spec")
STATE = (
    *(f"{folder}/{MANIFEST}" for folder in FOLDERS),
    *(f".{folder}.tigergen-{kind}" for folder in FOLDERS for kind in ("lock", "journal")),
    ".out.tigergen-stage-x",
    "spec/.spec.tigergen-stage-x",
)
LONG = b'{"files": {"' + b"n" * 300 + b'": "0"}}'
spots = st.sampled_from([f"{folder}/{name}" for folder in FOLDERS for name in NAMES])
files = st.dictionaries(st.sampled_from(NAMES[:-1]), st.sampled_from("12"), max_size=3)
builds = st.tuples(st.just("build"), files, files, st.booleans())
actions = st.one_of(
    builds,
    builds,
    st.tuples(st.sampled_from(("text", "folder", "delete")), spots),
    st.tuples(
        st.just("link"),
        spots,
        st.sampled_from(("../victim", "../victim/kept", "../../victim/kept", "a", "gone")),
    ),
    st.tuples(
        st.just("odd"),
        st.sampled_from(STATE),
        st.sampled_from((*CONTENTS, LONG, "steps", "folder", "fifo", "link")),
    ),
)


def entries(root: Path) -> dict[str, object]:
    """Everything below a folder: the bytes of files, the targets of links."""
    found: dict[str, object] = {}
    for path in root.rglob("*"):
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            found[name] = path.readlink()
        else:
            found[name] = path.read_bytes() if path.is_file() else path.is_dir()
    return found


def put(root: Path, action: tuple[Any, ...], number: int) -> None:
    """Do what a person or another program does."""
    kind, spot = action[0], root / str(action[1])
    if kind == "delete" or (kind == "odd" and os.path.lexists(spot)):
        shutil.rmtree(spot) if spot.is_dir() and not spot.is_symlink() else spot.unlink()
    if kind == "delete":
        return
    spot.parent.mkdir(parents=True, exist_ok=True)
    match action[-1] if kind == "odd" else kind:
        case "folder":
            spot.mkdir()
        case "fifo":
            os.mkfifo(spot)
        case "steps":
            places = [root / name for name in FOLDERS]
            spot.write_bytes(steps(Random(number), places, root / "victim"))
        case bytes(data):
            spot.write_bytes(data)
        case "link":
            spot.symlink_to(str(action[2]) if kind == "link" else root / "victim" / "kept")
        case _ if not spot.is_symlink():
            spot.write_text(f"mine {number}")


def is_state(name: str) -> bool:
    return "tigergen" in name


def build(root: Path, targets: list[Target], force: bool, mine: set[str]) -> set[str]:
    """Write, look at what came of it, and return what still is not tigergen's."""
    before = entries(root)
    named = {
        f"{target.folder.name}/{name}"
        for target in targets
        for name in {*target.content, *(read_manifest(target.place) or {})}
    }
    failed: Exception | None = None
    try:
        write(targets, force=force)
    except (OutputError, OSError) as error:
        failed = error
    done = failed is None
    if isinstance(failed, OSError):  # what keeps a lock or a journal from being made is named
        path = f"{failed.filename} {failed.filename2}"
        assert "-lock" in path or "-journal" in path, failed
    after = entries(root)
    replaced = named if done and force else set()
    for name, old in before.items():
        if not is_state(name) and (
            not done or name in mine - replaced or name.startswith("victim")
        ):
            assert after.get(name) == old, name
    new = {name for name in after.keys() - before.keys() if not name.startswith(("out/", "spec/"))}
    assert new <= set(FOLDERS), new
    assert not [name for name in after.keys() - before.keys() if ".tigergen-" in name]
    if not done:
        assert {name for name in after if not is_state(name)} <= before.keys()
        return mine
    for target in targets:
        assert {
            name: (target.place / name).read_bytes() for name in target.content
        } == target.content
    return {name for name in mine if after.get(name) == before[name]}


BOTH = {"a": "2", "d/a": "1"}
LAST = ("build", BOTH, BOTH, False)


@example([("build", {}, {}, False), ("text", "out/d/b")])  # a new folder that somebody has too
@example([("build", {}, {}, False), ("text", "out/d")])  # a file where a folder belongs
@example([("build", {}, {}, False), ("text", "spec/d"), ("build", BOTH, BOTH, True)])
@example(
    [
        ("build", {"d/b": "1"}, {}, False),
        ("delete", "out/d/b"),
        ("link", "out/d/b", "../victim/kept"),
    ]
)
@example(
    [
        ("build", {}, {"d/b": "1"}, False),
        ("delete", "spec/d/b"),
        ("link", "spec/d/b", "../../victim/kept"),
    ]
)
@example([("build", BOTH, {}, False), ("odd", f"out/{MANIFEST}", LONG)])
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(actions, min_size=2, max_size=8))
def test_what_is_not_ours_stays_and_an_output_is_old_or_new(
    sequence: list[tuple[Any, ...]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(os.path.realpath(folder))
        (root / "victim").mkdir()
        (root / "victim" / "kept").write_text("not ours")
        mine: set[str] = set()
        for number, action in enumerate([*sequence, LAST]):
            if action[0] == "build":
                _, one, other, force = action
                targets = [Target(root / "out", one), Target(root / "spec", other, owned=False)]
                mine = build(root, targets, bool(force), mine)
                continue
            before = entries(root)
            try:
                put(root, action, number)
            except OSError:
                continue  # something else stands there
            after = entries(root)
            changed = {name for name in after if after[name] != before.get(name)}
            mine = {name for name in mine | changed if name in after and not is_state(name)} - set(
                FOLDERS
            )
