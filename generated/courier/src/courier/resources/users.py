"""Methods of `client.users`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
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

        No document describes this operation.

        Request: `GET /v1/users/`
        (source: sources/reference-page.txt:4902 (inferred: shown-200-without-body)).

        Args:
            filter_email: Source: sources/reference-page.txt:4904.
            filter_individual_id: Source: sources/reference-page.txt:4905.
            filter_username: At most 255 characters. Source: sources/reference-page.txt:4906.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4907.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4908.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.User]](builtins.list[models.User], unwrap="data")
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
    ) -> models.User:
        """Get one user.

        No document describes this operation.

        Request: `GET /v1/users/{id}/`
        (source: sources/reference-page.txt:4940 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4971 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4942.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/users/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.User](models.User, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        notifications: Sequence[str] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Change one user.

        No document describes this operation.

        Request: `PATCH /v1/users/{id}/`
        (source: sources/reference-page.txt:4969 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4971.
            notifications: Source: sources/reference-page.txt:4981 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4975,4986.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4990.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.User](models.User, unwrap="data")
        return self._core.request(request, returns, options)

    def multicast(
        self,
        id: str,
        *,
        template_id: str,
        data: Mapping[str, Any],
        individual_id: str,
        organization_id: str,
        options: RequestOptions | None = None,
    ) -> models.IndividualMulticast:
        """POST /v1/users/{id}/multicast/

        No document describes this operation.

        Request: `POST /v1/users/{id}/multicast/`
        (source: sources/reference-page.txt:5017 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5019.
            template_id: At most 255 characters. Source:
                sources/reference-page.txt:5021,5046,5031,5053.
            data: Source: sources/reference-page.txt:5022,5043,5028,5050.
            individual_id: Source: sources/reference-page.txt:5023,5044,5029,5051.
            organization_id: Source: sources/reference-page.txt:5024,5045,5030,5052.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5035.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.IndividualMulticast](models.IndividualMulticast)
        return self._core.request(request, returns, options)

    def validate_multicast_params(
        self,
        id: str,
        *,
        template_id: str,
        data: Mapping[str, Any],
        individual_id: str,
        organization_id: str,
        options: RequestOptions | None = None,
    ) -> models.UserValidateMulticastParams:
        """POST /v1/users/{id}/validate-multicast-params/

        No document describes this operation.

        Request: `POST /v1/users/{id}/validate-multicast-params/`
        (source: sources/reference-page.txt:5039 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5041.
            template_id: At most 255 characters. Source:
                sources/reference-page.txt:5021,5046,5031,5053.
            data: Source: sources/reference-page.txt:5022,5043,5028,5050.
            individual_id: Source: sources/reference-page.txt:5023,5044,5029,5051.
            organization_id: Source: sources/reference-page.txt:5024,5045,5030,5052.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5057.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/users/{id}/validate-multicast-params/",
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
        returns = Returns[models.UserValidateMulticastParams](models.UserValidateMulticastParams)
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/users/`
        (source: sources/reference-page.txt:4902 (inferred: shown-200-without-body)).

        Args:
            filter_email: Source: sources/reference-page.txt:4904.
            filter_individual_id: Source: sources/reference-page.txt:4905.
            filter_username: At most 255 characters. Source: sources/reference-page.txt:4906.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:4907.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:4908.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.User]](builtins.list[models.User], unwrap="data")
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
    ) -> models.User:
        """Get one user.

        No document describes this operation.

        Request: `GET /v1/users/{id}/`
        (source: sources/reference-page.txt:4940 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4971 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4942.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/users/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.User](models.User, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        notifications: Sequence[str] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Change one user.

        No document describes this operation.

        Request: `PATCH /v1/users/{id}/`
        (source: sources/reference-page.txt:4969 (inferred: shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:4971.
            notifications: Source: sources/reference-page.txt:4981 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:4975,4986.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:4990.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.User](models.User, unwrap="data")
        return await self._core.request(request, returns, options)

    async def multicast(
        self,
        id: str,
        *,
        template_id: str,
        data: Mapping[str, Any],
        individual_id: str,
        organization_id: str,
        options: RequestOptions | None = None,
    ) -> models.IndividualMulticast:
        """POST /v1/users/{id}/multicast/

        No document describes this operation.

        Request: `POST /v1/users/{id}/multicast/`
        (source: sources/reference-page.txt:5017 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5019.
            template_id: At most 255 characters. Source:
                sources/reference-page.txt:5021,5046,5031,5053.
            data: Source: sources/reference-page.txt:5022,5043,5028,5050.
            individual_id: Source: sources/reference-page.txt:5023,5044,5029,5051.
            organization_id: Source: sources/reference-page.txt:5024,5045,5030,5052.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5035.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.IndividualMulticast](models.IndividualMulticast)
        return await self._core.request(request, returns, options)

    async def validate_multicast_params(
        self,
        id: str,
        *,
        template_id: str,
        data: Mapping[str, Any],
        individual_id: str,
        organization_id: str,
        options: RequestOptions | None = None,
    ) -> models.UserValidateMulticastParams:
        """POST /v1/users/{id}/validate-multicast-params/

        No document describes this operation.

        Request: `POST /v1/users/{id}/validate-multicast-params/`
        (source: sources/reference-page.txt:5039 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5041.
            template_id: At most 255 characters. Source:
                sources/reference-page.txt:5021,5046,5031,5053.
            data: Source: sources/reference-page.txt:5022,5043,5028,5050.
            individual_id: Source: sources/reference-page.txt:5023,5044,5029,5051.
            organization_id: Source: sources/reference-page.txt:5024,5045,5030,5052.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5057.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/users/{id}/validate-multicast-params/",
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
        returns = Returns[models.UserValidateMulticastParams](models.UserValidateMulticastParams)
        return await self._core.request(request, returns, options)


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
