"""What a generated package will hold: resources, methods, arguments, events, credentials.

The plan is computed once and read by every template, so that code and docs cannot disagree. Its
`Code` and `Identifier` can be printed; its `Prose` and `str` must be escaped first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from tigergen.generate.authentication import Authentication
from tigergen.generate.ir import Operation
from tigergen.generate.outcomes import Answer, Result
from tigergen.generate.python.paging import Paging
from tigergen.generate.schema import Schema
from tigergen.generate.sourced import sentence
from tigergen.generate.types import ListOf, Type, expression, names_things
from tigergen.generate.view import Model, View
from tigergen.generate.wording import limits
from tigergen.model import escape, names
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Basis
from tigergen.model.escape import Code, Prose
from tigergen.model.names import Identifier
from tigergen.model.pointer import Pointer


@dataclass(frozen=True, slots=True)
class Argument:
    """A keyword argument of a method and where its value goes.

    `location` is path, query, header, cookie, field (of the body) or body; in a JSON:API document
    attribute, attributes (all of them) or member (of the resource). `pointer` leads to what the
    canonical document says of it.
    """

    wire: str
    python: Identifier
    type: Type
    annotation: Code
    location: str
    required: bool
    schema: Schema
    description: Prose
    pointer: Pointer
    source: str
    remark: str
    style: str = ""
    explode: bool = True
    media_type: str | None = None

    @property
    def key(self) -> Code:
        """The wire name as a literal of Python."""
        return escape.python_string(self.wire)

    @property
    def value(self) -> Code:
        """The code of what is sent: the argument, or the ids of the things that were passed."""
        return escape.code("ids({})" if names_things(self.type) else "{}", self.python)

    @property
    def described(self) -> bool:
        """Whether a source says what the argument is for."""
        return bool(self.description)

    @property
    def text(self) -> str:
        """Description and limits as one paragraph."""
        return " ".join(part for part in [sentence(self.description), *limits(self.schema)] if part)


@dataclass(frozen=True, slots=True)
class Part:
    """A keyword argument of the `Request` that a method makes."""

    name: Identifier
    value: Code


@dataclass(slots=True)
class Method:
    """One operation as a method of a resource."""

    name: Identifier
    operation: Operation
    summary: str
    description: str
    described: bool
    arguments: list[Argument]
    result: Result
    answers: list[Answer]
    body_kind: str
    media_type: str | None
    sends_object: bool
    basis: Basis
    path_stated: bool
    source: str
    sdk: list[str]
    sdk_source: str
    unsent: list[str]
    resource_type: str | None
    id_argument: Identifier | None
    paging: Paging | None
    shadowed: Mapping[str, Code]
    request: list[Part] = field(default_factory=list)
    docstring: Code = field(default_factory=lambda: escape.docstring(""))
    async_docstring: Code = field(default_factory=lambda: escape.docstring(""))

    @property
    def unsent_note(self) -> Code | None:
        """What the methods of the SDK take and no argument carries, as Markdown."""
        if not self.unsent:
            return None
        listed = escape.joined(", ", map(escape.markdown_code, self.unsent))
        return escape.code("It also takes {}, which no source shows on the wire.", listed)

    @property
    def streams(self) -> bool:
        """Whether it gives a stream of events."""
        return self.operation.streams

    @property
    def verb(self) -> str:
        """The HTTP method in capitals."""
        return self.operation.method.upper()

    @property
    def path(self) -> str:
        """The path template."""
        return self.operation.path

    @property
    def request_line(self) -> str:
        """HTTP method and path."""
        return f"{self.verb} {self.path}"

    @property
    def certainty(self) -> str:
        """How sure the operation is, in words: a stated path whose method a rule found is half stated."""
        half = self.basis is Basis.INFERRED and self.path_stated
        return "method inferred" if half else str(self.basis)

    @property
    def item(self) -> Code:
        """The type of an item of a list that comes in pages."""
        kind = self.result.type
        item = kind.item if isinstance(kind, ListOf) else kind
        return expression(item, shadowed=self.shadowed)

    @property
    def annotation(self) -> Code:
        """The type of the result, in a signature."""
        return expression(self.result.type, shadowed=self.shadowed)

    @property
    def returns(self) -> Code:
        """The type of the result, in the module."""
        return expression(self.result.type)

    @property
    def constant(self) -> Identifier:
        """The name of the module's constant that says what the method returns."""
        return names.constant(self.name)

    @property
    def returned(self) -> Code:
        """The type of what the method returns, as a caller of the blocking client sees it."""
        if self.streams:
            return escape.code("EventStream[Event]")
        if self.paging is not None:
            return escape.code("Pager[{}]", self.item)
        return expression(self.result.type)

    @property
    def positional(self) -> list[Argument]:
        """The arguments that may be given without their names: those of the path."""
        return self.located("path")

    @property
    def keywords(self) -> list[Argument]:
        """The other arguments."""
        return [argument for argument in self.arguments if argument.location != "path"]

    def located(self, *locations: str) -> list[Argument]:
        """The arguments that go to one of the locations."""
        return [argument for argument in self.arguments if argument.location in locations]

    @property
    def errors(self) -> list[Answer]:
        """The documented answers that are raised as errors."""
        return [answer for answer in self.answers if answer.status[:1] in "45"]


@dataclass(slots=True)
class Resource:
    """A group of methods, an attribute of the client."""

    attribute: Identifier
    class_name: Identifier
    page: Identifier
    methods: list[Method] = field(default_factory=list)
    sdk_only: list[str] = field(default_factory=list)

    @property
    def calls(self) -> list[Method]:
        """The methods that return when the server has answered."""
        return [method for method in self.methods if not method.streams]

    @property
    def streams(self) -> list[Method]:
        """The methods that give a stream of events."""
        return [method for method in self.methods if method.streams]

    @property
    def sdk_note(self) -> Code | None:
        """What the vendor's SDK has besides, as Markdown."""
        if not self.sdk_only:
            return None
        listed = escape.joined(", ", map(escape.markdown_code, self.sdk_only))
        return escape.code(
            "The vendor's SDK also has {}: no source says which requests they send.", listed
        )

    def runner(self, method: Method) -> Identifier:
        """The name of the method that reads a stream and calls the handlers."""
        return RUN if method is self.streams[0] else names.prefixed("run", method.name)


RUN: Final = Identifier("run")


@dataclass(frozen=True, slots=True)
class Event:
    """A known event of the stream."""

    name: str
    class_name: Identifier
    payload: Identifier | None
    description: Prose
    wire_names: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it has on the wire, its own first."""
        return tuple(dict.fromkeys((self.name, *self.wire_names)))


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An operation that the client does not have, since its method or path cannot be determined."""

    summary: str
    candidates: tuple[str, ...]
    source: str
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class SdkMethod:
    """A method of the vendor's SDK: which of ours it is, or that the wire is not known."""

    name: str
    description: str
    method: str
    source: str


@dataclass(frozen=True, slots=True)
class Edition:
    """Which package this is: its version, and its changelog as Markdown."""

    version: Identifier
    changelog: str


@dataclass
class Plan:
    """Everything the templates print."""

    name: str
    package: Identifier
    distribution: Identifier
    edition: Edition
    title: Prose
    description: Prose
    license: str
    base_url: str
    base_url_source: str
    authentication: Authentication
    resources: list[Resource]
    models: list[Model]
    events: list[Event]
    envelope: dict[str, str] | None
    acknowledge: tuple[str, str, str] | None
    replay: dict[Identifier, str] | None
    view: View
    canonical: Canonical
    left_out: list[LeftOut]
    sdk: list[SdkMethod]

    @property
    def headline(self) -> str:
        """What the package is, in one line."""
        return f"Python client for {self.title}"

    @property
    def own_servers(self) -> bool:
        """Whether single operations have servers of their own."""
        return any(method.operation.servers for _, method in self.methods)

    @property
    def undescribed(self) -> bool:
        """Whether there are operations that no source describes."""
        return any(not method.described for _, method in self.methods)

    @property
    def stream_resource(self) -> Code:
        """The resource whose `run` reads the event stream, as callers write it."""
        streams = (resource for resource, method in self.methods if method.streams)
        found = next(streams, None)
        return escape.code("client.{}", found.attribute) if found else escape.code("client")

    @property
    def paged(self) -> Code | None:
        """A method whose list comes in pages, as callers write it: `things.list`."""
        return next((call(r, m) for r, m in self.methods if m.paging), None)

    @cached_property
    def has_events(self) -> bool:
        """Whether the API has events: a package without them has no code for streams."""
        return bool(self.events) or self.stream is not None

    @cached_property
    def stream(self) -> Code | None:
        """A method that gives the event stream, as callers write it."""
        return next((call(r, m) for r, m in self.methods if m.streams), None)

    @property
    def wraps_resources(self) -> bool:
        """Whether methods put their arguments into JSON:API documents."""
        return any(method.resource_type for _, method in self.methods)

    @property
    def methods(self) -> Iterator[tuple[Resource, Method]]:
        """Every method with its resource."""
        for resource in self.resources:
            for method in resource.methods:
                yield resource, method


def call(resource: Resource, method: Method) -> Code:
    """A method as callers write it behind `client.`: `things.list`."""
    return escape.code("{}.{}", resource.attribute, method.name)
