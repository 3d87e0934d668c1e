"""The events of the stream, and how they are told apart."""

from __future__ import annotations

from typing import TypeAlias

from . import models
from ._runtime.events import Envelope, EventDecoder, EventType, UnknownEvent
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
        "client_advisory": EventType(models.ClientAdvisoryEvent),
        "conversation:change": EventType(models.ConversationChangeEvent, payload="conversation"),
        "group:membership:change": EventType(models.GroupMembershipChangeEvent),
        "message": EventType(models.MessageEvent, payload="message"),
        "messages:offline:stop": EventType(models.MessagesOfflineStopEvent),
        "presence:change": EventType(models.PresenceChangeEvent),
        "typing:change": EventType(models.TypingChangeEvent),
    },
    envelope=Envelope(
        events="event",
        id="event_id",
        prefix="tigertext:iq:",
    ),
)

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
]
