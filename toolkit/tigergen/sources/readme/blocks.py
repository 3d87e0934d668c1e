"""A README as a list of blocks: headings, paragraphs, tables, bullet lists and code.

The same blocks come out of real Markdown and out of the flattened text of a rendered page, in
which headings are bare lines, tables are rows of words, and code stands without fences. What
follows the blocks cannot tell the two apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, Literal, TypeAlias

from tigergen.text.javascript import Balance

Kind: TypeAlias = Literal["heading", "text", "table", "bullets", "code"]


@dataclass(slots=True)
class Row:
    """One line of a block with its number; `cells` only in tables of Markdown."""

    line: int
    text: str
    cells: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Block:
    """A run of lines of one kind. The first row of a table is its header."""

    kind: Kind
    rows: list[Row]

    @property
    def text(self) -> str:
        """The text of all rows on one line."""
        return " ".join(row.text for row in self.rows)

    @property
    def line(self) -> int:
        """The number of the first line."""
        return self.rows[0].line

    @property
    def end(self) -> int:
        """The number of the last line."""
        return self.rows[-1].line


_NAME_COLUMNS: Final = "property|name|field|attribute|parameter|param|option|key|argument|member"
COLUMNS: Final = re.compile(
    rf"(?:{_NAME_COLUMNS})\s+type\b(?:\s+(?:required|default|description|notes?|comments?|details))*",
    re.IGNORECASE,
)
METHOD: Final = re.compile(r"[a-z]\w*(?:\.[A-Za-z_]\w*)+(?:\([\w$\s,\[\]{}=?.]*\))?")
_BULLET: Final = re.compile(r"\s*(?:•|\*|-|\+|◦|▪)\s+(.*)")
_MD_HEADING: Final = re.compile(r" {0,3}(#{1,6})\s+(.*?)\s*#*\s*")
_MD_RULE: Final = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*")
_CODE_START: Final = re.compile(
    r"""\s*(?:(?:var|let|const|function|if|else|switch|for|while|try|return|import|export|new|await
    |async|case|throw)\b(?=.*[=({;'"]) | [}\])] | // | /\*
    | [\w$.]+\((?:.*(?:[,({]|\))\s*(?:;|//.*|:.*)?)?$ | [\w$.]+\s*=(?!=)\s*\S | <\w+[\s>/] | [\[{]\s*$
    | (?:npm|yarn|bower|pip|gem|pod|composer|go|cargo|pnpm|curl|git|\$)\s+(?:install|add|get|require|i|-\S+|clone|\w+ )\b.*
    | (?:'[^']*'|"[^"]*"),?$ )""",
    re.VERBOSE,
)


def blocks(text: str) -> list[Block]:
    """Split the text of a README into blocks."""
    lines = text.replace("\t", "    ").splitlines()
    if is_markdown(lines):
        return list(_markdown(lines))
    return _subtitles(list(_flattened(lines)))


def _subtitles(found: list[Block]) -> list[Block]:
    """A bare line of several words right below the name of a model or method describes it."""
    for before, block in pairwise(found):
        if (
            before.kind == block.kind == "heading"
            and " " in block.text
            and " " not in before.text
            and (METHOD.fullmatch(before.text) or re.fullmatch(r"[A-Z][a-z]\w*", before.text))
        ):
            block.kind = "text"
    return found


def is_markdown(lines: list[str]) -> bool:
    """Tell whether the lines are Markdown source rather than a page's text."""
    marks = sum(
        1
        for line in lines
        if _MD_HEADING.fullmatch(line) or line.lstrip().startswith(("```", "~~~")) or
        ("|" in line and _MD_RULE.fullmatch(line))
    )  # fmt: skip
    return marks >= 2


# -- Markdown -----------------------------------------------------------------------------------


def _markdown(lines: list[str]) -> Iterator[Block]:
    number, count = 0, len(lines)
    while number < count:
        line = lines[number]
        fence = re.match(r"\s*(`{3,}|~{3,})", line)
        heading = _MD_HEADING.fullmatch(line)
        if not line.strip():
            number += 1
        elif fence:
            end = number + 1
            while end < count and not lines[end].strip().startswith(fence[1]):
                end += 1
            rows = [Row(at + 1, lines[at]) for at in range(number + 1, end)]
            if rows:
                yield Block("code", rows)
            number = end + 1
        elif heading:
            yield Block("heading", [Row(number + 1, inline(heading[2]))])
            number += 1
        elif (
            number + 1 < count
            and re.fullmatch(r"\s*(=+|-{3,})\s*", lines[number + 1])
            and not _BULLET.match(line)
            and "|" not in line
        ):
            yield Block("heading", [Row(number + 1, inline(line.strip()))])
            number += 2
        elif "|" in line and number + 1 < count and _MD_RULE.fullmatch(lines[number + 1]):
            rows = [_table_row(number, line)]
            end = number + 2
            while end < count and "|" in lines[end]:
                rows.append(_table_row(end, lines[end]))
                end += 1
            yield Block("table", rows)
            number = end
        elif _BULLET.match(line) and not re.fullmatch(r"\s*([*-])(\s*\1){2,}\s*", line):
            number, block = _bullets(lines, number, inline)
            yield block
        else:
            end = number
            rows = []
            while end < count and lines[end].strip() and not (
                end > number and (_MD_HEADING.fullmatch(lines[end]) or _BULLET.match(lines[end])
                                  or lines[end].lstrip().startswith(("```", "~~~")))
            ):  # fmt: skip
                rows.append(Row(end + 1, inline(lines[end].strip())))
                end += 1
            yield Block("text", rows)
            number = end


def _table_row(index: int, line: str) -> Row:
    body = line.strip().removeprefix("|")
    if body.endswith("|") and not body.endswith("\\|"):
        body = body[:-1]
    # A bar inside a code span or behind a backslash does not part cells (GFM, tables).
    cells = re.split(r"(?<!\\)\|(?=(?:[^`]*`[^`]*`)*[^`]*$)", body)
    clean = [inline(cell.strip().replace("\\|", "|")) for cell in cells]
    return Row(index + 1, " ".join(clean), clean)


def inline(text: str) -> str:
    """Return Markdown's inline text as a reader sees it: no marks of code, links or emphasis."""
    text = re.sub(r"!\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)
    parts = re.split(r"(`+)(.+?)\1", text)
    kept = []
    for index in range(0, len(parts), 3):
        prose = re.sub(r"\*\*(.+?)\*\*|__(.+?)__", lambda m: m[1] or m[2], parts[index])
        prose = re.sub(r"(?<![\w*])\*(\S(?:.*?\S)?)\*(?![\w*])", r"\1", prose)
        prose = re.sub(r"(?<!\w)_(\S(?:.*?\S)?)_(?!\w)", r"\1", prose)
        kept.append(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", prose))
        if index + 2 < len(parts):
            kept.append(parts[index + 2].strip())
    return "".join(kept).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


# -- flattened text -----------------------------------------------------------------------------


def _flattened(lines: list[str]) -> Iterator[Block]:
    number, count = 0, len(lines)
    while number < count:
        line = lines[number]
        if not line.strip():
            number += 1
        elif COLUMNS.fullmatch(line.strip()):
            end = number
            while end < count and lines[end].strip():
                end += 1
            yield Block("table", [Row(at + 1, lines[at].strip()) for at in range(number, end)])
            number = end
        elif _BULLET.match(line) and not _is_code(line):
            number, block = _bullets(lines, number, str)
            yield block
        elif METHOD.fullmatch(line.strip()) and "(" not in line:
            yield Block("heading", [Row(number + 1, line.strip())])
            number += 1
        elif _is_code(line):
            number, block = _code(lines, number)
            yield block
        else:
            kind: Kind = "heading" if is_title(line.strip()) else "text"
            yield Block(kind, [Row(number + 1, line.strip())])
            number += 1


def _is_code(line: str) -> bool:
    return _CODE_START.match(line) is not None and not re.fullmatch(
        r"[A-Z][\w' ,()/:-]*[a-z]{2,} [\w ,()'/:=-]*", line.strip()
    )


def is_title(text: str) -> bool:
    """Tell whether a bare line can be a heading: short, without the end mark of a sentence."""
    return (
        len(text.split()) <= 9
        and not text.endswith((".", ":", ",", ";", "!", "»"))
        and text[:1].isalnum()
    )


def _code(lines: list[str], number: int) -> tuple[int, Block]:
    """Take code up to where its brackets are closed and no line of code follows."""
    balance = Balance()
    end = number
    while end < len(lines):
        line = lines[end]
        if balance.depth <= 0 and end > number:
            if not line.strip():
                # A blank line inside code is a line of one blank in the text of rendered pages.
                following = lines[end + 1] if end + 1 < len(lines) else ""
                if not (line and _is_code(following)):
                    break
            elif METHOD.fullmatch(line.strip()) or not _is_code(line):
                break
        balance.feed(line)
        end += 1
        if end - number > 400:
            break
    rows = [Row(at + 1, lines[at]) for at in range(number, end)]
    while len(rows) > 1 and not rows[-1].text.strip():
        rows.pop()
    return max(end, number + 1), Block("code", rows)


def _bullets(lines: list[str], number: int, clean: type[str] | object) -> tuple[int, Block]:
    """Take a list; a line that is indented deeper goes on with the item before it."""
    rows: list[Row] = []
    end = number
    while end < len(lines):
        line = lines[end]
        item = _BULLET.match(line)
        if item:
            rows.append(Row(end + 1, item[1].strip()))
        elif not line.strip():
            following = lines[end + 1] if end + 1 < len(lines) else ""
            if not _BULLET.match(following):
                break
        elif line.startswith((" ", "\t")) and rows:
            rows[-1].text += " " + line.strip()
        else:
            break
        end += 1
    if callable(clean):
        for row in rows:
            row.text = clean(row.text)
    return end, Block("bullets", rows)
