"""Arguments as JSON data."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, cast
from uuid import UUID


class NotJSONError(ValueError):
    """A value has no form in JSON; the message is its place and type, as in `[2].when: a set`."""


def wire_value(value: Any) -> Any:
    """Return an argument as JSON data: models by wire names, containers copied.

    Enum members, UUIDs, dates and times, and decimal numbers go out as their values.

    Raises:
        NotJSONError: it holds something that JSON has no form for.
    """
    return _wire(value, "")


def _wire(value: Any, at: str) -> Any:
    match value:
        case None | bool():
            return value
        case Enum():
            return _wire(value.value, at)
        case str() | int() | float():
            return _scalar(value, at)
        case Mapping():
            entries = cast("Mapping[object, object]", value)
            return {
                str(_wire(key, at)): _wire(item, f"{at}.{key}") for key, item in entries.items()
            }
        case list() | tuple() | set() | frozenset():
            items = cast("Iterable[Any]", value)
            return [_wire(item, f"{at}[{index}]") for index, item in enumerate(items)]
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case UUID():
            return str(value)
        case date() | time():
            return value.isoformat()
        case _:
            # Models are told by their methods, so that a call without any needs no pydantic.
            if callable(getattr(value, "to_wire", None)):
                return value.to_wire()
            if callable(getattr(value, "model_dump", None)):
                return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
            raise _not_json(type(value).__name__, at)


def _scalar(value: str | float, at: str) -> str | float:
    """A text or number, if JSON has a form for it (RFC 8259, 6 and 8.1)."""
    if isinstance(value, float) and not math.isfinite(value):
        raise _not_json(repr(value), at)
    if isinstance(value, str) and not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise _not_json("a text with half a character", at) from None
    return value


def _not_json(what: str, at: str) -> NotJSONError:
    return NotJSONError(f"{at.lstrip('.')}: {what}" if at else what)
