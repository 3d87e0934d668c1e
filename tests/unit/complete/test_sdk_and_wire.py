"""SDK methods and the operations they call; what the two say differently of one thing."""

from __future__ import annotations

import pytest
from conftest import merged
from tigergen.complete.sdk_and_wire import compare_with_sdk
from tigergen.complete.sdk_operations import link_sdk, link_settled
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Json
from tigergen.model.pointer import Pointer

API = """openapi: 3.1.0
info: {title: Post, version: "1", license: {name: Terms, url: "https://post.test/terms"}}
paths:
  /letters/:
    post:
      operationId: sendLetter
      summary: Send a letter
      parameters:
        - {name: stamp, in: query, description: Binary data of the stamp, schema: {type: string, format: binary}}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                speed: {type: integer, enum: [0, 1]}
                colour: {type: string, enum: [red]}
    delete:
      operationId: %(id)s
      summary: %(summary)s
  /letters/status/:
    put:
      operationId: setStatus
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                opened: {type: array, description: Letters that become Opened. Lost ones stay., items: {type: string}}
"""

README = """# Post

## post.letters.send

```js
post.letters.send(text: string, { speed: string, colour: string, /* LetterOptions attributes */ }):Promise.<Letter,Error>
```

- speed: string - Values: SLOW, FAST
- colour: string - Values: red, blue

## post.letters.%(verb)s

```js
post.letters.%(verb)s():Promise.<void,Error>
```

### LetterOptions

- urgent: ?boolean - whether it is

### Letter

| Property | Type | Description |
| --- | --- | --- |
| letterStatus | string | Values: SENT, OPENED, LOST |

## License

Post is licensed under our Rules of Use.
"""


def linked(
    verb: str, identifier: str = "dropAll", summary: str = "Close every letter"
) -> Canonical:
    canonical = merged(API % {"id": identifier, "summary": summary}, README % {"verb": verb})
    link_sdk(canonical)
    compare_with_sdk(canonical)
    return canonical


@pytest.mark.parametrize(
    ("verb", "identifier", "summary", "calls"),
    [
        ("disconnect", "dropAll", "Close every letter", False),
        ("disconnect", "disconnect", "Disconnect everything", True),
        ("destroy", "deleteLetters", "Delete all letters", True),
        ("recall", "recallLetters", "Recalls all letters", True),
        ("stop", "clearLetters", "Clear all letters", False),
    ],
)
def test_a_synonym_is_not_enough_for_an_operation_that_destroys(
    verb: str, identifier: str, summary: str, calls: bool
) -> None:
    operation = linked(verb, identifier, summary).document["paths"]["/letters/"]["delete"]
    assert ("x-tigergen-sdk-methods" in operation) is calls


def settled(canonical: Canonical, rule: str) -> dict[str, list[Json]]:
    return {
        conflict.pointer.name: [side.value for side in conflict.sides]
        for conflict in canonical.conflicts
        if conflict.settled_by == rule
    }


def test_sdk_and_api_that_differ_about_one_thing_are_on_record() -> None:
    found = settled(linked("recall"), "each-in-its-place")
    assert found == {
        "speed": [[0, 1], ["SLOW", "FAST"]],
        "letterStatus": [["OPENED"], ["Opened"]],
        "license": ["https://post.test/terms", "Rules of Use"],
    }


def test_binary_data_in_the_query_is_on_record_and_stays_there() -> None:
    canonical = linked("recall")
    assert settled(canonical, "stated-location") == {"0": ["query", "binary"]}
    assert canonical.document["paths"]["/letters/"]["post"]["parameters"][0]["in"] == "query"


def test_a_member_whose_name_has_no_word_is_compared_with_nothing() -> None:
    text = (README % {"verb": "recall"}).replace("| letterStatus |", "| $$ |")
    canonical = merged(API % {"id": "x", "summary": "y"}, text)
    assert "$$" in canonical.document["components"]["schemas"]["Letter"]["properties"]
    link_sdk(canonical)
    compare_with_sdk(canonical)
    assert "$$" not in settled(canonical, "each-in-its-place")


def test_the_licence_of_a_package_contradicts_nothing() -> None:
    text = (README % {"verb": "recall"}).replace("our Rules of Use", "the MIT License")
    canonical = merged(API % {"id": "x", "summary": "y"}, text)
    compare_with_sdk(canonical)
    assert "license" not in settled(canonical, "each-in-its-place")


def test_an_operation_that_a_decision_settled_is_linked_and_what_was_decided_stays() -> None:
    def library(**later: Json) -> Canonical:
        methods: Json = {name: {} for name in ("loans.renew", "loans.extend", "loans.list")}
        return Canonical(
            {
                "paths": {
                    "/loans": {"get": {"summary": "List loans"}},
                    "/loans/{id}/renew": {"post": {"summary": "Renew a loan", **later}},
                },
                "x-tigergen-sdk": {"methods": methods},
            }
        )

    before = [Pointer.of("paths", "/loans", "get")]
    key, settled = "x-tigergen-sdk-methods", Pointer.of("paths", "/loans/{id}/renew", "post")
    canonical = library()
    link_settled(canonical, before)
    assert settled.resolve(canonical.document)[key] == ["loans.renew"]
    # The list of before is not linked again: a decision may have removed the link.
    assert key not in before[0].resolve(canonical.document)
    canonical = library(**{key: ["loans.extend"]})
    link_settled(canonical, before)
    assert settled.resolve(canonical.document)[key] == ["loans.extend"]
