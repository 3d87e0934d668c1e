"""Lists that come in pages, by every way of asking for them that documents have."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from conftest import Server, merged, reply
from packages import install, package
from tigergen.complete.decided import complete_decided
from tigergen.decide import decide
from tigergen.generate.planning import build_plan
from tigergen.generate.python.package import package_files
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Basis
from tigergen.model.pointer import Pointer
from tigergen.sources.document import Document

COUNT = {"type": "integer", "minimum": 0}
ITEM = {"type": "object", "properties": {"id": {"type": "integer"}}}
RESOURCE = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "type": {"const": "rows"},
        "attributes": {"type": "object"},
    },
}


def operation(query: dict[str, Any], schema: dict[str, Any], link: str = "") -> dict[str, Any]:
    parameters = [{"name": name, "in": "query", "schema": kind} for name, kind in query.items()]
    answer = {"description": "", "content": {"application/json": {"schema": schema}}}
    if link:
        answer["headers"] = {"Link": {"description": link, "schema": {"type": "string"}}}
    return {"get": {"parameters": parameters, "responses": {"200": answer}}}


PATHS = {
    "/bare": operation(
        {"limit": {**COUNT, "default": 3, "maximum": 5}, "offset": COUNT},
        {"type": "array", "items": ITEM},
    ),
    "/wrapped": operation(
        {"per_page": {**COUNT, "default": 3, "maximum": 5}, "page": {**COUNT, "default": 1}},
        {
            "type": "object",
            "properties": {"total_count": COUNT, "items": {"type": "array", "items": ITEM}},
        },
    ),
    "/numbered": operation(
        {"page[number]": {**COUNT, "minimum": 1}, "page[size]": COUNT},
        {"type": "object", "properties": {"data": {"type": "array", "items": RESOURCE}}},
    ),
    "/two": operation(
        {"page": COUNT, "limit": COUNT},
        {
            "type": "object",
            "properties": {
                "a": {"type": "array", "items": ITEM},
                "b": {"type": "array", "items": ITEM},
            },
        },
    ),
    "/words": operation(
        {"page": {"type": "string"}, "per_page": COUNT}, {"type": "array", "items": ITEM}
    ),
    "/cursored": operation(
        {"cursor": {"type": "string"}, "limit": COUNT},
        {
            "type": "object",
            "properties": {
                "rows": {"type": "array", "items": ITEM},
                "meta": {"type": "object", "properties": {"next_cursor": {"type": "string"}}},
            },
        },
    ),
    "/linked": operation(
        {},
        {
            "type": "object",
            "properties": {
                "data": {"type": "array", "items": ITEM},
                "links": {"type": "object", "properties": {"next": {"type": "string"}}},
            },
        },
    ),
    "/headed": operation({}, {"type": "array", "items": ITEM}, link="Leads to the next page."),
    "/licensed": operation({}, {"type": "array", "items": ITEM}, link="Leads to the license."),
    "/whole": operation({"limit": COUNT}, {"type": "array", "items": ITEM}),
}
DOCUMENT = yaml.safe_dump(
    {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": PATHS}
)


def rows(total: int) -> Any:
    """A server of `total` rows that knows every way of paging; three rows a page unless told."""

    def handle(request: BaseHTTPRequestHandler) -> None:
        parts = urlsplit(request.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        size = int(query.get("limit") or query.get("per_page") or query.get("page[size]") or 3)
        page = int(query.get("page") or query.get("page[number]") or 1)
        start = int(query["offset"]) if "offset" in query else (page - 1) * size
        numbers = range(start, min(start + size, total))
        body: Any = [{"id": number} for number in numbers]
        if parts.path == "/wrapped":
            body = {"total_count": total, "items": body}
        elif parts.path == "/numbered":
            body = {
                "data": [
                    {"type": "rows", "id": str(number), "attributes": {}} for number in numbers
                ]
            }
        reply(request, 200, {"Content-Type": "application/json"}, json.dumps(body).encode())

    return handle


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: Server) -> Any:
    module: Any = install(package(DOCUMENT, name="pager"), tmp_path, monkeypatch, "pager")
    with module.Client(base_url=server.url) as made:
        yield made


@pytest.mark.parametrize(
    ("resource", "arguments", "positions"),
    [
        ("bares", {}, ["offset=0", "offset=3", "offset=6"]),
        ("bares", {"limit": 5}, ["limit=5&offset=0", "limit=5&offset=5"]),
        ("bares", {"offset": 4}, ["offset=4", "offset=7"]),
        ("wrappeds", {}, ["page=1", "page=2", "page=3"]),
        ("wrappeds", {"page": 2, "per_page": 4}, ["per_page=4&page=2"]),
        (
            "numbereds",
            {"page_size": 4},
            [f"page%5Bnumber%5D={n}&page%5Bsize%5D=4" for n in (1, 2, 3)],
        ),
    ],
)
def test_every_way_of_paging(
    client: Any, server: Server, resource: str, arguments: dict[str, int], positions: list[str]
) -> None:
    total = 7
    server.handler = rows(total)
    found = [int(row.id) for row in getattr(client, resource).list(**arguments)]
    first = arguments.get("offset", (arguments.get("page", 1) - 1) * arguments.get("per_page", 3))
    assert found == list(range(first, total))
    assert [sorted(one.query.split("&")) for one in server.received] == [
        sorted(position.split("&")) for position in positions
    ]


def leading(request: BaseHTTPRequestHandler) -> None:
    """A server of three pages with one row each, that says itself where the next one is."""
    parts = urlsplit(request.path)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    page = int((query.get("cursor") or query.get("at") or "p0").removeprefix("p"))
    following = f"p{page + 1}" if page < 2 else None
    headers = {"Content-Type": "application/json"}
    rows: Any = [{"id": page}]
    if parts.path == "/cursored":
        rows = {"rows": rows, "meta": {"next_cursor": following}}
    elif parts.path == "/linked":
        rows = {"data": rows, "links": {"next": following and f"/linked?at={following}"}}
    elif following:
        headers["Link"] = f'<{parts.path}?at={following}>; rel="next"'
    reply(request, 200, headers, json.dumps(rows).encode())


@pytest.mark.parametrize(
    ("resource", "queries"),
    [
        ("cursoreds", ["", "cursor=p1", "cursor=p2"]),
        ("linkeds", ["", "at=p1", "at=p2"]),
        ("headeds", ["", "at=p1", "at=p2"]),
    ],
)
def test_the_answer_leads_to_the_next_page(
    client: Any, server: Server, resource: str, queries: list[str]
) -> None:
    server.handler = leading
    assert [row.id for row in getattr(client, resource).list()] == [0, 1, 2]
    assert [one.query for one in server.received] == queries


def stated(canonical: Canonical, path: str) -> Any:
    return canonical.document["paths"][path]["get"].get("x-tigergen-paging")


def test_each_form_is_inferred_by_its_rule_from_what_is_there() -> None:
    canonical = merged(DOCUMENT)
    complete_decided(canonical)
    rules = {}
    for path in PATHS:
        origins = canonical.origins(Pointer.of("paths", path, "get", "x-tigergen-paging"))
        assert all(o.basis is Basis.INFERRED and o.place.line for o in origins)
        rules[path] = {origin.rule for origin in origins}
    assert rules == {
        "/bare": {"offset-paging"},
        "/wrapped": {"page-number-paging"},
        "/numbered": {"page-number-paging"},
        "/cursored": {"cursor-paging"},
        "/linked": {"link-paging"},
        "/headed": {"link-paging"},
        **{path: set() for path in ("/two", "/words", "/licensed", "/whole")},
    }
    assert stated(canonical, "/cursored") == {
        "by": "cursor",
        "position": "cursor",
        "size": "limit",
        "cursor": "meta.next_cursor",
        "items": "rows",
    }


DECISIONS = """\
overlay: 1.0.0
info: {title: d, version: '1'}
actions:
  - target: $.paths['/two'].get
    description: The items are in b, and the position is named page.
    update: {x-tigergen-paging: {by: page, position: page, size: limit, items: b}}
  - target: $.paths['/bare'].get
    description: The server ignores offset.
    update: {x-tigergen-paging: false}
  - target: $.paths['/wrapped'].get
    description: A slip of the pen.
    update: {x-tigergen-paging: {by: offset, position: start}}
"""


def test_a_decision_settles_paging_or_turns_it_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    canonical = merged(DOCUMENT)
    assert not decide(canonical, Document("decisions.yaml", DECISIONS))
    complete_decided(canonical)
    (fault,) = [one for one in canonical.diagnostics if one.code == "M008"]
    assert "'start'" in fault.message
    assert fault.place is not None
    assert (fault.place.source, fault.place.line) == ("decisions.yaml", 12)
    assert stated(canonical, "/wrapped")["by"] == "page", "inferred in its place"
    files = package_files(build_plan(canonical, "decided", "decided"))
    module: Any = install(files, tmp_path, monkeypatch, "decided")

    def handle(request: BaseHTTPRequestHandler) -> None:
        page = int(parse_qs(urlsplit(request.path).query).get("page", ["0"])[0])
        body: Any = {"a": [], "b": [{"id": page}] if page < 3 else []}
        if request.path.startswith("/bare"):
            body = [{"id": 0}]
        reply(request, 200, {"Content-Type": "application/json"}, json.dumps(body).encode())

    server.handler = handle
    with module.Client(base_url=server.url) as made:
        assert [row.id for row in made.twos.list()] == [1, 2]
        assert [row.id for row in made.bares.list()] == [0]
    assert [one.query for one in server.received] == ["page=1", "page=2", "page=3", ""]


@pytest.mark.parametrize(
    ("path", "wrong", "text"),
    [
        ("/two", {"by": "page", "position": "page", "items": "c"}, "'items'"),
        ("/two", {"by": "page", "position": "page"}, "'items'"),
        ("/bare", {"by": ["offset"]}, "'by'"),
        ("/bare", {"by": "offset"}, "'position'"),
        ("/cursored", {"by": "cursor", "position": "cursor"}, "'cursor'"),
        ("/bare", {"by": "offset", "position": "offset", "first": "1"}, "'first'"),
        ("/bare", {"by": "offset", "position": "offset", "sise": "limit"}, "'sise'"),
        ("/bare", "offset", "'by'"),
        ("/bare", {"by": "offset", "position": ""}, "'position'"),
        ("/bare", {"by": "offset", "position": ["offset"]}, "'position'"),
    ],
)
def test_a_stated_paging_that_does_not_fit_is_reported(path: str, wrong: Any, text: str) -> None:
    item = {"get": {**PATHS[path]["get"], "x-tigergen-paging": wrong}}
    canonical = merged(yaml.safe_dump({**yaml.safe_load(DOCUMENT), "paths": {path: item}}))
    complete_decided(canonical)
    assert [(one.code, text in one.message) for one in canonical.diagnostics] == [("M008", True)]
    assert stated(canonical, path) != wrong


def test_without_a_documented_size_the_end_is_an_empty_page(client: Any, server: Server) -> None:
    server.handler = rows(7)
    assert len(list(client.numbereds.list())) == 7
    assert len(server.received) == 4


def test_what_is_no_paged_list_is_none(client: Any, server: Server) -> None:
    server.answer(200, {"a": [], "b": []})
    assert client.twos.list().a == []
    server.answers = [(200, {"Content-Type": "application/json"}, b"[]")]
    assert client.words.list(page="x") == []
    assert client.wholes.list(limit=3) == []


def test_arguments_may_be_called_like_anything_in_the_method(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    wanted = [
        "request",
        "returns",
        "pages",
        "response",
        "paging",
        "options",
        "self",
        "type",
        "class",
        "UNSET",
        "models",
    ]
    query = {name: {"type": "string"} for name in wanted}
    text = yaml.safe_dump(
        {
            "openapi": "3.1.0",
            "info": {"title": "t", "version": "1"},
            "paths": {"/odd": operation(query, {"type": "array", "items": ITEM})},
        }
    )
    module: Any = install(package(text, name="odd"), tmp_path, monkeypatch, "odd")
    server.answer(200, [{"id": 1}])
    names = [
        "request_",
        "returns",
        "pages",
        "response_",
        "paging_",
        "options_",
        "self_",
        "type",
        "class_",
        "unset",
        "models_",
    ]
    with module.Client(base_url=server.url) as made:
        (row,) = made.odds.list(**{name: name for name in names})
    assert row.id == 1
    assert parse_qs(server.received[0].query) == {
        w: [n] for w, n in zip(wanted, names, strict=True)
    }
