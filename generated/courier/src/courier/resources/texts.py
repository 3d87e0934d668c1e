"""Methods of `client.texts`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from .. import models
from .._runtime import paging, response
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/texts/`
        (source: sources/reference-page.txt:4182 (inferred: shown-200-without-body)).

        Args:
            account_id: Source: sources/reference-page.txt:4184.
            filter_number_id: Source: sources/reference-page.txt:4185.
            filter_target: Source: sources/reference-page.txt:4186.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4187.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4188.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4192.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.Text]](builtins.list[models.Text], unwrap="data")
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return Pager(self._core, request, returns, pages, options)

    def create(
        self,
        *,
        account_id: str | Unset = UNSET,
        callback_json: Mapping[str, Any] | Unset = UNSET,
        callback_one_off: bool | Unset = UNSET,
        callback_status_url: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        expected_responses: Sequence[str] | Unset = UNSET,
        message: str | Unset = UNSET,
        number_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        target: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Text:
        """Create one text.

        No document describes this operation.

        Request: `POST /v1/texts/`
        (source: sources/reference-page.txt:4212 (inferred: shown-created)).

        Args:
            account_id: Source: sources/reference-page.txt:4222 (inferred: sample-type).
            callback_json: Source: sources/reference-page.txt:4223 (inferred: sample-type).
            callback_one_off: Source: sources/reference-page.txt:4224 (inferred: sample-type).
            callback_status_url: Source: sources/reference-page.txt:4225 (inferred:
                sample-type).
            callback_url: Source: sources/reference-page.txt:4226 (inferred: sample-type).
            expected_responses: Source: sources/reference-page.txt:4227 (inferred: sample-type).
            message: Source: sources/reference-page.txt:4229 (inferred: sample-type).
            number_id: Source: sources/reference-page.txt:4230 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:4231 (inferred: sample-type).
            target: Source: sources/reference-page.txt:4232 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4216,4234.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4238.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.Text](models.Text, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Text:
        """Get one text.

        No document describes this operation.

        Request: `GET /v1/texts/{id}/`
        (source: sources/reference-page.txt:4256 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4258.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/texts/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.Text](models.Text, unwrap="data")
        return self._core.request(request, returns, options)

    def callback(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /v1/texts/{id}/callback/

        No document describes this operation.

        Request: `POST /v1/texts/{id}/callback/`
        (source: sources/reference-page.txt:4276 (inferred: same-method-elsewhere)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4278.
            body: Source: sources/reference-page.txt:4279; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4286.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/texts/{id}/callback/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/texts/`
        (source: sources/reference-page.txt:4182 (inferred: shown-200-without-body)).

        Args:
            account_id: Source: sources/reference-page.txt:4184.
            filter_number_id: Source: sources/reference-page.txt:4185.
            filter_target: Source: sources/reference-page.txt:4186.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4187.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4188.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4192.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.Text]](builtins.list[models.Text], unwrap="data")
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return AsyncPager(self._core, request, returns, pages, options)

    async def create(
        self,
        *,
        account_id: str | Unset = UNSET,
        callback_json: Mapping[str, Any] | Unset = UNSET,
        callback_one_off: bool | Unset = UNSET,
        callback_status_url: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        expected_responses: Sequence[str] | Unset = UNSET,
        message: str | Unset = UNSET,
        number_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        target: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Text:
        """Create one text.

        No document describes this operation.

        Request: `POST /v1/texts/`
        (source: sources/reference-page.txt:4212 (inferred: shown-created)).

        Args:
            account_id: Source: sources/reference-page.txt:4222 (inferred: sample-type).
            callback_json: Source: sources/reference-page.txt:4223 (inferred: sample-type).
            callback_one_off: Source: sources/reference-page.txt:4224 (inferred: sample-type).
            callback_status_url: Source: sources/reference-page.txt:4225 (inferred:
                sample-type).
            callback_url: Source: sources/reference-page.txt:4226 (inferred: sample-type).
            expected_responses: Source: sources/reference-page.txt:4227 (inferred: sample-type).
            message: Source: sources/reference-page.txt:4229 (inferred: sample-type).
            number_id: Source: sources/reference-page.txt:4230 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:4231 (inferred: sample-type).
            target: Source: sources/reference-page.txt:4232 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4216,4234.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4238.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.Text](models.Text, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Text:
        """Get one text.

        No document describes this operation.

        Request: `GET /v1/texts/{id}/`
        (source: sources/reference-page.txt:4256 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4258.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/texts/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.Text](models.Text, unwrap="data")
        return await self._core.request(request, returns, options)

    async def callback(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /v1/texts/{id}/callback/

        No document describes this operation.

        Request: `POST /v1/texts/{id}/callback/`
        (source: sources/reference-page.txt:4276 (inferred: same-method-elsewhere)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4278.
            body: Source: sources/reference-page.txt:4279; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4286.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/texts/{id}/callback/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)


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
