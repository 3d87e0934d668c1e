"""What the fields of OpenAPI that hold plain values may hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from tigergen.model.claim import Json
from tigergen.model.json_values import is_number


def _is_text(value: Json) -> bool:
    return isinstance(value, str)


def _is_flag(value: Json) -> bool:
    return isinstance(value, bool)


def _is_version(value: Json) -> bool:
    """YAML reads `version: 1.0` as a number."""
    return isinstance(value, str) or is_number(value)


def _is_count(value: Json) -> bool:
    return isinstance(value, int) and is_number(value) and value >= 0


def _is_bound(value: Json) -> bool:
    """Bounds that are true or false stand beside the number: exclusiveMinimum of OpenAPI 3.0."""
    return is_number(value) or isinstance(value, bool)


def _is_type(value: Json) -> bool:
    kinds = value if isinstance(value, list) else [value]
    return all(isinstance(one, str) for one in kinds)


def _is_list(value: Json) -> bool:
    return isinstance(value, list) and bool(value)


def _is_security(value: Json) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


_Rule = tuple[Callable[[Json], bool], str]

_FLAG: Final[_Rule] = (_is_flag, "true or false")
_TEXTS: Final[dict[str, _Rule]] = {
    **dict.fromkeys(
        (
            "title summary description termsOfService operationId name in url email identifier "
            "pattern format style contentMediaType namespace $comment"
        ).split(),
        (_is_text, "a text"),
    ),
    "version": (_is_version, "a text"),
    "$ref": (_is_text, "a reference"),
}
_OTHERS: Final[dict[str, _Rule]] = {
    **dict.fromkeys(
        (
            "deprecated explode allowReserved allowEmptyValue uniqueItems readOnly writeOnly nullable"
        ).split(),
        _FLAG,
    ),
    "security": (_is_security, "a list of requirements"),
}
_OF_SCHEMAS: Final[dict[str, _Rule]] = {
    **dict.fromkeys(
        "minLength maxLength minItems maxItems minProperties maxProperties".split(),
        (_is_count, "a whole number"),
    ),
    **dict.fromkeys(
        "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split(),
        (_is_bound, "a number"),
    ),
    "type": (_is_type, "the name of a type"),
    "enum": (_is_list, "a list of values"),
}
_NOT_OF_SCHEMAS: Final = ("name", "in", "url")


def value_fault(kind: str, key: str, value: Json) -> str | None:
    """Say what a field that holds a plain value should hold, if it does not; None if all is well.

    Extensions and the fields this table does not know are never at fault.
    """
    rule = _rule(kind, key)
    if rule is None:
        return None
    holds, said = rule
    if not holds(value):
        return said
    return "a regular expression" if key == "pattern" and not _compiles(value) else None


def _rule(kind: str, key: str) -> _Rule | None:
    if key in _TEXTS:
        unknown = kind == "string" or (kind == "schema" and key in _NOT_OF_SCHEMAS)
        return None if unknown else _TEXTS[key]
    if key == "required" and kind in ("parameter", "request-body", "header"):
        return _FLAG
    if kind == "schema" and key in _OF_SCHEMAS:
        return _OF_SCHEMAS[key]
    return _OTHERS.get(key)


_ECMA: Final = (
    (re.compile(r"\\(?:[pPu]\{[^{}]*\}|k<[^<>]*>|c[A-Za-z]|.)", re.DOTALL), "x"),
    (re.compile(r"\(\?<(?=[=!])"), "(?"),
    (re.compile(r"\(\?<[A-Za-z_$][\w$]*>"), "("),
)
"""What the regular expressions of ECMA-262 have, which JSON Schema asks for, and Python's have not.

Each is replaced by something of the same form: properties of characters and other escapes by a
character, a look behind by a look ahead, a named group by a group.
"""


def _compiles(pattern: str) -> bool:
    """Tell whether a pattern is a regular expression, by the grammar of Python or of ECMA-262."""
    translated = pattern
    for construct, stand_in in _ECMA:
        translated = construct.sub(stand_in, translated)
    return _python_compiles(pattern) or _python_compiles(translated)


def _python_compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True
