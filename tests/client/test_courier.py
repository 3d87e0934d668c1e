"""The generated courier client, a JSON:API client, against a real server, blocking and asyncio."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

import courier
import pytest
from conftest import Server, reply
from courier import APIDecodeError, AsyncClient, Client, ErrorDetail, RequestOptions, models
from courier._runtime.errors import error_details
from shipped import shipped

ID = "11111111-1111-1111-1111-111111111111"


def channel(number: int) -> dict[str, Any]:
    return {"type": "messaging-channels", "id": str(number), "attributes": {"name": f"c{number}"}}


def run(
    url: str, asynchronous: bool, path: str, *args: Any, consume: str = "", **kwargs: Any
) -> Any:
    """Call a method; `consume` says what becomes of a pager: items, pages or first."""
    first, *rest = path.split(".")

    def method(client: Any) -> Any:
        found = getattr(client, first)
        for name in rest:
            found = getattr(found, name)
        return found(*args, **kwargs)

    if not asynchronous:
        with Client(base_url=url) as client:
            result = method(client)
            if consume == "items":
                return list(result)
            if consume == "pages":
                return list(result.pages())
            return result.first_page() if consume else result

    async def go() -> Any:
        async with AsyncClient(base_url=url) as client:
            result = method(client)
            if consume == "items":
                return [item async for item in result]
            if consume == "pages":
                return [page async for page in result.pages()]
            return await (result.first_page() if consume else result)

    return asyncio.run(go())


both = pytest.mark.parametrize("asynchronous", [False, True], ids=["Client", "AsyncClient"])


def paged(total: int, *, most: int = 50, meta: bool = True, by: str = "page[offset]") -> Any:
    """A server that holds `total` channels and gives at most `most` of them at once."""

    def handle(request: BaseHTTPRequestHandler) -> None:
        query = parse_qs(urlsplit(request.path).query)
        start, size = int(query.get(by, ["0"])[0]), int(query.get("page[limit]", ["50"])[0])
        size = min(size, most)
        data = [channel(n) for n in range(start, min(start + size, total))]
        body: dict[str, Any] = {"data": data, "meta": {"page[total]": total} if meta else {}}
        reply(request, 200, {"Content-Type": "application/vnd.api+json"}, json.dumps(body).encode())

    return handle


def offsets(server: Server) -> list[str]:
    return [parse_qs(one.query).get("page[offset]", [""])[0] for one in server.received]


@both
@pytest.mark.parametrize("meta", [True, False])
@pytest.mark.parametrize(
    ("total", "limit", "asked"),
    [
        (0, None, 1),
        (3, None, 1),
        (49, None, 1),
        (50, None, 2),
        (120, None, 3),
        (7, 2, 4),
        (6, 2, 4),
    ],
)
def test_a_list_goes_over_all_its_pages(
    server: Server, asynchronous: bool, total: int, limit: int | None, asked: int, meta: bool
) -> None:
    server.handler = paged(total, meta=meta)
    options = {} if limit is None else {"page_limit": limit}
    found = run(
        server.url,
        asynchronous,
        "messaging_channels.list",
        consume="items",
        filter_archived=True,
        **options,
    )
    assert [one.attributes.name for one in found] == [f"c{n}" for n in range(total)]
    assert all(isinstance(one, models.MessagingChannel) for one in found)
    # With a total nobody asks for a page beyond it; without, a full page may have another behind it.
    exact = meta and total % (limit or 50) == 0 and total > 0
    assert len(server.received) == asked - exact
    assert all("filter%5Barchived%5D=true" in one.query for one in server.received)


@both
def test_pages_are_asked_for_when_they_are_reached(server: Server, asynchronous: bool) -> None:
    server.handler = paged(120)
    if asynchronous:

        async def go() -> list[str]:
            async with AsyncClient(base_url=server.url) as client:
                pager = client.messaging_channels.list()
                assert server.received == []
                items = aiter(pager)
                found = [(await anext(items)).id for _ in range(50)]
                assert len(server.received) == 1
                found.append((await anext(items)).id)
                return found

        found = asyncio.run(go())
    else:
        with Client(base_url=server.url) as client:
            pager = client.messaging_channels.list()
            assert server.received == []
            items = iter(pager)
            found = [next(items).id for _ in range(50)]
            assert len(server.received) == 1
            found.append(next(items).id)
    assert offsets(server) == ["0", "50"]
    assert found == [str(n) for n in range(51)]


@both
def test_a_list_may_begin_anywhere_and_comes_in_pages_too(
    server: Server, asynchronous: bool
) -> None:
    server.handler = paged(120)
    pages = run(
        server.url, asynchronous, "messaging_channels.list", consume="pages", page_offset=90
    )
    assert [(page.position, len(page)) for page in pages] == [(90, 30)]
    assert pages[0].meta == {"page[total]": 120}
    assert pages[0].document["data"][0]["id"] == "90"
    first = run(server.url, asynchronous, "messaging_channels.list", consume="first")
    assert [one.id for one in first][:2] == ["0", "1"]


@both
def test_a_server_that_gives_less_than_asked_for_loses_nothing(
    server: Server, asynchronous: bool
) -> None:
    # 50 is the most that is documented; who asks for more may get short pages before the end.
    server.handler = paged(70, most=20, meta=False)
    found = run(server.url, asynchronous, "messaging_channels.list", consume="items", page_limit=60)
    assert len(found) == 70


@both
def test_a_server_that_ignores_the_offset_is_found_out(server: Server, asynchronous: bool) -> None:
    server.answer(200, {"data": [channel(n) for n in range(50)], "meta": {}})
    with pytest.raises(APIDecodeError, match="the same page came twice"):
        run(server.url, asynchronous, "messaging_channels.list", consume="items")
    assert len(server.received) == 2


@both
def test_the_raw_response_of_a_list_is_that_of_one_page(server: Server, asynchronous: bool) -> None:
    server.handler = paged(120)
    raw = run(server.url, asynchronous, "messaging_channels.with_raw_response.list", page_limit=5)
    assert raw.status_code == 200
    assert [one.id for one in raw.parse()] == ["0", "1", "2", "3", "4"]
    assert raw.json()["meta"] == {"page[total]": 120}
    envelope = raw.parse_as(models.MessagingChannelCollection)
    assert envelope.data[0].attributes.name == "c0"
    assert len(server.received) == 1


@both
def test_create_wraps_the_attributes_that_are_given(server: Server, asynchronous: bool) -> None:
    server.answer(201, {"data": channel(7), "meta": {}})
    made = run(
        server.url,
        asynchronous,
        "messaging_channels.create",
        name="Ward 7",
        individual_ids=[ID],
        label=None,
    )
    assert (made.id, made.attributes.name) == ("7", "c7")
    (got,) = server.received
    assert (got.method, got.path) == ("POST", "/v1/messaging-channels/")
    assert got.json == {
        "data": {
            "type": "messaging-channels",
            "attributes": {"individual-ids": [ID], "label": None, "name": "Ward 7"},
        }
    }


@both
def test_update_takes_the_id_and_says_it_in_path_and_body(
    server: Server, asynchronous: bool
) -> None:
    server.answer(200, {"data": {"type": "announcers", "id": "a/1", "attributes": {"name": "x"}}})
    run(server.url, asynchronous, "announcers.update", "a/1", name="x", meta={"why": "test"})
    (got,) = server.received
    assert (got.method, got.path) == ("PATCH", "/v1/announcers/a%2F1/")
    assert got.json == {
        "data": {"type": "announcers", "id": "a/1", "attributes": {"name": "x"}},
        "meta": {"why": "test"},
    }


@both
def test_a_json_patch_is_sent_as_the_attributes(server: Server, asynchronous: bool) -> None:
    server.answer(200, {"data": channel(7)})
    operations = [
        models.JsonPatchOperation(op="replace", path="/name", value=None),
        {"op": "remove", "path": "/label"},
    ]
    run(server.url, asynchronous, "messaging_channels.update", "7", patch=operations)
    data = server.received[0].json["data"]  # type: ignore[index]
    assert data == {
        "type": "messaging-channels",
        "id": "7",
        "attributes": [
            {"op": "replace", "path": "/name", "value": None},
            {"op": "remove", "path": "/label"},
        ],
    }


@both
def test_get_and_actions_take_the_id_first(server: Server, asynchronous: bool) -> None:
    server.answer(200, {"data": channel(7)})
    assert (
        run(server.url, asynchronous, "messaging_channels.get", "7", use_group_name=False).id == "7"
    )
    assert run(server.url, asynchronous, "messaging_channels.archive", "7").id == "7"
    assert (
        run(
            server.url, asynchronous, "messaging_channels.subscribe", id="7", individual_ids=[ID]
        ).id
        == "7"
    )
    assert [(one.method, one.path) for one in server.received] == [
        ("GET", "/v1/messaging-channels/7/"),
        ("POST", "/v1/messaging-channels/7/archive/"),
        ("POST", "/v1/messaging-channels/7/subscribe/"),
    ]
    assert server.received[0].query == "use-group-name=false"
    assert server.received[1].json == {}
    assert server.received[2].json == {"individual-ids": [ID]}


@both
def test_an_unwrapped_result_still_has_its_envelope(server: Server, asynchronous: bool) -> None:
    server.answer(200, {"data": channel(7), "meta": {"took": 3}})
    raw = run(server.url, asynchronous, "messaging_channels.with_raw_response.get", "7")
    assert raw.parse().id == "7"
    assert raw.json() == {"data": channel(7), "meta": {"took": 3}}
    assert raw.parse_as(models.MessagingChannelDocument).meta == {"took": 3}


ERRORS = {
    "errors": [
        {
            "code": "taken",
            "detail": "The name is taken",
            "status": 422,
            "source": {"pointer": "/data/attributes/name"},
            "meta": {"of": "7"},
        },
        {"code": "odd", "title": "Odd", "source": {"parameter": "page[limit]"}},
    ]
}


@both
def test_errors_of_the_document_are_typed(server: Server, asynchronous: bool) -> None:
    server.answer(422, ERRORS)
    with pytest.raises(courier.UnprocessableEntityError) as caught:
        run(server.url, asynchronous, "messaging_channels.create", name="x")
    fault = caught.value
    assert (fault.code, fault.detail, fault.pointer, fault.parameter) == (
        "taken",
        "The name is taken",
        "/data/attributes/name",
        None,
    )
    assert str(fault).endswith(
        "/v1/messaging-channels/: status 422: taken: The name is taken (/data/attributes/name); odd: Odd (page[limit])"
    )
    assert fault.errors[0].status == "422"
    assert fault.errors[0].raw["meta"] == {"of": "7"}
    assert (fault.errors[1].title, fault.errors[1].parameter) == ("Odd", "page[limit]")
    assert len(server.received) == 1


@both
def test_errors_of_a_later_page_come_when_it_is_reached(server: Server, asynchronous: bool) -> None:
    server.answer(200, {"data": [channel(n) for n in range(50)]})
    server.answer(404, ERRORS)
    with pytest.raises(courier.NotFoundError) as caught:
        run(server.url, asynchronous, "messaging_channels.list", consume="items")
    assert caught.value.code == "taken"
    assert len(server.received) == 2


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (None, ()),
        ([], ()),
        ("text", ()),
        ({"errors": "no list"}, ()),
        ({"errors": [1, {}]}, (ErrorDetail(),)),
        ({"errors": [{"code": 7, "source": 3, "detail": ["x"]}]}, (ErrorDetail(code="7"),)),
        (
            {"title": "Gone", "detail": "It went", "status": 410},
            (ErrorDetail(title="Gone", detail="It went", status="410"),),
        ),
        ({"message": "no"}, ()),
    ],
)
def test_error_bodies_of_any_kind(body: Any, expected: tuple[ErrorDetail, ...]) -> None:
    found = error_details(body)
    assert [(e.code, e.title, e.detail, e.status, e.pointer) for e in found] == [
        (e.code, e.title, e.detail, e.status, e.pointer) for e in expected
    ]


@both
def test_options_hold_for_every_page(server: Server, asynchronous: bool) -> None:
    server.handler = paged(60)
    options = RequestOptions(headers={"X-Trace": "t"})
    run(server.url, asynchronous, "messaging_channels.list", consume="items", options=options)
    assert [one.headers["X-Trace"] for one in server.received] == ["t", "t"]


def test_a_list_without_pages_is_a_list(server: Server) -> None:
    server.answer(200, {"data": [{"type": "badge-counts", "id": "1", "attributes": {}}]})
    with Client(base_url=server.url) as client:
        found = client.badge_counts.list(individual_id=ID)
    assert [one.id for one in found] == ["1"]


def test_models_load_when_they_are_first_needed() -> None:
    program = (
        "import sys, courier; assert 'courier.models' not in sys.modules;"
        "client = courier.Client(base_url='http://127.0.0.1:1');"
        "assert not any(name.startswith('courier.resources.') for name in sys.modules);"
        "client.announcers; courier.models.Announcer; assert 'courier.models' in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=shipped("generated", "courier", "src"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_a_pager_may_be_used_again_and_shows_no_secrets(server: Server) -> None:
    server.handler = paged(3)
    with Client(base_url=server.url, headers={"Authorization": "Bearer secret"}) as client:
        pager = client.messaging_channels.list()
        assert [one.id for one in pager] == [one.id for one in pager]
        assert repr(pager) == "<Pager of GET /v1/messaging-channels/>"
    assert len(server.received) == 2


def test_a_broken_connection_inside_a_list_is_tried_again(server: Server) -> None:
    working = paged(60)
    failures = [True]

    def handle(request: BaseHTTPRequestHandler) -> None:
        if "offset%5D=50" in request.path and failures:
            failures.pop()
            reply(request, 503, {"Retry-After": "0"}, b"")
            return
        working(request)

    server.handler = handle
    begun = time.monotonic()
    with Client(base_url=server.url) as client:
        assert len(list(client.messaging_channels.list())) == 60
    assert len(server.received) == 3
    assert time.monotonic() - begun < 30


@pytest.mark.parametrize("name", ["Authorization", "cookie", "X-API-Key"])
def test_a_credential_among_the_headers_does_not_travel_in_the_clear(name: str) -> None:
    with (
        Client(base_url="http://courier.example.com", headers={name: "secret"}) as client,
        pytest.raises(courier.InsecureTransportError) as caught,
    ):
        client.announcers.get("1")
    assert "secret" not in str(caught.value)
    with (
        Client(base_url="http://courier.example.com") as client,
        pytest.raises(courier.InsecureTransportError),
    ):
        client.announcers.get("1", options=RequestOptions(headers={name: "secret"}))
