"""Methods of `client.badge_counts`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import Final

from .. import models
from .._runtime import response
from .._runtime.json_type import JSON
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[list[models.BadgeCount]](
    list[models.BadgeCount],
    unwrap="data",
)

_CREATE: Final = Returns[models.BadgeCount](
    models.BadgeCount,
    unwrap="data",
)

_GET: Final = Returns[models.BadgeCount](
    models.BadgeCount,
    unwrap="data",
)


class BadgeCounts:
    """Methods of `client.badge_counts`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> BadgeCountsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return BadgeCountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BadgeCountsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return BadgeCountsWithStreamingResponse(self)

    def list(
        self,
        *,
        individual_id: str,
        organization_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.BadgeCount]:
        """List badge counts.

        No source describes this operation. Request: `GET /v1/badge-counts/` (method inferred).
        Sources: docs/resources/badge-counts.md#list.

        Args:
            individual_id: A UUID.
            organization_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.badge_counts.list(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/badge-counts/",
            query={
                "individual-id": individual_id,
                "organization-id": organization_id,
            },
        )
        return self._core.request(request, _LIST, options)

    def create(
        self,
        *,
        count: int | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.BadgeCount:
        """Create one badge count.

        No source describes this operation. Request: `POST /v1/badge-counts/` (method inferred).
        Sources: docs/resources/badge-counts.md#create.

        Args:
            count: No source describes it. (Inferred.)
            individual_id: A UUID. (Inferred.)
            organization_id: A UUID. (Inferred.)
            timestamp: No source describes it. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.badge_counts.create(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/badge-counts/",
            json=resource_document(
                "badge-counts",
                {
                    "count": count,
                    "individual-id": individual_id,
                    "organization-id": organization_id,
                    "timestamp": timestamp,
                    "type": type,
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
    ) -> models.BadgeCount:
        """Get one badge count.

        No source describes this operation. Request: `GET /v1/badge-counts/{id}/` (inferred).
        Sources: docs/resources/badge-counts.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.badge_counts.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/badge-counts/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncBadgeCounts:
    """Methods of `client.badge_counts`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncBadgeCountsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncBadgeCountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBadgeCountsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncBadgeCountsWithStreamingResponse(self)

    async def list(
        self,
        *,
        individual_id: str,
        organization_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.BadgeCount]:
        """List badge counts.

        No source describes this operation. Request: `GET /v1/badge-counts/` (method inferred).
        Sources: docs/resources/badge-counts.md#list.

        Args:
            individual_id: A UUID.
            organization_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.badge_counts.list(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/badge-counts/",
            query={
                "individual-id": individual_id,
                "organization-id": organization_id,
            },
        )
        return await self._core.request(request, _LIST, options)

    async def create(
        self,
        *,
        count: int | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.BadgeCount:
        """Create one badge count.

        No source describes this operation. Request: `POST /v1/badge-counts/` (method inferred).
        Sources: docs/resources/badge-counts.md#create.

        Args:
            count: No source describes it. (Inferred.)
            individual_id: A UUID. (Inferred.)
            organization_id: A UUID. (Inferred.)
            timestamp: No source describes it. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.badge_counts.create(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/badge-counts/",
            json=resource_document(
                "badge-counts",
                {
                    "count": count,
                    "individual-id": individual_id,
                    "organization-id": organization_id,
                    "timestamp": timestamp,
                    "type": type,
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
    ) -> models.BadgeCount:
        """Get one badge count.

        No source describes this operation. Request: `GET /v1/badge-counts/{id}/` (inferred).
        Sources: docs/resources/badge-counts.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.badge_counts.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/badge-counts/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)


class BadgeCountsWithRawResponse:
    """Methods of `client.badge_counts`, returning the response."""

    def __init__(self, resource: BadgeCounts) -> None:
        self.list = response.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)


class BadgeCountsWithStreamingResponse:
    """Methods of `client.badge_counts`, as context managers, giving the response unread."""

    def __init__(self, resource: BadgeCounts) -> None:
        self.list = response.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)


class AsyncBadgeCountsWithRawResponse:
    """Methods of `client.badge_counts`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncBadgeCounts) -> None:
        self.list = response.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)


class AsyncBadgeCountsWithStreamingResponse:
    """Methods of `client.badge_counts`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncBadgeCounts) -> None:
        self.list = response.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
