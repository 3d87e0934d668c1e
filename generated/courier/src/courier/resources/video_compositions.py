"""Methods of `client.video_compositions`."""

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

_LIST: Final = Returns[list[models.VideoComposition]](
    list[models.VideoComposition],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_GET: Final = Returns[models.VideoComposition](
    models.VideoComposition,
    unwrap="data",
)


class VideoCompositions:
    """Methods of `client.video_compositions`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> VideoCompositionsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return VideoCompositionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VideoCompositionsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return VideoCompositionsWithStreamingResponse(self)

    def list(
        self,
        *,
        video_channel_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.VideoComposition]:
        """List video compositions.

        No source describes this operation. Request: `GET /v1/video-compositions/` (method
        inferred). Sources: docs/resources/video-compositions.md#list.

        Args:
            video_channel_id: A UUID.
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

            client.video_compositions.list(video_channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/video-compositions/",
            query={
                "video-channel-id": video_channel_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.VideoComposition:
        """Get one video composition.

        No source describes this operation. Request: `GET /v1/video-compositions/{id}/`
        (inferred). Sources: docs/resources/video-compositions.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.video_compositions.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/video-compositions/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncVideoCompositions:
    """Methods of `client.video_compositions`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncVideoCompositionsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncVideoCompositionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVideoCompositionsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncVideoCompositionsWithStreamingResponse(self)

    def list(
        self,
        *,
        video_channel_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.VideoComposition]:
        """List video compositions.

        No source describes this operation. Request: `GET /v1/video-compositions/` (method
        inferred). Sources: docs/resources/video-compositions.md#list.

        Args:
            video_channel_id: A UUID.
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

            client.video_compositions.list(video_channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/video-compositions/",
            query={
                "video-channel-id": video_channel_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.VideoComposition:
        """Get one video composition.

        No source describes this operation. Request: `GET /v1/video-compositions/{id}/`
        (inferred). Sources: docs/resources/video-compositions.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.video_compositions.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/video-compositions/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)


class VideoCompositionsWithRawResponse:
    """Methods of `client.video_compositions`, returning the response."""

    def __init__(self, resource: VideoCompositions) -> None:
        self.list = paging.raw(resource.list)
        self.get = response.raw(resource.get)


class VideoCompositionsWithStreamingResponse:
    """Methods of `client.video_compositions`, as context managers, giving the response unread."""

    def __init__(self, resource: VideoCompositions) -> None:
        self.list = paging.streamed(resource.list)
        self.get = response.streamed(resource.get)


class AsyncVideoCompositionsWithRawResponse:
    """Methods of `client.video_compositions`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncVideoCompositions) -> None:
        self.list = paging.async_raw(resource.list)
        self.get = response.async_raw(resource.get)


class AsyncVideoCompositionsWithStreamingResponse:
    """Methods of `client.video_compositions`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncVideoCompositions) -> None:
        self.list = paging.async_streamed(resource.list)
        self.get = response.async_streamed(resource.get)
