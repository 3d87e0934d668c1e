"""Methods of `client.communication_messages`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final, Literal

from .. import models
from .._runtime import paging
from .._runtime.next_page import Paging
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[list[models.MessagingChannel]](
    list[models.MessagingChannel],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    max_size=100,
    total="page[total]",
)


class CommunicationMessages:
    """Methods of `client.communication_messages`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> CommunicationMessagesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return CommunicationMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CommunicationMessagesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return CommunicationMessagesWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_archived: bool | Unset = UNSET,
        filter_bookmarked: bool | Unset = UNSET,
        filter_cmp_last_modified_time: Sequence[str] | Unset = UNSET,
        filter_individual_group_id: str | Unset = UNSET,
        filter_text: str | Unset = UNSET,
        filter_type: Literal[
            "direct-message", "group-message", "multicast", "none", "open", "single"
        ]
        | str
        | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        sort: Sequence[
            Literal[
                "-ack-timestamp",
                "-last-timestamp",
                "-unread-count",
                "ack-timestamp",
                "last-timestamp",
                "unread-count",
            ]
            | str
        ]
        | Unset = UNSET,
        use_group_name: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.MessagingChannel]:
        """List communication messages.

        No source describes this operation. Request: `GET /v1/communication-messages/` (method
        inferred). Sources: docs/resources/communication-messages.md#list.

        Args:
            filter_archived: Only items whose `archived` has this value.
            filter_bookmarked: Whether the channel has a bookmark.
            filter_cmp_last_modified_time: Keeps what channel last-modified-time compares so
                with a time, written [comparator][datetime]. The comparators are >, <, <=, >=;
                two of them bound a time frame. At most 2 items.
            filter_individual_group_id: Only items with this individual group ID.
            filter_text: Only items with this text. At most 512 characters.
            filter_type: Only items with this type. One of direct-message, group-message,
                multicast, none, open, single.
            individual_id: A UUID.
            organization_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            sort: Items: one of -ack-timestamp, -last-timestamp, -unread-count, ack-timestamp,
                last-timestamp, unread-count.
            use_group_name: Default: true.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.communication_messages.list()
        """
        request = Request(
            "GET",
            "/v1/communication-messages/",
            query={
                "filter[archived]": filter_archived,
                "filter[bookmarked]": filter_bookmarked,
                "filter[cmp-last-modified-time]": filter_cmp_last_modified_time,
                "filter[individual-group-id]": filter_individual_group_id,
                "filter[text]": filter_text,
                "filter[type]": filter_type,
                "individual-id": individual_id,
                "organization-id": organization_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "sort": sort,
                "use-group-name": use_group_name,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)


class AsyncCommunicationMessages:
    """Methods of `client.communication_messages`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncCommunicationMessagesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncCommunicationMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCommunicationMessagesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncCommunicationMessagesWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_archived: bool | Unset = UNSET,
        filter_bookmarked: bool | Unset = UNSET,
        filter_cmp_last_modified_time: Sequence[str] | Unset = UNSET,
        filter_individual_group_id: str | Unset = UNSET,
        filter_text: str | Unset = UNSET,
        filter_type: Literal[
            "direct-message", "group-message", "multicast", "none", "open", "single"
        ]
        | str
        | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        sort: Sequence[
            Literal[
                "-ack-timestamp",
                "-last-timestamp",
                "-unread-count",
                "ack-timestamp",
                "last-timestamp",
                "unread-count",
            ]
            | str
        ]
        | Unset = UNSET,
        use_group_name: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MessagingChannel]:
        """List communication messages.

        No source describes this operation. Request: `GET /v1/communication-messages/` (method
        inferred). Sources: docs/resources/communication-messages.md#list.

        Args:
            filter_archived: Only items whose `archived` has this value.
            filter_bookmarked: Whether the channel has a bookmark.
            filter_cmp_last_modified_time: Keeps what channel last-modified-time compares so
                with a time, written [comparator][datetime]. The comparators are >, <, <=, >=;
                two of them bound a time frame. At most 2 items.
            filter_individual_group_id: Only items with this individual group ID.
            filter_text: Only items with this text. At most 512 characters.
            filter_type: Only items with this type. One of direct-message, group-message,
                multicast, none, open, single.
            individual_id: A UUID.
            organization_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            sort: Items: one of -ack-timestamp, -last-timestamp, -unread-count, ack-timestamp,
                last-timestamp, unread-count.
            use_group_name: Default: true.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.communication_messages.list()
        """
        request = Request(
            "GET",
            "/v1/communication-messages/",
            query={
                "filter[archived]": filter_archived,
                "filter[bookmarked]": filter_bookmarked,
                "filter[cmp-last-modified-time]": filter_cmp_last_modified_time,
                "filter[individual-group-id]": filter_individual_group_id,
                "filter[text]": filter_text,
                "filter[type]": filter_type,
                "individual-id": individual_id,
                "organization-id": organization_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "sort": sort,
                "use-group-name": use_group_name,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)


class CommunicationMessagesWithRawResponse:
    """Methods of `client.communication_messages`, returning the response."""

    def __init__(self, resource: CommunicationMessages) -> None:
        self.list = paging.raw(resource.list)


class CommunicationMessagesWithStreamingResponse:
    """Methods of `client.communication_messages`, as context managers, giving the response unread."""

    def __init__(self, resource: CommunicationMessages) -> None:
        self.list = paging.streamed(resource.list)


class AsyncCommunicationMessagesWithRawResponse:
    """Methods of `client.communication_messages`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncCommunicationMessages) -> None:
        self.list = paging.async_raw(resource.list)


class AsyncCommunicationMessagesWithStreamingResponse:
    """Methods of `client.communication_messages`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncCommunicationMessages) -> None:
        self.list = paging.async_streamed(resource.list)
