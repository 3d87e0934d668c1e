"""Methods of `client.user_devices`."""

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

_LIST: Final = Returns[list[models.UserDevice]](
    list[models.UserDevice],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.UserDevice](
    models.UserDevice,
    unwrap="data",
)

_GET_LOGS: Final = Returns[list[models.UserDeviceLog]](
    list[models.UserDeviceLog],
    unwrap="data",
)
_GET_LOGS_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)


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

        No source describes this operation. Request: `GET /v1/user-devices/` (method inferred).
        Sources: docs/resources/user-devices.md#list.

        Args:
            all_users: Default: false.
            filter_app_name: Only items with this app name. At most 64 characters.
            filter_app_version: Only items with this app version. At most 20 characters.
            filter_individual_id: Only items with this individual ID.
            filter_model: Only items with this model. At most 64 characters.
            filter_type: Only items with this type. One of apn, fcm, web.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            token: At most 255 characters.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_devices.list()
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
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

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
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserDevice:
        """Create one user device.

        No source describes this operation. Request: `POST /v1/user-devices/` (method inferred).
        Sources: docs/resources/user-devices.md#create.

        Args:
            type: Known values: apn, fcm, web. (Inferred.)
            allow_notification: No source describes it. (Inferred.)
            app_name: No source describes it. (Inferred.)
            app_version: No source describes it. (Inferred.)
            individual_id: A UUID. (Inferred.)
            model: No source describes it. (Inferred.)
            os_version: No source describes it. (Inferred.)
            sandbox: No source describes it. (Inferred.)
            token: No source describes it. (Inferred.)
            topic: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_devices.create(type="apn", app_name="Ward 7")
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
        return self._core.request(request, _CREATE, options)

    def get_logs(
        self,
        id: str,
        *,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.UserDeviceLog]:
        """GET /v1/user-devices/{id}/get-logs/.

        No source describes this operation. Request: `GET /v1/user-devices/{id}/get-logs/`
        (method inferred). Sources: docs/resources/user-devices.md#get_logs.

        Args:
            id: Id of the resource.
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

            client.user_devices.get_logs("some-id")
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
        return Pager(self._core, request, _GET_LOGS, _GET_LOGS_PAGES, options)


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

        No source describes this operation. Request: `GET /v1/user-devices/` (method inferred).
        Sources: docs/resources/user-devices.md#list.

        Args:
            all_users: Default: false.
            filter_app_name: Only items with this app name. At most 64 characters.
            filter_app_version: Only items with this app version. At most 20 characters.
            filter_individual_id: Only items with this individual ID.
            filter_model: Only items with this model. At most 64 characters.
            filter_type: Only items with this type. One of apn, fcm, web.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            token: At most 255 characters.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_devices.list()
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
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

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
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserDevice:
        """Create one user device.

        No source describes this operation. Request: `POST /v1/user-devices/` (method inferred).
        Sources: docs/resources/user-devices.md#create.

        Args:
            type: Known values: apn, fcm, web. (Inferred.)
            allow_notification: No source describes it. (Inferred.)
            app_name: No source describes it. (Inferred.)
            app_version: No source describes it. (Inferred.)
            individual_id: A UUID. (Inferred.)
            model: No source describes it. (Inferred.)
            os_version: No source describes it. (Inferred.)
            sandbox: No source describes it. (Inferred.)
            token: No source describes it. (Inferred.)
            topic: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.user_devices.create(type="apn", app_name="Ward 7")
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
        return await self._core.request(request, _CREATE, options)

    def get_logs(
        self,
        id: str,
        *,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.UserDeviceLog]:
        """GET /v1/user-devices/{id}/get-logs/.

        No source describes this operation. Request: `GET /v1/user-devices/{id}/get-logs/`
        (method inferred). Sources: docs/resources/user-devices.md#get_logs.

        Args:
            id: Id of the resource.
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

            client.user_devices.get_logs("some-id")
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
        return AsyncPager(self._core, request, _GET_LOGS, _GET_LOGS_PAGES, options)


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
