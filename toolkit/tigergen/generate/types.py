"""Types of Python as values: what a schema becomes, and how a type is printed.

A type is one of a few small classes, so that code asks what it is instead of taking text apart.
`expression` alone turns one into code.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, TypeAlias

from tigergen.generate.schema import Schema
from tigergen.model import escape
from tigergen.model.escape import Code
from tigergen.model.names import Identifier
from tigergen.model.schemas import Schemas

_MAX_DEPTH: Final = 12
BUILTINS: Final = frozenset("list dict str int float bool bytes".split())
DATES: Final = frozenset({"date", "datetime"})


@dataclass(frozen=True, slots=True)
class Unknown:
    """Any JSON value: no source says more."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A type without parts, by its name in Python."""

    name: Identifier


@dataclass(frozen=True, slots=True)
class Listed:
    """One of some values."""

    values: tuple[str | int | bool, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list; a caller may pass any sequence."""

    item: Type


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object without known fields; a caller may pass any mapping."""

    value: Type


@dataclass(frozen=True, slots=True)
class ModelOf:
    """A class of the module `models`; a caller may pass a mapping too."""

    name: Identifier


@dataclass(frozen=True, slots=True)
class IdOf:
    """A text that is the id of something; a caller may pass the thing itself."""

    names: tuple[Identifier, ...]


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types, at least two; `None` comes last. Made by `union`."""

    members: tuple[Type, ...]


Type: TypeAlias = Unknown | Scalar | Listed | ListOf | MapOf | ModelOf | IdOf | Union

UNKNOWN: Final = Unknown()
NONE: Final = Scalar(Identifier("None"))
STR: Final = Scalar(Identifier("str"))
BYTES: Final = Scalar(Identifier("bytes"))
FILE: Final = Scalar(Identifier("FileContent"))
SCALARS: Final[dict[str, Scalar]] = {
    "string": STR,
    "integer": Scalar(Identifier("int")),
    "number": Scalar(Identifier("float")),
    "boolean": Scalar(Identifier("bool")),
    "null": NONE,
}
_FORMATS: Final[dict[str, Scalar]] = {
    "date-time": Scalar(Identifier("datetime")),
    "date": Scalar(Identifier("date")),
    "binary": FILE,
}

_EVERYTHING: Final[frozenset[Type]] = frozenset(
    {STR, SCALARS["number"], SCALARS["boolean"], NONE, ListOf(UNKNOWN), MapOf(UNKNOWN)}
)


def union(parts: Iterable[Type]) -> Type:
    """Return the type that holds all of them, flat and each once."""
    flat: dict[Type, None] = {}
    for part in parts:
        for member in part.members if isinstance(part, Union) else (part,):
            flat[member] = None
    members = [member for member in flat if member != NONE]
    if not flat or UNKNOWN in flat:
        return UNKNOWN
    members += [NONE] if NONE in flat else []
    if flat.keys() >= _EVERYTHING:
        return UNKNOWN
    return members[0] if len(members) == 1 else Union(tuple(members))


def known(kind: Type) -> bool:
    """Tell whether a source settles the type in all of its parts."""
    match kind:
        case Unknown():
            return False
        case ListOf(inner) | MapOf(inner):
            return known(inner)
        case Union(members):
            return all(known(member) for member in members)
        case _:
            return True


def names_things(kind: Type) -> bool:
    """Tell whether a caller may pass things in the place of their ids."""
    match kind:
        case IdOf():
            return True
        case ListOf(inner) | MapOf(inner):
            return names_things(inner)
        case Union(members):
            return any(map(names_things, members))
        case _:
            return False


def class_names(kind: Type) -> list[Identifier]:
    """Return the classes of `models` that a value of the type may be or hold."""
    match kind:
        case ModelOf(name):
            return [name]
        case ListOf(inner) | MapOf(inner):
            return class_names(inner)
        case Union(members):
            return [name for member in members for name in class_names(member)]
        case _:
            return []


def shadowed_by(found: Iterable[Identifier]) -> dict[str, Code]:
    """What to write for the types that names of a scope hide: a method `list` hides `list` in its class."""
    return {
        name: escape.code("dt.{}" if name in DATES else "builtins.{}", name)
        for name in found
        if name in BUILTINS | DATES
    }


def expression(
    kind: Type,
    *,
    argument: bool = False,
    own: bool = False,
    shadowed: Mapping[str, Code] = MappingProxyType({}),
) -> Code:
    """Return the code of a type.

    An `argument` is typed by what a caller may pass. The module of the models writes its `own` classes without a
    module in front. `shadowed` is what to write for types that the scope hides.
    """

    def write(part: Type) -> Code:
        match part:
            case Unknown():
                return escape.code("JSON")
            case Scalar(name):
                return shadowed.get(name) or escape.code("{}", name)
            case Listed(values):
                return escape.code(
                    "Literal[{}]", escape.joined(", ", map(escape.python_literal, values))
                )
            case ListOf(item) if argument:
                return escape.code("Sequence[{}]", write(item))
            case ListOf(item):
                return escape.code("{}[{}]", write(_LIST), write(item))
            case MapOf(value) if argument:
                return escape.code("Mapping[{}, {}]", write(STR), write(value))
            case MapOf(value):
                return escape.code("{}[{}, {}]", write(_DICT), write(STR), write(value))
            case ModelOf(name) if argument:
                return escape.code("models.{} | Mapping[{}, JSON]", name, write(STR))
            case ModelOf(name):
                return escape.code("{}" if own else "models.{}", name)
            case IdOf(found) if argument:
                things = (escape.code("models.{}", name) for name in found)
                return escape.joined(" | ", [write(STR), *things])
            case IdOf():
                return write(STR)
            case Union(members):
                # An int is a float where a caller passes one; ruff asks to say so once (PYI041).
                dropped = SCALARS["integer"] if argument and SCALARS["number"] in members else None
                shown = [write(member) for member in members if member != dropped]
                return escape.joined(" | ", dict.fromkeys(shown))

    return write(kind)


_LIST: Final = Scalar(Identifier("list"))
_DICT: Final = Scalar(Identifier("dict"))


@dataclass(frozen=True)
class TypeReader:
    """Reads types out of schemas; `classes` maps names of components to classes."""

    schemas: Schemas
    classes: Mapping[str, Identifier]
    _open: set[str] = field(default_factory=set, repr=False)
    """References that are being followed: a type that holds itself, such as any JSON, ends there."""
    _types: dict[str, Type] = field(default_factory=dict, repr=False)

    def type(self, schema: Schema, depth: int = 0) -> Type:
        """Return the type of a schema's values. Listed values stay open: another is still typed."""
        if not schema or depth > _MAX_DEPTH:
            return UNKNOWN
        if schema.reference is not None:
            return self._referenced(schema, schema.reference, depth)
        if schema.alternatives:
            return union(self.type(part, depth + 1) for part in schema.alternatives)
        if schema.all_of:
            return self.type(schema.whole, depth + 1)
        if schema.values is not None:
            return self.listed(schema.values, schema.kinds)
        if len(schema.kinds) > 1:
            return union(self.type(schema.of_kind(kind), depth + 1) for kind in schema.kinds)
        return self.single(schema, next(iter(schema.kinds), ""), depth)

    def _referenced(self, schema: Schema, reference: str, depth: int) -> Type:
        name = schema.component
        if name is not None and name in self.classes:
            return ModelOf(self.classes[name])
        if reference in self._open:
            return UNKNOWN
        if reference not in self._types:
            self._open.add(reference)
            self._types[reference] = self.type(schema.target, depth + 1)
            self._open.remove(reference)
        return self._types[reference]

    def listed(self, values: list[object], kinds: list[str]) -> Type:
        """Return the type of listed values; `kinds` are the types that the schema names."""
        return _listed(values)

    def single(self, schema: Schema, kind: str, depth: int) -> Type:
        """Return the type of values of one kind."""
        if kind == "array":
            return ListOf(self.type(schema.items, depth + 1))
        if kind == "object" or "properties" in schema:
            return MapOf(self.type(schema.additional, depth + 1))
        if kind != "string":
            return SCALARS.get(kind, UNKNOWN)
        things = schema.texts("x-tigergen-id-of")
        found = [self.classes[name] for name in things if name in self.classes]
        if found:
            return IdOf(tuple(found))
        if len(schema.suggested) > 1:
            return self.listed(schema.suggested, [])
        return _FORMATS.get(schema.format, STR)


def _listed(values: list[object]) -> Type:
    concrete = [value for value in values if value is not None]
    literals = tuple(dict.fromkeys(v for v in concrete if isinstance(v, bool | int | str)))
    kinds = dict.fromkeys(SCALARS[_kind(value)] for value in concrete)
    parts: list[Type] = [Listed(literals)] if literals else []
    parts += [kind for kind in kinds if kind.name != "bool" or not literals]
    if None in values:
        parts.append(NONE)
    return union(parts)


def _kind(value: object) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case _:
            return "string"
