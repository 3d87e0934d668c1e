"""The entries of the ledger, and the order of what is on record; tests/property has the invariants."""

from __future__ import annotations

import re
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
    assert re.fullmatch("C[0-9a-f]{8}", TIE.id)
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
    other = replace(settled, sides=(Side("C", ()),))
    canonical.settle(settled, other)
    assert canonical.conflicts[0] == other
    assert len(canonical.conflicts) == 2


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


# -- what is on record goes along with what it is about ---------------------------------------------------

LIST = Pointer("/list")


def listed() -> Canonical:
    """A list of three objects; the n-th is said on line n, its part on line 10 n."""
    canonical = Canonical({"list": [{"n": number} for number in range(3)]})
    for number in range(3):
        canonical.cite(LIST / number, [at(number)])
        canonical.cite(LIST / number / "n", [at(10 * number)])
        sides = (Side(number, ()), Side("other", ()))
        canonical.record(Conflict(LIST / number / "n", "n", sides, "rank"))
    return canonical


def places(canonical: Canonical) -> dict[str, list[int]]:
    return {
        where: [origin.place.line for origin in origins]
        for where, origins in canonical.provenance.items()
    }


def disputes(canonical: Canonical) -> list[tuple[str, object]]:
    return [(conflict.pointer, conflict.sides[0].value) for conflict in canonical.conflicts]


@pytest.mark.parametrize("index", [0, 1, 3])
def test_an_item_that_is_inserted_moves_what_follows(index: int) -> None:
    canonical = listed()
    assert canonical.insert(LIST, index, {"n": "new"}, [at(7)]) == LIST / index
    now = [0, 1, 2]
    now.insert(index, -1)
    assert [item["n"] for item in canonical.document["list"]] == [
        "new" if old < 0 else old for old in now
    ]
    expected = {LIST / new: [7 if old < 0 else old] for new, old in enumerate(now)}
    expected |= {LIST / new / "n": [10 * old] for new, old in enumerate(now) if old >= 0}
    assert places(canonical) == expected
    assert disputes(canonical) == [
        (LIST / new / "n", old) for new, old in enumerate(now) if old >= 0
    ]


def test_an_item_may_be_appended() -> None:
    canonical = listed()
    assert canonical.append(LIST, "last", [at(7)]) == LIST / 3
    assert canonical.document["list"][3] == "last"
    assert places(canonical)[LIST / 3] == [7]
    for call in (canonical.append, lambda where, value: canonical.insert(where, 0, value)):
        with pytest.raises(LookupError, match="is not a list"):
            call(LIST / 0, "x")


@pytest.mark.parametrize("index", [0, 1, 2])
def test_an_item_that_is_removed_lets_what_follows_move_up(index: int) -> None:
    canonical = listed()
    assert canonical.remove(LIST / index) == {"n": index}
    now = [number for number in range(3) if number != index]
    assert [item["n"] for item in canonical.document["list"]] == now
    expected = {LIST / new: [old] for new, old in enumerate(now)}
    expected |= {LIST / new / "n": [10 * old] for new, old in enumerate(now)}
    assert places(canonical) == expected
    # The conflict about what is gone stays, at the list.
    assert disputes(canonical) == [
        (LIST, index),
        *((LIST / new / "n", old) for new, old in enumerate(now)),
    ]


def test_a_member_is_removed_moved_or_replaced_with_what_is_on_record() -> None:
    document = {"a": {"x": {"y": 1}}, "b": {}}
    where, there = Pointer("/a/x"), Pointer("/b/z")

    def made() -> Canonical:
        conflict = Conflict(where / "y", "y", (Side(1, ()), Side(2, ())), "rank")
        origins = {where: [at(1)], where / "y": [at(2)]}
        return Canonical({"a": {"x": {"y": 1}}, "b": {}}, origins, [conflict])

    removed = made()
    assert removed.remove(where) == {"y": 1}
    assert removed.document == {"a": {}, "b": {}}
    assert (places(removed), disputes(removed)) == ({}, [("/a", 1)])
    moved = made()
    moved.move(where, there)
    assert moved.document == {"a": {}, "b": {"z": {"y": 1}}}
    assert places(moved) == {there: [1], there / "y": [2]}
    assert disputes(moved) == [(there / "y", 1)]
    replaced = made()
    replaced.put(where, 5, [at(9)])
    assert replaced.document == document | {"a": {"x": 5}}
    assert (places(replaced), disputes(replaced)) == ({where: [9]}, [(where, 1)])
    added = made()
    added.put(Pointer("/a/w"), 5)
    assert (added.document["a"]["w"], places(added)) == (5, places(made()))
    with pytest.raises(LookupError, match="is taken"):
        made().move(where, Pointer("/a"))


def test_an_item_of_a_list_is_replaced() -> None:
    canonical = listed()
    canonical.put(LIST / 1, "new", [at(7)])
    assert canonical.document["list"][1] == "new"
    assert places(canonical)[LIST / 1] == [7]
    assert LIST / 1 / "n" not in places(canonical)
    assert disputes(canonical)[1] == (LIST / 1, 1)


def test_nothing_is_moved_into_itself() -> None:
    canonical = Canonical({"a": {"b": {}}})
    with pytest.raises(LookupError, match="is taken"):
        canonical.move(Pointer("/a"), Pointer("/a/b/c"))


def test_citing_nobody_records_nothing() -> None:
    canonical = Canonical({"a": 1}, {Pointer("/a"): []})
    canonical.cite(Pointer("/a"), iter(()))
    assert canonical.provenance == {}
    canonical.set_origins(Pointer("/a"), [])
    assert canonical.provenance_json() == {}


def test_references_by_number_follow_the_parameters_of_an_operation() -> None:
    where = Pointer.of("paths", "/a", "get", "parameters")
    schema = {"$ref": "#/paths/~1a/get/parameters/1/schema"}
    other = {"$ref": "#/components/schemas/X"}
    words = {"$ref": 5}
    document = {
        "paths": {"/a": {"get": {"parameters": [{"name": "p"}, {"name": "q", "schema": {}}]}}},
        "x": {"a": schema, "b": other, "c": [words]},
    }
    canonical = Canonical(document)
    canonical.insert(where, 0, {"name": "new"})
    assert schema["$ref"] == "#/paths/~1a/get/parameters/2/schema"
    canonical.remove(where / 1)
    assert schema["$ref"] == "#/paths/~1a/get/parameters/1/schema"
    canonical.append(where, {"name": "last"})
    assert schema["$ref"] == "#/paths/~1a/get/parameters/1/schema"
    assert (other["$ref"], words["$ref"]) == ("#/components/schemas/X", 5)
