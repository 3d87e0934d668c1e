"""Methods of `client.users`."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from .. import models
from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore

_FIND: Final = Returns[models.User](
    models.User,
    unwrap="reply",
)


class Users:
    """Methods of `client.users`.

    The vendor's SDK also has `users.findMe`: no source says which requests they send.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return UsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return UsersWithStreamingResponse(self)

    def find(
        self,
        user_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Get what is known of users, by their user address encoding.

        Request: `GET /user/{user_address}/`. In the vendor's SDK: `users.find`. Sources:
        docs/resources/users.md#find.

        Args:
            user_address: The address of the user. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            The user.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.users.find("someone@example.org")
        """
        request = Request(
            "GET",
            "/user/{user_address}/",
            path_values={
                "user_address": user_address,
            },
        )
        return self._core.request(request, _FIND, options)


class AsyncUsers:
    """Methods of `client.users`, for asyncio.

    The vendor's SDK also has `users.findMe`: no source says which requests they send.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncUsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncUsersWithStreamingResponse(self)

    async def find(
        self,
        user_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Get what is known of users, by their user address encoding.

        Request: `GET /user/{user_address}/`. In the vendor's SDK: `users.find`. Sources:
        docs/resources/users.md#find.

        Args:
            user_address: The address of the user. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            The user.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.users.find("someone@example.org")
        """
        request = Request(
            "GET",
            "/user/{user_address}/",
            path_values={
                "user_address": user_address,
            },
        )
        return await self._core.request(request, _FIND, options)


class UsersWithRawResponse:
    """Methods of `client.users`, returning the response."""

    def __init__(self, resource: Users) -> None:
        self.find = response.raw(resource.find)


class UsersWithStreamingResponse:
    """Methods of `client.users`, as context managers, giving the response unread."""

    def __init__(self, resource: Users) -> None:
        self.find = response.streamed(resource.find)


class AsyncUsersWithRawResponse:
    """Methods of `client.users`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncUsers) -> None:
        self.find = response.async_raw(resource.find)


class AsyncUsersWithStreamingResponse:
    """Methods of `client.users`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncUsers) -> None:
        self.find = response.async_streamed(resource.find)
