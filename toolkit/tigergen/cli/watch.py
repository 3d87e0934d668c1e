"""`tigergen build --watch`: build again whenever a source changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NoReturn

import click

_PAUSE: Final = 0.3
"""Seconds between two looks: unnoticed by people, and cheap for a few hundred files."""


def watch(once: Callable[[], int], places: Sequence[Path]) -> NoReturn:
    """Build, then again whenever a file at or below the places changes; Ctrl-C ends it."""
    before: dict[str, int] = {}
    while True:
        now = _stamps(places)
        if now != before:
            once()
            now = _stamps(places)
            click.echo("watching for changes; press Ctrl-C to end", err=True)
        before = now
        time.sleep(_PAUSE)


def _stamps(places: Iterable[Path]) -> dict[str, int]:
    """When each file that a person may change was last changed."""
    found: dict[str, int] = {}
    for place in places:
        for path in [place, *place.rglob("*")] if place.is_dir() else [place]:
            with suppress(OSError):
                if path.is_file() and ".tigergen-cache" not in path.parts:
                    found[str(path)] = path.stat().st_mtime_ns
    return found
