"""The type of values that no source describes."""

from __future__ import annotations

from typing import Any, TypeAlias

JSON: TypeAlias = Any
"""A JSON value of which the sources say nothing more: an object, a list, a text, a number, a
truth value or None. Checkers let you use it as you know it to be."""
