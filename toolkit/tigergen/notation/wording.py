"""Rules that read a type, a unit, a range, a default or a list of values out of English prose.

Each rule has a name, which stands in the provenance of what it finds. A finding whose notation is
explicit (`Values: A, B`, `default: x`, `between 1 and 9`) is stated by the document; one that
interprets a phrase (`a list of ...`, `number of minutes`) is inferred.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from tigergen.model.claim import Basis, Json

UNITS: Final = [
    "milliseconds",
    "seconds",
    "minutes",
    "hours",
    "days",
    "weeks",
    "months",
    "years",
    "bytes",
    "kilobytes",
    "megabytes",
    "pixels",
    "percent",
    "meters",
    "metres",
    "kilometers",
    "miles",
    "degrees",
    "cents",
]

_UNIT: Final = "|".join(UNITS)
_ARTICLE: Final = r"(?:an?|the|this|optional|required|single)\s+"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: a keyword of the schema, its value, and how sure that is."""

    keyword: str
    value: Json
    rule: str
    basis: Basis


_TYPES: Final[tuple[tuple[str, str, Json], ...]] = (
    (
        "wording-separated",
        r"\b(?:comma|pipe|space|semicolon)[- ](?:separated|delimited)\b",
        {"type": "string"},
    ),
    (
        "wording-binary",
        r"\bbinary\b|\b(?:file|image) (?:contents?|data|bytes)\b|\bfile to (?:upload|attach)\b",
        {"type": "string", "format": "binary"},
    ),
    (
        "wording-boolean",
        r"\bbooleans?\b|\bbool\b|\bwhether\b|^(?:if |set to |when )?(?:true|false)\b|\bset (?:this )?to (?:true|false)\b"
        r"|^(?:indicates|specifies|determines) if\b|\btrue (?:if|when|to)\b|\btrue or false\b"
        r"|\bindicat(?:es|ing) (?:if|that)\b|^(?:enables?|disables?) or\b|^(?:a )?flag (?:to|for|that|indicating)\b",
        {"type": "boolean"},
    ),
    (
        "wording-array",
        r"^(?:" + _ARTICLE + r")?(?:json\s+)?(?:array|list|collection|set|sequence)\b"
        r"(?!\s+(?:index|id|name|slug|owner|key|type|title|token)\b)"
        r"|\b(?:array|list) of\b|^one or more\b",
        {"type": "array"},
    ),
    (
        "wording-unix-time",
        r"\b(?:unix|epoch)[ -](?:time ?)?(?:stamp|time|seconds|milliseconds)?",
        {"type": "integer"},
    ),
    (
        "wording-integer",
        r"\b(?:integer|int)\b|\bnumber of (?!the\b)|\bcount of\b|\bhow many\b|\bquantity\b"
        r"|^(?:the )?(?:total )?count\b|\bpage number\b|\b(?:in|of) (?:"
        + _UNIT
        + r")\b|\bindex of\b"
        r"|^max(?:imum)? (?:results|items|records|entries|rows)\b",
        {"type": "integer"},
    ),
    (
        "wording-number",
        r"\bfloating[ -]point\b|\b(?:float|decimal|double)\b|\b(?:latitude|longitude)\b|\bnumeric\b|^numbers?$",
        {"type": "number"},
    ),
    (
        "wording-object",
        r"^(?:" + _ARTICLE + r")?(?:json |plain )?(?:object|dictionary|hash|map)\b|\bjson object\b"
        r"|\bkey[/ -]?value pairs?\b",
        {"type": "object"},
    ),
    (
        "wording-date-time",
        r"\bdate and time\b|\bdate-?time\b|\biso[ -]?8601\b|\brfc ?3339\b"
        # What the text is about, or what something lies before or after; not any timestamp it mentions.
        r"|^(?:(?!(?:of|with|to|by|for|in|from|on|at|or|and|as|if|than|whether|include)\b)[\w'-]+\s+){0,4}timestamp\b"
        r"|\b(?:before|after|since|until|than) (?:this|the|a|given|specified)(?: given| specified)? timestamp\b",
        {"type": "string", "format": "date-time"},
    ),
    ("wording-uuid", r"\b(?:uuid|guid)\b", {"type": "string", "format": "uuid"}),
    ("wording-date", r"\byyyy-mm-dd\b", {"type": "string", "format": "date"}),
    (
        "wording-url",
        r"\b(?:full |absolute )?ur[il] (?:of|to|for)\b",
        {"type": "string", "format": "uri"},
    ),
    ("wording-string", r"\bstrings?\b|\btext of\b", {"type": "string"}),
)

_FIRST: Final = frozenset({"wording-separated", "wording-binary"})
"""Rules that hold wherever in the text their words stand."""

_COMPILED: Final = tuple(
    (rule, re.compile(pattern, re.IGNORECASE), shape) for rule, pattern, shape in _TYPES
)


def infer_type(text: str) -> Finding | None:
    """Return the shape that the first matching rule reads out of a description, or None."""
    head = re.split(r"(?<=[a-z)])\.\s", text.strip(), maxsplit=1)[0]
    best: tuple[int, int, Finding] | None = None
    for index, (rule, pattern, shape) in enumerate(_COMPILED):
        match = pattern.search(head)
        if match is None:
            continue
        start = 0 if rule in _FIRST else match.start()
        if best is None or (start, index) < best[:2]:
            best = (start, index, Finding("type", dict(shape), rule, Basis.INFERRED))
    return best[2] if best else None


def infer_items(text: str) -> Finding | None:
    """Return the shape of the items of an array described by `text`, or None."""
    match = re.search(
        r"\b(?:list|array|set|collection)s?(?: of)? (?:user-defined )?(.+)", text, re.IGNORECASE
    )
    if match is None:
        return None
    rest = match[1]
    for word, shape in (
        (r"(?:integers?|ints)\b", {"type": "integer"}),
        (r"(?:numbers)\b", {"type": "number"}),
        (r"(?:booleans?)\b", {"type": "boolean"}),
        (r"(?:json )?(?:objects?|datum|elements?|dictionaries|maps)\b", {"type": "object"}),
        (r".*\beach (?:one )?with\b.*\bfields?\b", {"type": "object"}),
        (
            r"(?:\w+ ){0,2}(?:ids?|tokens?|names?|strings?|e-?mails?|keys?|ur[il]s?|numbers|address(?:es)?)\b",
            {"type": "string"},
        ),
    ):
        if re.match(word, rest, re.IGNORECASE):
            return Finding("items", shape, "wording-items", Basis.INFERRED)
    return None


Rule: TypeAlias = Callable[[str], Iterator[Finding]]

_WORD: Final = r"[A-Za-z](?:[\w.-]*\w)?|-?\d+"
_CAPS: Final = r"[A-Z][A-Z0-9_]+"
_MARK: Final = r"(?:\s*\((?:the )?default\))?"
_LIST: Final = rf"((?:{_WORD}){_MARK}(?:\s*(?:,\s*(?:or|and)?|\bor\b|\||/)\s*(?:{_WORD}){_MARK})+)"


def _values(text: str) -> Iterator[Finding]:
    """`Values: LOW, NORMAL (default), HIGH`, and a description that is nothing but such a list."""
    listed = re.search(
        rf"(?:\b(?:possible|allowed|valid)\s+)?(?:\bvalues?(?:\s+are)?\s*:|^(?:either |must be )?one of:?)\s*{_LIST}",
        text,
        re.IGNORECASE,
    )
    whole = re.fullmatch(
        rf"({_CAPS}(?:\s*(?:,\s*(?:or|and)?|\bor\b|\|)\s*{_CAPS})+)\.?", text.strip()
    )
    words = re.fullmatch(r"([a-z]+(?:(?:, [a-z]+)+,? or|,? or) [a-z]+)\.?", text.strip())
    match, basis = listed or whole, Basis.STATED
    if match is None and words is not None:
        match, basis = words, Basis.INFERRED
    if match is None:
        return
    items = re.findall(rf"({_WORD})({_MARK})", re.sub(r"\b(?:or|and)\b", ",", match[1]))
    values = list(dict.fromkeys(item for item, _ in items))
    for extra in re.findall(rf"\bvalue is ({_CAPS})\b", text):
        if extra not in values:
            values.append(extra)
    yield Finding("enum", values, "values-list", basis)
    for item, mark in items:
        if mark:
            yield Finding("default", item, "values-list", basis)


_SCALAR: Final = r"""(-?\d+(?:\.\d+)?|true|false|null|"[^"]*"|'[^']*'|[A-Z][A-Z0-9_]+|[\w.-]*\w)"""


def _default(text: str) -> Iterator[Finding]:
    """`(default: -1)`, `Default: false.`, `defaults to 20`, `the default is 20`."""
    match = re.search(
        rf"\bdefault(?:s to|\s+value is|\s+is|\s*[:=])\s*{_SCALAR}", text, re.IGNORECASE
    )
    if match is not None:
        yield Finding("default", scalar(match[1]), "default-notation", Basis.STATED)


def _unit(text: str) -> Iterator[Finding]:
    """`the number of minutes`, `in seconds`, `(minutes)`."""
    match = re.search(rf"\b(?:number of|in|of|\()\s*({_UNIT})\b", text, re.IGNORECASE)
    match = match or re.fullmatch(rf"(?:in )?({_UNIT})\.?", text.strip(), re.IGNORECASE)
    if match is not None:
        yield Finding("x-tigergen-unit", match[1].lower(), "unit-wording", Basis.INFERRED)


def _range(text: str) -> Iterator[Finding]:
    """`between 1 and 525600`, `from 1 to 9`, `at least 2`, `a positive integer`."""
    number = r"(-?\d+(?:\.\d+)?)"
    match = re.search(
        rf"\b(?:between|from)\s+{number}\s+(?:and|to)\s+{number}\b", text, re.IGNORECASE
    )
    if match is not None:
        yield Finding("minimum", scalar(match[1]), "range-notation", Basis.STATED)
        yield Finding("maximum", scalar(match[2]), "range-notation", Basis.STATED)
        return
    if re.search(r"\bpositive (?:integer|number)\b", text, re.IGNORECASE):
        yield Finding("minimum", 1, "range-notation", Basis.STATED)


def _size(text: str) -> Iterator[Finding]:
    """`up to 8 keys`, `at most 255 characters`, `maximum of 10 items`."""
    match = re.search(
        r"\b(?:up to|at most|no more than|max(?:imum)?(?: of)?)\s+(\d+)\s+"
        r"(keys|entries|properties|characters|chars|items|elements)\b",
        text,
        re.IGNORECASE,
    )
    if match is not None:
        keyword = {
            "k": "maxProperties",
            "e": "maxItems",
            "p": "maxProperties",
            "c": "maxLength",
            "i": "maxItems",
        }
        word = match[2].lower()
        limit = "maxProperties" if word == "entries" else keyword[word[0]]
        yield Finding(limit, int(match[1]), "size-notation", Basis.STATED)


def scalar(text: str) -> Json:
    """Return the JSON value that `text` writes: a number, true, false, null, or a string."""
    match text.strip().lower():
        case "true":
            return True
        case "false":
            return False
        case "null" | "undefined":
            return None
        case bare if re.fullmatch(r"-?\d{1,18}", bare):
            return int(bare)
        case bare if re.fullmatch(r"-?\d{1,18}\.\d{1,18}", bare):
            return float(bare)
        case _:
            stripped = text.strip()
            if len(stripped) > 1 and stripped[0] == stripped[-1] and stripped[0] in "'\"":
                return stripped[1:-1]
            return stripped


def _example(text: str) -> Iterator[Finding]:
    """`(e.g. image/png)`, `(for example 12)`: one example, none where several are listed."""
    match = re.search(
        r"\((?:e\.g\.|for example|example:|ex:?|i\.e\.)[,:]?\s*([^\s,()]+)\)", text, re.IGNORECASE
    )
    if match is not None:
        yield Finding("examples", [scalar(match[1])], "example-notation", Basis.STATED)


_RULES: Final[tuple[Rule, ...]] = (_values, _default, _unit, _range, _size, _example)

_NUMERIC: Final = frozenset({"minimum", "maximum", "x-tigergen-unit"})


def findings(text: str, shape: Json = None) -> list[Finding]:
    """Return what the description says beyond the type; of each keyword the first finding.

    `shape` is the type the schema is known to have: a range or unit of something that is not a number
    is left out, and so is a size that does not fit.
    """
    found: dict[str, Finding] = {}
    for rule in _RULES:
        for finding in rule(text):
            if fits(finding, shape):
                found.setdefault(finding.keyword, finding)
    return list(found.values())


def fits(finding: Finding, shape: Json) -> bool:
    """Tell whether a finding can be true of a schema of that shape; of an unknown one it can."""
    kinds = shape.get("type") if isinstance(shape, dict) else None
    kinds = set(kinds) if isinstance(kinds, list) else {kinds} if kinds else set()
    return not kinds or _fits(finding, kinds)


def unit_in_name(name: str) -> Finding | None:
    """Return the unit a name ends with: `durationInMinutes`, `timeout_seconds`."""
    match = re.search(rf"(?:[a-z](?:In)?|_in_|_)({_UNIT})$", name, re.IGNORECASE)
    if match is None:
        return None
    return Finding("x-tigergen-unit", match[1].lower(), "unit-in-name", Basis.INFERRED)


def _kinds_of(value: Json) -> set[Json]:
    match value:
        case bool():
            return {"boolean"}
        case int():
            return {"integer", "number"}
        case float():
            return {"number"}
        case _:
            return {"string"}


def _fits(finding: Finding, kinds: set[Json]) -> bool:
    match finding.keyword:
        case keyword if keyword in _NUMERIC:
            return bool(kinds & {"integer", "number"})
        case "maxProperties":
            return "object" in kinds
        case "maxItems":
            return "array" in kinds
        case "maxLength":
            return "string" in kinds
        case "examples":
            return kinds <= _kinds_of(finding.value[0]) | {"null"}
        case "enum":
            return not kinds & {"array", "object", "boolean"}
        case "default":
            value = finding.value
            if isinstance(value, bool):
                return "boolean" in kinds
            if isinstance(value, int | float):
                return bool(kinds & {"integer", "number"})
            return "string" in kinds or (
                bool(kinds & {"integer", "number"})
                and bool(isinstance(value, str) and value.isupper())
            )
        case _:
            return True
