"""Methods of `client.aggregation_requests`."""

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

_CREATE: Final = Returns[models.AggregationRequest](
    models.AggregationRequest,
    unwrap="data",
)


class AggregationRequests:
    """Methods of `client.aggregation_requests`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AggregationRequestsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AggregationRequestsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AggregationRequestsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AggregationRequestsWithStreamingResponse(self)

    def create(
        self,
        *,
        entries: Sequence[models.Entry | Mapping[str, JSON]] | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AggregationRequest:
        """Create one aggregation request.

        No source describes this operation. Request: `POST /v1/aggregation-requests/` (method
        inferred). Sources: docs/resources/aggregation-requests.md#create.

        Args:
            entries: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.aggregation_requests.create(entries=[{"column": "some-column", "individual-id":
                "7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"}])
        """
        request = Request(
            "POST",
            "/v1/aggregation-requests/",
            json=resource_document(
                "aggregation-requests",
                {
                    "entries": entries,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return self._core.request(request, _CREATE, options)


class AsyncAggregationRequests:
    """Methods of `client.aggregation_requests`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncAggregationRequestsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncAggregationRequestsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAggregationRequestsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncAggregationRequestsWithStreamingResponse(self)

    async def create(
        self,
        *,
        entries: Sequence[models.Entry | Mapping[str, JSON]] | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AggregationRequest:
        """Create one aggregation request.

        No source describes this operation. Request: `POST /v1/aggregation-requests/` (method
        inferred). Sources: docs/resources/aggregation-requests.md#create.

        Args:
            entries: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.aggregation_requests.create(entries=[{"column": "some-column", "individual-id":
                "7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"}])
        """
        request = Request(
            "POST",
            "/v1/aggregation-requests/",
            json=resource_document(
                "aggregation-requests",
                {
                    "entries": entries,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return await self._core.request(request, _CREATE, options)


class AggregationRequestsWithRawResponse:
    """Methods of `client.aggregation_requests`, returning the response."""

    def __init__(self, resource: AggregationRequests) -> None:
        self.create = response.raw(resource.create)


class AggregationRequestsWithStreamingResponse:
    """Methods of `client.aggregation_requests`, as context managers, giving the response unread."""

    def __init__(self, resource: AggregationRequests) -> None:
        self.create = response.streamed(resource.create)


class AsyncAggregationRequestsWithRawResponse:
    """Methods of `client.aggregation_requests`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncAggregationRequests) -> None:
        self.create = response.async_raw(resource.create)


class AsyncAggregationRequestsWithStreamingResponse:
    """Methods of `client.aggregation_requests`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncAggregationRequests) -> None:
        self.create = response.async_streamed(resource.create)
