"""Methods of `client.voice_queue_agents`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from .. import models
from .._runtime import paging, response
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


class VoiceQueueAgents:
    """Methods of `client.voice_queue_agents`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> VoiceQueueAgentsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return VoiceQueueAgentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoiceQueueAgentsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return VoiceQueueAgentsWithStreamingResponse(self)

    def list(
        self,
        *,
        setting_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.VoiceQueueAgent]:
        """List voice queue agents.

        No document describes this operation.

        Request: `GET /v1/voice-queue-agents/`
        (source: sources/reference-page.txt:6016 (inferred: shown-200-without-body)).

        Args:
            setting_id: Source: sources/reference-page.txt:6018.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:6019.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:6020.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6024.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/voice-queue-agents/",
            query={
                "setting-id": setting_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.VoiceQueueAgent]](
            builtins.list[models.VoiceQueueAgent], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return Pager(self._core, request, returns, pages, options)

    def create(
        self,
        *,
        individual_id: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        setting_id: str | Unset = UNSET,
        use_pstn: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceQueueAgent:
        """Create one voice queue agent.

        No document describes this operation.

        Request: `POST /v1/voice-queue-agents/`
        (source: sources/reference-page.txt:6045 (inferred: shown-created)).

        Args:
            individual_id: Source: sources/reference-page.txt:6055 (inferred: sample-type).
            phone_number: Source: sources/reference-page.txt:6056 (inferred: sample-type).
            setting_id: Source: sources/reference-page.txt:6057 (inferred: sample-type).
            use_pstn: Source: sources/reference-page.txt:6058 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:6049,6060.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6064.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/voice-queue-agents/",
            json=resource_document(
                "voice-queue-agents",
                {
                    "individual-id": individual_id,
                    "phone-number": phone_number,
                    "setting-id": setting_id,
                    "use-pstn": use_pstn,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.VoiceQueueAgent](models.VoiceQueueAgent, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.VoiceQueueAgent:
        """Get one voice queue agent.

        No document describes this operation.

        Request: `GET /v1/voice-queue-agents/{id}/`
        (source: sources/reference-page.txt:6083 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6085.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/voice-queue-agents/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.VoiceQueueAgent](models.VoiceQueueAgent, unwrap="data")
        return self._core.request(request, returns, options)


class AsyncVoiceQueueAgents:
    """Methods of `client.voice_queue_agents`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncVoiceQueueAgentsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncVoiceQueueAgentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoiceQueueAgentsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncVoiceQueueAgentsWithStreamingResponse(self)

    def list(
        self,
        *,
        setting_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.VoiceQueueAgent]:
        """List voice queue agents.

        No document describes this operation.

        Request: `GET /v1/voice-queue-agents/`
        (source: sources/reference-page.txt:6016 (inferred: shown-200-without-body)).

        Args:
            setting_id: Source: sources/reference-page.txt:6018.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:6019.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:6020.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6024.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/voice-queue-agents/",
            query={
                "setting-id": setting_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.VoiceQueueAgent]](
            builtins.list[models.VoiceQueueAgent], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return AsyncPager(self._core, request, returns, pages, options)

    async def create(
        self,
        *,
        individual_id: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        setting_id: str | Unset = UNSET,
        use_pstn: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceQueueAgent:
        """Create one voice queue agent.

        No document describes this operation.

        Request: `POST /v1/voice-queue-agents/`
        (source: sources/reference-page.txt:6045 (inferred: shown-created)).

        Args:
            individual_id: Source: sources/reference-page.txt:6055 (inferred: sample-type).
            phone_number: Source: sources/reference-page.txt:6056 (inferred: sample-type).
            setting_id: Source: sources/reference-page.txt:6057 (inferred: sample-type).
            use_pstn: Source: sources/reference-page.txt:6058 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:6049,6060.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6064.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/voice-queue-agents/",
            json=resource_document(
                "voice-queue-agents",
                {
                    "individual-id": individual_id,
                    "phone-number": phone_number,
                    "setting-id": setting_id,
                    "use-pstn": use_pstn,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.VoiceQueueAgent](models.VoiceQueueAgent, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.VoiceQueueAgent:
        """Get one voice queue agent.

        No document describes this operation.

        Request: `GET /v1/voice-queue-agents/{id}/`
        (source: sources/reference-page.txt:6083 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6085.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/voice-queue-agents/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.VoiceQueueAgent](models.VoiceQueueAgent, unwrap="data")
        return await self._core.request(request, returns, options)


class VoiceQueueAgentsWithRawResponse:
    """Methods of `client.voice_queue_agents`, returning the response."""

    def __init__(self, resource: VoiceQueueAgents) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)


class VoiceQueueAgentsWithStreamingResponse:
    """Methods of `client.voice_queue_agents`, as context managers, giving the response unread."""

    def __init__(self, resource: VoiceQueueAgents) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)


class AsyncVoiceQueueAgentsWithRawResponse:
    """Methods of `client.voice_queue_agents`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncVoiceQueueAgents) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)


class AsyncVoiceQueueAgentsWithStreamingResponse:
    """Methods of `client.voice_queue_agents`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncVoiceQueueAgents) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
