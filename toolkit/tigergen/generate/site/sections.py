"""The sections of pages: operations of a resource, models, events, each with its evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from tigergen.generate.ir import Media, Response
from tigergen.generate.plan import Event, Method, Plan, Resource
from tigergen.generate.schema import Schema, schema_at
from tigergen.generate.site import samples
from tigergen.generate.site.code import highlighted, json_code
from tigergen.generate.site.evidence import Evidence, Mark
from tigergen.generate.site.fields import Branch, Field, Fields, Link, field_anchor, model_page
from tigergen.generate.site.navigation import operation_page
from tigergen.generate.site.samples import Sample
from tigergen.generate.types import class_names
from tigergen.generate.view import Model
from tigergen.generate.wording import word_pieces
from tigergen.model import escape, names
from tigergen.model.claim import Basis
from tigergen.model.pointer import Pointer

_PLACES: Final[Mapping[str, str]] = {
    "path": "Path",
    "query": "Query",
    "header": "Headers",
    "cookie": "Cookies",
    "attribute": "Attributes of the resource",
    "attributes": "Attributes of the resource",
    "member": "Resource",
    "field": "Body",
    "body": "Body",
}
"""The headings that arguments stand under, by their location."""

_USES: Final = 60
"""Uses of a model that its page lists."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A documented answer."""

    status: str
    anchor: str
    text: str
    error: str
    contents: tuple[tuple[str, tuple[Link, ...]], ...]
    branches: tuple[Branch, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """An operation."""

    method: Method
    marks: list[Mark]
    fields: list[tuple[str, list[Field]]]
    replies: list[Reply]
    calls: list[Sample]
    request: Sample | None
    answer: Sample | None
    returned: list[Link]


@dataclass(frozen=True, slots=True)
class ModelPage:
    """A model."""

    model: Model
    text: str
    marks: list[Mark]
    fields: list[Field]
    bases: list[Link]
    sample: Sample | None
    used: list[Link]
    more: int


@dataclass(frozen=True, slots=True)
class EventSection:
    """An event of the stream."""

    event: Event
    model: Model
    page: str
    marks: list[Mark]
    payload: tuple[Branch, ...]
    frame: Sample
    handler: Sample


class Sections:
    """Makes the sections of one API."""

    def __init__(self, plan: Plan, evidence: Evidence) -> None:
        self._plan = plan
        self._evidence = evidence
        self._fields = Fields(plan, evidence)
        self._used = _uses(plan)
        self._calls = samples.formatted_calls(plan)

    def operation(self, resource: Resource, method: Method) -> Section:
        """The section of an operation."""
        plan, evidence, operation = self._plan, self._evidence, method.operation
        grouped: dict[str, list[Field]] = {}
        for argument in method.arguments:
            row = self._fields.argument(argument, f"{method.name}.{argument.python}")
            grouped.setdefault(_PLACES[argument.location], []).append(row)
        body = operation.body.preferred if operation.body else None
        return Section(
            method=method,
            marks=evidence.marks(evidence.statements(operation.pointer)),
            fields=list(grouped.items()),
            replies=[self._reply(method, response) for response in operation.responses],
            calls=samples.calls(plan, self._calls, resource, method),
            request=samples.body(plan, evidence, body, "Request body"),
            answer=self._answer(method),
            returned=[
                Link(f"models.{one.class_name}", model_page(one)) for one in self._held(method)
            ],
        )

    def _answer(self, method: Method) -> Sample | None:
        """What comes back: the documented answer, a frame of the stream, or the model that is returned."""
        plan = self._plan
        if method.streams:
            return (
                replace(samples.frame(plan, plan.events[0]), title="A frame")
                if plan.events
                else None
            )
        for good in method.operation.successes[:1]:
            found = samples.body(plan, self._evidence, good.preferred, f"Answer {good.status}")
            if found is not None:
                return found
        held = self._held(method)
        made = samples.whole(held[0].schema) if len(held) == 1 else None
        return Sample(f"What it returns: {held[0].class_name}", json_code(made)) if made else None

    def _held(self, method: Method) -> list[Model]:
        """The models that a method returns, alone, in lists or as one of several."""
        held = class_names(method.result.type)
        return [model for model in self._plan.models if model.class_name in held]

    def _reply(self, method: Method, response: Response) -> Reply:
        contents = [(media.type, self._content(media)) for media in response.contents]
        branches: dict[Link, Branch] = {}
        for media in response.contents:
            schema = media.schema
            for branch in self._fields.tree(schema):
                branches.setdefault(branch.of, branch)
        answer = next(one for one in method.answers if one.status == response.status)
        return Reply(
            response.status,
            f"{method.name}.{response.status}",
            escape.line(response.description),
            answer.error if response.status[:1] in "45" else "",
            tuple(contents),
            tuple(branches.values()),
            tuple(self._evidence.thing(response.pointer)),
        )

    def _content(self, media: Media) -> tuple[Link, ...]:
        if media.name == "text/event-stream":
            return (Link("events", "events.html" if self._plan.events else ""),)
        return self._fields.types(media.schema) if media.schema else ()

    def model(self, model: Model) -> ModelPage:
        """The page of a model."""
        made = samples.whole(model.schema)
        return ModelPage(
            model=model,
            text=escape.line(model.schema.description),
            marks=self._evidence.thing(model.pointer),
            fields=[self._fields.property(prop) for prop in model.properties],
            bases=[Link(one.class_name, model_page(one)) for one in self._fields.bases(model)],
            sample=Sample("JSON", json_code(made)) if isinstance(made, dict) and made else None,
            used=(used := list(self._used.get(model.component, {})))[:_USES],
            more=max(0, len(used) - _USES),
        )

    def event(self, event: Event) -> EventSection:
        """The section of an event."""
        plan = self._plan
        model = next(model for model in plan.models if model.class_name == event.class_name)
        name = names.prefixed("on", names.snake(event.name))
        shown = escape.code("event.{}", event.payload) if event.payload else escape.code("event")
        lines = [
            escape.code("from {} import models", plan.package),
            escape.code(""),
            escape.code("def {}(event: models.{}) -> None:", name, event.class_name),
            escape.code("    print({})", shown),
            escape.code(""),
            escape.code("client.on({}, {})", escape.python_string(event.name), name),
            escape.code("{}.run()", plan.stream_resource),
        ]
        return EventSection(
            event=event,
            model=model,
            page=model_page(model),
            marks=self._evidence.thing(model.pointer),
            payload=self._fields.tree(
                schema_at(
                    self._plan.view.schemas,
                    {"$ref": f"#{Pointer.of('components', 'schemas', model.component)}"},
                )
            ),
            frame=samples.frame(plan, event),
            handler=Sample("Handler", highlighted(escape.joined("\n", lines), "python")),
        )


def _uses(plan: Plan) -> dict[str, dict[Link, None]]:
    """The operations and fields that name a component, each with a link."""
    found: dict[str, dict[Link, None]] = {}

    def note(schema: Schema, link: Link) -> None:
        for _, name in word_pieces(schema):
            if name is not None:
                found.setdefault(name, {})[link] = None

    for resource, method in plan.methods:
        link = Link(f"{resource.attribute}.{method.name}", operation_page(resource, method))
        for argument in method.arguments:
            note(argument.schema, link)
        for response in method.operation.responses:
            for media in response.contents:
                note(media.schema, link)
    for model in plan.models:
        for prop in model.properties:
            href = f"{model_page(model)}#{field_anchor(prop.wire)}"
            note(prop.schema, Link(f"{model.class_name}.{prop.python}", href))
    return found


def confidence(plan: Plan) -> list[tuple[Resource, Counter[Basis]]]:
    """How many statements about the operations of each resource have which basis."""
    by_operation: dict[Pointer, Counter[Basis]] = {}
    canonical = plan.canonical
    for where in canonical.provenance:
        tokens = where.tokens
        if len(tokens) > 2 and tokens[0] == "paths":
            counts = by_operation.setdefault(Pointer.of(*tokens[:3]), Counter())
            counts[canonical.basis(where)] += 1
    return [
        (
            resource,
            sum(
                (by_operation.get(m.operation.pointer, Counter()) for m in resource.methods),
                Counter[Basis](),
            ),
        )
        for resource in plan.resources
    ]
