"""What the elements of a page show of an API, as one OpenAPI document with places.

Takers of the pages of each renderer fill it (`redoc_page`, `swagger_page`); the reader turns
it into claims as any other document, and adds what the samples show where no table does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tigergen.model.claim import Address, Json
from tigergen.text.markup import Node
from tigergen.text.tree import Located


@dataclass
class Shown:
    """The document that a page shows.

    `samples` are JSON values by the address of the schema that they show. `facts` counts what looks like
    a parameter, a field, a status or an operation; `missed` are those that gave nothing. `folded` are
    operations of which the page shows no more than their heads. `inferred` are values with their addresses
    and the rules that infer them from what is shown.
    """

    tree: Located
    samples: list[tuple[Address, Located]] = field(default_factory=list)
    facts: int = 0
    missed: list[Node] = field(default_factory=list)
    folded: list[Node] = field(default_factory=list)
    inferred: list[tuple[Address, Located, str]] = field(default_factory=list)


def entry(node: Node, value: Json) -> Located:
    """A plain value, and all that it holds, at the place of an element."""
    if isinstance(value, Mapping):
        return node.located({key: entry(node, inner) for key, inner in value.items()})
    if isinstance(value, list):
        return node.located([entry(node, inner) for inner in value])
    return node.located(value)


def having(at: Located, **entries: Located) -> Located:
    """A mapping with more entries, at its own place."""
    return at.holding({**at.mapping(), **entries})
