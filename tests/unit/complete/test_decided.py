"""Names, results and descriptions that are completed once every decision is made."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from conftest import decided, merged
from tigergen.complete.decided import complete_decided
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Json
from tigergen.model.pointer import ROOT, Pointer
from tigergen.rules import NAMES

LIST = {"type": "array", "items": {"type": "string"}}


def body(**fields: Json) -> Json:
    schema = {"type": "object", "properties": fields}
    return {"content": {"application/json": {"schema": schema}}}


def completed(paths: Json, **sdk: Json) -> Canonical:
    document = {"openapi": "3.2.0", "info": {"title": "T", "version": "1"}, "paths": paths}
    if sdk:
        methods = {name.replace("__", "."): method for name, method in sdk.items()}
        document["x-tigergen-sdk"] = {"methods": methods}
    canonical = Canonical(copy.deepcopy(document))
    complete_decided(canonical)
    for origins in canonical.provenance.values():
        assert {origin.rule for origin in origins} <= set(NAMES)
    return canonical


def named(method: str, path: str, operation: Json, **sdk: Json) -> str:
    canonical = completed({path: {method: operation}}, **sdk)
    return str(canonical.document["paths"][path][method]["x-tigergen-sdk-name"])


def test_every_operation_has_what_other_tools_demand_and_says_by_which_rule() -> None:
    canonical = completed({"/v1/dogs/{id}/": {"get": {}, "delete": {"responses": {}}}})
    for method in ("get", "delete"):
        at = Pointer.of("paths", "/v1/dogs/{id}/", method)
        operation = at.resolve(canonical.document)
        assert operation["responses"]
        assert operation["tags"] == ["dogs"]
        for key in ("operationId", "summary", "x-tigergen-sdk-name"):
            assert operation[key], key
            assert canonical.origins(at / key), key
    (tag,) = canonical.document["tags"]
    assert tag == {"name": "dogs", "description": "Operations on /v1/dogs/{id}/"}


def test_a_second_time_changes_nothing() -> None:
    canonical = completed({"/dogs": {"get": {"parameters": []}}, "/dogs/{id}": {"get": {}}})
    before = copy.deepcopy(canonical.document)
    complete_decided(canonical)
    assert canonical.document == before


@pytest.mark.parametrize(
    ("methods", "request_body", "expected"),
    [
        (["dogs.adopt"], body(name={"type": "string"}), "dogs.adopt"),
        (["kennels.addDog", "kennels.addDogs"], body(dogs=LIST), "kennels.add_dogs"),
        (["kennels.addDog", "kennels.addDogs"], body(dog={}), "kennels.add_dog"),
        (["dogs.feed", "dogs.walk"], body(), "dogs.change"),  # each does a part of it
        (["dogs.markAsFed"], body(fed=LIST, walked=LIST), "dogs.change"),  # fills one of two
        (["signIn"], body(), "dogs.change"),  # belongs to no group
        ([], body(), "dogs.change"),
    ],
)
def test_the_vendors_name_is_taken_if_it_does_all_of_the_operation(
    methods: list[str], request_body: Json, expected: str
) -> None:
    operation = {
        "operationId": "changeDog",
        "tags": ["Dog"],
        "requestBody": request_body,
        "x-tigergen-sdk-methods": methods,
    }
    sdk: dict[str, Any] = {name.replace(".", "__"): {} for name in methods}
    assert named("put", "/dogs", operation, **sdk) == expected


def test_a_decided_name_stays_and_two_operations_never_share_one() -> None:
    decided = {"x-tigergen-sdk-name": "packs.howl", "tags": ["Dog"]}
    assert named("post", "/dogs", decided) == "packs.howl"
    same = {"operationId": "getDog", "tags": ["Dog"]}
    paths = completed({"/a": {"get": {**same}}, "/b": {"get": {**same}}}).document["paths"]
    assert {paths[path]["get"]["x-tigergen-sdk-name"] for path in paths} == {
        "dogs.get",
        "dogs.get_2",
    }


def answers(returns: Json, responses: Json, **method: Json) -> Json:
    operation = {"x-tigergen-sdk-methods": ["dogs.find"], "responses": responses}
    sdk = {"dogs__find": {"returns": returns, **method}}
    return completed({"/dogs/{id}": {"get": operation}}, **sdk).document["paths"]["/dogs/{id}"][
        "get"
    ]["responses"]


def test_an_answer_nobody_describes_holds_what_the_sdk_returns() -> None:
    dog = {"$ref": "#/components/schemas/Dog"}
    found = answers(dog, {"200": {"description": "", "content": {"application/json": {}}}})
    assert found["200"]["content"]["application/json"] == {"schema": dog}
    assert answers(dog, {})["2XX"]["content"]["application/json"] == {"schema": dog}
    assert answers({"type": "null"}, {})["2XX"]["x-tigergen-result"] == {"type": "null"}


def test_what_a_source_says_of_an_answer_stays_and_a_batch_is_no_answer_for_one() -> None:
    stated = {
        "200": {"description": "", "content": {"application/json": {"schema": {"type": "string"}}}}
    }
    assert answers({"type": "integer"}, stated) == stated
    flags = {"type": "array", "items": {"type": "boolean"}}
    takes_many = {"ids": {"schema": {"oneOf": [{"type": "string"}, LIST]}}}
    assert list(answers(flags, {}, arguments=takes_many)) == ["default"]
    assert list(answers({"x-tigergen-unresolved": "#/x"}, {})) == ["default"]


@pytest.mark.parametrize(
    ("path", "parameter", "expected"),
    [
        ("/d/{dog_token}", {"name": "dog_token", "in": "path"}, "The token of the dog."),
        ("/guide-dogs/{id}", {"name": "id", "in": "path"}, "The ID of the guide dog."),
        ("/d/{thing}", {"name": "thing", "in": "path"}, None),
        ("/{id}", {"name": "id", "in": "path"}, None),
        (
            "/d",
            {"name": "page[limit]", "in": "query", "schema": {"type": "integer"}},
            "How many items to return at most.",
        ),
        ("/d", {"name": "limit", "in": "query", "schema": {"type": "string"}}, None),
        ("/d", {"name": "filter[user-id]", "in": "query"}, "Only items with this user ID."),
        (
            "/d",
            {"name": "filter[floating]", "in": "query", "schema": {"type": "boolean"}},
            "Only items whose `floating` has this value.",
        ),
        ("/d", {"name": "filter[a]", "in": "header"}, None),
        (
            "/d",
            {"name": "offset", "in": "query", "description": "x", "schema": {"type": "integer"}},
            "x",
        ),
    ],
)
def test_a_parameter_is_described_if_its_name_leaves_no_doubt(
    path: str, parameter: Json, expected: str | None
) -> None:
    canonical = completed({path: {"get": {"parameters": [parameter]}}})
    at = ROOT / "paths" / path / "get" / "parameters" / 0
    assert at.resolve(canonical.document).get("description") == expected


@pytest.mark.parametrize(
    ("data", "meta", "described"),
    [
        ({"properties": {"type": {}, "attributes": {}}}, {"type": "object"}, True),
        (
            {"type": "array", "items": {"properties": {"type": {}, "attributes": {}}}},
            {"type": "object"},
            True,
        ),
        ({"properties": {"type": {}, "size": {}}}, {"type": "object"}, False),
        ({"properties": {"type": {}, "attributes": {}}}, {"properties": {"trace": {}}}, False),
    ],
)
def test_meta_beside_a_resource_is_about_the_request(
    data: Json, meta: Json, described: bool
) -> None:
    schema = {"type": "object", "properties": {"data": data, "meta": meta}}
    body = {"content": {"application/vnd.api+json": {"schema": schema}}}
    canonical = completed({"/d": {"post": {"requestBody": body}}})
    at = ROOT / "paths" / "/d" / "post" / "requestBody" / "content" / "application/vnd.api+json"
    found = (at / "schema" / "properties" / "meta").resolve(canonical.document)
    assert ("description" in found) == described


def test_lists_without_items_hold_anything() -> None:
    canonical = completed({"/d": {"get": {}}}, dogs__all={"returns": {"type": "array"}})
    assert canonical.document["x-tigergen-sdk"]["methods"]["dogs.all"]["returns"]["items"] == {}


def test_a_decision_gives_a_type_to_a_reference_that_led_nowhere() -> None:
    text = """
openapi: 3.1.0
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    Dog: {type: object, properties: {owner: {$ref: '#/components/schemas/Keeper'}, vet: {$ref: '#/components/schemas/Vet', type: object}}}
    Owner: {type: object}
"""
    canonical = merged(text)
    assert len([found for found in canonical.diagnostics if found.code == "M002"]) == 2
    decided(
        canonical,
        "  - target: $.components.schemas.Dog.properties.owner\n"
        "    description: Keepers are owners.\n"
        "    update: {$ref: '#/components/schemas/Owner'}\n",
    )
    complete_decided(canonical)
    dog = canonical.document["components"]["schemas"]["Dog"]["properties"]
    assert dog["owner"] == {"$ref": "#/components/schemas/Owner"}
    (left,) = [found for found in canonical.diagnostics if found.code == "M002"]
    assert "Vet" in left.message
