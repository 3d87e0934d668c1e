"""Just enough of JavaScript's lexical grammar (ECMA-262, 12) to follow brackets and split lists.

Strings, template literals and comments are told from code; nothing is evaluated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_TOKEN: Final = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))
    |(?P<string>'(?:\\.|[^'\\\n])*(?:'|(?=\n)|\Z)|"(?:\\.|[^"\\\n])*(?:"|(?=\n)|\Z)|`(?:\\.|[^`\\])*(?:`|\Z))
    |(?P<space>\s+)
    |(?P<name>[A-Za-z_$][\w$]*)
    |(?P<number>\d+(?:\.\d+)?)
    |(?P<arrow>=>|===?|!==?|&&|\|\|)
    |(?P<mark>.)""",
    re.VERBOSE | re.DOTALL,
)
OPEN: Final = "([{"
CLOSE: Final = ")]}"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of code: its kind (comment, string, name, number, arrow, mark), text and line."""

    kind: str
    text: str
    line: int


def tokens(code: str, line: int = 1) -> Iterator[Token]:
    """Yield the tokens of `code`, comments included, white space left out."""
    for match in _TOKEN.finditer(code):
        kind = match.lastgroup or "mark"
        if kind != "space":
            yield Token(kind, match[0], line)
        line += match[0].count("\n")


def closings(stream: list[Token]) -> dict[int, int]:
    """Return, by the index of each opening bracket, the index of the one that closes it."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for index, token in enumerate(stream):
        if token.kind == "mark" and token.text in OPEN:
            opened.append(index)
        elif token.kind == "mark" and token.text in CLOSE and opened:
            found[opened.pop()] = index
    return found


class Balance:
    """Follows how deep in brackets a text is, line by line."""

    def __init__(self) -> None:
        self.depth = 0
        self._comment = False

    def feed(self, line: str) -> None:
        """Take the next line."""
        if self._comment:
            end = line.find("*/")
            if end < 0:
                return
            line, self._comment = line[end + 2 :], False
        for token in tokens(line):
            if (
                token.kind == "comment"
                and token.text.startswith("/*")
                and not token.text.endswith("*/")
            ):
                self._comment = True
            elif token.kind == "mark" and token.text in OPEN:
                self.depth += 1
            elif token.kind == "mark" and token.text in CLOSE:
                self.depth -= 1


def string_value(text: str) -> str:
    """Return what a string literal without exotic escapes means."""
    return re.sub(r"\\(.)", r"\1", text[1:-1] if len(text) > 1 else "")
