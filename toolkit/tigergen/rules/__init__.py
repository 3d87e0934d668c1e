"""The register of rules: one record for each code or name that tigergen can print.

`tigergen rule NAME`, docs/reference/rules.md and the tests read it. A rule is added here and emitted
elsewhere under its name; `tests/test_rules.py` fails if one of the two is missing.
"""

from __future__ import annotations

import difflib
from itertools import chain
from typing import Final

from tigergen.rules import (
    changes,
    completing,
    findings_about_projects,
    findings_about_results,
    findings_about_sources,
    findings_of_lint,
    inference_from_pages,
    inference_from_sdks,
    inference_from_swagger,
    inference_from_wording,
    settling,
)
from tigergen.rules.rule import Kind, Rule

RULES: Final[tuple[Rule, ...]] = tuple(
    chain(
        findings_about_projects.RULES,
        findings_about_sources.RULES,
        findings_about_results.RULES,
        findings_of_lint.RULES,
        inference_from_wording.RULES,
        inference_from_swagger.RULES,
        inference_from_sdks.RULES,
        inference_from_pages.RULES,
        completing.RULES,
        settling.RULES,
        changes.RULES,
    )
)
"""Every rule, in the order of the docs."""

FINDINGS: Final = {rule.code: rule for rule in RULES if rule.code}
"""The rules that report findings, by code."""

NAMES: Final = {rule.name: rule for rule in RULES}
"""Every rule by name."""

_CLOSE: Final = 0.5
"""How alike a suggestion must be, as `difflib` measures it: below, suggestions look random."""

__all__ = ["FINDINGS", "NAMES", "RULES", "Kind", "Rule", "find", "suggestions"]


def find(text: str) -> Rule | None:
    """Return the rule of a code or name, in whatever case."""
    return FINDINGS.get(text.upper()) or NAMES.get(text.lower())


def suggestions(text: str, limit: int = 3) -> list[str]:
    """Return codes and names like `text`: those that begin with it, then those that look like it."""
    known = [*FINDINGS, *NAMES]
    folded = {name.lower(): name for name in known}
    wanted = text.lower()
    begin = [name for key, name in folded.items() if wanted and key.startswith(wanted)]
    close = difflib.get_close_matches(wanted, folded, limit, _CLOSE)
    return list(dict.fromkeys([*begin, *(folded[key] for key in close)]))[:limit]
