"""Methods of `client.text_number_info`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from .. import models
from .._runtime import paging, response
from .._runtime.json_type import JSON
from .._runtime.jsonapi import resource_document
from .._runtime.next_page import Paging
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[list[models.TextNumberInfo]](
    list[models.TextNumberInfo],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.TextNumberInfo](
    models.TextNumberInfo,
    unwrap="data",
)

_GET: Final = Returns[models.TextNumberInfo](
    models.TextNumberInfo,
    unwrap="data",
)


class TextNumberInfo:
    """Methods of `client.text_number_info`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TextNumberInfoWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return TextNumberInfoWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextNumberInfoWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return TextNumberInfoWithStreamingResponse(self)

    def list(
        self,
        *,
        number: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.TextNumberInfo]:
        """List text number info.

        No source describes this operation. Request: `GET /v1/text-number-info/` (method
        inferred). Sources: docs/resources/text-number-info.md#list.

        Args:
            number: Format: phonenumberE164_us.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_number_info.list(number="+15550100")
        """
        request = Request(
            "GET",
            "/v1/text-number-info/",
            query={
                "number": number,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        number: str | Unset = UNSET,
        reresolve: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextNumberInfo:
        """Create one text number info.

        No source describes this operation. Request: `POST /v1/text-number-info/` (method
        inferred). Sources: docs/resources/text-number-info.md#create.

        Args:
            number: No source describes it. (Inferred.)
            reresolve: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_number_info.create(number="+15550100")
        """
        request = Request(
            "POST",
            "/v1/text-number-info/",
            json=resource_document(
                "text-number-info",
                {
                    "number": number,
                    "reresolve": reresolve,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextNumberInfo:
        """Get one text number info.

        No source describes this operation. Request: `GET /v1/text-number-info/{id}/`
        (inferred). Sources: docs/resources/text-number-info.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_number_info.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/text-number-info/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncTextNumberInfo:
    """Methods of `client.text_number_info`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncTextNumberInfoWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncTextNumberInfoWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextNumberInfoWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncTextNumberInfoWithStreamingResponse(self)

    def list(
        self,
        *,
        number: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.TextNumberInfo]:
        """List text number info.

        No source describes this operation. Request: `GET /v1/text-number-info/` (method
        inferred). Sources: docs/resources/text-number-info.md#list.

        Args:
            number: Format: phonenumberE164_us.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_number_info.list(number="+15550100")
        """
        request = Request(
            "GET",
            "/v1/text-number-info/",
            query={
                "number": number,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        number: str | Unset = UNSET,
        reresolve: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextNumberInfo:
        """Create one text number info.

        No source describes this operation. Request: `POST /v1/text-number-info/` (method
        inferred). Sources: docs/resources/text-number-info.md#create.

        Args:
            number: No source describes it. (Inferred.)
            reresolve: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_number_info.create(number="+15550100")
        """
        request = Request(
            "POST",
            "/v1/text-number-info/",
            json=resource_document(
                "text-number-info",
                {
                    "number": number,
                    "reresolve": reresolve,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextNumberInfo:
        """Get one text number info.

        No source describes this operation. Request: `GET /v1/text-number-info/{id}/`
        (inferred). Sources: docs/resources/text-number-info.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_number_info.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/text-number-info/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)


class TextNumberInfoWithRawResponse:
    """Methods of `client.text_number_info`, returning the response."""

    def __init__(self, resource: TextNumberInfo) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)


class TextNumberInfoWithStreamingResponse:
    """Methods of `client.text_number_info`, as context managers, giving the response unread."""

    def __init__(self, resource: TextNumberInfo) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)


class AsyncTextNumberInfoWithRawResponse:
    """Methods of `client.text_number_info`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncTextNumberInfo) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)


class AsyncTextNumberInfoWithStreamingResponse:
    """Methods of `client.text_number_info`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncTextNumberInfo) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
