"""The frame of a SARIF 2.1.0 log, for whatever reports results by rule and place."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from tigergen import __version__
from tigergen.model.claim import Place


def location(place: Place, *, column: bool = True) -> dict[str, Any]:
    """Return a place as a SARIF location (3.28); its line is at least 1."""
    region = {"startLine": max(place.line, 1)}
    if column:
        region["startColumn"] = place.column
    return {"physicalLocation": {"artifactLocation": {"uri": place.source}, "region": region}}


def log(tool: str, rules: Sequence[Any], results: Sequence[Any]) -> str:
    """Return the text of a log with one run (3.13)."""
    driver = {"name": tool, "version": __version__, "rules": rules}
    value = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": results}],
    }
    return json.dumps(value, indent=1, ensure_ascii=False)
