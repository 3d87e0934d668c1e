"""Rows of tables and items of lists that describe something by name and type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tigergen.model.claim import Json
from tigergen.notation.flow import NotAType, parse_prefix
from tigergen.notation.wording import scalar
from tigergen.sources.readme.parts import Argument
from tigergen.sources.readme.vocabulary import COLUMNS
from tigergen.text.markdown import Block, Row

_NAME: Final = r"[A-Za-z_$][\w$-]*(?:(?:\[\])?\.[A-Za-z_$][\w$-]*)*(?:\[\])?"
_ENTRY: Final = re.compile(rf"(\[?)({_NAME})(?:=([^\]\s]*))?(\]?)(\?)?\s*(:|\(|\{{)\s*(.+)")
_DEFAULT: Final = re.compile(r"=\s*([^\s,;)]+)")
_AFTER_TYPE: Final = re.compile(r"^(?:=\s*[^\s,;)]+)?[\s\-–—:,.)}]+")
_FLAG: Final = re.compile(r"^[,;(\s]*(required|optional|mandatory)\b[\s,;)]*", re.IGNORECASE)
_TRUE: Final = frozenset({"yes", "true", "required", "y", "✓", "x", "✔", "mandatory"})
_FALSE: Final = frozenset({"no", "false", "optional", "n"})
_TEXT_COLUMNS: Final = ("description", "notes", "note", "comments", "comment", "details")


def is_described(block: Block) -> bool:
    """Tell whether a table has a column of names and one of types."""
    return COLUMNS.fullmatch(" ".join(_columns(block))) is not None


def _columns(block: Block) -> list[str]:
    header = block.rows[0]
    return [cell.lower() for cell in (header.cells or header.text.split())]


def table_entries(block: Block, faults: list[tuple[str, int]]) -> list[Argument]:
    """Return the rows of a table below its header; those without a type go to `faults`."""
    columns = _columns(block)
    found = []
    for row in block.rows[1:]:
        try:
            found.append(_of_cells(row, columns) if row.cells else _of_words(row, columns))
        except NotAType as error:
            faults.append((str(error), row.line))
    return found


def _of_cells(row: Row, columns: list[str]) -> Argument:
    cells = dict(zip(columns, (cell.strip() for cell in row.cells), strict=False))
    kind = cells.get("type", "")
    text = " ".join(cells.get(key, "") for key in _TEXT_COLUMNS).strip()
    default = (cells.get("default") or cells.get("default value") or "").strip(" -–—")
    name, optional, _ = _bracketed(row.cells[0])
    required: bool | None = False if optional else None
    if cells.get("required", ""):
        required = cells["required"].lower() in _TRUE
    if default and default.lower() != "undefined":
        text = f"{text} (default: {default})".strip()
        required = required or False
    try:
        schema, rest = parse_prefix(kind)
    except NotAType:
        raise NotAType(kind) from None
    return Argument(name, row.line, schema, description=text or rest, required=required)


def _of_words(row: Row, columns: list[str]) -> Argument:
    name, _, rest = row.text.partition(" ")
    try:
        schema, text = parse_prefix(rest)
    except NotAType:
        raise NotAType(rest) from None
    required: bool | None = None
    if "required" in columns:
        flag, _, after = text.partition(" ")
        if flag.lower() in _TRUE | _FALSE:
            required, text = flag.lower() in _TRUE, after
    name, optional, _ = _bracketed(name)
    return Argument(
        name, row.line, schema, description=text, required=False if optional else required
    )


def _bracketed(name: str) -> tuple[str, bool, str]:
    """Part JSDoc's brackets from a name: `[limit=20]` is optional and has a default."""
    bare = name.strip("`* ")
    inside = re.fullmatch(r"\[(.*?)(?:=(.*))?\]", bare)
    if inside is None:
        return bare.removesuffix("?"), bare.endswith("?"), ""
    return inside[1].strip(), True, inside[2] or ""


def list_entries(block: Block) -> list[Argument]:
    """The items of a list that read `name: type - description`; none if most do not."""
    found = [entry for row in block.rows if (entry := _item(row)) is not None]
    return found if len(found) * 2 >= len(block.rows) else []


def _item(row: Row) -> Argument | None:
    match = _ENTRY.match(row.text)
    if match is None or bool(match[1]) != bool(match[4]):
        return None
    try:
        schema, rest = parse_prefix(match[7])
    except NotAType:
        return None
    if rest and not re.match(r"[-–—:,.)=(}]", rest):
        return None
    default = _DEFAULT.match(rest)
    text = _AFTER_TYPE.sub("", rest)
    required: bool | None = False if match[1] or match[5] else None
    flag = _FLAG.match(rest)
    if flag and (match[6] in "({" or rest.startswith("(")):
        required = flag[1].lower() != "optional"
        text = re.sub(r"^[\s\-–—:,.)}]+", "", rest[flag.end() :])
    lines = tuple(range(row.line, row.end + 1))
    entry = Argument(match[2], row.line, schema, description=text, required=required, lines=lines)
    if default or match[3]:
        entry.has_default, entry.default = True, scalar(default[1] if default else match[3])
    return entry


def nested(
    entries: list[Argument], known: frozenset[str] = frozenset()
) -> Iterator[tuple[str, Argument]]:
    """Yield each entry with the name of what it is a member of: `options.ttl` of `options`.

    `known` are names of things that have members and need not be listed themselves.
    """
    objects = known | {entry.name for entry in entries if "." not in entry.name}
    for entry in entries:
        owner, _, name = entry.name.rpartition(".")
        head = owner.removesuffix("[]")
        if owner and head.partition(".")[0].removesuffix("[]") in objects:
            yield head, replace(entry, name=name)
        else:
            yield "", entry


def flat(entries: list[Argument], prefix: str = "") -> Iterator[Argument]:
    """Yield the entries of an object literal, nested ones under dotted names."""
    for entry in entries:
        name = f"{prefix}{entry.name}"
        if entry.entries is not None:
            yield from flat(entry.entries, f"{name}.")
        else:
            yield replace(entry, name=name)


def used_settings(entries: list[Argument]) -> list[Argument]:
    """Settings that an example of use shows: their names and types, for its values are no defaults."""
    return [
        replace(entry, schema=type_of(entry.default), has_default=False, rule="example-usage")
        for entry in flat(entries)
    ]


def type_of(value: Json) -> Json:
    """The schema that a default value tells, or None."""
    match value:
        case bool():
            return {"type": "boolean"}
        case int():
            return {"type": "integer"}
        case float():
            return {"type": "number"}
        case str():
            return {"type": "string"}
        case list():
            return {"type": "array"}
        case dict():
            return {"type": "object"}
        case _:
            return None


def members(
    entries: list[Argument], known: frozenset[str] = frozenset()
) -> list[tuple[str, Argument]]:
    """The entries, but for objects whose members are listed as well."""
    found = list(nested(entries, known))
    owners = {owner for owner, _ in found}
    for owner, entry in found:
        inner = owner.partition(".")[2]
        entry.name = f"{inner}.{entry.name}" if inner else entry.name
    return [(owner, entry) for owner, entry in found if entry.name not in owners]
