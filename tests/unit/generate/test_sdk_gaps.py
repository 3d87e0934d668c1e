"""What callers of the vendor's SDK can say and callers of the client cannot is said at the method."""

from __future__ import annotations

import pytest
from packages import package

API = """\
openapi: 3.1.0
info: {title: Post, version: '1'}
paths:
  /letters/{letter_token}/forward:
    post:
      operationId: forward
      tags: [letters]
      description: Sends a letter on. It stays where it is, too.
      x-tigergen-sdk-methods: [letters.forward]
      parameters: [{name: letter_token, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: ok}}
  /letters:
    post:
      operationId: send
      tags: [letters]
      summary: Send a letter
      x-tigergen-sdk-methods: [letters.send]
      parameters:
        - {name: X-Office-Key, in: header, schema: {type: string}}
        - {name: batch, in: query, schema: {type: string, format: uuid}}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [to]
              properties:
                to: {type: string, x-tigergen-id-of: [Person]}
                dor: {type: boolean}
      responses: {'200': {description: ok}}
components:
  schemas:
    Person: {type: object, properties: {id: {type: string}}}
    Letter:
      type: object
      properties: {destroyOnRead: {type: boolean, x-tigergen-wire-names: [dor]}}
    Options:
      type: object
      properties: {destroyOnRead: {type: boolean}, enclosure: {type: string}}
x-tigergen-sdk:
  methods:
    letters.forward:
      arguments:
        id: {schema: {type: string}, required: true}
        personId: {schema: {type: string}, required: true}
      options: {keepLetter: {schema: {type: boolean}}}
    letters.send:
      arguments:
        reader:
          schema: {oneOf: [{type: string}, {$ref: '#/components/schemas/Person'}]}
          required: true
      options: {officeId: {schema: {type: string}}}
      x-tigergen-options-of: Options
    letters.burn: {description: Burns a letter.}
    stamps.buy: {description: Buys a stamp.}
"""


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return package(API, name="post")


def test_arguments_of_the_sdk_that_nothing_carries_are_named_at_the_method(
    files: dict[str, str],
) -> None:
    code = " ".join(files["src/post/resources/letters.py"].split())
    # A path takes the first id, a thing goes where its id goes, and dor is destroyOnRead on the wire.
    assert "`letters.forward`. It also takes `personId`, which no source shows on the wire." in code
    assert "`letters.send`. It also takes `enclosure`, which no source shows on the wire." in code
    page = files["docs/resources/letters.md"]
    assert "It also takes `personId`, which no source shows on the wire." in page


def test_methods_of_the_sdk_without_a_request_are_named_at_their_group(
    files: dict[str, str],
) -> None:
    said = "The vendor's SDK also has `letters.burn`: no source says which requests they send."
    assert said in " ".join(files["src/post/resources/letters.py"].split())
    assert f"{said} [More on them](../sdk.md)." in files["docs/resources/letters.md"]
    assert "`stamps.buy`" in files["docs/sdk.md"]


def test_a_docstring_begins_with_one_sentence_and_says_what_formats_mean(
    files: dict[str, str],
) -> None:
    code = files["src/post/resources/letters.py"]
    assert '"""Sends a letter on.\n\n        It stays where it is, too.\n\n' in code
    assert '"""Send a letter.\n\n' in code
    assert "batch: A UUID.\n" in code
