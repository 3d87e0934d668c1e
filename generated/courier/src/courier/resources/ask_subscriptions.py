"""Methods of `client.ask_subscriptions`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from .. import models
from .._runtime import paging, response
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


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

        No document describes this operation.

        Request: `GET /v1/ask-subscriptions/`
        (source: sources/reference-page.txt:431 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:433.
            filter_skill_id: Source: sources/reference-page.txt:434.
            filter_user_id: Source: sources/reference-page.txt:435.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:436.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:437.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:441.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.AskSubscription]](
            builtins.list[models.AskSubscription], unwrap="data"
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
    ) -> models.AskSubscription:
        """Get one ask subscription.

        No document describes this operation.

        Request: `GET /v1/ask-subscriptions/{id}/`
        (source: sources/reference-page.txt:459 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:461.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/ask-subscriptions/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.AskSubscription](models.AskSubscription, unwrap="data")
        return self._core.request(request, returns, options)

    def send(
        self,
        id: str,
        *,
        event: models.AskSubscriptionSendRequestEvent | Mapping[str, Any],
        expire: int | Unset = UNSET,
        localized: Sequence[Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """POST /v1/ask-subscriptions/{id}/send/

        No document describes this operation.

        Request: `POST /v1/ask-subscriptions/{id}/send/`
        (source: sources/reference-page.txt:477 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:479.
            event: Source: sources/reference-page.txt:481,488 (inferred: collapsed-row and
                sample-type).
            expire: Default: 3600. Source: sources/reference-page.txt:483,491.
            localized: Source: sources/reference-page.txt:484,492; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/ask-subscriptions/{id}/send/",
            path_values={
                "id": id,
            },
            json={
                "event": event,
                "expire": expire,
                "localized": localized,
            },
        )
        returns = Returns[dict[str, Any]](dict[str, Any])
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/ask-subscriptions/`
        (source: sources/reference-page.txt:431 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:433.
            filter_skill_id: Source: sources/reference-page.txt:434.
            filter_user_id: Source: sources/reference-page.txt:435.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:436.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:437.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:441.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.AskSubscription]](
            builtins.list[models.AskSubscription], unwrap="data"
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
    ) -> models.AskSubscription:
        """Get one ask subscription.

        No document describes this operation.

        Request: `GET /v1/ask-subscriptions/{id}/`
        (source: sources/reference-page.txt:459 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:461.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/ask-subscriptions/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.AskSubscription](models.AskSubscription, unwrap="data")
        return await self._core.request(request, returns, options)

    async def send(
        self,
        id: str,
        *,
        event: models.AskSubscriptionSendRequestEvent | Mapping[str, Any],
        expire: int | Unset = UNSET,
        localized: Sequence[Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """POST /v1/ask-subscriptions/{id}/send/

        No document describes this operation.

        Request: `POST /v1/ask-subscriptions/{id}/send/`
        (source: sources/reference-page.txt:477 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:479.
            event: Source: sources/reference-page.txt:481,488 (inferred: collapsed-row and
                sample-type).
            expire: Default: 3600. Source: sources/reference-page.txt:483,491.
            localized: Source: sources/reference-page.txt:484,492; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/ask-subscriptions/{id}/send/",
            path_values={
                "id": id,
            },
            json={
                "event": event,
                "expire": expire,
                "localized": localized,
            },
        )
        returns = Returns[dict[str, Any]](dict[str, Any])
        return await self._core.request(request, returns, options)


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
