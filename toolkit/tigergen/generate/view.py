"""The canonical document as the generators see it: every object a named component, every name decided.

- An inline object with properties, wherever it stands in a schema or a response, becomes a
  component of its own, named after its property or operation.
- Schemas that say the same in a roundabout way are said plainly: a component that only refers to
  another one, and the `allOf` of texts, numbers or lists.
- A component that is not an object (a list of values, an array) is written out where it is referred to.
- Each component that stays has a class name, each of its properties a field name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from tigergen.complete.naming import operation_id
from tigergen.generate.directions import Directions
from tigergen.generate.flattening import flatten
from tigergen.generate.ir import Operation, read_operations
from tigergen.generate.python.jsonapi import resource_body, resource_kind
from tigergen.generate.python.scope import own_names
from tigergen.generate.referred import name_referred
from tigergen.generate.schema import Schema, schema_at
from tigergen.generate.types import TypeReader
from tigergen.model import names, pointer
from tigergen.model.canonical import Canonical
from tigergen.model.media import folds
from tigergen.model.names import Identifier
from tigergen.model.openapi import kinds
from tigergen.model.pointer import Pointer
from tigergen.model.schemas import Schemas, component
from tigergen.model.walk import copied, nodes, operations, references

EVENT_RESERVED: Final = frozenset({"event_id", "event_name", "event_data"})
CLASS_RESERVED: Final = frozenset(
    [
        "Any",
        "Literal",
        "Field",
        "Model",
        "EventModel",
        "UnknownEvent",
        "Event",
        "ConfigDict",
        "AliasChoices",
        "AwareDatetime",
        "Client",
        "AsyncClient",
        "date",
        "datetime",
        "Sequence",
        "Mapping",
        "UUID",
        "UNSET",
        "Unset",
        "Timestamp",
        "JSON",
    ]
)
_MAX_DEPTH: Final = 40


@dataclass(frozen=True, slots=True)
class Property:
    """A field of a model: its wire name, Python name and schema."""

    wire: str
    python: Identifier
    schema: Schema
    required: bool

    @property
    def pointer(self) -> Pointer:
        """Where its schema stands in the canonical document."""
        return self.schema.pointer


@dataclass(slots=True)
class Model:
    """A component that becomes a class."""

    component: str
    class_name: Identifier
    schema: Schema
    properties: list[Property] = field(default_factory=list)

    @property
    def pointer(self) -> Pointer:
        """Where its schema stands in the canonical document."""
        return self.schema.pointer

    @property
    def event_name(self) -> str | None:
        """The name of the event this model is the payload of, if it is one."""
        return self.schema.text("x-tigergen-event-name")


@dataclass
class View:
    """A copy of the document with inline objects named, and the models in order of name."""

    schemas: Schemas
    operations: list[Operation]
    directions: Directions
    models: dict[str, Model]

    @cached_property
    def types(self) -> TypeReader:
        """A reader of the types of this document."""
        classes = {model.component: model.class_name for model in self.models.values()}
        return TypeReader(self.schemas, classes)


def build_view(canonical: Canonical) -> View:
    """Return the view of a canonical document; the document itself stays as it is."""
    document = copied(canonical.document)
    flatten(document)
    known: dict[str, object] = document.setdefault("components", {}).setdefault("schemas", {})
    hoist = _Hoist(document, known)
    hoist.origins |= name_referred(document, known, hoist.name)
    for name in list(known):
        where = hoist.origins.get(name, pointer.join(["components", "schemas", name]))
        hoist.children(known[name], name, where)
    for path, method, operation in operations(document):
        hoist.responses(path, method, operation)
    for name, item in document.get("webhooks", {}).items():
        hoist.webhook(name, item)
    resolver = Schemas(document, hoist.origins)
    components = {
        name: schema_at(
            resolver,
            known[name],
            hoist.origins.get(name, Pointer.of("components", "schemas", name)),
        )
        for name in sorted(known)
    }
    reading = read_operations(resolver)
    unfolded = _unfolded(components, reading, _used(document))
    namer = names.Namer(CLASS_RESERVED, classes=True)
    models = {
        name: Model(name, namer.take(_class_name(name, schema), joint=""), schema)
        for name, schema in components.items()
        if schema.is_model and name not in unfolded
    }
    directions = Directions(reading)
    for model in models.values():
        _properties(model, directions)
    return View(resolver, reading, directions, models)


def _class_name(component: str, schema: Schema) -> Identifier:
    """The name of a component's class: the module of events imports those of events beside its own names."""
    name = names.pascal(component)
    if schema.text("x-tigergen-event-name") and name in own_names("events"):
        return names.pascal(f"{component} event")
    return name


def _used(document: dict[str, object]) -> Counter[str | None]:
    """How many references lead to each component."""
    return Counter(map(component, references(document)))


def _unfolded(
    components: dict[str, Schema], operations: list[Operation], used: Counter[str | None]
) -> set[str]:
    """Components that only wrap the arguments of methods: request bodies, resources in JSON:API ones.

    A method takes what they hold as keywords, so that callers do not need them as models.
    """
    wrapped = Counter(name for name in _wrappers(operations) if name is not None)
    found = {name for name, count in wrapped.items() if used[name] == count}
    for name in list(found):
        inner = components[name].member("attributes").component
        if inner is not None and resource_kind(components[name]) and used[inner] == 1:
            found.add(inner)
    return found


def _wrappers(operations: list[Operation]) -> Iterator[str | None]:
    """The component of each request body whose properties become arguments."""
    for operation in operations:
        sent = operation.body.preferred if operation.body else None
        for media in operation.body.contents if operation.body and sent else ():
            target = media.schema.target
            if media.kind == "json" and resource_body(media.schema) is not None:
                yield target.member("data").component
            if sent is not None and folds(sent.type, target.node):
                yield media.schema.component


def _properties(model: Model, directions: Directions) -> None:
    reserved = names.MODEL_RESERVED | (EVENT_RESERVED if model.event_name else frozenset())
    namer = names.Namer()
    required = model.schema.own_required
    for wire, schema in model.schema.own_properties.items():
        python = names.field(wire, reserved)
        demanded = wire in required and directions.demands(model.component, schema)
        model.properties.append(Property(wire, namer.take(python), schema, demanded))


def _shared_names(components: dict[str, object]) -> set[str]:
    """Names that inline objects of several components have: each gets its owner's name in front."""
    owners: dict[str, set[str]] = {}
    for owner, schema in components.items():
        for kind, node in nodes(schema, "schema"):
            if kind != "schema":
                continue
            for wire, child in (node.get("properties") or {}).items():
                if isinstance(child, dict) and child.get("properties"):
                    owners.setdefault(names.pascal(wire), set()).add(owner)
    return {name for name, found in owners.items() if len(found) > 1}


def _drop_items_of_objects(schema: dict[str, object]) -> None:
    """Take away `items` where only objects can stand: it is about arrays alone (JSON Schema 2020-12, 10.3.1.2)."""
    if {"object"} <= set(kinds(schema)) <= {"object", "null"}:
        schema.pop("items", None)


class _Hoist:
    """Moves inline objects with properties into components."""

    def __init__(self, document: dict[str, object], schemas: dict[str, object]) -> None:
        self._references = Schemas(document)
        self._schemas = schemas
        self._taken = names.Namer(
            {names.pascal(key) for key in schemas} | CLASS_RESERVED, classes=True
        )
        self._shared = _shared_names(schemas)
        self.origins: dict[str, Pointer] = {}

    def children(self, schema: object, owner: str, where: Pointer, depth: int = 0) -> None:
        """Hoist what lies inside a schema that stays where it is."""
        if not isinstance(schema, dict) or depth > _MAX_DEPTH:
            return
        _drop_items_of_objects(schema)
        for wire, child in (schema.get("properties") or {}).items():
            at = where / "properties" / wire
            schema["properties"][wire] = self.schema(child, wire, owner, at, depth + 1)
        for keyword in ("items", "additionalProperties"):
            if isinstance(schema.get(keyword), dict):
                name = names.singular(owner) if keyword == "items" else owner
                schema[keyword] = self.schema(
                    schema[keyword], f"{name} item", owner, where / keyword, depth + 1
                )
        for keyword in ("oneOf", "anyOf"):
            for index, part in enumerate(schema.get(keyword) or []):
                schema[keyword][index] = self.schema(
                    part,
                    f"{owner} option {index + 1}",
                    owner,
                    where / keyword / index,
                    depth + 1,
                )
        for index, part in enumerate(schema.get("allOf") or []):
            self.children(part, owner, where / "allOf" / index, depth + 1)

    def schema(self, schema: object, name: str, owner: str, where: Pointer, depth: int) -> object:
        """Return the schema, or a reference to the component it became."""
        if not isinstance(schema, dict) or depth > _MAX_DEPTH:
            return schema
        _drop_items_of_objects(schema)
        if self._becomes_model(schema):
            return self._component(schema, self.name(name, owner), where, depth)
        items = schema.get("items")
        if isinstance(items, dict):
            schema["items"] = self.schema(
                items, names.singular(name), owner, where / "items", depth + 1
            )
        for keyword in ("oneOf", "anyOf"):
            for index, part in enumerate(schema.get(keyword) or []):
                label = name if index == 0 else f"{name} option {index + 1}"
                schema[keyword][index] = self.schema(
                    part, label, owner, where / keyword / index, depth + 1
                )
        values = schema.get("additionalProperties")
        if isinstance(values, dict):
            schema["additionalProperties"] = self.schema(
                values, f"{name} value", owner, where / "additionalProperties", depth + 1
            )
        return schema

    def _becomes_model(self, schema: dict[str, object]) -> bool:
        """Whether an inline schema is an object of its own, and not one model with a remark."""
        if "$ref" in schema or not schema.get("allOf"):
            return bool(schema.get("properties"))
        return self._references.is_model(schema) and "$ref" not in self._references.whole(schema)

    def _component(
        self, schema: dict[str, object], target: str, where: Pointer, depth: int
    ) -> dict[str, object]:
        """Make an object a component of that name; return the reference to it."""
        nullable = "null" in kinds(schema)
        inner = {**schema, "type": "object"} if nullable else schema
        self._schemas[target] = inner
        self.origins[target] = where
        self.children(inner, target, where, depth + 1)
        reference = {"$ref": f"#/components/schemas/{pointer.escape(target)}"}
        extra = {key: schema[key] for key in ("description",) if key in schema}
        if nullable:
            return {"anyOf": [reference, {"type": "null"}], **extra}
        return {**reference, **extra}

    def responses(self, path: str, method: str, operation: dict[str, object]) -> None:
        """Hoist inline objects out of the responses of an operation."""
        base = str(operation.get("operationId") or operation_id(path, method))
        answers = operation.get("responses")
        for status, response in answers.items() if isinstance(answers, dict) else ():
            for media, content in (
                (response.get("content") or {}).items() if isinstance(response, dict) else ()
            ):
                if not isinstance(content, dict) or "schema" not in content:
                    continue
                where = pointer.join(
                    ["paths", path, method, "responses", status, "content", media, "schema"]
                )
                label = (
                    f"{base} response" if status.startswith("2") else f"{base} {status} response"
                )
                if isinstance(content.get("x-tigergen-unwrap"), str):
                    # Callers see what is in the envelope, and never the envelope.
                    self.children(content["schema"], label, where)
                    continue
                content["schema"] = self.schema(content["schema"], label, base, where, 0)

    def webhook(self, name: str, item: object) -> None:
        """Hoist inline objects out of what a webhook sends: callers parse it with a model."""
        for method, operation in item.items() if isinstance(item, dict) else ():
            body = operation.get("requestBody") if isinstance(operation, dict) else None
            contents = (body.get("content") or {}) if isinstance(body, dict) else {}
            for media, content in contents.items():
                if isinstance(content, dict) and "schema" in content:
                    tokens = ["webhooks", name, method, "requestBody", "content", media, "schema"]
                    label = f"{name} webhook"
                    content["schema"] = self.schema(
                        content["schema"], label, label, pointer.join(tokens), 0
                    )

    def name(self, name: str, owner: str) -> str:
        """A free name: the property's own, else with its owner in front, else with a number."""
        candidate = names.pascal(name)
        if candidate in self._shared or self._taken.has(candidate):
            candidate = names.pascal(f"{owner} {name}")
        return self._taken.take(candidate, joint="")
