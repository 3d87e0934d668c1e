"""Handlers by the name in the documents, by that on the wire, and for all events."""

from __future__ import annotations

import asyncio
import functools
from dataclasses import dataclass
from typing import Any

import pytest
from tigergen.runtime.errors import ConfigurationError
from tigergen.runtime.handlers import Handlers


@dataclass
class Event:
    event_name: str
    event_type: str


async def later(event: Any) -> None:
    event.event_name += "!"


class Calls:
    async def __call__(self, event: Any) -> None:
        pass


def test_handlers_are_called_by_type_then_name_then_for_all() -> None:
    handlers, seen = Handlers(), list[str]()
    for name in ("*", "p:note", "note", "other", "note"):
        handlers.add(name, lambda event, name=name: seen.append(name))
    handlers.call(Event("p:note", "note"))
    assert seen == ["note", "note", "p:note", "*"]
    seen.clear()
    handlers.call(Event("note", "note"))
    assert seen == ["note", "note", "*"]
    seen.clear()
    handlers.call(Event("new", "unknown"))
    assert seen == ["*"]


def test_a_handler_is_removed_once_for_each_time_it_was_added() -> None:
    handlers, seen = Handlers(), list[Event]()
    event = Event("a", "a")
    handlers.remove("a", seen.append)
    for _ in range(2):
        handlers.add("a", seen.append)
    handlers.remove("a", seen.append)
    handlers.remove("b", seen.append)
    handlers.call(event)
    assert seen == [event]
    handlers.remove("a", seen.append)
    handlers.call(event)
    assert seen == [event]


@pytest.mark.parametrize(
    ("handler", "name"),
    [
        (later, "later"),
        (functools.partial(functools.partial(later)), "partial"),
        (Calls(), "Calls"),
    ],
)
def test_a_synchronous_client_takes_no_coroutine_function(handler: Any, name: str) -> None:
    with pytest.raises(ConfigurationError, match=f"the handler {name} is a coroutine function"):
        Handlers().add("a", handler)
    Handlers(asynchronous=True).add("a", handler)


def test_nor_what_turns_out_to_be_awaitable() -> None:
    handlers = Handlers()
    handlers.add("a", lambda event: later(event))
    with pytest.raises(ConfigurationError, match="<lambda> returned an awaitable"):
        handlers.call(Event("a", "a"))


def test_an_asynchronous_client_awaits_what_can_be_awaited() -> None:
    handlers, event, seen = Handlers(asynchronous=True), Event("a", "a"), list[str]()
    handlers.add("a", later)
    handlers.add("a", lambda event: seen.append(event.event_name))
    asyncio.run(handlers.call_async(event))
    assert seen == ["a!"]
