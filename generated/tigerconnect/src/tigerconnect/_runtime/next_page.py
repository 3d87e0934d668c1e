"""Where the next page of a list is, by what the answer says and else by counting: no I/O."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Generic, TypeVar, cast
from urllib.parse import urljoin

import httpx

from .errors import APIDecodeError
from .request import Request
from .response import RawResponse
from .unset import UNSET

T = TypeVar("T")

_RELATIONS: Final = frozenset({"next", "prev", "previous", "first", "last"})
_LINK: Final = re.compile(r'<([^>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)')
_REL: Final = re.compile(r';\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list is asked for page by page.

    A link to the next page in the answer (`links.next` of JSON:API and HAL, the `Link` header of
    RFC 8288) goes before everything here.

    Attributes:
        position: the query parameter that says where a page begins: a number, or with `cursor` a
            text that the page before gave.
        size: the query parameter that says how many items a page holds at most.
        by_page: whether `position` counts pages; else it counts items.
        first: the position of the first page.
        default_size: items of a page if the caller does not say, as documented.
        max_size: the most items that the server gives, as documented.
        total: the member of `meta` that tells how many items there are in all.
        cursor: where in the body the position of the next page stands, names joined by dots.
    """

    position: str = ""
    size: str = ""
    by_page: bool = False
    first: int = 0
    default_size: int | None = None
    max_size: int | None = None
    total: str = ""
    cursor: str = ""


class Page(Generic[T]):
    """One page of a list: its items, and the response they came in.

    `position` is where it begins: a number, or the cursor or link that led to it.
    """

    def __init__(self, items: list[T], response: RawResponse[list[T]], position: int | str) -> None:
        self.items = items
        self.response = response
        self.position = position

    @property
    def document(self) -> Any:
        """The whole body as JSON data: the envelope with `data`, `meta` and `links`."""
        return self.response.json()

    @property
    def meta(self) -> dict[str, Any]:
        """The member `meta` of the envelope; empty if there is none."""
        return _object(_object(self.document).get("meta"))

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"<Page of {len(self.items)} at {self.position}>"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page is: at a position of the list's own request, or at a link."""

    position: int | str | None
    url: str | None = None

    @property
    def label(self) -> int | str:
        """The position as a reader of the page sees it."""
        return self.url or ("" if self.position is None else self.position)


class Walk(Generic[T]):
    """One iteration over the pages of a list: where it was, and where it goes on."""

    def __init__(self, request: Request, paging: Paging) -> None:
        self._request = request
        self._paging = paging
        self._visited: set[Place] = set()
        self._last: tuple[Page[T], Place] | None = None

    def _start(self) -> int | str | None:
        asked = self._request.query.get(self._paging.position, UNSET)
        if self._paging.cursor or not self._paging.position:
            return asked if isinstance(asked, str) else None
        return asked if isinstance(asked, int) else self._paging.first

    @property
    def place(self) -> Place | None:
        """Where the next page is; None: the list is at its end.

        It is looked for when it is asked for, so that a bad link does not lose the page it is on.

        Raises:
            APIDecodeError: the pages lead in a circle, or to another server.
        """
        if self._last is None:
            return Place(self._start())
        page, place = self._last
        following = self._next(page, place)
        if following is not None and following in self._visited:
            raise self._error(page.response, f"the pages lead in a circle, to {following.label}")
        return following

    def request(self, place: Place) -> Request:
        """Return the request of a page."""
        if place.url is not None:
            return replace(self._request, url=place.url)
        if place.position is None:
            return self._request
        query = {**self._request.query, self._paging.position: place.position}
        return replace(self._request, query=query)

    def arrived(self, place: Place, response: RawResponse[list[T]]) -> Page[T]:
        """Take a page.

        Raises:
            APIDecodeError: it is the page before once more.
        """
        page = Page(response.parse(), response, place.label)
        before = self._last[0] if self._last is not None else None
        if before is not None and page.items and before.response.content == response.content:
            hint = f"; {self._paging.position} has no effect" if self._paging.position else ""
            raise self._error(response, f"the same page came twice{hint}")
        self._visited.add(place)
        self._last = page, place
        return page

    def _next(self, page: Page[T], place: Place) -> Place | None:
        """Where the page after this one is; None: this one is the last."""
        linked, link = _link(page)
        if linked:
            return None if link is None else Place(None, self._same_server(page, link))
        if place.url is not None:
            return None  # a page that a link led to, and without one to the next, is the last
        if self._paging.cursor:
            cursor = _at(page.document, self._paging.cursor)
            usable = isinstance(cursor, str | int) and not isinstance(cursor, bool)
            return Place(cursor) if usable and cursor != "" else None
        if not self._paging.position or not isinstance(place.position, int):
            return None
        return self._counted(page, place.position)

    def _counted(self, page: Page[T], position: int) -> Place | None:
        """The next place by counting, where the answer does not name it.

        A page that is not full is the last only if the documents say how much the server gives: it
        may give less than the caller asks for.
        """
        count, paging = len(page.items), self._paging
        if not count:
            return None
        following = Place(position + (1 if paging.by_page else count))
        total = page.meta.get(paging.total) if paging.total else None
        if isinstance(total, int) and not paging.by_page:
            return following if position + count < total else None
        asked = self._request.query.get(paging.size, UNSET)
        if isinstance(asked, int):
            full = asked if paging.max_size is not None and asked <= paging.max_size else None
        else:
            full = paging.default_size
        return None if full is not None and count < full else following

    def _same_server(self, page: Page[T], link: str) -> str:
        """A link as an absolute URL on the server that gave it: credentials go nowhere else."""
        here = page.response.http_response.request.url
        try:
            there = httpx.URL(urljoin(str(here), link))
        except (httpx.InvalidURL, ValueError):
            raise self._error(page.response, "the link to the next page is not a URL") from None
        if there.host == here.host and there.scheme == "http" and here.scheme == "https":
            there = there.copy_with(scheme="https", port=here.port)  # behind a proxy that ends TLS
        if (there.scheme, there.host, there.port) != (here.scheme, here.host, here.port):
            raise self._error(page.response, f"the next page is on another server, {there.host}")
        return str(there)

    def _error(self, response: RawResponse[list[T]], text: str) -> APIDecodeError:
        method, path = response.http_response.request.method, self._request.path
        return APIDecodeError(
            f"{method} {path}: {text}", content=response.content, method=method, url=path
        )


def _link(page: Page[Any]) -> tuple[bool, str | None]:
    """Whether the answer links its pages, and the link to the next one if there is one."""
    header = page.response.headers.get("link", "")
    links: dict[str, str] = {}
    for found in _LINK.finditer(header):
        relation = _REL.search(found[2])
        for name in (relation[1] or relation[2]).lower().split() if relation else ():
            links.setdefault(name, found[1])
    if _RELATIONS & links.keys():
        return True, links.get("next")
    document = _object(page.document if page.response.content.strip() else None)
    for name in ("links", "_links"):
        listed = _object(document.get(name))
        if _RELATIONS & listed.keys():
            following = listed.get("next")
            target = _object(following).get("href", following)
            return True, target if isinstance(target, str) and target else None
    return False, None


def _object(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, Mapping) else {}


def _at(data: Any, path: str) -> Any:
    for step in path.split("."):
        data = _object(data).get(step)
    return data
