"""Regular expressions of documents, tried in time that grows with the text alone.

Python's engine goes back and forth: `(a+)+$` keeps it busy for ever. The engine that pydantic
brings, and that the generated models use, does not.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any


@lru_cache(maxsize=1000)
def _compiled(pattern: str) -> Any:
    from pydantic_core import SchemaError, SchemaValidator, core_schema

    try:
        return SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine="rust-regex"))
    except SchemaError:
        return None


def contradicts(pattern: str, text: str) -> bool:
    """Tell whether a pattern is known not to match anywhere in `text`.

    Of a pattern that the engine cannot try (one that looks ahead or refers back) nothing is known.
    """
    return _compiled(pattern) is not None and not matches(pattern, text)


def matches(pattern: str, text: str) -> bool:
    """Tell whether a pattern matches somewhere in `text`; one that the engine cannot try does not."""
    from pydantic_core import ValidationError

    compiled = _compiled(pattern)
    if compiled is None:
        return False
    try:
        compiled.validate_python(text)
    except ValidationError:
        return False
    return True
