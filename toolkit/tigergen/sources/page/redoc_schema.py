"""Schemas as the elements of a ReDoc page show them: tables of fields inside tables of fields.

A field is a row of two cells: the name with `required`, and the type with its constraints, labels and
prose. The row below it holds the schema inside, if it is unfolded. Of several schemas (`One of`) the page
shows one; the others are known by their titles only.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import unquote

from tigergen.model.claim import Json
from tigergen.sources.page.shown import entry, having
from tigergen.sources.redoc.field import parse_field
from tigergen.text.markup import Node
from tigergen.text.tree import Located

_LABEL: Final = re.compile(
    r"(Default|Enum|Value|Items Enum|Items Value|Const|Example)\s*:?", re.IGNORECASE
)
_KNOWN: Final = re.compile(
    r"[<(\[]|(?:Nullable|Recursive|read-only|write-only|non-empty|unique|multiple of|decimal places"
    r"|[<>]=?|=)(?![\w-])"
)
_ARRAY: Final = re.compile(r"Array\s*(?:\((?P<limits>.*)\))?", re.IGNORECASE)
_CHOICE: Final = re.compile(r"(?:One|Any) of", re.IGNORECASE)
_PLACE: Final = re.compile(r"\[\d+\]")
"""How the first fields of an array are named that has another schema for each."""
_KINDS: Final = ("string", "integer", "number", "boolean", "object", "array", "null")


@dataclass
class Row:
    """A field or parameter: its name, what the page says of it, and the schema it has."""

    node: Node
    name: str
    required: bool
    schema: Located
    kind: str
    description: str = ""
    deprecated: bool = False
    example: Json = None
    variants: list[str] = field(default_factory=list)


def is_row(node: Node) -> bool:
    """Tell whether an element is the row of a field."""
    cells = node.elements if node.name == "tr" else []
    return len(cells) == 2 and bool(cells[0].attributes.get("kind"))


def rows_of(table: Node) -> list[Row]:
    """Read the rows of a table, without those of the tables inside."""
    found: list[Row] = []
    for body in table.elements:
        lines = [body] if body.name == "tr" else body.elements
        for line in lines:
            if is_row(line):
                found.append(_row(line))
            elif found and len(line.elements) == 1 and line.name == "tr":
                found[-1].schema = _deeper(found[-1].schema, schema_of(line.elements[0].elements))
    return found


def _row(line: Node) -> Row:
    head, cell = line.elements
    named = next(head.classed("property-name"), head)
    labels = {node.words for node in head.elements}
    row = Row(
        node=line,
        name=named.words if named is not head else head.attributes.get("title", ""),
        required="required" in labels,
        schema=entry(line, {}),
        kind=head.attributes["kind"],
        deprecated="deprecated" in head.classes,
    )
    parts = cell.elements[0].elements if len(cell.elements) == 1 else cell.elements
    row.schema, rest = _typed(line, parts)
    for part in rest:
        _part(row, part)
    return row


def _typed(place: Node, parts: list[Node]) -> tuple[Located, list[Node]]:
    """The schema that the first part of a cell states, and the other parts."""
    if not parts:
        return entry(place, {}), []
    text, pattern = _type_line(parts[0])
    schema = dict(parse_field(text).schema)
    schema.pop("title", None)
    inner: dict[str, Any] = schema
    while isinstance(inner.get("items"), dict):
        inner = inner["items"]
    kinds = inner.get("type", [])
    if pattern and "string" in ([kinds] if isinstance(kinds, str) else kinds):
        inner.setdefault("pattern", pattern)
    return entry(place, schema), parts[1:]


def _type_line(part: Node) -> tuple[str, str]:
    """The words of a type with its constraints, and the pattern, which may look like anything."""
    words: list[str] = []
    pattern = ""
    for piece in part.elements:
        inner = [one for one in piece.elements if one.name == "span"]
        text = piece.words
        if len(words) > 1 and text and not inner and not _KNOWN.match(text):
            cut = text.endswith("...") or any(part.all("button"))
            pattern = pattern or ("" if cut else piece.raw().strip("\n"))
        elif text.startswith("[ items"):
            words.append(_items(inner))
        else:
            words.append(text)
    return " ".join(words), pattern


def _items(pieces: list[Node]) -> str:
    """The limits of the items of an array, without their pattern."""
    return " ".join(["[ items", *(p.words for p in pieces if _KNOWN.match(p.words)), "]"])


def _part(row: Row, part: Node) -> None:
    """A labelled value, the mark of what is deprecated, a choice or prose."""
    spans = part.elements
    label = _LABEL.fullmatch(spans[0].words) if spans and spans[0].name == "span" else None
    select = next(part.all("select"), None)
    if label is not None:
        _labelled(row, label[1].lower(), [span for span in spans[1:] if span.name == "span"])
    elif any(span.attributes.get("type") == "warning" for span in spans):
        row.deprecated = True
    elif select is not None:
        row.variants = [option.words for option in select.all("option")]
    elif len(spans) == 1 and spans[0].name == "div" and not row.description:
        row.description = spans[0].prose


def _labelled(row: Row, label: str, values: list[Node]) -> None:
    schema = row.schema
    inner = schema
    read = [(value, *_value(value.words)) for value in values]
    if not read:
        return
    node, value, known = read[0]
    if label == "example":
        row.example = _example(row, node.words)
    elif label == "default":
        row.schema = _defaulted(schema, node, value, known)
    elif label == "const" and known:
        row.schema = having(schema, const=entry(node, value))
    elif all(one[2] for one in read) and label != "const":
        inner = schema.at("items") if schema.text("type") == "array" else schema
        listed = inner.holding(
            {**inner.mapping(), "enum": node.located([entry(n, v) for n, v, _ in read])}
        )
        row.schema = listed if inner is schema else having(schema, items=listed)


def _defaulted(schema: Located, node: Node, value: Json, known: bool) -> Located:
    """A schema with its default: JSON, or of parameters in paths and headers the text that is sent."""
    if schema.text("type") == "string" and not isinstance(value, str):
        return having(schema, default=entry(node, node.words))
    if known and _fits(value, schema):
        return having(schema, default=entry(node, value))
    return schema


def _example(row: Row, text: str) -> Json:
    """The value of a field (JSON) or of a parameter (`name=value`, or bare in headers and paths)."""
    kind = row.schema.text("type")
    name, equals, value = text.partition("=")
    stated = bool(equals) and unquote(name) == row.name
    found, known = _value(value if stated else text)
    if kind == "string":
        return found if isinstance(found, str) else unquote(value) if stated else text
    return found if known and kind in _KINDS[1:] and _fits(found, row.schema) else None


def _value(text: str) -> tuple[Json, bool]:
    try:
        return json.loads(text), True
    except (ValueError, RecursionError):
        return None, False


def _fits(value: Json, schema: Located) -> bool:
    """Whether a value can be of the type of a schema."""
    kind = schema.text("type")
    expected: dict[str, type | tuple[type, ...]] = {
        "string": str,
        "integer": int,
        "number": (int, float),
        "boolean": bool,
        "array": list,
        "object": dict,
    }
    if kind is None or kind not in expected:
        return True
    return isinstance(value, expected[kind]) and (kind == "boolean" or not isinstance(value, bool))


def schema_of(parts: list[Node]) -> Located | None:
    """Read a schema out of elements beside each other: a table, an array, a choice or one type."""
    for part in parts:
        found = _schema(part)
        if found is not None:
            return found
    return None


def _schema(part: Node) -> Located | None:
    if part.name == "table":
        return _object(part) if any(is_row(line) for line in part.all("tr")) else None
    if part.name != "div" or not part.elements:
        return None
    first, *others = part.elements
    array = _ARRAY.fullmatch(first.words)
    if array is not None and others:
        return _array(first, array["limits"], others)
    if first.name == "span" and _CHOICE.fullmatch(first.words):
        return _choice(part, first, others)
    single = _single(part, first)
    return single if single is not None else schema_of(part.elements)


def _single(part: Node, first: Node) -> Located | None:
    """A schema that is one type and no table."""
    line = first.elements[0] if first.name == "div" and first.elements else first
    if line.name != "div" or not line.elements or line.elements[0].name != "span":
        return None
    if not parse_field(line.words).known:
        return None
    row = Row(part, "", False, entry(part, {}), "field")
    row.schema, rest = _typed(part, first.elements)
    for piece in rest:
        _part(row, piece)
    return row.schema


def _array(first: Node, limits: str | None, others: list[Node]) -> Located:
    said = parse_field(f"Array of any {limits or ''}").schema
    found = entry(first, {key: said[key] for key in said if key != "items"})
    return having(found, items=schema_of(others) or entry(first, {}))


def _choice(part: Node, first: Node, others: list[Node]) -> Located:
    """One of several schemas: the one that is shown, and the names of the others."""
    shown = schema_of(others) or entry(part, {})
    buttons = [one for other in others[:1] for one in other.all("button")]
    return _variants(first, shown, [button.words for button in buttons])


def _variants(place: Node, shown: Located, titles: list[str]) -> Located:
    """Any of: the page does not show which of the titles is that of the shown schema."""
    if len(titles) < 2:
        return shown
    simple = {"type": shown.text("type")} if shown.text("type") in titles else None
    plain = [title for title in titles if title in _KINDS]
    if simple is not None and len(plain) == len(titles):
        others = [entry(place, {"type": title}) for title in titles if title != simple["type"]]
        return entry(place, {}).holding({"anyOf": place.located([shown, *others])})
    return entry(place, {}).holding({"anyOf": place.located([shown, entry(place, {})])})


def _object(table: Node) -> Located:
    properties: dict[str, Located] = {}
    found: dict[str, Located] = {"type": table.located("object")}
    required: list[Located] = []
    titles: list[str] = []
    for row in rows_of(table):
        schema = described(row)
        if row.kind == "additionalProperties":
            found["additionalProperties"] = schema
        elif row.kind == "patternProperties":
            patterns = found.setdefault("patternProperties", row.node.located({}))
            found["patternProperties"] = having(patterns, **{row.name: schema})
        elif row.name:
            properties[row.name] = schema
            if row.required:
                required.append(row.node.located(row.name))
        titles = titles or row.variants
    if properties:
        found["properties"] = table.located(properties)
    if required:
        found["required"] = table.located(list(required))
    return _variants(table, table.located(found), titles)


def described(row: Row) -> Located:
    """The schema of a field, with what the page says of the field itself."""
    schema = row.schema
    if row.description:
        schema = having(schema, description=entry(row.node, row.description))
    if row.deprecated:
        schema = having(schema, deprecated=entry(row.node, True))
    if row.example is not None:
        schema = having(schema, examples=entry(row.node, [row.example]))
    return schema


def _deeper(schema: Located, inside: Located | None) -> Located:
    """A schema with what is unfolded below it."""
    if inside is None:
        return schema
    entries = dict(schema.mapping())
    if inside.get("anyOf") is not None:
        # What the cell says of the type is true of all of the choice.
        return schema.holding({**entries, "anyOf": inside.mapping()["anyOf"]})
    places = inside.at("properties").mapping()
    if schema.text("type") == "array" and places and all(map(_PLACE.fullmatch, places)):
        return schema.holding({**entries, "prefixItems": inside.holding(list(places.values()))})
    for key, value in inside.mapping().items():
        if key == "items" and "items" in entries:
            entries[key] = _deeper(entries[key], value)
        else:
            entries.setdefault(key, value)
    return schema.holding(entries)
