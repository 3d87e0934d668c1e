"""Methods of `client.messaging_bookmarks`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from .. import models
from .._runtime import paging, response
from .._runtime.json_type import JSON
from .._runtime.jsonapi import resource_document
from .._runtime.next_page import Paging
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[list[models.MessagingBookmark]](
    list[models.MessagingBookmark],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.MessagingBookmark](
    models.MessagingBookmark,
    unwrap="data",
)

_GET: Final = Returns[models.MessagingBookmark](
    models.MessagingBookmark,
    unwrap="data",
)


class MessagingBookmarks:
    """Methods of `client.messaging_bookmarks`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> MessagingBookmarksWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return MessagingBookmarksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagingBookmarksWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return MessagingBookmarksWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_channel_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.MessagingBookmark]:
        """List messaging bookmarks.

        No source describes this operation. Request: `GET /v1/messaging-bookmarks/` (method
        inferred). Sources: docs/resources/messaging-bookmarks.md#list.

        Args:
            organization_id: A UUID.
            filter_channel_id: Only items with this channel ID.
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

            client.messaging_bookmarks.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/messaging-bookmarks/",
            query={
                "organization-id": organization_id,
                "filter[channel-id]": filter_channel_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        allow_multi_message: bool | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBookmark:
        """Create one messaging bookmark.

        No source describes this operation. Request: `POST /v1/messaging-bookmarks/` (method
        inferred). Sources: docs/resources/messaging-bookmarks.md#create.

        Args:
            allow_multi_message: No source describes it. (Inferred.)
            channel_id: A UUID. (Inferred.)
            message_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_bookmarks.create(channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                message_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/messaging-bookmarks/",
            json=resource_document(
                "messaging-bookmarks",
                {
                    "allow-multi-message": allow_multi_message,
                    "channel-id": channel_id,
                    "message-id": message_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MessagingBookmark:
        """Get one messaging bookmark.

        No source describes this operation. Request: `GET /v1/messaging-bookmarks/{id}/`
        (inferred). Sources: docs/resources/messaging-bookmarks.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_bookmarks.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-bookmarks/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncMessagingBookmarks:
    """Methods of `client.messaging_bookmarks`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncMessagingBookmarksWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncMessagingBookmarksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagingBookmarksWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncMessagingBookmarksWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_channel_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MessagingBookmark]:
        """List messaging bookmarks.

        No source describes this operation. Request: `GET /v1/messaging-bookmarks/` (method
        inferred). Sources: docs/resources/messaging-bookmarks.md#list.

        Args:
            organization_id: A UUID.
            filter_channel_id: Only items with this channel ID.
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

            client.messaging_bookmarks.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/messaging-bookmarks/",
            query={
                "organization-id": organization_id,
                "filter[channel-id]": filter_channel_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        allow_multi_message: bool | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBookmark:
        """Create one messaging bookmark.

        No source describes this operation. Request: `POST /v1/messaging-bookmarks/` (method
        inferred). Sources: docs/resources/messaging-bookmarks.md#create.

        Args:
            allow_multi_message: No source describes it. (Inferred.)
            channel_id: A UUID. (Inferred.)
            message_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_bookmarks.create(channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                message_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/messaging-bookmarks/",
            json=resource_document(
                "messaging-bookmarks",
                {
                    "allow-multi-message": allow_multi_message,
                    "channel-id": channel_id,
                    "message-id": message_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MessagingBookmark:
        """Get one messaging bookmark.

        No source describes this operation. Request: `GET /v1/messaging-bookmarks/{id}/`
        (inferred). Sources: docs/resources/messaging-bookmarks.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_bookmarks.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-bookmarks/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)


class MessagingBookmarksWithRawResponse:
    """Methods of `client.messaging_bookmarks`, returning the response."""

    def __init__(self, resource: MessagingBookmarks) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)


class MessagingBookmarksWithStreamingResponse:
    """Methods of `client.messaging_bookmarks`, as context managers, giving the response unread."""

    def __init__(self, resource: MessagingBookmarks) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)


class AsyncMessagingBookmarksWithRawResponse:
    """Methods of `client.messaging_bookmarks`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMessagingBookmarks) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)


class AsyncMessagingBookmarksWithStreamingResponse:
    """Methods of `client.messaging_bookmarks`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMessagingBookmarks) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
