"""The command, run in this process or as a process of its own.

A process takes a second to import everything, a build in this process a tenth of one. So `run` is for what the
command does and prints, and `run_process` for what only a process has: signals, pipes, terminals, the
environment at start, a cache that another process wrote.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from conftest import ROOT
from tigergen.cli import main

COMMAND = Path(sys.executable).parent / "tigergen"


def run_process(*arguments: object, cwd: Path = ROOT, **environment: str) -> CompletedProcess[str]:
    """Run the installed command as people and CI do."""
    return subprocess.run(
        [COMMAND, *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def run(*arguments: object, cwd: Path = ROOT) -> CompletedProcess[str]:
    """Run the entry point of the command in this process; what `run_process` gives, but quickly."""
    out, err = _pipe(), _pipe()
    code: object = None
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(cwd)
        patch.setattr(sys, "argv", [str(COMMAND), *map(str, arguments)])
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        try:
            main()
        except SystemExit as end:
            code = end.code
    return CompletedProcess(
        arguments, code if isinstance(code, int) else int(code is not None), _text(out), _text(err)
    )


def _pipe() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n", write_through=True)


def _text(pipe: io.TextIOWrapper) -> str:
    pipe.flush()
    binary = pipe.buffer
    assert isinstance(binary, io.BytesIO)
    return binary.getvalue().decode("utf-8")
