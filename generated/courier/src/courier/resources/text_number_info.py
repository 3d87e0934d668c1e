"""Methods of `client.text_number_info`."""

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


class TextNumberInfo:
    """Methods of `client.text_number_info`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TextNumberInfoWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return TextNumberInfoWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextNumberInfoWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return TextNumberInfoWithStreamingResponse(self)

    def list(
        self,
        *,
        number: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.TextNumberInfo]:
        """List text number info.

        No document describes this operation.

        Request: `GET /v1/text-number-info/`
        (source: sources/reference-page.txt:4007 (inferred: shown-200-without-body)).

        Args:
            number: Source: sources/reference-page.txt:4009.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4010.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4011.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4015.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-number-info/",
            query={
                "number": number,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.TextNumberInfo]](
            builtins.list[models.TextNumberInfo], unwrap="data"
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
        number: str | Unset = UNSET,
        reresolve: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextNumberInfo:
        """Create one text number info.

        No document describes this operation.

        Request: `POST /v1/text-number-info/`
        (source: sources/reference-page.txt:4033 (inferred: shown-created)).

        Args:
            number: Source: sources/reference-page.txt:4043 (inferred: sample-type).
            reresolve: Source: sources/reference-page.txt:4044 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4037,4046.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4050.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/text-number-info/",
            json=resource_document(
                "text-number-info",
                {
                    "number": number,
                    "reresolve": reresolve,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.TextNumberInfo](models.TextNumberInfo, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextNumberInfo:
        """Get one text number info.

        No document describes this operation.

        Request: `GET /v1/text-number-info/{id}/`
        (source: sources/reference-page.txt:4066 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4068.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-number-info/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.TextNumberInfo](models.TextNumberInfo, unwrap="data")
        return self._core.request(request, returns, options)


class AsyncTextNumberInfo:
    """Methods of `client.text_number_info`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncTextNumberInfoWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncTextNumberInfoWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextNumberInfoWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncTextNumberInfoWithStreamingResponse(self)

    def list(
        self,
        *,
        number: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.TextNumberInfo]:
        """List text number info.

        No document describes this operation.

        Request: `GET /v1/text-number-info/`
        (source: sources/reference-page.txt:4007 (inferred: shown-200-without-body)).

        Args:
            number: Source: sources/reference-page.txt:4009.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4010.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4011.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4015.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-number-info/",
            query={
                "number": number,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.TextNumberInfo]](
            builtins.list[models.TextNumberInfo], unwrap="data"
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
        number: str | Unset = UNSET,
        reresolve: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextNumberInfo:
        """Create one text number info.

        No document describes this operation.

        Request: `POST /v1/text-number-info/`
        (source: sources/reference-page.txt:4033 (inferred: shown-created)).

        Args:
            number: Source: sources/reference-page.txt:4043 (inferred: sample-type).
            reresolve: Source: sources/reference-page.txt:4044 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4037,4046.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4050.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/text-number-info/",
            json=resource_document(
                "text-number-info",
                {
                    "number": number,
                    "reresolve": reresolve,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.TextNumberInfo](models.TextNumberInfo, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextNumberInfo:
        """Get one text number info.

        No document describes this operation.

        Request: `GET /v1/text-number-info/{id}/`
        (source: sources/reference-page.txt:4066 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4068.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-number-info/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.TextNumberInfo](models.TextNumberInfo, unwrap="data")
        return await self._core.request(request, returns, options)


class TextNumberInfoWithRawResponse:
    """Methods of `client.text_number_info`, returning the response."""

    def __init__(self, resource: TextNumberInfo) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)


class TextNumberInfoWithStreamingResponse:
    """Methods of `client.text_number_info`, as context managers, giving the response unread."""

    def __init__(self, resource: TextNumberInfo) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)


class AsyncTextNumberInfoWithRawResponse:
    """Methods of `client.text_number_info`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncTextNumberInfo) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)


class AsyncTextNumberInfoWithStreamingResponse:
    """Methods of `client.text_number_info`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncTextNumberInfo) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
