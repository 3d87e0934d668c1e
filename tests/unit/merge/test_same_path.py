"""Paths that differ only in the names of their placeholders are one path."""

from __future__ import annotations

import json
from typing import Any

from conftest import decided, merged
from tigergen.decide import settle_unresolved


def api(path: str, method: str, *names: str, **operation: Any) -> str:
    parameters = [
        {
            "name": name,
            "in": "path",
            "required": True,
            "schema": {"type": "string"},
            "description": f"the {name}",
        }
        for name in names
    ]
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {
                path: {
                    method: {
                        "parameters": parameters,
                        "responses": {"200": {"description": "ok"}},
                        **operation,
                    }
                }
            },
        },
        indent=1,
    )


def test_both_operations_stand_under_the_path_of_the_first_document() -> None:
    canonical = merged(
        api("/o/{id}/x/{n}", "get", "id", "n"), api("/o/{order_id}/x/{n}", "delete", "order_id")
    )
    (path,) = canonical.document["paths"]
    assert path == "/o/{id}/x/{n}"
    item = canonical.document["paths"][path]
    assert set(item) == {"get", "delete"}
    assert [(p["name"], p.get("description")) for p in item["delete"]["parameters"]] == [
        ("n", None),
        ("id", "the order_id"),
    ]
    (conflict,) = canonical.conflicts
    assert (conflict.aspect, conflict.settled_by) == ("path", "equal-templates")
    assert [side.value for side in conflict.sides] == [path, "/o/{order_id}/x/{n}"]


def test_one_operation_of_both_is_merged_and_names_may_change_places() -> None:
    canonical = merged(
        api("/{a}/{b}", "get", "a", "b"), api("/{b}/{a}", "get", "b", "a", security=[{}])
    )
    (item,) = canonical.document["paths"].values()
    assert [p["name"] for p in item["get"]["parameters"]] == ["a", "b"]
    assert item["get"]["security"] == [{}]


def test_a_path_of_more_or_of_other_segments_is_another_path() -> None:
    paths = ("/o/{id}", "/o/{id}/", "/o/{id}.json", "/o/all", "/o/{}")
    canonical = merged(*[api(path, "get") for path in paths])
    assert len(canonical.document["paths"]) == 5
    assert canonical.conflicts == []


def test_an_unresolved_operation_goes_to_the_equal_path_that_is_there() -> None:
    facts = (
        "tigergen-facts: 1\ndocument: {x-tigergen-unresolved-operations: {drop: {summary: Drop}}}"
    )
    canonical = merged(api("/o/{id}", "get", "id"), facts)
    decided(
        canonical,
        "- {target: \"$['x-tigergen-unresolved-operations'].drop\", description: why, "
        "update: {method: delete, path: '/o/{order}'}}",
    )
    assert settle_unresolved(canonical)[0] == []
    assert set(canonical.document["paths"]["/o/{id}"]) == {"get", "delete"}
    assert canonical.document["paths"]["/o/{id}"]["delete"]["parameters"][0]["name"] == "id"
