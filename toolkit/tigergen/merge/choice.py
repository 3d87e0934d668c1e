"""Of the claims at one address: which holds, which agree with it, and which contradict it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from tigergen.merge.precedence import differs_in_substance, in_order, restates, settle
from tigergen.model.canonical import Side
from tigergen.model.claim import PRESENT, Address, Claim, Json
from tigergen.model.openapi import kinds


@dataclass
class Choice:
    """What holds at an address. Without a contradiction there are no `sides`; the first one holds."""

    claim: Claim
    agreeing: list[Claim]
    sides: list[Side]
    rule: str = ""


def choose(claims: Iterable[Claim]) -> dict[Address, Choice]:
    """Choose what holds at each address; parts of what does not hold are left out, on record."""
    groups: dict[Address, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.address].append(claim)
    chosen = {address: _choose(address, in_order(found)) for address, found in groups.items()}
    _drop_parts_of_losers(chosen)
    return chosen


def _choose(address: Address, claims: list[Claim]) -> Choice:
    by_value: dict[str, list[Claim]] = {}
    if len(claims) > 1:
        for claim in claims:
            by_value.setdefault(claim.key, []).append(claim)
    if len(by_value) < 2:
        return Choice(claims[0], claims, [])
    groups = list(by_value.values())
    sides = [
        Side(_shown(found[0].value), tuple(claim.origin for claim in found)) for found in groups
    ]
    side, rule = settle(address, sides)
    winners = groups[sides.index(side)]
    agreeing, others = winners, []
    for other, found in zip(sides, groups, strict=True):
        if other is side or not differs_in_substance(side, other):
            continue
        if restates(address, side, other):
            agreeing = [*agreeing, *found]
        else:
            others.append(other)
    return Choice(winners[0], in_order(agreeing), [side, *others] if others else [], rule)


def _shown(value: Any) -> Json:
    return True if value is PRESENT else value


def _drop_parts_of_losers(chosen: dict[Address, Choice]) -> None:
    """Drop what only made sense for a shape that did not hold: the items of what is not an array.

    The side that lost shows what it held, so that its members are in the ledger at least.
    """
    disputed = {
        address[:-1]: choice
        for address, choice in chosen.items()
        if address[-1:] == ("type",) and choice.sides
    }
    lost: dict[Address, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for address in list(chosen) if disputed else ():
        for length in range(len(address) - 1, 0, -1):
            owner, key = address[:length], address[length]
            if owner not in disputed or key not in _PARTS:
                continue
            if _PARTS[key] not in kinds(disputed[owner].claim.value):
                lost[owner][key].update(address[length + 1 : length + 2])
                del chosen[address]
                break
    for owner, parts in lost.items():
        choice = disputed[owner]
        choice.sides[1:] = [_with_parts(side, parts) for side in choice.sides[1:]]


_PARTS = {"items": "array", "properties": "object", "required": "object"}
"""Keyword of a schema -> the type without which it means nothing."""


def _with_parts(side: Side, parts: dict[str, set[str]]) -> Side:
    held = {
        key: sorted(names)
        for key, names in sorted(parts.items())
        if names and key != "items" and _PARTS[key] in kinds(side.value)
    }
    return replace(side, value={**side.value, **held}) if held else side
