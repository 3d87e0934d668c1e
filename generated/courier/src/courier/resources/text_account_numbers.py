"""Methods of `client.text_account_numbers`."""

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

        No document describes this operation.

        Request: `GET /v1/text-account-numbers/`
        (source: sources/reference-page.txt:3673 (inferred: shown-200-without-body)).

        Args:
            account_id: Source: sources/reference-page.txt:3675.
            filter_phone_number: Source: sources/reference-page.txt:3676.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:3677.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:3678.
            phone_number: Source: sources/reference-page.txt:3679.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3683.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.TextAccountNumber]](
            builtins.list[models.TextAccountNumber], unwrap="data"
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
        account_id: str | Unset = UNSET,
        alert: bool | Unset = UNSET,
        area_code: str | Unset = UNSET,
        forward_to: str | Unset = UNSET,
        logging: bool | Unset = UNSET,
        notes: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """Create one text account number.

        No document describes this operation.

        Request: `POST /v1/text-account-numbers/`
        (source: sources/reference-page.txt:3711 (inferred: shown-created)).

        Args:
            account_id: Source: sources/reference-page.txt:3721 (inferred: sample-type).
            alert: Source: sources/reference-page.txt:3722 (inferred: sample-type).
            area_code: Known values: str. Source: sources/reference-page.txt:3723 (inferred:
                sample-type).
            forward_to: Source: sources/reference-page.txt:3724 (inferred: sample-type).
            logging: Source: sources/reference-page.txt:3725 (inferred: sample-type).
            notes: Source: sources/reference-page.txt:3726 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3715,3728.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3732.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.TextAccountNumber](models.TextAccountNumber, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """Get one text account number.

        No document describes this operation.

        Request: `GET /v1/text-account-numbers/{id}/`
        (source: sources/reference-page.txt:3758 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3788 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3760.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-account-numbers/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.TextAccountNumber](models.TextAccountNumber, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        alert: bool | Unset = UNSET,
        events: models.TextAccountNumberUpdateAttributesEvents | Mapping[str, Any] | Unset = UNSET,
        forward_to: str | Unset = UNSET,
        logging: bool | Unset = UNSET,
        notes: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """Change one text account number.

        No document describes this operation.

        Request: `PATCH /v1/text-account-numbers/{id}/`
        (source: sources/reference-page.txt:3786 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3788.
            alert: Source: sources/reference-page.txt:3798 (inferred: sample-type).
            events: Source: sources/reference-page.txt:3799 (inferred: sample-type).
            forward_to: Source: sources/reference-page.txt:3801 (inferred: sample-type).
            logging: Source: sources/reference-page.txt:3802 (inferred: sample-type).
            notes: Source: sources/reference-page.txt:3803 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3792,3806.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3810.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.TextAccountNumber](models.TextAccountNumber, unwrap="data")
        return self._core.request(request, returns, options)

    def reset_logs(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """POST /v1/text-account-numbers/{id}/reset-logs/

        No document describes this operation.

        Request: `POST /v1/text-account-numbers/{id}/reset-logs/`
        (source: sources/reference-page.txt:3836 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3838.
            body: Source: sources/reference-page.txt:3839; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3846.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/text-account-numbers/{id}/reset-logs/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.TextAccountNumber](models.TextAccountNumber, unwrap="data")
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/text-account-numbers/`
        (source: sources/reference-page.txt:3673 (inferred: shown-200-without-body)).

        Args:
            account_id: Source: sources/reference-page.txt:3675.
            filter_phone_number: Source: sources/reference-page.txt:3676.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:3677.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:3678.
            phone_number: Source: sources/reference-page.txt:3679.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3683.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.TextAccountNumber]](
            builtins.list[models.TextAccountNumber], unwrap="data"
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
        account_id: str | Unset = UNSET,
        alert: bool | Unset = UNSET,
        area_code: str | Unset = UNSET,
        forward_to: str | Unset = UNSET,
        logging: bool | Unset = UNSET,
        notes: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """Create one text account number.

        No document describes this operation.

        Request: `POST /v1/text-account-numbers/`
        (source: sources/reference-page.txt:3711 (inferred: shown-created)).

        Args:
            account_id: Source: sources/reference-page.txt:3721 (inferred: sample-type).
            alert: Source: sources/reference-page.txt:3722 (inferred: sample-type).
            area_code: Known values: str. Source: sources/reference-page.txt:3723 (inferred:
                sample-type).
            forward_to: Source: sources/reference-page.txt:3724 (inferred: sample-type).
            logging: Source: sources/reference-page.txt:3725 (inferred: sample-type).
            notes: Source: sources/reference-page.txt:3726 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3715,3728.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3732.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.TextAccountNumber](models.TextAccountNumber, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """Get one text account number.

        No document describes this operation.

        Request: `GET /v1/text-account-numbers/{id}/`
        (source: sources/reference-page.txt:3758 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3788 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3760.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/text-account-numbers/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.TextAccountNumber](models.TextAccountNumber, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        alert: bool | Unset = UNSET,
        events: models.TextAccountNumberUpdateAttributesEvents | Mapping[str, Any] | Unset = UNSET,
        forward_to: str | Unset = UNSET,
        logging: bool | Unset = UNSET,
        notes: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """Change one text account number.

        No document describes this operation.

        Request: `PATCH /v1/text-account-numbers/{id}/`
        (source: sources/reference-page.txt:3786 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3788.
            alert: Source: sources/reference-page.txt:3798 (inferred: sample-type).
            events: Source: sources/reference-page.txt:3799 (inferred: sample-type).
            forward_to: Source: sources/reference-page.txt:3801 (inferred: sample-type).
            logging: Source: sources/reference-page.txt:3802 (inferred: sample-type).
            notes: Source: sources/reference-page.txt:3803 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3792,3806.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3810.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.TextAccountNumber](models.TextAccountNumber, unwrap="data")
        return await self._core.request(request, returns, options)

    async def reset_logs(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TextAccountNumber:
        """POST /v1/text-account-numbers/{id}/reset-logs/

        No document describes this operation.

        Request: `POST /v1/text-account-numbers/{id}/reset-logs/`
        (source: sources/reference-page.txt:3836 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3838.
            body: Source: sources/reference-page.txt:3839; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3846.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/text-account-numbers/{id}/reset-logs/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.TextAccountNumber](models.TextAccountNumber, unwrap="data")
        return await self._core.request(request, returns, options)


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
