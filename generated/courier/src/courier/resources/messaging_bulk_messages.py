"""Methods of `client.messaging_bulk_messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_LIST: Final = Returns[list[models.MessagingBulkMessage]](
    list[models.MessagingBulkMessage],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.MessagingBulkMessage](
    models.MessagingBulkMessage,
    unwrap="data",
)

_GET: Final = Returns[models.MessagingBulkMessage](
    models.MessagingBulkMessage,
    unwrap="data",
)

_UPDATE: Final = Returns[models.MessagingBulkMessage](
    models.MessagingBulkMessage,
    unwrap="data",
)


class MessagingBulkMessages:
    """Methods of `client.messaging_bulk_messages`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> MessagingBulkMessagesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return MessagingBulkMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagingBulkMessagesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return MessagingBulkMessagesWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_created_by: str | Unset = UNSET,
        include_posted: bool | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.MessagingBulkMessage]:
        """List messaging bulk messages.

        No source describes this operation. Request: `GET /v1/messaging-bulk-messages/` (method
        inferred). Sources: docs/resources/messaging-bulk-messages.md#list.

        Args:
            filter_created_by: Only items with this created by.
            include_posted: Default: false.
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

            client.messaging_bulk_messages.list()
        """
        request = Request(
            "GET",
            "/v1/messaging-bulk-messages/",
            query={
                "filter[created-by]": filter_created_by,
                "include-posted": include_posted,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        auto_ack: str | Unset = UNSET,
        auto_create_channel: bool | Unset = UNSET,
        draft: bool | Unset = UNSET,
        individual_group_ids: Sequence[str] | Unset = UNSET,
        individual_ids: Sequence[str] | Unset = UNSET,
        message: str | Unset = UNSET,
        message_js: models.MessagingBulkMessageCreateAttributesMessageJs
        | Mapping[str, JSON]
        | Unset = UNSET,
        sender_individual_group_id: str | Unset = UNSET,
        sender_individual_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkMessage:
        """Sends a message to several channels.

        Request: `POST /v1/messaging-bulk-messages/` (method inferred). Sources:
        docs/resources/messaging-bulk-messages.md#create.

        Args:
            auto_ack: No source describes it. (Inferred.)
            auto_create_channel: No source describes it. (Inferred.)
            draft: No source describes it. (Inferred.)
            individual_group_ids: UUIDs. (Inferred.)
            individual_ids: UUIDs. (Inferred.)
            message: No source describes it. (Inferred.)
            message_js: No source describes it. (Inferred.)
            sender_individual_group_id: A UUID. (Inferred.)
            sender_individual_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_bulk_messages.create(auto_ack="some-auto-ack",
                individual_group_ids=["7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"])
        """
        request = Request(
            "POST",
            "/v1/messaging-bulk-messages/",
            json=resource_document(
                "messaging-bulk-messages",
                {
                    "auto-ack": auto_ack,
                    "auto-create-channel": auto_create_channel,
                    "draft": draft,
                    "individual-group-ids": individual_group_ids,
                    "individual-ids": individual_ids,
                    "message": message,
                    "message-js": message_js,
                    "sender-individual-group-id": sender_individual_group_id,
                    "sender-individual-id": sender_individual_id,
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
    ) -> models.MessagingBulkMessage:
        """Get one messaging bulk message.

        No source describes this operation. Request: `GET /v1/messaging-bulk-messages/{id}/`
        (method inferred). Sources: docs/resources/messaging-bulk-messages.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_bulk_messages.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-bulk-messages/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        draft: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        message_js: models.MessagingBulkMessageUpdateAttributesMessageJs
        | Mapping[str, JSON]
        | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkMessage:
        """Change one messaging bulk message.

        No source describes this operation. Request: `PATCH /v1/messaging-bulk-messages/{id}/`
        (method inferred). Sources: docs/resources/messaging-bulk-messages.md#update.

        Args:
            id: Id of the resource.
            draft: No source describes it. (Inferred.)
            message: No source describes it. (Inferred.)
            message_js: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_bulk_messages.update("some-id", message="On my way")
        """
        request = Request(
            "PATCH",
            "/v1/messaging-bulk-messages/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "messaging-bulk-messages",
                {
                    "draft": draft,
                    "message": message,
                    "message-js": message_js,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        return self._core.request(request, _UPDATE, options)


class AsyncMessagingBulkMessages:
    """Methods of `client.messaging_bulk_messages`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncMessagingBulkMessagesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncMessagingBulkMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagingBulkMessagesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncMessagingBulkMessagesWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_created_by: str | Unset = UNSET,
        include_posted: bool | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MessagingBulkMessage]:
        """List messaging bulk messages.

        No source describes this operation. Request: `GET /v1/messaging-bulk-messages/` (method
        inferred). Sources: docs/resources/messaging-bulk-messages.md#list.

        Args:
            filter_created_by: Only items with this created by.
            include_posted: Default: false.
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

            client.messaging_bulk_messages.list()
        """
        request = Request(
            "GET",
            "/v1/messaging-bulk-messages/",
            query={
                "filter[created-by]": filter_created_by,
                "include-posted": include_posted,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        auto_ack: str | Unset = UNSET,
        auto_create_channel: bool | Unset = UNSET,
        draft: bool | Unset = UNSET,
        individual_group_ids: Sequence[str] | Unset = UNSET,
        individual_ids: Sequence[str] | Unset = UNSET,
        message: str | Unset = UNSET,
        message_js: models.MessagingBulkMessageCreateAttributesMessageJs
        | Mapping[str, JSON]
        | Unset = UNSET,
        sender_individual_group_id: str | Unset = UNSET,
        sender_individual_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkMessage:
        """Sends a message to several channels.

        Request: `POST /v1/messaging-bulk-messages/` (method inferred). Sources:
        docs/resources/messaging-bulk-messages.md#create.

        Args:
            auto_ack: No source describes it. (Inferred.)
            auto_create_channel: No source describes it. (Inferred.)
            draft: No source describes it. (Inferred.)
            individual_group_ids: UUIDs. (Inferred.)
            individual_ids: UUIDs. (Inferred.)
            message: No source describes it. (Inferred.)
            message_js: No source describes it. (Inferred.)
            sender_individual_group_id: A UUID. (Inferred.)
            sender_individual_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_bulk_messages.create(auto_ack="some-auto-ack",
                individual_group_ids=["7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"])
        """
        request = Request(
            "POST",
            "/v1/messaging-bulk-messages/",
            json=resource_document(
                "messaging-bulk-messages",
                {
                    "auto-ack": auto_ack,
                    "auto-create-channel": auto_create_channel,
                    "draft": draft,
                    "individual-group-ids": individual_group_ids,
                    "individual-ids": individual_ids,
                    "message": message,
                    "message-js": message_js,
                    "sender-individual-group-id": sender_individual_group_id,
                    "sender-individual-id": sender_individual_id,
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
    ) -> models.MessagingBulkMessage:
        """Get one messaging bulk message.

        No source describes this operation. Request: `GET /v1/messaging-bulk-messages/{id}/`
        (method inferred). Sources: docs/resources/messaging-bulk-messages.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_bulk_messages.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-bulk-messages/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        draft: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        message_js: models.MessagingBulkMessageUpdateAttributesMessageJs
        | Mapping[str, JSON]
        | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkMessage:
        """Change one messaging bulk message.

        No source describes this operation. Request: `PATCH /v1/messaging-bulk-messages/{id}/`
        (method inferred). Sources: docs/resources/messaging-bulk-messages.md#update.

        Args:
            id: Id of the resource.
            draft: No source describes it. (Inferred.)
            message: No source describes it. (Inferred.)
            message_js: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_bulk_messages.update("some-id", message="On my way")
        """
        request = Request(
            "PATCH",
            "/v1/messaging-bulk-messages/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "messaging-bulk-messages",
                {
                    "draft": draft,
                    "message": message,
                    "message-js": message_js,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        return await self._core.request(request, _UPDATE, options)


class MessagingBulkMessagesWithRawResponse:
    """Methods of `client.messaging_bulk_messages`, returning the response."""

    def __init__(self, resource: MessagingBulkMessages) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)


class MessagingBulkMessagesWithStreamingResponse:
    """Methods of `client.messaging_bulk_messages`, as context managers, giving the response unread."""

    def __init__(self, resource: MessagingBulkMessages) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)


class AsyncMessagingBulkMessagesWithRawResponse:
    """Methods of `client.messaging_bulk_messages`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMessagingBulkMessages) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)


class AsyncMessagingBulkMessagesWithStreamingResponse:
    """Methods of `client.messaging_bulk_messages`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMessagingBulkMessages) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
