"""Which handled events are still to be acknowledged: a queue, without I/O or clock.

An id stays in the queue until the server has taken it. What the server refuses is sent again in
smaller parts, so that one id it does not like cannot hold up the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .events import EventId
from .options import backoff

MAX_WAITING: Final = 100_000
"""Ids that wait at most; beyond that the oldest are dropped, and come again from the server."""

_MAX_BATCH: Final = 500
_MAX_REFUSALS: Final = 5


class Acknowledgements:
    """The ids of handled events, in the order in which they were handled."""

    def __init__(self) -> None:
        self._waiting: dict[tuple[type, EventId], EventId] = {}
        self._batch = _MAX_BATCH
        self._failures = 0
        self._refusals = 0

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, event_id: EventId) -> None:
        """An event was handled."""
        self._waiting[type(event_id), event_id] = event_id
        if len(self._waiting) > MAX_WAITING:
            self._waiting.pop(next(iter(self._waiting)))

    def batch(self) -> list[EventId]:
        """Return the ids to acknowledge now; none if there are none."""
        found = self._waiting.values()
        return [one for one, _ in zip(found, range(self._batch), strict=False)]

    def sent(self, ids: Sequence[EventId]) -> None:
        """The server took these ids."""
        self._failures = self._refusals = 0
        self._batch = min(self._batch * 2, _MAX_BATCH)
        self._drop(ids)

    def failed(self, ids: Sequence[EventId], *, refused: bool) -> tuple[float, bool]:
        """Return the pause before the next try, and whether these ids are given up.

        `refused` says that the server answered, and that it does not want this request.
        """
        pause = backoff(self._failures)
        self._failures += 1
        if not refused:
            return pause, False
        if len(ids) > 1:
            self._batch = max(1, len(ids) // 2)
            return 0.0, False
        self._refusals += 1
        if self._refusals < _MAX_REFUSALS:
            return pause, False
        self._refusals = 0
        self._drop(ids)
        return 0.0, True

    def _drop(self, ids: Sequence[EventId]) -> None:
        for one in ids:
            self._waiting.pop((type(one), one), None)
