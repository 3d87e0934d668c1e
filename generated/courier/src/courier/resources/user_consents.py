"""Methods of `client.user_consents`."""

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

_LIST: Final = Returns[list[models.UserConsent]](
    list[models.UserConsent],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.UserConsent](
    models.UserConsent,
    unwrap="data",
)

_GET: Final = Returns[models.UserConsent](
    models.UserConsent,
    unwrap="data",
)


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

        No source describes this operation. Request: `GET /v1/user-consents/` (method inferred).
        Sources: docs/resources/user-consents.md#list.

        Args:
            filter_organization_id: Only items with this organization ID.
            filter_user_id: Only items with this user ID. At most 255 characters.
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

            client.user_consents.list()
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
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        args: models.Args | Mapping[str, JSON] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserConsent:
        """Create one user consent.

        No source describes this operation. Request: `POST /v1/user-consents/` (method
        inferred). Sources: docs/resources/user-consents.md#create.

        Args:
            args: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            type: No source describes it. (Inferred.)
            user_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_consents.create(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                type="sms")
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
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserConsent:
        """Get one user consent.

        No source describes this operation. Request: `GET /v1/user-consents/{id}/` (inferred).
        Sources: docs/resources/user-consents.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_consents.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/user-consents/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)


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

        No source describes this operation. Request: `GET /v1/user-consents/` (method inferred).
        Sources: docs/resources/user-consents.md#list.

        Args:
            filter_organization_id: Only items with this organization ID.
            filter_user_id: Only items with this user ID. At most 255 characters.
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

            client.user_consents.list()
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
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        args: models.Args | Mapping[str, JSON] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserConsent:
        """Create one user consent.

        No source describes this operation. Request: `POST /v1/user-consents/` (method
        inferred). Sources: docs/resources/user-consents.md#create.

        Args:
            args: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            type: No source describes it. (Inferred.)
            user_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.user_consents.create(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                type="sms")
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
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserConsent:
        """Get one user consent.

        No source describes this operation. Request: `GET /v1/user-consents/{id}/` (inferred).
        Sources: docs/resources/user-consents.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.user_consents.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/user-consents/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)


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
