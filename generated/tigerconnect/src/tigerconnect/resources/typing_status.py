"""Methods of `client.typing_status`."""

from __future__ import annotations

from functools import cached_property

from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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
        """Tells a user who is online, or the members of a group, that the current user is now
        typing to them. With counterPartyId undefined nothing is done.

        Tell a recipient that a certain User is typing in a conversation.

        Request: `GET /message/typing/`
        (stated; source: sources/message-typing-fragment.yaml:82; sources/apis.yaml:130,131).

        In the vendor's SDK: `typingStatus.startTyping` (source: sources/javascript-sdk-readme.txt:867).

        Args:
            recipient: User or Group to tell, in address encoding. Source:
                sources/message-typing-fragment.yaml:89; type inferred: same-name-elsewhere.
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/message/typing/",
            query={
                "recipient": recipient,
            },
        )
        returns = Returns[None](None, unwrap="reply")
        return self._core.request(request, returns, options)

    def stop_typing(
        self,
        recipient_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Tells a user who is online, or the members of a group, that the current user types to
        them no more. With counterPartyId undefined nothing is done.

        Tell a recipient that the User has stopped typing in a conversation. It is a User or a
        Group, in address encoding.

        Request: `DELETE /message/typing/{recipient_address}/`
        (source: sources/apis.yaml:144,145 (inferred: path-slug)).

        In the vendor's SDK: `typingStatus.stopTyping` (source: sources/javascript-sdk-readme.txt:880).

        Args:
            recipient_address: Source: sources/apis.yaml:144,145 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/message/typing/{recipient_address}/",
            path_values={
                "recipient_address": recipient_address,
            },
        )
        returns = Returns[None](None, unwrap="reply")
        return self._core.request(request, returns, options)


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
        """Tells a user who is online, or the members of a group, that the current user is now
        typing to them. With counterPartyId undefined nothing is done.

        Tell a recipient that a certain User is typing in a conversation.

        Request: `GET /message/typing/`
        (stated; source: sources/message-typing-fragment.yaml:82; sources/apis.yaml:130,131).

        In the vendor's SDK: `typingStatus.startTyping` (source: sources/javascript-sdk-readme.txt:867).

        Args:
            recipient: User or Group to tell, in address encoding. Source:
                sources/message-typing-fragment.yaml:89; type inferred: same-name-elsewhere.
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/message/typing/",
            query={
                "recipient": recipient,
            },
        )
        returns = Returns[None](None, unwrap="reply")
        return await self._core.request(request, returns, options)

    async def stop_typing(
        self,
        recipient_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Tells a user who is online, or the members of a group, that the current user types to
        them no more. With counterPartyId undefined nothing is done.

        Tell a recipient that the User has stopped typing in a conversation. It is a User or a
        Group, in address encoding.

        Request: `DELETE /message/typing/{recipient_address}/`
        (source: sources/apis.yaml:144,145 (inferred: path-slug)).

        In the vendor's SDK: `typingStatus.stopTyping` (source: sources/javascript-sdk-readme.txt:880).

        Args:
            recipient_address: Source: sources/apis.yaml:144,145 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/message/typing/{recipient_address}/",
            path_values={
                "recipient_address": recipient_address,
            },
        )
        returns = Returns[None](None, unwrap="reply")
        return await self._core.request(request, returns, options)


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
