"""Typed events out of server-sent events.

Nothing here does I/O: `EventDecoder` turns one server-sent event into typed events. The connections
are in `stream`, the handlers that an application registers in `handlers`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, Final, Generic, NamedTuple, Self, TypeAlias, TypeVar, cast

from pydantic import (
    BaseModel,
    GetCoreSchemaHandler,
    GetPydanticSchema,
    TypeAdapter,
    ValidationError,
)
from pydantic_core import CoreSchema, core_schema

from .lenient import build
from .model import Model
from .sse import ServerSentEvent

EventId: TypeAlias = str | int | float
"""What a server tells events apart by, in the JSON type it has on the wire."""


_Origin: TypeAlias = "tuple[str, str, EventId | None, Any, str, tuple[str, ...]]"
"""Name, kind and id of an event; its payload, or the JSON text it stands in and the way to it."""

_NO_ORIGIN: Final[_Origin] = ("", "", None, None, "", ())


def origin(name: str, kind: str, event_id: EventId | None, data: Any = None) -> _Origin:
    """Return where an event comes from."""
    return name, kind, event_id, data, "", ()


class EventModel(Model):
    """A typed event. Besides its own fields it knows its id, its name and its raw data."""

    @property
    def _comes_from(self) -> _Origin:
        private = self.__pydantic_private__
        return private.get("origin", _NO_ORIGIN) if private else _NO_ORIGIN

    @property
    def event_id(self) -> EventId | None:
        """The id the server gave the event, for acknowledging it; None if it gave none."""
        return self._comes_from[2]

    @property
    def event_name(self) -> str:
        """The event's name as it came over the wire."""
        return self._comes_from[0]

    @property
    def event_data(self) -> Any:
        """The event's payload as it came over the wire."""
        *_, data, text, path = self._comes_from
        if not text:
            return data
        data = json.loads(text)
        for step in path:
            data = data[step]
        return data

    @property
    def event_type(self) -> str:
        """The event's name in the documents, under which handlers are registered; else `unknown`."""
        return self._comes_from[1] or "unknown"

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        yield "event_name", self.event_name
        if self.event_id is not None:
            yield "event_id", self.event_id
        yield from super().__repr_args__()

    def tag(self, came: _Origin) -> Self:
        """Note what the frame says about the event.

        It goes where pydantic keeps private attributes: a declared one would cost a call for each
        event that is made.
        """
        private = self.__pydantic_private__ or {}
        object.__setattr__(self, "__pydantic_private__", {**private, "origin": came})
        return self


class UnknownEvent(EventModel):
    """An event that the documents do not describe, or whose payload is not as described.

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


@dataclass(frozen=True)
class EventDecoder(Generic[EventT]):
    """Turns a server-sent event into typed events; what it does not know becomes UnknownEvent.

    The usual frame is one event as the documents describe it: one call of pydantic-core turns its
    bytes into the model. Any other frame is taken apart in Python, which says why it is unknown.
    """

    types: Mapping[str, EventType]
    envelope: Envelope | None = None
    replay: Replay | None = None

    def decode(self, frame: ServerSentEvent) -> list[EventT | UnknownEvent]:
        """Return the events of one frame: one, or as many as its envelope holds. Never raises."""
        if frame.oversized:
            reason = "the event exceeds the limit of `max_event_bytes` and was skipped"
            return [_unknown(origin(frame.event, "", self._id_at_start(frame)), reason)]
        event = self._usual(frame)
        if event is not None:
            return [event]
        try:
            data: Any = json.loads(frame.data)
        except (ValueError, RecursionError):
            came = origin(frame.event, "", _own_id(frame), frame.data)
            return [_unknown(came, "the data is not JSON")]
        packed = self._packed(data)
        if packed is None:
            return [self._event(frame.event, data, _own_id(frame))]
        event_id = self._id(cast("dict[str, Any]", data), frame)
        return [self._event(name, payload, event_id) for name, payload in packed.items()]

    def identify(self, frame: ServerSentEvent) -> EventId | None:
        """Return the id of a frame, which may hold no event at all."""
        try:
            data: Any = json.loads(frame.data)
        except (ValueError, RecursionError):
            return _own_id(frame)
        if self._packed(data) is None:
            return _own_id(frame)
        return self._id(cast("dict[str, Any]", data), frame)

    def _packed(self, data: Any) -> dict[str, Any] | None:
        """The events that an envelope maps by their names; None if the data is not an envelope."""
        if self.envelope is None or not isinstance(data, dict):
            return None
        packed = cast("dict[str, Any]", data).get(self.envelope.events)
        return cast("dict[str, Any]", packed) if isinstance(packed, dict) else None

    def _id_at_start(self, frame: ServerSentEvent) -> EventId | None:
        """The id of an envelope of which only the beginning is there, if it stands first."""
        if self.envelope is None or not self.envelope.id:
            return _own_id(frame)
        first = _FIRST_MEMBER.match(frame.data)
        try:
            fields: dict[str, Any] = json.loads(first[0].rstrip(", ") + "}") if first else {}
        except ValueError:
            fields = {}
        return self._id(fields, frame)

    def _id(self, fields: Mapping[str, Any], frame: ServerSentEvent) -> EventId | None:
        """The id that an envelope gives, else that of the frame itself."""
        found = fields.get(self.envelope.id) if self.envelope and self.envelope.id else None
        return cast("EventId", found) if _can_be_sent(found) else _own_id(frame)

    def _plain(self, frame: ServerSentEvent) -> EventT | None:
        """The event that a frame without an envelope is, by one call; None if it is not as known."""
        known = self._known.get(frame.event)
        if known is None or known.payload is not None:
            return None
        try:
            event = known.model.model_validate_json(frame.data)
        except (ValidationError, RecursionError):
            return None
        came = (frame.event, known.name, _own_id(frame), None, frame.data, ())
        return cast("EventT", event.tag(came))

    @cached_property
    def _known(self) -> dict[str, EventType]:
        """The types by every name they have on the wire, with and without the prefix."""
        prefix = self.envelope.prefix if self.envelope else ""
        return {**{prefix + name: known for name, known in self.types.items()}, **self.types}

    @cached_property
    def _usual(self) -> Callable[[ServerSentEvent], EventT | None]:
        """Makes the one known event of a frame by one call; gives None if there is more to look at."""
        return self._plain if self.envelope is None else self._enveloped(self.envelope)

    def _enveloped(self, envelope: Envelope) -> Callable[[ServerSentEvent], EventT | None]:
        """Return what takes apart the usual envelope: with one event as the documents describe it."""
        schema = _EnvelopeSchema(
            {f"{envelope.prefix}{known.name}": known for known in self.types.values()}, envelope
        )
        validate = TypeAdapter(schema.annotated()).validator.validate_json
        known = {
            name: _Known.of(one, (envelope.events, name)) for name, one in schema.known.items()
        }
        events, id_name, identify, new = (
            envelope.events,
            envelope.id or "",
            self._id,
            object.__new__,
        )

        def usual(frame: ServerSentEvent) -> EventT | None:
            text = frame.data
            try:
                fields = validate(text)
            except (ValidationError, RecursionError):
                return None
            packed = fields[events]
            if len(packed) != 1:
                return None
            event_id = fields.get(id_name)
            if type(event_id) is not str or not event_id:
                event_id = identify(fields, frame)
            name, body = packed.popitem()
            kind, model, payload, defaults, way = known[name]
            came = (name, kind, event_id, None, text, way)
            if payload is None:
                tagged: EventT = body.tag(came)
                return tagged
            # What `model_construct` does, without its look at every alias.
            made: Any = new(model)
            content: dict[str, Any] = made.__dict__
            if defaults:
                content.update(defaults)
            content[payload] = body
            _set_given(made, {payload})
            _set_extra(made, {})
            _set_private(made, {"origin": came})
            event: EventT = made
            return event

        return usual

    def _event(self, name: str, payload: Any, event_id: EventId | None) -> EventT | UnknownEvent:
        known = self._known.get(name)
        if known is None:
            return _unknown(origin(name, "", event_id, payload))
        fields = {known.payload: payload} if known.payload is not None else payload
        event, unexpected = build(known.model, {} if fields is None else fields)
        if unexpected and not _as_described(payload, unexpected):
            return _unknown(origin(name, "", event_id, payload), "; ".join(unexpected))
        return cast("EventT", event.tag(origin(name, known.name, event_id, payload)))


def _as_described(payload: Any, unexpected: Sequence[str]) -> bool:
    """Whether something of a payload is as the documents say, so that the event is what it claims."""
    return isinstance(payload, dict) and len(cast("dict[str, Any]", payload)) > len(unexpected)


def _own_id(frame: ServerSentEvent) -> EventId | None:
    """The id that this very frame brought: one that sticks from an earlier frame is not its own."""
    return frame.id if frame.own_id and frame.id else None


_FIRST_MEMBER: Final = re.compile(r'\s*\{\s*"[^"\\]*"\s*:\s*("(?:[^"\\]|\\.)*"|[-+.\w]+)\s*,')
"""The first member of an object, if its value is a text or a number."""


def _can_be_sent(found: Any) -> bool:
    """Whether a value is an id that an acknowledgement can carry: not NaN, not half a character."""
    if isinstance(found, bool) or not isinstance(found, str | int | float) or found == "":
        return False
    try:
        return bool(json.dumps(found, ensure_ascii=False, allow_nan=False).encode())
    except ValueError:
        return False


def _unknown(came: _Origin, reason: str | None = None) -> UnknownEvent:
    event = UnknownEvent() if reason is None else UnknownEvent(reason=reason)
    return event.tag(came)


_set_given: Final = BaseModel.__dict__["__pydantic_fields_set__"].__set__
_set_extra: Final = BaseModel.__dict__["__pydantic_extra__"].__set__
_set_private: Final = BaseModel.__dict__["__pydantic_private__"].__set__


class _Known(NamedTuple):
    """A known event as the usual way needs it.

    `defaults` are the fields of its model if nothing came, `way` leads to its payload in the data.
    """

    kind: str
    model: type[EventModel]
    payload: str | None
    defaults: Mapping[str, Any]
    way: tuple[str, ...]

    @classmethod
    def of(cls, known: EventType, way: tuple[str, ...]) -> _Known:
        """Look up the defaults of a type."""
        fields = known.model.model_fields.items()
        defaults = {name: field.get_default() for name, field in fields if name != known.payload}
        return cls(known.name, known.model, known.payload, defaults, way)


@dataclass(frozen=True)
class _EnvelopeSchema:
    """Builds pydantic's schema of an envelope: a dict whose event of each known name is its model."""

    known: Mapping[str, EventType]
    envelope: Envelope

    def annotated(self) -> Any:
        """Return a type that pydantic can validate."""
        return Annotated[Any, GetPydanticSchema(self._schema)]

    def _schema(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        packed = core_schema.typed_dict_schema(
            {
                name: core_schema.typed_dict_field(
                    handler.generate_schema(_payload(known)), required=False
                )
                for name, known in self.known.items()
            },
            extra_behavior="forbid",
        )
        fields = {self.envelope.events: core_schema.typed_dict_field(packed, required=True)}
        if self.envelope.id and self.envelope.id != self.envelope.events:
            fields[self.envelope.id] = core_schema.typed_dict_field(
                core_schema.any_schema(), required=False
            )
        return core_schema.typed_dict_schema(fields, extra_behavior="ignore")


def _payload(known: EventType) -> Any:
    """The type of an event on the wire: of the field that holds the payload, else the model."""
    if known.payload is None:
        return known.model
    known.model.model_rebuild()
    return known.model.model_fields[known.payload].annotation
