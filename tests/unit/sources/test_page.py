"""Reference pages as HTML: the document inside them is read, and a page without one is named."""

from __future__ import annotations

import json
from dataclasses import replace
from html import escape
from typing import Any

import pytest
from conftest import merge_readings, reading
from hypothesis import given
from hypothesis import strategies as st
from tigergen.sources.document import Document
from tigergen.sources.registry import read_document, recognise
from tigergen.text.html import outline
from tigergen.text.limits import LIMITS
from tigergen.text.literal import parse_literal
from tigergen.text.tree import TextFault

OPENAPI: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Kites & Co", "version": "2", "description": "No </script> and no \u2028."},
    "servers": [{"url": "https://kites.example.com"}],
    "paths": {
        "/kites/{id}": {
            "get": {
                "operationId": "getKite",
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "integer", "minimum": 1},
                    }
                ],
                "responses": {
                    "200": {
                        "description": "A kite.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Kite"}}
                        },
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Kite": {
                "type": "object",
                "required": ["span"],
                "properties": {"span": {"type": "number"}, "tails": {"type": "integer"}},
            }
        }
    },
}
SWAGGER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Reels", "version": "1"},
    "host": "reels.example.com",
    "parameters": {"limit": {"name": "limit", "in": "query", "type": "integer"}},
    "paths": {
        "/reels": {
            "get": {
                "parameters": [{"$ref": "#/parameters/limit"}],
                "responses": {"200": {"description": "All reels."}},
            }
        }
    },
}


def script(value: Any, indent: int | None = None) -> str:
    """A value as programs put it into a script."""
    return json.dumps(value, indent=indent).replace("</", "<\\/")


def page(inside: str, head: str = "") -> str:
    return f"<!DOCTYPE html>\n<html><head><title>API</title>{head}</head>\n<body>{inside}</body></html>"


BUNDLE = 'var a={openapi:"3.0.0",info:i};function f(){return/["\']{/.test(x)&&{tags:[],paths:p}}'
PAGES = {
    "redoc": '<div id="redoc"></div><script>const __redoc_state = {"menu":{"items":[{"tags":["a"]}]},"spec":{"data":DOC},"searchIndex":{"store":["x"]}};\nRedoc.hydrate(__redoc_state, c);</script>',
    "redoc bundle": f"<script>{BUNDLE}</script><script>\n__redoc_state = {{spec:{{data:DOC}}}}</script>",
    "swagger ui": '<div id="swagger-ui"></div><script>window.onload = function() { window.ui = SwaggerUIBundle({ "spec": DOC, dom_id: \'#swagger-ui\' }) }</script>',
    "express": '<script>var options = {\n  "swaggerDoc": DOC,\n  "customOptions": {}\n};\nurl = options.swaggerUrl || url</script>',
    "scalar": '<script id="api-reference" type="application/json">\n  DOC\n</script>',
    "scalar call": "<script>Scalar.createApiReference('#app', {content: DOC, theme: 'x'})</script>",
    "rapidoc": "<rapi-doc></rapi-doc><script>document.querySelector('rapi-doc').loadSpec(DOC)</script>",
    "variable": "<script>// {openapi: '3.0.0'}\nlet spec=DOC;elements.apiDescriptionDocument=spec</script>",
}


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("inside", [OPENAPI, SWAGGER], ids=["openapi", "swagger"])
def test_the_document_inside_a_page_is_read_as_if_it_stood_alone(
    kind: str, indent: int | None, inside: dict[str, Any]
) -> None:
    alone = merge_readings([reading(json.dumps(inside))])
    text = page(PAGES[kind].replace("DOC", script(inside, indent)))
    found = reading(text, "kites.html")
    assert found.diagnostics == []
    canonical = merge_readings([found])
    assert canonical.document == alone.document
    for claim in found.claims:
        line = text.split("\n")[claim.place.line - 1]
        assert line[claim.place.column - 1] in '"{', claim
    title = next(claim for claim in found.claims if claim.address == ("info", "title"))
    line = text.split("\n")[title.place.line - 1]
    assert line[title.place.column - 1 :].startswith(f'"title": "{inside["info"]["title"]}"')
    assert set(range(1, text.count("\n") + 2)) <= (
        {claim.place.line for claim in found.claims} | set(found.remarks)
    )


def test_the_script_of_a_saved_page_is_read_like_the_page() -> None:
    text = f"window.onload = () => {{ let options = {{'swaggerDoc': {script(OPENAPI)}}} }}"
    found = reading(text, "API_files/swagger-ui-init.js")
    assert (
        merge_readings([found]).document["paths"]["/kites/{id}"]["get"]["operationId"] == "getKite"
    )


def test_a_document_that_a_page_holds_twice_is_read_once() -> None:
    twice = f"<script>a={script(SWAGGER)}</script><script>b={script(SWAGGER)}</script>"
    found = reading(page(twice))
    assert len([claim for claim in found.claims if claim.address == ("info", "title")]) == 1


def test_a_document_on_one_long_line_is_read_to_its_end() -> None:
    long = {**OPENAPI, "x-padding": "x" * 20_000, "tags": [{"name": "kites"}]}
    found = reading(page(f"<script>spec={script(long)}</script>"))
    assert found.diagnostics == []
    assert merge_readings([found]).document["tags"] == [{"name": "kites"}]


def test_a_document_inside_a_page_has_the_limits_of_every_document() -> None:
    inside = Document(
        "a.html", page(f"<script>x={script(OPENAPI)}</script>"), limits=replace(LIMITS, nodes=9)
    )
    found = recognise(inside)
    assert found is not None
    assert [error.code for error in read_document(inside, found).diagnostics] == ["S040"]


def test_a_broken_document_inside_a_page_is_an_error_at_its_place() -> None:
    broken = '<script>\nspec: {"openapi": "3.0.0", "info": {},\n  "paths": load()}</script>'
    [error] = reading(page(broken), "broken.html").diagnostics
    assert (error.code, error.place.line, error.place.column) == ("S003", 5, 12)


@pytest.mark.parametrize(
    ("inside", "maker", "address"),
    [
        ("<redoc spec-url='a.yaml'></redoc>", "ReDoc", "a.yaml"),
        ('<div class="sc-a1 redoc-wrap sc-b2"><h1>Kites</h1></div>', "ReDoc", None),
        (
            '<div id="swagger-ui"></div><script>SwaggerUIBundle({url: "/v3/api"})</script>',
            "Swagger UI",
            "/v3/api",
        ),
        (
            '<script id="api-reference" data-url="o.json"></script><script src="https://x.test/npm/@scalar/api-reference"></script>',
            "Scalar",
            "o.json",
        ),
        ('<rapi-doc spec-url="o.json"></rapi-doc>', "RapiDoc", "o.json"),
        ('<elements-api apiDescriptionUrl="o.yml" router="hash"/>', "Stoplight Elements", "o.yml"),
        ('<div class="tocify-wrapper"></div>', "Slate", None),
        ('<div class="rm-ReferenceMain"></div>', "ReadMe", None),
    ],
)
def test_a_page_without_its_document_is_named_and_not_guessed(
    inside: str, maker: str, address: str | None
) -> None:
    found = reading(page(f"{inside}<code>GET /v1/kites</code> Responses"))
    assert found.claims == []
    [error] = found.diagnostics
    assert error.code == "S030"
    assert f"rendered by {maker}, " in error.message
    assert (f"from {address!r}" in error.message) == (address is not None)


@pytest.mark.parametrize(
    "inside",
    [
        f"<h1>How we moved to Scalar and Swagger UI</h1><pre>{escape(script(OPENAPI))}</pre>",
        "<pre>openapi: 3.0.0\npaths: {}</pre><p>class=swagger-ui</p>",
        '<script>{"@context": "https://schema.org", "info": {"paths": {}}}</script>',
        "",
    ],
)
def test_a_page_that_is_no_reference_stays_unrecognised(inside: str) -> None:
    assert recognise(Document("blog.html", page(inside))) is None


def test_elements_are_told_from_comments_raw_text_and_attributes() -> None:
    found = outline(
        "<!-- <redoc> --><title><a></title><STYLE>a>b{}</style><p class='x > y' data-a=\"&lt;'\" checked id=z>"
        "</p><script type=module>if (a<b) '<i>'</SCRIPT ><textarea><u></textarea><br/><!doctype><script>c"
    )
    assert [one.name for one in found.elements] == [
        "title",
        "style",
        "p",
        "script",
        "textarea",
        "br",
        "script",
    ]
    assert dict(found.elements[2].attributes) == {
        "class": "x > y",
        "data-a": "<'",
        "checked": "",
        "id": "z",
    }
    assert [one.end - one.start for one in found.scripts] == [len("if (a<b) '<i>'"), 1]


def test_a_readme_that_begins_with_markup_is_no_page() -> None:
    text = '<div align="center"><img src="logo.png"></div>\n\n# Kites\n\n'
    text += "| Name | Type | Description |\n| --- | --- | --- |\n| id | string | x |\n\nkites.get(id: string)\n"
    found = recognise(Document("README.md", text))
    assert found is None or found.name != "page"


# -- constants of JavaScript -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{a: 1, $b: 'x', 3: [!0, !1,], }", {"a": 1, "$b": "x", "3": [True, False]}),
        ("{/* c */ 'a' : // d\n `two\nlines`}", {"a": "two\nlines"}),
        (
            r"""['\x41\u{1F600}\ud83d\ude00\'\
', "\'\v"]""",
            ["A\U0001f600\U0001f600'", "'\v"],
        ),
    ],
)
def test_constants_as_people_and_minifiers_write_them(text: str, value: Any) -> None:
    root, end = parse_literal(f"x = {text};", 4, "", pytest.fail)
    assert (root.plain(), end) == (value, len(text) + 4)


@pytest.mark.parametrize("text", ["{a: f()}", "{...b}", "[`${x}`]", "{a: 'x", "[1 + 2]", "{a: 1"])
def test_code_is_no_constant(text: str) -> None:
    with pytest.raises(TextFault):
        parse_literal(text, 0, "", pytest.fail)


@given(st.text(alphabet="<>!-/scriptSCRIPT \n='\"{}openapi:3.0,`\\", max_size=60))
def test_no_page_is_too_odd(text: str) -> None:
    inside = page(f"<script>{text}")
    for one in outline(inside).scripts:
        assert 0 <= one.start <= one.end <= len(inside)
    document = Document("odd.html", inside)
    if recognise(document) is not None:
        reading(inside, "odd.html")
