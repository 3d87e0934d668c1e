"""Methods of `client.ask_entries`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from .. import models
from .._runtime import response
from .._runtime.json_type import JSON
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore

_CREATE: Final = Returns[dict[str, JSON]](
    dict[str, JSON],
)


class AskEntries:
    """Methods of `client.ask_entries`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AskEntriesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AskEntriesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AskEntriesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AskEntriesWithStreamingResponse(self)

    def create(
        self,
        *,
        request_: models.Request | Mapping[str, JSON],
        options: RequestOptions | None = None,
    ) -> dict[str, JSON]:
        """Create one ask entry.

        No source describes this operation. Request: `POST /v1/ask-entries/` (method inferred).
        Sources: docs/resources/ask-entries.md#create.

        Args:
            request_: No source describes it. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            No source says what all of the answer is: that part is JSON.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.ask_entries.create(request_={"timestamp": "some-timestamp", "type": "some-type"})
        """
        request = Request(
            "POST",
            "/v1/ask-entries/",
            json={
                "request": request_,
            },
        )
        return self._core.request(request, _CREATE, options)


class AsyncAskEntries:
    """Methods of `client.ask_entries`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncAskEntriesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncAskEntriesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAskEntriesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncAskEntriesWithStreamingResponse(self)

    async def create(
        self,
        *,
        request_: models.Request | Mapping[str, JSON],
        options: RequestOptions | None = None,
    ) -> dict[str, JSON]:
        """Create one ask entry.

        No source describes this operation. Request: `POST /v1/ask-entries/` (method inferred).
        Sources: docs/resources/ask-entries.md#create.

        Args:
            request_: No source describes it. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            No source says what all of the answer is: that part is JSON.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.ask_entries.create(request_={"timestamp": "some-timestamp", "type": "some-type"})
        """
        request = Request(
            "POST",
            "/v1/ask-entries/",
            json={
                "request": request_,
            },
        )
        return await self._core.request(request, _CREATE, options)


class AskEntriesWithRawResponse:
    """Methods of `client.ask_entries`, returning the response."""

    def __init__(self, resource: AskEntries) -> None:
        self.create = response.raw(resource.create)


class AskEntriesWithStreamingResponse:
    """Methods of `client.ask_entries`, as context managers, giving the response unread."""

    def __init__(self, resource: AskEntries) -> None:
        self.create = response.streamed(resource.create)


class AsyncAskEntriesWithRawResponse:
    """Methods of `client.ask_entries`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncAskEntries) -> None:
        self.create = response.async_raw(resource.create)


class AsyncAskEntriesWithStreamingResponse:
    """Methods of `client.ask_entries`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncAskEntries) -> None:
        self.create = response.async_streamed(resource.create)
