"""Diagnostics for people and for machines: one small function for each format.

- text: as ruff and rustc show them, with the line in question and the span underlined
- github: workflow commands, which GitHub shows beside the line
- sarif: SARIF 2.1.0 for code scanning
- junit: JUnit XML, one test case for each finding
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from tigergen.diagnostics.diagnostic import Diagnostic, Findings, Severity
from tigergen.diagnostics.sarif import location, log
from tigergen.model import escape
from tigergen.model.claim import Place
from tigergen.model.secrets import conceal
from tigergen.rules import FINDINGS

Lines = Mapping[str, Sequence[str]]
"""The lines of each source by its name."""

_COLOURS: Final = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}
_WIDTH: Final = 100
"""Characters of a source line in a code frame: what fits a terminal of usual width with its margin."""

_SHOWN: Final = 5
"""Repeated notes that are shown with their place: enough to see what they have in common."""


class Painter:
    """Puts colour around words, or leaves them as they are."""

    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, text: str, code: str) -> str:
        """Return `text` in the colour of an SGR code (ECMA-48, 8.3.117)."""
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour else text


def text(group: Findings, lines: Lines, *, colour: bool = False) -> str:
    """Return findings as people read them: what, where, what stands there, what to do."""
    paint = Painter(colour)
    found = group.first
    head = f"{paint(str(found.severity), '1;' + _COLOURS[found.severity])}[{found.code}]"
    if len(group.listed) > 1:
        return _many(group, f"{head} {group.count} times", lines, paint)
    rows = [f"{_at(found.place, lines)}{head} {_message(found)}"]
    frame = [] if found.related else _frame(found, lines, paint)
    margin = " " * (len(str(found.place.line)) + 1) if frame and found.place else "  "
    rows += frame
    rows += _table([(f"{one.place}", escape.line(one.text)) for one in found.related])
    if found.advice:
        label = paint("= help:", "1") if frame else "help:"
        rows.append(f"{margin}{label} {found.advice}")
    rows += [f"{margin}      {line}" for line in found.paste.splitlines()]
    label = paint("= more:", "1") if frame else "more:"
    rows.append(f"{margin}{label} {found.more or f'tigergen rule {found.code}'}")
    return "\n".join(rows)


def _many(group: Findings, head: str, lines: Lines, paint: Painter) -> str:
    """Repeated notes: the first few with their places, how many more, and one advice."""
    shown = group.listed[:_SHOWN]
    rows = [head]
    rows += [f"  {_at(one.place, lines)}{_message(one)}" for one in shown]
    if len(group.listed) > len(shown):
        more = group.count - sum(one.count for one in shown)
        rows.append(f"  and {more} more; `--format json` lists them all")
    page = f"tigergen rule {group.first.code}"
    return "\n".join([*rows, f"  help: {group.first.advice}", f"  more: {page}"])


def _message(found: Diagnostic) -> str:
    repeated = found.count - 1
    return escape.line(found.message) + (f" (and in {repeated} more files)" if repeated else "")


def _at(place: Place | None, lines: Lines) -> str:
    return "" if place is None else f"{place.source}:{place.line}:{column(place, lines)}: "


def column(place: Place, lines: Lines) -> int:
    """The column of a place; where a whole line is meant, that of its first character."""
    source = lines.get(place.source, ())
    if place.column > 1 or not 0 < place.line <= len(source):
        return place.column
    line = source[place.line - 1]
    return len(line) - len(line.lstrip()) + 1


def _table(rows: list[tuple[str, str]]) -> list[str]:
    width = max((len(left) for left, _ in rows), default=0)
    return [f"  {left:<{width}}  {right}" for left, right in rows]


def _frame(found: Diagnostic, lines: Lines, paint: Painter) -> list[str]:
    """The line in question with the span underlined; nothing if its text is not at hand."""
    place = found.place
    source = lines.get(place.source, ()) if place else ()
    if place is None or not 0 < place.line <= len(source):
        return []
    margin = " " * len(str(place.line))
    shown, start, length = span(source[place.line - 1], place.column)
    bar = paint("|", "34")
    return [
        f"{margin} {bar}",
        f"{paint(str(place.line), '34')} {bar} {shown}",
        f"{margin} {bar} {' ' * start}{paint('^' * length, _COLOURS[found.severity])}",
    ]


def span(line: str, column: int) -> tuple[str, int, int]:
    """Return the line as shown, where the underlined span begins in it, and how long it is.

    A span goes from the column to the end of the value there; a column of 1 means the whole line.
    """
    clean = conceal(escape.plain(line).rstrip())
    start = min(max(column - 1, 0), len(clean))
    if start == 0:
        start = len(clean) - len(clean.lstrip())
        end = len(clean)
    else:
        match = re.match(r"\"[^\"]*\"|'[^']*'|[^\s,\]}]+", clean[start:])
        end = start + (match.end() if match else 1)
    if len(clean) > _WIDTH:
        offset = max(0, start - 20)
        clean = clean[offset : offset + _WIDTH]
        start, end = start - offset, min(end - offset, len(clean))
    return clean, start, max(end - start, 1)


def github(found: Iterable[Diagnostic]) -> str:
    """Return workflow commands; their values are percent-encoded as GitHub's runner wants it."""
    rows = []
    for one in found:
        kind = {"error": "error", "warning": "warning", "note": "notice"}[str(one.severity)]
        where = ""
        if one.place is not None:
            where = f"file={workflow_value(one.place.source, parameter=True)},line={one.place.line},col={one.place.column},"
        message = "\n".join(
            filter(None, (one.message, *_stated(one), one.advice, one.paste, one.more))
        )
        rows.append(
            f"::{kind} {where}title={workflow_value(one.code, parameter=True)}::{workflow_value(message)}"
        )
    return "\n".join(rows)


def _stated(found: Diagnostic) -> list[str]:
    return [f"{one.place}: {one.text}" for one in found.related]


def workflow_value(value: str, *, parameter: bool = False) -> str:
    """Return text as a value or parameter of a GitHub workflow command, percent-encoded."""
    value = value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return value.replace(":", "%3A").replace(",", "%2C") if parameter else value


def sarif(found: Iterable[Diagnostic]) -> str:
    """Return a SARIF 2.1.0 log with one run."""
    listed = list(found)
    codes = sorted({one.code for one in listed})
    rules = [
        {
            "id": code,
            "name": FINDINGS[code].name,
            "shortDescription": {"text": FINDINGS[code].what},
            "fullDescription": {"text": FINDINGS[code].why},
            "help": {"text": FINDINGS[code].page()},
            "defaultConfiguration": {"level": FINDINGS[code].severity},
        }
        for code in codes
    ]
    results = []
    for one in listed:
        result: dict[str, object] = {
            "ruleId": one.code,
            "ruleIndex": codes.index(one.code),
            "level": str(one.severity),
            "message": {"text": one.message},
        }
        if one.place is not None:
            result["locations"] = [location(one.place)]
        if one.related:
            result["relatedLocations"] = [
                {**location(other.place, column=False), "message": {"text": other.text}}
                for other in one.related
            ]
        results.append(result)
    return log("tigergen", rules, results)


def junit(found: Iterable[Diagnostic], name: str = "tigergen") -> str:
    """Return JUnit XML: an error is a failed test case, as it fails the build; the rest passes.

    A passed case carries its warning or note as output, which CI systems show.
    """
    # It takes the standard library's HTTP client with it, which no other format needs.
    from xml.sax.saxutils import escape as xml_text
    from xml.sax.saxutils import quoteattr

    listed = list(found)
    failures = sum(one.severity is Severity.ERROR for one in listed)
    rows = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<testsuites><testsuite name={quoteattr(name)} tests="{max(len(listed), 1)}" failures="{failures}">',
    ]
    if not listed:
        rows.append(f'<testcase classname={quoteattr(name)} name="build"/>')
    for one in listed:
        where = f"{one.place.source}:{one.place.line}:{one.place.column}" if one.place else name
        message = escape.line(one.message)
        body = xml_text(
            escape.plain("\n".join(filter(None, (*_stated(one), one.advice, one.paste))))
        )
        rows.append(
            f"<testcase classname={quoteattr(one.code)} name={quoteattr(f'{where}: {message}')}>"
        )
        if one.severity is Severity.ERROR:
            rows.append(f'<failure type="error" message={quoteattr(message)}>{body}</failure>')
        else:
            rows.append(f"<system-out>{one.severity}: {xml_text(message)}\n{body}</system-out>")
        rows.append("</testcase>")
    rows.append("</testsuite></testsuites>")
    return "\n".join(rows)


MACHINE: Final[dict[str, Callable[[Iterable[Diagnostic]], str]]] = {
    "github": github,
    "sarif": sarif,
    "junit": junit,
}
"""Formats that report nothing but diagnostics."""
