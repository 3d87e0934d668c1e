"""What a schema allows, in a form in which equal schemas are equal.

References are followed, `allOf` is merged into the schema that holds it, a list of `const` schemas
is an enumeration, and the limits of integers are inclusive. A member that is only ever received is not
part of what is sent, and the other way round (OpenAPI 3.0, 4.7.24.1: readOnly and writeOnly).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Final

from tigergen.changes.change import Direction
from tigergen.changes.conditions import all_conditions
from tigergen.changes.node import Node, flagged, items, joined, members, together
from tigergen.model.claim import Json, canonical_json
from tigergen.model.json_values import is_number

DOCS: Final = frozenset(
    "title description example examples externalDocs $comment xml contact license".split()
)
"""Keywords that inform readers and allow nothing more or less."""

_LOWER: Final = {
    "minLength": "length",
    "minItems": "number of items",
    "minProperties": "number of members",
}
_UPPER: Final = {
    "maxLength": "length",
    "maxItems": "number of items",
    "maxProperties": "number of members",
}
_LIMITS: Final = frozenset(
    ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", *_LOWER, *_UPPER]
)
_SUBSCHEMAS: Final = (
    *("items", "additionalProperties", "propertyNames", "contains"),
    *("contentSchema", "unevaluatedProperties", "unevaluatedItems"),
)
_ALL_TYPES: Final = frozenset("string number integer boolean array object null".split())
_SHAPED: Final = frozenset(
    "$ref $schema $id $anchor $defs definitions type enum const allOf anyOf oneOf properties "
    "required additionalProperties patternProperties items prefixItems propertyNames contains "
    "format pattern multipleOf uniqueItems readOnly writeOnly deprecated "
    "contentSchema unevaluatedProperties unevaluatedItems".split()
)

Bound = tuple[float, bool]
"""A limit and whether it is itself left out."""


@dataclass(slots=True)
class Choice:
    """Alternatives: `anyOf` or `oneOf`."""

    keyword: str
    branches: list[Node]


@dataclass(slots=True)
class Shape:
    """What one schema allows. `types` and `values` are None where nothing restricts them."""

    node: Node
    direction: Direction
    types: frozenset[str] | None = None
    values: frozenset[str] | None = None
    lower: dict[str, Bound] = field(default_factory=dict)
    upper: dict[str, Bound] = field(default_factory=dict)
    steps: frozenset[float] = frozenset()
    formats: frozenset[str] = frozenset()
    patterns: frozenset[str] = frozenset()
    unique: bool = False
    never: bool = False
    recursive: str = ""
    properties: dict[str, list[Node]] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    subschemas: dict[str, Node] = field(default_factory=dict)
    patterned: dict[str, Node] = field(default_factory=dict)
    prefix: list[Node] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    flags: frozenset[str] = frozenset()
    docs: dict[str, Json] = field(default_factory=dict)
    others: dict[str, Json] = field(default_factory=dict)

    @property
    def bare(self) -> bool:
        """Whether it restricts nothing itself: all it says stands in its choices."""
        restrictions = (
            self.lower,
            self.upper,
            self.steps,
            self.formats,
            self.patterns,
            self.unique,
            self.never,
            self.properties,
            self.required,
            self.subschemas,
            self.patterned,
            self.prefix,
            self.recursive,
        )
        return self.types is None and self.values is None and not any(restrictions)


def shape_of(node: Node | None, direction: Direction, where: Node) -> Shape:
    """Return the shape of the schema `node`; of none, which allows anything, that at `where`."""
    if node is None:
        return Shape(where, direction)
    shape = _shape(node, direction, frozenset())
    _tidy(shape)
    return shape


def _shape(node: Node, direction: Direction, seen: frozenset[str]) -> Shape:
    shape = Shape(node, direction)
    if node.value is False:
        shape.never = True
    if not isinstance(node.value, dict):
        return shape
    target = node.target()
    if target is not None:
        if target.pointer in seen:
            shape.recursive = target.pointer
        else:
            _intersect(shape, _shape(target, direction, seen | {target.pointer}))
            if set(node.value) == {"$ref"}:
                shape.node = target
    elif "$ref" in node.value:
        shape.others["$ref"] = node.value["$ref"]
    own = Shape(node, direction)
    _keywords(own, node)
    if target is not None:
        # What stands beside a reference describes its use; the target's own words come second.
        shape.docs = {**shape.docs, **own.docs}
    _intersect(shape, own)
    _name_discriminated(shape, node)
    for part in items(node.get("allOf")):
        _intersect(shape, _shape(part, direction, seen))
    for keyword in ("anyOf", "oneOf"):
        branches = items(node.get(keyword))
        if branches:
            _choose(shape, keyword, branches, seen)
    return shape


def _name_discriminated(shape: Shape, node: Node) -> None:
    """Write out the names by which a discriminator finds schemas (OpenAPI 3.2, 4.25)."""
    discriminator = node.raw("discriminator")
    if not isinstance(discriminator, dict):
        return
    prefix = "#/components/schemas/"
    branches = [*items(node.get("anyOf")), *items(node.get("oneOf"))]
    references = [branch.text("$ref") for branch in branches]
    stated = discriminator.get("mapping")
    mapping = {
        name: target if "/" in str(target) else f"{prefix}{target}"
        for name, target in (stated if isinstance(stated, dict) else {}).items()
    }
    implicit = {ref.removeprefix(prefix): ref for ref in references if ref.startswith(prefix)}
    named = set(mapping.values())
    mapping |= {name: ref for name, ref in implicit.items() if ref not in named}
    shape.others["discriminator"] = {**discriminator, "mapping": mapping}


def _keywords(shape: Shape, node: Node) -> None:
    """Read what the schema itself says, without its references and compositions."""
    value = node.value
    _scalars(shape, value)
    _limits(shape, node)
    _members(shape, node)
    shape.prefix = items(node.get("prefixItems"))
    shape.flags = frozenset(
        key for key in ("readOnly", "writeOnly", "deprecated") if value.get(key) is True
    )
    shape.docs = {key: value[key] for key in DOCS if key in value}
    shape.others |= {
        key: held
        for key, held in value.items()
        if key not in DOCS and key not in _SHAPED and key not in _LIMITS
    }


def _scalars(shape: Shape, value: Json) -> None:
    kind = value.get("type")
    if isinstance(kind, str | list):
        shape.types = frozenset([kind] if isinstance(kind, str) else map(str, kind))
    if isinstance(value.get("enum"), list):
        shape.values = frozenset(canonical_json(one) for one in value["enum"])
    if "const" in value:
        shape.values = frozenset({canonical_json(value["const"])})
    if is_number(value.get("multipleOf")):
        shape.steps = frozenset({float(value["multipleOf"])})
    if isinstance(value.get("format"), str):
        shape.formats = frozenset({value["format"]})
    if isinstance(value.get("pattern"), str):
        shape.patterns = frozenset({value["pattern"]})
    shape.unique = value.get("uniqueItems") is True


def _members(shape: Shape, node: Node) -> None:
    if isinstance(node.raw("required"), list):
        shape.required = frozenset(map(str, node.raw("required")))
    hidden = "readOnly" if shape.direction == "sent" else "writeOnly"
    for name, held in members(node.get("properties")).items():
        if flagged(held, hidden, ()):
            shape.hidden |= {name}
        shape.properties[name] = [held]
    for key in _SUBSCHEMAS:
        schema = node.get(key)
        if schema is not None and schema.value is not True and schema.value != {}:
            shape.subschemas[key] = schema
    shape.patterned = members(node.get("patternProperties"))


def _limits(shape: Shape, node: Node) -> None:
    """Read the limits; a limit that restricts nothing is none."""
    value = node.value
    for keyword, name in _LOWER.items():
        if is_number(value.get(keyword)) and value[keyword] > 0:
            shape.lower[name] = (value[keyword], False)
    for keyword, name in _UPPER.items():
        if is_number(value.get(keyword)):
            shape.upper[name] = (value[keyword], False)
    for side, keyword, exclusive in (
        (shape.lower, "minimum", "exclusiveMinimum"),
        (shape.upper, "maximum", "exclusiveMaximum"),
    ):
        if is_number(value.get(keyword)):
            side["value"] = (value[keyword], False)
        if is_number(value.get(exclusive)):
            _tighten(side, "value", (value[exclusive], True), lower=side is shape.lower)


def _tighten(side: dict[str, Bound], name: str, bound: Bound, *, lower: bool) -> None:
    known = side.get(name)
    if known is None or tighter(bound, known, lower=lower):
        side[name] = bound


def tighter(one: Bound, other: Bound, *, lower: bool) -> bool:
    """Tell whether a bound leaves less than another."""
    if one[0] != other[0]:
        return (one[0] > other[0]) == lower
    return one[1] and not other[1]


def _intersect(shape: Shape, other: Shape) -> None:
    """Let `shape` demand what `other` demands as well."""
    shape.types = _both(shape.types, other.types)
    shape.values = _narrowed(shape.values, other.values)
    for name, bound in other.lower.items():
        _tighten(shape.lower, name, bound, lower=True)
    for name, bound in other.upper.items():
        _tighten(shape.upper, name, bound, lower=False)
    shape.steps |= other.steps
    shape.formats |= other.formats
    shape.patterns |= other.patterns
    shape.unique = shape.unique or other.unique
    shape.never = shape.never or other.never
    shape.recursive = shape.recursive or other.recursive
    for name, nodes in other.properties.items():
        shape.properties[name] = [*shape.properties.get(name, []), *nodes]
    shape.hidden |= other.hidden
    shape.required |= other.required
    shape.subschemas = joined(shape.subschemas, other.subschemas)
    shape.patterned = joined(shape.patterned, other.patterned)
    prefix = zip_longest(shape.prefix, other.prefix)
    shape.prefix = [together([node for node in both if node is not None]) for both in prefix]
    shape.choices += other.choices
    shape.flags |= other.flags
    shape.docs = {**other.docs, **shape.docs}
    shape.others = all_conditions(shape.others, other.others)


def member(shape: Shape, name: str) -> Node:
    """The schema of a member, of all parts of the shape that describe it."""
    return together(shape.properties[name])


def _both(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    """The types that two lists of types have in common; every integer is a number."""
    if one is None or other is None:
        return other if one is None else one
    common = one & other
    if "integer" in one | other and "number" in one | other and not common & {"integer", "number"}:
        common |= {"integer"}
    return common


def _narrowed(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other


def _choose(shape: Shape, keyword: str, branches: list[Node], seen: frozenset[str]) -> None:
    """Take alternatives into the shape as plain as they can be said."""
    described = [_shape(branch, shape.direction, seen) for branch in branches]
    rest = [one for one in described if not _only_null(one)]
    if len(rest) == 1:
        _only(shape, rest[0], nullable=len(described) > 1)
    elif all(_plain(one) and one.values is not None for one in described):
        _one_of_values(shape, described)
        _docs_of(shape, described)
    elif all(_only_types(one) for one in described):
        shape.types = _both(shape.types, _union(one.types for one in described))
        _docs_of(shape, described)
    else:
        shape.choices.append(Choice(keyword, branches))


def _docs_of(shape: Shape, described: list[Shape]) -> None:
    """Keep what the alternatives say to readers, where they themselves are not kept."""
    said = {_words_key(one): one.docs for one in described if one.docs}
    if said:
        shape.docs["alternatives"] = said


def _words_key(shape: Shape) -> str:
    return ", ".join(sorted([*(shape.types or ()), *(shape.values or ())]))


def _one_of_values(shape: Shape, described: list[Shape]) -> None:
    shape.values = _narrowed(shape.values, _union(one.values for one in described))
    if all(one.types for one in described):
        shape.types = _both(shape.types, _union(one.types for one in described))


def _only_types(shape: Shape) -> bool:
    return shape.types is not None and shape.values is None and _plain(shape)


def _union(sets: Iterable[frozenset[str] | None]) -> frozenset[str]:
    return frozenset().union(*(one or () for one in sets))


def _only(shape: Shape, only: Shape, *, nullable: bool) -> None:
    """One alternative is not a choice; with null beside it, it may be null."""
    if nullable and only.types is not None:
        only.types |= {"null"}
    if nullable and only.values is not None:
        only.values |= {"null"}
    shape.docs = {**only.docs, **shape.docs}
    _intersect(shape, only)


def _only_null(shape: Shape) -> bool:
    null = frozenset({"null"})
    return null in (shape.types, shape.values)


def _plain(shape: Shape) -> bool:
    """Whether the shape is at most a list of types or values."""
    return (
        not (shape.choices or shape.others or shape.flags)
        and Shape(shape.node, shape.direction, shape.types, shape.values, docs=shape.docs) == shape
    )


def _tidy(shape: Shape) -> None:
    """Write the same thing the same way."""
    if shape.types is not None:
        if {"number", "integer"} <= shape.types:
            shape.types -= {"integer"}
        if _ALL_TYPES - {"integer"} <= shape.types:
            shape.types = None
    if shape.types is not None and shape.types <= {"integer", "null"}:
        for side, step, rounding in ((shape.lower, 1, math.ceil), (shape.upper, -1, math.floor)):
            if "value" in side:
                limit, exclusive = side["value"]
                whole = rounding(limit)
                side["value"] = (whole + step if exclusive and whole == limit else whole, False)
    if 1.0 in shape.steps and shape.types is not None and shape.types <= {"integer", "null"}:
        shape.steps -= {1.0}
