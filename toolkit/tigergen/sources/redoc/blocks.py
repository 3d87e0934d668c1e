"""What a page is made of: tables, bodies, samples, operations."""

from __future__ import annotations

from dataclasses import dataclass, field

from tigergen.sources.redoc.field import Field
from tigergen.text.tree import Located


@dataclass(slots=True)
class Text:
    """A line of prose, a name or a media type, and where it stands."""

    text: str
    line: int


@dataclass(slots=True)
class Row:
    """A row of a table: a parameter, a property, or a nested table whose name the text lost."""

    name: str
    required: bool
    field: Field
    line: int
    additional: bool = False


@dataclass(slots=True)
class Table:
    """A table of parameters; `location` is path, query, header or cookie."""

    location: str
    line: int
    rows: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class Body:
    """What the page says of a request's or a response's content beside the sample."""

    media_type: Text | None
    line: int
    required: bool | None = None
    rows: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class Answer:
    """The table of a response's schema; `status` is empty if the page does not name it."""

    status: str
    body: Body


@dataclass(slots=True)
class Samples:
    """The tabs of a sample and the JSON of the first of them."""

    line: int
    tabs: list[Text] = field(default_factory=list)
    media_type: Text | None = None
    value: Located | None = None
    broken: bool = False


@dataclass(slots=True)
class Operation:
    """What the page shows of one operation; `line` is where it begins."""

    line: int
    heading: Text | None = None
    prose: list[Text] = field(default_factory=list)
    deprecated: bool = False
    authorizations: list[Text] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    body: Body | None = None
    statuses: list[tuple[Text, Text | None]] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    endpoint: tuple[str, str, int] | None = None
    urls: list[Text] = field(default_factory=list)
    request: Samples | None = None
    response: Samples | None = None

    @property
    def path(self) -> Text | None:
        """The path, if the heading is one."""
        return self.heading if self.heading and self.heading.text.startswith("/") else None


@dataclass(slots=True)
class Fault:
    """What cannot be read, and where."""

    message: str
    line: int


@dataclass(slots=True)
class Page:
    """A page: its title, what stands before the first operation, and the operations."""

    title: Text | None = None
    version: Text | None = None
    prose: list[Text] = field(default_factory=list)
    operations: list[Operation] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    noise: list[int] = field(default_factory=list)
    unread: list[int] = field(default_factory=list)
