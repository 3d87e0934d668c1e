"""What a stream meets at its edges: when it is left, and what servers send that is not as usual."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler

import pytest
from conftest import Server
from test_stream_faults import KEY, LOOPS, Consumer, bodies, frame, play
from tigerconnect import AsyncClient, Client, RequestOptions, StreamOptions


@pytest.fixture(params=LOOPS)
def consumer(request: pytest.FixtureRequest) -> Consumer:
    return Consumer(request.param)


@pytest.mark.parametrize("closing", ["stream", "client"])
def test_a_loop_that_closes_its_stream_still_acknowledges_the_event(
    server: Server, consumer: Consumer, closing: str
) -> None:
    """The loop asks for the next event once more, so the last one was handled."""
    script = play(server, frame("1") + frame("2") + frame("3"))
    if consumer.loop == "Client":
        with Client(**KEY, base_url=server.url) as client, client.events.stream() as stream:
            for event in stream:
                if event.event_id == "2":
                    (stream if closing == "stream" else client).close()
    else:

        async def go() -> None:
            async with (
                AsyncClient(**KEY, base_url=server.url) as client,
                client.events.stream() as stream,
            ):
                async for event in stream:
                    if event.event_id == "2":
                        await (stream if closing == "stream" else client).close()

        consumer.run(go)
    if closing == "stream":
        assert script.acknowledged == ["1", "2"]
    else:
        assert script.acknowledged == ["1"], "a closed client sends nothing more"


def test_a_client_that_is_left_sends_the_acknowledgements_of_its_streams(
    server: Server, consumer: Consumer
) -> None:
    script = play(server, b"".join(frame(str(n)) for n in range(1, 6)))
    begun = threading.Event()

    def handle(request: BaseHTTPRequestHandler) -> None:
        if request.command == "POST":
            begun.wait(5)
        script(request)

    server.handler = handle
    timer = threading.Timer(0.2, begun.set)
    timer.start()
    if consumer.loop == "Client":
        with Client(**KEY, base_url=server.url) as client:
            events = iter(client.events.stream())
            for _ in range(4):
                next(events)
    else:

        async def go() -> None:
            async with AsyncClient(**KEY, base_url=server.url) as client:
                async for event in client.events.stream():
                    if event.event_id == "4":
                        break

        consumer.run(go)
    assert script.acknowledged == ["1", "2", "3"]


def test_a_frame_with_two_events_is_acknowledged_after_the_second(
    server: Server, consumer: Consumer
) -> None:
    two = {f"tigertext:iq:{name}": {"body": name} for name in ("message", "other")}
    script = play(server, frame("1", event=two) + frame("2"))
    first, second = consumer.read(server.url, 2)
    assert first.event_id == second.event_id == "1"
    assert script.acknowledged == []
    script = play(server, frame("1", event=two) + frame("2"))
    assert len(consumer.read(server.url, "rest")) == 3
    assert script.acknowledged == ["1", "2"]


@pytest.mark.parametrize("odd", [r'"\ud800"', "NaN", "1e999"])
def test_an_id_that_no_request_can_carry_does_not_hold_up_the_others(
    server: Server, consumer: Consumer, odd: str
) -> None:
    strange = frame("?").replace(b'"?"', odd.encode())
    script = play(server, frame("1") + strange + frame("2"))
    assert bodies(consumer.read(server.url, "rest")) == ["m1", "m?", "m2"]
    assert script.acknowledged == ["1", "2"]


def test_acknowledgements_carry_the_headers_of_their_stream(
    server: Server, consumer: Consumer
) -> None:
    play(server, frame("1"))
    options = RequestOptions(headers={"Authorization": "Bearer of-this-stream"})
    if consumer.loop == "Client":
        with Client(**KEY, base_url=server.url) as client:
            list(client.events.stream(options=options))
    else:

        async def go() -> None:
            async with AsyncClient(**KEY, base_url=server.url) as client:
                [event async for event in client.events.stream(options=options)]

        consumer.run(go)
    sent = {one.headers["Authorization"] for one in server.received}
    assert sent == {"Bearer of-this-stream"}


@pytest.mark.parametrize("marked", [True, False], ids=["id of the frame", "id of the envelope"])
def test_an_event_over_the_limit_is_skipped_once_and_acknowledged(
    server: Server, consumer: Consumer, marked: bool
) -> None:
    huge = frame("2", event={"tigertext:iq:message": {"body": "x" * 9000}})
    if marked:
        huge = b"id: 2\n" + huge.replace(b'"event_id": "2", ', b"")
    script = play(server, frame("1") + huge, huge + frame("3"))
    options = StreamOptions(max_event_bytes=1000, oversized="skip")
    events = consumer.read(server.url, "rest", options=options)
    assert [event.event_id for event in events] == ["1", "2", "3"]
    assert set(script.acknowledged) == {"1", "2", "3"}


def test_a_long_comment_takes_no_event_with_it(server: Server, consumer: Consumer) -> None:
    play(server, b": " + b"x" * 9000 + b"\n" + frame("1"))
    options = StreamOptions(max_event_bytes=1000, oversized="skip")
    assert bodies(consumer.read(server.url, "rest", options=options)) == ["m1"]
