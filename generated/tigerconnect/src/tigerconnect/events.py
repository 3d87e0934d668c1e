"""The events of the stream, and how they are told apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from . import models
from ._runtime.events import (
    Envelope,
    EventDecoder,
    EventId,
    EventType,
    Replay,
    UnknownEvent,
)
from ._runtime.request import Request
from .models import (
    ClientAdvisoryEvent,
    ConversationChangeEvent,
    GroupMembershipChangeEvent,
    MessageEvent,
    MessagesOfflineStopEvent,
    PresenceChangeEvent,
    TypingChangeEvent,
)

Event: TypeAlias = (
    models.ClientAdvisoryEvent
    | models.ConversationChangeEvent
    | models.GroupMembershipChangeEvent
    | models.MessageEvent
    | models.MessagesOfflineStopEvent
    | models.PresenceChangeEvent
    | models.TypingChangeEvent
)
"""An event that the documents describe. A stream yields these and `UnknownEvent`."""

DECODER: EventDecoder[Event] = EventDecoder(
    types={
        "client_advisory": EventType("client_advisory", models.ClientAdvisoryEvent),
        "conversation:change": EventType(
            "conversation:change", models.ConversationChangeEvent, payload="conversation"
        ),
        "group:membership:change": EventType(
            "group:membership:change", models.GroupMembershipChangeEvent
        ),
        "message": EventType("message", models.MessageEvent, payload="message"),
        "messages:offline:stop": EventType(
            "messages:offline:stop", models.MessagesOfflineStopEvent
        ),
        "presence:change": EventType("presence:change", models.PresenceChangeEvent),
        "typing:change": EventType("typing:change", models.TypingChangeEvent),
    },
    envelope=Envelope(
        events="event",
        id="event_id",
        prefix="tigertext:iq:",
    ),
    replay=Replay(
        start="client_advisory",
        field="advisory.name",
        value="replay_start",
        count="advisory.replay_message_count",
        counted="message",
        end="messages:offline:stop",
    ),
)


def acknowledge(ids: Sequence[EventId]) -> Request:
    """Return the request that acknowledges events by their ids."""
    return Request("POST", "/events/ack/", json={"events": list(ids)})


__all__ = [
    "DECODER",
    "ClientAdvisoryEvent",
    "ConversationChangeEvent",
    "Envelope",
    "Event",
    "GroupMembershipChangeEvent",
    "MessageEvent",
    "MessagesOfflineStopEvent",
    "PresenceChangeEvent",
    "TypingChangeEvent",
    "UnknownEvent",
    "acknowledge",
]
