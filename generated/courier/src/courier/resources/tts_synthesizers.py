"""Methods of `client.tts_synthesizers`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from .._runtime import response
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create one tts synthesizer.

        No document describes this operation.

        Request: `POST /v1/tts-synthesizers/`
        (source: sources/reference-page.txt:4299 (inferred: shown-new-resource)).

        Args:
            locale: Known values: en-US. Source: sources/reference-page.txt:4309 (inferred:
                sample-type).
            text: Source: sources/reference-page.txt:4310 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4303,4312.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)


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
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create one tts synthesizer.

        No document describes this operation.

        Request: `POST /v1/tts-synthesizers/`
        (source: sources/reference-page.txt:4299 (inferred: shown-new-resource)).

        Args:
            locale: Known values: en-US. Source: sources/reference-page.txt:4309 (inferred:
                sample-type).
            text: Source: sources/reference-page.txt:4310 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4303,4312.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)


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
