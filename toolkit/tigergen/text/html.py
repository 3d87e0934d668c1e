"""HTML seen from outside: where its scripts stand, and by which elements its maker is known.

The standard library's parser follows the markup. Nothing is run and nothing is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

_MARKUP: Final = re.compile(r"\ufeff?\s*<(?:!doctype\s+html|!--|html|head|body|div|script)\b", re.I)


def is_html(text: str) -> bool:
    """Tell whether a text begins as a page does, or as the part that a browser copies of one."""
    return _MARKUP.match(text) is not None


@dataclass(frozen=True, slots=True)
class Script:
    """The text inside a script element: from index `start` to `end` of the page."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Element:
    """The start of an element."""

    name: str
    attributes: Mapping[str, str]


@dataclass
class Outline:
    """What a page is made of: its scripts, and its elements, equal ones once."""

    scripts: list[Script] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)


def outline(text: str) -> Outline:
    """Follow the markup of a page."""
    parser = _Outliner(text)
    parser.feed(text)
    parser.close()
    return parser.finish()


class _Outliner(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._length = len(text)
        self._found = Outline()
        self._seen: set[tuple[str, tuple[tuple[str, str], ...]]] = set()
        self._opened: int | None = None

    def finish(self) -> Outline:
        self._close(self._length)
        return self._found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = tuple((name, value or "") for name, value in attrs)
        if (tag, named) not in self._seen:
            self._seen.add((tag, named))
            self._found.elements.append(Element(tag, dict(named)))
        if tag == "script":
            self._opened = self._index() + len(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._close(self._index())

    def _close(self, end: int) -> None:
        if self._opened is not None:
            self._found.scripts.append(Script(self._opened, end))
            self._opened = None

    def _index(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column
