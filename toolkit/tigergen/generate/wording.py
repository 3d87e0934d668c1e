"""A schema in words, for docs and docstrings: its type, values, unit, range and default; texts in lines of a width."""

from __future__ import annotations

from typing import Final, TypeAlias

from tigergen.generate.schema import Schema
from tigergen.model.json_values import text_of

Piece: TypeAlias = tuple[str, str | None]
"""A part of a type in words: the text, and the component schema that it names if it names one."""


def word_pieces(schema: Schema) -> list[Piece]:
    """Say a schema's type in words for the docs: `list of User or string`.

    The names of components are told apart, so that they can be links.
    """
    if not schema:
        return [("any value", None)]
    if schema.reference is not None:
        return [(schema.component or schema.reference, schema.component)]
    for parts, joint in ((schema.alternatives, " or "), (schema.all_of, " and ")):
        if parts:
            return _joined(joint, [word_pieces(part) for part in parts])
    return _joined(" or ", [_kind_pieces(kind, schema) for kind in schema.kinds or ("",)])


def _kind_pieces(kind: str, schema: Schema) -> list[Piece]:
    """Say one of the types of a schema; an empty one if it has no type."""
    if kind == "array":
        return [("list of ", None), *word_pieces(schema.items)]
    if kind == "null":
        return [("null", None)]
    if not kind:
        return [("object" if "properties" in schema else "any value", None)]
    return [(f"{kind} ({schema.format})" if schema.format else kind, None)]


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


def kind(schema: Schema) -> str:
    """Say what the format of a schema, or of its items, says beyond its type; mostly nothing."""
    many = schema.only_kind == "array"
    value = schema.items if many else schema
    if value.kinds not in (["string"], ["string", "null"]) or not value.format:
        return ""
    if value.format in _KINDS:
        return _KINDS[value.format][many]
    return f"Format: {value.format}."


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


def limits(schema: Schema, *, values: bool = True) -> list[str]:
    """Say the values, unit, range, size, pattern and default of a schema, one phrase each.

    Without `values`, what a page shows apart is left out: the values, and that it is deprecated.
    """
    phrases = [*(_values(schema) if values else ()), *_unit(schema), *_range(schema)]
    for keyword, phrase in _PHRASES.items():
        if schema.get(keyword) is not None:
            phrases.append(phrase.format(schema.get(keyword)))
    if "default" in schema:
        phrases.append(f"Default: {text_of(schema.get('default'))}.")
    of_items = schema.items.listed("enum")
    if of_items:
        phrases.append(f"Items: one of {', '.join(map(str, of_items))}.")
    if values and schema.flag("deprecated"):
        phrases.append("Deprecated.")
    return phrases


def _values(schema: Schema) -> list[str]:
    listed = schema.listed("enum")
    if listed:
        return [f"One of {', '.join(str(value) for value in listed if value is not None)}."]
    known = schema.suggested
    return [f"Known values: {', '.join(map(str, known))}."] if known else []


def _unit(schema: Schema) -> list[str]:
    unit = schema.get("x-tigergen-unit")
    return [f"Unit: {unit}."] if unit else []


def _range(schema: Schema) -> list[str]:
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        return [f"Range: {low} to {high}."]
    if low is not None:
        return [f"At least {low}."]
    return [f"At most {high}."] if high is not None else []


def filled(text: str, width: int, hanging: int = 0) -> str:
    """Return text, whose white space was folded, in lines of a width; all but the first hang.

    The lines are those of `textwrap.fill` without breaks in words, in a tenth of its time.
    """
    lines: list[str] = []
    line, indent = "", ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line, indent = "", " " * hanging
        line = f"{line} {word}" if line else indent + word
    return "\n".join([*lines, line])
