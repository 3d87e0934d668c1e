"""Methods of `client.ask_entries`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from .. import models
from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore


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
        request_: models.Request | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Create one ask entry.

        No document describes this operation.

        Request: `POST /v1/ask-entries/`
        (source: sources/reference-page.txt:286 (inferred: shown-body)).

        Args:
            request_: Source: sources/reference-page.txt:288,294 (inferred: collapsed-row and
                sample-type).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:301.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/ask-entries/",
            json={
                "request": request_,
            },
        )
        returns = Returns[dict[str, Any]](dict[str, Any])
        return self._core.request(request, returns, options)


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
        request_: models.Request | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Create one ask entry.

        No document describes this operation.

        Request: `POST /v1/ask-entries/`
        (source: sources/reference-page.txt:286 (inferred: shown-body)).

        Args:
            request_: Source: sources/reference-page.txt:288,294 (inferred: collapsed-row and
                sample-type).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:301.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/ask-entries/",
            json={
                "request": request_,
            },
        )
        returns = Returns[dict[str, Any]](dict[str, Any])
        return await self._core.request(request, returns, options)


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
