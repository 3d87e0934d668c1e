"""Types go from one place to another only as far as the evidence does."""

from __future__ import annotations

import json

import pytest
from conftest import reading
from tigergen.infer import infer
from tigergen.merge import merge
from tigergen.notation.wording import infer_type

Field = dict[str, object]


def types(*parameters: Field) -> tuple[list[object], list[str]]:
    """The winning type of each parameter, each of an operation of its own, and the findings."""
    paths = {
        f"/p{index}": {"get": {"parameters": [{"in": "query", **field}], "responses": {}}}
        for index, field in enumerate(parameters)
    }
    text = json.dumps({"swagger": "2.0", "info": {"title": "A", "version": "1"}, "paths": paths})
    inferred = infer(reading(text).claims)
    found = []
    for index, field in enumerate(parameters):
        address = ("paths", f"/p{index}", "get", "parameters", f"query:{field['name']}", "schema")
        claims = [claim for claim in inferred.claims if claim.address == (*address, "type")]
        found.append(min(claims, key=lambda claim: claim.order).value)
    return found, [d.message for d in inferred.diagnostics if d.code == "S021"]


STRING = {"type": "string"}
TIMED: Field = {"name": "channel", "description": "Timestamp of the last message"}


def test_one_description_types_no_namesakes() -> None:
    found, _ = types(TIMED, {"name": "channel"}, {"name": "channel", "description": "Where to"})
    assert found == [{"type": "string", "format": "date-time"}, STRING, STRING]


def test_several_descriptions_or_a_stated_type_do() -> None:
    other: Field = {"name": "channel", "description": "An ISO 8601 date-time"}
    assert types(TIMED, other, {"name": "channel"})[0][2]["format"] == "date-time"
    found, told = types({"name": "limit", "type": "integer"}, {"name": "limit"})
    assert found == [{"type": "integer"}] * 2
    assert "1 type is inferred" in told[0]


@pytest.mark.parametrize(
    "own", [{"default": "C12"}, {"enum": ["general", "random"]}, {"default": 5}]
)
def test_a_value_that_is_stated_speaks_against_a_type(own: Field) -> None:
    stated: Field = {"name": "channel", "type": "string", "format": "date-time"}
    assert types(stated, {"name": "channel", **own})[0][1] == STRING


def test_namesakes_that_disagree_where_types_are_stated_silence_the_rule() -> None:
    pairs = [("a", "integer"), ("b", "string"), ("c", "boolean"), ("d", "number")]
    disagreeing = [
        {"name": name, "type": kind} for name, one in pairs for kind in (one, "array", "array")
    ]
    found, told = types(*disagreeing, {"name": "z", "type": "integer"}, {"name": "z"})
    assert found[-1] == STRING
    assert "not inferred" in told[-1]


def test_a_rule_of_wording_that_fails_on_stated_types_is_not_used() -> None:
    wrong = [
        {"name": f"p{index}", "type": "integer", "description": f"Set to true or false: {index}"}
        for index in range(3)
    ]
    found, told = types(*wrong, {"name": "flag", "description": "Set to true to delete it"})
    assert found[-1] == STRING
    assert told == [
        "wording-boolean is right for 0 of 3 stated types; 1 type is not inferred for that"
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Timestamp of the message", "date-time"),
        ("Only objects created after this timestamp", "date-time"),
        ("The creation timestamp", "date-time"),
        ("Include messages with oldest or latest timestamp in results", None),
        ("Channel of the message, as its timestamp alone is not unique", None),
    ],
)
def test_a_timestamp_is_what_the_text_is_about(text: str, kind: str | None) -> None:
    found = infer_type(text)
    assert (found.value.get("format") if found else None) == kind


@pytest.mark.parametrize(
    ("field", "kept"),
    [
        ({"description": "An integer between 9 and 1"}, {}),
        ({"description": "An integer between 1 and 9"}, {"minimum": 1, "maximum": 9}),
        ({"description": "A positive integer", "maximum": 0}, {"maximum": 0}),
    ],
)
def test_bounds_out_of_prose_never_leave_no_value(field: Field, kept: Field) -> None:
    operation = {"parameters": [{"in": "query", "name": "ttl", **field}], "responses": {}}
    text = json.dumps(
        {
            "swagger": "2.0",
            "info": {"title": "A", "version": "1"},
            "paths": {"/p": {"get": operation}},
        }
    )
    inferred = infer(reading(text).claims)
    bounds = {
        c.address[-1]: c.value for c in inferred.claims if c.address[-1] in ("minimum", "maximum")
    }
    assert bounds == kept
    left_out = [d.code for d in inferred.diagnostics if d.code == "S022"]
    assert bool(left_out) == (len(kept) < 2)


def schemas(*parameters: Field) -> tuple[list[dict[str, object]], list[str]]:
    """The schema of each parameter after the merge, and the findings."""
    paths = {
        f"/p{index}": {"get": {"parameters": [{"in": "query", **field}], "responses": {}}}
        for index, field in enumerate(parameters)
    }
    text = json.dumps({"swagger": "2.0", "info": {"title": "A", "version": "1"}, "paths": paths})
    inferred = infer(reading(text).claims)
    document = merge(inferred.claims, inferred.contradictions, title="A").document
    found = [document["paths"][path]["get"]["parameters"][0]["schema"] for path in sorted(paths)]
    return found, [d.message for d in inferred.diagnostics if d.code == "S021"]


def counted(default: int, said: int) -> Field:
    text = f"How many to return, defaults to {said}"
    return {"name": f"n{default}", "type": "integer", "default": default, "description": text}


PROSE: Field = {"name": "size", "description": "An integer, defaults to 20"}


def test_values_in_prose_are_read_where_prose_is_right_about_stated_ones() -> None:
    found, told = schemas(PROSE, counted(1, 1), counted(2, 2), counted(3, 3))
    assert found[0]["default"] == 20
    assert told == [
        "default-notation is right for 3 of 3 stated defaults; 1 defaults are read by it"
    ]


def test_values_in_prose_are_left_out_where_prose_is_wrong_about_stated_ones() -> None:
    found, told = schemas(PROSE, counted(1, 10), counted(2, 10), counted(3, 3))
    assert "default" not in found[0]
    assert told == [
        "default-notation is right for 1 of 3 stated defaults; "
        "1 defaults are not read from descriptions for that"
    ]
