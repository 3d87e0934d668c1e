"""Methods of `client.voice_ivrs`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /v1/voice-ivrs/{id}/twiml/

        No document describes this operation.

        Request: `POST /v1/voice-ivrs/{id}/twiml/`
        (source: sources/reference-page.txt:5993 (inferred: same-method-elsewhere)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5995.
            body: Source: sources/reference-page.txt:5996; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6003.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/voice-ivrs/{id}/twiml/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)


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
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /v1/voice-ivrs/{id}/twiml/

        No document describes this operation.

        Request: `POST /v1/voice-ivrs/{id}/twiml/`
        (source: sources/reference-page.txt:5993 (inferred: same-method-elsewhere)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5995.
            body: Source: sources/reference-page.txt:5996; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6003.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/voice-ivrs/{id}/twiml/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)


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
