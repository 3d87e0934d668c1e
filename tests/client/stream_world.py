"""A server of an event log, a consumer and faults between them, in memory and without waiting.

`World` is played by the state machine of `test_stream_machine` and by `make soak`. After each step it
holds: every event comes in order, none is lost, none comes again but the one whose handling failed;
at the end the server has been told of each.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter, deque
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import tigerconnect
from tigerconnect import AsyncClient, Client, StreamOptions

HEADERS = {"Content-Type": "text/event-stream"}
CONNECTION_FAULTS = (
    "closed at once",
    "closed in mid-event",
    "reset in mid-event",
    "idle in mid-event",
    "reset before the answer",
    "cannot connect",
    "no answer in time",
    "status 409",
    "status 429",
    "status 500",
    "status 503",
    "status 520",
    "another content type",
    "redirect on the same origin",
    "events sent again",
    "byte by byte",
    "retry of years",
    "heartbeats only",
    "an empty event",
)
ACKNOWLEDGEMENT_FAULTS = ("refused", "server error", "cannot connect", "answer lost")
CONSUMER_FAULTS = ("handler fails", "loop left and entered again", "handler closes the stream")


class LostOrDoubledError(AssertionError):
    """The invariant does not hold."""


class World:
    """One client, sync or async, with its server."""

    def __init__(self, *, asynchronous: bool) -> None:
        self.asynchronous = asynchronous
        self.published = 0
        self.handled = 0
        self.lost = self.doubled = 0
        self.tried: Counter[str] = Counter()
        self._given: int | None = None
        self._faults: deque[tuple[str, int]] = deque()
        self._acknowledgement_faults: deque[str] = deque()
        self._acknowledged: set[int] = set()
        self._iterator: Any = None
        settings: dict[str, Any] = {"key": "k", "secret": "s", "base_url": "http://127.0.0.1:1"}
        self.client: Any
        if asynchronous:
            self._runner = asyncio.Runner()
            self.client = AsyncClient(
                **settings, http_client=httpx.AsyncClient(transport=_AsyncWire(self))
            )
            self.client._core.pause = _no_pause
        else:
            self.client = Client(**settings, http_client=httpx.Client(transport=_Wire(self)))
            self.client._core.pause = lambda seconds, until: None
        self._open("")

    def _open(self, last_event_id: str) -> None:
        self._first = int(last_event_id or 0)
        options = StreamOptions(max_reconnects=None, last_event_id=last_event_id)
        self.stream = self.client.events.stream(stream_options=options)
        if not self.asynchronous:
            self.stream.__enter__()

    # what the players do

    def publish(self, count: int) -> None:
        self.published += count

    def break_connection(self, fault: str, at: int) -> None:
        self._faults.append((fault, at))

    def break_acknowledgement(self, fault: str) -> None:
        if len(self._acknowledgement_faults) < 3:  # five refusals in a row are final, as documented
            self._acknowledgement_faults.append(fault)

    @property
    def left(self) -> int:
        """Events that are not delivered yet."""
        return self.published - self.handled - (self._given is not None)

    def take(self) -> None:
        """Ask for the next event; the one before is handled then."""
        expected = self.handled + 1 + (self._given is not None)
        for _ in range(50):
            try:
                event = self._next()
            except tigerconnect.EventStreamError:
                self._iterator = None  # it gave up on a server that answers something else
                continue
            if event is None:
                continue
            if self._given is not None:
                self.handled += 1
            self._given = int(event.event_id)
            if self._given != expected:
                self.doubled += self._given < expected
                self.lost += self._given > expected
                raise LostOrDoubledError(f"event {self._given} in place of {expected}")
            return
        self.lost += 1
        raise LostOrDoubledError(f"event {expected} does not come")

    def leave(self, fault: str) -> None:
        """Leave the loop before the next event is asked for: the one at hand comes again.

        A loop whose handler closes the stream asks once more: the one at hand was handled.
        """
        self.tried[fault] += 1
        if fault == "handler closes the stream":
            self._close_and_go_on()
            return
        if self._iterator is not None and not self.asynchronous:
            self._iterator.close()
        self._iterator = None
        self._given = None

    def _close_and_go_on(self) -> None:
        """End the stream from inside its loop; another one goes on from its last event."""
        if self._iterator is None:
            self._given = None  # no loop is at an event
        if self.asynchronous:
            self._runner.run(self.stream.close())
        else:
            self.stream.close()
        if self._next() is not None:
            raise LostOrDoubledError("a stream that is closed goes on")
        self.handled += self._given is not None
        self._given = None
        self._leave_stream()
        self._open(self.stream.last_event_id)

    def _leave_stream(self) -> None:
        if self.asynchronous:
            self._runner.run(self.stream.__aexit__(None, None, None))
        else:
            self.stream.__exit__(None, None, None)

    def finish(self) -> None:
        """Let the consumer handle what is left, and leave the stream."""
        while self.left:
            self.take()
        for _ in range(50):
            try:
                if self._next() is None and not self._faults:
                    break
            except tigerconnect.EventStreamError:
                self._iterator = None
        if self._given is not None:
            self.handled += 1
        self.close()
        missing = set(range(1, self.handled + 1)) - self._acknowledged
        if missing:
            self.lost += len(missing)
            raise LostOrDoubledError(f"handled and not acknowledged: {sorted(missing)[:5]}")

    def close(self) -> None:
        self._leave_stream()
        if self.asynchronous:
            self._runner.run(self.client.close())
            self._runner.close()
        else:
            self.client.close()

    def _next(self) -> Any:
        """The next event, or None where the loop ends."""
        if self._iterator is None:
            self._iterator = aiter(self.stream) if self.asynchronous else iter(self.stream)
        if self.asynchronous:
            event = self._runner.run(_anext(self._iterator))
        else:
            event = next(self._iterator, None)
        if event is None:
            self._iterator = None
        return event

    # what the server does

    def answer(self, request: httpx.Request) -> tuple[int, dict[str, str], list[bytes | Exception]]:
        if request.method == "POST":
            return self._take_acknowledgement(request)
        after = int(request.headers.get("last-event-id", "0"))
        fault, at = self._faults.popleft() if self._faults else ("", 0)
        if fault:
            self.tried[fault] += 1
        match fault:
            case "cannot connect":
                raise httpx.ConnectError("refused")
            case "no answer in time":
                raise httpx.ReadTimeout("slow")
            case "reset before the answer":
                raise httpx.RemoteProtocolError("reset")
            case "another content type":
                return 200, {"Content-Type": "text/html"}, [b"<html>"]
            case "redirect on the same origin":
                return 307, {"Location": "/elsewhere/"}, []
            case "closed at once":
                return 200, HEADERS, []
            case "heartbeats only":
                return 200, HEADERS, [b": still there\n\n"]
            case "an empty event":
                return 200, HEADERS, [b'data: {"event_id": "x", "event": {}}\n\n']
            case "retry of years":
                return 200, HEADERS, [b"retry: 999999999999\n\n"]
            case _ if fault.startswith("status "):
                return int(fault[7:]), {"Retry-After": "600"}, []
            case _:
                return self._events(after, fault, at)

    def _events(
        self, after: int, fault: str, at: int
    ) -> tuple[int, dict[str, str], list[bytes | Exception]]:
        # What one stream handled another one cannot know: it is sent again to the same one only.
        first = max(self._first, after - at % 5) if fault == "events sent again" else after
        frames = [_frame(number) for number in range(first + 1, self.published + 1)]
        if not frames:
            return 204, {}, []
        whole = b"".join(frames)
        pieces: list[bytes | Exception] = [whole]
        if fault == "byte by byte":
            pieces = [whole[n : n + 1] for n in range(len(whole))]
        elif fault.endswith("in mid-event"):
            pieces = [whole[: at % len(whole)]]
            if not fault.startswith("closed"):
                pieces.append(
                    httpx.ReadTimeout("idle")
                    if fault.startswith("idle")
                    else httpx.ReadError("reset")
                )
        return 200, HEADERS, pieces

    def _take_acknowledgement(
        self, request: httpx.Request
    ) -> tuple[int, dict[str, str], list[bytes | Exception]]:
        fault = self._acknowledgement_faults.popleft() if self._acknowledgement_faults else ""
        if fault:
            self.tried[f"acknowledgement: {fault}"] += 1
        if fault == "cannot connect":
            raise httpx.ConnectError("refused")
        if fault in ("refused", "server error"):
            return 400 if fault == "refused" else 500, {}, []
        self._acknowledged |= {
            int(one) for one in json.loads(request.content)["events"] if one != "x"
        }
        if fault == "answer lost":
            raise httpx.ReadError("reset")
        return 204, {}, []


def _frame(number: int) -> bytes:
    data = {
        "event_id": str(number),
        "event": {"tigertext:iq:message": {"body": "é" * (number % 7)}},
    }
    end = ("\n", "\r\n", "\r")[number % 3]
    return f"id: {number}{end}data: {json.dumps(data, ensure_ascii=False)}{end}{end}".encode()


async def _no_pause(seconds: float) -> None:
    await asyncio.sleep(0)


async def _anext(iterator: Any) -> Any:
    return await anext(iterator, None)


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, pieces: list[bytes | Exception]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            await asyncio.sleep(0)
            yield piece


class _Wire(httpx.BaseTransport):
    def __init__(self, world: World) -> None:
        self._world = world

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        status, headers, pieces = self._world.answer(request)
        return httpx.Response(status, headers=headers, stream=_Body(pieces))


class _AsyncWire(httpx.AsyncBaseTransport):
    def __init__(self, world: World) -> None:
        self._world = world

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        status, headers, pieces = self._world.answer(request)
        return httpx.Response(status, headers=headers, stream=_Body(pieces))
