"""Methods of `client.messaging_bulk_attachments`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
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


class MessagingBulkAttachments:
    """Methods of `client.messaging_bulk_attachments`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> MessagingBulkAttachmentsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return MessagingBulkAttachmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagingBulkAttachmentsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return MessagingBulkAttachmentsWithStreamingResponse(self)

    def list(
        self,
        *,
        bulk_message_id: str,
        filter_include_pending: bool | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.MessagingBulkAttachment]:
        """List messaging bulk attachments.

        No document describes this operation.

        Request: `GET /v1/messaging-bulk-attachments/`
        (source: sources/reference-page.txt:1014 (inferred: shown-200-without-body)).

        Args:
            bulk_message_id: Source: sources/reference-page.txt:1016.
            filter_include_pending: Default: false. Source: sources/reference-page.txt:1017.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:1018.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:1019.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1023.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-bulk-attachments/",
            query={
                "bulk-message-id": bulk_message_id,
                "filter[include-pending]": filter_include_pending,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.MessagingBulkAttachment]](
            builtins.list[models.MessagingBulkAttachment], unwrap="data"
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
        bulk_message_id: str | Unset = UNSET,
        content_type: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkAttachmentResponse:
        """Create one messaging bulk attachment.

        No document describes this operation.

        Request: `POST /v1/messaging-bulk-attachments/`
        (source: sources/reference-page.txt:1038 (inferred: shown-created)).

        Args:
            bulk_message_id: Source: sources/reference-page.txt:1048 (inferred: sample-type).
            content_type: Known values: application/msword. Source:
                sources/reference-page.txt:1049 (inferred: sample-type).
            filename: Source: sources/reference-page.txt:1050 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:1042,1052.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1056.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-bulk-attachments/",
            json=resource_document(
                "messaging-bulk-attachments",
                {
                    "bulk-message-id": bulk_message_id,
                    "content-type": content_type,
                    "filename": filename,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.MessagingBulkAttachmentResponse](
            models.MessagingBulkAttachmentResponse
        )
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkAttachment:
        """Get one messaging bulk attachment.

        No document describes this operation.

        Request: `GET /v1/messaging-bulk-attachments/{id}/`
        (source: sources/reference-page.txt:1064 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1066.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-bulk-attachments/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.MessagingBulkAttachment](
            models.MessagingBulkAttachment, unwrap="data"
        )
        return self._core.request(request, returns, options)

    def process_upload(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkAttachment:
        """POST /v1/messaging-bulk-attachments/{id}/process-upload/

        No document describes this operation.

        Request: `POST /v1/messaging-bulk-attachments/{id}/process-upload/`
        (source: sources/reference-page.txt:1079 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1081.
            body: Source: sources/reference-page.txt:1082; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1089.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-bulk-attachments/{id}/process-upload/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingBulkAttachment](
            models.MessagingBulkAttachment, unwrap="data"
        )
        return self._core.request(request, returns, options)


class AsyncMessagingBulkAttachments:
    """Methods of `client.messaging_bulk_attachments`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncMessagingBulkAttachmentsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncMessagingBulkAttachmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagingBulkAttachmentsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncMessagingBulkAttachmentsWithStreamingResponse(self)

    def list(
        self,
        *,
        bulk_message_id: str,
        filter_include_pending: bool | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MessagingBulkAttachment]:
        """List messaging bulk attachments.

        No document describes this operation.

        Request: `GET /v1/messaging-bulk-attachments/`
        (source: sources/reference-page.txt:1014 (inferred: shown-200-without-body)).

        Args:
            bulk_message_id: Source: sources/reference-page.txt:1016.
            filter_include_pending: Default: false. Source: sources/reference-page.txt:1017.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:1018.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:1019.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1023.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-bulk-attachments/",
            query={
                "bulk-message-id": bulk_message_id,
                "filter[include-pending]": filter_include_pending,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.MessagingBulkAttachment]](
            builtins.list[models.MessagingBulkAttachment], unwrap="data"
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
        bulk_message_id: str | Unset = UNSET,
        content_type: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkAttachmentResponse:
        """Create one messaging bulk attachment.

        No document describes this operation.

        Request: `POST /v1/messaging-bulk-attachments/`
        (source: sources/reference-page.txt:1038 (inferred: shown-created)).

        Args:
            bulk_message_id: Source: sources/reference-page.txt:1048 (inferred: sample-type).
            content_type: Known values: application/msword. Source:
                sources/reference-page.txt:1049 (inferred: sample-type).
            filename: Source: sources/reference-page.txt:1050 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:1042,1052.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1056.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-bulk-attachments/",
            json=resource_document(
                "messaging-bulk-attachments",
                {
                    "bulk-message-id": bulk_message_id,
                    "content-type": content_type,
                    "filename": filename,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.MessagingBulkAttachmentResponse](
            models.MessagingBulkAttachmentResponse
        )
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkAttachment:
        """Get one messaging bulk attachment.

        No document describes this operation.

        Request: `GET /v1/messaging-bulk-attachments/{id}/`
        (source: sources/reference-page.txt:1064 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1066.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-bulk-attachments/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.MessagingBulkAttachment](
            models.MessagingBulkAttachment, unwrap="data"
        )
        return await self._core.request(request, returns, options)

    async def process_upload(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkAttachment:
        """POST /v1/messaging-bulk-attachments/{id}/process-upload/

        No document describes this operation.

        Request: `POST /v1/messaging-bulk-attachments/{id}/process-upload/`
        (source: sources/reference-page.txt:1079 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1081.
            body: Source: sources/reference-page.txt:1082; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1089.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-bulk-attachments/{id}/process-upload/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingBulkAttachment](
            models.MessagingBulkAttachment, unwrap="data"
        )
        return await self._core.request(request, returns, options)


class MessagingBulkAttachmentsWithRawResponse:
    """Methods of `client.messaging_bulk_attachments`, returning the response."""

    def __init__(self, resource: MessagingBulkAttachments) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.process_upload = response.raw(resource.process_upload)


class MessagingBulkAttachmentsWithStreamingResponse:
    """Methods of `client.messaging_bulk_attachments`, as context managers, giving the response unread."""

    def __init__(self, resource: MessagingBulkAttachments) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.process_upload = response.streamed(resource.process_upload)


class AsyncMessagingBulkAttachmentsWithRawResponse:
    """Methods of `client.messaging_bulk_attachments`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMessagingBulkAttachments) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.process_upload = response.async_raw(resource.process_upload)


class AsyncMessagingBulkAttachmentsWithStreamingResponse:
    """Methods of `client.messaging_bulk_attachments`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMessagingBulkAttachments) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.process_upload = response.async_streamed(resource.process_upload)
