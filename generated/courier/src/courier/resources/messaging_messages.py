"""Methods of `client.messaging_messages`."""

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

_LIST: Final = Returns[list[models.MessagingMessage]](
    list[models.MessagingMessage],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.MessagingMessage](
    models.MessagingMessage,
    unwrap="data",
)

_GET: Final = Returns[models.MessagingMessage](
    models.MessagingMessage,
    unwrap="data",
)

_UPDATE: Final = Returns[models.MessagingMessage](
    models.MessagingMessage,
    unwrap="data",
)

_ACK: Final = Returns[models.MessagingMessage](
    models.MessagingMessage,
    unwrap="data",
)

_ADD_USER_REACTION: Final = Returns[models.MessagingMessage](
    models.MessagingMessage,
    unwrap="data",
)

_DELETE_USER_REACTION: Final = Returns[models.MessagingMessage](
    models.MessagingMessage,
    unwrap="data",
)

_GET_RECEIPTS: Final = Returns[models.MessagingMessageGetReceipts](
    models.MessagingMessageGetReceipts,
)


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

        Request: `GET /v1/messaging-messages/` (inferred). Sources:
        docs/resources/messaging-messages.md#list.

        Args:
            channel_id: A UUID.
            acknowledged: No source describes it.
            filter_cmp_last_modified_time: Keeps what message last-modified-time compares so
                with a time, written [comparator][datetime]. The comparators are >, <, <=, >=;
                two of them bound a time frame. At most 2 items.
            filter_cmp_posted_time: Keeps what message posted-time compares so with a time,
                written [comparator][datetime]. The comparators are >, <, <=, >=; two of them
                bound a time frame. At most 2 items.
            filter_text: Only items with this text. At most 255 characters.
            include_phrases: Default: false.
            include_read_receipts: Default: false.
            individual_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            thumbnail: Default: false.
            user_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_messages.list(channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        auto_ack: str | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        draft: bool | Unset = UNSET,
        include_destinations: Sequence[str] | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Creates a message.

        Request: `POST /v1/messaging-messages/` (inferred). Sources:
        docs/resources/messaging-messages.md#create.

        Args:
            auto_ack: No source describes it. (Inferred.)
            channel_id: A UUID. (Inferred.)
            draft: No source describes it. (Inferred.)
            include_destinations: No source describes it. (Inferred.)
            individual_id: A UUID. (Inferred.)
            message: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_messages.create(auto_ack="some-auto-ack",
                channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        include_phrases: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        thumbnail: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Gets the message with this id.

        Request: `GET /v1/messaging-messages/{id}/` (inferred). Sources:
        docs/resources/messaging-messages.md#get.

        Args:
            id: Id of the resource.
            include_phrases: Default: false.
            individual_id: A UUID.
            thumbnail: Default: false.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_messages.get("some-id")
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
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        draft: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        removed: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Changes a message.

        Request: `PATCH /v1/messaging-messages/{id}/` (inferred). Sources:
        docs/resources/messaging-messages.md#update.

        Args:
            id: Id of the resource.
            draft: No source describes it. (Inferred.)
            individual_id: A UUID. (Inferred.)
            message: No source describes it. (Inferred.)
            removed: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_messages.update("some-id",
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42", message="On my way")
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
        return self._core.request(request, _UPDATE, options)

    def ack(
        self,
        id: str,
        *,
        allow_past: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Acknowledge this message, with all messages that precede it.

        Request: `POST /v1/messaging-messages/{id}/ack/` (decided). Sources:
        docs/resources/messaging-messages.md#ack.

        Args:
            id: Id of the resource.
            allow_past: Default: false.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_messages.ack("some-id", individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return self._core.request(request, _ACK, options)

    def add_user_reaction(
        self,
        id: str,
        *,
        reaction_type: Literal["dislike", "like", "lol", "love", "sad", "wow"] | str,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """add a user-reaction to this message.

        Request: `POST /v1/messaging-messages/{id}/add-user-reaction/` (inferred). Sources:
        docs/resources/messaging-messages.md#add_user_reaction.

        Args:
            id: Id of the resource.
            reaction_type: One of dislike, like, lol, love, sad, wow.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_messages.add_user_reaction("some-id", reaction_type="dislike")
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
        return self._core.request(request, _ADD_USER_REACTION, options)

    def delete_user_reaction(
        self,
        id: str,
        *,
        reaction_type: Literal["dislike", "like", "lol", "love", "sad", "wow"] | str,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """delete a user-reaction from this message.

        Request: `POST /v1/messaging-messages/{id}/delete-user-reaction/` (inferred). Sources:
        docs/resources/messaging-messages.md#delete_user_reaction.

        Args:
            id: Id of the resource.
            reaction_type: One of dislike, like, lol, love, sad, wow.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_messages.delete_user_reaction("some-id", reaction_type="dislike")
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
        return self._core.request(request, _DELETE_USER_REACTION, options)

    def get_receipts(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessageGetReceipts:
        """get receipts for a message.

        Request: `GET /v1/messaging-messages/{id}/get-receipts/` (inferred). Sources:
        docs/resources/messaging-messages.md#get_receipts.

        Args:
            id: Id of the resource.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_messages.get_receipts("some-id")
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
        return self._core.request(request, _GET_RECEIPTS, options)


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

        Request: `GET /v1/messaging-messages/` (inferred). Sources:
        docs/resources/messaging-messages.md#list.

        Args:
            channel_id: A UUID.
            acknowledged: No source describes it.
            filter_cmp_last_modified_time: Keeps what message last-modified-time compares so
                with a time, written [comparator][datetime]. The comparators are >, <, <=, >=;
                two of them bound a time frame. At most 2 items.
            filter_cmp_posted_time: Keeps what message posted-time compares so with a time,
                written [comparator][datetime]. The comparators are >, <, <=, >=; two of them
                bound a time frame. At most 2 items.
            filter_text: Only items with this text. At most 255 characters.
            include_phrases: Default: false.
            include_read_receipts: Default: false.
            individual_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            thumbnail: Default: false.
            user_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_messages.list(channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        auto_ack: str | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        draft: bool | Unset = UNSET,
        include_destinations: Sequence[str] | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Creates a message.

        Request: `POST /v1/messaging-messages/` (inferred). Sources:
        docs/resources/messaging-messages.md#create.

        Args:
            auto_ack: No source describes it. (Inferred.)
            channel_id: A UUID. (Inferred.)
            draft: No source describes it. (Inferred.)
            include_destinations: No source describes it. (Inferred.)
            individual_id: A UUID. (Inferred.)
            message: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_messages.create(auto_ack="some-auto-ack",
                channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        include_phrases: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        thumbnail: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Gets the message with this id.

        Request: `GET /v1/messaging-messages/{id}/` (inferred). Sources:
        docs/resources/messaging-messages.md#get.

        Args:
            id: Id of the resource.
            include_phrases: Default: false.
            individual_id: A UUID.
            thumbnail: Default: false.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_messages.get("some-id")
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
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        draft: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        removed: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Changes a message.

        Request: `PATCH /v1/messaging-messages/{id}/` (inferred). Sources:
        docs/resources/messaging-messages.md#update.

        Args:
            id: Id of the resource.
            draft: No source describes it. (Inferred.)
            individual_id: A UUID. (Inferred.)
            message: No source describes it. (Inferred.)
            removed: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_messages.update("some-id",
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42", message="On my way")
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
        return await self._core.request(request, _UPDATE, options)

    async def ack(
        self,
        id: str,
        *,
        allow_past: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """Acknowledge this message, with all messages that precede it.

        Request: `POST /v1/messaging-messages/{id}/ack/` (decided). Sources:
        docs/resources/messaging-messages.md#ack.

        Args:
            id: Id of the resource.
            allow_past: Default: false.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_messages.ack("some-id",
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return await self._core.request(request, _ACK, options)

    async def add_user_reaction(
        self,
        id: str,
        *,
        reaction_type: Literal["dislike", "like", "lol", "love", "sad", "wow"] | str,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """add a user-reaction to this message.

        Request: `POST /v1/messaging-messages/{id}/add-user-reaction/` (inferred). Sources:
        docs/resources/messaging-messages.md#add_user_reaction.

        Args:
            id: Id of the resource.
            reaction_type: One of dislike, like, lol, love, sad, wow.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_messages.add_user_reaction("some-id", reaction_type="dislike")
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
        return await self._core.request(request, _ADD_USER_REACTION, options)

    async def delete_user_reaction(
        self,
        id: str,
        *,
        reaction_type: Literal["dislike", "like", "lol", "love", "sad", "wow"] | str,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessage:
        """delete a user-reaction from this message.

        Request: `POST /v1/messaging-messages/{id}/delete-user-reaction/` (inferred). Sources:
        docs/resources/messaging-messages.md#delete_user_reaction.

        Args:
            id: Id of the resource.
            reaction_type: One of dislike, like, lol, love, sad, wow.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_messages.delete_user_reaction("some-id", reaction_type="dislike")
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
        return await self._core.request(request, _DELETE_USER_REACTION, options)

    async def get_receipts(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingMessageGetReceipts:
        """get receipts for a message.

        Request: `GET /v1/messaging-messages/{id}/get-receipts/` (inferred). Sources:
        docs/resources/messaging-messages.md#get_receipts.

        Args:
            id: Id of the resource.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_messages.get_receipts("some-id")
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
        return await self._core.request(request, _GET_RECEIPTS, options)


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
