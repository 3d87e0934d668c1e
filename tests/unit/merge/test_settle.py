"""Rules of precedence, one by one and against each other: `tigergen.merge.precedence`."""

from __future__ import annotations

from typing import Any

import pytest
from tigergen.merge.precedence import differs_in_substance, in_order, restates, settle
from tigergen.model.canonical import Side
from tigergen.model.claim import Basis, Claim, Json, Origin, Place

STATED, INFERRED, ASSUMED = Basis.STATED, Basis.INFERRED, Basis.ASSUMED
OPERATION = ("paths", "/a", "get")
INTEGER, NUMBER, STRING = ({"type": name} for name in ("integer", "number", "string"))
DATE = {"type": "string", "format": "date"}


def by(*sources: str, rank: int = 0, basis: Basis = STATED) -> tuple[Origin, ...]:
    return tuple(Origin(Place(source, 1), "r", basis, rank=rank) for source in sources)


def told(*values: Json, **more: Any) -> list[Side]:
    """Each value is said by a document of its own."""
    return [Side(value, by(f"d{number}", **more)) for number, value in enumerate(values)]


def settled(aspect: str, *sides: Side) -> tuple[Json, str]:
    side, rule = settle((*OPERATION, aspect), list(sides))
    return side.value, rule


@pytest.mark.parametrize(
    ("aspect", "values", "expected"),
    [
        ("url", ["http://h.test", "https://h.test"], ("https://h.test", "https-over-http")),
        (
            "url",
            ["http://h.test", "https://h.test//v1", "https://h.test/v1"],
            ("https://h.test/v1", "https-over-http"),
        ),
        ("url", ["https://h.test/v1/", "https://h.test/v1"], ("https://h.test/v1", "normal-url")),
        ("url", ["http://h.test/v1/", "http://h.test/v1"], ("http://h.test/v1", "normal-url")),
        ("url", ["http://h.test//v1", "http://h.test/v1/"], ("http://h.test/v1/", "normal-url")),
        ("url", ["http://h.test/a", "http://h.test/b"], ("http://h.test/a", "normal-url")),
        ("deprecated", [False, True], (True, "any-true")),
        ("deprecated", [False, None], (False, "first-place")),
        ("type", [NUMBER, INTEGER], (INTEGER, "narrower-type")),
        ("type", [INTEGER, NUMBER], (INTEGER, "narrower-type")),
        ("type", [STRING, DATE], (DATE, "narrower-type")),
        ("type", [STRING, DATE, {**STRING, "format": "uuid"}], (STRING, "first-place")),
        ("type", [INTEGER, STRING], (INTEGER, "first-place")),
        ("type", [{**NUMBER, "format": "double"}, INTEGER], (None, "first-place")),
        ("type", [NUMBER, STRING, INTEGER], (NUMBER, "first-place")),
        ("type", ["number", "integer"], ("number", "first-place")),
        ("type", ["integer", INTEGER], ("integer", "first-place")),
        ("enum", [["a"], ["b", "a"]], (["b", "a"], "longer-list")),
        ("enum", [["a"], ["b"]], (["a"], "first-place")),
        ("enum", ["a", ["a"]], ("a", "first-place")),
        ("enum", [["a", "b"], "a"], (["a", "b"], "first-place")),
        ("summary", ["Read", "Read all"], ("Read all", "fuller-text")),
        ("description", ["Read", "Write"], ("Read", "first-text")),
        ("title", ["Read", "Read all"], ("Read all", "fuller-text")),
        ("termsOfService", ["a", "b"], ("a", "first-text")),
        ("operationId", ["a", "b"], ("a", "first-place")),
    ],
)
def test_the_rule_of_each_aspect(
    aspect: str, values: list[Json], expected: tuple[Json, str]
) -> None:
    value = values[0] if expected[0] is None else expected[0]
    assert settled(aspect, *told(*values)) == (value, expected[1])


@pytest.mark.parametrize("holder", ["properties", "schemas", "parameters"])
@pytest.mark.parametrize(
    ("name", "values"),
    [("url", ["http://h", "https://h"]), ("deprecated", [False, True]), ("enum", [[], ["a"]])],
)
def test_a_thing_called_as_an_aspect_is_not_that_aspect(
    holder: str, name: str, values: list[Json]
) -> None:
    side, rule = settle(("components", holder, name), told(*values))
    assert (side.value, rule) == (values[0], "first-place")


def test_an_address_may_be_one_token() -> None:
    assert settle(("description",), told("a", "b"))[1] == "first-text"
    assert restates(("description",), *told("a b", "a"))


def test_what_is_stated_holds_against_what_is_inferred_whatever_the_rules_say() -> None:
    stated, inferred = Side(False, by("a")), Side(True, by("b", basis=INFERRED))
    assert settled("deprecated", stated, inferred) == (False, "stated-over-inferred")
    inferred, assumed = Side("a", by("a", basis=INFERRED)), Side("b", by("b", basis=ASSUMED))
    assert settled("operationId", inferred, assumed) == ("a", "stated-over-inferred")
    # Rules compare those of the best basis alone.
    sides = [Side("a", by("a")), Side("b", by("b")), Side("a b", by("c", basis=INFERRED))]
    assert settled("summary", *sides) == ("a", "first-text")


@pytest.mark.parametrize(
    ("aspect", "trusted", "other", "expected"),
    [
        ("url", "http://h", "https://h", ("https://h", "https-over-http")),
        ("deprecated", False, True, (True, "any-true")),
        ("description", "Read", "Read all", ("Read all", "fuller-text")),
        ("summary", "Read", "Read all", ("Read all", "fuller-text")),
        ("description", "Read", "Write", ("Read", "rank")),
        ("title", "Read", "Read all", ("Read", "rank")),
        ("type", NUMBER, INTEGER, (NUMBER, "rank")),
        ("enum", ["a"], ["a", "b"], (["a"], "rank")),
    ],
)
def test_which_rules_matter_more_than_trust(
    aspect: str, trusted: Json, other: Json, expected: tuple[Json, str]
) -> None:
    assert settled(aspect, Side(trusted, by("b")), Side(other, by("a", rank=1))) == expected


def test_more_documents_outvote_fewer_of_the_same_trust() -> None:
    def chosen(*groups: tuple[Origin, ...]) -> tuple[Json, str]:
        return settled("operationId", *(Side(n, group) for n, group in enumerate(groups)))

    assert chosen(by("a"), by("b", "c")) == (1, "majority")
    assert chosen(by("a", "b"), by("c", "d")) == (0, "first-place")
    assert chosen(by("a"), by("b", "c"), by("d", "e")) == (0, "first-place")
    assert chosen(by("a"), by("b", "b")) == (0, "first-place")  # one document, two lines
    assert chosen(by("a"), by("b")) == (0, "first-place")
    # Those that are trusted less have no vote.
    assert chosen(by("a"), by("b", rank=1), by("c", rank=1)) == (0, "rank")
    assert chosen(by("a"), by("b"), by("c", "d", rank=1)) == (0, "first-place")


@pytest.mark.parametrize(
    ("aspect", "value", "other", "expected"),
    [
        ("description", "Read all of it", "of it", True),
        ("description", "Read all of it", "READ, all!", True),
        ("description", "Read all of it", "", True),
        ("description", "Reader", "Read", False),
        ("operationId", "Read all", "Read", False),
        ("url", "https://h.test/v1", "https://h.test//v1/", True),
        ("url", "https://h.test/v1", "http://h.test/v1", False),
        ("url", "https://h.test/v1", 5, False),
        ("url", 5, "5", True),
        ("termsOfService", "https://h.test/terms", "https://h.test/terms/", True),
    ],
)
def test_what_restates_the_value_that_holds(
    aspect: str, value: Json, other: Json, expected: bool
) -> None:
    assert restates((*OPERATION, aspect), *told(value, other)) is expected


def test_a_property_is_never_restated() -> None:
    where = ("components", "schemas", "X", "properties", "description")
    assert restates(where, *told("a b", "a")) is False


def test_an_assumption_contradicts_nothing() -> None:
    (stated, other), (assumed,) = told(1, 2), told(3, basis=ASSUMED)
    mixed = Side(3, assumed.origins + stated.origins)
    assert differs_in_substance(stated, other) is True
    assert differs_in_substance(stated, assumed) is False
    assert differs_in_substance(assumed, stated) is False
    assert differs_in_substance(stated, mixed) is True


def test_the_order_of_claims_is_basis_rank_place() -> None:
    origins = [
        Origin(Place("a", 1), "r", INFERRED),
        Origin(Place("b", 2), "r"),
        Origin(Place("a", 1), "r", rank=1),
        Origin(Place("b", 1), "r"),
    ]
    claims = [Claim(OPERATION, 1, origin) for origin in origins]
    assert in_order(claims) == [claims[number] for number in (3, 1, 2, 0)]
    assert in_order(claims[:2]) == [claims[1], claims[0]]
