"""Methods of `client.replicators`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import Final

from .. import models
from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore

_LIST: Final = Returns[list[models.Replicator]](
    list[models.Replicator],
    unwrap="data",
)

_GET: Final = Returns[models.Replicator](
    models.Replicator,
    unwrap="data",
)


class Replicators:
    """Methods of `client.replicators`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> ReplicatorsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return ReplicatorsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReplicatorsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return ReplicatorsWithStreamingResponse(self)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Replicator]:
        """List replicators.

        No source describes this operation. Request: `GET /v1/replicators/` (inferred). Sources:
        docs/resources/replicators.md#list.

        Args:
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.replicators.list()
        """
        request = Request(
            "GET",
            "/v1/replicators/",
        )
        return self._core.request(request, _LIST, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Replicator:
        """Get one replicator.

        No source describes this operation. Request: `GET /v1/replicators/{id}/` (inferred).
        Sources: docs/resources/replicators.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.replicators.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/replicators/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncReplicators:
    """Methods of `client.replicators`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncReplicatorsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncReplicatorsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReplicatorsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncReplicatorsWithStreamingResponse(self)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Replicator]:
        """List replicators.

        No source describes this operation. Request: `GET /v1/replicators/` (inferred). Sources:
        docs/resources/replicators.md#list.

        Args:
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.replicators.list()
        """
        request = Request(
            "GET",
            "/v1/replicators/",
        )
        return await self._core.request(request, _LIST, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Replicator:
        """Get one replicator.

        No source describes this operation. Request: `GET /v1/replicators/{id}/` (inferred).
        Sources: docs/resources/replicators.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.replicators.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/replicators/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)


class ReplicatorsWithRawResponse:
    """Methods of `client.replicators`, returning the response."""

    def __init__(self, resource: Replicators) -> None:
        self.list = response.raw(resource.list)
        self.get = response.raw(resource.get)


class ReplicatorsWithStreamingResponse:
    """Methods of `client.replicators`, as context managers, giving the response unread."""

    def __init__(self, resource: Replicators) -> None:
        self.list = response.streamed(resource.list)
        self.get = response.streamed(resource.get)


class AsyncReplicatorsWithRawResponse:
    """Methods of `client.replicators`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncReplicators) -> None:
        self.list = response.async_raw(resource.list)
        self.get = response.async_raw(resource.get)


class AsyncReplicatorsWithStreamingResponse:
    """Methods of `client.replicators`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncReplicators) -> None:
        self.list = response.async_streamed(resource.list)
        self.get = response.async_streamed(resource.get)
