"""What many places repeat is shown with the first of them and a count."""

from __future__ import annotations

from conftest import merged
from test_merge import api
from tigergen.explanation import Explanation
from tigergen.model.claim import Basis, Elsewhere, Origin, Place
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.repetition import SHOWN, origins_json, repeated


def test_the_first_places_are_listed_and_the_others_counted() -> None:
    many = 40
    canonical = merged(*[api(summary="Read it")] * many)
    entries = canonical.provenance_json()["/paths/~1a/get/summary"]
    assert [entry["source"] for entry in entries] == [f"doc{n}" for n in (0, 1, 10, 11, 12)]
    assert [entry.get("more") for entry in entries] == [None] * (SHOWN - 1) + [many - SHOWN]


def test_statements_of_another_basis_or_rule_are_counted_apart_and_places_once() -> None:
    stated = [Origin(Place("a", line), "r") for line in (1, 1, 2)]
    inferred = [Origin(Place("b", line), "r", Basis.INFERRED, "rule") for line in range(7)]
    assert [(len(group.shown), group.more) for group in repeated([*stated, *inferred])] == [
        (2, 0),
        (SHOWN, 2),
    ]
    assert [entry["line"] for entry in origins_json(stated)] == [1, 2]


def test_an_explanation_lists_all_of_them_on_request() -> None:
    origins = [Origin(Place("a", line), "r") for line in range(1, 10)]
    explanation = Explanation(ROOT, {}, origins, [])
    assert sum("a:" in line for line in explanation.as_text()) == SHOWN
    assert "  and 4 more places that say the same (--all lists them)" in explanation.as_text()
    assert sum("a:" in line for line in explanation.as_text(everything=True)) == len(origins)


def test_a_conflict_counts_the_places_of_each_side() -> None:
    canonical = merged(*[api(operationId=name) for name in ["a"] * 9 + ["b"]])
    (conflict,) = canonical.conflicts
    first, second = (side.as_json()["stated"] for side in conflict.sides)
    assert (len(first), first[-1]["more"]) == (SHOWN, 9 - SHOWN)
    assert len(second) == 1
    assert conflict.pointer == Pointer.of("paths", "/a", "get", "operationId")


def test_statements_of_other_readers_or_rules_are_other_statements() -> None:
    place = Place("a", 1)
    origins = [
        Origin(place, "r"),
        Origin(place, "s"),
        Origin(place, "r", Basis.INFERRED, "rule"),
        Origin(place, "r", Basis.INFERRED, "other"),
        Origin(Place("b", 1), "r"),
    ]
    assert [len(group.shown) for group in repeated(origins)] == [2, 1, 1, 1]
    two = [Origin(Place("a", 2), "r"), Origin(Place("a", 1), "s")]
    assert [entry["line"] for entry in origins_json(two)] == [1, 2]
    assert [entry["line"] for entry in origins_json(two[:1])] == [2]
    also = Elsewhere()
    also.add("b", 3)
    shared = [Origin(place, "r", also=also)]
    assert [(one["source"], one["line"]) for one in origins_json(shared)] == [("a", 1), ("b", 4)]


def test_the_last_place_that_is_shown_of_a_statement_counts_the_others() -> None:
    many = [Origin(Place("a", line), "r") for line in range(1, 8)]
    few = [Origin(Place("b", 1), "s"), Origin(Place("b", 2), "s")]
    entries = origins_json([*many, *few])
    assert [entry.get("more") for entry in entries] == [None] * 4 + [2, None, None]
