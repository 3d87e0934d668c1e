"""Schemas read out of sample values.

ReDoc prints samples that it makes itself out of the schema: `"string"`, `0`, `true` for a bare type,
a fixed text for each format, the first value of a list of values, the default or the example where
there is one. The rules tell these apart; what they find is inferred, never stated:

- ``sample-type``: the JSON type of the value; `null` tells nothing, `{ }` is an object with any fields.
- ``sample-format``: the text is one that has a format's syntax, or the one printed for the format.
- ``sample-map``: `property1` and `property2`, alike, are what is printed for a map; `additionalProp1` and so on as well.
- ``sample-value``: other single words, if several are shown at one place, are values of the string.
- ``sample-example``: another single word that is the only one shown at its place is an example.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from tigergen.model.claim import Json

_SYNTAX: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("uuid", re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")),
    ("date-time", re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)")),
    ("date", re.compile(r"\d{4}-\d\d-\d\d")),
    ("email", re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")),
    ("uri", re.compile(r"[a-z][a-z0-9+.-]*://\S+")),
    ("time", re.compile(r"\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")),
    ("ipv4", re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")),
    ("ipv6", re.compile(r"(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}")),
)
_PRINTED: Final = {
    "pa$$word": "password",
    "P3D": "duration",
    "example.com": "hostname",
    "../dictionary": "uri-reference",
    "http://example.com/{endpoint}": "uri-template",
    "/json/pointer": "json-pointer",
    "1/relative/json/pointer": "relative-json-pointer",
    "/regex/": "regex",
    "пошта@укр.нет": "idn-email",
    "http://例.com": "iri",
}
_WORD: Final = re.compile(r"[A-Za-z][\w./:+-]{0,63}")
_PROPER_NAME: Final = re.compile(r"[A-Z][a-z]+")


def scalar_schema(value: Json) -> tuple[dict[str, Json], str]:
    """Return the schema of a value that is not an object and no array, and the rule that found it."""
    match value:
        case bool():
            return {"type": "boolean"}, "sample-type"
        case int():
            return {"type": "integer"}, "sample-type"
        case float():
            return {"type": "number"}, "sample-type"
        case str():
            for name, pattern in _SYNTAX:
                if pattern.fullmatch(value):
                    return {"type": "string", "format": name}, "sample-format"
            if value in _PRINTED:
                return {"type": "string", "format": _PRINTED[value]}, "sample-format"
            return {"type": "string"}, "sample-type"
        case _:
            return {}, "sample-type"


_MAP_KEY: Final = re.compile(r"property[12]|additionalProp[123]")


def map_keys(value: Mapping[str, Json]) -> list[str]:
    """The keys that are printed for a map, if all of them have values of one form.

    ReDoc prints two, Swagger UI three, or one where any value may be.
    """
    keys = [key for key in value if _MAP_KEY.fullmatch(key)]
    forms = [signature(value[key]) for key in keys]
    whole = len(keys) > 1 or (keys == ["additionalProp1"] and value[keys[0]] == {})
    return keys if whole and all(form == forms[0] for form in forms) else []


def known_value(value: Json) -> str | None:
    """Return the text if it is likely one of the values that the API lists for its place, else None."""
    if not isinstance(value, str) or value == "string" or "format" in scalar_schema(value)[0]:
        return None
    return value if _WORD.fullmatch(value) and not _PROPER_NAME.fullmatch(value) else None


def signature(value: Json) -> Json:
    """What two samples of one schema have in common: their fields and types, all the way down."""
    if isinstance(value, dict):
        return {key: signature(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [signature(value[0])] if value else []
    return scalar_schema(value)[0].get("type", "any")
