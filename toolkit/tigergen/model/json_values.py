"""What kind of JSON value something is, and how it reads in a sentence."""

from __future__ import annotations

import json
from typing import TypeGuard

from tigergen.model.claim import Json


def is_number(value: Json) -> TypeGuard[int | float]:
    """Tell whether a value is a number; to Python, true and false are numbers too."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def text_of(value: Json) -> str:
    """Return a value as JSON writes it, a string without its quotes."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
