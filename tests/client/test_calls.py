"""What goes wrong around a call, one test each, over real sockets."""

from __future__ import annotations

import asyncio
import copy
import io
import json
import pickle
import socket
import threading
import traceback
import tracemalloc
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import tigerconnect
from conftest import Server, reply
from tigerconnect import AsyncClient, Client, Exchange, Hooks, RequestOptions, models
from tigerconnect._runtime.next_page import Paging
from tigerconnect._runtime.paging import AsyncPager, Pager
from tigerconnect._runtime.request import Request
from tigerconnect._runtime.returns import Returns

KEY = {"key": "the-key", "secret": "the-secret"}
ANY: Returns[Any] = Returns(object)
KINDS = pytest.mark.parametrize("asynchronous", [False, True], ids=["Client", "AsyncClient"])


def call(
    url: str,
    asynchronous: bool,
    request: Request,
    returns: Returns[Any] = ANY,
    options: RequestOptions | None = None,
    **client: Any,
) -> Any:
    settings = {**KEY, "base_url": url, **client}
    if not asynchronous:
        with Client(**settings) as sync:
            sync._core.pause = lambda seconds, until: None
            return sync._core.request(request, returns, options)

    async def go() -> Any:
        async with AsyncClient(**settings) as other:
            other._core.pause = lambda seconds: asyncio.sleep(0)
            return await other._core.request(request, returns, options)

    return asyncio.run(go())


@KINDS
def test_one_odd_field_does_not_lose_an_answer(server: Server, asynchronous: bool) -> None:
    server.answer(200, {"id": "g-1", "name": "n", "members": ["a", {"id": "u"}]})
    request, returns = Request("POST", "/group/"), Returns[models.Group](models.Group)
    group = call(server.url, asynchronous, request, returns)
    assert group.id == "g-1"
    assert group.members[0] == "a"
    assert isinstance(group.members[1], models.User)
    assert group.unexpected == ("members[0]: expected User, got str",)
    assert group.to_wire() == {"id": "g-1", "name": "n", "members": ["a", {"id": "u"}]}
    assert pickle.loads(pickle.dumps(group)).unexpected == group.unexpected
    for strict in ({"strict": True}, {"options": RequestOptions(strict=True)}):
        with pytest.raises(tigerconnect.APIDecodeError, match=r"members\[0\]: expected User"):
            call(server.url, asynchronous, request, returns, **strict)
    raw = call(server.url, asynchronous, request, returns, RequestOptions(mode="raw"))
    assert raw.parse().id == "g-1"
    with pytest.raises(tigerconnect.APIDecodeError):
        raw.parse(strict=True)
    assert repr(raw) == "<RawResponse 200 POST /group/>"


def test_what_is_not_the_model_at_all_is_an_error(server: Server) -> None:
    server.answer(200, ["a"])
    with pytest.raises(tigerconnect.APIDecodeError, match="expected Group, got list"):
        call(server.url, False, Request("GET", "/group/"), Returns(models.Group))


class Colour(Enum):
    RED = "red"


@KINDS
def test_values_go_out_as_they_are_meant(server: Server, asynchronous: bool) -> None:
    server.answer(200, {})
    uuid = UUID(int=1)
    values: Mapping[str, Any] = {
        "c": Colour.RED,
        "d": date(2026, 1, 2),
        "n": Decimal("1.50"),
        "u": uuid,
    }
    request = Request(
        "POST",
        "/{c}/{n}",
        path_values={"c": Colour.RED, "n": Decimal("1.50")},
        query=values,
        headers={"X-C": Colour.RED, "X-D": date(2026, 1, 2)},
        json=values,
        cookies={"s": "a b;c"},
    )
    call(server.url, asynchronous, request)
    (got,) = server.received
    assert got.path == "/red/1.50"
    assert got.query == f"c=red&d=2026-01-02&n=1.50&u={uuid}"
    assert (got.headers["X-C"], got.headers["X-D"]) == ("red", "2026-01-02")
    assert got.headers["Cookie"] == "s=a%20b%3Bc"
    assert got.json == {"c": "red", "d": "2026-01-02", "n": 1.5, "u": str(uuid)}


def test_errors_say_which_argument(server: Server) -> None:
    with pytest.raises(
        tigerconnect.ConfigurationError, match="token must be a text or a number, not None"
    ):
        call(server.url, False, Request("GET", "/{token}", path_values={"token": None}))
    with pytest.raises(
        tigerconnect.ConfigurationError, match=r"data is not JSON: \[0\]\.x: object"
    ):
        call(server.url, False, Request("POST", "/", json={"data": [{"x": object()}]}))
    assert server.received == []


@pytest.mark.parametrize("value", [float("nan"), float("-inf"), "\ud800"])
def test_a_value_that_json_cannot_hold_names_its_parameter(server: Server, value: Any) -> None:
    for request in (
        Request("POST", "/x", json={"a": [{"b": value}]}),
        Request("GET", "/x", query={"a": value}),
        Request("GET", "/{a}", path_values={"a": value}),
        Request("GET", "/x", headers={"a": value}),
    ):
        with pytest.raises(tigerconnect.ConfigurationError, match=r"^a is not JSON: "):
            call(server.url, False, request)
    assert server.received == []


@KINDS
def test_a_header_beyond_ascii_goes_as_utf_8(server: Server, asynchronous: bool) -> None:
    server.answer(200, {})
    options = RequestOptions(headers={"X-Own": "ü"})
    call(server.url, asynchronous, Request("GET", "/x", headers={"X-H": "né"}), options=options)
    got = {name: text.encode("latin-1") for name, text in server.received[0].headers.items()}
    assert (got["X-H"], got["X-Own"]) == ("né".encode(), "ü".encode())


def test_errors_have_their_public_name_and_survive_pickle_and_copy(server: Server) -> None:
    server.answer(404, {"errors": [{"code": "gone"}]})
    with pytest.raises(tigerconnect.NotFoundError) as caught:
        call(server.url, False, Request("GET", "/x"))
    assert type(caught.value).__module__ == "tigerconnect"
    for again in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert type(again) is tigerconnect.NotFoundError
        assert (str(again), again.status_code, again.code) == (str(caught.value), 404, "gone")


@KINDS
@pytest.mark.parametrize("kind", ["bytes", "path", "file", "named", "pipe"])
def test_an_upload_is_repeated_from_its_start_and_the_file_stays_open(
    server: Server, tmp_path: Path, asynchronous: bool, kind: str
) -> None:
    content = bytes(range(256)) * 1000
    path = tmp_path / "scan.bin"
    path.write_bytes(b"skipped" + content)
    file = path.open("rb")
    file.read(7)

    class Pipe:
        def read(self, size: int = -1) -> bytes:
            return file.read(size)

    whole = tmp_path / "whole.bin"
    whole.write_bytes(content)
    given: Any = {
        "bytes": content,
        "path": whole,
        "file": file,
        "pipe": Pipe(),
        "named": ("x.bin", io.BytesIO(content), "image/x"),
    }[kind]
    for request in (
        Request("PUT", "/x", body=given, media_type="application/octet-stream"),
        Request("PUT", "/x", multipart={"scan": given, "about": {"a": [1]}}),
    ):
        server.received.clear()
        server.answers.clear()
        server.answer(503, {}, Retry_After="0")
        server.answer(200, {})
        file.seek(7)
        if kind == "named":
            given[1].seek(0)
        if kind == "pipe":
            with pytest.raises(tigerconnect.APIError):
                call(server.url, asynchronous, request)
            assert len(server.received) == 1
            continue
        call(server.url, asynchronous, request)
        assert len(server.received) == 2
        for got in server.received:
            assert content in got.body
            assert b"skipped" not in got.body
            assert request.multipart is not None or got.body == content
        if request.multipart is not None:
            name = {"path": b"whole.bin", "file": b"scan.bin", "named": b"x.bin"}.get(
                kind, b"upload"
            )
            assert b'filename="' + name in server.received[1].body
            assert b'name="about"\r\nContent-Type: application/json\r\n' in server.received[1].body
    assert not file.closed
    file.close()


class Drain:
    """Answers one upload after it has read it piece by piece; keeps nothing but its length."""

    def __init__(self) -> None:
        self.length = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._socket.accept()
        with connection, connection.makefile("rb") as source:
            headers: dict[bytes, bytes] = {}
            while (line := source.readline().strip()) or not headers:
                name, _, value = line.partition(b":")
                headers[name.lower()] = value
            left = int(headers[b"content-length"])
            buffer = bytearray(64 * 1024)
            while left:
                taken = source.readinto(memoryview(buffer)[: min(left, len(buffer))])
                left -= taken
                self.length += taken
            connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")

    def close(self) -> None:
        self._thread.join(10)
        self._socket.close()


@KINDS
@pytest.mark.parametrize("form", ["body", "multipart"])
def test_a_large_upload_is_streamed(tmp_path: Path, asynchronous: bool, form: str) -> None:
    size = 16 * 1024 * 1024
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(size)
    kinds: Any = {
        "body": {"body": path, "media_type": "application/octet-stream"},
        "multipart": {"multipart": {"scan": path}},
    }
    drain = Drain()
    tracemalloc.start()
    try:
        call(drain.url, asynchronous, Request("PUT", "/x", **kinds[form]))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
        drain.close()
    assert drain.length >= size
    assert peak < size / 4


@pytest.mark.parametrize(
    ("value", "tries"),
    [("0", 2), ("1.5", 2), ("²", 2), ("soon", 2), ("121", 1), ("99999", 1), ("9" * 30, 1)],
)
def test_retry_after_is_waited_for_or_the_call_ends(server: Server, value: str, tries: int) -> None:
    server.answer(503, {}, Retry_After=value.encode().decode("latin-1"))
    with pytest.raises(tigerconnect.ServerError):
        call(server.url, False, Request("GET", "/x"), max_retries=1)
    assert len(server.received) == tries


@KINDS
def test_credentials_can_be_asked_for_replaced_and_overridden(
    server: Server, asynchronous: bool
) -> None:
    secrets = iter(["one", "two", "three"])
    server.answer(401, {})
    server.answer(200, {})
    call(server.url, asynchronous, Request("POST", "/x"), secret=lambda: next(secrets))
    first, second = (got.headers["Authorization"] for got in server.received)
    assert first != second
    server.received.clear()
    own = RequestOptions(extra_headers={"authorization": "Bearer mine"})
    call(server.url, asynchronous, Request("GET", "/x"), options=own)
    assert server.received[0].headers["authorization"] == "Bearer mine"
    assert "mine" not in repr(own)
    with Client(**KEY, base_url=server.url) as client:
        client.with_options(key="other", secret="pair")._core.request(Request("GET", "/x"), ANY)
    assert server.received[-1].headers["Authorization"] not in (first, second)


def test_no_local_variable_shows_a_credential() -> None:
    for arguments in ({"base_url": "http://example.com"}, {"base_url": "nonsense"}):
        with pytest.raises(tigerconnect.ConfigurationError) as caught:
            Client(**KEY, **arguments, headers={"X-Acme-Token": "header-secret"})
        shown = locals_of(caught.value)
        assert "the-secret" not in shown
        assert "header-secret" not in shown


def locals_of(error: BaseException) -> str:
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    ours = [frame.locals for frame in frames if "tigerconnect" in frame.filename]
    assert ours
    return str(ours)


def test_no_local_variable_of_a_call_shows_a_credential() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
    options = RequestOptions(headers={"X-Session-Secret": "of-the-call"}, max_retries=0)
    request = Request("POST", "/x", json={})
    key: Any = {"key": lambda: "the-key", "base_url": url}
    with (
        Client(**key, secret="the-secret") as client,
        pytest.raises(tigerconnect.APIConnectionError) as failed,
    ):
        client._core.request(request, ANY, options)
    with (
        Client(**key, secret=lambda: None) as client,
        pytest.raises(tigerconnect.ConfigurationError) as missing,
    ):
        client._core.request(request, ANY)
    shown = locals_of(failed.value) + locals_of(missing.value)
    assert "client" in shown or "request" in shown
    assert not [text for text in ("the-key", "the-secret", "of-the-call") if text in shown]


@KINDS
def test_what_the_documents_do_not_know_can_be_sent(server: Server, asynchronous: bool) -> None:
    server.answer(200, {})
    options = RequestOptions(
        extra_query={"q": 1}, extra_body={"b": [2]}, extra_headers={"X-H": "3"}
    )
    call(server.url, asynchronous, Request("POST", "/x", json={"a": 1}), options=options)
    (got,) = server.received
    assert (got.query, got.json, got.headers["X-H"]) == ("q=1", {"a": 1, "b": [2]}, "3")


@KINDS
def test_hooks_see_each_try(server: Server, asynchronous: bool) -> None:
    server.answer(503, {}, Retry_After="0")
    server.answer(200, {}, X_Request_Id="r-1")
    seen: list[tuple[Any, ...]] = []

    def note(name: str) -> Any:
        def hook(exchange: Exchange) -> None:
            exchange.state.setdefault("span", object())
            seen.append((name, exchange.attempt, exchange.status_code, exchange.request_id))

        return hook

    hooks = Hooks(request=note("request"), response=note("response"), retry=note("retry"))
    call(server.url, asynchronous, Request("GET", "/{a}", path_values={"a": "1"}), hooks=hooks)
    assert seen == [
        ("request", 0, None, None),
        ("response", 0, 503, None),
        ("retry", 0, 503, None),
        ("request", 1, None, None),
        ("response", 1, 200, "r-1"),
    ]


@KINDS
def test_a_download_that_breaks_leaves_the_old_file(
    server: Server, tmp_path: Path, asynchronous: bool
) -> None:
    def handle(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Length", "1000")
        request.end_headers()
        request.wfile.write(b"half")
        request.close_connection = True

    server.handler = handle
    place = tmp_path / "a.bin"
    place.write_bytes(b"old")
    options = RequestOptions(mode="stream")

    async def asave() -> None:
        async with AsyncClient(**KEY, base_url=server.url) as client:
            answer: Any = await client._core.request(Request("GET", "/x"), ANY, options)
            await answer.asave(place)

    def save() -> None:
        call(server.url, False, Request("GET", "/x"), options=options).save(place)

    with pytest.raises(tigerconnect.APIConnectionError):
        asyncio.run(asave()) if asynchronous else save()
    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"]
    assert place.read_bytes() == b"old"


def items(
    url: str, asynchronous: bool, paging: Paging, found: list[int] | None = None, **query: Any
) -> list[int]:
    """Return the items of a list; those before an error are in `found`."""
    request = Request("GET", "/rows", query=query)
    returns: Returns[Any] = Returns(list[int], unwrap="data")
    rows = [] if found is None else found
    if not asynchronous:
        with Client(**KEY, base_url=url) as client:
            for one in Pager(client._core, request, returns, paging):
                rows.append(one)
        return rows

    async def go() -> None:
        async with AsyncClient(**KEY, base_url=url) as client:
            async for one in AsyncPager(client._core, request, returns, paging):
                rows.append(one)

    asyncio.run(go())
    return rows


def capped(form: str, server: Server) -> Any:
    """A server of 100 rows that gives 20 at once, whatever it is asked for."""

    def handle(request: BaseHTTPRequestHandler) -> None:
        from urllib.parse import parse_qs, urlsplit

        query = {name: one[0] for name, one in parse_qs(urlsplit(request.path).query).items()}
        start = int(query.get("cursor") or query.get("offset") or 0)
        following = start + 20
        body: dict[str, Any] = {"data": list(range(start, min(following, 100)))}
        headers = {"Content-Type": "application/json"}
        target = f"/rows?cursor={following}&token=kept"
        more = following < 100
        match form:
            case "links.next":
                body["links"] = {"next": target if more else None, "self": "x"}
            case "_links.next.href":
                body["_links"] = (
                    {"next": {"href": server.url + target}} if more else {"prev": {"href": "/"}}
                )
            case "Link header":
                headers["Link"] = (
                    f'<{target}>; rel="next", </rows>; rel="first"'
                    if more
                    else '</rows>; rel="first"'
                )
            case "cursor":
                body["meta"] = {"next_cursor": str(following) if more else None}
            case _:
                pass
        reply(request, 200, headers, json.dumps(body).encode())

    return handle


@KINDS
@pytest.mark.parametrize(
    "form", ["links.next", "_links.next.href", "Link header", "cursor", "count"]
)
def test_a_server_that_caps_its_pages_is_read_to_its_end(
    server: Server, asynchronous: bool, form: str
) -> None:
    server.handler = capped(form, server)
    paging = (
        Paging("cursor", "limit", cursor="meta.next_cursor")
        if form == "cursor"
        else Paging("offset", "limit")
    )
    assert items(server.url, asynchronous, paging, limit=100) == list(range(100))
    assert all(got.headers["Authorization"].startswith("Basic ") for got in server.received)
    assert len(server.received) == (6 if form == "count" else 5)


@KINDS
@pytest.mark.parametrize(
    ("link", "message"),
    [("/rows?a=1", "in a circle"), ("http://example.com/rows", "on another server, example.com")],
)
def test_pages_that_lead_nowhere_are_an_error(
    server: Server, asynchronous: bool, link: str, message: str
) -> None:
    count = iter(range(100))

    def handle(request: BaseHTTPRequestHandler) -> None:
        body = {"data": [next(count)], "links": {"next": link}}
        reply(request, 200, {"Content-Type": "application/json"}, json.dumps(body).encode())

    server.handler = handle
    found: list[int] = []
    with pytest.raises(tigerconnect.APIDecodeError, match=message):
        items(server.url, asynchronous, Paging("offset", "limit"), found)
    assert found == list(range(len(server.received))), "what came before the error is not lost"
    assert len(found) <= 2


class HookError(Exception):
    pass


def fail(exchange: Exchange) -> None:
    raise HookError


@KINDS
@pytest.mark.parametrize("status", [200, 404])
def test_a_hook_that_raises_leaves_no_connection_behind(
    server: Server, asynchronous: bool, status: int
) -> None:
    server.answer(status, b"x" * 100_000)
    hooks, options = Hooks(response=fail), RequestOptions(mode="stream")
    made: list[Any] = []

    async def go() -> None:
        async with AsyncClient(**KEY, base_url=server.url, hooks=hooks) as client:
            made.append(client._core.http._transport)
            with pytest.raises(HookError):
                await client._core.request(Request("GET", "/x"), ANY, options)
            assert [one for one in made[0]._pool.connections if not one.is_idle()] == []

    if asynchronous:
        asyncio.run(go())
        return
    with Client(**KEY, base_url=server.url, hooks=hooks) as client:
        with pytest.raises(HookError):
            client._core.request(Request("GET", "/x"), ANY, options)
        busy = [one for one in client._core.http._transport._pool.connections if not one.is_idle()]
        assert busy == []


@KINDS
def test_a_body_in_a_broken_coding_is_an_error_of_ours(server: Server, asynchronous: bool) -> None:
    server.answer(200, b"not gzip", Content_Encoding="gzip")
    with pytest.raises(
        tigerconnect.APIDecodeError, match="/x: the body cannot be decompressed"
    ) as caught:
        call(server.url, asynchronous, Request("GET", "/x"))
    assert caught.value.__cause__ is not None
    unread = RequestOptions(mode="stream")
    with Client(**KEY, base_url=server.url) as client:
        answer: Any = client._core.request(Request("GET", "/x"), ANY, unread)
        with pytest.raises(tigerconnect.APIDecodeError):
            answer.read()
