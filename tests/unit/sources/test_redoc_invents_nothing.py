"""What a rendered page does not show is not invented, and what was not understood is said."""

from __future__ import annotations

import pytest
from conftest import merge_readings, reading


def test_a_page_says_how_much_of_it_was_not_understood() -> None:
    rows = [f"field{number} | string <= 5 characters |||" for number in range(8)]
    page = "\n".join(
        ["Kites (1.0)", "/kites", "query Parameters", *rows, "Responses", "200 Kites", "GET/kites"]
    )
    assert [found.code for found in reading(page).diagnostics] == []
    [found] = [
        found
        for found in reading(page.replace(" | ", " ").replace("|", "")).diagnostics
        if found.code == "S032"
    ]
    assert found.message.startswith("8 of ")
    assert found.place is not None
    assert found.place.line == 4


BODIES = """Kites (1.0)
/kites/{id}
path Parameters
id required | string |||
Request Body schema: application/json
span required | integer |||
tail | string |||
Responses
200 A kite
PUT/kites/{id}
Request samples
- Payload
{"span": 0, "tail": "string"}
/reels
Request Body schema: application/json
span | integer |||
tail REQUIRED| string |||
Responses
200 A reel
POST/reels
Request samples
- Payload
{"span": 0, "tail": "string"}
"""


@pytest.mark.parametrize(("other", "schemas"), [("", 2), (" required", 2)])
def test_bodies_that_require_other_fields_are_two_schemas(other: str, schemas: int) -> None:
    found = reading(BODIES.replace(" REQUIRED", f"{other} "))
    document = merge_readings([found]).document
    required = {
        name: schema.get("required") for name, schema in document["components"]["schemas"].items()
    }
    assert required == {"KiteUpdate": ["span"], "ReelCreate": ["tail"] if other else None}
    assert [one.code for one in found.diagnostics] == ["S031"]


def test_bodies_that_require_the_same_fields_are_one_schema() -> None:
    page = BODIES.replace("span | integer", "span required | integer").replace(" REQUIRED", " ")
    found = reading(page)
    assert set(merge_readings([found]).document["components"]["schemas"]) == {"KiteUpdate"}
    assert found.diagnostics == []


def test_attributes_of_one_version_are_not_those_of_another() -> None:
    def shown(path: str, *attributes: str) -> str:
        inside = ", ".join(f'"{name}": "string"' for name in attributes)
        sample = f'{{"data": {{"id": "1", "type": "kites", "attributes": {{{inside}}}}}}}'
        return f"{path}\nResponses\n200 A kite\nGET{path}\nResponse samples\n- 200\n{sample}\n"

    page = "Kites (1.0)\n" + "".join(
        [
            shown("/v1/kites/{id}", "span", "tail"),
            shown("/v2/kites/{id}", "span"),
            shown("/v1/reels/{id}", "span", "tail"),
            shown("/v1/reels/{id}/kite", "knot"),
        ]
    )
    schemas = merge_readings([reading(page)]).document["components"]["schemas"]
    fields = {
        name: set(schemas[name]["properties"]["attributes"]["properties"])
        for name in ("Kite", "KiteV2")
    }
    assert fields == {"Kite": {"span", "tail", "knot"}, "KiteV2": {"span"}}
    assert "KiteV2Document" in schemas


def test_a_variable_of_a_shell_is_no_segment() -> None:
    page = (
        "Kites (1.0)\n/v2/kites/{id}\nTo see a kite, call\n/v2/kites/$KITE_ID\nGET /v2/kites/$KITE_ID/tail\n"
        "Responses\n200 A kite\nGET/v2/kites/{id}\n/v2/$count\nResponses\n200 How many\nGET/v2/$count\n"
    )
    assert list(merge_readings([reading(page)]).document["paths"]) == [
        "/v2/$count",
        "/v2/kites/{id}",
    ]


def test_one_word_is_an_example_and_several_are_known_values() -> None:
    sample = '{"state": "open", "name": "kite-one"}', '{"state": "shut", "name": "kite-one"}'
    page = "Kites (1.0)\n" + "".join(
        f"/kites/{part}\nResponses\n200 A kite\nGET/kites/{part}\nResponse samples\n- 200\n{shown}\n"
        for part, shown in zip(("first", "last"), sample, strict=True)
    )
    [schema] = merge_readings([reading(page)]).document["components"]["schemas"].values()
    assert schema["properties"]["state"] == {
        "type": "string",
        "x-extensible-enum": ["open", "shut"],
    }
    assert schema["properties"]["name"] == {"type": "string", "examples": ["kite-one"]}


@pytest.mark.parametrize(
    ("other", "name"), [("/v2", "KiteLandV2Request"), ("", "KiteLandUnversionedRequest")]
)
def test_fields_of_a_body_are_not_those_of_another_version(other: str, name: str) -> None:
    def body(version: str, fields: str) -> str:
        path = f"{version}/kites/{{id}}/land"
        return (
            f"{path}\nResponses\n200 Landed\nPOST{path}\nRequest samples\n- Payload\n{{{fields}}}\n"
        )

    page = (
        "Kites (1.0)\n" + body("/v1", '"soft": true, "at": "string"') + body(other, '"soft": true')
    )
    schemas = merge_readings([reading(page)]).document["components"]["schemas"]
    assert {name: set(schema["properties"]) for name, schema in schemas.items()} == {
        "KiteLandRequest": {"soft", "at"},
        name: {"soft"},
    }
