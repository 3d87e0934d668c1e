"""Methods of `client.messaging_operations`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from .. import models
from .._runtime import paging, response
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/messaging-operations/`
        (source: sources/reference-page.txt:2758 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:2760.
            filter_type: One of move-group. Source: sources/reference-page.txt:2761.
            include_args: Default: false. Source: sources/reference-page.txt:2762.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:2763.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:2764.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2768.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingOperation]](
            builtins.list[models.MessagingOperation], unwrap="data"
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
        type: str | Unset = UNSET,
        args: Mapping[str, Any] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingOperation:
        """Create one messaging operation.

        No document describes this operation.

        Request: `POST /v1/messaging-operations/`
        (source: sources/reference-page.txt:2785 (inferred: shown-created)).

        Args:
            type: Known values: move-group. Source: sources/reference-page.txt:2797 (inferred:
                sample-type).
            args: Source: sources/reference-page.txt:2795 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:2796 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:2789,2799.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2803.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingOperation](models.MessagingOperation, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        include_args: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingOperation:
        """Get one messaging operation.

        No document describes this operation.

        Request: `GET /v1/messaging-operations/{id}/`
        (source: sources/reference-page.txt:2818 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2820.
            include_args: Default: false. Source: sources/reference-page.txt:2822.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2826.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingOperation](models.MessagingOperation, unwrap="data")
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/messaging-operations/`
        (source: sources/reference-page.txt:2758 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:2760.
            filter_type: One of move-group. Source: sources/reference-page.txt:2761.
            include_args: Default: false. Source: sources/reference-page.txt:2762.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:2763.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:2764.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2768.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingOperation]](
            builtins.list[models.MessagingOperation], unwrap="data"
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
        type: str | Unset = UNSET,
        args: Mapping[str, Any] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingOperation:
        """Create one messaging operation.

        No document describes this operation.

        Request: `POST /v1/messaging-operations/`
        (source: sources/reference-page.txt:2785 (inferred: shown-created)).

        Args:
            type: Known values: move-group. Source: sources/reference-page.txt:2797 (inferred:
                sample-type).
            args: Source: sources/reference-page.txt:2795 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:2796 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:2789,2799.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2803.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingOperation](models.MessagingOperation, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        include_args: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingOperation:
        """Get one messaging operation.

        No document describes this operation.

        Request: `GET /v1/messaging-operations/{id}/`
        (source: sources/reference-page.txt:2818 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2820.
            include_args: Default: false. Source: sources/reference-page.txt:2822.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2826.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingOperation](models.MessagingOperation, unwrap="data")
        return await self._core.request(request, returns, options)


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
