"""JSON values: what kind one is, how it reads in a sentence, which one a text spells."""

from __future__ import annotations

import json
import math
from typing import Final, TypeGuard

from tigergen.model.claim import Json


def is_number(value: Json) -> TypeGuard[int | float]:
    """Tell whether a value is a number; to Python, true and false are numbers too."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def text_of(value: Json) -> str:
    """Return a value as JSON writes it, a string without its quotes."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text} is not a number of JSON")
    return value


JSON_DECODER: Final = json.JSONDecoder(parse_float=_finite, parse_constant=_finite)
"""Takes NaN, Infinity and numbers beyond what a float holds for faults (RFC 8259, section 6)."""
