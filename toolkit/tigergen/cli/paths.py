"""Paths as click parses them and as people read them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click


def path_type(**options: Any) -> click.Path:
    """Return the click type of an argument that is a path."""
    return click.Path(path_type=Path, **options)


def relative(path: str) -> str:
    """Return a path as a person in the current folder would type it."""
    try:
        return Path(path).resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path
