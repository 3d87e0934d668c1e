"""Methods of `client.messaging_bulk_messages`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from .. import models
from .._runtime import paging, response
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/messaging-bulk-messages/`
        (source: sources/reference-page.txt:1102 (inferred: shown-200-without-body)).

        Args:
            filter_created_by: Source: sources/reference-page.txt:1104.
            include_posted: Default: false. Source: sources/reference-page.txt:1105.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:1106.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:1107.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1111.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingBulkMessage]](
            builtins.list[models.MessagingBulkMessage], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return Pager(self._core, request, returns, pages, options)

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
        | Mapping[str, Any]
        | Unset = UNSET,
        sender_individual_group_id: str | Unset = UNSET,
        sender_individual_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkMessage:
        """Sends a message to several channels

        Request: `POST /v1/messaging-bulk-messages/`
        (source: sources/reference-page.txt:1135 (inferred: resource-type and shown-created)).

        Args:
            auto_ack: Source: sources/reference-page.txt:1146 (inferred: sample-type).
            auto_create_channel: Source: sources/reference-page.txt:1147 (inferred:
                sample-type).
            draft: Source: sources/reference-page.txt:1148 (inferred: sample-type).
            individual_group_ids: Source: sources/reference-page.txt:1149 (inferred:
                sample-type).
            individual_ids: Source: sources/reference-page.txt:1151 (inferred: sample-type).
            message: Source: sources/reference-page.txt:1153 (inferred: sample-type).
            message_js: Source: sources/reference-page.txt:1154 (inferred: sample-type).
            sender_individual_group_id: Source: sources/reference-page.txt:1157 (inferred:
                sample-type).
            sender_individual_id: Source: sources/reference-page.txt:1158 (inferred:
                sample-type).
            meta: Source: sources/reference-page.txt:1140,1160.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1164.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingBulkMessage](models.MessagingBulkMessage, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkMessage:
        """Get one messaging bulk message.

        No document describes this operation.

        Request: `GET /v1/messaging-bulk-messages/{id}/`
        (source: sources/reference-page.txt:1186 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1212 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1188.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-bulk-messages/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.MessagingBulkMessage](models.MessagingBulkMessage, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        draft: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        message_js: models.MessagingBulkMessageUpdateAttributesMessageJs
        | Mapping[str, Any]
        | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkMessage:
        """Change one messaging bulk message.

        No document describes this operation.

        Request: `PATCH /v1/messaging-bulk-messages/{id}/`
        (source: sources/reference-page.txt:1210 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1212.
            draft: Source: sources/reference-page.txt:1222 (inferred: sample-type).
            message: Source: sources/reference-page.txt:1223 (inferred: sample-type).
            message_js: Source: sources/reference-page.txt:1224 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:1216,1230.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1234.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingBulkMessage](models.MessagingBulkMessage, unwrap="data")
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/messaging-bulk-messages/`
        (source: sources/reference-page.txt:1102 (inferred: shown-200-without-body)).

        Args:
            filter_created_by: Source: sources/reference-page.txt:1104.
            include_posted: Default: false. Source: sources/reference-page.txt:1105.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:1106.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:1107.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1111.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingBulkMessage]](
            builtins.list[models.MessagingBulkMessage], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return AsyncPager(self._core, request, returns, pages, options)

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
        | Mapping[str, Any]
        | Unset = UNSET,
        sender_individual_group_id: str | Unset = UNSET,
        sender_individual_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkMessage:
        """Sends a message to several channels

        Request: `POST /v1/messaging-bulk-messages/`
        (source: sources/reference-page.txt:1135 (inferred: resource-type and shown-created)).

        Args:
            auto_ack: Source: sources/reference-page.txt:1146 (inferred: sample-type).
            auto_create_channel: Source: sources/reference-page.txt:1147 (inferred:
                sample-type).
            draft: Source: sources/reference-page.txt:1148 (inferred: sample-type).
            individual_group_ids: Source: sources/reference-page.txt:1149 (inferred:
                sample-type).
            individual_ids: Source: sources/reference-page.txt:1151 (inferred: sample-type).
            message: Source: sources/reference-page.txt:1153 (inferred: sample-type).
            message_js: Source: sources/reference-page.txt:1154 (inferred: sample-type).
            sender_individual_group_id: Source: sources/reference-page.txt:1157 (inferred:
                sample-type).
            sender_individual_id: Source: sources/reference-page.txt:1158 (inferred:
                sample-type).
            meta: Source: sources/reference-page.txt:1140,1160.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1164.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingBulkMessage](models.MessagingBulkMessage, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkMessage:
        """Get one messaging bulk message.

        No document describes this operation.

        Request: `GET /v1/messaging-bulk-messages/{id}/`
        (source: sources/reference-page.txt:1186 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1212 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1188.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-bulk-messages/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.MessagingBulkMessage](models.MessagingBulkMessage, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        draft: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        message_js: models.MessagingBulkMessageUpdateAttributesMessageJs
        | Mapping[str, Any]
        | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkMessage:
        """Change one messaging bulk message.

        No document describes this operation.

        Request: `PATCH /v1/messaging-bulk-messages/{id}/`
        (source: sources/reference-page.txt:1210 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1212.
            draft: Source: sources/reference-page.txt:1222 (inferred: sample-type).
            message: Source: sources/reference-page.txt:1223 (inferred: sample-type).
            message_js: Source: sources/reference-page.txt:1224 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:1216,1230.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1234.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingBulkMessage](models.MessagingBulkMessage, unwrap="data")
        return await self._core.request(request, returns, options)


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
