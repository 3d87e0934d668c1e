"""Lists that come in pages, by every way of asking for them that documents have."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from conftest import Server, reply
from packages import install, package

COUNT = {"type": "integer", "minimum": 0}
ITEM = {"type": "object", "properties": {"id": {"type": "integer"}}}
RESOURCE = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "type": {"const": "rows"}, "attributes": {"type": "object"}},
}  # fmt: skip


def operation(query: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    parameters = [{"name": name, "in": "query", "schema": kind} for name, kind in query.items()]
    content = {"application/json": {"schema": schema}}
    return {
        "get": {
            "parameters": parameters,
            "responses": {"200": {"description": "", "content": content}},
        }
    }


PATHS = {
    "/bare": operation({"limit": {**COUNT, "default": 3, "maximum": 5}, "offset": COUNT}, {"type": "array", "items": ITEM}),
    "/wrapped": operation(
        {"per_page": {**COUNT, "default": 3, "maximum": 5}, "page": {**COUNT, "default": 1}},
        {"type": "object", "properties": {"total_count": COUNT, "items": {"type": "array", "items": ITEM}}},
    ),
    "/numbered": operation(
        {"page[number]": {**COUNT, "minimum": 1}, "page[size]": COUNT},
        {"type": "object", "properties": {"data": {"type": "array", "items": RESOURCE}}},
    ),
    "/two": operation(
        {"page": COUNT, "limit": COUNT},
        {"type": "object", "properties": {"a": {"type": "array", "items": ITEM}, "b": {"type": "array", "items": ITEM}}},
    ),
    "/words": operation({"page": {"type": "string"}, "per_page": COUNT}, {"type": "array", "items": ITEM}),
    "/whole": operation({"limit": COUNT}, {"type": "array", "items": ITEM}),
}  # fmt: skip
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
        ("numbereds", {"page_size": 4}, [f"page%5Bnumber%5D={n}&page%5Bsize%5D=4" for n in (1, 2, 3)]),
    ],
)  # fmt: skip
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
    text = yaml.safe_dump({"openapi": "3.1.0", "info": {"title": "t", "version": "1"},
                           "paths": {"/odd": operation(query, {"type": "array", "items": ITEM})}})  # fmt: skip
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
