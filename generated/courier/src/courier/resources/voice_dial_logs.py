"""Methods of `client.voice_dial_logs`."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from .. import models
from .._runtime import paging, response
from .._runtime.next_page import Paging
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[list[models.VoiceDialLog]](
    list[models.VoiceDialLog],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_GET: Final = Returns[models.VoiceDialLog](
    models.VoiceDialLog,
    unwrap="data",
)


class VoiceDialLogs:
    """Methods of `client.voice_dial_logs`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> VoiceDialLogsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return VoiceDialLogsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoiceDialLogsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return VoiceDialLogsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_conference_id: str | Unset = UNSET,
        filter_individual_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.VoiceDialLog]:
        """List voice dial logs.

        No source describes this operation. Request: `GET /v1/voice-dial-logs/` (method
        inferred). Sources: docs/resources/voice-dial-logs.md#list.

        Args:
            organization_id: A UUID.
            filter_conference_id: Only items with this conference ID.
            filter_individual_id: Only items with this individual ID.
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

            client.voice_dial_logs.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/voice-dial-logs/",
            query={
                "organization-id": organization_id,
                "filter[conference-id]": filter_conference_id,
                "filter[individual-id]": filter_individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceDialLog:
        """Get one voice dial log.

        No source describes this operation. Request: `GET /v1/voice-dial-logs/{id}/` (method
        inferred). Sources: docs/resources/voice-dial-logs.md#get.

        Args:
            id: Id of the resource.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.voice_dial_logs.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-dial-logs/{id}/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncVoiceDialLogs:
    """Methods of `client.voice_dial_logs`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncVoiceDialLogsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncVoiceDialLogsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoiceDialLogsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncVoiceDialLogsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_conference_id: str | Unset = UNSET,
        filter_individual_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.VoiceDialLog]:
        """List voice dial logs.

        No source describes this operation. Request: `GET /v1/voice-dial-logs/` (method
        inferred). Sources: docs/resources/voice-dial-logs.md#list.

        Args:
            organization_id: A UUID.
            filter_conference_id: Only items with this conference ID.
            filter_individual_id: Only items with this individual ID.
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

            client.voice_dial_logs.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/voice-dial-logs/",
            query={
                "organization-id": organization_id,
                "filter[conference-id]": filter_conference_id,
                "filter[individual-id]": filter_individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceDialLog:
        """Get one voice dial log.

        No source describes this operation. Request: `GET /v1/voice-dial-logs/{id}/` (method
        inferred). Sources: docs/resources/voice-dial-logs.md#get.

        Args:
            id: Id of the resource.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.voice_dial_logs.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-dial-logs/{id}/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        return await self._core.request(request, _GET, options)


class VoiceDialLogsWithRawResponse:
    """Methods of `client.voice_dial_logs`, returning the response."""

    def __init__(self, resource: VoiceDialLogs) -> None:
        self.list = paging.raw(resource.list)
        self.get = response.raw(resource.get)


class VoiceDialLogsWithStreamingResponse:
    """Methods of `client.voice_dial_logs`, as context managers, giving the response unread."""

    def __init__(self, resource: VoiceDialLogs) -> None:
        self.list = paging.streamed(resource.list)
        self.get = response.streamed(resource.get)


class AsyncVoiceDialLogsWithRawResponse:
    """Methods of `client.voice_dial_logs`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncVoiceDialLogs) -> None:
        self.list = paging.async_raw(resource.list)
        self.get = response.async_raw(resource.get)


class AsyncVoiceDialLogsWithStreamingResponse:
    """Methods of `client.voice_dial_logs`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncVoiceDialLogs) -> None:
        self.list = paging.async_streamed(resource.list)
        self.get = response.async_streamed(resource.get)
