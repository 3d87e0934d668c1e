"""HTML seen from outside: where its scripts stand, and by which elements its maker is known.

Comments, tags and elements of raw text are told apart as browsers do it (HTML, 13.2.5). The standard
library's parser is not used: its time grows with the square of a hostile page, and versions of Python
differ in what they find. Nothing is run and nothing is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Final

_MARKUP: Final = re.compile(
    r"\ufeff?\s*(?:<!--.*?-->\s*+)*+<(?:!doctype\s+html|html|head|body|div|script)\b", re.I | re.S
)
TAG: Final = re.compile(
    r"""<!--(?:.*?-->|.*\Z)
    |<(?P<name>[a-zA-Z][^\s/>]*+)(?P<attributes>(?:[^>"'=]|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?|["'])*+)(?:>|\Z)
    |<[/!?][^>]*+(?:>|\Z)""",
    re.VERBOSE | re.DOTALL,
)
_ATTRIBUTE: Final = re.compile(
    r"""(?P<name>[^\s=/"'>]++)(?:\s*+=\s*+(?:"(?P<double>[^"]*+)"?|'(?P<single>[^']*+)'?|(?P<bare>[^\s"'>]++)))?"""
)
RAW: Final = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
}
"""Elements whose inside is text, up to the tag that ends them (HTML, 13.1.2.2)."""


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
    """Follow the markup of a page, in time that grows with its length only."""
    found = Outline()
    seen: set[tuple[str, str]] = set()
    at = 0
    while (tag := TAG.search(text, at)) is not None:
        at = tag.end()
        if tag["name"] is None:
            continue
        name = tag["name"].lower()
        if (name, tag["attributes"]) not in seen:
            seen.add((name, tag["attributes"]))
            found.elements.append(Element(name, attributes_of(tag["attributes"])))
        if name in RAW:
            end = RAW[name].search(text, at)
            last = len(text) if end is None else end.start()
            if name == "script":
                found.scripts.append(Script(at, last))
            at = last
    return found


def attributes_of(text: str) -> dict[str, str]:
    """The attributes of an element, out of what stands in its tag behind the name."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        value = match["double"] or match["single"] or match["bare"] or ""
        found.setdefault(match["name"].lower(), unescape(value))
    return found
