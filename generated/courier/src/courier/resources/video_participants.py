"""Methods of `client.video_participants`."""

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


class VideoParticipants:
    """Methods of `client.video_participants`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> VideoParticipantsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return VideoParticipantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VideoParticipantsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return VideoParticipantsWithStreamingResponse(self)

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int,
        page_offset: int,
        video_channel_id: str,
        options: RequestOptions | None = None,
    ) -> Pager[models.VideoParticipant]:
        """Lists participants

        Request: `GET /v1/video-participants/`
        (source: sources/reference-page.txt:5764 (inferred: resource-type and shown-200-without-body)).

        Args:
            individual_id: Source: sources/reference-page.txt:5767.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:5768.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:5769.
            video_channel_id: Source: sources/reference-page.txt:5770.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5774.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/video-participants/",
            query={
                "individual-id": individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "video-channel-id": video_channel_id,
            },
        )
        returns = Returns[builtins.list[models.VideoParticipant]](
            builtins.list[models.VideoParticipant], unwrap="data"
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
        options: RequestOptions | None = None,
    ) -> models.VideoParticipant:
        """Gets one participant

        Request: `GET /v1/video-participants/{id}/`
        (source: sources/reference-page.txt:5795 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5798.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5802.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/video-participants/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.VideoParticipant](models.VideoParticipant, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        audio_state: str | Unset = UNSET,
        disconnected: bool | Unset = UNSET,
        note: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoParticipant:
        """Change a participant

        Request: `PATCH /v1/video-participants/{id}/`
        (source: sources/reference-page.txt:5821 (inferred: resource-type and shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5824.
            audio_state: Known values: muted. Source: sources/reference-page.txt:5834 (inferred:
                sample-type).
            disconnected: Source: sources/reference-page.txt:5835 (inferred: sample-type).
            note: Source: sources/reference-page.txt:5836 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:5828,5839.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5843.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PATCH",
            "/v1/video-participants/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "video-participants",
                {
                    "audio-state": audio_state,
                    "disconnected": disconnected,
                    "note": note,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.VideoParticipant](models.VideoParticipant, unwrap="data")
        return self._core.request(request, returns, options)


class AsyncVideoParticipants:
    """Methods of `client.video_participants`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncVideoParticipantsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncVideoParticipantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVideoParticipantsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncVideoParticipantsWithStreamingResponse(self)

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int,
        page_offset: int,
        video_channel_id: str,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.VideoParticipant]:
        """Lists participants

        Request: `GET /v1/video-participants/`
        (source: sources/reference-page.txt:5764 (inferred: resource-type and shown-200-without-body)).

        Args:
            individual_id: Source: sources/reference-page.txt:5767.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:5768.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:5769.
            video_channel_id: Source: sources/reference-page.txt:5770.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5774.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/video-participants/",
            query={
                "individual-id": individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "video-channel-id": video_channel_id,
            },
        )
        returns = Returns[builtins.list[models.VideoParticipant]](
            builtins.list[models.VideoParticipant], unwrap="data"
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
        options: RequestOptions | None = None,
    ) -> models.VideoParticipant:
        """Gets one participant

        Request: `GET /v1/video-participants/{id}/`
        (source: sources/reference-page.txt:5795 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5798.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5802.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/video-participants/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.VideoParticipant](models.VideoParticipant, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        audio_state: str | Unset = UNSET,
        disconnected: bool | Unset = UNSET,
        note: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoParticipant:
        """Change a participant

        Request: `PATCH /v1/video-participants/{id}/`
        (source: sources/reference-page.txt:5821 (inferred: resource-type and shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5824.
            audio_state: Known values: muted. Source: sources/reference-page.txt:5834 (inferred:
                sample-type).
            disconnected: Source: sources/reference-page.txt:5835 (inferred: sample-type).
            note: Source: sources/reference-page.txt:5836 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:5828,5839.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5843.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PATCH",
            "/v1/video-participants/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "video-participants",
                {
                    "audio-state": audio_state,
                    "disconnected": disconnected,
                    "note": note,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.VideoParticipant](models.VideoParticipant, unwrap="data")
        return await self._core.request(request, returns, options)


class VideoParticipantsWithRawResponse:
    """Methods of `client.video_participants`, returning the response."""

    def __init__(self, resource: VideoParticipants) -> None:
        self.list = paging.raw(resource.list)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)


class VideoParticipantsWithStreamingResponse:
    """Methods of `client.video_participants`, as context managers, giving the response unread."""

    def __init__(self, resource: VideoParticipants) -> None:
        self.list = paging.streamed(resource.list)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)


class AsyncVideoParticipantsWithRawResponse:
    """Methods of `client.video_participants`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncVideoParticipants) -> None:
        self.list = paging.async_raw(resource.list)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)


class AsyncVideoParticipantsWithStreamingResponse:
    """Methods of `client.video_participants`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncVideoParticipants) -> None:
        self.list = paging.async_streamed(resource.list)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
