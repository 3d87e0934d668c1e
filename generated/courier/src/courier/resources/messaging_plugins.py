"""Methods of `client.messaging_plugins`."""

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

_LIST: Final = Returns[list[models.MessagingPlugin]](
    list[models.MessagingPlugin],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.MessagingPlugin](
    models.MessagingPlugin,
    unwrap="data",
)

_GET: Final = Returns[models.MessagingPlugin](
    models.MessagingPlugin,
    unwrap="data",
)

_UPDATE: Final = Returns[models.MessagingPlugin](
    models.MessagingPlugin,
    unwrap="data",
)

_DISABLE: Final = Returns[models.MessagingPlugin](
    models.MessagingPlugin,
    unwrap="data",
)

_ENABLE: Final = Returns[models.MessagingPlugin](
    models.MessagingPlugin,
    unwrap="data",
)

_EXPAND: Final = Returns[models.MessagingPluginExpand](
    models.MessagingPluginExpand,
)


class MessagingPlugins:
    """Methods of `client.messaging_plugins`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> MessagingPluginsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return MessagingPluginsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagingPluginsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return MessagingPluginsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_name: str | Unset = UNSET,
        filter_type: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.MessagingPlugin]:
        """List messaging plugins.

        No source describes this operation. Request: `GET /v1/messaging-plugins/` (method
        inferred). Sources: docs/resources/messaging-plugins.md#list.

        Args:
            organization_id: A UUID.
            filter_name: Only items with this name. At least 4 characters. At most 15
                characters. Matches ^[a-z0-9]+$.
            filter_type: Only items with this type. At most 255 characters.
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

            client.messaging_plugins.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/messaging-plugins/",
            query={
                "organization-id": organization_id,
                "filter[name]": filter_name,
                "filter[type]": filter_type,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        args: Mapping[str, JSON] | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """Create one messaging plugin.

        No source describes this operation. Request: `POST /v1/messaging-plugins/` (method
        inferred). Sources: docs/resources/messaging-plugins.md#create.

        Args:
            args: No source describes it. (Inferred.)
            name: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_plugins.create(name="Ward 7",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/messaging-plugins/",
            json=resource_document(
                "messaging-plugins",
                {
                    "args": args,
                    "name": name,
                    "organization-id": organization_id,
                    "type": type,
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
    ) -> models.MessagingPlugin:
        """Get one messaging plugin.

        No source describes this operation. Request: `GET /v1/messaging-plugins/{id}/` (method
        inferred). Sources: docs/resources/messaging-plugins.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_plugins.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-plugins/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        args: Mapping[str, JSON] | Unset = UNSET,
        name: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """Change one messaging plugin.

        No source describes this operation. Request: `PATCH /v1/messaging-plugins/{id}/` (method
        inferred). Sources: docs/resources/messaging-plugins.md#update.

        Args:
            id: Id of the resource.
            args: No source describes it. (Inferred.)
            name: No source describes it. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_plugins.update("some-id", name="Ward 7", type="some-type")
        """
        request = Request(
            "PATCH",
            "/v1/messaging-plugins/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "messaging-plugins",
                {
                    "args": args,
                    "name": name,
                    "type": type,
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

    def disable(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """POST /v1/messaging-plugins/{id}/disable/.

        No source describes this operation. Request: `POST /v1/messaging-plugins/{id}/disable/`
        (method inferred). Sources: docs/resources/messaging-plugins.md#disable.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_plugins.disable("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-plugins/{id}/disable/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _DISABLE, options)

    def enable(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """POST /v1/messaging-plugins/{id}/enable/.

        No source describes this operation. Request: `POST /v1/messaging-plugins/{id}/enable/`
        (method inferred). Sources: docs/resources/messaging-plugins.md#enable.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_plugins.enable("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-plugins/{id}/enable/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _ENABLE, options)

    def expand(
        self,
        id: str,
        *,
        channel_id: str,
        options: RequestOptions | None = None,
    ) -> models.MessagingPluginExpand:
        """POST /v1/messaging-plugins/{id}/expand/.

        No source describes this operation. Request: `POST /v1/messaging-plugins/{id}/expand/`
        (method inferred). Sources: docs/resources/messaging-plugins.md#expand.

        Args:
            id: Id of the resource.
            channel_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_plugins.expand("some-id", channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/messaging-plugins/{id}/expand/",
            path_values={
                "id": id,
            },
            json={
                "channel-id": channel_id,
            },
        )
        return self._core.request(request, _EXPAND, options)


class AsyncMessagingPlugins:
    """Methods of `client.messaging_plugins`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncMessagingPluginsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncMessagingPluginsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagingPluginsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncMessagingPluginsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_name: str | Unset = UNSET,
        filter_type: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MessagingPlugin]:
        """List messaging plugins.

        No source describes this operation. Request: `GET /v1/messaging-plugins/` (method
        inferred). Sources: docs/resources/messaging-plugins.md#list.

        Args:
            organization_id: A UUID.
            filter_name: Only items with this name. At least 4 characters. At most 15
                characters. Matches ^[a-z0-9]+$.
            filter_type: Only items with this type. At most 255 characters.
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

            client.messaging_plugins.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/messaging-plugins/",
            query={
                "organization-id": organization_id,
                "filter[name]": filter_name,
                "filter[type]": filter_type,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        args: Mapping[str, JSON] | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """Create one messaging plugin.

        No source describes this operation. Request: `POST /v1/messaging-plugins/` (method
        inferred). Sources: docs/resources/messaging-plugins.md#create.

        Args:
            args: No source describes it. (Inferred.)
            name: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_plugins.create(name="Ward 7",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/messaging-plugins/",
            json=resource_document(
                "messaging-plugins",
                {
                    "args": args,
                    "name": name,
                    "organization-id": organization_id,
                    "type": type,
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
    ) -> models.MessagingPlugin:
        """Get one messaging plugin.

        No source describes this operation. Request: `GET /v1/messaging-plugins/{id}/` (method
        inferred). Sources: docs/resources/messaging-plugins.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_plugins.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-plugins/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        args: Mapping[str, JSON] | Unset = UNSET,
        name: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """Change one messaging plugin.

        No source describes this operation. Request: `PATCH /v1/messaging-plugins/{id}/` (method
        inferred). Sources: docs/resources/messaging-plugins.md#update.

        Args:
            id: Id of the resource.
            args: No source describes it. (Inferred.)
            name: No source describes it. (Inferred.)
            type: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_plugins.update("some-id", name="Ward 7", type="some-type")
        """
        request = Request(
            "PATCH",
            "/v1/messaging-plugins/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "messaging-plugins",
                {
                    "args": args,
                    "name": name,
                    "type": type,
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

    async def disable(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """POST /v1/messaging-plugins/{id}/disable/.

        No source describes this operation. Request: `POST /v1/messaging-plugins/{id}/disable/`
        (method inferred). Sources: docs/resources/messaging-plugins.md#disable.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_plugins.disable("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-plugins/{id}/disable/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _DISABLE, options)

    async def enable(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """POST /v1/messaging-plugins/{id}/enable/.

        No source describes this operation. Request: `POST /v1/messaging-plugins/{id}/enable/`
        (method inferred). Sources: docs/resources/messaging-plugins.md#enable.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_plugins.enable("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-plugins/{id}/enable/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _ENABLE, options)

    async def expand(
        self,
        id: str,
        *,
        channel_id: str,
        options: RequestOptions | None = None,
    ) -> models.MessagingPluginExpand:
        """POST /v1/messaging-plugins/{id}/expand/.

        No source describes this operation. Request: `POST /v1/messaging-plugins/{id}/expand/`
        (method inferred). Sources: docs/resources/messaging-plugins.md#expand.

        Args:
            id: Id of the resource.
            channel_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_plugins.expand("some-id",
                channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/messaging-plugins/{id}/expand/",
            path_values={
                "id": id,
            },
            json={
                "channel-id": channel_id,
            },
        )
        return await self._core.request(request, _EXPAND, options)


class MessagingPluginsWithRawResponse:
    """Methods of `client.messaging_plugins`, returning the response."""

    def __init__(self, resource: MessagingPlugins) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)
        self.disable = response.raw(resource.disable)
        self.enable = response.raw(resource.enable)
        self.expand = response.raw(resource.expand)


class MessagingPluginsWithStreamingResponse:
    """Methods of `client.messaging_plugins`, as context managers, giving the response unread."""

    def __init__(self, resource: MessagingPlugins) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)
        self.disable = response.streamed(resource.disable)
        self.enable = response.streamed(resource.enable)
        self.expand = response.streamed(resource.expand)


class AsyncMessagingPluginsWithRawResponse:
    """Methods of `client.messaging_plugins`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMessagingPlugins) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)
        self.disable = response.async_raw(resource.disable)
        self.enable = response.async_raw(resource.enable)
        self.expand = response.async_raw(resource.expand)


class AsyncMessagingPluginsWithStreamingResponse:
    """Methods of `client.messaging_plugins`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMessagingPlugins) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
        self.disable = response.async_streamed(resource.disable)
        self.enable = response.async_streamed(resource.enable)
        self.expand = response.async_streamed(resource.expand)
