"""Methods of `client.user_email_attachments`."""

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

_LIST: Final = Returns[list[models.UserEmailAttachment]](
    list[models.UserEmailAttachment],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.UserEmailAttachmentResponse](
    models.UserEmailAttachmentResponse,
)

_GET: Final = Returns[models.UserEmailAttachment](
    models.UserEmailAttachment,
    unwrap="data",
)

_PROCESS_UPLOAD: Final = Returns[models.UserEmailAttachment](
    models.UserEmailAttachment,
    unwrap="data",
)


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

        No source describes this operation. Request: `GET /v1/user-email-attachments/` (method
        inferred). Sources: docs/resources/user-email-attachments.md#list.

        Args:
            email_id: A UUID.
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

            client.user_email_attachments.list(email_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        content_type: str | Unset = UNSET,
        email_id: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmailAttachmentResponse:
        """Create one user email attachment.

        No source describes this operation. Request: `POST /v1/user-email-attachments/` (method
        inferred). Sources: docs/resources/user-email-attachments.md#create.

        Args:
            content_type: No source describes it. (Inferred.)
            email_id: A UUID. (Inferred.)
            filename: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_email_attachments.create(content_type="some-content-type",
                email_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        with_link: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmailAttachment:
        """Get one user email attachment.

        No source describes this operation. Request: `GET /v1/user-email-attachments/{id}/`
        (method inferred). Sources: docs/resources/user-email-attachments.md#get.

        Args:
            id: Id of the resource.
            with_link: Default: false.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_email_attachments.get("some-id")
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
        return self._core.request(request, _GET, options)

    def process_upload(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmailAttachment:
        """POST /v1/user-email-attachments/{id}/process-upload/.

        No source describes this operation. Request: `POST
        /v1/user-email-attachments/{id}/process-upload/` (method inferred). Sources:
        docs/resources/user-email-attachments.md#process_upload.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.user_email_attachments.process_upload("some-id")
        """
        request = Request(
            "POST",
            "/v1/user-email-attachments/{id}/process-upload/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _PROCESS_UPLOAD, options)


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

        No source describes this operation. Request: `GET /v1/user-email-attachments/` (method
        inferred). Sources: docs/resources/user-email-attachments.md#list.

        Args:
            email_id: A UUID.
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

            client.user_email_attachments.list(email_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        content_type: str | Unset = UNSET,
        email_id: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmailAttachmentResponse:
        """Create one user email attachment.

        No source describes this operation. Request: `POST /v1/user-email-attachments/` (method
        inferred). Sources: docs/resources/user-email-attachments.md#create.

        Args:
            content_type: No source describes it. (Inferred.)
            email_id: A UUID. (Inferred.)
            filename: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.user_email_attachments.create(content_type="some-content-type",
                email_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        with_link: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmailAttachment:
        """Get one user email attachment.

        No source describes this operation. Request: `GET /v1/user-email-attachments/{id}/`
        (method inferred). Sources: docs/resources/user-email-attachments.md#get.

        Args:
            id: Id of the resource.
            with_link: Default: false.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.user_email_attachments.get("some-id")
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
        return await self._core.request(request, _GET, options)

    async def process_upload(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmailAttachment:
        """POST /v1/user-email-attachments/{id}/process-upload/.

        No source describes this operation. Request: `POST
        /v1/user-email-attachments/{id}/process-upload/` (method inferred). Sources:
        docs/resources/user-email-attachments.md#process_upload.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.user_email_attachments.process_upload("some-id")
        """
        request = Request(
            "POST",
            "/v1/user-email-attachments/{id}/process-upload/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _PROCESS_UPLOAD, options)


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
