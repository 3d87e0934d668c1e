"""A value of a document that knows where it stands, and follows references."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tigergen.model.claim import Json, canonical_json
from tigergen.model.pointer import ROOT, Pointer

_MAX_DEPTH: Final = 6
"""How many references are written out inside one another where values are compared as a whole."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value in `document`, at `pointer`."""

    document: Json
    value: Json
    pointer: Pointer

    @classmethod
    def root(cls, document: Json) -> Node:
        """The whole document."""
        return cls(document, document, ROOT)

    def get(self, key: str) -> Node | None:
        """The member `key` of an object, if it is there and not null."""
        if not isinstance(self.value, dict) or self.value.get(key) is None:
            return None
        return Node(self.document, self.value[key], self.pointer / key)

    def at(self, *keys: str) -> Node | None:
        """The member of a member, if it is there."""
        node: Node | None = self
        for key in keys:
            node = node.get(key) if node is not None else None
        return node

    def raw(self, key: str) -> Json:
        """The plain value of a member; None if there is none."""
        return self.value.get(key) if isinstance(self.value, dict) else None

    def text(self, key: str) -> str:
        """The member `key` if it is a string, else nothing."""
        value = self.raw(key)
        return value if isinstance(value, str) else ""

    def flag(self, key: str) -> bool:
        """Whether the member `key` is true."""
        return self.raw(key) is True

    def members(self) -> dict[str, Node]:
        """The members of an object, extensions of a map of names among them."""
        if not isinstance(self.value, dict):
            return {}
        return {
            str(key): Node(self.document, value, self.pointer / str(key))
            for key, value in self.value.items()
            if value is not None
        }

    def items(self) -> list[Node]:
        """The items of an array."""
        if not isinstance(self.value, list):
            return []
        return [
            Node(self.document, value, self.pointer / index)
            for index, value in enumerate(self.value)
        ]

    def resolved(self) -> Node:
        """What a Reference Object leads to, itself if it is none or leads nowhere."""
        node, seen = self, {self.pointer}
        while (target := node.target()) is not None and target.pointer not in seen:
            seen.add(target.pointer)
            node = target
        return node

    def used(self) -> Node:
        """What a Reference Object leads to, with the words it adds (OpenAPI 3.2, 4.23)."""
        held = self.resolved()
        own = {key: self.raw(key) for key in ("summary", "description") if self.text(key)}
        if held is self or not own or not isinstance(held.value, dict):
            return held
        return Node(held.document, {**held.value, **own}, held.pointer)

    def target(self) -> Node | None:
        """What the `$ref` of this object addresses in the same document."""
        reference = self.raw("$ref")
        if not isinstance(reference, str) or not reference.startswith("#"):
            return None
        try:
            pointer = Pointer.parse(reference)
            return Node(self.document, pointer.resolve(self.document), pointer)
        except (LookupError, ValueError):
            return None

    @property
    def key(self) -> str:
        """The value as canonical JSON text."""
        return canonical_json(self.value)

    def said(self, key: str) -> str:
        """A member as canonical JSON text, with what its references lead to."""
        return text_of(self.raw(key), self.document)


def text_of(value: Json, document: Json) -> str:
    """A value as canonical JSON text, with what its references lead to."""
    text = canonical_json(value)
    return canonical_json(_expanded(value, document, ())) if '"$ref"' in text else text


def _expanded(value: Json, document: Json, seen: tuple[str, ...]) -> Json:
    if isinstance(value, list):
        return [_expanded(one, document, seen) for one in value]
    if not isinstance(value, dict):
        return value
    target = Node(document, value, ROOT).target()
    if target is None or target.pointer in seen or len(seen) > _MAX_DEPTH:
        return {
            key: held if key == "$ref" else _expanded(held, document, seen)
            for key, held in value.items()
        }
    held = _expanded(target.value, document, (*seen, target.pointer))
    own = {key: _expanded(one, document, seen) for key, one in value.items() if key != "$ref"}
    return {**held, **own} if isinstance(held, dict) else held


def pairs(
    old: dict[str, Node], new: dict[str, Node]
) -> Iterator[tuple[str, Node | None, Node | None]]:
    """Yield each key of either map in order, with its old and its new node."""
    for key in sorted({*old, *new}):
        yield key, old.get(key), new.get(key)


def members(node: Node | None) -> dict[str, Node]:
    """The members of an object that may be missing."""
    return node.members() if node is not None else {}


def items(node: Node | None) -> list[Node]:
    """The items of an array that may be missing."""
    return node.items() if node is not None else []


def flagged(node: Node, flag: str, seen: tuple[Pointer, ...]) -> bool:
    """Whether a schema, what it refers to or a part of its `allOf` has a flag."""
    target = node.resolved()
    if target.pointer in seen:
        return False
    parts = items(target.get("allOf"))
    if target is not node:
        parts += items(node.get("allOf"))
    seen = (*seen, target.pointer)
    return node.flag(flag) or target.flag(flag) or any(flagged(p, flag, seen) for p in parts)


def together(nodes: list[Node]) -> Node:
    """One schema that demands what several demand."""
    first = nodes[0]
    if len(nodes) == 1:
        return first
    return Node(first.document, {"allOf": [node.value for node in nodes]}, first.pointer)


def joined(one: dict[str, Node], other: dict[str, Node]) -> dict[str, Node]:
    """Schemas by name; those of one name hold together."""
    both = {name: together([one[name], other[name]]) for name in one.keys() & other.keys()}
    return {**one, **other, **both}
