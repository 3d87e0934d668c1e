"""The entries of the ledger, and the order of what is on record; tests/property has the invariants."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Basis, Origin, Place
from tigergen.model.pointer import ROOT, Pointer


def at(line: int, basis: Basis = Basis.STATED) -> Origin:
    return Origin(Place("a.yaml", line), "openapi", basis)


TIE = Conflict(Pointer("/info"), "title", (Side("A", (at(1),)), Side("B", ())), "first-place")


def test_an_id_stays_while_place_and_values_stay() -> None:
    swapped = replace(
        TIE, sides=(Side("B", (at(9),)), Side("A", ())), settled_by="rank", reason="r"
    )
    assert swapped.id == TIE.id
    others = [
        replace(TIE, pointer=Pointer("/x")),
        replace(TIE, aspect="version"),
        replace(TIE, sides=(*TIE.sides, Side("C", ()))),
        replace(TIE, sides=TIE.sides[:1]),
    ]
    assert len({one.id for one in [TIE, *others]}) == 5


def test_a_conflict_as_the_ledger_has_it() -> None:
    entry = TIE.as_json()
    assert list(entry) == ["id", "pointer", "aspect", "settled_by", "sides"]
    assert [entry[key] for key in ("id", "pointer", "aspect", "settled_by")] == [
        TIE.id,
        "/info",
        "title",
        "first-place",
    ]
    assert [side["value"] for side in entry["sides"]] == ["A", "B"]
    decided = replace(TIE, reason="because", settled_by="decision").as_json()
    assert decided["reason"] == "because"
    assert list(decided)[-1] == "sides"


def test_a_tie_and_what_a_conflict_is_about() -> None:
    assert TIE.tie
    assert not replace(TIE, settled_by="rank").tie
    assert TIE.subject == "/info/title"
    assert replace(TIE, pointer=Pointer("/info/title")).subject == "/info/title"


def test_the_ledger_is_in_order_of_place_then_aspect_then_id() -> None:
    found = [
        replace(TIE, pointer=Pointer(where), aspect=aspect, sides=(Side(value, ()),))
        for where in ("/a", "/b")
        for aspect in ("x", "y")
        for value in ("1", "2")
    ]
    canonical = Canonical({"a": {}, "b": {}}, conflicts=reversed(found))
    expected = sorted(found, key=lambda one: (one.pointer, one.aspect, one.id))
    assert canonical.conflicts == expected
    assert canonical.conflicts_under(Pointer("/b")) == [
        one for one in reversed(found) if one.pointer == "/b"
    ]
    assert canonical.conflicts_at(ROOT) == []


def test_the_same_conflict_is_on_record_once_as_it_was_told_last() -> None:
    canonical = Canonical({"info": {}}, conflicts=[TIE, replace(TIE, aspect="version")])
    canonical.record(TIE)
    assert len(canonical.conflicts) == 2
    settled = replace(TIE, settled_by="decision", reason="because")
    canonical.settle(TIE, settled)
    assert [one.settled_by for one in canonical.conflicts] == ["decision", "first-place"]


def test_a_conflict_about_what_is_gone_stands_at_the_nearest_thing() -> None:
    canonical = Canonical({"info": {"title": "T"}})
    canonical.record(replace(TIE, pointer=Pointer("/info/contact/name"), aspect="name"))
    (found,) = canonical.conflicts
    assert found.pointer == "/info"


def test_whether_something_is_there() -> None:
    canonical = Canonical({"a": [None]})
    assert canonical.has(Pointer("/a/0")) is True
    assert canonical.has(Pointer("/a/1")) is False
    assert canonical.has(Pointer("/b")) is False


def test_who_says_it_first_and_how_surely() -> None:
    canonical = Canonical(
        {"a": {"b": 1}}, {Pointer("/a"): [at(7, Basis.INFERRED), at(5, Basis.ASSUMED), at(9)]}
    )
    a = Pointer("/a")
    assert [origin.place.line for origin in canonical.origins(a)] == [9, 7, 5]
    assert canonical.places(a) == ["a.yaml:9", "a.yaml:7", "a.yaml:5"]
    assert canonical.first_place(a) == Place("a.yaml", 5)
    assert (canonical.basis(a), canonical.basis("/a/b")) == (Basis.STATED, Basis.INFERRED)
    assert canonical.nearest_origins(a / "b") == canonical.origins(a)
    assert canonical.origins(a / "b") == []
    assert canonical.first_place(a / "b") is None
    canonical.set_origins(a, [at(1)])
    assert canonical.places(a) == ["a.yaml:1"]
    canonical.cite(a, [at(2)])
    assert canonical.places(a) == ["a.yaml:1", "a.yaml:2"]


def test_members_that_are_named_come_first_and_the_others_keep_their_order() -> None:
    canonical = Canonical({"m": {"d": 1, "c": 2, "b": 3, "a": 4}})
    canonical.order_members(Pointer("/m"), ["b", "nope", "c"])
    assert list(canonical.document["m"]) == ["b", "c", "d", "a"]
    assert canonical.document["m"] == {"a": 4, "b": 3, "c": 2, "d": 1}


def test_changes_where_nothing_is_are_errors() -> None:
    canonical = Canonical({"a": "text", "m": {"x": 1, "y": 2}})
    with pytest.raises(LookupError):
        canonical.put(Pointer("/a/b"), 1)
    with pytest.raises(LookupError):
        canonical.cite(Pointer("/b"), [at(1)])
    with pytest.raises(LookupError):
        canonical.move(Pointer("/m/x"), Pointer("/m/y"))
    with pytest.raises(LookupError):
        canonical.move(Pointer("/m"), Pointer("/m/z"))
    assert canonical.document == {"a": "text", "m": {"x": 1, "y": 2}}
