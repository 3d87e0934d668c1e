"""Methods of `client.announcers`."""

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

_LIST: Final = Returns[list[models.Announcer]](
    list[models.Announcer],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.Announcer](
    models.Announcer,
    unwrap="data",
)

_GET: Final = Returns[models.Announcer](
    models.Announcer,
    unwrap="data",
)

_UPDATE: Final = Returns[models.Announcer](
    models.Announcer,
    unwrap="data",
)


class Announcers:
    """Methods of `client.announcers`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AnnouncersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AnnouncersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnnouncersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AnnouncersWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Announcer]:
        """Lists announcers.

        Request: `GET /v1/announcers/` (inferred). Sources: docs/resources/announcers.md#list.

        Args:
            filter_name: Only items with this name. At most 255 characters.
            organization_id: A UUID.
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

            client.announcers.list()
        """
        request = Request(
            "GET",
            "/v1/announcers/",
            query={
                "filter[name]": filter_name,
                "organization-id": organization_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        args: Mapping[str, JSON] | Unset = UNSET,
        event_: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Announcer:
        """Creates an announcer.

        Request: `POST /v1/announcers/` (inferred). Sources:
        docs/resources/announcers.md#create.

        Args:
            args: No source describes it. (Inferred.)
            event_: No source describes it. (Inferred.)
            name: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.announcers.create(event_="individual-shared", name="Ward 7")
        """
        request = Request(
            "POST",
            "/v1/announcers/",
            json=resource_document(
                "announcers",
                {
                    "args": args,
                    "event": event_,
                    "name": name,
                    "organization-id": organization_id,
                    "type": type,
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
    ) -> models.Announcer:
        """Gets one announcer.

        Request: `GET /v1/announcers/{id}/` (inferred). Sources:
        docs/resources/announcers.md#get.

        Args:
            id: Id of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.announcers.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/announcers/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        args: Mapping[str, JSON] | Unset = UNSET,
        event_: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Announcer:
        """Changes an announcer.

        Request: `PATCH /v1/announcers/{id}/` (inferred). Sources:
        docs/resources/announcers.md#update.

        Args:
            id: Id of the resource.
            args: No source describes it. (Inferred.)
            event_: No source describes it. (Inferred.)
            name: No source describes it. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.announcers.update("some-id", event_="individual-shared", name="Ward 7")
        """
        request = Request(
            "PATCH",
            "/v1/announcers/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "announcers",
                {
                    "args": args,
                    "event": event_,
                    "name": name,
                    "type": type,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        return self._core.request(request, _UPDATE, options)


class AsyncAnnouncers:
    """Methods of `client.announcers`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncAnnouncersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncAnnouncersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnnouncersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncAnnouncersWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Announcer]:
        """Lists announcers.

        Request: `GET /v1/announcers/` (inferred). Sources: docs/resources/announcers.md#list.

        Args:
            filter_name: Only items with this name. At most 255 characters.
            organization_id: A UUID.
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

            client.announcers.list()
        """
        request = Request(
            "GET",
            "/v1/announcers/",
            query={
                "filter[name]": filter_name,
                "organization-id": organization_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        args: Mapping[str, JSON] | Unset = UNSET,
        event_: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Announcer:
        """Creates an announcer.

        Request: `POST /v1/announcers/` (inferred). Sources:
        docs/resources/announcers.md#create.

        Args:
            args: No source describes it. (Inferred.)
            event_: No source describes it. (Inferred.)
            name: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.announcers.create(event_="individual-shared", name="Ward 7")
        """
        request = Request(
            "POST",
            "/v1/announcers/",
            json=resource_document(
                "announcers",
                {
                    "args": args,
                    "event": event_,
                    "name": name,
                    "organization-id": organization_id,
                    "type": type,
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
    ) -> models.Announcer:
        """Gets one announcer.

        Request: `GET /v1/announcers/{id}/` (inferred). Sources:
        docs/resources/announcers.md#get.

        Args:
            id: Id of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.announcers.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/announcers/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        args: Mapping[str, JSON] | Unset = UNSET,
        event_: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Announcer:
        """Changes an announcer.

        Request: `PATCH /v1/announcers/{id}/` (inferred). Sources:
        docs/resources/announcers.md#update.

        Args:
            id: Id of the resource.
            args: No source describes it. (Inferred.)
            event_: No source describes it. (Inferred.)
            name: No source describes it. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.announcers.update("some-id", event_="individual-shared", name="Ward 7")
        """
        request = Request(
            "PATCH",
            "/v1/announcers/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "announcers",
                {
                    "args": args,
                    "event": event_,
                    "name": name,
                    "type": type,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        return await self._core.request(request, _UPDATE, options)


class AnnouncersWithRawResponse:
    """Methods of `client.announcers`, returning the response."""

    def __init__(self, resource: Announcers) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)


class AnnouncersWithStreamingResponse:
    """Methods of `client.announcers`, as context managers, giving the response unread."""

    def __init__(self, resource: Announcers) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)


class AsyncAnnouncersWithRawResponse:
    """Methods of `client.announcers`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncAnnouncers) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)


class AsyncAnnouncersWithStreamingResponse:
    """Methods of `client.announcers`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncAnnouncers) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
