"""What one document refers to and another describes inline is one thing."""

from __future__ import annotations

import json
from typing import Any

from conftest import merged
from tigergen.model.canonical import Canonical
from tigergen.model.pointer import Pointer

ORDER = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "integer"}, "state": {"type": "string", "maxLength": 8}},
}
REFERENCE = {"$ref": "#/components/schemas/Order"}
BODY = Pointer.of("paths", "/o", "post", "requestBody", "content", "application/json", "schema")


def document(schema: Any, **components: Any) -> str:
    content = {"application/json": {"schema": schema}}
    operation = {"requestBody": {"content": content}, "responses": {"200": {"description": "ok"}}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/o": {"post": operation}},
            "components": components,
        },
        indent=1,
    )


def order(canonical: Canonical) -> Any:
    return canonical.document["components"]["schemas"]["Order"]


def test_members_that_only_the_inline_description_has_are_kept_and_disagreements_on_record() -> (
    None
):
    inline = {
        "type": "object",
        "required": ["total"],
        "description": "What to order",
        "properties": {
            "total": {"type": "number", "minimum": 0},
            "state": {"type": "string", "maxLength": 9},
        },
    }
    for texts in (
        (document(REFERENCE, schemas={"Order": ORDER}), document(inline)),
        (document(inline), document(REFERENCE, schemas={"Order": ORDER})),
    ):
        canonical = merged(*texts)
        assert BODY.resolve(canonical.document) == {**REFERENCE, "description": "What to order"}
        assert order(canonical)["properties"]["total"] == {"type": "number", "minimum": 0}
        assert sorted(order(canonical)["required"]) == ["id", "total"]
        (conflict,) = canonical.conflicts
        assert conflict.aspect == "maxLength"
        assert {side.value for side in conflict.sides} == {8, 9}
        where = Pointer.of("components", "schemas", "Order", "properties", "total")
        (origin,) = canonical.origins(where)
        assert (
            '"total"'
            in dict(zip(("doc0", "doc1"), texts, strict=True))[origin.place.source].splitlines()[
                origin.place.line - 1
            ]
        )


def test_references_inside_of_references_are_followed() -> None:
    customer = {"type": "object", "properties": {"name": {"type": "string"}}}
    stated = document(
        {"$ref": "#/components/schemas/Alias"},
        schemas={
            "Alias": REFERENCE,
            "Order": {
                "type": "object",
                "properties": {
                    "customer": {"$ref": "#/components/schemas/Customer"},
                    "parent": REFERENCE,
                },
            },
            "Customer": customer,
        },
    )
    inline = {
        "type": "object",
        "properties": {
            "customer": {"type": ["object", "null"], "properties": {"vip": {"type": "boolean"}}},
            "parent": {"type": "object", "properties": {"depth": {"type": "integer"}}},
        },
    }
    canonical = merged(stated, document(inline))
    schemas = canonical.document["components"]["schemas"]
    assert schemas["Customer"]["properties"] == {
        "name": {"type": "string"},
        "vip": {"type": "boolean"},
    }
    assert schemas["Order"]["properties"]["depth"] == {"type": "integer"}
    assert canonical.conflicts == []


def test_references_in_a_circle_come_to_an_end() -> None:
    circle = {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}}
    inline = {"type": "object", "properties": {"x": {"type": "integer"}}}
    canonical = merged(
        document({"$ref": "#/components/schemas/A"}, schemas=circle), document(inline)
    )
    assert [conflict.aspect for conflict in canonical.conflicts] == ["type"]


def test_what_is_of_another_kind_is_not_the_same_thing() -> None:
    listed = {"type": "array", "items": {"type": "string"}}
    canonical = merged(document(REFERENCE, schemas={"Order": ORDER}), document(listed))
    assert order(canonical) == ORDER
    (conflict,) = canonical.conflicts
    assert (conflict.pointer, conflict.aspect) == (BODY, "type")


def test_a_component_that_no_document_describes_is_what_stands_inline() -> None:
    canonical = merged(document(REFERENCE), document(ORDER))
    assert order(canonical) == ORDER
    assert not [found for found in canonical.diagnostics if found.code == "M002"]


def test_responses_and_parameters_too() -> None:
    def with_operation(response: Any, parameter: Any, **components: Any) -> str:
        return json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "T", "version": "1"},
                "paths": {
                    "/o": {"get": {"parameters": [parameter], "responses": {"404": response}}}
                },
                "components": components,
            }
        )

    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    stated = with_operation(
        {"$ref": "#/components/responses/Missing"},
        {"$ref": "#/components/parameters/Limit"},
        responses={"Missing": {"description": "Not there"}},
        parameters={"Limit": limit},
    )
    inline = with_operation(
        {"description": "Not there", "headers": {"X-Id": {"schema": {"type": "string"}}}},
        {**limit, "description": "How many", "schema": {"type": "integer", "maximum": 50}},
    )
    canonical = merged(stated, inline)
    operation = canonical.document["paths"]["/o"]["get"]
    assert operation["parameters"] == [{"$ref": "#/components/parameters/Limit"}]
    parameter = canonical.document["components"]["parameters"]["Limit"]
    assert parameter["description"] == "How many"
    assert parameter["schema"] == {"type": "integer", "maximum": 50}
    assert "X-Id" in canonical.document["components"]["responses"]["Missing"]["headers"]
