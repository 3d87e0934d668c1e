"""JSON (RFC 8259) with places: every value knows the line and column where it stands.

JSON is nearly a subset of YAML, but not quite: escaped surrogate pairs, raw U+0080 to U+009F and
keys of more than 1,024 characters are JSON that YAML refuses. Strings are scanned by the standard
library's compiled scanner, which makes this several times faster than a YAML parser.

What RFC 8259 forbids and everybody can still read (a raw control character in a string) is read
and reported; so is a lone surrogate, which no UTF-8 file can hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from json import JSONDecodeError, decoder
from typing import Any, Final

from tigergen.text.limits import LIMITS, Limits
from tigergen.text.tree import Located, TextFault

_scan_string: Final[Any] = vars(decoder)["scanstring"]
"""The compiled scanner of the standard library: (text, index, strict) -> (string, index)."""
_STRING: Final = re.compile(
    r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+"'
)
"""What the scanner takes. Its error counts lines from the top, so texts with many odd strings are looked at first."""
_SPACE: Final = re.compile(r"[ \t\n\r]+")
_BLANKS: Final = frozenset(" \t\n\r")
_NUMBER: Final = re.compile(r"(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_WORDS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None}
_MAX_DIGITS: Final = 400
"""Longer numbers are kept as text: Python refuses to read some, and no format holds them."""


def parse_json(
    text: str,
    source: str = "",
    report: Callable[[TextFault], None] = lambda fault: None,
    limits: Limits = LIMITS,
) -> Located:
    """Parse one JSON text. What is odd but readable goes to `report`.

    Raises:
        TextFault: the text is not JSON, nests too deep or holds too many values.
    """
    return Scanner(text.removeprefix("\ufeff"), source, report, limits=limits).read()


class Scanner:
    """Reads values from left to right; `_line` and `_start` follow the line breaks on the way.

    It may begin anywhere in a text (`first`); places are those of the whole text. Callers that begin often say in
    which line that is, and where the line starts (`line`): to count from the top each time takes long.
    """

    def __init__(
        self,
        text: str,
        source: str,
        report: Callable[[TextFault], None],
        first: int = 0,
        limits: Limits = LIMITS,
        line: tuple[int, int] | None = None,
    ) -> None:
        self._limits = limits
        self._nodes = 0
        self._text = text
        self._source = source
        self._report = report
        self._at = first
        self._line, self._start = line or (1, 0)
        self._wary = line is not None
        self._escapes = line is not None or text.find("\\u", first) >= 0
        if line is None:
            self._lines(0, first)

    def read(self) -> Located:
        """Read the whole text as one value."""
        value, _ = self.read_one()
        self._blank()
        if self._at < len(self._text):
            raise self._fault("something follows the JSON value")
        return value

    def read_one(self) -> tuple[Located, int]:
        """Read one value; return it and the index behind it."""
        self._blank()
        value = self._value(self._line, self._column(), 0)
        return value, self._at

    def _column(self) -> int:
        return self._at - self._start + 1

    def _fault(self, message: str, code: str = "S003") -> TextFault:
        return TextFault(code, message, self._line, self._column())

    def _blank(self) -> None:
        """Skip white space."""
        if self._peek() not in _BLANKS:
            return
        match = _SPACE.match(self._text, self._at)
        if match is not None:
            self._lines(self._at, match.end())
            self._at = match.end()

    def _lines(self, first: int, last: int) -> None:
        """Count the line breaks of a stretch of text."""
        breaks = self._text.count("\n", first, last)
        if breaks:
            self._line += breaks
            self._start = self._text.rindex("\n", first, last) + 1

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _value(self, line: int, column: int, depth: int) -> Located:
        """Read one value; it is placed at `line` and `column`, where its key stands."""
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            raise self._fault(f"more than {self._limits.nodes:,} values", "S040")
        match self._peek():
            case "{":
                return self._object(line, column, depth + 1)
            case "[":
                return self._array(line, column, depth + 1)
            case '"':
                return Located(self._string(), line, column, self._line, (), self._source)
            case _:
                return Located(self._scalar(), line, column, self._line, (), self._source)

    def _object(self, line: int, column: int, depth: int) -> Located:
        entries: dict[str, Located] = {}
        twice: list[tuple[str, int, int]] = []
        more = self._open("}", depth)
        while more:
            key_line, key_column = self._line, self._column()
            key = self._key()
            self._blank()
            if self._peek() != ":":
                raise self._fault("a colon was expected")
            self._at += 1
            self._blank()
            if key in entries:
                twice.append((key, key_line, key_column))
            entries[key] = self._value(key_line, key_column, depth)
            more = self._more("}")
        return Located(entries, line, column, self._line, tuple(twice), self._source)

    def _array(self, line: int, column: int, depth: int) -> Located:
        items: list[Located] = []
        more = self._open("]", depth)
        while more:
            items.append(self._value(self._line, self._column(), depth))
            more = self._more("]")
        return Located(items, line, column, self._line, (), self._source)

    def _open(self, close: str, depth: int) -> bool:
        """Step into a bracket; tell whether anything stands in it."""
        if depth > self._limits.depth:
            raise self._fault(f"nested more than {self._limits.depth} deep", "S005")
        self._at += 1
        self._blank()
        if self._peek() != close:
            return True
        self._at += 1
        return False

    def _more(self, close: str) -> bool:
        """Step over what follows an item; tell whether it is another one."""
        self._blank()
        mark = self._peek()
        if mark != close and mark != ",":
            raise self._fault(f"a comma or {close} was expected")
        self._at += 1
        if mark == ",":
            self._blank()
        return mark == ","

    def _key(self) -> str:
        if self._peek() != '"':
            raise self._fault("a key in double quotes was expected")
        return self._string()

    def _string(self) -> str:
        first = self._at
        value: str
        if self._wary and _STRING.match(self._text, first) is None:
            return self._without_surrogates(self._odd_string(first))
        try:
            value, self._at = _scan_string(self._text, first + 1, True)
        except JSONDecodeError:
            self._wary = True
            value = self._odd_string(first)
        return self._without_surrogates(value)

    def _without_surrogates(self, value: str) -> str:
        if self._escapes and _SURROGATE.search(value):
            self._report(self._fault("half of a surrogate pair is read as U+FFFD", "S018"))
            return _SURROGATE.sub("\ufffd", value)
        return value

    def _odd_string(self, first: int) -> str:
        """Read a string that holds raw control characters."""
        value: str
        try:
            value, end = _scan_string(self._text, first + 1, False)
        except JSONDecodeError as error:
            self._lines(first, error.pos)
            self._at = error.pos
            raise self._fault(error.msg) from None
        self._report(self._fault("a string holds a raw control character", "S018"))
        self._lines(first, end)
        self._at = end
        return value

    def _scalar(self) -> int | float | bool | str | None:
        number = _NUMBER.match(self._text, self._at)
        if number is not None:
            self._at = number.end()
            return self._number(number)
        for word, value in _WORDS.items():
            if self._text.startswith(word, self._at):
                self._at += len(word)
                return value
        raise self._fault("a JSON value was expected")

    def _number(self, match: re.Match[str]) -> int | float | str:
        if match[2] is None and match[3] is None:
            return int(match[0]) if len(match[0]) <= _MAX_DIGITS else match[0]
        value = float(match[0])
        return value if abs(value) != float("inf") else match[0]
