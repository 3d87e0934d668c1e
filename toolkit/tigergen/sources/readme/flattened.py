"""The text of a rendered README as blocks: structure that is shown by nothing but the lines.

Headings are bare lines, tables are rows of words, and code stands without fences. Where a line could
be a heading or a sentence, what stands around it decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tigergen.sources.readme.vocabulary import COLUMNS, DETAIL, METHOD, is_file
from tigergen.text.javascript import Balance
from tigergen.text.markdown import BULLET, Block, Row, bullets

_CODE_START: Final = re.compile(
    r"""\s*(?:(?:var|let|const|function|if|else|switch|for|while|try|return|import|export|new|await
    |async|case|throw)\b(?=.*[=({;'"]) | [}\])] | // | /\*
    | [\w$.]+\((?:.*(?:[,({]|\))\s*(?:;|//.*|:.*)?)?$ | [\w$.]+\s*=(?!=)\s*\S | <\w+[\s>/] | [\[{]\s*$
    | (?:npm|yarn|bower|pip|gem|pod|composer|go|cargo|pnpm|curl|git|\$)\s+(?:install|add|get|require|i|-\S+|clone|\w+ )\b.*
    | (?:'[^']*'|"[^"]*"),?$ )""",
    re.VERBOSE,
)
_SENTENCE: Final = re.compile(r"[A-Z][\w' ,()/:-]*[a-z]{2,} [\w ,()'/:=-]*")
_NOTE: Final = re.compile(r"[a-z][\w.]*: ")
"""`includeMembers: true loads them too` is a sentence about an option."""
_LONGEST_HEADING: Final = 9
_LONGEST_LABEL: Final = 3
"""Words: with so few a line is a label, `Sends a message`; with more it tells something."""
_LONGEST_CODE: Final = 400


def flattened_blocks(lines: list[str]) -> list[Block]:
    """Return the blocks of a page's text."""
    found = list(_blocks(lines))
    for index, block in enumerate(found):
        if block.kind == "heading" and _is_sentence(found, index):
            block.kind = "text"
    return found


def _blocks(lines: list[str]) -> Iterator[Block]:
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
        elif BULLET.match(line) and not _is_code(line):
            number, block = bullets(lines, number, str)
            yield block
        elif METHOD.fullmatch(line.strip()) and "(" not in line and not is_file(line.strip()):
            yield Block("heading", [Row(number + 1, line.strip())])
            number += 1
        elif _is_code(line):
            number, block = _code(lines, number)
            yield block
        else:
            title = _can_be_title(line.strip())
            yield Block("heading" if title else "text", [Row(number + 1, line.strip())])
            number += 1


def _is_code(line: str) -> bool:
    return _CODE_START.match(line) is not None and not _SENTENCE.fullmatch(line.strip())


def _can_be_title(text: str) -> bool:
    """Tell whether a bare line can be a heading: short, without the end mark of a sentence."""
    return (
        len(text.split()) <= _LONGEST_HEADING
        and not text.endswith((".", ":", ",", ";", "!", "»"))
        and text[:1].isalnum()
        and not _NOTE.match(text)
    )


def _is_sentence(found: list[Block], index: int) -> bool:
    """Tell whether a line that could be a heading is a sentence without its full stop.

    It is one right below the name of a model or method, which it describes; above code without a
    blank line between, which it introduces; and between a heading and code, if it has neither the
    capitals nor the form (`Sending a file`) of a title.
    """
    block = found[index]
    words = block.text.split()
    if len(words) < 2 or DETAIL.fullmatch(block.text) or METHOD.fullmatch(block.text):
        return False
    above = _heading_above(found, index)
    if METHOD.fullmatch(above) or re.fullmatch(r"[A-Z][a-z]\w*", above):
        return True
    below = next((after for after in found[index + 1 : index + 2] if after.kind == "code"), None)
    if below is None:
        return False
    if below.line == block.end + 1:
        return True
    plain = [word for word in words[1:] if word[0].islower()]
    return (
        bool(above)
        and len(words) > _LONGEST_LABEL
        and len(plain) > 1
        and not words[0].endswith("ing")
    )


def _heading_above(found: list[Block], index: int) -> str:
    """The heading right above a block, empty if something else stands there."""
    before = found[index - 1] if index else None
    return before.text if before is not None and before.kind == "heading" else ""


def _code(lines: list[str], number: int) -> tuple[int, Block]:
    """Take code up to where its brackets are closed and no line of code follows."""
    balance = Balance()
    end = number
    while end < len(lines) and end - number <= _LONGEST_CODE:
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
    rows = [Row(at + 1, lines[at]) for at in range(number, end)]
    while len(rows) > 1 and not rows[-1].text.strip():
        rows.pop()
    return max(end, number + 1), Block("code", rows)
