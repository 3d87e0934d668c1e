"""Methods of `client.video_participants`."""

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

_LIST: Final = Returns[list[models.VideoParticipant]](
    list[models.VideoParticipant],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_GET: Final = Returns[models.VideoParticipant](
    models.VideoParticipant,
    unwrap="data",
)

_UPDATE: Final = Returns[models.VideoParticipant](
    models.VideoParticipant,
    unwrap="data",
)


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
        """Lists participants.

        Request: `GET /v1/video-participants/` (inferred). Sources:
        docs/resources/video-participants.md#list.

        Args:
            individual_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            video_channel_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.video_participants.list(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                page_limit=100, page_offset=0, video_channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.VideoParticipant:
        """Gets one participant.

        Request: `GET /v1/video-participants/{id}/` (inferred). Sources:
        docs/resources/video-participants.md#get.

        Args:
            id: Id of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.video_participants.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/video-participants/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        audio_state: str | Unset = UNSET,
        disconnected: bool | Unset = UNSET,
        note: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoParticipant:
        """Change a participant.

        Request: `PATCH /v1/video-participants/{id}/` (inferred). Sources:
        docs/resources/video-participants.md#update.

        Args:
            id: Id of the resource.
            audio_state: No source describes it. (Inferred.)
            disconnected: No source describes it. (Inferred.)
            note: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.video_participants.update("some-id", audio_state="muted", note="some-note")
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
        return self._core.request(request, _UPDATE, options)


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
        """Lists participants.

        Request: `GET /v1/video-participants/` (inferred). Sources:
        docs/resources/video-participants.md#list.

        Args:
            individual_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            video_channel_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.video_participants.list(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                page_limit=100, page_offset=0, video_channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.VideoParticipant:
        """Gets one participant.

        Request: `GET /v1/video-participants/{id}/` (inferred). Sources:
        docs/resources/video-participants.md#get.

        Args:
            id: Id of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.video_participants.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/video-participants/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        audio_state: str | Unset = UNSET,
        disconnected: bool | Unset = UNSET,
        note: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoParticipant:
        """Change a participant.

        Request: `PATCH /v1/video-participants/{id}/` (inferred). Sources:
        docs/resources/video-participants.md#update.

        Args:
            id: Id of the resource.
            audio_state: No source describes it. (Inferred.)
            disconnected: No source describes it. (Inferred.)
            note: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.video_participants.update("some-id", audio_state="muted", note="some-note")
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
        return await self._core.request(request, _UPDATE, options)


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
