"""Rule for parameters that documents put in different places.

Where one document says `query` and another says it is part of the JSON body, the parameter has one
name and two addresses. The statements are brought together at the address that holds; the others
stand in the ledger. A name that one and the same document uses in two places is two parameters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from tigergen.merge.precedence import in_order
from tigergen.model.canonical import Conflict, Side
from tigergen.model.claim import PRESENT, Address, Claim, Origin
from tigergen.model.pointer import Pointer


def _slot(address: Address) -> tuple[Address, str, str, int] | None:
    """Return (operation, location, name, length of the parameter's address) if it is one."""
    if len(address) < 5 or address[0] != "paths":
        return None
    if address[3] == "parameters" and not address[4].startswith("ref:"):
        location, _, name = address[4].partition(":")
        return address[:3], location, name, 5
    if address[3:5] == ("requestBody", "content") and address[6:8] == ("schema", "properties"):
        return (address[:3], "body", address[8], 9) if len(address) > 8 else None
    return None


def unify_locations(claims: Iterable[Claim]) -> tuple[list[Claim], list[Conflict]]:
    """Bring statements about one parameter to one address; return all claims and the conflicts."""
    kept: list[Claim] = []
    slots: dict[tuple[Address, str], dict[str, list[Claim]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for claim in claims:
        slot = _slot(claim.address)
        if slot is None:
            kept.append(claim)
        else:
            slots[slot[0], slot[2]][slot[1]].append(claim)
    conflicts: list[Conflict] = []
    for (operation, name), locations in slots.items():
        if len(locations) == 1 or _deliberate(locations):
            for found in locations.values():
                kept.extend(found)
            continue
        ordered = sorted(locations, key=lambda location: _best(locations[location]).order)
        winner = ordered[0]
        sides = tuple(Side(location, _existence(locations[location])) for location in ordered)
        kept.extend(locations[winner])
        target = _target(locations[winner])
        for location in ordered[1:]:
            kept.extend(_moved(locations[location], target, winner))
        top, second = sides[0].origins[0], sides[1].origins[0]
        rule = ("stated-over-inferred" if top.basis is not second.basis
                else "rank" if top.rank != second.rank else "first-place")  # fmt: skip
        conflicts.append(Conflict(Pointer.of(*operation, name), "location", sides, rule))
    return kept, conflicts


def _existence(claims: list[Claim]) -> tuple[Origin, ...]:
    """Who says that the parameter exists, in order of precedence."""
    return tuple(c.origin for c in in_order([c for c in claims if c.value is PRESENT]))


def _best(claims: list[Claim]) -> Claim:
    return min((c for c in claims if c.value is PRESENT), key=lambda claim: claim.order)


def _deliberate(locations: dict[str, list[Claim]]) -> bool:
    """Whether a single document states the name in two places."""
    sources = [
        {
            claim.place.source
            for claim in found
            if claim.value is PRESENT and len(claim.address) in (5, 9)
        }
        for found in locations.values()
    ]
    return any(sources[i] & sources[j] for i in range(len(sources)) for j in range(i))


def _target(claims: list[Claim]) -> Address:
    slot = _slot(claims[0].address)
    assert slot is not None
    return claims[0].address[: slot[3]]


def _moved(claims: list[Claim], target: Address, location: str) -> list[Claim]:
    """Re-address what is said of the parameter, apart from its location."""
    moved = []
    to_body = location == "body"
    for claim in claims:
        slot = _slot(claim.address)
        assert slot is not None
        tail = claim.address[slot[3] :]
        if claim.value is PRESENT and not tail:
            continue  # where it was said to be stands in the ledger
        from_body = slot[1] == "body"
        if not from_body and tail[:1] in (("in",), ("style",), ("explode",)):
            continue
        if to_body and not from_body:
            if tail[:1] == ("schema",):
                tail = tail[1:]
            elif tail[:1] != ("description",):
                continue
            if not tail:
                continue
        elif from_body and not to_body and tail[:1] != ("description",):
            tail = ("schema", *tail)
        moved.append(replace(claim, address=(*target, *tail)))
    return moved
