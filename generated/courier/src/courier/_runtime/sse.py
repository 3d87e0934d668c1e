"""Server-sent events, decoded by the rules of the WHATWG HTML standard, section 9.2.

Bytes in, events out: no sockets, no clock. The operations and what they cost:

- `feed` takes any slice of the stream. Each byte is looked at once: a line that is not complete is
  kept in pieces and joined when its end arrives, so the cost is linear in the bytes however they
  are split.
- A line ends with CRLF, LF or CR (9.2.5); a CR at the end of a slice ends the line, and an LF that
  begins the next slice belongs to it.
- CR and LF never occur inside a multi-byte UTF-8 sequence, so lines are split as bytes and decoded
  whole: a character split between two slices is put together before it is decoded.
- An event that the end of the stream cuts off is dropped (9.2.6): there is no `close`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .errors import EventTooLargeError

_BOM: Final = b"\xef\xbb\xbf"

MAX_EVENT_BYTES: Final = 16 * 1024 * 1024
"""Default limit on one line and on the data of one event, in bytes."""


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One dispatched event: its type, its data and the last event id at that time."""

    event: str
    data: str
    id: str


class SSEDecoder:
    """Turns the bytes of one `text/event-stream` into events.

    Attributes:
        last_event_id: the last `id` field seen, to be sent as `Last-Event-ID` on reconnect. It
            changes when the event it belongs to is dispatched.
        retry: the reconnection time the server asked for, in milliseconds, or None.
    """

    def __init__(self, *, last_event_id: str = "", max_event_bytes: int = MAX_EVENT_BYTES) -> None:
        self.last_event_id = last_event_id
        self.retry: int | None = None
        self._limit = max_event_bytes
        self._pieces: list[bytes] = []
        self._pieces_size = 0
        self._after_cr = False
        self._started = False
        self._id = last_event_id
        self._event = b""
        self._data: list[bytes] = []
        self._data_size = 0

    def feed(self, data: bytes) -> list[ServerSentEvent]:
        """Take the next bytes of the stream and return the events they complete.

        Raises:
            EventTooLargeError: a line or the data of an event exceeds the limit.
        """
        if not self._started:
            data = self._strip_bom(data)
        if self._after_cr and data:
            self._after_cr = False
            if data[0] == 0x0A:
                data = data[1:]
        if not data:
            return []
        # bytes.splitlines splits at CRLF, LF and CR only.
        lines = data.splitlines()
        if data[-1] in b"\r\n":
            self._after_cr = data[-1] == 0x0D
            rest = b""
        else:
            rest = lines.pop()
        events: list[ServerSentEvent] = []
        for line in lines:
            if self._pieces:
                self._pieces.append(line)
                line = b"".join(self._pieces)
                self._pieces.clear()
                self._pieces_size = 0
            if len(line) > self._limit:
                raise EventTooLargeError(f"a line of the event stream exceeds {self._limit} bytes")
            if line:
                self._field(line)
            else:
                self._dispatch(events)
        if rest:
            self._pieces.append(rest)
            self._pieces_size += len(rest)
            if self._pieces_size > self._limit:
                raise EventTooLargeError(f"a line of the event stream exceeds {self._limit} bytes")
        return events

    def _strip_bom(self, data: bytes) -> bytes:
        """Drop one byte order mark at the very start, which may arrive byte by byte."""
        if self._pieces:
            data = b"".join([*self._pieces, data])
            self._pieces.clear()
            self._pieces_size = 0
        if len(data) < len(_BOM) and _BOM.startswith(data):
            if data:
                self._pieces.append(data)
                self._pieces_size = len(data)
            return b""
        self._started = True
        return data.removeprefix(_BOM)

    def _field(self, line: bytes) -> None:
        """Process the field of one line (9.2.6)."""
        name, _, value = line.partition(b":")
        if value[:1] == b" ":
            value = value[1:]
        if name == b"data":
            self._data_size += len(value) + 1
            if self._data_size > self._limit:
                raise EventTooLargeError(f"an event of the stream exceeds {self._limit} bytes")
            self._data.append(value)
        elif name == b"event":
            self._event = value
        elif name == b"id":
            if b"\0" not in value:
                self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) <= 15:
            self.retry = int(value)

    def _dispatch(self, events: list[ServerSentEvent]) -> None:
        """Dispatch the event at a blank line, unless it has no data (9.2.6)."""
        self.last_event_id = self._id
        if self._data:
            data = b"\n".join(self._data).decode("utf-8", "replace")
            event = self._event.decode("utf-8", "replace") or "message"
            events.append(ServerSentEvent(event, data, self.last_event_id))
            self._data.clear()
            self._data_size = 0
        self._event = b""
