"""Methods of `client.text_account_numbers`."""

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

_LIST: Final = Returns[list[models.TextAccountNumber]](
    list[models.TextAccountNumber],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.TextAccountNumber](
    models.TextAccountNumber,
    unwrap="data",
)

_GET: Final = Returns[models.TextAccountNumber](
    models.TextAccountNumber,
    unwrap="data",
)

_UPDATE: Final = Returns[models.TextAccountNumber](
    models.TextAccountNumber,
    unwrap="data",
)

_RESET_LOGS: Final = Returns[models.TextAccountNumber](
    models.TextAccountNumber,
    unwrap="data",
)


class TextAccountNumbers:
    """Methods of `client.text_account_numbers`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TextAccountNumbersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return TextAccountNumbersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextAccountNumbersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return TextAccountNumbersWithStreamingResponse(self)

    def list(
        self,
        *,
        account_id: str | Unset = UNSET,
        filter_phone_number: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.TextAccountNumber]:
        """List text account numbers.

        No source describes this operation. Request: `GET /v1/text-account-numbers/` (method
        inferred). Sources: docs/resources/text-account-numbers.md#list.

        Args:
            account_id: A UUID.
            filter_phone_number: Only items with this phone number.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            phone_number: Format: phonenumberE164.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_account_numbers.list()
        """
        request = Request(
            "GET",
            "/v1/text-account-numbers/",
            query={
                "account-id": account_id,
                "filter[phone-number]": filter_phone_number,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "phone-number": phone_number,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        account_id: str | Unset = UNSET,
        alert: bool | Unset = UNSET,
        area_code: str | Unset = UNSET,
        forward_to: str | Unset = UNSET,
        logging: bool | Unset = UNSET,
        notes: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """Create one text account number.

        No source describes this operation. Request: `POST /v1/text-account-numbers/` (method
        inferred). Sources: docs/resources/text-account-numbers.md#create.

        Args:
            account_id: A UUID. (Inferred.)
            alert: No source describes it. (Inferred.)
            area_code: No source describes it. (Inferred.)
            forward_to: No source describes it. (Inferred.)
            logging: No source describes it. (Inferred.)
            notes: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_account_numbers.create(account_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                area_code="str")
        """
        request = Request(
            "POST",
            "/v1/text-account-numbers/",
            json=resource_document(
                "text-account-numbers",
                {
                    "account-id": account_id,
                    "alert": alert,
                    "area-code": area_code,
                    "forward-to": forward_to,
                    "logging": logging,
                    "notes": notes,
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
    ) -> models.TextAccountNumber:
        """Get one text account number.

        No source describes this operation. Request: `GET /v1/text-account-numbers/{id}/`
        (method inferred). Sources: docs/resources/text-account-numbers.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_account_numbers.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/text-account-numbers/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        alert: bool | Unset = UNSET,
        events: models.TextAccountNumberUpdateAttributesEvents | Mapping[str, JSON] | Unset = UNSET,
        forward_to: str | Unset = UNSET,
        logging: bool | Unset = UNSET,
        notes: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """Change one text account number.

        No source describes this operation. Request: `PATCH /v1/text-account-numbers/{id}/`
        (method inferred). Sources: docs/resources/text-account-numbers.md#update.

        Args:
            id: Id of the resource.
            alert: No source describes it. (Inferred.)
            events: No source describes it. (Inferred.)
            forward_to: No source describes it. (Inferred.)
            logging: No source describes it. (Inferred.)
            notes: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_account_numbers.update("some-id", forward_to="some-forward-to",
                notes="some-notes")
        """
        request = Request(
            "PATCH",
            "/v1/text-account-numbers/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "text-account-numbers",
                {
                    "alert": alert,
                    "events": events,
                    "forward-to": forward_to,
                    "logging": logging,
                    "notes": notes,
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

    def reset_logs(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """POST /v1/text-account-numbers/{id}/reset-logs/.

        No source describes this operation. Request: `POST
        /v1/text-account-numbers/{id}/reset-logs/` (method inferred). Sources:
        docs/resources/text-account-numbers.md#reset_logs.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_account_numbers.reset_logs("some-id")
        """
        request = Request(
            "POST",
            "/v1/text-account-numbers/{id}/reset-logs/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _RESET_LOGS, options)


class AsyncTextAccountNumbers:
    """Methods of `client.text_account_numbers`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncTextAccountNumbersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncTextAccountNumbersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextAccountNumbersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncTextAccountNumbersWithStreamingResponse(self)

    def list(
        self,
        *,
        account_id: str | Unset = UNSET,
        filter_phone_number: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.TextAccountNumber]:
        """List text account numbers.

        No source describes this operation. Request: `GET /v1/text-account-numbers/` (method
        inferred). Sources: docs/resources/text-account-numbers.md#list.

        Args:
            account_id: A UUID.
            filter_phone_number: Only items with this phone number.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            phone_number: Format: phonenumberE164.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.text_account_numbers.list()
        """
        request = Request(
            "GET",
            "/v1/text-account-numbers/",
            query={
                "account-id": account_id,
                "filter[phone-number]": filter_phone_number,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "phone-number": phone_number,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        account_id: str | Unset = UNSET,
        alert: bool | Unset = UNSET,
        area_code: str | Unset = UNSET,
        forward_to: str | Unset = UNSET,
        logging: bool | Unset = UNSET,
        notes: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """Create one text account number.

        No source describes this operation. Request: `POST /v1/text-account-numbers/` (method
        inferred). Sources: docs/resources/text-account-numbers.md#create.

        Args:
            account_id: A UUID. (Inferred.)
            alert: No source describes it. (Inferred.)
            area_code: No source describes it. (Inferred.)
            forward_to: No source describes it. (Inferred.)
            logging: No source describes it. (Inferred.)
            notes: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_account_numbers.create(account_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                area_code="str")
        """
        request = Request(
            "POST",
            "/v1/text-account-numbers/",
            json=resource_document(
                "text-account-numbers",
                {
                    "account-id": account_id,
                    "alert": alert,
                    "area-code": area_code,
                    "forward-to": forward_to,
                    "logging": logging,
                    "notes": notes,
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
    ) -> models.TextAccountNumber:
        """Get one text account number.

        No source describes this operation. Request: `GET /v1/text-account-numbers/{id}/`
        (method inferred). Sources: docs/resources/text-account-numbers.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_account_numbers.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/text-account-numbers/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        alert: bool | Unset = UNSET,
        events: models.TextAccountNumberUpdateAttributesEvents | Mapping[str, JSON] | Unset = UNSET,
        forward_to: str | Unset = UNSET,
        logging: bool | Unset = UNSET,
        notes: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """Change one text account number.

        No source describes this operation. Request: `PATCH /v1/text-account-numbers/{id}/`
        (method inferred). Sources: docs/resources/text-account-numbers.md#update.

        Args:
            id: Id of the resource.
            alert: No source describes it. (Inferred.)
            events: No source describes it. (Inferred.)
            forward_to: No source describes it. (Inferred.)
            logging: No source describes it. (Inferred.)
            notes: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_account_numbers.update("some-id", forward_to="some-forward-to",
                notes="some-notes")
        """
        request = Request(
            "PATCH",
            "/v1/text-account-numbers/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "text-account-numbers",
                {
                    "alert": alert,
                    "events": events,
                    "forward-to": forward_to,
                    "logging": logging,
                    "notes": notes,
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

    async def reset_logs(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """POST /v1/text-account-numbers/{id}/reset-logs/.

        No source describes this operation. Request: `POST
        /v1/text-account-numbers/{id}/reset-logs/` (method inferred). Sources:
        docs/resources/text-account-numbers.md#reset_logs.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.text_account_numbers.reset_logs("some-id")
        """
        request = Request(
            "POST",
            "/v1/text-account-numbers/{id}/reset-logs/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _RESET_LOGS, options)


class TextAccountNumbersWithRawResponse:
    """Methods of `client.text_account_numbers`, returning the response."""

    def __init__(self, resource: TextAccountNumbers) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)
        self.reset_logs = response.raw(resource.reset_logs)


class TextAccountNumbersWithStreamingResponse:
    """Methods of `client.text_account_numbers`, as context managers, giving the response unread."""

    def __init__(self, resource: TextAccountNumbers) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)
        self.reset_logs = response.streamed(resource.reset_logs)


class AsyncTextAccountNumbersWithRawResponse:
    """Methods of `client.text_account_numbers`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncTextAccountNumbers) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)
        self.reset_logs = response.async_raw(resource.reset_logs)


class AsyncTextAccountNumbersWithStreamingResponse:
    """Methods of `client.text_account_numbers`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncTextAccountNumbers) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
        self.reset_logs = response.async_streamed(resource.reset_logs)
