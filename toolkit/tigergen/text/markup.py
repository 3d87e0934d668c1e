"""A page as the tree of its elements, each with the place where it begins.

Meant for pages as browsers write them (saved, or copied from their inspector): every element that
needs an end has one. An end without a beginning is skipped, and what nests deeper than the limit hangs
on the last element above it, so that no walk over the tree is too deep. Nothing is run or fetched.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape
from typing import Final

from tigergen.text.html import RAW, TAG, attributes_of
from tigergen.text.tree import Located, Value

_VOID: Final = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)
_SILENT: Final = frozenset({"script", "style", "svg", "noscript", "template"})
_BLOCKS: Final = frozenset("p div pre ul ol table tr h1 h2 h3 h4 h5 h6 blockquote br".split())
_DEPTH: Final = 200


@dataclass(eq=False)
class Node:
    """An element; its children are elements and texts."""

    name: str
    line: int
    column: int
    markup: str = ""
    children: list[Node | str] = field(default_factory=list)

    @cached_property
    def attributes(self) -> dict[str, str]:
        """The attributes, their names in small letters."""
        return attributes_of(self.markup)

    @cached_property
    def classes(self) -> frozenset[str]:
        """The classes."""
        return frozenset(self.attributes.get("class", "").split())

    @property
    def elements(self) -> list[Node]:
        """The children that are elements."""
        return [child for child in self.children if isinstance(child, Node)]

    def walk(self, outside: str = "") -> Iterator[Node]:
        """Yield all elements below this one, in the order of the page.

        Elements of the class `outside` are yielded, but not those inside of them.
        """
        waiting = list(reversed(self.elements))
        while waiting:
            node = waiting.pop()
            yield node
            if not outside or outside not in node.classes:
                waiting.extend(reversed(node.elements))

    def all(self, *names: str) -> Iterator[Node]:
        """Yield the elements below this one that have one of the names."""
        return (node for node in self.walk() if node.name in names)

    def classed(self, *names: str) -> Iterator[Node]:
        """Yield the elements below this one that have all of the classes."""
        return (node for node in self.walk() if node.classes.issuperset(names))

    def first(self, accept: Callable[[Node], bool]) -> Node | None:
        """Return the first element below this one that is accepted."""
        return next((node for node in self.walk() if accept(node)), None)

    @property
    def own_words(self) -> str:
        """The text on one line, without that of the elements inside."""
        return " ".join("".join(one for one in self.children if isinstance(one, str)).split())

    @property
    def words(self) -> str:
        """The text on one line."""
        return " ".join(self.raw().split())

    def raw(self, skip: frozenset[str] = _SILENT) -> str:
        """The text as it stands, without that of the elements to skip."""
        return "".join(
            child if isinstance(child, str) else child.raw(skip)
            for child in self.children
            if isinstance(child, str) or child.name not in skip
        )

    @property
    def prose(self) -> str:
        """The text in paragraphs, with the markers of lists."""
        parts = re.split(r"\n(?:\s*\n)", "".join(self._paragraphs()).strip())
        return "\n\n".join(re.sub(r"[ \t]*\n[ \t]*", "\n", part) for part in parts if part)

    def _paragraphs(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield re.sub(r"\s+", " ", child)
            elif child.name not in _SILENT:
                around = "\n\n" if child.name in _BLOCKS else ""
                yield "\n* " if child.name == "li" else around
                yield from child._paragraphs()
                yield around

    def located(self, value: Value) -> Located:
        """A value that stands where the element begins."""
        return Located(value, self.line, self.column, self.line)


def parse_markup(text: str) -> Node:
    """Build the tree of a page, in time that grows with its length only."""
    root = Node("", 1, 1)
    open_elements = [root]
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    at = 0
    while (tag := TAG.search(text, at)) is not None:
        _say(open_elements[-1], text[at : tag.start()])
        at = tag.end()
        if tag["name"] is None:
            ended = re.match(r"</([a-zA-Z][^\s/>]*)", tag[0])
            if ended is not None:
                _end(open_elements, ended[1].lower())
            continue
        name = tag["name"].lower()
        line = bisect_right(starts, tag.start())
        node = Node(name, line, tag.start() - starts[line - 1] + 1, tag["attributes"])
        open_elements[-1].children.append(node)
        if name in RAW:
            end = RAW[name].search(text, at)
            last = len(text) if end is None else end.start()
            node.children.append(text[at:last])
            at = last
        elif name not in _VOID and not tag[0].endswith("/>") and len(open_elements) < _DEPTH:
            open_elements.append(node)
    _say(open_elements[-1], text[at:])
    return root


def _say(node: Node, text: str) -> None:
    if text:
        node.children.append(unescape(text))


def _end(open_elements: list[Node], name: str) -> None:
    for index in range(len(open_elements) - 1, 0, -1):
        if open_elements[index].name == name:
            del open_elements[index:]
            return
