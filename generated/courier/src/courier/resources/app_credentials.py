"""Methods of `client.app_credentials`."""

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

        No document describes this operation.

        Request: `GET /v1/app-credentials/`
        (source: sources/reference-page.txt:157 (inferred: shown-200-without-body)).

        Args:
            filter_app_name: At most 64 characters. Source: sources/reference-page.txt:159.
            filter_type: One of apn, fcm. Source: sources/reference-page.txt:160.
            include_archived: Default: false. Source: sources/reference-page.txt:161.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:162.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:163.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:167.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.AppCredential]](
            builtins.list[models.AppCredential], unwrap="data"
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
        type: Literal["apn", "fcm"] | str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        display_name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        store_id: str | Unset = UNSET,
        test_mode: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AppCredential:
        """Create one app credential.

        No document describes this operation.

        Request: `POST /v1/app-credentials/`
        (source: sources/reference-page.txt:186 (inferred: shown-created)).

        Args:
            type: Known values: apn, fcm. Source: sources/reference-page.txt:202 (inferred:
                sample-type).
            app_name: Source: sources/reference-page.txt:196 (inferred: sample-type).
            data: Source: sources/reference-page.txt:197 (inferred: sample-type).
            display_name: Source: sources/reference-page.txt:198 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:199 (inferred: sample-type).
            store_id: Source: sources/reference-page.txt:200 (inferred: sample-type).
            test_mode: Source: sources/reference-page.txt:201 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:190,204.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:208.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.AppCredential](models.AppCredential, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.AppCredential:
        """Get one app credential.

        No document describes this operation.

        Request: `GET /v1/app-credentials/{id}/`
        (source: sources/reference-page.txt:225 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:246 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:227.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/app-credentials/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.AppCredential](models.AppCredential, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        app_name: str | Unset = UNSET,
        archived: bool | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        display_name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        store_id: str | Unset = UNSET,
        test_mode: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AppCredential:
        """Change one app credential.

        No document describes this operation.

        Request: `PATCH /v1/app-credentials/{id}/`
        (source: sources/reference-page.txt:244 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:246.
            app_name: Source: sources/reference-page.txt:256 (inferred: sample-type).
            archived: Source: sources/reference-page.txt:257 (inferred: sample-type).
            data: Source: sources/reference-page.txt:258 (inferred: sample-type).
            display_name: Source: sources/reference-page.txt:259 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:260 (inferred: sample-type).
            store_id: Source: sources/reference-page.txt:261 (inferred: sample-type).
            test_mode: Source: sources/reference-page.txt:262 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:250,265.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:269.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.AppCredential](models.AppCredential, unwrap="data")
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/app-credentials/`
        (source: sources/reference-page.txt:157 (inferred: shown-200-without-body)).

        Args:
            filter_app_name: At most 64 characters. Source: sources/reference-page.txt:159.
            filter_type: One of apn, fcm. Source: sources/reference-page.txt:160.
            include_archived: Default: false. Source: sources/reference-page.txt:161.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:162.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:163.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:167.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.AppCredential]](
            builtins.list[models.AppCredential], unwrap="data"
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
        type: Literal["apn", "fcm"] | str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        display_name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        store_id: str | Unset = UNSET,
        test_mode: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AppCredential:
        """Create one app credential.

        No document describes this operation.

        Request: `POST /v1/app-credentials/`
        (source: sources/reference-page.txt:186 (inferred: shown-created)).

        Args:
            type: Known values: apn, fcm. Source: sources/reference-page.txt:202 (inferred:
                sample-type).
            app_name: Source: sources/reference-page.txt:196 (inferred: sample-type).
            data: Source: sources/reference-page.txt:197 (inferred: sample-type).
            display_name: Source: sources/reference-page.txt:198 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:199 (inferred: sample-type).
            store_id: Source: sources/reference-page.txt:200 (inferred: sample-type).
            test_mode: Source: sources/reference-page.txt:201 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:190,204.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:208.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.AppCredential](models.AppCredential, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.AppCredential:
        """Get one app credential.

        No document describes this operation.

        Request: `GET /v1/app-credentials/{id}/`
        (source: sources/reference-page.txt:225 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:246 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:227.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/app-credentials/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.AppCredential](models.AppCredential, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        app_name: str | Unset = UNSET,
        archived: bool | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        display_name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        store_id: str | Unset = UNSET,
        test_mode: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.AppCredential:
        """Change one app credential.

        No document describes this operation.

        Request: `PATCH /v1/app-credentials/{id}/`
        (source: sources/reference-page.txt:244 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:246.
            app_name: Source: sources/reference-page.txt:256 (inferred: sample-type).
            archived: Source: sources/reference-page.txt:257 (inferred: sample-type).
            data: Source: sources/reference-page.txt:258 (inferred: sample-type).
            display_name: Source: sources/reference-page.txt:259 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:260 (inferred: sample-type).
            store_id: Source: sources/reference-page.txt:261 (inferred: sample-type).
            test_mode: Source: sources/reference-page.txt:262 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:250,265.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:269.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.AppCredential](models.AppCredential, unwrap="data")
        return await self._core.request(request, returns, options)


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
