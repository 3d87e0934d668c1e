"""What a paragraph or a list says: of its section, of one argument, of the errors there are."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from tigergen.sources.readme.outline import Part
from tigergen.sources.readme.parts import Argument, Error, Remark, Text
from tigergen.sources.readme.vocabulary import ATTRIBUTES, FOLLOWING
from tigergen.text.markdown import Block

_REMARK: Final = re.compile(
    r"(?:The )?`?(\w+)`?(?: option\b,?|: (?:true|false)\b| (?:may|must|can|should)\b)"
)
_EXAMPLES: Final = ("example", "usage")
_ANY_OF: Final = re.compile(r"any (?:or all )?of ((?:'[^']+'(?:,\s*|\s+or\s+|\s+and\s+)?)+)")
_THROWN: Final = re.compile(
    r"\b(?:[Tt]hrows|[Rr]ejects with|[Ff]ails with|[Rr]aises)\s+(?:an?\s+)?([A-Z][a-z]\w*[A-Z]\w*)\b([^.;]*)"
)
_ERROR: Final = re.compile(r"\s*[\"'`]?([A-Za-z][\w.-]*)[\"'`]?\s*[-–—:]?\s*(.*)")


def prose(block: Block) -> list[Text]:
    """The text of a paragraph or list, without the sentence that leads to what is listed below."""
    if block.kind == "table":
        return []
    text = "; ".join(row.text for row in block.rows) if block.kind == "bullets" else block.text
    if ATTRIBUTES.search(text) or FOLLOWING.search(text):
        sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z])", text)
        text = " ".join(
            sentence
            for sentence in sentences
            if not ATTRIBUTES.search(sentence) and not FOLLOWING.search(sentence)
        )
    return [Text(text, block.lines)] if text else []


def led_to(blocks: list[Block]) -> list[Text]:
    """The code that a text before it leads to, by a colon at its end: it says what the text does not."""
    return [
        Text(after.code.replace("\u00a0", " "), after.lines)
        for block, after in pairwise(blocks)
        if block.kind == "text" and block.text.endswith(":") and after.kind == "code"
    ]


def leads_elsewhere(text: str, titles: set[str]) -> bool:
    """Tell whether a sentence only names another section: `See Listening to events below.`"""
    return text.startswith(("See ", "see ")) and any(title in text for title in titles)


def remark_of(text: str, lines: tuple[int, ...], known: dict[str, Argument]) -> Remark | None:
    """Read `NAME option ...`, `NAME: true will ...` and `NAME may contain any of 'a', 'b'`."""
    match = _REMARK.match(text)
    if match is None or match[1] not in known:
        return None
    any_of = _ANY_OF.search(text)
    return Remark(match[1], text, lines, re.findall(r"'([^']+)'", any_of[1]) if any_of else [])


def thrown(block: Block) -> list[Error]:
    """Return the errors that sentences name: `Throws NotFound if there is no such order.`"""
    return [
        Error(match[1], match[2].strip(), row.line)
        for row in block.rows
        for match in _THROWN.finditer(row.text)
    ]


def errors_of(block: Block) -> list[Error]:
    """Return the errors of a list, or of a paragraph `Throws: NotFound if ...`."""
    found = []
    for row in block.rows:
        match = _ERROR.match(row.text.partition(":")[2] if block.label else row.text)
        if match is not None and (block.kind == "bullets" or block.label):
            found.append(Error(match[1], match[2], row.line))
    return found


def kept(part: Part, waiting: list[Block]) -> list[Block]:
    """The paragraphs above code that are about the method: none that introduces an example."""
    if not part.detail.startswith(_EXAMPLES):
        return waiting
    return [text for text in waiting[:-1] if text.kind == "text"]


def shows_event(part: Part, index: int) -> bool:
    """Whether the next code behind the list at `index` registers a handler."""
    for block in part.blocks[index + 1 : index + 4]:
        if block.kind == "code":
            return ".on(" in block.text
        if block.kind != "text":
            return False
    return False
