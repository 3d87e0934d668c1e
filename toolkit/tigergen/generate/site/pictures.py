"""Pictures of an API: its models and their relations, and the life of its event stream."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tigergen.generate.plan import Plan, Resource
from tigergen.generate.schema import Schema
from tigergen.generate.site.fields import model_page
from tigergen.generate.site.layout import Picture, picture
from tigergen.generate.view import Model
from tigergen.generate.wording import word_pieces

MANY: Final = 40
"""Models that one picture shows; of more there is a picture for each resource."""


def relations(plan: Plan) -> dict[str, list[str]]:
    """The models that each model refers to, by the names of components."""
    models = plan.view.models
    return {
        name: [
            other
            for other in dict.fromkeys(
                [
                    *(one for prop in model.properties for one in _named(prop.schema)),
                    *(one for part in model.schema.all_of for one in _named(part)),
                ]
            )
            if other in models
        ]
        for name, model in models.items()
    }


def _named(schema: Schema) -> list[str]:
    return [name for _, name in word_pieces(schema) if name is not None]


def model_pictures(plan: Plan) -> list[tuple[Resource | None, Picture]]:
    """The models and their relations: all in one picture, or those of each resource in one."""
    known = relations(plan)
    if len(plan.models) <= MANY:
        return [(None, _drawn(plan, known, plan.view.models))] if plan.models else []
    found: list[tuple[Resource | None, Picture]] = []
    left = set(known)
    for resource in plan.resources:
        reached = _reached(known, _of(plan, resource))
        left -= reached
        if reached:
            found.append((resource, _drawn(plan, known, reached)))
    rest = sorted(left)
    parts = [rest[at : at + MANY] for at in range(0, len(rest), MANY)]
    return [*found, *((None, _drawn(plan, known, part)) for part in parts)]


def _of(plan: Plan, resource: Resource) -> Iterable[str]:
    """The components that the operations of a resource name."""
    for method in resource.methods:
        for argument in method.arguments:
            yield from _named(argument.schema)
        for response in method.operation.responses:
            for media in response.contents:
                yield from _named(media.schema)
                yield from _named(media.schema.target)


def _reached(known: dict[str, list[str]], begin: Iterable[str]) -> set[str]:
    """The models that others lead to, themselves included; as many as a picture shows, nearest first."""
    todo = [name for name in dict.fromkeys(begin) if name in known]
    found: dict[str, None] = {}
    while todo and len(found) < MANY:
        name = todo.pop(0)
        if name not in found:
            found[name] = None
            todo += known[name]
    return set(found)


def _drawn(plan: Plan, known: dict[str, list[str]], names: Iterable[str]) -> Picture:
    models: dict[str, Model] = {name: plan.view.models[name] for name in sorted(names)}
    nodes = {str(model.class_name): model_page(model) for model in models.values()}
    edges = [
        (str(model.class_name), str(models[other].class_name))
        for name, model in models.items()
        for other in known[name]
        if other in models
    ]
    return picture(nodes, edges)


@dataclass(frozen=True, slots=True)
class Step:
    """A step in the life of a stream: something sent, or what happens at one side.

    `kind` is `ask` for what the client sends, `come` for what the server sends, and `note`.
    """

    kind: str
    text: str
    y: int


def stream_life(plan: Plan) -> list[Step]:
    """The life of the event stream, from the facts that are known of it."""
    method = next(method for _, method in plan.methods if method.streams)
    steps = [("ask", method.request_line)]
    if plan.replay is not None:
        facts = {str(key): text for key, text in plan.replay.items()}
        steps.append(("come", f"{facts['start']}: {facts['field']} = {facts['value']}"))
        steps.append(("come", f"{facts['counted']}, as often as {facts['count']} says"))
        steps.append(("note", f"the stream yields {facts['end']}"))
    steps.append(("come", "an event when it happens"))
    if plan.acknowledge is not None:
        verb, path, wire = plan.acknowledge
        steps.append(("note", "the loop asks for the next event"))
        steps.append(("ask", f"{verb} {path} with {wire}"))
    steps.append(("note", "the connection ends; after a pause the stream connects again"))
    steps.append(("ask", method.request_line))
    return [Step(kind, text, 70 + 40 * index) for index, (kind, text) in enumerate(steps)]
