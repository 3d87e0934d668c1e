"""No leaf of the committed documents is lost or made up, and the page in the docs says so."""

from __future__ import annotations

import fidelity
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Basis, Origin, Place
from tigergen.model.pointer import ROOT


def test_nothing_is_lost_or_made_up_and_the_page_says_what_was_measured() -> None:
    found = fidelity.results()
    assert {
        name: [e for s in scores.values() for e in s.examples] for name, scores in found.items()
    } == {name: [] for name in found}
    assert fidelity.PAGE.read_text(encoding="utf-8") == fidelity.page(found)


def test_the_comparison_sees_what_is_lost_changed_moved_or_made_up() -> None:
    truth = {
        "info": {"title": "T", "x-flag": True},
        "tags": [{"name": "a"}, {"name": "b"}],
        "paths": {"/a": {}},
    }
    origin = [Origin(Place("a.yaml", 1), "openapi")]
    document = {
        "info": {"title": "T", "x-flag": 1, "x-new": 2},
        "tags": [{"name": "b"}, {"name": "a"}],
        "components": {"x-inferred": 3},
    }
    inferred = [Origin(Place("a.yaml", 1), "openapi", Basis.INFERRED, "some-rule")]
    canonical = Canonical(document, {ROOT: origin, ROOT / "components": inferred})
    scores = fidelity.compare(truth, canonical)
    assert sorted(e for s in scores.values() for e in s.examples) == [
        "lost: info/x-flag",
        "lost: paths//a",
        "made up: info/x-flag",
        "made up: info/x-new",
        "order: tags",
    ]


def test_what_nobody_says_is_made_up() -> None:
    scores = fidelity.compare({"info": {}}, Canonical({"info": {"title": "T"}}))
    assert [e for s in scores.values() for e in s.examples] == ["made up: info/title"]
