"""The decoder against the rules of the WHATWG HTML standard, section 9.2, one test for each.

Every input is fed whole, and again split at each byte; the events must be the same.
"""

from __future__ import annotations

import itertools
import random
import tracemalloc

import pytest
from feedings import decoded, differences, reference, split, stream
from hypothesis import given
from hypothesis import strategies as st
from tigergen.runtime.errors import EventTooLargeError
from tigergen.runtime.sse import MAX_EVENT_BYTES, ServerSentEvent, SSEDecoder


def decode(stream: bytes, cuts: tuple[int, ...] = ()) -> list[tuple[str, str, str]]:
    decoder = SSEDecoder()
    events: list[ServerSentEvent] = []
    for start, end in zip((0, *cuts), (*cuts, len(stream)), strict=True):
        events += decoder.feed(stream[start:end])
    return [(event.event, event.data, event.id) for event in events]


CASES = [
    ("9.2.5 a leading BOM is ignored", b"\xef\xbb\xbfdata: a\n\n", [("message", "a", "")]),
    (
        "9.2.5 only one BOM is ignored",
        b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n",
        [("message", "b", "")],
    ),
    ("9.2.5 lines end with LF", b"data: a\ndata: b\n\n", [("message", "a\nb", "")]),
    ("9.2.5 lines end with CR", b"data: a\rdata: b\r\r", [("message", "a\nb", "")]),
    ("9.2.5 lines end with CRLF", b"data: a\r\ndata: b\r\n\r\n", [("message", "a\nb", "")]),
    (
        "9.2.5 line ends may be mixed",
        b"data: a\r\ndata: b\rdata: c\n\r\n",
        [("message", "a\nb\nc", "")],
    ),
    (
        "9.2.6 CR LF is one line end, not a blank line",
        b"data: a\r\n\r\ndata: b\r\n\r\n",
        [("message", "a", ""), ("message", "b", "")],
    ),
    (
        "9.2.6 a line that starts with a colon is ignored",
        b": hi\ndata: a\n:\n\n",
        [("message", "a", "")],
    ),
    (
        "9.2.6 one space after the colon is removed",
        b"data:  a\ndata:b\n\n",
        [("message", " a\nb", "")],
    ),
    (
        "9.2.6 a line without a colon is a field with an empty value",
        b"data\n\ndata\ndata\n\n",
        [("message", "", ""), ("message", "\n", "")],
    ),
    ("9.2.6 the value may hold colons", b"data: a:b: c\n\n", [("message", "a:b: c", "")]),
    (
        "9.2.6 event sets the type",
        b"event: add\ndata: 1\n\ndata: 2\n\n",
        [("add", "1", ""), ("message", "2", "")],
    ),
    (
        "9.2.6 an empty event type is message",
        b"event: x\nevent:\ndata: 1\n\n",
        [("message", "1", "")],
    ),
    (
        "9.2.6 id lasts until another",
        b"id: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
        [("message", "a", "7"), ("message", "b", "7"), ("message", "c", "")],
    ),
    (
        "9.2.6 an id with NUL is ignored",
        b"id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n",
        [("message", "a", "1"), ("message", "b", "1")],
    ),
    ("9.2.6 an unknown field is ignored", b"foo: 1\nDATA: 2\ndata: a\n\n", [("message", "a", "")]),
    (
        "9.2.6 no data, no event; the type is reset",
        b"event: x\nid: 3\n\ndata: a\n\n",
        [("message", "a", "3")],
    ),
    (
        "9.2.6 an event cut off by the end is dropped",
        b"data: a\n\ndata: b\n",
        [("message", "a", "")],
    ),
    ("9.2.6 a line cut off by the end is dropped", b"data: a\n\ndata: b", [("message", "a", "")]),
    (
        "UTF-8 is decoded across slices",
        "data: grüße €😀\n\n".encode(),
        [("message", "grüße €😀", "")],
    ),
    ("invalid UTF-8 is replaced", b"data: \xff\xfe\n\n", [("message", "\ufffd\ufffd", "")]),
    ("blank lines alone give nothing", b"\n\n\r\n\r\r", []),
    (
        "NEL and LS are no line ends",
        "data: a\u0085b\u2028c\n\n".encode(),
        [("message", "a\u0085b\u2028c", "")],
    ),
]


@pytest.mark.parametrize(
    ("stream", "events"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_rule(stream: bytes, events: list[tuple[str, str, str]]) -> None:
    assert decode(stream) == events
    for cut in range(len(stream) + 1):
        assert decode(stream, (cut,)) == events
    assert decode(stream, tuple(range(1, len(stream)))) == events


def test_retry_takes_digits_only() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"retry: 1500\n")
    assert decoder.retry == 1500
    decoder.feed(b"retry: 1s\nretry: -1\nretry:\nretry: \xd9\xa1\n")
    assert decoder.retry == 1500
    decoder.feed(b"retry: 000000000000000000000000000000000020\n")
    assert decoder.retry == 20


def test_the_last_event_id_counts_from_its_dispatch() -> None:
    decoder = SSEDecoder(last_event_id="4")
    decoder.feed(b"id: 5\ndata: x\n")
    assert decoder.last_event_id == "4"
    decoder.feed(b"\n")
    assert decoder.last_event_id == "5"


def test_limits_hold_for_a_line_without_end_and_for_an_event_of_many_lines() -> None:
    assert MAX_EVENT_BYTES == 16_777_216
    with pytest.raises(EventTooLargeError):
        SSEDecoder(max_event_bytes=50).feed(b"data: " + b"x" * 60)
    endless = SSEDecoder(max_event_bytes=50)
    for _ in range(50):
        endless.feed(b"x")
    with pytest.raises(EventTooLargeError):
        endless.feed(b"x")
    many = SSEDecoder(max_event_bytes=50)
    with pytest.raises(EventTooLargeError):
        many.feed(b"data: x\n" * 100)


@pytest.mark.slow
def test_a_big_line_in_small_pieces_takes_no_more_memory_than_the_line() -> None:
    """While it waits it is held once; its end makes a few copies, however it came."""
    size = 256 * 1024
    line = b"data: " + b"x" * size
    pieces = [line[at : at + 2] for at in range(0, len(line), 2)]
    decoder = SSEDecoder()
    decoder.feed(b": it has begun\n\n")
    tracemalloc.start()
    try:
        for piece in pieces:
            decoder.feed(piece)
        waiting = tracemalloc.get_traced_memory()[1]
        (event,) = decoder.feed(b"\n\n")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(event.data) == size
    assert waiting < 1.5 * size
    assert peak < 7 * size


pieces = st.sampled_from(
    [
        b"data",
        b"data:",
        b"data: x",
        b"event: e",
        b"id: 1",
        b"id: \0",
        b"retry: 5",
        b":",
        b" ",
        b"\n",
        b"\r",
        b"\r\n",
        b"\n\n",
        b"\xef\xbb\xbf",
        "é€😀".encode(),
        b"\xff",
        b"\xe2\x82",
        b"x",
    ]
)


@given(st.lists(pieces, max_size=40).map(b"".join), st.data())
def test_same_as_the_reference_however_split(stream: bytes, data: st.DataObject) -> None:
    cuts = tuple(sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8))))
    assert decode(stream, cuts) == [event[:3] for event in reference(stream).events]


@pytest.mark.slow
def test_thousands_of_feedings_are_read_as_the_reference_reads_them() -> None:
    assert differences(4000, seed=0) == []


def test_what_is_too_large_does_not_depend_on_the_pieces() -> None:
    chance = random.Random(0)
    for limit in (8, 20, 64):
        limits = {"max_event_bytes": limit, "skip_oversized": True}
        for _ in range(300):
            whole = stream(chance)[:2000]
            expected = decoded([whole[at : at + 1] for at in range(len(whole))], **limits)
            for pieces in ([whole], split(whole, chance)):
                assert decoded(pieces, **limits) == expected, (limit, pieces)


def test_every_mix_of_line_ends_split_at_every_byte() -> None:
    for ends in itertools.product(("\n", "\r", "\r\n"), repeat=4):
        stream = "id: 1{}data: é{}{}data: b{}\n".format(*ends).encode()
        for cut in range(len(stream) + 1):
            assert decoded([stream[:cut], stream[cut:]]) == reference(stream), (stream, cut)
