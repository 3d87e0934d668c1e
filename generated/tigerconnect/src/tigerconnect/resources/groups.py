"""Methods of `client.groups`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from .. import models
from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


class Groups:
    """Methods of `client.groups`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> GroupsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return GroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GroupsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return GroupsWithStreamingResponse(self)

    def create(
        self,
        *,
        avatar: str | Unset = UNSET,
        tt_x_organization_key: str | Unset = UNSET,
        members: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        replay_history: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Group:
        """Makes a group of the members named and the current user.

        Make a new group.

        Request: `POST /group/`
        (stated; source: sources/message-status-fragment.yaml:47; sources/apis.yaml:46,47;
        sources/wire-facts.yaml:172).

        In the vendor's SDK: `groups.create` (source: sources/javascript-sdk-readme.txt:915).

        Args:
            avatar: Binary data of the picture the group shows. Source:
                sources/message-status-fragment.yaml:53; type inferred: wording-binary.
            tt_x_organization_key: The organization that the new group belongs to. Source:
                sources/wire-facts.yaml:174; sources/message-status-fragment.yaml:67.
            members: The first members of the group, each in user address encoding. Source:
                sources/message-status-fragment.yaml:56; type inferred: same-name-elsewhere.
            name: Name of the group. Source: sources/message-status-fragment.yaml:60; type
                assumed: untyped-is-string.
            replay_history: A boolean value: whether a member who joins later also receives the
                messages from before. Source: sources/message-status-fragment.yaml:63; type
                inferred: wording-boolean.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/group/",
            query={
                "avatar": avatar,
            },
            headers={
                "TT-X-Organization-Key": tt_x_organization_key,
            },
            json={
                "members": members,
                "name": name,
                "replay_history": replay_history,
            },
        )
        returns = Returns[models.Group](models.Group, unwrap="reply")
        return self._core.request(request, returns, options)

    def delete(
        self,
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a group. A group that is already gone is not an error.

        Request: `DELETE /group/{group_token}/`
        (stated; source: sources/message-status-fragment.yaml:76; sources/apis.yaml:60,61).

        Args:
            group_token: Token of the group. Source: sources/message-status-fragment.yaml:82;
                type assumed: untyped-is-string.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/group/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)

    def destroy(
        self,
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes a group

        Delete a group. A group that is already gone is not an error.

        Request: `DELETE /group/{group_token}/`
        (stated; source: sources/message-status-fragment.yaml:76; sources/apis.yaml:60,61).

        In the vendor's SDK: `groups.destroy` (source: sources/javascript-sdk-readme.txt:993).

        Args:
            group_token: Token of the group. Source: sources/message-status-fragment.yaml:82;
                type assumed: untyped-is-string.
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/group/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        returns = Returns[None](None, unwrap="reply")
        return self._core.request(request, returns, options)

    def add_members(
        self,
        group_token: str,
        *,
        members: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Put members in, take members out

        Put further members into a group.

        Request: `POST /group/{group_token}/members/`
        (stated; source: sources/message-status-fragment.yaml:91; sources/apis.yaml:73,74).

        In the vendor's SDK: `groups.addMembers` (source: sources/javascript-sdk-readme.txt:1005).

        Args:
            group_token: Token of the group. Source: sources/message-status-fragment.yaml:97;
                type assumed: untyped-is-string.
            members: A list of the members to put into the group, in user address encoding.
                Source: sources/message-status-fragment.yaml:100; type inferred: wording-array.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/group/{group_token}/members/",
            path_values={
                "group_token": group_token,
            },
            json={
                "members": members,
            },
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)

    def add_member(
        self,
        group_token: str,
        *,
        members: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Put members in, take members out

        Put further members into a group.

        Request: `POST /group/{group_token}/members/`
        (stated; source: sources/message-status-fragment.yaml:91; sources/apis.yaml:73,74).

        In the vendor's SDK: `groups.addMember` (source: sources/javascript-sdk-readme.txt:1005).

        Args:
            group_token: Token of the group. Source: sources/message-status-fragment.yaml:97;
                type assumed: untyped-is-string.
            members: A list of the members to put into the group, in user address encoding.
                Source: sources/message-status-fragment.yaml:100; type inferred: wording-array.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/group/{group_token}/members/",
            path_values={
                "group_token": group_token,
            },
            json={
                "members": members,
            },
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)

    def remove_members(
        self,
        group_token: str,
        *,
        members: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Put members in, take members out

        Take members out of a group.

        Request: `POST /group/{group_token}/members/remove/`
        (stated; source: sources/message-status-fragment.yaml:110; sources/apis.yaml:86,87).

        In the vendor's SDK: `groups.removeMembers` (source: sources/javascript-sdk-readme.txt:1005).

        Args:
            group_token: Token of the group. Source: sources/message-status-fragment.yaml:116;
                type assumed: untyped-is-string.
            members: A list of the members to take out of the group, in address encoding.
                Source: sources/message-status-fragment.yaml:119; type inferred: wording-array.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/group/{group_token}/members/remove/",
            path_values={
                "group_token": group_token,
            },
            json={
                "members": members,
            },
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)

    def remove_member(
        self,
        group_token: str,
        *,
        members: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Put members in, take members out

        Take members out of a group.

        Request: `POST /group/{group_token}/members/remove/`
        (stated; source: sources/message-status-fragment.yaml:110; sources/apis.yaml:86,87).

        In the vendor's SDK: `groups.removeMember` (source: sources/javascript-sdk-readme.txt:1005).

        Args:
            group_token: Token of the group. Source: sources/message-status-fragment.yaml:116;
                type assumed: untyped-is-string.
            members: A list of the members to take out of the group, in address encoding.
                Source: sources/message-status-fragment.yaml:119; type inferred: wording-array.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/group/{group_token}/members/remove/",
            path_values={
                "group_token": group_token,
            },
            json={
                "members": members,
            },
        )
        returns = Returns[Any](Any)
        return self._core.request(request, returns, options)


class AsyncGroups:
    """Methods of `client.groups`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncGroupsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGroupsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncGroupsWithStreamingResponse(self)

    async def create(
        self,
        *,
        avatar: str | Unset = UNSET,
        tt_x_organization_key: str | Unset = UNSET,
        members: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        replay_history: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Group:
        """Makes a group of the members named and the current user.

        Make a new group.

        Request: `POST /group/`
        (stated; source: sources/message-status-fragment.yaml:47; sources/apis.yaml:46,47;
        sources/wire-facts.yaml:172).

        In the vendor's SDK: `groups.create` (source: sources/javascript-sdk-readme.txt:915).

        Args:
            avatar: Binary data of the picture the group shows. Source:
                sources/message-status-fragment.yaml:53; type inferred: wording-binary.
            tt_x_organization_key: The organization that the new group belongs to. Source:
                sources/wire-facts.yaml:174; sources/message-status-fragment.yaml:67.
            members: The first members of the group, each in user address encoding. Source:
                sources/message-status-fragment.yaml:56; type inferred: same-name-elsewhere.
            name: Name of the group. Source: sources/message-status-fragment.yaml:60; type
                assumed: untyped-is-string.
            replay_history: A boolean value: whether a member who joins later also receives the
                messages from before. Source: sources/message-status-fragment.yaml:63; type
                inferred: wording-boolean.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/group/",
            query={
                "avatar": avatar,
            },
            headers={
                "TT-X-Organization-Key": tt_x_organization_key,
            },
            json={
                "members": members,
                "name": name,
                "replay_history": replay_history,
            },
        )
        returns = Returns[models.Group](models.Group, unwrap="reply")
        return await self._core.request(request, returns, options)

    async def delete(
        self,
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a group. A group that is already gone is not an error.

        Request: `DELETE /group/{group_token}/`
        (stated; source: sources/message-status-fragment.yaml:76; sources/apis.yaml:60,61).

        Args:
            group_token: Token of the group. Source: sources/message-status-fragment.yaml:82;
                type assumed: untyped-is-string.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/group/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)

    async def destroy(
        self,
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes a group

        Delete a group. A group that is already gone is not an error.

        Request: `DELETE /group/{group_token}/`
        (stated; source: sources/message-status-fragment.yaml:76; sources/apis.yaml:60,61).

        In the vendor's SDK: `groups.destroy` (source: sources/javascript-sdk-readme.txt:993).

        Args:
            group_token: Token of the group. Source: sources/message-status-fragment.yaml:82;
                type assumed: untyped-is-string.
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "DELETE",
            "/group/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        returns = Returns[None](None, unwrap="reply")
        return await self._core.request(request, returns, options)

    async def add_members(
        self,
        group_token: str,
        *,
        members: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Put members in, take members out

        Put further members into a group.

        Request: `POST /group/{group_token}/members/`
        (stated; source: sources/message-status-fragment.yaml:91; sources/apis.yaml:73,74).

        In the vendor's SDK: `groups.addMembers` (source: sources/javascript-sdk-readme.txt:1005).

        Args:
            group_token: Token of the group. Source: sources/message-status-fragment.yaml:97;
                type assumed: untyped-is-string.
            members: A list of the members to put into the group, in user address encoding.
                Source: sources/message-status-fragment.yaml:100; type inferred: wording-array.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/group/{group_token}/members/",
            path_values={
                "group_token": group_token,
            },
            json={
                "members": members,
            },
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)

    async def add_member(
        self,
        group_token: str,
        *,
        members: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Put members in, take members out

        Put further members into a group.

        Request: `POST /group/{group_token}/members/`
        (stated; source: sources/message-status-fragment.yaml:91; sources/apis.yaml:73,74).

        In the vendor's SDK: `groups.addMember` (source: sources/javascript-sdk-readme.txt:1005).

        Args:
            group_token: Token of the group. Source: sources/message-status-fragment.yaml:97;
                type assumed: untyped-is-string.
            members: A list of the members to put into the group, in user address encoding.
                Source: sources/message-status-fragment.yaml:100; type inferred: wording-array.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/group/{group_token}/members/",
            path_values={
                "group_token": group_token,
            },
            json={
                "members": members,
            },
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)

    async def remove_members(
        self,
        group_token: str,
        *,
        members: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Put members in, take members out

        Take members out of a group.

        Request: `POST /group/{group_token}/members/remove/`
        (stated; source: sources/message-status-fragment.yaml:110; sources/apis.yaml:86,87).

        In the vendor's SDK: `groups.removeMembers` (source: sources/javascript-sdk-readme.txt:1005).

        Args:
            group_token: Token of the group. Source: sources/message-status-fragment.yaml:116;
                type assumed: untyped-is-string.
            members: A list of the members to take out of the group, in address encoding.
                Source: sources/message-status-fragment.yaml:119; type inferred: wording-array.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/group/{group_token}/members/remove/",
            path_values={
                "group_token": group_token,
            },
            json={
                "members": members,
            },
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)

    async def remove_member(
        self,
        group_token: str,
        *,
        members: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Put members in, take members out

        Take members out of a group.

        Request: `POST /group/{group_token}/members/remove/`
        (stated; source: sources/message-status-fragment.yaml:110; sources/apis.yaml:86,87).

        In the vendor's SDK: `groups.removeMember` (source: sources/javascript-sdk-readme.txt:1005).

        Args:
            group_token: Token of the group. Source: sources/message-status-fragment.yaml:116;
                type assumed: untyped-is-string.
            members: A list of the members to take out of the group, in address encoding.
                Source: sources/message-status-fragment.yaml:119; type inferred: wording-array.
            options: Timeout, retries and headers of this call.

        Returns:
            OK

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/group/{group_token}/members/remove/",
            path_values={
                "group_token": group_token,
            },
            json={
                "members": members,
            },
        )
        returns = Returns[Any](Any)
        return await self._core.request(request, returns, options)


class GroupsWithRawResponse:
    """Methods of `client.groups`, returning the response."""

    def __init__(self, resource: Groups) -> None:
        self.create = response.raw(resource.create)
        self.delete = response.raw(resource.delete)
        self.destroy = response.raw(resource.destroy)
        self.add_members = response.raw(resource.add_members)
        self.add_member = response.raw(resource.add_member)
        self.remove_members = response.raw(resource.remove_members)
        self.remove_member = response.raw(resource.remove_member)


class GroupsWithStreamingResponse:
    """Methods of `client.groups`, as context managers, giving the response unread."""

    def __init__(self, resource: Groups) -> None:
        self.create = response.streamed(resource.create)
        self.delete = response.streamed(resource.delete)
        self.destroy = response.streamed(resource.destroy)
        self.add_members = response.streamed(resource.add_members)
        self.add_member = response.streamed(resource.add_member)
        self.remove_members = response.streamed(resource.remove_members)
        self.remove_member = response.streamed(resource.remove_member)


class AsyncGroupsWithRawResponse:
    """Methods of `client.groups`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncGroups) -> None:
        self.create = response.async_raw(resource.create)
        self.delete = response.async_raw(resource.delete)
        self.destroy = response.async_raw(resource.destroy)
        self.add_members = response.async_raw(resource.add_members)
        self.add_member = response.async_raw(resource.add_member)
        self.remove_members = response.async_raw(resource.remove_members)
        self.remove_member = response.async_raw(resource.remove_member)


class AsyncGroupsWithStreamingResponse:
    """Methods of `client.groups`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncGroups) -> None:
        self.create = response.async_streamed(resource.create)
        self.delete = response.async_streamed(resource.delete)
        self.destroy = response.async_streamed(resource.destroy)
        self.add_members = response.async_streamed(resource.add_members)
        self.add_member = response.async_streamed(resource.add_member)
        self.remove_members = response.async_streamed(resource.remove_members)
        self.remove_member = response.async_streamed(resource.remove_member)
