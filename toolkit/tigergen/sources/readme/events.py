"""Events: those that code registers handlers for, and those that have a section of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tigergen.sources.readme.entries import is_described, list_entries, nested, table_entries
from tigergen.sources.readme.outline import Section
from tigergen.sources.readme.parts import Argument, Event, Property, Text
from tigergen.sources.readme.roots import Roots
from tigergen.text.javascript import Token, string_value, tokens
from tigergen.text.markdown import Block

RULE: Final = "example-usage"
_ON: Final = re.compile(
    r"([A-Za-z_$][\w$]*)(?:\.[\w$]+)*\.(?:on|once|addListener|addEventListener)\(\s*"
    r"(['\"][^'\"\n]+['\"])\s*(?:,\s*(?:async\s+)?(?:function\s*\w*\s*)?\(?([\w$]*)\)?)?"
)
_OWN_ROWS: Final = 3
"""A handler on one of the first lines is what the code is about; further down it is part of a tour."""
_REACH: Final = 4000
"""Characters of a handler that are looked at for the members it uses."""


def events_in_code(
    block: Block, above: list[Block], texts: list[Text], roots: Roots
) -> list[Event]:
    """Return the events that `client.on('name', function (argument) {...})` listens to.

    The paragraphs and lists above the code are about its first event.
    """
    code = block.code
    found: list[Event] = []
    for match in _ON.finditer(code):
        if not roots.emits(match[1]):
            continue
        line = block.line + code.count("\n", 0, match.start(2))
        event = Event(string_value(match[2]), line, match[3] or "")
        rows = block.rows
        if not found and line <= rows[min(_OWN_ROWS, len(rows)) - 1].line:
            event.text = _about(above, texts)
            event.properties = [Property(entry) for entry in _listed(above)]
        if event.argument == "function":
            event.argument = ""
        if event.argument:
            event.properties += _used(event, code[match.end() : match.end() + _REACH], line)
        found.append(event)
    return found


def _about(above: list[Block], texts: list[Text]) -> list[Text]:
    """The texts above the code but those of the list of members."""
    lists = {block.line for block in above if block.kind == "bullets" and list_entries(block)}
    return [text for text in texts if text.lines[0] not in lists]


def _listed(above: list[Block]) -> list[Argument]:
    """The members of the event that a list or table above the code describes."""
    for block in reversed(above):
        if block.kind == "bullets" and (entries := list_entries(block)):
            return entries
        if block.kind == "table" and is_described(block):
            return table_entries(block, [])
    return []


def _used(event: Event, body: str, line: int) -> list[Property]:
    """The members of the event that the handler uses and no list describes; their types are open."""
    known = {entry.argument.name for entry in event.properties}
    found = []
    stream = list(_handler(body, line))
    for position in range(len(stream)):
        member = _member(stream, position, event.argument)
        if member is not None and member.text not in known:
            known.add(member.text)
            found.append(Property(Argument(member.text, member.line), rule=RULE))
    return found


def _handler(body: str, line: int) -> Iterator[Token]:
    """Yield the tokens of a handler up to where the call that registers it is closed."""
    depth = 0
    for token in tokens(body, line):
        if token.kind == "mark":
            depth += (token.text in "{(") - (token.text in "})")
            if depth < 0:
                return
        if token.kind != "comment":
            yield token


def _member(stream: list[Token], position: int, variable: str) -> Token | None:
    """The member that is used if the token is the variable itself: `name` of `variable.name`."""
    token = stream[position]
    after = stream[position + 1 : position + 3]
    if token.kind != "name" or token.text != variable or len(after) < 2:
        return None
    if position and stream[position - 1].text == ".":
        return None
    return after[1] if after[0].text == "." and after[1].kind == "name" else None


def event_of_section(section: Section) -> Event:
    """Return the event that a heading such as `"sent"` or `message:new` names."""
    event = Event(re.sub(r"^event:?\s*|[\"'“”]", "", section.title), section.line)
    entries: list[Argument] = []
    for block in section.blocks():
        if block.kind == "table" and is_described(block):
            entries += table_entries(block, [])
        elif block.kind == "bullets":
            entries += list_entries(block)
        elif block.kind == "text" and not block.label:
            event.text.append(Text(block.text, block.lines))
    found = list(nested(entries))
    owners = {owner for owner, _ in found}
    event.properties = [Property(entry) for _, entry in found if entry.name not in owners]
    if len(event.properties) == 1 and "$ref" in (event.properties[0].argument.schema or {}):
        event.payload = event.properties[0].argument.name
    return event
