"""Methods of `client.text_number_logs`."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from .. import models
from .._runtime import paging
from .._runtime.next_page import Paging
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[list[models.TextNumberLog]](
    list[models.TextNumberLog],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)


class TextNumberLogs:
    """Methods of `client.text_number_logs`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TextNumberLogsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return TextNumberLogsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextNumberLogsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return TextNumberLogsWithStreamingResponse(self)

    def list(
        self,
        *,
        number_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.TextNumberLog]:
        """List text number logs.

        No source describes this operation. Request: `GET /v1/text-number-logs/` (method
        inferred). Sources: docs/resources/text-number-logs.md#list.

        Args:
            number_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_number_logs.list(number_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/text-number-logs/",
            query={
                "number-id": number_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)


class AsyncTextNumberLogs:
    """Methods of `client.text_number_logs`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncTextNumberLogsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncTextNumberLogsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextNumberLogsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncTextNumberLogsWithStreamingResponse(self)

    def list(
        self,
        *,
        number_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.TextNumberLog]:
        """List text number logs.

        No source describes this operation. Request: `GET /v1/text-number-logs/` (method
        inferred). Sources: docs/resources/text-number-logs.md#list.

        Args:
            number_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_number_logs.list(number_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/text-number-logs/",
            query={
                "number-id": number_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)


class TextNumberLogsWithRawResponse:
    """Methods of `client.text_number_logs`, returning the response."""

    def __init__(self, resource: TextNumberLogs) -> None:
        self.list = paging.raw(resource.list)


class TextNumberLogsWithStreamingResponse:
    """Methods of `client.text_number_logs`, as context managers, giving the response unread."""

    def __init__(self, resource: TextNumberLogs) -> None:
        self.list = paging.streamed(resource.list)


class AsyncTextNumberLogsWithRawResponse:
    """Methods of `client.text_number_logs`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncTextNumberLogs) -> None:
        self.list = paging.async_raw(resource.list)


class AsyncTextNumberLogsWithStreamingResponse:
    """Methods of `client.text_number_logs`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncTextNumberLogs) -> None:
        self.list = paging.async_streamed(resource.list)
