"""`tigergen explain`: the chain of claims, rules and decisions behind an element."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from tigergen.builds import Build
from tigergen.elements import find_element
from tigergen.generate.markdown.ledger import places, shown
from tigergen.model.canonical import Canonical, Conflict
from tigergen.model.claim import Json, Origin, each_place
from tigergen.model.pointer import Pointer
from tigergen.model.repetition import Repeated, repeated

_VALUE: Final = 200
_LINE: Final = 120
"""Characters of a value and of a source line that are shown: enough to recognise it."""

_NEAREST: Final = 3
"""Parts to look at where an element has no origin of its own."""


@dataclass(frozen=True)
class Explanation:
    """An element of the canonical document: its value, who says so, and who disagrees."""

    where: Pointer
    value: Json
    origins: Sequence[Origin]
    conflicts: Sequence[Conflict]
    nearest: Sequence[Pointer] = ()
    lines: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def as_text(self, *, everything: bool = False) -> Iterator[str]:
        """Yield the lines that people read; `everything` lists each place of a repeated statement."""
        text = json.dumps(self.value, ensure_ascii=False)
        yield f"{self.where or '/'} = {text if len(text) <= _VALUE else text[: _VALUE - 3] + '...'}"
        if not self.origins:
            parts = ", ".join(self.nearest)
            yield "  no source states this container itself" + (
                f"; try one of: {parts}" if parts else ""
            )
        groups = [Repeated([origin]) for origin in self.origins]
        for group in groups if everything else repeated(self.origins):
            yield from dict.fromkeys(self._origin(origin) for origin in group.shown)
            if group.more:
                yield f"  and {group.more} more places that say the same (--all lists them)"
        for conflict in self.conflicts:
            yield from _conflict(conflict)

    def as_json(self) -> dict[str, Any]:
        """The explanation as data."""
        return {
            "pointer": self.where,
            "value": self.value,
            "origins": [
                {**origin.as_json(), "text": self._quoted(origin)} for origin in self.origins
            ],
            "conflicts": [conflict.as_json() for conflict in self.conflicts],
        }

    def _quoted(self, origin: Origin) -> str:
        lines = self.lines.get(origin.place.source, [])
        number = origin.place.line
        return lines[number - 1].strip()[:_LINE] if 0 < number <= len(lines) else ""

    def _origin(self, origin: Origin) -> str:
        rule = f" by the rule {origin.rule}" if origin.rule else ""
        text = f"  {origin.basis}{rule}: {origin.place} ({origin.reader})"
        quoted = self._quoted(origin)
        return f"{text}\n      {quoted}" if quoted else text


def explain(build: Build, text: str) -> Explanation:
    """Return the explanation of the element that a text names; see `tigergen.elements`.

    Raises:
        UnknownElementError: there is no such element in the canonical document.
    """
    canonical = build.canonical
    assert canonical is not None
    where = find_element(canonical, build.project, text)
    origins = each_place(canonical.origins(where))
    return Explanation(
        where,
        where.resolve(canonical.document),
        origins,
        [
            conflict
            for conflict in canonical.conflicts
            if conflict.pointer.under(where) or conflict.subject == where
        ],
        [] if origins else _nearest(canonical, where),
        build.lines,
    )


def _nearest(canonical: Canonical, where: Pointer) -> list[Pointer]:
    """The parts of an element that have an origin, those of the fewest steps first."""
    parts = [part for part in canonical.provenance if part.under(where)]
    return sorted(parts, key=lambda part: part.count("/"))[:_NEAREST]


def _conflict(conflict: Conflict) -> Iterator[str]:
    yield f"  contradiction {conflict.id} at {conflict.pointer}, {conflict.aspect}:"
    for side in conflict.sides:
        yield f"    {shown(side.value)[:100]}  ({', '.join(places(side))})"
    if conflict.settled_by == "decision":
        yield f"    settled by a decision: {conflict.reason}"
    elif conflict.settled_by == "unresolved-path":
        yield "    not settled: these are candidates; decide the path (`tigergen help decide`)"
    else:
        yield f"    settled by the rule {conflict.settled_by}"
