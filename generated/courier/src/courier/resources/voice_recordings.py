"""Methods of `client.voice_recordings`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from .. import models
from .._runtime import paging, response
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/voice-recordings/`
        (source: sources/reference-page.txt:6142 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:6144.
            filter_individual_id: Source: sources/reference-page.txt:6145.
            filter_setting_id: Source: sources/reference-page.txt:6146.
            filter_states: Items: one of completed, inprogress. Source:
                sources/reference-page.txt:6147.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:6148.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:6149.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.VoiceRecording]](
            builtins.list[models.VoiceRecording], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return Pager(self._core, request, returns, pages, options)

    def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceRecording:
        """Get one voice recording.

        No document describes this operation.

        Request: `GET /v1/voice-recordings/{id}/`
        (source: sources/reference-page.txt:6170 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:6172.
            individual_id: Source: sources/reference-page.txt:6174.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6178.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceRecording](models.VoiceRecording, unwrap="data")
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/voice-recordings/`
        (source: sources/reference-page.txt:6142 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:6144.
            filter_individual_id: Source: sources/reference-page.txt:6145.
            filter_setting_id: Source: sources/reference-page.txt:6146.
            filter_states: Items: one of completed, inprogress. Source:
                sources/reference-page.txt:6147.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:6148.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:6149.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.VoiceRecording]](
            builtins.list[models.VoiceRecording], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return AsyncPager(self._core, request, returns, pages, options)

    async def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceRecording:
        """Get one voice recording.

        No document describes this operation.

        Request: `GET /v1/voice-recordings/{id}/`
        (source: sources/reference-page.txt:6170 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:6172.
            individual_id: Source: sources/reference-page.txt:6174.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6178.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceRecording](models.VoiceRecording, unwrap="data")
        return await self._core.request(request, returns, options)


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
