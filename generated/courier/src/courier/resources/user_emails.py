"""Methods of `client.user_emails`."""

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

        No document describes this operation.

        Request: `GET /v1/user-emails/`
        (source: sources/reference-page.txt:4589 (inferred: shown-200-without-body)).

        Args:
            individual_id: Source: sources/reference-page.txt:4591.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4592.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4593.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4597.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.UserEmail]](
            builtins.list[models.UserEmail], unwrap="data"
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
        auto_send: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        message_html: str | Unset = UNSET,
        sender_organization_id: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        to: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmail:
        """Create one user email.

        No document describes this operation.

        Request: `POST /v1/user-emails/`
        (source: sources/reference-page.txt:4620 (inferred: shown-created)).

        Args:
            auto_send: Source: sources/reference-page.txt:4630 (inferred: sample-type).
            individual_id: Source: sources/reference-page.txt:4631 (inferred: sample-type).
            message: Source: sources/reference-page.txt:4632 (inferred: sample-type).
            message_html: Source: sources/reference-page.txt:4633 (inferred: sample-type).
            sender_organization_id: Source: sources/reference-page.txt:4634 (inferred:
                sample-type).
            subject: Source: sources/reference-page.txt:4635 (inferred: sample-type).
            to: Source: sources/reference-page.txt:4636 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4624,4638.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4642.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.UserEmail](models.UserEmail, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserEmail:
        """Get one user email.

        No document describes this operation.

        Request: `GET /v1/user-emails/{id}/`
        (source: sources/reference-page.txt:4663 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4665.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-emails/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.UserEmail](models.UserEmail, unwrap="data")
        return self._core.request(request, returns, options)

    def send(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmail:
        """POST /v1/user-emails/{id}/send/

        No document describes this operation.

        Request: `POST /v1/user-emails/{id}/send/`
        (source: sources/reference-page.txt:4686 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4688.
            body: Source: sources/reference-page.txt:4689; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4696.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/user-emails/{id}/send/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.UserEmail](models.UserEmail, unwrap="data")
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/user-emails/`
        (source: sources/reference-page.txt:4589 (inferred: shown-200-without-body)).

        Args:
            individual_id: Source: sources/reference-page.txt:4591.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4592.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4593.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4597.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.UserEmail]](
            builtins.list[models.UserEmail], unwrap="data"
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
        auto_send: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        message_html: str | Unset = UNSET,
        sender_organization_id: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        to: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmail:
        """Create one user email.

        No document describes this operation.

        Request: `POST /v1/user-emails/`
        (source: sources/reference-page.txt:4620 (inferred: shown-created)).

        Args:
            auto_send: Source: sources/reference-page.txt:4630 (inferred: sample-type).
            individual_id: Source: sources/reference-page.txt:4631 (inferred: sample-type).
            message: Source: sources/reference-page.txt:4632 (inferred: sample-type).
            message_html: Source: sources/reference-page.txt:4633 (inferred: sample-type).
            sender_organization_id: Source: sources/reference-page.txt:4634 (inferred:
                sample-type).
            subject: Source: sources/reference-page.txt:4635 (inferred: sample-type).
            to: Source: sources/reference-page.txt:4636 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4624,4638.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4642.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.UserEmail](models.UserEmail, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserEmail:
        """Get one user email.

        No document describes this operation.

        Request: `GET /v1/user-emails/{id}/`
        (source: sources/reference-page.txt:4663 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4665.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-emails/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.UserEmail](models.UserEmail, unwrap="data")
        return await self._core.request(request, returns, options)

    async def send(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserEmail:
        """POST /v1/user-emails/{id}/send/

        No document describes this operation.

        Request: `POST /v1/user-emails/{id}/send/`
        (source: sources/reference-page.txt:4686 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4688.
            body: Source: sources/reference-page.txt:4689; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4696.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/user-emails/{id}/send/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.UserEmail](models.UserEmail, unwrap="data")
        return await self._core.request(request, returns, options)


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
