"""Methods of `client.user_consents`."""

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


class UserConsents:
    """Methods of `client.user_consents`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> UserConsentsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return UserConsentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UserConsentsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return UserConsentsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_organization_id: str | Unset = UNSET,
        filter_user_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.UserConsent]:
        """List user consents.

        No document describes this operation.

        Request: `GET /v1/user-consents/`
        (source: sources/reference-page.txt:4314 (inferred: shown-200-without-body)).

        Args:
            filter_organization_id: Source: sources/reference-page.txt:4316.
            filter_user_id: At most 255 characters. Source: sources/reference-page.txt:4317.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4318.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4319.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4323.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-consents/",
            query={
                "filter[organization-id]": filter_organization_id,
                "filter[user-id]": filter_user_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.UserConsent]](
            builtins.list[models.UserConsent], unwrap="data"
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
        args: models.Args | Mapping[str, Any] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserConsent:
        """Create one user consent.

        No document describes this operation.

        Request: `POST /v1/user-consents/`
        (source: sources/reference-page.txt:4340 (inferred: shown-created)).

        Args:
            args: Source: sources/reference-page.txt:4350 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:4356 (inferred: sample-type).
            type: Known values: sms. Source: sources/reference-page.txt:4357 (inferred:
                sample-type).
            user_id: Source: sources/reference-page.txt:4358 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4344,4360.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4364.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/user-consents/",
            json=resource_document(
                "user-consents",
                {
                    "args": args,
                    "organization-id": organization_id,
                    "type": type,
                    "user-id": user_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.UserConsent](models.UserConsent, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserConsent:
        """Get one user consent.

        No document describes this operation.

        Request: `GET /v1/user-consents/{id}/`
        (source: sources/reference-page.txt:4379 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4381.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-consents/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.UserConsent](models.UserConsent, unwrap="data")
        return self._core.request(request, returns, options)


class AsyncUserConsents:
    """Methods of `client.user_consents`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncUserConsentsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncUserConsentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUserConsentsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncUserConsentsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_organization_id: str | Unset = UNSET,
        filter_user_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.UserConsent]:
        """List user consents.

        No document describes this operation.

        Request: `GET /v1/user-consents/`
        (source: sources/reference-page.txt:4314 (inferred: shown-200-without-body)).

        Args:
            filter_organization_id: Source: sources/reference-page.txt:4316.
            filter_user_id: At most 255 characters. Source: sources/reference-page.txt:4317.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4318.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4319.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4323.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-consents/",
            query={
                "filter[organization-id]": filter_organization_id,
                "filter[user-id]": filter_user_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.UserConsent]](
            builtins.list[models.UserConsent], unwrap="data"
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
        args: models.Args | Mapping[str, Any] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserConsent:
        """Create one user consent.

        No document describes this operation.

        Request: `POST /v1/user-consents/`
        (source: sources/reference-page.txt:4340 (inferred: shown-created)).

        Args:
            args: Source: sources/reference-page.txt:4350 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:4356 (inferred: sample-type).
            type: Known values: sms. Source: sources/reference-page.txt:4357 (inferred:
                sample-type).
            user_id: Source: sources/reference-page.txt:4358 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4344,4360.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4364.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/user-consents/",
            json=resource_document(
                "user-consents",
                {
                    "args": args,
                    "organization-id": organization_id,
                    "type": type,
                    "user-id": user_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.UserConsent](models.UserConsent, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserConsent:
        """Get one user consent.

        No document describes this operation.

        Request: `GET /v1/user-consents/{id}/`
        (source: sources/reference-page.txt:4379 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4381.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-consents/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.UserConsent](models.UserConsent, unwrap="data")
        return await self._core.request(request, returns, options)


class UserConsentsWithRawResponse:
    """Methods of `client.user_consents`, returning the response."""

    def __init__(self, resource: UserConsents) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)


class UserConsentsWithStreamingResponse:
    """Methods of `client.user_consents`, as context managers, giving the response unread."""

    def __init__(self, resource: UserConsents) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)


class AsyncUserConsentsWithRawResponse:
    """Methods of `client.user_consents`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncUserConsents) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)


class AsyncUserConsentsWithStreamingResponse:
    """Methods of `client.user_consents`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncUserConsents) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
