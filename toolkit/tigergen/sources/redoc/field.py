"""The cell of a table that describes one parameter or property, as ReDoc writes it.

The grammar, in the order of its parts, all but the type optional::

    cell        = type { format } [ "(" title ")" ] { constraint } { label } [ description ]
    type        = { "Array of " } name { " or " name } | title "(" name ")" { " or " title "(" name ")" }
    name        = "string" | "integer" | "number" | "boolean" | "object" | "null" | "any", or plural
    format      = "<" text ">"
    constraint  = length | range | "non-empty" | "unique" | "multiple of " number
                | "decimal places <= " number | "Nullable" | "Recursive" | "[ items " ... "]" | pattern
    length      = ( comparison number | interval ) ( "characters" | "items" | "properties" )
    range       = comparison number | interval
    interval    = ( "[" | "(" ) number ".." number ( "]" | ")" )
    pattern     = a word that begins with "^", ends with "$" or stands between slashes
    label       = "Deprecated" | "Default:" JSON | ( "Enum:" | "Value:" | "Items Enum:" | "Items Value:" ) JSON...
                | ( "Example:" | "Examples:" ) text
    comparison  = "<=" | ">=" | "<" | ">" | "="

Columns of the row before it: `name`, `name required`; see `tigergen.sources.redoc.page`.
"""

from __future__ import annotations

import math
import re
import sys
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import unquote

from tigergen.model.claim import Json
from tigergen.model.json_values import JSON_DECODER, is_number

_NAME: Final = r"(?:strings?|integers?|numbers?|booleans?|objects?|arrays?|nulls?|any|files?)"
_TYPE: Final = re.compile(
    rf"(?P<arrays>(?:Array of |Array \()*)\(?(?P<names>{_NAME}(?:\s+or\s+{_NAME})*)\)?(?![\w-])",
    re.IGNORECASE,
)
_TITLED: Final = re.compile(
    rf"\S[^|()]*? \((?P<first>{_NAME})\)(?P<rest>(?: or \S[^|()]*? \({_NAME}\))+)", re.IGNORECASE
)
_BARE_ARRAY: Final = re.compile(r"Array\b(?! of)")
_FORMAT: Final = re.compile(r"<\s*([^<>=\s][^<>]*?)\s*>")
_TITLE: Final = re.compile(r"\(([^()]+)\)")
_NUM: Final = r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"
_UNIT: Final = r"(?:\s+(?P<unit>characters?|items?|properties|property|bytes)\b)?"
_INTERVAL: Final = re.compile(
    rf"(?P<open>[\[(])\s*(?P<low>{_NUM})\s*\.\.\s*(?P<high>{_NUM})\s*(?P<close>[\])]){_UNIT}"
)
_COMPARISON: Final = re.compile(rf"(?P<op><=|>=|<|>|=)\s*(?P<number>{_NUM}){_UNIT}(?![\w.])")
_ITEMS: Final = re.compile(r"\[\s*items\b")
_WORDS: Final = re.compile(
    r"(?P<word>non-empty|unique|Nullable|Recursive|read-only|write-only)(?![\w-])"
)
_MULTIPLE: Final = re.compile(rf"multiple of\s+({_NUM})")
_DECIMALS: Final = re.compile(r"decimal places\s*<=\s*(\d+)")
_PATTERN: Final = re.compile(r"(?:\^\S*|/\^?\S+/[a-z]*|\S+\$)(?=\s|$)")
_LABEL: Final = re.compile(
    r"(?P<label>Deprecated|Default|Enum|Value|Items Enum|Items Value|Const|Examples?)(?P<colon>:?)(?=\s|$)"
)
_BARE_WORD: Final = re.compile(r"\S+")
_SIZES: Final = {
    "character": ("minLength", "maxLength"),
    "byte": ("minLength", "maxLength"),
    "item": ("minItems", "maxItems"),
    "propert": ("minProperties", "maxProperties"),
}

_LARGEST: Final = 2**53 - 1


@dataclass
class Field:
    """What a cell says: a schema, prose, and what belongs to the parameter rather than its schema.

    `known` tells whether the cell begins with a type at all.
    """

    schema: dict[str, Json] = field(default_factory=dict)
    description: str = ""
    deprecated: bool = False
    example: Json = None
    known: bool = True


def parse_field(text: str) -> Field:
    """Return what the cell of a property or parameter says."""
    return _Cell(text).read()


class _Cell:
    def __init__(self, text: str) -> None:
        self._text = " ".join(text.split())
        self._at = 0
        self._found = Field()
        self._inner: dict[str, Json] = self._found.schema
        self._labels: set[str] = set()

    def read(self) -> Field:
        if not self._type():
            return Field({}, self._text, known=False)
        while (match := self._match(_FORMAT)) is not None:
            self._inner.setdefault("format", match[1])
        if (match := self._match(_TITLE)) is not None:
            self._found.schema["title"] = match[1].strip()
        while self._constraint(self._found.schema):
            pass
        while self._label():
            pass
        self._found.description = self._text[self._at :].strip()
        return self._found

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Match at the cursor and move it behind the match and the space that follows."""
        match = pattern.match(self._text, self._at)
        if match is not None:
            self._at = match.end()
            while self._at < len(self._text) and self._text[self._at] == " ":
                self._at += 1
        return match

    def _type(self) -> bool:
        titled = self._match(_TITLED)
        if titled is not None:
            # The page does not show which of several schemas the sample has.
            options = {titled["first"].lower(), *re.findall(r"\((\w+)\)", titled["rest"].lower())}
            if len(options) == 1:
                self._found.schema["type"] = _singular(options.pop())
            return True
        match = self._match(_TYPE)
        if match is None:
            if self._match(_BARE_ARRAY) is None:
                return False
            self._found.schema.update({"type": "array", "items": {}})
            return True
        names = [_singular(name) for name in re.split(r"\s+or\s+", match["names"].lower())]
        kinds = list(dict.fromkeys(name for name in names if name != "any"))
        schema = self._found.schema
        for _ in range(match["arrays"].lower().count("array")):
            schema["type"] = "array"
            schema = schema.setdefault("items", {})
        if kinds == ["file"]:
            schema.update({"type": "string", "format": "binary"})
        elif kinds and "any" not in names:
            schema["type"] = kinds[0] if len(kinds) == 1 else kinds
        self._inner = schema
        return True

    # -- constraints ---------------------------------------------------------------------------

    def _constraint(self, schema: dict[str, Json]) -> bool:
        if (match := self._match(_INTERVAL)) is not None:
            _take_interval(schema, match)
            return True
        if (match := self._match(_COMPARISON)) is not None:
            self._compare(schema, match["op"], match["number"], match["unit"])
            return True
        if schema is self._found.schema and self._items():
            return True
        if (match := self._match(_MULTIPLE)) is not None:
            schema["multipleOf"] = _number(match[1])
            return True
        if (match := self._match(_DECIMALS)) is not None:
            schema["multipleOf"] = _number(f"1e-{match[1]}") if match[1] != "0" else 1
            return True
        word = _WORDS.match(self._text, self._at)
        if word is not None and _belongs(word["word"], schema):
            self._match(_WORDS)
            self._word(schema, word["word"].lower())
            return True
        kinds = schema.get("type")
        if "string" in (kinds if isinstance(kinds, list) else [kinds]) and "pattern" not in schema:
            match = self._match(_PATTERN)
            if match is not None:
                schema["pattern"] = match[0]
                return True
        return False

    def _compare(self, schema: dict[str, Json], op: str, number: str, unit: str | None) -> None:
        if unit:
            low, high = _sizes(unit)
            size = _count(number)
            if op in ("<=", "=", "<"):
                schema[high] = size - (op == "<")
            if op in (">=", "=", ">"):
                schema[low] = size + (op == ">")
            return
        names = {
            "<=": "maximum",
            ">=": "minimum",
            "<": "exclusiveMaximum",
            ">": "exclusiveMinimum",
            "=": "const",
        }
        schema[names[op]] = _number(number)

    def _items(self) -> bool:
        """The limits of an array's items: `[ items <= 40 characters ]`."""
        match = self._match(_ITEMS)
        if match is None:
            return False
        items = self._found.schema.get("items")
        items = items if isinstance(items, dict) else {}
        while not self._text.startswith("]", self._at):
            if (found := self._match(_FORMAT)) is not None:
                items.setdefault("format", found[1].strip())
            elif not self._constraint(items) and self._match(_BARE_WORD) is None:
                return True
        self._at += 1
        while self._text[self._at : self._at + 1] == " ":
            self._at += 1
        return True

    def _word(self, schema: dict[str, Json], word: str) -> None:
        match word:
            case "non-empty":
                schema["minItems" if schema.get("type") == "array" else "minLength"] = 1
            case "unique":
                schema["uniqueItems"] = True
            case "nullable":
                kind = schema.get("type")
                if isinstance(kind, str):
                    schema["type"] = [kind, "null"]
            case "read-only":
                schema["readOnly"] = True
            case "write-only":
                schema["writeOnly"] = True
            case _:
                pass

    # -- labels --------------------------------------------------------------------------------

    def _label(self) -> bool:
        start = self._at
        match = self._match(_LABEL)
        if match is None:
            return False
        label = match["label"]
        if label in self._labels:
            # A label stands once: the second one is how the description begins.
            self._at = start
            return False
        self._labels.add(label)
        if label == "Deprecated" and not match["colon"]:
            self._found.deprecated = True
            return True
        if not match["colon"]:
            self._at = start
            return False
        schema = self._found.schema
        match label:
            case "Default":
                value, read = self._json()
                schema["default"] = _as_type(value, schema) if read else self._word_value(schema)
            case "Const":
                value, read = self._json()
                schema["const"] = value if read else self._word_value(schema)
            case "Enum" | "Value" | "Items Enum" | "Items Value":
                self._values(schema if "Items" not in label else schema.get("items", {}))
            case _:
                self._example()
        return True

    def _values(self, schema: dict[str, Json]) -> None:
        values: list[Json] = []
        while True:
            value, read = self._json()
            if not read:
                break
            values.append(value)
        if values:
            if schema.get("type") == "array" and isinstance(schema.get("items"), dict):
                schema = schema["items"]
            schema["enum"] = values

    def _example(self) -> None:
        """`Example: name=value` of a parameter, `Example: "value"` of a property."""
        value, read = self._json()
        if read:
            self._found.example = value
            return
        match = self._match(_BARE_WORD)
        if match is None:
            return
        name, equals, text = match[0].partition("=")
        if equals and re.fullmatch(r"[\w.\[\]%$-]+", name):
            self._found.example = _as_type(unquote(text), self._found.schema)
        else:
            self._found.example = _as_type(match[0], self._found.schema)

    def _json(self) -> tuple[Any, bool]:
        """The JSON value at the cursor, and whether there is one."""
        try:
            value, end = JSON_DECODER.raw_decode(self._text, self._at)
        except (ValueError, RecursionError):
            return None, False
        if end < len(self._text) and self._text[end] not in " ,":
            return None, False
        self._at = end
        while self._at < len(self._text) and self._text[self._at] in " ,":
            self._at += 1
        return value, True

    def _word_value(self, schema: dict[str, Json]) -> Json:
        match = self._match(_BARE_WORD)
        return _as_type(match[0], schema) if match else None


def _belongs(word: str, schema: dict[str, Json]) -> bool:
    """Whether a word is a constraint here and not the start of a description."""
    kinds = schema.get("type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if word == "unique":
        return "array" in kinds
    return word != "non-empty" or "array" in kinds or "string" in kinds


def _as_type(value: Json, schema: dict[str, Json]) -> Json:
    """A value written without quotes, as what its schema says it is."""
    kind = schema.get("type")
    if kind == "array":
        return value if isinstance(value, list) else [value]
    if not isinstance(value, str) or kind == "string":
        return str(value) if kind == "string" and is_number(value) else value
    try:
        found = JSON_DECODER.decode(value)
    except (ValueError, RecursionError):
        return value
    return found if kind in ("integer", "number", "boolean", "object") else value


def _singular(name: str) -> str:
    return name[:-1] if name.endswith("s") else name


def _sizes(unit: str) -> tuple[str, str]:
    return next(pair for stem, pair in _SIZES.items() if unit.startswith(stem))


def _count(text: str) -> int:
    """A size as a whole number; one without bounds is as large as a size can be."""
    value = float(text)
    return int(min(max(value, 0.0), float(_LARGEST)))


def _number(text: str) -> int | float:
    """A limit as a number; one beyond what a float holds is the largest that it does."""
    value = float(text)
    if not math.isfinite(value):
        return math.copysign(sys.float_info.max, value)
    return (
        int(value) if value.is_integer() and "e" not in text.lower() and "." not in text else value
    )


def _take_interval(schema: dict[str, Json], match: re.Match[str]) -> None:
    """Take both ends of `[ 1 .. 10 ] characters`: a round bracket leaves its end out."""
    unit = match["unit"]
    if unit:
        low, high = _sizes(unit)
        schema[low], schema[high] = _count(match["low"]), _count(match["high"])
        return
    low = "minimum" if match["open"] == "[" else "exclusiveMinimum"
    high = "maximum" if match["close"] == "]" else "exclusiveMaximum"
    schema[low], schema[high] = _number(match["low"]), _number(match["high"])
