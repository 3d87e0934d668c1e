"""Methods of `client.messaging_attachments`."""

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

_LIST: Final = Returns[list[models.MessagingAttachment]](
    list[models.MessagingAttachment],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.MessagingAttachmentResponse](
    models.MessagingAttachmentResponse,
)

_GET: Final = Returns[models.MessagingAttachment](
    models.MessagingAttachment,
    unwrap="data",
)

_UPDATE: Final = Returns[models.MessagingAttachment](
    models.MessagingAttachment,
    unwrap="data",
)

_PROCESS_UPLOAD: Final = Returns[models.MessagingAttachment](
    models.MessagingAttachment,
    unwrap="data",
)


class MessagingAttachments:
    """Methods of `client.messaging_attachments`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> MessagingAttachmentsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return MessagingAttachmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagingAttachmentsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return MessagingAttachmentsWithStreamingResponse(self)

    def list(
        self,
        *,
        message_id: str,
        filter_include_pending: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.MessagingAttachment]:
        """List messaging attachments.

        No source describes this operation. Request: `GET /v1/messaging-attachments/` (method
        inferred). Sources: docs/resources/messaging-attachments.md#list.

        Args:
            message_id: A UUID.
            filter_include_pending: Only items whose `include-pending` has this value. Default:
                false.
            individual_id: A UUID.
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

            client.messaging_attachments.list(message_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/messaging-attachments/",
            query={
                "message-id": message_id,
                "filter[include-pending]": filter_include_pending,
                "individual-id": individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        content_type: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachmentResponse:
        """Create one messaging attachment.

        No source describes this operation. Request: `POST /v1/messaging-attachments/` (method
        inferred). Sources: docs/resources/messaging-attachments.md#create.

        Args:
            content_type: No source describes it. (Inferred.)
            filename: No source describes it. (Inferred.)
            message_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_attachments.create(content_type="application/msword",
                filename="some-filename")
        """
        request = Request(
            "POST",
            "/v1/messaging-attachments/",
            json=resource_document(
                "messaging-attachments",
                {
                    "content-type": content_type,
                    "filename": filename,
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
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachment:
        """Get one messaging attachment.

        No source describes this operation. Request: `GET /v1/messaging-attachments/{id}/`
        (method inferred). Sources: docs/resources/messaging-attachments.md#get.

        Args:
            id: Id of the resource.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_attachments.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-attachments/{id}/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        removed: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachment:
        """Change one messaging attachment.

        No source describes this operation. Request: `PATCH /v1/messaging-attachments/{id}/`
        (method inferred). Sources: docs/resources/messaging-attachments.md#update.

        Args:
            id: Id of the resource.
            removed: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_attachments.update("some-id")
        """
        request = Request(
            "PATCH",
            "/v1/messaging-attachments/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "messaging-attachments",
                {
                    "removed": removed,
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

    def process_upload(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachment:
        """POST /v1/messaging-attachments/{id}/process-upload/.

        No source describes this operation. Request: `POST
        /v1/messaging-attachments/{id}/process-upload/` (method inferred). Sources:
        docs/resources/messaging-attachments.md#process_upload.

        Args:
            id: Id of the resource.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_attachments.process_upload("some-id",
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/messaging-attachments/{id}/process-upload/",
            path_values={
                "id": id,
            },
            json={
                "individual-id": individual_id,
            },
        )
        return self._core.request(request, _PROCESS_UPLOAD, options)


class AsyncMessagingAttachments:
    """Methods of `client.messaging_attachments`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncMessagingAttachmentsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncMessagingAttachmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagingAttachmentsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncMessagingAttachmentsWithStreamingResponse(self)

    def list(
        self,
        *,
        message_id: str,
        filter_include_pending: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MessagingAttachment]:
        """List messaging attachments.

        No source describes this operation. Request: `GET /v1/messaging-attachments/` (method
        inferred). Sources: docs/resources/messaging-attachments.md#list.

        Args:
            message_id: A UUID.
            filter_include_pending: Only items whose `include-pending` has this value. Default:
                false.
            individual_id: A UUID.
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

            client.messaging_attachments.list(message_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/messaging-attachments/",
            query={
                "message-id": message_id,
                "filter[include-pending]": filter_include_pending,
                "individual-id": individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        content_type: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachmentResponse:
        """Create one messaging attachment.

        No source describes this operation. Request: `POST /v1/messaging-attachments/` (method
        inferred). Sources: docs/resources/messaging-attachments.md#create.

        Args:
            content_type: No source describes it. (Inferred.)
            filename: No source describes it. (Inferred.)
            message_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_attachments.create(content_type="application/msword",
                filename="some-filename")
        """
        request = Request(
            "POST",
            "/v1/messaging-attachments/",
            json=resource_document(
                "messaging-attachments",
                {
                    "content-type": content_type,
                    "filename": filename,
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
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachment:
        """Get one messaging attachment.

        No source describes this operation. Request: `GET /v1/messaging-attachments/{id}/`
        (method inferred). Sources: docs/resources/messaging-attachments.md#get.

        Args:
            id: Id of the resource.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_attachments.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-attachments/{id}/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        removed: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachment:
        """Change one messaging attachment.

        No source describes this operation. Request: `PATCH /v1/messaging-attachments/{id}/`
        (method inferred). Sources: docs/resources/messaging-attachments.md#update.

        Args:
            id: Id of the resource.
            removed: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_attachments.update("some-id")
        """
        request = Request(
            "PATCH",
            "/v1/messaging-attachments/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "messaging-attachments",
                {
                    "removed": removed,
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

    async def process_upload(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachment:
        """POST /v1/messaging-attachments/{id}/process-upload/.

        No source describes this operation. Request: `POST
        /v1/messaging-attachments/{id}/process-upload/` (method inferred). Sources:
        docs/resources/messaging-attachments.md#process_upload.

        Args:
            id: Id of the resource.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_attachments.process_upload("some-id",
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/messaging-attachments/{id}/process-upload/",
            path_values={
                "id": id,
            },
            json={
                "individual-id": individual_id,
            },
        )
        return await self._core.request(request, _PROCESS_UPLOAD, options)


class MessagingAttachmentsWithRawResponse:
    """Methods of `client.messaging_attachments`, returning the response."""

    def __init__(self, resource: MessagingAttachments) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)
        self.process_upload = response.raw(resource.process_upload)


class MessagingAttachmentsWithStreamingResponse:
    """Methods of `client.messaging_attachments`, as context managers, giving the response unread."""

    def __init__(self, resource: MessagingAttachments) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)
        self.process_upload = response.streamed(resource.process_upload)


class AsyncMessagingAttachmentsWithRawResponse:
    """Methods of `client.messaging_attachments`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMessagingAttachments) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)
        self.process_upload = response.async_raw(resource.process_upload)


class AsyncMessagingAttachmentsWithStreamingResponse:
    """Methods of `client.messaging_attachments`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMessagingAttachments) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
        self.process_upload = response.async_streamed(resource.process_upload)
