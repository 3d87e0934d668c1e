"""Typed events out of a stream of server-sent events, over connections that break.

`EventDecoder` turns one server-sent event into typed events and does no I/O. `EventStream` and
`AsyncEventStream` are the loops around it: they connect, reconnect with `Last-Event-ID`, and yield.
"""

from __future__ import annotations

import json
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any, Final, Generic, Self, TypeVar, cast

import anyio
import httpx
from pydantic import PrivateAttr, ValidationError

from .errors import (
    APIConnectionError,
    APIStatusError,
    EventStreamError,
)
from .model import Model
from .options import RequestOptions, backoff
from .sse import MAX_EVENT_BYTES, ServerSentEvent, SSEDecoder
from .transport import AsyncCore, Core, Request, SyncCore
from .unset import UNSET

EVENT_STREAM: Final = "text/event-stream"
DEFAULT_IDLE_TIMEOUT: Final = 120.0
"""Seconds without a byte after which a connection is taken for dead and made anew."""

_WINDOW: Final = 10_000
_RETRIED: Final = frozenset({408, 425, 429, 500, 502, 503, 504})


class EventModel(Model):
    """A typed event. Besides its own fields it knows its id, its name and its raw data."""

    _event_id: str | None = PrivateAttr(default=None)
    _event_name: str = PrivateAttr(default="")
    _event_data: Any = PrivateAttr(default=None)

    @property
    def event_id(self) -> str | None:
        """The id the server gave the event, for acknowledging it; None if it gave none."""
        return self._event_id

    @property
    def event_name(self) -> str:
        """The event's name as it came over the wire."""
        return self._event_name

    @property
    def event_data(self) -> Any:
        """The event's payload as it came over the wire."""
        return self._event_data

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        yield "event_name", self.event_name
        if self.event_id is not None:
            yield "event_id", self.event_id
        yield from super().__repr_args__()

    def tag(self, name: str, data: Any, event_id: str) -> None:
        """Note what the frame says about the event."""
        self._event_name = name
        self._event_data = data
        self._event_id = event_id or None


class UnknownEvent(EventModel):
    """An event of a type that no document describes, or whose payload is not as described.

    `event_name` and `event_data` hold what came; `reason` says why it is unknown.
    """

    reason: str = "no document describes this event"

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        yield from super().__repr_args__()
        yield "event_data", self.event_data


EventT = TypeVar("EventT", bound=EventModel)


@dataclass(frozen=True, slots=True)
class EventType:
    """A known event: its class, and the field that holds its payload if that is one object."""

    model: type[EventModel]
    payload: str | None = None


@dataclass(frozen=True, slots=True)
class Envelope:
    """How a server packs events into the data of a server-sent event.

    `events` names the field that maps event names to payloads, `id` the field with the id; `prefix`
    is what the names begin with on the wire.
    """

    events: str
    id: str | None = None
    prefix: str = ""


@dataclass(frozen=True)
class EventDecoder(Generic[EventT]):
    """Turns a server-sent event into typed events; what it does not know becomes UnknownEvent."""

    types: Mapping[str, EventType]
    envelope: Envelope | None = None

    def decode(self, frame: ServerSentEvent) -> list[EventT | UnknownEvent]:
        """Return the events of one frame: one, or as many as its envelope holds. Never raises."""
        try:
            data: Any = json.loads(frame.data)
        except (ValueError, RecursionError):
            return [self._unknown(frame.event, frame.data, frame.id, "the data is not JSON")]
        envelope = self.envelope
        if envelope is not None and isinstance(data, dict):
            fields = cast("dict[str, Any]", data)
            packed = fields.get(envelope.events)
            if isinstance(packed, dict):
                identifier = fields.get(envelope.id) if envelope.id else None
                event_id = str(identifier) if isinstance(identifier, str | int) else frame.id
                events = cast("dict[str, Any]", packed)
                return [self._event(name, payload, event_id) for name, payload in events.items()]
        return [self._event(frame.event, data, frame.id)]

    def _event(self, name: str, payload: Any, event_id: str) -> EventT | UnknownEvent:
        prefix = self.envelope.prefix if self.envelope else ""
        known = self.types.get(name) or self.types.get(name.removeprefix(prefix))
        if known is None:
            return self._unknown(name, payload, event_id)
        fields = {known.payload: payload} if known.payload is not None else payload
        try:
            event = known.model.model_validate({} if fields is None else fields)
        except ValidationError as fault:
            first = fault.errors(include_url=False, include_input=False)[0]
            where = ".".join(str(step) for step in first["loc"])
            return self._unknown(name, payload, event_id, f"{where}: {first['msg']}")
        event.tag(name, payload, event_id)
        return cast("EventT", event)

    @staticmethod
    def _unknown(name: str, payload: Any, event_id: str, reason: str | None = None) -> UnknownEvent:
        event = UnknownEvent() if reason is None else UnknownEvent(reason=reason)
        event.tag(name, payload, event_id)
        return event


@dataclass(slots=True)
class StreamOptions:
    """How a stream behaves.

    Attributes:
        reconnect: connect again when the connection ends; otherwise the stream ends with it.
        max_reconnects: failed connections in a row after which the stream gives up; None: never.
        idle_timeout: seconds without a byte after which the connection is made anew.
        last_event_id: where to go on, as the last event of an earlier stream had it.
        max_event_bytes: limit on one line and on the data of one event.
    """

    reconnect: bool = True
    max_reconnects: int | None = 10
    idle_timeout: float | None = DEFAULT_IDLE_TIMEOUT
    last_event_id: str = ""
    max_event_bytes: int = MAX_EVENT_BYTES


@dataclass
class _State:
    """What outlives a connection: where to go on, how long to wait, what was seen."""

    options: StreamOptions
    last_event_id: str = ""
    retry: float | None = None
    failures: int = 0
    seen: OrderedDict[str, None] = field(default_factory=OrderedDict)

    def decoder(self) -> SSEDecoder:
        return SSEDecoder(
            last_event_id=self.last_event_id, max_event_bytes=self.options.max_event_bytes
        )

    def request(self, request: Request) -> Request:
        headers = dict(request.headers)
        headers["Cache-Control"] = "no-store"
        if self.last_event_id:
            headers["Last-Event-ID"] = self.last_event_id
        return replace(request, headers=headers, accept=EVENT_STREAM)

    def connected(self) -> None:
        self.failures = 0

    def note(self, decoder: SSEDecoder) -> None:
        self.last_event_id = decoder.last_event_id
        if decoder.retry is not None:
            self.retry = decoder.retry / 1000

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

    def pause(self, fault: Exception | None) -> float | None:
        """Return the seconds to wait before the next connection, or None if there is none."""
        if not self.options.reconnect:
            return None
        if fault is None:
            return self.retry or 0.0
        self.failures += 1
        limit = self.options.max_reconnects
        if limit is not None and self.failures > limit:
            return None
        return max(self.retry or 0.0, backoff(self.failures))


def check_response(core: Core, response: httpx.Response) -> None:
    """Make sure a response is an event stream (WHATWG HTML, 9.2.3).

    Raises:
        EventStreamError: it has another content type.
    """
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != EVENT_STREAM:
        raise EventStreamError(
            f"the server answered {media_type or 'no content type'}, not {EVENT_STREAM}"
        )


def _is_final(fault: Exception) -> bool:
    """Whether a fault ends the stream: refused, or not an event stream at all."""
    if isinstance(fault, APIStatusError):
        return fault.status_code not in _RETRIED
    return not isinstance(fault, APIConnectionError | httpx.TransportError)


class EventStream(Generic[EventT]):
    """Events as they arrive; iterate over it inside a `with` block.

    The stream connects when the first event is asked for and reconnects on its own. It pulls: no
    byte is read while nobody asks for the next event.
    """

    def __init__(
        self,
        core: SyncCore,
        request: Request,
        decoder: EventDecoder[EventT],
        options: StreamOptions | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._core = core
        self._request = request
        self._decoder = decoder
        self._state = _State(options or StreamOptions())
        self._state.last_event_id = self._state.options.last_event_id
        self._request_options = request_options or RequestOptions()
        self._response: httpx.Response | None = None
        self._closed = False

    @property
    def last_event_id(self) -> str:
        """The last event id of the stream, for going on later."""
        return self._state.last_event_id

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
        """End the stream; an iteration in another thread ends as soon as it notices."""
        self._closed = True
        response, self._response = self._response, None
        if response is not None:
            response.close()

    def __iter__(self) -> Iterator[EventT | UnknownEvent]:
        state = self._state
        while not self._closed:
            fault: Exception | None = None
            try:
                if not self._connect():
                    return
                yield from self._events()
            except (
                APIStatusError,
                APIConnectionError,
                EventStreamError,
                httpx.HTTPError,
                httpx.StreamError,
            ) as found:
                if self._closed:
                    return
                if _is_final(found):
                    raise
                fault = found
            finally:
                response, self._response = self._response, None
                if response is not None:
                    response.close()
            wait = state.pause(fault)
            if wait is None:
                if fault is None:
                    return
                raise _as_ours(self._core, fault, self._request) from fault
            self._sleep(wait)

    def _connect(self) -> bool:
        """Open a connection; False if the server says there is nothing more (204)."""
        options = replace(
            self._request_options,
            max_retries=0,
            timeout=_timeout(self._core, self._request_options, self._state),
        )
        response = self._core.send(self._state.request(self._request), options, stream=True)
        self._response = response
        if response.status_code == 204:
            return False
        check_response(self._core, response)
        self._state.connected()
        return True

    def _events(self) -> Iterator[EventT | UnknownEvent]:
        response, state = self._response, self._state
        assert response is not None
        decoder = state.decoder()
        for chunk in response.iter_raw() if _identity(response) else response.iter_bytes():
            for frame in decoder.feed(chunk):
                for event in self._decoder.decode(frame):
                    if self._closed:
                        return
                    if state.is_new(event):
                        yield event
                state.last_event_id = frame.id
            state.note(decoder)

    def _sleep(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not self._closed and (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 0.1))


class AsyncEventStream(Generic[EventT]):
    """Events as they arrive; iterate over it with `async for` inside an `async with` block.

    The stream connects when the first event is asked for and reconnects on its own. It pulls: no
    byte is read while nobody asks for the next event.
    """

    def __init__(
        self,
        core: AsyncCore,
        request: Request,
        decoder: EventDecoder[EventT],
        options: StreamOptions | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._core = core
        self._request = request
        self._decoder = decoder
        self._state = _State(options or StreamOptions())
        self._state.last_event_id = self._state.options.last_event_id
        self._request_options = request_options or RequestOptions()
        self._response: httpx.Response | None = None
        self._closed = False

    @property
    def last_event_id(self) -> str:
        """The last event id of the stream, for going on later."""
        return self._state.last_event_id

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
        """End the stream; an iteration in another task ends as soon as it notices."""
        self._closed = True
        response, self._response = self._response, None
        if response is not None:
            await response.aclose()

    async def __aiter__(self) -> AsyncIterator[EventT | UnknownEvent]:
        state = self._state
        while not self._closed:
            fault: Exception | None = None
            try:
                if not await self._connect():
                    return
                async for event in self._events():
                    yield event
            except (
                APIStatusError,
                APIConnectionError,
                EventStreamError,
                httpx.HTTPError,
                httpx.StreamError,
            ) as found:
                if self._closed:
                    return
                if _is_final(found):
                    raise
                fault = found
            finally:
                response, self._response = self._response, None
                if response is not None:
                    await response.aclose()
            wait = state.pause(fault)
            if wait is None:
                if fault is None:
                    return
                raise _as_ours(self._core, fault, self._request) from fault
            await anyio.sleep(wait)

    async def _connect(self) -> bool:
        """Open a connection; False if the server says there is nothing more (204)."""
        options = replace(
            self._request_options,
            max_retries=0,
            timeout=_timeout(self._core, self._request_options, self._state),
        )
        response = await self._core.send(self._state.request(self._request), options, stream=True)
        self._response = response
        if response.status_code == 204:
            return False
        check_response(self._core, response)
        self._state.connected()
        return True

    async def _events(self) -> AsyncIterator[EventT | UnknownEvent]:
        response, state = self._response, self._state
        assert response is not None
        decoder = state.decoder()
        async for chunk in response.aiter_raw() if _identity(response) else response.aiter_bytes():
            for frame in decoder.feed(chunk):
                for event in self._decoder.decode(frame):
                    if self._closed:
                        return
                    if state.is_new(event):
                        yield event
                state.last_event_id = frame.id
            state.note(decoder)


def _timeout(core: Core, options: RequestOptions, state: _State) -> httpx.Timeout:
    """The time limits of a stream's connection: reading may idle, the rest is as for any call."""
    chosen = core.settings.timeout if options.timeout is UNSET else options.timeout
    base = chosen if isinstance(chosen, httpx.Timeout) else httpx.Timeout(chosen)
    return httpx.Timeout(
        connect=base.connect, write=base.write, pool=base.pool, read=state.options.idle_timeout
    )


def _identity(response: httpx.Response) -> bool:
    """Whether the bytes come without a content coding, so that none waits in a decompressor."""
    coding: str = response.headers.get("content-encoding", "identity")
    return coding.lower() == "identity"


def _as_ours(core: Core, fault: Exception, request: Request) -> Exception:
    if isinstance(fault, httpx.TransportError):
        return core.connection_error(fault, request)
    if isinstance(fault, APIStatusError | APIConnectionError | EventStreamError):
        return fault
    return EventStreamError(f"the event stream broke: {type(fault).__name__}")
