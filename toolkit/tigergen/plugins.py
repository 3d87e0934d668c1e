"""Readers and outputs of other distributions, found by their entry points.

- group `tigergen.readers`: a `tigergen.sources.document.Format`
- group `tigergen.outputs`: a function `(plan) -> {path: text}`; the files go into the generated
  distribution, below the entry point's name

`docs/how-to/extend.md` shows one of each.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, TypeAlias

from tigergen.sources.document import Format

if TYPE_CHECKING:
    from tigergen.generate.plan import Plan

READERS = "tigergen.readers"
OUTPUTS = "tigergen.outputs"

Output: TypeAlias = "Callable[[Plan], Mapping[str, str]]"


class PluginError(Exception):
    """An entry point does not give what its group demands."""


@cache
def readers() -> tuple[Format, ...]:
    """Return the formats of installed plugins, in the order of their names.

    Raises:
        PluginError: an entry point gives no `Format`.
    """
    found = []
    for entry in sorted(entry_points(group=READERS), key=lambda entry: entry.name):
        loaded = entry.load()
        if not isinstance(loaded, Format):
            raise PluginError(f"{READERS}: {entry.name} is not a tigergen.sources.document.Format")
        found.append(loaded)
    return tuple(found)


def outputs() -> dict[str, Output]:
    """Return the outputs of installed plugins by name.

    Raises:
        PluginError: an entry point gives nothing that can be called.
    """
    found: dict[str, Output] = {}
    for entry in sorted(entry_points(group=OUTPUTS), key=lambda entry: entry.name):
        loaded = entry.load()
        if not callable(loaded):
            raise PluginError(f"{OUTPUTS}: {entry.name} cannot be called")
        found[entry.name] = loaded
    return found
