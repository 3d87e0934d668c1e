"""A fault of a source costs the value that has it, and nothing more."""

from __future__ import annotations

import json

import pytest
from conftest import merged
from tigergen.model.claim import Json
from tigergen.validate import leave_out, validate
from tigergen.validate.specification import faults

GOOD = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "1", "license": {"name": "MIT", "url": "https://l.test"}},
    "paths": {
        "/a": {
            "get": {
                "parameters": [
                    {"name": "q", "in": "query", "schema": {"type": "string"}},
                    {"name": "r", "in": "query", "schema": {"type": "string"}},
                ],
                "responses": {"200": {"description": "OK", "headers": {"X-A": {"schema": {}}}}},
            }
        }
    },
    "components": {"schemas": {"Pet": {"type": "object"}}},
}


def changed(path: str, value: Json) -> dict:
    """The document with another value at a place."""
    document = json.loads(json.dumps(GOOD))
    *steps, last = path.split(" ")
    node = document
    for step in steps:
        node = node[int(step)] if isinstance(node, list) else node[step]
    node[int(last) if isinstance(node, list) else last] = value
    return document


@pytest.mark.parametrize(
    ("path", "value", "gone"),
    [
        ("info license identifier", "MIT", "/info/license/url"),
        ("info colour", "red", "/info/colour"),
        ("paths /a get extra", {"a": 1}, "/paths/~1a/get/extra"),
        ("paths /a get parameters 0 style", "wavy", "/paths/~1a/get/parameters/0/style"),
        (
            "paths /a get responses 200 headers X-A",
            {"stray": 1},
            "/paths/~1a/get/responses/200/headers/X-A",
        ),
        ("paths /a get responses 999", {"description": "?"}, "/paths/~1a/get/responses/999"),
        (
            "paths /a get parameters 1",
            {"name": "r", "in": "nowhere"},
            "/paths/~1a/get/parameters/1",
        ),
        ("components mystery", {"a": {}}, "/components/mystery"),
        (
            "components schemas Pet properties",
            {"a": {"multipleOf": 0}},
            "/components/schemas/Pet/properties/a/multipleOf",
        ),
    ],
)
def test_what_openapi_does_not_allow_is_left_out_alone(path: str, value: Json, gone: str) -> None:
    text = json.dumps(changed(path, value), indent=1)
    canonical = merged(text)
    found = leave_out(canonical)
    assert [(d.code, d.message.partition(":")[0]) for d in found] == [("V002", gone)]
    assert (
        text.splitlines()[found[0].place.line - 1].strip(' "')[:1].isalnum() or found[0].place.line
    )
    assert validate(canonical) == []
    assert len(merged(json.dumps(GOOD)).document["paths"]["/a"]["get"]["parameters"]) >= 1


def test_a_fault_free_document_loses_nothing() -> None:
    canonical = merged(json.dumps(GOOD))
    before = json.dumps(canonical.document)
    assert leave_out(canonical) == []
    assert json.dumps(canonical.document) == before


def test_several_items_of_one_list_go_without_taking_others_along() -> None:
    document = changed("paths /a get parameters 0", {"name": "p", "in": "nowhere"})
    document["paths"]["/a"]["get"]["parameters"].append({"name": "s", "in": "elsewhere"})
    canonical = merged(json.dumps(document))
    assert len(leave_out(canonical)) == 2
    assert [p["name"] for p in canonical.document["paths"]["/a"]["get"]["parameters"]] == ["r"]


def test_an_operation_is_never_left_out() -> None:
    """What is wrong with the whole operation is an error and stops the build."""
    canonical = merged(json.dumps(GOOD))
    canonical.put(next(w for w in canonical.provenance if w.endswith("/get")) / "parameters", [])
    del canonical.document["paths"]["/a"]["get"]["parameters"]
    canonical.document["paths"]["/a"]["get"] = "nothing"
    assert leave_out(canonical) == []
    assert [d.code for d in validate(canonical)] == ["V001"]


def test_schemas_are_held_against_the_meta_schema_wherever_they_stand() -> None:
    document = changed("paths /a get parameters 0 schema", {"type": "dog"})
    document |= {"openapi": "3.2.0", "x-schema": {"type": "dog"}}
    document["paths"]["/a"]["get"]["responses"]["200"]["content"] = {
        "text/event-stream": {"itemSchema": {"properties": {"a": {"minLength": -1}}}}
    }
    assert sorted(str(fault.where) for fault in faults(document)) == [
        "/paths/~1a/get/parameters/0/schema/type",
        "/paths/~1a/get/responses/200/content/text~1event-stream/itemSchema/properties/a/minLength",
    ]


def test_an_item_that_moves_up_does_not_take_the_finding_of_the_one_that_left() -> None:
    canonical = merged(json.dumps(GOOD, indent=1))
    parameters = canonical.document["paths"]["/a"]["get"]["parameters"]
    parameters[0]["in"] = "nowhere"  # gone in the second round
    del parameters[1]["schema"]
    parameters[1]["content"] = {"a/b": 5}  # gone in the third, when it is the first of the list
    found = leave_out(canonical)
    assert canonical.document["paths"]["/a"]["get"]["parameters"] == []
    assert len(found) == 2
    assert len({one.place.line for one in found if one.place}) == 2
