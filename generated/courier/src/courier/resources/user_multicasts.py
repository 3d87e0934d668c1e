"""Methods of `client.user_multicasts`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final

from .. import models
from .._runtime import paging, response
from .._runtime.json_type import JSON
from .._runtime.next_page import Paging
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[list[models.UserMulticast]](
    list[models.UserMulticast],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.IndividualMulticast](
    models.IndividualMulticast,
)


class UserMulticasts:
    """Methods of `client.user_multicasts`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> UserMulticastsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return UserMulticastsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UserMulticastsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return UserMulticastsWithStreamingResponse(self)

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.UserMulticast]:
        """List user multicasts.

        No source describes this operation. Request: `GET /v1/user-multicasts/` (method
        inferred). Sources: docs/resources/user-multicasts.md#list.

        Args:
            individual_id: A UUID.
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

            client.user_multicasts.list(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/user-multicasts/",
            query={
                "individual-id": individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        template_data: Mapping[str, JSON],
        template_id: str,
        individual_group_ids: Sequence[str] | Unset = UNSET,
        individual_ids: Sequence[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IndividualMulticast:
        """Create one user multicast.

        No source describes this operation. Request: `POST /v1/user-multicasts/` (method
        inferred). Sources: docs/resources/user-multicasts.md#create.

        Args:
            template_data: No source describes it.
            template_id: At most 255 characters.
            individual_group_ids: UUIDs. At least 1 items.
            individual_ids: UUIDs. At least 1 items.
            organization_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_multicasts.create(template_data={}, template_id="some-template-id")
        """
        request = Request(
            "POST",
            "/v1/user-multicasts/",
            json={
                "template-data": template_data,
                "template-id": template_id,
                "individual-group-ids": individual_group_ids,
                "individual-ids": individual_ids,
                "organization-id": organization_id,
            },
        )
        return self._core.request(request, _CREATE, options)


class AsyncUserMulticasts:
    """Methods of `client.user_multicasts`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncUserMulticastsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncUserMulticastsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUserMulticastsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncUserMulticastsWithStreamingResponse(self)

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.UserMulticast]:
        """List user multicasts.

        No source describes this operation. Request: `GET /v1/user-multicasts/` (method
        inferred). Sources: docs/resources/user-multicasts.md#list.

        Args:
            individual_id: A UUID.
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

            client.user_multicasts.list(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/user-multicasts/",
            query={
                "individual-id": individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        template_data: Mapping[str, JSON],
        template_id: str,
        individual_group_ids: Sequence[str] | Unset = UNSET,
        individual_ids: Sequence[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IndividualMulticast:
        """Create one user multicast.

        No source describes this operation. Request: `POST /v1/user-multicasts/` (method
        inferred). Sources: docs/resources/user-multicasts.md#create.

        Args:
            template_data: No source describes it.
            template_id: At most 255 characters.
            individual_group_ids: UUIDs. At least 1 items.
            individual_ids: UUIDs. At least 1 items.
            organization_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.user_multicasts.create(template_data={}, template_id="some-template-id")
        """
        request = Request(
            "POST",
            "/v1/user-multicasts/",
            json={
                "template-data": template_data,
                "template-id": template_id,
                "individual-group-ids": individual_group_ids,
                "individual-ids": individual_ids,
                "organization-id": organization_id,
            },
        )
        return await self._core.request(request, _CREATE, options)


class UserMulticastsWithRawResponse:
    """Methods of `client.user_multicasts`, returning the response."""

    def __init__(self, resource: UserMulticasts) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)


class UserMulticastsWithStreamingResponse:
    """Methods of `client.user_multicasts`, as context managers, giving the response unread."""

    def __init__(self, resource: UserMulticasts) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)


class AsyncUserMulticastsWithRawResponse:
    """Methods of `client.user_multicasts`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncUserMulticasts) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)


class AsyncUserMulticastsWithStreamingResponse:
    """Methods of `client.user_multicasts`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncUserMulticasts) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
