"""The events of the stream, and how they are told apart."""

from __future__ import annotations

from typing import TypeAlias

from ._runtime.events import (
    Envelope,
    EventDecoder,
    EventModel,
    UnknownEvent,
)

Event: TypeAlias = EventModel
"""An event of the stream: the documents describe none, so each comes as `UnknownEvent`."""

DECODER: EventDecoder[Event] = EventDecoder(
    types={},
    envelope=None,
)

__all__ = [
    "DECODER",
    "Envelope",
    "Event",
    "UnknownEvent",
]
