"""Methods of `client.badge_counts`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from .. import models
from .._runtime import response
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/badge-counts/`
        (source: sources/reference-page.txt:499 (inferred: shown-200-without-body)).

        Args:
            individual_id: Source: sources/reference-page.txt:501.
            organization_id: Source: sources/reference-page.txt:502.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:506.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/badge-counts/",
            query={
                "individual-id": individual_id,
                "organization-id": organization_id,
            },
        )
        returns = Returns[builtins.list[models.BadgeCount]](
            builtins.list[models.BadgeCount], unwrap="data"
        )
        return self._core.request(request, returns, options)

    def create(
        self,
        *,
        count: int | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.BadgeCount:
        """Create one badge count.

        No document describes this operation.

        Request: `POST /v1/badge-counts/`
        (source: sources/reference-page.txt:521 (inferred: shown-created)).

        Args:
            count: Source: sources/reference-page.txt:531 (inferred: sample-type).
            individual_id: Source: sources/reference-page.txt:532 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:533 (inferred: sample-type).
            timestamp: Source: sources/reference-page.txt:534 (inferred: sample-type).
            type: Known values: appointment. Source: sources/reference-page.txt:535 (inferred:
                sample-type).
            meta: Source: sources/reference-page.txt:525,537.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:541.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.BadgeCount](models.BadgeCount, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.BadgeCount:
        """Get one badge count.

        No document describes this operation.

        Request: `GET /v1/badge-counts/{id}/`
        (source: sources/reference-page.txt:554 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:556.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/badge-counts/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.BadgeCount](models.BadgeCount, unwrap="data")
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/badge-counts/`
        (source: sources/reference-page.txt:499 (inferred: shown-200-without-body)).

        Args:
            individual_id: Source: sources/reference-page.txt:501.
            organization_id: Source: sources/reference-page.txt:502.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:506.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/badge-counts/",
            query={
                "individual-id": individual_id,
                "organization-id": organization_id,
            },
        )
        returns = Returns[builtins.list[models.BadgeCount]](
            builtins.list[models.BadgeCount], unwrap="data"
        )
        return await self._core.request(request, returns, options)

    async def create(
        self,
        *,
        count: int | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.BadgeCount:
        """Create one badge count.

        No document describes this operation.

        Request: `POST /v1/badge-counts/`
        (source: sources/reference-page.txt:521 (inferred: shown-created)).

        Args:
            count: Source: sources/reference-page.txt:531 (inferred: sample-type).
            individual_id: Source: sources/reference-page.txt:532 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:533 (inferred: sample-type).
            timestamp: Source: sources/reference-page.txt:534 (inferred: sample-type).
            type: Known values: appointment. Source: sources/reference-page.txt:535 (inferred:
                sample-type).
            meta: Source: sources/reference-page.txt:525,537.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:541.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.BadgeCount](models.BadgeCount, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.BadgeCount:
        """Get one badge count.

        No document describes this operation.

        Request: `GET /v1/badge-counts/{id}/`
        (source: sources/reference-page.txt:554 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:556.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/badge-counts/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.BadgeCount](models.BadgeCount, unwrap="data")
        return await self._core.request(request, returns, options)


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
