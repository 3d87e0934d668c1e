"""Changes as text, JSON, Markdown, GitHub's workflow commands or SARIF."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Final

from tigergen.changes.change import Change, Impact
from tigergen.changes.compare import Comparison
from tigergen.diagnostics.render import workflow_value
from tigergen.diagnostics.sarif import location, log
from tigergen.model import escape
from tigergen.model.claim import Json
from tigergen.rules import NAMES

_LEVELS: Final = {Impact.BREAKING: "error", Impact.COMPATIBLE: "warning", Impact.DOCS: "note"}


def text(comparisons: Sequence[Comparison]) -> str:
    """One line a change, the worst first, and a count."""
    rows = [_count(_all(comparisons))]
    for comparison in comparisons:
        of = f" of {comparison.api}" if comparison.api else ""
        for title, changes in (
            (f"in the document{of}:", comparison.document),
            (f"in the Python client{of}:", comparison.client),
        ):
            if changes:
                rows.append(title)
                rows += [_line(change) for change in changes]
    return "\n".join(rows)


def _line(change: Change) -> str:
    where = _sides(change) or escape.line(change.where)
    return f"  {change.impact:<10} {where}: {escape.line(change.message)} [{change.kind}]"


def _sides(change: Change) -> str:
    """Both places; the old one alone if the thing is gone, the new one alone if it is new."""
    places = [change.old_place if change.old else None, change.new_place if change.new else None]
    return " -> ".join(escape.line(str(place)) for place in places if place is not None)


def as_json(comparisons: Sequence[Comparison]) -> str:
    """One JSON object."""
    value: dict[str, Json] = {
        "counts": {str(impact): _number(_all(comparisons), impact) for impact in Impact}
    }
    if len(comparisons) == 1 and not comparisons[0].api:
        value |= _as_json(comparisons[0])
    else:
        value["apis"] = {one.api: _as_json(one) for one in comparisons}
    return json.dumps(value, indent=1, ensure_ascii=False)


def _as_json(comparison: Comparison) -> dict[str, Json]:
    return {
        "document": [change.as_json() for change in comparison.document],
        "python": [change.as_json() for change in comparison.client],
    }


def markdown(comparisons: Sequence[Comparison]) -> str:
    """A section for each impact, for pull requests."""
    rows = ["# Changes of the API", "", _count(_all(comparisons))]
    for impact in Impact:
        found = [
            (one.api, change)
            for one in comparisons
            for change in one.changes
            if change.impact is impact
        ]
        if found:
            rows += ["", f"## {str(impact).capitalize()}", ""]
        for api, change in found:
            places = _sides(change)
            where = escape.markdown_code(places or change.where or api)
            rows.append(f"- {where}: {escape.markdown_cell(change.message)}")
    return "\n".join(rows)


def github(comparisons: Sequence[Comparison]) -> str:
    """Workflow commands: breaking changes are errors, compatible ones warnings, docs notices."""
    rows = []
    for change in _all(comparisons):
        level = _LEVELS[change.impact].replace("note", "notice")
        place = change.new_place or change.old_place
        where = ""
        if place is not None:
            file = workflow_value(place.source, parameter=True)
            where = f"file={file},line={place.line},col={place.column},"
        title = workflow_value(f"{change.impact}: {change.kind}", parameter=True)
        rows.append(f"::{level} {where}title={title}::{workflow_value(change.message)}")
    return "\n".join(rows)


def sarif(comparisons: Sequence[Comparison]) -> str:
    """A SARIF 2.1.0 log with one run; the old side of a change is a related location."""
    changes = _all(comparisons)
    kinds = sorted({change.kind for change in changes})
    rules = [{"id": kind, "shortDescription": {"text": NAMES[kind].what}} for kind in kinds]
    results = []
    for change in changes:
        result: dict[str, Json] = {
            "ruleId": change.kind,
            "ruleIndex": kinds.index(change.kind),
            "level": _LEVELS[change.impact],
            "message": {"text": change.message},
            "properties": {"impact": str(change.impact)},
        }
        if change.new_place is not None:
            result["locations"] = [location(change.new_place)]
        if change.old_place is not None:
            result["relatedLocations"] = [location(change.old_place)]
        results.append(result)
    return log("tigergen diff", rules, results)


def _all(comparisons: Sequence[Comparison]) -> list[Change]:
    return [change for comparison in comparisons for change in comparison.changes]


def _number(changes: Sequence[Change], impact: Impact) -> int:
    return sum(change.impact is impact for change in changes)


def _count(changes: Sequence[Change]) -> str:
    return ", ".join(f"{_number(changes, impact)} {impact}" for impact in Impact)


FORMATS: Final[dict[str, Callable[[Sequence[Comparison]], str]]] = {
    "text": text,
    "json": as_json,
    "markdown": markdown,
    "github": github,
    "sarif": sarif,
}
