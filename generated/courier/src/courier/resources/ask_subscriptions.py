"""Methods of `client.ask_subscriptions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final

from .. import models
from .._runtime import paging, response
from .._runtime.json_type import JSON
from .._runtime.next_page import Paging
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_LIST: Final = Returns[list[models.AskSubscription]](
    list[models.AskSubscription],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_GET: Final = Returns[models.AskSubscription](
    models.AskSubscription,
    unwrap="data",
)

_SEND: Final = Returns[dict[str, JSON]](
    dict[str, JSON],
)


class AskSubscriptions:
    """Methods of `client.ask_subscriptions`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AskSubscriptionsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AskSubscriptionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AskSubscriptionsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AskSubscriptionsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_skill_id: str | Unset = UNSET,
        filter_user_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.AskSubscription]:
        """List ask subscriptions.

        No source describes this operation. Request: `GET /v1/ask-subscriptions/` (method
        inferred). Sources: docs/resources/ask-subscriptions.md#list.

        Args:
            organization_id: A UUID.
            filter_skill_id: Only items with this skill ID.
            filter_user_id: Only items with this user ID.
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

            client.ask_subscriptions.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/ask-subscriptions/",
            query={
                "organization-id": organization_id,
                "filter[skill-id]": filter_skill_id,
                "filter[user-id]": filter_user_id,
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
    ) -> models.AskSubscription:
        """Get one ask subscription.

        No source describes this operation. Request: `GET /v1/ask-subscriptions/{id}/`
        (inferred). Sources: docs/resources/ask-subscriptions.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.ask_subscriptions.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/ask-subscriptions/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def send(
        self,
        id: str,
        *,
        event_: models.AskSubscriptionSendRequestEvent | Mapping[str, JSON],
        expire: int | Unset = UNSET,
        localized: Sequence[Mapping[str, JSON]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, JSON]:
        """POST /v1/ask-subscriptions/{id}/send/.

        No source describes this operation. Request: `POST /v1/ask-subscriptions/{id}/send/`
        (method inferred). Sources: docs/resources/ask-subscriptions.md#send.

        Args:
            id: Id of the resource.
            event_: No source describes it. (Inferred.)
            expire: Default: 3600.
            localized: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            No source says what all of the answer is: that part is JSON.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.ask_subscriptions.send("some-id", event_={"name": "Ward 7", "payload": {}})
        """
        request = Request(
            "POST",
            "/v1/ask-subscriptions/{id}/send/",
            path_values={
                "id": id,
            },
            json={
                "event": event_,
                "expire": expire,
                "localized": localized,
            },
        )
        return self._core.request(request, _SEND, options)


class AsyncAskSubscriptions:
    """Methods of `client.ask_subscriptions`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncAskSubscriptionsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncAskSubscriptionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAskSubscriptionsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncAskSubscriptionsWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_skill_id: str | Unset = UNSET,
        filter_user_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.AskSubscription]:
        """List ask subscriptions.

        No source describes this operation. Request: `GET /v1/ask-subscriptions/` (method
        inferred). Sources: docs/resources/ask-subscriptions.md#list.

        Args:
            organization_id: A UUID.
            filter_skill_id: Only items with this skill ID.
            filter_user_id: Only items with this user ID.
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

            client.ask_subscriptions.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/ask-subscriptions/",
            query={
                "organization-id": organization_id,
                "filter[skill-id]": filter_skill_id,
                "filter[user-id]": filter_user_id,
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
    ) -> models.AskSubscription:
        """Get one ask subscription.

        No source describes this operation. Request: `GET /v1/ask-subscriptions/{id}/`
        (inferred). Sources: docs/resources/ask-subscriptions.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.ask_subscriptions.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/ask-subscriptions/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def send(
        self,
        id: str,
        *,
        event_: models.AskSubscriptionSendRequestEvent | Mapping[str, JSON],
        expire: int | Unset = UNSET,
        localized: Sequence[Mapping[str, JSON]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, JSON]:
        """POST /v1/ask-subscriptions/{id}/send/.

        No source describes this operation. Request: `POST /v1/ask-subscriptions/{id}/send/`
        (method inferred). Sources: docs/resources/ask-subscriptions.md#send.

        Args:
            id: Id of the resource.
            event_: No source describes it. (Inferred.)
            expire: Default: 3600.
            localized: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            No source says what all of the answer is: that part is JSON.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.ask_subscriptions.send("some-id", event_={"name": "Ward 7", "payload": {}})
        """
        request = Request(
            "POST",
            "/v1/ask-subscriptions/{id}/send/",
            path_values={
                "id": id,
            },
            json={
                "event": event_,
                "expire": expire,
                "localized": localized,
            },
        )
        return await self._core.request(request, _SEND, options)


class AskSubscriptionsWithRawResponse:
    """Methods of `client.ask_subscriptions`, returning the response."""

    def __init__(self, resource: AskSubscriptions) -> None:
        self.list = paging.raw(resource.list)
        self.get = response.raw(resource.get)
        self.send = response.raw(resource.send)


class AskSubscriptionsWithStreamingResponse:
    """Methods of `client.ask_subscriptions`, as context managers, giving the response unread."""

    def __init__(self, resource: AskSubscriptions) -> None:
        self.list = paging.streamed(resource.list)
        self.get = response.streamed(resource.get)
        self.send = response.streamed(resource.send)


class AsyncAskSubscriptionsWithRawResponse:
    """Methods of `client.ask_subscriptions`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncAskSubscriptions) -> None:
        self.list = paging.async_raw(resource.list)
        self.get = response.async_raw(resource.get)
        self.send = response.async_raw(resource.send)


class AsyncAskSubscriptionsWithStreamingResponse:
    """Methods of `client.ask_subscriptions`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncAskSubscriptions) -> None:
        self.list = paging.async_streamed(resource.list)
        self.get = response.async_streamed(resource.get)
        self.send = response.async_streamed(resource.send)
