"""`tigergen build --watch`: build again whenever a source changes."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

import click


def watch(once: Callable[[], int], folders: Iterable[Path]) -> None:
    """Build, then again whenever a file below the folders changes."""
    places = [*folders] or [Path("specs")]
    with suppress(KeyboardInterrupt):
        before: dict[str, int] = {}
        while True:
            now = _stamps(places)
            if now != before:
                once()
                now = _stamps(places)
                click.echo("watching for changes; press Ctrl-C to end", err=True)
            before = now
            time.sleep(0.3)
    sys.exit(0)


def _stamps(places: Iterable[Path]) -> dict[str, int]:
    """When each file that a person may change was last changed."""
    found: dict[str, int] = {}
    for place in places:
        for path in [place, *place.rglob("*")] if place.is_dir() else [place]:
            with suppress(OSError):
                if path.is_file() and ".tigergen-cache" not in path.parts:
                    found[str(path)] = path.stat().st_mtime_ns
    return found
