"""A reference and an inline description of the same thing are brought together.

One document says that a body is `$ref: Order`, another describes the same body where it stands. Both
speak of the schema Order: what the second says goes to the component, where equal statements gather and
unequal ones conflict, member by member. Otherwise one of the two would be dropped as a whole, with
members that only it has.

Only what can be the same thing is brought together: an inline array is not an Order that is an object.
Annotations (a description, an example) stay where they are, for they may be about this use of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from tigergen.model.claim import Address, Claim, Json
from tigergen.model.openapi import kinds
from tigergen.model.pointer import Pointer
from tigergen.model.schemas import ANNOTATIONS

_IMPLIED: Final = {
    "properties": "object",
    "additionalProperties": "object",
    "required": "object",
    "items": "array",
    "allOf": "object",
}
"""Keywords that tell the type of a schema that does not state one."""

_IDENTITY: Final = (("in",), ("name",))

_References: TypeAlias = dict[Address, dict[Address, set[str]]]
"""Address of what refers -> address of the component -> the documents that say so."""

_LIMIT: Final = 20
"""References that lead to references: deeper than any document goes, and an end for those in a circle."""


def merge_through_references(claims: Iterable[Claim]) -> list[Claim]:
    """Re-address what one document says of the inside of what another refers to."""
    found = list(claims)
    for _ in range(_LIMIT):
        moved = _Inlined(found).moved()
        if moved is None:
            break
        found = moved
    return found


class _Inlined:
    """The references of all documents, and the inline descriptions that stand in their places."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._claims = claims
        self._references: _References = defaultdict(lambda: defaultdict(set))
        for claim in claims:
            target = _target(claim)
            if target is not None:
                self._references[claim.address[:-1]][target].update(claim.origin.sources)
        self._listed = _listed_parameters(claims, self._references)
        self._kinds: dict[Address, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))

    def moved(self) -> list[Claim] | None:
        """All claims, those about the inside of a reference at its target; None if there are none."""
        inside = [(claim, self._owner(claim)) for claim in self._claims] if self._references else []
        if all(owner is None for _, owner in inside):
            return None
        self._learn_kinds()
        result = [claim if owner is None else self._moved(claim, owner) for claim, owner in inside]
        return result if result != self._claims else None

    def _owner(self, claim: Claim) -> Address | None:
        """The address of the reference that the claim is about the inside of, if there is one."""
        address, source = claim.address, claim.place.source
        for length in range(2, len(address) + 1):
            owner = address[:length]
            if owner in self._listed:
                if source not in self._listed[owner][1]:
                    return owner
            elif owner in self._references and length < len(address):
                targets = self._references[owner]
                own = any(source in sources for sources in targets.values())
                if len(targets) == 1 and not own and not _stays(address[length]):
                    return owner
        return None

    def _moved(self, claim: Claim, owner: Address) -> Claim:
        """The claim at the component, if that can be what its document describes."""
        tail = claim.address[len(owner) :]
        if owner in self._listed:
            entry = self._listed[owner][0]
            (target,) = self._references[entry]
            return replace(claim, address=(*target, *tail) if tail else entry)
        (target,) = self._references[owner]
        mine = self._kinds[owner][claim.place.source] - {"null"}
        theirs = set().union(*self._kinds[target].values()) - {"null"}
        if mine and theirs and not mine & theirs:
            return claim
        value = claim.value
        if tail == ("type",) and "null" in kinds(value):
            # That null is allowed here says nothing of the component.
            rest = [kind for kind in kinds(value) if kind != "null"]
            value = {**value, "type": rest[0] if len(rest) == 1 else rest}
        return replace(claim, address=(*target, *tail), value=value)

    def _learn_kinds(self) -> None:
        """Note, for each schema that matters and each document, of what types it says it is."""
        wanted = {*self._references}
        wanted |= {target for targets in self._references.values() for target in targets}
        for claim in self._claims:
            address = claim.address
            for length in range(2, len(address)):
                if address[:length] in wanted:
                    told = self._kinds[address[:length]][claim.place.source]
                    if length == len(address) - 1 and address[length] == "type":
                        told.update(_kinds(claim.value))
                    elif address[length] in _IMPLIED:
                        told.add(_IMPLIED[address[length]])


def _target(claim: Claim) -> Address | None:
    """The address of the component that the claim refers to, if it is a reference."""
    key, value = claim.address[-1:], claim.value
    if key == ("type",):
        value = value["$ref"] if isinstance(value, dict) and set(value) == {"$ref"} else None
    elif key != ("$ref",):
        return None
    if not isinstance(value, str) or not value.startswith("#/components/"):
        return None
    tokens = Pointer.parse(value).tokens
    return tokens if len(tokens) == 3 else None


def _stays(key: str) -> bool:
    return key in ANNOTATIONS or key == "$ref" or key.startswith("x-")


def _kinds(shape: Json) -> list[str]:
    """The types that a shape names; one that is put together of others is of a type of its own."""
    if isinstance(shape, dict) and not {"$ref", "type"} & set(shape) and set(shape) != {"format"}:
        return ["composed"]
    return kinds(shape)


def _listed_parameters(
    claims: Iterable[Claim], references: _References
) -> dict[Address, tuple[Address, set[str]]]:
    """Address of each parameter that a list refers to, as if it stood there itself.

    It leads to the address of the reference, and to the documents that refer.
    """
    told: dict[Address, dict[str, Json]] = defaultdict(dict)
    for claim in claims:
        if claim.address[:2] == ("components", "parameters") and claim.address[3:] in _IDENTITY:
            told[claim.address[:3]][claim.address[3]] = claim.value
    found = {}
    for entry, targets in references.items():
        for target, sources in targets.items():
            if entry[-2] == "parameters" and len(told[target]) == len(_IDENTITY):
                name = f"{told[target]['in']}:{told[target]['name']}"
                found[*entry[:-1], name] = (entry, sources)
    return found
