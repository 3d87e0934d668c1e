"""The text of a page as people copy it: what it shows comes back, and prose is no part of a page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import merge_readings, reading
from tigergen.text.yaml import parse_yaml

TESTS = Path(__file__).parents[2]
DEPOT = parse_yaml((TESTS / "redoc" / "documents" / "depot.yaml").read_text()).plain()


def built(text: str) -> dict[str, Any]:
    return merge_readings([reading(text)]).document


def page(name: str) -> str:
    return (TESTS / "copied" / "pages" / f"{name}.txt").read_text()


@pytest.mark.parametrize("kind", ["select", "inner"])
def test_a_copied_redoc_page_gives_its_operations_back(kind: str) -> None:
    document = built(page(f"depot-redoc-{kind}"))
    assert document["info"]["title"] == "Tram depot"
    assert document["info"]["version"] == "2026.1"
    assert {p: set(item) for p, item in document["paths"].items()} == {
        p: set(item) & {"get", "put", "post", "delete", "patch"}
        for p, item in DEPOT["paths"].items()
    }
    get = document["paths"]["/trams"]["get"]
    assert get["summary"] == "List trams"
    assert get["tags"] == ["trams"]
    assert set(get["responses"]) == {"200", "4XX", "default"}
    found = {one["name"]: one for one in get["parameters"]}
    assert found["state"]["schema"] == {
        "type": "string",
        "enum": ["running", "parked", "broken"],
        "default": "running",
    }
    assert found["page"]["required"] is True
    assert found["page"]["schema"]["maximum"] == 1000
    assert found["sort"]["deprecated"] is True
    assert found["X-Trace"]["example"] == "trace-0001"
    assert get["responses"]["200"]["headers"]["X-Total"]["required"] is True
    post = document["paths"]["/trams"]["post"]
    assert post["deprecated"] is True
    assert post["security"] == [{"key": []}]
    assert "callbacks" not in document["paths"]["/works"]["post"]


def test_tables_inside_tables_are_found_without_their_frames() -> None:
    document = built(page("depot-redoc-select"))
    body = document["paths"]["/trams"]["post"]["requestBody"]
    assert body["required"] is True
    tram = body["content"]["application/json"]["schema"]
    assert tram["required"] == ["number", "model"]
    assert set(tram["properties"]) == {"number", "model", "doors", "retired", "label", "home"}
    assert tram["properties"]["doors"]["items"]["required"] == ["side"]


HEAD = """Kites
Reels
API docs by Redocly
Kites of the coast
Download OpenAPI specification:Download

Kites
What flies

List kites
The kites. Examples:

GET /v1/kites

Responses
are lists, and 200 of them are shown.

AUTHORIZATIONS:
keyoauth
QUERY PARAMETERS
limit\t
integer
Default: 100
Default: 100. Min: 1.

"""
PROSE = """REQUEST BODY SCHEMA: application/json
required
What to look for. Three lines:

application/xml
Response samples
/v1/kites/{id}

span\t
integer
In metres
of the wind
404 of them

"""
TAIL = """Responses
200 Kites
404 None

GET
/v1/kites

Response samples
200404
Content type
application/json

Copy
Expand allCollapse all
[
{
"id": 1
}
]
Fly a kite
AUTHORIZATIONS:
(keyoauth)
Responses
204 Flown

POST
/v1/kites/{id}/fly

Land a kite
AUTHORIZATIONS:
key
Responses
204 Landed

POST
/v1/kites/{id}/land

Reels
Drop a kite
AUTHORIZATIONS:
oauth
Responses
default Dropped

DELETE
/v1/reels
"""


@pytest.mark.parametrize("prose", ["", PROSE])
def test_prose_inside_an_operation_ends_nothing(prose: str) -> None:
    document = built(HEAD + prose + TAIL)
    assert {path: list(item) for path, item in document["paths"].items()} == {
        "/v1/kites": ["get"],
        "/v1/kites/{id}/fly": ["post"],
        "/v1/kites/{id}/land": ["post"],
        "/v1/reels": ["delete"],
    }
    get = document["paths"]["/v1/kites"]["get"]
    assert "x-tigergen-unresolved-operations" not in document
    assert set(get["responses"]) == {"200", "404"}
    [limit] = get["parameters"]
    assert limit["schema"] == {"type": "integer", "default": 100}
    assert limit["description"] == "Default: 100. Min: 1."
    if prose:
        schema = get["requestBody"]["content"]["application/json"]["schema"]
        assert set(schema["properties"]) == {"span"}


def test_glued_schemes_are_parted_and_sections_are_tags() -> None:
    document = built(HEAD + TAIL)
    assert document["info"]["title"] == "Kites of the coast"
    paths = document["paths"]
    assert paths["/v1/kites"]["get"]["security"] == [{"key": []}, {"oauth": []}]
    assert paths["/v1/kites/{id}/fly"]["post"]["security"] == [{"key": [], "oauth": []}]
    assert paths["/v1/reels"]["delete"]["security"] == [{"oauth": []}]
    assert paths["/v1/kites/{id}/land"]["post"]["tags"] == ["Kites"]
    assert paths["/v1/reels"]["delete"]["tags"] == ["Reels"]
    assert paths["/v1/reels"]["delete"]["summary"] == "Drop a kite"


def test_rows_that_may_stand_in_two_tables_are_left_out_and_said() -> None:
    table = "tail\t\nobject\nlength\t\ninteger\ncolour\t\nstring\n"
    text = (HEAD + TAIL).replace(
        "Fly a kite\n", f"Fly a kite\nREQUEST BODY SCHEMA: application/json\n{table}"
    )
    text = text.replace("Fly a kite\nREQ", "Fly a kite\nAUTHORIZATIONS:\nkey\nREQ").replace(
        f"{table}AUTHORIZATIONS:\n(keyoauth)\n", table
    )
    found = reading(text)
    [unplaced] = [one for one in found.diagnostics if one.code == "S033"]
    assert unplaced.message.startswith("2 rows")
    document = merge_readings([found]).document
    body = document["paths"]["/v1/kites/{id}/fly"]["post"]["requestBody"]
    schema = body["content"]["application/json"]["schema"]
    assert schema["properties"] == {"tail": {"type": "object"}}


@pytest.mark.parametrize("kind", ["select", "inner"])
def test_a_copied_page_of_swagger_ui_gives_its_operations_back(kind: str) -> None:
    document = built(page(f"depot-swagger-{kind}"))
    assert document["info"]["title"] == "Tram depot"
    assert {p: set(item) for p, item in document["paths"].items()} == {
        p: set(item) & {"get", "put", "post", "delete", "patch"}
        for p, item in DEPOT["paths"].items()
    }
    get = document["paths"]["/trams"]["get"]
    assert get["summary"] == "List trams"
    assert get["description"].startswith("The trams, oldest first.")
    assert get["tags"] == ["trams"]
    found = {one["name"]: one for one in get["parameters"]}
    assert found["state"]["schema"]["enum"] == ["running", "parked", "broken"]
    assert found["page"]["required"] is True
    assert found["sort"]["deprecated"] is True
    assert found["X-Trace"]["in"] == "header"
    assert set(get["responses"]) == {"200", "4XX", "default"}
    assert set(get["responses"]["200"]["headers"]) == {"X-Total", "Link"}
    shown = get["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
    assert shown["trams"]["items"]["properties"]["model"]["properties"]["maker"]["type"] == "object"
    assert document["paths"]["/trams"]["post"]["deprecated"] is True
    notes = document["paths"]["/trams/{number}"]["patch"]["requestBody"]["content"]
    fields = notes["application/json"]["schema"]["properties"]
    assert fields["notes"]["additionalProperties"] == {"type": "string"}
    assert ("servers" in document) == (kind == "inner")


@pytest.mark.parametrize("program", ["html2text", "inscriptis"])
def test_a_text_that_a_program_took_from_the_html_shows_the_same_operations(program: str) -> None:
    document = built(page(f"depot-{program}"))
    assert {p: set(item) for p, item in document["paths"].items()} == {
        p: set(item) & {"get", "put", "post", "delete", "patch"}
        for p, item in DEPOT["paths"].items()
    }
    get = document["paths"]["/trams"]["get"]
    assert get["tags"] == ["trams"]
    assert set(get["responses"]) == {"200", "4XX", "default"}
    assert {one["url"] for one in document["servers"]} == {one["url"] for one in DEPOT["servers"]}
    found = {one["name"]: one["schema"] for one in get["parameters"]}
    assert found["page"]["maximum"] == 1000
    assert all(one.get("description") != "required" for one in get["parameters"])
    if program == "html2text":
        assert get["summary"] == "List trams"
        assert found["state"]["enum"] == ["running", "parked", "broken"]
        assert "X-Trace" in found


def test_a_request_line_of_an_extracted_text_has_its_address_below() -> None:
    text = page("depot-html2text")
    prose = "get/trams/{number}/doors\n\nget /trams/latest\n\n"
    document = built(text.replace("## List trams\n", f"## List trams\n\n{prose}", 1))
    assert list(document["paths"]) == list(built(text)["paths"])


def test_an_operation_without_parts_is_read() -> None:
    bare = TAIL.replace(
        "Land a kite\nAUTHORIZATIONS:\nkey\nResponses\n204 Landed\n", "Land a kite\n"
    )
    paths = built(HEAD + bare)["paths"]
    land = paths["/v1/kites/{id}/land"]["post"]
    assert land["summary"] == "Land a kite"
    assert not land.keys() & {"responses", "security"}
    assert set(paths["/v1/reels"]["delete"]["responses"]) == {"default"}


PIER = """Pier
1
OAS 3.0
Authorize
default

GET
/ships
List the ships
Parameters
No parameters
Responses
Code	Description	Links
200{tab}
All of them
Media type
Example Value
Schema
{{
  "title": "string",
  "status": 0
}}
No links
404{tab}
None is there
No links
default


GET
/crews
List the crews
Parameters
No parameters
Responses
Code	Description	Links
200{tab}
All of them
No links
default{tab}
A fault
No links
crews


GET
/ships
List the ships
"""


@pytest.mark.parametrize("tab", ["\t", ""])
def test_the_section_called_default_is_neither_a_status_nor_a_tag(tab: str) -> None:
    paths = built(PIER.format(tab=tab))["paths"]
    assert list(paths["/ships"]["get"]["responses"]) == ["200", "404"]
    assert list(paths["/crews"]["get"]["responses"]) == ["200", "default"]
    assert "tags" not in paths["/crews"]["get"]


def test_a_sample_that_has_a_media_type_of_its_own_elsewhere_is_left_out_and_said() -> None:
    merged = merge_readings([reading(PIER.format(tab="\t"))])
    assert "content" not in merged.document["paths"]["/ships"]["get"]["responses"]["200"]
    assert "1 samples may be of more than one media type; left out" in {
        one.message for one in reading(PIER.format(tab="\t")).diagnostics
    }


def test_an_operation_below_two_tags_has_both() -> None:
    text = PIER.format(tab="\t").replace("default\n\nGET", "ships\n\nGET", 1)
    assert "ships\n\nGET" in text
    assert built(text)["paths"]["/ships"]["get"]["tags"] == ["ships", "crews"]
