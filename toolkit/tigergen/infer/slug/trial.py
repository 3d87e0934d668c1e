"""How far the readings of this collection's slugs can be trusted: tried on those whose path is stated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tigergen.infer.slug.form import template
from tigergen.infer.slug.readings import SlugReading
from tigergen.infer.trial import Trial

MARGIN: Final = 6
"""Bits that the best reading must be ahead: a rival is then less than 1/64 as plausible."""

_BOUND: Final = 0.98
"""As many of the readings that are taken shall be right."""


def margin(found: Sequence[SlugReading]) -> int:
    """Return the bits by which the first reading is ahead of the others; below 0 if it leaves something open."""
    if not found or not found[0].whole:
        return -1
    return found[1].bits - found[0].bits if len(found) > 1 else MARGIN


@dataclass(frozen=True, slots=True)
class SlugTrial:
    """What the stated paths say of the rule: the margin it needs, if any will do, and its mistakes."""

    margin: int | None
    score: Trial
    wrong: tuple[tuple[str, str, str], ...]
    """Slug, stated path and what would have been inferred."""


def try_on(stated: Sequence[tuple[str, str, Sequence[SlugReading]]]) -> SlugTrial:
    """Find the least margin at which the readings of slugs with a stated path are right."""
    tried = [
        (margin(found), template(found[0].path) == template(path), slug, path, found[0].path)
        for slug, path, found in stated
        if margin(found) >= MARGIN
    ]
    wrong = tuple((slug, path, guess) for _, right, slug, path, guess in tried if not right)
    needed = _margin_needed([(ahead, right) for ahead, right, *_ in tried])
    kept = [right for ahead, right, *_ in tried if needed is None or ahead >= needed]
    return SlugTrial(needed, Trial(sum(kept), len(kept), "stated operations"), wrong)


def _margin_needed(tried: Sequence[tuple[int, bool]]) -> int | None:
    """The least margin at which enough of what is taken is right; None if nothing is left then."""
    for least in sorted({MARGIN, *(ahead + 1 for ahead, right in tried if not right)}):
        kept = [right for ahead, right in tried if ahead >= least]
        if sum(kept) >= _BOUND * len(kept):
            return least if kept or not tried else None
    return MARGIN
