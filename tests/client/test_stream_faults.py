"""What goes wrong around an event stream, one test each, over real sockets and on every event loop."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import resource
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Awaitable, Callable
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
import tigerconnect
from conftest import ROOT, Server, reply
from shipped import shipped
from tigerconnect import AsyncClient, Client, StreamOptions

KEY = {"key": "k", "secret": "s"}
LOOPS = ["Client", "asyncio", "uvloop", "trio"]


class Consumer:
    """Reads a stream in steps, the same on every loop. A step is one of

    - a number: take that many events;
    - "again": a new loop over the same stream, as after an exception that was caught;
    - "rest": all events until the stream ends.
    """

    def __init__(self, loop: str) -> None:
        if loop in ("uvloop", "trio") and importlib.util.find_spec(loop) is None:
            pytest.skip(f"{loop} is not installed")
        self.loop = loop

    def read(self, url: str, *steps: int | str, options: StreamOptions | None = None) -> list[Any]:
        if self.loop != "Client":
            return self.run(lambda: self._aread(url, steps, options))
        found: list[Any] = []
        with Client(**KEY, base_url=url) as client:
            client._core.pause = lambda seconds, until: None
            with client.events.stream(stream_options=options) as stream:
                events = iter(stream)
                for step in steps:
                    if step == "again":
                        events.close()
                        events = iter(stream)
                    elif step == "rest":
                        found += events
                    else:
                        found += [next(events) for _ in range(int(step))]
        return found

    async def _aread(self, url: str, steps: Any, options: StreamOptions | None) -> list[Any]:
        found: list[Any] = []
        async with AsyncClient(**KEY, base_url=url) as client:
            client._core.pause = no_pause
            async with client.events.stream(stream_options=options) as stream:
                events = aiter(stream)
                for step in steps:
                    if step == "again":
                        events = aiter(stream)
                    elif step == "rest":
                        found += [event async for event in events]
                    else:
                        found += [await anext(events) for _ in range(int(step))]
        return found

    def run(self, function: Callable[[], Awaitable[Any]]) -> Any:
        if self.loop == "trio":
            import trio

            return trio.run(function)
        if self.loop == "uvloop":
            import uvloop

            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                return runner.run(function())
        return asyncio.run(function())


async def no_pause(seconds: float) -> None:
    import anyio

    await anyio.sleep(0)


@pytest.fixture(params=LOOPS)
def consumer(request: pytest.FixtureRequest) -> Consumer:
    return Consumer(request.param)


def frame(number: Any, *, own: bool = True, event: dict[str, Any] | None = None) -> bytes:
    packed = {"tigertext:iq:message": {"body": f"m{number}"}} if event is None else event
    data = {"event_id": number, "event": packed} if own else {"event": packed}
    return f"data: {json.dumps(data)}\n\n".encode()


class Script:
    """A server that plays connections in order, then 204; it notes what is acknowledged."""

    def __init__(self, *connections: bytes | tuple[int, dict[str, str]]) -> None:
        self.connections = list(connections)
        self.acknowledgements: list[int] = []
        self.acknowledged: list[Any] = []
        self.asked: list[str | None] = []

    def __call__(self, request: BaseHTTPRequestHandler) -> None:
        if request.command == "POST":
            status = self.acknowledgements.pop(0) if self.acknowledgements else 204
            if status == 204:
                self.acknowledged += json.loads(self.server.received[-1].body)["events"]
            reply(request, status, {}, b"")
            return
        self.asked.append(request.headers.get("Last-Event-ID"))
        step = self.connections.pop(0) if self.connections else (204, {})
        if isinstance(step, tuple):
            reply(request, *step, b"<html>")
            return
        request.send_response(200)
        request.send_header("Content-Type", "text/event-stream")
        request.send_header("Connection", "close")
        request.end_headers()
        request.wfile.write(step)
        request.close_connection = True

    server: Server


def play(server: Server, *connections: bytes | tuple[int, dict[str, str]]) -> Script:
    script = Script(*connections)
    script.server = server
    server.handler = script
    return script


def bodies(events: list[Any]) -> list[str]:
    return [event.message.body for event in events]


def test_an_event_whose_handler_failed_comes_again(server: Server, consumer: Consumer) -> None:
    script = play(server, frame("1") + frame("2") + frame("3") + frame("4"))
    events = consumer.read(server.url, 3, "again", "rest")
    assert bodies(events) == ["m1", "m2", "m3", "m3", "m4"]
    assert script.acknowledged == ["1", "2", "3", "4"]


def test_an_event_that_was_not_handled_is_not_acknowledged(
    server: Server, consumer: Consumer
) -> None:
    script = play(server, frame("1") + frame("2") + frame("3"))
    consumer.read(server.url, 2)
    assert script.acknowledged == ["1"]


def test_an_id_that_sticks_is_not_that_of_the_next_event(
    server: Server, consumer: Consumer
) -> None:
    play(server, b"id: 7\n" + frame(0, own=False) + frame(1, own=False) + frame(2, own=False))
    assert bodies(consumer.read(server.url, "rest")) == ["m0", "m1", "m2"]


def test_ids_keep_their_json_type_and_an_empty_frame_is_acknowledged(
    server: Server, consumer: Consumer
) -> None:
    script = play(server, frame(1) + frame("1") + frame("9", event={}) + frame(2))
    events = consumer.read(server.url, "rest")
    assert [event.event_id for event in events] == [1, "1", 2]
    assert script.acknowledged == [1, "1", "9", 2]


def test_a_failed_acknowledgement_is_sent_again_and_a_refused_one_in_parts(
    server: Server, consumer: Consumer
) -> None:
    script = play(server, frame("1") + frame("2") + frame("3"))
    script.acknowledgements = [503, 400, 500]
    consumer.read(server.url, "rest")
    assert sorted(script.acknowledged) == ["1", "2", "3"]


@pytest.mark.parametrize("status", [408, 409, 425, 429, 500, 501, 520, 529])
def test_a_server_in_trouble_is_asked_again(server: Server, status: int) -> None:
    script = play(server, (status, {"Retry-After": "600"}), frame("1"))
    assert bodies(Consumer("Client").read(server.url, "rest")) == ["m1"]
    assert len(script.asked) == 3


def test_a_stream_that_gives_up_raises_after_exactly_so_many_attempts(
    server: Server, consumer: Consumer
) -> None:
    script = play(server, *[(503, {})] * 9)
    with pytest.raises(tigerconnect.ServerError):
        consumer.read(server.url, "rest", options=StreamOptions(max_reconnects=4))
    assert len(script.asked) == 5


def test_another_content_type_is_survived_once_and_not_for_ever(
    server: Server, consumer: Consumer
) -> None:
    html = (200, {"Content-Type": "text/html"})
    play(server, html, frame("1"), html)
    assert bodies(consumer.read(server.url, "rest")) == ["m1"]
    script = play(server, *[html] * 9)
    with pytest.raises(tigerconnect.WrongContentTypeError, match="text/html"):
        consumer.read(server.url, "rest", options=StreamOptions(max_reconnects=None))
    assert len(script.asked) == 4


def test_a_redirect_stays_on_its_origin(server: Server, consumer: Consumer) -> None:
    play(server, (307, {"Location": "/other/"}), frame("1"))
    assert bodies(consumer.read(server.url, "rest")) == ["m1"]
    assert server.received[1].path == "/other/"
    assert server.received[1].headers["Authorization"].startswith("Basic ")
    server.received.clear()
    play(server, (302, {"Location": "http://localhost:1/steal"}), frame("1"))
    with pytest.raises(tigerconnect.APIStatusError, match="redirects to http://localhost:1/steal"):
        consumer.read(server.url, "rest")
    assert len(server.received) == 1


def test_the_pauses_a_server_asks_for_have_limits(server: Server) -> None:
    pauses: list[float] = []
    play(
        server,
        b"retry: 999999999999\n\n" + frame("1"),
        (503, {"Retry-After": "600"}),
        (503, {"Retry-After": "99999"}),
    )
    with Client(**KEY, base_url=server.url) as client:
        client._core.pause = lambda seconds, until: pauses.append(seconds)
        assert len(list(client.events.stream())) == 1
    assert pauses == [60.0, 600.0, 900.0]


@pytest.mark.parametrize("asynchronous", [False, True], ids=["Client", "AsyncClient"])
@pytest.mark.parametrize(
    ("lived", "grow"), [(0.0, True), (60.0, False)], ids=["closed at once", "closed later"]
)
def test_one_known_event_and_a_close_again_and_again_lets_the_pauses_grow(
    server: Server, monkeypatch: pytest.MonkeyPatch, asynchronous: bool, lived: float, grow: bool
) -> None:
    script = play(server, *[frame("1")] * 9)
    monkeypatch.setattr("random.uniform", lambda low, high: high)
    pauses: list[float] = []
    now = iter(range(10**6))

    def clock() -> float:
        return next(now) * lived

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    async def go() -> list[Any]:
        async with AsyncClient(**KEY, base_url=server.url) as client:
            client._core.clock, client._core.pause = clock, pause
            return [event async for event in client.events.stream()]

    if asynchronous:
        found = asyncio.run(go())
    else:
        with Client(**KEY, base_url=server.url) as client:
            client._core.clock = clock
            client._core.pause = lambda seconds, until: pauses.append(seconds)
            found = list(client.events.stream())
    assert bodies(found) == ["m1"]
    assert len(script.asked) == 10
    if grow:
        assert pauses == sorted(pauses)
        assert pauses[-1] >= 8 * pauses[0] > 0
        assert len(pauses) == 8, "only the first connection brought something new"
    else:
        assert pauses == [], "a connection that lasted is made again at once"


@pytest.mark.parametrize("last", ["naïve ☃", " spaced ", "a\tb", "bell\x07", "x" * 70_000])
def test_an_id_that_is_not_a_header_value_does_not_end_the_stream(
    server: Server, consumer: Consumer, last: str
) -> None:
    play(server, f"id: {last}\n".encode() + frame("1"), frame("2"))
    assert bodies(consumer.read(server.url, "rest")) == ["m1", "m2"]


def test_an_event_over_the_limit_is_raised_after_those_before_it_or_skipped(
    server: Server, consumer: Consumer
) -> None:
    huge = frame("2", event={"tigertext:iq:message": {"body": "x" * 9000}})
    connection = frame("1") + b"id: 2\n" + huge + frame("3")
    play(server, connection)
    options = StreamOptions(max_event_bytes=1000)
    with pytest.raises(tigerconnect.EventTooLargeError):
        consumer.read(server.url, 1, "rest", options=options)
    script = play(server, connection)
    options = StreamOptions(max_event_bytes=1000, oversized="skip")
    first, skipped, last = consumer.read(server.url, "rest", options=options)
    assert (first.event_id, skipped.event_id, last.event_id) == ("1", "2", "3")
    assert "limit" in skipped.reason
    assert script.acknowledged == ["1", "2", "3"]


def stalling(*, after_headers: bool, release: threading.Event) -> Callable[..., None]:
    """A server that answers nothing, or headers and one event and then nothing."""

    def handle(request: BaseHTTPRequestHandler) -> None:
        if request.command == "POST":
            reply(request, 204, {}, b"")
            return
        if after_headers:
            request.send_response(200)
            request.send_header("Content-Type", "text/event-stream")
            request.end_headers()
            request.wfile.write(frame("1"))
        release.wait(20)
        request.close_connection = True

    return handle


@pytest.mark.parametrize("after_headers", [False, True])
def test_close_takes_effect_at_once(
    server: Server, consumer: Consumer, after_headers: bool
) -> None:
    release = threading.Event()
    server.handler = stalling(after_headers=after_headers, release=release)
    begun = time.monotonic()
    if consumer.loop == "Client":
        with Client(**KEY, base_url=server.url) as client:
            stream = client.events.stream()
            threading.Timer(0.2, stream.close).start()
            found = list(stream)
    else:

        async def go() -> list[Any]:
            import anyio

            async with AsyncClient(**KEY, base_url=server.url) as client:
                stream = client.events.stream()

                async def close() -> None:
                    await anyio.sleep(0.2)
                    await stream.close()

                async with anyio.create_task_group() as group:
                    group.start_soon(close)
                    return [event async for event in stream]
            return []

        found = consumer.run(go)
    took = time.monotonic() - begun
    release.set()
    assert len(found) == after_headers
    assert took < 5  # the server would stall for 20 s


def test_a_slow_acknowledgement_does_not_hold_up_events(server: Server, consumer: Consumer) -> None:
    release = threading.Event()
    script = play(server, b"".join(frame(str(n)) for n in range(1, 6)))
    order: list[str] = []

    def handle(request: BaseHTTPRequestHandler) -> None:
        if request.command == "POST":
            release.wait(20)
            order.append("acknowledged")
        script(request)

    server.handler = handle
    timer = threading.Timer(0.5, release.set)
    timer.start()
    found = consumer.read(server.url, 5)
    order.append("left")
    assert len(found) == 5
    assert "acknowledged" in order
    assert script.acknowledged == ["1", "2", "3", "4"]


def test_an_exception_of_the_caller_stays_what_it_is(server: Server, consumer: Consumer) -> None:
    release = threading.Event()
    server.handler = stalling(after_headers=True, release=release)

    class OwnError(Exception):
        pass

    def sync() -> None:
        with Client(**KEY, base_url=server.url) as client, client.events.stream() as stream:
            for _ in stream:
                raise OwnError

    async def go() -> None:
        async with (
            AsyncClient(**KEY, base_url=server.url) as client,
            client.events.stream() as stream,
        ):
            async for _ in stream:
                raise OwnError

    with pytest.raises(OwnError):
        sync() if consumer.loop == "Client" else consumer.run(go)
    release.set()


def test_a_coroutine_is_no_handler_of_the_blocking_client(server: Server) -> None:
    async def handler(event: Any) -> None: ...

    script = play(server, frame("1"))
    with Client(**KEY, base_url=server.url) as client:
        with pytest.raises(tigerconnect.ConfigurationError, match="coroutine function"):
            client.on("message", handler)
        client.on("message", lambda event: handler(event))
        with pytest.raises(tigerconnect.ConfigurationError, match="awaitable"):
            client.events.run()
    assert script.acknowledged == []


def test_credentials_are_asked_for_again_after_a_401_on_the_stream(
    server: Server, consumer: Consumer
) -> None:
    secrets = iter(["old", "new", "new", "new", "new", "new"])
    play(server, (401, {}), frame("1"))

    def secret() -> str:
        return next(secrets)

    if consumer.loop == "Client":
        with Client(key="k", secret=secret, base_url=server.url) as client:
            found = list(client.events.stream(stream_options=StreamOptions(reconnect=False)))
    else:

        async def asecret() -> str:
            return secret()

        async def go() -> list[Any]:
            async with AsyncClient(key="k", secret=asecret, base_url=server.url) as client:
                options = StreamOptions(reconnect=False)
                async with client.events.stream(stream_options=options) as stream:
                    return [event async for event in stream]

        found = consumer.run(go)
    assert bodies(found) == ["m1"]
    sent = [one.headers["Authorization"] for one in server.received if one.method == "GET"]
    assert len(set(sent)) == 2


async def answer_streams_and_calls(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    """A server on the loop of its clients: one event and then silence, or a user."""
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            if head.startswith(b"GET /user"):
                body = b'{"reply": {"token": "u"}}'
                kind = b"application/json\r\nContent-Length: %d" % len(body)
            else:
                kind, body = b"text/event-stream", frame("1")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\n\r\n%s" % (kind, body))
    except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
        pass  # the client is gone, or the loop ends
    finally:
        writer.close()


def test_five_hundred_streams_and_calls_share_a_client() -> None:
    """More streams than httpx's usual limit of 100 connections, and calls beside them."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = 2048  # two ends of each connection in this one process
    if soft < needed:
        if hard != resource.RLIM_INFINITY and hard < needed:
            pytest.skip("this process may not open so many sockets")
        resource.setrlimit(resource.RLIMIT_NOFILE, (needed, hard))

    async def go() -> list[Any]:
        server = await asyncio.start_server(answer_streams_and_calls, "127.0.0.1", 0, backlog=1024)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, AsyncClient(**KEY, base_url=url, timeout=20) as client:
            loops = [aiter(client.events.stream()) for _ in range(500)]
            calls = [client.users.find(user_address="u") for _ in range(20)]
            return await asyncio.gather(*(anext(one) for one in loops), *calls)

    try:
        *events, user = asyncio.run(go())[:501]
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert bodies(events) == ["m1"] * 500
    assert isinstance(user, tigerconnect.models.User)


@pytest.mark.parametrize("loop", ["Client", "asyncio", "trio"])
def test_nothing_is_left_open(server: Server, loop: str) -> None:
    """Left in the middle, no stream leaves a ResourceWarning behind."""
    Consumer(loop)
    release = threading.Event()
    server.handler = stalling(after_headers=True, release=release)
    program = textwrap.dedent(f"""
        import asyncio, gc, sys
        from tigerconnect import AsyncClient, Client

        def sync():
            with Client(key="k", secret="s", base_url={server.url!r}) as client:
                with client.events.stream() as stream:
                    kept = iter(stream)
                    next(kept)
                assert next(kept, None) is None

        async def go():
            async with AsyncClient(key="k", secret="s", base_url={server.url!r}) as client:
                async with client.events.stream() as stream:
                    kept = aiter(stream)
                    await anext(kept)
                assert await anext(kept, None) is None

        if {loop!r} == "Client":
            sync()
        elif {loop!r} == "trio":
            import trio
            trio.run(go)
        else:
            asyncio.run(go())
        gc.collect()
    """)
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "always::ResourceWarning", "-c", program],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        cwd=ROOT,
        env={"PYTHONPATH": str(shipped("generated", "tigerconnect", "src")), "PATH": ""},
    )
    release.set()
    # asyncio in its debug mode also says which steps were slow.
    assert (done.returncode, "Warning" in done.stderr, "Error" in done.stderr) == (
        0,
        False,
        False,
    ), done.stderr
