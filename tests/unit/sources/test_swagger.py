"""Swagger 2.0 fragments as they come, one test for each oddity."""

from __future__ import annotations

import pytest
from conftest import merged, reading
from tigergen.model.pointer import Pointer
from tigergen.validate import validate

FRAGMENT = """---
swagger: "2.0"
x-collection-name: Acme
info:
  title: Acme Orders API Add an order
  description: Add an order
  version: v2
host: api.acme.test
basePath: /v2/
schemes:
- http
consumes:
- application/json
produces:
- application/json
paths:
  /orders/{order_id}/:
    post:
      summary: Add an order
      description: Add an order
      operationId: addOrder
      parameters:
      - in: path
        name: order_id
        description: The order
      - in: query
        name: limit
        description: An integer value with the number of minutes to wait, between 1 and 60
      - in: formData
        name: urgent
        description: Boolean value, whether it is urgent
      - in: formData
        name: X-Acme-Key
        description: The key
      - in: formData
        name: lines
        description: A list of line tokens
      responses:
        200:
          description: OK
      tags:
      - ""
x-streamrank:
  days_run: 0
---
"""


def operation(text: str = FRAGMENT) -> dict:
    return merged(text).document["paths"]["/orders/{order_id}/"]["post"]


def test_integer_status_and_empty_tags() -> None:
    found = operation()
    assert list(found["responses"]) == ["200"]
    assert "tags" not in found
    assert "S009" in {d.code for d in reading(FRAGMENT).diagnostics}


def test_types_are_inferred_from_wording_and_marked() -> None:
    canonical = merged(FRAGMENT)
    limit = next(p for p in operation()["parameters"] if p["name"] == "limit")
    assert limit["schema"] == {
        "type": "integer",
        "minimum": 1,
        "maximum": 60,
        "x-tigergen-unit": "minutes",
    }
    where = "/paths/~1orders~1{order_id}~1/post/parameters/1/schema/type"
    (origin,) = canonical.provenance_json()[where]
    assert (origin["basis"], origin["rule"], origin["line"]) == ("inferred", "wording-integer", 28)
    order = canonical.provenance_json()[
        "/paths/~1orders~1{order_id}~1/post/parameters/0/schema/type"
    ]
    assert order[0]["basis"] == "assumed"


def test_form_fields_become_a_body_in_the_consumed_type() -> None:
    schema = operation()["requestBody"]["content"]["application/json"]["schema"]
    assert schema["properties"]["urgent"]["type"] == "boolean"
    assert schema["properties"]["lines"] == {
        "description": "A list of line tokens",
        "type": "array",
        "items": {"type": "string"},
    }
    assert "consumes-over-form" in {c.settled_by for c in merged(FRAGMENT).conflicts}


def test_a_header_name_among_form_fields_is_a_header_on_record() -> None:
    header = next(p for p in operation()["parameters"] if p["name"] == "X-Acme-Key")
    assert header["in"] == "header"
    conflict = next(c for c in merged(FRAGMENT).conflicts if c.settled_by == "header-name-in-form")
    assert [side.value for side in conflict.sides] == ["header", "formData"]


def test_a_title_that_is_a_summary_is_not_the_title() -> None:
    canonical = merged(FRAGMENT)
    assert canonical.document["info"]["title"] == "Acme"
    assert "description" not in canonical.document["info"]
    assert "title-is-a-summary" in {c.settled_by for c in canonical.conflicts}


def test_a_trailing_slash_of_the_base_path_is_dropped_and_its_line_a_source() -> None:
    canonical = merged(FRAGMENT)
    assert canonical.document["servers"] == [{"url": "http://api.acme.test/v2"}]
    lines = {
        FRAGMENT.splitlines()[origin.place.line - 1].split(":")[0].strip()
        for origin in canonical.origins(Pointer.of("servers", 0, "url"))
    }
    assert "basePath" in lines
    assert not [c for c in canonical.conflicts if c.aspect == "url"]


def test_https_beats_http_whoever_says_so() -> None:
    other = FRAGMENT.replace("- http\n", "- https\n")
    canonical = merged(FRAGMENT, other)
    assert canonical.document["servers"] == [{"url": "https://api.acme.test/v2"}]
    assert "https-over-http" in {c.settled_by for c in canonical.conflicts}


def test_a_parameter_takes_the_type_of_its_namesakes() -> None:
    bare = FRAGMENT.replace("A list of line tokens", "The lines").replace(
        "/orders/{order_id}/", "/copies/{order_id}/"
    )
    other = FRAGMENT.replace("A list of line tokens", "An array of tokens").replace(
        "/orders/{order_id}/", "/drafts/{order_id}/"
    )
    canonical = merged(FRAGMENT, bare, other)
    schema = canonical.document["paths"]["/copies/{order_id}/"]["post"]["requestBody"]["content"][
        "application/json"
    ]["schema"]
    assert schema["properties"]["lines"]["type"] == "array"
    where = (
        "/paths/~1copies~1{order_id}~1/post/requestBody/content/application~1json/schema/"
        "properties/lines/type"
    )
    assert {o.get("rule") for o in canonical.provenance_json()[where]} >= {"same-name-elsewhere"}


def test_all_of_swagger_2_that_is_not_a_quirk() -> None:
    canonical = merged("""
swagger: "2.0"
info: {title: Pets, version: "1"}
host: pets.test
schemes: [https]
securityDefinitions:
  basic: {type: basic}
  key: {type: apiKey, name: X-Key, in: header}
security: [{basic: []}]
parameters:
  Limit: {name: limit, in: query, type: integer, maximum: 10}
paths:
  /pets:
    parameters:
    - {name: tenant, in: header, type: string}
    get:
      parameters:
      - $ref: "#/parameters/Limit"
      - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}
      responses:
        "200": {description: ok, schema: {type: array, items: {$ref: "#/definitions/Pet"}}}
    post:
      parameters:
      - {name: pet, in: body, required: true, schema: {$ref: "#/definitions/Pet"}}
      responses: {201: {description: made}}
  /pets/photo:
    post:
      consumes: [multipart/form-data]
      parameters:
      - {name: photo, in: formData, type: file, required: true}
      responses: {204: {description: done}}
definitions:
  Pet: {type: object, required: [name], properties: {name: {type: string, x-nullable: true}}}
""")
    document = canonical.document
    get = document["paths"]["/pets"]["get"]
    assert [p["name"] for p in get["parameters"]] == ["tenant", "limit", "tags"]
    assert get["parameters"][1]["schema"] == {"type": "integer", "maximum": 10}
    assert get["responses"]["200"]["content"]["application/json"]["schema"]["items"] == {
        "$ref": "#/components/schemas/Pet"
    }
    post = document["paths"]["/pets"]["post"]["requestBody"]
    assert post["required"] is True
    photo = document["paths"]["/pets/photo"]["post"]["requestBody"]["content"][
        "multipart/form-data"
    ]
    assert photo["schema"]["properties"]["photo"] == {"type": "string", "format": "binary"}
    assert photo["schema"]["required"] == ["photo"]
    pet = document["components"]["schemas"]["Pet"]
    assert pet["properties"]["name"]["type"] == ["string", "null"]
    assert document["components"]["securitySchemes"]["basic"] == {"type": "http", "scheme": "basic"}


BROKEN = """
swagger: "2.0"
info: {title: T, version: 1.0, description: 7}
paths:
  /a/{id}:
    get:
      operationId: twice
      deprecated: "yes"
      parameters:
      - {in: path, name: ident, type: string, description: Which}
      - {in: path, name: other, type: string}
      - {in: query, name: many, type: List}
      - {in: query, name: count, type: int, default: null}
      - {in: query, name: weird, type: Frobnicate}
      - {name: lost}
      responses: {200: {description: OK}, 201.5: {description: odd}}
  /b/{c:
    get: {responses: {200: {description: OK}}}
  /b/{c}:
    get:
      operationId: twice
      parameters: [{in: path, name: see, type: string, description: Which}]
      responses: {200: {description: OK}}
    post: null
definitions:
  D:
    properties:
      e: {type: string, enum: x, minLength: "3", pattern: "("}
      w: {type: datetime}
      n: null
"""


@pytest.mark.parametrize(
    ("parameter", "message"),
    [
        (
            "{name: q, in: querystring}",
            "'querystring' is not a location of parameters; the parameter 'q' is left out",
        ),
        ("{name: q}", "a parameter without 'in' ('q') is left out"),
        ("{in: query}", "a parameter without 'name' is left out"),
    ],
)
def test_a_parameter_that_is_left_out_is_named(parameter: str, message: str) -> None:
    found = reading(f"swagger: '2.0'\npaths: {{/a: {{get: {{parameters: [{parameter}]}}}}}}")
    assert [d.message for d in found.diagnostics if d.code == "S006"] == [message]


def test_each_fault_of_a_fragment_is_reported_and_the_rest_is_used() -> None:
    found = reading(BROKEN)
    lines = sorted((d.place.line, d.code) for d in found.diagnostics if d.code != "S007")
    assert lines == [
        (3, "S006"),
        (8, "S006"),
        (12, "S010"),
        (13, "S010"),
        (14, "S010"),
        (15, "S006"),
        (16, "S006"),
        (17, "S006"),
        (24, "S006"),
        (28, "S006"),
        (28, "S006"),
        (28, "S019"),
        (29, "S010"),
        (30, "S006"),
    ]
    canonical = merged(BROKEN)
    assert validate(canonical) == []
    get = canonical.document["paths"]["/a/{id}"]["get"]
    assert {p["name"]: p["schema"].get("type") for p in get["parameters"]} == {
        "id": "string",
        "many": "array",
        "count": "integer",
        "weird": "string",
    }
    assert list(get["responses"]) == ["200"]
    assert canonical.document["components"]["schemas"]["D"]["properties"]["w"] == {
        "type": "string",
        "format": "date-time",
    }
    assert sorted(d.code for d in canonical.diagnostics) == ["M004", "M005", "M005", "M006"]


def test_one_stranger_and_one_placeholder_are_the_same_and_ids_are_unique() -> None:
    canonical = merged(BROKEN)
    (parameter,) = canonical.document["paths"]["/b/{c}"]["get"]["parameters"]
    assert (parameter["name"], parameter["description"]) == ("c", "Which")
    assert {"placeholder-name", "unique-operation-id"} <= {
        c.settled_by for c in canonical.conflicts
    }
    assert "operationId" not in canonical.document["paths"]["/b/{c}"]["get"]


FORM = """
swagger: "2.0"
info: {title: T, version: "1"}
consumes: [application/json]
paths:
  /a:
    post:
      parameters:
      - {in: formData, name: size, type: integer, required: true}
      responses: {200: {description: OK}}
"""


def test_a_consumes_for_all_operations_does_not_make_json_of_a_form_that_was_chosen() -> None:
    (conflict,) = merged(FORM).conflicts
    assert (conflict.settled_by, conflict.sides[0].value) == (
        "form-over-consumes",
        "application/x-www-form-urlencoded",
    )
    body = merged(FORM).document["paths"]["/a"]["post"]["requestBody"]
    assert list(body["content"]) == ["application/x-www-form-urlencoded"]
    assert body["required"] is True


def test_the_operation_s_own_consumes_does() -> None:
    own = FORM.replace("    post:\n", "    post:\n      consumes: [application/json]\n")
    assert [c.settled_by for c in merged(own).conflicts] == ["consumes-over-form"]
    body = merged(own).document["paths"]["/a"]["post"]["requestBody"]
    assert list(body["content"]) == ["application/json"]


def test_extensions_and_examples_are_carried_over_where_they_stand() -> None:
    canonical = merged("""
swagger: "2.0"
info: {title: T, version: "1", x-i: 1}
x-root: {type: int}
produces: [application/json]
paths:
  /a:
    x-path: [2]
    get:
      x-op: 3
      parameters: [{in: query, name: q, type: string, x-param: 4}]
      responses:
        200: {description: OK, x-resp: 5, examples: {application/json: {type: int}, text/csv: "a,b"}}
securityDefinitions:
  o: {type: oauth2, flow: accessCode, authorizationUrl: /a, tokenUrl: /t, scopes: {read: Read, x-s: no}, x-sec: 6}
  k: {type: apiKey, name: X-Key, in: header, stray: 1}
""")
    document = canonical.document
    assert document["x-root"] == {"type": "int"}
    assert document["paths"]["/a"]["x-path"] == [2]
    get = document["paths"]["/a"]["get"]
    assert (get["x-op"], get["parameters"][0]["x-param"], get["responses"]["200"]["x-resp"]) == (
        3,
        4,
        5,
    )
    content = get["responses"]["200"]["content"]
    assert content["application/json"]["example"] == {"type": "int"}
    assert content["text/csv"]["example"] == "a,b"
    assert document["components"]["securitySchemes"] == {
        "k": {"type": "apiKey", "name": "X-Key", "in": "header"},
        "o": {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {
                    "authorizationUrl": "/a",
                    "tokenUrl": "/t",
                    "scopes": {"read": "Read"},
                }
            },
            "x-sec": 6,
        },
    }
    assert validate(canonical) == []
