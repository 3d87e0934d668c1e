"""Methods of `client.video_compositions`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import models
from .._runtime import paging, response
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/video-compositions/`
        (source: sources/reference-page.txt:5722 (inferred: shown-200-without-body)).

        Args:
            video_channel_id: Source: sources/reference-page.txt:5724.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:5725.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:5726.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5730.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.VideoComposition]](
            builtins.list[models.VideoComposition], unwrap="data"
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
    ) -> models.VideoComposition:
        """Get one video composition.

        No document describes this operation.

        Request: `GET /v1/video-compositions/{id}/`
        (source: sources/reference-page.txt:5747 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5749.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/video-compositions/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.VideoComposition](models.VideoComposition, unwrap="data")
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/video-compositions/`
        (source: sources/reference-page.txt:5722 (inferred: shown-200-without-body)).

        Args:
            video_channel_id: Source: sources/reference-page.txt:5724.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:5725.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:5726.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5730.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.VideoComposition]](
            builtins.list[models.VideoComposition], unwrap="data"
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
    ) -> models.VideoComposition:
        """Get one video composition.

        No document describes this operation.

        Request: `GET /v1/video-compositions/{id}/`
        (source: sources/reference-page.txt:5747 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5749.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/video-compositions/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.VideoComposition](models.VideoComposition, unwrap="data")
        return await self._core.request(request, returns, options)


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
