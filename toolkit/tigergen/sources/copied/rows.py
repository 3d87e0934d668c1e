"""Rows of tables in a text that has each cell on a line of its own.

    name        [ TAB ]
    [ "required" | "Deprecated" ]
    type and constraints                  `tigergen.sources.redoc.field` has the grammar
    { label ":" values }
    { prose }

`Array` stands over the rows of an array's items, `One of ...` over those of the first of several
schemas. The text has no mark where the rows inside a row end; `tigergen.sources.copied.nesting` finds out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from tigergen.sources.copied.page_model import Line, Row
from tigergen.sources.redoc.field import Field, parse_field

_NAME: Final = re.compile(r"[\w$@.:/\[\]{}*+~!-]{1,120}")
_BADGE: Final = re.compile(r"(?:required|conditional|recursive|deprecated)", re.IGNORECASE)
_LABEL: Final = re.compile(
    r"(?:Default|Enum|Value|Items Enum|Items Value|Const|Examples?):(?:\s|$)|Deprecated$"
)
_ARRAY: Final = re.compile(r"Array(?:\s*\((?P<limits>.*)\))?", re.IGNORECASE)
_CHOICE: Final = re.compile(r"(?:One|Any|All) of(?=\s?\S)")
_ADDITIONAL: Final = re.compile(r"additional property", re.IGNORECASE)
_GLUED: Final = re.compile(r"string(?!s\b)(\w\S*)")
"""A pattern that begins with a letter, as it stands behind the type."""
_CUT: Final = re.compile(r"\.\.\.\s*(?:Show pattern)?$|Show pattern$|Hide pattern$")


@dataclass(slots=True)
class Mark:
    """A line between rows: the rows below are those of an array's items, or of one of several schemas."""

    line: Line
    array: bool
    limits: str = ""


@dataclass(slots=True)
class Flat:
    """What stands in a table: rows and marks one after the other, and the prose above them."""

    prose: list[Line] = field(default_factory=list)
    parts: list[Row | Mark] = field(default_factory=list)
    alone: Row | None = None


def type_of(text: str, *, sure: bool) -> Field | None:
    """Return what a line says if it is a type with its constraints and nothing else.

    If it is `sure` that a type stands there, what is left of the line is a pattern.
    """
    glued = _GLUED.fullmatch(text) if sure else None
    if glued is not None:
        text = f"string {glued[1]}"
    found = parse_field(_CUT.sub("", text))
    if not found.known:
        return None
    if _CUT.search(text):
        # The page shows the beginning of a pattern only.
        found.schema.pop("pattern", None)
        found.description = ""
        return found
    rest = found.description
    if not rest:
        return found
    apart = not text.endswith(rest) or text[: -len(rest)].endswith(" ")
    if (apart and not sure) or (not sure and re.match(r"[\w,.]", rest)):
        return None
    found.description = ""
    kinds = found.schema.get("type")
    if "string" in (kinds if isinstance(kinds, list) else [kinds]):
        found.schema.setdefault("pattern", rest)
    return found


def read_rows(lines: Sequence[Line]) -> Flat:
    """Read the rows of a table; lines above the first one are prose."""
    return _Rows(lines).read()


class _Rows:
    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._found = Flat()
        self._row: Row | None = None
        self._prose: list[Line] = []
        self._labels = True
        self._said: set[str] = set()

    def read(self) -> Flat:
        index = 0
        while index < len(self._lines):
            index = self._take(index)
        self._close()
        return self._found

    def _take(self, index: int) -> int:
        """Read what begins at a line; return where the next begins."""
        line = self._lines[index]
        started = self._begin(index)
        if started is not None:
            return started
        mark = self._mark(index)
        if mark is not None:
            self._close()
            self._found.parts.append(mark)
            return index + 1
        parts = self._found.parts
        if self._row is None and (not parts or isinstance(parts[-1], Mark)):
            found = type_of(line.text, sure=False)
            if found is not None:
                self._alone(line, found)
                return index + 1
        label = _LABEL.match(line.text)
        if self._row is not None and self._labels and label and label[0] not in self._said:
            self._said.add(label[0])
            self._label(line)
        else:
            self._labels = False
            self._prose.append(line)
        return index + 1

    def _begin(self, index: int) -> int | None:
        """Begin a row if one stands here: a name, badges, and a type on the next lines."""
        line = self._lines[index]
        at, badges = index + 1, set[str]()
        if at < len(self._lines) and _ADDITIONAL.fullmatch(self._lines[at].text):
            badges.add("additional")
            at += 1
        while at < len(self._lines) and _BADGE.fullmatch(self._lines[at].text):
            badges.add(self._lines[at].text.lower())
            at += 1
        if at >= len(self._lines):
            return None
        known = line.named or bool(badges)
        if not known and (not _NAME.fullmatch(line.text) or type_of(line.text, sure=False)):
            return None
        if _LABEL.match(line.text) or self._is_mark(line.text):
            return None
        cell = self._lines[at]
        found = type_of(cell.text, sure=known)
        if found is None:
            return None
        self._close()
        row = Row(line.text, line.number)
        row.required = "required" in badges
        row.deprecated = "deprecated" in badges
        row.additional = "additional" in badges
        self._open(row, found)
        self._found.parts.append(row)
        return at + 1

    def _alone(self, line: Line, found: Field) -> None:
        """A type without a name: all that the table is, or what the items of an array are."""
        self._found.prose += self._prose
        row = Row("", line.number)
        self._open(row, found)
        if self._found.parts:
            self._found.parts.append(row)
        else:
            self._found.alone = row

    def _open(self, row: Row, found: Field) -> None:
        row.schema = found.schema
        row.title = str(row.schema.pop("title", ""))
        row.deprecated = row.deprecated or found.deprecated
        row.array = row.schema.get("type") == "array"
        self._row, self._labels, self._prose, self._said = row, True, [], set()

    def _label(self, line: Line) -> None:
        """A labelled value: it is read with the type that it belongs to."""
        row = self._row
        assert row is not None
        if line.text == "Deprecated":
            row.deprecated = True
            return
        said = parse_field(f"{_spelled(row)} {line.text}")
        for key in ("default", "enum", "const"):
            if key in said.schema:
                row.schema[key] = said.schema[key]
        items, stated = row.schema.get("items"), said.schema.get("items")
        if isinstance(items, dict) and isinstance(stated, dict) and "enum" in stated:
            items["enum"] = stated["enum"]
        if said.example is not None:
            row.example = said.example

    def _is_mark(self, text: str) -> bool:
        return bool(_ARRAY.fullmatch(text) or _CHOICE.match(text))

    def _mark(self, index: int) -> Mark | None:
        line = self._lines[index]
        after = index + 1 < len(self._lines)
        array = _ARRAY.fullmatch(line.text)
        if array is not None and after:
            return Mark(line, True, array["limits"] or "")
        if _CHOICE.match(line.text) and after and len(line.text.split()) < 40:
            return Mark(line, False)
        return None

    def _close(self) -> None:
        """End the row at hand: the prose behind its labels is its description."""
        text = "\n".join(
            ("\n" if line.gap and i else "") + line.text for i, line in enumerate(self._prose)
        )
        if self._row is not None:
            self._row.description = text
        elif not self._found.parts:
            self._found.prose += self._prose
        self._row, self._prose = None, []


def _spelled(row: Row) -> str:
    """The type of a row as a cell begins with it."""
    kinds = row.schema.get("type")
    if row.array:
        items = row.schema.get("items") or {}
        kind = items.get("type", "any")
        return f"Array of {kind if isinstance(kind, str) else 'any'}s"
    if isinstance(kinds, list):
        return " or ".join(kinds)
    return str(kinds or "any")
