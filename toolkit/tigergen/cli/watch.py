"""`tigergen build --watch`: build again whenever a source or a result changes."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NoReturn

import click

INTERVAL: Final = 0.3
"""Seconds between two looks: quicker than a person changes windows, and next to no load."""

_PATIENCE: Final = 10
"""Looks for which a project file may be missing before a build says so."""


def watch(arguments: Sequence[str], places: Sequence[Path]) -> NoReturn:
    """Build with the arguments, then again whenever something changes; until Ctrl-C.

    Each build is a process of its own, so that no build sees what an earlier one has read. What is
    changed while one runs is built by the next: the stamps of the sources are taken before.
    """
    command = [sys.executable, "-m", "tigergen", "build", *arguments]
    sources: dict[str, int] | None = None
    results: dict[str, int] = {}
    good = True
    configs = [place / "tigergen.yaml" for place in places if (place / "tigergen.yaml").exists()]
    missed = 0
    while True:
        # An editor may move the file away for an instant.
        missed = 0 if all(config.exists() for config in configs) else missed + 1
        if 0 < missed < _PATIENCE:
            time.sleep(INTERVAL)
            continue
        written = _written(places)
        now = _stamps(_files(places), but=written)
        found = _stamps(written)
        # A result that went away while its build ended is noticed too, unless no build makes it.
        lost = good and len(found) < len(written)
        if now != sources or found != results or lost:
            sources = now
            good = subprocess.run(command, check=False).returncode == 0
            results = _stamps(_written(places))
            click.echo("watching for changes; press Ctrl-C to end", err=True)
        time.sleep(INTERVAL)


def source_stamps(places: Sequence[Path]) -> dict[str, int]:
    """When each file that a person may change was last changed; results of builds are left out."""
    return _stamps(_files(places), but=_written(places))


def _files(places: Iterable[Path]) -> set[Path]:
    """The files that a person may change."""
    found: set[Path] = set()
    for place in places:
        for path in [place, *place.rglob("*")] if place.is_dir() else [place]:
            if ".tigergen-cache" not in path.parts and ".tigergen-" not in path.name:
                found.add(path)
    return found


def _written(places: Iterable[Path]) -> set[Path]:
    """The files that builds wrote to these places, or for the projects there, by their manifests."""
    from tigergen.output.target import MANIFEST, read_manifest
    from tigergen.project import CONFIG, ProjectError, load_project

    folders: set[Path] = set()
    for place in places:
        folders |= {path.parent for path in [place / MANIFEST, *place.glob(f"*/{MANIFEST}")]}
        for config in [place / CONFIG, *place.glob(f"*/{CONFIG}")]:
            # An editor may have moved the file away for an instant.
            with suppress(ProjectError, OSError):
                project = load_project(config.parent)
                folders |= {project.spec_dir, project.package_dir}
    return {
        folder / name for folder in folders for name in [*(read_manifest(folder) or {}), MANIFEST]
    }


def _stamps(paths: Iterable[Path], but: Iterable[Path] = ()) -> dict[str, int]:
    """When each file was last changed; a file that is not there has no stamp."""
    left_out = {str(path) for path in but}
    found: dict[str, int] = {}
    for path in paths:
        with suppress(OSError):
            if str(path) not in left_out and path.is_file():
                found[str(path)] = path.stat().st_mtime_ns
    return found
