"""From the bytes of a connection to events that are delivered once each: no I/O, no clock.

An event is handled when the next one is asked for, not before: one whose handling failed is
delivered again when a new loop begins. A handled event is remembered by its own id within a window,
and what comes again is dropped. An event without an id of its own is never dropped.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Collection, Sequence
from typing import Any, Final, Generic, NamedTuple, TypeAlias, cast

from .errors import EventTooLargeError
from .events import EventDecoder, EventId, EventModel, EventT, UnknownEvent
from .replay import ReplayTracker
from .sse import ServerSentEvent, SSEDecoder

WINDOW: Final = 10_000
"""Handled events that are remembered."""

_Key: TypeAlias = "tuple[type, EventId, str]"


class _Waiting(NamedTuple):
    """An event that waits for delivery; a frame that holds none has an id all the same.

    `id` is acknowledged once the event is handled, and `last_event_id` is that of the stream then;
    both are None if others of its frame follow.
    """

    event: EventModel | None
    id: EventId | None
    key: _Key | None
    last_event_id: str | None
    replaying: bool


class Delivery(Generic[EventT]):
    """Takes bytes and gives events.

    Attributes:
        received_id: the last event id of what was received, for the next connection.
        handled_id: the last event id of what was handled, for another process to go on.
        brought_new: whether the connection brought an event that was not handled before, by its id.
        brought_anonymous: whether it brought an event without an id.
        replaying: whether the event delivered last is one that the server sends again.
    """

    def __init__(
        self,
        decoder: EventDecoder[EventT],
        handled: Callable[[EventId], None],
        *,
        last_event_id: str,
        max_event_bytes: int,
        skip_oversized: bool,
    ) -> None:
        self.received_id = self.handled_id = last_event_id
        self.brought_new = self.brought_anonymous = False
        self.replaying = False
        self._decoder = decoder
        self._handled = handled
        self._limits: dict[str, Any] = {
            "max_event_bytes": max_event_bytes,
            "skip_oversized": skip_oversized,
        }
        self._sse = SSEDecoder(**self._limits)
        self._replay = ReplayTracker(decoder.replay, decoder.types)
        self._waiting: deque[_Waiting] = deque()
        self._given: _Waiting | None = None
        self._seen: OrderedDict[_Key, None] = OrderedDict()
        self._error: EventTooLargeError | None = None

    def connected(self) -> None:
        """A new connection begins."""
        self._sse = SSEDecoder(last_event_id=self.received_id, **self._limits)
        self._replay.reset()
        self.brought_new = self.brought_anonymous = False
        self._error = None

    @property
    def retry(self) -> int | None:
        """The reconnection time that the connection asked for, in milliseconds, or None."""
        return self._sse.retry

    def feed(self, data: bytes) -> None:
        """Take the next bytes of the connection."""
        try:
            frames: Sequence[ServerSentEvent] = self._sse.feed(data)
        except EventTooLargeError as error:
            self._error = error
            frames = error.before
        for frame in frames:
            self._take(frame)
        if frames:
            self.received_id = frames[-1].id
        if self._error is None:
            self.received_id = self._sse.last_event_id

    def _take(self, frame: ServerSentEvent) -> None:
        """Let the events of a frame wait for delivery."""
        events = self._decoder.decode(frame)
        if not events:
            found = self._decoder.identify(frame)
            self._add(None, found, _key(found, frame.event), frame.id)
            return
        last = len(events) - 1
        for index, event in enumerate(events):
            follows = self._replay.after(event)
            key = _key(event.event_id, event.event_name)
            if index == last:
                self._add(event, event.event_id, key, frame.id)
            else:
                self._add(event, None, key, None)
            if follows is not None:
                self._add(follows, None, None, None)

    def _add(
        self,
        event: EventModel | None,
        event_id: EventId | None,
        key: _Key | None,
        last_event_id: str | None,
    ) -> None:
        self._waiting.append(_Waiting(event, event_id, key, last_event_id, self._replay.replaying))
        if key is None:
            self.brought_anonymous = True
        elif key not in self._seen:
            self.brought_new = True

    def begin(self) -> None:
        """A loop begins: what an earlier loop did not finish is delivered again."""
        if self._given is not None:
            self._waiting.appendleft(self._given)
            self._given = None

    def next(self) -> EventT | UnknownEvent | None:
        """Return the next event, or None if more bytes are needed. The last one is handled.

        Raises:
            EventTooLargeError: an event exceeds the limit; those before it have been delivered.
        """
        self.finish()
        while self._waiting:
            waiting = self._waiting.popleft()
            if waiting.event is None or waiting.key in self._seen:
                self._done(waiting)
                continue
            self._given = waiting
            self.replaying = waiting.replaying
            return cast("EventT", waiting.event)
        error, self._error = self._error, None
        if error is not None:
            raise error
        return None

    def finish(self, ids: Collection[EventId] | None = None) -> None:
        """The event delivered last was handled; with `ids`, only if its id is one of them."""
        given = self._given
        if given is None or given.event is None:
            return
        if ids is None or given.event.event_id in ids:
            self._given = None
            self._done(given)

    def _done(self, waiting: _Waiting) -> None:
        if waiting.key is not None:
            self._seen[waiting.key] = None
            self._seen.move_to_end(waiting.key)
            if len(self._seen) > WINDOW:
                self._seen.popitem(last=False)
        if waiting.last_event_id is not None:
            self.handled_id = waiting.last_event_id
        if waiting.id is not None:
            self._handled(waiting.id)


def _key(event_id: EventId | None, name: str) -> _Key | None:
    return None if event_id is None else (type(event_id), event_id, name)
