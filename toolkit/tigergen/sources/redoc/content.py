"""The content of one request or response, and what its schema is called."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from tigergen.model import names
from tigergen.model.claim import Address, Json
from tigergen.model.paths import is_action, split_prefix
from tigergen.sources.redoc.blocks import Row
from tigergen.text.tree import Located

_SIMILAR: Final = 0.5


@dataclass
class Content:
    """The content of one request or response: where its schema goes, its rows and its sample.

    `values` are the values that filters of the operation list for fields of its resource.
    """

    address: Address
    line: int
    method: str
    path: str | None
    request: bool
    status: str = ""
    rows: list[Row] = field(default_factory=list)
    sample: Located | None = None
    values: dict[str, tuple[list[Json], int]] = field(default_factory=dict)

    @cached_property
    def plain(self) -> Json:
        """The sample without places; None if there is none."""
        return self.sample.plain() if self.sample is not None else None

    @property
    def is_error(self) -> bool:
        """Whether it is the answer to a request that failed."""
        return not self.request and self.status[:1] in ("4", "5", "d")


def request_role(content: Content) -> str:
    """What a request does to the thing it is about, as the end of its component's name."""
    if content.path is not None and is_action(content.path):
        return "Request"
    return {"post": "Create", "put": "Update", "patch": "Update"}.get(content.method, "Request")


def required_names(content: Content) -> frozenset[str] | None:
    """The fields that the table of a content requires; None if it has no table."""
    return frozenset(r.name for r in content.rows if r.required) if content.rows else None


def path_base(content: Content, *, one: bool) -> str:
    """A name after the fixed segments of a path: `/pets/{id}/toys` -> PetToy."""
    _, parts = split_prefix(str(content.path))
    words: list[str] = []
    for index, part in enumerate(parts):
        if part.startswith("{"):
            continue
        last = index + 1 == len(parts)
        action = last and index > 0 and parts[index - 1].startswith("{")
        whole = last and not one and (content.method == "get" or action)
        pieces = names.words(part) or [part]
        words += pieces if whole else [*pieces[:-1], names.singular(pieces[-1])]
    return names.pascal("-".join(words) or "Root")


def alike(one: dict[str, Json], other: dict[str, Json]) -> bool:
    """Whether two samples can be of one schema: most fields of the smaller, of the same types."""
    shared = set(one) & set(other)
    if len(shared) < _SIMILAR * min(len(one), len(other)):
        return False
    return all(
        type(one[key]) is type(other[key]) or None in (one[key], other[key]) for key in shared
    )
