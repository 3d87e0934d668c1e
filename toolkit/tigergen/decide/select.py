"""What a JSONPath selects, in bounded time: decisions are input like any other.

The functions `match` and `search` try their patterns with the engine of `text/pattern.py`. A path
descends twice at most (`..`), since each more multiplies the places by the size of the document.
"""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import Any, Final

from tigergen.model.claim import Json
from tigergen.model.pointer import Pointer
from tigergen.text.pattern import matches

_LONGEST: Final = 10_000
_DESCENTS: Final = 2
_PLACES: Final = 50_000


def select(document: Json, path: str) -> list[Pointer]:
    """Return the pointer of each location the JSONPath selects, each once.

    Raises:
        ValueError: it is not a JSONPath, or goes beyond a limit.
    """
    import jsonpath

    if len(path) > _LONGEST:
        raise ValueError(f"it is longer than {_LONGEST:,} characters")
    if path.count("..") > _DESCENTS:
        raise ValueError(f"it descends (`..`) more than {_DESCENTS} times")
    try:
        found = list(islice(_environment().finditer(path, document), _PLACES + 1))
    except jsonpath.JSONPathError as error:
        raise ValueError(str(error)) from None
    except RecursionError:
        raise ValueError("its parts are too deep inside each other") from None
    if len(found) > _PLACES:
        raise ValueError(f"it selects more than {_PLACES:,} places")
    return list(dict.fromkeys(Pointer.of(*match.parts) for match in found))


@cache
def _environment() -> Any:
    from jsonpath import JSONPathEnvironment, JSONPathTypeError
    from jsonpath.function_extensions import ExpressionType, FilterFunction

    class Tried(FilterFunction):
        def __init__(self, form: str) -> None:
            self._form = form

        @property
        def arg_types(self) -> list[ExpressionType]:
            return [ExpressionType.VALUE, ExpressionType.VALUE]

        @property
        def return_type(self) -> ExpressionType:
            return ExpressionType.LOGICAL

        def __call__(self, value: object, pattern: object) -> bool:
            texts = isinstance(value, str) and isinstance(pattern, str)
            return texts and matches(self._form.format(pattern), str(value))

    class Bounded(JSONPathEnvironment):
        def setup_function_extensions(self) -> None:
            super().setup_function_extensions()
            self.function_extensions["match"] = Tried(r"\A(?:{})\z")
            self.function_extensions["search"] = Tried("{}")

        def compare(self, left: object, operator: str, right: object) -> bool:
            if operator == "=~":
                raise JSONPathTypeError(
                    "=~ is not in RFC 9535: use match() or search()", token=None
                )
            return bool(super().compare(left, operator, right))

    return Bounded()
