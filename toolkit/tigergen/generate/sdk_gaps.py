"""What a method of the vendor's SDK takes and no argument of the operation carries.

An argument of the SDK is carried by one of the operation that shares a word with it, takes the same
thing, or is its name on the wire; a placeholder of the path that is left over carries the first id that is left.
The rest is what callers of the SDK can say and callers of this client cannot.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from tigergen.generate.plan import Argument
from tigergen.model import names
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Json
from tigergen.model.schemas import component

_IDS: Final = frozenset({"id", "ids"})


def unsent(
    canonical: Canonical, sdk: Sequence[str], path: str, arguments: Sequence[Argument]
) -> list[str]:
    """Return the names of the SDK's arguments that nothing of an operation carries."""
    if not sdk:
        return []
    document = canonical.document
    methods = document.get("x-tigergen-sdk", {}).get("methods", {})
    aliases = _aliases(document)
    left: list[str] = []
    for name in sdk:
        method = methods.get(name)
        if isinstance(method, dict):
            left += _left(document, method, path, arguments, aliases)
    return list(dict.fromkeys(left))


def _left(
    document: Json,
    method: dict[str, Any],
    path: str,
    arguments: Sequence[Argument],
    aliases: dict[str, set[str]],
) -> Iterator[str]:
    """What of one method is not carried, in the order in which it is documented."""
    carriers = _Carriers(path, arguments, aliases)
    waiting = [taken for taken in _taken(document, method) if not carriers.carry(*taken)]
    free = carriers.free()
    for name, schema, positional in waiting:
        if positional and free and _is_id(schema):
            free.pop(0)
        else:
            yield name


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

    def carry(self, name: str, schema: Json, positional: bool) -> bool:
        """Find what carries an argument; tell whether anything does."""
        mine = _words(name)
        if mine & self._known or self._aliases.get(name, set()) & self._words.keys():
            if positional:
                self._taken |= {wire for wire, words in self._words.items() if words & mine}
            return True
        for argument in self._arguments:
            if argument.wire not in self._taken and _same_thing(argument.schema, schema):
                self._taken.add(argument.wire)
                return True
        return False

    def free(self) -> list[Argument]:
        """The arguments that carry nothing yet and must be given."""
        left = [a for a in self._arguments if a.wire not in self._taken and a.location != "header"]
        alone = len(self._arguments) == 1
        return [a for a in left if a.location == "path" or a.required or alone]


def _taken(document: Json, method: dict[str, Any]) -> Iterator[tuple[str, Json, bool]]:
    """What a method takes: arguments first, then options and those that a model lists."""
    for name, entry in (method.get("arguments") or {}).items():
        yield name, entry.get("schema") or {}, True
    for name, entry in (method.get("options") or {}).items():
        yield name, entry.get("schema") or {}, False
    model = (
        document.get("components", {}).get("schemas", {}).get(method.get("x-tigergen-options-of"))
    )
    for name, schema in ((model or {}).get("properties") or {}).items():
        yield name, schema, False


def _words(name: str) -> set[str]:
    """The words of a name in the singular, but for those that only say that it is an id."""
    return {names.singular(word.lower()) for word in names.words(name)} - _IDS


def _aliases(document: Json) -> dict[str, set[str]]:
    """What properties of models are called on the wire, by what the SDK calls them."""
    found: dict[str, set[str]] = {}
    for schema in document.get("components", {}).get("schemas", {}).values():
        for name, member in (
            (schema.get("properties") or {}).items() if isinstance(schema, dict) else ()
        ):
            wires = member.get("x-tigergen-wire-names") if isinstance(member, dict) else None
            found.setdefault(name, set()).update(wires or ())
    return found


def _same_thing(schema: Json, wanted: Json) -> bool:
    """Whether an argument takes the id of a thing, or such ids, that the SDK's argument takes too."""
    return bool(set(_things(schema)) & set(_things(wanted)))


def _things(schema: Json) -> Iterator[str]:
    """The models that a value is, or is the id of."""
    if not isinstance(schema, dict):
        return
    yield from schema.get("x-tigergen-id-of", ())
    name = component(schema.get("$ref"))
    if name:
        yield name
    for part in [*schema.get("oneOf", ()), schema.get("items")]:
        yield from _things(part)


def _is_id(schema: Json) -> bool:
    """Whether a value may be the id of something: a text of no listed values."""
    parts = schema.get("oneOf", [schema]) if isinstance(schema, dict) else []
    return any(part.get("type") == "string" and "enum" not in part for part in parts)
