"""Inference: named rules that turn claims into more claims, in one place of the pipeline.

Each rule is a module. It tries itself on what is stated first (`trial`), and marks what it adds as inferred, with its
name. What a rendered page shows
(`infer.shown`) is used by the page's reader, because it needs the page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tigergen.diagnostics import Diagnostic
from tigergen.infer.consistent import drop_impossible_bounds
from tigergen.infer.same_name import infer_same_name
from tigergen.infer.slug import SlugResult, resolve_index
from tigergen.infer.tried_notation import try_notation
from tigergen.infer.tried_wording import try_wording
from tigergen.model.claim import Claim, Contradiction


@dataclass(frozen=True, slots=True)
class Inferred:
    """What the rules made of the claims of all readings."""

    claims: list[Claim]
    contradictions: list[Contradiction]
    diagnostics: list[Diagnostic]
    index: SlugResult
    """What became of each slug of an index, for the coverage report."""


def infer(claims: Iterable[Claim]) -> Inferred:
    """Apply every rule to the claims of all readings; the order of the claims does not matter."""
    index = resolve_index(claims)
    worded, silenced = try_wording(index.claims)
    valued, tried = try_notation(worded)
    named = infer_same_name(valued)
    consistent, left_out = drop_impossible_bounds([*valued, *named.claims])
    return Inferred(
        consistent,
        index.contradictions,
        [*index.diagnostics, *silenced, *tried, *named.diagnostics, *left_out],
        index,
    )


__all__ = ["Inferred", "infer"]
