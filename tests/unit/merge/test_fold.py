"""What the fold keeps of the side that holds, and whom it names for it."""

from __future__ import annotations

import json

import pytest
from conftest import merged
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
        ({"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}, "properties"),
    ],
)  # fmt: skip
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
