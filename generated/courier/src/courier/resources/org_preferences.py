"""Methods of `client.org_preferences`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from .. import models
from .._runtime import response
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


class OrgPreferences:
    """Methods of `client.org_preferences`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> OrgPreferencesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return OrgPreferencesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrgPreferencesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return OrgPreferencesWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_name: Literal["default-channel-title", "group-provider-ack", "initial-sms-message"]
        | str
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OrgPreference]:
        """List org preferences.

        No document describes this operation.

        Request: `GET /v1/org-preferences/`
        (source: sources/reference-page.txt:3467 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:3469.
            filter_name: One of default-channel-title, group-provider-ack, initial-sms-message.
                Source: sources/reference-page.txt:3470.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3474.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/org-preferences/",
            query={
                "organization-id": organization_id,
                "filter[name]": filter_name,
            },
        )
        returns = Returns[builtins.list[models.OrgPreference]](
            builtins.list[models.OrgPreference], unwrap="data"
        )
        return self._core.request(request, returns, options)

    def create(
        self,
        *,
        name: Literal["default-channel-title", "group-provider-ack", "initial-sms-message"]
        | str
        | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        value: str | Unset = UNSET,
        value_js: Mapping[str, Any] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OrgPreference:
        """Create one org preference.

        No document describes this operation.

        Request: `POST /v1/org-preferences/`
        (source: sources/reference-page.txt:3490 (inferred: shown-created)).

        Args:
            name: Known values: default-channel-title, group-provider-ack, initial-sms-message.
                Source: sources/reference-page.txt:3500 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:3501 (inferred: sample-type).
            type: Known values: json. Source: sources/reference-page.txt:3502 (inferred:
                sample-type).
            value: Source: sources/reference-page.txt:3503 (inferred: sample-type).
            value_js: Source: sources/reference-page.txt:3504 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3494,3506.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3510.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/org-preferences/",
            json=resource_document(
                "org-preferences",
                {
                    "name": name,
                    "organization-id": organization_id,
                    "type": type,
                    "value": value,
                    "value-js": value_js,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.OrgPreference](models.OrgPreference, unwrap="data")
        return self._core.request(request, returns, options)


class AsyncOrgPreferences:
    """Methods of `client.org_preferences`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncOrgPreferencesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncOrgPreferencesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrgPreferencesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncOrgPreferencesWithStreamingResponse(self)

    async def list(
        self,
        *,
        organization_id: str,
        filter_name: Literal["default-channel-title", "group-provider-ack", "initial-sms-message"]
        | str
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OrgPreference]:
        """List org preferences.

        No document describes this operation.

        Request: `GET /v1/org-preferences/`
        (source: sources/reference-page.txt:3467 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:3469.
            filter_name: One of default-channel-title, group-provider-ack, initial-sms-message.
                Source: sources/reference-page.txt:3470.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3474.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/org-preferences/",
            query={
                "organization-id": organization_id,
                "filter[name]": filter_name,
            },
        )
        returns = Returns[builtins.list[models.OrgPreference]](
            builtins.list[models.OrgPreference], unwrap="data"
        )
        return await self._core.request(request, returns, options)

    async def create(
        self,
        *,
        name: Literal["default-channel-title", "group-provider-ack", "initial-sms-message"]
        | str
        | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        value: str | Unset = UNSET,
        value_js: Mapping[str, Any] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OrgPreference:
        """Create one org preference.

        No document describes this operation.

        Request: `POST /v1/org-preferences/`
        (source: sources/reference-page.txt:3490 (inferred: shown-created)).

        Args:
            name: Known values: default-channel-title, group-provider-ack, initial-sms-message.
                Source: sources/reference-page.txt:3500 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:3501 (inferred: sample-type).
            type: Known values: json. Source: sources/reference-page.txt:3502 (inferred:
                sample-type).
            value: Source: sources/reference-page.txt:3503 (inferred: sample-type).
            value_js: Source: sources/reference-page.txt:3504 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:3494,3506.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3510.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/org-preferences/",
            json=resource_document(
                "org-preferences",
                {
                    "name": name,
                    "organization-id": organization_id,
                    "type": type,
                    "value": value,
                    "value-js": value_js,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.OrgPreference](models.OrgPreference, unwrap="data")
        return await self._core.request(request, returns, options)


class OrgPreferencesWithRawResponse:
    """Methods of `client.org_preferences`, returning the response."""

    def __init__(self, resource: OrgPreferences) -> None:
        self.list = response.raw(resource.list)
        self.create = response.raw(resource.create)


class OrgPreferencesWithStreamingResponse:
    """Methods of `client.org_preferences`, as context managers, giving the response unread."""

    def __init__(self, resource: OrgPreferences) -> None:
        self.list = response.streamed(resource.list)
        self.create = response.streamed(resource.create)


class AsyncOrgPreferencesWithRawResponse:
    """Methods of `client.org_preferences`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncOrgPreferences) -> None:
        self.list = response.async_raw(resource.list)
        self.create = response.async_raw(resource.create)


class AsyncOrgPreferencesWithStreamingResponse:
    """Methods of `client.org_preferences`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncOrgPreferences) -> None:
        self.list = response.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
