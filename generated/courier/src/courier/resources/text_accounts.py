"""Methods of `client.text_accounts`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
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


class TextAccounts:
    """Methods of `client.text_accounts`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TextAccountsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return TextAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextAccountsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return TextAccountsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.TextAccount]:
        """List text accounts.

        No document describes this operation.

        Request: `GET /v1/text-accounts/`
        (source: sources/reference-page.txt:3872 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:3874.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:3875.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:3876.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3880.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-accounts/",
            query={
                "organization-id": organization_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.TextAccount]](
            builtins.list[models.TextAccount], unwrap="data"
        )
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
        allow_custom_number: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccount:
        """Create one text account.

        No document describes this operation.

        Request: `POST /v1/text-accounts/`
        (source: sources/reference-page.txt:3894 (inferred: shown-created)).

        Args:
            allow_custom_number: Source: sources/reference-page.txt:3904 (inferred:
                sample-type).
            organization_id: Source: sources/reference-page.txt:3905 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3898,3907.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3911.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/text-accounts/",
            json=resource_document(
                "text-accounts",
                {
                    "allow-custom-number": allow_custom_number,
                    "organization-id": organization_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.TextAccount](models.TextAccount, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextAccount:
        """Get one text account.

        No document describes this operation.

        Request: `GET /v1/text-accounts/{id}/`
        (source: sources/reference-page.txt:3923 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3939 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3925.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-accounts/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.TextAccount](models.TextAccount, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        allow_custom_number: bool | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccount:
        """Change one text account.

        No document describes this operation.

        Request: `PATCH /v1/text-accounts/{id}/`
        (source: sources/reference-page.txt:3937 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3939.
            allow_custom_number: Source: sources/reference-page.txt:3949 (inferred:
                sample-type).
            phone_number: Source: sources/reference-page.txt:3950 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3943,3953.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3957.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PATCH",
            "/v1/text-accounts/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "text-accounts",
                {
                    "allow-custom-number": allow_custom_number,
                    "phone-number": phone_number,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.TextAccount](models.TextAccount, unwrap="data")
        return self._core.request(request, returns, options)

    def claim_number(
        self,
        id: str,
        *,
        notes: str,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """POST /v1/text-accounts/{id}/claim-number/

        No document describes this operation.

        Request: `POST /v1/text-accounts/{id}/claim-number/`
        (source: sources/reference-page.txt:3969 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3971.
            notes: At most 255 characters. Source: sources/reference-page.txt:3973,3977.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3981.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/text-accounts/{id}/claim-number/",
            path_values={
                "id": id,
            },
            json={
                "notes": notes,
            },
        )
        returns = Returns[models.TextAccountNumber](models.TextAccountNumber, unwrap="data")
        return self._core.request(request, returns, options)


class AsyncTextAccounts:
    """Methods of `client.text_accounts`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncTextAccountsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncTextAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextAccountsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncTextAccountsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.TextAccount]:
        """List text accounts.

        No document describes this operation.

        Request: `GET /v1/text-accounts/`
        (source: sources/reference-page.txt:3872 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:3874.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:3875.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:3876.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3880.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-accounts/",
            query={
                "organization-id": organization_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.TextAccount]](
            builtins.list[models.TextAccount], unwrap="data"
        )
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
        allow_custom_number: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccount:
        """Create one text account.

        No document describes this operation.

        Request: `POST /v1/text-accounts/`
        (source: sources/reference-page.txt:3894 (inferred: shown-created)).

        Args:
            allow_custom_number: Source: sources/reference-page.txt:3904 (inferred:
                sample-type).
            organization_id: Source: sources/reference-page.txt:3905 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3898,3907.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3911.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/text-accounts/",
            json=resource_document(
                "text-accounts",
                {
                    "allow-custom-number": allow_custom_number,
                    "organization-id": organization_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.TextAccount](models.TextAccount, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextAccount:
        """Get one text account.

        No document describes this operation.

        Request: `GET /v1/text-accounts/{id}/`
        (source: sources/reference-page.txt:3923 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3939 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3925.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-accounts/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.TextAccount](models.TextAccount, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        allow_custom_number: bool | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccount:
        """Change one text account.

        No document describes this operation.

        Request: `PATCH /v1/text-accounts/{id}/`
        (source: sources/reference-page.txt:3937 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3939.
            allow_custom_number: Source: sources/reference-page.txt:3949 (inferred:
                sample-type).
            phone_number: Source: sources/reference-page.txt:3950 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3943,3953.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3957.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PATCH",
            "/v1/text-accounts/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "text-accounts",
                {
                    "allow-custom-number": allow_custom_number,
                    "phone-number": phone_number,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.TextAccount](models.TextAccount, unwrap="data")
        return await self._core.request(request, returns, options)

    async def claim_number(
        self,
        id: str,
        *,
        notes: str,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """POST /v1/text-accounts/{id}/claim-number/

        No document describes this operation.

        Request: `POST /v1/text-accounts/{id}/claim-number/`
        (source: sources/reference-page.txt:3969 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3971.
            notes: At most 255 characters. Source: sources/reference-page.txt:3973,3977.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3981.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/text-accounts/{id}/claim-number/",
            path_values={
                "id": id,
            },
            json={
                "notes": notes,
            },
        )
        returns = Returns[models.TextAccountNumber](models.TextAccountNumber, unwrap="data")
        return await self._core.request(request, returns, options)


class TextAccountsWithRawResponse:
    """Methods of `client.text_accounts`, returning the response."""

    def __init__(self, resource: TextAccounts) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)
        self.claim_number = response.raw(resource.claim_number)


class TextAccountsWithStreamingResponse:
    """Methods of `client.text_accounts`, as context managers, giving the response unread."""

    def __init__(self, resource: TextAccounts) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)
        self.claim_number = response.streamed(resource.claim_number)


class AsyncTextAccountsWithRawResponse:
    """Methods of `client.text_accounts`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncTextAccounts) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)
        self.claim_number = response.async_raw(resource.claim_number)


class AsyncTextAccountsWithStreamingResponse:
    """Methods of `client.text_accounts`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncTextAccounts) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
        self.claim_number = response.async_streamed(resource.claim_number)
