"""Methods of `client.bulk_badge_counts`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_CREATE: Final = Returns[JSON](
    JSON,
)


class BulkBadgeCounts:
    """Methods of `client.bulk_badge_counts`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> BulkBadgeCountsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return BulkBadgeCountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BulkBadgeCountsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return BulkBadgeCountsWithStreamingResponse(self)

    def create(
        self,
        *,
        values: Sequence[models.Value | Mapping[str, JSON]] | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Create one bulk badge count.

        No source describes this operation. Request: `POST /v1/bulk-badge-counts/` (method
        inferred). Sources: docs/resources/bulk-badge-counts.md#create.

        Args:
            values: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.bulk_badge_counts.create(values=[{"count": 1, "individual-id":
                "7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"}])
        """
        request = Request(
            "POST",
            "/v1/bulk-badge-counts/",
            json=resource_document(
                "bulk-badge-counts",
                {
                    "values": values,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return self._core.request(request, _CREATE, options)


class AsyncBulkBadgeCounts:
    """Methods of `client.bulk_badge_counts`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncBulkBadgeCountsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncBulkBadgeCountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBulkBadgeCountsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncBulkBadgeCountsWithStreamingResponse(self)

    async def create(
        self,
        *,
        values: Sequence[models.Value | Mapping[str, JSON]] | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Create one bulk badge count.

        No source describes this operation. Request: `POST /v1/bulk-badge-counts/` (method
        inferred). Sources: docs/resources/bulk-badge-counts.md#create.

        Args:
            values: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.bulk_badge_counts.create(values=[{"count": 1, "individual-id":
                "7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"}])
        """
        request = Request(
            "POST",
            "/v1/bulk-badge-counts/",
            json=resource_document(
                "bulk-badge-counts",
                {
                    "values": values,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return await self._core.request(request, _CREATE, options)


class BulkBadgeCountsWithRawResponse:
    """Methods of `client.bulk_badge_counts`, returning the response."""

    def __init__(self, resource: BulkBadgeCounts) -> None:
        self.create = response.raw(resource.create)


class BulkBadgeCountsWithStreamingResponse:
    """Methods of `client.bulk_badge_counts`, as context managers, giving the response unread."""

    def __init__(self, resource: BulkBadgeCounts) -> None:
        self.create = response.streamed(resource.create)


class AsyncBulkBadgeCountsWithRawResponse:
    """Methods of `client.bulk_badge_counts`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncBulkBadgeCounts) -> None:
        self.create = response.async_raw(resource.create)


class AsyncBulkBadgeCountsWithStreamingResponse:
    """Methods of `client.bulk_badge_counts`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncBulkBadgeCounts) -> None:
        self.create = response.async_streamed(resource.create)
