"""Methods of `client.user_notification_counts`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property

from .. import models
from .._runtime import paging
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/user-notification-counts/`
        (source: sources/reference-page.txt:4763 (inferred: shown-200-without-body)).

        Args:
            filter_cmp_created_at: Keeps what notification created_at time compares so with a
                time, written [comparator][datetime]. The comparators are <=, >=; two of them
                bound a time frame. At most 2 items. Source: sources/reference-page.txt:4765.
            page_limit: Range: 0 to 1000. Default: 500. Source: sources/reference-page.txt:4766.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4767.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4771.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.NotificationCount]](
            builtins.list[models.NotificationCount], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=500,
            max_size=1000,
            total="page[total]",
        )
        return Pager(self._core, request, returns, pages, options)


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

        No document describes this operation.

        Request: `GET /v1/user-notification-counts/`
        (source: sources/reference-page.txt:4763 (inferred: shown-200-without-body)).

        Args:
            filter_cmp_created_at: Keeps what notification created_at time compares so with a
                time, written [comparator][datetime]. The comparators are <=, >=; two of them
                bound a time frame. At most 2 items. Source: sources/reference-page.txt:4765.
            page_limit: Range: 0 to 1000. Default: 500. Source: sources/reference-page.txt:4766.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4767.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4771.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.NotificationCount]](
            builtins.list[models.NotificationCount], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=500,
            max_size=1000,
            total="page[total]",
        )
        return AsyncPager(self._core, request, returns, pages, options)


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
