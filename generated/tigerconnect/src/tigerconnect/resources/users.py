"""Methods of `client.users`."""

from __future__ import annotations

from .. import models
from .._runtime.options import RequestOptions
from .._runtime.transport import AsyncCore, Request, Returns, SyncCore


class Users:
    """Methods of `client.users`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def get(
        self,
        *,
        user_address: str,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Get what is known of users, by their user address encoding.

        Request: `GET /user/{user_address}/`
        (stated; source: sources/apis.yaml:275,276; sources/wire-facts.yaml:230).

        Args:
            user_address: Source: sources/apis.yaml:275,276; sources/wire-facts.yaml:230
                (inferred: path-template); type assumed: untyped-is-string.
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
        *,
        user_address: str,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Fetches a User by ID, email or phone number.

        Get what is known of users, by their user address encoding.

        Request: `GET /user/{user_address}/`
        (stated; source: sources/apis.yaml:275,276; sources/wire-facts.yaml:230).

        In the vendor's SDK: `users.find` (source: sources/javascript-sdk-readme.txt:408).

        Args:
            user_address: Source: sources/apis.yaml:275,276; sources/wire-facts.yaml:230
                (inferred: path-template); type assumed: untyped-is-string.
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

    async def get(
        self,
        *,
        user_address: str,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Get what is known of users, by their user address encoding.

        Request: `GET /user/{user_address}/`
        (stated; source: sources/apis.yaml:275,276; sources/wire-facts.yaml:230).

        Args:
            user_address: Source: sources/apis.yaml:275,276; sources/wire-facts.yaml:230
                (inferred: path-template); type assumed: untyped-is-string.
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
        *,
        user_address: str,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Fetches a User by ID, email or phone number.

        Get what is known of users, by their user address encoding.

        Request: `GET /user/{user_address}/`
        (stated; source: sources/apis.yaml:275,276; sources/wire-facts.yaml:230).

        In the vendor's SDK: `users.find` (source: sources/javascript-sdk-readme.txt:408).

        Args:
            user_address: Source: sources/apis.yaml:275,276; sources/wire-facts.yaml:230
                (inferred: path-template); type assumed: untyped-is-string.
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
