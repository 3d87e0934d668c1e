"""Methods of `client.messaging_responders`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from .. import models
from .._runtime import paging, response
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/messaging-responders/`
        (source: sources/reference-page.txt:3024 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:3026.
            filter_cmp_end_at: Keeps what end-at compares so with a time, written
                [comparator][datetime]. The comparators are >, <, <=, >=; two of them bound a
                time frame. Append. At most 2 items. Source: sources/reference-page.txt:3027.
            filter_cmp_start_at: Keeps what start-at compares so with a time, written
                [comparator][datetime]. The comparators are >, <, <=, >=; two of them bound a
                time frame. Append. At most 2 items. Source: sources/reference-page.txt:3028.
            filter_enabled: Source: sources/reference-page.txt:3029.
            filter_individual_group_id: Source: sources/reference-page.txt:3030.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:3031.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:3032.
            sort: At least 1 items. Default: ["created-at"]. Items: one of -created-at, -end-at,
                -start-at, created-at, end-at, start-at. Source:
                sources/reference-page.txt:3033.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3037.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingResponder]](
            builtins.list[models.MessagingResponder], unwrap="data"
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
        calendar_args: models.MessagingResponderCreateAttributesCalendarArgs
        | Mapping[str, Any]
        | Unset = UNSET,
        end_at: str | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        start_at: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """Create one messaging responder.

        No document describes this operation.

        Request: `POST /v1/messaging-responders/`
        (source: sources/reference-page.txt:3066 (inferred: shown-created)).

        Args:
            args: Source: sources/reference-page.txt:3076 (inferred: sample-type).
            calendar_args: Source: sources/reference-page.txt:3077 (inferred: sample-type).
            end_at: Source: sources/reference-page.txt:3085 (inferred: sample-type).
            individual_group_id: Source: sources/reference-page.txt:3086 (inferred:
                sample-type).
            name: Source: sources/reference-page.txt:3087 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:3088 (inferred: sample-type).
            start_at: Source: sources/reference-page.txt:3089 (inferred: sample-type).
            type: Source: sources/reference-page.txt:3090 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3070,3092.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3096.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingResponder](models.MessagingResponder, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """Get one messaging responder.

        No document describes this operation.

        Request: `GET /v1/messaging-responders/{id}/`
        (source: sources/reference-page.txt:3123 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3154 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3125.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-responders/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.MessagingResponder](models.MessagingResponder, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        args: Mapping[str, Any] | Unset = UNSET,
        calendar_args: models.MessagingResponderUpdateAttributesCalendarArgs
        | Mapping[str, Any]
        | Unset = UNSET,
        end_at: Mapping[str, Any] | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        start_at: Mapping[str, Any] | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """Change one messaging responder.

        No document describes this operation.

        Request: `PATCH /v1/messaging-responders/{id}/`
        (source: sources/reference-page.txt:3152 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3154.
            args: Source: sources/reference-page.txt:3164 (inferred: sample-type).
            calendar_args: Source: sources/reference-page.txt:3165 (inferred: sample-type).
            end_at: Source: sources/reference-page.txt:3173 (inferred: sample-type).
            individual_group_id: Source: sources/reference-page.txt:3174 (inferred:
                sample-type).
            name: Source: sources/reference-page.txt:3175 (inferred: sample-type).
            start_at: Source: sources/reference-page.txt:3176 (inferred: sample-type).
            type: Source: sources/reference-page.txt:3177 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3158,3180.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3184.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingResponder](models.MessagingResponder, unwrap="data")
        return self._core.request(request, returns, options)

    def disable(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """POST /v1/messaging-responders/{id}/disable/

        No document describes this operation.

        Request: `POST /v1/messaging-responders/{id}/disable/`
        (source: sources/reference-page.txt:3211 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3213.
            body: Source: sources/reference-page.txt:3214; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-responders/{id}/disable/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingResponder](models.MessagingResponder, unwrap="data")
        return self._core.request(request, returns, options)

    def enable(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """POST /v1/messaging-responders/{id}/enable/

        No document describes this operation.

        Request: `POST /v1/messaging-responders/{id}/enable/`
        (source: sources/reference-page.txt:3247 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3249.
            body: Source: sources/reference-page.txt:3250; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-responders/{id}/enable/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingResponder](models.MessagingResponder, unwrap="data")
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/messaging-responders/`
        (source: sources/reference-page.txt:3024 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:3026.
            filter_cmp_end_at: Keeps what end-at compares so with a time, written
                [comparator][datetime]. The comparators are >, <, <=, >=; two of them bound a
                time frame. Append. At most 2 items. Source: sources/reference-page.txt:3027.
            filter_cmp_start_at: Keeps what start-at compares so with a time, written
                [comparator][datetime]. The comparators are >, <, <=, >=; two of them bound a
                time frame. Append. At most 2 items. Source: sources/reference-page.txt:3028.
            filter_enabled: Source: sources/reference-page.txt:3029.
            filter_individual_group_id: Source: sources/reference-page.txt:3030.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:3031.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:3032.
            sort: At least 1 items. Default: ["created-at"]. Items: one of -created-at, -end-at,
                -start-at, created-at, end-at, start-at. Source:
                sources/reference-page.txt:3033.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3037.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingResponder]](
            builtins.list[models.MessagingResponder], unwrap="data"
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
        calendar_args: models.MessagingResponderCreateAttributesCalendarArgs
        | Mapping[str, Any]
        | Unset = UNSET,
        end_at: str | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        start_at: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """Create one messaging responder.

        No document describes this operation.

        Request: `POST /v1/messaging-responders/`
        (source: sources/reference-page.txt:3066 (inferred: shown-created)).

        Args:
            args: Source: sources/reference-page.txt:3076 (inferred: sample-type).
            calendar_args: Source: sources/reference-page.txt:3077 (inferred: sample-type).
            end_at: Source: sources/reference-page.txt:3085 (inferred: sample-type).
            individual_group_id: Source: sources/reference-page.txt:3086 (inferred:
                sample-type).
            name: Source: sources/reference-page.txt:3087 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:3088 (inferred: sample-type).
            start_at: Source: sources/reference-page.txt:3089 (inferred: sample-type).
            type: Source: sources/reference-page.txt:3090 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3070,3092.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3096.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingResponder](models.MessagingResponder, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """Get one messaging responder.

        No document describes this operation.

        Request: `GET /v1/messaging-responders/{id}/`
        (source: sources/reference-page.txt:3123 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3154 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3125.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-responders/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.MessagingResponder](models.MessagingResponder, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        args: Mapping[str, Any] | Unset = UNSET,
        calendar_args: models.MessagingResponderUpdateAttributesCalendarArgs
        | Mapping[str, Any]
        | Unset = UNSET,
        end_at: Mapping[str, Any] | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        start_at: Mapping[str, Any] | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """Change one messaging responder.

        No document describes this operation.

        Request: `PATCH /v1/messaging-responders/{id}/`
        (source: sources/reference-page.txt:3152 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3154.
            args: Source: sources/reference-page.txt:3164 (inferred: sample-type).
            calendar_args: Source: sources/reference-page.txt:3165 (inferred: sample-type).
            end_at: Source: sources/reference-page.txt:3173 (inferred: sample-type).
            individual_group_id: Source: sources/reference-page.txt:3174 (inferred:
                sample-type).
            name: Source: sources/reference-page.txt:3175 (inferred: sample-type).
            start_at: Source: sources/reference-page.txt:3176 (inferred: sample-type).
            type: Source: sources/reference-page.txt:3177 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3158,3180.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3184.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingResponder](models.MessagingResponder, unwrap="data")
        return await self._core.request(request, returns, options)

    async def disable(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """POST /v1/messaging-responders/{id}/disable/

        No document describes this operation.

        Request: `POST /v1/messaging-responders/{id}/disable/`
        (source: sources/reference-page.txt:3211 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3213.
            body: Source: sources/reference-page.txt:3214; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-responders/{id}/disable/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingResponder](models.MessagingResponder, unwrap="data")
        return await self._core.request(request, returns, options)

    async def enable(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingResponder:
        """POST /v1/messaging-responders/{id}/enable/

        No document describes this operation.

        Request: `POST /v1/messaging-responders/{id}/enable/`
        (source: sources/reference-page.txt:3247 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3249.
            body: Source: sources/reference-page.txt:3250; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-responders/{id}/enable/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingResponder](models.MessagingResponder, unwrap="data")
        return await self._core.request(request, returns, options)


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
