"""`tigergen explain`: the chain of claims, rules and decisions behind an element."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator

from tigergen.builds import Build
from tigergen.generate.markdown.ledger import places, shown
from tigergen.model import pointer
from tigergen.model.canonical import Conflict
from tigergen.model.claim import Origin
from tigergen.model.pointer import Pointer


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
    origins = canonical.origins(Pointer(where))
    if not origins:
        yield "  nobody is on record for this itself; look at what it is part of or holds"
    seen = set()
    for origin in origins:
        line = _origin(origin, sources)
        if line not in seen:
            seen.add(line)
            yield line
    for conflict in canonical.conflicts:
        if conflict.pointer.under(where) or conflict.subject == where:
            yield from _conflict(conflict)


def _origin(origin: Origin, sources: dict[str, list[str]]) -> str:
    lines = sources.get(origin.place.source, [])
    quoted = lines[origin.place.line - 1].strip() if 0 < origin.place.line <= len(lines) else ""
    rule = f" by the rule {origin.rule}" if origin.rule else ""
    text = f"  {origin.basis}{rule}: {origin.place} ({origin.reader})"
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
