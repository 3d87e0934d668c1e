"""Methods of `client.ask_reminders`."""

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


class AskReminders:
    """Methods of `client.ask_reminders`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AskRemindersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AskRemindersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AskRemindersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AskRemindersWithStreamingResponse(self)

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.AskReminder]:
        """List ask reminders.

        No document describes this operation.

        Request: `GET /v1/ask-reminders/`
        (source: sources/reference-page.txt:303 (inferred: shown-200-without-body)).

        Args:
            individual_id: Source: sources/reference-page.txt:305.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:306.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:307.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:311.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/ask-reminders/",
            query={
                "individual-id": individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.AskReminder]](
            builtins.list[models.AskReminder], unwrap="data"
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
        individual_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        reminder_content: str | Unset = UNSET,
        reminder_rrule: str | Unset = UNSET,
        reminder_time_local: str | Unset = UNSET,
        tz_info: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AskReminder:
        """Create one ask reminder.

        No document describes this operation.

        Request: `POST /v1/ask-reminders/`
        (source: sources/reference-page.txt:331 (inferred: shown-created)).

        Args:
            individual_id: Source: sources/reference-page.txt:341 (inferred: sample-type).
            name: Source: sources/reference-page.txt:342 (inferred: sample-type).
            reminder_content: Source: sources/reference-page.txt:343 (inferred: sample-type).
            reminder_rrule: Source: sources/reference-page.txt:344 (inferred: sample-type).
            reminder_time_local: Source: sources/reference-page.txt:345 (inferred: sample-type).
            tz_info: Source: sources/reference-page.txt:346 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:335,348.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:352.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/ask-reminders/",
            json=resource_document(
                "ask-reminders",
                {
                    "individual-id": individual_id,
                    "name": name,
                    "reminder-content": reminder_content,
                    "reminder-rrule": reminder_rrule,
                    "reminder-time-local": reminder_time_local,
                    "tz-info": tz_info,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.AskReminder](models.AskReminder, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.AskReminder:
        """Get one ask reminder.

        No document describes this operation.

        Request: `GET /v1/ask-reminders/{id}/`
        (source: sources/reference-page.txt:370 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:392 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:372.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/ask-reminders/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.AskReminder](models.AskReminder, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        reminder_content: str | Unset = UNSET,
        reminder_rrule: str | Unset = UNSET,
        reminder_time_local: str | Unset = UNSET,
        tz_info: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AskReminder:
        """Change one ask reminder.

        No document describes this operation.

        Request: `PATCH /v1/ask-reminders/{id}/`
        (source: sources/reference-page.txt:390 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:392.
            name: Source: sources/reference-page.txt:402 (inferred: sample-type).
            reminder_content: Source: sources/reference-page.txt:403 (inferred: sample-type).
            reminder_rrule: Source: sources/reference-page.txt:404 (inferred: sample-type).
            reminder_time_local: Source: sources/reference-page.txt:405 (inferred: sample-type).
            tz_info: Source: sources/reference-page.txt:406 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:396,409.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:413.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PATCH",
            "/v1/ask-reminders/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "ask-reminders",
                {
                    "name": name,
                    "reminder-content": reminder_content,
                    "reminder-rrule": reminder_rrule,
                    "reminder-time-local": reminder_time_local,
                    "tz-info": tz_info,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.AskReminder](models.AskReminder, unwrap="data")
        return self._core.request(request, returns, options)


class AsyncAskReminders:
    """Methods of `client.ask_reminders`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncAskRemindersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncAskRemindersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAskRemindersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncAskRemindersWithStreamingResponse(self)

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.AskReminder]:
        """List ask reminders.

        No document describes this operation.

        Request: `GET /v1/ask-reminders/`
        (source: sources/reference-page.txt:303 (inferred: shown-200-without-body)).

        Args:
            individual_id: Source: sources/reference-page.txt:305.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:306.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:307.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:311.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/ask-reminders/",
            query={
                "individual-id": individual_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.AskReminder]](
            builtins.list[models.AskReminder], unwrap="data"
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
        individual_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        reminder_content: str | Unset = UNSET,
        reminder_rrule: str | Unset = UNSET,
        reminder_time_local: str | Unset = UNSET,
        tz_info: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AskReminder:
        """Create one ask reminder.

        No document describes this operation.

        Request: `POST /v1/ask-reminders/`
        (source: sources/reference-page.txt:331 (inferred: shown-created)).

        Args:
            individual_id: Source: sources/reference-page.txt:341 (inferred: sample-type).
            name: Source: sources/reference-page.txt:342 (inferred: sample-type).
            reminder_content: Source: sources/reference-page.txt:343 (inferred: sample-type).
            reminder_rrule: Source: sources/reference-page.txt:344 (inferred: sample-type).
            reminder_time_local: Source: sources/reference-page.txt:345 (inferred: sample-type).
            tz_info: Source: sources/reference-page.txt:346 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:335,348.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:352.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/ask-reminders/",
            json=resource_document(
                "ask-reminders",
                {
                    "individual-id": individual_id,
                    "name": name,
                    "reminder-content": reminder_content,
                    "reminder-rrule": reminder_rrule,
                    "reminder-time-local": reminder_time_local,
                    "tz-info": tz_info,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.AskReminder](models.AskReminder, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.AskReminder:
        """Get one ask reminder.

        No document describes this operation.

        Request: `GET /v1/ask-reminders/{id}/`
        (source: sources/reference-page.txt:370 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:392 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:372.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/ask-reminders/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.AskReminder](models.AskReminder, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        reminder_content: str | Unset = UNSET,
        reminder_rrule: str | Unset = UNSET,
        reminder_time_local: str | Unset = UNSET,
        tz_info: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AskReminder:
        """Change one ask reminder.

        No document describes this operation.

        Request: `PATCH /v1/ask-reminders/{id}/`
        (source: sources/reference-page.txt:390 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:392.
            name: Source: sources/reference-page.txt:402 (inferred: sample-type).
            reminder_content: Source: sources/reference-page.txt:403 (inferred: sample-type).
            reminder_rrule: Source: sources/reference-page.txt:404 (inferred: sample-type).
            reminder_time_local: Source: sources/reference-page.txt:405 (inferred: sample-type).
            tz_info: Source: sources/reference-page.txt:406 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:396,409.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:413.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PATCH",
            "/v1/ask-reminders/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "ask-reminders",
                {
                    "name": name,
                    "reminder-content": reminder_content,
                    "reminder-rrule": reminder_rrule,
                    "reminder-time-local": reminder_time_local,
                    "tz-info": tz_info,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.AskReminder](models.AskReminder, unwrap="data")
        return await self._core.request(request, returns, options)


class AskRemindersWithRawResponse:
    """Methods of `client.ask_reminders`, returning the response."""

    def __init__(self, resource: AskReminders) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)


class AskRemindersWithStreamingResponse:
    """Methods of `client.ask_reminders`, as context managers, giving the response unread."""

    def __init__(self, resource: AskReminders) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)


class AsyncAskRemindersWithRawResponse:
    """Methods of `client.ask_reminders`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncAskReminders) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)


class AsyncAskRemindersWithStreamingResponse:
    """Methods of `client.ask_reminders`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncAskReminders) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
