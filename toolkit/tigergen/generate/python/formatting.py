"""Python source formatted and its imports sorted by ruff, many files in one run."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

LINE_LENGTH: Final = 100
_COMMON: Final = ("--isolated", "--no-cache", "--quiet")


class FormattingError(Exception):
    """Ruff refused the source: it is not valid Python."""


class NoScratchSpaceError(OSError):
    """The system gives no place for the temporary files that ruff formats."""


def format_python(files: Mapping[str, str], line_length: int = LINE_LENGTH) -> dict[str, str]:
    """Return the files with every `.py` among them formatted.

    Raises:
        FormattingError: a file is not valid Python.
        NoScratchSpaceError: there is no place for temporary files.
    """
    sources = {name: text for name, text in files.items() if name.endswith(".py")}
    if not sources:
        return dict(files)
    try:
        return {**files, **_formatted(sources, line_length)}
    except OSError as error:
        place = error.filename or tempfile.tempdir or "temporary files"
        raise NoScratchSpaceError(error.errno, error.strerror, place) from error


def _formatted(sources: Mapping[str, str], line_length: int) -> dict[str, str]:
    from ruff.__main__ import find_ruff_bin

    ruff = find_ruff_bin()
    target = [f"--config=line-length={line_length}", "--target-version=py311"]
    with tempfile.TemporaryDirectory(prefix="tigergen-") as folder:
        paths = {name: Path(folder, name) for name in sources}
        for name, path in paths.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(sources[name], encoding="utf-8", newline="\n")
        _run(
            [
                ruff,
                "check",
                *_COMMON,
                *target,
                "--select=I,F401,UP,RUF022",
                "--fix-only",
                "--exit-zero",
                folder,
            ]
        )
        _run([ruff, "format", *_COMMON, *target, folder])
        return {name: path.read_text(encoding="utf-8") for name, path in paths.items()}


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise FormattingError(done.stderr.strip() or done.stdout.strip())
