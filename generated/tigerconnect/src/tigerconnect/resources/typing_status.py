"""Methods of `client.typing_status`."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_START_TYPING: Final = Returns[None](
    None,
)

_STOP_TYPING: Final = Returns[None](
    None,
)


class TypingStatus:
    """Methods of `client.typing_status`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TypingStatusWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return TypingStatusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TypingStatusWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return TypingStatusWithStreamingResponse(self)

    def start_typing(
        self,
        *,
        recipient: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Tell a recipient that a certain User is typing in a conversation.

        Request: `GET /message/typing/`. In the vendor's SDK: `typingStatus.startTyping`.
        Sources: docs/resources/typing-status.md#start_typing.

        Args:
            recipient: User or Group to tell, in address encoding. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.typing_status.start_typing()
        """
        request = Request(
            "GET",
            "/message/typing/",
            query={
                "recipient": recipient,
            },
        )
        return self._core.request(request, _START_TYPING, options)

    def stop_typing(
        self,
        recipient_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Tell a recipient that the User has stopped typing in a conversation.

        It is a User or a Group, in address encoding.

        Request: `DELETE /message/typing/{recipient_address}/` (inferred). In the vendor's SDK:
        `typingStatus.stopTyping`. Sources: docs/resources/typing-status.md#stop_typing.

        Args:
            recipient_address: The address of the recipient. (Inferred.)
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.typing_status.stop_typing("someone@example.org")
        """
        request = Request(
            "DELETE",
            "/message/typing/{recipient_address}/",
            path_values={
                "recipient_address": recipient_address,
            },
        )
        return self._core.request(request, _STOP_TYPING, options)


class AsyncTypingStatus:
    """Methods of `client.typing_status`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncTypingStatusWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncTypingStatusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTypingStatusWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncTypingStatusWithStreamingResponse(self)

    async def start_typing(
        self,
        *,
        recipient: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Tell a recipient that a certain User is typing in a conversation.

        Request: `GET /message/typing/`. In the vendor's SDK: `typingStatus.startTyping`.
        Sources: docs/resources/typing-status.md#start_typing.

        Args:
            recipient: User or Group to tell, in address encoding. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.typing_status.start_typing()
        """
        request = Request(
            "GET",
            "/message/typing/",
            query={
                "recipient": recipient,
            },
        )
        return await self._core.request(request, _START_TYPING, options)

    async def stop_typing(
        self,
        recipient_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Tell a recipient that the User has stopped typing in a conversation.

        It is a User or a Group, in address encoding.

        Request: `DELETE /message/typing/{recipient_address}/` (inferred). In the vendor's SDK:
        `typingStatus.stopTyping`. Sources: docs/resources/typing-status.md#stop_typing.

        Args:
            recipient_address: The address of the recipient. (Inferred.)
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.typing_status.stop_typing("someone@example.org")
        """
        request = Request(
            "DELETE",
            "/message/typing/{recipient_address}/",
            path_values={
                "recipient_address": recipient_address,
            },
        )
        return await self._core.request(request, _STOP_TYPING, options)


class TypingStatusWithRawResponse:
    """Methods of `client.typing_status`, returning the response."""

    def __init__(self, resource: TypingStatus) -> None:
        self.start_typing = response.raw(resource.start_typing)
        self.stop_typing = response.raw(resource.stop_typing)


class TypingStatusWithStreamingResponse:
    """Methods of `client.typing_status`, as context managers, giving the response unread."""

    def __init__(self, resource: TypingStatus) -> None:
        self.start_typing = response.streamed(resource.start_typing)
        self.stop_typing = response.streamed(resource.stop_typing)


class AsyncTypingStatusWithRawResponse:
    """Methods of `client.typing_status`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncTypingStatus) -> None:
        self.start_typing = response.async_raw(resource.start_typing)
        self.stop_typing = response.async_raw(resource.stop_typing)


class AsyncTypingStatusWithStreamingResponse:
    """Methods of `client.typing_status`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncTypingStatus) -> None:
        self.start_typing = response.async_streamed(resource.start_typing)
        self.stop_typing = response.async_streamed(resource.stop_typing)
