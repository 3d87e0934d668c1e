"""When a stream gives up, and how long it waits before."""

from __future__ import annotations

import random
from typing import Any

import pytest
from tigergen.runtime.errors import WrongContentTypeError, status_error
from tigergen.runtime.reconnection import LONG_LIVED, MAX_RETRY, Reconnection, is_retried


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


def refused(status: int, **headers: str) -> Exception:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return status_error(status, method="GET", url="/", headers=named, content=b"")


@pytest.fixture
def longest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses are as long as jitter may make them."""
    monkeypatch.setattr(random, "uniform", lambda low, high: high)


def state(**limits: Any) -> Reconnection:
    return Reconnection(**{"max_reconnects": None, "max_wait": 60.0, **limits})


@pytest.mark.parametrize(
    ("status", "again"),
    [
        (301, False),
        (400, False),
        (401, False),
        (404, False),
        (408, True),
        (409, True),
        (425, True),
        (429, True),
        (499, False),
        (500, True),
        (599, True),
        (600, False),
    ],
)
def test_which_refusals_may_be_different_later(status: int, again: bool) -> None:
    assert is_retried(status) is again
    assert (state().failed(refused(status)) is not None) is again


@pytest.mark.parametrize(
    ("asked", "limit", "pause"),
    [("7", 60.0, 7.0), ("70", 60.0, 60.0), ("0", 60.0, 0.5), ("7", 3.0, 3.0)],
)
@pytest.mark.usefixtures("longest")
def test_what_a_refusal_asks_for_is_waited_for_within_a_limit(
    asked: str, limit: float, pause: float
) -> None:
    assert state(max_wait=limit).failed(refused(503, Retry_After=asked)) == pause


@pytest.mark.usefixtures("longest")
def test_the_pause_of_the_stream_holds_for_failures_without_one_of_their_own() -> None:
    one = state()
    one.asked(3000)
    assert one.retry == 3.0
    assert one.failed(OSError()) == 3.0
    assert one.failed(refused(503)) == 3.0
    assert one.failed(refused(503, Retry_After="1")) == 2.0  # its own, or the growing one
    one.asked(None)
    assert one.retry == 3.0
    one.asked(0)
    assert (one.retry, one.failed(OSError())) == (0.0, 4.0)
    one.asked(60_001)
    assert one.retry == 60.0


@pytest.mark.usefixtures("longest")
def test_another_content_type_is_survived_three_times_in_a_row() -> None:
    one = state()
    assert [one.failed(WrongContentTypeError()) is None for _ in range(4)] == [False] * 3 + [True]
    one.opened()
    assert [one.failed(WrongContentTypeError()) is None for _ in range(4)] == [False] * 3 + [True]
    other = state()
    assert None not in [other.failed(OSError()) for _ in range(9)]


def ended(
    one: Reconnection, *, new: bool = False, anonymous: bool = False, lived: float = 0
) -> float:
    return one.ended(new=new, anonymous=anonymous, lived=lived)


@pytest.mark.usefixtures("longest")
def test_connections_that_bring_nothing_are_made_more_and_more_slowly() -> None:
    one = state()
    assert [ended(one) for _ in range(3)] == [0.5, 1.0, 2.0]
    assert ended(one, anonymous=True) == 4.0  # such events count if the server paces them
    assert ended(one, new=True) == 0.0
    assert ended(one) == 0.5
    assert ended(one, lived=LONG_LIVED) == 0.0
    assert ended(one, lived=LONG_LIVED - 0.1) == 0.5
    one.asked(3000)
    assert ended(one, new=True) == 3.0
    assert [ended(one) for _ in range(5)] == [3.0, 3.0, 3.0, 4.0, 8.0]
    assert ended(one, anonymous=True) == 3.0
    assert [ended(one), one.failed(OSError())] == [3.0, 3.0]


def test_a_connection_that_brought_nothing_is_no_failure() -> None:
    one = state(max_reconnects=0)
    assert None not in [ended(one) for _ in range(9)]
