"""Samples of what is sent and answered: the documents' own, else made from the schema and marked so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

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
from tigergen.generate.site.code import highlighted, json_code
from tigergen.generate.site.evidence import Evidence, Quote
from tigergen.generate.view import own_properties
from tigergen.model import escape
from tigergen.model.claim import Json
from tigergen.model.pointer import Pointer
from tigergen.model.schemas import Schemas

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
    at = media.pointer.parent
    node: Any = at.resolve(plan.canonical.document) if plan.canonical.has(at) else {}
    for where, shown in _documented(node, at):
        origins = evidence.canonical.nearest_origins(where)
        quote = evidence.quote(origins[0].place) if origins else Quote("the documents", "", "")
        return Sample(title, json_code(shown), quote)
    if not media.schema:
        return None
    made = whole(plan.view.schemas, media.schema)
    return Sample(title, json_code(made)) if made not in ({}, [], None) else None


def frame(plan: Plan, event: Event) -> Sample:
    """A frame of the stream that carries an event."""
    model = next(model for model in plan.models if model.class_name == event.class_name)
    payload = whole(plan.view.schemas, model.schema)
    if event.payload is not None and isinstance(payload, dict):
        wire = next(p.wire for p in model.properties if p.python == event.payload)
        payload = payload.get(wire)
    head = ""
    if plan.envelope is not None:
        name = f"{plan.envelope.get('prefix', '')}{event.names[0]}"
        packed: dict[str, Json] = {plan.envelope["events"]: {name: payload}}
        if "id" in plan.envelope:
            packed = {plan.envelope["id"]: "some-id", **packed}
        payload = packed
    else:
        head = f"event: {event.names[0]}\n"
    lines = json_code(payload).split("\n")
    return Sample("Frame", escape.html(head) + Markup("\n").join(_DATA + line for line in lines))


def whole(schemas: Schemas, schema: Json, name: str = "value") -> Json:
    """Return a value that shows what a schema holds: its fields, down to some depth."""
    return _Maker(schemas).made(schema, name, 0)


class _Maker:
    """Makes one value; `room` is how many parts it may still have."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._room = _PARTS

    def made(self, schema: Json, name: str, depth: int) -> Json:
        """Return the documents' own example of a schema, else one with its fields."""
        self._room -= 1
        target = self._schemas.resolve(schema)
        examples = target.get("examples")
        given = target.get(
            "example", examples[0] if isinstance(examples, list) and examples else None
        )
        if given is not None:
            return given
        if depth < _DEPTH and self._room > 0:
            for key in ("oneOf", "anyOf"):
                if target.get(key):
                    return self.made(target[key][0], name, depth + 1)
            properties = self._properties(target)
            if properties:
                return self._object(properties, depth)
            if isinstance(target.get("items"), dict):
                return [self.made(target["items"], name, depth + 1)]
        return value(self._schemas, target, name, depth)

    def _object(self, properties: dict[str, tuple[Json, bool]], depth: int) -> Json:
        optional = [wire for wire, (_, required) in properties.items() if not required]
        left = set(optional[_OPTIONAL:]) if depth else set()
        return {
            wire: self.made(child, wire, depth + 1)
            for wire, (child, _) in properties.items()
            if wire not in left and self._room > 0
        }

    def _properties(self, schema: dict[str, Json]) -> dict[str, tuple[Json, bool]]:
        """The fields of an object and of all that it is composed of, each with whether it is required."""
        found: dict[str, tuple[Json, bool]] = {}
        todo: list[Json] = [schema]
        visited: set[str] = set()
        while todo:
            part = todo.pop()
            reference = part.get("$ref") if isinstance(part, dict) else None
            if isinstance(reference, str):
                if reference not in visited:
                    visited.add(reference)
                    todo.append(self._schemas.resolve(part))
            elif isinstance(part, dict):
                for wire, child, _, required in own_properties(part, Pointer()):
                    found.setdefault(wire, (child, required))
                todo += part.get("allOf") or []
        return found


def _documented(node: Any, where: Pointer) -> list[tuple[Pointer, Json]]:
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
