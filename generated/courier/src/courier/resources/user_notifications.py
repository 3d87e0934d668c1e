"""Methods of `client.user_notifications`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import models
from .._runtime import paging, response
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/user-notifications/`
        (source: sources/reference-page.txt:4782 (inferred: shown-200-without-body)).

        Args:
            acknowledged: Source: sources/reference-page.txt:4784.
            filter_category: At most 32 characters. Source: sources/reference-page.txt:4785.
            include_inactive: Default: false. Source: sources/reference-page.txt:4786.
            individual_id: Source: sources/reference-page.txt:4787.
            organization_id: Source: sources/reference-page.txt:4788.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4789.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4790.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4794.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.UserNotification]](
            builtins.list[models.UserNotification], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return Pager(self._core, request, returns, pages, options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserNotification:
        """Get one user notification.

        No document describes this operation.

        Request: `GET /v1/user-notifications/{id}/`
        (source: sources/reference-page.txt:4827 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4829.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-notifications/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.UserNotification](models.UserNotification, unwrap="data")
        return self._core.request(request, returns, options)

    def ack(
        self,
        id: str,
        *,
        ack_previous: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserNotification:
        """POST /v1/user-notifications/{id}/ack/

        No document describes this operation.

        Request: `POST /v1/user-notifications/{id}/ack/`
        (source: sources/reference-page.txt:4860 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4862.
            ack_previous: Default: false. Source: sources/reference-page.txt:4864,4868.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.UserNotification](models.UserNotification, unwrap="data")
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/user-notifications/`
        (source: sources/reference-page.txt:4782 (inferred: shown-200-without-body)).

        Args:
            acknowledged: Source: sources/reference-page.txt:4784.
            filter_category: At most 32 characters. Source: sources/reference-page.txt:4785.
            include_inactive: Default: false. Source: sources/reference-page.txt:4786.
            individual_id: Source: sources/reference-page.txt:4787.
            organization_id: Source: sources/reference-page.txt:4788.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4789.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4790.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4794.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.UserNotification]](
            builtins.list[models.UserNotification], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return AsyncPager(self._core, request, returns, pages, options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserNotification:
        """Get one user notification.

        No document describes this operation.

        Request: `GET /v1/user-notifications/{id}/`
        (source: sources/reference-page.txt:4827 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4829.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/user-notifications/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.UserNotification](models.UserNotification, unwrap="data")
        return await self._core.request(request, returns, options)

    async def ack(
        self,
        id: str,
        *,
        ack_previous: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.UserNotification:
        """POST /v1/user-notifications/{id}/ack/

        No document describes this operation.

        Request: `POST /v1/user-notifications/{id}/ack/`
        (source: sources/reference-page.txt:4860 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4862.
            ack_previous: Default: false. Source: sources/reference-page.txt:4864,4868.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.UserNotification](models.UserNotification, unwrap="data")
        return await self._core.request(request, returns, options)


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
