"""Methods of `client.tts_synthesizers`."""

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


class TtsSynthesizers:
    """Methods of `client.tts_synthesizers`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TtsSynthesizersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return TtsSynthesizersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TtsSynthesizersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return TtsSynthesizersWithStreamingResponse(self)

    def create(
        self,
        *,
        locale: str | Unset = UNSET,
        text: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Create one tts synthesizer.

        No source describes this operation. Request: `POST /v1/tts-synthesizers/` (method
        inferred). Sources: docs/resources/tts-synthesizers.md#create.

        Args:
            locale: No source describes it. (Inferred.)
            text: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.tts_synthesizers.create(locale="en-US", text="On my way")
        """
        request = Request(
            "POST",
            "/v1/tts-synthesizers/",
            json=resource_document(
                "tts-synthesizers",
                {
                    "locale": locale,
                    "text": text,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return self._core.request(request, _CREATE, options)


class AsyncTtsSynthesizers:
    """Methods of `client.tts_synthesizers`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncTtsSynthesizersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncTtsSynthesizersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTtsSynthesizersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncTtsSynthesizersWithStreamingResponse(self)

    async def create(
        self,
        *,
        locale: str | Unset = UNSET,
        text: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Create one tts synthesizer.

        No source describes this operation. Request: `POST /v1/tts-synthesizers/` (method
        inferred). Sources: docs/resources/tts-synthesizers.md#create.

        Args:
            locale: No source describes it. (Inferred.)
            text: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.tts_synthesizers.create(locale="en-US", text="On my way")
        """
        request = Request(
            "POST",
            "/v1/tts-synthesizers/",
            json=resource_document(
                "tts-synthesizers",
                {
                    "locale": locale,
                    "text": text,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return await self._core.request(request, _CREATE, options)


class TtsSynthesizersWithRawResponse:
    """Methods of `client.tts_synthesizers`, returning the response."""

    def __init__(self, resource: TtsSynthesizers) -> None:
        self.create = response.raw(resource.create)


class TtsSynthesizersWithStreamingResponse:
    """Methods of `client.tts_synthesizers`, as context managers, giving the response unread."""

    def __init__(self, resource: TtsSynthesizers) -> None:
        self.create = response.streamed(resource.create)


class AsyncTtsSynthesizersWithRawResponse:
    """Methods of `client.tts_synthesizers`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncTtsSynthesizers) -> None:
        self.create = response.async_raw(resource.create)


class AsyncTtsSynthesizersWithStreamingResponse:
    """Methods of `client.tts_synthesizers`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncTtsSynthesizers) -> None:
        self.create = response.async_streamed(resource.create)
