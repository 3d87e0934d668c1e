"""Server-sent events, decoded by the rules of the WHATWG HTML standard, section 9.2.

Bytes in, events out: no sockets, no clock. The operations and what they cost:

- `feed` takes any slice of the stream. What is not complete waits in one buffer and is searched
  once, so the cost is linear in the bytes and the memory is the line's, however it is split.
- CRLF, LF and CR end a line (9.2.5). They become LF as they come in: a CR at the end of a slice
  ends the line, and an LF that begins the next slice belongs to it.
- CR and LF never occur inside a multi-byte UTF-8 sequence, so complete lines are decoded whole.
- Complete blocks, up to a blank line, are split by one regular expression that knows the usual
  order of fields; `_lines` takes the others line by line, as the standard says it.
- The standard drops an event that the end of the stream cuts off (9.2.6): there is no `close`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from .errors import EventTooLargeError

_BOM: Final = b"\xef\xbb\xbf"

MAX_EVENT_BYTES: Final = 16 * 1024 * 1024
"""Default limit on one line and on the data of one event, in bytes."""

_PATIENCE: Final = 64 * 1024
"""Bytes of an incomplete block that wait for its end before their lines are taken one by one."""

_HEAD: Final = 1024
"""Bytes that are kept of data beyond the limit: enough for an id that stands at its start."""

_MAX_DIGITS: Final = 4000
"""Python makes no integer of more digits than 4,300."""

_BLOCKS: Final = re.compile(
    r"(?:(?:id: ?+([^\n\0]++)|event: ?+(.++))\n)*+data: ?+(.*+)\n\n|((?:.++\n)*+\n)"
).findall
"""Takes text apart into blocks: id, type and data where they stand as usual, else the whole block."""


class ServerSentEvent(NamedTuple):
    """One dispatched event.

    Attributes:
        event: its type, `message` if the server gave none.
        data: its data; only the beginning of it if it is oversized.
        id: the last event id at that time; it may be that of an earlier event.
        own_id: whether this event brought the id itself.
        oversized: whether the rest of the data was dropped because it exceeds the limit.
    """

    event: str
    data: str
    id: str
    own_id: bool = False
    oversized: bool = False


_make: Final[Callable[..., ServerSentEvent]] = vars(tuple)["__new__"]
"""Makes an event out of a tuple, without a call of Python code."""


class SSEDecoder:
    """Turns the bytes of one `text/event-stream` into events.

    Attributes:
        last_event_id: the last `id` field seen, to be sent as `Last-Event-ID` on reconnect. It
            changes when the event it belongs to is dispatched.
        retry: the reconnection time the server asked for, in milliseconds, or None.
    """

    def __init__(
        self,
        *,
        last_event_id: str = "",
        max_event_bytes: int = MAX_EVENT_BYTES,
        skip_oversized: bool = False,
    ) -> None:
        self.last_event_id = last_event_id
        self.retry: int | None = None
        self._limit = max_event_bytes
        self._skip = skip_oversized
        self._patience = min(_PATIENCE, max_event_bytes)
        self._started = False
        self._after_cr = False
        self._buffer = bytearray()
        self._lines_end = 0  # where the last complete line of the buffer ends
        self._in_block = False  # lines of the block in the buffer have been taken already
        self._in_long_line = False  # the rest of a line that is too long is to be dropped
        self._oversized = False
        self._id = last_event_id
        self._own_id = False
        self._event = b""
        self._data = bytearray()
        self._has_data = False

    def feed(self, data: bytes) -> list[ServerSentEvent]:
        """Take the next bytes of the stream and return the events they complete.

        Raises:
            EventTooLargeError: a line or the data of an event exceeds the limit, and
                `skip_oversized` is not set.
        """
        if not self._started:
            data = self._strip_bom(data)
        if self._after_cr or 0x0D in data:
            data = self._normalised(data)
        if not data:
            return []
        buffer = self._buffer
        events: list[ServerSentEvent] = []
        line_end = data.rfind(b"\n") + 1
        if not line_end:
            buffer += data
        elif cut := self._block_end(data, line_end):
            self._blocks(b"".join((buffer, data[:cut])), events)
            buffer.clear()
            buffer += data[cut:]
            self._lines_end = 0
            if cut < line_end:
                self._take_lines(line_end - cut, events)
        else:
            line_end += len(buffer)
            buffer += data
            self._take_lines(line_end, events)
        if len(buffer) > self._patience:
            self._take_lines(self._lines_end, events, urgent=True)
            if len(buffer) > self._limit:
                self._long_line(buffer[: 2 * _HEAD], events)
                self._in_block = self._in_long_line = True
                buffer.clear()
        return events

    def _block_end(self, data: bytes, line_end: int) -> int:
        """Return where the last blank line of the bytes ends, or 0."""
        before = self._buffer
        while line_end > 1:
            if data[line_end - 2] == 0x0A:
                return line_end
            line_end = data.rfind(b"\n", 0, line_end - 1) + 1
        return 1 if line_end and (not before or before[-1] == 0x0A) else 0

    def _take_lines(
        self, line_end: int, events: list[ServerSentEvent], *, urgent: bool = False
    ) -> None:
        """Take the complete lines of the buffer if they are many, or may ask for a time.

        A reconnection time counts from its line on, not from the end of a block.
        """
        buffer, start = self._buffer, self._lines_end
        self._lines_end = line_end
        if line_end and (urgent or buffer.find(b"retry", start, line_end) >= 0):
            self._in_block = True
            self._lines(bytes(buffer[:line_end]), events)
            del buffer[:line_end]
            self._lines_end = 0

    def _strip_bom(self, data: bytes) -> bytes:
        """Drop one byte order mark at the very start, which may arrive byte by byte."""
        data = bytes(self._buffer) + data
        self._buffer.clear()
        if len(data) < len(_BOM) and _BOM.startswith(data):
            self._buffer += data
            return b""
        self._started = True
        return data.removeprefix(_BOM)

    def _normalised(self, data: bytes) -> bytes:
        """Return the bytes with LF at the end of each line."""
        if self._after_cr and data:
            self._after_cr = False
            data = data.removeprefix(b"\n")
        if data:
            self._after_cr = data[-1] == 0x0D
        return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _blocks(self, region: bytes, events: list[ServerSentEvent]) -> None:
        """Take complete blocks."""
        if len(region) > self._limit:
            self._lines(region, events)
            return
        while self._in_block and region:
            end = 1 if region[0] == 0x0A else region.index(b"\n\n") + 2
            self._lines(region[:end], events)
            region = region[end:]
        if not region:
            return
        add, make, last = events.append, _make, self._id
        for own, kind, data, odd in _BLOCKS(region.decode("utf-8", "replace")):
            if odd:
                self._id = last
                self._lines(odd.encode(), events)
                last = self._id
            else:
                last = own or last
                add(make(ServerSentEvent, (kind or "message", data, last, own != "", False)))
        self._id = self.last_event_id = last

    def _lines(self, region: bytes, events: list[ServerSentEvent]) -> None:
        """Take complete lines one by one (9.2.6)."""
        lines = region.split(b"\n")
        lines.pop()
        for line in lines:
            if self._in_long_line:
                self._in_long_line = False
            elif len(line) > self._limit:
                self._long_line(line[: 2 * _HEAD], events)
            elif line:
                self._field(line, events)
            else:
                self._dispatch(events)

    def _field(self, line: bytes, events: list[ServerSentEvent]) -> None:
        """Process the field of one line (9.2.6)."""
        name, _, value = line.partition(b":")
        if value[:1] == b" ":
            value = value[1:]
        if name == b"data":
            if not self._oversized and len(self._data) + len(value) >= self._limit:
                self._too_large("an event", value, events)
            elif not self._oversized:
                self._data += value
                self._data += b"\n"
            self._has_data = True
        elif name == b"event":
            self._event = value
        elif name == b"id":
            if b"\0" not in value:
                self._id = value.decode("utf-8", "replace")
                self._own_id = bool(value)
        elif name == b"retry" and value.isdigit() and len(value) <= _MAX_DIGITS:
            self.retry = int(value)

    def _dispatch(self, events: list[ServerSentEvent]) -> None:
        """Dispatch the event at a blank line, unless it has no data (9.2.6)."""
        self.last_event_id = self._id
        if self._has_data or self._oversized:
            events.append(
                ServerSentEvent(
                    self._event.decode("utf-8", "replace") or "message",
                    self._data[:-1].decode("utf-8", "replace"),
                    self._id,
                    self._own_id,
                    self._oversized,
                )
            )
        self._data = bytearray()
        self._event = b""
        self._own_id = self._has_data = self._oversized = self._in_block = False

    def _long_line(self, start: bytes | bytearray, events: list[ServerSentEvent]) -> None:
        """A line exceeds the limit: it is dropped, and its event with it if it holds data."""
        name, _, value = start.partition(b":")
        if name == b"data" or not self._skip:
            self._too_large("a line", value.removeprefix(b" "), events)

    def _too_large(
        self, what: str, value: bytes | bytearray, events: list[ServerSentEvent]
    ) -> None:
        if not self._skip:
            limit = self._limit
            raise EventTooLargeError(f"{what} of the event stream exceeds {limit} bytes", events)
        if not self._oversized:
            self._oversized = True
            self._data = (self._data + value + b"\n")[: _HEAD + 1]
