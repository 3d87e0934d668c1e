"""Methods of `client.text_accounts`."""

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

_LIST: Final = Returns[list[models.TextAccount]](
    list[models.TextAccount],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.TextAccount](
    models.TextAccount,
    unwrap="data",
)

_GET: Final = Returns[models.TextAccount](
    models.TextAccount,
    unwrap="data",
)

_UPDATE: Final = Returns[models.TextAccount](
    models.TextAccount,
    unwrap="data",
)

_CLAIM_NUMBER: Final = Returns[models.TextAccountNumber](
    models.TextAccountNumber,
    unwrap="data",
)


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

        No source describes this operation. Request: `GET /v1/text-accounts/` (method inferred).
        Sources: docs/resources/text-accounts.md#list.

        Args:
            organization_id: A UUID.
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

            client.text_accounts.list()
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
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        allow_custom_number: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccount:
        """Create one text account.

        No source describes this operation. Request: `POST /v1/text-accounts/` (method
        inferred). Sources: docs/resources/text-accounts.md#create.

        Args:
            allow_custom_number: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_accounts.create(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextAccount:
        """Get one text account.

        No source describes this operation. Request: `GET /v1/text-accounts/{id}/` (method
        inferred). Sources: docs/resources/text-accounts.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_accounts.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/text-accounts/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        allow_custom_number: bool | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccount:
        """Change one text account.

        No source describes this operation. Request: `PATCH /v1/text-accounts/{id}/` (method
        inferred). Sources: docs/resources/text-accounts.md#update.

        Args:
            id: Id of the resource.
            allow_custom_number: No source describes it. (Inferred.)
            phone_number: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_accounts.update("some-id", phone_number="+15550100")
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
        return self._core.request(request, _UPDATE, options)

    def claim_number(
        self,
        id: str,
        *,
        notes: str,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """POST /v1/text-accounts/{id}/claim-number/.

        No source describes this operation. Request: `POST /v1/text-accounts/{id}/claim-number/`
        (method inferred). Sources: docs/resources/text-accounts.md#claim_number.

        Args:
            id: Id of the resource.
            notes: At most 255 characters.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_accounts.claim_number("some-id", notes="some-notes")
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
        return self._core.request(request, _CLAIM_NUMBER, options)


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

        No source describes this operation. Request: `GET /v1/text-accounts/` (method inferred).
        Sources: docs/resources/text-accounts.md#list.

        Args:
            organization_id: A UUID.
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

            client.text_accounts.list()
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
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        allow_custom_number: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccount:
        """Create one text account.

        No source describes this operation. Request: `POST /v1/text-accounts/` (method
        inferred). Sources: docs/resources/text-accounts.md#create.

        Args:
            allow_custom_number: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_accounts.create(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextAccount:
        """Get one text account.

        No source describes this operation. Request: `GET /v1/text-accounts/{id}/` (method
        inferred). Sources: docs/resources/text-accounts.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_accounts.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/text-accounts/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        allow_custom_number: bool | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccount:
        """Change one text account.

        No source describes this operation. Request: `PATCH /v1/text-accounts/{id}/` (method
        inferred). Sources: docs/resources/text-accounts.md#update.

        Args:
            id: Id of the resource.
            allow_custom_number: No source describes it. (Inferred.)
            phone_number: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_accounts.update("some-id", phone_number="+15550100")
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
        return await self._core.request(request, _UPDATE, options)

    async def claim_number(
        self,
        id: str,
        *,
        notes: str,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """POST /v1/text-accounts/{id}/claim-number/.

        No source describes this operation. Request: `POST /v1/text-accounts/{id}/claim-number/`
        (method inferred). Sources: docs/resources/text-accounts.md#claim_number.

        Args:
            id: Id of the resource.
            notes: At most 255 characters.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_accounts.claim_number("some-id", notes="some-notes")
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
        return await self._core.request(request, _CLAIM_NUMBER, options)


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
