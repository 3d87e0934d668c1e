"""Methods of `client.messaging_plugins`."""

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

        No document describes this operation.

        Request: `GET /v1/messaging-plugins/`
        (source: sources/reference-page.txt:2841 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:2843.
            filter_name: At least 4 characters. At most 15 characters. Matches ^[a-z0-9]+$.
                Source: sources/reference-page.txt:2844.
            filter_type: At most 255 characters. Source: sources/reference-page.txt:2845.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:2846.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:2847.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2851.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingPlugin]](
            builtins.list[models.MessagingPlugin], unwrap="data"
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
        args: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """Create one messaging plugin.

        No document describes this operation.

        Request: `POST /v1/messaging-plugins/`
        (source: sources/reference-page.txt:2869 (inferred: shown-created)).

        Args:
            args: Source: sources/reference-page.txt:2879 (inferred: sample-type).
            name: Source: sources/reference-page.txt:2880 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:2881 (inferred: sample-type).
            type: Source: sources/reference-page.txt:2882 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:2873,2884.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2888.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingPlugin](models.MessagingPlugin, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """Get one messaging plugin.

        No document describes this operation.

        Request: `GET /v1/messaging-plugins/{id}/`
        (source: sources/reference-page.txt:2904 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2924 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2906.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-plugins/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.MessagingPlugin](models.MessagingPlugin, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        args: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """Change one messaging plugin.

        No document describes this operation.

        Request: `PATCH /v1/messaging-plugins/{id}/`
        (source: sources/reference-page.txt:2922 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2924.
            args: Source: sources/reference-page.txt:2934 (inferred: sample-type).
            name: Source: sources/reference-page.txt:2935 (inferred: sample-type).
            type: Source: sources/reference-page.txt:2936 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:2928,2939.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2943.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingPlugin](models.MessagingPlugin, unwrap="data")
        return self._core.request(request, returns, options)

    def disable(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """POST /v1/messaging-plugins/{id}/disable/

        No document describes this operation.

        Request: `POST /v1/messaging-plugins/{id}/disable/`
        (source: sources/reference-page.txt:2959 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2961.
            body: Source: sources/reference-page.txt:2962; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-plugins/{id}/disable/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingPlugin](models.MessagingPlugin, unwrap="data")
        return self._core.request(request, returns, options)

    def enable(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """POST /v1/messaging-plugins/{id}/enable/

        No document describes this operation.

        Request: `POST /v1/messaging-plugins/{id}/enable/`
        (source: sources/reference-page.txt:2984 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2986.
            body: Source: sources/reference-page.txt:2987; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-plugins/{id}/enable/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingPlugin](models.MessagingPlugin, unwrap="data")
        return self._core.request(request, returns, options)

    def expand(
        self,
        id: str,
        *,
        channel_id: str,
        options: RequestOptions | None = None,
    ) -> models.MessagingPluginExpand:
        """POST /v1/messaging-plugins/{id}/expand/

        No document describes this operation.

        Request: `POST /v1/messaging-plugins/{id}/expand/`
        (source: sources/reference-page.txt:3009 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3011.
            channel_id: Source: sources/reference-page.txt:3013,3017.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3021.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingPluginExpand](models.MessagingPluginExpand)
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/messaging-plugins/`
        (source: sources/reference-page.txt:2841 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:2843.
            filter_name: At least 4 characters. At most 15 characters. Matches ^[a-z0-9]+$.
                Source: sources/reference-page.txt:2844.
            filter_type: At most 255 characters. Source: sources/reference-page.txt:2845.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:2846.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:2847.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2851.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingPlugin]](
            builtins.list[models.MessagingPlugin], unwrap="data"
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
        args: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """Create one messaging plugin.

        No document describes this operation.

        Request: `POST /v1/messaging-plugins/`
        (source: sources/reference-page.txt:2869 (inferred: shown-created)).

        Args:
            args: Source: sources/reference-page.txt:2879 (inferred: sample-type).
            name: Source: sources/reference-page.txt:2880 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:2881 (inferred: sample-type).
            type: Source: sources/reference-page.txt:2882 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:2873,2884.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2888.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingPlugin](models.MessagingPlugin, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """Get one messaging plugin.

        No document describes this operation.

        Request: `GET /v1/messaging-plugins/{id}/`
        (source: sources/reference-page.txt:2904 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2924 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2906.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/messaging-plugins/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.MessagingPlugin](models.MessagingPlugin, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        args: Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        type: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """Change one messaging plugin.

        No document describes this operation.

        Request: `PATCH /v1/messaging-plugins/{id}/`
        (source: sources/reference-page.txt:2922 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2924.
            args: Source: sources/reference-page.txt:2934 (inferred: sample-type).
            name: Source: sources/reference-page.txt:2935 (inferred: sample-type).
            type: Source: sources/reference-page.txt:2936 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:2928,2939.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2943.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingPlugin](models.MessagingPlugin, unwrap="data")
        return await self._core.request(request, returns, options)

    async def disable(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """POST /v1/messaging-plugins/{id}/disable/

        No document describes this operation.

        Request: `POST /v1/messaging-plugins/{id}/disable/`
        (source: sources/reference-page.txt:2959 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2961.
            body: Source: sources/reference-page.txt:2962; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-plugins/{id}/disable/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingPlugin](models.MessagingPlugin, unwrap="data")
        return await self._core.request(request, returns, options)

    async def enable(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingPlugin:
        """POST /v1/messaging-plugins/{id}/enable/

        No document describes this operation.

        Request: `POST /v1/messaging-plugins/{id}/enable/`
        (source: sources/reference-page.txt:2984 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2986.
            body: Source: sources/reference-page.txt:2987; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-plugins/{id}/enable/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingPlugin](models.MessagingPlugin, unwrap="data")
        return await self._core.request(request, returns, options)

    async def expand(
        self,
        id: str,
        *,
        channel_id: str,
        options: RequestOptions | None = None,
    ) -> models.MessagingPluginExpand:
        """POST /v1/messaging-plugins/{id}/expand/

        No document describes this operation.

        Request: `POST /v1/messaging-plugins/{id}/expand/`
        (source: sources/reference-page.txt:3009 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:3011.
            channel_id: Source: sources/reference-page.txt:3013,3017.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:3021.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingPluginExpand](models.MessagingPluginExpand)
        return await self._core.request(request, returns, options)


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
