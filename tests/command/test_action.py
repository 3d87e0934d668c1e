"""The action for GitHub, its steps run as a runner runs them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from conftest import ROOT
from running import COMMAND, run
from shipped import shipped
from test_merge import api

STEPS = [
    step
    for step in yaml.safe_load((ROOT / "action.yml").read_text())["runs"]["steps"]
    if "run" in step
]


def run_steps(
    workspace: Path, temporary: Path, action: Path, folders: str = "", arguments: str = "--check"
) -> list[tuple[int, str, str]]:
    """Run the scripts of all steps, with the environment and the options of bash that a runner sets."""
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("PYTHON")},
        "RUNNER_TEMP": str(temporary),
        "GITHUB_ACTION_PATH": str(action),
        "GITHUB_WORKSPACE": str(workspace),
        "FOLDERS": folders,
        "ARGUMENTS": arguments,
        "PATH": f"{Path(sys.base_prefix) / 'bin'}:/usr/bin:/bin",
    }
    results = []
    for step in STEPS:
        assert step["shell"] == "bash"
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=workspace,
            capture_output=True,
            text=True,
            check=False,
            env=environment,
        )
        results.append((done.returncode, done.stdout, done.stderr))
    return results


def test_the_action_builds_with_what_the_cache_holds(tmp_path: Path) -> None:
    binary = tmp_path / "tigergen" / "bin"
    binary.mkdir(parents=True)
    (binary / "tigergen").symlink_to(COMMAND)
    install, build = run_steps(
        shipped(), tmp_path, tmp_path / "nowhere", "specs/tigerconnect", "--check -v"
    )
    assert install[0] == 0, install
    assert build[0] == 0, build
    assert "::notice file=specs/tigerconnect/sources/" in build[1]


@pytest.mark.slow
@pytest.mark.network
def test_the_action_installs_itself_and_finds_drift(tmp_path: Path) -> None:
    """As on a runner with an empty cache: a venv with the versions of the lock, then the build."""
    action, workspace = tmp_path / "action", tmp_path / "work"
    listed = ["git", "ls-files", "-z", "--", ".", ":!generated", ":!specs", ":!tests"]
    for name in subprocess.check_output(listed, cwd=ROOT, text=True).split("\0")[:-1]:
        (action / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, action / name)
    workspace.mkdir()
    (workspace / "a.json").write_text(api())
    assert run("init", "acme", cwd=workspace).returncode == 0
    assert run("build", "-q", cwd=workspace).returncode == 0
    install, build = run_steps(workspace, tmp_path / "runner", action)
    assert install[0] == 0, install
    assert build[0] == 0, build
    (workspace / "a.json").write_text(api(summary="Another"))
    again, stale = run_steps(workspace, tmp_path / "runner", tmp_path / "nowhere")
    assert again[0] == 0, again
    assert stale[0] == 1
    assert "::error file=" in stale[1]
