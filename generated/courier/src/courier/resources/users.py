"""Methods of `client.users`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_LIST: Final = Returns[list[models.User]](
    list[models.User],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_GET: Final = Returns[models.User](
    models.User,
    unwrap="data",
)

_UPDATE: Final = Returns[models.User](
    models.User,
    unwrap="data",
)

_MULTICAST: Final = Returns[models.IndividualMulticast](
    models.IndividualMulticast,
)

_VALIDATE_MULTICAST_PARAMS: Final = Returns[models.UserValidateMulticastParams](
    models.UserValidateMulticastParams,
)


class Users:
    """Methods of `client.users`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return UsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return UsersWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_email: str | Unset = UNSET,
        filter_individual_id: str | Unset = UNSET,
        filter_username: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.User]:
        """List users.

        No source describes this operation. Request: `GET /v1/users/` (method inferred).
        Sources: docs/resources/users.md#list.

        Args:
            filter_email: Only items with this email.
            filter_individual_id: Only items with this individual ID.
            filter_username: Only items with this username. At most 255 characters.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.users.list()
        """
        request = Request(
            "GET",
            "/v1/users/",
            query={
                "filter[email]": filter_email,
                "filter[individual-id]": filter_individual_id,
                "filter[username]": filter_username,
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
    ) -> models.User:
        """Get one user.

        No source describes this operation. Request: `GET /v1/users/{id}/` (method inferred).
        Sources: docs/resources/users.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.users.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/users/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        notifications: Sequence[str] | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Change one user.

        No source describes this operation. Request: `PATCH /v1/users/{id}/` (method inferred).
        Deprecated. Sources: docs/resources/users.md#update.

        Args:
            id: Id of the resource.
            notifications: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.users.update("some-id", notifications=["email"])
        """
        request = Request(
            "PATCH",
            "/v1/users/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "users",
                {
                    "notifications": notifications,
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

    def multicast(
        self,
        id: str,
        *,
        template_id: str,
        data: Mapping[str, JSON] | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IndividualMulticast:
        """POST /v1/users/{id}/multicast/.

        No source describes this operation. Request: `POST /v1/users/{id}/multicast/` (method
        inferred). Sources: docs/resources/users.md#multicast.

        Args:
            id: Id of the resource.
            template_id: At most 255 characters.
            data: No source describes it.
            individual_id: A UUID.
            organization_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.users.multicast("some-id", template_id="some-template-id")
        """
        request = Request(
            "POST",
            "/v1/users/{id}/multicast/",
            path_values={
                "id": id,
            },
            json={
                "template-id": template_id,
                "data": data,
                "individual-id": individual_id,
                "organization-id": organization_id,
            },
        )
        return self._core.request(request, _MULTICAST, options)

    def validate_multicast_params(
        self,
        id: str,
        *,
        data: Mapping[str, JSON],
        individual_id: str,
        organization_id: str,
        template_id: str,
        options: RequestOptions | None = None,
    ) -> models.UserValidateMulticastParams:
        """POST /v1/users/{id}/validate-multicast-params/.

        No source describes this operation. Request: `POST
        /v1/users/{id}/validate-multicast-params/` (method inferred). Sources:
        docs/resources/users.md#validate_multicast_params.

        Args:
            id: Id of the resource.
            data: No source describes it.
            individual_id: A UUID.
            organization_id: A UUID.
            template_id: At most 255 characters.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.users.validate_multicast_params("some-id", data={},
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42", template_id="some-template-id")
        """
        request = Request(
            "POST",
            "/v1/users/{id}/validate-multicast-params/",
            path_values={
                "id": id,
            },
            json={
                "data": data,
                "individual-id": individual_id,
                "organization-id": organization_id,
                "template-id": template_id,
            },
        )
        return self._core.request(request, _VALIDATE_MULTICAST_PARAMS, options)


class AsyncUsers:
    """Methods of `client.users`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncUsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncUsersWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_email: str | Unset = UNSET,
        filter_individual_id: str | Unset = UNSET,
        filter_username: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.User]:
        """List users.

        No source describes this operation. Request: `GET /v1/users/` (method inferred).
        Sources: docs/resources/users.md#list.

        Args:
            filter_email: Only items with this email.
            filter_individual_id: Only items with this individual ID.
            filter_username: Only items with this username. At most 255 characters.
            page_limit: How many items to return at most. Range: 1 to 1000. Default: 100.
            page_offset: How many items to skip. At least 0. Default: 0.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.users.list()
        """
        request = Request(
            "GET",
            "/v1/users/",
            query={
                "filter[email]": filter_email,
                "filter[individual-id]": filter_individual_id,
                "filter[username]": filter_username,
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
    ) -> models.User:
        """Get one user.

        No source describes this operation. Request: `GET /v1/users/{id}/` (method inferred).
        Sources: docs/resources/users.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.users.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/users/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        notifications: Sequence[str] | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Change one user.

        No source describes this operation. Request: `PATCH /v1/users/{id}/` (method inferred).
        Deprecated. Sources: docs/resources/users.md#update.

        Args:
            id: Id of the resource.
            notifications: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.users.update("some-id", notifications=["email"])
        """
        request = Request(
            "PATCH",
            "/v1/users/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "users",
                {
                    "notifications": notifications,
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

    async def multicast(
        self,
        id: str,
        *,
        template_id: str,
        data: Mapping[str, JSON] | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IndividualMulticast:
        """POST /v1/users/{id}/multicast/.

        No source describes this operation. Request: `POST /v1/users/{id}/multicast/` (method
        inferred). Sources: docs/resources/users.md#multicast.

        Args:
            id: Id of the resource.
            template_id: At most 255 characters.
            data: No source describes it.
            individual_id: A UUID.
            organization_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.users.multicast("some-id", template_id="some-template-id")
        """
        request = Request(
            "POST",
            "/v1/users/{id}/multicast/",
            path_values={
                "id": id,
            },
            json={
                "template-id": template_id,
                "data": data,
                "individual-id": individual_id,
                "organization-id": organization_id,
            },
        )
        return await self._core.request(request, _MULTICAST, options)

    async def validate_multicast_params(
        self,
        id: str,
        *,
        data: Mapping[str, JSON],
        individual_id: str,
        organization_id: str,
        template_id: str,
        options: RequestOptions | None = None,
    ) -> models.UserValidateMulticastParams:
        """POST /v1/users/{id}/validate-multicast-params/.

        No source describes this operation. Request: `POST
        /v1/users/{id}/validate-multicast-params/` (method inferred). Sources:
        docs/resources/users.md#validate_multicast_params.

        Args:
            id: Id of the resource.
            data: No source describes it.
            individual_id: A UUID.
            organization_id: A UUID.
            template_id: At most 255 characters.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.users.validate_multicast_params("some-id", data={},
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                template_id="some-template-id")
        """
        request = Request(
            "POST",
            "/v1/users/{id}/validate-multicast-params/",
            path_values={
                "id": id,
            },
            json={
                "data": data,
                "individual-id": individual_id,
                "organization-id": organization_id,
                "template-id": template_id,
            },
        )
        return await self._core.request(request, _VALIDATE_MULTICAST_PARAMS, options)


class UsersWithRawResponse:
    """Methods of `client.users`, returning the response."""

    def __init__(self, resource: Users) -> None:
        self.list = paging.raw(resource.list)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)
        self.multicast = response.raw(resource.multicast)
        self.validate_multicast_params = response.raw(resource.validate_multicast_params)


class UsersWithStreamingResponse:
    """Methods of `client.users`, as context managers, giving the response unread."""

    def __init__(self, resource: Users) -> None:
        self.list = paging.streamed(resource.list)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)
        self.multicast = response.streamed(resource.multicast)
        self.validate_multicast_params = response.streamed(resource.validate_multicast_params)


class AsyncUsersWithRawResponse:
    """Methods of `client.users`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncUsers) -> None:
        self.list = paging.async_raw(resource.list)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)
        self.multicast = response.async_raw(resource.multicast)
        self.validate_multicast_params = response.async_raw(resource.validate_multicast_params)


class AsyncUsersWithStreamingResponse:
    """Methods of `client.users`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncUsers) -> None:
        self.list = paging.async_streamed(resource.list)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
        self.multicast = response.async_streamed(resource.multicast)
        self.validate_multicast_params = response.async_streamed(resource.validate_multicast_params)
