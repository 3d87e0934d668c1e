"""Event streams over connections that break: connect, reconnect, acknowledge, yield.

A stream pulls: no byte is read while nobody asks for the next event. Delivery is at least once: an
event is acknowledged when the loop asks for the next one, so that one whose handling failed comes
again; what comes again by its id is dropped within a window of 10,000 events.
"""

from __future__ import annotations

import logging
import socket
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any, Final, Generic, Literal, Self, cast

import anyio
import httpx

from .errors import APIConnectionError, APIError, APIStatusError, EventStreamError
from .events import EventDecoder, EventModel, EventT, ReplayTracker, UnknownEvent
from .options import RequestOptions, backoff, retry_after
from .sse import MAX_EVENT_BYTES, ServerSentEvent, SSEDecoder
from .transport import AsyncCore, Core, Request, SyncCore
from .unset import UNSET

EVENT_STREAM: Final = "text/event-stream"
DEFAULT_IDLE_TIMEOUT: Final = 120.0
"""Seconds without a byte after which a connection is taken for dead and made anew."""

_WINDOW: Final = 10_000
_MAX_UNACKNOWLEDGED: Final = 1_000
_ACKNOWLEDGE: Final = RequestOptions(timeout=5.0, max_retries=0)
_RETRIED: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_FAULTS: Final = (APIStatusError, APIConnectionError, EventStreamError, httpx.HTTPError, httpx.StreamError,
                  OSError, anyio.ClosedResourceError)  # fmt: skip

Acknowledge = Callable[[Sequence[str]], Request]
"""Makes the request that acknowledges events by their ids."""


@dataclass(slots=True)
class StreamOptions:
    """How a stream behaves.

    Attributes:
        reconnect: connect again when the connection ends; otherwise the stream ends with it.
        max_reconnects: connections in a row that brought nothing after which the stream gives up;
            None: never.
        idle_timeout: seconds without a byte after which the connection is made anew.
        last_event_id: where to go on, as the last event of an earlier stream had it.
        max_event_bytes: limit on one line and on the data of one event.
        acknowledge: `next`: an event is acknowledged when the loop asks for the next one;
            `explicit`: by `stream.acknowledge(event)`; `server`: the server does it as it sends.
            It matters only where the documents know a request for it.
    """

    reconnect: bool = True
    max_reconnects: int | None = 10
    idle_timeout: float | None = DEFAULT_IDLE_TIMEOUT
    last_event_id: str = ""
    max_event_bytes: int = MAX_EVENT_BYTES
    acknowledge: Literal["next", "explicit", "server"] = "next"


@dataclass
class _State:
    """What outlives a connection: where to go on, how long to wait, what was seen and handled."""

    options: StreamOptions
    last_event_id: str = ""
    retry: float | None = None
    failures: int = 0
    progressed: bool = False
    seen: OrderedDict[str, None] = field(default_factory=OrderedDict[str, None])
    handled: OrderedDict[str, None] = field(default_factory=OrderedDict[str, None])
    may_acknowledge: bool = True

    def decoder(self) -> SSEDecoder:
        """A decoder for a new connection."""
        self.may_acknowledge = True
        self.progressed = False
        return SSEDecoder(
            last_event_id=self.last_event_id, max_event_bytes=self.options.max_event_bytes
        )

    def request(self, request: Request) -> Request:
        """The request of a new connection (WHATWG HTML, 9.2.3)."""
        headers = {**request.headers, "Cache-Control": "no-store"}
        if self.last_event_id:
            headers["Last-Event-ID"] = self.last_event_id
        return replace(request, headers=headers, accept=EVENT_STREAM)

    def note(self, decoder: SSEDecoder) -> None:
        """Take over what the bytes so far say about the stream."""
        self.last_event_id = decoder.last_event_id
        if decoder.retry is not None:
            self.retry = decoder.retry / 1000

    def arrived(self, frame: ServerSentEvent) -> None:
        """The connection brought something: it is no failure."""
        self.progressed = True
        self.failures = 0

    def is_new(self, event: EventModel) -> bool:
        """Tell whether an event was not yet delivered, by its id and name in a bounded window."""
        if event.event_id is None:
            return True
        key = f"{event.event_id}\n{event.event_name}"
        if key in self.seen:
            self.seen.move_to_end(key)
            return False
        self.seen[key] = None
        if len(self.seen) > _WINDOW:
            self.seen.popitem(last=False)
        return True

    def done_with(self, event: EventModel) -> None:
        """The event was handled; its id is to be acknowledged."""
        if event.event_id is not None and self.options.acknowledge == "next":
            self.handled[event.event_id] = None
            if len(self.handled) > _MAX_UNACKNOWLEDGED:
                self.handled.popitem(last=False)

    def to_acknowledge(self) -> list[str]:
        """The ids to acknowledge now; none after a failure, until there is a new connection."""
        return list(self.handled) if self.may_acknowledge else []

    def acknowledged(self, ids: Sequence[str]) -> None:
        """The server knows that these were handled."""
        for one in ids:
            self.handled.pop(one, None)

    def pause(self, fault: Exception | None) -> float | None:
        """Return the seconds to wait before the next connection, or None if there is none.

        A connection that brought events and then ended is the server's regular close: the next one
        follows after the time the server asked for. One that brought nothing is a failure.
        """
        if not self.options.reconnect:
            return None
        if fault is None and self.progressed:
            return self.retry or 0.0
        self.failures += 1
        limit = self.options.max_reconnects
        if limit is not None and self.failures > limit:
            return None
        asked = retry_after(fault.headers) if isinstance(fault, APIStatusError) else None
        if asked is not None:
            return asked
        return max(self.retry or 0.0, backoff(self.failures - 1))


class _Stream(Generic[EventT]):
    """What both kinds of stream have in common."""

    def __init__(
        self,
        core: Core,
        request: Request,
        decoder: EventDecoder[EventT],
        options: StreamOptions | None,
        request_options: RequestOptions | None,
        acknowledge: Acknowledge | None,
    ) -> None:
        self._request = request
        self._decoder = decoder
        self._state = _State(options or StreamOptions())
        self._state.last_event_id = self._state.options.last_event_id
        self._request_options = request_options or RequestOptions()
        self._acknowledge = acknowledge
        self._replay = ReplayTracker(decoder.replay, decoder.types)
        self._response: httpx.Response | None = None
        self._closed = False
        self._log: logging.Logger = core.log
        self._settings = core.settings
        self._connection_error = core.connection_error

    @property
    def last_event_id(self) -> str:
        """The last event id of the stream, for going on later."""
        return self._state.last_event_id

    @property
    def offline(self) -> bool:
        """Whether the server is sending earlier events again."""
        return self._replay.offline

    def _options(self) -> RequestOptions:
        """The options of a connection: reading may idle, the other limits are as for any call."""
        options = self._request_options
        chosen = self._settings.timeout if options.timeout is UNSET else options.timeout
        base = chosen if isinstance(chosen, httpx.Timeout) else httpx.Timeout(chosen)
        timeout = httpx.Timeout(
            connect=base.connect,
            write=base.write,
            pool=base.pool,
            read=self._state.options.idle_timeout,
        )
        return replace(options, max_retries=0, timeout=timeout)

    def _accept(self, response: httpx.Response) -> bool:
        """Tell whether the answer opens a stream; 204 says that there is nothing more (9.2.3).

        Raises:
            EventStreamError: it has another content type.
        """
        if response.status_code == 204:
            return False
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type != EVENT_STREAM:
            raise EventStreamError(
                f"the server answered {media_type or 'no content type'}, not {EVENT_STREAM}"
            )
        return True

    def _decode(self, sse: SSEDecoder, chunk: bytes) -> Iterator[EventT | UnknownEvent]:
        """Yield the new events of a chunk; note each as handled when the next one is asked for."""
        state = self._state
        for frame in sse.feed(chunk):
            state.arrived(frame)
            for event in self._decoder.decode(frame):
                if self._closed:
                    return
                follows = self._replay.after(event)
                if state.is_new(event):
                    yield event
                state.done_with(event)
                if follows is not None:
                    yield cast("EventT", follows)
            state.last_event_id = frame.id
        state.note(sse)

    def _final(self, fault: BaseException) -> bool:
        """Whether a fault ends the stream: refused, or not an event stream at all."""
        if isinstance(fault, APIStatusError):
            return fault.status_code not in _RETRIED
        return isinstance(fault, EventStreamError)

    def _next(self, fault: Exception | None) -> float | None:
        """The seconds to wait before connecting again; None if the stream is over.

        Raises:
            APIError: the stream gives up; the fault is its cause.
        """
        wait = self._state.pause(fault)
        if wait is not None:
            self._log.debug("event stream: connecting again in %.2f s", wait)
        if wait is None and fault is not None:
            if isinstance(fault, httpx.TransportError):
                raise self._connection_error(fault, self._request) from fault
            if isinstance(fault, APIError):
                raise fault
            raise EventStreamError(f"the event stream broke: {type(fault).__name__}") from fault
        return wait

    def _not_acknowledged(self, fault: APIError) -> None:
        """An acknowledgement failed: the events stay handled, and are acknowledged later."""
        self._state.may_acknowledge = False
        self._log.warning("events could not be acknowledged: %s", type(fault).__name__)


class EventStream(_Stream[EventT]):
    """Events as they arrive; iterate over it inside a `with` block.

    It connects when the first event is asked for and reconnects on its own.
    """

    def __init__(
        self,
        core: SyncCore,
        request: Request,
        decoder: EventDecoder[EventT],
        options: StreamOptions | None = None,
        request_options: RequestOptions | None = None,
        acknowledge: Acknowledge | None = None,
    ) -> None:
        super().__init__(core, request, decoder, options, request_options, acknowledge)
        self._core = core

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the stream, from any thread; an iteration that waits for bytes ends at once."""
        self._closed = True
        response = self._response
        if response is not None:
            _shut_down(response)

    def acknowledge(self, *events: EventModel) -> None:
        """Acknowledge events that were handled, so that the server does not send them again.

        Raises:
            APIError: the acknowledgement failed.
        """
        ids = [event.event_id for event in events if event.event_id is not None]
        if self._acknowledge is not None and ids:
            self._core.send(self._acknowledge(ids), _ACKNOWLEDGE)

    def __iter__(self) -> Iterator[EventT | UnknownEvent]:
        while not self._closed:
            fault: Exception | None = None
            try:
                request = self._state.request(self._request)
                self._response = self._core.send(request, self._options(), stream=True)
                if not self._accept(self._response):
                    return
                sse = self._state.decoder()
                for chunk in _chunks(self._response):
                    yield from self._decode(sse, chunk)
                    self._flush()
            except _FAULTS as found:
                if not self._closed and self._final(found):
                    raise
                fault = found
            finally:
                response, self._response = self._response, None
                if response is not None:
                    response.close()
            if self._closed:
                return
            wait = self._next(fault)
            if wait is None:
                return
            self._sleep(wait)

    def _flush(self) -> None:
        """Acknowledge what was handled."""
        ids = self._state.to_acknowledge()
        if not ids or self._acknowledge is None:
            return
        try:
            self._core.send(self._acknowledge(ids), _ACKNOWLEDGE)
        except APIError as fault:
            self._not_acknowledged(fault)
        else:
            self._state.acknowledged(ids)

    def _sleep(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not self._closed and (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 0.05))


class AsyncEventStream(_Stream[EventT]):
    """Events as they arrive; iterate over it with `async for` inside an `async with` block.

    It connects when the first event is asked for and reconnects on its own.
    """

    def __init__(
        self,
        core: AsyncCore,
        request: Request,
        decoder: EventDecoder[EventT],
        options: StreamOptions | None = None,
        request_options: RequestOptions | None = None,
        acknowledge: Acknowledge | None = None,
    ) -> None:
        super().__init__(core, request, decoder, options, request_options, acknowledge)
        self._core = core

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End the stream, from any task; an iteration that waits for bytes ends at once."""
        self._closed = True
        response = self._response
        if response is not None:
            _shut_down(response)

    async def acknowledge(self, *events: EventModel) -> None:
        """Acknowledge events that were handled, so that the server does not send them again.

        Raises:
            APIError: the acknowledgement failed.
        """
        ids = [event.event_id for event in events if event.event_id is not None]
        if self._acknowledge is not None and ids:
            await self._core.send(self._acknowledge(ids), _ACKNOWLEDGE)

    async def __aiter__(self) -> AsyncIterator[EventT | UnknownEvent]:
        while not self._closed:
            fault: Exception | None = None
            try:
                request = self._state.request(self._request)
                self._response = await self._core.send(request, self._options(), stream=True)
                if not self._accept(self._response):
                    return
                sse = self._state.decoder()
                async for chunk in _async_chunks(self._response):
                    for event in self._decode(sse, chunk):
                        yield event
                    await self._flush()
            except _FAULTS as found:
                if not self._closed and self._final(found):
                    raise
                fault = found
            finally:
                response, self._response = self._response, None
                if response is not None:
                    await response.aclose()
            if self._closed:
                return
            wait = self._next(fault)
            if wait is None:
                return
            await self._sleep(wait)

    async def _flush(self) -> None:
        """Acknowledge what was handled."""
        ids = self._state.to_acknowledge()
        if not ids or self._acknowledge is None:
            return
        try:
            await self._core.send(self._acknowledge(ids), _ACKNOWLEDGE)
        except APIError as fault:
            self._not_acknowledged(fault)
        else:
            self._state.acknowledged(ids)

    async def _sleep(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not self._closed and (left := end - time.monotonic()) > 0:
            await anyio.sleep(min(left, 0.05))


def _identity(response: httpx.Response) -> bool:
    """Whether the bytes come without a content coding, so that none waits in a decompressor."""
    coding: str = response.headers.get("content-encoding", "identity")
    return coding.lower() == "identity"


def _chunks(response: httpx.Response) -> Iterator[bytes]:
    return response.iter_raw() if _identity(response) else response.iter_bytes()


def _async_chunks(response: httpx.Response) -> AsyncIterator[bytes]:
    return response.aiter_raw() if _identity(response) else response.aiter_bytes()


def _shut_down(response: httpx.Response) -> None:
    """Shut down the socket below a response, which wakes whoever waits for its bytes."""
    network: Any = response.extensions.get("network_stream")
    found: Any = network.get_extra_info("socket") if network is not None else None
    if found is not None:
        with suppress(OSError, ValueError):
            found.shutdown(socket.SHUT_RDWR)
