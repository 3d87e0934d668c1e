"""What a document says of its schemas is what the models of its package hold and the methods ask for."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from conftest import Server
from packages import install, package

DOCUMENT = """
openapi: 3.0.3
info: {title: Kites, version: "1"}
paths:
  /kites:
    post:
      operationId: createKite
      tags: [kites]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Kite'}}}
      responses:
        '201':
          description: Created
          content: {application/json: {schema: {$ref: '#/components/schemas/Kite'}}}
    get:
      operationId: listKites
      tags: [kites]
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                allOf:
                  - type: object
                    required: [total]
                    properties: {total: {type: integer}}
                  - type: object
                    properties:
                      first:
                        allOf: [{$ref: '#/components/schemas/Kite'}, {description: The first of them.}]
                      mood: {$ref: '#/components/schemas/Mood'}
                  - required: [mood]
components:
  schemas:
    Mood:
      allOf: [{$ref: '#/components/schemas/Word'}, {description: How it flies.}]
    Word: {type: string, enum: [calm, wild]}
    Kite:
      type: object
      required: [id, name, password, tail]
      properties:
        id: {type: string, readOnly: true}
        name: {type: string, pattern: '^\\p{L}+$'}
        password: {type: string, writeOnly: true}
        tail: {$ref: '#/components/schemas/Tail'}
    Tail:
      type: object
      required: [id, length]
      properties: {id: {$ref: '#/components/schemas/Id'}, length: {type: integer}}
    Id: {type: string, readOnly: true}
"""


@pytest.fixture(scope="module")
def kites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        files = package(DOCUMENT, name="kites")
        yield install(files, tmp_path_factory.mktemp("kites"), patch, "kites")


def test_read_only_members_are_not_demanded_in_requests(kites: ModuleType) -> None:
    arguments = inspect.signature(kites.Client(base_url="http://x").kites.create).parameters
    demanded = {name for name, one in arguments.items() if one.default is inspect.Parameter.empty}
    assert demanded == {"name", "password", "tail"}
    assert kites.models.Tail(length=3).length == 3


def test_write_only_members_are_not_expected_in_answers(kites: ModuleType) -> None:
    tail = {"id": "t", "length": 3}
    assert kites.models.Kite.model_validate({"id": "a", "name": "b", "tail": tail}).id == "a"
    with pytest.raises(ValueError, match="id"):
        kites.models.Kite.model_validate({"name": "b", "tail": tail})


def test_an_inline_object_of_all_of_is_a_model_and_a_remark_is_none(kites: ModuleType) -> None:
    fields = kites.models.ListKitesResponse.model_fields
    assert {name for name, one in fields.items() if one.is_required()} == {"total", "mood"}
    assert fields["first"].annotation == kites.models.Kite | None
    assert not hasattr(kites.models, "Mood")
    assert kites.models.ListKitesResponse(total=1, mood="calm").mood == "calm"


ODD = """
openapi: 3.1.0
info: {title: Odd, version: "1"}
components:
  schemas:
    Any:
      oneOf:
        - type: string
        - type: array
          items: {$ref: '#/components/schemas/Any'}
        - type: object
          additionalProperties: {$ref: '#/components/schemas/Any'}
        - {$ref: '#/components/schemas/Other'}
    Other:
      anyOf:
        - {$ref: '#/components/schemas/Any'}
        - {type: array, items: {$ref: '#/components/schemas/Other'}}
        - {type: integer}
    A: {type: object, properties: {a: {$ref: '#/components/schemas/Any'}}}
    B: {type: object, properties: {b: {$ref: '#/components/schemas/A'}}}
    C: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
    D: {allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/A'}]}
    E:
      allOf:
        - {$ref: '#/components/schemas/C'}
        - {$ref: '#/components/schemas/D'}
        - {type: object, properties: {b: {type: object, nullable: true}, e: {type: string}}}
"""


def test_schemas_in_circles_and_opposite_bases_are_models(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models = install(package(ODD, name="oddities"), tmp_path, monkeypatch, "oddities").models
    held = models.E(a=[{"x": [1, "y"]}], b={"a": True}, e="z")
    assert held.model_dump() == {"a": [{"x": [1, "y"]}], "b": {"a": True}, "e": "z"}
    assert isinstance(held, models.C)
    assert isinstance(held, models.D)


PETS = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: http://localhost}]
paths:
  /pets/{tags}:
    post:
      operationId: createPet
      tags: [pets]
      parameters:
        - {name: tags, in: path, required: true, style: matrix, explode: true, schema: {type: array, items: {type: string}}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      discriminator: {propertyName: kind, mapping: {dog: '#/components/schemas/Dog'}}
      properties: {kind: {type: string}}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}
"""


def test_subtypes_and_path_styles_are_sent_as_the_document_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    pets = install(package(PETS, name="subtypes"), tmp_path, monkeypatch, "subtypes")
    server.answer(204, None)
    client = pets.Client(base_url=server.url)
    client.pets.create(["a b", "c"], body=pets.models.Dog(kind="dog", bark="loud"))
    client.pets.create(["c"], body={"kind": "cat", "lives": 9})
    assert [one.path for one in server.received] == ["/pets/;tags=a%20b;tags=c", "/pets/;tags=c"]
    sent = [json.loads(one.body) for one in server.received]
    assert sent == [{"kind": "dog", "bark": "loud"}, {"kind": "cat", "lives": 9}]


INSIDE = """
openapi: 3.1.0
info: {title: Kites, version: "1"}
paths:
  /kites:
    get:
      operationId: listKites
      tags: [kites]
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                $defs:
                  Tail:
                    properties: {length: {type: integer}, next: {$ref: '%(tail)s'}}
                properties:
                  tail: {$ref: '%(tail)s'}
                  owner: {properties: {name: {type: string}}}
                  rows: {type: array, items: {properties: {row: {type: integer}}}}
  /tails:
    get:
      operationId: getTail
      tags: [tails]
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '%(tail)s'}}}}
  /owners:
    get:
      operationId: getOwner
      tags: [owners]
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '%(owner)s'}}}}
  /rows:
    get:
      operationId: getRow
      tags: [rows]
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '%(row)s'}}}}
"""
_SCHEMA = "#/paths/~1kites/get/responses/200/content/application~1json/schema"


def test_what_stands_inside_another_schema_is_a_model_for_those_that_refer_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    places = {
        "tail": f"{_SCHEMA}/$defs/Tail",
        "owner": f"{_SCHEMA}/properties/owner",
        "row": f"{_SCHEMA}/properties/rows/items",
    }
    kites = install(package(INSIDE % places, name="kites"), tmp_path, monkeypatch, "kites")
    server.answer(200, {"tail": {"length": 1, "next": {"length": 2}}, "rows": [{"row": 3}]})
    for answer in ({"length": 4}, {"name": "Ada"}, {"row": 5}):
        server.answer(200, answer)
    with kites.Client(base_url=server.url) as client:
        found = client.kites.list()
        tail, owner, row = client.tails.get(), client.owners.get(), client.rows.get()
    assert found.tail.next.length == 2
    assert (type(found.tail), type(found.rows[0])) == (type(tail), type(row))
    assert (tail.length, owner.name, row.row) == (4, "Ada", 5)
    assert type(owner) is kites.models.Owner


def test_items_of_an_object_make_no_model() -> None:
    """`items` is about arrays alone (JSON Schema 2020-12, 10.3.1.2); beside `type: object` it says nothing."""
    page = {
        "properties": {"items": {"type": "object", "items": {"$ref": "#/components/schemas/Kite"}}}
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Kites", "version": "1"},
        "paths": {},
        "components": {
            "schemas": {"Kite": {"properties": {"name": {"type": "string"}}}, "Page": page}
        },
    }
    models = package(json.dumps(document), name="kites")["src/kites/models.py"]
    assert "items: dict[str, JSON] | None" in models
