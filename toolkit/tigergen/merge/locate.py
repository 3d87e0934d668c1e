"""Rule for parameters that documents put in different places.

Where one document says `query` and another says it is part of the JSON body, the parameter has one
name and two addresses. The statements are brought together at the address that holds; the others
stand in the ledger. A name that one and the same document uses in two places is two parameters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from tigergen.merge.precedence import in_order
from tigergen.model.canonical import Conflict, Side
from tigergen.model.claim import PRESENT, Address, Claim, Origin, sources_of
from tigergen.model.pointer import Pointer

BODY: Final = "body"
_SERIALISATION: Final = frozenset({"name", "in", "style", "explode", "allowReserved"})
"""Fields of a parameter that say how its location carries it; in another location they mean nothing."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A claim about a parameter or a field of a body, taken apart."""

    claim: Claim
    operation: Address
    location: str
    name: str
    tail: Address
    """What of it the claim is about; empty if only that it exists."""

    @property
    def exists(self) -> bool:
        """Whether the claim says no more than that the parameter is there."""
        return not self.tail and self.claim.value is PRESENT


def _take_apart(claim: Claim) -> _Said | None:
    address = claim.address
    if len(address) < 5 or address[0] != "paths":
        return None
    if address[3] == "parameters" and not address[4].startswith("ref:"):
        location, _, name = address[4].partition(":")
        return _Said(claim, address[:3], location, name, address[5:])
    if address[3:5] != ("requestBody", "content") or len(address) < 9 or address[6] != "schema":
        return None
    if address[7] == "properties":
        return _Said(claim, address[:3], BODY, address[8], address[9:])
    if address[7] == "required":
        return _Said(claim, address[:3], BODY, address[8], ("required",))
    return None


def unify_locations(claims: Iterable[Claim]) -> tuple[list[Claim], list[Conflict]]:
    """Bring statements about one parameter to one address; return all claims and the conflicts."""
    kept: list[Claim] = []
    parameters: dict[tuple[Address, str], dict[str, list[_Said]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for claim in claims:
        said = _take_apart(claim)
        if said is None:
            kept.append(claim)
        else:
            parameters[said.operation, said.name][said.location].append(said)
    conflicts: list[Conflict] = []
    for (operation, name), locations in parameters.items():
        support = {location: _supporting_origins(found) for location, found in locations.items()}
        if len(locations) == 1 or not all(support.values()) or _deliberate(support):
            kept.extend(said.claim for found in locations.values() for said in found)
            continue
        ordered = sorted(locations, key=lambda location: support[location][0].order)
        winner = ordered[0]
        target = min(said.claim.address for said in locations[winner] if said.exists)
        kept.extend(said.claim for said in locations[winner])
        for location in ordered[1:]:
            kept.extend(_moved(locations[location], target, winner))
        sides = tuple(Side(location, support[location]) for location in ordered)
        conflicts.append(
            Conflict(Pointer.of(*operation, name), "location", sides, _rule(*sides[:2]))
        )
    return kept, conflicts


def _supporting_origins(found: list[_Said]) -> tuple[Origin, ...]:
    """Who says that the parameter exists, in order of precedence."""
    return tuple(claim.origin for claim in in_order([said.claim for said in found if said.exists]))


def _deliberate(support: dict[str, tuple[Origin, ...]]) -> bool:
    """Whether a single document states the name in two places."""
    sources = [sources_of(found) for found in support.values()]
    return any(sources[i] & sources[j] for i in range(len(sources)) for j in range(i))


def _rule(best: Side, second: Side) -> str:
    if best.origins[0].basis is not second.origins[0].basis:
        return "stated-over-inferred"
    return "rank" if best.origins[0].rank != second.origins[0].rank else "first-place"


def _moved(found: list[_Said], target: Address, location: str) -> list[Claim]:
    """Re-address what is said of the parameter, apart from where it is: that stands in the ledger."""
    moved = []
    for said in found:
        if said.exists or (said.tail[:1] and said.tail[0] in _SERIALISATION):
            continue
        if BODY not in (location, said.location):
            moved.append(replace(said.claim, address=(*target, *said.tail)))
        elif location == BODY:
            moved.extend(_into_body(said, target))
        else:
            moved.append(_out_of_body(said, target))
    return moved


def _into_body(said: _Said, target: Address) -> list[Claim]:
    """What is said of a parameter, as said of a property."""
    if said.tail == ("required",):
        if said.claim.value is not True:
            return []
        *schema, _, name = target
        return [replace(said.claim, address=(*schema, "required", name), value=PRESENT)]
    if said.tail[0] == "schema" and len(said.tail) > 1:
        return [replace(said.claim, address=(*target, *said.tail[1:]))]
    if said.tail[0] in ("description", "deprecated", "example"):
        return [replace(said.claim, address=(*target, *said.tail))]
    return []


def _out_of_body(said: _Said, target: Address) -> Claim:
    """What is said of a property, as said of a parameter."""
    if said.tail == ("required",) and said.claim.value is PRESENT:
        return replace(said.claim, address=(*target, "required"), value=True)
    if said.tail[0] in ("description", "deprecated"):
        return replace(said.claim, address=(*target, *said.tail))
    return replace(said.claim, address=(*target, "schema", *said.tail))
