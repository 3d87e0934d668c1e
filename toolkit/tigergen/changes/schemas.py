"""Changes between two schemas, by what each allows and who sends the value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tigergen.changes.alternatives import (
    branch_name,
    choice_key,
    content_key,
    identity,
    sole_alternative,
)
from tigergen.changes.change import Change, Direction, Effect, Impact
from tigergen.changes.effects import (
    bound_shown,
    demands_effect,
    discriminator_impact,
    set_shown,
    steps_effect,
    types_effect,
    types_shown,
    value_shown,
)
from tigergen.changes.node import Node, pairs, text_of
from tigergen.changes.shape import Shape, member, shape_of, tighter
from tigergen.model.claim import Json, canonical_json

_OPEN_VALUES: Final = "x-extensible-enum"
_DEMANDS: Final = frozenset({"not", "if", "dependentRequired", "dependentSchemas", "minContains"})
"""Keywords that only ever exclude values, and are compared as a whole."""
_MEANINGS: Final = frozenset({"x-tigergen-unit", "x-tigergen-event-name"})
"""Extensions that say what a value means: another meaning breaks callers both ways."""


class SchemaComparison:
    """Compares schemas of two documents; what many operations share is compared once a direction."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, str, Direction]] = set()
        self.visited: tuple[set[str], set[str]] = set(), set()

    def compare(
        self,
        name: str,
        old: Node | None,
        new: Node | None,
        where: tuple[Node, Node],
        direction: Direction,
    ) -> Iterator[Change]:
        """Yield the changes between two schemas; where one is missing, anything is allowed.

        `where` are the objects that hold the schemas.
        """
        if old is None and new is None:
            return
        one = shape_of(old, direction, where[0])
        other = shape_of(new, direction, where[1])
        for node, visited in ((old, self.visited[0]), (new, self.visited[1])):
            if node is not None:
                visited.update(_chain(node))
        key = (_place(old, one), _place(new, other), direction)
        if key in self._seen:
            return
        self._seen.add(key)
        label = _label(old, new, name)
        yield from _Pair(self, label, one, other, direction).changes()

    def settle(self, old: Node, new: Node, direction: Direction) -> None:
        """Count two schemas as compared: their changes are told in words of their own."""
        one, other = shape_of(old, direction, old), shape_of(new, direction, new)
        self._seen.add((_place(old, one), _place(new, other), direction))


def _chain(node: Node) -> Iterator[str]:
    """The pointers of the components that references lead through."""
    seen: set[str] = set()
    target = node.target()
    while target is not None and target.pointer not in seen:
        seen.add(target.pointer)
        yield target.pointer
        target = target.target()


def _place(node: Node | None, shape: Shape) -> str:
    """What stands for a schema when it is met again: what it refers to, if it adds nothing."""
    if node is None:
        return f"{shape.node.pointer}#"
    alone = isinstance(node.value, dict) and set(node.value) == {"$ref"}
    return node.resolved().pointer if alone else node.pointer


def _label(old: Node | None, new: Node | None, name: str) -> str:
    """A shared schema goes by its name, any other by the way that leads to it."""
    for node in (new, old):
        if node is not None and isinstance(node.value, dict) and set(node.value) == {"$ref"}:
            target = node.resolved().pointer
            if target.parent == "/components/schemas":
                return target.name
    return name


class _Pair:
    """Two shapes, compared aspect by aspect."""

    def __init__(
        self, owner: SchemaComparison, name: str, old: Shape, new: Shape, direction: Direction
    ) -> None:
        self._owner = owner
        self._name = name
        self._old = old
        self._new = new
        self._direction: Direction = direction

    def changes(self) -> Iterator[Change]:
        old, new = self._old, self._new
        if old.never or new.never or old.recursive or new.recursive:
            yield from self._ends()
            return
        alone = sole_alternative(old, new)
        if alone is not None:
            # The rest of what the one schema says is compared with the alternative it became.
            yield from self._alternatives(*alone)
        else:
            yield from self._choices()
            yield from self._types()
            yield from self._values()
            yield from self._bounds()
            yield from self._texts()
            yield from self._members()
            yield from self._subschemas()
            yield from self._rest()

    def _change(self, effect: Effect, kind: str, message: str) -> Change:
        return self._classed(effect.impact(self._direction), kind, message)

    def _classed(self, impact: Impact, kind: str, message: str) -> Change:
        return Change(
            impact, kind, self._old.node.pointer, self._new.node.pointer, f"{self._name}: {message}"
        )

    def _ends(self) -> Iterator[Change]:
        """Schemas that allow nothing, or end in themselves."""
        old, new = self._old, self._new
        if old.never != new.never:
            effect = Effect.NARROWER if new.never else Effect.WIDER
            yield self._change(
                effect, "schema-type", f"{'no' if new.never else 'a'} value is allowed now"
            )
        elif bool(old.recursive) != bool(new.recursive):
            yield self._change(
                Effect.OTHER, "schema-type", "the schema refers to itself or no longer"
            )

    # -- alternatives --------------------------------------------------------------------------

    def _choices(self) -> Iterator[Change]:
        """Alternatives beside other demands."""
        old = sorted(self._old.choices, key=choice_key)
        new = sorted(self._new.choices, key=choice_key)
        if len(old) != len(new):
            effect = Effect.NARROWER if len(new) > len(old) else Effect.WIDER
            yield self._change(effect, "schema-alternatives", "the alternatives changed")
            return
        for one, other in zip(old, new, strict=True):
            yield from self._alternatives(one.branches, other.branches)

    def _alternatives(self, old: list[Node], new: list[Node]) -> Iterator[Change]:
        matched, gone, added = self._matched(old, new)
        for one, other in matched:
            name = f"{self._name} ({branch_name(other)})"
            yield from self._owner.compare(
                name, one, other, (self._old.node, self._new.node), self._direction
            )
        for node in gone:
            yield self._change(
                Effect.NARROWER,
                "schema-alternatives",
                f"{branch_name(node)} is no longer an alternative",
            )
        for node in added:
            yield self._change(
                Effect.WIDER, "schema-alternatives", f"{branch_name(node)} is a new alternative"
            )

    def _matched(
        self, old: list[Node], new: list[Node]
    ) -> tuple[list[tuple[Node, Node]], list[Node], list[Node]]:
        """Pair the alternatives that are the same thing, the surest likeness first."""
        matched: list[tuple[Node, Node]] = []
        gone, added = list(old), list(new)
        for likeness in (identity, content_key, self._kind):
            for one in list(gone):
                key = likeness(one)
                other = next((node for node in added if key and likeness(node) == key), None)
                if other is not None:
                    matched.append((one, other))
                    gone.remove(one)
                    added.remove(other)
        gone = [one for one in gone if not any(self._covers(other, one) for other in new)]
        added = [one for one in added if not any(self._covers(other, one) for other in old)]
        return matched, gone, added

    def _kind(self, node: Node) -> str:
        shape = shape_of(node, self._direction, node)
        return canonical_json(sorted(shape.types or [])) if shape.types else ""

    def _covers(self, wide: Node, narrow: Node) -> bool:
        """Whether a scalar alternative allows all that another one does."""
        one, other = (shape_of(node, "sent", node) for node in (narrow, wide))
        scalars = {"string", "number", "integer", "boolean", "null"}
        if one.types is None or other.types is None or not one.types | other.types <= scalars:
            return False
        found = _Pair(SchemaComparison(), "", one, other, "sent").changes()
        return all(change.impact is not Impact.BREAKING for change in found)

    # -- scalars -------------------------------------------------------------------------------

    def _types(self) -> Iterator[Change]:
        old, new = self._old.types, self._new.types
        if old == new:
            return
        if self._old.values is not None and self._new.values is not None and not (old and new):
            return  # the values say which types there are
        said = f"the type is {types_shown(new)} instead of {types_shown(old)}"
        yield self._change(types_effect(old, new), "schema-type", said)

    def _values(self) -> Iterator[Change]:
        old, new = self._old.values, self._new.values
        if old == new:
            return
        if old is not None and new is not None:
            # null that leaves the values together with the type is one change, told by the type.
            if (
                self._old.types
                and self._new.types
                and (("null" in self._old.types) != ("null" in self._new.types))
            ):
                old, new = old - {"null"}, new - {"null"}
            gone, added = sorted(old - new), sorted(new - old)
            parts = [f"{', '.join(gone)} left the listed values"] if gone else []
            parts += [f"{', '.join(added)} joined the listed values"] if added else []
            if not parts:
                return
            effect = Effect.OTHER if gone and added else Effect.NARROWER if gone else Effect.WIDER
            yield self._change(effect, "schema-values", " and ".join(parts))
        elif new is not None:
            yield self._change(
                Effect.NARROWER, "schema-values", f"only {', '.join(sorted(new))} are allowed now"
            )
        else:
            yield self._change(Effect.WIDER, "schema-values", "the values are no longer listed")

    def _bounds(self) -> Iterator[Change]:
        for lower, before, after in (
            (True, self._old.lower, self._new.lower),
            (False, self._old.upper, self._new.upper),
        ):
            for name in sorted({*before, *after}):
                old, new = before.get(name), after.get(name)
                if old == new:
                    continue
                stricter = new is not None and (old is None or tighter(new, old, lower=lower))
                side = "least" if lower else "greatest"
                yield self._change(
                    Effect.NARROWER if stricter else Effect.WIDER,
                    "schema-limits",
                    f"the {side} {name} is {bound_shown(new)} instead of {bound_shown(old)}",
                )

    def _texts(self) -> Iterator[Change]:
        """Formats, patterns, steps and uniqueness: demands that are there or not."""
        old, new = self._old, self._new
        for kind, name, before, after in (
            ("schema-pattern", "pattern", old.patterns, new.patterns),
            ("schema-format", "format", old.formats, new.formats),
        ):
            if before != after:
                said = f"the {name} is {set_shown(after)} instead of {set_shown(before)}"
                yield self._change(demands_effect(before, after), kind, said)
        if old.steps != new.steps:
            said = f"multipleOf is {set_shown(new.steps)} instead of {set_shown(old.steps)}"
            yield self._change(steps_effect(old.steps, new.steps), "schema-limits", said)
        if old.unique != new.unique:
            said = f"items {'must' if new.unique else 'need not'} differ now"
            yield self._change(
                Effect.NARROWER if new.unique else Effect.WIDER, "schema-limits", said
            )

    # -- objects and arrays --------------------------------------------------------------------

    def _members(self) -> Iterator[Change]:
        old, new = self._old, self._new
        before = {name for name in old.properties if name not in old.hidden}
        after = {name for name in new.properties if name not in new.hidden}
        for name in sorted(before | after):
            if name not in after:
                yield self._member(Impact.BREAKING, "member-gone", name, "is gone")
            elif name not in before:
                needed = name in new.required
                harder = needed and self._direction == "sent"
                impact = Impact.judged(not harder)
                said = "is new and required" if harder else "is new"
                yield self._member(impact, "member-new", name, said)
            else:
                one, other = member(old, name), member(new, name)
                yield from self._owner.compare(
                    f"{self._name}.{name}", one, other, (one, other), self._direction
                )
        yield from self._needed(before ^ after)

    def _needed(self, of_one: set[str]) -> Iterator[Change]:
        """Members that both have, and one of them requires."""
        old, new = self._old, self._new
        for name in sorted(old.required ^ new.required):
            if name in (old.hidden | new.hidden) or name in of_one:
                continue
            needed = name in new.required
            effect = Effect.NARROWER if needed else Effect.WIDER
            said = "is now required" if needed else "may be missing now"
            yield self._member(effect.impact(self._direction), "member-required", name, said)

    def _member(self, impact: Impact, kind: str, name: str, said: str) -> Change:
        nodes = [
            member(shape, name).pointer if name in shape.properties else shape.node.pointer
            for shape in (self._old, self._new)
        ]
        return Change(impact, kind, nodes[0], nodes[1], f"{self._name}.{name} {said}")

    def _subschemas(self) -> Iterator[Change]:
        old, new = self._old, self._new
        where = (old.node, new.node)
        for key, one, other in [
            *pairs(old.subschemas, new.subschemas),
            *pairs(old.patterned, new.patterned),
            *pairs(_numbered(old.prefix), _numbered(new.prefix)),
        ]:
            name = {"items": f"{self._name}[]"}.get(key, f"{self._name} ({key})")
            yield from self._owner.compare(name, one, other, where, self._direction)

    # -- what is left --------------------------------------------------------------------------

    def _rest(self) -> Iterator[Change]:
        old, new = self._old, self._new
        for flag in sorted(old.flags ^ new.flags):
            said = f"{flag} {'is said now' if flag in new.flags else 'is no longer said'}"
            yield self._classed(Impact.COMPATIBLE, "schema-flag", said)
        for key in sorted({*old.docs, *new.docs}):
            if canonical_json(old.docs.get(key)) != canonical_json(new.docs.get(key)):
                yield self._classed(Impact.DOCS, "docs-only", f"{key} changed")
        for key in sorted({*old.others, *new.others}):
            one, other = old.others.get(key), new.others.get(key)
            if text_of(one, old.node.document) != text_of(other, new.node.document):
                impact, kind = self._other(key, one, other)
                said = f"{key} is {value_shown(other)} instead of {value_shown(one)}"
                yield self._classed(impact, kind, said)

    def _other(self, key: str, old: Json, new: Json) -> tuple[Impact, str]:
        if key == "default":
            # What a caller that leaves the value out gets is another; a default that documents
            # now say, or no longer say, need not have changed.
            changed = old is not None and new is not None and self._direction == "sent"
            return Impact.judged(not changed), "schema-default"
        if key == _OPEN_VALUES:
            return Impact.COMPATIBLE, "schema-values"
        if key == "discriminator":
            return discriminator_impact(old, new), "schema-alternatives"
        if key.startswith("x-") and key not in _MEANINGS:
            return Impact.COMPATIBLE, "vendor-extension"
        if key in _DEMANDS and (old is None or new is None):
            effect = Effect.NARROWER if old is None else Effect.WIDER
            return effect.impact(self._direction), "schema-keyword"
        return Impact.BREAKING, "schema-keyword"


def _numbered(nodes: list[Node]) -> dict[str, Node]:
    return {f"item {index}": node for index, node in enumerate(nodes)}
