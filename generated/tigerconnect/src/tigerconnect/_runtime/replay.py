"""Follows a server that sends earlier events again, and says when that is over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .events import EventModel, EventType, Replay, UnknownEvent, origin


class ReplayTracker:
    """Follows a replay event by event; `replaying` is true while one goes on."""

    def __init__(self, replay: Replay | None, types: Mapping[str, EventType]) -> None:
        self._replay = replay
        self._types = types
        self._left = 0

    @property
    def replaying(self) -> bool:
        """Whether the server is sending earlier events again."""
        return self._left > 0

    def reset(self) -> None:
        """A new connection begins: it announces its own replay."""
        self._left = 0

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
        return event.tag(origin(replay.end, replay.end if known is not None else "", None))


def _at(data: Any, path: str) -> Any:
    for step in path.split("."):
        data = cast("dict[str, Any]", data).get(step) if isinstance(data, dict) else None
    return data
