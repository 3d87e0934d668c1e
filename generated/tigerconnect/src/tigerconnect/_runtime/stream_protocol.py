"""An event stream without I/O: what to ask for, what comes of the answer, when to go on.

`stream` and `async_stream` drive it; they read, write and wait, and decide nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Generic, Literal
from urllib.parse import urljoin

import httpx

from .acknowledgement import Acknowledgements
from .core import Core
from .delivery import Delivery
from .errors import (
    APIError,
    APIStatusError,
    ConfigurationError,
    EventStreamError,
    WrongContentTypeError,
)
from .events import EventDecoder, EventId, EventModel, EventT, UnknownEvent
from .options import RequestOptions
from .reconnection import Reconnection
from .request import Request
from .sse import MAX_EVENT_BYTES
from .unset import UNSET

EVENT_STREAM: Final = "text/event-stream"
DEFAULT_IDLE_TIMEOUT: Final = 120.0
"""Seconds without a byte after which a connection is taken for dead and opened again."""

DEFAULT_MAX_WAIT: Final = 900.0
"""The longest pause before a connection, whatever `Retry-After` asks for, in seconds."""

HURRY_SECONDS: Final = 0.1
"""How long a failed acknowledgement waits for its next try when a stream is left."""

ACKNOWLEDGE_SECONDS: Final = 5.0
"""How long an acknowledgement waits for its answer."""

_MAX_REDIRECTS: Final = 5
_MAX_ID_BYTES: Final = 4096
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})

Acknowledge = Callable[[Sequence[EventId]], Request]
"""Makes the request that acknowledges events by their ids."""


@dataclass(slots=True)
class StreamOptions:
    """How a stream behaves.

    Attributes:
        reconnect: connect again when the connection ends; otherwise the stream ends with it.
        max_reconnects: attempts in a row that open no stream after which the stream gives up with
            an error; None: never. A connection that opened and then ended is not such an attempt.
        idle_timeout: seconds without a byte after which the connection is opened again.
        last_event_id: where to go on, as the last event of an earlier stream had it.
        max_event_bytes: limit on one line and on the data of one event.
        oversized: `raise`: an event beyond the limit ends the stream with EventTooLargeError, and
            comes again; `skip`: an UnknownEvent without data takes its place.
        acknowledge: `auto`: an event is acknowledged when the loop asks for the next one;
            `manual`: by `stream.acknowledge(event)`; `server`: the server does it as it sends.
            It matters only where the documents know a request for it.
        max_wait: the longest pause in seconds, however long `Retry-After` asks to wait.
    """

    reconnect: bool = True
    max_reconnects: int | None = 10
    idle_timeout: float | None = DEFAULT_IDLE_TIMEOUT
    last_event_id: str = ""
    max_event_bytes: int = MAX_EVENT_BYTES
    oversized: Literal["raise", "skip"] = "raise"
    acknowledge: Literal["auto", "manual", "server"] = "auto"
    max_wait: float = DEFAULT_MAX_WAIT


class StreamProtocol(Generic[EventT]):
    """What both kinds of stream do between two reads."""

    def __init__(
        self,
        core: Core,
        request: Request,
        decoder: EventDecoder[EventT],
        options: StreamOptions | None,
        request_options: RequestOptions | None,
        acknowledge: Acknowledge | None,
    ) -> None:
        self.options = options or StreamOptions()
        self.acknowledgements = Acknowledgements()
        self.delivery = Delivery(
            decoder,
            self._handled,
            last_event_id=self.options.last_event_id,
            max_event_bytes=self.options.max_event_bytes,
            skip_oversized=self.options.oversized == "skip",
        )
        self._core = core
        self._request = request
        self._request_options = request_options or RequestOptions()
        self._acknowledge = acknowledge
        self._reconnection = Reconnection(
            max_reconnects=self.options.max_reconnects, max_wait=self.options.max_wait
        )
        self._opened = False
        self._redirects = 0
        self._redirected_to: str | None = None

    def _handled(self, event_id: EventId) -> None:
        if self._acknowledge is not None and self.options.acknowledge == "auto":
            self.acknowledgements.add(event_id)

    # connecting

    def request(self) -> Request:
        """Return the request of the next connection (WHATWG HTML, 9.2.3)."""
        self._opened = False
        headers = {**self._request.headers, "Cache-Control": "no-store"}
        last_event_id = _header_value(self.delivery.received_id)
        if last_event_id:
            headers["Last-Event-ID"] = last_event_id
        return replace(self._request, headers=headers, accept=EVENT_STREAM, url=self._redirected_to)

    def request_options(self) -> RequestOptions:
        """Return the options of a connection: reading may idle, the other limits are as usual."""
        options = self._request_options
        chosen = self._core.settings.timeout if options.timeout is UNSET else options.timeout
        usual = chosen if isinstance(chosen, httpx.Timeout) else httpx.Timeout(chosen)
        timeout = httpx.Timeout(
            connect=usual.connect,
            write=usual.write,
            pool=usual.pool,
            read=self.options.idle_timeout,
        )
        return replace(options, max_retries=0, timeout=timeout)

    def opened(self, response: httpx.Response) -> bool:
        """Take the answer to a request; False: 204 says that there is nothing more (9.2.3).

        Raises:
            WrongContentTypeError: it does not open a stream.
        """
        self._redirects = 0
        self._redirected_to = None
        if response.status_code == 204:
            return False
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type != EVENT_STREAM:
            raise WrongContentTypeError(
                f"the server answered {media_type or 'no content type'}, not {EVENT_STREAM}"
            )
        self._opened = True
        self._reconnection.opened()
        self.delivery.connected()
        return True

    # reading

    def received(self, data: bytes) -> None:
        """Take the next bytes of the connection."""
        self.delivery.feed(data)
        self._reconnection.asked(self.delivery.retry)

    def next_event(self) -> EventT | UnknownEvent | None:
        """Return the next event, or None if more bytes are needed.

        Raises:
            EventTooLargeError: an event exceeds the limit.
        """
        return self.delivery.next()

    # going on

    def ended(self, error: Exception | None, lived: float) -> float | None:
        """Return the seconds before the next connection, or None if the stream is over.

        Args:
            error: why the connection ended, or None if the server closed it.
            lived: how many seconds it lasted.

        Raises:
            APIError: the stream gives up.
        """
        if isinstance(error, APIStatusError) and self._follows(error):
            return 0.0
        self._redirects = 0
        self._redirected_to = None
        if not self.options.reconnect:
            if error is None:
                return None
            raise self._as_api_error(error)
        if self._opened:
            return self._reconnection.ended(
                new=self.delivery.brought_new,
                anonymous=self.delivery.brought_anonymous,
                lived=lived,
            )
        # The only way not to open and have no error is 204, which `opened` tells.
        failure = error or EventStreamError("the connection ended before it opened")
        pause = self._reconnection.failed(failure)
        if pause is None:
            raise self._as_api_error(failure)
        return pause

    def _follows(self, error: APIStatusError) -> bool:
        """Whether a redirect is followed: on the same origin only, where credentials may go."""
        location = error.headers.get("location")
        if error.status_code not in _REDIRECTS or not location:
            return False
        here = httpx.URL(error.url)
        try:
            there = httpx.URL(urljoin(error.url, location))
        except (httpx.InvalidURL, ValueError):
            return False
        # httpx gives no port where it is the usual one of the scheme.
        same = (here.scheme, here.host, here.port) == (there.scheme, there.host, there.port)
        self._redirects += 1
        if not same or there.userinfo or self._redirects > _MAX_REDIRECTS:
            return False
        self._redirected_to = str(there)
        return True

    def _as_api_error(self, error: Exception) -> APIError:
        if isinstance(error, APIError):
            return error
        if isinstance(error, httpx.TransportError):
            found: APIError = self._core.connection_error(error, self._request)
        else:
            found = EventStreamError(f"the event stream broke: {type(error).__name__}")
        found.__cause__ = error
        return found

    # acknowledging

    def acknowledgement(self) -> tuple[list[EventId], Request] | None:
        """Return the ids to acknowledge now and the request for it, or None."""
        ids = self.acknowledgements.batch()
        return (ids, self._acknowledge(ids)) if self._acknowledge is not None and ids else None

    @property
    def acknowledge_options(self) -> RequestOptions:
        """The options of an acknowledgement: it carries the headers given for the stream."""
        headers = self._request_options.headers
        return RequestOptions(timeout=ACKNOWLEDGE_SECONDS, max_retries=0, headers=headers)

    def not_acknowledged(self, ids: Sequence[EventId], error: Exception) -> float:
        """An acknowledgement failed: return the seconds before the next try."""
        status = error.status_code if isinstance(error, APIStatusError) else 0
        refused = 400 <= status <= 499 and status not in (401, 408, 425, 429)
        refused = refused or isinstance(error, ConfigurationError)
        pause, given_up = self.acknowledgements.failed(ids, refused=refused)
        if given_up:
            self._core.log.warning("the server refuses an acknowledgement; it is given up")
        else:
            self._core.log.warning("%d events not acknowledged: %s", len(ids), type(error).__name__)
        return pause

    def acknowledged_by_hand(
        self, events: Sequence[EventModel]
    ) -> tuple[list[EventId], Request] | None:
        """Return the ids of events and the request that acknowledges them, or None."""
        ids = [event.event_id for event in events if event.event_id is not None]
        self.delivery.finish(ids)
        return (ids, self._acknowledge(ids)) if self._acknowledge is not None and ids else None


def _header_value(text: str) -> bytes:
    """An id as the value of a header (RFC 9110, 5.5): UTF-8, without blanks at its ends.

    An id that no header can carry is left out, and so is one so long that servers refuse the request.
    """
    value = text.strip(" \t").encode()
    if len(value) > _MAX_ID_BYTES:
        return b""
    return b"" if any((byte < 0x20 and byte != 0x09) or byte == 0x7F for byte in value) else value
