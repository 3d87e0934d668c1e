"""Markdown that TypeDoc writes, in the form that people write: methods as calls, members as a table.

# Class: ChatClient                    # ChatClient
## Methods                             ## Methods
### send                          ->   ### chatClient.send(room, text)
▸ **send**(`room`, `text`): ...

# Interface: Room                      # Room
### id                            ->   | name | type | description |
• **id**: `string`                     | id | string | ID of the room |
"""

from __future__ import annotations

import re
from typing import Final

from tigergen.text.markdown import Block, Row

_OWNER: Final = re.compile(
    r"(Class|Interface|Type alias|Type Alias)(?::\s*|\s+)([A-Z]\w*)(?:<.*>)?(?:\(\))?"
)
_CALL: Final = re.compile(r"(?:▸|>)?\s*(?:static\s+)?(\w+)(?:<[^()]*>)?\((.*?)\)\s*:")
_MEMBER: Final = re.compile(
    r"(?:>\s*)?((?:(?:Readonly|Optional|readonly|optional)\s+)*)(\w+)(\?)?:\s*(.+)"
)
_NAVIGATION: Final = frozenset(
    {"Defined in", "Inherited from", "Overrides", "Implementation of", "Hierarchy", "Implements"}
)
_DEFINED: Final = re.compile(r"Defined in:?\s.*")
_HEADER: Final = ["name", "type", "description"]


def plain_typedoc(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a README, those of TypeDoc in the form that people write."""
    found: list[Block] = []
    owner = ""
    level = 0
    members: Block | None = None
    index = 0
    while index < len(blocks):
        block = blocks[index]
        index += 1
        if block.kind != "heading":
            if not (owner and block.kind == "text" and _DEFINED.fullmatch(block.text)):
                found.append(block)
            continue
        named = _OWNER.fullmatch(block.text)
        if named is not None:
            owner, level, members = named[2], block.level, None
            found.append(_retitled(block, owner))
            continue
        if block.level <= level:
            owner = ""
        if owner and block.text in _NAVIGATION:
            while index < len(blocks) and blocks[index].kind != "heading":
                index += 1
            continue
        below = blocks[index] if index < len(blocks) else None
        if owner and block.text.lower() == "parameters" and below and below.level > block.level:
            table, index = _parameters(block, blocks, index)
            found += [block, *table]
            continue
        if owner and below is not None and (call := _called(block, below)) is not None:
            found.append(_retitled(block, f"{owner[0].lower()}{owner[1:]}.{call}"))
            index += 1
        elif owner and below is not None and (entry := _member(block, below)) is not None:
            index += 1
            row, index = _described(entry, below, blocks, index)
            if members is None:
                members = Block("table", [Row(block.line, " ".join(_HEADER), list(_HEADER))])
                found.append(members)
            members.rows.append(row)
        else:
            found.append(block)
    return found


def _parameters(heading: Block, blocks: list[Block], index: int) -> tuple[list[Block], int]:
    """Parameters that have a heading each, their type below it, as the rows of a table."""
    rows: list[Row] = []
    while index + 1 < len(blocks) and blocks[index].level > heading.level:
        name, kind = blocks[index], blocks[index + 1]
        if kind.kind != "text":
            break
        row, index = _described((name.text, kind.text), kind, blocks, index + 2)
        rows.append(row)
    header = Row(heading.line, " ".join(_HEADER), list(_HEADER))
    return [Block("table", [header, *rows])] if rows else [], index


def _retitled(block: Block, text: str) -> Block:
    return Block("heading", [Row(block.line, text)], block.level)


def _called(heading: Block, below: Block) -> str | None:
    """The call that a signature below a heading of its name shows, arguments without types."""
    call = _CALL.match(below.text) if below.kind == "text" else None
    if call is None or call[1] != heading.text.removesuffix("()"):
        return None
    names = re.findall(r"(?:^|,)\s*(?:\.\.\.)?(\w+\??)", call[2])
    return f"{call[1]}({', '.join(names)})"


def _member(heading: Block, below: Block) -> tuple[str, str] | None:
    """Name and type of the property that stands below a heading of its name."""
    one_line = below.kind in ("text", "bullets") and len(below.rows) == 1
    member = _MEMBER.fullmatch(below.text) if one_line else None
    if member is None or member[2] != heading.text.removesuffix("?"):
        return None
    optional = bool(member[3]) or "ptional" in member[1] or heading.text.endswith("?")
    return f"{member[2]}{'?' if optional else ''}", member[4]


def _described(
    entry: tuple[str, str], below: Block, blocks: list[Block], index: int
) -> tuple[Row, int]:
    """The row of a property, with the paragraphs that follow; and where they end."""
    texts: list[Block] = []
    while index < len(blocks) and blocks[index].kind == "text":
        texts.append(blocks[index])
        index += 1
    said = " ".join(text.text for text in texts if not _DEFINED.fullmatch(text.text))
    cells = [*entry, said]
    end = max([below.end, *(text.end for text in texts)])
    return Row(below.line, " ".join(cells), cells, end=end), index
