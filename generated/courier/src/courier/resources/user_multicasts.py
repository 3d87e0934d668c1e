"""Methods of `client.user_multicasts`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from .. import models
from .._runtime import paging, response
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/user-multicasts/`
        (source: sources/reference-page.txt:4717 (inferred: shown-200-without-body)).

        Args:
            individual_id: Source: sources/reference-page.txt:4719.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4720.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4721.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4725.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.UserMulticast]](
            builtins.list[models.UserMulticast], unwrap="data"
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
        template_data: Mapping[str, Any],
        template_id: str,
        individual_group_ids: Sequence[str] | Unset = UNSET,
        individual_ids: Sequence[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IndividualMulticast:
        """Create one user multicast.

        No document describes this operation.

        Request: `POST /v1/user-multicasts/`
        (source: sources/reference-page.txt:4739 (inferred: shown-created)).

        Args:
            template_data: Source: sources/reference-page.txt:4741,4754.
            template_id: At most 255 characters. Source: sources/reference-page.txt:4742,4755.
            individual_group_ids: At least 1 items. Source:
                sources/reference-page.txt:4743,4749.
            individual_ids: At least 1 items. Source: sources/reference-page.txt:4744,4751.
            organization_id: Source: sources/reference-page.txt:4745,4753.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4759.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.IndividualMulticast](models.IndividualMulticast)
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/user-multicasts/`
        (source: sources/reference-page.txt:4717 (inferred: shown-200-without-body)).

        Args:
            individual_id: Source: sources/reference-page.txt:4719.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4720.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4721.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4725.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.UserMulticast]](
            builtins.list[models.UserMulticast], unwrap="data"
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
        template_data: Mapping[str, Any],
        template_id: str,
        individual_group_ids: Sequence[str] | Unset = UNSET,
        individual_ids: Sequence[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IndividualMulticast:
        """Create one user multicast.

        No document describes this operation.

        Request: `POST /v1/user-multicasts/`
        (source: sources/reference-page.txt:4739 (inferred: shown-created)).

        Args:
            template_data: Source: sources/reference-page.txt:4741,4754.
            template_id: At most 255 characters. Source: sources/reference-page.txt:4742,4755.
            individual_group_ids: At least 1 items. Source:
                sources/reference-page.txt:4743,4749.
            individual_ids: At least 1 items. Source: sources/reference-page.txt:4744,4751.
            organization_id: Source: sources/reference-page.txt:4745,4753.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4759.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.IndividualMulticast](models.IndividualMulticast)
        return await self._core.request(request, returns, options)


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
