"""Events once each and in order: what is handled, what comes again, what a replay announces."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tigergen.runtime import delivery as module
from tigergen.runtime.delivery import Delivery
from tigergen.runtime.errors import EventTooLargeError
from tigergen.runtime.events import (
    Envelope,
    EventDecoder,
    EventId,
    EventModel,
    EventType,
    Replay,
    UnknownEvent,
    origin,
)
from tigergen.runtime.replay import ReplayTracker


class Note(EventModel):
    text: str = ""


class Sys(EventModel):
    pass


class Over(EventModel):
    pass


TYPES = {
    "note": EventType("note", Note),
    "sys": EventType("sys", Sys),
    "over": EventType("over", Over),
}
REPLAY = Replay("sys", "info.state", "replay", "info.count", "note", "over")


class Reader:
    """A delivery and what it has acknowledged."""

    def __init__(self, envelope: Envelope | None = None, replay: Replay | None = None, **more: Any):
        self.acknowledged: list[EventId] = []
        limits = {"last_event_id": "", "max_event_bytes": 1000, "skip_oversized": False, **more}
        decoder: EventDecoder[Any] = EventDecoder(TYPES, envelope, replay)
        self.delivery: Delivery[Any] = Delivery(decoder, self.acknowledged.append, **limits)

    def feed(self, *frames: str) -> Reader:
        self.delivery.feed("".join(frames).encode())
        return self

    def take(self, count: int = 100) -> list[str]:
        """The texts of the next events; of one without a text its type."""
        found = []
        while len(found) < count and (event := self.delivery.next()) is not None:
            found.append(getattr(event, "text", "") or event.event_type)
        return found


def note(text: str, own_id: str | None = None, event: str = "note") -> str:
    head = f"id: {own_id}\n" if own_id is not None else ""
    return f"{head}event: {event}\ndata: {json.dumps({'text': text})}\n\n"


def test_an_event_is_handled_when_the_next_is_asked_for() -> None:
    reader = Reader(last_event_id="0").feed(note("a", "1"), note("b", "2"))
    assert (reader.delivery.received_id, reader.delivery.handled_id) == ("2", "0")
    assert reader.take(1) == ["a"]
    assert (reader.acknowledged, reader.delivery.handled_id) == ([], "0")
    assert reader.take(1) == ["b"]
    assert (reader.acknowledged, reader.delivery.handled_id) == (["1"], "1")
    assert reader.take() == []
    assert (reader.acknowledged, reader.delivery.handled_id) == (["1", "2"], "2")


def test_what_a_loop_did_not_finish_comes_again_in_the_next_one() -> None:
    reader = Reader().feed(note("a", "1"), note("b", "2"))
    assert reader.take(1) == ["a"]
    reader.delivery.begin()
    assert reader.take() == ["a", "b"]
    reader.delivery.begin()
    assert reader.take() == []
    assert reader.acknowledged == ["1", "2"]


def test_what_was_handled_is_dropped_if_it_comes_again_but_acknowledged_once_more() -> None:
    reader = Reader().feed(note("a", "1"))
    assert reader.take() == ["a"]
    reader.delivery.connected()
    reader.feed(note("a", "1"), note("b", "1", "over"), note("c"), note("c"))
    assert reader.take() == ["b", "c", "c"]
    assert reader.acknowledged == ["1", "1", "1"]


@pytest.mark.parametrize(("window", "again"), [(3, []), (2, ["0"])])
def test_the_window_of_what_is_remembered(
    monkeypatch: pytest.MonkeyPatch, window: int, again: list[str]
) -> None:
    monkeypatch.setattr(module, "WINDOW", window)
    reader = Reader().feed(*(note(str(number), str(number)) for number in range(3)))
    assert reader.take() == ["0", "1", "2"]
    assert reader.feed(note("0", "0")).take() == again


def test_what_comes_again_is_remembered_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WINDOW", 2)
    reader = Reader().feed(note("a", "1"), note("b", "2"), note("a", "1"), note("c", "3"))
    assert reader.take() == ["a", "b", "c"]
    assert reader.feed(note("a", "1"), note("b", "2")).take() == ["b"]


def test_handling_by_hand_is_for_the_event_that_was_given() -> None:
    reader = Reader().feed(note("a", "1"))
    reader.delivery.finish()
    assert reader.take(1) == ["a"]
    reader.delivery.finish(["2"])
    assert reader.acknowledged == []
    reader.delivery.finish(["2", "1"])
    reader.delivery.finish(["1"])
    assert reader.acknowledged == ["1"]


# -- what a connection brought ------------------------------------------------------------------------


def test_what_a_connection_brought() -> None:
    reader = Reader()
    fresh = reader.delivery
    assert (fresh.brought_new, fresh.brought_anonymous, fresh.replaying) == (False, False, False)

    def brought(*frames: str) -> tuple[bool, bool]:
        reader.delivery.connected()
        reader.feed(*frames).take()
        return reader.delivery.brought_new, reader.delivery.brought_anonymous

    assert brought() == (False, False)
    assert brought(note("a", "1")) == (True, False)
    assert brought(note("a", "1")) == (False, False)
    assert brought(note("a")) == (False, True)
    assert brought(note("a", "1"), note("b", "2"), note("c")) == (True, True)


def test_a_new_connection_goes_on_behind_what_was_received() -> None:
    reader = Reader().feed("retry: 5\n", note("a", "1"), "data: half")
    assert reader.delivery.retry == 5
    reader.delivery.connected()
    assert reader.delivery.retry is None
    reader.feed("data: x\n\n")
    assert reader.delivery.received_id == "1"
    assert reader.take() == ["a", "unknown"]
    # An id without data counts too, from the end of its block on.
    assert reader.feed("id: 7\n").delivery.received_id == "1"
    assert reader.feed("\n").delivery.received_id == "7"
    assert reader.delivery.handled_id == "1"


def test_an_event_beyond_the_limit_is_raised_after_those_before_it() -> None:
    reader = Reader(max_event_bytes=40)
    reader.feed(note("a", "1"), note("x" * 50, "2"))
    assert reader.delivery.received_id == "1"
    assert reader.take(1) == ["a"]
    with pytest.raises(EventTooLargeError):
        reader.delivery.next()
    assert reader.delivery.next() is None
    assert reader.acknowledged == ["1"]
    reader.feed(note("x" * 50, "2"))
    reader.delivery.connected()
    assert reader.take() == []


def test_or_it_is_skipped_and_acknowledged() -> None:
    reader = Reader(max_event_bytes=40, skip_oversized=True).feed(
        note("x" * 50, "2"), note("a", "3")
    )
    assert reader.take() == ["unknown", "a"]
    assert reader.acknowledged == ["2", "3"]
    assert reader.delivery.received_id == "3"


# -- frames of several events ---------------------------------------------------------------------------

PACKED = Envelope("events", "id")


def frame(event_id: Any, *names: str, own_id: str = "") -> str:
    packed = {name: {"text": name} for name in names}
    head = f"id: {own_id}\n" if own_id else ""
    return f"{head}data: {json.dumps({'events': packed, 'id': event_id})}\n\n"


def test_a_frame_is_acknowledged_behind_its_last_event_and_each_of_its_events_comes_once() -> None:
    reader = Reader(PACKED).feed(frame(5, "note", "over", own_id="f"))
    assert reader.take(1) == ["note"]
    assert reader.take(1) == ["over"]
    assert (reader.acknowledged, reader.delivery.handled_id) == ([], "")
    assert reader.take() == []
    assert (reader.acknowledged, reader.delivery.handled_id) == ([5], "f")
    assert reader.feed(frame(5, "note", "over", "new")).take() == ["unknown"]
    assert reader.feed(frame("5", "note")).take() == ["note"]  # another type is another id


def test_a_frame_without_events_is_acknowledged_as_it_is_passed() -> None:
    reader = Reader(PACKED).feed(frame(5), frame(6, "note"))
    assert reader.take(1) == ["note"]
    assert reader.acknowledged == [5]
    reader.delivery.connected()
    reader.feed(frame(5))
    assert reader.delivery.brought_new is False


# -- replay ---------------------------------------------------------------------------------------------


def announce(count: Any, state: Any = "replay") -> str:
    return f"event: sys\ndata: {json.dumps({'info': {'state': state, 'count': count}})}\n\n"


def replayed(reader: Reader) -> list[tuple[str, bool]]:
    found = []
    while (event := reader.delivery.next()) is not None:
        found.append((event.event_type, reader.delivery.replaying))
    return found


def test_a_replay_ends_with_an_event_of_its_own() -> None:
    reader = Reader(replay=REPLAY).feed(announce(2), note("a", "1"), "data: x\n\n", note("b", "2"))
    assert replayed(reader) == [
        ("sys", True),
        ("note", True),
        ("unknown", True),
        ("note", False),
        ("over", False),
    ]
    assert reader.acknowledged == ["1", "2"]
    assert replayed(reader.feed(note("c", "3"))) == [("note", False)]


@pytest.mark.parametrize("count", [0, -3])
def test_an_empty_replay_is_over_at_once(count: int) -> None:
    reader = Reader(replay=REPLAY).feed(announce(count), note("a"))
    assert [name for name, _ in replayed(reader)] == ["sys", "over", "note"]


@pytest.mark.parametrize(
    "frame", [announce("2"), announce(None), announce(True), announce(2, "live")]
)
def test_what_announces_no_number_is_no_replay(frame: str) -> None:
    reader = Reader(replay=REPLAY).feed(frame, note("a"), note("b"))
    assert replayed(reader) == [("sys", False), ("note", False), ("note", False)]
    plain = Reader().feed(announce(1), note("a"))
    assert replayed(plain) == [("sys", False), ("note", False)]


def test_a_new_connection_announces_its_own_replay() -> None:
    reader = Reader(replay=REPLAY).feed(announce(2), note("a"))
    replayed(reader)
    reader.delivery.connected()
    assert replayed(reader.feed(note("b"))) == [("note", False)]


def event(name: str, data: Any = None, kind: str | None = None) -> EventModel:
    return UnknownEvent().tag(origin(name, name if kind is None else kind, None, data))


def test_the_end_of_a_replay_is_the_event_that_the_documents_know() -> None:
    start = event("sys", {"info": {"state": "replay", "count": 1}})
    for types, kind in ((TYPES, Over), ({}, UnknownEvent)):
        tracker = ReplayTracker(REPLAY, types)
        assert tracker.after(event("note")) is None
        assert tracker.after(event("other", {"info": {"state": "replay", "count": 1}})) is None
        assert tracker.replaying is False
        assert tracker.after(start) is None
        assert tracker.replaying is True
        end = tracker.after(event("note"))
        assert type(end) is kind
        assert end is not None
        assert (end.event_name, end.event_id) == ("over", None)
        assert end.event_type == ("over" if kind is Over else "unknown")
        assert tracker.replaying is False
        tracker.after(start)
        tracker.reset()
        assert tracker.replaying is False
    for data in (None, {"info": 5}, {"info": {"state": "replay"}}):
        assert tracker.after(event("sys", data)) is None
