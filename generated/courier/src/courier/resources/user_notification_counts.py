"""Methods of `client.user_notification_counts`."""

from __future__ import annotations

from collections.abc import Sequence
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

_LIST: Final = Returns[list[models.NotificationCount]](
    list[models.NotificationCount],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=500,
    max_size=1000,
    total="page[total]",
)


class UserNotificationCounts:
    """Methods of `client.user_notification_counts`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> UserNotificationCountsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return UserNotificationCountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UserNotificationCountsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return UserNotificationCountsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_cmp_created_at: Sequence[str] | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.NotificationCount]:
        """List user notification counts.

        No source describes this operation. Request: `GET /v1/user-notification-counts/` (method
        inferred). Sources: docs/resources/user-notification-counts.md#list.

        Args:
            filter_cmp_created_at: Keeps what notification created_at time compares so with a
                time, written [comparator][datetime]. The comparators are <=, >=; two of them
                bound a time frame. At most 2 items.
            page_limit: How many items to return at most. Range: 0 to 1000. Default: 500.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_notification_counts.list()
        """
        request = Request(
            "GET",
            "/v1/user-notification-counts/",
            query={
                "filter[cmp-created-at]": filter_cmp_created_at,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)


class AsyncUserNotificationCounts:
    """Methods of `client.user_notification_counts`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncUserNotificationCountsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncUserNotificationCountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUserNotificationCountsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncUserNotificationCountsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_cmp_created_at: Sequence[str] | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.NotificationCount]:
        """List user notification counts.

        No source describes this operation. Request: `GET /v1/user-notification-counts/` (method
        inferred). Sources: docs/resources/user-notification-counts.md#list.

        Args:
            filter_cmp_created_at: Keeps what notification created_at time compares so with a
                time, written [comparator][datetime]. The comparators are <=, >=; two of them
                bound a time frame. At most 2 items.
            page_limit: How many items to return at most. Range: 0 to 1000. Default: 500.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_notification_counts.list()
        """
        request = Request(
            "GET",
            "/v1/user-notification-counts/",
            query={
                "filter[cmp-created-at]": filter_cmp_created_at,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)


class UserNotificationCountsWithRawResponse:
    """Methods of `client.user_notification_counts`, returning the response."""

    def __init__(self, resource: UserNotificationCounts) -> None:
        self.list = paging.raw(resource.list)


class UserNotificationCountsWithStreamingResponse:
    """Methods of `client.user_notification_counts`, as context managers, giving the response unread."""

    def __init__(self, resource: UserNotificationCounts) -> None:
        self.list = paging.streamed(resource.list)


class AsyncUserNotificationCountsWithRawResponse:
    """Methods of `client.user_notification_counts`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncUserNotificationCounts) -> None:
        self.list = paging.async_raw(resource.list)


class AsyncUserNotificationCountsWithStreamingResponse:
    """Methods of `client.user_notification_counts`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncUserNotificationCounts) -> None:
        self.list = paging.async_streamed(resource.list)
