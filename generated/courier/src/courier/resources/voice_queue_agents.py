"""Methods of `client.voice_queue_agents`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from .. import models
from .._runtime import paging, response
from .._runtime.json_type import JSON
from .._runtime.jsonapi import resource_document
from .._runtime.next_page import Paging
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[list[models.VoiceQueueAgent]](
    list[models.VoiceQueueAgent],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.VoiceQueueAgent](
    models.VoiceQueueAgent,
    unwrap="data",
)

_GET: Final = Returns[models.VoiceQueueAgent](
    models.VoiceQueueAgent,
    unwrap="data",
)


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

        No source describes this operation. Request: `GET /v1/voice-queue-agents/` (method
        inferred). Sources: docs/resources/voice-queue-agents.md#list.

        Args:
            setting_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.voice_queue_agents.list(setting_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        individual_id: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        setting_id: str | Unset = UNSET,
        use_pstn: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceQueueAgent:
        """Create one voice queue agent.

        No source describes this operation. Request: `POST /v1/voice-queue-agents/` (method
        inferred). Sources: docs/resources/voice-queue-agents.md#create.

        Args:
            individual_id: A UUID. (Inferred.)
            phone_number: No source describes it. (Inferred.)
            setting_id: A UUID. (Inferred.)
            use_pstn: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.voice_queue_agents.create(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                phone_number="+15550100")
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
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.VoiceQueueAgent:
        """Get one voice queue agent.

        No source describes this operation. Request: `GET /v1/voice-queue-agents/{id}/`
        (inferred). Sources: docs/resources/voice-queue-agents.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.voice_queue_agents.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-queue-agents/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)


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

        No source describes this operation. Request: `GET /v1/voice-queue-agents/` (method
        inferred). Sources: docs/resources/voice-queue-agents.md#list.

        Args:
            setting_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.voice_queue_agents.list(setting_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        individual_id: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        setting_id: str | Unset = UNSET,
        use_pstn: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceQueueAgent:
        """Create one voice queue agent.

        No source describes this operation. Request: `POST /v1/voice-queue-agents/` (method
        inferred). Sources: docs/resources/voice-queue-agents.md#create.

        Args:
            individual_id: A UUID. (Inferred.)
            phone_number: No source describes it. (Inferred.)
            setting_id: A UUID. (Inferred.)
            use_pstn: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.voice_queue_agents.create(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                phone_number="+15550100")
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
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.VoiceQueueAgent:
        """Get one voice queue agent.

        No source describes this operation. Request: `GET /v1/voice-queue-agents/{id}/`
        (inferred). Sources: docs/resources/voice-queue-agents.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.voice_queue_agents.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-queue-agents/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)


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
