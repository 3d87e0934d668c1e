"""What the fold keeps of the side that holds, and whom it names for it."""

from __future__ import annotations

import json

import pytest
from conftest import merged, reading
from tigergen.merge import merge
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Contradiction, Place
from tigergen.model.pointer import Pointer

HEAD = {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}}


def one(schema: object) -> str:
    return json.dumps(
        HEAD
        | {"components": {"schemas": {"Order": {"type": "object", "properties": {"x": schema}}}}}
    )


@pytest.mark.parametrize(
    ("winner", "part"),
    [
        ({"type": "array", "items": {"type": "string", "maxLength": 5}}, "items"),
        ({"type": ["array", "null"], "items": {"type": "string"}}, "items"),
        (
            {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
            "properties",
        ),
    ],
)
@pytest.mark.parametrize("loser", [{"type": "string"}, {"type": "boolean"}])
def test_the_parts_of_a_type_stay_if_it_holds_and_go_if_it_does_not(
    winner: dict[str, object], part: str, loser: dict[str, object]
) -> None:
    def x(*texts: str) -> dict[str, object]:
        schema = merged(*texts).document["components"]["schemas"]["Order"]["properties"]["x"]
        return {key: schema[key] for key in ("type", part) if key in schema}

    assert x(one(winner), one(winner), one(loser)) == {key: winner[key] for key in ("type", part)}
    assert x(one(loser), one(loser), one(winner)) == loser


def test_each_parameter_names_the_line_that_states_it() -> None:
    names = ["limit", "q", "offset", "sort"]
    lines = [
        "openapi: 3.1.0",
        "info: {title: A, version: '1'}",
        "paths:",
        "  /a/{id}/{part}:",
        "    get:",
        "      parameters:",
    ]
    lines += [f"      - {{name: {name}, in: query, schema: {{type: string}}}}" for name in names]
    lines += ["      responses: {'200': {description: Done}}"]
    canonical = merged("\n".join(lines))
    where = Pointer.of("paths", "/a/{id}/{part}", "get", "parameters")
    listed = where.resolve(canonical.document)
    assert {parameter["name"] for parameter in listed} == {*names, "id", "part"}
    for index, parameter in enumerate(listed):
        (line, *_) = [origin.place.line for origin in canonical.origins(where / index)]
        expected = parameter["name"] if parameter["in"] == "query" else "get:"
        assert expected in lines[line - 1], parameter
        assert (
            parameter["in"] == "path"
            or canonical.origins(where / index / "name")[0].place.line == line
        )


# -- contradictions inside one document ---------------------------------------------------------------

TEXT = "openapi: 3.1.0\ninfo:\n  title: A\n  version: '1'\n  description: All about A\n"
WHERE = ("info", "description")
POINTER = Pointer("/info/description")


def told(*values: str, source: str = "doc", rule: str = "table-over-example") -> Contradiction:
    sides = tuple((value, Place(source, line)) for line, value in enumerate(values, 11))
    return Contradiction(WHERE, sides, rule, "readme")


def folded(*contradictions: Contradiction) -> Canonical:
    return merge(reading(TEXT).claims, contradictions)


def test_a_contradiction_of_one_document_is_on_record_with_both_places() -> None:
    (conflict,) = folded(told("All about A", "All about B")).conflicts
    assert (conflict.pointer, conflict.aspect) == (POINTER, "description")
    assert conflict.settled_by == "table-over-example"
    assert [(side.value, [str(o.place) for o in side.origins]) for side in conflict.sides] == [
        ("All about A", ["doc:11"]),
        ("All about B", ["doc:12"]),
    ]


def test_what_only_restates_the_value_is_further_evidence_for_it() -> None:
    canonical = folded(told("All about A", "about A"))
    assert canonical.conflicts == []
    assert canonical.places(POINTER) == ["doc:5", "doc:12"]
    canonical = folded(told("All about A", "about A", "About B"))
    (conflict,) = canonical.conflicts
    assert [side.value for side in conflict.sides] == ["All about A", "About B"]
    assert canonical.places(POINTER) == ["doc:5", "doc:12"]


def test_a_contradiction_with_one_side_is_on_record_too() -> None:
    (conflict,) = folded(told("All about A")).conflicts
    assert [side.value for side in conflict.sides] == ["All about A"]


def test_the_same_contradiction_of_two_documents_is_one_with_all_places() -> None:
    both = [told("A", "B", source="two"), told("A", "B", source="one")]
    (conflict,) = folded(*both).conflicts
    assert [[str(o.place) for o in side.origins] for side in conflict.sides] == [
        ["one:11", "two:11"],
        ["one:12", "two:12"],
    ]
    assert len(folded(*both, told("A", "C")).conflicts) == 2


def test_contradictions_at_other_addresses_are_others() -> None:
    elsewhere = Contradiction(("info", "summary"), told("A", "B").sides, "table-over-example", "r")
    found = folded(told("A", "B"), elsewhere).conflicts
    assert sorted(one.aspect for one in found) == ["description", "summary"]


def test_where_no_document_states_a_title_it_is_the_given_one() -> None:
    assert merge([]).document["info"]["title"] == "API"
    assert merge([], title="Orders").document["info"]["title"] == "Orders"
