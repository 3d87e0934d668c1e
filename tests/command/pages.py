"""Runs the commands of the documents and puts what they print below them.

A page is run from top to bottom in an empty folder of its own:

- a block whose first line is a comment with a file's name (`# old.yaml`, `<!-- README.md -->`) is written there
- each `$ command` of a console block is run by bash; a last `&` keeps it running until the page ends

python tests/command/pages.py    # rewrites the pages
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
_BLOCK: Final = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_NAMED: Final = re.compile(r"(?:# |<!-- )((?:[\w.-]+/)*[\w-]+\.\w+)(?: -->)?$")
_ENOUGH: Final = 120
"""Seconds after which a command of the documents hangs."""


def runnable() -> list[Path]:
    """Return the pages that show commands with what they print."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    return [page for page in pages if "```console\n" in page.read_text(encoding="utf-8")]


def render(page: str, folder: Path) -> str:
    """Return the page with every console block's output as the commands print it in `folder`."""
    with _shell(folder) as run:

        def block(match: re.Match[str]) -> str:
            kind, body = match[1], match[2]
            if kind != "console":
                _write(body, folder)
                return match[0]
            commands = re.findall(r"^\$ (.*)$", body, re.MULTILINE)
            return f"```console\n{''.join(f'$ {one}{chr(10)}{run(one)}' for one in commands)}```"

        return _BLOCK.sub(block, page)


def _write(body: str, folder: Path) -> None:
    first = body.partition("\n")[0]
    named = _NAMED.fullmatch(first)
    if named:
        (folder / named[1]).parent.mkdir(parents=True, exist_ok=True)
        (folder / named[1]).write_text(body, encoding="utf-8")


@contextmanager
def _shell(folder: Path) -> Iterator[Callable[[str], str]]:
    """Yield a function that runs a command and returns its output; end what runs in the background."""
    packages = folder.parent / f"{folder.name}-packages"
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "NO_COLOR": "1",
        "LC_ALL": "C",
        # What a page installs goes into a folder of its own, from what is here: no network.
        "PIP_TARGET": str(packages),
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PYTHONPATH": str(packages),
    }
    environment.pop("CI", None)
    background: list[subprocess.Popen[bytes]] = []

    def run(command: str) -> str:
        if command.endswith("&"):
            background.append(
                subprocess.Popen(
                    ["bash", "-c", command.rstrip("& ")],
                    cwd=folder,
                    env=environment,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,
                )
            )
            return ""
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=folder,
            env=environment,
            text=True,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_ENOUGH,
        )
        return f"{done.stdout.rstrip()}\n" if done.stdout.strip() else ""

    try:
        yield run
    finally:
        for process in background:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()


if __name__ == "__main__":
    for path in runnable():
        with tempfile.TemporaryDirectory() as place:
            (Path(place) / "page").mkdir()
            path.write_text(render(path.read_text(), Path(place) / "page"))
