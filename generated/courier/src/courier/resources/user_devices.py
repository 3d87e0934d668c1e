"""Methods of `client.user_devices`."""

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


class UserDevices:
    """Methods of `client.user_devices`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> UserDevicesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return UserDevicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UserDevicesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return UserDevicesWithStreamingResponse(self)

    def list(
        self,
        *,
        all_users: bool | Unset = UNSET,
        filter_app_name: str | Unset = UNSET,
        filter_app_version: str | Unset = UNSET,
        filter_individual_id: str | Unset = UNSET,
        filter_model: str | Unset = UNSET,
        filter_type: Literal["apn", "fcm", "web"] | str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        token: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.UserDevice]:
        """List user devices.

        No document describes this operation.

        Request: `GET /v1/user-devices/`
        (source: sources/reference-page.txt:4396 (inferred: shown-200-without-body)).

        Args:
            all_users: Default: false. Source: sources/reference-page.txt:4398.
            filter_app_name: At most 64 characters. Source: sources/reference-page.txt:4399.
            filter_app_version: At most 20 characters. Source: sources/reference-page.txt:4400.
            filter_individual_id: Source: sources/reference-page.txt:4401.
            filter_model: At most 64 characters. Source: sources/reference-page.txt:4402.
            filter_type: One of apn, fcm, web. Source: sources/reference-page.txt:4403.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4404.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4405.
            token: At most 255 characters. Source: sources/reference-page.txt:4406.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4410.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-devices/",
            query={
                "all-users": all_users,
                "filter[app-name]": filter_app_name,
                "filter[app-version]": filter_app_version,
                "filter[individual-id]": filter_individual_id,
                "filter[model]": filter_model,
                "filter[type]": filter_type,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "token": token,
            },
        )
        returns = Returns[builtins.list[models.UserDevice]](
            builtins.list[models.UserDevice], unwrap="data"
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
        type: Literal["apn", "fcm", "web"] | str | Unset = UNSET,
        allow_notification: bool | Unset = UNSET,
        app_name: str | Unset = UNSET,
        app_version: str | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        model: str | Unset = UNSET,
        os_version: str | Unset = UNSET,
        sandbox: bool | Unset = UNSET,
        token: str | Unset = UNSET,
        topic: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserDevice:
        """Create one user device.

        No document describes this operation.

        Request: `POST /v1/user-devices/`
        (source: sources/reference-page.txt:4431 (inferred: shown-created)).

        Args:
            type: Known values: apn, fcm, web. Source: sources/reference-page.txt:4450
                (inferred: sample-type).
            allow_notification: Source: sources/reference-page.txt:4441 (inferred: sample-type).
            app_name: Source: sources/reference-page.txt:4442 (inferred: sample-type).
            app_version: Source: sources/reference-page.txt:4443 (inferred: sample-type).
            individual_id: Source: sources/reference-page.txt:4444 (inferred: sample-type).
            model: Source: sources/reference-page.txt:4445 (inferred: sample-type).
            os_version: Source: sources/reference-page.txt:4446 (inferred: sample-type).
            sandbox: Source: sources/reference-page.txt:4447 (inferred: sample-type).
            token: Source: sources/reference-page.txt:4448 (inferred: sample-type).
            topic: Source: sources/reference-page.txt:4449 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4435,4452.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4456.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/user-devices/",
            json=resource_document(
                "user-devices",
                {
                    "type": type,
                    "allow-notification": allow_notification,
                    "app-name": app_name,
                    "app-version": app_version,
                    "individual-id": individual_id,
                    "model": model,
                    "os-version": os_version,
                    "sandbox": sandbox,
                    "token": token,
                    "topic": topic,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.UserDevice](models.UserDevice, unwrap="data")
        return self._core.request(request, returns, options)

    def get_logs(
        self,
        id: str,
        *,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.UserDeviceLog]:
        """GET /v1/user-devices/{id}/get-logs/

        No document describes this operation.

        Request: `GET /v1/user-devices/{id}/get-logs/`
        (source: sources/reference-page.txt:4475 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4477.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4479.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4480.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4484.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-devices/{id}/get-logs/",
            path_values={
                "id": id,
            },
            query={
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.UserDeviceLog]](
            builtins.list[models.UserDeviceLog], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return Pager(self._core, request, returns, pages, options)


class AsyncUserDevices:
    """Methods of `client.user_devices`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncUserDevicesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncUserDevicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUserDevicesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncUserDevicesWithStreamingResponse(self)

    def list(
        self,
        *,
        all_users: bool | Unset = UNSET,
        filter_app_name: str | Unset = UNSET,
        filter_app_version: str | Unset = UNSET,
        filter_individual_id: str | Unset = UNSET,
        filter_model: str | Unset = UNSET,
        filter_type: Literal["apn", "fcm", "web"] | str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        token: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.UserDevice]:
        """List user devices.

        No document describes this operation.

        Request: `GET /v1/user-devices/`
        (source: sources/reference-page.txt:4396 (inferred: shown-200-without-body)).

        Args:
            all_users: Default: false. Source: sources/reference-page.txt:4398.
            filter_app_name: At most 64 characters. Source: sources/reference-page.txt:4399.
            filter_app_version: At most 20 characters. Source: sources/reference-page.txt:4400.
            filter_individual_id: Source: sources/reference-page.txt:4401.
            filter_model: At most 64 characters. Source: sources/reference-page.txt:4402.
            filter_type: One of apn, fcm, web. Source: sources/reference-page.txt:4403.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4404.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4405.
            token: At most 255 characters. Source: sources/reference-page.txt:4406.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4410.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-devices/",
            query={
                "all-users": all_users,
                "filter[app-name]": filter_app_name,
                "filter[app-version]": filter_app_version,
                "filter[individual-id]": filter_individual_id,
                "filter[model]": filter_model,
                "filter[type]": filter_type,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "token": token,
            },
        )
        returns = Returns[builtins.list[models.UserDevice]](
            builtins.list[models.UserDevice], unwrap="data"
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
        type: Literal["apn", "fcm", "web"] | str | Unset = UNSET,
        allow_notification: bool | Unset = UNSET,
        app_name: str | Unset = UNSET,
        app_version: str | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        model: str | Unset = UNSET,
        os_version: str | Unset = UNSET,
        sandbox: bool | Unset = UNSET,
        token: str | Unset = UNSET,
        topic: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserDevice:
        """Create one user device.

        No document describes this operation.

        Request: `POST /v1/user-devices/`
        (source: sources/reference-page.txt:4431 (inferred: shown-created)).

        Args:
            type: Known values: apn, fcm, web. Source: sources/reference-page.txt:4450
                (inferred: sample-type).
            allow_notification: Source: sources/reference-page.txt:4441 (inferred: sample-type).
            app_name: Source: sources/reference-page.txt:4442 (inferred: sample-type).
            app_version: Source: sources/reference-page.txt:4443 (inferred: sample-type).
            individual_id: Source: sources/reference-page.txt:4444 (inferred: sample-type).
            model: Source: sources/reference-page.txt:4445 (inferred: sample-type).
            os_version: Source: sources/reference-page.txt:4446 (inferred: sample-type).
            sandbox: Source: sources/reference-page.txt:4447 (inferred: sample-type).
            token: Source: sources/reference-page.txt:4448 (inferred: sample-type).
            topic: Source: sources/reference-page.txt:4449 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4435,4452.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4456.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/user-devices/",
            json=resource_document(
                "user-devices",
                {
                    "type": type,
                    "allow-notification": allow_notification,
                    "app-name": app_name,
                    "app-version": app_version,
                    "individual-id": individual_id,
                    "model": model,
                    "os-version": os_version,
                    "sandbox": sandbox,
                    "token": token,
                    "topic": topic,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.UserDevice](models.UserDevice, unwrap="data")
        return await self._core.request(request, returns, options)

    def get_logs(
        self,
        id: str,
        *,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.UserDeviceLog]:
        """GET /v1/user-devices/{id}/get-logs/

        No document describes this operation.

        Request: `GET /v1/user-devices/{id}/get-logs/`
        (source: sources/reference-page.txt:4475 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4477.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4479.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4480.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4484.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-devices/{id}/get-logs/",
            path_values={
                "id": id,
            },
            query={
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.UserDeviceLog]](
            builtins.list[models.UserDeviceLog], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return AsyncPager(self._core, request, returns, pages, options)


class UserDevicesWithRawResponse:
    """Methods of `client.user_devices`, returning the response."""

    def __init__(self, resource: UserDevices) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get_logs = paging.raw(resource.get_logs)


class UserDevicesWithStreamingResponse:
    """Methods of `client.user_devices`, as context managers, giving the response unread."""

    def __init__(self, resource: UserDevices) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get_logs = paging.streamed(resource.get_logs)


class AsyncUserDevicesWithRawResponse:
    """Methods of `client.user_devices`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncUserDevices) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get_logs = paging.async_raw(resource.get_logs)


class AsyncUserDevicesWithStreamingResponse:
    """Methods of `client.user_devices`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncUserDevices) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get_logs = paging.async_streamed(resource.get_logs)
