"""Methods of `client.sniffers`."""

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

_CREATE: Final = Returns[models.Sniffer](
    models.Sniffer,
    unwrap="data",
)

_GET: Final = Returns[models.Sniffer](
    models.Sniffer,
    unwrap="data",
)

_GET_LOGS: Final = Returns[list[models.SnifferLog]](
    list[models.SnifferLog],
    unwrap="data",
)
_GET_LOGS_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)


class Sniffers:
    """Methods of `client.sniffers`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> SniffersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return SniffersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SniffersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return SniffersWithStreamingResponse(self)

    def create(
        self,
        *,
        user_id: str | Unset = UNSET,
        valid_until: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Sniffer:
        """Create one sniffer.

        No source describes this operation. Request: `POST /v1/sniffers/` (method inferred).
        Sources: docs/resources/sniffers.md#create.

        Args:
            user_id: A UUID. (Inferred.)
            valid_until: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.sniffers.create(user_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                valid_until="some-valid-until")
        """
        request = Request(
            "POST",
            "/v1/sniffers/",
            json=resource_document(
                "sniffers",
                {
                    "user-id": user_id,
                    "valid-until": valid_until,
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
    ) -> models.Sniffer:
        """Get one sniffer.

        No source describes this operation. Request: `GET /v1/sniffers/{id}/` (inferred).
        Sources: docs/resources/sniffers.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.sniffers.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/sniffers/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def get_logs(
        self,
        id: str,
        *,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.SnifferLog]:
        """GET /v1/sniffers/{id}/get-logs/.

        No source describes this operation. Request: `GET /v1/sniffers/{id}/get-logs/` (method
        inferred). Sources: docs/resources/sniffers.md#get_logs.

        Args:
            id: Id of the resource.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.sniffers.get_logs("some-id")
        """
        request = Request(
            "GET",
            "/v1/sniffers/{id}/get-logs/",
            path_values={
                "id": id,
            },
            query={
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _GET_LOGS, _GET_LOGS_PAGES, options)


class AsyncSniffers:
    """Methods of `client.sniffers`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncSniffersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncSniffersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSniffersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncSniffersWithStreamingResponse(self)

    async def create(
        self,
        *,
        user_id: str | Unset = UNSET,
        valid_until: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Sniffer:
        """Create one sniffer.

        No source describes this operation. Request: `POST /v1/sniffers/` (method inferred).
        Sources: docs/resources/sniffers.md#create.

        Args:
            user_id: A UUID. (Inferred.)
            valid_until: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.sniffers.create(user_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                valid_until="some-valid-until")
        """
        request = Request(
            "POST",
            "/v1/sniffers/",
            json=resource_document(
                "sniffers",
                {
                    "user-id": user_id,
                    "valid-until": valid_until,
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
    ) -> models.Sniffer:
        """Get one sniffer.

        No source describes this operation. Request: `GET /v1/sniffers/{id}/` (inferred).
        Sources: docs/resources/sniffers.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.sniffers.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/sniffers/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    def get_logs(
        self,
        id: str,
        *,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.SnifferLog]:
        """GET /v1/sniffers/{id}/get-logs/.

        No source describes this operation. Request: `GET /v1/sniffers/{id}/get-logs/` (method
        inferred). Sources: docs/resources/sniffers.md#get_logs.

        Args:
            id: Id of the resource.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.sniffers.get_logs("some-id")
        """
        request = Request(
            "GET",
            "/v1/sniffers/{id}/get-logs/",
            path_values={
                "id": id,
            },
            query={
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _GET_LOGS, _GET_LOGS_PAGES, options)


class SniffersWithRawResponse:
    """Methods of `client.sniffers`, returning the response."""

    def __init__(self, resource: Sniffers) -> None:
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.get_logs = paging.raw(resource.get_logs)


class SniffersWithStreamingResponse:
    """Methods of `client.sniffers`, as context managers, giving the response unread."""

    def __init__(self, resource: Sniffers) -> None:
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.get_logs = paging.streamed(resource.get_logs)


class AsyncSniffersWithRawResponse:
    """Methods of `client.sniffers`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncSniffers) -> None:
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.get_logs = paging.async_raw(resource.get_logs)


class AsyncSniffersWithStreamingResponse:
    """Methods of `client.sniffers`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncSniffers) -> None:
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.get_logs = paging.async_streamed(resource.get_logs)
