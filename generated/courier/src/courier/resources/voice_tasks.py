"""Methods of `client.voice_tasks`."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from .. import models
from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore

_GET: Final = Returns[models.VoiceTask](
    models.VoiceTask,
    unwrap="data",
)


class VoiceTasks:
    """Methods of `client.voice_tasks`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> VoiceTasksWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return VoiceTasksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoiceTasksWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return VoiceTasksWithStreamingResponse(self)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.VoiceTask:
        """Get one voice task.

        No source describes this operation. Request: `GET /v1/voice-tasks/{id}/` (inferred).
        Sources: docs/resources/voice-tasks.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.voice_tasks.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-tasks/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncVoiceTasks:
    """Methods of `client.voice_tasks`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncVoiceTasksWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncVoiceTasksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoiceTasksWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncVoiceTasksWithStreamingResponse(self)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.VoiceTask:
        """Get one voice task.

        No source describes this operation. Request: `GET /v1/voice-tasks/{id}/` (inferred).
        Sources: docs/resources/voice-tasks.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.voice_tasks.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-tasks/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)


class VoiceTasksWithRawResponse:
    """Methods of `client.voice_tasks`, returning the response."""

    def __init__(self, resource: VoiceTasks) -> None:
        self.get = response.raw(resource.get)


class VoiceTasksWithStreamingResponse:
    """Methods of `client.voice_tasks`, as context managers, giving the response unread."""

    def __init__(self, resource: VoiceTasks) -> None:
        self.get = response.streamed(resource.get)


class AsyncVoiceTasksWithRawResponse:
    """Methods of `client.voice_tasks`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncVoiceTasks) -> None:
        self.get = response.async_raw(resource.get)


class AsyncVoiceTasksWithStreamingResponse:
    """Methods of `client.voice_tasks`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncVoiceTasks) -> None:
        self.get = response.async_streamed(resource.get)
