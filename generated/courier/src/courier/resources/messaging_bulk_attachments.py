"""Methods of `client.messaging_bulk_attachments`."""

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

_LIST: Final = Returns[list[models.MessagingBulkAttachment]](
    list[models.MessagingBulkAttachment],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.MessagingBulkAttachmentResponse](
    models.MessagingBulkAttachmentResponse,
)

_GET: Final = Returns[models.MessagingBulkAttachment](
    models.MessagingBulkAttachment,
    unwrap="data",
)

_PROCESS_UPLOAD: Final = Returns[models.MessagingBulkAttachment](
    models.MessagingBulkAttachment,
    unwrap="data",
)


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

        No source describes this operation. Request: `GET /v1/messaging-bulk-attachments/`
        (method inferred). Sources: docs/resources/messaging-bulk-attachments.md#list.

        Args:
            bulk_message_id: A UUID.
            filter_include_pending: Only items whose `include-pending` has this value. Default:
                false.
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

            client.messaging_bulk_attachments.list(bulk_message_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        bulk_message_id: str | Unset = UNSET,
        content_type: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkAttachmentResponse:
        """Create one messaging bulk attachment.

        No source describes this operation. Request: `POST /v1/messaging-bulk-attachments/`
        (method inferred). Sources: docs/resources/messaging-bulk-attachments.md#create.

        Args:
            bulk_message_id: A UUID. (Inferred.)
            content_type: No source describes it. (Inferred.)
            filename: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_bulk_attachments.create(bulk_message_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                content_type="application/msword")
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
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkAttachment:
        """Get one messaging bulk attachment.

        No source describes this operation. Request: `GET /v1/messaging-bulk-attachments/{id}/`
        (inferred). Sources: docs/resources/messaging-bulk-attachments.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_bulk_attachments.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-bulk-attachments/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def process_upload(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkAttachment:
        """POST /v1/messaging-bulk-attachments/{id}/process-upload/.

        No source describes this operation. Request: `POST
        /v1/messaging-bulk-attachments/{id}/process-upload/` (method inferred). Sources:
        docs/resources/messaging-bulk-attachments.md#process_upload.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_bulk_attachments.process_upload("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-bulk-attachments/{id}/process-upload/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _PROCESS_UPLOAD, options)


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

        No source describes this operation. Request: `GET /v1/messaging-bulk-attachments/`
        (method inferred). Sources: docs/resources/messaging-bulk-attachments.md#list.

        Args:
            bulk_message_id: A UUID.
            filter_include_pending: Only items whose `include-pending` has this value. Default:
                false.
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

            client.messaging_bulk_attachments.list(bulk_message_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        bulk_message_id: str | Unset = UNSET,
        content_type: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkAttachmentResponse:
        """Create one messaging bulk attachment.

        No source describes this operation. Request: `POST /v1/messaging-bulk-attachments/`
        (method inferred). Sources: docs/resources/messaging-bulk-attachments.md#create.

        Args:
            bulk_message_id: A UUID. (Inferred.)
            content_type: No source describes it. (Inferred.)
            filename: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_bulk_attachments.create(bulk_message_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                content_type="application/msword")
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
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkAttachment:
        """Get one messaging bulk attachment.

        No source describes this operation. Request: `GET /v1/messaging-bulk-attachments/{id}/`
        (inferred). Sources: docs/resources/messaging-bulk-attachments.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_bulk_attachments.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-bulk-attachments/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def process_upload(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingBulkAttachment:
        """POST /v1/messaging-bulk-attachments/{id}/process-upload/.

        No source describes this operation. Request: `POST
        /v1/messaging-bulk-attachments/{id}/process-upload/` (method inferred). Sources:
        docs/resources/messaging-bulk-attachments.md#process_upload.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_bulk_attachments.process_upload("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-bulk-attachments/{id}/process-upload/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _PROCESS_UPLOAD, options)


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
