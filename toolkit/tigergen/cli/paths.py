"""Paths as click parses them and as people read them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final

import click


def path_type(**options: Any) -> click.Path:
    """Return the click type of an argument that is a path."""
    return click.Path(path_type=Path, **options)


def relative(path: str) -> str:
    """Return a path as a person in the current folder would type it."""
    full = Path(os.path.realpath(path))
    short = os.path.relpath(full)
    # Many steps up are harder to read than the path from the root.
    return str(full) if short.startswith(_FAR) else Path(short).as_posix()


_FAR: Final = os.path.join(*[os.pardir] * 4)

NO_PROJECT = "no project found: run this in a folder that contains tigergen.yaml or specs/*/tigergen.yaml, or pass its DIR"
"""What to say where neither the current folder nor one above it has a project."""
