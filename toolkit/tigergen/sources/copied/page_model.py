"""The one model of a page whose text was copied: operations with their parts, each with its line.

Takers of the text of each renderer fill it (`redoc_text`, `swagger_text`); `tree` turns it into the
document that the page shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tigergen.model.claim import Json
from tigergen.sources.page.shown import entry
from tigergen.text.markup import Node
from tigergen.text.tree import Located


def place(line: int) -> Node:
    """Where a line of a text begins, as takers of elements say it."""
    return Node("", line, 1)


def at(line: int, value: Json) -> Located:
    """A plain value that stands on a line."""
    return entry(place(line), value)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text without the blanks around it.

    `named` tells whether a tab ended it, as it does behind the first cell of a row; `gap` counts the
    empty lines before it; `headed` tells whether it is marked as a heading.
    """

    text: str
    number: int
    named: bool = False
    gap: int = 0
    headed: bool = False


@dataclass(eq=False, slots=True)
class Row:
    """A parameter, a header or a field; `inside` are the rows that stand below it."""

    name: str
    line: int
    required: bool = False
    deprecated: bool = False
    schema: dict[str, Json] = field(default_factory=dict)
    title: str = ""
    description: str = ""
    example: Json = None
    additional: bool = False
    array: bool = False
    variants: bool = False
    inside: list[Row] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether rows can stand below it."""
        return bool(kinds_of(self.schema) & {"object", "any"}) or self.variants

    def walk(self) -> Iterator[Row]:
        """This row and all below it."""
        yield self
        for row in self.inside:
            yield from row.walk()


def kinds_of(schema: Mapping[str, Json]) -> set[str]:
    """The types of a schema, of its items if it is an array; `any` if it has none."""
    while isinstance(schema.get("items"), dict):
        schema = schema["items"]
    kind = schema.get("type", "any")
    return set(kind) if isinstance(kind, list) else {kind}


@dataclass(slots=True)
class Content:
    """The schema of a request or response: its rows, or its one type; `arrays` counts lists around it."""

    line: int
    media: list[Line] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    alone: Row | None = None
    arrays: list[Line] = field(default_factory=list)
    variants: bool = False
    required: bool = False
    description: str = ""


@dataclass(slots=True)
class Answer:
    """A status with what the page says of it."""

    status: str
    line: int
    description: str = ""
    headers: list[Row] = field(default_factory=list)
    content: Content | None = None


@dataclass(slots=True)
class Sample:
    """A JSON value beside an operation: of a request if it has no status."""

    status: str
    media: str
    value: Located
    assumed: bool = False
    """Whether the page does not show the media type."""


@dataclass(slots=True)
class Operation:
    """What the page shows of one operation."""

    method: str
    path: str
    line: int
    summary: Line | None = None
    identifier: Line | None = None
    description: list[Line] = field(default_factory=list)
    deprecated: bool = False
    tag: Line | None = None
    security: Line | None = None
    choices: list[dict[str, list[str]]] = field(default_factory=list)
    parameters: list[tuple[str, Row]] = field(default_factory=list)
    body: Content | None = None
    answers: list[Answer] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    servers: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class CopiedPage:
    """The text of a page: what stands above the operations, and the operations."""

    title: Line | None = None
    version: Line | None = None
    description: list[Line] = field(default_factory=list)
    tags: dict[str, tuple[Line, list[Line]]] = field(default_factory=dict)
    servers: list[Line] = field(default_factory=list)
    operations: list[Operation] = field(default_factory=list)
    unclear: list[int] = field(default_factory=list)
    """Lines of rows whose place in their table the text does not tell."""
    controls: list[int] = field(default_factory=list)
    """Lines that belong to the page and not to the API: menus, buttons."""
