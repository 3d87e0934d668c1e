"""The pages of tigergen's own documents, which every installation carries.

A page is a Markdown file below docs/; the folder names its kind, the file its topic. `tigergen help` prints them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

KINDS: Final = ("tutorial", "how-to", "reference", "explanation", "measured")
"""The folders of docs/ in reading order: learn, do, look up, understand; and what was measured."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: `kind` is its folder and `topic` its file's name without the suffix."""

    topic: str
    kind: str
    path: Path

    @property
    def title(self) -> str:
        """The text of the first heading, without marks of Markdown."""
        with self.path.open(encoding="utf-8") as lines:
            return next(lines).lstrip("# ").strip().replace("`", "")

    def text(self) -> str:
        """Return the page as it is written."""
        return self.path.read_text(encoding="utf-8")


def folder() -> Path:
    """The folder of the pages: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "docs"
    return installed if installed.is_dir() else package.parent.parent / "docs"


def pages() -> list[Page]:
    """Return every page, by kind in reading order and then by topic."""
    return [
        Page(path.stem, kind, path)
        for kind in KINDS
        for path in sorted((folder() / kind).glob("*.md"))
    ]
