"""Methods of `client.messaging_responders`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final, Literal

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

_LIST: Final = Returns[list[models.MessagingResponder]](
    list[models.MessagingResponder],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.MessagingResponder](
    models.MessagingResponder,
    unwrap="data",
)

_GET: Final = Returns[models.MessagingResponder](
    models.MessagingResponder,
    unwrap="data",
)

_UPDATE: Final = Returns[models.MessagingResponder](
    models.MessagingResponder,
    unwrap="data",
)

_DISABLE: Final = Returns[models.MessagingResponder](
    models.MessagingResponder,
    unwrap="data",
)

_ENABLE: Final = Returns[models.MessagingResponder](
    models.MessagingResponder,
    unwrap="data",
)


class MessagingResponders:
    """Methods of `client.messaging_responders`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> MessagingRespondersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return MessagingRespondersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagingRespondersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return MessagingRespondersWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_cmp_end_at: Sequence[str] | Unset = UNSET,
        filter_cmp_start_at: Sequence[str] | Unset = UNSET,
        filter_enabled: bool | Unset = UNSET,
        filter_individual_group_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        sort: Sequence[
            Literal["-created-at", "-end-at", "-start-at", "created-at", "end-at", "start-at"] | str
        ]
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.MessagingResponder]:
        """List messaging responders.

        No source describes this operation. Request: `GET /v1/messaging-responders/` (method
        inferred). Sources: docs/resources/messaging-responders.md#list.

        Args:
            organization_id: A UUID.
            filter_cmp_end_at: Keeps what end-at compares so with a time, written
                [comparator][datetime]. The comparators are >, <, <=, >=; two of them bound a
                time frame. Append. At most 2 items.
            filter_cmp_start_at: Keeps what start-at compares so with a time, written
                [comparator][datetime]. The comparators are >, <, <=, >=; two of them bound a
                time frame. Append. At most 2 items.
            filter_enabled: Only items whose `enabled` has this value.
            filter_individual_group_id: Only items with this individual group ID.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            sort: At least 1 items. Default: ["created-at"]. Items: one of -created-at, -end-at,
                -start-at, created-at, end-at, start-at.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_responders.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/messaging-responders/",
            query={
                "organization-id": organization_id,
                "filter[cmp-end-at]": filter_cmp_end_at,
                "filter[cmp-start-at]": filter_cmp_start_at,
                "filter[enabled]": filter_enabled,
                "filter[individual-group-id]": filter_individual_group_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "sort": sort,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        args: Mapping[str, JSON] | Unset = UNSET,
        calendar_args: models.MessagingResponderCreateAttributesCalendarArgs
        | Mapping[str, JSON]
        | Unset = UNSET,
        end_at: str | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        start_at: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """Create one messaging responder.

        No source describes this operation. Request: `POST /v1/messaging-responders/` (method
        inferred). Sources: docs/resources/messaging-responders.md#create.

        Args:
            args: No source describes it. (Inferred.)
            calendar_args: No source describes it. (Inferred.)
            end_at: No source describes it. (Inferred.)
            individual_group_id: A UUID. (Inferred.)
            name: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            start_at: No source describes it. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_responders.create(end_at="some-end-at",
                individual_group_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/messaging-responders/",
            json=resource_document(
                "messaging-responders",
                {
                    "args": args,
                    "calendar-args": calendar_args,
                    "end-at": end_at,
                    "individual-group-id": individual_group_id,
                    "name": name,
                    "organization-id": organization_id,
                    "start-at": start_at,
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
    ) -> models.MessagingResponder:
        """Get one messaging responder.

        No source describes this operation. Request: `GET /v1/messaging-responders/{id}/`
        (method inferred). Sources: docs/resources/messaging-responders.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_responders.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-responders/{id}/",
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
        calendar_args: models.MessagingResponderUpdateAttributesCalendarArgs
        | Mapping[str, JSON]
        | Unset = UNSET,
        end_at: Mapping[str, JSON] | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        start_at: Mapping[str, JSON] | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """Change one messaging responder.

        No source describes this operation. Request: `PATCH /v1/messaging-responders/{id}/`
        (method inferred). Sources: docs/resources/messaging-responders.md#update.

        Args:
            id: Id of the resource.
            args: No source describes it. (Inferred.)
            calendar_args: No source describes it. (Inferred.)
            end_at: No source describes it. (Inferred.)
            individual_group_id: A UUID. (Inferred.)
            name: No source describes it. (Inferred.)
            start_at: No source describes it. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_responders.update("some-id",
                individual_group_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42", name="Ward 7")
        """
        request = Request(
            "PATCH",
            "/v1/messaging-responders/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "messaging-responders",
                {
                    "args": args,
                    "calendar-args": calendar_args,
                    "end-at": end_at,
                    "individual-group-id": individual_group_id,
                    "name": name,
                    "start-at": start_at,
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

    def disable(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """POST /v1/messaging-responders/{id}/disable/.

        No source describes this operation. Request: `POST
        /v1/messaging-responders/{id}/disable/` (method inferred). Sources:
        docs/resources/messaging-responders.md#disable.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_responders.disable("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-responders/{id}/disable/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _DISABLE, options)

    def enable(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """POST /v1/messaging-responders/{id}/enable/.

        No source describes this operation. Request: `POST
        /v1/messaging-responders/{id}/enable/` (method inferred). Sources:
        docs/resources/messaging-responders.md#enable.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_responders.enable("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-responders/{id}/enable/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _ENABLE, options)


class AsyncMessagingResponders:
    """Methods of `client.messaging_responders`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncMessagingRespondersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncMessagingRespondersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagingRespondersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncMessagingRespondersWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_cmp_end_at: Sequence[str] | Unset = UNSET,
        filter_cmp_start_at: Sequence[str] | Unset = UNSET,
        filter_enabled: bool | Unset = UNSET,
        filter_individual_group_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        sort: Sequence[
            Literal["-created-at", "-end-at", "-start-at", "created-at", "end-at", "start-at"] | str
        ]
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MessagingResponder]:
        """List messaging responders.

        No source describes this operation. Request: `GET /v1/messaging-responders/` (method
        inferred). Sources: docs/resources/messaging-responders.md#list.

        Args:
            organization_id: A UUID.
            filter_cmp_end_at: Keeps what end-at compares so with a time, written
                [comparator][datetime]. The comparators are >, <, <=, >=; two of them bound a
                time frame. Append. At most 2 items.
            filter_cmp_start_at: Keeps what start-at compares so with a time, written
                [comparator][datetime]. The comparators are >, <, <=, >=; two of them bound a
                time frame. Append. At most 2 items.
            filter_enabled: Only items whose `enabled` has this value.
            filter_individual_group_id: Only items with this individual group ID.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            sort: At least 1 items. Default: ["created-at"]. Items: one of -created-at, -end-at,
                -start-at, created-at, end-at, start-at.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_responders.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/messaging-responders/",
            query={
                "organization-id": organization_id,
                "filter[cmp-end-at]": filter_cmp_end_at,
                "filter[cmp-start-at]": filter_cmp_start_at,
                "filter[enabled]": filter_enabled,
                "filter[individual-group-id]": filter_individual_group_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "sort": sort,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        args: Mapping[str, JSON] | Unset = UNSET,
        calendar_args: models.MessagingResponderCreateAttributesCalendarArgs
        | Mapping[str, JSON]
        | Unset = UNSET,
        end_at: str | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        start_at: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """Create one messaging responder.

        No source describes this operation. Request: `POST /v1/messaging-responders/` (method
        inferred). Sources: docs/resources/messaging-responders.md#create.

        Args:
            args: No source describes it. (Inferred.)
            calendar_args: No source describes it. (Inferred.)
            end_at: No source describes it. (Inferred.)
            individual_group_id: A UUID. (Inferred.)
            name: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            start_at: No source describes it. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_responders.create(end_at="some-end-at",
                individual_group_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/messaging-responders/",
            json=resource_document(
                "messaging-responders",
                {
                    "args": args,
                    "calendar-args": calendar_args,
                    "end-at": end_at,
                    "individual-group-id": individual_group_id,
                    "name": name,
                    "organization-id": organization_id,
                    "start-at": start_at,
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
    ) -> models.MessagingResponder:
        """Get one messaging responder.

        No source describes this operation. Request: `GET /v1/messaging-responders/{id}/`
        (method inferred). Sources: docs/resources/messaging-responders.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_responders.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-responders/{id}/",
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
        calendar_args: models.MessagingResponderUpdateAttributesCalendarArgs
        | Mapping[str, JSON]
        | Unset = UNSET,
        end_at: Mapping[str, JSON] | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        start_at: Mapping[str, JSON] | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """Change one messaging responder.

        No source describes this operation. Request: `PATCH /v1/messaging-responders/{id}/`
        (method inferred). Sources: docs/resources/messaging-responders.md#update.

        Args:
            id: Id of the resource.
            args: No source describes it. (Inferred.)
            calendar_args: No source describes it. (Inferred.)
            end_at: No source describes it. (Inferred.)
            individual_group_id: A UUID. (Inferred.)
            name: No source describes it. (Inferred.)
            start_at: No source describes it. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_responders.update("some-id",
                individual_group_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42", name="Ward 7")
        """
        request = Request(
            "PATCH",
            "/v1/messaging-responders/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "messaging-responders",
                {
                    "args": args,
                    "calendar-args": calendar_args,
                    "end-at": end_at,
                    "individual-group-id": individual_group_id,
                    "name": name,
                    "start-at": start_at,
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

    async def disable(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """POST /v1/messaging-responders/{id}/disable/.

        No source describes this operation. Request: `POST
        /v1/messaging-responders/{id}/disable/` (method inferred). Sources:
        docs/resources/messaging-responders.md#disable.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_responders.disable("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-responders/{id}/disable/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _DISABLE, options)

    async def enable(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """POST /v1/messaging-responders/{id}/enable/.

        No source describes this operation. Request: `POST
        /v1/messaging-responders/{id}/enable/` (method inferred). Sources:
        docs/resources/messaging-responders.md#enable.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_responders.enable("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-responders/{id}/enable/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _ENABLE, options)


class MessagingRespondersWithRawResponse:
    """Methods of `client.messaging_responders`, returning the response."""

    def __init__(self, resource: MessagingResponders) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)
        self.disable = response.raw(resource.disable)
        self.enable = response.raw(resource.enable)


class MessagingRespondersWithStreamingResponse:
    """Methods of `client.messaging_responders`, as context managers, giving the response unread."""

    def __init__(self, resource: MessagingResponders) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)
        self.disable = response.streamed(resource.disable)
        self.enable = response.streamed(resource.enable)


class AsyncMessagingRespondersWithRawResponse:
    """Methods of `client.messaging_responders`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMessagingResponders) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)
        self.disable = response.async_raw(resource.disable)
        self.enable = response.async_raw(resource.enable)


class AsyncMessagingRespondersWithStreamingResponse:
    """Methods of `client.messaging_responders`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMessagingResponders) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
        self.disable = response.async_streamed(resource.disable)
        self.enable = response.async_streamed(resource.enable)
