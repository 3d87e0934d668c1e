"""The generated TigerConnect client against a real server, blocking and asyncio from one table."""

from __future__ import annotations

import asyncio
import base64
import inspect
import json
import logging
import re
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import httpx
import pytest
import tigerconnect
from conftest import Server
from tigerconnect import AsyncClient, Client, RequestOptions, StreamOptions, UnknownEvent, models

pytestmark = pytest.mark.usefixtures("no_jitter")

KEY = {"key": "the-key", "secret": "the-secret"}


def call_sync(client: Client, path: str, **arguments: Any) -> Any:
    resource, name = path.split(".")
    return getattr(getattr(client, resource), name)(**arguments)


class Both:
    """Makes the same call through either client."""

    def __init__(self, asynchronous: bool) -> None:
        self.asynchronous = asynchronous

    def call(
        self, url: str, path: str, client: dict[str, Any] | None = None, **arguments: Any
    ) -> Any:
        settings = {**KEY, "base_url": url, **(client or {})}
        if not self.asynchronous:
            with Client(**settings) as sync:
                return call_sync(sync, path, **arguments)

        async def go() -> Any:
            async with AsyncClient(**settings) as other:
                return await call_sync(other, path, **arguments)  # type: ignore[arg-type]

        return asyncio.run(go())


@pytest.fixture(params=[False, True], ids=["Client", "AsyncClient"])
def both(request: pytest.FixtureRequest) -> Both:
    return Both(request.param)


def test_send_puts_everything_in_the_body_and_returns_the_new_message(
    server: Server, both: Both
) -> None:
    server.answer(204, TT_X_Message_Id="m-1")
    message = both.call(
        server.url,
        "messages.send",
        recipient="u-1",
        body="hi",
        ttl=5,
        dor=True,
        tt_x_organization_key="org",
    )
    assert isinstance(message, models.Message)
    assert message.id == "m-1"
    (got,) = server.received
    assert (got.method, got.path, got.query) == ("POST", "/message/", "")
    assert got.json == {"recipient": "u-1", "body": "hi", "ttl": 5, "dor": True}
    assert got.headers["TT-X-Organization-Key"] == "org"
    token = base64.b64encode(b"the-key:the-secret").decode()
    assert got.headers["Authorization"] == f"Basic {token}"
    assert got.headers["User-Agent"].startswith("tigerconnect-python/")


def test_none_is_null_and_unset_is_absent(server: Server, both: Both) -> None:
    server.answer(204)
    both.call(server.url, "messages.send", recipient="u-1", body=None)
    assert server.received[0].json == {"recipient": "u-1", "body": None}


def test_an_enveloped_answer_is_a_model_under_either_name(server: Server, both: Both) -> None:
    server.answer(
        200,
        {
            "reply": {
                "message_id": "m",
                "created_time": "2026-01-02T03:04:05Z",
                "dor": False,
                "status": "New",
                "sender_token": "u",
                "brand_new": {"x": 1},
            }
        },
    )
    message = both.call(server.url, "messages.get", message_token="m/../1?")
    assert server.received[0].path == "/message/m%2F..%2F1%3F/"
    assert (message.id, message.sender_id, message.delete_on_read) == ("m", "u", False)
    assert message.created_at.tzinfo is not None
    assert message.recipient_status == "New"
    assert message.brand_new == {"x": 1}
    assert models.Message.model_validate({"id": "m", "createdAt": "2026-01-02T03:04:05Z"}).id == "m"


def test_a_user_keeps_nested_models_and_round_trips() -> None:
    wire = {
        "id": "u",
        "displayName": "Ann",
        "emails": [{"address": "a@b.c", "verified": True}],
        "odd": 1,
    }
    user = models.User.model_validate(wire)
    assert user.emails is not None
    assert user.emails[0].verified is True
    assert user.to_wire() == wire


def test_sdk_names_are_there(server: Server, both: Both) -> None:
    server.answer(200, {})
    assert both.call(server.url, "messages.update_status", read=["m"]) is None
    assert both.call(server.url, "groups.destroy", group_token="g") is None
    assert both.call(server.url, "typing_status.start_typing", recipient="u") is None
    assert both.call(server.url, "typing_status.stop_typing", recipient_address="u") is None
    assert isinstance(both.call(server.url, "groups.create", name="n", members=["u"]), models.Group)
    assert [(r.method, r.path) for r in server.received] == [
        ("PUT", "/message/status/"),
        ("DELETE", "/group/g/"),
        ("GET", "/message/typing/"),
        ("DELETE", "/message/typing/u/"),
        ("POST", "/group/"),
    ]


def test_a_thing_may_be_passed_in_the_place_of_its_id(server: Server, both: Both) -> None:
    server.answer(200, {})
    user, message = models.User(id="u"), models.Message(id="m")
    both.call(server.url, "messages.send", recipient=user, body="b")
    both.call(server.url, "messages.update_status", read=[message, "n"])
    assert [one.json for one in server.received] == [
        {"recipient": "u", "body": "b"},
        {"read": ["m", "n"]},
    ]
    with pytest.raises(tigerconnect.ConfigurationError, match="this User has no id"):
        both.call(server.url, "messages.send", recipient=models.User(), body="b")


def test_the_attachment_comes_as_bytes(server: Server, both: Both) -> None:
    server.answer(200, b"\x89PNG\0", Content_Type="image/png")
    assert both.call(server.url, "messages.download_attachment", message_token="m") == b"\x89PNG\0"


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (302, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
    ],
)
def test_errors_are_typed_and_keep_the_raw_body(
    server: Server, both: Both, status: int, error: str
) -> None:
    server.answer(
        status, {"error": {"status": "no"}}, X_Request_Id="r-9", Location="http://evil.test/"
    )
    with pytest.raises(getattr(tigerconnect, error)) as caught:
        both.call(server.url, "users.find", {"max_retries": 0}, user_address="u")
    found = caught.value
    assert type(found).__name__ == error
    assert (found.status_code, found.request_id, found.method) == (status, "r-9", "GET")
    assert found.body == {"error": {"status": "no"}}
    assert json.loads(found.content) == found.body
    assert "the-secret" not in str(found) + repr(found) + str(vars(found))
    assert len(server.received) == 1


def test_a_body_that_is_not_what_it_should_be(server: Server, both: Both) -> None:
    server.answer(200, b"<html>", Content_Type="text/html")
    with pytest.raises(tigerconnect.APIDecodeError) as caught:
        both.call(server.url, "users.find", user_address="u")
    assert caught.value.content == b"<html>"


def test_reads_are_retried_and_sends_never_are(server: Server, both: Both) -> None:
    server.answer(503, {}, Retry_After="0")
    server.answer(200, {"reply": {"token": "u"}})
    assert both.call(server.url, "users.find", user_address="u").id == "u"
    assert len(server.received) == 2
    server.received.clear()
    server.answers.clear()
    server.answer(503, {}, Retry_After="0")
    with pytest.raises(tigerconnect.ServerError):
        both.call(server.url, "messages.send", recipient="u", body="b")
    assert len(server.received) == 1
    with pytest.raises(tigerconnect.ServerError):
        both.call(
            server.url,
            "messages.send",
            recipient="u",
            body="b",
            options=RequestOptions(idempotency_key="k", max_retries=1),
        )
    assert [r.headers.get("Idempotency-Key") for r in server.received[1:]] == ["k", "k"]


def test_no_answer_in_time_and_no_server(server: Server, both: Both) -> None:
    server.handler = lambda _: time.sleep(0.5)
    with pytest.raises(tigerconnect.APITimeoutError):
        both.call(server.url, "users.find", {"timeout": 0.05, "max_retries": 0}, user_address="u")
    with pytest.raises(tigerconnect.APIConnectionError) as caught:
        both.call("http://127.0.0.1:1", "users.find", {"max_retries": 0}, user_address="u")
    assert not isinstance(caught.value, tigerconnect.APITimeoutError)


@pytest.mark.parametrize(
    "url", ["http://example.com/v2", "http://10.0.0.1", "http://localhost.evil.test"]
)
def test_credentials_never_travel_in_the_clear(url: str) -> None:
    for kind in (Client, AsyncClient):
        with pytest.raises(tigerconnect.InsecureTransportError):
            kind(**KEY, base_url=url)
    with pytest.raises(tigerconnect.InsecureTransportError):
        Client(**KEY).with_options(base_url=url)


@pytest.mark.parametrize("url", ["ftp://x", "/v2", "https://u:p@h/", "https://h/?a=1", ""])
def test_base_urls_that_cannot_be(url: str) -> None:
    with pytest.raises(tigerconnect.ConfigurationError):
        Client(**KEY, base_url=url)


def test_credentials_from_the_environment_and_out_of_sight(
    monkeypatch: pytest.MonkeyPatch, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("TIGERCONNECT_API_KEY", "env-key")
    monkeypatch.setenv("TIGERCONNECT_API_SECRET", "env-secret")
    server.answer(200, {"reply": {}})
    with (
        caplog.at_level(logging.DEBUG, logger="tigerconnect"),
        Client(base_url=server.url) as client,
    ):
        client.users.find(user_address="u")
        seen = repr(client) + repr(vars(client)) + repr(client._core.settings) + caplog.text
    assert (
        server.received[0]
        .headers["Authorization"]
        .endswith(base64.b64encode(b"env-key:env-secret").decode())
    )
    assert "env-secret" not in seen
    assert base64.b64encode(b"env-key:env-secret").decode() not in seen
    assert "GET /user/{user_address}/: 200" in caplog.text


def test_a_segment_that_would_change_the_path_is_refused(server: Server, both: Both) -> None:
    for value in ("", ".", ".."):
        with pytest.raises(tigerconnect.ConfigurationError):
            both.call(server.url, "groups.destroy", group_token=value)
    with pytest.raises(tigerconnect.ConfigurationError):
        both.call(server.url, "groups.create", tt_x_organization_key="a\r\nX-Evil: 1")
    assert server.received == []


def test_an_httpx_client_of_ones_own(server: Server) -> None:
    server.answer(200, {"reply": {}})
    seen: list[str] = []
    with httpx.Client(
        event_hooks={"request": [lambda request: seen.append(request.url.path)]}
    ) as own:
        with Client(**KEY, base_url=server.url, http_client=own) as client:
            client.users.find(user_address="u")
        assert not own.is_closed
    assert seen == ["/user/u/"]


def test_sync_and_async_have_the_same_methods() -> None:
    plain, other = Client(**KEY), AsyncClient(**KEY)
    groups = [
        name for name in vars(Client) if type(vars(Client)[name]).__name__ == "cached_property"
    ]
    assert {
        "messages",
        "groups",
        "users",
        "events",
        "conversations",
        "metadata",
        "typing_status",
    } <= set(groups)
    for group in groups:
        one, two = getattr(plain, group), getattr(other, group)
        public = [name for name in dir(one) if not name.startswith("_")]
        assert public == [name for name in dir(two) if not name.startswith("_")]
        methods = [name for name in public if not name.startswith("with_")]
        for name in methods:
            left = inspect.signature(getattr(one, name))
            assert left.parameters.keys() == inspect.signature(getattr(two, name)).parameters.keys()
            for parameter in left.parameters.values():
                positional = parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
                assert positional or parameter.kind is inspect.Parameter.KEYWORD_ONLY
                assert not positional or parameter.default is inspect.Parameter.empty
            said = (inspect.getdoc(getattr(two, name)) or "").replace("await ", "")
            assert (inspect.getdoc(getattr(one, name)) or "") == said.removesuffix(
                " Handlers may be coroutine functions."
            )


FRAMES = [
    b'id: 1\ndata: {"event_id": "1", "event": {"tigertext:iq:message": {"message_id": "m", "body": "hi"}}}\n\n',
    b'data: {"event_id": "2", "event": {"tigertext:iq:brand_new": {"x": 1}}}\n\n',
    b'data: {"event_id": "3", "event": {"tigertext:iq:client_advisory": {"advisory": {"name": "replay_start"}}}}\n\n',
]


def streaming(*connections: list[bytes]) -> Callable[[BaseHTTPRequestHandler], None]:
    """Each connection gets its frames, then ends; after the last one the server has nothing more."""
    left = list(connections)

    def handle(request: BaseHTTPRequestHandler) -> None:
        if request.command == "POST":
            request.send_response(204)
            request.end_headers()
            return
        if not left:
            request.send_response(204)
            request.end_headers()
            return
        request.send_response(200)
        request.send_header("Content-Type", "text/event-stream; charset=utf-8")
        request.send_header("Connection", "close")
        request.end_headers()
        for chunk in left.pop(0):
            request.wfile.write(chunk)
            request.wfile.flush()
        request.close_connection = True

    return handle


def collect(both: Both, url: str, **options: Any) -> list[Any]:
    stream_options = StreamOptions(**options)
    if not both.asynchronous:
        with (
            Client(**KEY, base_url=url) as client,
            client.events.stream(stream_options=stream_options) as stream,
        ):
            return list(stream)

    async def go() -> list[Any]:
        client = AsyncClient(**KEY, base_url=url)
        async with client, client.events.stream(stream_options=stream_options) as stream:
            return [event async for event in stream]

    return asyncio.run(go())


def test_three_events_one_of_an_unknown_type(server: Server, both: Both) -> None:
    server.handler = streaming(FRAMES)
    message, unknown, advisory = collect(both, server.url, reconnect=False)
    match message:
        case models.MessageEvent():
            assert (message.message.body, message.message.id, message.event_id) == ("hi", "m", "1")
        case _:
            pytest.fail("not a message")
    assert isinstance(unknown, UnknownEvent)
    assert (unknown.event_name, unknown.event_data, unknown.event_id) == (
        "tigertext:iq:brand_new",
        {"x": 1},
        "2",
    )
    assert isinstance(advisory, models.ClientAdvisoryEvent)
    assert server.received[0].headers["Accept"] == "text/event-stream"


def test_frames_named_by_their_type_and_data_that_is_not_json(server: Server, both: Both) -> None:
    server.handler = streaming(
        [
            b'event: typing:change\ndata: {"userId": "u", "isTyping": true}\n\ndata: hello\n\n'
            b'event: message\ndata: {"body": ["not", "text"]}\n\nevent: messages:offline:stop\ndata: null\n\n'
        ]
    )
    typing, text, wrong, stop = collect(both, server.url, reconnect=False)
    assert (typing.user_id, typing.is_typing) == ("u", True)
    assert isinstance(text, UnknownEvent)
    assert text.event_data == "hello"
    assert isinstance(wrong, UnknownEvent)
    assert "body" in wrong.reason
    assert isinstance(stop, models.MessagesOfflineStopEvent)


def test_the_stream_goes_on_after_a_dropped_connection_without_loss_or_doubles(
    server: Server, both: Both
) -> None:
    whole = b"".join(FRAMES)
    with Client(**KEY, base_url=server.url) as client:
        for cut in range(0, len(whole), 11 if both.asynchronous else 1):
            server.received.clear()
            server.handler = streaming([b"retry: 1\n" + whole[:cut]], [b"retry: 1\n", whole])
            events = (
                collect(both, server.url) if both.asynchronous else list(client.events.stream())
            )
            assert [event.event_id for event in events] == ["1", "2", "3"], cut
    streams = [r for r in server.received if r.path == "/events/"]
    assert streams[1].headers.get("Last-Event-ID") == "1"


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_refused_stream_ends_with_a_typed_error(server: Server, both: Both, status: int) -> None:
    server.answer(status, {})
    with pytest.raises(tigerconnect.APIStatusError):
        collect(both, server.url)
    assert len(server.received) == 1


def test_a_wrong_content_type_ends_the_stream(server: Server, both: Both) -> None:
    server.answer(200, {})
    with pytest.raises(tigerconnect.EventStreamError, match="application/json"):
        collect(both, server.url)


def test_a_huge_event_ends_the_stream_instead_of_filling_memory(server: Server, both: Both) -> None:
    server.handler = streaming([b"data: " + b"x" * 5000])
    with pytest.raises(tigerconnect.EventTooLargeError):
        collect(both, server.url, max_event_bytes=1000)


def test_closing_from_another_thread_ends_the_iteration(server: Server) -> None:
    def endless(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "text/event-stream")
        request.end_headers()
        try:
            while True:
                request.wfile.write(b": tick\n")
                request.wfile.flush()
                time.sleep(0.02)
        except OSError:
            request.close_connection = True

    server.handler = endless
    with Client(**KEY, base_url=server.url) as client:
        stream = client.events.stream()
        timer = threading.Timer(0.2, stream.close)
        timer.start()
        assert list(stream) == []
        timer.join()


def acknowledged(server: Server) -> list[str]:
    return [one for r in server.received if r.path == "/events/ack/" for one in r.json["events"]]  # type: ignore[index]


def test_events_are_acknowledged_once_the_loop_asks_for_the_next(
    server: Server, both: Both
) -> None:
    server.handler = streaming(FRAMES)
    collect(both, server.url, reconnect=False)
    assert acknowledged(server) == ["1", "2", "3"]
    server.received.clear()
    server.handler = streaming(FRAMES)
    collect(both, server.url, reconnect=False, acknowledge="server")
    assert acknowledged(server) == []


def test_an_event_whose_handling_failed_is_not_acknowledged(server: Server) -> None:
    server.handler = streaming([FRAMES[0], FRAMES[1]])
    with Client(**KEY, base_url=server.url) as client, client.events.stream() as stream:
        for event in stream:
            if event.event_id == "2":
                break
    assert acknowledged(server) in (["1"], [])
    server.received.clear()
    server.handler = streaming(FRAMES)
    with Client(**KEY, base_url=server.url) as client:
        stream = client.events.stream(
            stream_options=StreamOptions(reconnect=False, acknowledge="explicit")
        )
        for event in stream:
            if isinstance(event, models.MessageEvent):
                stream.acknowledge(event)
    assert acknowledged(server) == ["1"]


def test_what_cannot_be_acknowledged_comes_again_and_is_dropped(
    server: Server, both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without pauses between the tries, the seconds that a client takes to close are as many thousand tries.
    for module in ("transport", "stream", "async_stream"):
        monkeypatch.setattr(f"tigerconnect._runtime.{module}.FLUSH_SECONDS", 0.1)
    whole = streaming(FRAMES, [b"retry: 1\n", *FRAMES])

    def handle(request: BaseHTTPRequestHandler) -> None:
        if request.command == "POST":
            request.send_error(500)
        else:
            whole(request)

    server.handler = handle
    assert [event.event_id for event in collect(both, server.url)] == ["1", "2", "3"]


def packed(number: int, name: str, payload: dict[str, object]) -> bytes:
    return (
        b"data: "
        + json.dumps({"event_id": str(number), "event": {f"tigertext:iq:{name}": payload}}).encode()
        + b"\n\n"
    )


def test_a_replay_of_earlier_messages_has_an_end(server: Server, both: Both) -> None:
    start = {"advisory": {"name": "replay_start", "replay_message_count": 2}}
    frames = [
        packed(1, "client_advisory", start),
        packed(2, "message", {"body": "a"}),
        packed(3, "novelty", {}),
        packed(4, "message", {"body": "b"}),
        packed(5, "message", {"body": "new"}),
    ]
    server.handler = streaming(frames)
    names = [event.event_type for event in collect(both, server.url, reconnect=False)]
    assert names == [
        "client_advisory",
        "message",
        "unknown",
        "message",
        "messages:offline:stop",
        "message",
    ]
    empty = {"advisory": {"name": "replay_start", "replay_message_count": 0}}
    server.handler = streaming([packed(1, "client_advisory", empty), packed(2, "message", {})])
    names = [event.event_type for event in collect(both, server.url, reconnect=False)]
    assert names == ["client_advisory", "messages:offline:stop", "message"]


def test_a_stream_knows_while_it_is_offline(server: Server) -> None:
    start = {"advisory": {"name": "replay_start", "replay_message_count": 1}}
    server.handler = streaming(
        [packed(1, "client_advisory", start), packed(2, "message", {}), packed(3, "message", {})]
    )
    with Client(**KEY, base_url=server.url) as client:
        stream = client.events.stream(stream_options=StreamOptions(reconnect=False))
        assert [stream.offline for _ in stream] == [True, False, False, False]


def test_handlers_by_name_and_for_all(server: Server, both: Both) -> None:
    server.handler = streaming(FRAMES)
    seen: list[tuple[str, str | None]] = []

    def note(name: str) -> Callable[[Any], None]:
        return lambda event: seen.append((name, event.event_id))

    def register(client: Any) -> None:
        client.on("message", note("message"))
        client.on("unknown", note("unknown"))
        client.on("*", note("*"))
        gone = note("gone")
        client.on("message", gone)
        client.off("message", gone)

    options = StreamOptions(reconnect=False)
    if not both.asynchronous:
        with Client(**KEY, base_url=server.url) as client:
            register(client)
            client.events.run(stream_options=options)
    else:

        async def go() -> None:
            async with AsyncClient(**KEY, base_url=server.url) as client:
                register(client)

                async def later(event: models.ClientAdvisoryEvent) -> None:
                    await asyncio.sleep(0)
                    seen.append(("later", event.event_id))

                client.on("client_advisory", later)
                await client.events.run(stream_options=options)

        asyncio.run(go())
        assert seen.pop(-2) == ("later", "3")
    assert seen == [("message", "1"), ("*", "1"), ("unknown", "2"), ("*", "2"), ("*", "3")]


def test_a_quiet_night_does_not_end_the_stream_and_does_not_hammer_the_server(
    server: Server, both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Connections that open and bring nothing are no failures, but the pauses between them grow."""
    asked: list[int] = []
    monkeypatch.setattr(
        "tigerconnect._runtime.reconnection.backoff", lambda attempt: asked.append(attempt) or 0.0
    )
    server.handler = streaming(*[[b": hello\n"] for _ in range(15)], FRAMES)
    assert len(collect(both, server.url, max_reconnects=2)) == 3
    assert asked == list(range(15))


def test_a_busy_server_is_asked_again_when_it_says(server: Server, both: Both) -> None:
    answers = [429, 503, 200]
    then = streaming(FRAMES)

    def handle(request: BaseHTTPRequestHandler) -> None:
        status = answers.pop(0) if request.command == "GET" and answers else 200
        if status == 200:
            then(request)
            return
        request.send_response(status)
        request.send_header("Retry-After", "0")
        request.send_header("Content-Length", "0")
        request.end_headers()

    server.handler = handle
    assert len(collect(both, server.url)) == 3


def silent(request: BaseHTTPRequestHandler) -> None:
    request.send_response(200)
    request.send_header("Content-Type", "text/event-stream")
    request.end_headers()
    request.wfile.write(FRAMES[0])
    request.wfile.flush()
    time.sleep(3)
    request.close_connection = True


def test_closing_wakes_a_reader_of_a_silent_stream(server: Server) -> None:
    server.handler = lambda request: silent(request) if request.command == "GET" else None
    begun = time.monotonic()
    with Client(**KEY, base_url=server.url) as client:
        stream = client.events.stream(stream_options=StreamOptions(acknowledge="server"))
        threading.Timer(0.3, stream.close).start()
        assert len(list(stream)) == 1

    async def go() -> int:
        async with AsyncClient(**KEY, base_url=server.url) as other:
            events = other.events.stream(stream_options=StreamOptions(acknowledge="server"))
            asyncio.get_running_loop().call_later(
                0.3, lambda: asyncio.ensure_future(events.close())
            )
            return len([event async for event in events])

    assert asyncio.run(go()) == 1
    assert time.monotonic() - begun < 2.5


def test_an_idle_connection_is_made_anew(server: Server, both: Both) -> None:
    later = streaming(FRAMES)
    first = [True]

    def handle(request: BaseHTTPRequestHandler) -> None:
        if request.command == "GET" and first:
            first.clear()
            silent(request)
        else:
            later(request)

    server.handler = handle
    events = collect(both, server.url, idle_timeout=0.2)
    assert [event.event_id for event in events] == ["1", "2", "3"]


def test_raw_responses_have_status_headers_and_the_result(server: Server) -> None:
    server.answer(204, TT_X_Message_Id="m-7", X_Request_Id="r-1")
    with Client(**KEY, base_url=server.url) as client:
        raw = client.messages.with_raw_response.send(recipient="u", body="b")
        assert (raw.status_code, raw.request_id, raw.headers["tt-x-message-id"], raw.content) == (
            204,
            "r-1",
            "m-7",
            b"",
        )
        assert raw.parse().id == "m-7"

    async def go() -> str | None:
        async with AsyncClient(**KEY, base_url=server.url) as other:
            return (await other.messages.with_raw_response.send(recipient="u", body="b")).parse().id

    assert asyncio.run(go()) == "m-7"


def test_a_download_goes_to_a_file_piece_by_piece(server: Server, tmp_path: Path) -> None:
    body = bytes(range(256)) * 4096
    server.answer(200, body, Content_Type="image/png")
    with Client(**KEY, base_url=server.url) as client:
        with client.messages.with_streaming_response.download_attachment(
            message_token="m"
        ) as response:
            assert response.status_code == 200
            assert response.save(tmp_path / "a.png").read_bytes() == body
        with client.messages.with_streaming_response.download_attachment(
            message_token="m"
        ) as response:
            sizes = [len(chunk) for chunk in response.iter_bytes(1000)]
        assert (sum(sizes), max(sizes)) == (len(body), 1000)

    async def go() -> bytes:
        async with AsyncClient(**KEY, base_url=server.url) as other:
            methods = other.messages.with_streaming_response
            async with methods.download_attachment(message_token="m") as response:
                return (await response.asave(tmp_path / "b.png")).read_bytes()

    assert asyncio.run(go()) == body
    server.answers.clear()
    server.answer(404, {"error": "no"})
    with Client(**KEY, base_url=server.url) as client, pytest.raises(tigerconnect.NotFoundError):
        client.messages.with_streaming_response.download_attachment(message_token="m").__enter__()


def test_times_without_an_offset_are_utc() -> None:
    for text in ("2026-01-02T03:04:05", "2026-01-02T03:04:05Z"):
        created = models.Message.model_validate({"created_time": text}).created_at
        assert created is not None
        assert created.isoformat() == "2026-01-02T03:04:05+00:00"


def test_every_docstring_leads_to_a_section_that_names_the_sources() -> None:
    package = Path(tigerconnect.__file__).parent
    folder = package.parent.parent
    for path in (package / "resources").glob("*.py"):
        text = path.read_text()
        requests = text.count("Request: `")
        pages = re.findall(r"Sources:\s+(docs/resources/\S+\.md)#(\w+)\.", text)
        assert requests == len(pages), path.name
        for page, method in pages:
            section = (folder / page).read_text().split(f"\n## {method}\n".replace("_", "\\_"))[1]
            assert re.search(r"sources/\S+:\d", section.split("\n## ")[0]), (page, method)
