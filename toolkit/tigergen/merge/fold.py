"""The fold: claims grouped by address; equal values gather provenance, unequal ones conflict.

The order in which claims arrive does not matter: everything is sorted by precedence, which is
total, before anything is chosen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from tigergen.complete import complete
from tigergen.merge.assemble import Assembly
from tigergen.merge.locate import unify_locations
from tigergen.merge.precedence import differs_in_substance, in_order, restates, settle
from tigergen.merge.requirements import withdraw_denied_requirements
from tigergen.merge.same_path import unify_paths
from tigergen.merge.through_references import merge_through_references
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import (
    PRESENT,
    Address,
    Claim,
    Contradiction,
    Json,
    Origin,
    canonical_json,
)
from tigergen.model.pointer import Pointer


def merge(
    claims: Iterable[Claim], contradictions: Iterable[Contradiction] = (), *, title: str = "API"
) -> Canonical:
    """Fold claims into the canonical document.

    `contradictions` are those inside single documents, for the ledger. `title` is used where no
    document states one.
    """
    gathered, contradictions, same = unify_paths(claims, contradictions)
    gathered, denied = withdraw_denied_requirements(merge_through_references(gathered))
    gathered, moved = unify_locations(gathered)
    groups: dict[Address, list[Claim]] = defaultdict(list)
    for claim in gathered:
        groups[claim.address].append(claim)
    chosen: dict[Address, Claim] = {}
    support: dict[Address, list[Claim]] = {}
    disputes: list[tuple[Address, list[Side], str]] = [*denied]
    for address, found in groups.items():
        winner, agreeing, sides, rule = _choose(address, in_order(found))
        chosen[address] = winner
        support[address] = agreeing
        if len(sides) > 1:
            disputes.append((address, sides, rule))
    shapes_in_dispute = {address[:-1] for address, _, _ in disputes if address[-1] == "type"}
    _prune(chosen, shapes_in_dispute)
    assembly = Assembly(chosen, support)
    conflicts = [
        *(
            Conflict(assembly.pointer(address), address[-1], tuple(sides), rule)
            for address, sides, rule in disputes
        ),
        *(replace(conflict, pointer=_existing(assembly, conflict.pointer)) for conflict in moved),
        *same,
    ]
    canonical = Canonical(assembly.document, assembly.provenance, conflicts)
    for conflict in _own(assembly, contradictions):
        _record_own(canonical, conflict)
    complete(canonical, title)
    return canonical


def _choose(address: Address, claims: list[Claim]) -> tuple[Claim, list[Claim], list[Side], str]:
    """Return the claim that holds, those that agree with it, all sides in order, and the rule."""
    if len(claims) == 1:
        return claims[0], claims, [], ""
    by_value: dict[str, list[Claim]] = {}
    for claim in claims:
        by_value.setdefault(claim.key, []).append(claim)
    if len(by_value) == 1:
        return claims[0], claims, [], ""
    sides = [
        Side(_shown(found[0].value), tuple(claim.origin for claim in found))
        for found in by_value.values()
    ]
    side, rule = settle(address, sides)
    groups = list(by_value.values())
    agreeing = groups[sides.index(side)]
    others: list[Side] = []
    for other, found in zip(sides, groups, strict=True):
        if other is side or not differs_in_substance(side, other):
            continue
        if restates(address, side, other):
            agreeing = [*agreeing, *found]
        else:
            others.append(other)
    return agreeing[0], in_order(agreeing), [side, *others] if others else [], rule


def _shown(value: Any) -> Json:
    return True if value is PRESENT else value


def _prune(chosen: dict[Address, Claim], disputed: set[Address]) -> None:
    """Drop what only made sense for a shape that did not hold: the items of what is no array."""
    if not disputed:
        return
    for address in list(chosen):
        for length in range(len(address) - 1, 0, -1):
            owner, key = address[:length], address[length]
            if owner in disputed and key in ("items", "properties", "required"):
                shape = chosen[*owner, "type"].value
                kinds = shape.get("type", []) if isinstance(shape, dict) else []
                wanted = "array" if key == "items" else "object"
                if wanted not in (kinds if isinstance(kinds, list) else [kinds]):
                    del chosen[address]
                    break


def _existing(assembly: Assembly, where: Pointer) -> Pointer:
    """The pointer of a moved parameter: where it ended up, else its operation."""
    *operation, name = where.tokens
    return assembly.parameter_pointer(tuple(operation), name)


def _record_own(canonical: Canonical, conflict: Conflict) -> None:
    """Put a document's own contradiction on record; what only restates the value is provenance."""
    first, *others = conflict.sides
    apart = [side for side in others if not restates((conflict.aspect,), first, side)]
    if apart or not others:
        canonical.record(replace(conflict, sides=(first, *apart)))
    for side in others:
        if side not in apart:
            canonical.cite(conflict.pointer, side.origins)


def _own(assembly: Assembly, contradictions: Iterable[Contradiction]) -> Iterator[Conflict]:
    """Turn contradictions inside documents into conflicts; the same one of several is one."""
    groups: dict[tuple[Address, str, str], list[Contradiction]] = defaultdict(list)
    for found in contradictions:
        values = canonical_json([value for value, _ in found.sides])
        groups[found.address, found.rule, values].append(found)
    for (address, rule, _), group in groups.items():
        sides = tuple(
            Side(
                value,
                tuple(
                    sorted(
                        (Origin(found.sides[index][1], found.reader) for found in group),
                        key=lambda origin: origin.order,
                    )
                ),
            )
            for index, (value, _) in enumerate(group[0].sides)
        )
        yield Conflict(assembly.pointer(address), address[-1], sides, rule)
