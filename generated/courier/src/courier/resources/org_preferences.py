"""Methods of `client.org_preferences`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import Final, Literal

from .. import models
from .._runtime import response
from .._runtime.json_type import JSON
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[list[models.OrgPreference]](
    list[models.OrgPreference],
    unwrap="data",
)

_CREATE: Final = Returns[models.OrgPreference](
    models.OrgPreference,
    unwrap="data",
)


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

        No source describes this operation. Request: `GET /v1/org-preferences/` (method
        inferred). Sources: docs/resources/org-preferences.md#list.

        Args:
            organization_id: A UUID.
            filter_name: Only items with this name. One of default-channel-title,
                group-provider-ack, initial-sms-message.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.org_preferences.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/org-preferences/",
            query={
                "organization-id": organization_id,
                "filter[name]": filter_name,
            },
        )
        return self._core.request(request, _LIST, options)

    def create(
        self,
        *,
        name: Literal["default-channel-title", "group-provider-ack", "initial-sms-message"]
        | str
        | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        value: str | Unset = UNSET,
        value_js: Mapping[str, JSON] | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OrgPreference:
        """Create one org preference.

        No source describes this operation. Request: `POST /v1/org-preferences/` (method
        inferred). Sources: docs/resources/org-preferences.md#create.

        Args:
            name: Known values: default-channel-title, group-provider-ack, initial-sms-message.
                (Inferred.)
            organization_id: A UUID. (Inferred.)
            type: No source describes it. (Inferred.)
            value: No source describes it. (Inferred.)
            value_js: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.org_preferences.create(name="default-channel-title",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return self._core.request(request, _CREATE, options)


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

        No source describes this operation. Request: `GET /v1/org-preferences/` (method
        inferred). Sources: docs/resources/org-preferences.md#list.

        Args:
            organization_id: A UUID.
            filter_name: Only items with this name. One of default-channel-title,
                group-provider-ack, initial-sms-message.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.org_preferences.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/org-preferences/",
            query={
                "organization-id": organization_id,
                "filter[name]": filter_name,
            },
        )
        return await self._core.request(request, _LIST, options)

    async def create(
        self,
        *,
        name: Literal["default-channel-title", "group-provider-ack", "initial-sms-message"]
        | str
        | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        value: str | Unset = UNSET,
        value_js: Mapping[str, JSON] | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OrgPreference:
        """Create one org preference.

        No source describes this operation. Request: `POST /v1/org-preferences/` (method
        inferred). Sources: docs/resources/org-preferences.md#create.

        Args:
            name: Known values: default-channel-title, group-provider-ack, initial-sms-message.
                (Inferred.)
            organization_id: A UUID. (Inferred.)
            type: No source describes it. (Inferred.)
            value: No source describes it. (Inferred.)
            value_js: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.org_preferences.create(name="default-channel-title",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return await self._core.request(request, _CREATE, options)


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
