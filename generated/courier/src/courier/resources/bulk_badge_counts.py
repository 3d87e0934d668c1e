"""Methods of `client.bulk_badge_counts`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from .. import models
from .._runtime import response
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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
        values: Sequence[models.Value | Mapping[str, Any]] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create one bulk badge count.

        No document describes this operation.

        Request: `POST /v1/bulk-badge-counts/`
        (source: sources/reference-page.txt:569 (inferred: shown-created)).

        Args:
            values: Source: sources/reference-page.txt:579 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:573,589.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:593.
            APIConnectionError: There was no answer.
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
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)


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
        values: Sequence[models.Value | Mapping[str, Any]] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create one bulk badge count.

        No document describes this operation.

        Request: `POST /v1/bulk-badge-counts/`
        (source: sources/reference-page.txt:569 (inferred: shown-created)).

        Args:
            values: Source: sources/reference-page.txt:579 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:573,589.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:593.
            APIConnectionError: There was no answer.
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
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)


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
