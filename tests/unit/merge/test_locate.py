"""One parameter that documents put in different places."""

from __future__ import annotations

import json
import random
from typing import Any

from conftest import merge_readings, merged, reading


def body(**schema: Any) -> str:
    content = {
        name: {"schema": {"type": "object", **schema}}
        for name in ("application/json", "application/x-www-form-urlencoded")
    }
    return operation(requestBody={"content": content})


def operation(**more: Any) -> str:
    found = {"responses": {"200": {"description": "ok"}}, **more}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"post": found}},
        },
        indent=1,
    )


QUERY = {
    "name": "to",
    "in": "query",
    "required": True,
    "explode": False,
    "description": "Whom",
    "schema": {"type": "string", "maxLength": 9},
}


def test_a_required_field_of_the_body_that_is_a_parameter_is_required_there() -> None:
    found = merged(
        operation(parameters=[{**QUERY, "required": False}]),
        body(required=["to"], properties={"to": {"type": "string", "minLength": 2}}),
    )
    post = found.document["paths"]["/a"]["post"]
    (parameter,) = post["parameters"]
    assert parameter["schema"] == {"type": "string", "minLength": 2, "maxLength": 9}
    assert "required" not in json.dumps(post["requestBody"])
    assert {(c.aspect, c.settled_by) for c in found.conflicts} == {
        ("location", "first-place"),
        ("required", "first-place"),
    }


def test_a_required_parameter_that_is_a_field_of_the_body_is_required_there() -> None:
    found = merged(body(properties={"to": {"type": "string"}}), operation(parameters=[QUERY]))
    post = found.document["paths"]["/a"]["post"]
    assert "parameters" not in post
    schema = post["requestBody"]["content"]["application/json"]["schema"]
    assert schema == {
        "type": "object",
        "required": ["to"],
        "properties": {"to": {"type": "string", "maxLength": 9, "description": "Whom"}},
    }


def test_the_order_of_claims_does_not_choose_the_media_type() -> None:
    texts = body(properties={"to": {"type": "string"}}), operation(parameters=[QUERY])
    expected = merged(*texts)
    for seed in range(5):
        readings = [reading(text, f"doc{index}") for index, text in enumerate(texts)]
        for one in readings:
            random.Random(seed).shuffle(one.claims)
        again = merge_readings(readings)
        assert again.document == expected.document
        assert again.provenance_json() == expected.provenance_json()
