"""Methods of `client.ask_reminders`."""

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

_LIST: Final = Returns[list[models.AskReminder]](
    list[models.AskReminder],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.AskReminder](
    models.AskReminder,
    unwrap="data",
)

_GET: Final = Returns[models.AskReminder](
    models.AskReminder,
    unwrap="data",
)

_UPDATE: Final = Returns[models.AskReminder](
    models.AskReminder,
    unwrap="data",
)


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

        No source describes this operation. Request: `GET /v1/ask-reminders/` (method inferred).
        Sources: docs/resources/ask-reminders.md#list.

        Args:
            individual_id: A UUID.
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

            client.ask_reminders.list(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        individual_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        reminder_content: str | Unset = UNSET,
        reminder_rrule: str | Unset = UNSET,
        reminder_time_local: str | Unset = UNSET,
        tz_info: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AskReminder:
        """Create one ask reminder.

        No source describes this operation. Request: `POST /v1/ask-reminders/` (method
        inferred). Sources: docs/resources/ask-reminders.md#create.

        Args:
            individual_id: A UUID. (Inferred.)
            name: No source describes it. (Inferred.)
            reminder_content: No source describes it. (Inferred.)
            reminder_rrule: No source describes it. (Inferred.)
            reminder_time_local: No source describes it. (Inferred.)
            tz_info: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.ask_reminders.create(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42", name="Ward
                7")
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
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.AskReminder:
        """Get one ask reminder.

        No source describes this operation. Request: `GET /v1/ask-reminders/{id}/` (method
        inferred). Sources: docs/resources/ask-reminders.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.ask_reminders.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/ask-reminders/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        reminder_content: str | Unset = UNSET,
        reminder_rrule: str | Unset = UNSET,
        reminder_time_local: str | Unset = UNSET,
        tz_info: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AskReminder:
        """Change one ask reminder.

        No source describes this operation. Request: `PATCH /v1/ask-reminders/{id}/` (method
        inferred). Sources: docs/resources/ask-reminders.md#update.

        Args:
            id: Id of the resource.
            name: No source describes it. (Inferred.)
            reminder_content: No source describes it. (Inferred.)
            reminder_rrule: No source describes it. (Inferred.)
            reminder_time_local: No source describes it. (Inferred.)
            tz_info: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.ask_reminders.update("some-id", name="Ward 7", reminder_content="On my way")
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
        return self._core.request(request, _UPDATE, options)


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

        No source describes this operation. Request: `GET /v1/ask-reminders/` (method inferred).
        Sources: docs/resources/ask-reminders.md#list.

        Args:
            individual_id: A UUID.
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

            client.ask_reminders.list(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        individual_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        reminder_content: str | Unset = UNSET,
        reminder_rrule: str | Unset = UNSET,
        reminder_time_local: str | Unset = UNSET,
        tz_info: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AskReminder:
        """Create one ask reminder.

        No source describes this operation. Request: `POST /v1/ask-reminders/` (method
        inferred). Sources: docs/resources/ask-reminders.md#create.

        Args:
            individual_id: A UUID. (Inferred.)
            name: No source describes it. (Inferred.)
            reminder_content: No source describes it. (Inferred.)
            reminder_rrule: No source describes it. (Inferred.)
            reminder_time_local: No source describes it. (Inferred.)
            tz_info: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.ask_reminders.create(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                name="Ward 7")
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
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.AskReminder:
        """Get one ask reminder.

        No source describes this operation. Request: `GET /v1/ask-reminders/{id}/` (method
        inferred). Sources: docs/resources/ask-reminders.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.ask_reminders.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/ask-reminders/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        reminder_content: str | Unset = UNSET,
        reminder_rrule: str | Unset = UNSET,
        reminder_time_local: str | Unset = UNSET,
        tz_info: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AskReminder:
        """Change one ask reminder.

        No source describes this operation. Request: `PATCH /v1/ask-reminders/{id}/` (method
        inferred). Sources: docs/resources/ask-reminders.md#update.

        Args:
            id: Id of the resource.
            name: No source describes it. (Inferred.)
            reminder_content: No source describes it. (Inferred.)
            reminder_rrule: No source describes it. (Inferred.)
            reminder_time_local: No source describes it. (Inferred.)
            tz_info: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.ask_reminders.update("some-id", name="Ward 7", reminder_content="On my way")
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
        return await self._core.request(request, _UPDATE, options)


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
