"""Types and constraints as Swagger UI writes them: `array<string>`, `string | null`, `≤ 40 characters`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from tigergen.model.claim import Json
from tigergen.model.json_values import JSON_DECODER, is_number

_KINDS: Final = frozenset({"string", "integer", "number", "boolean", "object", "null"})
_ARRAY: Final = re.compile(r"array(?:<(?P<items>.*)>|\[(?P<old>.*)\])?", re.DOTALL)
_NUMBER: Final = r"-?\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?"
_RANGE: Final = re.compile(
    rf"(?:(?P<open>[\[(])(?P<low>{_NUMBER}), (?P<high>{_NUMBER})(?P<close>[\])])"
    rf"|(?P<sign>≥|≤|>=|<=|>|<) (?P<bound>{_NUMBER})|(?P<exact>\d{{1,20}}))"
    r"(?: (?P<unit>characters|items|unique items|contained items|properties))?"
)
_DEPTH: Final = 20
_SIZES: Final = {"characters": "Length", "items": "Items", "properties": "Properties"}
_MULTIPLE: Final = re.compile(rf"multiple of (?P<number>{_NUMBER})(?:/(?P<under>[1-9]\d{{0,20}}))?")
_WORDED: Final = (("matches ", "pattern"), ("media type: ", "contentMediaType"))
_ENCODING: Final = "encoding: "


def type_schema(text: str, depth: int = 0) -> dict[str, Json] | None:
    """The schema that a type states; None if it is none that is known."""
    if depth > _DEPTH:
        return None
    kinds: list[str] = []
    found: dict[str, Json] = {}
    for part in _parts(text.strip(), " | "):
        array = _ARRAY.fullmatch(part)
        if part in _KINDS:
            kinds.append(part)
        elif part == "file":
            return {"type": "string", "format": "binary"}
        elif array is not None:
            kinds.append("array")
            items = type_schema(array["items"] or array["old"] or "any", depth + 1)
            found["items"] = items if items is not None else {}
        elif not part.startswith("(") and part != "any":
            return None
    # What stands in brackets is a choice, which is shown below the type.
    kinds = list(dict.fromkeys(kinds))
    if {"number", "integer"} <= set(kinds):
        kinds.remove("integer")
    if kinds:
        found["type"] = kinds[0] if len(kinds) == 1 else list(kinds)
    return found


def _parts(text: str, separator: str) -> Iterator[str]:
    """Cut a text at a separator, but not inside of brackets."""
    depth, start = 0, 0
    for at, letter in enumerate(text):
        if letter in "<[(":
            depth += 1
        elif letter in ">])":
            depth -= 1
        elif depth == 0 and text.startswith(separator, at):
            yield text[start:at].strip()
            start = at + len(separator)
    yield text[start:].strip()


def constraint(text: str, scope: str) -> dict[str, Any] | None:
    """What a constraint of a scope (string, number, array, object) states; None if it is not known."""
    for beginning, keyword in _WORDED:
        if text.startswith(beginning):
            return {keyword: text.removeprefix(beginning)}
    if text.startswith(_ENCODING):
        return {"contentEncoding": text.removeprefix(_ENCODING)}
    if text == "unique":
        return {"uniqueItems": True}
    multiple = _MULTIPLE.fullmatch(text)
    if multiple is not None:
        number = json.loads(multiple["number"])
        return {"multipleOf": number / int(multiple["under"]) if multiple["under"] else number}
    bounds = _RANGE.fullmatch(text)
    if bounds is not None:
        return _limits(bounds)
    return {"format": text} if scope == "string" and re.fullmatch(r"[\w./:+-]+", text) else None


def _limits(bounds: re.Match[str]) -> dict[str, Any] | None:
    unit = bounds["unit"]
    if unit is None:
        return _numbers(bounds)
    found: dict[str, Any] = {"uniqueItems": True} if unit == "unique items" else {}
    if unit == "contained items":
        suffix, low, high = "Contains", "min", "max"
    else:
        suffix, low, high = _SIZES[unit.removeprefix("unique ")], "min", "max"
    if bounds["exact"]:
        size = int(bounds["exact"])
        return found | {low + suffix: size, high + suffix: size}
    if bounds["sign"]:
        return found | {
            (low if bounds["sign"] in ("≥", ">=") else high) + suffix: _size(bounds["bound"])
        }
    return found | {low + suffix: _size(bounds["low"]), high + suffix: _size(bounds["high"])}


def _size(text: str) -> int:
    return int(float(text))


def _numbers(bounds: re.Match[str]) -> dict[str, Any] | None:
    if bounds["exact"]:
        return None
    if bounds["sign"]:
        keyword = {
            "≥": "minimum",
            ">=": "minimum",
            ">": "exclusiveMinimum",
            "≤": "maximum",
            "<=": "maximum",
            "<": "exclusiveMaximum",
        }[bounds["sign"]]
        return {keyword: json.loads(bounds["bound"])}
    low = "minimum" if bounds["open"] == "[" else "exclusiveMinimum"
    high = "maximum" if bounds["close"] == "]" else "exclusiveMaximum"
    return {low: json.loads(bounds["low"]), high: json.loads(bounds["high"])}


def value_of(text: str, schema: Mapping[str, Any]) -> tuple[Json, bool]:
    """The value that a text stands for in a schema, and whether it can be one of it."""
    kinds = schema.get("type")
    named = kinds if isinstance(kinds, list) else [kinds]
    if "string" in named:
        return text, True
    try:
        value = json_value(text)
    except ValueError:
        return None, False
    return value, any(_is(value, kind) for kind in named)


def json_value(text: str) -> Json:
    """The value of a text that is JSON; what no JSON can say, or nests too deep, is a ValueError."""
    try:
        return JSON_DECODER.decode(text.strip())
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def _is(value: Json, kind: Any) -> bool:
    match kind:
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "number":
            return is_number(value)
        case "boolean":
            return isinstance(value, bool)
        case "array":
            return isinstance(value, list)
        case "object":
            return isinstance(value, dict)
        case _:
            return False
