"""Methods of `client.text_user_number_maps`."""

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

_LIST: Final = Returns[list[models.TextUserNumberMap]](
    list[models.TextUserNumberMap],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.TextUserNumberMap](
    models.TextUserNumberMap,
    unwrap="data",
)

_GET: Final = Returns[models.TextUserNumberMap](
    models.TextUserNumberMap,
    unwrap="data",
)


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

        No source describes this operation. Request: `GET /v1/text-user-number-maps/` (method
        inferred). Sources: docs/resources/text-user-number-maps.md#list.

        Args:
            filter_number_id: Only items with this number ID.
            filter_organization_id: Only items with this organization ID.
            filter_user_id: Only items with this user ID.
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

            client.text_user_number_maps.list()
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
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        number_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextUserNumberMap:
        """Create one text user number map.

        No source describes this operation. Request: `POST /v1/text-user-number-maps/` (method
        inferred). Sources: docs/resources/text-user-number-maps.md#create.

        Args:
            number_id: A UUID. (Inferred.)
            organization_id: A UUID. (Inferred.)
            user_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_user_number_maps.create(number_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextUserNumberMap:
        """Get one text user number map.

        No source describes this operation. Request: `GET /v1/text-user-number-maps/{id}/`
        (inferred). Sources: docs/resources/text-user-number-maps.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_user_number_maps.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/text-user-number-maps/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)


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

        No source describes this operation. Request: `GET /v1/text-user-number-maps/` (method
        inferred). Sources: docs/resources/text-user-number-maps.md#list.

        Args:
            filter_number_id: Only items with this number ID.
            filter_organization_id: Only items with this organization ID.
            filter_user_id: Only items with this user ID.
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

            client.text_user_number_maps.list()
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
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        number_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextUserNumberMap:
        """Create one text user number map.

        No source describes this operation. Request: `POST /v1/text-user-number-maps/` (method
        inferred). Sources: docs/resources/text-user-number-maps.md#create.

        Args:
            number_id: A UUID. (Inferred.)
            organization_id: A UUID. (Inferred.)
            user_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_user_number_maps.create(number_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextUserNumberMap:
        """Get one text user number map.

        No source describes this operation. Request: `GET /v1/text-user-number-maps/{id}/`
        (inferred). Sources: docs/resources/text-user-number-maps.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_user_number_maps.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/text-user-number-maps/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)


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
