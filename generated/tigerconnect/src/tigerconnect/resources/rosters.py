"""Methods of `client.rosters`."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore


class Rosters:
    """Methods of `client.rosters`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> RostersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return RostersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RostersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return RostersWithStreamingResponse(self)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get the list of a user's recent conversations. Sending and receiving messages keeps this
        roster current.

        Request: `GET /roster/`
        (source: sources/apis.yaml:244,245 (inferred: path-slug)).

        Args:
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/roster/",
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)

    def delete(
        self,
        user_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Remove a conversation from the list of recent ones. With a User as the other side, its
        messages are all deleted. With a group, the User leaves it and gets none of its later
        messages.

        Request: `DELETE /roster/{user_address}/`
        (source: sources/apis.yaml:259,260 (inferred: path-slug)).

        Args:
            user_address: Source: sources/apis.yaml:259,260 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/roster/{user_address}/",
            path_values={
                "user_address": user_address,
            },
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)


class AsyncRosters:
    """Methods of `client.rosters`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncRostersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncRostersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRostersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncRostersWithStreamingResponse(self)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get the list of a user's recent conversations. Sending and receiving messages keeps this
        roster current.

        Request: `GET /roster/`
        (source: sources/apis.yaml:244,245 (inferred: path-slug)).

        Args:
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/roster/",
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)

    async def delete(
        self,
        user_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Remove a conversation from the list of recent ones. With a User as the other side, its
        messages are all deleted. With a group, the User leaves it and gets none of its later
        messages.

        Request: `DELETE /roster/{user_address}/`
        (source: sources/apis.yaml:259,260 (inferred: path-slug)).

        Args:
            user_address: Source: sources/apis.yaml:259,260 (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/roster/{user_address}/",
            path_values={
                "user_address": user_address,
            },
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)


class RostersWithRawResponse:
    """Methods of `client.rosters`, returning the response."""

    def __init__(self, resource: Rosters) -> None:
        self.list = response.raw(resource.list)
        self.delete = response.raw(resource.delete)


class RostersWithStreamingResponse:
    """Methods of `client.rosters`, as context managers, giving the response unread."""

    def __init__(self, resource: Rosters) -> None:
        self.list = response.streamed(resource.list)
        self.delete = response.streamed(resource.delete)


class AsyncRostersWithRawResponse:
    """Methods of `client.rosters`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncRosters) -> None:
        self.list = response.async_raw(resource.list)
        self.delete = response.async_raw(resource.delete)


class AsyncRostersWithStreamingResponse:
    """Methods of `client.rosters`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncRosters) -> None:
        self.list = response.async_streamed(resource.list)
        self.delete = response.async_streamed(resource.delete)
