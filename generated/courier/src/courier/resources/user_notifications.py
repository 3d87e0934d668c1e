"""Methods of `client.user_notifications`."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from .. import models
from .._runtime import paging, response
from .._runtime.next_page import Paging
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[list[models.UserNotification]](
    list[models.UserNotification],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_GET: Final = Returns[models.UserNotification](
    models.UserNotification,
    unwrap="data",
)

_ACK: Final = Returns[models.UserNotification](
    models.UserNotification,
    unwrap="data",
)


class UserNotifications:
    """Methods of `client.user_notifications`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> UserNotificationsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return UserNotificationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UserNotificationsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return UserNotificationsWithStreamingResponse(self)

    def list(
        self,
        *,
        acknowledged: bool | Unset = UNSET,
        filter_category: str | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.UserNotification]:
        """List user notifications.

        No source describes this operation. Request: `GET /v1/user-notifications/` (method
        inferred). Sources: docs/resources/user-notifications.md#list.

        Args:
            acknowledged: No source describes it.
            filter_category: Only items with this category. At most 32 characters.
            include_inactive: Default: false.
            individual_id: A UUID.
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

            client.user_notifications.list()
        """
        request = Request(
            "GET",
            "/v1/user-notifications/",
            query={
                "acknowledged": acknowledged,
                "filter[category]": filter_category,
                "include[inactive]": include_inactive,
                "individual-id": individual_id,
                "organization-id": organization_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserNotification:
        """Get one user notification.

        No source describes this operation. Request: `GET /v1/user-notifications/{id}/`
        (inferred). Sources: docs/resources/user-notifications.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.user_notifications.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/user-notifications/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def ack(
        self,
        id: str,
        *,
        ack_previous: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserNotification:
        """POST /v1/user-notifications/{id}/ack/.

        No source describes this operation. Request: `POST /v1/user-notifications/{id}/ack/`
        (method inferred). Sources: docs/resources/user-notifications.md#ack.

        Args:
            id: Id of the resource.
            ack_previous: Default: false.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.user_notifications.ack("some-id")
        """
        request = Request(
            "POST",
            "/v1/user-notifications/{id}/ack/",
            path_values={
                "id": id,
            },
            json={
                "ack-previous": ack_previous,
            },
        )
        return self._core.request(request, _ACK, options)


class AsyncUserNotifications:
    """Methods of `client.user_notifications`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncUserNotificationsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncUserNotificationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUserNotificationsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncUserNotificationsWithStreamingResponse(self)

    def list(
        self,
        *,
        acknowledged: bool | Unset = UNSET,
        filter_category: str | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.UserNotification]:
        """List user notifications.

        No source describes this operation. Request: `GET /v1/user-notifications/` (method
        inferred). Sources: docs/resources/user-notifications.md#list.

        Args:
            acknowledged: No source describes it.
            filter_category: Only items with this category. At most 32 characters.
            include_inactive: Default: false.
            individual_id: A UUID.
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

            client.user_notifications.list()
        """
        request = Request(
            "GET",
            "/v1/user-notifications/",
            query={
                "acknowledged": acknowledged,
                "filter[category]": filter_category,
                "include[inactive]": include_inactive,
                "individual-id": individual_id,
                "organization-id": organization_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserNotification:
        """Get one user notification.

        No source describes this operation. Request: `GET /v1/user-notifications/{id}/`
        (inferred). Sources: docs/resources/user-notifications.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.user_notifications.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/user-notifications/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def ack(
        self,
        id: str,
        *,
        ack_previous: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserNotification:
        """POST /v1/user-notifications/{id}/ack/.

        No source describes this operation. Request: `POST /v1/user-notifications/{id}/ack/`
        (method inferred). Sources: docs/resources/user-notifications.md#ack.

        Args:
            id: Id of the resource.
            ack_previous: Default: false.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.user_notifications.ack("some-id")
        """
        request = Request(
            "POST",
            "/v1/user-notifications/{id}/ack/",
            path_values={
                "id": id,
            },
            json={
                "ack-previous": ack_previous,
            },
        )
        return await self._core.request(request, _ACK, options)


class UserNotificationsWithRawResponse:
    """Methods of `client.user_notifications`, returning the response."""

    def __init__(self, resource: UserNotifications) -> None:
        self.list = paging.raw(resource.list)
        self.get = response.raw(resource.get)
        self.ack = response.raw(resource.ack)


class UserNotificationsWithStreamingResponse:
    """Methods of `client.user_notifications`, as context managers, giving the response unread."""

    def __init__(self, resource: UserNotifications) -> None:
        self.list = paging.streamed(resource.list)
        self.get = response.streamed(resource.get)
        self.ack = response.streamed(resource.ack)


class AsyncUserNotificationsWithRawResponse:
    """Methods of `client.user_notifications`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncUserNotifications) -> None:
        self.list = paging.async_raw(resource.list)
        self.get = response.async_raw(resource.get)
        self.ack = response.async_raw(resource.ack)


class AsyncUserNotificationsWithStreamingResponse:
    """Methods of `client.user_notifications`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncUserNotifications) -> None:
        self.list = paging.async_streamed(resource.list)
        self.get = response.async_streamed(resource.get)
        self.ack = response.async_streamed(resource.ack)
