"""Parameters and fields as rows of a page, and schemas as trees that unfold in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from tigergen.generate.plan import Argument, Plan
from tigergen.generate.schema import Schema
from tigergen.generate.site.evidence import Evidence, Mark
from tigergen.generate.sourced import sentence
from tigergen.generate.view import Model, Property
from tigergen.generate.wording import limits, word_pieces
from tigergen.model import escape
from tigergen.model.pointer import Pointer

_DEPTH: Final = 3
"""How deep a schema unfolds in place: a JSON:API document down to the fields of its attributes."""

_LEAVES: Final = 400
"""Fields that a tree shows; where there are more, the last ones lead to the pages of their models."""


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
        self._room = 0
        self._marks: dict[Pointer, str] = {}

    def argument(self, argument: Argument, anchor: str) -> Field:
        """The row of an argument of a method."""
        evidence = self._evidence
        statements = evidence.statements(argument.pointer)
        if argument.schema.pointer != argument.pointer:
            statements += evidence.statements(argument.schema.pointer, "type")
        if argument.location in ("field", "attribute"):
            statements += evidence.required(argument.pointer)
        text = sentence(argument.description)
        return self._field(
            argument.python,
            argument.wire,
            argument.location,
            anchor,
            argument.schema,
            required=argument.required,
            text=text,
            marks=evidence.marks(statements),
            unfold=True,
        )

    def property(self, prop: Property) -> Field:
        """The row of a field of a model."""
        statements = self._evidence.statements(prop.pointer)
        statements += self._evidence.required(prop.pointer)
        return self._field(
            prop.python,
            prop.wire,
            "",
            field_anchor(prop.wire),
            prop.schema,
            required=prop.required,
            text=sentence(prop.schema.description),
            marks=self._evidence.marks(statements),
            unfold=False,
        )

    def types(self, schema: Schema) -> tuple[Link, ...]:
        """A type in words, with links to the models that it names."""
        return tuple(Link(text, self._href(name)) for text, name in word_pieces(schema))

    def tree(self, schema: Schema) -> tuple[Branch, ...]:
        """The objects that a schema is made of, down to some depth and up to some number of fields."""
        self._room = _LEAVES
        return self._branches(schema, 0, frozenset())

    def _branches(self, schema: Schema, depth: int, seen: frozenset[str]) -> tuple[Branch, ...]:
        """The objects of a schema, each component once; cycles end at their links."""
        found: list[Branch] = []
        todo, visited = [schema], set(seen)
        while todo and depth < _DEPTH:
            part = todo.pop(0)
            if not part:
                continue
            name = part.component
            if name is not None and name not in visited:
                visited.add(name)
                model = self._plan.view.models.get(name)
                if model is None:
                    todo.insert(0, part.target)
                else:
                    found.append(self._branch(model, depth, seen | {name}))
            if name is not None:
                continue
            todo[:0] = [part.items, *part.one_of, *part.any_of, *part.all_of]
            if part.properties:
                required = part.own_required
                leaves = [
                    self._leaf(wire, child, wire in required, "", depth, seen)
                    for wire, child in part.own_properties.items()
                ]
                found.append(Branch(Link("object"), tuple(leaves)))
        return tuple(found)

    def _branch(self, model: Model, depth: int, seen: frozenset[str]) -> Branch:
        leaves: dict[str, Leaf] = {}
        for one in [model, *self.bases(model)]:
            page = model_page(one)
            for prop in one.properties:
                if prop.wire not in leaves:
                    leaves[prop.wire] = self._leaf(
                        prop.wire, prop.schema, prop.required, page, depth, seen
                    )
        return Branch(Link(model.class_name, model_page(model)), tuple(leaves.values()))

    def bases(self, model: Model) -> list[Model]:
        """The models that a model is composed of, near ones first."""
        found: list[Model] = []
        todo, visited = [model], {model.component}
        while todo:
            for part in todo.pop(0).schema.all_of:
                base = self._plan.view.models.get(part.component or "")
                if base is not None and base.component not in visited:
                    visited.add(base.component)
                    todo.append(base)
                    found.append(base)
        return found

    def _leaf(
        self,
        wire: str,
        schema: Schema,
        required: bool,
        page: str,
        depth: int,
        seen: frozenset[str],
    ) -> Leaf:
        self._room -= 1
        text = " ".join([sentence(schema.description), *limits(schema)]).strip()
        return Leaf(
            wire,
            self.types(schema),
            required,
            text,
            self._kind(schema.pointer) if page else "",
            f"{page}#{field_anchor(wire)}" if page else "",
            self._branches(schema, depth + 1, seen) if self._room > 0 else (),
        )

    def _kind(self, where: Pointer) -> str:
        """The least sure basis of what is stated of a field."""
        if where not in self._marks:
            found = self._evidence.marks(self._evidence.statements(where))
            self._marks[where] = found[-1].kind if found else ""
        return self._marks[where]

    def _field(
        self,
        name: str,
        wire: str,
        place: str,
        anchor: str,
        schema: Schema,
        *,
        required: bool,
        text: str,
        marks: list[Mark],
        unfold: bool,
    ) -> Field:
        listed = schema.listed("enum") or schema.suggested
        return Field(
            name=name,
            wire=wire if wire != name else "",
            place=place,
            anchor=anchor,
            type=self.types(schema),
            required=required,
            deprecated=schema.flag("deprecated"),
            text=text,
            values=tuple(escape.line(str(value)) for value in listed if value is not None),
            open="enum" not in schema,
            facts=tuple(limits(schema, values=False)),
            marks=tuple(marks),
            inner=self.tree(schema) if unfold else (),
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
