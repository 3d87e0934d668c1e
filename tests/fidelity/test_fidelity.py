"""No leaf of the committed documents is lost or made up, and the page in the docs says so."""

from __future__ import annotations

import fidelity


def test_nothing_is_lost_or_made_up_and_the_page_says_what_was_measured() -> None:
    found = fidelity.results()
    assert {
        name: [e for s in scores.values() for e in s.examples] for name, scores in found.items()
    } == {name: [] for name in found}
    assert fidelity.PAGE.read_text(encoding="utf-8") == fidelity.page(found)
