"""Values held against their schemas, within bounds on what a hostile schema can make of it.

The validator that users know tries patterns with an engine that goes back and forth, and follows
two references to one schema twice, 2^40 times in forty schemas.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from jsonschema import ValidationError, validators
from openapi_schema_validator import OAS32Validator

from tigergen.text.pattern import contradicts

_MAX_REFERENCES: Final = 10_000
"""References followed to judge one value; real ones need fewer than a hundred."""

Faults = Iterator[ValidationError]
Keyword = Callable[[Any, Any, Any, Any], Faults]


class UnjudgedError(Exception):
    """Whether the value is valid cannot be told within the bounds."""


def bounded_validator() -> Any:
    """Return a class of validators that are to judge one value between them."""
    extend: Any = validators.extend
    return extend(
        OAS32Validator,
        {
            "$ref": _counted(),
            "pattern": _pattern,
            "patternProperties": _pattern_properties,
            "additionalProperties": _additional_properties,
            "unevaluatedProperties": _unjudged,
        },
    )


def _counted() -> Keyword:
    follow: Any = OAS32Validator.VALIDATORS["$ref"]
    left = _MAX_REFERENCES

    def reference(validator: Any, target: Any, value: Any, schema: Any) -> Faults:
        nonlocal left
        left -= 1
        if left < 0:
            raise UnjudgedError
        yield from follow(validator, target, value, schema) or ()

    return reference


def _pattern(validator: Any, pattern: Any, value: Any, schema: Any) -> Faults:
    if isinstance(value, str) and isinstance(pattern, str) and contradicts(pattern, value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def _pattern_properties(validator: Any, patterns: Any, value: Any, schema: Any) -> Faults:
    if not isinstance(value, dict):
        return
    for pattern, subschema in patterns.items():
        for key, entry in value.items():
            if not contradicts(pattern, key):
                yield from validator.descend(entry, subschema, path=key, schema_path=pattern)


def _additional_properties(validator: Any, subschema: Any, value: Any, schema: Any) -> Faults:
    if not isinstance(value, dict):
        return
    known, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
    for key, entry in value.items():
        if key not in known and all(contradicts(pattern, key) for pattern in patterns):
            if subschema is False:
                yield ValidationError(f"{key!r} was unexpected")
            else:
                yield from validator.descend(entry, subschema, path=key)


def _unjudged(validator: Any, subschema: Any, value: Any, schema: Any) -> Faults:
    """`unevaluatedProperties` needs the patterns of all schemas around it: nothing is told."""
    return iter(())
