"""The ledger of contradictions as data."""

from __future__ import annotations

from typing import Any

from tigergen.merge import Canonical


def conflicts_json(canonical: Canonical) -> dict[str, Any]:
    """Return the content of `conflicts.json`."""
    return {"conflicts": [conflict.as_json() for conflict in canonical.conflicts]}
