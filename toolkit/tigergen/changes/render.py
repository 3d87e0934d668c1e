"""Changes as text, JSON or Markdown."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from tigergen.changes.change import Change, Impact
from tigergen.model import escape


def text(document: Sequence[Change], surface: Sequence[Change]) -> str:
    """One line a change, the worst first, and a count."""
    rows = [_count([*document, *surface])]
    for title, changes in (("the document", document), ("the Python client", surface)):
        if changes:
            rows.append(f"in {title}:")
            rows += [
                f"  {change.impact:<10} {change.where}: {change.message}" for change in changes
            ]
    return "\n".join(rows)


def as_json(document: Sequence[Change], surface: Sequence[Change]) -> str:
    """One JSON object."""
    value: Mapping[str, object] = {
        "counts": {str(impact): _number([*document, *surface], impact) for impact in Impact},
        "document": [change.as_json() for change in document],
        "python": [change.as_json() for change in surface],
    }
    return json.dumps(value, indent=1, ensure_ascii=False)


def markdown(document: Sequence[Change], surface: Sequence[Change]) -> str:
    """A section for each impact, for pull requests."""
    rows = ["# Changes of the API", "", _count([*document, *surface])]
    for impact in Impact:
        found = [change for change in (*document, *surface) if change.impact is impact]
        if found:
            rows += ["", f"## {str(impact).capitalize()}", ""]
            rows += [
                f"- {escape.markdown_code(c.where)}: {escape.markdown_cell(c.message)}"
                for c in found
            ]
    return "\n".join(rows)


def _number(changes: Sequence[Change], impact: Impact) -> int:
    return sum(change.impact is impact for change in changes)


def _count(changes: Sequence[Change]) -> str:
    return ", ".join(f"{_number(changes, impact)} {impact}" for impact in Impact)


FORMATS: Final[dict[str, Callable[[Sequence[Change], Sequence[Change]], str]]] = {
    "text": text,
    "json": as_json,
    "markdown": markdown,
}
