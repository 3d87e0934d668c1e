"""Text from documents enters each output format through exactly one function of this module.

Every function removes control characters first, so that no text can hide or rewrite what a
terminal, an editor or a browser shows (bidirectional overrides among them).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from functools import lru_cache
from html import escape as _element
from typing import Final

from markupsafe import Markup
from markupsafe import escape as _html

from tigergen.model.names import Identifier


class Prose(str):
    """Text of a document: nothing prints it before a function of this module has escaped it."""

    __slots__ = ()


class Code(str):
    """Text that is safe where it was made for: Python source, Markdown, TOML, a shell command.

    Only this module constructs one, as it does `Markup` for HTML. The templates print `Code`, `Identifier` and numbers alone.
    """

    __slots__ = ()


_CONTROL: Final = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)
_MARKDOWN: Final = re.compile(r"([\\`*_\[\]>|~]|:(?=//)|(?<=www)\.)", re.IGNORECASE)
_MARKDOWN_START: Final = re.compile(r"^([#+\-=>:]|\d+[.)])", re.MULTILINE)


def code(pattern: str, *parts: Code | Identifier | int) -> Code:
    """Return `pattern`, which the caller wrote, with code in the place of each `{}`."""
    return Code(pattern.format(*parts))


def joined(separator: str, parts: Iterable[Code | Identifier]) -> Code:
    """Return pieces of code with `separator`, which the caller wrote, between them."""
    return Code(separator.join(parts))


def plain(text: str) -> str:
    """Return `text` without control characters; line ends become `\\n`, a tab a space."""
    if text.isprintable():  # so are most texts, and none of the characters is
        return str(text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _CONTROL.sub("", text)


def line(text: str) -> str:
    """Return `text` on one line, runs of white space folded."""
    return " ".join(plain(text).split())


def docstring(text: str) -> Code:
    """Escape `text` for use between triple double quotes in Python source."""
    return Code(plain(text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"').rstrip())


def indented_docstring(text: str, indent: int) -> Code:
    """Escape lines for a docstring whose first line follows the quotes, the others indented."""
    safe = docstring(text)
    if safe.endswith('"'):
        safe = Code(f"{safe} ")
    return Code(safe.replace("\n", "\n" + " " * indent).replace(" " * indent + "\n", "\n"))


def comment(text: str) -> Code:
    """Escape `text` for use behind `#` in Python, TOML or YAML source."""
    return Code(line(text))


def python_string(text: str) -> Code:
    """Return a Python literal for `text`: ASCII, in double quotes.

    JSON's string syntax is a subset of Python's once the text is ASCII and has no lone surrogates
    beyond what `\\uXXXX` expresses in both.
    """
    return Code(json.dumps(text)) if text.isascii() else ascii_string(text)


def ascii_string(text: str) -> Code:
    """Return a double-quoted Python literal that keeps printable non-ASCII characters."""
    body = "".join(_python_char(char) for char in text)
    return Code(f'"{body}"')


def python_literal(value: object) -> Code:
    """Return a Python literal for a JSON value.

    Raises:
        TypeError: the value is none.
    """
    match value:
        case str():
            return python_string(value)
        case float() if not math.isfinite(value):
            return code("float({})", python_string(str(value)))
        case None | bool() | int() | float():
            return Code(repr(value))
        case list():
            return code("[{}]", joined(", ", [python_literal(item) for item in value]))
        case dict():
            pairs = [
                code("{}: {}", python_string(str(k)), python_literal(v)) for k, v in value.items()
            ]
            return code("{{{}}}", joined(", ", pairs))
        case _:
            raise TypeError(f"{type(value).__name__} is not a JSON value")


def nested_tuple(texts: Iterable[Iterable[str]]) -> Code:
    """Return a Python literal for a tuple of tuples of texts."""
    rows = (
        code("({})", joined("", (code("{}, ", python_string(t)) for t in row))) for row in texts
    )
    return code("({})", joined("", (code("{}, ", row) for row in rows)))


def _python_char(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


@lru_cache(maxsize=4096)
def markdown(text: str) -> Code:
    """Escape `text` for a Markdown paragraph, so that it shows as written (CommonMark 2.4).

    URLs do not become links: GitHub's renderer takes a backslash behind one for a part of it, and
    what the backslash should have escaped would be markup. For the same reason `<` is an entity.
    """
    lines = (part.strip() for part in plain(text).split("\n"))
    text = _MARKDOWN.sub(r"\\\1", "\n".join(lines).replace("&", "&amp;")).replace("<", "&lt;")
    return Code(_MARKDOWN_START.sub(_escape_start, text))


def _escape_start(match: re.Match[str]) -> str:
    return f"{match[0][:-1]}\\{match[0][-1]}"


def markdown_cell(text: str) -> Code:
    """Escape `text` for a cell of a Markdown table: one line, no bar ends the cell."""
    return markdown(line(text))


@lru_cache(maxsize=4096)
def markdown_code(text: str) -> Code:
    """Return `text` as a Markdown code span, safe in a table cell too (CommonMark 6.1).

    A bar ends a cell even in a span, and its escape shows outside of tables: text with one is an
    element, where escapes hold everywhere.
    """
    text = line(text)
    if "|" in text:
        return Code(f"<code>{markdown(text)}</code>")
    fence = "`" * (_longest_run(text) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") or not text else ""
    return Code(f"{fence}{pad}{text}{pad}{fence}")


def fenced(text: str, language: str) -> Code:
    """Return `text` as a Markdown block of code; its fence is longer than any in the text."""
    fence = "`" * max(3, _longest_run(text) + 1)
    return Code(f"{fence}{language}\n{text}\n{fence}")


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall("`+", text)), default=0)


def toml_string(text: str) -> Code:
    """Return a TOML basic string for one line of text."""
    return Code(json.dumps(line(text), ensure_ascii=False))


def shell_word(text: str) -> Code:
    """Quote `text` as one word of a POSIX shell command in single quotes."""
    return Code("'" + plain(text).replace("'", "'\\''") + "'")


@lru_cache(maxsize=4096)
def html(text: str) -> Markup:
    """Escape `text` for HTML, as the text of an element or the value of a quoted attribute."""
    return _html(text if text.isprintable() else plain(text))


def html_spans(pieces: Iterable[tuple[str, str]]) -> Markup:
    """Return pieces of text as HTML, each in a span of the class that comes with it, if one does.

    The classes are those of the caller, never those of a document.
    """
    escaped = ((kind, _element(plain(text), quote=False)) for kind, text in pieces)
    return Markup(
        "".join(f'<span class="{kind}">{text}</span>' if kind else text for kind, text in escaped)
    )
