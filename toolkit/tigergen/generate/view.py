"""The canonical document as the generators see it: every object a named component, every name decided.

- An inline object with properties, wherever it stands in a schema or a response, becomes a
  component of its own, named after its property or operation.
- Schemas that say the same in a roundabout way are said plainly: a component that only refers to
  another one, and the `allOf` of texts, numbers or lists.
- A component that is not an object (a list of values, an array) is written out where it is referred to.
- Each component that stays has a class name, each of its properties a field name.
"""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

from tigergen.complete.naming import operation_id
from tigergen.generate.directions import Directions
from tigergen.generate.flattening import flatten
from tigergen.generate.python.jsonapi import resource_body, resource_kind
from tigergen.generate.referred import name_referred
from tigergen.generate.types import TypeReader
from tigergen.model import names, pointer
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Json
from tigergen.model.media import body_kind, folds, preferred
from tigergen.model.names import Identifier
from tigergen.model.pointer import Pointer
from tigergen.model.schemas import Schemas, component
from tigergen.model.walk import objects, operations, schemas

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
    """A field of a model: its wire name, Python name, schema and where that schema stands."""

    wire: str
    python: Identifier
    schema: Json
    pointer: Pointer
    required: bool


@dataclass(slots=True)
class Model:
    """A component that becomes a class. `pointer` leads to its schema in the canonical document."""

    component: str
    class_name: Identifier
    schema: dict[str, Any]
    pointer: Pointer
    properties: list[Property] = field(default_factory=list)

    @property
    def event_name(self) -> str | None:
        """The name of the event this model is the payload of, if it is one."""
        name = self.schema.get("x-tigergen-event-name")
        return name if isinstance(name, str) else None


@dataclass
class View:
    """A copy of the document with inline objects named, and the models in order of name."""

    document: dict[str, Any]
    models: dict[str, Model]
    origins: dict[str, Pointer]

    @cached_property
    def schemas(self) -> Schemas:
        """The references of this document."""
        return Schemas(self.document, self.origins)

    @cached_property
    def types(self) -> TypeReader:
        """A reader of the types of this document."""
        classes = {model.component: model.class_name for model in self.models.values()}
        return TypeReader(self.schemas, classes)


def build_view(canonical: Canonical) -> View:
    """Return the view of a canonical document; the document itself stays as it is."""
    document = copy.deepcopy(canonical.document)
    flatten(document)
    known: dict[str, Json] = document.setdefault("components", {}).setdefault("schemas", {})
    hoist = _Hoist(document, known)
    hoist.origins |= name_referred(document, known, hoist.name)
    for name in list(known):
        where = hoist.origins.get(name, pointer.join(["components", "schemas", name]))
        hoist.children(known[name], name, where)
    for path, method, operation in operations(document):
        hoist.responses(path, method, operation)
    for name, item in document.get("webhooks", {}).items():
        hoist.webhook(name, item)
    models: dict[str, Model] = {}
    references = Schemas(document)
    namer = names.Namer(CLASS_RESERVED, classes=True)
    unfolded = _unfolded(document, hoist.origins)
    for name in sorted(known):
        schema = known[name]
        if not references.is_model(schema) or name in unfolded:
            continue
        model = Model(
            name,
            namer.take(names.pascal(name), joint=""),
            schema,
            hoist.origins.get(name, pointer.join(["components", "schemas", name])),
        )
        models[name] = model
    directions = Directions(Schemas(document))
    for model in models.values():
        _properties(model, directions)
    return View(document, models, hoist.origins)


def _unfolded(document: dict[str, Any], origins: dict[str, Pointer]) -> set[str]:
    """Components that only wrap the arguments of methods: request bodies, resources in JSON:API ones.

    A method takes what they hold as keywords, so that callers do not need them as models.
    """
    types = Schemas(document, origins)
    wrapped = Counter(name for name in _wrappers(document, types) if name is not None)
    used = Counter(
        component(node["$ref"])
        for _, _, node in objects(document)
        if isinstance(node.get("$ref"), str)
    )
    found = {name for name, count in wrapped.items() if used[name] == count}
    for name in list(found):
        attributes = document["components"]["schemas"][name]["properties"].get("attributes", {})
        inner = component(attributes.get("$ref", "")) if isinstance(attributes, dict) else None
        if resource_kind(types, document["components"]["schemas"][name]) and used[inner] == 1:
            found.add(str(inner))
    return found


def _wrappers(document: dict[str, Any], types: Schemas) -> Iterator[str | None]:
    """The component of each request body whose properties become arguments."""
    for _, _, operation in operations(document):
        body = types.resolve(operation.get("requestBody") or {})
        content: dict[str, Any] = body.get("content") or {}
        media = preferred(content)
        for name, value in content.items() if media is not None else ():
            schema = value.get("schema") if isinstance(value, dict) else None
            target = types.resolve(schema)
            data = target.get("properties", {}).get("data")
            if body_kind(name) == "json" and resource_body(types, schema, Pointer()) is not None:
                yield component(data["$ref"]) if "$ref" in data else None
            if media is not None and folds(media, target) and isinstance(schema, dict):
                yield component(schema.get("$ref", ""))


def _properties(model: Model, directions: Directions) -> None:
    reserved = names.MODEL_RESERVED | (EVENT_RESERVED if model.event_name else frozenset())
    namer = names.Namer()
    for wire, schema, where, required in own_properties(model.schema, model.pointer):
        python = names.field(wire, reserved)
        demanded = required and directions.demands(model.component, schema)
        model.properties.append(Property(wire, namer.take(python), schema, where, demanded))


def own_properties(schema: Json, where: Pointer) -> list[tuple[str, Json, Pointer, bool]]:
    """The properties a schema lists itself, those of its inline parts of `allOf` included.

    Each comes with its schema, the pointer to that, and whether it is required.
    """
    found: dict[str, tuple[str, Json, Pointer, bool]] = {}
    required = _required(schema)
    for index, part in enumerate(schema.get("allOf") or []):
        if isinstance(part, dict) and "$ref" not in part:
            for entry in own_properties(part, where / "allOf" / index):
                found[entry[0]] = entry
    for wire, child in (schema.get("properties") or {}).items():
        found[wire] = (wire, child, where / "properties" / wire, wire in required)
    return [
        (wire, child, at, needed or wire in required) for wire, child, at, needed in found.values()
    ]


def _required(schema: Json) -> set[str]:
    """What a schema and its inline parts require: a part may require what another one lists."""
    found = {name for name in schema.get("required") or [] if isinstance(name, str)}
    for part in schema.get("allOf") or []:
        found |= _required(part) if isinstance(part, dict) and "$ref" not in part else set()
    return found


def _shared_names(components: dict[str, Json]) -> set[str]:
    """Names that inline objects of several components have: each gets its owner's name in front."""
    owners: dict[str, set[str]] = {}
    for owner, schema in components.items():
        for _, node in schemas(schema, "schema"):
            for wire, child in (node.get("properties") or {}).items():
                if isinstance(child, dict) and child.get("properties"):
                    owners.setdefault(names.pascal(wire), set()).add(owner)
    return {name for name, found in owners.items() if len(found) > 1}


def _drop_items_of_objects(schema: dict[str, Json]) -> None:
    """Take away `items` where only objects can stand: it is about arrays alone (JSON Schema 2020-12, 10.3.1.2)."""
    kinds = schema.get("type")
    if kinds == "object" or (isinstance(kinds, list) and set(kinds) <= {"object", "null"}):
        schema.pop("items", None)


class _Hoist:
    """Moves inline objects with properties into components."""

    def __init__(self, document: dict[str, Any], schemas: dict[str, Json]) -> None:
        self._references = Schemas(document)
        self._schemas = schemas
        self._taken = names.Namer(
            {names.pascal(key) for key in schemas} | CLASS_RESERVED, classes=True
        )
        self._shared = _shared_names(schemas)
        self.origins: dict[str, Pointer] = {}

    def children(self, schema: Json, owner: str, where: Pointer, depth: int = 0) -> None:
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

    def schema(self, schema: Json, name: str, owner: str, where: Pointer, depth: int) -> Json:
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

    def _becomes_model(self, schema: dict[str, Json]) -> bool:
        """Whether an inline schema is an object of its own, and not one model with a remark."""
        if "$ref" in schema or not schema.get("allOf"):
            return bool(schema.get("properties"))
        return self._references.is_model(schema) and "$ref" not in self._references.whole(schema)

    def _component(self, schema: dict[str, Json], target: str, where: Pointer, depth: int) -> Json:
        """Make an object a component of that name; return the reference to it."""
        nullable = isinstance(schema.get("type"), list) and "null" in schema["type"]
        inner = {**schema, "type": "object"} if nullable else schema
        self._schemas[target] = inner
        self.origins[target] = where
        self.children(inner, target, where, depth + 1)
        reference = {"$ref": f"#/components/schemas/{pointer.escape(target)}"}
        extra = {key: schema[key] for key in ("description",) if key in schema}
        if nullable:
            return {"anyOf": [reference, {"type": "null"}], **extra}
        return {**reference, **extra}

    def responses(self, path: str, method: str, operation: dict[str, Any]) -> None:
        """Hoist inline objects out of the responses of an operation."""
        base = str(operation.get("operationId") or operation_id(path, method))
        for status, response in operation.get("responses", {}).items():
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

    def webhook(self, name: str, item: Json) -> None:
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
