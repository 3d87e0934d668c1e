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
    node: Any = media.pointer.parent.resolve(plan.canonical.document)
    for where, shown in _documented(node, media.pointer.parent):
        origins = evidence.canonical.nearest_origins(where)
        quote = evidence.quote(origins[0].place) if origins else Quote("the documents", "", "")
        return Sample(title, json_code(shown), quote)
    if not media.schema:
        return None
    made = whole(plan.view.schemas, media.schema, "value")
    return Sample(title, json_code(made)) if made not in ({}, [], None) else None


def frame(plan: Plan, event: Event) -> Sample:
    """A frame of the stream that carries an event."""
    model = next(model for model in plan.models if model.class_name == event.class_name)
    payload = whole(plan.view.schemas, model.schema, event.name)
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


def whole(schemas: Schemas, schema: Json, name: str, depth: int = 0) -> Json:
    """Return a value that shows what a schema holds: its fields, down to some depth."""
    target = schemas.resolve(schema)
    given = target.get("example", (target.get("examples") or [None])[0])
    if given is not None:
        return given
    for key in ("oneOf", "anyOf"):
        if target.get(key):
            return whole(schemas, target[key][0], name, depth + 1)
    properties = _properties(schemas, target)
    if properties and depth < _DEPTH:
        needed = [wire for wire, (_, required) in properties.items() if required]
        others = [wire for wire in properties if wire not in needed]
        kept = {*needed, *(others if depth == 0 else others[:_OPTIONAL])}
        return {
            wire: whole(schemas, child, wire, depth + 1)
            for wire, (child, _) in properties.items()
            if wire in kept
        }
    if isinstance(target.get("items"), dict) and depth < _DEPTH:
        return [whole(schemas, target["items"], name, depth + 1)]
    return value(schemas, target, name, depth)


def _properties(schemas: Schemas, schema: dict[str, Json]) -> dict[str, tuple[Json, bool]]:
    """The fields of an object and whether they are required, those of what it is composed of first."""
    found: dict[str, tuple[Json, bool]] = {}
    for part in schema.get("allOf") or []:
        found |= _properties(schemas, schemas.resolve(part))
    for wire, child, _, required in own_properties(schema, Pointer()):
        found[wire] = (child, required)
    return found


def _documented(node: Any, where: Pointer) -> list[tuple[Pointer, Json]]:
    """The examples that a media type states, with their places."""
    if not isinstance(node, dict):
        return []
    found = [(where / "example", node["example"])] if "example" in node else []
    examples = node.get("examples")
    for name, example in examples.items() if isinstance(examples, dict) else ():
        if isinstance(example, dict) and "value" in example:
            found.append((where / "examples" / name, example["value"]))
    return found
