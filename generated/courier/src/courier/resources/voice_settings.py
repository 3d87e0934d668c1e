"""Methods of `client.voice_settings`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from .. import models
from .._runtime import paging, response
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/voice-settings/`
        (source: sources/reference-page.txt:6194 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:6196.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:6197.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:6198.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6202.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.VoiceSetting]](
            builtins.list[models.VoiceSetting], unwrap="data"
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
        forward_number: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        recording_enabled: bool | Unset = UNSET,
        recording_message: str | Unset = UNSET,
        wait_message: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSetting:
        """Create one voice setting.

        No document describes this operation.

        Request: `POST /v1/voice-settings/`
        (source: sources/reference-page.txt:6220 (inferred: shown-created)).

        Args:
            account_id: Source: sources/reference-page.txt:6230 (inferred: sample-type).
            forward_number: Source: sources/reference-page.txt:6231 (inferred: sample-type).
            phone_number: Source: sources/reference-page.txt:6232 (inferred: sample-type).
            recording_enabled: Source: sources/reference-page.txt:6233 (inferred: sample-type).
            recording_message: Source: sources/reference-page.txt:6234 (inferred: sample-type).
            wait_message: Source: sources/reference-page.txt:6235 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:6224,6237.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6241.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceSetting](models.VoiceSetting, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.VoiceSetting:
        """Get one voice setting.

        No document describes this operation.

        Request: `GET /v1/voice-settings/{id}/`
        (source: sources/reference-page.txt:6257 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:6277 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6259.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/voice-settings/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.VoiceSetting](models.VoiceSetting, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        forward_number: Mapping[str, Any] | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        recording_enabled: bool | Unset = UNSET,
        recording_message: str | Unset = UNSET,
        wait_message: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSetting:
        """Change one voice setting.

        No document describes this operation.

        Request: `PATCH /v1/voice-settings/{id}/`
        (source: sources/reference-page.txt:6275 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:6277.
            forward_number: Source: sources/reference-page.txt:6287 (inferred: sample-type).
            phone_number: Source: sources/reference-page.txt:6288 (inferred: sample-type).
            recording_enabled: Source: sources/reference-page.txt:6289 (inferred: sample-type).
            recording_message: Source: sources/reference-page.txt:6290 (inferred: sample-type).
            wait_message: Source: sources/reference-page.txt:6291 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:6281,6294.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6298.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceSetting](models.VoiceSetting, unwrap="data")
        return self._core.request(request, returns, options)

    def run_task(
        self,
        id: str,
        *,
        method: Literal["refresh_queue_entries"] | str,
        kwargs: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceTask:
        """POST /v1/voice-settings/{id}/run-task/

        No document describes this operation.

        Request: `POST /v1/voice-settings/{id}/run-task/`
        (source: sources/reference-page.txt:6314 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:6316.
            method: One of refresh_queue_entries. Source: sources/reference-page.txt:6318,6324.
            kwargs: Source: sources/reference-page.txt:6319,6323.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceTask](models.VoiceTask, unwrap="data")
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/voice-settings/`
        (source: sources/reference-page.txt:6194 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:6196.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:6197.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:6198.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6202.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.VoiceSetting]](
            builtins.list[models.VoiceSetting], unwrap="data"
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
        forward_number: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        recording_enabled: bool | Unset = UNSET,
        recording_message: str | Unset = UNSET,
        wait_message: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSetting:
        """Create one voice setting.

        No document describes this operation.

        Request: `POST /v1/voice-settings/`
        (source: sources/reference-page.txt:6220 (inferred: shown-created)).

        Args:
            account_id: Source: sources/reference-page.txt:6230 (inferred: sample-type).
            forward_number: Source: sources/reference-page.txt:6231 (inferred: sample-type).
            phone_number: Source: sources/reference-page.txt:6232 (inferred: sample-type).
            recording_enabled: Source: sources/reference-page.txt:6233 (inferred: sample-type).
            recording_message: Source: sources/reference-page.txt:6234 (inferred: sample-type).
            wait_message: Source: sources/reference-page.txt:6235 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:6224,6237.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6241.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceSetting](models.VoiceSetting, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.VoiceSetting:
        """Get one voice setting.

        No document describes this operation.

        Request: `GET /v1/voice-settings/{id}/`
        (source: sources/reference-page.txt:6257 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:6277 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6259.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/voice-settings/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.VoiceSetting](models.VoiceSetting, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        forward_number: Mapping[str, Any] | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        recording_enabled: bool | Unset = UNSET,
        recording_message: str | Unset = UNSET,
        wait_message: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSetting:
        """Change one voice setting.

        No document describes this operation.

        Request: `PATCH /v1/voice-settings/{id}/`
        (source: sources/reference-page.txt:6275 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:6277.
            forward_number: Source: sources/reference-page.txt:6287 (inferred: sample-type).
            phone_number: Source: sources/reference-page.txt:6288 (inferred: sample-type).
            recording_enabled: Source: sources/reference-page.txt:6289 (inferred: sample-type).
            recording_message: Source: sources/reference-page.txt:6290 (inferred: sample-type).
            wait_message: Source: sources/reference-page.txt:6291 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:6281,6294.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6298.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceSetting](models.VoiceSetting, unwrap="data")
        return await self._core.request(request, returns, options)

    async def run_task(
        self,
        id: str,
        *,
        method: Literal["refresh_queue_entries"] | str,
        kwargs: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceTask:
        """POST /v1/voice-settings/{id}/run-task/

        No document describes this operation.

        Request: `POST /v1/voice-settings/{id}/run-task/`
        (source: sources/reference-page.txt:6314 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:6316.
            method: One of refresh_queue_entries. Source: sources/reference-page.txt:6318,6324.
            kwargs: Source: sources/reference-page.txt:6319,6323.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceTask](models.VoiceTask, unwrap="data")
        return await self._core.request(request, returns, options)


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
