"""Methods of `client.user_email_attachments`."""

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


class UserEmailAttachments:
    """Methods of `client.user_email_attachments`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> UserEmailAttachmentsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return UserEmailAttachmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UserEmailAttachmentsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return UserEmailAttachmentsWithStreamingResponse(self)

    def list(
        self,
        *,
        email_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.UserEmailAttachment]:
        """List user email attachments.

        No document describes this operation.

        Request: `GET /v1/user-email-attachments/`
        (source: sources/reference-page.txt:4499 (inferred: shown-200-without-body)).

        Args:
            email_id: Source: sources/reference-page.txt:4501.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4502.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4503.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4507.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-email-attachments/",
            query={
                "email-id": email_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.UserEmailAttachment]](
            builtins.list[models.UserEmailAttachment], unwrap="data"
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
        email_id: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmailAttachmentResponse:
        """Create one user email attachment.

        No document describes this operation.

        Request: `POST /v1/user-email-attachments/`
        (source: sources/reference-page.txt:4522 (inferred: shown-created)).

        Args:
            content_type: Source: sources/reference-page.txt:4532 (inferred: sample-type).
            email_id: Source: sources/reference-page.txt:4533 (inferred: sample-type).
            filename: Source: sources/reference-page.txt:4534 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4526,4536.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4540.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/user-email-attachments/",
            json=resource_document(
                "user-email-attachments",
                {
                    "content-type": content_type,
                    "email-id": email_id,
                    "filename": filename,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.UserEmailAttachmentResponse](models.UserEmailAttachmentResponse)
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        with_link: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmailAttachment:
        """Get one user email attachment.

        No document describes this operation.

        Request: `GET /v1/user-email-attachments/{id}/`
        (source: sources/reference-page.txt:4546 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4548.
            with_link: Default: false. Source: sources/reference-page.txt:4550.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4554.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-email-attachments/{id}/",
            path_values={
                "id": id,
            },
            query={
                "with-link": with_link,
            },
        )
        returns = Returns[models.UserEmailAttachment](models.UserEmailAttachment, unwrap="data")
        return self._core.request(request, returns, options)

    def process_upload(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmailAttachment:
        """POST /v1/user-email-attachments/{id}/process-upload/

        No document describes this operation.

        Request: `POST /v1/user-email-attachments/{id}/process-upload/`
        (source: sources/reference-page.txt:4567 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4569.
            body: Source: sources/reference-page.txt:4570; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/user-email-attachments/{id}/process-upload/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.UserEmailAttachment](models.UserEmailAttachment, unwrap="data")
        return self._core.request(request, returns, options)


class AsyncUserEmailAttachments:
    """Methods of `client.user_email_attachments`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncUserEmailAttachmentsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncUserEmailAttachmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUserEmailAttachmentsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncUserEmailAttachmentsWithStreamingResponse(self)

    def list(
        self,
        *,
        email_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.UserEmailAttachment]:
        """List user email attachments.

        No document describes this operation.

        Request: `GET /v1/user-email-attachments/`
        (source: sources/reference-page.txt:4499 (inferred: shown-200-without-body)).

        Args:
            email_id: Source: sources/reference-page.txt:4501.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4502.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4503.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4507.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-email-attachments/",
            query={
                "email-id": email_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.UserEmailAttachment]](
            builtins.list[models.UserEmailAttachment], unwrap="data"
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
        email_id: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmailAttachmentResponse:
        """Create one user email attachment.

        No document describes this operation.

        Request: `POST /v1/user-email-attachments/`
        (source: sources/reference-page.txt:4522 (inferred: shown-created)).

        Args:
            content_type: Source: sources/reference-page.txt:4532 (inferred: sample-type).
            email_id: Source: sources/reference-page.txt:4533 (inferred: sample-type).
            filename: Source: sources/reference-page.txt:4534 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4526,4536.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4540.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/user-email-attachments/",
            json=resource_document(
                "user-email-attachments",
                {
                    "content-type": content_type,
                    "email-id": email_id,
                    "filename": filename,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.UserEmailAttachmentResponse](models.UserEmailAttachmentResponse)
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        with_link: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmailAttachment:
        """Get one user email attachment.

        No document describes this operation.

        Request: `GET /v1/user-email-attachments/{id}/`
        (source: sources/reference-page.txt:4546 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4548.
            with_link: Default: false. Source: sources/reference-page.txt:4550.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4554.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-email-attachments/{id}/",
            path_values={
                "id": id,
            },
            query={
                "with-link": with_link,
            },
        )
        returns = Returns[models.UserEmailAttachment](models.UserEmailAttachment, unwrap="data")
        return await self._core.request(request, returns, options)

    async def process_upload(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmailAttachment:
        """POST /v1/user-email-attachments/{id}/process-upload/

        No document describes this operation.

        Request: `POST /v1/user-email-attachments/{id}/process-upload/`
        (source: sources/reference-page.txt:4567 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4569.
            body: Source: sources/reference-page.txt:4570; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/user-email-attachments/{id}/process-upload/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.UserEmailAttachment](models.UserEmailAttachment, unwrap="data")
        return await self._core.request(request, returns, options)


class UserEmailAttachmentsWithRawResponse:
    """Methods of `client.user_email_attachments`, returning the response."""

    def __init__(self, resource: UserEmailAttachments) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.process_upload = response.raw(resource.process_upload)


class UserEmailAttachmentsWithStreamingResponse:
    """Methods of `client.user_email_attachments`, as context managers, giving the response unread."""

    def __init__(self, resource: UserEmailAttachments) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.process_upload = response.streamed(resource.process_upload)


class AsyncUserEmailAttachmentsWithRawResponse:
    """Methods of `client.user_email_attachments`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncUserEmailAttachments) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.process_upload = response.async_raw(resource.process_upload)


class AsyncUserEmailAttachmentsWithStreamingResponse:
    """Methods of `client.user_email_attachments`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncUserEmailAttachments) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.process_upload = response.async_streamed(resource.process_upload)
