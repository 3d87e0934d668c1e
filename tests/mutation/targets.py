"""Which modules are mutated, and the tests that should notice."""

from __future__ import annotations

from typing import Final

_MODEL: Final = ("tests/unit/model",)
_MERGE: Final = ("tests/unit/merge", "tests/property/test_merge.py")

TARGETS: Final[dict[str, tuple[str, ...]]] = {
    "model/names": _MODEL,
    "model/escape": _MODEL,
    "model/pointer": _MODEL,
}
