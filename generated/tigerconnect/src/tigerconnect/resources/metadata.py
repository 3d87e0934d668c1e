"""Methods of `client.metadata`."""

from __future__ import annotations

from typing import Any

from .._runtime.options import RequestOptions
from .._runtime.transport import AsyncCore, Request, Returns, SyncCore


class Metadata:
    """Methods of `client.metadata`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def get(
        self,
        *,
        group_token: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get the metadata of a User or Group, given in address encoding.

        Request: `GET /metadata/{group_token}/`
        (source: sources/apis.yaml:230,231 (inferred: path-slug)).

        Args:
            group_token: Source: sources/apis.yaml:230,231 (inferred: path-template); type
                assumed: untyped-is-string.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/metadata/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)

    def find(
        self,
        *,
        group_token: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any] | None:
        """Fetches the metadata of an entity (a Group or a User)

        Get the metadata of a User or Group, given in address encoding.

        Request: `GET /metadata/{group_token}/`
        (source: sources/apis.yaml:230,231 (inferred: path-slug)).

        In the vendor's SDK: `metadata.find` (source: sources/javascript-sdk-readme.txt:1285).

        Args:
            group_token: Source: sources/apis.yaml:230,231 (inferred: path-template); type
                assumed: untyped-is-string.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/metadata/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        returns = Returns[dict[str, Any] | None](dict[str, Any] | None, unwrap="reply")
        return self._core.request(request, returns, options)

    def delete(
        self,
        *,
        group_token: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Clears the metadata of a User or Group, given in address encoding.

        Request: `DELETE /metadata/{group_token}/`
        (source: sources/apis.yaml:215,216 (inferred: path-slug)).

        Args:
            group_token: Source: sources/apis.yaml:215,216 (inferred: path-template); type
                assumed: untyped-is-string.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/metadata/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)


class AsyncMetadata:
    """Methods of `client.metadata`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get(
        self,
        *,
        group_token: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get the metadata of a User or Group, given in address encoding.

        Request: `GET /metadata/{group_token}/`
        (source: sources/apis.yaml:230,231 (inferred: path-slug)).

        Args:
            group_token: Source: sources/apis.yaml:230,231 (inferred: path-template); type
                assumed: untyped-is-string.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/metadata/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)

    async def find(
        self,
        *,
        group_token: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any] | None:
        """Fetches the metadata of an entity (a Group or a User)

        Get the metadata of a User or Group, given in address encoding.

        Request: `GET /metadata/{group_token}/`
        (source: sources/apis.yaml:230,231 (inferred: path-slug)).

        In the vendor's SDK: `metadata.find` (source: sources/javascript-sdk-readme.txt:1285).

        Args:
            group_token: Source: sources/apis.yaml:230,231 (inferred: path-template); type
                assumed: untyped-is-string.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/metadata/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        returns = Returns[dict[str, Any] | None](dict[str, Any] | None, unwrap="reply")
        return await self._core.request(request, returns, options)

    async def delete(
        self,
        *,
        group_token: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Clears the metadata of a User or Group, given in address encoding.

        Request: `DELETE /metadata/{group_token}/`
        (source: sources/apis.yaml:215,216 (inferred: path-slug)).

        Args:
            group_token: Source: sources/apis.yaml:215,216 (inferred: path-template); type
                assumed: untyped-is-string.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/metadata/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)
