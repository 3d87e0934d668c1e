"""What a method of the vendor's SDK takes and no argument of the operation carries.

An argument of the SDK is carried by one of the operation that shares a word with it, takes the same
thing, or is its name on the wire; a placeholder of the path that is left over carries the first id that is left.
The rest is what callers of the SDK can say and callers of this client cannot.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tigergen.generate.plan import Argument
from tigergen.generate.schema import Schema, schema_at
from tigergen.model import names
from tigergen.model.canonical import Canonical
from tigergen.model.schemas import Schemas

_IDS: Final = frozenset({"id", "ids"})


def unsent(
    canonical: Canonical, sdk: Sequence[str], path: str, arguments: Sequence[Argument]
) -> list[str]:
    """Return the names of the SDK's arguments that nothing of an operation carries."""
    if not sdk:
        return []
    models = _models(canonical)
    aliases = _aliases(models)
    left: list[str] = []
    for name in sdk:
        wanted = list(_wanted(canonical, name, models))
        left += _left(wanted, _Carriers(path, arguments, aliases))
    return list(dict.fromkeys(left))


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An argument that a method of the SDK takes; `positional` ones are not options."""

    name: str
    schema: Schema
    positional: bool


def _left(wanted: Sequence[_Wanted], carriers: _Carriers) -> Iterator[str]:
    """What of one method is not carried, in the order in which it is documented."""
    waiting = [one for one in wanted if not carriers.carry(one)]
    free = carriers.free()
    for one in waiting:
        if one.positional and free and _is_id(one.schema):
            free.pop(0)
        else:
            yield one.name


class _Carriers:
    """The arguments of an operation, and which of them carry an argument of the SDK already."""

    def __init__(
        self, path: str, arguments: Sequence[Argument], aliases: dict[str, set[str]]
    ) -> None:
        self._arguments = arguments
        self._aliases = aliases
        self._words = {wire: _words(wire) for wire in (a.wire for a in arguments)}
        self._known = _words(path).union(*self._words.values())
        self._taken: set[str] = set()

    def carry(self, wanted: _Wanted) -> bool:
        """Find what carries an argument; tell whether anything does."""
        mine = _words(wanted.name)
        if mine & self._known or self._aliases.get(wanted.name, set()) & self._words.keys():
            if wanted.positional:
                self._taken |= {wire for wire, words in self._words.items() if words & mine}
            return True
        for argument in self._arguments:
            if argument.wire not in self._taken and _same_thing(argument.schema, wanted.schema):
                self._taken.add(argument.wire)
                return True
        return False

    def free(self) -> list[Argument]:
        """The arguments that carry nothing yet and must be given."""
        left = [a for a in self._arguments if a.wire not in self._taken and a.location != "header"]
        alone = len(self._arguments) == 1
        return [a for a in left if a.location == "path" or a.required or alone]


def _models(canonical: Canonical) -> dict[str, Schema]:
    """The components of the document."""
    components = canonical.document.get("components", {}).get("schemas", {})
    known = Schemas(canonical.document)
    return {name: schema_at(known, node) for name, node in components.items()}


def _wanted(canonical: Canonical, name: str, models: dict[str, Schema]) -> Iterator[_Wanted]:
    """What a method takes: arguments first, then options and those that a model lists."""
    method = canonical.document.get("x-tigergen-sdk", {}).get("methods", {}).get(name)
    if not isinstance(method, dict):
        return
    known = Schemas(canonical.document)
    for key in ("arguments", "options"):
        for argument, entry in (method.get(key) or {}).items():
            yield _Wanted(argument, schema_at(known, entry.get("schema")), key == "arguments")
    model = models.get(method.get("x-tigergen-options-of", ""))
    for option, schema in model.properties.items() if model else ():
        yield _Wanted(option, schema, False)


def _words(name: str) -> set[str]:
    """The words of a name in the singular, but for those that only say that it is an id."""
    return {names.singular(word.lower()) for word in names.words(name)} - _IDS


def _aliases(models: dict[str, Schema]) -> dict[str, set[str]]:
    """What properties of models are called on the wire, by what the SDK calls them."""
    found: dict[str, set[str]] = {}
    for model in models.values():
        for name, member in model.properties.items():
            found.setdefault(name, set()).update(member.texts("x-tigergen-wire-names"))
    return found


def _same_thing(schema: Schema, wanted: Schema) -> bool:
    """Whether an argument takes the id of a thing, or such ids, that the SDK's argument takes too."""
    return bool(set(_things(schema)) & set(_things(wanted)))


def _things(schema: Schema) -> Iterator[str]:
    """The models that a value is, or is the id of."""
    yield from schema.texts("x-tigergen-id-of")
    if schema.component:
        yield schema.component
    for part in schema.one_of:
        yield from _things(part)
    if schema.items:
        yield from _things(schema.items)


def _is_id(schema: Schema) -> bool:
    """Whether a value may be the id of something: a text of no listed values."""
    parts = schema.one_of or [schema]
    return any(part.only_kind == "string" and "enum" not in part for part in parts)
