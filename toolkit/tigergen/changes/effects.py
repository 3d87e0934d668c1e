"""What single aspects of a schema do to the values it allows, and how they are shown."""

from __future__ import annotations

from typing import Final

from tigergen.changes.change import Effect, Impact
from tigergen.changes.shape import Bound
from tigergen.model.claim import Json, canonical_json

_WIDER_FORMATS: Final = frozenset({("int32", "int64"), ("float", "double"), ("date", "date-time")})


def types_effect(old: frozenset[str] | None, new: frozenset[str] | None) -> Effect:
    """What another list of types does; None allows them all."""
    if old is None or new is None:
        return Effect.WIDER if new is None else Effect.NARROWER
    if _within(old, new):
        return Effect.WIDER
    return Effect.NARROWER if _within(new, old) else Effect.OTHER


def _within(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one list of types allows nothing that another does not; an integer is a number."""
    return one <= other or ("number" in other and one - {"integer"} <= other)


def demands_effect(old: frozenset[str], new: frozenset[str]) -> Effect:
    """What other demands do, each of which a value must meet."""
    if old < new:
        return Effect.NARROWER
    if new < old:
        return Effect.WIDER
    if len(old) == len(new) == 1:
        pair = (next(iter(old)), next(iter(new)))
        if pair in _WIDER_FORMATS:
            return Effect.WIDER
        if pair[::-1] in _WIDER_FORMATS:
            return Effect.NARROWER
    return Effect.OTHER


def steps_effect(old: frozenset[float], new: frozenset[float]) -> Effect:
    """What other values of `multipleOf` do."""
    if not old or not new:
        return Effect.NARROWER if new else Effect.WIDER
    if all(any(_divides(step, other) for other in old) for step in new):
        return Effect.WIDER
    if all(any(_divides(step, other) for other in new) for step in old):
        return Effect.NARROWER
    return Effect.OTHER


def _divides(step: float, value: float) -> bool:
    return step != 0 and (value / step).is_integer()


def discriminator_impact(old: Json, new: Json) -> Impact:
    """A mapping that gained names is compatible; another property or target is not."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return Impact.COMPATIBLE
    one, other = old.get("mapping") or {}, new.get("mapping") or {}
    same = old.get("propertyName") == new.get("propertyName") and all(
        other.get(key) == value for key, value in one.items()
    )
    return Impact.judged(same)


def types_shown(types: frozenset[str] | None) -> str:
    """Types in words."""
    return "anything" if types is None else " or ".join(sorted(types)) or "nothing"


def bound_shown(bound: Bound | None) -> str:
    """A limit in words."""
    if bound is None:
        return "not limited"
    return f"{'beyond ' if bound[1] else ''}{bound[0]:g}"


def set_shown(values: frozenset[str] | frozenset[float]) -> str:
    """Demands in words."""
    return ", ".join(str(value) for value in sorted(values)) or "none"


def value_shown(value: Json) -> str:
    """A value as JSON, cut where it is long."""
    text = "absent" if value is None else canonical_json(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
