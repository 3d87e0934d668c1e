"""The one type everything speaks before the merge: a claim.

A claim says *about what* (`address`), *what* (`value`), *said where* (`place`), *by which reader*
and *how sure* (`basis`, with the `rule` that inferred it). Readers yield claims; the merge folds
them; nothing in between drops one.

An address is a path through the canonical OpenAPI document in which every list whose items have an
identity is a mapping keyed by that identity, so that an address never depends on the order of
sources:

======================================  ==========================================================
address                                 meaning
======================================  ==========================================================
``(..., "parameters", "query:limit")``  the Parameter Object with that `in` and `name`
``("servers", URL)``                    a Server Object
``("tags", NAME)``                      a Tag Object, or a name in an operation's list of tags
``(SCHEMA..., "required", NAME)``       NAME is listed in the schema's `required`
``(SCHEMA..., "type")``                 the *shape* of a schema: an object that holds `type`,
                                        `format` and `$ref`, or a composition of such objects
======================================  ==========================================================

All other addresses are plain JSON Pointer tokens.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import total_ordering
from itertools import chain, islice
from typing import Any, Final, NamedTuple, TypeAlias

Address: TypeAlias = tuple[str, ...]
"""A path in the canonical document, with identities in place of list indexes."""

Json: TypeAlias = Any
"""A JSON value: None, bool, int, float, str, list or dict with str keys."""

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""Fixed fields of a Path Item Object that hold an operation (OpenAPI 3.2, 4.8.9)."""


class Basis(StrEnum):
    """How sure a claim is, from the surest to the least sure."""

    DECIDED = "decided"
    STATED = "stated"
    INFERRED = "inferred"
    ASSUMED = "assumed"

    weight: int
    """Position in the order of precedence: the lowest number wins."""

    def __init__(self, value: str) -> None:
        self.weight = len(type(self).__members__)


class Place(NamedTuple):
    """A place in a source: its name as given in the project, a line and a column, both from 1."""

    source: str
    line: int
    column: int = 1

    def __str__(self) -> str:
        return f"{self.source}:{self.line}"


class _Present:
    """The value of a claim that says no more than that the thing at its address exists."""

    def __repr__(self) -> str:
        return "PRESENT"


PRESENT: Final = _Present()


class Elsewhere:
    """Other documents that hold the same lines, each so many lines further down or up.

    All statements in these lines share one: a collection that repeats itself costs what it says, and
    not how often it says it.
    """

    __slots__ = ("_moved", "_sources")

    def __init__(self) -> None:
        self._moved: list[tuple[str, int]] = []
        self._sources: frozenset[str] = frozenset()

    def add(self, source: str, lines: int) -> None:
        """Note a document, and how many lines further down it holds the lines."""
        self._moved.append((source, lines))

    def __len__(self) -> int:
        """How many other documents there are."""
        return len(self._moved)

    @property
    def sources(self) -> frozenset[str]:
        """The names of the documents."""
        if len(self._sources) != len(self._moved):
            self._sources = frozenset(source for source, _ in self._moved)
        return self._sources

    def places(self, place: Place) -> Iterator[Place]:
        """Where the documents hold what stands at `place`, in the order they were noted."""
        for source, lines in self._moved:
            yield Place(source, place.line + lines, place.column)


@dataclass(frozen=True, slots=True)
class Origin:
    """Who says something: where, read by which reader, how sure, inferred by which rule.

    `rank` orders documents by the trust they deserve: the lowest number wins. `also` knows the other
    documents that say it in the same words; they come later in the order of their names.
    """

    place: Place
    reader: str
    basis: Basis = Basis.STATED
    rule: str | None = None
    rank: int = 0
    also: Elsewhere | None = field(default=None, compare=False, repr=False)

    @property
    def sources(self) -> frozenset[str]:
        """The documents that say it."""
        own = frozenset((self.place.source,))
        return own | self.also.sources if self.also is not None else own

    @property
    def count(self) -> int:
        """How many places say it."""
        return 1 if self.also is None else 1 + len(self.also)

    def apart(self, limit: int | None = None) -> Iterator[Origin]:
        """One origin for each place, in order; the first few if there is a limit."""
        if self.also is None:
            yield self
            return
        for place in islice(chain((self.place,), self.also.places(self.place)), limit):
            yield Origin(place, self.reader, self.basis, self.rule, self.rank)

    @property
    def order(self) -> tuple[int, int, Place]:
        """Precedence: basis, rank of the source, place."""
        return (self.basis.weight, self.rank, self.place)

    def as_json(self) -> dict[str, Json]:
        """The entry in `openapi.provenance.json`."""
        entry: dict[str, Json] = {
            "source": self.place.source,
            "line": self.place.line,
            "reader": self.reader,
            "basis": str(self.basis),
        }
        if self.rule is not None:
            entry["rule"] = self.rule
        return entry


def sources_of(origins: Iterable[Origin]) -> set[str]:
    """Return the documents that say something."""
    return set[str]().union(*(origin.sources for origin in origins))


def each_place(origins: Iterable[Origin]) -> list[Origin]:
    """Return an origin for each place, in order of precedence."""
    return sorted((one for origin in origins for one in origin.apart()), key=lambda one: one.order)


def concluded(rule: str, evidence: Iterable[Origin], basis: Basis = Basis.INFERRED) -> list[Origin]:
    """Return the origins of what `rule` concludes from what is said at those of the evidence.

    What is concluded from nothing is assumed, by tigergen alone.
    """
    return [replace(origin, basis=basis, rule=rule) for origin in evidence] or [
        Origin(Place("tigergen", 0), "tigergen", Basis.ASSUMED, rule)
    ]


@total_ordering
class _Text:
    """A value in the order of its canonical text, which is made only if all else is equal."""

    __slots__ = ("_value",)

    def __init__(self, value: Json) -> None:
        self._value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Text) and str(self) == str(other)

    def __lt__(self, other: _Text) -> bool:
        return str(self) < str(other)

    def __str__(self) -> str:
        return canonical_json(self._value)


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of one document: what stands at an address, and who says so."""

    address: Address
    value: Json
    origin: Origin

    @property
    def place(self) -> Place:
        """Where it is said."""
        return self.origin.place

    @property
    def reader(self) -> str:
        """The reader that found it."""
        return self.origin.reader

    @property
    def basis(self) -> Basis:
        """How sure it is."""
        return self.origin.basis

    @property
    def rule(self) -> str | None:
        """The rule that inferred it, if one did."""
        return self.origin.rule

    @property
    def rank(self) -> int:
        """The rank of the document that says it."""
        return self.origin.rank

    @property
    def key(self) -> str:
        """The value as canonical JSON text, equal for equal values."""
        return canonical_json(self.value)

    @property
    def order(self) -> tuple[int, int, Place, _Text]:
        """Precedence: basis, rank of the source, place, value. Total, so merging is stable."""
        return (*self.origin.order, _Text(self.value))


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A contradiction inside one document, between values at different addresses.

    `sides` holds each value with its place; the first is the one that holds, by `rule`. `also` has the
    other documents that hold each side.
    """

    address: Address
    sides: tuple[tuple[Json, Place], ...]
    rule: str
    reader: str
    also: tuple[Elsewhere | None, ...] = field(default=(), compare=False, repr=False)


def canonical_json(value: Json) -> str:
    """Return `value` as JSON text with sorted keys: equal values give equal texts.

    Unlike `==`, it tells `1` from `1.0` and from `true`.
    """
    if value is PRESENT:
        return "present"
    return _ENCODER.encode(value)


# `json.dumps` with options makes an encoder for each call, which takes longer than to encode.
_ENCODER: Final = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"))
