"""Typed events out of server-sent events, and the handlers somebody registers for them.

Nothing here does I/O: `EventDecoder` turns one server-sent event into typed events, `Handlers` calls
what was registered. The connections are in `stream`.
"""

from __future__ import annotations

import inspect
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from pydantic import PrivateAttr, ValidationError

from .model import Model
from .sse import ServerSentEvent


class EventModel(Model):
    """A typed event. Besides its own fields it knows its id, its name and its raw data."""

    _event_id: str | None = PrivateAttr(default=None)
    _event_name: str = PrivateAttr(default="")
    _event_data: Any = PrivateAttr(default=None)
    _event_type: str = PrivateAttr(default="")

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

    @property
    def event_type(self) -> str:
        """The event's name in the documents, under which handlers are registered; else `unknown`."""
        return self._event_type or "unknown"

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        yield "event_name", self.event_name
        if self.event_id is not None:
            yield "event_id", self.event_id
        yield from super().__repr_args__()

    def tag(self, name: str, data: Any, event_id: str, kind: str = "") -> None:
        """Note what the frame says about the event."""
        self._event_type = kind
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
    """A known event: its name, its class, and the field of the payload if that is one object."""

    name: str
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


@dataclass(frozen=True, slots=True)
class Replay:
    """How a server announces that it sends earlier events again.

    An event named `start` whose field at `field` has the value `value` says at `count` how many
    events named `counted` follow; behind the last of them comes an event named `end`, which the
    stream makes itself. Fields are names joined by dots.
    """

    start: str
    field: str
    value: str
    count: str
    counted: str
    end: str


class ReplayTracker:
    """Follows a replay event by event; `offline` is true while one goes on."""

    def __init__(self, replay: Replay | None, types: Mapping[str, EventType]) -> None:
        self._replay = replay
        self._types = types
        self._left = 0

    @property
    def offline(self) -> bool:
        """Whether what comes are earlier events."""
        return self._left > 0

    def after(self, event: EventModel) -> EventModel | None:
        """Return the event that follows on this one because the replay is at its end, or None."""
        replay = self._replay
        if replay is None:
            return None
        if event.event_type == replay.start and _at(event.event_data, replay.field) == replay.value:
            count = _at(event.event_data, replay.count)
            if not isinstance(count, int) or isinstance(count, bool):
                return None  # a replay of unknown length has no end that could be told
            self._left = max(count, 0)
            return self._end(replay) if self._left == 0 else None
        if event.event_type != replay.counted or self._left <= 0:
            return None
        self._left -= 1
        return self._end(replay) if self._left == 0 else None

    def _end(self, replay: Replay) -> EventModel:
        known = self._types.get(replay.end)
        event = known.model() if known is not None else UnknownEvent()
        event.tag(replay.end, None, "", replay.end if known is not None else "")
        return event


def _at(data: Any, path: str) -> Any:
    for step in path.split("."):
        data = cast("dict[str, Any]", data).get(step) if isinstance(data, dict) else None
    return data


@dataclass(frozen=True)
class EventDecoder(Generic[EventT]):
    """Turns a server-sent event into typed events; what it does not know becomes UnknownEvent."""

    types: Mapping[str, EventType]
    envelope: Envelope | None = None
    replay: Replay | None = None

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
        event.tag(name, payload, event_id, known.name)
        return cast("EventT", event)

    @staticmethod
    def _unknown(name: str, payload: Any, event_id: str, reason: str | None = None) -> UnknownEvent:
        event = UnknownEvent() if reason is None else UnknownEvent(reason=reason)
        event.tag(name, payload, event_id)
        return event


class Handlers:
    """What is to be called for which event: by its name in the documents, `unknown`, or `*` for all."""

    def __init__(self) -> None:
        self._by_name: defaultdict[str, list[Callable[[Any], Any]]] = defaultdict(list)

    def add(self, name: str, handler: Callable[[Any], Any]) -> None:
        """Call `handler` with each event of that name, after those added before."""
        self._by_name[name].append(handler)

    def remove(self, name: str, handler: Callable[[Any], Any]) -> None:
        """Call it no more; a handler that was not added is no fault."""
        if handler in self._by_name[name]:
            self._by_name[name].remove(handler)

    def call(self, event: EventModel) -> None:
        """Call the handlers of an event; what one of them raises goes on to the caller."""
        for handler in self._of(event):
            handler(event)

    async def call_async(self, event: EventModel) -> None:
        """Call the handlers of an event, and await those that can be awaited."""
        for handler in self._of(event):
            result = handler(event)
            if inspect.isawaitable(result):
                await result

    def _of(self, event: EventModel) -> list[Callable[[Any], Any]]:
        return [*self._by_name[event.event_type], *self._by_name["*"]]
