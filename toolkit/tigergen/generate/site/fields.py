"""Parameters and fields as rows of a page, and schemas as trees that unfold in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from tigergen.generate.plan import Argument, Plan
from tigergen.generate.site.evidence import Evidence, Mark
from tigergen.generate.sourced import sentence
from tigergen.generate.view import Model, Property, own_properties
from tigergen.generate.wording import limits, word_pieces
from tigergen.model import escape
from tigergen.model.claim import Json
from tigergen.model.pointer import Pointer
from tigergen.model.schemas import component

_DEPTH: Final = 3
"""How deep a schema unfolds in place: a JSON:API document down to the fields of its attributes."""


class Link(NamedTuple):
    """A text, and where it leads from the root of the site; nowhere if `href` is empty."""

    text: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A field inside a tree: in short, with a link to the place that has its evidence."""

    name: str
    type: tuple[Link, ...]
    required: bool
    text: str
    mark: str
    href: str
    inner: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """The fields of an object that a type names."""

    of: Link
    leaves: tuple[Leaf, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter of an operation or a field of a model, with everything that is known of it."""

    name: str
    wire: str
    place: str
    anchor: str
    type: tuple[Link, ...]
    required: bool
    deprecated: bool
    text: str
    values: tuple[str, ...]
    open: bool
    facts: tuple[str, ...]
    marks: tuple[Mark, ...]
    inner: tuple[Branch, ...]


class Fields:
    """Makes the rows of one API."""

    def __init__(self, plan: Plan, evidence: Evidence) -> None:
        self._plan = plan
        self._evidence = evidence
        self._marks: dict[Pointer, str] = {}

    def argument(self, argument: Argument, anchor: str) -> Field:
        """The row of an argument of a method."""
        evidence = self._evidence
        statements = evidence.statements(argument.pointer)
        if argument.schema_pointer != argument.pointer:
            statements += evidence.statements(argument.schema_pointer, "type")
        if argument.location in ("field", "attribute"):
            statements += evidence.required(argument.pointer)
        text = sentence(argument.description)
        return self._field(
            argument.python, argument.wire, argument.location, anchor, argument.schema,
            required=argument.required, text=text, marks=evidence.marks(statements), unfold=True,
        )  # fmt: skip

    def property(self, prop: Property) -> Field:
        """The row of a field of a model."""
        schema = prop.schema if isinstance(prop.schema, dict) else {}
        statements = self._evidence.statements(prop.pointer)
        statements += self._evidence.required(prop.pointer)
        return self._field(
            prop.python, prop.wire, "", field_anchor(prop.wire), schema,
            required=prop.required, text=sentence(str(schema.get("description") or "")),
            marks=self._evidence.marks(statements), unfold=False,
        )  # fmt: skip

    def types(self, schema: Json) -> tuple[Link, ...]:
        """A type in words, with links to the models that it names."""
        return tuple(Link(text, self._href(name)) for text, name in word_pieces(schema))

    def branches(
        self, schema: Json, depth: int = 0, seen: frozenset[str] = frozenset()
    ) -> tuple[Branch, ...]:
        """The objects that a schema is made of, each with its fields; cycles end at their links."""
        if not isinstance(schema, dict) or depth >= _DEPTH:
            return ()
        name = component(schema.get("$ref"))
        if name is not None:
            return () if name in seen else self._component(name, depth, seen | {name})
        found: list[Branch] = []
        for part in (schema.get("items"), *_alternatives(schema)):
            found += self.branches(part, depth, seen)
        if schema.get("properties"):
            leaves = [
                self._leaf(wire, child, needed, "", where, depth, seen)
                for wire, child, where, needed in own_properties(schema, Pointer())
            ]
            found.append(Branch(Link("object"), tuple(leaves)))
        return tuple(found)

    def _component(self, name: str, depth: int, seen: frozenset[str]) -> tuple[Branch, ...]:
        model = self._plan.view.models.get(name)
        if model is None:
            reference = {"$ref": f"#{Pointer.of('components', 'schemas', name)}"}
            return self.branches(self._plan.view.schemas.resolve(reference), depth, seen)
        href = self._href(name)
        leaves = [
            self._leaf(p.wire, p.schema, p.required, href, p.pointer, depth, seen)
            for p in self._properties(model, seen)
        ]
        return (Branch(Link(model.class_name, href), tuple(leaves)),)

    def _properties(self, model: Model, seen: frozenset[str]) -> list[Property]:
        """The fields of a model, those of the models that it is composed of among them."""
        found = {prop.wire: prop for prop in model.properties}
        for part in model.schema.get("allOf") or []:
            name = component(part.get("$ref")) if isinstance(part, dict) else None
            base = self._plan.view.models.get(name or "")
            if base is not None and name not in seen:
                for prop in self._properties(base, seen | {str(name)}):
                    found.setdefault(prop.wire, prop)
        return list(found.values())

    def _leaf(
        self, wire: str, schema: Json, required: bool, page: str, where: Pointer, depth: int,
        seen: frozenset[str],
    ) -> Leaf:  # fmt: skip
        told = schema if isinstance(schema, dict) else {}
        text = " ".join([sentence(str(told.get("description") or "")), *limits(told)]).strip()
        return Leaf(
            wire,
            self.types(schema),
            required,
            text,
            self._kind(where) if page else "",
            f"{page}#{field_anchor(wire)}" if page else "",
            self.branches(schema, depth + 1, seen),
        )

    def _kind(self, where: Pointer) -> str:
        """The least sure basis of what is stated of a field."""
        if where not in self._marks:
            found = self._evidence.marks(self._evidence.statements(where))
            self._marks[where] = found[-1].kind if found else ""
        return self._marks[where]

    def _field(
        self, name: str, wire: str, place: str, anchor: str, schema: Json, *, required: bool,
        text: str, marks: list[Mark], unfold: bool,
    ) -> Field:  # fmt: skip
        told: dict[str, Any] = schema if isinstance(schema, dict) else {}
        listed = told.get("enum") or told.get("x-extensible-enum") or []
        return Field(
            name=name,
            wire=wire if wire != name else "",
            place=place,
            anchor=anchor,
            type=self.types(schema),
            required=required,
            deprecated=told.get("deprecated") is True,
            text=text,
            values=tuple(escape.line(str(value)) for value in listed if value is not None),
            open="enum" not in told,
            facts=tuple(limits(told, values=False)),
            marks=tuple(marks),
            inner=self.branches(schema) if unfold else (),
        )

    def _href(self, name: str | None) -> str:
        model = self._plan.view.models.get(name or "")
        return model_page(model) if model is not None else ""


def model_page(model: Model) -> str:
    """The path of a model's page."""
    return f"models/{model.class_name}.html"


def field_anchor(wire: str) -> str:
    """The anchor of a field of a model: its name, without what an address cannot hold."""
    return "f-" + "".join(char if char.isalnum() or char in "-_." else "-" for char in wire)


def _alternatives(schema: dict[str, Json]) -> list[Json]:
    return [part for key in ("oneOf", "anyOf", "allOf") for part in schema.get(key) or []]
