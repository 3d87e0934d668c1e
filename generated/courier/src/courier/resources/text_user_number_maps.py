"""Methods of `client.text_user_number_maps`."""

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


class TextUserNumberMaps:
    """Methods of `client.text_user_number_maps`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TextUserNumberMapsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return TextUserNumberMapsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextUserNumberMapsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return TextUserNumberMapsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_number_id: str | Unset = UNSET,
        filter_organization_id: str | Unset = UNSET,
        filter_user_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.TextUserNumberMap]:
        """List text user number maps.

        No document describes this operation.

        Request: `GET /v1/text-user-number-maps/`
        (source: sources/reference-page.txt:4117 (inferred: shown-200-without-body)).

        Args:
            filter_number_id: Source: sources/reference-page.txt:4119.
            filter_organization_id: Source: sources/reference-page.txt:4120.
            filter_user_id: Source: sources/reference-page.txt:4121.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4122.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4123.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4127.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-user-number-maps/",
            query={
                "filter[number-id]": filter_number_id,
                "filter[organization-id]": filter_organization_id,
                "filter[user-id]": filter_user_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.TextUserNumberMap]](
            builtins.list[models.TextUserNumberMap], unwrap="data"
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
        number_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextUserNumberMap:
        """Create one text user number map.

        No document describes this operation.

        Request: `POST /v1/text-user-number-maps/`
        (source: sources/reference-page.txt:4140 (inferred: shown-created)).

        Args:
            number_id: Source: sources/reference-page.txt:4150 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:4151 (inferred: sample-type).
            user_id: Source: sources/reference-page.txt:4152 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4144,4154.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4158.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/text-user-number-maps/",
            json=resource_document(
                "text-user-number-maps",
                {
                    "number-id": number_id,
                    "organization-id": organization_id,
                    "user-id": user_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.TextUserNumberMap](models.TextUserNumberMap, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextUserNumberMap:
        """Get one text user number map.

        No document describes this operation.

        Request: `GET /v1/text-user-number-maps/{id}/`
        (source: sources/reference-page.txt:4169 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4171.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-user-number-maps/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.TextUserNumberMap](models.TextUserNumberMap, unwrap="data")
        return self._core.request(request, returns, options)


class AsyncTextUserNumberMaps:
    """Methods of `client.text_user_number_maps`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncTextUserNumberMapsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncTextUserNumberMapsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextUserNumberMapsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncTextUserNumberMapsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_number_id: str | Unset = UNSET,
        filter_organization_id: str | Unset = UNSET,
        filter_user_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.TextUserNumberMap]:
        """List text user number maps.

        No document describes this operation.

        Request: `GET /v1/text-user-number-maps/`
        (source: sources/reference-page.txt:4117 (inferred: shown-200-without-body)).

        Args:
            filter_number_id: Source: sources/reference-page.txt:4119.
            filter_organization_id: Source: sources/reference-page.txt:4120.
            filter_user_id: Source: sources/reference-page.txt:4121.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4122.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4123.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4127.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-user-number-maps/",
            query={
                "filter[number-id]": filter_number_id,
                "filter[organization-id]": filter_organization_id,
                "filter[user-id]": filter_user_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.TextUserNumberMap]](
            builtins.list[models.TextUserNumberMap], unwrap="data"
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
        number_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextUserNumberMap:
        """Create one text user number map.

        No document describes this operation.

        Request: `POST /v1/text-user-number-maps/`
        (source: sources/reference-page.txt:4140 (inferred: shown-created)).

        Args:
            number_id: Source: sources/reference-page.txt:4150 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:4151 (inferred: sample-type).
            user_id: Source: sources/reference-page.txt:4152 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4144,4154.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4158.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/text-user-number-maps/",
            json=resource_document(
                "text-user-number-maps",
                {
                    "number-id": number_id,
                    "organization-id": organization_id,
                    "user-id": user_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.TextUserNumberMap](models.TextUserNumberMap, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextUserNumberMap:
        """Get one text user number map.

        No document describes this operation.

        Request: `GET /v1/text-user-number-maps/{id}/`
        (source: sources/reference-page.txt:4169 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4171.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-user-number-maps/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.TextUserNumberMap](models.TextUserNumberMap, unwrap="data")
        return await self._core.request(request, returns, options)


class TextUserNumberMapsWithRawResponse:
    """Methods of `client.text_user_number_maps`, returning the response."""

    def __init__(self, resource: TextUserNumberMaps) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)


class TextUserNumberMapsWithStreamingResponse:
    """Methods of `client.text_user_number_maps`, as context managers, giving the response unread."""

    def __init__(self, resource: TextUserNumberMaps) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)


class AsyncTextUserNumberMapsWithRawResponse:
    """Methods of `client.text_user_number_maps`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncTextUserNumberMaps) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)


class AsyncTextUserNumberMapsWithStreamingResponse:
    """Methods of `client.text_user_number_maps`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncTextUserNumberMaps) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
