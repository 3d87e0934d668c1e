"""Methods of `client.text_receive_logs`."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from .. import models
from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore

_GET: Final = Returns[models.TextReceiveLog](
    models.TextReceiveLog,
    unwrap="data",
)


class TextReceiveLogs:
    """Methods of `client.text_receive_logs`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TextReceiveLogsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return TextReceiveLogsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextReceiveLogsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return TextReceiveLogsWithStreamingResponse(self)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextReceiveLog:
        """Get one text receive log.

        No source describes this operation. Request: `GET /v1/text-receive-logs/{id}/`
        (inferred). Sources: docs/resources/text-receive-logs.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_receive_logs.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/text-receive-logs/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncTextReceiveLogs:
    """Methods of `client.text_receive_logs`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncTextReceiveLogsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncTextReceiveLogsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextReceiveLogsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncTextReceiveLogsWithStreamingResponse(self)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextReceiveLog:
        """Get one text receive log.

        No source describes this operation. Request: `GET /v1/text-receive-logs/{id}/`
        (inferred). Sources: docs/resources/text-receive-logs.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_receive_logs.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/text-receive-logs/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)


class TextReceiveLogsWithRawResponse:
    """Methods of `client.text_receive_logs`, returning the response."""

    def __init__(self, resource: TextReceiveLogs) -> None:
        self.get = response.raw(resource.get)


class TextReceiveLogsWithStreamingResponse:
    """Methods of `client.text_receive_logs`, as context managers, giving the response unread."""

    def __init__(self, resource: TextReceiveLogs) -> None:
        self.get = response.streamed(resource.get)


class AsyncTextReceiveLogsWithRawResponse:
    """Methods of `client.text_receive_logs`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncTextReceiveLogs) -> None:
        self.get = response.async_raw(resource.get)


class AsyncTextReceiveLogsWithStreamingResponse:
    """Methods of `client.text_receive_logs`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncTextReceiveLogs) -> None:
        self.get = response.async_streamed(resource.get)
