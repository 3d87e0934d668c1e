"""Methods of `client.groups`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from .. import models
from .._runtime import response
from .._runtime.json_type import JSON
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset

_CREATE: Final = Returns[models.Group](
    models.Group,
    unwrap="reply",
)

_DESTROY: Final = Returns[None](
    None,
)

_ADD_MEMBERS: Final = Returns[JSON](
    JSON,
)

_REMOVE_MEMBERS: Final = Returns[JSON](
    JSON,
)


class Groups:
    """Methods of `client.groups`.

    The vendor's SDK also has `groups.update`, `groups.find`, `groups.findAll`, `groups.join`,
    `groups.leave`: no source says which requests they send.
    """

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
        """Make a new group.

        Request: `POST /group/`. In the vendor's SDK: `groups.create`. It also takes `metadata`,
        which no source shows on the wire. Sources: docs/resources/groups.md#create.

        Args:
            avatar: Binary data of the picture the group shows. (Type inferred.)
            tt_x_organization_key: The organization that the new group belongs to.
            members: The first members of the group, each in user address encoding. (Type
                inferred.)
            name: Name of the group. (Type assumed.)
            replay_history: A boolean value: whether a member who joins later also receives the
                messages from before. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.groups.create(members=["some-member"], name="Ward 7")
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
        return self._core.request(request, _CREATE, options)

    def destroy(
        self,
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a group. A group that is already gone is not an error.

        Request: `DELETE /group/{group_token}/`. In the vendor's SDK: `groups.destroy`. Sources:
        docs/resources/groups.md#destroy.

        Args:
            group_token: Token of the group. (Type assumed.)
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.groups.destroy("some-group-token")
        """
        request = Request(
            "DELETE",
            "/group/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        return self._core.request(request, _DESTROY, options)

    def add_members(
        self,
        group_token: str,
        *,
        members: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Put further members into a group.

        Request: `POST /group/{group_token}/members/`. In the vendor's SDK: `groups.addMember`,
        `groups.addMembers`. Sources: docs/resources/groups.md#add_members.

        Args:
            group_token: Token of the group. (Type assumed.)
            members: A list of the members to put into the group, in user address encoding.
                (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.groups.add_members("some-group-token", members=["some-member"])
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
        return self._core.request(request, _ADD_MEMBERS, options)

    def remove_members(
        self,
        group_token: str,
        *,
        members: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Take members out of a group.

        Request: `POST /group/{group_token}/members/remove/`. In the vendor's SDK:
        `groups.removeMember`, `groups.removeMembers`. Sources:
        docs/resources/groups.md#remove_members.

        Args:
            group_token: Token of the group. (Type assumed.)
            members: A list of the members to take out of the group, in address encoding. (Type
                inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.groups.remove_members("some-group-token", members=["some-member"])
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
        return self._core.request(request, _REMOVE_MEMBERS, options)


class AsyncGroups:
    """Methods of `client.groups`, for asyncio.

    The vendor's SDK also has `groups.update`, `groups.find`, `groups.findAll`, `groups.join`,
    `groups.leave`: no source says which requests they send.
    """

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
        """Make a new group.

        Request: `POST /group/`. In the vendor's SDK: `groups.create`. It also takes `metadata`,
        which no source shows on the wire. Sources: docs/resources/groups.md#create.

        Args:
            avatar: Binary data of the picture the group shows. (Type inferred.)
            tt_x_organization_key: The organization that the new group belongs to.
            members: The first members of the group, each in user address encoding. (Type
                inferred.)
            name: Name of the group. (Type assumed.)
            replay_history: A boolean value: whether a member who joins later also receives the
                messages from before. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.groups.create(members=["some-member"], name="Ward 7")
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
        return await self._core.request(request, _CREATE, options)

    async def destroy(
        self,
        group_token: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a group. A group that is already gone is not an error.

        Request: `DELETE /group/{group_token}/`. In the vendor's SDK: `groups.destroy`. Sources:
        docs/resources/groups.md#destroy.

        Args:
            group_token: Token of the group. (Type assumed.)
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.groups.destroy("some-group-token")
        """
        request = Request(
            "DELETE",
            "/group/{group_token}/",
            path_values={
                "group_token": group_token,
            },
        )
        return await self._core.request(request, _DESTROY, options)

    async def add_members(
        self,
        group_token: str,
        *,
        members: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Put further members into a group.

        Request: `POST /group/{group_token}/members/`. In the vendor's SDK: `groups.addMember`,
        `groups.addMembers`. Sources: docs/resources/groups.md#add_members.

        Args:
            group_token: Token of the group. (Type assumed.)
            members: A list of the members to put into the group, in user address encoding.
                (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.groups.add_members("some-group-token", members=["some-member"])
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
        return await self._core.request(request, _ADD_MEMBERS, options)

    async def remove_members(
        self,
        group_token: str,
        *,
        members: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> JSON:
        """Take members out of a group.

        Request: `POST /group/{group_token}/members/remove/`. In the vendor's SDK:
        `groups.removeMember`, `groups.removeMembers`. Sources:
        docs/resources/groups.md#remove_members.

        Args:
            group_token: Token of the group. (Type assumed.)
            members: A list of the members to take out of the group, in address encoding. (Type
                inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            JSON: no source says what the answer holds.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.groups.remove_members("some-group-token", members=["some-member"])
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
        return await self._core.request(request, _REMOVE_MEMBERS, options)


class GroupsWithRawResponse:
    """Methods of `client.groups`, returning the response."""

    def __init__(self, resource: Groups) -> None:
        self.create = response.raw(resource.create)
        self.destroy = response.raw(resource.destroy)
        self.add_members = response.raw(resource.add_members)
        self.remove_members = response.raw(resource.remove_members)


class GroupsWithStreamingResponse:
    """Methods of `client.groups`, as context managers, giving the response unread."""

    def __init__(self, resource: Groups) -> None:
        self.create = response.streamed(resource.create)
        self.destroy = response.streamed(resource.destroy)
        self.add_members = response.streamed(resource.add_members)
        self.remove_members = response.streamed(resource.remove_members)


class AsyncGroupsWithRawResponse:
    """Methods of `client.groups`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncGroups) -> None:
        self.create = response.async_raw(resource.create)
        self.destroy = response.async_raw(resource.destroy)
        self.add_members = response.async_raw(resource.add_members)
        self.remove_members = response.async_raw(resource.remove_members)


class AsyncGroupsWithStreamingResponse:
    """Methods of `client.groups`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncGroups) -> None:
        self.create = response.async_streamed(resource.create)
        self.destroy = response.async_streamed(resource.destroy)
        self.add_members = response.async_streamed(resource.add_members)
        self.remove_members = response.async_streamed(resource.remove_members)
