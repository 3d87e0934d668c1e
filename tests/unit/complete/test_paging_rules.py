"""Paging is inferred before the document is validated: whatever stands in it is survived."""

from __future__ import annotations

from typing import Any

import pytest
from tigergen.complete.paging import EXTENSION, describe_paging
from tigergen.model.canonical import Canonical
from tigergen.model.pointer import Pointer

WRONG = [None, 5, "text", [1], {"a": 1}, {"$ref": "#/nowhere"}]
PLACES = [
    ("parameters",),
    ("parameters", 0),
    ("parameters", 0, "name"),
    ("parameters", 0, "schema"),
    ("responses",),
    ("responses", "200"),
    ("responses", "200", "headers"),
    ("responses", "200", "headers", "Link"),
    ("responses", "200", "content"),
    ("responses", "200", "content", "application/json"),
    ("responses", "200", "content", "application/json", "schema"),
    ("responses", "200", "content", "application/json", "schema", "properties"),
    ("responses", "200", "content", "application/json", "schema", "properties", "meta"),
    ("responses", "200", "content", "application/json", "x-tigergen-unwrap"),
]


def document() -> dict[str, Any]:
    schema = {
        "type": "object",
        "properties": {
            "meta": {"properties": {"next_cursor": {"type": "string"}}},
            "rows": {"type": "array"},
        },
    }
    answer = {
        "headers": {"Link": {"description": "The next page."}},
        "content": {"application/json": {"schema": schema}},
    }
    cursor = {"name": "cursor", "in": "query", "schema": {"type": "string"}}
    operation = {"parameters": [cursor], "responses": {"200": answer}}
    return {"paths": {"/rows": {"get": operation}}}


@pytest.mark.parametrize("place", PLACES, ids=lambda place: "/".join(map(str, place)))
def test_what_is_not_valid_is_survived(place: tuple[str | int, ...]) -> None:
    for wrong in WRONG:
        found = document()
        *owners, last = place
        target: Any = found["paths"]["/rows"]["get"]
        for step in owners:
            target = target[step]
        target[last] = wrong
        canonical = Canonical(found)
        describe_paging(canonical)
        assert canonical.diagnostics == []


def test_the_document_is_paged_as_long_as_it_is_valid() -> None:
    canonical = Canonical(document())
    describe_paging(canonical)
    at = Pointer.of("paths", "/rows", "get", EXTENSION)
    assert at.resolve(canonical.document)["by"] == "cursor"
