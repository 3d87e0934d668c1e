"""Methods of `client.messaging_messages`."""

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


class MessagingMessages:
    """Methods of `client.messaging_messages`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> MessagingMessagesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return MessagingMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagingMessagesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return MessagingMessagesWithStreamingResponse(self)

    def list(
        self,
        *,
        channel_id: str,
        acknowledged: bool | Unset = UNSET,
        filter_cmp_last_modified_time: Sequence[str] | Unset = UNSET,
        filter_cmp_posted_time: Sequence[str] | Unset = UNSET,
        filter_text: str | Unset = UNSET,
        include_phrases: bool | Unset = UNSET,
        include_read_receipts: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        thumbnail: bool | Unset = UNSET,
        user_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.MessagingMessage]:
        """Lists the messages of a channel; they can be narrowed to a group, to who posted them and
        to a subscription.

        Request: `GET /v1/messaging-messages/`
        (source: sources/reference-page.txt:2258 (inferred: resource-type and shown-200-without-body)).

        Args:
            channel_id: Source: sources/reference-page.txt:2261.
            acknowledged: Source: sources/reference-page.txt:2262.
            filter_cmp_last_modified_time: Keeps what message last-modified-time compares so
                with a time, written [comparator][datetime]. The comparators are >, <, <=, >=;
                two of them bound a time frame. At most 2 items. Source:
                sources/reference-page.txt:2263.
            filter_cmp_posted_time: Keeps what message posted-time compares so with a time,
                written [comparator][datetime]. The comparators are >, <, <=, >=; two of them
                bound a time frame. At most 2 items. Source: sources/reference-page.txt:2264.
            filter_text: At most 255 characters. Source: sources/reference-page.txt:2265.
            include_phrases: Default: false. Source: sources/reference-page.txt:2266.
            include_read_receipts: Default: false. Source: sources/reference-page.txt:2267.
            individual_id: Source: sources/reference-page.txt:2268.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:2269.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:2270.
            thumbnail: Default: false. Source: sources/reference-page.txt:2271.
            user_id: Source: sources/reference-page.txt:2272.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2276.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-messages/",
            query={
                "channel-id": channel_id,
                "acknowledged": acknowledged,
                "filter[cmp-last-modified-time]": filter_cmp_last_modified_time,
                "filter[cmp-posted-time]": filter_cmp_posted_time,
                "filter[text]": filter_text,
                "include-phrases": include_phrases,
                "include-read-receipts": include_read_receipts,
                "individual-id": individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "thumbnail": thumbnail,
                "user-id": user_id,
            },
        )
        returns = Returns[builtins.list[models.MessagingMessage]](
            builtins.list[models.MessagingMessage], unwrap="data"
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
        auto_ack: str | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        draft: bool | Unset = UNSET,
        include_destinations: Sequence[str] | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Creates a message

        Request: `POST /v1/messaging-messages/`
        (source: sources/reference-page.txt:2328 (inferred: resource-type and shown-created)).

        Args:
            auto_ack: Source: sources/reference-page.txt:2339 (inferred: sample-type).
            channel_id: Source: sources/reference-page.txt:2340 (inferred: sample-type).
            draft: Source: sources/reference-page.txt:2341 (inferred: sample-type).
            include_destinations: Source: sources/reference-page.txt:2342 (inferred:
                sample-type).
            individual_id: Source: sources/reference-page.txt:2344 (inferred: sample-type).
            message: Source: sources/reference-page.txt:2345 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:2333,2347.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2351.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-messages/",
            json=resource_document(
                "messaging-messages",
                {
                    "auto-ack": auto_ack,
                    "channel-id": channel_id,
                    "draft": draft,
                    "include-destinations": include_destinations,
                    "individual-id": individual_id,
                    "message": message,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.MessagingMessage](models.MessagingMessage, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        include_phrases: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        thumbnail: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Gets the message with this id

        Request: `GET /v1/messaging-messages/{id}/`
        (source: sources/reference-page.txt:2401 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2404.
            include_phrases: Default: false. Source: sources/reference-page.txt:2406.
            individual_id: Source: sources/reference-page.txt:2407.
            thumbnail: Default: false. Source: sources/reference-page.txt:2408.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2412.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-messages/{id}/",
            path_values={
                "id": id,
            },
            query={
                "include-phrases": include_phrases,
                "individual-id": individual_id,
                "thumbnail": thumbnail,
            },
        )
        returns = Returns[models.MessagingMessage](models.MessagingMessage, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        draft: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        removed: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Changes a message

        Request: `PATCH /v1/messaging-messages/{id}/`
        (source: sources/reference-page.txt:2462 (inferred: resource-type and shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2465.
            draft: Source: sources/reference-page.txt:2475 (inferred: sample-type).
            individual_id: Source: sources/reference-page.txt:2476 (inferred: sample-type).
            message: Source: sources/reference-page.txt:2477 (inferred: sample-type).
            removed: Source: sources/reference-page.txt:2478 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:2469,2481.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2485.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PATCH",
            "/v1/messaging-messages/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "messaging-messages",
                {
                    "draft": draft,
                    "individual-id": individual_id,
                    "message": message,
                    "removed": removed,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.MessagingMessage](models.MessagingMessage, unwrap="data")
        return self._core.request(request, returns, options)

    def ack(
        self,
        id: str,
        *,
        allow_past: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Acknowledge this message, with all messages that precede it

        Request: `POST /v1/messaging-messages/{id}/ack/`
        (source: decisions.overlay.yaml:23; sources/reference-page.txt:2535 (decided: overlay)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2538.
            allow_past: Default: false. Source: sources/reference-page.txt:2540,2545.
            individual_id: Source: sources/reference-page.txt:2541,2546.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2550.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-messages/{id}/ack/",
            path_values={
                "id": id,
            },
            json={
                "allow-past": allow_past,
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.MessagingMessage](models.MessagingMessage, unwrap="data")
        return self._core.request(request, returns, options)

    def add_user_reaction(
        self,
        id: str,
        *,
        reaction_type: Literal["dislike", "like", "lol", "love", "sad", "wow"] | str,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """add a user-reaction to this message

        Request: `POST /v1/messaging-messages/{id}/add-user-reaction/`
        (source: sources/reference-page.txt:2600 (inferred: summary-action and shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2603.
            reaction_type: One of dislike, like, lol, love, sad, wow. Source:
                sources/reference-page.txt:2605,2670,2611,2676.
            individual_id: Source: sources/reference-page.txt:2606,2671,2610,2675.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2615.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-messages/{id}/add-user-reaction/",
            path_values={
                "id": id,
            },
            json={
                "reaction-type": reaction_type,
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.MessagingMessage](models.MessagingMessage, unwrap="data")
        return self._core.request(request, returns, options)

    def delete_user_reaction(
        self,
        id: str,
        *,
        reaction_type: Literal["dislike", "like", "lol", "love", "sad", "wow"] | str,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """delete a user-reaction from this message

        Request: `POST /v1/messaging-messages/{id}/delete-user-reaction/`
        (source: sources/reference-page.txt:2665 (inferred: summary-action and shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2668.
            reaction_type: One of dislike, like, lol, love, sad, wow. Source:
                sources/reference-page.txt:2605,2670,2611,2676.
            individual_id: Source: sources/reference-page.txt:2606,2671,2610,2675.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2680.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-messages/{id}/delete-user-reaction/",
            path_values={
                "id": id,
            },
            json={
                "reaction-type": reaction_type,
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.MessagingMessage](models.MessagingMessage, unwrap="data")
        return self._core.request(request, returns, options)

    def get_receipts(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessageGetReceipts:
        """get receipts for a message

        Request: `GET /v1/messaging-messages/{id}/get-receipts/`
        (source: sources/reference-page.txt:2730 (inferred: summary-action and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2733.
            individual_id: Source: sources/reference-page.txt:2735.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2739.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-messages/{id}/get-receipts/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.MessagingMessageGetReceipts](models.MessagingMessageGetReceipts)
        return self._core.request(request, returns, options)


class AsyncMessagingMessages:
    """Methods of `client.messaging_messages`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncMessagingMessagesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncMessagingMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagingMessagesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncMessagingMessagesWithStreamingResponse(self)

    def list(
        self,
        *,
        channel_id: str,
        acknowledged: bool | Unset = UNSET,
        filter_cmp_last_modified_time: Sequence[str] | Unset = UNSET,
        filter_cmp_posted_time: Sequence[str] | Unset = UNSET,
        filter_text: str | Unset = UNSET,
        include_phrases: bool | Unset = UNSET,
        include_read_receipts: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        thumbnail: bool | Unset = UNSET,
        user_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MessagingMessage]:
        """Lists the messages of a channel; they can be narrowed to a group, to who posted them and
        to a subscription.

        Request: `GET /v1/messaging-messages/`
        (source: sources/reference-page.txt:2258 (inferred: resource-type and shown-200-without-body)).

        Args:
            channel_id: Source: sources/reference-page.txt:2261.
            acknowledged: Source: sources/reference-page.txt:2262.
            filter_cmp_last_modified_time: Keeps what message last-modified-time compares so
                with a time, written [comparator][datetime]. The comparators are >, <, <=, >=;
                two of them bound a time frame. At most 2 items. Source:
                sources/reference-page.txt:2263.
            filter_cmp_posted_time: Keeps what message posted-time compares so with a time,
                written [comparator][datetime]. The comparators are >, <, <=, >=; two of them
                bound a time frame. At most 2 items. Source: sources/reference-page.txt:2264.
            filter_text: At most 255 characters. Source: sources/reference-page.txt:2265.
            include_phrases: Default: false. Source: sources/reference-page.txt:2266.
            include_read_receipts: Default: false. Source: sources/reference-page.txt:2267.
            individual_id: Source: sources/reference-page.txt:2268.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:2269.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:2270.
            thumbnail: Default: false. Source: sources/reference-page.txt:2271.
            user_id: Source: sources/reference-page.txt:2272.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2276.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-messages/",
            query={
                "channel-id": channel_id,
                "acknowledged": acknowledged,
                "filter[cmp-last-modified-time]": filter_cmp_last_modified_time,
                "filter[cmp-posted-time]": filter_cmp_posted_time,
                "filter[text]": filter_text,
                "include-phrases": include_phrases,
                "include-read-receipts": include_read_receipts,
                "individual-id": individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "thumbnail": thumbnail,
                "user-id": user_id,
            },
        )
        returns = Returns[builtins.list[models.MessagingMessage]](
            builtins.list[models.MessagingMessage], unwrap="data"
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
        auto_ack: str | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        draft: bool | Unset = UNSET,
        include_destinations: Sequence[str] | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Creates a message

        Request: `POST /v1/messaging-messages/`
        (source: sources/reference-page.txt:2328 (inferred: resource-type and shown-created)).

        Args:
            auto_ack: Source: sources/reference-page.txt:2339 (inferred: sample-type).
            channel_id: Source: sources/reference-page.txt:2340 (inferred: sample-type).
            draft: Source: sources/reference-page.txt:2341 (inferred: sample-type).
            include_destinations: Source: sources/reference-page.txt:2342 (inferred:
                sample-type).
            individual_id: Source: sources/reference-page.txt:2344 (inferred: sample-type).
            message: Source: sources/reference-page.txt:2345 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:2333,2347.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2351.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-messages/",
            json=resource_document(
                "messaging-messages",
                {
                    "auto-ack": auto_ack,
                    "channel-id": channel_id,
                    "draft": draft,
                    "include-destinations": include_destinations,
                    "individual-id": individual_id,
                    "message": message,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.MessagingMessage](models.MessagingMessage, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        include_phrases: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        thumbnail: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Gets the message with this id

        Request: `GET /v1/messaging-messages/{id}/`
        (source: sources/reference-page.txt:2401 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2404.
            include_phrases: Default: false. Source: sources/reference-page.txt:2406.
            individual_id: Source: sources/reference-page.txt:2407.
            thumbnail: Default: false. Source: sources/reference-page.txt:2408.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2412.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-messages/{id}/",
            path_values={
                "id": id,
            },
            query={
                "include-phrases": include_phrases,
                "individual-id": individual_id,
                "thumbnail": thumbnail,
            },
        )
        returns = Returns[models.MessagingMessage](models.MessagingMessage, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        draft: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        removed: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Changes a message

        Request: `PATCH /v1/messaging-messages/{id}/`
        (source: sources/reference-page.txt:2462 (inferred: resource-type and shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2465.
            draft: Source: sources/reference-page.txt:2475 (inferred: sample-type).
            individual_id: Source: sources/reference-page.txt:2476 (inferred: sample-type).
            message: Source: sources/reference-page.txt:2477 (inferred: sample-type).
            removed: Source: sources/reference-page.txt:2478 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:2469,2481.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2485.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PATCH",
            "/v1/messaging-messages/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "messaging-messages",
                {
                    "draft": draft,
                    "individual-id": individual_id,
                    "message": message,
                    "removed": removed,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.MessagingMessage](models.MessagingMessage, unwrap="data")
        return await self._core.request(request, returns, options)

    async def ack(
        self,
        id: str,
        *,
        allow_past: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Acknowledge this message, with all messages that precede it

        Request: `POST /v1/messaging-messages/{id}/ack/`
        (source: decisions.overlay.yaml:23; sources/reference-page.txt:2535 (decided: overlay)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2538.
            allow_past: Default: false. Source: sources/reference-page.txt:2540,2545.
            individual_id: Source: sources/reference-page.txt:2541,2546.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2550.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-messages/{id}/ack/",
            path_values={
                "id": id,
            },
            json={
                "allow-past": allow_past,
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.MessagingMessage](models.MessagingMessage, unwrap="data")
        return await self._core.request(request, returns, options)

    async def add_user_reaction(
        self,
        id: str,
        *,
        reaction_type: Literal["dislike", "like", "lol", "love", "sad", "wow"] | str,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """add a user-reaction to this message

        Request: `POST /v1/messaging-messages/{id}/add-user-reaction/`
        (source: sources/reference-page.txt:2600 (inferred: summary-action and shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2603.
            reaction_type: One of dislike, like, lol, love, sad, wow. Source:
                sources/reference-page.txt:2605,2670,2611,2676.
            individual_id: Source: sources/reference-page.txt:2606,2671,2610,2675.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2615.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-messages/{id}/add-user-reaction/",
            path_values={
                "id": id,
            },
            json={
                "reaction-type": reaction_type,
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.MessagingMessage](models.MessagingMessage, unwrap="data")
        return await self._core.request(request, returns, options)

    async def delete_user_reaction(
        self,
        id: str,
        *,
        reaction_type: Literal["dislike", "like", "lol", "love", "sad", "wow"] | str,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """delete a user-reaction from this message

        Request: `POST /v1/messaging-messages/{id}/delete-user-reaction/`
        (source: sources/reference-page.txt:2665 (inferred: summary-action and shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2668.
            reaction_type: One of dislike, like, lol, love, sad, wow. Source:
                sources/reference-page.txt:2605,2670,2611,2676.
            individual_id: Source: sources/reference-page.txt:2606,2671,2610,2675.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2680.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-messages/{id}/delete-user-reaction/",
            path_values={
                "id": id,
            },
            json={
                "reaction-type": reaction_type,
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.MessagingMessage](models.MessagingMessage, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get_receipts(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessageGetReceipts:
        """get receipts for a message

        Request: `GET /v1/messaging-messages/{id}/get-receipts/`
        (source: sources/reference-page.txt:2730 (inferred: summary-action and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2733.
            individual_id: Source: sources/reference-page.txt:2735.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2739.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-messages/{id}/get-receipts/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.MessagingMessageGetReceipts](models.MessagingMessageGetReceipts)
        return await self._core.request(request, returns, options)


class MessagingMessagesWithRawResponse:
    """Methods of `client.messaging_messages`, returning the response."""

    def __init__(self, resource: MessagingMessages) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)
        self.ack = response.raw(resource.ack)
        self.add_user_reaction = response.raw(resource.add_user_reaction)
        self.delete_user_reaction = response.raw(resource.delete_user_reaction)
        self.get_receipts = response.raw(resource.get_receipts)


class MessagingMessagesWithStreamingResponse:
    """Methods of `client.messaging_messages`, as context managers, giving the response unread."""

    def __init__(self, resource: MessagingMessages) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)
        self.ack = response.streamed(resource.ack)
        self.add_user_reaction = response.streamed(resource.add_user_reaction)
        self.delete_user_reaction = response.streamed(resource.delete_user_reaction)
        self.get_receipts = response.streamed(resource.get_receipts)


class AsyncMessagingMessagesWithRawResponse:
    """Methods of `client.messaging_messages`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMessagingMessages) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)
        self.ack = response.async_raw(resource.ack)
        self.add_user_reaction = response.async_raw(resource.add_user_reaction)
        self.delete_user_reaction = response.async_raw(resource.delete_user_reaction)
        self.get_receipts = response.async_raw(resource.get_receipts)


class AsyncMessagingMessagesWithStreamingResponse:
    """Methods of `client.messaging_messages`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMessagingMessages) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
        self.ack = response.async_streamed(resource.ack)
        self.add_user_reaction = response.async_streamed(resource.add_user_reaction)
        self.delete_user_reaction = response.async_streamed(resource.delete_user_reaction)
        self.get_receipts = response.async_streamed(resource.get_receipts)
