"""Methods of `client.metadata`."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from .._runtime import response
from .._runtime.json_type import JSON
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore

_FIND: Final = Returns[dict[str, JSON]](
    dict[str, JSON],
    unwrap="reply",
)

_DELETE: Final = Returns[JSON](
    JSON,
)


class Metadata:
    """Methods of `client.metadata`.

    The vendor's SDK also has `metadata.findMulti`, `metadata.update`, `metadata.fullUpdate`: no
    source says which requests they send.
    """

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

    def find(
        self,
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, JSON]:
        """Get the metadata of a User or Group, given in address encoding.

        Request: `GET /metadata/{group_token}/` (inferred). In the vendor's SDK:
        `metadata.find`. It also takes `organizationId`, which no source shows on the wire.
        Sources: docs/resources/metadata.md#find.

        Args:
            group_token: The token of the group. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            No source says what all of the answer is: that part is JSON.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.metadata.find("some-group-token")
        """
        request = Request(
            "GET",
            "/metadata/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        return self._core.request(request, _FIND, options)

    def delete(
        self,
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Clears the metadata of a User or Group, given in address encoding.

        Request: `DELETE /metadata/{group_token}/` (inferred). Sources:
        docs/resources/metadata.md#delete.

        Args:
            group_token: The token of the group. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.metadata.delete("some-group-token")
        """
        request = Request(
            "DELETE",
            "/metadata/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        return self._core.request(request, _DELETE, options)


class AsyncMetadata:
    """Methods of `client.metadata`, for asyncio.

    The vendor's SDK also has `metadata.findMulti`, `metadata.update`, `metadata.fullUpdate`: no
    source says which requests they send.
    """

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

    async def find(
        self,
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, JSON]:
        """Get the metadata of a User or Group, given in address encoding.

        Request: `GET /metadata/{group_token}/` (inferred). In the vendor's SDK:
        `metadata.find`. It also takes `organizationId`, which no source shows on the wire.
        Sources: docs/resources/metadata.md#find.

        Args:
            group_token: The token of the group. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            No source says what all of the answer is: that part is JSON.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.metadata.find("some-group-token")
        """
        request = Request(
            "GET",
            "/metadata/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        return await self._core.request(request, _FIND, options)

    async def delete(
        self,
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Clears the metadata of a User or Group, given in address encoding.

        Request: `DELETE /metadata/{group_token}/` (inferred). Sources:
        docs/resources/metadata.md#delete.

        Args:
            group_token: The token of the group. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.metadata.delete("some-group-token")
        """
        request = Request(
            "DELETE",
            "/metadata/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        return await self._core.request(request, _DELETE, options)


class MetadataWithRawResponse:
    """Methods of `client.metadata`, returning the response."""

    def __init__(self, resource: Metadata) -> None:
        self.find = response.raw(resource.find)
        self.delete = response.raw(resource.delete)


class MetadataWithStreamingResponse:
    """Methods of `client.metadata`, as context managers, giving the response unread."""

    def __init__(self, resource: Metadata) -> None:
        self.find = response.streamed(resource.find)
        self.delete = response.streamed(resource.delete)


class AsyncMetadataWithRawResponse:
    """Methods of `client.metadata`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMetadata) -> None:
        self.find = response.async_raw(resource.find)
        self.delete = response.async_raw(resource.delete)


class AsyncMetadataWithStreamingResponse:
    """Methods of `client.metadata`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMetadata) -> None:
        self.find = response.async_streamed(resource.find)
        self.delete = response.async_streamed(resource.delete)
