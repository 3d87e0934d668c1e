"""Methods of `client.organizations`."""

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

_LIST: Final = Returns[list[models.Organization]](
    list[models.Organization],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_GET: Final = Returns[models.Organization](
    models.Organization,
    unwrap="data",
)


class Organizations:
    """Methods of `client.organizations`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> OrganizationsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return OrganizationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrganizationsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return OrganizationsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Organization]:
        """List organizations.

        No source describes this operation. Request: `GET /v1/organizations/` (method inferred).
        Sources: docs/resources/organizations.md#list.

        Args:
            filter_name: Only items with this name. At most 255 characters.
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

            client.organizations.list()
        """
        request = Request(
            "GET",
            "/v1/organizations/",
            query={
                "filter[name]": filter_name,
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
    ) -> models.Organization:
        """Get one organization.

        No source describes this operation. Request: `GET /v1/organizations/{id}/` (inferred).
        Sources: docs/resources/organizations.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.organizations.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/organizations/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncOrganizations:
    """Methods of `client.organizations`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncOrganizationsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncOrganizationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrganizationsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncOrganizationsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Organization]:
        """List organizations.

        No source describes this operation. Request: `GET /v1/organizations/` (method inferred).
        Sources: docs/resources/organizations.md#list.

        Args:
            filter_name: Only items with this name. At most 255 characters.
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

            client.organizations.list()
        """
        request = Request(
            "GET",
            "/v1/organizations/",
            query={
                "filter[name]": filter_name,
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
    ) -> models.Organization:
        """Get one organization.

        No source describes this operation. Request: `GET /v1/organizations/{id}/` (inferred).
        Sources: docs/resources/organizations.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.organizations.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/organizations/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)


class OrganizationsWithRawResponse:
    """Methods of `client.organizations`, returning the response."""

    def __init__(self, resource: Organizations) -> None:
        self.list = paging.raw(resource.list)
        self.get = response.raw(resource.get)


class OrganizationsWithStreamingResponse:
    """Methods of `client.organizations`, as context managers, giving the response unread."""

    def __init__(self, resource: Organizations) -> None:
        self.list = paging.streamed(resource.list)
        self.get = response.streamed(resource.get)


class AsyncOrganizationsWithRawResponse:
    """Methods of `client.organizations`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncOrganizations) -> None:
        self.list = paging.async_raw(resource.list)
        self.get = response.async_raw(resource.get)


class AsyncOrganizationsWithStreamingResponse:
    """Methods of `client.organizations`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncOrganizations) -> None:
        self.list = paging.async_streamed(resource.list)
        self.get = response.async_streamed(resource.get)
