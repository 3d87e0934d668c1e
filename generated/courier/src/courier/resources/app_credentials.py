"""Methods of `client.app_credentials`."""

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

_LIST: Final = Returns[list[models.AppCredential]](
    list[models.AppCredential],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.AppCredential](
    models.AppCredential,
    unwrap="data",
)

_GET: Final = Returns[models.AppCredential](
    models.AppCredential,
    unwrap="data",
)

_UPDATE: Final = Returns[models.AppCredential](
    models.AppCredential,
    unwrap="data",
)


class AppCredentials:
    """Methods of `client.app_credentials`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AppCredentialsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AppCredentialsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AppCredentialsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AppCredentialsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_app_name: str | Unset = UNSET,
        filter_type: Literal["apn", "fcm"] | str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.AppCredential]:
        """List app credentials.

        No source describes this operation. Request: `GET /v1/app-credentials/` (method
        inferred). Sources: docs/resources/app-credentials.md#list.

        Args:
            filter_app_name: Only items with this app name. At most 64 characters.
            filter_type: Only items with this type. One of apn, fcm.
            include_archived: Default: false.
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

            client.app_credentials.list()
        """
        request = Request(
            "GET",
            "/v1/app-credentials/",
            query={
                "filter[app-name]": filter_app_name,
                "filter[type]": filter_type,
                "include[archived]": include_archived,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        type: Literal["apn", "fcm"] | str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        data: Mapping[str, JSON] | Unset = UNSET,
        display_name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        store_id: str | Unset = UNSET,
        test_mode: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AppCredential:
        """Create one app credential.

        No source describes this operation. Request: `POST /v1/app-credentials/` (method
        inferred). Sources: docs/resources/app-credentials.md#create.

        Args:
            type: Known values: apn, fcm. (Inferred.)
            app_name: No source describes it. (Inferred.)
            data: No source describes it. (Inferred.)
            display_name: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            store_id: No source describes it. (Inferred.)
            test_mode: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.app_credentials.create(type="apn", app_name="Ward 7")
        """
        request = Request(
            "POST",
            "/v1/app-credentials/",
            json=resource_document(
                "app-credentials",
                {
                    "type": type,
                    "app-name": app_name,
                    "data": data,
                    "display-name": display_name,
                    "organization-id": organization_id,
                    "store-id": store_id,
                    "test-mode": test_mode,
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
    ) -> models.AppCredential:
        """Get one app credential.

        No source describes this operation. Request: `GET /v1/app-credentials/{id}/` (method
        inferred). Sources: docs/resources/app-credentials.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.app_credentials.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/app-credentials/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        app_name: str | Unset = UNSET,
        archived: bool | Unset = UNSET,
        data: Mapping[str, JSON] | Unset = UNSET,
        display_name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        store_id: str | Unset = UNSET,
        test_mode: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AppCredential:
        """Change one app credential.

        No source describes this operation. Request: `PATCH /v1/app-credentials/{id}/` (method
        inferred). Sources: docs/resources/app-credentials.md#update.

        Args:
            id: Id of the resource.
            app_name: No source describes it. (Inferred.)
            archived: No source describes it. (Inferred.)
            data: No source describes it. (Inferred.)
            display_name: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            store_id: No source describes it. (Inferred.)
            test_mode: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.app_credentials.update("some-id", app_name="Ward 7", display_name="Ward 7")
        """
        request = Request(
            "PATCH",
            "/v1/app-credentials/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "app-credentials",
                {
                    "app-name": app_name,
                    "archived": archived,
                    "data": data,
                    "display-name": display_name,
                    "organization-id": organization_id,
                    "store-id": store_id,
                    "test-mode": test_mode,
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


class AsyncAppCredentials:
    """Methods of `client.app_credentials`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncAppCredentialsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncAppCredentialsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAppCredentialsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncAppCredentialsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_app_name: str | Unset = UNSET,
        filter_type: Literal["apn", "fcm"] | str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.AppCredential]:
        """List app credentials.

        No source describes this operation. Request: `GET /v1/app-credentials/` (method
        inferred). Sources: docs/resources/app-credentials.md#list.

        Args:
            filter_app_name: Only items with this app name. At most 64 characters.
            filter_type: Only items with this type. One of apn, fcm.
            include_archived: Default: false.
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

            client.app_credentials.list()
        """
        request = Request(
            "GET",
            "/v1/app-credentials/",
            query={
                "filter[app-name]": filter_app_name,
                "filter[type]": filter_type,
                "include[archived]": include_archived,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        type: Literal["apn", "fcm"] | str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        data: Mapping[str, JSON] | Unset = UNSET,
        display_name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        store_id: str | Unset = UNSET,
        test_mode: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AppCredential:
        """Create one app credential.

        No source describes this operation. Request: `POST /v1/app-credentials/` (method
        inferred). Sources: docs/resources/app-credentials.md#create.

        Args:
            type: Known values: apn, fcm. (Inferred.)
            app_name: No source describes it. (Inferred.)
            data: No source describes it. (Inferred.)
            display_name: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            store_id: No source describes it. (Inferred.)
            test_mode: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.app_credentials.create(type="apn", app_name="Ward 7")
        """
        request = Request(
            "POST",
            "/v1/app-credentials/",
            json=resource_document(
                "app-credentials",
                {
                    "type": type,
                    "app-name": app_name,
                    "data": data,
                    "display-name": display_name,
                    "organization-id": organization_id,
                    "store-id": store_id,
                    "test-mode": test_mode,
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
    ) -> models.AppCredential:
        """Get one app credential.

        No source describes this operation. Request: `GET /v1/app-credentials/{id}/` (method
        inferred). Sources: docs/resources/app-credentials.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.app_credentials.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/app-credentials/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        app_name: str | Unset = UNSET,
        archived: bool | Unset = UNSET,
        data: Mapping[str, JSON] | Unset = UNSET,
        display_name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        store_id: str | Unset = UNSET,
        test_mode: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AppCredential:
        """Change one app credential.

        No source describes this operation. Request: `PATCH /v1/app-credentials/{id}/` (method
        inferred). Sources: docs/resources/app-credentials.md#update.

        Args:
            id: Id of the resource.
            app_name: No source describes it. (Inferred.)
            archived: No source describes it. (Inferred.)
            data: No source describes it. (Inferred.)
            display_name: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            store_id: No source describes it. (Inferred.)
            test_mode: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.app_credentials.update("some-id", app_name="Ward 7", display_name="Ward 7")
        """
        request = Request(
            "PATCH",
            "/v1/app-credentials/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "app-credentials",
                {
                    "app-name": app_name,
                    "archived": archived,
                    "data": data,
                    "display-name": display_name,
                    "organization-id": organization_id,
                    "store-id": store_id,
                    "test-mode": test_mode,
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


class AppCredentialsWithRawResponse:
    """Methods of `client.app_credentials`, returning the response."""

    def __init__(self, resource: AppCredentials) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)


class AppCredentialsWithStreamingResponse:
    """Methods of `client.app_credentials`, as context managers, giving the response unread."""

    def __init__(self, resource: AppCredentials) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)


class AsyncAppCredentialsWithRawResponse:
    """Methods of `client.app_credentials`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncAppCredentials) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)


class AsyncAppCredentialsWithStreamingResponse:
    """Methods of `client.app_credentials`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncAppCredentials) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
