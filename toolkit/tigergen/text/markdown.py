"""Text as a list of blocks (headings, paragraphs, tables, lists, code), read from Markdown source.

A block has rows with line numbers and says nothing about what they mean. Markdown holds HTML where
tools write it (jsdoc2md prints types as `<code>string</code>`); tags of inline text are left out.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal["heading", "text", "table", "bullets", "code"]


@dataclass(slots=True)
class Row:
    """One row of a block with its first and last line; `cells` only in tables of Markdown."""

    line: int
    text: str
    cells: list[str] = field(default_factory=list)
    end: int = 0

    def __post_init__(self) -> None:
        self.end = self.end or self.line


@dataclass(slots=True)
class Block:
    """A run of lines of one kind. The first row of a table is its header.

    `level` is the depth of a heading, 0 where it is unknown. `label` is the bold word before a colon
    that opens a paragraph: `**Returns**: ...`.
    """

    kind: Kind
    rows: list[Row]
    level: int = 0
    label: str = ""

    @property
    def text(self) -> str:
        """The text of all rows on one line."""
        return " ".join(row.text for row in self.rows)

    @property
    def code(self) -> str:
        """The text of all rows on a line each."""
        return "\n".join(row.text for row in self.rows)

    @property
    def line(self) -> int:
        """The number of the first line."""
        return self.rows[0].line

    @property
    def end(self) -> int:
        """The number of the last line."""
        return self.rows[-1].end

    @property
    def lines(self) -> tuple[int, ...]:
        """The numbers of all lines."""
        return tuple(number for row in self.rows for number in range(row.line, row.end + 1))


CONTENTS: Final = "contents"
"""The label of a list of links to other sections."""

_LONGEST_LINE: Final = 4000
"""Characters of a line in which marks are looked for: people do not write longer ones."""

BOLD_HEADING: Final = 7
"""The level of a line that is nothing but bold text: deeper than any heading of Markdown."""

_TYPED: Final = re.compile(
    r"(`[^`]+`|\*\*[^*]+\*\*)\s*:?\s*"
    r"([*_`])([a-z]+(?:\[\])*|[A-Z]\w*\[\]|Date|\[[A-Z]\w*\]\([^()]*\)(?:\[\])?)\2(?=\s+[\w(\"'])"
)
"""A name in code or bold, and a word in letters of its own that no mark parts from the text: its type."""

BULLET: Final = re.compile(r"\s*(?:•|\*|-|\+|◦|▪)\s+(.*)")
_HEADING: Final = re.compile(r" {0,3}(#{1,6})\s+(.*?)\s*#*\s*")
_RULE: Final = re.compile(r"\s*+\|?\s*+:?-{2,}+:?\s*+(?:\|\s*+:?-{2,}+:?\s*+)*+\|?\s*+")
_UNDERLINE: Final = re.compile(r"\s*(=+|-{3,})\s*")
_FENCE: Final = re.compile(r"\s*(`{3,}|~{3,})")
_BREAK: Final = re.compile(r"\s*([*-])(\s*\1){2,}\s*")
_LABEL: Final = re.compile(
    r"\s*(?:\*\*(?=[^*:]{2,31}(?::\*\*|\*\*:))|(?=(?:Returns?|Throws):))([A-Z][^*:]{1,30}?)(?::\*\*|\*\*:|:)\s*\S.*"
)
"""A bold word before a colon, or one of those that need not be bold to be understood."""
_BOLD: Final = re.compile(r"\s*\*\*([A-Z][^*:]{1,30}?):?\*\*:?\s*")
_TAG: Final = re.compile(
    r"</?(?:a|abbr|b|br|code|em|i|kbd|p|samp|small|span|strong|sub|sup|tt|u|var)\b[^<>]*>",
    re.IGNORECASE,
)
_EMPHASIS: Final = (
    (re.compile(r"\*\*"), re.compile(r"\*\*")),
    (re.compile(r"__"), re.compile(r"__")),
    (re.compile(r"(?<![\w*])\*(?=\S)"), re.compile(r"(?<=\S)\*(?![\w*])")),
    (re.compile(r"(?<!\w)_(?=\S)"), re.compile(r"(?<=\S)_(?!\w)")),
)
"""What opens and closes bold and slanted text."""
_ADDRESS: Final = r"\((?:[^()]|\([^()]*\))*+\)"
"""Where a link leads; parentheses in it are balanced (CommonMark, 6.3)."""
_LINK: Final = re.compile(r"\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]\(#")
_ANCHOR: Final = re.compile(r"\s*<a\s[^<>]*>\s*</a>\s*", re.IGNORECASE)


_BLANK: Final = re.compile(
    rf"{_ANCHOR.pattern}| {{0,3}}(?:(?:_ *){{3,}}|(?:\* *){{3,}})|\s*", re.IGNORECASE
)
"""Lines that say nothing by themselves: an anchor, a line drawn by underscores or stars (CommonMark, 4.1)."""


def is_markdown(lines: list[str]) -> bool:
    """Tell whether the lines are Markdown source rather than a page's text."""
    marks = sum(
        1
        for line in lines
        if _HEADING.fullmatch(line)
        or line.lstrip().startswith(("```", "~~~"))
        or ("|" in line and _RULE.fullmatch(line))
    )
    return marks >= 2


def markdown_blocks(lines: list[str]) -> Iterator[Block]:
    """Yield the blocks of Markdown source."""
    number = 0
    while number < len(lines):
        if _BLANK.fullmatch(lines[number]):
            number += 1
            continue
        for reader in (_fenced, _heading, _table, _list, _paragraph):
            found = reader(lines, number)
            if found is not None:
                number, block = found
                if block.rows:
                    yield block
                break


_Found: TypeAlias = "tuple[int, Block] | None"


def _fenced(lines: list[str], number: int) -> _Found:
    fence = _FENCE.match(lines[number])
    if fence is None:
        return None
    end = number + 1
    while end < len(lines) and not lines[end].strip().startswith(fence[1]):
        end += 1
    return end + 1, Block("code", [Row(at + 1, lines[at]) for at in range(number + 1, end)])


def _heading(lines: list[str], number: int) -> _Found:
    line = lines[number]
    marked = _HEADING.fullmatch(line)
    if marked:
        return number + 1, Block("heading", [Row(number + 1, inline(marked[2]))], len(marked[1]))
    below = lines[number + 1] if number + 1 < len(lines) else ""
    underline = _UNDERLINE.fullmatch(below)
    if underline and not BULLET.match(line) and "|" not in line:
        level = 1 if "=" in underline[1] else 2
        return number + 2, Block("heading", [Row(number + 1, inline(line.strip()))], level)
    bold = _BOLD.fullmatch(line)
    if bold:
        return number + 1, Block("heading", [Row(number + 1, inline(bold[1]))], BOLD_HEADING)
    return None


def _table(lines: list[str], number: int) -> _Found:
    if not (
        "|" in lines[number] and number + 1 < len(lines) and _RULE.fullmatch(lines[number + 1])
    ):
        return None
    rows = [_table_row(number, lines[number])]
    end = number + 2
    while end < len(lines) and "|" in lines[end]:
        rows.append(_table_row(end, lines[end]))
        end += 1
    return end, Block("table", rows)


def _table_row(index: int, line: str) -> Row:
    body = line.strip().removeprefix("|")
    if body.endswith("|") and not body.endswith("\\|"):
        body = body[:-1]
    clean = [inline(cell.strip().replace("\\|", "|")) for cell in _cells(body)]
    return Row(index + 1, " ".join(clean), clean)


def _cells(body: str) -> Iterator[str]:
    """Part a row at its bars, but at none in a code span or behind a backslash (GFM, tables)."""
    quotes = body.count("`")  # behind a bar outside of all spans, their number is even
    start = 0
    for mark in re.finditer(r"`|(?<!\\)\|", body):
        if mark[0] == "`":
            quotes -= 1
        elif quotes % 2 == 0:
            yield body[start : mark.start()]
            start = mark.end()
    yield body[start:]


def _list(lines: list[str], number: int) -> _Found:
    if not BULLET.match(lines[number]) or _BREAK.fullmatch(lines[number]):
        return None
    end, block = bullets(lines, number, _item)
    items = [BULLET.match(line) for line in lines[number:end]]
    if all(item is None or _LINK.match(item[1]) for item in items):
        block.label = CONTENTS
    return end, block


def _item(text: str) -> str:
    """The text of an item; what stands as `name` *type* text has the marks between its parts."""
    typed = _TYPED.match(text)
    if typed is None:
        return inline(text)
    rest = text[typed.end() :].strip()
    mark = " " if rest.startswith("(") else " - "
    return inline(f"{typed[1]}: {typed[3]}{mark}{rest}")


def _paragraph(lines: list[str], number: int) -> _Found:
    """Take lines up to a blank one or another block; a labelled line is a paragraph of its own."""
    rows: list[Row] = []
    end = number
    label = _LABEL.fullmatch(lines[number])
    while (
        end < len(lines) and lines[end].strip() and not (end > number and _interrupts(lines, end))
    ):
        text = inline(lines[end].strip())
        if text:
            rows.append(Row(end + 1, text))
        end += 1
    return end, Block("text", rows, label=label[1] if label else "")


def _interrupts(lines: list[str], number: int) -> bool:
    line = lines[number]
    return bool(
        _HEADING.fullmatch(line)
        or BULLET.match(line)
        or _FENCE.match(line)
        or _LABEL.fullmatch(line)
        or _BOLD.fullmatch(line)
        or _ANCHOR.fullmatch(line)
    )


def bullets(lines: list[str], number: int, clean: Callable[[str], str]) -> tuple[int, Block]:
    """Take a list; a line that is indented deeper goes on with the item before it."""
    rows: list[Row] = []
    parts: list[list[str]] = []
    end = number
    while end < len(lines):
        line = lines[end]
        item = BULLET.match(line)
        if item:
            rows.append(Row(end + 1, ""))
            parts.append([item[1].strip()])
        elif not line.strip():
            following = lines[end + 1] if end + 1 < len(lines) else ""
            if not BULLET.match(following):
                break
        elif line.startswith((" ", "\t")) and rows:
            parts[-1].append(line.strip())
            rows[-1].end = end + 1
        else:
            break
        end += 1
    for row, part in zip(rows, parts, strict=True):
        row.text = clean(" ".join(part))
    return end, Block("bullets", rows)


def inline(text: str) -> str:
    """Return Markdown's inline text as a reader sees it: no marks of code, links or emphasis."""
    if len(text) > _LONGEST_LINE:
        return text
    text = re.sub(rf"!\[((?:(?!!\[)[^\]])*)\]{_ADDRESS}", r"\1", text)
    text = re.sub(rf"\[((?:[^\[\]]|\[[^\[\]]*\])++)\]{_ADDRESS}", r"\1", text)
    text = re.sub(r"\[([^\[\]]+)\]\[[^\[\]]*\]", r"\1", text)
    kept: list[str] = []
    for prose, code in _spans(text):
        for form in _EMPHASIS:
            prose = _unmarked(prose, *form)
        prose = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", prose)
        kept += (html.unescape(_TAG.sub("", prose)), html.unescape(code.strip()))
    return "".join(kept).strip()


def _spans(text: str) -> Iterator[tuple[str, str]]:
    """Yield prose and the code span behind it: runs of equally many backquotes (CommonMark, 6.1)."""
    runs = list(re.finditer("`+", text))
    behind: dict[int, int] = {}
    closing: list[int | None] = [None] * len(runs)
    for index in range(len(runs) - 1, -1, -1):
        length = len(runs[index][0])
        closing[index] = behind.get(length)
        behind[length] = index
    start = index = 0
    while index < len(runs):
        close = closing[index]
        if close is None:
            index += 1
            continue
        yield text[start : runs[index].start()], text[runs[index].end() : runs[close].start()]
        start, index = runs[close].end(), close + 1
    yield text[start:], ""


def _unmarked(text: str, opening: re.Pattern[str], closing: re.Pattern[str]) -> str:
    """Leave out pairs of marks: each opening one with the next closing one behind a character.

    An expression for both would look for the end from each beginning again.
    """
    ends = closing.finditer(text)
    end = next(ends, None)
    kept: list[str] = []
    start = 0
    for begin in opening.finditer(text):
        while end is not None and end.start() <= begin.end():
            end = next(ends, None)
        if end is None:
            break
        if begin.start() >= start:
            kept += (text[start : begin.start()], text[begin.end() : end.start()])
            start = end.end()
    return "".join([*kept, text[start:]])
