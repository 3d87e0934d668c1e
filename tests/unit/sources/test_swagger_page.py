"""Saved pages of Swagger UI: what stands in odd corners, and what must not be taken for a fact.

tests/fidelity has whole pages; here are parts of pages as the versions of the renderer write them.
"""

from __future__ import annotations

from typing import Any

import pytest
from conftest import merge_readings, reading
from tigergen.sources.page.swagger_parts import _limit
from tigergen.sources.page.type_text import constraint, json_value, type_schema

HEAD = (
    '<span class="opblock-summary-method">{method}</span>'
    '<span class="opblock-summary-path" data-path="{path}"><a class="nostyle" href="#/{link}">x</a></span>'
)


def block(method: str, path: str, body: str = "", link: str = "default/x") -> str:
    inside = f'<div class="opblock-body">{body}</div>' if body else ""
    head = HEAD.format(method=method, path=path, link=link)
    return (
        f'<div class="opblock"><div class="opblock-summary">{head}</div><div>{inside}</div></div>'
    )


def answer(status: str, inside: str) -> str:
    cells = f'<td class="response-col_status">{status}</td><td>{inside}</td>'
    return (
        f'<table class="responses-table"><tbody><tr class="response">{cells}</tr></tbody></table>'
    )


def media(*names: str) -> str:
    options = "".join(f'<option value="{name}">{name}</option>' for name in names)
    return f'<select class="content-type">{options}</select>'


def built(*parts: str) -> tuple[dict[str, Any], list[str]]:
    found = reading(f'<!doctype html><div class="swagger-ui">{"".join(parts)}</div>', "page.html")
    messages = [f"{one.code} {one.message}" for one in found.diagnostics]
    return merge_readings([found]).document, messages


def test_a_folded_page_has_its_operations_and_says_what_it_does_not_show() -> None:
    document, messages = built(block("GET", "/a"), block("PUT", "/a"))
    assert {"get", "put"} <= set(document["paths"]["/a"])
    assert [one for one in messages if one.startswith("S032 2 operations are folded")]


def test_the_operation_id_is_the_one_of_the_link_unless_the_renderer_made_it_up() -> None:
    ids = {"get_a_b": None, "get-a": "get-a", "a.list": "a.list", "list%20them": "list them"}
    for link, expected in ids.items():
        document, _ = built(block("GET", "/a-b", link=f"default/{link}"))
        assert document["paths"]["/a-b"]["get"].get("operationId") == expected


def test_the_schema_of_one_format_holds_for_the_others_but_not_for_forms() -> None:
    model = '<div class="model-box"><span class="model"><span class="prop"><span class="prop-type">string</span></span></span></div>'
    types = media("application/xml", "application/json", "multipart/form-data")
    document, _ = built(block("GET", "/a", answer("200", types + model)))
    content = document["paths"]["/a"]["get"]["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == {"type": "string"}
    assert "schema" not in content["multipart/form-data"]


@pytest.mark.parametrize(
    ("inside", "schema"),
    [
        ("", {}),
        (
            '<tr class="property-row"><td>a</td><td><span class="model"><span class="prop">'
            '<span class="prop-type">string</span></span></span></td></tr>',
            {"type": "object", "properties": {"a": {"type": "string"}}},
        ),
    ],
)
def test_braces_with_nothing_between_them_say_no_type(inside: str, schema: dict[str, Any]) -> None:
    table = f'<table class="model"><tbody>{inside}</tbody></table>'
    model = f'<div class="model-box"><span class="model"><span>{{</span>{table}<span>}}</span></span></div>'
    types = media("application/json")
    document, _ = built(block("GET", "/a", answer("200", types + model)))
    content = document["paths"]["/a"]["get"]["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == schema


def test_a_page_may_begin_with_the_comment_of_the_browser_that_saved_it() -> None:
    page = f'<!-- saved from url=(0014)about:internet -->\n<html><div class="swagger-ui">{block("GET", "/a")}</div>'
    assert "/a" in merge_readings([reading(page, "page.html")]).document["paths"]


def test_answers_of_the_server_and_callbacks_are_not_of_the_operation() -> None:
    live = answer("418", "").replace("responses-table", "responses-table live-responses-table")
    callback = block("POST", "/heard", answer("204", ""))
    document, _ = built(block("GET", "/a", live + answer("200", "") + callback))
    assert list(document["paths"]) == ["/a"]
    assert list(document["paths"]["/a"]["get"]["responses"]) == ["200"]


@pytest.mark.parametrize(
    ("text", "schema"),
    [
        (
            "array<array<string>>",
            {"type": "array", "items": {"type": "array", "items": {"type": "string"}}},
        ),
        ("array[integer]", {"type": "array", "items": {"type": "integer"}}),
        ("string | null", {"type": ["string", "null"]}),
        ("object | (object | string)", {"type": "object"}),
        ("any", {}),
        ("file", {"type": "string", "format": "binary"}),
        ("Robert'); DROP TABLE", None),
        ("array<" * 5_000, None),
    ],
)
def test_types(text: str, schema: dict[str, Any] | None) -> None:
    assert type_schema(text) == schema


@pytest.mark.parametrize(
    ("text", "scope", "found"),
    [
        ("≥ 1", "number", {"minimum": 1}),
        ("(0, 12.5]", "number", {"exclusiveMinimum": 0, "maximum": 12.5}),
        ("multiple of 5/10", "number", {"multipleOf": 0.5}),
        ("[1, 9] items", "array", {"minItems": 1, "maxItems": 9}),
        (">= 2 unique items", "array", {"uniqueItems": True, "minItems": 2}),
        ("2 characters", "string", {"minLength": 2, "maxLength": 2}),
        ("matches ^a b$", "string", {"pattern": "^a b$"}),
        ("date-time", "string", {"format": "date-time"}),
        ("≥ 1e999", "number", None),
        ("what a page makes up", "string", None),
    ],
)
def test_constraints(text: str, scope: str, found: dict[str, Any] | None) -> None:
    assert constraint(text, scope) == found


@pytest.mark.parametrize("text", ["NaN", "1e999", "-Infinity", "'a'", "[" * 100_000])
def test_what_json_cannot_say_is_not_a_value(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        json_value(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("minimum: -1.50", {"minimum": -1.5}),
        ("maxLength: 7", {"maxLength": 7}),
        ("maxLength: 007", {}),
        ("pattern: ^0: 1$", {"pattern": "^0: 1$"}),
    ],
)
def test_a_limit_is_a_number_of_json(text: str, found: dict[str, Any]) -> None:
    assert _limit(text) == found
