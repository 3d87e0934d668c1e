"""The table of long runs in SECURITY.md: one row for each kind of run, written by the run itself."""

from __future__ import annotations

import datetime
import platform
from importlib.metadata import version
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).resolve().parents[2] / "SECURITY.md"
_END: Final = "<!-- end of runs -->"
_LIBRARIES: Final = ("PyYAML", "pydantic", "datamodel-code-generator", "Jinja2")


def record(what: str, count: int, failed: int, outcomes: str, page: Path = PAGE) -> None:
    """Put the outcome of a run in the place of the last one of its kind."""
    day = datetime.datetime.now(datetime.UTC).date()
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    where = f"{day}; {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    row = f"| {what} | {count:,} | {failed:,} | {outcomes} | {where}, {libraries} |\n"
    rows = page.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = "".join(line for line in rows if not line.startswith(f"| {what} |"))
    page.write_text(kept.replace(_END, row + _END), encoding="utf-8")
