"""Text from documents enters each output format through exactly one function of this module.

Every function removes control characters first, so that no text can hide or rewrite what a
terminal, an editor or a browser shows (bidirectional overrides among them).
"""

from __future__ import annotations

import json
import re
from typing import Final

_CONTROL: Final = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)
_MARKDOWN: Final = re.compile(r"([\\`*_\[\]<>|~])")
_MARKDOWN_START: Final = re.compile(r"^(\s*)([#+\-=>]|\d+[.)])", re.MULTILINE)


def plain(text: str) -> str:
    """Return `text` without control characters; line ends become `\\n`, a tab a space."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _CONTROL.sub("", text)


def line(text: str) -> str:
    """Return `text` on one line, runs of white space folded."""
    return " ".join(plain(text).split())


def docstring(text: str) -> str:
    """Escape `text` for use between triple double quotes in Python source."""
    return plain(text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"').rstrip()


def comment(text: str) -> str:
    """Escape `text` for use behind `#` in Python, TOML or YAML source."""
    return line(text)


def python_string(text: str) -> str:
    """Return a Python literal for `text`: ASCII, in double quotes.

    JSON's string syntax is a subset of Python's once the text is ASCII and has no lone surrogates
    beyond what `\\uXXXX` expresses in both.
    """
    return json.dumps(text) if text.isascii() else ascii_string(text)


def ascii_string(text: str) -> str:
    """Return a double-quoted Python literal that keeps printable non-ASCII characters."""
    body = "".join(_python_char(char) for char in text)
    return f'"{body}"'


def _python_char(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def markdown(text: str) -> str:
    """Escape `text` for a Markdown paragraph, so that it shows as written (CommonMark 2.4)."""
    text = _MARKDOWN.sub(r"\\\1", plain(text)).replace("&", "&amp;")
    return _MARKDOWN_START.sub(_escape_start, text)


def _escape_start(match: re.Match[str]) -> str:
    marker = match[2]
    return f"{match[1]}\\{marker}" if len(marker) == 1 else f"{match[1]}{marker[:-1]}\\{marker[-1]}"


def markdown_cell(text: str) -> str:
    """Escape `text` for a cell of a Markdown table: one line, no bar ends the cell."""
    return markdown(line(text))


def markdown_code(text: str) -> str:
    """Return `text` as a Markdown code span, safe in a table cell too (CommonMark 6.1)."""
    text = line(text).replace("|", "\\|")
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") or not text else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def toml_string(text: str) -> str:
    """Return a TOML basic string for one line of text."""
    return json.dumps(line(text), ensure_ascii=False)


def shell_word(text: str) -> str:
    """Quote `text` as one word of a POSIX shell command in single quotes."""
    return "'" + plain(text).replace("'", "'\\''") + "'"
