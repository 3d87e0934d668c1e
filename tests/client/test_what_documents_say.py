"""A document whose names and demands are awkward: built, imported and called over loopback."""

from __future__ import annotations

import inspect
import json
import typing
from collections.abc import Iterator
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import pytest
import yaml
from conftest import Server
from packages import install, package

NAMES = """
    list dict str int float bool bytes date datetime isinstance self options headers request response
    type object set print len id None class import models UNSET json query builtins dt returns event
    stream stream_options Any Literal Sequence paging Client
""".split()


def parameter(name: str, where: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": where, "schema": schema, **more}


def answered(schema: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "OK", "content": {"application/json": {"schema": schema}}}}


TEXTS = {"type": "array", "items": {"type": "string"}}
STREAM = {"200": {"description": "Events", "content": {"text/event-stream": {}}}}
FORM = {
    "type": "object",
    "required": ["meta"],
    "properties": {
        "meta": {"type": "object", "properties": {"size": {"type": "integer"}}},
        "tags": TEXTS,
        "picture": {"type": "string", "format": "binary"},
        "note": {"type": "string"},
    },
}
TOKEN = {"type": "object", "properties": {"token": {"type": "string"}}}
RESOURCE = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "type": {"const": "orders"},
        "attributes": {"type": "object"},
    },
}


def enveloped(field: str, schema: dict[str, Any], **said: str) -> dict[str, Any]:
    answer = answered({"type": "object", "properties": {field: schema, "note": {"type": "string"}}})
    answer["200"]["content"]["application/json"] |= said
    return {"get": {"tags": ["envelope"], "responses": answer}}


STATE = {"type": "object", "properties": {"reply": {"type": "string"}, "state": {"type": "string"}}}
SEVERAL = {
    "get": {
        "tags": ["envelope"],
        "responses": {
            "200": enveloped("reply", TOKEN, **{"x-tigergen-unwrap": "reply"})["get"]["responses"][
                "200"
            ],
            "201": enveloped("data", RESOURCE, **{"x-tigergen-unwrap": "data"})["get"]["responses"][
                "200"
            ],
            "202": answered(STATE)["200"],
            "203": {"description": "Text", "content": {"text/plain": {}}},
            "204": {"description": "Nothing"},
        },
    }
}


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Odd", "version": "1"},
    "servers": [{"url": "https://z.example.org"}, {"url": "https://a.example.org"}],
    "security": [{"first": []}, {"second": [], "third": []}],
    "paths": {
        "/envelopes/said": enveloped("reply", TOKEN, **{"x-tigergen-unwrap": "reply"}),
        "/envelopes/reply": enveloped("reply", TOKEN),
        "/envelopes/result": enveloped("result", TOKEN),
        "/envelopes/data": enveloped("data", TOKEN),
        "/envelopes/resource": enveloped("data", RESOURCE),
        "/envelopes/several": SEVERAL,
        "/names": {
            "get": {
                "operationId": "list",
                "tags": ["name"],
                "parameters": [parameter(name, "query", {"type": "string"}) for name in NAMES],
                "responses": answered(TEXTS),
            },
            "post": {
                "operationId": "dict",
                "tags": ["name"],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {name: {"type": "string"} for name in NAMES},
                            }
                        }
                    },
                },
                "responses": answered({"$ref": "#/components/schemas/Names"}),
            },
        },
        "/names/{date}": {
            "get": {
                "operationId": "date",
                "tags": ["name"],
                "parameters": [
                    parameter("date", "path", {"type": "string", "format": "date"}, required=True),
                    parameter("session", "cookie", {"type": "string"}),
                    parameter("flavour", "cookie", {"type": "string"}),
                ],
                "responses": answered({"type": "string", "format": "date"}),
            }
        },
        "/warning": {
            "get": {
                "operationId": "warning",
                "tags": ["name"],
                "security": [],
                "parameters": [
                    {
                        "name": "filter",
                        "in": "query",
                        "content": {"application/json": {"schema": {"type": "object"}}},
                    }
                ],
                "responses": answered({"$ref": "#/components/schemas/Warning"}),
            }
        },
        "/files": {
            "servers": [{"url": "https://upload.example.org/v9"}],
            "post": {
                "operationId": "upload",
                "tags": ["file"],
                "security": [{"second": [], "third": []}],
                "requestBody": {
                    "required": True,
                    "content": {
                        "multipart/form-data": {
                            "schema": FORM,
                            "encoding": {"note": {"contentType": "text/markdown"}},
                        }
                    },
                },
                "responses": {"204": {"description": "Done"}},
            },
            "put": {
                "operationId": "replace",
                "tags": ["file"],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/x-www-form-urlencoded": {
                            "schema": FORM,
                            "encoding": {
                                "meta": {"style": "deepObject", "explode": True},
                                "tags": {"style": "form", "explode": False},
                            },
                        }
                    },
                },
                "responses": {"204": {"description": "Done"}},
            },
        },
        "/news": {"get": {"operationId": "news", "tags": ["feed"], "responses": STREAM}},
        "/alerts": {"get": {"operationId": "alerts", "tags": ["feed"], "responses": STREAM}},
    },
    "components": {
        "securitySchemes": {
            "first": {"type": "http", "scheme": "bearer"},
            "second": {"type": "http", "scheme": "bearer"},
            "third": {"type": "apiKey", "in": "header", "name": "X-Third"},
            "base_url": {
                "type": "http",
                "scheme": "basic",
                "x-tigergen-credential-names": ["base_url", "timeout"],
            },
        },
        "schemas": {
            "Names": {
                "type": "object",
                "properties": {name: {"type": "string"} for name in NAMES},
            },
            "Warning": {
                "type": "object",
                "properties": {"list": {"$ref": "#/components/schemas/list"}},
            },
            "None": {"type": "object", "properties": {"x": {"type": "integer"}}},
            "list": {
                "type": "object",
                "properties": {"None": {"$ref": "#/components/schemas/None"}},
            },
        },
    },
}


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        files = package(yaml.safe_dump(DOCUMENT, sort_keys=False), name="odd")
        yield install(files, tmp_path_factory.mktemp("odd"), patch, "odd")


@pytest.fixture
def client(odd: ModuleType, server: Server) -> Any:
    servers = {"https://upload.example.org/v9": f"{server.url}/v9"}
    return odd.Client(
        token="one", second_token="two", api_key="three", base_url=server.url, servers=servers
    )


def keywords(method: Any) -> list[str]:
    return [name for name in inspect.signature(method).parameters if name != "options"]


def test_arguments_and_fields_of_any_name_work_when_called(client: Any, server: Server) -> None:
    server.answer(200, ["a"])
    taken = keywords(client.names.list)
    assert len(taken) == len(NAMES)
    assert {"list", "dict", "str", "int", "date", "isinstance", "headers"} <= set(taken)
    assert client.names.list(**{name: name for name in taken}) == ["a"]
    sent = parse_qs(server.received[0].query)
    assert sorted(sent) == sorted(NAMES)
    server.answers.clear()
    server.answer(200, {name: name for name in NAMES})
    names = client.names.dict(**{name: name for name in keywords(client.names.dict)})
    assert set(json.loads(server.received[-1].body)) == set(NAMES)
    assert names.to_wire() == {name: name for name in NAMES}


def test_schemas_called_like_things_of_python_are_classes(client: Any, server: Server) -> None:
    server.answer(200, {"list": {"None": {"x": 1}}})
    found = client.names.warning(filter={"a": [1]})
    assert found.list.none.x == 1
    assert server.received[0].query == "filter=%7B%22a%22%3A%5B1%5D%7D"


def test_an_envelope_is_unwrapped_only_where_the_document_says_so(
    client: Any, server: Server
) -> None:
    envelopes = client.envelopes
    server.answer(200, {"reply": {"token": "t"}, "note": "n"})
    assert envelopes.get_said().token == "t"
    whole = envelopes.get_reply()
    assert (whole.reply.token, whole.note) == ("t", "n")
    server.answers.clear()
    server.answer(200, {"result": {"token": "t"}, "note": "n"})
    assert envelopes.get_result().result.token == "t"
    server.answers.clear()
    server.answer(200, {"data": {"id": "1", "type": "orders", "token": "t"}, "note": "n"})
    assert envelopes.get_data().data.token == "t", "data alone does not make it JSON:API"
    assert envelopes.get_resource().id == "1"


def test_answers_of_success_that_differ_are_read_by_their_status(
    client: Any, odd: ModuleType, server: Server
) -> None:
    server.answer(200, {"reply": {"token": "t"}, "data": 1})
    server.answer(201, {"data": {"id": "1", "type": "orders"}, "reply": 1})
    server.answer(202, {"reply": "soon", "state": "waiting"})
    server.answer(203, b"a text", Content_Type="text/plain")
    server.answer(204)
    server.answer(200, {"reply": {"token": "raw"}})
    get = client.envelopes.get_several
    assert get().token == "t"
    assert get().id == "1"
    waiting = get()
    assert (waiting.reply, waiting.state) == ("soon", "waiting")
    assert get() == "a text"
    assert get() is None
    assert client.envelopes.with_raw_response.get_several().parse().token == "raw"


def test_cookies_are_sent(client: Any, server: Server) -> None:
    server.answer(200, "2026-01-31")
    found = client.names.date("2026-01-31", session="a b;c", flavour="oat")
    assert found.isoformat() == "2026-01-31"
    assert server.received[0].headers["Cookie"] == "session=a%20b%3Bc; flavour=oat"


def test_credentials_go_where_the_document_asks_for_them(client: Any, server: Server) -> None:
    server.answer(200, [])
    client.names.list()
    client.names.with_raw_response.warning()
    client.files.with_raw_response.upload(meta={})
    sent = [
        (one.headers.get("Authorization"), one.headers.get("X-Third")) for one in server.received
    ]
    assert sent == [("Bearer one", None), (None, None), ("Bearer two", "three")]


def test_missing_credentials_are_named_at_once(odd: ModuleType, server: Server) -> None:
    with pytest.raises(
        odd.ConfigurationError, match=r"pass token, or set ODD_TOKEN; or pass second_token"
    ):
        odd.Client(base_url=server.url)
    with pytest.raises(odd.ConfigurationError, match="second_token"):
        odd.Client(base_url=server.url, token="t").files.upload(meta={})
    server.answer(200, [])
    odd.Client(base_url=server.url, authenticate=False).names.list()
    odd.Client(base_url=server.url, headers={"Authorization": "Custom x"})
    assert "Authorization" not in server.received[0].headers
    taken = keywords(odd.Client)
    assert {"token", "second_token", "api_key", "base_url_base_url", "base_url_timeout"} <= set(
        taken
    )


def test_multipart_parts_are_what_the_document_says(client: Any, server: Server) -> None:
    server.answer(204)
    client.files.upload(meta={"size": 3}, tags=["a", "b"], picture=b"PNG", note="# Hi")
    got = server.received[0]
    assert got.path == "/v9/files"
    parts = got.body.decode().split("--" + got.headers["Content-Type"].partition("boundary=")[2])
    by_name = {part.split('name="')[1].split('"')[0]: part for part in parts[1:-1]}
    assert 'Content-Type: application/json\r\n\r\n{"size":3}' in by_name["meta"]
    assert "Content-Type: text/markdown\r\n\r\n# Hi" in by_name["note"]
    assert 'filename="upload"' in by_name["picture"]
    assert len(parts) == 1 + 5 + 1
    client.files.upload(meta={}, note="only text")
    assert server.received[1].headers["Content-Type"].startswith("multipart/form-data")


def test_objects_in_urlencoded_bodies_follow_their_style(client: Any, server: Server) -> None:
    server.answer(204)
    client.files.replace(meta={"size": 3}, tags=["a", "b"])
    assert server.received[0].body == b"meta%5Bsize%5D=3&tags=a%2Cb"


def test_each_of_two_streams_can_be_run(odd: ModuleType) -> None:
    feeds = inspect.getmembers(odd.Client(token="t", base_url="http://127.0.0.1:1").feeds)
    assert {"stream", "run", "stream_2", "run_stream_2"} <= {name for name, _ in feeds}


def test_the_type_hints_of_every_public_method_can_be_read(odd: ModuleType) -> None:
    for kind in (odd.Client, odd.AsyncClient):
        made = kind(token="t", base_url="http://127.0.0.1:1")
        groups = [
            name for name in vars(kind) if type(vars(kind)[name]).__name__ == "cached_property"
        ]
        methods = [getattr(made, name) for name in ("close", "with_options", "__init__")]
        for group in groups:
            resource = getattr(made, group)
            methods += [
                getattr(resource, n) for n in dir(resource) if not n.startswith(("_", "with_"))
            ]
        for method in methods:
            assert typing.get_type_hints(method), method


def test_servers_and_parameters_keep_the_order_of_the_document(odd: ModuleType) -> None:
    assert odd.Client(token="t").base_url == "https://z.example.org"
    method = odd.Client(token="t").names.date
    assert keywords(method) == ["date", "session", "flavour"]
