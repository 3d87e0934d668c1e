"""Methods of `client.messaging_attachments`."""

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

        No document describes this operation.

        Request: `GET /v1/messaging-attachments/`
        (source: sources/reference-page.txt:805 (inferred: shown-200-without-body)).

        Args:
            message_id: Source: sources/reference-page.txt:807.
            filter_include_pending: Default: false. Source: sources/reference-page.txt:808.
            individual_id: Source: sources/reference-page.txt:809.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:810.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:811.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:815.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingAttachment]](
            builtins.list[models.MessagingAttachment], unwrap="data"
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
        content_type: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachmentResponse:
        """Create one messaging attachment.

        No document describes this operation.

        Request: `POST /v1/messaging-attachments/`
        (source: sources/reference-page.txt:831 (inferred: shown-created)).

        Args:
            content_type: Known values: application/msword. Source:
                sources/reference-page.txt:841 (inferred: sample-type).
            filename: Source: sources/reference-page.txt:842 (inferred: sample-type).
            message_id: Source: sources/reference-page.txt:843 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:835,845.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:849.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingAttachmentResponse](models.MessagingAttachmentResponse)
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachment:
        """Get one messaging attachment.

        No document describes this operation.

        Request: `GET /v1/messaging-attachments/{id}/`
        (source: sources/reference-page.txt:857 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:859.
            individual_id: Source: sources/reference-page.txt:861.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:865.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingAttachment](models.MessagingAttachment, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        removed: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachment:
        """Change one messaging attachment.

        No document describes this operation.

        Request: `PATCH /v1/messaging-attachments/{id}/`
        (source: sources/reference-page.txt:879 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:881.
            removed: Source: sources/reference-page.txt:891 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:885,894.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:898.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingAttachment](models.MessagingAttachment, unwrap="data")
        return self._core.request(request, returns, options)

    def process_upload(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachment:
        """POST /v1/messaging-attachments/{id}/process-upload/

        No document describes this operation.

        Request: `POST /v1/messaging-attachments/{id}/process-upload/`
        (source: sources/reference-page.txt:912 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:914.
            individual_id: Source: sources/reference-page.txt:916,920.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:924.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingAttachment](models.MessagingAttachment, unwrap="data")
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/messaging-attachments/`
        (source: sources/reference-page.txt:805 (inferred: shown-200-without-body)).

        Args:
            message_id: Source: sources/reference-page.txt:807.
            filter_include_pending: Default: false. Source: sources/reference-page.txt:808.
            individual_id: Source: sources/reference-page.txt:809.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:810.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:811.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:815.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingAttachment]](
            builtins.list[models.MessagingAttachment], unwrap="data"
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
        content_type: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachmentResponse:
        """Create one messaging attachment.

        No document describes this operation.

        Request: `POST /v1/messaging-attachments/`
        (source: sources/reference-page.txt:831 (inferred: shown-created)).

        Args:
            content_type: Known values: application/msword. Source:
                sources/reference-page.txt:841 (inferred: sample-type).
            filename: Source: sources/reference-page.txt:842 (inferred: sample-type).
            message_id: Source: sources/reference-page.txt:843 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:835,845.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:849.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingAttachmentResponse](models.MessagingAttachmentResponse)
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachment:
        """Get one messaging attachment.

        No document describes this operation.

        Request: `GET /v1/messaging-attachments/{id}/`
        (source: sources/reference-page.txt:857 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:859.
            individual_id: Source: sources/reference-page.txt:861.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:865.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingAttachment](models.MessagingAttachment, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        removed: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachment:
        """Change one messaging attachment.

        No document describes this operation.

        Request: `PATCH /v1/messaging-attachments/{id}/`
        (source: sources/reference-page.txt:879 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:881.
            removed: Source: sources/reference-page.txt:891 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:885,894.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:898.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingAttachment](models.MessagingAttachment, unwrap="data")
        return await self._core.request(request, returns, options)

    async def process_upload(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingAttachment:
        """POST /v1/messaging-attachments/{id}/process-upload/

        No document describes this operation.

        Request: `POST /v1/messaging-attachments/{id}/process-upload/`
        (source: sources/reference-page.txt:912 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:914.
            individual_id: Source: sources/reference-page.txt:916,920.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:924.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingAttachment](models.MessagingAttachment, unwrap="data")
        return await self._core.request(request, returns, options)


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
