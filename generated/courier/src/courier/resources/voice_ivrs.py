"""Methods of `client.voice_ivrs`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from .._runtime import response
from .._runtime.json_type import JSON
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_TWIML: Final = Returns[JSON](
    JSON,
)


class VoiceIvrs:
    """Methods of `client.voice_ivrs`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> VoiceIvrsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return VoiceIvrsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoiceIvrsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return VoiceIvrsWithStreamingResponse(self)

    def twiml(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """POST /v1/voice-ivrs/{id}/twiml/.

        No source describes this operation. Request: `POST /v1/voice-ivrs/{id}/twiml/` (method
        inferred). Sources: docs/resources/voice-ivrs.md#twiml.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.voice_ivrs.twiml("some-id")
        """
        request = Request(
            "POST",
            "/v1/voice-ivrs/{id}/twiml/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _TWIML, options)


class AsyncVoiceIvrs:
    """Methods of `client.voice_ivrs`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncVoiceIvrsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncVoiceIvrsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoiceIvrsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncVoiceIvrsWithStreamingResponse(self)

    async def twiml(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """POST /v1/voice-ivrs/{id}/twiml/.

        No source describes this operation. Request: `POST /v1/voice-ivrs/{id}/twiml/` (method
        inferred). Sources: docs/resources/voice-ivrs.md#twiml.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.voice_ivrs.twiml("some-id")
        """
        request = Request(
            "POST",
            "/v1/voice-ivrs/{id}/twiml/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _TWIML, options)


class VoiceIvrsWithRawResponse:
    """Methods of `client.voice_ivrs`, returning the response."""

    def __init__(self, resource: VoiceIvrs) -> None:
        self.twiml = response.raw(resource.twiml)


class VoiceIvrsWithStreamingResponse:
    """Methods of `client.voice_ivrs`, as context managers, giving the response unread."""

    def __init__(self, resource: VoiceIvrs) -> None:
        self.twiml = response.streamed(resource.twiml)


class AsyncVoiceIvrsWithRawResponse:
    """Methods of `client.voice_ivrs`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncVoiceIvrs) -> None:
        self.twiml = response.async_raw(resource.twiml)


class AsyncVoiceIvrsWithStreamingResponse:
    """Methods of `client.voice_ivrs`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncVoiceIvrs) -> None:
        self.twiml = response.async_streamed(resource.twiml)
