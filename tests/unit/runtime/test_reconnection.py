"""When a stream gives up, and how long it waits before."""

from __future__ import annotations

import random

import pytest
from tigergen.runtime.errors import status_error
from tigergen.runtime.reconnection import MAX_RETRY, Reconnection


@pytest.mark.parametrize("limit", [0, 1, 2, 10])
def test_a_stream_gives_up_after_as_many_failures_as_were_allowed(limit: int) -> None:
    state = Reconnection(max_reconnects=limit, max_wait=60.0)
    pauses = [state.failed(OSError()) for _ in range(limit + 1)]
    assert [pause is None for pause in pauses] == [False] * limit + [True]
    state = Reconnection(max_reconnects=limit, max_wait=60.0)
    for _ in range(limit):
        state.failed(OSError())
    state.opened()
    assert (state.failed(OSError()) is None) == (limit == 0)


def test_without_a_limit_it_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: high)
    state = Reconnection(max_reconnects=None, max_wait=60.0)
    pauses = [state.failed(OSError()) for _ in range(12)]
    assert None not in pauses
    assert pauses[:3] == sorted(set(pauses[:3]))


def test_a_server_that_says_now_again_and_again_is_not_hammered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: high)
    state = Reconnection(max_reconnects=None, max_wait=60.0)
    past = {"Retry-After": "Sat, 01 Jan 2000 00:00:00 GMT"}
    errors = [
        status_error(503, method="GET", url="/", headers=headers, content=b"")
        for headers in ({"Retry-After": "0"}, past, past, past, past)
    ]
    pauses = [state.failed(error) for error in errors]
    assert pauses == [0.5, 1.0, 2.0, 4.0, 8.0]


def test_a_retry_beyond_any_number_is_a_minute() -> None:
    state = Reconnection(max_reconnects=None, max_wait=60.0)
    state.asked(10**400)
    assert state.retry == MAX_RETRY
