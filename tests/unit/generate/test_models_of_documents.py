"""What a document says of its schemas is what the models of its package hold and the methods ask for."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from types import ModuleType

import pytest
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
