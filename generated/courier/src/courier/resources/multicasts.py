"""Methods of `client.multicasts`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
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


class Multicasts:
    """Methods of `client.multicasts`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> MulticastsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return MulticastsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MulticastsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return MulticastsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_cmp_created_at: Sequence[str] | Unset = UNSET,
        include_individual_group: bool | Unset = UNSET,
        include_individual_ids: bool | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        template_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Multicast]:
        """List multicasts.

        No document describes this operation.

        Request: `GET /v1/multicasts/`
        (source: sources/reference-page.txt:3283 (inferred: shown-200-without-body)).

        Args:
            filter_cmp_created_at: Keeps what multicast created-at compares so with a time,
                written [comparator][datetime]. The comparators are >, <, <=, >=; two of them
                bound a time frame. At most 2 items. Source: sources/reference-page.txt:3285.
            include_individual_group: Default: false. Source: sources/reference-page.txt:3286.
            include_individual_ids: Default: false. Source: sources/reference-page.txt:3287.
            individual_group_id: Source: sources/reference-page.txt:3288.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:3289.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:3290.
            template_id: At most 255 characters. Source: sources/reference-page.txt:3291.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3295.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/multicasts/",
            query={
                "filter[cmp-created-at]": filter_cmp_created_at,
                "include-individual-group": include_individual_group,
                "include-individual-ids": include_individual_ids,
                "individual-group-id": individual_group_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "template-id": template_id,
            },
        )
        returns = Returns[builtins.list[models.Multicast]](
            builtins.list[models.Multicast], unwrap="data"
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
        data: Mapping[str, Any] | Unset = UNSET,
        filter_type: str | Unset = UNSET,
        filter_value: Mapping[str, Any] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Multicast:
        """Create one multicast.

        No document describes this operation.

        Request: `POST /v1/multicasts/`
        (source: sources/reference-page.txt:3344 (inferred: shown-created)).

        Args:
            data: Source: sources/reference-page.txt:3354 (inferred: sample-type).
            filter_type: Known values: all-participants. Source: sources/reference-page.txt:3355
                (inferred: sample-type).
            filter_value: Source: sources/reference-page.txt:3356 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:3357 (inferred: sample-type).
            template_id: Source: sources/reference-page.txt:3358 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3348,3360.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3364.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/multicasts/",
            json=resource_document(
                "multicasts",
                {
                    "data": data,
                    "filter-type": filter_type,
                    "filter-value": filter_value,
                    "organization-id": organization_id,
                    "template-id": template_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.Multicast](models.Multicast, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        include_individual_group: bool | Unset = UNSET,
        include_individual_ids: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Multicast:
        """Get one multicast.

        No document describes this operation.

        Request: `GET /v1/multicasts/{id}/`
        (source: sources/reference-page.txt:3411 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3413.
            include_individual_group: Default: false. Source: sources/reference-page.txt:3415.
            include_individual_ids: Default: false. Source: sources/reference-page.txt:3416.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3420.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/multicasts/{id}/",
            path_values={
                "id": id,
            },
            query={
                "include-individual-group": include_individual_group,
                "include-individual-ids": include_individual_ids,
            },
        )
        returns = Returns[models.Multicast](models.Multicast, unwrap="data")
        return self._core.request(request, returns, options)


class AsyncMulticasts:
    """Methods of `client.multicasts`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncMulticastsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncMulticastsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMulticastsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncMulticastsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_cmp_created_at: Sequence[str] | Unset = UNSET,
        include_individual_group: bool | Unset = UNSET,
        include_individual_ids: bool | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        template_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Multicast]:
        """List multicasts.

        No document describes this operation.

        Request: `GET /v1/multicasts/`
        (source: sources/reference-page.txt:3283 (inferred: shown-200-without-body)).

        Args:
            filter_cmp_created_at: Keeps what multicast created-at compares so with a time,
                written [comparator][datetime]. The comparators are >, <, <=, >=; two of them
                bound a time frame. At most 2 items. Source: sources/reference-page.txt:3285.
            include_individual_group: Default: false. Source: sources/reference-page.txt:3286.
            include_individual_ids: Default: false. Source: sources/reference-page.txt:3287.
            individual_group_id: Source: sources/reference-page.txt:3288.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:3289.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:3290.
            template_id: At most 255 characters. Source: sources/reference-page.txt:3291.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3295.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/multicasts/",
            query={
                "filter[cmp-created-at]": filter_cmp_created_at,
                "include-individual-group": include_individual_group,
                "include-individual-ids": include_individual_ids,
                "individual-group-id": individual_group_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "template-id": template_id,
            },
        )
        returns = Returns[builtins.list[models.Multicast]](
            builtins.list[models.Multicast], unwrap="data"
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
        data: Mapping[str, Any] | Unset = UNSET,
        filter_type: str | Unset = UNSET,
        filter_value: Mapping[str, Any] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Multicast:
        """Create one multicast.

        No document describes this operation.

        Request: `POST /v1/multicasts/`
        (source: sources/reference-page.txt:3344 (inferred: shown-created)).

        Args:
            data: Source: sources/reference-page.txt:3354 (inferred: sample-type).
            filter_type: Known values: all-participants. Source: sources/reference-page.txt:3355
                (inferred: sample-type).
            filter_value: Source: sources/reference-page.txt:3356 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:3357 (inferred: sample-type).
            template_id: Source: sources/reference-page.txt:3358 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3348,3360.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3364.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/multicasts/",
            json=resource_document(
                "multicasts",
                {
                    "data": data,
                    "filter-type": filter_type,
                    "filter-value": filter_value,
                    "organization-id": organization_id,
                    "template-id": template_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.Multicast](models.Multicast, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        include_individual_group: bool | Unset = UNSET,
        include_individual_ids: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Multicast:
        """Get one multicast.

        No document describes this operation.

        Request: `GET /v1/multicasts/{id}/`
        (source: sources/reference-page.txt:3411 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3413.
            include_individual_group: Default: false. Source: sources/reference-page.txt:3415.
            include_individual_ids: Default: false. Source: sources/reference-page.txt:3416.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3420.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/multicasts/{id}/",
            path_values={
                "id": id,
            },
            query={
                "include-individual-group": include_individual_group,
                "include-individual-ids": include_individual_ids,
            },
        )
        returns = Returns[models.Multicast](models.Multicast, unwrap="data")
        return await self._core.request(request, returns, options)


class MulticastsWithRawResponse:
    """Methods of `client.multicasts`, returning the response."""

    def __init__(self, resource: Multicasts) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)


class MulticastsWithStreamingResponse:
    """Methods of `client.multicasts`, as context managers, giving the response unread."""

    def __init__(self, resource: Multicasts) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)


class AsyncMulticastsWithRawResponse:
    """Methods of `client.multicasts`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMulticasts) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)


class AsyncMulticastsWithStreamingResponse:
    """Methods of `client.multicasts`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMulticasts) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
