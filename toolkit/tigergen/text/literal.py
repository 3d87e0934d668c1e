"""Constants of JavaScript (object and array literals) read as values with places; no code runs.

What JSON.stringify wrote is read as JSON; people write the same by hand with bare keys, single
quotes, comments and trailing commas, and minifiers write `!0` for true (ECMA-262, 13.2).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from tigergen.text.json import Scanner
from tigergen.text.limits import LIMITS, Limits
from tigergen.text.tree import Located, TextFault

_BLANK: Final = re.compile(r"(?:[\s\ufeff]+|//[^\n]*|/\*.*?(?:\*/|\Z))+", re.DOTALL)
_NAME: Final = re.compile(r"[^\W\d]\w*|\$\w*|[0-9]+")
_STRINGS: Final = {
    quote: re.compile(rf"{quote}([^{quote}\\{end}]*(?:\\.[^{quote}\\{end}]*)*){quote}", re.DOTALL)
    for quote, end in (("'", r"\n"), ('"', r"\n"), ("`", ""))
}
_ESCAPE: Final = re.compile(
    r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL
)
_LETTERS: Final = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "b": "\b",
    "f": "\f",
    "v": "\v",
    "0": "\0",
    "\n": "",
}
_SHORT: Final[dict[str, bool]] = {"!0": True, "!1": False}


def parse_literal(
    text: str,
    first: int,
    source: str,
    report: Callable[[TextFault], None],
    limits: Limits = LIMITS,
    line: tuple[int, int] | None = None,
) -> tuple[Located, int]:
    """Read the constant that begins at the index `first`; return it and the index behind it.

    `line` is the number of the line, and where it starts, if that is known.

    Raises:
        TextFault: it is not a constant, nests too deep or holds too many values.
    """
    return _LiteralScanner(text, source, report, first, limits, line).read_one()


class _LiteralScanner(Scanner):
    def _blank(self) -> None:
        match = _BLANK.match(self._text, self._at)
        if match is not None:
            self._lines(self._at, match.end())
            self._at = match.end()

    def _key(self) -> str:
        if self._peek() in _STRINGS:
            return self._string()
        name = _NAME.match(self._text, self._at)
        if name is None:
            raise self._fault("a key was expected")
        self._at = name.end()
        return name[0]

    def _more(self, close: str) -> bool:
        more = super()._more(close)
        if more and self._peek() == close:
            self._at += 1
            return False
        return more

    def _string(self) -> str:
        if self._peek() == '"':
            return super()._string()
        return self._without_surrogates(self._odd_string(self._at))

    def _odd_string(self, first: int) -> str:
        """Read a string with any quotes and any escapes of JavaScript."""
        match = _STRINGS[self._text[first]].match(self._text, first)
        if match is None:
            raise self._fault("a string does not end")
        if match[0][0] == "`" and "${" in match[1]:
            raise self._fault("a template with `${` is code, not a constant")
        self._lines(first, match.end())
        self._at = match.end()
        value = _ESCAPE.sub(_unescaped, match[1])
        # Two escapes may stand for one character: \ud83d\ude00.
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")

    def _scalar(self) -> int | float | bool | str | None:
        if self._peek() in _STRINGS:
            return self._string()
        short = _SHORT.get(self._text[self._at : self._at + 2])
        if short is None:
            return super()._scalar()
        self._at += 2
        return short


def _unescaped(match: re.Match[str]) -> str:
    code = match[1] or match[2] or match[3]
    if code is None:
        return _LETTERS.get(match[4], match[4])
    return chr(min(int(code, 16), 0x10FFFF))
