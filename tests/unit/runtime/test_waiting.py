"""Waiting for a blocking call, and being called away from it."""

from __future__ import annotations

import contextvars
import threading

import pytest
from tigergen.runtime.waiting import ClosedWhileWaitingError, Waiter

PATIENCE = 30.0


def test_a_call_gives_what_it_returns_or_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    unhandled: list[object] = []
    monkeypatch.setattr(threading, "excepthook", unhandled.append)
    waiter = Waiter()
    discarded: list[int] = []
    assert waiter.call(lambda: 5, discarded.append) == 5
    with pytest.raises(ZeroDivisionError):
        waiter.call(lambda: 1 // 0, discarded.append)
    assert (discarded, unhandled) == ([], [])
    assert waiter.closed is False
    assert not waiter.signal.is_set()


def test_a_call_runs_in_a_thread_of_its_own_that_sees_the_callers_context() -> None:
    name: contextvars.ContextVar[str] = contextvars.ContextVar("name")
    name.set("caller")
    seen = Waiter().call(
        lambda: (name.get(), threading.current_thread().daemon, threading.get_ident()), print
    )
    assert seen[:2] == ("caller", True)
    assert seen[2] != threading.get_ident()


def test_closing_ends_a_wait_and_a_result_that_comes_late_is_discarded() -> None:
    waiter = Waiter()
    begun, go_on, over = threading.Event(), threading.Event(), threading.Event()
    discarded: list[str] = []

    def call() -> str:
        begun.set()
        go_on.wait(PATIENCE)
        return "late"

    def discard(value: str) -> None:
        discarded.append(value)
        over.set()

    def close() -> None:
        begun.wait(PATIENCE)
        waiter.close()

    closer = threading.Thread(target=close)
    closer.start()
    with pytest.raises(ClosedWhileWaitingError):
        waiter.call(call, discard)
    closer.join()
    assert waiter.closed
    assert waiter.signal.is_set()
    assert discarded == []
    go_on.set()
    assert over.wait(PATIENCE)
    assert discarded == ["late"]


def test_an_error_that_comes_late_is_discarded_with_its_call() -> None:
    waiter = Waiter()
    waiter.close()
    over = threading.Event()
    go_on = threading.Event()
    discarded: list[object] = []

    def call() -> None:
        try:
            go_on.wait(PATIENCE)
            raise OSError
        finally:
            over.set()

    with pytest.raises(ClosedWhileWaitingError):
        waiter.call(call, discarded.append)
    go_on.set()
    assert over.wait(PATIENCE)
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and thread.daemon:
            thread.join(0.2)
    assert discarded == []
