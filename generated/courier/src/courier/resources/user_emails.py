"""Methods of `client.user_emails`."""

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

_LIST: Final = Returns[list[models.UserEmail]](
    list[models.UserEmail],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.UserEmail](
    models.UserEmail,
    unwrap="data",
)

_GET: Final = Returns[models.UserEmail](
    models.UserEmail,
    unwrap="data",
)

_SEND: Final = Returns[models.UserEmail](
    models.UserEmail,
    unwrap="data",
)


class UserEmails:
    """Methods of `client.user_emails`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> UserEmailsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return UserEmailsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UserEmailsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return UserEmailsWithStreamingResponse(self)

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.UserEmail]:
        """List user emails.

        No source describes this operation. Request: `GET /v1/user-emails/` (method inferred).
        Sources: docs/resources/user-emails.md#list.

        Args:
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

            client.user_emails.list(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/user-emails/",
            query={
                "individual-id": individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        auto_send: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        message_html: str | Unset = UNSET,
        sender_organization_id: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        to: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmail:
        """Create one user email.

        No source describes this operation. Request: `POST /v1/user-emails/` (method inferred).
        Sources: docs/resources/user-emails.md#create.

        Args:
            auto_send: No source describes it. (Inferred.)
            individual_id: A UUID. (Inferred.)
            message: No source describes it. (Inferred.)
            message_html: No source describes it. (Inferred.)
            sender_organization_id: A UUID. (Inferred.)
            subject: No source describes it. (Inferred.)
            to: An e-mail address. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_emails.create(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42", message="On my
                way")
        """
        request = Request(
            "POST",
            "/v1/user-emails/",
            json=resource_document(
                "user-emails",
                {
                    "auto-send": auto_send,
                    "individual-id": individual_id,
                    "message": message,
                    "message-html": message_html,
                    "sender-organization-id": sender_organization_id,
                    "subject": subject,
                    "to": to,
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
    ) -> models.UserEmail:
        """Get one user email.

        No source describes this operation. Request: `GET /v1/user-emails/{id}/` (inferred).
        Sources: docs/resources/user-emails.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_emails.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/user-emails/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def send(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmail:
        """POST /v1/user-emails/{id}/send/.

        No source describes this operation. Request: `POST /v1/user-emails/{id}/send/` (method
        inferred). Sources: docs/resources/user-emails.md#send.

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

            client.user_emails.send("some-id")
        """
        request = Request(
            "POST",
            "/v1/user-emails/{id}/send/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _SEND, options)


class AsyncUserEmails:
    """Methods of `client.user_emails`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncUserEmailsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncUserEmailsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUserEmailsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncUserEmailsWithStreamingResponse(self)

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.UserEmail]:
        """List user emails.

        No source describes this operation. Request: `GET /v1/user-emails/` (method inferred).
        Sources: docs/resources/user-emails.md#list.

        Args:
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

            client.user_emails.list(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/user-emails/",
            query={
                "individual-id": individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        auto_send: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        message_html: str | Unset = UNSET,
        sender_organization_id: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        to: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmail:
        """Create one user email.

        No source describes this operation. Request: `POST /v1/user-emails/` (method inferred).
        Sources: docs/resources/user-emails.md#create.

        Args:
            auto_send: No source describes it. (Inferred.)
            individual_id: A UUID. (Inferred.)
            message: No source describes it. (Inferred.)
            message_html: No source describes it. (Inferred.)
            sender_organization_id: A UUID. (Inferred.)
            subject: No source describes it. (Inferred.)
            to: An e-mail address. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.user_emails.create(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                message="On my way")
        """
        request = Request(
            "POST",
            "/v1/user-emails/",
            json=resource_document(
                "user-emails",
                {
                    "auto-send": auto_send,
                    "individual-id": individual_id,
                    "message": message,
                    "message-html": message_html,
                    "sender-organization-id": sender_organization_id,
                    "subject": subject,
                    "to": to,
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
    ) -> models.UserEmail:
        """Get one user email.

        No source describes this operation. Request: `GET /v1/user-emails/{id}/` (inferred).
        Sources: docs/resources/user-emails.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.user_emails.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/user-emails/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def send(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmail:
        """POST /v1/user-emails/{id}/send/.

        No source describes this operation. Request: `POST /v1/user-emails/{id}/send/` (method
        inferred). Sources: docs/resources/user-emails.md#send.

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

            await client.user_emails.send("some-id")
        """
        request = Request(
            "POST",
            "/v1/user-emails/{id}/send/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _SEND, options)


class UserEmailsWithRawResponse:
    """Methods of `client.user_emails`, returning the response."""

    def __init__(self, resource: UserEmails) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.send = response.raw(resource.send)


class UserEmailsWithStreamingResponse:
    """Methods of `client.user_emails`, as context managers, giving the response unread."""

    def __init__(self, resource: UserEmails) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.send = response.streamed(resource.send)


class AsyncUserEmailsWithRawResponse:
    """Methods of `client.user_emails`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncUserEmails) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.send = response.async_raw(resource.send)


class AsyncUserEmailsWithStreamingResponse:
    """Methods of `client.user_emails`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncUserEmails) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.send = response.async_streamed(resource.send)
