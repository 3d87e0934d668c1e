"""How much of a document is read: what is larger is an accident or an attack, and gets a finding.

Within the limits the time to read a document grows with its length, and no parser's stack overflows.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits on one document, as `limits` of a project sets them.

    Attributes:
        bytes: size of the file.
        lines: lines of the file.
        columns: characters of a line of prose; the rest of a longer line is not read.
        depth: mappings and lists inside each other.
        nodes: values of a JSON or YAML document.
        aliases: values that the aliases of a YAML document stand for.
        branches: schemas of a `oneOf` or `anyOf`; those of unions inside it count too.
    """

    bytes: int = 64 * 1024 * 1024
    lines: int = 2_000_000
    columns: int = 10_000
    depth: int = 200
    nodes: int = 3_000_000
    aliases: int = 200_000
    branches: int = 1_000


LIMITS: Final = Limits()
"""The limits where a project sets none."""

HIGHEST: Final = Limits(
    bytes=512 * 1024 * 1024, lines=20_000_000, columns=100_000, nodes=30_000_000, aliases=5_000_000
)
"""What a project may set. Every walk over a tree is recursive, so none may nest deeper than by default."""

NAMES: Final = tuple(field.name for field in fields(Limits))
