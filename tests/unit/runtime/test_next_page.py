"""Where the next page is: by link, by cursor, by counting; and pages that lead nowhere."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from tigergen.runtime.errors import APIDecodeError
from tigergen.runtime.next_page import Page, Paging, Place, Walk
from tigergen.runtime.request import Request
from tigergen.runtime.response import RawResponse
from tigergen.runtime.returns import Returns
from tigergen.runtime.unset import UNSET

HERE = "https://h.test/v1/things?page=1"
RETURNS: Returns[list[Any]] = Returns(list[Any], unwrap="data")


def raw(body: Any, here: str = HERE, **headers: str) -> RawResponse[list[Any]]:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    response = httpx.Response(
        200, content=content, headers=headers, request=httpx.Request("GET", here)
    )
    return RawResponse(response, RETURNS)


def walk(paging: Paging, **query: Any) -> Walk[Any]:
    return Walk(Request("GET", "/things", query=query), paging)


def after(paging: Paging, body: Any, here: str = HERE, query: Any = None, **headers: str) -> Any:
    """The place behind the first page."""
    one = walk(paging, **(query or {}))
    assert one.place is not None
    one.arrived(one.place, raw(body, here, **headers))
    return one.place


def items(count: int, **more: Any) -> dict[str, Any]:
    return {"data": [{"n": number} for number in range(count)], **more}


OFFSET = Paging("offset", "limit")
PAGED = Paging("page", "size", by_page=True, first=1)
CURSOR = Paging("after", "limit", cursor="meta.next")
NONE = Paging()


# -- where it begins ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("paging", "query", "position"),
    [
        (OFFSET, {}, 0),
        (PAGED, {}, 1),
        (PAGED, {"page": 7}, 7),
        (PAGED, {"page": UNSET}, 1),
        (PAGED, {"page": "x"}, 1),
        (CURSOR, {}, None),
        (CURSOR, {"after": "c"}, "c"),
        (CURSOR, {"after": 5}, None),
        (NONE, {"": 5}, None),
        (NONE, {}, None),
    ],
)
def test_where_a_list_begins(paging: Paging, query: dict[str, Any], position: Any) -> None:
    assert walk(paging, **query).place == Place(position)


def test_the_request_of_each_place() -> None:
    one = Walk(Request("GET", "/things", query={"limit": 5, "offset": 3}), OFFSET)
    assert one.request(Place(10)).query == {"limit": 5, "offset": 10}
    assert one.request(Place(None)).query == {"limit": 5, "offset": 3}
    linked = one.request(Place(None, "https://h.test/next"))
    assert (linked.url, linked.query) == ("https://h.test/next", {"limit": 5, "offset": 3})
    assert one.request(Place(0)).url is None


def test_how_a_place_is_called() -> None:
    labels = [Place(None), Place(0), Place("c"), Place(None, "https://h"), Place(3, "https://h")]
    assert [place.label for place in labels] == ["", 0, "c", "https://h", "https://h"]


# -- counting -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("paging", "body", "query", "position"),
    [
        (OFFSET, items(3), {}, 3),
        (OFFSET, items(3), {"offset": 10}, 13),
        (OFFSET, items(0), {}, None),
        (PAGED, items(3), {}, 2),
        (PAGED, items(3), {"page": 7}, 8),
        # The documents say how large a page is if the caller does not.
        (Paging("offset", "limit", default_size=3), items(3), {}, 3),
        (Paging("offset", "limit", default_size=3), items(2), {}, None),
        (Paging("offset", "limit", default_size=3), items(4), {}, 4),
        (Paging("offset", "limit", default_size=3), items(2), {"limit": UNSET}, None),
        # What the caller asks for is given, if it is not more than the documents allow.
        (Paging("offset", "limit", max_size=5), items(4), {"limit": 5}, None),
        (Paging("offset", "limit", max_size=5), items(5), {"limit": 5}, 5),
        (Paging("offset", "limit", max_size=5), items(4), {"limit": 6}, 4),
        (Paging("offset", "limit"), items(4), {"limit": 5}, 4),
        (Paging("offset", "limit", default_size=9), items(4), {"limit": 5}, 4),
        # A total goes before the size of the page; it counts items.
        (Paging("offset", total="all"), items(2, meta={"all": 3}), {}, 2),
        (Paging("offset", total="all"), items(2, meta={"all": 2}), {}, None),
        (Paging("offset", total="all"), items(2, meta={"all": 4}), {"offset": 2}, None),
        (Paging("offset", total="all", default_size=3), items(2, meta={"all": 9}), {}, 2),
        (Paging("offset", total="all", default_size=3), items(2, meta={"all": "9"}), {}, None),
        (Paging("offset", total="all"), items(2, meta={}), {}, 2),
        (Paging("offset", total="all"), items(2, meta=[]), {}, 2),
        (Paging("page", total="all", by_page=True), items(2, meta={"all": 2}), {}, 1),
        (NONE, items(3), {}, None),
    ],
)
def test_the_next_page_by_counting(
    paging: Paging, body: Any, query: dict[str, Any], position: int | None
) -> None:
    found = after(paging, body, query=query)
    assert found == (None if position is None else Place(position))


# -- cursors --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("meta", "position"),
    [
        ({"next": "c"}, "c"),
        ({"next": 5}, 5),
        ({"next": 0}, 0),
        ({"next": ""}, None),
        ({"next": None}, None),
        ({"next": True}, None),
        ({"next": ["c"]}, None),
        ({}, None),
        ("text", None),
    ],
)
def test_the_next_page_by_the_cursor_of_the_answer(meta: Any, position: Any) -> None:
    found = after(CURSOR, items(3, meta=meta))
    assert found == (None if position is None else Place(position))


# -- links ----------------------------------------------------------------------------------------------


def linked(body: Any, link: str = "", paging: Paging = OFFSET) -> str | None:
    """The link behind the first page; None if it is the last."""
    found = after(paging, body, Link=link) if link else after(paging, body)
    assert found is None or found.url is not None
    return None if found is None else found.url


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("https://h.test/v1/things?page=2", "https://h.test/v1/things?page=2"),
        ("/other?a=1", "https://h.test/other?a=1"),
        ("?page=2", "https://h.test/v1/things?page=2"),
        ("http://h.test/n", "https://h.test/n"),
        ("HTTPS://H.TEST:443/n", "https://h.test/n"),
        ("", None),
        (None, None),
        (5, None),
    ],
)
def test_links_of_the_body(target: Any, url: str | None) -> None:
    for links in ({"links": {"next": target}}, {"_links": {"next": {"href": target}}}):
        assert linked(items(3, **links)) == url


@pytest.mark.parametrize("relation", ["prev", "previous", "first", "last"])
def test_an_answer_that_links_other_pages_links_the_next_too_if_there_is_one(relation: str) -> None:
    assert linked(items(3, links={relation: "/x"})) is None
    assert linked(items(3), f"</x>; rel={relation}") is None


@pytest.mark.parametrize(
    "links", [{"links": {"self": "/x"}}, {"links": []}, {"_links": "x"}, {"link": {"next": "/x"}}]
)
def test_other_links_are_none_of_pages(links: Any) -> None:
    assert after(OFFSET, items(3, **links)) == Place(3)
    assert after(OFFSET, items(3), Link="</x>; rel=self") == Place(3)


@pytest.mark.parametrize(
    ("header", "url"),
    [
        ('</n>; rel="next"', "/n"),
        ("</n>;rel=next", "/n"),
        ("</n> ; REL = NEXT", "/n"),
        ('</n>; rel="last next"', "/n"),
        ('</a>; rel=prev, </n>; rel="next"; title="a, b"', "/n"),
        ('</n>; title="x; rel=prev"; rel=next', None),
        ('</n,m>; type="a/b"; rel=next', "/n,m"),
        ("</n>; rel=next, </m>; rel=next", "/n"),
        ("</x>, </n>; rel=next", "/n"),
        ("</n>; rel*=x; rel=next", "/n"),
    ],
)
def test_the_link_header(header: str, url: str | None) -> None:
    """RFC 8288, section 3; it goes before links of the body."""
    found = linked(items(3, links={"next": "/body"}), header)
    if url is None:
        assert found in ("https://h.test/n", None)
    else:
        assert found == f"https://h.test{url}"


def test_a_link_goes_before_cursor_and_counting_and_a_page_without_one_is_the_last() -> None:
    for paging in (OFFSET, CURSOR, NONE):
        assert linked(items(3, meta={"next": "c"}, links={"next": "/n"}), paging=paging)
    one = walk(OFFSET)
    assert one.place is not None
    one.arrived(one.place, raw(items(3, links={"next": "/n"})))
    second = one.place
    assert second == Place(None, "https://h.test/n")
    one.arrived(second, raw(items(2)))
    assert one.place is None


def test_an_empty_body_links_nothing() -> None:
    one = Walk(Request("GET", "/things"), OFFSET)
    response = raw(b" ")
    object.__setattr__(response, "parse", lambda: [])
    one.arrived(Place(0), response)
    assert one.place is None


@pytest.mark.parametrize(
    ("link", "here", "text"),
    [
        ("https://evil.test/n", HERE, "the next page is on another server, evil.test"),
        ("https://h.test:444/n", HERE, "the next page is on another server, h.test"),
        ("http://h.test/n", "http://h.test:81/a", "the next page is on another server, h.test"),
        ("https://h.test/n", "http://h.test/a", "the next page is on another server, h.test"),
        ("ftp://h.test/n", HERE, "the next page is on another server, h.test"),
        ("https://h.test:x/n", HERE, "the link to the next page is not a URL"),
        ("http://[h/n", HERE, "the link to the next page is not a URL"),
    ],
)
def test_credentials_follow_no_link_to_another_server(link: str, here: str, text: str) -> None:
    with pytest.raises(APIDecodeError) as error:
        after(OFFSET, items(3, links={"next": link}), here)
    assert str(error.value) == f"GET /things: {text}"
    assert (error.value.method, error.value.url) == ("GET", "/things")
    assert b'"n": 0' in error.value.content


def test_behind_a_proxy_that_ends_tls_the_port_stays() -> None:
    found = after(OFFSET, items(1, links={"next": "http://h.test/n"}), "https://h.test:8443/a")
    assert found == Place(None, "https://h.test:8443/n")


# -- pages that lead nowhere ----------------------------------------------------------------------------


def test_pages_that_lead_in_a_circle_are_an_error() -> None:
    one = walk(CURSOR)
    for cursor in ("b", "c", "b"):
        place = one.place
        assert place is not None
        one.arrived(place, raw(items(1, meta={"next": cursor}, own=str(place))))
    with pytest.raises(APIDecodeError, match="the pages lead in a circle, to b"):
        _ = one.place


@pytest.mark.parametrize(
    ("paging", "text"),
    [
        (OFFSET, "GET /things: the same page came twice; offset has no effect"),
        (NONE, "GET /things: the same page came twice"),
    ],
)
def test_the_same_page_twice_is_an_error_unless_it_is_empty(paging: Paging, text: str) -> None:
    one = walk(paging)
    one.arrived(Place(0), raw(items(2)))
    with pytest.raises(APIDecodeError) as error:
        one.arrived(Place(2), raw(items(2)))
    assert str(error.value) == text
    empty = walk(paging)
    empty.arrived(Place(0), raw(items(0)))
    assert len(empty.arrived(Place(2), raw(items(0)))) == 0


def test_a_page() -> None:
    page: Page[Any] = walk(OFFSET).arrived(Place(4), raw(items(2, meta={"a": 1})))
    assert (list(page), len(page), page.position) == ([{"n": 0}, {"n": 1}], 2, 4)
    assert page.document["meta"] == page.meta == {"a": 1}
    assert repr(page) == "<Page of 2 at 4>"
    assert walk(OFFSET).arrived(Place(0), raw([1, 2])).meta == {}
