"""Methods of `client.communication_messages`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from .. import models
from .._runtime import paging
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/communication-messages/`
        (source: sources/reference-page.txt:595 (inferred: shown-200-without-body)).

        Args:
            filter_archived: Source: sources/reference-page.txt:597.
            filter_bookmarked: Whether the channel has a bookmark. Source:
                sources/reference-page.txt:598.
            filter_cmp_last_modified_time: Keeps what channel last-modified-time compares so
                with a time, written [comparator][datetime]. The comparators are >, <, <=, >=;
                two of them bound a time frame. At most 2 items. Source:
                sources/reference-page.txt:599.
            filter_individual_group_id: Source: sources/reference-page.txt:600.
            filter_text: At most 512 characters. Source: sources/reference-page.txt:601.
            filter_type: One of direct-message, group-message, multicast, none, open, single.
                Source: sources/reference-page.txt:602.
            individual_id: Source: sources/reference-page.txt:603.
            organization_id: Source: sources/reference-page.txt:604.
            page_limit: Range: 1 to 100. Source: sources/reference-page.txt:605.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:606.
            sort: Items: one of -ack-timestamp, -last-timestamp, -unread-count, ack-timestamp,
                last-timestamp, unread-count. Source: sources/reference-page.txt:607.
            use_group_name: Default: true. Source: sources/reference-page.txt:608.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:612.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingChannel]](
            builtins.list[models.MessagingChannel], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=None,
            max_size=100,
            total="page[total]",
        )
        return Pager(self._core, request, returns, pages, options)


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

        No document describes this operation.

        Request: `GET /v1/communication-messages/`
        (source: sources/reference-page.txt:595 (inferred: shown-200-without-body)).

        Args:
            filter_archived: Source: sources/reference-page.txt:597.
            filter_bookmarked: Whether the channel has a bookmark. Source:
                sources/reference-page.txt:598.
            filter_cmp_last_modified_time: Keeps what channel last-modified-time compares so
                with a time, written [comparator][datetime]. The comparators are >, <, <=, >=;
                two of them bound a time frame. At most 2 items. Source:
                sources/reference-page.txt:599.
            filter_individual_group_id: Source: sources/reference-page.txt:600.
            filter_text: At most 512 characters. Source: sources/reference-page.txt:601.
            filter_type: One of direct-message, group-message, multicast, none, open, single.
                Source: sources/reference-page.txt:602.
            individual_id: Source: sources/reference-page.txt:603.
            organization_id: Source: sources/reference-page.txt:604.
            page_limit: Range: 1 to 100. Source: sources/reference-page.txt:605.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:606.
            sort: Items: one of -ack-timestamp, -last-timestamp, -unread-count, ack-timestamp,
                last-timestamp, unread-count. Source: sources/reference-page.txt:607.
            use_group_name: Default: true. Source: sources/reference-page.txt:608.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:612.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingChannel]](
            builtins.list[models.MessagingChannel], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=None,
            max_size=100,
            total="page[total]",
        )
        return AsyncPager(self._core, request, returns, pages, options)


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
