"""Event streams over connections that break: connect, read, acknowledge, wait.

A stream pulls: no byte is read until the caller asks for the next event. Delivery is at least once: an
event is handled, and acknowledged, when the loop asks for the next one. One whose handling failed
is delivered again by the next loop; what comes again by its id is dropped within a window.

`stream_protocol` decides; here is what blocks. `async_stream` is its twin.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from types import TracebackType
from typing import Any, Final, Generic, Self

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
from .transport import FLUSH_SECONDS, SyncCore
from .waiting import ClosedWhileWaitingError, Waiter

_BROKEN: Final = (APIError, httpx.HTTPError, httpx.StreamError, OSError)
"""What ends a connection; a stream that is not refused makes a new one."""


class EventStream(Generic[EventT]):
    """Events as they arrive; iterate over it inside a `with` block.

    It connects when the first event is asked for and reconnects on its own. Inside `with`, leaving
    the loop keeps the connection for the next loop; without, it closes it.
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
        self._core = core
        self._protocol: StreamProtocol[EventT] = StreamProtocol(
            core, request, decoder, options, request_options, acknowledge
        )
        self._acknowledger = _Acknowledger(core, self._protocol)
        self._waiter = Waiter()
        self._lock = threading.Lock()
        self._entered = self._busy = False
        self._response: httpx.Response | None = None
        self._chunks: Iterator[bytes] = iter(())
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

    def __enter__(self) -> Self:
        self._entered = True
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._entered = False
        self.close()
        self._acknowledger.flush(FLUSH_SECONDS)

    def close(self) -> None:
        """End the stream, from any thread; an iteration that waits ends at once."""
        self._waiter.close()
        with self._lock:
            response, busy = self._response, self._busy
            if response is not None and busy:
                _shut_down(response)  # the thread that reads wakes, and closes it
                return
            self._response = None
        if response is not None:
            response.close()

    def acknowledge(self, *events: EventModel) -> None:
        """Acknowledge events that were handled, so that the server does not send them again.

        Raises:
            APIError: the acknowledgement failed.
        """
        found = self._protocol.acknowledged_by_hand(events)
        if found is not None:
            ids, request = found
            self._core.send(request, self._protocol.acknowledge_options)
            self._protocol.acknowledgements.sent(ids)

    def __iter__(self) -> Iterator[EventT | UnknownEvent]:
        self._protocol.delivery.begin()
        try:
            while not self._waiter.closed:
                event = self._next()
                if event is not None:
                    yield event
                elif not self._advance():
                    return
            self._protocol.delivery.finish()  # the loop asked for the next event once more
        finally:
            if not self._entered or self._waiter.closed:
                self._drop()
                self._acknowledger.flush(FLUSH_SECONDS)

    def _next(self) -> EventT | UnknownEvent | None:
        try:
            return self._protocol.next_event()
        except EventStreamError:
            self._drop()
            raise
        finally:
            if len(self._protocol.acknowledgements):
                self._acknowledger.start()

    def _advance(self) -> bool:
        """Connect, or read once, or wait before the next connection; False: the stream is over."""
        error: Exception | None = None
        with self._lock:
            self._busy = True
        try:
            if self._response is None:
                if not self._connect():
                    self._drop()
                    self._acknowledger.flush(FLUSH_SECONDS)
                    return False
                return True
            data = self._read(self._response)
            if data is not None:
                if not self._waiter.closed:
                    self._protocol.received(data)
                return True
        except ClosedWhileWaitingError:
            self._drop()
            return False
        except _BROKEN as broken:
            error = broken
        finally:
            with self._lock:
                self._busy = False
        lived = self._core.clock() - self._connected_at
        self._drop()
        if self._waiter.closed:
            return False
        try:
            pause = self._protocol.ended(error, lived)
        except APIError:
            self._acknowledger.flush(FLUSH_SECONDS)
            raise
        if pause is None:
            self._acknowledger.flush(FLUSH_SECONDS)
            return False
        if pause:
            self._core.log.debug("event stream: connecting again in %.2f s", pause)
            self._core.pause(pause, self._waiter.signal)
        return True

    def _connect(self) -> bool:
        """Make a connection; False: the server has nothing more."""
        request, options = self._protocol.request(), self._protocol.request_options()
        self._connected_at = self._core.clock()
        response = self._waiter.call(
            lambda: self._core.send(request, options, stream=True), httpx.Response.close
        )
        with self._lock:
            self._response = response
        self._connected_at = self._core.clock()
        if not self._protocol.opened(response):
            return False
        # Only bytes without a content coding come at once: a decompressor may hold some back.
        plain = response.headers.get("content-encoding", "identity").lower() == "identity"
        self._chunks = response.iter_raw() if plain else response.iter_bytes()
        return True

    def _read(self, response: httpx.Response) -> bytes | None:
        """Read what comes next; None: the server closed the connection.

        A socket that can be shut down is read directly. Any other transport is read in a thread.
        """
        if _socket(response) is not None:
            return next(self._chunks, None)
        chunks = self._chunks
        return self._waiter.call(lambda: next(chunks, None), lambda _: response.close())

    def _drop(self) -> None:
        """Close the connection if there is one."""
        with self._lock:
            response, self._response = self._response, None
            self._chunks = iter(())
        if response is not None:
            with suppress(httpx.HTTPError, OSError, RuntimeError, ValueError):
                response.close()

    def __del__(self) -> None:
        if getattr(self, "_response", None) is not None:
            self._drop()


class _Acknowledger:
    """Sends acknowledgements in a thread of its own, so that no event waits for one.

    The thread lives as long as there is something to send.
    """

    def __init__(self, core: SyncCore, protocol: StreamProtocol[Any]) -> None:
        self._core = core
        self._protocol = protocol
        self._changed = threading.Condition()
        self._running = False
        self._over = False  # the client is closed: nothing can be sent any more
        self._hurry = threading.Event()

    def start(self) -> None:
        """Send what waits, soon."""
        with self._changed:
            if self._running or self._over or not len(self._protocol.acknowledgements):
                return
            self._running = True
        self._core.acknowledgers.add(self)
        threading.Thread(target=self._run, name="acknowledgements", daemon=True).start()

    def flush(self, seconds: float) -> None:
        """Wait until everything that waits is sent, but not longer than some seconds."""
        self.start()
        self._hurry.set()
        with self._changed:
            self._changed.wait_for(lambda: not self._running, seconds)
        self._hurry.clear()
        if left := len(self._protocol.acknowledgements):
            self._core.log.warning("%d handled events are not acknowledged yet", left)

    def _run(self) -> None:
        try:
            while self._send():
                pass
        finally:
            self._core.acknowledgers.discard(self)
            with self._changed:
                self._running = False
                self._changed.notify_all()
        self.start()  # for what came between the last look and the end

    def _send(self) -> bool:
        found = self._protocol.acknowledgement()
        if found is None:
            return False
        ids, request = found
        try:
            self._core.send(request, self._protocol.acknowledge_options)
        except Exception as error:  # noqa: BLE001 - also of hooks and functions for credentials
            if self._core.is_closed:
                self._over = True
                return False
            pause = self._protocol.not_acknowledged(ids, error)
        else:
            self._protocol.acknowledgements.sent(ids)
            return True
        if self._hurry.is_set():
            self._core.pause(min(pause, HURRY_SECONDS), self._core.closed)
        else:
            self._core.pause(pause, self._hurry)
        return True


def _socket(response: httpx.Response) -> socket.socket | None:
    """The socket below a response that no other request shares, or None."""
    if response.http_version.startswith("HTTP/2"):
        return None
    network: Any = response.extensions.get("network_stream")
    found: Any = network.get_extra_info("socket") if network is not None else None
    return found if isinstance(found, socket.socket) else None


def _shut_down(response: httpx.Response) -> None:
    """Shut down the socket below a response, which wakes the thread that waits for its bytes."""
    found = _socket(response)
    if found is not None:
        with suppress(OSError, ValueError):
            # Not the method of SSLSocket, which would take its state from under the reader.
            socket.socket.shutdown(found, socket.SHUT_RDWR)


__all__ = ["EventStream", "StreamOptions"]
