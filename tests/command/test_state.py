"""What a build finds where it works, and did not write: by the whole command."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT
from running import COMMAND, run

ARGUMENTS = ("build", "--source", "a.yaml", "--name", "acme", "--out", "out")
JOURNAL = "out/.acme.tigergen-journal"


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".tigergen-cache" not in path.parts
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    shutil.copy(ROOT / "tests" / "documents" / "orders.yaml", folder / "a.yaml")
    (folder / "victim").mkdir()
    (folder / "victim" / "kept").write_text("mine")
    assert run(*ARGUMENTS, cwd=folder).returncode == 0
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "work"))


@pytest.mark.parametrize(
    "text",
    ["\0", "null", "5", '"x"', "{}", "[[]]", '[{"version": 99}]', "[" * 5000, "steps"],
)
def test_a_journal_that_is_not_ours_costs_nothing(folder: Path, text: str) -> None:
    before = files(folder)
    if text == "steps":
        place = str(folder / "victim")
        step = {
            "folder": place,
            "stage": place,
            "owned": True,
            "inode": 0,
            "gone": ["../victim/kept"],
        }
        text = json.dumps([step])
    (folder / JOURNAL).write_text(text)
    done = run(*ARGUMENTS, cwd=folder)
    assert (done.returncode, "G004" in done.stderr) == (0, False), done.stderr
    assert files(folder) == before


@pytest.mark.parametrize("kind", ["fifo", "folder", "link", "dangling", "loop"])
@pytest.mark.parametrize(
    "name",
    [JOURNAL, "out/.acme.tigergen-lock", "out/acme/.tigergen.json", ".tigergen-cache"],
)
def test_odd_things_where_state_belongs_end_the_build_soon(
    folder: Path, name: str, kind: str
) -> None:
    spot = folder / name
    if spot.is_dir():
        shutil.rmtree(spot)
    spot.unlink(missing_ok=True)
    source = folder / "a.yaml"
    source.write_text(source.read_text().replace("string", "integer"))
    before = files(folder)
    if kind == "fifo":
        os.mkfifo(spot)
    elif kind == "folder":
        spot.mkdir()
        (spot / "kept").write_text("mine")
    else:
        spot.symlink_to(
            {"link": folder / "victim" / "kept", "dangling": "gone", "loop": spot}[kind]
        )
    done = run(*ARGUMENTS, cwd=folder)
    assert not re.search("G004|Traceback", done.stderr), done.stderr
    assert (folder / "victim" / "kept").read_text() == "mine"
    if done.returncode:
        assert re.search(r"^error\[P00[36]\]", done.stderr, re.MULTILINE), done.stderr
        after = files(folder)
        assert {path: after.get(path) for path in before} == before
    if kind == "folder":
        assert (spot / "kept").read_text() == "mine"


@pytest.mark.skipif(sys.platform != "linux", reason="limits of the size of a file")
def test_a_disk_that_takes_no_more_is_one_error_and_leaves_the_old_output(folder: Path) -> None:
    before = files(folder)
    source = folder / "a.yaml"
    source.write_text(source.read_text().replace("string", "integer"))
    limit = (
        "import os, resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000)); os.execv(sys.argv[1], sys.argv[1:])"
    )
    done = subprocess.run(
        [sys.executable, "-c", limit, COMMAND, *ARGUMENTS, "--no-cache", "--quiet"],
        cwd=folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    [error] = [line for line in done.stderr.splitlines() if line.startswith("error[")]
    assert error.startswith("error[P006] File too large: ")
    assert {**files(folder), "a.yaml": before["a.yaml"]} == before
