"""Methods of `client.announcers`."""

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
        """Lists announcers

        Request: `GET /v1/announcers/`
        (source: sources/reference-page.txt:30 (inferred: resource-type and shown-200-without-body)).

        Args:
            filter_name: At most 255 characters. Source: sources/reference-page.txt:33.
            organization_id: Source: sources/reference-page.txt:34.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:35.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:36.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:40.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.Announcer]](
            builtins.list[models.Announcer], unwrap="data"
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
        args: Mapping[str, Any] | Unset = UNSET,
        event: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Announcer:
        """Creates an announcer

        Request: `POST /v1/announcers/`
        (source: sources/reference-page.txt:58 (inferred: resource-type and shown-created)).

        Args:
            args: Source: sources/reference-page.txt:69 (inferred: sample-type).
            event: Known values: individual-shared. Source: sources/reference-page.txt:70
                (inferred: sample-type).
            name: Source: sources/reference-page.txt:71 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:72 (inferred: sample-type).
            type: Source: sources/reference-page.txt:73 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:63,75.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:79.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/announcers/",
            json=resource_document(
                "announcers",
                {
                    "args": args,
                    "event": event,
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
        returns = Returns[models.Announcer](models.Announcer, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Announcer:
        """Gets one announcer

        Request: `GET /v1/announcers/{id}/`
        (source: sources/reference-page.txt:95 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:102.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/announcers/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.Announcer](models.Announcer, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        args: Mapping[str, Any] | Unset = UNSET,
        event: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Announcer:
        """Changes an announcer

        Request: `PATCH /v1/announcers/{id}/`
        (source: sources/reference-page.txt:118 (inferred: resource-type and shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:121.
            args: Source: sources/reference-page.txt:131 (inferred: sample-type).
            event: Known values: individual-shared. Source: sources/reference-page.txt:132
                (inferred: sample-type).
            name: Source: sources/reference-page.txt:133 (inferred: sample-type).
            type: Source: sources/reference-page.txt:134 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:125,137.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:141.
            APIConnectionError: There was no answer.
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
                    "event": event,
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
        returns = Returns[models.Announcer](models.Announcer, unwrap="data")
        return self._core.request(request, returns, options)


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
        """Lists announcers

        Request: `GET /v1/announcers/`
        (source: sources/reference-page.txt:30 (inferred: resource-type and shown-200-without-body)).

        Args:
            filter_name: At most 255 characters. Source: sources/reference-page.txt:33.
            organization_id: Source: sources/reference-page.txt:34.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:35.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:36.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:40.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.Announcer]](
            builtins.list[models.Announcer], unwrap="data"
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
        args: Mapping[str, Any] | Unset = UNSET,
        event: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Announcer:
        """Creates an announcer

        Request: `POST /v1/announcers/`
        (source: sources/reference-page.txt:58 (inferred: resource-type and shown-created)).

        Args:
            args: Source: sources/reference-page.txt:69 (inferred: sample-type).
            event: Known values: individual-shared. Source: sources/reference-page.txt:70
                (inferred: sample-type).
            name: Source: sources/reference-page.txt:71 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:72 (inferred: sample-type).
            type: Source: sources/reference-page.txt:73 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:63,75.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:79.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/announcers/",
            json=resource_document(
                "announcers",
                {
                    "args": args,
                    "event": event,
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
        returns = Returns[models.Announcer](models.Announcer, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Announcer:
        """Gets one announcer

        Request: `GET /v1/announcers/{id}/`
        (source: sources/reference-page.txt:95 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:102.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/announcers/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.Announcer](models.Announcer, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        args: Mapping[str, Any] | Unset = UNSET,
        event: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Announcer:
        """Changes an announcer

        Request: `PATCH /v1/announcers/{id}/`
        (source: sources/reference-page.txt:118 (inferred: resource-type and shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:121.
            args: Source: sources/reference-page.txt:131 (inferred: sample-type).
            event: Known values: individual-shared. Source: sources/reference-page.txt:132
                (inferred: sample-type).
            name: Source: sources/reference-page.txt:133 (inferred: sample-type).
            type: Source: sources/reference-page.txt:134 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:125,137.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:141.
            APIConnectionError: There was no answer.
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
                    "event": event,
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
        returns = Returns[models.Announcer](models.Announcer, unwrap="data")
        return await self._core.request(request, returns, options)


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
