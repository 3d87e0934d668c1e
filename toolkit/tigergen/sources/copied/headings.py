"""The menu of a page, its title, and the headings of tags and operations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from tigergen.infer.shown import IDENTIFIER
from tigergen.sources.copied.page_model import CopiedPage, Line, Operation
from tigergen.sources.redoc.page import TITLE, heading_index, is_snippet

_MADE_BY: Final = re.compile(r"(?:api docs|documentation powered) by redoc(?:ly)?", re.IGNORECASE)
_DOWNLOAD: Final = re.compile(r"download openapi (?:specification|description).*", re.IGNORECASE)
_METHODS: Final = "get|put|post|del|delete|patch|head|options|opts|trace|hook|event"
_BADGE: Final = re.compile(_METHODS, re.IGNORECASE)
_BADGED: Final = re.compile(rf"(?:{_METHODS})[A-Z].*")
"""An item of a menu whose method is glued to it: `getList the pets`."""
_WORD: Final = re.compile(r"[a-z]+")
"""A heading that may as well be a summary as an operation id."""
_CONTACT: Final = re.compile(
    r"(?:e-mail|url|license|terms of service)\b.*|.*: \S+@\S+", re.IGNORECASE
)


@dataclass
class Menu:
    """The menu at the top: the names of sections and tags, and of operations if it is unfolded."""

    end: int = 0
    names: set[str] = field(default_factory=set)
    title: Line | None = None
    listed: dict[str, list[str]] = field(default_factory=dict)
    """The operations below each section."""

    @classmethod
    def find(cls, lines: Sequence[Line]) -> Menu:
        """Find the menu above the title, and the title."""
        made = _first(lines, _MADE_BY, 0)
        first = 0 if made is None else made + 1
        load = _first(lines, _DOWNLOAD, first)
        title = made + 1 if made is not None and first < len(lines) else _first(lines, TITLE, 0)
        if load is not None and load > first:
            title = load - 1
        if title is None:
            return cls()
        above = lines[: title if made is None else made]
        listed = _listed(above)
        return cls(title + 1 + (load == title + 1), set(listed), lines[title], listed)


def _first(lines: Sequence[Line], pattern: re.Pattern[str], start: int) -> int | None:
    """The index of the first line from `start` on that is what a pattern says."""
    found = (i for i, line in enumerate(lines[start:], start) if pattern.fullmatch(line.text))
    return next(found, None)


def _listed(menu: Sequence[Line]) -> dict[str, list[str]]:
    """The items of a menu with those below them that have a method before them: operations."""
    found: dict[str, list[str]] = {}
    badge = False
    for line in menu:
        if badge and found:
            found[list(found)[-1]].append(line.text)
        elif not _BADGE.fullmatch(line.text) and not _BADGED.fullmatch(line.text):
            found.setdefault(line.text, [])
        badge = _BADGE.fullmatch(line.text) is not None
    return found


class Headings:
    """Names operations by the lines above their first part, and finds the tags between them."""

    def __init__(self, menu: Menu, page: CopiedPage) -> None:
        self._menu = menu
        self._page = page
        self._tag: Line | None = None
        self._folded = False
        if menu.title is not None:
            titled = TITLE.fullmatch(menu.title.text)
            line = menu.title
            page.title = Line(titled["title"], line.number) if titled else line
            page.version = Line(titled["version"], line.number) if titled else None

    def name(self, operation: Operation, head: list[Line], *, first: bool) -> None:
        """Take the heading of an operation and what stands above it."""
        marked = [i for i, line in enumerate(head) if line.headed]
        tag = self._section(head[: marked[-1] + 1] if marked else head)
        above, rest = (head[:tag], head[tag + 1 :]) if tag is not None else ([], head)
        if tag is not None:
            self._tag = head[tag]
            at = marked[-1] - tag - 1 if marked else _below_tag(rest)
            self._page.tags.setdefault(self._tag.text, (self._tag, rest[:at]))
            rest = rest[at:]
        elif first:
            at = marked[-1] if marked else heading_index(rest, first=True)
            above, rest = rest[:at], rest[at:]
        if first:
            self._page.description = [one for one in above if not _CONTACT.fullmatch(one.text)]
        if rest:
            self._head(operation, rest, below=tag is not None)
        operation.tag = self._tag

    def _head(self, operation: Operation, lines: list[Line], *, below: bool) -> None:
        """Take the heading itself and the prose below it."""
        if self._is_untagged(lines[0].text, below=below):
            self._tag = None
        _entitle(operation, lines[0], lines[1:])
        if operation.summary is None and operation.identifier is None:
            self._page.controls.append(lines[0].number)

    def _is_untagged(self, heading: str, *, below: bool) -> bool:
        """Whether the menu lists an operation behind the tags: below a tag whose own are folded."""
        if self._tag is None:
            return False
        listed = self._menu.listed.get(self._tag.text, [])
        name = heading.removesuffix("Deprecated").rstrip()
        if below:
            self._folded = name not in listed
        return self._folded and name in listed

    def _section(self, head: Sequence[Line]) -> int | None:
        """The index of the last line that is in the menu and has a heading of an operation below it."""
        found = [i for i, line in enumerate(head[:-1]) if line.text in self._menu.names]
        return found[-1] if found else None


def _below_tag(rest: Sequence[Line]) -> int:
    """Where the heading of an operation stands below that of a tag and what is said of the tag.

    An empty line stands above a heading that has prose above it, and a heading is not a sentence.
    """
    clear = [
        i
        for i, line in enumerate(rest)
        if (i == 0 or line.gap) and (i + 1 == len(rest) or (i and not rest[i + 1].gap))
    ]
    said = [i for i in clear if i and not rest[i].text.endswith((".", ":", "}"))]
    if said:
        return said[0]
    sentence = rest[0].text.endswith(".") if rest else False
    return 0 if rest and not rest[0].gap and not sentence else heading_index(rest, first=True)


def _entitle(operation: Operation, heading: Line, prose: list[Line]) -> None:
    """Summary, operation id and description, as far as the heading is one of them."""
    text = heading.text
    badged = re.fullmatch(r"(.*\S)\s+Deprecated", text)
    if badged is not None:
        text = badged[1]
        operation.deprecated = True
    operation.description = prose
    if prose and is_snippet(text, prose[0].text):
        return
    if text == operation.path or _WORD.fullmatch(text):
        return
    named = Line(text, heading.number)
    if IDENTIFIER.fullmatch(text):
        operation.identifier = named
    else:
        operation.summary = named
