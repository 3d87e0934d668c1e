"""What saved pages show comes back, and nothing else."""

from __future__ import annotations

import saved_pages


def test_of_unfolded_pages_all_comes_back_and_of_no_page_more_than_it_shows() -> None:
    invented, lost = {}, {}
    for kind, found in saved_pages.results().items():
        whole = kind.startswith("swagger-ui") and kind.endswith("unfolded")
        for name, (stated, read) in found.items():
            for fact in stated.keys() | read.keys():
                if whole or fact not in _GUESSED:
                    invented[kind, name, fact] = read[fact] - stated[fact]
                if whole and fact not in _NOT_SHOWN:
                    lost[kind, name, fact] = stated[fact] - read[fact]
    assert {key: one for key, one in invented.items() if one} == {}
    assert {key: one for key, one in lost.items() if one} == {}


_GUESSED = frozenset({"parameters", "request fields", "response fields"})
"""What samples and paths show is inferred where a page shows no more."""
_NOT_SHOWN = frozenset({"security", "values and limits of parameters", "media types"})
"""Padlocks do not say what they are for; limits are shown on request only."""
