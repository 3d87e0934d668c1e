"""Methods of `client.metadata`."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore


class Metadata:
    """Methods of `client.metadata`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> MetadataWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return MetadataWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MetadataWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return MetadataWithStreamingResponse(self)

    def get(
        self,
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get the metadata of a User or Group, given in address encoding.

        Request: `GET /metadata/{group_token}/`
        (source: sources/apis.yaml:230,231 (inferred: path-slug)).

        Args:
            group_token: Source: sources/apis.yaml:230,231 (inferred: path-template).
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
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any] | None:
        """Fetches the metadata of an entity (a Group or a User)

        Get the metadata of a User or Group, given in address encoding.

        Request: `GET /metadata/{group_token}/`
        (source: sources/apis.yaml:230,231 (inferred: path-slug)).

        In the vendor's SDK: `metadata.find` (source: sources/javascript-sdk-readme.txt:1285).

        Args:
            group_token: Source: sources/apis.yaml:230,231 (inferred: path-template).
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
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Clears the metadata of a User or Group, given in address encoding.

        Request: `DELETE /metadata/{group_token}/`
        (source: sources/apis.yaml:215,216 (inferred: path-slug)).

        Args:
            group_token: Source: sources/apis.yaml:215,216 (inferred: path-template).
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

    @cached_property
    def with_raw_response(self) -> AsyncMetadataWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncMetadataWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMetadataWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncMetadataWithStreamingResponse(self)

    async def get(
        self,
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get the metadata of a User or Group, given in address encoding.

        Request: `GET /metadata/{group_token}/`
        (source: sources/apis.yaml:230,231 (inferred: path-slug)).

        Args:
            group_token: Source: sources/apis.yaml:230,231 (inferred: path-template).
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
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any] | None:
        """Fetches the metadata of an entity (a Group or a User)

        Get the metadata of a User or Group, given in address encoding.

        Request: `GET /metadata/{group_token}/`
        (source: sources/apis.yaml:230,231 (inferred: path-slug)).

        In the vendor's SDK: `metadata.find` (source: sources/javascript-sdk-readme.txt:1285).

        Args:
            group_token: Source: sources/apis.yaml:230,231 (inferred: path-template).
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
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Clears the metadata of a User or Group, given in address encoding.

        Request: `DELETE /metadata/{group_token}/`
        (source: sources/apis.yaml:215,216 (inferred: path-slug)).

        Args:
            group_token: Source: sources/apis.yaml:215,216 (inferred: path-template).
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


class MetadataWithRawResponse:
    """Methods of `client.metadata`, returning the response."""

    def __init__(self, resource: Metadata) -> None:
        self.get = response.raw(resource.get)
        self.find = response.raw(resource.find)
        self.delete = response.raw(resource.delete)


class MetadataWithStreamingResponse:
    """Methods of `client.metadata`, as context managers, giving the response unread."""

    def __init__(self, resource: Metadata) -> None:
        self.get = response.streamed(resource.get)
        self.find = response.streamed(resource.find)
        self.delete = response.streamed(resource.delete)


class AsyncMetadataWithRawResponse:
    """Methods of `client.metadata`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMetadata) -> None:
        self.get = response.async_raw(resource.get)
        self.find = response.async_raw(resource.find)
        self.delete = response.async_raw(resource.delete)


class AsyncMetadataWithStreamingResponse:
    """Methods of `client.metadata`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMetadata) -> None:
        self.get = response.async_streamed(resource.get)
        self.find = response.async_streamed(resource.find)
        self.delete = response.async_streamed(resource.delete)
