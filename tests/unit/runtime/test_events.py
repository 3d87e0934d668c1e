"""Typed events out of frames: as described, nearly, and not at all; with what id; by either way."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import Field
from tigergen.runtime.events import (
    Envelope,
    EventDecoder,
    EventId,
    EventModel,
    EventType,
    UnknownEvent,
    origin,
)
from tigergen.runtime.model import Model
from tigergen.runtime.sse import ServerSentEvent


class User(Model):
    id: int
    name: str | None = None


class Note(EventModel):
    text: str
    size: int = 1


class Seen(EventModel):
    """An event whose payload is one object."""

    user: User = Field()
    extra: str = "none"


class Names(EventModel):
    """An event whose payload is a list."""

    names: list[str]


TYPES = {
    "note": EventType("note", Note),
    "seen": EventType("seen", Seen, "user"),
    "names": EventType("names", Names, "names"),
}
PACKED = Envelope("events", "id", "p:")


def frame(
    data: Any, event: str = "message", own: str | None = None, **more: Any
) -> ServerSentEvent:
    text = data if isinstance(data, str) else json.dumps(data)
    return ServerSentEvent(event, text, own or "", own is not None, **more)


def decoded(sent: ServerSentEvent, envelope: Envelope | None = None) -> Any:
    """The only event of a frame."""
    decoder: EventDecoder[Any] = EventDecoder(TYPES, envelope)
    (event,) = decoder.decode(sent)
    return event


def told(event: EventModel) -> tuple[str, str, EventId | None, Any]:
    return event.event_name, event.event_type, event.event_id, event.event_data


# -- frames named by their events -----------------------------------------------------------------------


def test_a_known_event_is_its_model_and_knows_where_it_comes_from() -> None:
    event = decoded(frame({"text": "a", "x": [1]}, "note", "7"))
    assert type(event) is Note
    assert (event.text, event.size, event.model_extra) == ("a", 1, {"x": [1]})
    assert told(event) == ("note", "note", "7", {"text": "a", "x": [1]})
    assert event.model_fields_set == {"text", "x"}
    assert repr(event) == "Note(event_name='note', event_id='7', text='a', x=[1])"
    assert "event_id" not in repr(decoded(frame({"text": "a"}, "note")))


@pytest.mark.parametrize(("own", "event_id"), [("7", "7"), ("", None), (None, None)])
def test_an_id_counts_for_the_frame_that_brings_it(own: str | None, event_id: str | None) -> None:
    assert decoded(frame({"text": "a"}, "note", own)).event_id == event_id
    sticking = ServerSentEvent("note", '{"text": "a"}', "7", False)
    assert decoded(sticking).event_id is None


def test_a_payload_of_one_field() -> None:
    event = decoded(frame({"id": 1}, "seen", "7"))
    assert type(event) is Seen
    assert (event.user.id, event.extra) == (1, "none")
    assert told(event) == ("seen", "seen", "7", {"id": 1})
    assert decoded(frame(["a"], "names")).names == ["a"]


def test_an_event_that_no_document_describes() -> None:
    event = decoded(frame({"a": 1}, "other", "7"))
    assert type(event) is UnknownEvent
    assert told(event) == ("other", "unknown", "7", {"a": 1})
    assert event.reason == "no document describes this event"
    assert repr(event) == ("UnknownEvent(event_name='other', event_id='7', event_data={'a': 1})")
    assert told(UnknownEvent()) == ("", "unknown", None, None)


@pytest.mark.parametrize("data", ["{", "", "[" * 100_000])
def test_data_that_is_not_json_is_kept_as_text(data: str) -> None:
    event = decoded(frame(data, "note", "7"))
    assert told(event) == ("note", "unknown", "7", data)
    assert event.reason == "the data is not JSON"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ([1], "the value: expected Note, got list"),
        (None, "text: expected str, got nothing"),
        ({"text": 5}, "text: expected str, got int"),
        ({}, "text: expected str, got nothing"),
        ({"text": 5, "size": "x"}, "text: expected str, got int; size: expected int, got str"),
    ],
)
def test_a_payload_that_is_nothing_like_the_event_makes_it_unknown(data: Any, reason: str) -> None:
    event = decoded(frame(data, "note", "7"))
    assert told(event) == ("note", "unknown", "7", data)
    assert event.reason == reason


def test_a_payload_that_is_in_part_as_described_is_the_event() -> None:
    event = decoded(frame({"text": "a", "size": "x"}, "note", "7"))
    assert type(event) is Note
    assert (event.text, event.size) == ("a", "x")
    assert event.unexpected == ("size: expected int, got str",)
    assert told(event) == ("note", "note", "7", {"text": "a", "size": "x"})


def test_a_field_that_is_nearly_as_described() -> None:
    event = decoded(frame({"id": 1, "name": 5}, "seen"))
    assert type(event) is Seen
    assert event.user.name == 5
    unknown = decoded(frame({"id": "x"}, "seen"))
    assert (type(unknown), unknown.reason) == (UnknownEvent, "user.id: expected int, got str")


def test_an_event_without_data_is_one_if_its_fields_allow_that() -> None:
    class Empty(EventModel):
        a: int | None = None

    decoder: EventDecoder[Any] = EventDecoder({"empty": EventType("empty", Empty)})
    (event,) = decoder.decode(frame(None, "empty"))
    assert (type(event), event.event_data) == (Empty, None)


def test_an_event_beyond_the_limit_is_unknown_and_has_no_data() -> None:
    event = decoded(frame('{"text": "aaa', "note", "7", oversized=True))
    assert told(event) == ("note", "unknown", "7", None)
    assert event.reason == "the event exceeds the limit of `max_event_bytes` and was skipped"


# -- envelopes ------------------------------------------------------------------------------------------


def packed(event_id: Any = None, **events: Any) -> dict[str, Any]:
    found: dict[str, Any] = {
        "events": {name.replace("_", ":"): one for name, one in events.items()}
    }
    return found if event_id is None else {"id": event_id, **found}


def test_an_envelope_names_its_events_with_a_prefix() -> None:
    event = decoded(frame(packed(5, p_note={"text": "a"}), own="f"), PACKED)
    assert type(event) is Note
    assert (event.text, event.size) == ("a", 1)
    assert told(event) == ("p:note", "note", 5, {"text": "a"})
    event = decoded(frame(packed("e", p_seen={"id": 1}), own="f"), PACKED)
    assert (type(event), event.user.id, event.extra) == (Seen, 1, "none")
    assert event.model_fields_set == {"user"}
    assert event.model_extra == {}
    assert told(event) == ("p:seen", "seen", "e", {"id": 1})
    assert event.to_wire() == {"user": {"id": 1}}


def test_or_without_it() -> None:
    event = decoded(frame(packed("e", note={"text": "a"})), PACKED)
    assert (type(event), told(event)) == (Note, ("note", "note", "e", {"text": "a"}))
    plain = Envelope("events")
    event = decoded(frame(packed("e", note={"text": "a"}), own="f"), plain)
    assert told(event) == ("note", "note", "f", {"text": "a"})


def test_several_events_of_an_envelope_have_one_id() -> None:
    decoder: EventDecoder[Any] = EventDecoder(TYPES, PACKED)
    sent = frame(packed("e", p_note={"text": "a"}, p_names=["b"], other=1), own="f")
    assert [told(event) for event in decoder.decode(sent)] == [
        ("p:note", "note", "e", {"text": "a"}),
        ("p:names", "names", "e", ["b"]),
        ("other", "unknown", "e", 1),
    ]
    assert decoder.decode(frame(packed("e"))) == []


@pytest.mark.parametrize(
    ("sent", "event_id"),
    [
        ("e", "e"),
        (5, 5),
        (0, 0),
        (1.5, 1.5),
        ("", "f"),
        (True, "f"),
        (None, "f"),
        (["e"], "f"),
        ("\ud800", "f"),
    ],
)
@pytest.mark.parametrize("name", ["p_note", "p_unknown"])
def test_the_id_of_an_envelope_else_of_its_frame(
    sent: Any, event_id: EventId | None, name: str
) -> None:
    data = {"id": sent, **packed(None, **{name: {"text": "a"}})}
    event = decoded(frame(data, own="f"), PACKED)
    assert repr(event.event_id) == repr(event_id)
    decoder: EventDecoder[Any] = EventDecoder(TYPES, PACKED)
    assert repr(decoder.identify(frame(data, own="f"))) == repr(event_id)


def test_an_id_that_is_not_a_number_cannot_be_sent() -> None:
    data = '{"id": NaN, "events": {"p:note": {"text": "a"}}}'
    assert decoded(frame(data, own="f"), PACKED).event_id == "f"


@pytest.mark.parametrize("data", [{"text": "a"}, {"events": [1]}, [1], "{"])
def test_what_is_not_an_envelope_is_the_frames_own_event(data: Any) -> None:
    event = decoded(frame(data, "note", "f"), PACKED)
    assert (event.event_name, event.event_id) == ("note", "f")
    assert event.event_type == ("note" if data == {"text": "a"} else "unknown")
    decoder: EventDecoder[Any] = EventDecoder(TYPES, PACKED)
    assert decoder.identify(frame(data, own="f")) == "f"
    assert EventDecoder(TYPES).identify(frame({"id": "e", "events": {}}, own="f")) == "f"


@pytest.mark.parametrize(
    ("data", "event_id"),
    [
        ('{"id": "e", "events": {"p:no', "e"),
        (' { "id" : 5 ,"events": {"p:no', 5),
        ('{"id": "e\\"", "x', 'e"'),
        ('{"id": 1.5e3, "x', 1500.0),
        ('{"id": tru, "x', "f"),
        ('{"events": {"p:note": ', "f"),
        ('{"other": 1, "id": "e", ', "f"),
        ('{"id": "e"', "f"),
        ("text", "f"),
    ],
)
def test_an_envelope_beyond_the_limit_has_the_id_at_its_start(data: str, event_id: EventId) -> None:
    event = decoded(frame(data, own="f", oversized=True), PACKED)
    assert (event.event_id, event.event_type) == (event_id, "unknown")
    assert decoded(frame(data, own="f", oversized=True), Envelope("events")).event_id == "f"
    assert decoded(frame(data, own="f", oversized=True)).event_id == "f"


def test_an_event_that_an_application_makes() -> None:
    event = Note(text="a").tag(origin("n", "note", 5, {"raw": 1}))
    assert told(event) == ("n", "note", 5, {"raw": 1})
    assert told(Note(text="a")) == ("", "unknown", None, None)
    assert event.unexpected == ()
    again = event.tag(origin("m", "", None))
    assert told(again) == ("m", "unknown", None, None)
