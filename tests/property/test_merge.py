"""The fold: agreeing statements gather, disagreeing ones conflict, and order never matters."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest
from conftest import merge_readings, merged, reading
from hypothesis import given, settings
from hypothesis import strategies as st
from tigergen.merge import ties
from tigergen.text.yaml import parse_yaml
from tigergen.text.yaml_dump import dump_yaml

names = st.sampled_from(["id", "name", "size", "a/b", "~x", "ünï", "class"])


def schemas(depth: int) -> st.SearchStrategy[dict[str, Any]]:
    leaf = st.sampled_from(
        [
            {"type": "string"},
            {"type": "integer", "minimum": 1},
            {"type": ["string", "null"]},
            {"$ref": "#/components/schemas/Base"},
            {"type": "string", "enum": ["a", "b"], "default": "a"},
            {"type": "string", "format": "date-time", "description": "when"},
            {"type": "boolean"},
            {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/Base"}]},
        ]
    )
    if depth == 0:
        return leaf
    inner = schemas(depth - 1)
    return st.one_of(
        leaf,
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}),
        st.fixed_dictionaries(
            {
                "type": st.just("object"),
                "properties": st.dictionaries(names, inner, min_size=1, max_size=3),
            }
        ),
        st.fixed_dictionaries({"anyOf": st.lists(inner, min_size=1, max_size=2)}),
    )


operation = st.fixed_dictionaries(
    {
        "responses": st.fixed_dictionaries(
            {
                "200": st.fixed_dictionaries(
                    {
                        "description": st.just("ok"),
                        "content": st.fixed_dictionaries(
                            {"application/json": st.fixed_dictionaries({"schema": schemas(1)})}
                        ),
                    }
                )
            }
        )
    },
    optional={
        "summary": st.sampled_from(["Read it", "Write it"]),
        "tags": st.lists(st.sampled_from(["A", "B"]), unique=True, min_size=1).map(sorted),
        "deprecated": st.just(True),
        "parameters": st.lists(names, unique=True, min_size=1, max_size=3).flatmap(
            lambda found: st.tuples(
                *[
                    schemas(0).map(
                        lambda schema, name=name: {"name": name, "in": "query", "schema": schema}
                    )
                    for name in found
                ]
            ).map(list)
        ),
    },
)


def documents_of(*paths: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "openapi": st.just("3.2.0"),
            "info": st.just({"title": "T", "version": "1"}),
            "paths": st.dictionaries(
                st.sampled_from(paths),
                st.dictionaries(
                    st.sampled_from(["get", "put", "delete"]), operation, min_size=1, max_size=2
                ),
                min_size=1,
            ),
            "components": st.fixed_dictionaries(
                {
                    "schemas": st.dictionaries(
                        st.sampled_from(["X", "Y"]), schemas(2), max_size=2
                    ).map(
                        lambda found: {
                            **found,
                            "Base": {"type": "object", "properties": {"id": {"type": "string"}}},
                        }
                    )
                }
            ),
        }
    )


documents = documents_of("/a", "/a/{id}", "/b~c")


def fragments(document: dict[str, Any], rng: random.Random) -> list[dict[str, Any]]:
    """Cut a document into overlapping fragments that together say everything."""
    head = {key: document[key] for key in ("openapi", "info")}
    units: list[dict[str, Any]] = []
    for path, item in document["paths"].items():
        for method, found in item.items():
            units.append({"paths": {path: {method: found}}})
    for name, schema in document["components"]["schemas"].items():
        units.append({"components": {"schemas": {name: schema}}})
    cut = []
    for unit in units:
        others = rng.sample(units, rng.randint(0, min(2, len(units))))
        fragment: dict[str, Any] = copy.deepcopy(head)
        for part in [unit, *others]:
            for path, item in part.get("paths", {}).items():
                fragment.setdefault("paths", {}).setdefault(path, {}).update(item)
            for name, schema in part.get("components", {}).get("schemas", {}).items():
                fragment.setdefault("components", {}).setdefault("schemas", {})[name] = schema
        cut.append(fragment)
    rng.shuffle(cut)
    return cut


def without_added(document: dict[str, Any]) -> dict[str, Any]:
    """The document without the path parameters that the merge infers from templates."""
    document = copy.deepcopy(document)
    for path, item in document["paths"].items():
        for found in item.values():
            if "{id}" in path:
                found["parameters"] = [p for p in found.get("parameters", []) if p["in"] != "path"]
                if not found["parameters"]:
                    del found["parameters"]
    return document


def order_free(value: Any) -> str:
    if isinstance(value, dict) and "parameters" in value:
        value = {**value, "parameters": sorted(value["parameters"], key=lambda p: p["name"])}
    if isinstance(value, dict):
        return json.dumps({key: order_free(item) for key, item in value.items()}, sort_keys=True)
    if isinstance(value, list):
        return json.dumps([order_free(item) for item in value])
    return json.dumps(value)


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(documents, st.randoms(use_true_random=False))
def test_overlapping_fragments_in_any_order_merge_back_to_the_document(
    document: dict[str, Any], rng: random.Random
) -> None:
    cut = [json.dumps(fragment, indent=1) for fragment in fragments(document, rng)]
    canonical = merged(*cut)
    assert canonical.conflicts == []
    assert order_free(without_added(canonical.document)) == order_free(document)
    readings = [reading(text, f"doc{index}") for index, text in enumerate(cut)]
    rng.shuffle(readings)
    again = merge_readings(readings)
    assert dump_yaml(again.document) == dump_yaml(canonical.document)
    assert again.provenance_json() == canonical.provenance_json()


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(
    st.lists(documents_of("/a", "/a/{id}", "/a/{name}"), min_size=2, max_size=3),
    st.randoms(use_true_random=False),
)
def test_contradicting_documents_give_the_same_in_any_order(
    contradicting: list[dict[str, Any]], rng: random.Random
) -> None:
    readings = [
        reading(json.dumps(document, indent=rng.choice([1, None])), f"doc{index}")
        for index, document in enumerate(contradicting)
    ]
    canonical = merge_readings(readings)
    rng.shuffle(readings)
    for one in readings:
        rng.shuffle(one.claims)
    again = merge_readings(readings)
    assert dump_yaml(again.document) == dump_yaml(canonical.document)
    assert again.provenance_json() == canonical.provenance_json()
    assert again.conflicts == canonical.conflicts


@settings(max_examples=30, deadline=None)
@given(documents)
def test_the_written_yaml_says_what_the_document_says(document: dict[str, Any]) -> None:
    canonical = merged(json.dumps(document))
    assert parse_yaml(dump_yaml(canonical.document)).plain() == canonical.document


def api(**operation: Any) -> str:
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"get": {"responses": {"200": {"description": "ok"}}, **operation}}},
        },
        indent=1,
    )


def test_agreeing_statements_gather_provenance() -> None:
    canonical = merged(api(summary="S"), api(summary="S"))
    assert {o["source"] for o in canonical.provenance_json()["/paths/~1a/get/summary"]} == {
        "doc0",
        "doc1",
    }
    assert canonical.conflicts == []


def test_unequal_statements_are_a_conflict_with_both_sides() -> None:
    canonical = merged(api(operationId="a"), api(operationId="b"))
    (conflict,) = canonical.conflicts
    assert conflict.pointer == "/paths/~1a/get/operationId"
    assert conflict.settled_by == "first-place"
    assert [side.value for side in conflict.sides] == ["a", "b"]
    assert [str(side.origins[0].place) for side in conflict.sides] == ["doc0:15", "doc1:15"]
    assert [found.code for found in ties(canonical)] == ["M001"]


def test_the_majority_wins_among_equals() -> None:
    canonical = merged(api(operationId="a"), api(operationId="b"), api(operationId="b"))
    assert canonical.document["paths"]["/a"]["get"]["operationId"] == "b"
    assert canonical.conflicts[0].settled_by == "majority"


def test_a_conflict_keeps_its_id_when_the_order_of_sources_changes() -> None:
    one = merged(api(operationId="a"), api(operationId="b")).conflicts[0]
    other = merged(api(operationId="b"), api(operationId="a")).conflicts[0]
    assert one.id == other.id


def test_a_shape_that_loses_takes_its_items_along() -> None:
    def schema(**shape: Any) -> str:
        return json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "T", "version": "1"},
                "components": {"schemas": {"X": {"properties": {"p": shape}}}},
            }
        )

    canonical = merged(
        schema(type="string"),
        schema(type="string"),
        schema(type="array", items={"type": "integer"}),
    )
    assert canonical.document["components"]["schemas"]["X"]["properties"]["p"] == {"type": "string"}


def test_values_over_type() -> None:
    canonical = merged(
        json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "T", "version": "1"},
                "components": {"schemas": {"P": {"type": "integer", "enum": ["LOW", "HIGH"]}}},
            }
        )
    )
    assert canonical.document["components"]["schemas"]["P"]["type"] == "string"
    assert canonical.conflicts[0].settled_by == "values-over-type"


def test_one_parameter_in_two_places_by_two_documents() -> None:
    query = api(
        parameters=[
            {"name": "to", "in": "query", "description": "Whom", "schema": {"type": "string"}}
        ]
    )
    header = api(
        parameters=[{"name": "to", "in": "header", "required": True, "schema": {"type": "string"}}]
    )
    canonical = merged(query, header)
    (parameter,) = canonical.document["paths"]["/a"]["get"]["parameters"]
    assert parameter["in"] == "query"
    assert parameter["description"] == "Whom"
    conflict = next(c for c in canonical.conflicts if c.aspect == "location")
    assert [side.value for side in conflict.sides] == ["query", "header"]
    both = json.loads(query)
    both["paths"]["/a"]["get"]["parameters"] += json.loads(header)["paths"]["/a"]["get"][
        "parameters"
    ]
    assert len(merged(json.dumps(both)).document["paths"]["/a"]["get"]["parameters"]) == 2


def test_a_reference_to_nothing_is_reported_and_accepts_anything() -> None:
    canonical = merged(
        api(
            responses={
                "200": {
                    "description": "x",
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Nope"}}
                    },
                }
            }
        )
    )
    schema = canonical.document["paths"]["/a"]["get"]["responses"]["200"]["content"][
        "application/json"
    ]["schema"]
    assert schema == {"x-tigergen-unresolved": "#/components/schemas/Nope"}
    assert "M002" in {found.code for found in canonical.diagnostics}


def test_openapi_3_0_keywords_are_brought_up_to_date() -> None:
    canonical = merged("""
openapi: 3.0.3
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    X:
      type: object
      properties:
        a: {type: string, nullable: true}
        b: {type: integer, minimum: 3, exclusiveMinimum: true}
""")
    assert canonical.document["components"]["schemas"]["X"]["properties"] == {
        "a": {"type": ["string", "null"]},
        "b": {"type": "integer", "exclusiveMinimum": 3},
    }


def test_every_element_has_provenance() -> None:
    canonical = merged(
        api(
            description="D",
            parameters=[{"name": "q", "in": "query", "schema": {"type": "string", "enum": ["a"]}}],
        )
    )
    for where in (
        "",
        "/description",
        "/parameters/0",
        "/parameters/0/schema",
        "/parameters/0/schema/enum",
    ):
        assert canonical.provenance[f"/paths/~1a/get{where}"], where


def test_a_document_on_one_line_keeps_its_order() -> None:
    """Ties of places are settled by the column where all stands on one line."""
    names = ["zeta", "alpha", "mid"]
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "tags": [{"name": name} for name in names],
        "paths": {
            "/a": {
                "get": {
                    "parameters": [
                        {"name": n, "in": "query", "schema": {"type": "string"}} for n in names
                    ],
                    "responses": {"200": {"description": "ok"}},
                }
            }
        },
        "components": {
            "schemas": {
                "X": {
                    "type": "object",
                    "required": names,
                    "properties": {name: {"type": "string"} for name in names},
                }
            }
        },
    }
    merged_document = merged(json.dumps(document, separators=(",", ":"))).document
    schema = merged_document["components"]["schemas"]["X"]
    parameters = merged_document["paths"]["/a"]["get"]["parameters"]
    assert [tag["name"] for tag in merged_document["tags"]] == names
    assert [parameter["name"] for parameter in parameters] == names
    assert (list(schema["properties"]), schema["required"]) == (names, names)
