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
    return _Rewriter(blocks).rewritten()


class _Rewriter:
    """Goes through the blocks once; what stands below a class or interface is its own."""

    def __init__(self, blocks: list[Block]) -> None:
        self._blocks = blocks
        self._next = 0
        self._rewritten: list[Block] = []
        self._owner = ""
        self._level = 0
        self._members: Block | None = None
        """The table of the owner's members, once it has one."""

    def rewritten(self) -> list[Block]:
        """Return all blocks."""
        while self._next < len(self._blocks):
            block = self._blocks[self._next]
            self._next += 1
            if block.kind == "heading":
                self._heading(block)
            elif not (self._owner and block.kind == "text" and _DEFINED.fullmatch(block.text)):
                self._rewritten.append(block)
        return self._rewritten

    def _heading(self, heading: Block) -> None:
        named = _OWNER.fullmatch(heading.text)
        if named is not None:
            self._owner, self._level, self._members = named[2], heading.level, None
            self._rewritten.append(_retitled(heading, named[2]))
            return
        if heading.level <= self._level:
            self._owner = ""
        if self._owner and heading.text in _NAVIGATION:
            self._skip_to_heading()
        elif not (self._owner and self._of_owner(heading)):
            self._rewritten.append(heading)

    def _skip_to_heading(self) -> None:
        while self._next < len(self._blocks) and self._blocks[self._next].kind != "heading":
            self._next += 1

    def _of_owner(self, heading: Block) -> bool:
        """Rewrite parameters, a method or a member of the owner; tell whether it is one of them."""
        if self._next == len(self._blocks):
            return False
        below = self._blocks[self._next]
        if heading.text.lower() == "parameters" and below.level > heading.level:
            table, self._next = _parameters(heading, self._blocks, self._next)
            self._rewritten += [heading, *table]
        elif (call := _called(heading, below)) is not None:
            client = f"{self._owner[0].lower()}{self._owner[1:]}"
            self._rewritten.append(_retitled(heading, f"{client}.{call}"))
            self._next += 1
        elif (entry := _member(heading, below)) is not None:
            row, self._next = _described(entry, below, self._blocks, self._next + 1)
            self._add_member(row, heading.line)
        else:
            return False
        return True

    def _add_member(self, row: Row, line: int) -> None:
        if self._members is None:
            self._members = Block("table", [Row(line, " ".join(_HEADER), list(_HEADER))])
            self._rewritten.append(self._members)
        self._members.rows.append(row)


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
