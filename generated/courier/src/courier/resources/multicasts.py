"""Methods of `client.multicasts`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_LIST: Final = Returns[list[models.Multicast]](
    list[models.Multicast],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.Multicast](
    models.Multicast,
    unwrap="data",
)

_GET: Final = Returns[models.Multicast](
    models.Multicast,
    unwrap="data",
)


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

        No source describes this operation. Request: `GET /v1/multicasts/` (method inferred).
        Sources: docs/resources/multicasts.md#list.

        Args:
            filter_cmp_created_at: Keeps what multicast created-at compares so with a time,
                written [comparator][datetime]. The comparators are >, <, <=, >=; two of them
                bound a time frame. At most 2 items.
            include_individual_group: Default: false.
            include_individual_ids: Default: false.
            individual_group_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            template_id: At most 255 characters.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.multicasts.list()
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
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        data: Mapping[str, JSON] | Unset = UNSET,
        filter_type: str | Unset = UNSET,
        filter_value: Mapping[str, JSON] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Multicast:
        """Create one multicast.

        No source describes this operation. Request: `POST /v1/multicasts/` (method inferred).
        Sources: docs/resources/multicasts.md#create.

        Args:
            data: No source describes it. (Inferred.)
            filter_type: No source describes it. (Inferred.)
            filter_value: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            template_id: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.multicasts.create(filter_type="all-participants",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        include_individual_group: bool | Unset = UNSET,
        include_individual_ids: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Multicast:
        """Get one multicast.

        No source describes this operation. Request: `GET /v1/multicasts/{id}/` (method
        inferred). Sources: docs/resources/multicasts.md#get.

        Args:
            id: Id of the resource.
            include_individual_group: Default: false.
            include_individual_ids: Default: false.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.multicasts.get("some-id")
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
        return self._core.request(request, _GET, options)


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

        No source describes this operation. Request: `GET /v1/multicasts/` (method inferred).
        Sources: docs/resources/multicasts.md#list.

        Args:
            filter_cmp_created_at: Keeps what multicast created-at compares so with a time,
                written [comparator][datetime]. The comparators are >, <, <=, >=; two of them
                bound a time frame. At most 2 items.
            include_individual_group: Default: false.
            include_individual_ids: Default: false.
            individual_group_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            template_id: At most 255 characters.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.multicasts.list()
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
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        data: Mapping[str, JSON] | Unset = UNSET,
        filter_type: str | Unset = UNSET,
        filter_value: Mapping[str, JSON] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Multicast:
        """Create one multicast.

        No source describes this operation. Request: `POST /v1/multicasts/` (method inferred).
        Sources: docs/resources/multicasts.md#create.

        Args:
            data: No source describes it. (Inferred.)
            filter_type: No source describes it. (Inferred.)
            filter_value: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            template_id: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.multicasts.create(filter_type="all-participants",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        include_individual_group: bool | Unset = UNSET,
        include_individual_ids: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Multicast:
        """Get one multicast.

        No source describes this operation. Request: `GET /v1/multicasts/{id}/` (method
        inferred). Sources: docs/resources/multicasts.md#get.

        Args:
            id: Id of the resource.
            include_individual_group: Default: false.
            include_individual_ids: Default: false.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.multicasts.get("some-id")
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
        return await self._core.request(request, _GET, options)


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
