"""Lists that come in pages: iterated lazily, item by item or page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import replace
from typing import Any, Final, Generic, ParamSpec, TypeVar, cast

from .next_page import Page, Paging, Place, Walk
from .options import Mode, RequestOptions
from .request import Request
from .response import AsyncStreamContext, RawResponse, StreamContext, StreamedResponse
from .returns import Returns
from .transport import AsyncCore, SyncCore

T = TypeVar("T")
CoreT = TypeVar("CoreT", SyncCore, AsyncCore)
P = ParamSpec("P")

_NO_OPTIONS: Final = RequestOptions()


class _Pages(Generic[T, CoreT]):
    """What both kinds of pager have in common."""

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

    def _walk(self) -> Walk[T]:
        return Walk(self._request, self._paging)


class Pager(_Pages[T, SyncCore]):
    """The items of a list, over all its pages. Each page is asked for when it is reached.

        for item in client.things.list():
            ...

    Every iteration begins again. `pages()` gives whole pages, `first_page()` only the first.
    """

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """Yield the pages, each when it is asked for.

        Raises:
            APIError: as of the method that made the list.
        """
        walk = self._walk()
        while (place := walk.place) is not None:
            yield walk.arrived(place, self._ask(walk.request(place)))

    def first_page(self) -> Page[T]:
        """Return the first page."""
        walk = self._walk()
        place = walk.place or Place(None)
        return walk.arrived(place, self._ask(walk.request(place)))

    def _ask(self, request: Request) -> RawResponse[list[T]]:
        response: Any = self._core.request(request, self._returns, self._raw)
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
        walk = self._walk()
        while (place := walk.place) is not None:
            yield walk.arrived(place, await self._ask(walk.request(place)))

    async def first_page(self) -> Page[T]:
        """Return the first page."""
        walk = self._walk()
        place = walk.place or Place(None)
        return walk.arrived(place, await self._ask(walk.request(place)))

    async def _ask(self, request: Request) -> RawResponse[list[T]]:
        response: Any = await self._core.request(request, self._returns, self._raw)
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


__all__ = [
    "AsyncPager",
    "Page",
    "Pager",
    "Paging",
    "async_raw",
    "async_streamed",
    "raw",
    "streamed",
]
