"""Whether sources are about one API: do they share a server, a path or a schema?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from tigergen.diagnostics import Diagnostic, Related
from tigergen.model.claim import Claim, Elsewhere, Place

_SHOWN: Final = 4
"""Files of a group that are named: enough to tell which one it is."""


_COMMON: Final = frozenset("id type name data attributes relationships links meta".split())
"""Properties that schemas of any API have: two that share a name and no more are not one schema."""


def unrelated(claims: Iterable[Claim], parts: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Yield a finding if the sources with operations form groups that have nothing in common.

    `parts` maps a file that another one refers to to that one: the two are one document.
    """
    marks: dict[str, set[str]] = defaultdict(set)
    first: dict[str, Place] = {}
    seen: set[tuple[str, str, Elsewhere | None]] = set()
    for claim in claims:
        source = parts.get(claim.place.source, claim.place.source)
        first[source] = min(first.get(source, claim.place), claim.place)
        mark = _mark(claim)
        if mark and (source, mark, claim.origin.also) not in seen:
            seen.add((source, mark, claim.origin.also))
            for repeating in claim.origin.sources:
                marks[parts.get(repeating, repeating)].add(mark)
    groups = [
        sorted(group)
        for group in _connected(marks)
        if any(mark.startswith("path ") for source in group for mark in marks[source])
    ]
    if len(groups) < 2:
        return
    ordered = sorted(groups)
    yield Diagnostic(
        "M007",
        f"the sources form {len(groups)} groups that share no server, path or schema: "
        + " | ".join(_named(group) for group in ordered),
        related=tuple(
            # A document that only repeats others has no claims of its own.
            Related(next(first[source] for source in group if source in first), _label(group))
            for group in ordered
        ),
    )


def _label(group: list[str]) -> str:
    return f"group: {_named(group)}"


def _mark(claim: Claim) -> str:
    """What a claim lets a source have in common with another."""
    match claim.address:
        case ("servers", server, *_):
            return f"server {server.partition('/')[0]}"
        case ("paths", path, *_):
            return f"path {re.sub(r'{[^}]*}', '{}', path).strip('/')}"
        case ("components", "schemas", name, "properties", field, *_) if field not in _COMMON:
            return f"schema {name} with {field}"
        case _:
            return ""


def _connected(marks: dict[str, set[str]]) -> list[set[str]]:
    """The sources in groups: two that have a mark in common are in one."""
    groups: list[tuple[set[str], set[str]]] = []
    for source, own in marks.items():
        members, shared = {source}, set(own)
        apart = []
        for others, theirs in groups:
            if theirs & own:
                members |= others
                shared |= theirs
            else:
                apart.append((others, theirs))
        groups = [*apart, (members, shared)]
    return [members for members, _ in groups]


def _named(group: list[str]) -> str:
    more = len(group) - _SHOWN
    return ", ".join(group[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
