"""Code with its words coloured: classes for the style sheet, no styles of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from markupsafe import Markup
from pygments.lexers.data import JsonLexer
from pygments.lexers.python import PythonLexer
from pygments.lexers.shell import BashLexer
from pygments.token import Token

from tigergen.model import escape

_LEXERS: Final = {"python": PythonLexer(), "json": JsonLexer(), "shell": BashLexer()}
_CLASSES: Final = (
    (Token.Keyword, "k"),
    (Token.Name.Tag, "t"),
    (Token.Literal.String, "s"),
    (Token.Literal.Number, "n"),
    (Token.Comment, "c"),
)
"""Few kinds: more colours do not make a call of ten lines easier to read."""


def highlighted(text: str, language: str) -> Markup:
    """Return code of a language as HTML."""
    return escape.html_spans(_pieces(escape.plain(text), language))


def json_code(value: object) -> Markup:
    """Return a JSON value, one member a line, as HTML."""
    return highlighted(json.dumps(value, indent=2, ensure_ascii=False), "json")


def _pieces(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The tokens of a text with their classes; neighbours of one class are one piece."""
    last, held = "", ""
    for kind, part in _LEXERS[language].get_tokens(text):
        name = next((name for token, name in _CLASSES if token in kind.split()), "")
        if part.isspace():
            name = "" if "\n" in part else last
        if name != last:
            if held:
                yield last, held
            last, held = name, ""
        held += part
    yield last, held.rstrip("\n")
