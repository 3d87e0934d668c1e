"""What the classes of `models` are, as plain values: bases, fields, their types and what is said of them.

Class and field names come from the view and from `tigergen.model.names`. Listed values are open
(`Literal[...] | str`). Limits that a server may break stand in the docstrings and not in the types. A default
stands there too: a field that did not come is None, whatever the server takes it for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tigergen.generate.python.bases import base_order, bases_first
from tigergen.generate.schema import Schema, schema_at
from tigergen.generate.sourced import sentence, source_line, type_remark, with_remark
from tigergen.generate.types import (
    BUILTINS,
    NONE,
    SCALARS,
    STR,
    UNKNOWN,
    Listed,
    ListOf,
    MapOf,
    ModelOf,
    Scalar,
    Type,
    TypeReader,
    Union,
    Unknown,
    expression,
    union,
)
from tigergen.generate.view import Model, Property, View
from tigergen.generate.wording import filled, limits
from tigergen.model import escape
from tigergen.model.canonical import Canonical
from tigergen.model.escape import Code
from tigergen.model.names import Identifier

_TEXTS: Final = {
    "date-time": Scalar(Identifier("Timestamp")),
    "date": Scalar(Identifier("date")),
}
MODEL: Final = Identifier("Model")
EVENT_MODEL: Final = Identifier("EventModel")
_ALIASED: Final = BUILTINS | {"date"}
"""Names of types that a field may have too; `models` imports each under a second name."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a class. `accepted` are the names by which its value may come, if not by `name` alone."""

    name: Identifier
    wire: str
    accepted: tuple[str, ...]
    annotation: Code
    required: bool
    text: str


@dataclass(frozen=True, slots=True)
class Class:
    """A class of `models`."""

    name: Identifier
    bases: tuple[Identifier, ...]
    text: str
    fields: tuple[Field, ...]


def classes(canonical: Canonical, view: View) -> list[Class]:
    """Return the classes of the models of a view."""
    return _Reader(canonical, view).classes()


@dataclass(frozen=True, slots=True)
class _Held:
    """What an object holds under one name."""

    kind: Type
    required: bool

    def within(self, base: _Held) -> _Held:
        """What it holds if a base says something of it too."""
        return _Held(_within(self.kind, base.kind), self.required or base.required)


class _FieldTypes(TypeReader):
    """Reads types of fields: what comes from a server may be more than what a caller should send."""

    def listed(self, values: list[object], kinds: list[str]) -> Type:
        """Listed values stay open: a new one of the same kind is kept and still typed."""
        concrete = [v for v in values if isinstance(v, str | int) and not isinstance(v, bool)]
        if not concrete or len(concrete) < len([v for v in values if v is not None]):
            return self.type(schema_at(self.schemas, {"type": kinds}))
        parts: list[Type] = []
        for scalar, python in ((STR, str), (SCALARS["integer"], int)):
            chosen = tuple(dict.fromkeys(v for v in concrete if isinstance(v, python)))
            parts += [Listed(chosen), scalar] if chosen else []
        if None in values or "null" in kinds:
            parts.append(NONE)
        return union(parts)

    def single(self, schema: Schema, kind: str, depth: int) -> Type:
        """Return the type of values of one kind."""
        if kind == "array" or (not kind and "items" in schema):
            return ListOf(self.type(schema.items, depth + 1))
        if kind == "object":
            return MapOf(self.type(schema.additional, depth + 1))
        if kind != "string":
            return SCALARS.get(kind, UNKNOWN)
        if len(schema.suggested) > 1:
            return self.listed(schema.suggested, [])
        return _TEXTS.get(schema.format, STR)


class _Reader:
    """Reads classes out of a view."""

    def __init__(self, canonical: Canonical, view: View) -> None:
        self._canonical = canonical
        self._view = view
        known = {model.component: model.class_name for model in view.models.values()}
        self._types = _FieldTypes(view.schemas, known)
        reduced = {name: self._reduced(model.schema) for name, model in view.models.items()}
        order = base_order(reduced)
        self._bases = {name: sorted(found, key=order) for name, found in reduced.items()}
        self._held: dict[str, dict[str, _Held]] = {}

    def classes(self) -> list[Class]:
        """Return all of them by name, bases before those that inherit from them."""
        names = {name: str(model.class_name) for name, model in self._view.models.items()}
        return [self._class(self._view.models[name]) for name in bases_first(self._bases, names)]

    def _class(self, model: Model) -> Class:
        aliased = _aliased(model.properties)
        held = self._holds(model)
        own = [self._view.models[base].class_name for base in self._bases[model.component]]
        return Class(
            model.class_name,
            tuple(own) or (EVENT_MODEL if model.event_name is not None else MODEL,),
            self._model_text(model),
            tuple(self._field(prop, held[prop.wire], aliased) for prop in model.properties),
        )

    def _field(self, prop: Property, held: _Held, aliased: dict[str, Code]) -> Field:
        accepted = (prop.wire, prop.python, *prop.schema.texts("x-tigergen-wire-names"))
        kind = held.kind if held.required else _optional(held.kind)
        return Field(
            prop.python,
            prop.wire,
            tuple(dict.fromkeys(accepted)),
            expression(kind, own=True, shadowed=aliased),
            held.required,
            self._property_text(prop.schema),
        )

    def _holds(self, model: Model) -> dict[str, _Held]:
        """What the objects of a model hold, by wire name; its bases were asked before."""
        found: dict[str, _Held] = {}
        for base in self._bases[model.component]:
            for wire, held in self._held[base].items():
                found[wire] = found[wire].within(held) if wire in found else held
        required = set(_required(model))
        for prop in model.properties:
            own = _Held(self._types.type(prop.schema), prop.wire in required)
            inherited = found.get(prop.wire)
            found[prop.wire] = own.within(inherited) if inherited is not None else own
        self._held[model.component] = found
        return found

    def _reduced(self, schema: Schema) -> list[str]:
        """The models that a model inherits from: each once, and none that another one has anyway."""
        names = self._parents(schema)
        inherited: set[str] = set()
        todo = list(names)
        while todo:
            for parent in self._parents(self._view.models[todo.pop()].schema):
                if parent not in inherited:
                    inherited.add(parent)
                    todo.append(parent)
        return [name for name in names if name not in inherited]

    def _parents(self, schema: Schema) -> list[str]:
        named: list[str | None] = []
        for part in schema.all_of:
            named += [part.component] if part.reference is not None else self._parents(part)
        return [name for name in dict.fromkeys(named) if name in self._view.models]

    def _model_text(self, model: Model) -> str:
        parts = [sentence(model.schema.description or model.schema.text("title") or "")]
        if model.event_name:
            parts.append(f"The event {model.event_name}.")
        source = source_line(self._canonical, model.pointer)
        if source:
            parts.append(f"Source: {source}.")
        return _wrapped(parts)

    def _property_text(self, schema: Schema) -> str:
        parts = [sentence(schema.description), " ".join(limits(schema))]
        source = source_line(self._canonical, schema.pointer)
        if source:
            remark = type_remark(self._canonical, schema.pointer)
            parts.append(f"Source: {with_remark(source, remark)}.")
        return _wrapped(parts)


def _wrapped(parts: list[str]) -> str:
    """Return paragraphs wrapped for a docstring that is indented by four."""
    return "\n\n".join(filled(escape.line(part), 92) for part in parts if part)


def _required(model: Model) -> Iterator[str]:
    """The wire names of the properties that are in each object of a model."""
    if model.event_name is not None:
        payload = model.schema.text("x-tigergen-event-payload")
        yield from [payload] if payload is not None else []
    elif not model.schema.get("x-tigergen-sdk-model"):
        yield from (prop.wire for prop in model.properties if prop.required)


def _within(kind: Type, base: Type) -> Type:
    """The type of a property that a base describes too: what is left open here is as it is there."""
    match kind, base:
        case Unknown(), _:
            return base
        case ListOf(item), ListOf(other):
            return ListOf(_within(item, other))
        case MapOf(value), MapOf(other):
            return MapOf(_within(value, other))
        case MapOf(Unknown()), ModelOf():
            return base
        case ListOf() | MapOf(), Union(members):
            refined = (_within(kind, member) for member in members)
            return next((one for one in refined if one != kind), kind)
        case _:
            return kind


def _optional(kind: Type) -> Type:
    """The type of a field that may be missing."""
    members = kind.members if isinstance(kind, Union) else (kind,)
    return kind if NONE in members else Union((*members, NONE))


def _aliased(properties: list[Property]) -> dict[str, Code]:
    """What to write for the types that fields of a class hide."""
    return {
        prop.python: escape.code("{}_aliased", prop.python)
        for prop in properties
        if prop.python in _ALIASED
    }
