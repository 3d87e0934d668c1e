"""One call over all its tries, against a transport in memory: both cores do the same."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from tigergen.runtime.auth import CredentialSource, Keyring, bearer
from tigergen.runtime.errors import (
    APIConnectionError,
    APIDecodeError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
)
from tigergen.runtime.hooks import Exchange, Hooks
from tigergen.runtime.next_page import Paging
from tigergen.runtime.options import RequestOptions
from tigergen.runtime.paging import (
    AsyncPager,
    Pager,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from tigergen.runtime.request import Request
from tigergen.runtime.response import RawResponse, StreamedResponse
from tigergen.runtime.returns import Returns
from tigergen.runtime.settings import Settings
from tigergen.runtime.transport import AsyncCore, SyncCore
from tigergen.runtime.unset import UNSET

Answer = httpx.Response | Exception
GET, POST = Request("GET", "/a"), Request("POST", "/a", json={"a": 1})
ANY: Returns[Any] = Returns(Any)


class World:
    """Answers in order, the last one again and again, to a core of either kind."""

    def __init__(self, asynchronous: bool, answers: Iterable[Answer], **settings: Any) -> None:
        self.asynchronous = asynchronous
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []
        self.pauses: list[float] = []
        self.seen: list[tuple[str, Any]] = []
        hooks = Hooks(self._hook("request"), self._hook("response"), self._hook("retry"))
        chosen = {"credentials": Keyring(), "hooks": hooks, **settings}
        made = Settings("https://h.test/v1", user_agent="agent/1", **chosen)
        transport = httpx.MockTransport(self._answer)
        if asynchronous:
            self.core: Any = AsyncCore(made, "core-test", httpx.AsyncClient(transport=transport))

            async def pause(seconds: float) -> None:
                self.pauses.append(seconds)

            self.core.pause = pause
        else:
            self.core = SyncCore(made, "core-test", httpx.Client(transport=transport))
            self.core.pause = lambda seconds, until: self.pauses.append(seconds)

    def _hook(self, name: str) -> Callable[[Exchange], None]:
        def hook(exchange: Exchange) -> None:
            kind = type(exchange.error).__name__ if exchange.error is not None else None
            self.seen.append((name, (exchange.attempt, exchange.status_code, kind, exchange.wait)))

        return hook

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(found, Exception):
            raise found
        return found

    def run(self, made: Any) -> Any:
        return asyncio.run(made) if asyncio.iscoroutine(made) else made

    def call(self, request: Request = GET, **options: Any) -> Any:
        return self.run(self.core.request(request, ANY, RequestOptions(**options)))


def ok(body: Any = "fine", **headers: str) -> httpx.Response:
    return httpx.Response(200, json=body, headers=headers)


def bad(status: int, **headers: str) -> httpx.Response:
    return httpx.Response(status, headers={k.replace("_", "-"): v for k, v in headers.items()})


both = pytest.mark.parametrize("asynchronous", [False, True])


@pytest.fixture(autouse=True)
def _longest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: high)


@both
def test_what_is_sent_and_what_hooks_see(
    asynchronous: bool, caplog: pytest.LogCaptureFixture
) -> None:
    world = World(asynchronous, [bad(503), ok()], headers={"X-A": "1"}, timeout=7.0)
    with caplog.at_level(logging.DEBUG, "core-test"):
        assert world.call(max_retries=1) == "fine"
    first, second = world.requests
    assert (str(first.url), first.headers["user-agent"]) == ("https://h.test/v1/a", "agent/1")
    assert first.headers["x-a"] == "1"
    assert first.extensions["timeout"]["read"] == 7.0
    assert second.method == "GET"
    assert world.seen == [
        ("request", (0, None, None, None)),
        ("response", (0, 503, "ServerError", None)),
        ("retry", (0, 503, "ServerError", 0.5)),
        ("request", (1, None, None, None)),
        ("response", (1, 200, None, None)),
    ]
    assert caplog.messages == ["GET /a: 503", "GET /a: 200"]


@both
@pytest.mark.parametrize(
    ("request_", "options", "tries"),
    [
        (GET, {}, 3),
        (GET, {"max_retries": 0}, 1),
        (GET, {"max_retries": 5}, 6),
        (POST, {}, 1),
        (POST, {"idempotency_key": "k"}, 3),
        (Request("DELETE", "/a"), {}, 3),
        (Request("PATCH", "/a"), {}, 1),
    ],
)
def test_how_often_a_request_is_sent(
    asynchronous: bool, request_: Request, options: dict[str, Any], tries: int
) -> None:
    for answer in (bad(503), httpx.ReadError("x")):
        world = World(asynchronous, [answer])
        with pytest.raises((APIStatusError, APIConnectionError)):
            world.call(request_, **options)
        assert len(world.requests) == tries
        assert world.pauses == [0.5, 1.0, 2.0, 4.0, 8.0][: tries - 1]


@both
@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout])
def test_what_never_left_may_be_sent_again_whatever_it_is(asynchronous: bool, error: Any) -> None:
    world = World(asynchronous, [error("x"), ok()])
    assert world.call(POST) == "fine"
    assert len(world.requests) == 2
    world = World(asynchronous, [error("x")])
    with pytest.raises(APIConnectionError):
        world.call(POST, max_retries=1)
    assert len(world.requests) == 2


@both
@pytest.mark.parametrize("status", [300, 400, 404, 409, 501, 505])
def test_other_refusals_are_final(asynchronous: bool, status: int) -> None:
    world = World(asynchronous, [bad(status)])
    with pytest.raises(APIStatusError) as error:
        world.call()
    assert (error.value.status_code, len(world.requests)) == (status, 1)
    assert world.seen[-1][0] == "response"


@both
@pytest.mark.parametrize(("asked", "pauses"), [("7", [7.0]), ("120", [120.0]), ("121", [])])
def test_what_a_server_asks_for_is_waited_for_within_a_limit(
    asynchronous: bool, asked: str, pauses: list[float]
) -> None:
    world = World(asynchronous, [bad(429, Retry_After=asked), ok()])
    if pauses:
        assert world.call() == "fine"
    else:
        with pytest.raises(APIStatusError):
            world.call()
    assert world.pauses == pauses


@both
@pytest.mark.parametrize(
    ("error", "kind", "text"),
    [
        (httpx.ReadTimeout("x"), APITimeoutError, "GET https://h.test/v1/a: no answer in time"),
        (httpx.ReadError("x"), APIConnectionError, "GET https://h.test/v1/a: ReadError"),
    ],
)
def test_failures_of_the_transport_are_errors_of_ours(
    asynchronous: bool, error: Exception, kind: type, text: str
) -> None:
    with pytest.raises(kind) as raised:
        World(asynchronous, [error]).call(max_retries=0)
    assert (str(raised.value), raised.value.__cause__) == (text, error)
    assert (raised.value.method, raised.value.url) == ("GET", "https://h.test/v1/a")


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is not in the coding that its header names."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"no gzip at all"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"no gzip at all"


@both
def test_a_body_in_a_broken_coding(asynchronous: bool) -> None:
    broken = httpx.Response(200, stream=Broken(), headers={"Content-Encoding": "gzip"})
    world = World(asynchronous, [broken])
    with pytest.raises(APIDecodeError) as error:
        world.call()
    assert str(error.value) == "GET https://h.test/v1/a: the body cannot be decompressed"
    assert (error.value.method, error.value.url) == ("GET", "https://h.test/v1/a")
    assert isinstance(error.value.__cause__, httpx.DecodingError)
    assert world.seen[-1] == ("response", (0, None, "DecodingError", None))


@both
def test_credentials_that_are_refused_are_asked_for_once_more(asynchronous: bool) -> None:
    def world(give: Callable[[], str], *answers: Answer) -> World:
        ring = Keyring({"t": CredentialSource(bearer, give)}, usual=(("t",),), demanded=True)
        return World(asynchronous, answers, credentials=ring)

    tokens = iter("abcdef")
    fresh = world(lambda: next(tokens), bad(401), ok())
    assert fresh.call(POST) == "fine"
    assert [one.headers["authorization"] for one in fresh.requests] == ["Bearer a", "Bearer b"]
    assert fresh.pauses == []
    for give, tries in ((lambda: next(tokens), 2), (lambda: "same", 1)):
        refused = world(give, bad(401))
        with pytest.raises(APIStatusError):
            refused.call()
        assert len(refused.requests) == tries
    forbidden = world(lambda: next(tokens), bad(403))
    with pytest.raises(APIStatusError):
        forbidden.call()
    assert len(forbidden.requests) == 1


@both
def test_the_operation_may_ask_for_other_credentials_or_another_server(asynchronous: bool) -> None:
    ring = Keyring(
        {"t": CredentialSource(bearer, "t"), "u": CredentialSource(bearer, "u")}, usual=(("t",),)
    )
    world = World(asynchronous, [ok()], credentials=ring, servers={"/v2": "https://i.test/v3/"})
    world.call(Request("GET", "/a", security=(("u",),), server="/v2"))
    world.call(Request("GET", "/a", security=(), server="/v4"))
    first, second = world.requests
    assert (str(first.url), first.headers["authorization"]) == ("https://i.test/v3/a", "Bearer u")
    assert str(second.url) == "https://h.test/v4/a"
    assert "authorization" not in second.headers


@both
def test_what_a_call_gives(asynchronous: bool) -> None:
    world = World(asynchronous, [ok({"a": 1}, **{"X-Request-Id": "r"})])
    whole = world.call(mode="raw")
    assert type(whole) is RawResponse
    assert (whole.parse(), whole.request_id, whole.status_code) == ({"a": 1}, "r", 200)
    assert repr(whole) == "<RawResponse 200 GET /v1/a>"
    assert type(world.call(mode="stream")) is StreamedResponse
    strict = World(asynchronous, [ok(["x"])], strict=True)
    numbers: Returns[Any] = Returns(list[int])
    with pytest.raises(APIDecodeError):
        strict.run(strict.core.request(GET, numbers))
    lenient = RequestOptions(strict=False)
    assert strict.run(strict.core.request(GET, numbers, lenient)) == ["x"]


@both
def test_a_core_and_its_copies(asynchronous: bool) -> None:
    world = World(asynchronous, [ok()])
    other = world.core.copy(world.core.settings.overridden(max_retries=0, headers={"X-B": "2"}))
    world.run(other.request(GET, ANY))
    assert world.requests[0].headers["x-b"] == "2"
    assert (world.core.owns_http, other.owns_http) == (False, False)
    world.run(other.close())
    assert world.core.is_closed is True
    assert world.core.http.is_closed is False
    own = type(world.core)(world.core.settings, "core-test")
    assert (own.owns_http, own.is_closed, own.http.follow_redirects) == (True, False, False)
    assert own.copy(own.settings).owns_http is False

    async def handler(event: object) -> None:
        pass

    if asynchronous:
        own.handlers.add("*", handler)
    else:
        with pytest.raises(ConfigurationError):
            own.handlers.add("*", handler)
    world.run(own.close())
    assert own.http.is_closed
    assert own.is_closed


def test_settings_that_are_replaced_and_those_that_stay() -> None:
    ring, hooks = Keyring({"a": CredentialSource(bearer, "t")}), Hooks(print)
    first = Settings(
        "https://h.test/", Keyring(), "agent", 7.0, 5, {"a": "1", "b": "1"}, strict=True
    )
    assert first.base_url == "https://h.test"
    same = first.overridden()
    assert same == first
    other = first.overridden(
        timeout=None,
        max_retries=0,
        headers={"b": "2"},
        base_url="https://i.test",
        credentials=ring,
        strict=False,
        hooks=hooks,
    )
    assert (other.timeout, other.max_retries, other.strict) == (None, 0, False)
    assert (other.headers, other.base_url) == ({"a": "1", "b": "2"}, "https://i.test")
    assert (other.credentials, other.hooks, other.user_agent) == (ring, hooks, "agent")
    assert first.overridden(timeout=UNSET).timeout == 7.0
    with pytest.raises(ConfigurationError):
        first.overridden(base_url="http://h.test", credentials=ring)


# -- lists in pages -------------------------------------------------------------------------------------


def pager(world: World, **options: Any) -> Any:
    kind: Any = AsyncPager if world.asynchronous else Pager
    returns: Returns[list[Any]] = Returns(list[Any], unwrap="data")
    request = Request("GET", "/a", query={"limit": 2})
    chosen = RequestOptions(**options) if options else None
    return kind(world.core, request, returns, Paging("offset", "limit", max_size=2), chosen)


async def gathered(found: Any) -> list[Any]:
    return [one async for one in found]


def listed(world: World, found: Any) -> list[Any]:
    return asyncio.run(gathered(found)) if world.asynchronous else list(found)


def page(*numbers: int) -> httpx.Response:
    return ok({"data": list(numbers)})


@both
def test_a_list_goes_over_its_pages_each_time_anew(asynchronous: bool) -> None:
    world = World(asynchronous, [page(1, 2), page(3), page(1, 2), page(3)])
    things = pager(world, headers={"X-A": "1"})
    assert listed(world, things) == [1, 2, 3]
    assert [one.items for one in listed(world, things.pages())] == [[1, 2], [3]]
    queries = [dict(one.url.params) for one in world.requests]
    assert queries == [{"limit": "2", "offset": "0"}, {"limit": "2", "offset": "2"}] * 2
    assert world.requests[1].headers["x-a"] == "1"
    name = "AsyncPager" if asynchronous else "Pager"
    assert repr(things) == f"<{name} of GET /a>"


@both
def test_the_first_page_alone(asynchronous: bool) -> None:
    world = World(asynchronous, [page(1, 2)])
    first = world.run(pager(world).first_page())
    assert (first.items, first.position, len(world.requests)) == ([1, 2], 0, 1)
    assert first.response.status_code == 200


@both
def test_the_first_page_unread_or_raw_is_asked_for_as_the_arguments_say(asynchronous: bool) -> None:
    world = World(asynchronous, [page(1, 2)])

    def things() -> Any:
        return pager(world)

    whole = world.run((async_raw if asynchronous else raw)(things)())
    assert (type(whole), whole.parse()) == (RawResponse, [1, 2])
    assert dict(world.requests[0].url.params) == {"limit": "2"}
    if asynchronous:

        async def read() -> Any:
            async with async_streamed(things)() as response:
                return type(response), await response.aparse()

        assert asyncio.run(read()) == (StreamedResponse, [1, 2])
        return
    with streamed(things)() as response:
        assert (type(response), response.parse()) == (StreamedResponse, [1, 2])


# -- what is left behind --------------------------------------------------------------------------------


class Lazy(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is read when it is asked for, and knows whether it was closed."""

    closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"title": "Gone"}'

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"title": "Gone"}'

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


@both
@pytest.mark.parametrize("status", [300, 404])
def test_the_body_of_a_refused_stream_is_read_for_its_error(
    asynchronous: bool, status: int
) -> None:
    world = World(asynchronous, [httpx.Response(status, stream=Lazy())])
    with pytest.raises(APIStatusError) as error:
        world.call(mode="stream")
    assert error.value.detail is None
    assert error.value.errors[0].title == "Gone"


@both
def test_a_stream_that_is_not_refused_is_left_unread(asynchronous: bool) -> None:
    body = Lazy()
    found = World(asynchronous, [httpx.Response(200, stream=body)]).call(mode="stream")
    assert not found.http_response.is_stream_consumed
    assert not body.closed
    plain = World(asynchronous, [httpx.Response(200, stream=Lazy())])
    response = plain.run(plain.core.send(GET, RequestOptions()))
    assert response.json() == {"title": "Gone"}


@both
def test_a_response_is_closed_when_a_hook_raises(asynchronous: bool) -> None:
    def raising(exchange: Exchange) -> None:
        raise ZeroDivisionError

    body = Lazy()
    answer = httpx.Response(200, stream=body)
    world = World(asynchronous, [answer], hooks=Hooks(response=raising))
    with pytest.raises(ZeroDivisionError):
        world.call(mode="stream")
    assert body.closed


@both
def test_no_redirect_is_followed(asynchronous: bool) -> None:
    world = World(asynchronous, [bad(302, Location="https://h.test/b"), ok()])
    with pytest.raises(APIStatusError, match=r"redirects to https://h\.test/b"):
        world.call()
    assert len(world.requests) == 1


@both
def test_files_that_were_opened_for_a_try_are_closed_behind_it(
    asynchronous: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    opened: list[Any] = []
    usual = Path.open

    def noting(self: Path, *args: Any, **more: Any) -> Any:
        opened.append(usual(self, *args, **more))
        return opened[-1]

    monkeypatch.setattr(Path, "open", noting)
    world = World(asynchronous, [httpx.ConnectError("x"), ok()])
    assert world.call(Request("POST", "/a", body=path)) == "fine"
    assert [file.closed for file in opened] == [True, True]


@both
def test_closing_ends_streams_and_waits_for_acknowledgements(asynchronous: bool) -> None:
    done: list[Any] = []

    class Open:
        def close(self) -> Any:
            done.append("closed")
            return self.later() if asynchronous else None

        def flush(self, seconds: float) -> Any:
            done.append(0.0 <= seconds <= 2.0)
            return self.later() if asynchronous else None

        async def later(self) -> None:
            done.append("awaited")

    world = World(asynchronous, [ok()])
    stream, acknowledger = Open(), Open()
    world.core.streams.add(stream)
    world.core.acknowledgers.add(acknowledger)
    assert not world.core.is_closed
    world.run(world.core.close())
    awaited = ["awaited"] if asynchronous else []
    assert done == ["closed", *awaited, True, *awaited]
    assert world.core.is_closed
