"""The handlers that a client calls with the events of its stream."""

from __future__ import annotations

import functools
import inspect
from collections import defaultdict
from collections.abc import Callable
from typing import Any, Protocol

from .errors import ConfigurationError


class NamedEvent(Protocol):
    """An event, as far as its handlers are chosen by it."""

    @property
    def event_name(self) -> str:
        """Its name on the wire."""
        ...

    @property
    def event_type(self) -> str:
        """Its name in the documents."""
        ...


class Handlers:
    """Which handlers to call for which event: by its name in the documents or on the wire.

    The name `unknown` stands for events that the documents do not describe, `*` for all. A
    synchronous client refuses coroutine functions: it could not await what they return.
    """

    def __init__(self, *, asynchronous: bool = False) -> None:
        self._asynchronous = asynchronous
        self._by_name: defaultdict[str, list[Callable[[Any], Any]]] = defaultdict(list)

    def add(self, name: str, handler: Callable[[Any], Any]) -> None:
        """Call `handler` with each event of that name, after those added before.

        Raises:
            ConfigurationError: the handler is a coroutine function and the client is synchronous.
        """
        if not self._asynchronous and _is_coroutine_function(handler):
            raise ConfigurationError(
                f"the handler {_name(handler)} is a coroutine function; register it with "
                "AsyncClient, or register a plain function"
            )
        self._by_name[name].append(handler)

    def remove(self, name: str, handler: Callable[[Any], Any]) -> None:
        """Remove a handler; do nothing if it was not added."""
        if handler in self._by_name[name]:
            self._by_name[name].remove(handler)

    def call(self, event: NamedEvent) -> None:
        """Call the handlers of an event; what one of them raises goes on to the caller.

        Raises:
            ConfigurationError: a handler returned an awaitable, which nothing would await.
        """
        for handler in self._of(event):
            result = handler(event)
            if inspect.isawaitable(result):
                if inspect.iscoroutine(result):
                    result.close()
                raise ConfigurationError(
                    f"the handler {_name(handler)} returned an awaitable; use AsyncClient for it"
                )

    async def call_async(self, event: NamedEvent) -> None:
        """Call the handlers of an event, and await those that can be awaited."""
        for handler in self._of(event):
            result = handler(event)
            if inspect.isawaitable(result):
                await result

    def _of(self, event: NamedEvent) -> list[Callable[[Any], Any]]:
        names = dict.fromkeys((event.event_type, event.event_name, "*"))
        return [handler for name in names for handler in self._by_name.get(name, ())]


def _is_coroutine_function(handler: Callable[[Any], Any]) -> bool:
    while isinstance(handler, functools.partial):
        handler = handler.func
    call = getattr(handler, "__call__", None)  # noqa: B004 - an object's own call may be a coroutine
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(call)


def _name(handler: Callable[[Any], Any]) -> str:
    return getattr(handler, "__qualname__", type(handler).__name__)
