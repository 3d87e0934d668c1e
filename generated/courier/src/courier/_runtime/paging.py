"""Lists that come in pages: iterated lazily, item by item or page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final, Generic, ParamSpec, TypeVar, cast

from .errors import APIDecodeError
from .options import Mode, RequestOptions
from .request import Request
from .response import AsyncStreamContext, RawResponse, StreamContext, StreamedResponse
from .returns import Returns
from .transport import AsyncCore, SyncCore
from .unset import UNSET

T = TypeVar("T")
CoreT = TypeVar("CoreT", SyncCore, AsyncCore)
P = ParamSpec("P")

_NO_OPTIONS: Final = RequestOptions()


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list is asked for page by page.

    Attributes:
        position: the query parameter that says where a page begins.
        size: the query parameter that says how many items a page holds at most.
        by_page: whether `position` counts pages; else it counts items.
        first: the position of the first page.
        default_size: items of a page if the caller does not say, as documented.
        max_size: the most items that the server gives, as documented.
        total: the member of `meta` that tells how many items there are in all.
    """

    position: str
    size: str
    by_page: bool = False
    first: int = 0
    default_size: int | None = None
    max_size: int | None = None
    total: str = ""


class Page(Generic[T]):
    """One page of a list: its items, and the response they came in."""

    def __init__(self, items: list[T], response: RawResponse[list[T]], position: int) -> None:
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
        document = self.document
        found = cast("dict[str, Any]", document).get("meta") if isinstance(document, dict) else None
        return cast("dict[str, Any]", found) if isinstance(found, dict) else {}

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"<Page of {len(self.items)} at {self.position}>"


class _Pages(Generic[T, CoreT]):
    """What both kinds of pager know: where the next page begins, and whether there is one."""

    def __init__(
        self,
        core: CoreT,
        request: Request,
        returns: Returns[list[T]],
        paging: Paging,
        options: RequestOptions | None = None,
    ) -> None:
        self._core: CoreT = core
        self._request = request
        self._returns = returns
        self._paging = paging
        self._options = options or _NO_OPTIONS

    @property
    def _raw(self) -> RequestOptions:
        return replace(self._options, mode="raw")

    def _start(self) -> int:
        given = self._request.query.get(self._paging.position, UNSET)
        return given if isinstance(given, int) else self._paging.first

    def _at(self, position: int) -> Request:
        query = {**self._request.query, self._paging.position: position}
        return replace(self._request, query=query)

    def _page(
        self, response: RawResponse[list[T]], position: int, before: Page[T] | None
    ) -> Page[T]:
        """Return the page in a response.

        Raises:
            APIDecodeError: it is the page before once more, so that there would be no end.
        """
        page = Page(response.parse(), response, position)
        if before is not None and page.items and before.response.content == response.content:
            request = response.http_response.request
            raise APIDecodeError(
                f"{request.method} {self._request.path}: the same page came twice; "
                f"{self._paging.position} has no effect",
                content=response.content,
                method=request.method,
                url=self._request.path,
            )
        return page

    def _next(self, page: Page[T]) -> int | None:
        """Where the page after this one begins, or None if this one is the last.

        A page that is not full is the last, unless the caller asked for more than the server gives.
        """
        count, paging = len(page.items), self._paging
        if not count:
            return None
        following = page.position + (1 if paging.by_page else count)
        total = page.meta.get(paging.total) if paging.total else None
        if isinstance(total, int) and not paging.by_page:
            return following if following < total else None
        asked = self._request.query.get(paging.size, UNSET)
        size = asked if isinstance(asked, int) else paging.default_size
        known = size is not None and (paging.max_size is None or size <= paging.max_size)
        return None if known and size is not None and count < size else following


class Pager(_Pages[T, SyncCore]):
    """The items of a list, over all its pages. Each page is asked for when it is reached.

        for item in client.things.list():
            ...

    Every iteration begins anew. `pages()` gives whole pages, `first_page()` only the first.
    """

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """Yield the pages, each when it is asked for.

        Raises:
            APIError: as of the method that made the list.
        """
        position: int | None = self._start()
        before: Page[T] | None = None
        while position is not None:
            before = self._page(self._ask(position), position, before)
            yield before
            position = self._next(before)

    def first_page(self) -> Page[T]:
        """Return the first page."""
        return self._page(self._ask(self._start()), self._start(), None)

    def _ask(self, position: int) -> RawResponse[list[T]]:
        response: Any = self._core.request(self._at(position), self._returns, self._raw)
        return cast("RawResponse[list[T]]", response)

    def unread(self, mode: Mode) -> Any:
        """Ask for the first page once, exactly as the arguments say, in a mode of the transport."""
        return self._core.request(self._request, self._returns, replace(self._options, mode=mode))

    def __repr__(self) -> str:
        return f"<Pager of {self._request.method} {self._request.path}>"


class AsyncPager(_Pages[T, AsyncCore]):
    """The items of a list, over all its pages, for asyncio. Each page is asked for when reached.

    async for item in client.things.list():
        ...
    """

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Yield the pages, each when it is asked for.

        Raises:
            APIError: as of the method that made the list.
        """
        position: int | None = self._start()
        before: Page[T] | None = None
        while position is not None:
            before = self._page(await self._ask(position), position, before)
            yield before
            position = self._next(before)

    async def first_page(self) -> Page[T]:
        """Return the first page."""
        return self._page(await self._ask(self._start()), self._start(), None)

    async def _ask(self, position: int) -> RawResponse[list[T]]:
        response: Any = await self._core.request(self._at(position), self._returns, self._raw)
        return cast("RawResponse[list[T]]", response)

    async def unread(self, mode: Mode) -> Any:
        """Ask for the first page once, exactly as the arguments say, in a mode of the transport."""
        options = replace(self._options, mode=mode)
        return await self._core.request(self._request, self._returns, options)

    def __repr__(self) -> str:
        return f"<AsyncPager of {self._request.method} {self._request.path}>"


def raw(method: Callable[P, Pager[T]]) -> Callable[P, RawResponse[list[T]]]:
    """Return the method with the response of the first page in place of the pager."""

    def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[list[T]]:
        return cast("RawResponse[list[T]]", method(*args, **kwargs).unread("raw"))

    return call


def async_raw(
    method: Callable[P, AsyncPager[T]],
) -> Callable[P, Awaitable[RawResponse[list[T]]]]:
    """Return the method with the response of the first page in place of the pager, for asyncio."""

    async def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[list[T]]:
        return cast("RawResponse[list[T]]", await method(*args, **kwargs).unread("raw"))

    return call


def streamed(method: Callable[P, Pager[T]]) -> Callable[P, StreamContext[list[T]]]:
    """Return the method as a context manager that gives the first page's response unread."""

    def call(*args: P.args, **kwargs: P.kwargs) -> StreamContext[list[T]]:
        pager = method(*args, **kwargs)
        return StreamContext(lambda: cast("StreamedResponse[list[T]]", pager.unread("stream")))

    return call


def async_streamed(
    method: Callable[P, AsyncPager[T]],
) -> Callable[P, AsyncStreamContext[list[T]]]:
    """Return the method as an asynchronous context manager that gives the first page unread."""

    def call(*args: P.args, **kwargs: P.kwargs) -> AsyncStreamContext[list[T]]:
        pager = method(*args, **kwargs)

        async def send() -> StreamedResponse[list[T]]:
            return cast("StreamedResponse[list[T]]", await pager.unread("stream"))

        return AsyncStreamContext(send)

    return call
