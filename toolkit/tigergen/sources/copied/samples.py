"""The samples behind a request line: tabs, buttons, and the JSON of the tab that is open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from tigergen.sources.copied.page_model import Answer, Content, Line, Operation, Sample
from tigergen.sources.redoc.sample import START, SampleFault, read_sample
from tigergen.text.tree import Located

_HEADING: Final = re.compile(r"(request|response|callback payload) samples", re.IGNORECASE)
_MEDIA: Final = re.compile(
    r"(?:content type\s*:?\s*)?([\w.+*-]+/[\w.+*-]+(?:\s*;\s*\S+)*)", re.IGNORECASE
)
_CONTROL: Final = re.compile(
    r"content type\s*:?|(?:copy)?\s*(?:expand all)?\s*(?:collapse all)?", re.IGNORECASE
)
_COPY: Final = re.compile(r"(?:copy)?\s*(?:expand all)?\s*(?:collapse all)?", re.IGNORECASE)
_NONE: Final = re.compile(r"no sample|\[?no content\]?", re.IGNORECASE)
_TABS: Final = re.compile(r"(?:[1-5]\d\d|[1-5]XX|default|\s|-)+", re.IGNORECASE)
_ONE_TAB: Final = re.compile(r"[1-5]\d\d|[1-5]XX|default", re.IGNORECASE)
_URL: Final = re.compile(r"(?:https?:/)?/\S+")
_FAR: Final = 60
"""Lines that may stand between the heading of a sample and the button over it: names of examples."""


@dataclass(slots=True)
class Shelf:
    """What stands behind a request line: samples with their media types, tabs, and where it ends."""

    end: int
    request: tuple[str, Located] | None = None
    response: tuple[str, Located] | None = None
    glued: str = ""
    controls: list[int] = field(default_factory=list)

    def fill(self, operation: Operation) -> None:
        """Give an operation its samples; that of a response belongs to the first tab."""
        if self.request is not None and operation.body is not None:
            operation.samples.append(_sample("", self.request, operation.body))
        tab = _ONE_TAB.match(self.glued)
        if self.response is not None and tab is not None:
            status = "default" if tab[0].lower() == "default" else tab[0].upper()
            answers = {answer.status: answer for answer in operation.answers}
            answer = answers.get(status, Answer(status, 0))
            operation.samples.append(_sample(status, self.response, answer.content))


def _sample(status: str, shown: tuple[str, Located], content: Content | None) -> Sample:
    media, value = shown
    own = content.media[0].text if content is not None and content.media else "application/json"
    return Sample(status, media or own, value)


def read_samples(
    texts: list[str], lines: Sequence[Line], at: int, last: int, operation: Operation
) -> Shelf:
    """Read the addresses and samples behind a request line, which end before the index `last`."""
    return _Cursor(texts, lines[:last], at).read(operation)


class _Cursor:
    """Goes down the lines behind a request line."""

    def __init__(self, texts: list[str], lines: Sequence[Line], at: int) -> None:
        self._texts = texts
        self._lines = lines
        self._at = at
        self._shelf = Shelf(at)

    def read(self, operation: Operation) -> Shelf:
        while (text := self._text) and _URL.fullmatch(text) and text.endswith(operation.path):
            base = text.removesuffix(operation.path)
            if not base:
                break
            operation.servers.append(Line(base, self._lines[self._at].number))
            self._at += 1
        while (match := _HEADING.fullmatch(self._text)) is not None:
            begun = self._at
            kind = match[1].lower()
            self._at += 1
            self._tabs(kind)
            media = self._head()
            self._shelf.controls += [line.number for line in self._lines[begun : self._at]]
            self._value(kind, media)
        self._shelf.end = self._at
        return self._shelf

    @property
    def _text(self) -> str:
        return self._lines[self._at].text if self._at < len(self._lines) else ""

    def _tabs(self, kind: str) -> None:
        """The tabs: statuses of a response, else what the request is written in."""
        if kind != "response":
            self._at += 1
            return
        while self._text and _TABS.fullmatch(self._text):
            self._shelf.glued += self._text.lstrip("- ")
            self._at += 1

    def _head(self) -> str:
        """Go down to the value; return the media type that stands above it, the last of a list."""
        media = ""
        button = self._button()
        while (text := self._text) and not _HEADING.fullmatch(text):
            if (match := _MEDIA.fullmatch(text)) is not None:
                media = match[1].lower()
            elif _NONE.fullmatch(text):
                self._at += 1
                break
            elif self._at > button and not _CONTROL.fullmatch(text):
                break
            self._at += 1
        return media

    def _button(self) -> int:
        """The index of the button over a sample; if there is none, where to look for the value."""
        for index in range(self._at, min(len(self._lines), self._at + _FAR)):
            text = self._lines[index].text
            if _HEADING.fullmatch(text) or _NONE.fullmatch(text):
                break
            if _COPY.fullmatch(text):
                return index
        return self._at - 1

    def _value(self, kind: str, media: str) -> None:
        """Read the value that a sample shows, or pass over what is not JSON."""
        text = self._text
        if START.match(text) and self._json(kind, media):
            return
        if not START.match(text) and not text.startswith("<"):
            return
        begun = self._at
        while (text := self._text) and not _HEADING.fullmatch(text):
            if self._at > begun and self._lines[self._at].gap and not text.startswith("<"):
                break
            self._shelf.controls.append(self._lines[self._at].number)
            self._at += 1

    def _json(self, kind: str, media: str) -> bool:
        try:
            value = read_sample(self._texts, self._lines[self._at].number)
        except SampleFault:
            return False
        if kind == "request":
            self._shelf.request = (media, value)
        elif kind == "response":
            self._shelf.response = (media, value)
        while self._at < len(self._lines) and self._lines[self._at].number <= value.end:
            self._at += 1
        return True
