"""Samples of what is sent and answered: the documents' own, else made from the schema and marked so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from tigergen.generate.ir import Media
from tigergen.generate.plan import Event, Method, Plan, Resource
from tigergen.generate.python.examples import (
    async_example,
    curl_example,
    python_example,
    value,
)
from tigergen.generate.python.formatting import format_python
from tigergen.generate.schema import Schema
from tigergen.generate.site.code import highlighted, json_code
from tigergen.generate.site.evidence import Evidence, Quote
from tigergen.model import escape
from tigergen.model.pointer import Pointer

_DEPTH: Final = 4
_PARTS: Final = 150
"""Values inside of a sample, so that one of a document of hundreds of fields can still be read."""

_DATA: Final = Markup("data: ")
_COLUMNS: Final = 62
"""Characters that the column of code has room for."""

_OPTIONAL: Final = 8
"""Optional fields shown of an object inside another, so that a sample fits a screen."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Code to read or copy. `source` is the document that shows it; without one it was made."""

    title: str
    code: Markup
    source: Quote | None = None


def formatted_calls(plan: Plan) -> dict[str, str]:
    """Every call in Python and for asyncio, formatted for a narrow column in one run of the formatter."""
    files: dict[str, str] = {}
    for resource, method in plan.methods:
        files[f"blocking/{resource.page}/{method.name}.py"] = python_example(plan, resource, method)
        files[f"asyncio/{resource.page}/{method.name}.py"] = async_example(plan, resource, method)
    return format_python(files, _COLUMNS)


def calls(
    plan: Plan, formatted: dict[str, str], resource: Resource, method: Method
) -> list[Sample]:
    """The same call in Python, in Python for asyncio and with curl."""
    place = f"{resource.page}/{method.name}.py"
    return [
        Sample("Python", highlighted(formatted[f"blocking/{place}"], "python")),
        Sample("asyncio", highlighted(formatted[f"asyncio/{place}"], "python")),
        Sample("curl", highlighted(curl_example(plan, method), "shell")),
    ]


def body(plan: Plan, evidence: Evidence, media: Media | None, title: str) -> Sample | None:
    """A body of a request or an answer: JSON alone is shown."""
    if media is None or media.kind != "json":
        return None
    at = media.schema.pointer.parent
    node: object = at.resolve(plan.canonical.document) if plan.canonical.has(at) else {}
    for where, shown in _documented(node, at):
        origins = evidence.canonical.nearest_origins(where)
        quote = evidence.quote(origins[0].place) if origins else Quote("the documents", "", "")
        return Sample(title, json_code(shown), quote)
    if not media.schema:
        return None
    made = whole(media.schema)
    return Sample(title, json_code(made)) if made not in ({}, [], None) else None


def frame(plan: Plan, event: Event) -> Sample:
    """A frame of the stream that carries an event."""
    model = next(model for model in plan.models if model.class_name == event.class_name)
    payload = whole(model.schema)
    if event.payload is not None and isinstance(payload, dict):
        wire = next(p.wire for p in model.properties if p.python == event.payload)
        payload = payload.get(wire)
    head = ""
    if plan.envelope is not None:
        name = f"{plan.envelope.get('prefix', '')}{event.names[0]}"
        packed: dict[str, object] = {plan.envelope["events"]: {name: payload}}
        if "id" in plan.envelope:
            packed = {plan.envelope["id"]: "some-id", **packed}
        payload = packed
    else:
        head = f"event: {event.names[0]}\n"
    lines = json_code(payload).split("\n")
    return Sample("Frame", escape.html(head) + Markup("\n").join(_DATA + line for line in lines))


def whole(schema: Schema, name: str = "value") -> object:
    """Return a value that shows what a schema holds: its fields, down to some depth."""
    return _Maker().made(schema, name, 0)


class _Maker:
    """Makes one value; `room` is how many parts it may still have."""

    def __init__(self) -> None:
        self._room = _PARTS

    def made(self, schema: Schema, name: str, depth: int) -> object:
        """Return the documents' own example of a schema, else one with its fields."""
        self._room -= 1
        target = schema.target
        given = target.get("example") if "example" in target else None
        if "example" not in target:
            given = next(iter(target.listed("examples")), None)
        if given is not None:
            return given
        if depth < _DEPTH and self._room > 0:
            if target.alternatives:
                return self.made(target.alternatives[0], name, depth + 1)
            properties = _properties(target)
            if properties:
                return self._object(properties, depth)
            if "items" in target:
                return [self.made(target.items, name, depth + 1)]
        return value(target, name, depth)

    def _object(self, properties: dict[str, tuple[Schema, bool]], depth: int) -> dict[str, object]:
        optional = [wire for wire, (_, required) in properties.items() if not required]
        left = set(optional[_OPTIONAL:]) if depth else set()
        return {
            wire: self.made(child, wire, depth + 1)
            for wire, (child, _) in properties.items()
            if wire not in left and self._room > 0
        }


def _properties(schema: Schema) -> dict[str, tuple[Schema, bool]]:
    """The fields of an object and of all that it is composed of, each with whether it is required."""
    found: dict[str, tuple[Schema, bool]] = {}
    todo = [schema]
    visited: set[str] = set()
    while todo:
        part = todo.pop()
        if part.reference is None:
            required = part.own_required
            for wire, child in part.own_properties.items():
                found.setdefault(wire, (child, wire in required))
            todo += part.all_of
        elif part.reference not in visited:
            visited.add(part.reference)
            todo.append(part.target)
    return found


def _documented(node: object, where: Pointer) -> list[tuple[Pointer, object]]:
    """The examples that a media type states, with their places."""
    if not isinstance(node, dict):
        return []
    found = [(where / "example", node["example"])] if "example" in node else []
    examples = node.get("examples")
    for name, example in examples.items() if isinstance(examples, dict) else ():
        for key in ("dataValue", "value"):
            if isinstance(example, dict) and key in example:
                found.append((where / "examples" / name, example[key]))
    return found
