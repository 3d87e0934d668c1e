"""Operations without method or path, and what becomes of them when both are known."""

from __future__ import annotations

from typing import Any

import pytest
from tigergen.decide import settle_unresolved
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import METHODS, Basis, Origin, Place
from tigergen.model.openapi import UNRESOLVED
from tigergen.model.pointer import ROOT

DROP = ROOT / UNRESOLVED / "drop"
TARGET = ROOT / "paths" / "/o/{id}" / "delete"


def at(line: int) -> Origin:
    return Origin(Place("d.yaml", line), "decisions", Basis.DECIDED)


def waiting(paths: dict[str, Any] | None = None, **drop: Any) -> Canonical:
    """A document with an operation `drop` on line 1, whose path stands on line 2, its method on line 3."""
    document: dict[str, Any] = {
        "openapi": "3.2.0",
        "info": {"title": "T", "version": "1"},
        UNRESOLVED: {"drop": {"summary": "Drop it.", **drop}},
    }
    if paths is not None:
        document["paths"] = paths
    canonical = Canonical(document)
    canonical.cite(DROP, [at(1)])
    for line, key in ((2, "path"), (3, "method"), (4, "summary")):
        if canonical.has(DROP / key):
            canonical.cite(DROP / key, [at(line)])
    return canonical


def test_it_becomes_an_operation_with_its_provenance() -> None:
    canonical = waiting(method="delete", path="/o/{id}", candidates=["/o", "/p"])
    assert settle_unresolved(canonical) == ([], {Place("d.yaml", 1)})
    assert UNRESOLVED not in canonical.document
    operation = canonical.document["paths"]["/o/{id}"]["delete"]
    assert operation["summary"] == "Drop it."
    assert not {"method", "path", "candidates"} & set(operation)
    assert canonical.origins(TARGET) == [at(2), at(3)]
    assert canonical.origins(TARGET.parent) == [at(2), at(3)]
    assert canonical.origins(TARGET / "summary") == [at(4)]
    # It is completed as every operation is.
    assert [parameter["name"] for parameter in operation["parameters"]] == ["id"]


@pytest.mark.parametrize("known", [{}, {"path": "/o"}, {"method": "delete"}])
def test_without_both_it_waits(known: dict[str, str]) -> None:
    canonical = waiting(**known)
    assert settle_unresolved(canonical) == ([], set())
    assert canonical.document[UNRESOLVED]["drop"]["summary"] == "Drop it."
    assert "paths" not in canonical.document


def test_what_does_not_wait_any_more_takes_nothing_along() -> None:
    canonical = waiting(method="delete", path="/o/{id}")
    canonical.put(ROOT / UNRESOLVED / "other", {"summary": "Other."})
    settle_unresolved(canonical)
    assert canonical.document[UNRESOLVED] == {"other": {"summary": "Other."}}
    canonical = Canonical({"openapi": "3.2.0"})
    assert settle_unresolved(canonical) == ([], set())


def test_what_is_not_an_object_is_left_to_the_validation() -> None:
    canonical = waiting(method="get", path="/a")
    canonical.put(DROP, "a text")
    assert settle_unresolved(canonical) == ([], set())


@pytest.mark.parametrize(
    ("method", "path", "message"),
    [
        ("steal", "/o", f"drop: 'steal' is not a method; known are {', '.join(METHODS)}"),
        ("get", "o", "drop: 'o' is not a path"),
        ("get", 5, "drop: 5 is not a path"),
        ("get", "/o/{id", "drop: '/o/{id' is not a path"),
        ("get", "/a", "drop: GET /a is an operation already"),
    ],
)
def test_a_decision_that_cannot_be_is_told_at_its_path(
    method: str, path: object, message: str
) -> None:
    canonical = waiting({"/a": {"get": {}}}, method=method, path=path)
    (found,), settled = settle_unresolved(canonical)
    assert (found.code, found.message, found.place) == ("D004", message, Place("d.yaml", 2))
    assert settled == set()
    assert canonical.document[UNRESOLVED]["drop"]["path"] == path
    assert canonical.document["paths"] == {"/a": {"get": {}}}


def test_an_equal_path_keeps_the_names_that_it_has_and_paths_stay_in_order() -> None:
    canonical = waiting({"/o/{order}": {"get": {}}}, method="delete", path="/o/{id}")
    settle_unresolved(canonical)
    assert list(canonical.document["paths"]) == ["/o/{order}"]
    assert set(canonical.document["paths"]["/o/{order}"]) == {"get", "delete"}
    assert canonical.origins(ROOT / "paths" / "/o/{order}") == []
    canonical = waiting({"/z": {"get": {}}}, method="delete", path="/b")
    settle_unresolved(canonical)
    assert list(canonical.document["paths"]) == ["/b", "/z"]


def test_the_contradiction_about_its_path_is_settled_and_stays_on_record() -> None:
    canonical = waiting(method="delete", path="/o/{id}", candidates=["/o/{id}", "/p"])
    sides = (Side("/o/{id}", (at(7),)), Side("/p", (at(8),)))
    canonical.record(Conflict(DROP / "path", "path", sides, "unresolved-path"))
    kept = Conflict(DROP / "summary", "summary", (Side("a", ()), Side("b", ())), "rank")
    canonical.record(kept)
    settle_unresolved(canonical)
    by_aspect = {conflict.aspect: conflict for conflict in canonical.conflicts}
    path = by_aspect["path"]
    assert path.settled_by == "stated-over-inferred"
    assert path.sides == (Side("/o/{id}", (at(2), at(3))), Side("/p", (at(8),)))
    assert (by_aspect["summary"].settled_by, by_aspect["summary"].sides) == ("rank", kept.sides)
