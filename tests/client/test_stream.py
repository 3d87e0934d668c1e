"""The event stream against a server that misbehaves: nothing lost, nothing twice, order kept."""

from __future__ import annotations

import asyncio
import itertools
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Literal

import pytest
import tigerconnect
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tigerconnect import AsyncClient, Client, StreamOptions

pytestmark = pytest.mark.usefixtures("no_jitter")

KEY = {"key": "k", "secret": "s"}
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


def frame(number: int, body: str = "", *, ends: str = "\n") -> bytes:
    """An event as the server frames it, with its id in both places."""
    data = {
        "event_id": str(number),
        "event": {"tigertext:iq:message": {"message_id": str(number), "body": body}},
    }
    return f"id: {number}{ends}data: {json.dumps(data)}{ends}{ends}".encode()


@dataclass
class Connection:
    """What one connection does with the events it should bring.

    `until`: bytes sent before `then` happens (None: all of them). `overlap`: events sent again that
    came already. `piece`: bytes sent at once.
    """

    until: int | None = None
    then: Literal["close", "reset", "stall"] = "close"
    overlap: int = 0
    piece: int = 1 << 16
    status: int = 200


@dataclass
class Feed:
    """A server of an event log: it goes on behind Last-Event-ID, as the script of connections says."""

    events: list[bytes]
    script: list[Connection]
    url: str = ""
    asked: list[str] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)

    def serve(self, peer: socket.socket) -> None:
        """Answer one connection."""
        with peer, suppress(OSError):
            text = b""
            while b"\r\n\r\n" not in text:
                text += peer.recv(65536)
            head, _, body = text.partition(b"\r\n\r\n")
            headers = {
                name.lower(): value.strip()
                for name, _, value in (
                    line.partition(":") for line in head.decode().split("\r\n")[1:]
                )
            }
            if head.startswith(b"POST"):
                while len(body) < int(headers.get("content-length", 0)):
                    body += peer.recv(65536)
                self.acknowledged += next(
                    v for v in json.loads(body).values() if isinstance(v, list)
                )
                peer.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
                return
            last = headers.get("last-event-id", "")
            self.asked.append(last)
            if not self.script:
                peer.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
                return
            self._stream(peer, self.script.pop(0), int(last or 0))

    def _stream(self, peer: socket.socket, how: Connection, after: int) -> None:
        if how.status != 200:
            peer.sendall(
                f"HTTP/1.1 {how.status} Odd\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()
            )
            return
        content = b"".join(self.events[max(after - how.overlap, 0) :])
        content = content[: how.until] if how.until is not None else content
        peer.sendall(HEAD)
        for start in range(0, len(content), how.piece):
            peer.sendall(content[start : start + how.piece])
        if how.then == "stall":
            peer.settimeout(20)
            peer.recv(1)  # until the client gives up
        elif how.then == "reset":
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


@contextmanager
def serving(feed: Feed) -> Iterator[Feed]:
    """Run the server on loopback."""
    listener = socket.create_server(("127.0.0.1", 0))
    feed.url = f"http://127.0.0.1:{listener.getsockname()[1]}"

    def accept() -> None:
        while True:
            try:
                peer, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=feed.serve, args=(peer,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield feed
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def collect(feed: Feed, asynchronous: bool, **options: Any) -> list[Any]:
    """All events of the stream, in the order they are delivered."""
    chosen = StreamOptions(**options)
    if not asynchronous:
        with Client(**KEY, base_url=feed.url) as client:
            return list(client.events.stream(stream_options=chosen))

    async def go() -> list[Any]:
        async with AsyncClient(**KEY, base_url=feed.url) as client:
            return [event async for event in client.events.stream(stream_options=chosen)]

    return asyncio.run(go())


both = pytest.mark.parametrize(
    "asynchronous", [False, True], ids=["EventStream", "AsyncEventStream"]
)


def ids(events: list[Any]) -> list[str]:
    return [event.event_id for event in events]


EVENTS = [frame(number, "x" * number) for number in range(1, 9)]
WHOLE = [str(number) for number in range(1, 9)]


@both
@pytest.mark.parametrize("then", ["close", "reset"])
@pytest.mark.parametrize("overlap", [0, 3])
def test_a_stream_cut_anywhere_goes_on(asynchronous: bool, then: Any, overlap: int) -> None:
    first = len(EVENTS[0])
    script = [
        Connection(until=first + cut, then=then, overlap=overlap) for cut in (0, 1, 7, first - 1)
    ]
    feed = Feed(EVENTS, [*script, Connection(overlap=overlap)])
    with serving(feed):
        assert ids(collect(feed, asynchronous)) == WHOLE
    assert feed.asked[0] == ""
    assert feed.asked == sorted(feed.asked, key=lambda last: int(last or 0))


@both
def test_a_stalled_connection_is_made_anew(asynchronous: bool) -> None:
    cut = len(EVENTS[0]) + len(EVENTS[1]) + 5
    feed = Feed(
        EVENTS,
        [Connection(until=cut, then="stall"), Connection(until=0, then="stall"), Connection()],
    )
    begun = time.monotonic()
    with serving(feed):
        assert ids(collect(feed, asynchronous, idle_timeout=0.3)) == WHOLE
    assert time.monotonic() - begun < 15
    assert feed.asked[:3] == ["", "2", "2"]


@both
def test_a_stream_byte_by_byte_is_the_same(asynchronous: bool) -> None:
    feed = Feed(EVENTS[:3], [Connection(piece=1)])
    with serving(feed):
        assert ids(collect(feed, asynchronous)) == WHOLE[:3]


@both
@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_server_in_trouble_is_asked_again(asynchronous: bool, status: int) -> None:
    cut = len(EVENTS[0])
    feed = Feed(
        EVENTS,
        [Connection(until=cut), Connection(status=status), Connection(status=status), Connection()],
    )
    with serving(feed):
        assert ids(collect(feed, asynchronous)) == WHOLE
    assert feed.asked[:4] == ["", "1", "1", "1"]


@both
def test_a_server_that_closes_regularly_loses_nothing(asynchronous: bool) -> None:
    # As after its seven minutes, but after each event: no wait, no limit on how often.
    feed = Feed(EVENTS, [Connection(until=len(event)) for event in EVENTS])
    begun = time.monotonic()
    with serving(feed):
        assert ids(collect(feed, asynchronous, max_reconnects=1)) == WHOLE
    assert time.monotonic() - begun < 10
    assert len(feed.asked) == len(EVENTS) + 1


@both
def test_events_out_of_order_come_as_they_are_sent(asynchronous: bool) -> None:
    order = [3, 1, 2, 1, 3, 5, 4, 5]
    feed = Feed([frame(number) for number in order], [Connection()])
    with serving(feed):
        assert ids(collect(feed, asynchronous)) == ["3", "1", "2", "5", "4"]


@both
def test_events_without_ids_are_never_taken_for_others(asynchronous: bool) -> None:
    same = b'data: {"event": {"tigertext:iq:message": {"body": "hi"}}}\n\n'
    feed = Feed([same, same], [Connection()])
    with serving(feed):
        assert len(collect(feed, asynchronous)) == 2


@both
def test_the_window_of_seen_events_is_bounded(asynchronous: bool) -> None:
    many = [frame(number) for number in range(1, 10_202)]
    # The first event comes again after more than 10,000 others: it is forgotten by then.
    feed = Feed([*many, frame(1), frame(10_201)], [Connection()])
    with serving(feed):
        found = ids(collect(feed, asynchronous, acknowledge="server"))
    assert found == [*map(str, range(1, 10_202)), "1"]


@both
def test_a_huge_event_between_others_ends_the_stream_with_a_typed_error(asynchronous: bool) -> None:
    feed = Feed([frame(1), frame(2, "x" * 300_000), frame(3)], [Connection()])
    with serving(feed), pytest.raises(tigerconnect.EventTooLargeError):
        collect(feed, asynchronous, max_event_bytes=100_000)


@both
def test_what_was_delivered_is_acknowledged_once_the_loop_goes_on(asynchronous: bool) -> None:
    feed = Feed(EVENTS, [Connection(until=len(EVENTS[0]) + 3, overlap=2), Connection(overlap=2)])
    with serving(feed):
        assert ids(collect(feed, asynchronous)) == WHOLE
    assert list(dict.fromkeys(feed.acknowledged)) == WHOLE


CUTS = st.builds(
    Connection,
    until=st.none() | st.integers(min_value=150, max_value=1500),
    then=st.sampled_from(["close", "reset"]),
    overlap=st.integers(min_value=0, max_value=4),
    piece=st.sampled_from([1, 3, 7, 64, 1 << 16]),
    status=st.sampled_from([200, 200, 200, 429, 500, 503]),
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    count=st.integers(min_value=0, max_value=12),
    script=st.lists(CUTS, max_size=6),
    ends=st.sampled_from(["\n", "\r", "\r\n"]),
    asynchronous=st.booleans(),
)
def test_whatever_happens_every_event_comes_once_and_in_order(
    count: int, script: list[Connection], ends: str, asynchronous: bool
) -> None:
    events = [frame(number, "y" * (number * 37 % 90), ends=ends) for number in range(1, count + 1)]
    feed = Feed(events, [*script, Connection(), Connection()])
    with serving(feed):
        found = ids(collect(feed, asynchronous, max_reconnects=None))
    assert found == [str(number) for number in range(1, count + 1)]


@both
def test_a_slow_reader_holds_the_server_back(asynchronous: bool) -> None:
    """Nothing is read ahead: a server that could send for ever is not listened to while nobody asks."""
    sent = itertools.count()
    begun = threading.Event()
    progress = [0]

    class Endless(Feed):
        def _stream(self, peer: socket.socket, how: Connection, after: int) -> None:
            peer.sendall(HEAD)
            begun.set()
            peer.settimeout(1.5)
            while True:
                peer.sendall(frame(next(sent) + 1, "z" * 1000))
                progress[0] += 1

    feed = Endless([], [Connection()])
    take: Callable[[], Any]
    with serving(feed):
        if asynchronous:

            async def go() -> str:
                async with AsyncClient(**KEY, base_url=feed.url) as client:
                    stream = client.events.stream(
                        stream_options=StreamOptions(acknowledge="server")
                    )
                    event = await anext(aiter(stream))
                    await asyncio.sleep(1.0)
                    await stream.close()
                    return str(event.event_id)

            take = lambda: asyncio.run(go())  # noqa: E731
        else:

            def take() -> str:
                with Client(**KEY, base_url=feed.url) as client:
                    stream = client.events.stream(
                        stream_options=StreamOptions(acknowledge="server")
                    )
                    event = next(iter(stream))
                    time.sleep(1.0)
                    stream.close()
                    return str(event.event_id)

        assert take() == "1"
    # What the sockets hold and no more: a few megabytes at most, where a second would bring hundreds.
    assert progress[0] < 20_000
