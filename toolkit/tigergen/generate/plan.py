"""What a generated package will hold: resources, methods, arguments, events, credentials.

The plan is computed once and read by every template, so that code and docs cannot disagree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tigergen.generate.python.jsonapi import Paging
from tigergen.generate.sourced import sentence, with_remark
from tigergen.generate.types import limits, words
from tigergen.generate.view import Model, View
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Basis, Json

_BUILTIN_TYPES: Final = frozenset("list dict str int float bool bytes date datetime".split())


@dataclass(frozen=True, slots=True)
class Argument:
    """A keyword argument of a method and where its value goes.

    `location` is path, query, header, cookie, field (of the body) or body; in a JSON:API document
    attribute, attributes (all of them) or member (of the resource).
    """

    wire: str
    python: str
    annotation: str
    location: str
    required: bool
    schema: Json
    description: str
    source: str
    remark: str
    style: tuple[str, bool] | None = None

    @property
    def doc(self) -> str:
        """Description, limits and source as one paragraph."""
        parts = [sentence(self.description), *limits(self.schema)]
        if self.source:
            parts.append(f"Source: {with_remark(self.source, self.remark)}.")
        return " ".join(part for part in parts if part)

    @property
    def words(self) -> str:
        """The type in words."""
        return words(self.schema)


@dataclass(frozen=True, slots=True)
class Result:
    """What a method returns: its annotation, how it is unwrapped, and from which answer."""

    annotation: str
    unwrap: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    description: str = ""
    accept: str = "application/json"


_ERRORS: Final = {
    "400": "BadRequestError", "401": "AuthenticationError", "403": "PermissionDeniedError",
    "404": "NotFoundError", "409": "ConflictError", "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """A documented response, for the docs."""

    status: str
    description: str
    type: str
    source: str

    @property
    def error(self) -> str:
        """The class that a client raises for it."""
        return _ERRORS.get(
            self.status, "ServerError" if self.status[:1] == "5" else "APIStatusError"
        )

    @property
    def doc(self) -> str:
        """Status, description and source as one paragraph."""
        text = f"{self.status}. {sentence(self.description)}".strip()
        return f"{text} Source: {self.source}." if self.source else text


@dataclass(slots=True)
class Method:
    """One operation as a method of a resource."""

    name: str
    http_method: str
    path: str
    operation_id: str
    summary: str
    description: str
    arguments: list[Argument]
    result: Result
    answers: list[Answer]
    body_kind: str
    media_type: str | None
    streams: bool
    deprecated: bool
    basis: Basis
    source: str
    pointer: str
    sdk: str | None = None
    sdk_source: str = ""
    resource_type: str | None = None
    id_argument: str | None = None
    paging: Paging | None = None
    item: str = ""
    sends_object: bool = False
    path_stated: bool = False
    described: bool = True

    @property
    def certainty(self) -> str:
        """How sure the operation is, in words: a stated path whose method a rule found is half stated."""
        half = self.basis is Basis.INFERRED and self.path_stated
        return "method inferred" if half else str(self.basis)

    @property
    def returned(self) -> str:
        """The type of what the method returns, as a caller of the blocking client sees it."""
        if self.streams:
            return "EventStream[Event]"
        return f"Pager[{self.item}]" if self.paging else self.result.annotation

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

    attribute: str
    class_name: str
    methods: list[Method] = field(default_factory=list)

    def annotation(self, text: str) -> str:
        """A type for the signature of a method: `list` is `builtins.list` beside a method `list`."""
        shadowed = {method.name for method in self.methods} & _BUILTIN_TYPES
        if not shadowed:
            return text
        pattern = re.compile(rf'"(?:[^"\\]|\\.)*"|\b({"|".join(sorted(shadowed))})\b')
        return pattern.sub(lambda found: f"builtins.{found[0]}" if found[1] else found[0], text)


@dataclass(frozen=True, slots=True)
class Event:
    """A known event of the stream."""

    name: str
    class_name: str
    payload: str | None
    description: str
    wire_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Credential:
    """One argument of the client that authenticates it, and the variable it may come from."""

    python: str
    variable: str
    description: str


@dataclass(frozen=True, slots=True)
class Security:
    """How the client authenticates: `kind` is basic, bearer, header, query, cookie or none."""

    kind: str
    name: str = ""
    credentials: tuple[Credential, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An operation that the client does not have, since nothing tells its method or path."""

    summary: str
    candidates: tuple[str, ...]
    source: str


@dataclass(slots=True)
class Plan:
    """Everything the templates print."""

    name: str
    package: str
    distribution: str
    version: str
    title: str
    description: str
    base_url: str
    base_url_source: str
    security: Security
    resources: list[Resource]
    models: list[Model]
    events: list[Event]
    envelope: dict[str, str] | None
    acknowledge: tuple[str, str, str] | None
    replay: dict[str, str] | None
    view: View
    canonical: Canonical
    left_out: list[LeftOut]

    @property
    def stream_resource(self) -> str:
        """The resource whose `run` reads the event stream, as callers write it."""
        streams = (resource for resource, method in self.methods if method.streams)
        return next((f"client.{resource.attribute}" for resource in streams), "client")

    @property
    def paged(self) -> str | None:
        """A method whose list comes in pages, as callers write it: `things.list`."""
        return next((f"{r.attribute}.{m.name}" for r, m in self.methods if m.paging), None)

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
