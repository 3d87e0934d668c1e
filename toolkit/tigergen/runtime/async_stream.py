"""The asynchronous twin of `stream`, for asyncio (with uvloop or without) and trio.

Each wait stands in a cancel scope of its own, so that `close` ends it. Nothing here is an
asynchronous generator: those hold their connection until the loop collects them.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from types import TracebackType
from typing import Any, Final, Generic, Self

import anyio
import httpx

from .errors import APIError, EventStreamError
from .events import EventDecoder, EventModel, EventT, UnknownEvent
from .options import RequestOptions
from .request import Request
from .stream_protocol import (
    HURRY_SECONDS,
    Acknowledge,
    StreamOptions,
    StreamProtocol,
)
from .transport import FLUSH_SECONDS, AsyncCore

_BROKEN: Final = (APIError, httpx.HTTPError, httpx.StreamError, OSError, anyio.ClosedResourceError)
_CLOSE_SECONDS: Final = 5.0


class AsyncEventStream(Generic[EventT]):
    """Events as they arrive; iterate over it with `async for` inside an `async with` block.

    It connects when the first event is asked for and reconnects on its own. Leaving the loop keeps
    the connection for the next loop; leaving `async with` closes it.
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
        self._core = core
        self._protocol: StreamProtocol[EventT] = StreamProtocol(
            core, request, decoder, options, request_options, acknowledge
        )
        self._acknowledger = _Acknowledger(core, self._protocol)
        self._closed = False
        self._scope: anyio.CancelScope | None = None
        self._response: httpx.Response | None = None
        self._chunks: AsyncIterator[bytes] | None = None
        self._connected_at = 0.0
        core.streams.add(self)

    @property
    def last_event_id(self) -> str:
        """The last event id of what was handled, for going on later."""
        return self._protocol.delivery.handled_id

    @property
    def replaying(self) -> bool:
        """Whether the server is sending earlier events again."""
        return self._protocol.delivery.replaying

    @property
    def offline(self) -> bool:
        """The vendor's word for `replaying`."""
        return self.replaying

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
        await self._acknowledger.flush(FLUSH_SECONDS)

    async def close(self) -> None:
        """End the stream, from any task; an iteration that waits ends at once."""
        self._closed = True
        if self._scope is not None:
            self._scope.cancel()  # the task that waits drops the connection
        else:
            await self._drop()

    async def acknowledge(self, *events: EventModel) -> None:
        """Acknowledge events that were handled, so that the server does not send them again.

        Raises:
            APIError: the acknowledgement failed.
        """
        found = self._protocol.acknowledged_by_hand(events)
        if found is not None:
            ids, request = found
            await self._core.send(request, self._protocol.acknowledge_options)
            self._protocol.acknowledgements.sent(ids)

    def __aiter__(self) -> AsyncIterator[EventT | UnknownEvent]:
        self._protocol.delivery.begin()
        return _Events(self._next)

    async def _next(self) -> EventT | UnknownEvent | None:
        """Return the next event; None: the stream is over."""
        while not self._closed:
            try:
                event = self._protocol.next_event()
            except EventStreamError:
                await self._drop()
                raise
            finally:
                self._acknowledger.start()
            if event is not None:
                return event
            if not await self._interruptible():
                break
        self._protocol.delivery.finish()  # the loop asked for the next event once more
        await self._acknowledger.flush(FLUSH_SECONDS)
        return None

    async def _interruptible(self) -> bool:
        """Take one step, unless `close` ends it; False: the stream is over."""
        going_on = False
        try:
            with anyio.CancelScope() as self._scope:
                going_on = await self._advance()
        except BaseException:
            await self._drop()
            raise
        finally:
            self._scope = None
        if self._closed:
            await self._drop()
            return False
        return going_on

    async def _advance(self) -> bool:
        """Connect, or read once, or wait before the next connection; False: the stream is over."""
        error: Exception | None = None
        try:
            if self._chunks is None:
                if not await self._connect():
                    await self._drop()
                    return False
                return True
            data = await anext(self._chunks, None)
            if data is not None:
                self._protocol.received(data)
                return True
        except _BROKEN as broken:
            error = broken
        lived = self._core.clock() - self._connected_at
        await self._drop()
        try:
            pause = self._protocol.ended(error, lived)
        except APIError:
            await self._acknowledger.flush(FLUSH_SECONDS)
            raise
        if pause is None:
            return False
        if pause:
            self._core.log.debug("event stream: connecting again in %.2f s", pause)
            await self._core.pause(pause)
        return True

    async def _connect(self) -> bool:
        """Make a connection; False: the server has nothing more."""
        request, options = self._protocol.request(), self._protocol.request_options()
        self._connected_at = self._core.clock()
        self._response = response = await self._core.send(request, options, stream=True)
        self._connected_at = self._core.clock()
        if not self._protocol.opened(response):
            return False
        # Only bytes without a content coding come at once: a decompressor may hold some back.
        plain = response.headers.get("content-encoding", "identity").lower() == "identity"
        self._chunks = response.aiter_raw() if plain else response.aiter_bytes()
        return True

    async def _drop(self) -> None:
        """Close the connection if there is one."""
        response, chunks = self._response, self._chunks
        self._response = self._chunks = None
        if response is None:
            return
        with anyio.move_on_after(_CLOSE_SECONDS, shield=True):
            if chunks is not None:
                await _exhaust(chunks)
            try:
                await response.aclose()
            except (httpx.HTTPError, OSError, RuntimeError, anyio.ClosedResourceError):
                self._core.log.debug("event stream: the connection did not close cleanly")


async def _exhaust(chunks: AsyncIterator[bytes]) -> None:
    """End the asynchronous generators of httpx below an iterator: by a read that is cancelled.

    Each would otherwise wait for the garbage collector, which trio reports as a ResourceWarning.
    What is buffered comes without a wait, so there may be some reads before that one.
    """
    with anyio.CancelScope() as scope:
        scope.cancel()
        for _ in range(1000):
            try:
                if await anext(chunks, None) is None:
                    return
            except (httpx.HTTPError, httpx.StreamError, OSError, RuntimeError):
                return


class _Events(Generic[EventT]):
    """One loop over a stream."""

    def __init__(self, get: Callable[[], Awaitable[EventT | UnknownEvent | None]]) -> None:
        self._get = get

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> EventT | UnknownEvent:
        event = await self._get()
        if event is None:
            raise StopAsyncIteration
        return event


class _Acknowledger:
    """Sends acknowledgements in a task of its own, so that no event waits for one.

    The task lives as long as there is something to send.
    """

    def __init__(self, core: AsyncCore, protocol: StreamProtocol[Any]) -> None:
        self._core = core
        self._protocol = protocol
        self._done: anyio.Event | None = None
        self._pausing: anyio.CancelScope | None = None
        self._hurry = False
        self._task: object = None

    def start(self) -> None:
        """Send what waits, soon."""
        if self._done is None and len(self._protocol.acknowledgements):
            self._done = anyio.Event()
            self._core.acknowledgers.add(self)
            self._task = _spawn(self._run)

    async def flush(self, seconds: float) -> None:
        """Wait until everything that waits is sent, but not longer than some seconds."""
        self.start()
        self._hurry = True
        if self._pausing is not None:
            self._pausing.cancel()
        with anyio.move_on_after(seconds, shield=True):
            while self._done is not None:
                await self._done.wait()
        self._hurry = False
        if left := len(self._protocol.acknowledgements):
            self._core.log.warning("%d handled events are not acknowledged yet", left)

    async def _run(self) -> None:
        try:
            while await self._send():
                pass
        finally:
            self._core.acknowledgers.discard(self)
            done, self._done = self._done, None
            if done is not None:
                done.set()

    async def _send(self) -> bool:
        found = self._protocol.acknowledgement()
        if found is None:
            return False
        ids, request = found
        try:
            await self._core.send(request, self._protocol.acknowledge_options)
        except Exception as error:  # noqa: BLE001 - also of hooks and functions for credentials
            if self._core.is_closed:
                return False
            pause = self._protocol.not_acknowledged(ids, error)
            with anyio.CancelScope() as self._pausing:
                await self._core.pause(min(pause, HURRY_SECONDS) if self._hurry else pause)
            self._pausing = None
        else:
            self._protocol.acknowledgements.sent(ids)
        return True


def _spawn(function: Callable[[], Awaitable[None]]) -> object:
    """Run a coroutine function in the background; return what keeps it alive.

    It belongs to the stream and not to the task that asks for events, which may end before it.
    """
    trio: Any = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        return trio.lowlevel.spawn_system_task(function)
    return asyncio.ensure_future(function())
