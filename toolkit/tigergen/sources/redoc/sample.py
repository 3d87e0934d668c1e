"""JSON as a rendered page shows it, read with places.

A page's JSON viewer is a nest of lists; as text every entry begins with the marker of a list item
(`- `), which may stand before a key, an element or behind a comma::

    {- "data": [
    - {
    - "id": 1
    }
    ], - "meta": { }
    }

A dash before white space is never part of JSON (RFC 8259, section 6: a minus sign stands before a
digit), so the markers can be told from numbers. Missing commas are forgiven; nothing else is.
"""

from __future__ import annotations

import json
import re
from typing import Final

from tigergen.text.tree import Located

_SPACE: Final = re.compile(r"(?:[ \t\r\n\u00a0]|-(?=\s|$))*")
_STRING: Final = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"')
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_WORD: Final = re.compile(r"true|false|null")
_MAX_DEPTH: Final = 200
_WORDS: Final = {"true": True, "false": False, "null": None}

START: Final = re.compile(r'[\[{"]|-?[0-9]|(?:true|false|null)\s*$')
"""How the first line of a sample begins."""


class SampleFault(Exception):
    """The text is not JSON. `line` is where it stops being so."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def read_sample(lines: list[str], first: int) -> Located:
    """Return the JSON value that begins on line `first` (from 1), with the line where it ends.

    Raises:
        SampleFault: what stands there is no JSON.
    """
    return _Parser(lines, first).read()


class _Parser:
    """Reads one value; it looks at one line at a time, so that a long page stays cheap."""

    def __init__(self, lines: list[str], first: int) -> None:
        self._lines = lines
        self._line = first
        self._at = 0

    def read(self) -> Located:
        value = self._value(0)
        self._blank(stay=True)
        if self._at < len(self._text):
            raise SampleFault("something follows the JSON value on its line", self._line)
        return value

    @property
    def _text(self) -> str:
        return self._lines[self._line - 1] if self._line <= len(self._lines) else ""

    def _blank(self, *, stay: bool = False) -> None:
        """Skip white space and markers, over line ends unless told to stay."""
        while True:
            match = _SPACE.match(self._text, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._text) or stay:
                return
            if self._line >= len(self._lines):
                raise SampleFault("the page ends inside a JSON value", self._line)
            self._line, self._at = self._line + 1, 0

    def _value(self, depth: int) -> Located:
        self._blank()
        if depth > _MAX_DEPTH:
            raise SampleFault("the JSON value nests too deeply", self._line)
        line, column = self._line, self._at + 1
        match self._text[self._at]:
            case "{":
                return self._object(line, column, depth)
            case "[":
                return self._array(line, column, depth)
            case '"':
                return Located(self._string(), line, column, self._line)
            case _:
                return Located(self._scalar(), line, column, self._line)

    def _object(self, line: int, column: int, depth: int) -> Located:
        entries: dict[str, Located] = {}
        twice: list[tuple[str, int, int]] = []
        self._at += 1
        while True:
            self._blank()
            if self._text[self._at] == "}":
                self._at += 1
                return Located(entries, line, column, self._line, tuple(twice))
            if self._text[self._at] == ",":
                self._at += 1
                continue
            at, where = self._line, self._at + 1
            if self._text[self._at] != '"':
                raise SampleFault("a key was expected", self._line)
            key = self._string()
            self._blank()
            if self._text[self._at] != ":":
                raise SampleFault("a colon was expected", self._line)
            self._at += 1
            if key in entries:
                twice.append((key, at, 1))
            value = self._value(depth + 1)
            entries[key] = Located(value.value, at, where, value.end, value.twice)

    def _array(self, line: int, column: int, depth: int) -> Located:
        items: list[Located] = []
        self._at += 1
        while True:
            self._blank()
            if self._text[self._at] == "]":
                self._at += 1
                return Located(items, line, column, self._line)
            if self._text[self._at] == ",":
                self._at += 1
                continue
            items.append(self._value(depth + 1))

    def _string(self) -> str:
        match = _STRING.match(self._text, self._at)
        if match is None:
            raise SampleFault("a string has no end on its line", self._line)
        self._at = match.end()
        try:
            return str(json.loads(match[0]))
        except ValueError:
            raise SampleFault("a string has a wrong escape", self._line) from None

    def _scalar(self) -> int | float | bool | None:
        word = _WORD.match(self._text, self._at)
        if word is not None:
            self._at = word.end()
            return _WORDS[word[0]]
        number = _NUMBER.match(self._text, self._at)
        if number is None:
            raise SampleFault("a JSON value was expected", self._line)
        self._at = number.end()
        text = number[0]
        return int(text) if text.lstrip("-").isdigit() and len(text) < 400 else float(text)
