"""Coverage: what each line of each source was good for, and what is covered by wire facts.

No line is passed over in silence: it gave facts, or there is a reason why it gave none.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final, NamedTuple, TypeAlias

from tigergen.generate.environment import render
from tigergen.infer.slug import SlugResult
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Address
from tigergen.model.escape import Code, code
from tigergen.model.pointer import Pointer
from tigergen.model.walk import operations
from tigergen.sources.document import Reading

_SHOWN: Final = 12
_REPEATED: Final = "repeats an earlier source"
_SUBJECT_LENGTH: Final = {
    "paths": 3,
    "components": 3,
    "x-tigergen-sdk": 3,
    "x-tigergen-index": 2,
    "x-tigergen-unresolved-operations": 2,
}


_PROSE: Final = frozenset({"prose", "table", "comment", "not understood"})
"""Reasons why a line gave no fact that may be wrong; the others are about form, not content."""
_TELLS: Final = re.compile(
    r"""\b(?:must|only|unless|never|cannot|can't|won't|may\ not|at\ (?:most|least)|required|optional
    |mandatory|deprecated|defaults?|null|true|false)\b
    |\b(?:string|integer|number|boolean|array|bool|int)(?:\[\])?\b
    |`[^`]+` | '[\w-]+' | "[\w-]+" | \b[1-5]\d\d\b | \b[A-Z]{2,}_[A-Z_]+\b""",
    re.VERBOSE,
)
"""A modal verb, a type, a default or a code: what a fact is made of."""
_COMMENT: Final = re.compile(r"(?:^|\s)(?://|/\*|#)(.*)")
_LONGEST: Final = 120
"""Characters of a line that a report shows: enough to find it and to see what it is about."""


@dataclass(slots=True)
class Span:
    """Consecutive lines that are about the same subject, or gave no fact for the same reason."""

    first: int
    last: int
    subject: str
    aspects: list[str] = field(default_factory=list)

    @property
    def lines(self) -> Code:
        """The numbers of the lines."""
        if self.first == self.last:
            return code("{}", self.first)
        return code("{}-{}", self.first, self.last)


@dataclass(slots=True)
class SourceCoverage:
    """The lines of one source."""

    name: str
    reader: str
    with_facts: int
    without: list[tuple[str, int]]
    spans: list[Span]
    look: list[tuple[int, str]]
    """Lines that gave no fact, though they hold what facts are made of."""


def coverage_markdown(canonical: Canonical, readings: list[Reading], index: SlugResult) -> str:
    """Return the report as Markdown."""
    methods = canonical.document.get("x-tigergen-sdk", {}).get("methods", {})
    requests: dict[str, str] = {}
    for path, method, operation in operations(canonical.document):
        for name in operation.get("x-tigergen-sdk-methods", []):
            requests[name] = f"{method.upper()} {path}"
    events = []
    for name, schema in canonical.document.get("components", {}).get("schemas", {}).items():
        if isinstance(schema, dict) and "x-tigergen-event-name" in schema:
            origins = canonical.origins(Pointer.of("components", "schemas", name))
            wire = any(origin.reader in ("facts", "openapi") for origin in origins)
            events.append(
                (
                    str(schema["x-tigergen-event-name"]),
                    name,
                    "documented on the wire" if wire else "wire name not documented",
                )
            )
    return render(
        "docs/coverage.md.jinja",
        sources=[source_coverage(reading) for reading in readings],
        index=[
            (slug, f"{method.upper()} {path}", str(basis))
            for slug, (path, method, basis) in sorted(index.decided.items())
        ],
        unresolved=sorted(index.unresolved.items()),
        methods=[(name, requests.get(name, "")) for name in sorted(methods)],
        events=sorted(events),
    )


def source_coverage(reading: Reading) -> SourceCoverage:
    """Account for every line of a reading's document."""
    lines = reading.document.lines
    rows = line_rows(reading)
    spans = []
    for _, group in groupby(_merge_blanks(rows), key=lambda row: (row.subject, bool(row.aspects))):
        together = list(group)
        aspects = _telling(dict.fromkeys(aspect for row in together for aspect in row.aspects))
        spans.append(Span(together[0].first, together[-1].last, together[0].subject, aspects))
    without: Counter[str] = Counter()
    for row in rows:
        without[row.subject] += row.last - row.first + 1 - row.facts
    return SourceCoverage(
        reading.document.name,
        reading.reader,
        sum(row.facts for row in rows),
        sorted((+without).items(), key=lambda item: (-item[1], item[0])),
        spans,
        [
            (row.first, lines[row.first - 1].strip()[:_LONGEST])
            for row in rows
            if not row.aspects and _may_tell(row.subject, lines[row.first - 1])
        ],
    )


_FactsByLine: TypeAlias = dict[int, dict[str, dict[str, None]]]
"""By line, what the facts in it are about, with their aspects."""


class LineRow(NamedTuple):
    """Lines with what they are about, or why they gave nothing; the aspects and how many lines told."""

    first: int
    last: int
    subject: str
    aspects: list[str]
    facts: int


def line_rows(reading: Reading) -> list[LineRow]:
    """One row a line, and one for all lines on end that an earlier document holds."""
    rows: list[LineRow] = []
    by_line = _facts_by_line(reading)
    following = 1
    for repeat in sorted(reading.repeats, key=lambda repeat: repeat.first):
        rows += _own_rows(reading, by_line, following, repeat.first - 1)
        following = repeat.last + 1
        first, facts = repeat.first, len(repeat.facts)
        if rows and rows[-1].subject == _REPEATED:
            before = rows.pop()
            first, facts = before.first, before.facts + facts
        rows.append(LineRow(first, repeat.last, _REPEATED, ["the same"], facts))
    return [*rows, *_own_rows(reading, by_line, following, len(reading.document.lines))]


def _own_rows(reading: Reading, by_line: _FactsByLine, first: int, last: int) -> Iterator[LineRow]:
    for number in range(first, last + 1):
        if number in by_line:
            subjects = by_line[number]
            aspects = [aspect for counts in subjects.values() for aspect in counts]
            yield LineRow(number, number, "; ".join(subjects), aspects, 1)
            continue
        blank = not reading.document.lines[number - 1].strip()
        why = reading.remarks.get(number, "blank" if blank else "not understood")
        yield LineRow(number, number, why, [], 0)


def _facts_by_line(reading: Reading) -> _FactsByLine:
    by_line: _FactsByLine = defaultdict(lambda: defaultdict(dict))
    for claim in reading.claims:
        subject, aspect = _subject(claim.address)
        by_line[claim.place.line][subject][aspect] = None
    for contradiction in reading.contradictions:
        for _, place in contradiction.sides:
            by_line[place.line][_subject(contradiction.address)[0]]["contradiction"] = None
    return by_line


def _may_tell(reason: str, line: str) -> bool:
    """Tell whether a line that gave no fact holds what facts are made of; of code, its comments."""
    if reason == "example":
        comment = _COMMENT.search(line)
        return comment is not None and _TELLS.search(comment[1]) is not None
    return reason in _PROSE and _TELLS.search(line) is not None


def _telling(aspects: Iterable[str]) -> list[str]:
    """The aspects that say more than that what others are part of exists; the first few of many."""
    distinct = list(aspects)
    owners: set[str] = set()
    for aspect in distinct:
        owner, dot, _ = aspect.rpartition(".")
        while dot and owner not in owners:
            owners.add(owner)
            owner, dot, _ = owner.rpartition(".")
    kept = [aspect for aspect in distinct if aspect not in owners]
    more = len(kept) - _SHOWN
    return kept if more <= 0 else [*kept[:_SHOWN], f"and {more} more"]


def _merge_blanks(rows: list[LineRow]) -> list[LineRow]:
    """Let a blank line go on with what stands before it."""
    merged: list[LineRow] = []
    for row in rows:
        if row.subject == "blank" and merged:
            row = row._replace(subject=merged[-1].subject, aspects=merged[-1].aspects)
        merged.append(row)
    return merged


def _subject(address: Address) -> tuple[str, str]:
    """What a fact is about, and which aspect of it, in words."""
    length = _SUBJECT_LENGTH.get(address[0], 1) if address else 0
    head, rest = address[:length], address[length:]
    match head:
        case ("paths", path, method):
            subject = f"{method.upper()} {path}"
        case ("components", _, name):
            subject = name
        case ("x-tigergen-sdk", kind, name):
            subject = f"SDK {kind.removesuffix('s')} {name}"
        case ("x-tigergen-unresolved-operations", name):
            subject = f"unresolved operation {name}"
        case ("x-tigergen-index", slug):
            subject = f"index entry {slug}"
        case _:
            subject = "/".join(head)
    return subject, ".".join(rest) or "exists"
