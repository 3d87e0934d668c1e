"""Methods of `client.purge_data`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

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


class PurgeData:
    """Methods of `client.purge_data`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> PurgeDataWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return PurgeDataWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PurgeDataWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return PurgeDataWithStreamingResponse(self)

    def create(
        self,
        *,
        archive: bool | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        entity_type: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Create one purge data.

        No source describes this operation. Request: `POST /v1/purge-data/` (method inferred).
        Sources: docs/resources/purge-data.md#create.

        Args:
            archive: No source describes it. (Inferred.)
            entity_id: No source describes it. (Inferred.)
            entity_type: No source describes it. (Inferred.)
            reference_id: No source describes it. (Inferred.)
            request_id: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.purge_data.create(entity_id="some-entity-id", entity_type="individual")
        """
        request = Request(
            "POST",
            "/v1/purge-data/",
            json=resource_document(
                "system-purges",
                {
                    "archive": archive,
                    "entity-id": entity_id,
                    "entity-type": entity_type,
                    "reference-id": reference_id,
                    "request-id": request_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return self._core.request(request, _CREATE, options)


class AsyncPurgeData:
    """Methods of `client.purge_data`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncPurgeDataWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncPurgeDataWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPurgeDataWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncPurgeDataWithStreamingResponse(self)

    async def create(
        self,
        *,
        archive: bool | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        entity_type: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Create one purge data.

        No source describes this operation. Request: `POST /v1/purge-data/` (method inferred).
        Sources: docs/resources/purge-data.md#create.

        Args:
            archive: No source describes it. (Inferred.)
            entity_id: No source describes it. (Inferred.)
            entity_type: No source describes it. (Inferred.)
            reference_id: No source describes it. (Inferred.)
            request_id: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.purge_data.create(entity_id="some-entity-id", entity_type="individual")
        """
        request = Request(
            "POST",
            "/v1/purge-data/",
            json=resource_document(
                "system-purges",
                {
                    "archive": archive,
                    "entity-id": entity_id,
                    "entity-type": entity_type,
                    "reference-id": reference_id,
                    "request-id": request_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return await self._core.request(request, _CREATE, options)


class PurgeDataWithRawResponse:
    """Methods of `client.purge_data`, returning the response."""

    def __init__(self, resource: PurgeData) -> None:
        self.create = response.raw(resource.create)


class PurgeDataWithStreamingResponse:
    """Methods of `client.purge_data`, as context managers, giving the response unread."""

    def __init__(self, resource: PurgeData) -> None:
        self.create = response.streamed(resource.create)


class AsyncPurgeDataWithRawResponse:
    """Methods of `client.purge_data`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncPurgeData) -> None:
        self.create = response.async_raw(resource.create)


class AsyncPurgeDataWithStreamingResponse:
    """Methods of `client.purge_data`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncPurgeData) -> None:
        self.create = response.async_streamed(resource.create)
