"""What a result depends on besides its sources: code, templates, libraries, plugins.

To read all of it takes longer than a build that has nothing to do. So the cache keeps its hash beside a
hash of the files' stamps, and the files are read again only if a stamp is another one.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final

from tigergen.generate.templates import template_folder
from tigergen.output.cache import COMPILED, Cache, digest, folder_digest

_PACKAGE: Final = os.path.dirname(os.path.realpath(__file__))

_SETTLED: Final = 2_000_000_000
"""Nanoseconds after which a second change of a file is sure to give it another stamp, on any disk."""

_INFO: Final = ("", "METADATA", "PKG-INFO", "entry_points.txt")
"""What of an installed distribution's folder tells versions and plugins; the first is the folder itself."""


@cache
def code_digest(store: Cache) -> str:
    """Return the hash of all code that a result depends on.

    That is tigergen's own code and templates, the interpreter's version, the versions of the
    distributions that tigergen requires, and the plugins with their code.
    """
    here = digest(sys.version, *map(os.path.abspath, sys.path), _PACKAGE)
    known = store.load("code", here)
    with suppress(KeyError, TypeError, OSError):
        if known["stamps"] == _stamps(known["plugins"])[0]:
            return str(known["code"])
    from tigergen import plugins

    places = plugins.places()
    stamps, latest = _stamps(places)
    code = digest(
        folder_digest(Path(_PACKAGE), ".py"),
        folder_digest(template_folder(), ".jinja"),
        ".".join(map(str, sys.version_info[:3])),
        *_requirements(),
        *plugins.entries(),
        *map(_content, places),
    )
    if latest < time.time_ns() - _SETTLED:
        store.store("code", here, {"stamps": stamps, "plugins": places, "code": code})
    return code


def _requirements() -> Iterator[str]:
    """Name and version of each distribution that tigergen requires."""
    from importlib import metadata

    try:
        required = metadata.requires("tigergen") or []
    except metadata.PackageNotFoundError:  # a checkout that is not installed
        required = []
    for line in sorted(required):
        name = re.match(r"[\w.-]+", line)
        if name is None or "extra ==" in line:
            continue
        try:
            yield f"{name[0]} {metadata.version(name[0])}"
        except metadata.PackageNotFoundError:
            yield f"{name[0]} is missing"


def _content(place: str) -> str:
    """The hash of a plugin's code: a folder or a file."""
    if os.path.isdir(place):
        return folder_digest(Path(place))
    with suppress(OSError):
        return digest(Path(place).read_bytes())
    return ""


def _stamps(plugins: Iterable[str]) -> tuple[str, int]:
    """The hash of the stamps of all files that `code_digest` reads, and the time of the latest change."""
    found: list[_Stamp] = [*_below(_PACKAGE, ".py"), *_below(str(template_folder()), ".jinja")]
    for place in plugins:
        found += _below(place) if os.path.isdir(place) else _stamp(place)
    for place in dict.fromkeys(map(os.path.abspath, sys.path)):
        found += _stamp(place)
        with suppress(OSError), os.scandir(place) as entries:
            for entry in entries:
                if entry.name.endswith((".dist-info", ".egg-info")):
                    for name in _INFO:
                        found += _stamp(os.path.join(entry.path, name))
    return digest(repr(sorted(found))), max(max(changed) for _, changed, *_ in found)


_Stamp = tuple[str, tuple[int, int], int, int]
"""A path, when its content and its entry were changed, its size, and its number on the disk."""


def _stamp(path: str) -> list[_Stamp]:
    """The stamp of a file or folder, none if there is no such."""
    with suppress(OSError):
        return [_state(path, os.stat(path))]
    return []


def _state(path: str, state: os.stat_result) -> _Stamp:
    return path, (state.st_mtime_ns, state.st_ctime_ns), state.st_size, state.st_ino


def _below(folder: str, ending: str = "", seen: frozenset[str] = frozenset()) -> Iterator[_Stamp]:
    """The stamps of the files below a folder whose names end so; links are followed, but not in a circle."""
    seen |= {os.path.realpath(folder)}
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                again = entry.is_symlink() and os.path.realpath(entry.path) in seen
                if entry.name != COMPILED and not again:
                    yield from _below(entry.path, ending, seen)
            elif entry.name.endswith(ending) and entry.is_file():
                yield _state(entry.path, entry.stat())
