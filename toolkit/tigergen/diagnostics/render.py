"""Diagnostics for people and for machines: one small function for each format.

- text: as ruff and rustc show them, with the line in question and the span underlined
- github: workflow commands, which GitHub shows beside the line
- sarif: SARIF 2.1.0 for code scanning
- junit: JUnit XML, one test case for each finding
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final
from xml.sax.saxutils import escape as xml_text
from xml.sax.saxutils import quoteattr

from tigergen import __version__
from tigergen.diagnostics.diagnostic import Diagnostic, Severity
from tigergen.model import escape
from tigergen.rules import FINDINGS

Lines = Mapping[str, Sequence[str]]
"""The lines of each source by its name."""

_COLOURS: Final = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}
_WIDTH: Final = 100


class Painter:
    """Puts colour around words, or leaves them as they are."""

    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, text: str, code: str) -> str:
        """Return `text` in the colour of an SGR code (ECMA-48, 8.3.117)."""
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour else text


def text(found: Diagnostic, lines: Lines, *, colour: bool = False) -> str:
    """Return a finding with its code frame and how to mend it."""
    paint = Painter(colour)
    head = f"{paint(str(found.severity), '1;' + _COLOURS[found.severity])}[{found.code}] {escape.line(found.message)}"
    if found.place is None:
        return _with_advice([head], found, paint, "")
    place = found.place
    rows = [f"{place.source}:{place.line}:{place.column}: {head}"]
    source = lines.get(place.source, ())
    if not 0 < place.line <= len(source):
        return _with_advice(rows, found, paint, "")
    margin = " " * len(str(place.line))
    shown, start, length = span(source[place.line - 1], place.column)
    bar = paint("|", "34")
    rows.append(f"{margin} {bar}")
    rows.append(f"{paint(str(place.line), '34')} {bar} {shown}")
    rows.append(f"{margin} {bar} {' ' * start}{paint('^' * length, _COLOURS[found.severity])}")
    return _with_advice(rows, found, paint, f"{margin} ")


def span(line: str, column: int) -> tuple[str, int, int]:
    """Return the line as shown, where the underlined span begins in it, and how long it is.

    A span goes from the column to the end of the value there; a column of 1 means the whole line.
    """
    clean = escape.plain(line).rstrip()
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


def _with_advice(rows: list[str], found: Diagnostic, paint: Painter, margin: str) -> str:
    if found.advice:
        rows.append(f"{margin}{paint('= help:', '1') if margin else '  help:'} {found.advice}")
    return "\n".join(rows)


def github(found: Iterable[Diagnostic]) -> str:
    """Return workflow commands; their values are percent-encoded as GitHub's runner wants it."""
    rows = []
    for one in found:
        kind = {"error": "error", "warning": "warning", "note": "notice"}[str(one.severity)]
        where = ""
        if one.place is not None:
            where = f"file={workflow_value(one.place.source, parameter=True)},line={one.place.line},col={one.place.column},"
        message = f"{one.message}\n{one.advice}" if one.advice else one.message
        rows.append(
            f"::{kind} {where}title={workflow_value(one.code, parameter=True)}::{workflow_value(message)}"
        )
    return "\n".join(rows)


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
            region = {"startLine": max(one.place.line, 1), "startColumn": one.place.column}
            location = {"artifactLocation": {"uri": one.place.source}, "region": region}
            result["locations"] = [{"physicalLocation": location}]
        results.append(result)
    driver = {"name": "tigergen", "version": __version__, "rules": rules}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": results}],
    }
    return json.dumps(log, indent=1, ensure_ascii=False)


def junit(found: Iterable[Diagnostic], name: str = "tigergen") -> str:
    """Return JUnit XML: an error or warning is a failed test case, a note a passed one."""
    listed = list(found)
    failures = sum(one.severity is not Severity.NOTE for one in listed)
    rows = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<testsuites><testsuite name={quoteattr(name)} tests="{max(len(listed), 1)}" failures="{failures}">',
    ]
    if not listed:
        rows.append(f'<testcase classname={quoteattr(name)} name="build"/>')
    for one in listed:
        where = f"{one.place.source}:{one.place.line}:{one.place.column}" if one.place else name
        case = f"<testcase classname={quoteattr(one.code)} name={quoteattr(f'{where}: {escape.line(one.message)}')}"
        if one.severity is Severity.NOTE:
            rows.append(f"{case}/>")
        else:
            body = xml_text(escape.plain(one.advice))
            rows.append(
                f"{case}><failure type={quoteattr(str(one.severity))} message={quoteattr(escape.line(one.message))}>{body}</failure></testcase>"
            )
    rows.append("</testsuite></testsuites>")
    return "\n".join(rows)


MACHINE: Final[dict[str, Callable[[Iterable[Diagnostic]], str]]] = {
    "github": github,
    "sarif": sarif,
    "junit": junit,
}
"""Formats that report nothing but diagnostics."""
