"""Methods of `client.messaging_operations`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final, Literal

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

_LIST: Final = Returns[list[models.MessagingOperation]](
    list[models.MessagingOperation],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.MessagingOperation](
    models.MessagingOperation,
    unwrap="data",
)

_GET: Final = Returns[models.MessagingOperation](
    models.MessagingOperation,
    unwrap="data",
)


class MessagingOperations:
    """Methods of `client.messaging_operations`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> MessagingOperationsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return MessagingOperationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagingOperationsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return MessagingOperationsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_type: Literal["move-group"] | str | Unset = UNSET,
        include_args: bool | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.MessagingOperation]:
        """List messaging operations.

        No source describes this operation. Request: `GET /v1/messaging-operations/` (method
        inferred). Sources: docs/resources/messaging-operations.md#list.

        Args:
            organization_id: A UUID.
            filter_type: Only items with this type. One of move-group.
            include_args: Default: false.
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

            client.messaging_operations.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/messaging-operations/",
            query={
                "organization-id": organization_id,
                "filter[type]": filter_type,
                "include-args": include_args,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        type: str | Unset = UNSET,
        args: Mapping[str, JSON] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingOperation:
        """Create one messaging operation.

        No source describes this operation. Request: `POST /v1/messaging-operations/` (method
        inferred). Sources: docs/resources/messaging-operations.md#create.

        Args:
            type: Known values: move-group. (Inferred.)
            args: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_operations.create(type="move-group",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/messaging-operations/",
            json=resource_document(
                "messaging-operations",
                {
                    "type": type,
                    "args": args,
                    "organization-id": organization_id,
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
        include_args: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingOperation:
        """Get one messaging operation.

        No source describes this operation. Request: `GET /v1/messaging-operations/{id}/`
        (method inferred). Sources: docs/resources/messaging-operations.md#get.

        Args:
            id: Id of the resource.
            include_args: Default: false.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_operations.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-operations/{id}/",
            path_values={
                "id": id,
            },
            query={
                "include-args": include_args,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncMessagingOperations:
    """Methods of `client.messaging_operations`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncMessagingOperationsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncMessagingOperationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagingOperationsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncMessagingOperationsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_type: Literal["move-group"] | str | Unset = UNSET,
        include_args: bool | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MessagingOperation]:
        """List messaging operations.

        No source describes this operation. Request: `GET /v1/messaging-operations/` (method
        inferred). Sources: docs/resources/messaging-operations.md#list.

        Args:
            organization_id: A UUID.
            filter_type: Only items with this type. One of move-group.
            include_args: Default: false.
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

            client.messaging_operations.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/messaging-operations/",
            query={
                "organization-id": organization_id,
                "filter[type]": filter_type,
                "include-args": include_args,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        type: str | Unset = UNSET,
        args: Mapping[str, JSON] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingOperation:
        """Create one messaging operation.

        No source describes this operation. Request: `POST /v1/messaging-operations/` (method
        inferred). Sources: docs/resources/messaging-operations.md#create.

        Args:
            type: Known values: move-group. (Inferred.)
            args: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_operations.create(type="move-group",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/messaging-operations/",
            json=resource_document(
                "messaging-operations",
                {
                    "type": type,
                    "args": args,
                    "organization-id": organization_id,
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
        include_args: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingOperation:
        """Get one messaging operation.

        No source describes this operation. Request: `GET /v1/messaging-operations/{id}/`
        (method inferred). Sources: docs/resources/messaging-operations.md#get.

        Args:
            id: Id of the resource.
            include_args: Default: false.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_operations.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-operations/{id}/",
            path_values={
                "id": id,
            },
            query={
                "include-args": include_args,
            },
        )
        return await self._core.request(request, _GET, options)


class MessagingOperationsWithRawResponse:
    """Methods of `client.messaging_operations`, returning the response."""

    def __init__(self, resource: MessagingOperations) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)


class MessagingOperationsWithStreamingResponse:
    """Methods of `client.messaging_operations`, as context managers, giving the response unread."""

    def __init__(self, resource: MessagingOperations) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)


class AsyncMessagingOperationsWithRawResponse:
    """Methods of `client.messaging_operations`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMessagingOperations) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)


class AsyncMessagingOperationsWithStreamingResponse:
    """Methods of `client.messaging_operations`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMessagingOperations) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
