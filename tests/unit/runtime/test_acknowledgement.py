"""Which ids are sent together, which are sent again, and which are given up."""

from __future__ import annotations

import random

import pytest
from tigergen.runtime import acknowledgement
from tigergen.runtime.acknowledgement import Acknowledgements


def waiting(count: int) -> Acknowledgements:
    queue = Acknowledgements()
    for number in range(count):
        queue.add(str(number))
    return queue


def test_ids_are_sent_in_order_at_most_five_hundred_at_a_time() -> None:
    queue = waiting(501)
    assert len(queue) == 501
    assert queue.batch() == [str(number) for number in range(500)]
    queue.sent(queue.batch())
    assert queue.batch() == ["500"]
    queue.sent(["500", "unknown"])
    assert (queue.batch(), len(queue)) == ([], 0)


def test_an_id_waits_once_in_each_json_type() -> None:
    queue = Acknowledgements()
    for one in (1, 1.0, "1", 1):
        queue.add(one)
    assert [repr(one) for one in queue.batch()] == ["1", "1.0", "'1'"]
    queue.sent([1.0])
    assert [repr(one) for one in queue.batch()] == ["1", "'1'"]


def test_beyond_a_limit_the_oldest_are_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(acknowledgement, "MAX_WAITING", 3)
    assert waiting(3).batch() == ["0", "1", "2"]
    assert waiting(5).batch() == ["2", "3", "4"]


@pytest.fixture
def _longest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: high)


@pytest.mark.usefixtures("_longest")
def test_while_the_server_does_not_answer_the_pauses_grow_and_nothing_is_lost() -> None:
    queue = waiting(4)
    for pause in (0.5, 1.0, 2.0):
        assert queue.failed(queue.batch(), refused=False) == (pause, False)
    assert len(queue.batch()) == 4
    queue.sent(["0"])
    assert queue.failed(queue.batch(), refused=False) == (0.5, False)


@pytest.mark.usefixtures("_longest")
def test_what_is_refused_is_sent_in_halves_down_to_one_id_that_is_given_up() -> None:
    queue = waiting(5)
    sizes = []
    while len(queue.batch()) > 1:
        sizes.append(len(queue.batch()))
        assert queue.failed(queue.batch(), refused=True) == (0.0, False)
    assert sizes == [5, 2]
    results = [queue.failed(queue.batch(), refused=True) for _ in range(5)]
    assert results == [(2.0, False), (4.0, False), (8.0, False), (8.0, False), (0.0, True)]
    assert queue.batch() == ["1"]
    # The next one has as many tries.
    assert [queue.failed(queue.batch(), refused=True)[1] for _ in range(5)] == [False] * 4 + [True]
    assert queue.batch() == ["2"]


@pytest.mark.usefixtures("_longest")
def test_what_is_taken_lets_the_parts_grow_again_and_forgets_refusals() -> None:
    queue = waiting(9)
    queue.failed(queue.batch(), refused=True)
    assert len(queue.batch()) == 4
    queue.failed(["0", "1", "2"], refused=True)
    assert len(queue.batch()) == 1
    for _ in range(4):
        assert queue.failed(["0"], refused=True)[1] is False
    queue.sent(["0"])
    assert len(queue.batch()) == 2
    queue.sent(["1", "2"])
    assert len(queue.batch()) == 4
    found = [queue.failed(["3"], refused=True) for _ in range(5)]
    assert [pause for pause, _ in found] == [0.5, 1.0, 2.0, 4.0, 0.0]
    assert [given_up for _, given_up in found] == [False] * 4 + [True]
    for _ in range(20):
        queue.sent([])
    assert len(queue.batch()) == 5
    for number in range(700):
        queue.add(number)
    assert len(queue.batch()) == 500
