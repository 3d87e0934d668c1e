"""The lines of a text that a program took from the HTML of a ReDoc page: html2text, inscriptis and their kind.

Such a text has all that is in the HTML, also what the page hides: below each request line stand the
addresses of the operation, which end in its path. So `get /trams` is a request line if such an address
follows, and prose if none does. Marks of Markdown are taken off; a row of a table becomes a line for each cell,
as in a text that was copied. Rows that are spread over lines in columns are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tigergen.model.claim import METHODS
from tigergen.sources.copied.page_model import Line
from tigergen.sources.copied.rows import type_of
from tigergen.sources.redoc.field import parse_field

_REQUEST: Final = re.compile(rf"({'|'.join(METHODS)})\s*(/[^\s?#|]*)", re.IGNORECASE)
_MARKS: Final = (
    (re.compile(r"^#{1,6}\s+"), ""),
    (re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)"), r"\1"),
    (re.compile(r"^\*\*(.+)\*\*$"), r"\1"),
    (re.compile(r"(?<!\S)_(\S+?)_(?!\S)"), r"\1"),
    (re.compile(r"^(?:[*+-]\s+)+(?=\S)"), ""),
    (re.compile(r"^o\s+(?=[\"{}\[\]\d])"), ""),
    (re.compile(r"^`|`$"), ""),
)
_RULE: Final = re.compile(r"[\s|:-]+")
_BARRED: Final = re.compile(r"(?P<name>[^|]+?)\s*\|\s+(?P<cell>[^|]+)")
_ARRAY: Final = re.compile(r"(?P<mark>Array(?: \([^|]*\))?)\s*\|\s*(?P<rest>\S.*)")
_SPACED: Final = re.compile(r"\s*(?P<name>\S+)\s{2,}(?P<cell>\S.*)")
_GLUED: Final = re.compile(r"(?P<name>.+[^\s_-])required")
_REQUIRED: Final = "required"
_NEAR: Final = 8
"""Lines in which the first address stands below its request line; each may have a description."""


def extracted_lines(texts: Sequence[str]) -> tuple[list[Line], list[str]]:
    """The lines as takers need them, and the texts without marks; no lines if no request is shown."""
    plain = [_unmarked(text) for text in texts]
    found: list[Line] = []
    until, path = 0, ""
    for number, text in enumerate(plain, 1):
        if number <= until:
            url = text.replace(" ", "")
            if _is_address(url, path):
                found.append(Line(url, number))
            continue
        request = _REQUEST.fullmatch(text)
        if request is not None and (last := _last_address(plain, number, request[2])):
            until, path = last, request[2]
            found += [Line(request[1], number), Line(path, number)]
        elif text and not _RULE.fullmatch(text):
            after = next((one for one in plain[number : number + 2] if one), "")
            if text != _REQUIRED or all(line.text != _REQUIRED for line in found[-3:]):
                found += _cells(texts[number - 1], text, number, after)
    return (found, plain) if path else ([], plain)


def _unmarked(text: str) -> str:
    text = text.strip()
    for pattern, instead in _MARKS:
        text = pattern.sub(instead, text)
    return text.strip()


def _last_address(plain: Sequence[str], number: int, path: str) -> int:
    """The line of the last address that ends in a path, near below its request line; 0 if there is none."""
    last = 0
    for at in range(number + 1, len(plain) + 1):
        url = plain[at - 1].replace(" ", "")
        if _is_address(url, path):
            last = at
        elif at > (last or number) + _NEAR or url.lower().endswith("samples"):
            break
    return last


def _is_address(url: str, path: str) -> bool:
    return url.startswith(("http", "/", "{")) and url.endswith(path) and url != path


def _cells(raw: str, text: str, number: int, after: str) -> Iterator[Line]:
    """A line, or the cells of a row: its name, whether it is required, its type, what is said of it."""
    array = _ARRAY.fullmatch(text)
    if array is not None:
        yield Line(array["mark"], number)
        yield from _cells(array["rest"], array["rest"], number, after)
        return
    row = _BARRED.fullmatch(text) or _SPACED.fullmatch(raw)
    said = parse_field(row["cell"]) if row is not None else None
    if row is None or said is None or not said.known:
        yield Line(text, number, headed=raw.lstrip().startswith("#"))
        return
    if "|" not in text and type_of(row["cell"].strip(), sure=False) is None:
        yield Line(text, number)
        return
    glued = _GLUED.fullmatch(row["name"]) if "|" in text else None
    yield Line(glued["name"] if glued else row["name"].strip(), number, named=True)
    if glued or after == _REQUIRED:
        yield Line(_REQUIRED, number)
    cell = " ".join(row["cell"].split())
    prose = said.description
    yield Line(cell.removesuffix(prose).strip(), number)
    if prose:
        yield Line(prose, number)
