"""The blocks of a README, parted into sections: one for each method, model, event and topic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from tigergen.sources.readme.entries import is_described, list_entries
from tigergen.sources.readme.parts import Argument
from tigergen.sources.readme.vocabulary import DETAIL, METHOD, is_file, is_model_name
from tigergen.text.markdown import Block

SectionKind: TypeAlias = Literal["topic", "method", "model", "event", "constructor"]

_CALL: Final = re.compile(
    r"(?:(?:async|static)\s+)?(?P<name>[A-Za-z_$][\w$]*(?:[.#][A-Za-z_$][\w$]*)*)\((?P<arguments>.*?)\)"
    r"\s*(?:(?:⇒|=>|->|→|:)\s*(?P<result>.+))?"
)
_NEW: Final = re.compile(r"new\s+([\w$.]+)\(.*\)")
_EVENT: Final = re.compile(r"(?:event:?\s*)?[\"'“]([^\"'”\s]+)[\"'”](?:\s*\(.*\))?", re.IGNORECASE)
_EVENTS: Final = re.compile(r"(?:\w+ )?Events", re.IGNORECASE)
_EVENT_NAME: Final = re.compile(r"[a-z][\w$]*(?:[:./-][\w$]+)+")
"""A name of several parts, which no method has below the heading Events."""
_TYPEDEF: Final = re.compile(r"([A-Z]\w*)\s*:\s*(.+)")
_KIND: Final = re.compile(
    r"\b(?:(event)(?: emitted by)?|(?:global |static |inner )?(typedef|interface|enum))\b"
)


@dataclass(slots=True)
class Part:
    """What stands under one of the headings that part a section, such as Options or Example."""

    detail: str
    blocks: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class Section:
    """A heading, what it begins, and everything down to the next one that begins something."""

    kind: SectionKind
    title: str
    line: int
    level: int
    parts: list[Part] = field(default_factory=lambda: [Part("")])
    arguments: str | None = None
    result: str = ""

    @property
    def given(self) -> frozenset[str]:
        """The names of the arguments that the heading lists."""
        return frozenset(re.findall(r"[A-Za-z_$][\w$]*", self.arguments or ""))

    def told(self, entries: list[Argument]) -> list[Argument]:
        """The entries, those optional that the heading marks so: `limit?`, `[limit]`."""
        marked = re.findall(r"([\w$]+)\?|\[,?\s*([\w$]+)", self.arguments or "")
        optional = {name or other for name, other in marked}
        for entry in entries:
            if entry.name in optional and entry.required is None:
                entry.required = False
        return entries

    def blocks(self) -> Iterator[Block]:
        """All blocks below the heading but headings."""
        for part in self.parts:
            yield from part.blocks

    def labelled(self, label: str) -> Iterator[Block]:
        """The paragraphs that a bold word opens: `**Returns**: ...`."""
        return (block for block in self.blocks() if block.label.lower() == label)


def outline(blocks: list[Block]) -> list[Section]:
    """Part blocks into sections; what stands above the first heading is one without a title."""
    sections = [Section("topic", "", 1, 0)]
    events = 0
    for index, block in enumerate(blocks):
        current = sections[-1]
        if block.kind != "heading":
            current.parts[-1].blocks.append(block)
            continue
        events = _below_events(block, events)
        if 0 < events < block.level and _EVENT_NAME.fullmatch(block.text):
            sections.append(Section("event", block.text, block.line, block.level))
        elif _is_detail(block, current, blocks[index + 1 : index + 8]):
            current.parts.append(Part(block.text.lower().rstrip(":")))
        else:
            sections.append(_section(block, blocks[index + 1 : index + 8]))
    return sections


def _below_events(block: Block, events: int) -> int:
    """The level of the heading `Events` that a heading stands below or is; 0 if there is none."""
    if block.level and _EVENTS.fullmatch(block.text):
        return block.level
    return events if block.level > events else 0


def _is_detail(block: Block, current: Section, below: list[Block]) -> bool:
    """Tell whether a heading parts the current section: by its word, or because it is deeper."""
    if _opens(block) is not None:
        return False
    if DETAIL.fullmatch(block.text.rstrip(":")):
        return True
    deeper = block.level > current.level > 0
    model = is_model_name(block.text) and _describes(below)
    return deeper and not model and current.kind in ("method", "event", "constructor")


def _opens(block: Block) -> Section | None:
    """The section that a heading begins by its own form, whatever stands below; or None."""
    text, line, level = block.text, block.line, block.level
    called = _CALL.fullmatch(text) if level else None
    if (new := _NEW.fullmatch(text)) is not None:
        return Section("constructor", new[1], line, level)
    if METHOD.fullmatch(text) and not is_file(text):
        name, _, rest = text.partition("(")
        arguments = rest.removesuffix(")") if rest else None
        return Section("method", name, line, level, arguments=arguments)
    if called is not None and (called["name"][0].islower() or "." in called["name"]):
        return Section(
            "method",
            called["name"].replace("#", "."),
            line,
            level,
            arguments=called["arguments"],
            result=called["result"] or "",
        )
    if level and (event := _EVENT.fullmatch(text)) is not None:
        return Section("event", event[1], line, level)
    return None


def _section(block: Block, below: list[Block]) -> Section:
    opened = _opens(block)
    if opened is not None:
        return opened
    text = block.text
    typedef = _TYPEDEF.fullmatch(text) if block.level else None
    title = typedef[1] if typedef else text
    kind: SectionKind = "topic"
    labels = [found for found in below if found.label.lower() == "kind"]
    told = _KIND.search(labels[0].text) if labels else None
    if told is not None and told[1]:
        kind = "event"
    elif is_model_name(title) and _describes(below):
        kind = "model"
    return Section(kind, title, block.line, block.level)


def _describes(below: list[Block]) -> bool:
    """Tell whether a table or list of names and types comes before the next heading."""
    for block in below:
        if block.kind == "heading" and not DETAIL.fullmatch(block.text):
            return False
        if block.kind == "table":
            return is_described(block)
        if block.kind == "bullets" and list_entries(block):
            return True
        if block.kind == "code":
            return False
    return False
