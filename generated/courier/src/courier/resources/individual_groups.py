"""Methods of `client.individual_groups`."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from .. import models
from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore

_GET: Final = Returns[models.IndividualGroup](
    models.IndividualGroup,
    unwrap="data",
)


class IndividualGroups:
    """Methods of `client.individual_groups`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> IndividualGroupsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return IndividualGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> IndividualGroupsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return IndividualGroupsWithStreamingResponse(self)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IndividualGroup:
        """Get one individual group.

        No source describes this operation. Request: `GET /v1/individual-groups/{id}/`
        (inferred). Sources: docs/resources/individual-groups.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.individual_groups.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/individual-groups/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncIndividualGroups:
    """Methods of `client.individual_groups`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncIndividualGroupsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncIndividualGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIndividualGroupsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncIndividualGroupsWithStreamingResponse(self)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IndividualGroup:
        """Get one individual group.

        No source describes this operation. Request: `GET /v1/individual-groups/{id}/`
        (inferred). Sources: docs/resources/individual-groups.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.individual_groups.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/individual-groups/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)


class IndividualGroupsWithRawResponse:
    """Methods of `client.individual_groups`, returning the response."""

    def __init__(self, resource: IndividualGroups) -> None:
        self.get = response.raw(resource.get)


class IndividualGroupsWithStreamingResponse:
    """Methods of `client.individual_groups`, as context managers, giving the response unread."""

    def __init__(self, resource: IndividualGroups) -> None:
        self.get = response.streamed(resource.get)


class AsyncIndividualGroupsWithRawResponse:
    """Methods of `client.individual_groups`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncIndividualGroups) -> None:
        self.get = response.async_raw(resource.get)


class AsyncIndividualGroupsWithStreamingResponse:
    """Methods of `client.individual_groups`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncIndividualGroups) -> None:
        self.get = response.async_streamed(resource.get)
