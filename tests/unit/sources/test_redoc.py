"""The reader of rendered ReDoc pages: its grammar, its rules, and the page it was made for."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import compare
import jsonschema_rs
import pytest
import yaml
from conftest import ROOT, merged, reading
from hypothesis import given, settings
from hypothesis import strategies as st
from packages import package
from shipped import shipped
from tigergen.decide import decide, settle_unresolved
from tigergen.infer.shown import NOTHING, Shown, action_segments, find_method, find_operations
from tigergen.notation.sample import known_value, scalar_schema
from tigergen.sources.document import Document
from tigergen.sources.redoc.field import parse_field
from tigergen.sources.redoc.page import read_page
from tigergen.sources.redoc.sample import SampleFault, read_sample
from tigergen.validate import validate

PAGE = ROOT / "specs" / "courier" / "sources" / "reference-page.txt"


# -- JSON on a page --------------------------------------------------------------------------------


def shown(value: Any) -> str:
    """A value as the text of a page has it: markers before entries, behind `{`, behind `,`."""
    if isinstance(value, dict) and value:
        entries = [f"- {json.dumps(key)}: {shown(entry)}" for key, entry in value.items()]
        return "{" + _joined(entries) + "\n}"
    if isinstance(value, list) and value:
        return "[\n" + _joined([f"- {shown(item)}" for item in value]) + "\n]"
    return {"{}": "{ }", "[]": "[ ]"}.get(json.dumps(value), json.dumps(value))


def _joined(entries: list[str]) -> str:
    text = entries[0]
    for before, entry in itertools.pairwise(entries):
        text += (", " if before[-1] in "}]" else ",\n") + entry
    return text


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=15,
)


@given(VALUES)
def test_a_sample_gives_back_the_value_it_shows(value: Any) -> None:
    lines = shown(value).split("\n")
    found = read_sample(lines, 1)
    assert found.plain() == value
    assert found.end == len(lines)


def test_markers_are_told_from_minus_signs_and_commas_may_be_missing() -> None:
    lines = ['{- "a": [', "- -5,", "- 0 - 1", '], - "b": - 2.5e1', "}"]
    assert read_sample(lines, 1).plain() == {"a": [-5, 0, 1], "b": 25.0}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{\n- "a": 1', 2),
        ("{\n- a: 1\n}", 2),
        ("[1] tail", 1),
        ('{"a" 1}', 1),
        ('"a\\q"', 1),
        ("[" * 300, 1),
    ],
)
def test_what_is_no_json_is_a_fault_at_its_line(text: str, line: int) -> None:
    with pytest.raises(SampleFault) as caught:
        read_sample(text.split("\n"), 1)
    assert caught.value.line == line


# -- the cell of a table ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "schema", "description"),
    [
        ("string", {"type": "string"}, ""),
        ("string Resource identifier", {"type": "string"}, "Resource identifier"),
        ("string <uuid>", {"type": "string", "format": "uuid"}, ""),
        ("string <= 255 characters", {"type": "string", "maxLength": 255}, ""),
        (
            "string [ 4 .. 15 ] characters ^[a-z0-9]+$",
            {"type": "string", "minLength": 4, "maxLength": 15, "pattern": "^[a-z0-9]+$"},
            "",
        ),
        (
            "string = 2 characters The country",
            {"type": "string", "minLength": 2, "maxLength": 2},
            "The country",
        ),
        ("string non-empty", {"type": "string", "minLength": 1}, ""),
        (
            "integer (PageLimit) [ 1 .. 1000 ] Default: 100",
            {
                "type": "integer",
                "title": "PageLimit",
                "minimum": 1,
                "maximum": 1000,
                "default": 100,
            },
            "",
        ),
        ("integer >= 0 Default: 0", {"type": "integer", "minimum": 0, "default": 0}, ""),
        (
            "number ( 0 .. 12.5 ] In kilograms",
            {"type": "number", "exclusiveMinimum": 0, "maximum": 12.5},
            "In kilograms",
        ),
        ("number < 3", {"type": "number", "exclusiveMaximum": 3}, ""),
        ("number multiple of 0.5", {"type": "number", "multipleOf": 0.5}, ""),
        ("number decimal places <= 2", {"type": "number", "multipleOf": 0.01}, ""),
        ("boolean Default: true Whether", {"type": "boolean", "default": True}, "Whether"),
        ("integer Unique identifier", {"type": "integer"}, "Unique identifier"),
        ("integer unique among them", {"type": "integer"}, "unique among them"),
        ('string Enum: "a" "b c" Which', {"type": "string", "enum": ["a", "b c"]}, "Which"),
        ('string Value: "only"', {"type": "string", "enum": ["only"]}, ""),
        (
            'string Default: "light" Enum: "light" "dark"',
            {"type": "string", "default": "light", "enum": ["light", "dark"]},
            "",
        ),
        (
            "Array of strings <= 2 items [ items <= 40 characters ] Compare >, <",
            {"type": "array", "maxItems": 2, "items": {"type": "string", "maxLength": 40}},
            "Compare >, <",
        ),
        (
            "Array of strings <uuid> non-empty [ items <uuid > ]",
            {"type": "array", "minItems": 1, "items": {"type": "string", "format": "uuid"}},
            "",
        ),
        (
            "Array of integers <int64> unique [ items <int64 > >= 1 ]",
            {
                "type": "array",
                "uniqueItems": True,
                "items": {"type": "integer", "format": "int64", "minimum": 1},
            },
            "",
        ),
        (
            'Array of strings non-empty Default: "created-at" Items Enum: "-a" "b"',
            {
                "type": "array",
                "minItems": 1,
                "default": ["created-at"],
                "items": {"type": "string", "enum": ["-a", "b"]},
            },
            "",
        ),
        ("string or null", {"type": ["string", "null"]}, ""),
        ("string Nullable", {"type": ["string", "null"]}, ""),
        (
            "object [ 1 .. 3 ] properties",
            {"type": "object", "minProperties": 1, "maxProperties": 3},
            "",
        ),
        ("any", {}, ""),
        ("Sheet (object) or Rod (object)", {"type": "object"}, ""),
        ("stringent rules", {}, "stringent rules"),
    ],
)
def test_a_cell_says_type_constraints_and_prose(
    cell: str, schema: dict[str, Any], description: str
) -> None:
    found = parse_field(cell)
    assert (found.schema, found.description) == (schema, description)


def test_labels_of_the_parameter_are_not_of_its_schema() -> None:
    found = parse_field("boolean Deprecated Default: false")
    assert found.deprecated
    assert found.schema == {"type": "boolean", "default": False}
    found = parse_field("string <uuid> Example: filter[x]=1111 Which one")
    assert (found.example, found.description) == ("1111", "Which one")
    assert parse_field("integer Example: n=5").example == 5
    assert parse_field("integer Example: 5").example == 5
    assert not parse_field("bogus").known


WORDS = """string strings integer number boolean object objects any null or Array of ( ) (Title) <uuid> <uuid >
    [ items ] [ 1 .. 5 ] ( 0 .. 1e999 ) <= >= < > = 5 1e999 -1 0.5 characters items properties non-empty unique
    Nullable Recursive multiple of decimal places ^[a-z]+$ /x/ Deprecated Default: Enum: Value: Items Const: Example:
    Examples: "a" "b c" NaN Infinity [1e999] {"a":1} true x=y x= text""".split()


@given(st.text() | st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
def test_no_cell_is_too_odd(text: str) -> None:
    found = parse_field(text)
    json.dumps([found.schema, found.example], allow_nan=False)


def test_a_cell_may_nest_nothing_without_end() -> None:
    assert parse_field("Array of strings " + "[ items " * 50_000).schema["type"] == "array"
    assert parse_field("string " + "(" * 50_000).schema == {"type": "string"}


# -- samples ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "schema"),
    [
        ("string", {"type": "string"}),
        ("", {"type": "string"}),
        ("497f6eca-6276-4993-bfeb-53cbbbba6f08", {"type": "string", "format": "uuid"}),
        ("2019-08-24", {"type": "string", "format": "date"}),
        ("2019-08-24T14:15:22Z", {"type": "string", "format": "date-time"}),
        ("14:15:22Z", {"type": "string", "format": "time"}),
        ("user@example.com", {"type": "string", "format": "email"}),
        ("http://example.com", {"type": "string", "format": "uri"}),
        ("192.168.0.1", {"type": "string", "format": "ipv4"}),
        ("2001:0db8:85a3:0000:0000:8a2e:0370:7334", {"type": "string", "format": "ipv6"}),
        ("pa$$word", {"type": "string", "format": "password"}),
        ("P3D", {"type": "string", "format": "duration"}),
        (0, {"type": "integer"}),
        (0.5, {"type": "number"}),
        (True, {"type": "boolean"}),
        (None, {}),
    ],
)
def test_the_schema_behind_a_sample_value(value: Any, schema: dict[str, Any]) -> None:
    assert scalar_schema(value)[0] == schema


def test_a_word_is_a_known_value_and_a_name_is_not() -> None:
    assert known_value("individual-shared") == "individual-shared"
    assert known_value("en-US") == "en-US"
    for other in ("string", "Rex", "two words", "2019-08-24", "", None, 5):
        assert known_value(other) is None


# -- methods and paths -----------------------------------------------------------------------------

RESOURCE = {"data": {"id": "1", "type": "pets", "attributes": {}}}
NEW = {"data": {"type": "pets", "attributes": {}}}
LIST = {"data": [{"id": "1", "type": "pets", "attributes": {}}]}


@pytest.mark.parametrize(
    ("evidence", "methods", "rule"),
    [
        ({"statuses": ("200",), "response": LIST}, ("get",), "shown-200-without-body"),
        ({"statuses": ("201",), "response": RESOURCE}, ("post",), "shown-created"),
        ({"has_body": True, "statuses": ("201",)}, ("post",), "shown-created"),
        (
            {"has_body": True, "statuses": ("200",), "request": RESOURCE, "path": "/pets/{id}"},
            ("patch",),
            "shown-update",
        ),
        ({"has_body": True, "request": NEW, "path": "/pets"}, ("post",), "shown-new-resource"),
        ({"has_body": True, "statuses": ("200",), "path": "/pets"}, ("post",), "shown-body"),
        (
            {"has_body": True, "statuses": ("200",), "path": "/profile"},
            ("post", "put", "patch"),
            "",
        ),
        (
            {"has_body": True, "statuses": ("201",), "path": "/pets/{id}"},
            ("put", "patch", "post"),
            "",
        ),
        (
            {
                "has_body": True,
                "statuses": ("200",),
                "path": "/pets/{id}",
                "heading": "Replaces a pet",
            },
            ("put",),
            "summary-verb",
        ),
        (
            {
                "has_body": True,
                "statuses": ("200",),
                "path": "/pets/{id}",
                "heading": "Update a pet",
            },
            ("patch", "put"),
            "",
        ),
        ({"path": "/pets/{id}"}, ("delete",), "shown-item-without-content"),
        (
            {"path": "/pets/{id}", "heading": "Deletes a pet", "statuses": ("400",)},
            ("delete",),
            "summary-verb",
        ),
        ({"path": "/pets/clear"}, ("delete", "put", "post"), ""),
    ],
)
def test_the_method_follows_from_what_is_shown(
    evidence: dict[str, Any], methods: tuple[str, ...], rule: str
) -> None:
    assert find_method(Shown(**evidence)) == (methods, rule)


def paths(*shown: Shown) -> list[str]:
    """Method and path of each operation, or what might be."""
    return [
        f"{found.method} {found.path}"
        if found.decided
        else "? " + ", ".join(f"{method} {path}" for method, path in found.candidates)
        for found in find_operations(shown)
    ]


def get(path: str, kind: str | None = None) -> Shown:
    """A stated path that shows a resource of the JSON:API type after which it is named, or of another."""
    named = [part for part in path.split("/") if part and not part.startswith("{")][-1]
    response = {"data": {"id": "1", "type": kind or named, "attributes": {}}}
    return Shown(path=path, statuses=("200",), response=response)


@pytest.mark.parametrize(
    "stated",
    [
        [
            Shown(path="/v1/a", statuses=("200",), response={}),
            Shown(path="/v1/z", statuses=("200",), response={}),
        ],
        [get("/v1/a", "ant"), get("/v1/z", "zebra")],
    ],
)
def test_a_type_is_no_path_unless_the_page_names_paths_by_types(stated: list[Shown]) -> None:
    listed = Shown("Lists pets", statuses=("200",), response=LIST)
    assert paths(stated[0], listed, stated[1])[1] == "? get /v1/pets"


def test_a_resource_stands_where_the_order_of_paths_has_room() -> None:
    hidden = Shown(statuses=("200",), response=RESOURCE)
    assert paths(get("/v1/cats/"), get("/v1/owners/"), hidden, get("/v2/cats/"), get("/v2/dogs/"))[
        2
    ] == ("get /v1/pets/{id}/")
    assert (
        paths(get("/v1/cats/"), hidden, get("/v2/cats/"), get("/v2/zoos/"))[1]
        == "get /v1/pets/{id}/"
    )
    listed = Shown("Lists pets", statuses=("200",), response=LIST)
    assert paths(get("/v1/a"), listed, get("/v1/z"))[1] == "get /v1/pets"
    made = Shown("Adds a pet", has_body=True, request=NEW, statuses=("201",), response=RESOURCE)
    changed = Shown(
        has_body=True, request=RESOURCE, statuses=("200",), response=RESOURCE, parameters=("id",)
    )
    assert paths(get("/v1/a"), listed, made, hidden, changed, get("/v1/z"))[1:5] == [
        "get /v1/pets",
        "post /v1/pets",
        "get /v1/pets/{id}",
        "patch /v1/pets/{id}",
    ]


def test_what_two_prefixes_explain_is_unresolved() -> None:
    hidden = Shown(statuses=("200",), response=RESOURCE)
    found = paths(get("/v2/zoos"), hidden, get("/v1/cats"), get("/v3/cats"))
    assert found[1] == "? get /v2/pets/{id}, get /v1/pets/{id}"


def test_no_two_operations_get_one_path() -> None:
    one = Shown(statuses=("200",), response=RESOURCE)
    assert paths(get("/a"), one, one, get("/z"))[1:3] == ["get /pets/{id}", "? get "]


ACTION = {"has_body": True, "statuses": ("201",), "response": RESOURCE, "parameters": ("id",)}


def test_an_action_is_called_after_what_its_summary_says_is_done() -> None:
    first, last = get("/v1/pets/{id}/"), get("/v1/zoos/")

    def action(heading: str, **more: Any) -> str:
        return paths(get("/v1/cats/"), first, Shown(heading, **{**ACTION, **more}), last)[2]

    assert action("Archive a pet") == "post /v1/pets/{id}/archive/"
    assert action("add a play-date to a pet") == "post /v1/pets/{id}/add-play-date/"
    assert action("Enable/disable the noise of this pet").startswith("? ")
    assert action("Change pet preferences").startswith(
        "? post /v1/pets/{id}/change-pet-preferences/, "
    )
    assert action("Feed a pet, and all others before it") == "? post /v1/pets/{id}/feed/"


def test_order_speaks_against_a_segment() -> None:
    stated = [get("/v1/pets/{id}/"), get("/v1/pets/{id}/get-logs/"), get("/v1/zoos/")]
    added = Shown("Add a keeper to the pet", **ACTION)
    assert (
        paths(get("/v1/cats/"), stated[0], stated[1], added, stated[2])[3]
        == "? post /v1/pets/{id}/keep/"
    )


@pytest.mark.parametrize(
    ("heading", "segments", "sure"),
    [
        ("Archive a channel", ["archive"], True),
        ("Unarchives the channel.", ["unarchive"], True),
        ("get receipts of this channel", ["get-receipts"], True),
        ("Add subscriber to the channel", ["add-subscriber", "subscribe"], False),
        ("Remove subscriber from a channel", ["remove-subscriber", "unsubscribe"], False),
        ("Send a text to everybody", ["send-text"], False),
        ("", [], False),
    ],
)
def test_segments_of_actions(heading: str, segments: list[str], sure: bool) -> None:
    assert action_segments(heading, {"messaging", "channel"}) == (segments, sure)


def test_summaries_that_agree_name_a_collection() -> None:
    books = [{"id": 1, "title": "", "pages": 0}]
    listed = Shown("List all books", statuses=("200",), response=books)
    made = Shown(
        "Add a book", has_body=True, request={"title": ""}, statuses=("201",), response=books[0]
    )
    read = Shown(statuses=("200",), response=books[0])
    changed = Shown(
        "Replace a book",
        has_body=True,
        statuses=("200",),
        parameters=("bookId",),
        response=books[0],
    )
    assert paths(listed, made, read, changed, get("/loans"))[:4] == [
        "get /books",
        "post /books",
        "get /books/{bookId}",
        "put /books/{bookId}",
    ]
    # Nothing says how this document writes its paths, or nothing but one summary speaks of books.
    assert all(found.startswith("? ") for found in paths(listed, made, read, changed))
    assert paths(listed, get("/loans"))[0].startswith("? ")


def test_a_reader_of_the_page_may_not_trust_likeness_alone() -> None:
    user = {"id": 1, "login": "", "email": ""}
    seen = Shown(path="/orgs", statuses=("200",), response=[user])
    hidden = Shown(statuses=("200",), response=user)
    assert paths(get("/z"), seen, hidden)[2].startswith("? ")


SHOWN = st.builds(
    Shown,
    heading=st.sampled_from(["", "List pets", "Add a pet", "getPet", "Archive a pet, or two", "/"])
    | st.text(),
    path=st.none()
    | st.sampled_from(["/", "/v1/pets", "/v1/pets/{id}", "/v1/pets/{id}/feed", "//"]),
    parameters=st.sampled_from([(), ("id",), ("petId",), ("owner", "petId"), ("",)]),
    has_body=st.booleans(),
    request=st.just(NOTHING) | VALUES | st.builds(lambda data: {"data": data}, VALUES),
    response=st.just(NOTHING)
    | VALUES
    | st.builds(lambda data: {"data": data}, VALUES)
    | st.just(LIST),
    statuses=st.sampled_from([(), ("200",), ("201", "4XX"), ("default",)]),
)


@pytest.mark.slow
@given(st.lists(SHOWN, max_size=8))
def test_no_evidence_is_too_odd_and_no_two_operations_are_one(shown: list[Shown]) -> None:
    found = find_operations(shown)
    decided = [(one.method, one.path) for one in found if one.decided]
    inferred = [
        one for one, here in zip(found, shown, strict=True) if one.decided and here.path is None
    ]
    assert len(set(decided)) >= len(inferred)
    assert all(one.path_rule for one in inferred)
    assert all(one.path == here.path for one, here in zip(found, shown, strict=True) if here.path)


# -- pages -----------------------------------------------------------------------------------------

SMALL = """\
Kennel (1.2.0)
Kennel
Dogs and their walks.
/v1/dogs/
query Parameters
page[limit] | integer (PageLimit) [ 1 .. 50 ] Default: 20 |
page[offset] | integer >= 0 Default: 0 |
filter[size] | string Enum: "big" "small" |
Responses
Response samples
- 200
- 4XX
{- "data": [
- {
- "attributes": {
- "name": "string",
- "size": "big"
}, - "id": "11111111-1111-1111-1111-111111111111",
- "type": "dogs"
}
], - "meta": { }
}
/v1/dogs/ Deprecated
Request Body schema: application/json
required | object | ||||||
| |||||||
meta | object |
Responses
Request samples
- Payload
{- "data": {
- "attributes": {
- "name": "string"
}, - "type": "dogs"
}, - "meta": { }
}
Response samples
- 201
{- "data": {
- "attributes": {
- "name": "string",
- "owner": null
}, - "id": "11111111-1111-1111-1111-111111111111",
- "type": "dogs"
}
}
Response samples
- 200
{- "data": {
- "attributes": { },
- "id": "11111111-1111-1111-1111-111111111111",
- "type": "dogs"
}
}
Walks the dog until it is tired, or the walker is,
Walks the dog until it is tired, or the walker is, whichever comes first.
path Parameters
id required | string |
Request Body schema: application/json
minutes required | integer <= 90 Default: 30 |
| object |
property name* additional property | string |
Responses
Request samples
- Payload
{- "minutes": 30,
- "route": {
- "park": "north"
}
}
Response samples
- 4XX
{- "errors": [
- {
- "code": "string",
- "source": {
- "pointer": "string"
}
}
]
}
"""


def test_the_blocks_of_a_page() -> None:
    page = read_page(SMALL.splitlines())
    assert (page.title and page.title.text, page.version and page.version.text) == (
        "Kennel",
        "1.2.0",
    )
    assert [text.text for text in page.prose] == ["Kennel", "Dogs and their walks."]
    assert [
        (one.line, one.heading and one.heading.text[:20], one.deprecated) for one in page.operations
    ] == [
        (4, "/v1/dogs/", False),
        (23, "/v1/dogs/", True),
        (47, None, False),
        (55, "Walks the dog until ", False),
    ]


def test_the_request_line_of_a_page_states_method_path_and_servers() -> None:
    page = """\
Kennel (1.0)
List dogs
Responses
get/v1/dogs
https://kennel.example.com/api/v1/dogs
https://test.kennel.example.com/api/v1/dogs
https://elsewhere.example.com/
Response samples
- 200
[- "string"
]
"""
    canonical = merged(page)
    assert canonical.document["paths"]["/v1/dogs"]["get"]["summary"] == "List dogs"
    assert [server["url"] for server in canonical.document["servers"]] == [
        "https://kennel.example.com/api",
        "https://test.kennel.example.com/api",
    ]
    assert canonical.basis("/paths/~1v1~1dogs/get") == "stated"
    assert canonical.basis("/paths/~1v1~1dogs") == "stated"
    assert canonical.places("/paths/~1v1~1dogs") == ["doc0:4"]
    assert reading(page).remarks[7] == "a URL that does not end in the path"


def test_a_tab_of_a_response_is_a_status_or_nothing() -> None:
    page = SMALL.replace("Response samples\n- 200\n{", "Response samples\n- Payload\n- 200\n{")
    operation = merged(page).document["paths"]["/v1/dogs/{id}/"]["get"]
    assert list(operation["responses"]) == ["200"]


@pytest.mark.parametrize("named", [True, False], ids=["with statuses", "without"])
def test_tables_of_responses_belong_to_their_status(named: bool) -> None:
    page = """\
Kennel (1.0)
/v1/a/
Responses
200 The dog
Response Headers
X-Total | integer |
Response Schema: application/json
id required | integer <int64> |
| object |
404 No dog
Response Schema: application/problem+json
title | string non-empty |
Response samples
- 200
- 404
{- "id": 1,
- "owner": {
- "name": "string"
}
}
"""
    text = page if named else page.replace("200 The dog\n", "").replace("404 No dog\n", "")
    document = merged(text).document
    responses = document["paths"]["/v1/a/"]["get"]["responses"]
    assert responses["200"]["description"] == ("The dog" if named else "")
    name = responses["200"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    schema = document["components"]["schemas"][name]
    assert set(schema["properties"]) == {"id", "owner"}
    assert schema["required"] == ["id"]
    assert schema["properties"]["id"]["format"] == "int64"
    assert schema["properties"]["owner"]["properties"] == {"name": {"type": "string"}}
    problem = responses["404"]["content"]["application/problem+json"]["schema"]
    assert problem["properties"] == {"title": {"type": "string", "minLength": 1}}


def test_samples_that_are_no_json_belong_to_their_operation() -> None:
    page = """\
Kennel (1.0)
/v1/a/
Responses
Request samples
- cURL
curl -X GET https://kennel.example.com/v1/a/ \\
-H 'Accept: application/json'
Response samples
- 200
<dogs>
</dogs>
/v1/b/
Responses
Response samples
- 200
{- "a": 1
}
"""
    found = reading(page)
    assert {claim.address[1] for claim in found.claims if claim.address[0] == "paths"} == {
        "/v1/a/",
        "/v1/b/",
    }
    assert not found.diagnostics
    assert found.remarks[6] == found.remarks[7] == found.remarks[10] == "a sample that is not JSON"


def test_a_page_as_markdown_is_the_same_page() -> None:
    lines = []
    for line in SMALL.splitlines():
        if " | " in line and not line.startswith("|"):
            line = f"| {line}"
        elif line in ("Responses", "Request samples", "Response samples") or line.endswith(
            "Parameters"
        ):
            line = f"### {line}"
        elif line.startswith("/v1"):
            line = f"## {line}"
        lines.append(line)
    assert merged("\n".join(lines)).document == merged(SMALL).document


def test_a_body_without_a_table_has_a_type() -> None:
    page = "Kennel (1.0)\n/v1/bark/\nRequest Body schema: application/json\nArray of strings\nResponses\n"
    page += 'Request samples\n- Payload\n[- "string"\n]\nResponse samples\n- 201\n{ }\n'
    document = merged(page).document
    schema = document["paths"]["/v1/bark/"]["post"]["requestBody"]["content"]["application/json"][
        "schema"
    ]
    assert schema == {"type": "array", "items": {"type": "string"}}


def test_a_page_becomes_a_document() -> None:
    canonical = merged(SMALL)
    document = canonical.document
    assert document["info"]["title"] == "Kennel"
    assert set(document["paths"]) == {"/v1/dogs/", "/v1/dogs/{id}/"}
    listed, made = document["paths"]["/v1/dogs/"]["get"], document["paths"]["/v1/dogs/"]["post"]
    assert [p["name"] for p in listed["parameters"]] == [
        "page[limit]",
        "page[offset]",
        "filter[size]",
    ]
    assert made["deprecated"] is True
    assert made["requestBody"]["required"] is True
    schemas = document["components"]["schemas"]
    assert set(schemas) == {"Dog", "DogCreate", "DogCollection", "DogDocument", "ErrorDocument"}
    dog = schemas["Dog"]
    assert dog["required"] == ["attributes", "id", "type"]
    assert dog["properties"]["type"]["const"] == "dogs"
    assert set(dog["properties"]["attributes"]["properties"]) == {"name", "size", "owner"}
    assert dog["properties"]["attributes"]["properties"]["size"]["x-extensible-enum"] == [
        "big",
        "small",
    ]
    assert dog["properties"]["attributes"]["properties"]["owner"] == {}
    assert listed["responses"]["4XX"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/ErrorDocument"
    }
    item = document["paths"]["/v1/dogs/{id}/"]["get"]["parameters"]
    assert [(p["name"], p["in"], p["required"], p["schema"]) for p in item] == [
        ("id", "path", True, {"type": "string"})
    ]
    # A summary that is the start of the description is none.
    (waiting,) = document["x-tigergen-unresolved-operations"].values()
    assert "summary" not in waiting
    assert waiting["description"].endswith("whichever comes first.")
    body = waiting["requestBody"]["content"]["application/json"]["schema"]
    assert body["properties"]["minutes"] == {"type": "integer", "maximum": 90, "default": 30}
    assert body["properties"]["route"]["properties"]["park"] == {
        "type": "string",
        "examples": ["north"],
    }
    assert body["additionalProperties"] == {"type": "string"}


def test_every_fact_of_a_page_has_its_line_and_says_how_sure_it_is() -> None:
    found = reading(SMALL)
    assert found.reader == "redoc-text"
    assert all(claim.basis == "stated" or claim.rule for claim in found.claims)
    lines = {claim.place.line for claim in found.claims} | set(found.remarks)
    assert lines >= set(range(1, len(SMALL.splitlines()) + 1))
    stated = {claim.address for claim in found.claims if claim.basis == "stated"}
    assert ("paths", "/v1/dogs/") in stated
    assert ("paths", "/v1/dogs/", "get") not in stated
    assert (
        "paths",
        "/v1/dogs/",
        "get",
        "parameters",
        "query:filter[size]",
        "schema",
        "enum",
    ) in stated


def test_a_broken_sample_is_reported_and_the_rest_is_read() -> None:
    broken = SMALL.replace('- "size": "big"\n', '- "size": "big\n', 1)
    found = reading(broken)
    assert [(d.code, d.place and d.place.line) for d in found.diagnostics if d.code == "S016"] == [
        ("S016", 17)
    ]
    assert any(claim.address[:3] == ("paths", "/v1/dogs/", "post") for claim in found.claims)
    assert not any("prose" in remark for line, remark in found.remarks.items() if 13 <= line < 23)


@given(st.lists(st.sampled_from(SMALL.splitlines()) | st.text(max_size=30), max_size=40))
def test_no_page_is_too_odd(lines: list[str]) -> None:
    page = read_page([line.replace("\n", " ") for line in lines])
    places = [one.line for one in page.operations]
    assert places == sorted(places)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([*SMALL.splitlines(), "- Payload", "- x", "- 4XX", "get /v1/a", "400 No"]),
        min_size=10,
        max_size=80,
    )
)
def test_any_heap_of_lines_gives_a_valid_document(lines: list[str]) -> None:
    """Whatever the text lost or mixed up: each line is accounted for, and the rest is OpenAPI."""
    text = "\n".join(["Kennel (1.2.0)", "Responses", "Response samples", *lines])
    found = reading(text)
    assert {claim.place.line for claim in found.claims} | set(found.remarks) >= set(
        range(1, len(lines) + 4)
    )
    canonical = merged(text)
    settle_unresolved(canonical)
    assert [d for d in validate(canonical) if str(d.severity) == "error"] == []


OVERLAY = """\
overlay: 1.0.0
info: {{title: t, version: "1"}}
actions:
  - target: $['x-tigergen-unresolved-operations'].*
    description: The kennel's owner says so.
    update: {{{update}}}
"""


def test_a_decision_makes_an_unresolved_operation_one_like_the_others() -> None:
    canonical = merged(SMALL)
    decided = OVERLAY.format(update="method: post, path: '/v1/dogs/{id}/walk/'")
    assert decide(canonical, Document("decisions", decided)) == []
    diagnostics, settled = settle_unresolved(canonical)
    assert diagnostics == []
    assert [str(place) for place in settled] == ["doc0:55"]
    assert "x-tigergen-unresolved-operations" not in canonical.document
    operation = canonical.document["paths"]["/v1/dogs/{id}/walk/"]["post"]
    assert "candidates" not in operation
    assert canonical.basis("/paths/~1v1~1dogs~1{id}~1walk~1/post") == "decided"
    assert canonical.places("/paths/~1v1~1dogs~1{id}~1walk~1/post/description") == ["doc0:56"]
    assert not [key for key in canonical.provenance if key.startswith("/x-unresolved")]


def test_a_facts_file_may_state_what_the_page_lost() -> None:
    (name,) = merged(SMALL).document["x-tigergen-unresolved-operations"]
    said = {"method": "post", "path": "/v1/dogs/{id}/walk/"}
    facts = {"tigergen-facts": 1, "document": {"x-tigergen-unresolved-operations": {name: said}}}
    canonical = merged(SMALL, yaml.safe_dump(facts))
    assert settle_unresolved(canonical)[0] == []
    assert canonical.basis("/paths/~1v1~1dogs~1{id}~1walk~1/post") == "stated"
    assert canonical.document["paths"]["/v1/dogs/{id}/walk/"]["post"]["description"].startswith(
        "Walks"
    )


@pytest.mark.parametrize(
    ("update", "message"),
    [
        ("method: fetch, path: /v1/x", "'fetch' is not a method"),
        ("method: get, path: v1/x", "'v1/x' is not a path"),
        ("method: get, path: /v1/dogs/", "GET /v1/dogs/ is an operation already"),
    ],
)
def test_an_impossible_decision_is_an_error(update: str, message: str) -> None:
    canonical = merged(SMALL)
    decide(canonical, Document("decisions", OVERLAY.format(update=update)))
    diagnostics, settled = settle_unresolved(canonical)
    assert [(d.code, message in d.message) for d in diagnostics] == [("D004", True)]
    assert not settled
    assert len(canonical.document["x-tigergen-unresolved-operations"]) == 1


def test_recovery_from_pages_that_redoc_rendered_is_what_the_docs_say() -> None:
    text = compare.PAGE.read_text()
    assert compare.with_table(text) == text
    for path in (compare.HERE / "pages").glob("*.txt"):
        original = yaml.load(
            (compare.HERE / "documents" / f"{path.stem.rpartition('-')[0]}.yaml").read_text(),
            yaml.CSafeLoader,
        )
        found = compare.recovered(original, merged(path.read_text()))
        assert found["wrong"] == (0, 0)


# -- courier ---------------------------------------------------------------------------------------


@pytest.mark.slow
def test_every_operation_of_the_page_is_accounted_for() -> None:
    page = read_page(PAGE.read_text().splitlines())
    assert len(page.operations) == 177
    canonical = merged(PAGE.read_text())
    decided = list(compare.operations(canonical.document))
    assert len(decided) + len(canonical.document["x-tigergen-unresolved-operations"]) == 177
    assert len(canonical.document["x-tigergen-unresolved-operations"]) == 5
    assert {key for key, _ in decided} >= {
        ("get", "/v1/announcers/"),
        ("post", "/v1/announcers/"),
        ("get", "/v1/app-credentials/{id}/"),
        ("post", "/v1/messaging-channels/{id}/archive/"),
        ("patch", "/v1/messaging-channels/{id}/"),
        ("get", "/v1/messaging-messages/{id}/get-receipts/"),
        ("get", "/v1/voice-tasks/{id}/"),
    }


def samples() -> list[tuple[int, Any, Any]]:
    """Line, schema and sample of each answer that the page shows, left out operations included."""
    document = yaml.load(shipped("specs", "courier", "openapi.yaml").read_text(), yaml.CSafeLoader)
    places = json.loads(shipped("specs", "courier", "openapi.provenance.json").read_text())
    operations = {
        f"/paths/{path.replace('/', '~1')}/{method}": operation
        for (method, path), operation in compare.operations(document)
    } | {
        f"/x-tigergen-unresolved-operations/{name}": operation
        for name, operation in document["x-tigergen-unresolved-operations"].items()
    }
    schemas = {
        min(entry["line"] for entry in places[f"{where}/responses/{status}"]): response["content"]
        for where, operation in operations.items()
        for status, response in operation.get("responses", {}).items()
        if "content" in response
    }
    found = []
    for block in read_page(PAGE.read_text().splitlines()).operations:
        sample = block.response
        if sample is not None and sample.value is not None:
            content = schemas[sample.tabs[0].line]
            found.append((sample.line, content["application/json"]["schema"], sample.value.plain()))
    return found


@pytest.mark.slow
def test_every_sample_is_valid_and_comes_back_from_its_model() -> None:
    import courier.models as models
    from pydantic import TypeAdapter

    document = yaml.load(shipped("specs", "courier", "openapi.yaml").read_text(), yaml.CSafeLoader)
    found = samples()
    assert len(found) == 176
    checked = 0
    for line, schema, sample in found:
        whole = {**schema, "components": document["components"]}
        errors = list(jsonschema_rs.validator_for(whole).iter_errors(sample))
        assert not errors, (line, errors[0].message)
        name = schema.get("$ref", "").rpartition("/")[2]
        if not name:
            assert sample in ({}, None), line
            continue
        value = TypeAdapter(getattr(models, name)).validate_python(sample)
        assert value.to_wire() == sample, line
        checked += 1
    assert checked > 165


@pytest.mark.parametrize(
    "path", sorted((compare.HERE / "pages").glob("*.txt")), ids=lambda p: p.stem
)
def test_no_line_of_a_page_is_passed_over(path: Path) -> None:
    found = reading(path.read_text())
    known = {claim.place.line for claim in found.claims} | set(found.remarks)
    lines = path.read_text().splitlines()
    missing = [
        f"{number}: {lines[number - 1]}"
        for number in range(1, len(lines) + 1)
        if number not in known
    ]
    assert missing == []


@pytest.mark.slow
def test_the_reworded_page_says_why_each_line_gave_no_fact() -> None:
    text = shipped("specs", "courier", "coverage.md").read_text()
    assert "without a reason" not in text
    found = reading(PAGE.read_text())
    lines = {claim.place.line for claim in found.claims} | set(found.remarks)
    assert lines >= set(range(1, len(PAGE.read_text().splitlines()) + 1))


def test_the_docs_list_what_is_left_out_and_how_sure_the_rest_is() -> None:
    index = package(SMALL, name="kennel")["docs/README.md"]
    assert "## Operations left out" in index
    assert "| Walks the dog until it is tired" in index
    assert "| `GET /v1/dogs/` | List dogs. | method inferred |" in index
    assert "| `GET /v1/dogs/{id}/` | Get one dog. | inferred |" in index


def test_an_operation_that_no_document_describes_says_so() -> None:
    files = package(SMALL, name="kennel")
    said = "No source describes this operation."
    assert files["docs/resources/dogs.md"].count(said) == 3
    assert files["src/kennel/resources/dogs.py"].count(said) == 6
    assert (
        said
        not in package(SMALL.replace("/v1/dogs/\nquery", "Lists dogs\nquery"), name="kennel")[
            "docs/resources/dogs.md"
        ].split("## create")[0]
    )
