"""Methods of `client.texts`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_LIST: Final = Returns[list[models.Text]](
    list[models.Text],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.Text](
    models.Text,
    unwrap="data",
)

_GET: Final = Returns[models.Text](
    models.Text,
    unwrap="data",
)

_CALLBACK: Final = Returns[JSON](
    JSON,
)


class Texts:
    """Methods of `client.texts`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TextsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return TextsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return TextsWithStreamingResponse(self)

    def list(
        self,
        *,
        account_id: str,
        filter_number_id: str | Unset = UNSET,
        filter_target: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Text]:
        """List texts.

        No source describes this operation. Request: `GET /v1/texts/` (method inferred).
        Sources: docs/resources/texts.md#list.

        Args:
            account_id: A UUID.
            filter_number_id: Only items with this number ID.
            filter_target: Only items with this target.
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

            client.texts.list(account_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/texts/",
            query={
                "account-id": account_id,
                "filter[number-id]": filter_number_id,
                "filter[target]": filter_target,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        account_id: str | Unset = UNSET,
        callback_json: Mapping[str, JSON] | Unset = UNSET,
        callback_one_off: bool | Unset = UNSET,
        callback_status_url: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        expected_responses: Sequence[str] | Unset = UNSET,
        message: str | Unset = UNSET,
        number_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        target: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Text:
        """Create one text.

        No source describes this operation. Request: `POST /v1/texts/` (method inferred).
        Sources: docs/resources/texts.md#create.

        Args:
            account_id: A UUID. (Inferred.)
            callback_json: No source describes it. (Inferred.)
            callback_one_off: No source describes it. (Inferred.)
            callback_status_url: No source describes it. (Inferred.)
            callback_url: No source describes it. (Inferred.)
            expected_responses: No source describes it. (Inferred.)
            message: No source describes it. (Inferred.)
            number_id: A UUID. (Inferred.)
            organization_id: A UUID. (Inferred.)
            target: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.texts.create(account_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                callback_status_url="https://example.org")
        """
        request = Request(
            "POST",
            "/v1/texts/",
            json=resource_document(
                "texts",
                {
                    "account-id": account_id,
                    "callback-json": callback_json,
                    "callback-one-off": callback_one_off,
                    "callback-status-url": callback_status_url,
                    "callback-url": callback_url,
                    "expected-responses": expected_responses,
                    "message": message,
                    "number-id": number_id,
                    "organization-id": organization_id,
                    "target": target,
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
    ) -> models.Text:
        """Get one text.

        No source describes this operation. Request: `GET /v1/texts/{id}/` (inferred). Sources:
        docs/resources/texts.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.texts.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/texts/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def callback(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """POST /v1/texts/{id}/callback/.

        No source describes this operation. Request: `POST /v1/texts/{id}/callback/` (method
        inferred). Sources: docs/resources/texts.md#callback.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.texts.callback("some-id")
        """
        request = Request(
            "POST",
            "/v1/texts/{id}/callback/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _CALLBACK, options)


class AsyncTexts:
    """Methods of `client.texts`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncTextsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncTextsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncTextsWithStreamingResponse(self)

    def list(
        self,
        *,
        account_id: str,
        filter_number_id: str | Unset = UNSET,
        filter_target: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Text]:
        """List texts.

        No source describes this operation. Request: `GET /v1/texts/` (method inferred).
        Sources: docs/resources/texts.md#list.

        Args:
            account_id: A UUID.
            filter_number_id: Only items with this number ID.
            filter_target: Only items with this target.
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

            client.texts.list(account_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/texts/",
            query={
                "account-id": account_id,
                "filter[number-id]": filter_number_id,
                "filter[target]": filter_target,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        account_id: str | Unset = UNSET,
        callback_json: Mapping[str, JSON] | Unset = UNSET,
        callback_one_off: bool | Unset = UNSET,
        callback_status_url: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        expected_responses: Sequence[str] | Unset = UNSET,
        message: str | Unset = UNSET,
        number_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        target: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Text:
        """Create one text.

        No source describes this operation. Request: `POST /v1/texts/` (method inferred).
        Sources: docs/resources/texts.md#create.

        Args:
            account_id: A UUID. (Inferred.)
            callback_json: No source describes it. (Inferred.)
            callback_one_off: No source describes it. (Inferred.)
            callback_status_url: No source describes it. (Inferred.)
            callback_url: No source describes it. (Inferred.)
            expected_responses: No source describes it. (Inferred.)
            message: No source describes it. (Inferred.)
            number_id: A UUID. (Inferred.)
            organization_id: A UUID. (Inferred.)
            target: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.texts.create(account_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                callback_status_url="https://example.org")
        """
        request = Request(
            "POST",
            "/v1/texts/",
            json=resource_document(
                "texts",
                {
                    "account-id": account_id,
                    "callback-json": callback_json,
                    "callback-one-off": callback_one_off,
                    "callback-status-url": callback_status_url,
                    "callback-url": callback_url,
                    "expected-responses": expected_responses,
                    "message": message,
                    "number-id": number_id,
                    "organization-id": organization_id,
                    "target": target,
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
    ) -> models.Text:
        """Get one text.

        No source describes this operation. Request: `GET /v1/texts/{id}/` (inferred). Sources:
        docs/resources/texts.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.texts.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/texts/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def callback(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """POST /v1/texts/{id}/callback/.

        No source describes this operation. Request: `POST /v1/texts/{id}/callback/` (method
        inferred). Sources: docs/resources/texts.md#callback.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.texts.callback("some-id")
        """
        request = Request(
            "POST",
            "/v1/texts/{id}/callback/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _CALLBACK, options)


class TextsWithRawResponse:
    """Methods of `client.texts`, returning the response."""

    def __init__(self, resource: Texts) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.callback = response.raw(resource.callback)


class TextsWithStreamingResponse:
    """Methods of `client.texts`, as context managers, giving the response unread."""

    def __init__(self, resource: Texts) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.callback = response.streamed(resource.callback)


class AsyncTextsWithRawResponse:
    """Methods of `client.texts`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncTexts) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.callback = response.async_raw(resource.callback)


class AsyncTextsWithStreamingResponse:
    """Methods of `client.texts`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncTexts) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.callback = response.async_streamed(resource.callback)
