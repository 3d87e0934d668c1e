"""When to connect again, and when to give up: no I/O, no clock, no sleep.

The rules, in the order in which they apply:

- A connection that opened is not a failure, however it ends. If it brought something new or lasted,
  the next one follows after the time the server asked for (`retry`), else at once. If it brought
  nothing new, the pauses grow. Events without ids are new if the server paces them with `retry`.
- An attempt that did not open a stream is a failure. The pauses grow, and after `max_reconnects`
  failures in a row the stream gives up with the last one.
- The server's `Retry-After` is waited for, up to `max_wait`; its `retry` up to a minute.
"""

from __future__ import annotations

from typing import Final

from .errors import APIStatusError, WrongContentTypeError
from .options import backoff, retry_after

MAX_RETRY: Final = 60.0
"""The longest pause that a `retry` field of the stream can ask for, in seconds."""

LONG_LIVED: Final = 5.0
"""Seconds after which a connection that brought nothing is not taken for a loop of connections."""

MAX_WRONG_TYPES: Final = 3
"""Answers in a row of another content type, as of a captive portal, before the stream gives up."""

_RETRIED: Final = frozenset({408, 409, 425, 429})


class Reconnection:
    """Decides on the pause before the next connection.

    Attributes:
        retry: the seconds that the server asked for with a `retry` field, or None.
    """

    def __init__(self, *, max_reconnects: int | None, max_wait: float) -> None:
        self.retry: float | None = None
        self._max_reconnects = max_reconnects
        self._max_wait = max_wait
        self._failures = 0
        self._barren = 0
        self._wrong_types = 0

    def asked(self, milliseconds: int | None) -> None:
        """Take over what the server asked for in the stream (WHATWG HTML, 9.2.6)."""
        if milliseconds is not None:
            self.retry = min(milliseconds, MAX_RETRY * 1000) / 1000

    def opened(self) -> None:
        """A connection opened: what failed before does not count any more."""
        self._failures = self._wrong_types = 0

    def ended(self, *, new: bool, anonymous: bool, lived: float) -> float:
        """Return the pause after a connection that opened and ended, or broke.

        Args:
            new: whether it brought an event that was not handled before, by its id.
            anonymous: whether it brought events without ids.
            lived: how many seconds it lasted.
        """
        if new or lived >= LONG_LIVED or (anonymous and self.retry):
            self._barren = 0
            return self.retry or 0.0
        self._barren += 1
        return max(self.retry or 0.0, backoff(self._barren - 1))

    def failed(self, error: Exception) -> float | None:
        """Return the pause after an attempt that opened no stream, or None to give up."""
        if isinstance(error, APIStatusError) and not is_retried(error.status_code):
            return None
        self._failures += 1
        if isinstance(error, WrongContentTypeError):
            self._wrong_types += 1
        limit = self._max_reconnects
        if self._wrong_types > MAX_WRONG_TYPES or (limit is not None and self._failures > limit):
            return None
        asked = retry_after(error.headers) if isinstance(error, APIStatusError) else None
        usual = self.retry or 0.0 if asked is None else min(asked, self._max_wait)
        return max(usual, backoff(self._failures - 1))


def is_retried(status: int) -> bool:
    """Whether a stream is asked for again after a status: the server may answer otherwise later."""
    return status in _RETRIED or 500 <= status <= 599
