"""Methods of `client.voice_recordings`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final, Literal

from .. import models
from .._runtime import paging, response
from .._runtime.next_page import Paging
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[list[models.VoiceRecording]](
    list[models.VoiceRecording],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_GET: Final = Returns[models.VoiceRecording](
    models.VoiceRecording,
    unwrap="data",
)


class VoiceRecordings:
    """Methods of `client.voice_recordings`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> VoiceRecordingsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return VoiceRecordingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoiceRecordingsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return VoiceRecordingsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_individual_id: str | Unset = UNSET,
        filter_setting_id: str | Unset = UNSET,
        filter_states: Sequence[Literal["completed", "inprogress"] | str] | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.VoiceRecording]:
        """List voice recordings.

        No source describes this operation. Request: `GET /v1/voice-recordings/` (method
        inferred). Sources: docs/resources/voice-recordings.md#list.

        Args:
            organization_id: A UUID.
            filter_individual_id: Only items with this individual ID.
            filter_setting_id: Only items with this setting ID.
            filter_states: Only items with this states. Items: one of completed, inprogress.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.voice_recordings.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/voice-recordings/",
            query={
                "organization-id": organization_id,
                "filter[individual-id]": filter_individual_id,
                "filter[setting-id]": filter_setting_id,
                "filter[states]": filter_states,
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
    ) -> models.VoiceRecording:
        """Get one voice recording.

        No source describes this operation. Request: `GET /v1/voice-recordings/{id}/` (method
        inferred). Sources: docs/resources/voice-recordings.md#get.

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

            client.voice_recordings.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-recordings/{id}/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncVoiceRecordings:
    """Methods of `client.voice_recordings`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncVoiceRecordingsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncVoiceRecordingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoiceRecordingsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncVoiceRecordingsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_individual_id: str | Unset = UNSET,
        filter_setting_id: str | Unset = UNSET,
        filter_states: Sequence[Literal["completed", "inprogress"] | str] | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.VoiceRecording]:
        """List voice recordings.

        No source describes this operation. Request: `GET /v1/voice-recordings/` (method
        inferred). Sources: docs/resources/voice-recordings.md#list.

        Args:
            organization_id: A UUID.
            filter_individual_id: Only items with this individual ID.
            filter_setting_id: Only items with this setting ID.
            filter_states: Only items with this states. Items: one of completed, inprogress.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.voice_recordings.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/voice-recordings/",
            query={
                "organization-id": organization_id,
                "filter[individual-id]": filter_individual_id,
                "filter[setting-id]": filter_setting_id,
                "filter[states]": filter_states,
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
    ) -> models.VoiceRecording:
        """Get one voice recording.

        No source describes this operation. Request: `GET /v1/voice-recordings/{id}/` (method
        inferred). Sources: docs/resources/voice-recordings.md#get.

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

            await client.voice_recordings.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-recordings/{id}/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        return await self._core.request(request, _GET, options)


class VoiceRecordingsWithRawResponse:
    """Methods of `client.voice_recordings`, returning the response."""

    def __init__(self, resource: VoiceRecordings) -> None:
        self.list = paging.raw(resource.list)
        self.get = response.raw(resource.get)


class VoiceRecordingsWithStreamingResponse:
    """Methods of `client.voice_recordings`, as context managers, giving the response unread."""

    def __init__(self, resource: VoiceRecordings) -> None:
        self.list = paging.streamed(resource.list)
        self.get = response.streamed(resource.get)


class AsyncVoiceRecordingsWithRawResponse:
    """Methods of `client.voice_recordings`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncVoiceRecordings) -> None:
        self.list = paging.async_raw(resource.list)
        self.get = response.async_raw(resource.get)


class AsyncVoiceRecordingsWithStreamingResponse:
    """Methods of `client.voice_recordings`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncVoiceRecordings) -> None:
        self.list = paging.async_streamed(resource.list)
        self.get = response.async_streamed(resource.get)
