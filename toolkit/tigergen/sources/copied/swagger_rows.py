"""Parameters, fields of forms and headers as Swagger UI prints them: name, type and what is said of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final

from tigergen.model.claim import Json
from tigergen.sources.copied.page_model import Line, Row
from tigergen.sources.redoc.sample import START

_NO_ROWS: Final = re.compile(
    r"Try it out|Cancel|Reset|No parameters|Name Description|Execute|Clear"
)
_KIND: Final = r"(?:string|integer|number|boolean|object|array|file|any|null)(?:\(\$?[\w./-]+\))?"
TYPE: Final = re.compile(
    rf"\(?(?:array[<\[]\(?{_KIND}(?: \| {_KIND})*\)?[>\]]|{_KIND})(?: \| {_KIND})*\)?"
)
_ONE: Final = re.compile(r"(?P<kind>[a-z]+)(?:\(\$?(?P<format>[\w./-]+)\))?")
_PLACE: Final = re.compile(r"\((query|path|header|cookie|body|formData)\)")
_LABEL: Final = re.compile(r"(Available values|Default value|Example)\s*:\s*(.*)")
CONTROL: Final = re.compile(
    r"Media type|Controls Accept header\.|Example Value|Schema|Model|Examples:?|No links|Links|"
    r"(?:Parameter|Response) content type|Callbacks|Send empty value|Edit Value"
)


def row_start(lines: Sequence[Line], index: int) -> tuple[int, int, int] | None:
    """Where name, type and place of a parameter stand that begins on a line."""
    place = next(
        (
            i
            for i in range(index + 2, min(index + 4, len(lines)))
            if _PLACE.fullmatch(lines[i].text)
        ),
        None,
    )
    if place is None or not TYPE.fullmatch(lines[index + 1].text):
        return None
    between = [line.text for line in lines[index + 2 : place]]
    return (index, index + 1, place) if between in ([], ["deprecated"]) else None


def row_of(name: Line, kind: Line) -> Row:
    """A row of a name, with a star if it is required, and a type."""
    starred = re.fullmatch(r"(.*\S)\s*\*", name.text)
    row = Row(starred[1] if starred else name.text, name.number, required=starred is not None)
    row.schema = _schema(kind.text)
    return row


def _schema(text: str) -> dict[str, Json]:
    text = text.strip("()") if text.startswith("(") else text
    array = re.fullmatch(r"array[<\[](.*)[>\]]", text)
    if array is not None:
        return {"type": "array", "items": _schema(array[1])}
    kinds: list[str] = []
    found: dict[str, Json] = {}
    for part in text.split(" | "):
        one = _ONE.match(part)
        if one is None or one["kind"] == "any":
            return {}
        kinds.append("string" if one["kind"] == "file" else one["kind"])
        if one["format"] or one["kind"] == "file":
            found["format"] = one["format"] or "binary"
    found["type"] = kinds[0] if len(kinds) == 1 else list(kinds)
    if kinds == ["array"]:
        found["items"] = {}
    return found


def explain(row: Row, lines: Sequence[Line]) -> None:
    """Labels and prose below a parameter."""
    prose: list[str] = []
    for line in lines:
        label = _LABEL.fullmatch(line.text)
        if label is not None:
            _labelled(row, label[1], label[2])
        elif CONTROL.fullmatch(line.text) or START.match(line.text):
            break
        elif not _NO_ROWS.fullmatch(line.text):
            prose.append(line.text)
    row.description = "\n".join(prose)


def _labelled(row: Row, label: str, text: str) -> None:
    schema = row.schema
    if label == "Available values":
        inner = schema.get("items") if schema.get("type") == "array" else schema
        if isinstance(inner, dict):
            inner["enum"] = [_value(one.strip(), inner) for one in text.split(",") if one.strip()]
    elif label == "Default value":
        schema["default"] = _value(text, schema)
    else:
        row.example = _value(text, schema)


def _value(text: str, schema: dict[str, Json]) -> Json:
    """A value printed without quotes, as its schema says what it is."""
    kind = schema.get("type")
    if kind == "string" or kind is None:
        return text
    if kind == "array" and not text.startswith("["):
        items = schema.get("items") or {}
        return [_value(one.strip(), items) for one in text.split(",")]
    try:
        value: Json = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value


def headers_of(lines: Sequence[Line]) -> Iterator[Row]:
    """The headers of an answer: name, prose, type."""
    waiting: list[Line] = []
    for line in lines:
        if line.text == "Name Description Type":
            continue
        alone = re.fullmatch(rf"(\S+) ({TYPE.pattern})", line.text)
        if alone is not None and not waiting:
            yield row_of(Line(alone[1], line.number), Line(alone[2], line.number))
        elif waiting and TYPE.fullmatch(line.text):
            row = row_of(waiting[0], line)
            row.description = "\n".join(one.text for one in waiting[1:])
            yield row
            waiting = []
        else:
            waiting.append(line)
