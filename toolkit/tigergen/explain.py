"""`tigergen explain`: the chain of claims, rules and decisions behind an element."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator

from tigergen.generate.markdown.ledger import places, shown
from tigergen.model import pointer
from tigergen.model.canonical import Conflict
from tigergen.model.claim import Claim
from tigergen.pipeline import Build


class UnknownElementError(LookupError):
    """The document has no such element; `close` lists pointers that look like it."""

    def __init__(self, where: str, close: list[str]) -> None:
        super().__init__(where)
        self.close = close


def explain(build: Build, where: str) -> Iterator[str]:
    """Yield the lines of an explanation of the element at a JSON Pointer.

    Raises:
        UnknownElementError: there is no such element in the canonical document.
    """
    where = where.removeprefix("#")
    canonical = build.canonical
    assert canonical is not None
    try:
        value = pointer.resolve(canonical.document, where)
    except (LookupError, ValueError):
        known = list(canonical.provenance)
        raise UnknownElementError(where, difflib.get_close_matches(where, known, 3, 0.5)) from None
    text = json.dumps(value, ensure_ascii=False)
    yield f"{where or '/'} = {text if len(text) <= 200 else text[:197] + '...'}"
    sources = {reading.document.name: reading.document.lines for reading in build.readings}
    claims = sorted(canonical.provenance.get(where, []), key=lambda claim: claim.order)
    if not claims:
        yield "  nobody is on record for this itself; look at what it is part of or holds"
    seen = set()
    for claim in claims:
        line = _claim(claim, sources)
        if line not in seen:
            seen.add(line)
            yield line
    for conflict in canonical.conflicts:
        if (
            conflict.pointer == where
            or conflict.pointer.startswith(f"{where}/")
            or _at(conflict) == where
        ):
            yield from _conflict(conflict)


def _at(conflict: Conflict) -> str:
    return f"{conflict.pointer}/{pointer.escape(conflict.aspect)}"


def _claim(claim: Claim, sources: dict[str, list[str]]) -> str:
    lines = sources.get(claim.place.source, [])
    quoted = lines[claim.place.line - 1].strip() if 0 < claim.place.line <= len(lines) else ""
    rule = f" by the rule {claim.rule}" if claim.rule else ""
    text = f"  {claim.basis}{rule}: {claim.place} ({claim.reader})"
    return f"{text}\n      {quoted[:120]}" if quoted else text


def _conflict(conflict: Conflict) -> Iterator[str]:
    yield f"  contradiction {conflict.id} at {conflict.pointer}, {conflict.aspect}:"
    for side in conflict.sides:
        yield f"    {shown(side.value)[:100]}  ({', '.join(places(side))})"
    settled = (
        f"a decision: {conflict.reason}"
        if conflict.settled_by == "decision"
        else f"the rule {conflict.settled_by}"
    )
    yield f"    settled by {settled}"
