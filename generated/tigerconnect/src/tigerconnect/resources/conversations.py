"""Methods of `client.conversations`."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from .. import models
from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore

_FIND_ALL: Final = Returns[list[models.Conversation]](
    list[models.Conversation],
    unwrap="reply",
)

_REMOVE: Final = Returns[None](
    None,
)


class Conversations:
    """Methods of `client.conversations`.

    The vendor's SDK also has `conversations.find`: no source says which requests they send.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> ConversationsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return ConversationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ConversationsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return ConversationsWithStreamingResponse(self)

    def find_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.Conversation]:
        """Get the list of a user's recent conversations. Sending and receiving messages keeps this
        roster current.

        Request: `GET /roster/` (inferred). In the vendor's SDK: `conversations.findAll`.
        Sources: docs/resources/conversations.md#find_all.

        Args:
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.conversations.find_all()
        """
        request = Request(
            "GET",
            "/roster/",
        )
        return self._core.request(request, _FIND_ALL, options)

    def remove(
        self,
        user_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a conversation from the list of recent ones.

        With a User as the other side, its messages are all deleted. With a group, the User
        leaves it and gets none of its later messages.

        Request: `DELETE /roster/{user_address}/` (inferred). In the vendor's SDK:
        `conversations.remove`. It also takes `counterPartyType`, `organizationId`, which no
        source shows on the wire. Sources: docs/resources/conversations.md#remove.

        Args:
            user_address: The address of the user. (Inferred.)
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.conversations.remove("someone@example.org")
        """
        request = Request(
            "DELETE",
            "/roster/{user_address}/",
            path_values={
                "user_address": user_address,
            },
        )
        return self._core.request(request, _REMOVE, options)


class AsyncConversations:
    """Methods of `client.conversations`, for asyncio.

    The vendor's SDK also has `conversations.find`: no source says which requests they send.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncConversationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncConversationsWithStreamingResponse(self)

    async def find_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.Conversation]:
        """Get the list of a user's recent conversations. Sending and receiving messages keeps this
        roster current.

        Request: `GET /roster/` (inferred). In the vendor's SDK: `conversations.findAll`.
        Sources: docs/resources/conversations.md#find_all.

        Args:
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.conversations.find_all()
        """
        request = Request(
            "GET",
            "/roster/",
        )
        return await self._core.request(request, _FIND_ALL, options)

    async def remove(
        self,
        user_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a conversation from the list of recent ones.

        With a User as the other side, its messages are all deleted. With a group, the User
        leaves it and gets none of its later messages.

        Request: `DELETE /roster/{user_address}/` (inferred). In the vendor's SDK:
        `conversations.remove`. It also takes `counterPartyType`, `organizationId`, which no
        source shows on the wire. Sources: docs/resources/conversations.md#remove.

        Args:
            user_address: The address of the user. (Inferred.)
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.conversations.remove("someone@example.org")
        """
        request = Request(
            "DELETE",
            "/roster/{user_address}/",
            path_values={
                "user_address": user_address,
            },
        )
        return await self._core.request(request, _REMOVE, options)


class ConversationsWithRawResponse:
    """Methods of `client.conversations`, returning the response."""

    def __init__(self, resource: Conversations) -> None:
        self.find_all = response.raw(resource.find_all)
        self.remove = response.raw(resource.remove)


class ConversationsWithStreamingResponse:
    """Methods of `client.conversations`, as context managers, giving the response unread."""

    def __init__(self, resource: Conversations) -> None:
        self.find_all = response.streamed(resource.find_all)
        self.remove = response.streamed(resource.remove)


class AsyncConversationsWithRawResponse:
    """Methods of `client.conversations`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncConversations) -> None:
        self.find_all = response.async_raw(resource.find_all)
        self.remove = response.async_raw(resource.remove)


class AsyncConversationsWithStreamingResponse:
    """Methods of `client.conversations`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncConversations) -> None:
        self.find_all = response.async_streamed(resource.find_all)
        self.remove = response.async_streamed(resource.remove)
