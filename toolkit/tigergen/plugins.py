"""Readers and outputs of other distributions, found by their entry points.

- group `tigergen.readers`: a `tigergen.sources.document.Format`
- group `tigergen.outputs`: a function `(plan) -> {path: text}`; the files go into the generated
  distribution, below the entry point's name

`docs/how-to/extend.md` shows one of each.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from importlib.metadata import EntryPoints

    from tigergen.generate.plan import Plan
    from tigergen.sources.document import Format

READERS = "tigergen.readers"
OUTPUTS = "tigergen.outputs"

Output: TypeAlias = "Callable[[Plan], Mapping[str, str]]"


class PluginError(Exception):
    """An entry point does not give what its group demands."""


def entry_points(group: str) -> EntryPoints:
    """Return the entry points of a group."""
    from importlib import metadata  # slow to import, and a build with nothing to do needs none

    return metadata.entry_points(group=group)


@cache
def readers() -> tuple[Format, ...]:
    """Return the formats of installed plugins, in the order of their names.

    Raises:
        PluginError: an entry point gives no `Format`.
    """
    from tigergen.sources.document import Format

    found = []
    for entry in sorted(entry_points(READERS), key=lambda entry: entry.name):
        loaded = entry.load()
        if not isinstance(loaded, Format):
            raise PluginError(f"{READERS}: {entry.name} is not a tigergen.sources.document.Format")
        found.append(loaded)
    return tuple(found)


def entries() -> list[str]:
    """Return what is on record of each plugin: its name, where it is, and its version."""
    return [
        f"{group} {entry.name} {entry.value} {entry.dist.version if entry.dist is not None else ''}"
        for group in (READERS, OUTPUTS)
        for entry in sorted(entry_points(group))
    ]


def places() -> list[str]:
    """Return the files of modules and the folders of packages that hold the plugins; nothing is imported."""
    from importlib import util

    found: set[str] = set()
    for group in (READERS, OUTPUTS):
        for name in {entry.module.partition(".")[0] for entry in entry_points(group)}:
            with suppress(ImportError, AttributeError, ValueError):
                spec = util.find_spec(name)
                if spec is not None and spec.submodule_search_locations is not None:
                    found.update(spec.submodule_search_locations)
                elif spec is not None and spec.origin is not None:
                    found.add(spec.origin)
    return sorted(map(os.path.abspath, found))


def outputs() -> dict[str, Output]:
    """Return the outputs of installed plugins by name.

    Raises:
        PluginError: an entry point gives nothing that can be called.
    """
    found: dict[str, Output] = {}
    for entry in sorted(entry_points(OUTPUTS), key=lambda entry: entry.name):
        loaded = entry.load()
        if not callable(loaded):
            raise PluginError(f"{OUTPUTS}: {entry.name} cannot be called")
        found[entry.name] = loaded
    return found
