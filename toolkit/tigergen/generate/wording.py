"""A schema in words: its type, its values, unit, range and default, for docs and docstrings."""

from __future__ import annotations

from typing import Final, TypeAlias

from tigergen.model.claim import Json
from tigergen.model.json_values import text_of
from tigergen.model.schemas import component

Piece: TypeAlias = tuple[str, str | None]
"""A part of a type in words: the text, and the component schema that it names if it names one."""


def word_pieces(schema: Json) -> list[Piece]:
    """Say a schema's type in words for the docs: `list of User or string`.

    The names of components are told apart, so that they can be links.
    """
    if not isinstance(schema, dict) or not schema:
        return [("any value", None)]
    if "$ref" in schema:
        name = component(schema["$ref"])
        return [(name or schema["$ref"], name)]
    for keyword, joint in (("oneOf", " or "), ("anyOf", " or "), ("allOf", " and ")):
        if schema.get(keyword):
            return _joined(joint, [word_pieces(part) for part in schema[keyword]])
    kind = schema.get("type")
    return _joined(
        " or ",
        [_kind_pieces(one, schema) for one in (kind if isinstance(kind, list) else [kind])],
    )


def _kind_pieces(kind: Json, schema: dict[str, Json]) -> list[Piece]:
    """Say one of the types of a schema."""
    if kind == "array":
        return [("list of ", None), *word_pieces(schema.get("items"))]
    if kind == "null":
        return [("null", None)]
    if kind is None:
        return [("object" if "properties" in schema else "any value", None)]
    return [(f"{kind} ({schema['format']})" if schema.get("format") else str(kind), None)]


def _joined(joint: str, alternatives: list[list[Piece]]) -> list[Piece]:
    """Put alternatives together, each once."""
    found: list[Piece] = []
    for pieces in dict.fromkeys(map(tuple, alternatives)):
        found += [(joint, None), *pieces] if found else pieces
    return found


_KINDS: Final = {
    "uuid": ("A UUID.", "UUIDs."),
    "email": ("An e-mail address.", "E-mail addresses."),
    "uri": ("A URI.", "URIs."),
    "date": ("A date.", "Dates."),
    "date-time": ("A date and time.", "Dates and times."),
    "binary": ("A file.", "Files."),
}


def kind(schema: Json) -> str:
    """Say what the format of a schema, or of its items, says beyond its type; mostly nothing."""
    if not isinstance(schema, dict):
        return ""
    many = schema.get("type") == "array"
    one = schema.get("items") if many else schema
    if not isinstance(one, dict) or one.get("type") not in ("string", ["string", "null"]):
        return ""
    name = str(one.get("format") or "")
    if not name:
        return ""
    return _KINDS[name][many] if name in _KINDS else f"Format: {name}."


_PHRASES: Final = {
    "exclusiveMinimum": "More than {}.",
    "exclusiveMaximum": "Less than {}.",
    "multipleOf": "A multiple of {}.",
    "minLength": "At least {} characters.",
    "maxLength": "At most {} characters.",
    "pattern": "Matches {}.",
    "minItems": "At least {} items.",
    "maxItems": "At most {} items.",
    "maxProperties": "At most {} keys.",
    "minProperties": "At least {} keys.",
}


def limits(schema: Json, *, values: bool = True) -> list[str]:
    """Say the values, unit, range, size, pattern and default of a schema, one phrase each.

    Without `values`, what a page shows apart is left out: the values, and that it is deprecated.
    """
    if not isinstance(schema, dict):
        return []
    said = [*(_values(schema) if values else ()), *_unit(schema), *_range(schema)]
    for keyword, phrase in _PHRASES.items():
        if schema.get(keyword) is not None:
            said.append(phrase.format(schema[keyword]))
    if "default" in schema:
        said.append(f"Default: {text_of(schema['default'])}.")
    items = schema.get("items")
    if isinstance(items, dict) and items.get("enum"):
        said.append("Items: one of " + ", ".join(str(value) for value in items["enum"]) + ".")
    if values and schema.get("deprecated") is True:
        said.append("Deprecated.")
    return said


def _values(schema: dict[str, Json]) -> list[str]:
    said: list[str] = []
    values = schema.get("enum")
    if values:
        said.append(
            "One of " + ", ".join(str(value) for value in values if value is not None) + "."
        )
    known = schema.get("x-extensible-enum")
    if known and not values:
        said.append(f"Known values: {', '.join(map(str, known))}.")
    return said


def _unit(schema: dict[str, Json]) -> list[str]:
    unit = schema.get("x-tigergen-unit")
    return [f"Unit: {unit}."] if unit else []


def _range(schema: dict[str, Json]) -> list[str]:
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        return [f"Range: {low} to {high}."]
    if low is not None:
        return [f"At least {low}."]
    return [f"At most {high}."] if high is not None else []
