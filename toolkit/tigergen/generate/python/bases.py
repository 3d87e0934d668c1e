"""The order of base classes, such that Python finds an order of resolution for each class, and that of all classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from heapq import heapify, heappop, heappush


def base_order(bases: Mapping[str, Sequence[str]]) -> Callable[[str], tuple[int, str]]:
    """Return a key that sorts the bases of each class.

    The order of the document stays if Python accepts it. Two classes may name the same bases in
    opposite orders, and a third one may inherit from both: then the bases of all classes are in one
    order, heirs before those they inherit from, which fits each of them.
    """
    try:
        names = list(TopologicalSorter(bases).static_order())
    except CycleError:
        return lambda name: (0, "")
    if _resolvable(bases, names):
        return lambda name: (0, "")
    heights: dict[str, int] = {}
    for name in names:
        heights[name] = max((heights[base] + 1 for base in bases[name]), default=0)
    return lambda name: (-heights[name], name)


def bases_first(bases: Mapping[str, Sequence[str]], names: Mapping[str, str]) -> list[str]:
    """Return classes in the order of their names, bases before those that inherit from them."""
    missing = {key: len(found) for key, found in bases.items()}
    heirs: dict[str, list[str]] = {}
    for key, found in bases.items():
        for base in found:
            heirs.setdefault(base, []).append(key)
    ready = [(names[key], key) for key, count in missing.items() if not count]
    heapify(ready)
    ordered: list[str] = []
    while ready:
        _, key = heappop(ready)
        ordered.append(key)
        for heir in heirs.get(key, ()):
            missing[heir] -= 1
            if not missing[heir]:
                heappush(ready, (names[heir], heir))
    return ordered


def _resolvable(bases: Mapping[str, Sequence[str]], names: Sequence[str]) -> bool:
    """Tell whether Python can resolve all classes, given with bases before heirs."""
    if all(len(found) < 2 for found in bases.values()):
        return True
    known: dict[str, list[str]] = {}
    for name in names:
        rest = _merged([*(known[base] for base in bases[name]), list(bases[name])])
        if rest is None:
            return False
        known[name] = [name, *rest]
    return True


def _merged(lists: list[list[str]]) -> list[str] | None:
    """One list in which the items stand as in each of them (C3); None if there is none."""
    result: list[str] = []
    while any(lists):
        heads = [one[0] for one in lists if one]
        head = next((h for h in heads if not any(h in one[1:] for one in lists)), None)
        if head is None:
            return None
        result.append(head)
        lists = [one[1:] if one[:1] == [head] else one for one in lists]
    return result
