"""A stream without I/O: what it asks for, which answers open it, when it goes on and gives up."""

from __future__ import annotations

import json
import logging
import random
from collections.abc import Sequence
from typing import Any

import httpx
import pytest
from tigergen.runtime.auth import Keyring
from tigergen.runtime.core import Core
from tigergen.runtime.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    EventStreamError,
    WrongContentTypeError,
    status_error,
)
from tigergen.runtime.events import EventDecoder, EventId
from tigergen.runtime.options import RequestOptions
from tigergen.runtime.request import Request
from tigergen.runtime.settings import Settings
from tigergen.runtime.stream_protocol import StreamOptions, StreamProtocol

URL = "https://h.test/events"


def acknowledge(ids: Sequence[EventId]) -> Request:
    return Request("POST", "/ack", json={"ids": list(ids)})


def protocol(
    *, request_options: RequestOptions | None = None, by: Any = acknowledge, **options: Any
) -> StreamProtocol[Any]:
    core = Core(Settings("https://h.test", Keyring(), "agent"), "stream-test", asynchronous=False)
    request = Request("GET", "/events", headers={"X-A": "1"}, query={"q": 1})
    decoder: EventDecoder[Any] = EventDecoder({})
    chosen = StreamOptions(**options) if options else None
    return StreamProtocol(core, request, decoder, chosen, request_options, by)


def answer(status: int = 200, media_type: str | None = "text/event-stream") -> httpx.Response:
    headers = {} if media_type is None else {"Content-Type": media_type}
    return httpx.Response(status, headers=headers, request=httpx.Request("GET", URL))


def refused(status: int, url: str = URL, **headers: str) -> APIStatusError:
    return status_error(status, method="GET", url=url, headers=headers, content=b"")


def event(own_id: str = "") -> bytes:
    head = f"id: {own_id}\n" if own_id else ""
    return f"{head}data: {json.dumps(own_id)}\n\n".encode()


# -- connecting -----------------------------------------------------------------------------------------


def test_the_request_of_a_connection() -> None:
    request = protocol().request()
    assert request.headers == {"X-A": "1", "Cache-Control": "no-store"}
    assert (request.accept, request.url, request.query) == ("text/event-stream", None, {"q": 1})


@pytest.mark.parametrize(
    ("last", "sent"),
    [
        ("5", b"5"),
        (" \t5 é\t ", "5 é".encode()),
        ("a\tb", b"a\tb"),
        ("a\nb", None),
        ("a\x1fb", None),
        ("a\x7fb", None),
        (" ", None),
        ("x" * 4096, b"x" * 4096),
        ("x" * 4097, None),
    ],
)
def test_a_connection_goes_on_behind_the_last_id_if_a_header_can_carry_it(
    last: str, sent: bytes | None
) -> None:
    assert protocol(last_event_id=last).request().headers.get("Last-Event-ID") == sent


def test_the_last_id_is_that_of_what_was_received() -> None:
    stream = protocol(last_event_id="1")
    stream.opened(answer())
    stream.received(event("7"))
    assert stream.request().headers["Last-Event-ID"] == b"7"


def test_reading_may_idle_and_the_other_limits_are_as_usual() -> None:
    idle = protocol(idle_timeout=9.0).request_options()
    assert idle.timeout == httpx.Timeout(60.0, read=9.0)
    assert idle.max_retries == 0
    own = RequestOptions(
        timeout=httpx.Timeout(connect=1, read=2, write=3, pool=4), headers={"a": "b"}
    )
    chosen = protocol(request_options=own, idle_timeout=None).request_options()
    assert chosen.timeout == httpx.Timeout(connect=1, read=None, write=3, pool=4)
    assert chosen.headers == {"a": "b"}
    assert protocol(request_options=RequestOptions(timeout=5)).request_options().timeout == (
        httpx.Timeout(5, read=120.0)
    )


@pytest.mark.parametrize("media_type", ["text/event-stream", "Text/Event-Stream ; charset=utf-8"])
def test_which_answers_open_a_stream(media_type: str) -> None:
    assert protocol().opened(answer(200, media_type)) is True


@pytest.mark.parametrize(
    ("media_type", "text"),
    [
        ("text/html; x=text/event-stream", "the server answered text/html, not text/event-stream"),
        (None, "the server answered no content type, not text/event-stream"),
        ("", "the server answered no content type, not text/event-stream"),
    ],
)
def test_another_content_type_opens_none(media_type: str | None, text: str) -> None:
    with pytest.raises(WrongContentTypeError) as error:
        protocol().opened(answer(200, media_type))
    assert str(error.value) == text


def test_204_says_that_there_is_nothing_more() -> None:
    assert protocol().opened(answer(204, None)) is False


# -- going on -------------------------------------------------------------------------------------------


def opened(**options: Any) -> StreamProtocol[Any]:
    stream = protocol(**options)
    stream.request()
    assert stream.opened(answer())
    return stream


@pytest.fixture(autouse=True)
def _longest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses are as long as jitter may make them."""
    monkeypatch.setattr(random, "uniform", lambda low, high: high)


def test_a_connection_that_opened_is_made_again_at_the_pace_of_what_it_brought() -> None:
    stream = opened()
    assert [stream.ended(None, 0), stream.ended(OSError(), 0)] == [0.5, 1.0]
    stream.received(event("7"))
    assert stream.ended(None, 0) == 0.0
    stream.opened(answer())
    stream.received(b"retry: 3000\n" + event())
    assert stream.ended(None, 0) == 3.0
    stream.opened(answer())
    assert stream.ended(None, 5.0) == 3.0


def test_without_reconnecting_the_stream_ends_with_its_connection() -> None:
    assert opened(reconnect=False).ended(None, 0) is None
    broken = OSError("x")
    with pytest.raises(EventStreamError, match="the event stream broke: OSError") as error:
        opened(reconnect=False).ended(broken, 0)
    assert error.value.__cause__ is broken


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx.ReadTimeout("x"), APITimeoutError),
        (httpx.ReadError("x"), APIConnectionError),
        (ValueError("x"), EventStreamError),
        (refused(404), APIStatusError),
    ],
)
def test_a_stream_that_gives_up_raises_an_error_of_ours(
    error: Exception, kind: type[APIError]
) -> None:
    stream = protocol(max_reconnects=0)
    with pytest.raises(kind) as raised:
        stream.ended(error, 0)
    assert raised.value is error or raised.value.__cause__ is error


def test_failed_attempts_are_counted_until_one_opens() -> None:
    stream = protocol(max_reconnects=2)
    assert [stream.ended(OSError(), 0) for _ in range(2)] == [0.5, 1.0]
    with pytest.raises(EventStreamError):
        stream.ended(OSError(), 0)
    with pytest.raises(EventStreamError, match="the connection ended before it opened"):
        stream.ended(None, 0)
    stream.opened(answer())
    assert stream.ended(OSError(), 0) == 0.5
    stream.request()  # a new attempt has not opened
    assert stream.ended(OSError(), 0) == 0.5
    assert stream.ended(refused(503, **{"retry-after": "9"}), 0) == 9.0


def test_the_longest_pause_is_an_option() -> None:
    stream = protocol(max_wait=4.0)
    assert stream.ended(refused(503, **{"Retry-After": "9"}), 0) == 4.0


# -- redirects ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("/other?a=1", "https://h.test/other?a=1"),
        ("https://h.test:443/b", "https://h.test/b"),
        ("https://h.test/b", "https://h.test/b"),
    ],
)
def test_a_redirect_is_followed_at_once_on_its_origin(status: int, location: str, url: str) -> None:
    stream = protocol(max_reconnects=0)
    assert stream.ended(refused(status, Location=location), 0) == 0.0
    assert stream.request().url == url
    stream.opened(answer())
    assert stream.request().url is None


@pytest.mark.parametrize(
    ("status", "location"),
    [
        (307, "https://evil.test/"),
        (307, "http://h.test/"),
        (307, "https://h.test:444/"),
        (307, "https://ada:x@h.test/"),
        (307, "https://h.test:x/"),
        (307, ""),
        (304, "/other"),
        (300, "/other"),
    ],
)
def test_no_redirect_leads_elsewhere(status: int, location: str) -> None:
    stream = protocol()
    with pytest.raises(APIStatusError):
        stream.ended(refused(status, Location=location), 0)
    assert stream.request().url is None


def test_redirects_come_to_an_end() -> None:
    stream = protocol()
    redirect = refused(307, Location="/again")
    assert [stream.ended(redirect, 0) for _ in range(5)] == [0.0] * 5
    with pytest.raises(APIStatusError):
        stream.ended(redirect, 0)
    assert stream.request().url is None
    assert [stream.ended(redirect, 0) for _ in range(5)] == [0.0] * 5
    stream.opened(answer())
    assert [stream.ended(redirect, 0) for _ in range(5)] == [0.0] * 5


def test_a_redirect_of_plain_http_has_the_port_80() -> None:
    stream = protocol()
    url = "http://localhost/a"
    assert stream.ended(refused(307, url, Location="http://localhost:80/b"), 0) == 0.0


# -- acknowledging --------------------------------------------------------------------------------------


def handled(stream: StreamProtocol[Any], *ids: str) -> StreamProtocol[Any]:
    stream.opened(answer())
    for one in ids:
        stream.received(event(one))
    while stream.next_event() is not None:
        pass
    return stream


def test_what_was_handled_is_acknowledged() -> None:
    found = handled(protocol(), "1", "2").acknowledgement()
    assert found is not None
    ids, request = found
    assert (ids, request.json) == (["1", "2"], {"ids": ["1", "2"]})
    assert protocol().acknowledgement() is None


@pytest.mark.parametrize("by", ["manual", "server"])
def test_unless_that_is_the_callers_or_the_servers_business(by: str) -> None:
    assert handled(protocol(acknowledge=by), "1").acknowledgement() is None
    assert handled(protocol(by=None), "1").acknowledgement() is None


def test_acknowledging_by_hand() -> None:
    stream = protocol(acknowledge="manual")
    stream.opened(answer())
    stream.received(event("1") + event())
    first = stream.next_event()
    assert first is not None
    found = stream.acknowledged_by_hand([first])
    assert found is not None
    assert (found[0], found[1].json) == (["1"], {"ids": ["1"]})
    assert stream.delivery.handled_id == "1"
    anonymous = stream.next_event()
    assert anonymous is not None
    assert stream.acknowledged_by_hand([anonymous]) is None
    assert protocol(by=None).acknowledged_by_hand([first]) is None


def test_the_options_of_an_acknowledgement() -> None:
    options = protocol(
        request_options=RequestOptions(headers={"a": "b"}, timeout=99, max_retries=7)
    ).acknowledge_options
    assert (options.timeout, options.max_retries, options.headers) == (5.0, 0, {"a": "b"})


@pytest.mark.parametrize(
    ("error", "is_refused"),
    [
        (refused(400), True),
        (refused(404), True),
        (refused(499), True),
        (ConfigurationError("x"), True),
        (refused(401), False),
        (refused(408), False),
        (refused(425), False),
        (refused(429), False),
        (refused(399), False),
        (refused(500), False),
        (OSError(), False),
    ],
)
def test_which_failures_are_refusals(
    error: Exception, is_refused: bool, caplog: pytest.LogCaptureFixture
) -> None:
    stream = handled(protocol(), "1", "2", "3", "4")
    assert stream.not_acknowledged(["1", "2", "3", "4"], error) == (0.0 if is_refused else 0.5)
    assert caplog.messages == [f"4 events not acknowledged: {type(error).__name__}"]
    assert len(stream.acknowledgements.batch()) == (2 if is_refused else 4)


def test_what_is_given_up_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    stream = handled(protocol(), "1")
    with caplog.at_level(logging.WARNING):
        for _ in range(5):
            stream.not_acknowledged(["1"], refused(400))
    assert caplog.messages[-1] == "the server refuses an acknowledgement; it is given up"
    assert caplog.messages[0] == "1 events not acknowledged: BadRequestError"
    assert stream.acknowledgement() is None


def test_the_limits_of_a_stream() -> None:
    options = StreamOptions()
    assert (options.reconnect, options.max_reconnects, options.idle_timeout) == (True, 10, 120.0)
    assert (options.oversized, options.acknowledge, options.max_wait) == ("raise", "auto", 900.0)
    assert options.max_event_bytes == 16 * 1024 * 1024
    skipping = protocol(max_event_bytes=8, oversized="skip")
    skipping.opened(answer())
    skipping.received(b"data: 123456789\n\n")
    found = skipping.next_event()
    assert found is not None
    assert found.event_type == "unknown"
