"""The site as files: links, evidence, what documents may put on a page, size."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from conftest import ROOT, merge_readings, reading
from hostile import ladder, openapi, operation
from tigergen.complete.decided import complete_decided
from tigergen.generate.planning import build_plan
from tigergen.generate.sandbox import OwnTemplates
from tigergen.generate.site.pages import Inputs, site_files
from tigergen.project import load_project
from tigergen.sites import site_folder

ORDERS = """\
swagger: '2.0'
info: {title: Orders, version: '1', description: Buys things.}
host: api.example.org
schemes: [https]
paths:
  /orders/:
    get:
      summary: List the orders
      parameters:
        - {name: limit, in: query, type: integer, minimum: 1, maximum: 50, default: 10}
      responses: {200: {description: OK, schema: {type: array, items: {$ref: '#/definitions/Order'}}}}
definitions:
  Order:
    type: object
    required: [id]
    properties:
      id: {type: string, description: Its number}
      state: {type: string, enum: [open, sent]}
      parent: {$ref: '#/definitions/Order'}
"""


def site(*texts: str, templates: Path | None = None) -> dict[str, str]:
    readings = [reading(text, f"doc{index}.yaml") for index, text in enumerate(texts)]
    canonical = merge_readings(readings)
    complete_decided(canonical)
    lines = {one.document.name: one.document.lines for one in readings}
    return site_files(
        build_plan(canonical, "orders", "orders"),
        Inputs(readings, lines, templates=templates and OwnTemplates(templates, templates)),
    )


class Page(HTMLParser):
    """The elements, ids and links of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.append((tag, values))
        if values.get("id"):
            self.ids.append(str(values["id"]))
        for name in ("href", "src"):
            if values.get(name):
                self.links.append(str(values[name]))


def check_links(files: dict[str, str]) -> None:
    pages = {path: Page(text) for path, text in files.items() if path.endswith(".html")}
    for path, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), path
        for link in page.links:
            name, _, anchor = link.partition("#")
            target = normpath(join(dirname(path), name)) if name else path
            assert target in files, f"{path} links to {link}"
            if anchor:
                assert anchor in pages[target].ids, f"{path} links to {link}"


def test_every_link_leads_somewhere() -> None:
    check_links(site(ORDERS))


def test_a_row_says_what_is_known_and_where_from() -> None:
    page = site(ORDERS)["resources/orders.html"]
    row = page[page.index('id="list.limit"') :]
    row = row[: row.index('<div class="f"')]
    text = re.sub(r"<[^>]+>", " ", row)
    for said in ("limit", "integer", "Range: 1 to 50.", "Default: 10.", "stated", "doc0.yaml:10"):
        assert said in text
    assert 'href="../sources/doc0.html#L10"' in row


def test_a_deprecated_parameter_says_so() -> None:
    limit = {"name": "limit", "in": "query", "deprecated": True, "schema": {"type": "integer"}}
    page = site(operation(parameters=[limit]))["resources/as.html"]
    row = page[page.index('.limit"') :]
    assert '<span class="dp">deprecated</span>' in row[: row.index('<div class="f"')]


def test_the_overview_names_every_server() -> None:
    servers = [{"url": "https://one.example"}, {"url": "https://two.example"}]
    page = site(openapi(servers=servers))["index.html"]
    shown = re.findall(r"<dt>([^<]*base url)</dt><dd>(?:<code>)?([^<]*)<", page, re.IGNORECASE)
    assert shown == [("Base URL", servers[0]["url"]), ("Another base URL", servers[1]["url"])]


@pytest.mark.parametrize(
    ("media_type", "schema", "sent"),
    [
        ("application/json", {"type": "array", "items": {"type": "string"}}, "--data '["),
        ("application/json", {"oneOf": [{"$ref": "#/components/schemas/Cat"}]}, "--data '{"),
        ("text/plain", {"type": "string"}, "--data-binary "),
        ("application/octet-stream", {}, "--data-binary "),
    ],
)
def test_curl_sends_a_whole_body_as_its_media_type(
    media_type: str, schema: dict[str, object], sent: str
) -> None:
    body = {"required": True, "content": {media_type: {"schema": schema}}}
    cat = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
    answers = {"200": {"description": "OK"}}
    document = openapi(
        paths={"/a": {"post": {"requestBody": body, "responses": answers}}},
        components={"schemas": {"Cat": cat}},
    )
    text = unescape(re.sub(r"<[^>]+>", "", site(document)["resources/as.html"]))
    assert f"--header 'Content-Type: {media_type}'" in text
    assert sent in text
    assert "--data-urlencode" not in text


def test_a_contradiction_shows_its_sides() -> None:
    other = ORDERS.replace("Buys things.", "Sells things.")
    page = site(ORDERS, other)["index.html"]
    assert "disputed" in page
    text = re.sub(r"<[^>]+>", "", page)
    for said in ("Buys things. holds", "Sells things.", "Settled by the rule", "doc1.yaml:2"):
        assert said in text


def test_text_of_documents_is_never_markup() -> None:
    bad = '"><script>alert(1)</script>&\u202e'
    files = site(
        ORDERS.replace("Its number", repr(bad))
        .replace("List the orders", repr(bad))
        .replace("title: Orders", f"title: {bad!r}")
        .replace("[open, sent]", f"[{bad!r}]")
        .replace("name: limit", f"name: {bad!r}")
    )
    for path, text in files.items():
        assert "\u202e" not in text
        if path.endswith(".html"):
            scripts = [values for tag, values in Page(text).tags if tag == "script"]
            assert [Path(str(one["src"])).name for one in scripts] == ["theme.js", "site.js"]
        assert "<script>alert" not in text
    check_links(files)


def test_pages_keep_to_the_policy() -> None:
    for path, text in site(ORDERS).items():
        if path.endswith(".html"):
            tags = Page(text).tags
            assert any(
                "default-src 'none'" in str(v.get("content")) for t, v in tags if t == "meta"
            )
            assert not [v for _, v in tags if any(k == "style" or k.startswith("on") for k in v)]
            assert not [t for t, v in tags if t == "style" or (t == "script" and not v.get("src"))]


def test_the_same_input_gives_the_same_bytes() -> None:
    assert site(ORDERS) == site(ORDERS)


def test_a_project_replaces_templates_and_the_style_sheet(tmp_path: Path) -> None:
    own = tmp_path / "site"
    own.mkdir()
    (own / "site.css").write_text("body { color: red }")
    foot = '{% extends "!site/rules.html.jinja" %}{% block foot %}Ours: {{ "<b>" }}{% endblock %}'
    (own / "rules.html.jinja").write_text(foot)
    files = site(ORDERS, templates=tmp_path)
    assert files["site.css"] == "body { color: red }"
    assert "Ours: &lt;b&gt;" in files["rules.html"]
    assert "Ours" not in files["index.html"]


@pytest.mark.parametrize(("template", "line"), [("{{ nothing }}", 1), ("\n{{ 1 / 0 }}", 2)])
def test_a_fault_in_a_template_names_its_line(tmp_path: Path, template: str, line: int) -> None:
    import jinja2

    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "rules.html.jinja").write_text(template)
    with pytest.raises(jinja2.TemplateError) as caught:
        site(ORDERS, templates=tmp_path)
    assert getattr(caught.value, "lineno", line) == line


def test_no_template_of_the_site_declares_a_text_safe() -> None:
    for path in (ROOT / "templates" / "site").glob("*.jinja"):
        assert not re.search(r"\|\s*safe|autoescape|Markup", path.read_text()), path


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        *(ladder(keyword, 30) for keyword in ("allOf", "oneOf")),
        openapi(components={"schemas": {"A": {"anyOf": [{"$ref": "#/components/schemas/A"}]}}}),
        operation(parameters=[{"name": f"p{n}", "in": "query"} for n in range(100)]),
        openapi(
            components={
                "schemas": {
                    f"S{n}": {
                        "type": "object",
                        "required": [f"f{m}" for m in range(25)],
                        "properties": {
                            f"f{m}": {"$ref": f"#/components/schemas/S{m}"} for m in range(25)
                        },
                    }
                    for n in range(25)
                }
            },
            paths={
                "/a": {
                    "get": {
                        "responses": {
                            "200": {
                                "description": "OK",
                                "content": {
                                    "application/json": {
                                        "schema": {"$ref": "#/components/schemas/S0"}
                                    }
                                },
                            }
                        }
                    }
                }
            },
        ),
    ],
    ids=["allOf", "oneOf", "itself", "parameters", "square"],
)
def test_pages_stay_small_whatever_a_document_refers_to(text: str) -> None:
    files = site(text)
    check_links(files)
    assert max(map(len, files.values())) < 1_000_000


def test_a_site_stays_below_its_folder_whatever_the_project_is_called(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(ORDERS)
    (tmp_path / "tigergen.yaml").write_text(
        "name: ../../Acme API/v2\npackage: acme\nsources: [api.yaml]\n"
    )
    folder = site_folder(load_project(tmp_path))
    assert folder == tmp_path / "build" / "site" / "acme-api-v2"
