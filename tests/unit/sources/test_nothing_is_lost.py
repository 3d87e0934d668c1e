"""What stands in odd corners of a document is in the canonical one, or a finding says why not."""

from __future__ import annotations

import pytest
from conftest import merged, reading
from tigergen.model.claim import Basis
from tigergen.model.pointer import Pointer
from tigergen.validate.leave_out import leave_out

SWAGGER = """
swagger: "2.0"
info: {title: Search, version: "1"}
host: x.test
schemes: https
consumes: application/json
parameters:
  page: {name: page, in: query, type: integer}
  used: {name: used, in: query, type: integer}
  order: {name: order, in: body, schema: {type: string}}
responses:
  Gone: {description: It is gone, schema: {type: string}}
paths:
  x-all: 1
  /a:
    x-item: 2
    get:
      summary: Search
      schemes: [http]
      tags: [One]
      parameters:
      - $ref: "#/parameters/used"
      - {name: q, in: query, type: string, allowEmptyValue: true, x-p: 3, odd: 4}
      responses:
        200: {description: OK, headers: {X: {type: string, example: 5}}, schema: {$ref: "#definitions/A"}}
        x-responses: 6
    post:
      parameters: [{name: ids, in: formData, type: array, items: {type: string}, collectionFormat: csv}]
      responses: {204: {description: Done, headers: {}}}
  /b:
    put:
      parameters: [{name: a, in: body, schema: {$ref: A}}]
      responses: {200: {description: OK}}
definitions:
  A: {type: object, properties: {}, example: {a: 7}}
"""


def test_the_corners_of_swagger_are_read() -> None:
    document = merged(SWAGGER).document
    get, post = (document["paths"]["/a"][method] for method in ("get", "post"))
    assert document["info"]["title"] == "Search"
    assert [one["url"] for one in document["servers"]] == ["https://x.test"]
    assert [one["url"] for one in get["servers"]] == ["http://x.test"]
    assert (document["paths"]["x-all"], document["paths"]["/a"]["x-item"]) == (1, 2)
    assert get["parameters"][1]["allowEmptyValue"] is True
    assert (get["parameters"][1]["x-p"], get["parameters"][1]["odd"]) == (3, 4)
    assert get["responses"]["x-responses"] == 6
    assert get["responses"]["200"]["headers"]["X"]["example"] == 5
    schema = get["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/A"}
    assert post["requestBody"]["content"]["application/x-www-form-urlencoded"]["encoding"] == {
        "ids": {"style": "form", "explode": False}
    }
    assert post["responses"]["204"]["headers"] == {}
    body = document["paths"]["/b"]["put"]["requestBody"]["content"]["application/json"]
    assert body["schema"] == {"$ref": "#/components/schemas/A"}
    assert document["components"]["schemas"]["A"]["properties"] == {}


def test_what_is_shared_and_not_used_is_a_component() -> None:
    components = merged(SWAGGER).document["components"]
    assert list(components["parameters"]) == ["page"]
    assert list(components["responses"]) == ["Gone"]
    assert components["requestBodies"]["order"]["content"]["application/json"]["schema"] == {
        "type": "string"
    }


def test_a_media_type_that_no_document_states_is_not_stated() -> None:
    canonical = merged(SWAGGER)
    answer = Pointer.of("paths", "/a", "get", "responses", "200", "content", "application/json")
    assert canonical.basis(answer) is Basis.ASSUMED
    body = Pointer.of("paths", "/b", "put", "requestBody", "content", "application/json")
    assert canonical.basis(body) is Basis.STATED


def test_one_text_in_place_of_a_list_and_references_without_a_slash_are_on_record() -> None:
    found = [one.message for one in reading(SWAGGER).diagnostics if one.code == "S019"]
    assert found == [
        "schemes is a list; the text is read as one of one scheme",
        "the reference '#definitions/A' is read as '#/definitions/A'",
        "the reference 'A' is read as '#/definitions/A'",
    ]


def test_a_host_that_is_not_a_text_is_reported() -> None:
    found = reading(SWAGGER.replace("host: x.test", "host: [x.test]")).diagnostics
    assert "host is not a text and is ignored" in [one.message for one in found]


EMPTY = """
openapi: 3.1.0
info: {title: T, version: "1"}
servers: []
paths:
  /a:
    parameters: []
    get:
      parameters: []
      responses: {200: {description: OK, content: {}, headers: {}, links: {}}}
  /b: {}
components:
  schemas:
    A: {properties: {}, required: [], not: {}, definitions: {B: {type: string, nullable: true}}}
    C: {allOf: []}
"""


def test_empty_maps_and_lists_stay() -> None:
    document = merged(EMPTY).document
    get = document["paths"]["/a"]["get"]
    assert (document["servers"], document["paths"]["/a"]["parameters"], get["parameters"]) == (
        [],
        [],
        [],
    )
    assert get["responses"]["200"] == {
        "description": "OK",
        "content": {},
        "headers": {},
        "links": {},
    }
    assert document["paths"]["/b"] == {}
    assert document["components"]["schemas"]["A"] == {
        "properties": {},
        "required": [],
        "not": {},
        "definitions": {"B": {"type": ["string", "null"]}},
    }


def test_a_list_of_schemas_without_one_is_reported() -> None:
    found = [one.message for one in reading(EMPTY).diagnostics]
    assert found == ["C/allOf is not a list of one schema or more and is ignored"]


def test_a_type_beside_the_name_is_the_schema_of_a_parameter() -> None:
    text = """
openapi: 3.0.0
info: {title: T, version: "1"}
paths:
  /a:
    get:
      parameters: [{name: q, in: query, type: string, enum: [a, b]}]
      responses: {200: {description: OK, headers: {X: {type: integer}}}}
"""
    get = merged(text).document["paths"]["/a"]["get"]
    assert get["parameters"][0]["schema"] == {"type": "string", "enum": ["a", "b"]}
    assert get["responses"]["200"]["headers"]["X"] == {"schema": {"type": "integer"}}
    assert [one.code for one in reading(text).diagnostics] == ["S019", "S019"]


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [("integer", "20", 20), ("boolean", "false", False), ("number", "-2.5", -2.5)],
)
def test_a_default_in_quotes_is_read_as_its_schema_says(
    kind: str, text: str, expected: object
) -> None:
    canonical = merged(f"""
openapi: 3.0.0
info: {{title: T, version: "1"}}
paths: {{}}
components: {{schemas: {{A: {{type: {kind}, default: "{text}"}}}}}}
""")
    assert canonical.document["components"]["schemas"]["A"] == {"type": kind, "default": expected}
    [conflict] = canonical.conflicts
    assert [side.value for side in conflict.sides] == [expected, text]
    assert [one.code for one in canonical.diagnostics].count("M006") == 1


@pytest.mark.parametrize("text", ["no", "007", "200", "1e3"])
def test_a_default_that_is_not_plainly_the_value_is_left_out(text: str) -> None:
    schema = merged(f"""
openapi: 3.0.0
info: {{title: T, version: "1"}}
paths: {{}}
components: {{schemas: {{A: {{type: integer, maximum: 100, default: "{text}"}}}}}}
""").document["components"]["schemas"]["A"]
    assert "default" not in schema


FIRST = """
openapi: 3.0.1
info: {title: T, version: "1"}
paths:
  /o/{id}:
    get:
      parameters:
      - {name: q, in: query, schema: {type: string}}
      - {name: id, in: path, required: true, schema: {type: string}}
      responses: {200: {description: OK}}
"""
SECOND = """
openapi: 3.0.1
info: {title: T, version: "1"}
paths:
  /o/{order_id}:
    get:
      parameters:
      - {name: z, in: query, schema: {type: integer}}
      - {name: order_id, in: path, required: true, schema: {type: string}}
      responses: {200: {description: OK}}
    post:
      parameters:
      - {$ref: '#/paths/~1o~1%7Border_id%7D/get/parameters/1'}
      - {name: k, in: query, schema: {$ref: '#/paths/~1o~1%7Border_id%7D/get/parameters/0/schema'}}
      - {$ref: '#/paths/~1o~1%7Border_id%7D/get/parameters/8'}
      - {$ref: '#/paths/~1o~1%7Border_id%7D/get/parameters/9'}
      responses: {200: {description: OK}}
"""


def test_references_by_number_lead_to_the_parameter_that_their_document_means() -> None:
    item = merged(FIRST, SECOND).document["paths"]["/o/{id}"]
    assert [one["name"] for one in item["get"]["parameters"]] == ["q", "id", "z"]
    assert item["post"]["parameters"] == [
        {"$ref": "#/paths/~1o~1{id}/get/parameters/1"},
        {
            "name": "k",
            "in": "query",
            "schema": {"$ref": "#/paths/~1o~1{id}/get/parameters/2/schema"},
        },
    ]


def test_references_by_number_follow_a_parameter_that_moves() -> None:
    canonical = merged(
        FIRST.replace(
            "schema: {type: string}}\n      responses",
            "schema: {$ref: '#/paths/~1o~1{id}/get/parameters/0/schema'}}\n      responses",
        )
    )
    where = Pointer.of("paths", "/o/{id}", "get", "parameters")
    canonical.insert(where, 0, {"name": "new", "in": "query"})
    assert (where / 2 / "schema").resolve(canonical.document) == {
        "$ref": "#/paths/~1o~1{id}/get/parameters/1/schema"
    }


def test_the_words_of_a_fragment_with_several_paths_are_not_those_of_the_api() -> None:
    fragment = SWAGGER.replace("{title: Search,", "{title: Acme Search, description: Search,")
    info = merged(fragment).document["info"]
    assert (info["title"], "description" in info) == ("Acme", False)


def test_methods_and_types_in_other_capitals_are_read_on_record() -> None:
    text = """
openapi: 3.0.0
info: {title: T, version: "1"}
paths: {/a: {GET: {responses: {200: {description: OK}}}}}
components: {securitySchemes: {key: {type: apikey, in: header, name: X-Key}}}
"""
    document = merged(text).document
    assert document["paths"]["/a"]["get"]["responses"] == {"200": {"description": "OK"}}
    assert document["components"]["securitySchemes"]["key"]["type"] == "apiKey"
    assert [one.message for one in reading(text).diagnostics] == [
        "the method GET is read as get",
        "the type 'apikey' is read as apiKey",
    ]


def test_a_host_with_a_scheme_is_that_of_a_url() -> None:
    text = SWAGGER.replace("host: x.test\nschemes: https\n", "host: http://x.test/\nbasePath: v2\n")
    document = merged(text).document
    assert [one["url"] for one in document["servers"]] == ["http://x.test/v2"]
    both = SWAGGER.replace(
        "host: x.test\nschemes: https\n", "host: http://x.test\nschemes: [HTTPS]\n"
    )
    assert [one["url"] for one in merged(both).document["servers"]] == ["https://x.test"]


def test_a_security_scheme_that_says_too_little_is_left_out_alone() -> None:
    canonical = merged("""
openapi: 3.0.0
info: {title: T, version: "1"}
paths: {/a: {get: {responses: {200: {description: OK}}}}}
components: {securitySchemes: {o: {type: oauth2}, b: {type: http, scheme: basic}, n: {type: nothing}}}
""")
    assert sorted(finding.code for finding in leave_out(canonical)) == ["V002", "V002"]
    assert list(canonical.document["components"]["securitySchemes"]) == ["b"]
