"""Methods of `client.communication_summaries`."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from .. import models
from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[models.CommunicationSummaries](
    models.CommunicationSummaries,
)


class CommunicationSummaries:
    """Methods of `client.communication_summaries`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> CommunicationSummariesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return CommunicationSummariesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CommunicationSummariesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return CommunicationSummariesWithStreamingResponse(self)

    def list(
        self,
        *,
        include_senders: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CommunicationSummaries:
        """List communication summaries.

        No source describes this operation. Request: `GET /v1/communication-summaries/` (method
        inferred). Sources: docs/resources/communication-summaries.md#list.

        Args:
            include_senders: Add counts by individual-id. Default: false.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.communication_summaries.list()
        """
        request = Request(
            "GET",
            "/v1/communication-summaries/",
            query={
                "include-senders": include_senders,
                "individual-id": individual_id,
            },
        )
        return self._core.request(request, _LIST, options)


class AsyncCommunicationSummaries:
    """Methods of `client.communication_summaries`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncCommunicationSummariesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncCommunicationSummariesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCommunicationSummariesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncCommunicationSummariesWithStreamingResponse(self)

    async def list(
        self,
        *,
        include_senders: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CommunicationSummaries:
        """List communication summaries.

        No source describes this operation. Request: `GET /v1/communication-summaries/` (method
        inferred). Sources: docs/resources/communication-summaries.md#list.

        Args:
            include_senders: Add counts by individual-id. Default: false.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.communication_summaries.list()
        """
        request = Request(
            "GET",
            "/v1/communication-summaries/",
            query={
                "include-senders": include_senders,
                "individual-id": individual_id,
            },
        )
        return await self._core.request(request, _LIST, options)


class CommunicationSummariesWithRawResponse:
    """Methods of `client.communication_summaries`, returning the response."""

    def __init__(self, resource: CommunicationSummaries) -> None:
        self.list = response.raw(resource.list)


class CommunicationSummariesWithStreamingResponse:
    """Methods of `client.communication_summaries`, as context managers, giving the response unread."""

    def __init__(self, resource: CommunicationSummaries) -> None:
        self.list = response.streamed(resource.list)


class AsyncCommunicationSummariesWithRawResponse:
    """Methods of `client.communication_summaries`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncCommunicationSummaries) -> None:
        self.list = response.async_raw(resource.list)


class AsyncCommunicationSummariesWithStreamingResponse:
    """Methods of `client.communication_summaries`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncCommunicationSummaries) -> None:
        self.list = response.async_streamed(resource.list)
