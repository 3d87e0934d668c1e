"""Methods of `client.voice_settings`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final, Literal

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

_LIST: Final = Returns[list[models.VoiceSetting]](
    list[models.VoiceSetting],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.VoiceSetting](
    models.VoiceSetting,
    unwrap="data",
)

_GET: Final = Returns[models.VoiceSetting](
    models.VoiceSetting,
    unwrap="data",
)

_UPDATE: Final = Returns[models.VoiceSetting](
    models.VoiceSetting,
    unwrap="data",
)

_RUN_TASK: Final = Returns[models.VoiceTask](
    models.VoiceTask,
    unwrap="data",
)


class VoiceSettings:
    """Methods of `client.voice_settings`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> VoiceSettingsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return VoiceSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoiceSettingsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return VoiceSettingsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.VoiceSetting]:
        """List voice settings.

        No source describes this operation. Request: `GET /v1/voice-settings/` (method
        inferred). Sources: docs/resources/voice-settings.md#list.

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

            client.voice_settings.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/voice-settings/",
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
        account_id: str | Unset = UNSET,
        forward_number: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        recording_enabled: bool | Unset = UNSET,
        recording_message: str | Unset = UNSET,
        wait_message: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSetting:
        """Create one voice setting.

        No source describes this operation. Request: `POST /v1/voice-settings/` (method
        inferred). Sources: docs/resources/voice-settings.md#create.

        Args:
            account_id: A UUID. (Inferred.)
            forward_number: No source describes it. (Inferred.)
            phone_number: No source describes it. (Inferred.)
            recording_enabled: No source describes it. (Inferred.)
            recording_message: No source describes it. (Inferred.)
            wait_message: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.voice_settings.create(account_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                forward_number="+15550100")
        """
        request = Request(
            "POST",
            "/v1/voice-settings/",
            json=resource_document(
                "voice-settings",
                {
                    "account-id": account_id,
                    "forward-number": forward_number,
                    "phone-number": phone_number,
                    "recording-enabled": recording_enabled,
                    "recording-message": recording_message,
                    "wait-message": wait_message,
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
    ) -> models.VoiceSetting:
        """Get one voice setting.

        No source describes this operation. Request: `GET /v1/voice-settings/{id}/` (method
        inferred). Sources: docs/resources/voice-settings.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.voice_settings.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-settings/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        forward_number: Mapping[str, JSON] | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        recording_enabled: bool | Unset = UNSET,
        recording_message: str | Unset = UNSET,
        wait_message: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSetting:
        """Change one voice setting.

        No source describes this operation. Request: `PATCH /v1/voice-settings/{id}/` (method
        inferred). Sources: docs/resources/voice-settings.md#update.

        Args:
            id: Id of the resource.
            forward_number: No source describes it. (Inferred.)
            phone_number: No source describes it. (Inferred.)
            recording_enabled: No source describes it. (Inferred.)
            recording_message: No source describes it. (Inferred.)
            wait_message: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.voice_settings.update("some-id", phone_number="+15550100", recording_message="On my
                way")
        """
        request = Request(
            "PATCH",
            "/v1/voice-settings/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "voice-settings",
                {
                    "forward-number": forward_number,
                    "phone-number": phone_number,
                    "recording-enabled": recording_enabled,
                    "recording-message": recording_message,
                    "wait-message": wait_message,
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

    def run_task(
        self,
        id: str,
        *,
        method: Literal["refresh_queue_entries"] | str,
        kwargs: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceTask:
        """POST /v1/voice-settings/{id}/run-task/.

        No source describes this operation. Request: `POST /v1/voice-settings/{id}/run-task/`
        (method inferred). Sources: docs/resources/voice-settings.md#run_task.

        Args:
            id: Id of the resource.
            method: One of refresh_queue_entries.
            kwargs: No source describes it.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.voice_settings.run_task("some-id", method="refresh_queue_entries")
        """
        request = Request(
            "POST",
            "/v1/voice-settings/{id}/run-task/",
            path_values={
                "id": id,
            },
            json={
                "method": method,
                "kwargs": kwargs,
            },
        )
        return self._core.request(request, _RUN_TASK, options)


class AsyncVoiceSettings:
    """Methods of `client.voice_settings`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncVoiceSettingsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncVoiceSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoiceSettingsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncVoiceSettingsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.VoiceSetting]:
        """List voice settings.

        No source describes this operation. Request: `GET /v1/voice-settings/` (method
        inferred). Sources: docs/resources/voice-settings.md#list.

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

            client.voice_settings.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/voice-settings/",
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
        account_id: str | Unset = UNSET,
        forward_number: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        recording_enabled: bool | Unset = UNSET,
        recording_message: str | Unset = UNSET,
        wait_message: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSetting:
        """Create one voice setting.

        No source describes this operation. Request: `POST /v1/voice-settings/` (method
        inferred). Sources: docs/resources/voice-settings.md#create.

        Args:
            account_id: A UUID. (Inferred.)
            forward_number: No source describes it. (Inferred.)
            phone_number: No source describes it. (Inferred.)
            recording_enabled: No source describes it. (Inferred.)
            recording_message: No source describes it. (Inferred.)
            wait_message: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.voice_settings.create(account_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                forward_number="+15550100")
        """
        request = Request(
            "POST",
            "/v1/voice-settings/",
            json=resource_document(
                "voice-settings",
                {
                    "account-id": account_id,
                    "forward-number": forward_number,
                    "phone-number": phone_number,
                    "recording-enabled": recording_enabled,
                    "recording-message": recording_message,
                    "wait-message": wait_message,
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
    ) -> models.VoiceSetting:
        """Get one voice setting.

        No source describes this operation. Request: `GET /v1/voice-settings/{id}/` (method
        inferred). Sources: docs/resources/voice-settings.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.voice_settings.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-settings/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        forward_number: Mapping[str, JSON] | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        recording_enabled: bool | Unset = UNSET,
        recording_message: str | Unset = UNSET,
        wait_message: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSetting:
        """Change one voice setting.

        No source describes this operation. Request: `PATCH /v1/voice-settings/{id}/` (method
        inferred). Sources: docs/resources/voice-settings.md#update.

        Args:
            id: Id of the resource.
            forward_number: No source describes it. (Inferred.)
            phone_number: No source describes it. (Inferred.)
            recording_enabled: No source describes it. (Inferred.)
            recording_message: No source describes it. (Inferred.)
            wait_message: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.voice_settings.update("some-id", phone_number="+15550100", recording_message="On
                my way")
        """
        request = Request(
            "PATCH",
            "/v1/voice-settings/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "voice-settings",
                {
                    "forward-number": forward_number,
                    "phone-number": phone_number,
                    "recording-enabled": recording_enabled,
                    "recording-message": recording_message,
                    "wait-message": wait_message,
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

    async def run_task(
        self,
        id: str,
        *,
        method: Literal["refresh_queue_entries"] | str,
        kwargs: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceTask:
        """POST /v1/voice-settings/{id}/run-task/.

        No source describes this operation. Request: `POST /v1/voice-settings/{id}/run-task/`
        (method inferred). Sources: docs/resources/voice-settings.md#run_task.

        Args:
            id: Id of the resource.
            method: One of refresh_queue_entries.
            kwargs: No source describes it.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.voice_settings.run_task("some-id", method="refresh_queue_entries")
        """
        request = Request(
            "POST",
            "/v1/voice-settings/{id}/run-task/",
            path_values={
                "id": id,
            },
            json={
                "method": method,
                "kwargs": kwargs,
            },
        )
        return await self._core.request(request, _RUN_TASK, options)


class VoiceSettingsWithRawResponse:
    """Methods of `client.voice_settings`, returning the response."""

    def __init__(self, resource: VoiceSettings) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)
        self.run_task = response.raw(resource.run_task)


class VoiceSettingsWithStreamingResponse:
    """Methods of `client.voice_settings`, as context managers, giving the response unread."""

    def __init__(self, resource: VoiceSettings) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)
        self.run_task = response.streamed(resource.run_task)


class AsyncVoiceSettingsWithRawResponse:
    """Methods of `client.voice_settings`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncVoiceSettings) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)
        self.run_task = response.async_raw(resource.run_task)


class AsyncVoiceSettingsWithStreamingResponse:
    """Methods of `client.voice_settings`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncVoiceSettings) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
        self.run_task = response.async_streamed(resource.run_task)
