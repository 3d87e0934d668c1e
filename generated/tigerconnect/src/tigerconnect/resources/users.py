"""Methods of `client.users`."""

from __future__ import annotations

from functools import cached_property

from .. import models
from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore


class Users:
    """Methods of `client.users`."""

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

    def get(
        self,
        user_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Get what is known of users, by their user address encoding.

        Request: `GET /user/{user_address}/`
        (stated; source: sources/apis.yaml:275,276; sources/wire-facts.yaml:238).

        Args:
            user_address: Source: sources/apis.yaml:275,276; sources/wire-facts.yaml:238
                (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            The user.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/user/{user_address}/",
            path_values={
                "user_address": user_address,
            },
        )
        returns = Returns[models.User](models.User, unwrap="reply")
        return self._core.request(request, returns, options)

    def find(
        self,
        user_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Fetches a User by ID, email or phone number.

        Get what is known of users, by their user address encoding.

        Request: `GET /user/{user_address}/`
        (stated; source: sources/apis.yaml:275,276; sources/wire-facts.yaml:238).

        In the vendor's SDK: `users.find` (source: sources/javascript-sdk-readme.txt:408).

        Args:
            user_address: Source: sources/apis.yaml:275,276; sources/wire-facts.yaml:238
                (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            The user.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/user/{user_address}/",
            path_values={
                "user_address": user_address,
            },
        )
        returns = Returns[models.User](models.User, unwrap="reply")
        return self._core.request(request, returns, options)


class AsyncUsers:
    """Methods of `client.users`, for asyncio."""

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

    async def get(
        self,
        user_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Get what is known of users, by their user address encoding.

        Request: `GET /user/{user_address}/`
        (stated; source: sources/apis.yaml:275,276; sources/wire-facts.yaml:238).

        Args:
            user_address: Source: sources/apis.yaml:275,276; sources/wire-facts.yaml:238
                (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            The user.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/user/{user_address}/",
            path_values={
                "user_address": user_address,
            },
        )
        returns = Returns[models.User](models.User, unwrap="reply")
        return await self._core.request(request, returns, options)

    async def find(
        self,
        user_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Fetches a User by ID, email or phone number.

        Get what is known of users, by their user address encoding.

        Request: `GET /user/{user_address}/`
        (stated; source: sources/apis.yaml:275,276; sources/wire-facts.yaml:238).

        In the vendor's SDK: `users.find` (source: sources/javascript-sdk-readme.txt:408).

        Args:
            user_address: Source: sources/apis.yaml:275,276; sources/wire-facts.yaml:238
                (inferred: path-template).
            options: Timeout, retries and headers of this call.

        Returns:
            The user.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/user/{user_address}/",
            path_values={
                "user_address": user_address,
            },
        )
        returns = Returns[models.User](models.User, unwrap="reply")
        return await self._core.request(request, returns, options)


class UsersWithRawResponse:
    """Methods of `client.users`, returning the response."""

    def __init__(self, resource: Users) -> None:
        self.get = response.raw(resource.get)
        self.find = response.raw(resource.find)


class UsersWithStreamingResponse:
    """Methods of `client.users`, as context managers, giving the response unread."""

    def __init__(self, resource: Users) -> None:
        self.get = response.streamed(resource.get)
        self.find = response.streamed(resource.find)


class AsyncUsersWithRawResponse:
    """Methods of `client.users`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncUsers) -> None:
        self.get = response.async_raw(resource.get)
        self.find = response.async_raw(resource.find)


class AsyncUsersWithStreamingResponse:
    """Methods of `client.users`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncUsers) -> None:
        self.get = response.async_streamed(resource.get)
        self.find = response.async_streamed(resource.find)
