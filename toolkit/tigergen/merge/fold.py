"""The fold: claims grouped by address; equal values gather provenance, unequal ones conflict.

The order in which claims arrive does not matter: everything is sorted by precedence, which is
total, before anything is chosen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tigergen.complete import complete
from tigergen.merge.assemble import Assembly
from tigergen.merge.choice import choose
from tigergen.merge.locate import unify_locations
from tigergen.merge.precedence import restates
from tigergen.merge.requirements import withdraw_denied_requirements
from tigergen.merge.same_path import unify_paths
from tigergen.merge.through_references import merge_through_references
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import (
    Address,
    Claim,
    Contradiction,
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
    chosen = choose(gathered)
    assembly = Assembly(chosen)
    conflicts = [
        *(
            Conflict(assembly.pointer(address), address[-1], tuple(sides), rule)
            for address, sides, rule in denied
        ),
        *(
            Conflict(assembly.pointer(address), address[-1], tuple(choice.sides), choice.rule)
            for address, choice in chosen.items()
            if choice.sides
        ),
        *(replace(conflict, pointer=_existing(assembly, conflict.pointer)) for conflict in moved),
        *same,
    ]
    canonical = Canonical(assembly.document, assembly.provenance, conflicts)
    for conflict in _own(assembly, contradictions):
        _record_own(canonical, conflict)
    complete(canonical, title)
    return canonical


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


def _origin(found: Contradiction, side: int) -> Origin:
    also = found.also[side] if found.also else None
    return Origin(found.sides[side][1], found.reader, also=also)


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
                        (_origin(found, index) for found in group),
                        key=lambda origin: origin.order,
                    )
                ),
            )
            for index, (value, _) in enumerate(group[0].sides)
        )
        yield Conflict(assembly.pointer(address), address[-1], sides, rule)
