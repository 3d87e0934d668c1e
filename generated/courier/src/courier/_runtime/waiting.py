"""Waiting that another thread can end: for a time, or for a blocking call."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Generic, TypeVar, cast

T = TypeVar("T")


class ClosedWhileWaitingError(Exception):
    """The wait was ended from elsewhere."""


class Waiter:
    """What one stream waits with. After `close` no wait lasts.

    Python cannot interrupt a thread that connects or reads. `call` therefore runs such a call in a
    thread of its own and waits for either of the two; a call that comes back too late is discarded.
    """

    def __init__(self) -> None:
        self._closed = threading.Event()
        self._changed = threading.Condition()

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed.is_set()

    def close(self) -> None:
        """End every wait, now and later."""
        self._closed.set()
        with self._changed:
            self._changed.notify_all()

    @property
    def signal(self) -> threading.Event:
        """Set when the waits are over."""
        return self._closed

    def call(self, function: Callable[[], T], discard: Callable[[T], None]) -> T:
        """Return what a blocking call returns, or raise what it raises.

        Args:
            function: the call.
            discard: takes a result that no caller waits for any more.

        Raises:
            ClosedWhileWaitingError: `close` was called before the call came back.
        """
        call = _Call(function, discard, self._changed)
        thread = threading.Thread(
            target=contextvars.copy_context().run, args=(call.run,), daemon=True
        )
        try:
            with self._changed:
                thread.start()
                self._changed.wait_for(lambda: call.done or self.closed)
        finally:
            call.leave()
        return call.result()


class _Call(Generic[T]):
    def __init__(
        self, function: Callable[[], T], discard: Callable[[T], None], changed: threading.Condition
    ) -> None:
        self._function = function
        self._discard = discard
        self._changed = changed
        self._left = False
        self._value: Any = None
        self._error: BaseException | None = None
        self.done = False

    def run(self) -> None:
        with self:
            self._value = self._function()

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: object, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Keep what the call raised: it is raised where the call was made."""
        self._error = error
        with self._changed:
            self.done = True
            discard = self._left and error is None
            self._changed.notify_all()
        if discard:
            self._discard(cast("T", self._value))
        return True

    def leave(self) -> None:
        with self._changed:
            self._left = True

    def result(self) -> T:
        if not self.done:
            raise ClosedWhileWaitingError
        if self._error is not None:
            raise self._error
        return cast("T", self._value)
