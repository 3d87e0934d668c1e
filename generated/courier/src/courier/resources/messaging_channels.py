"""Methods of `client.messaging_channels`."""

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

_LIST: Final = Returns[list[models.MessagingChannel]](
    list[models.MessagingChannel],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=50,
    max_size=50,
    total="page[total]",
)

_CREATE: Final = Returns[models.MessagingChannel](
    models.MessagingChannel,
    unwrap="data",
)

_GET: Final = Returns[models.MessagingChannel](
    models.MessagingChannel,
    unwrap="data",
)

_UPDATE: Final = Returns[models.MessagingChannel](
    models.MessagingChannel,
    unwrap="data",
)

_ARCHIVE: Final = Returns[models.MessagingChannel](
    models.MessagingChannel,
    unwrap="data",
)

_GET_PROFILE: Final = Returns[models.IndividualProfile](
    models.IndividualProfile,
    unwrap="data",
)

_SUBSCRIBE: Final = Returns[models.MessagingChannel](
    models.MessagingChannel,
    unwrap="data",
)

_UNARCHIVE: Final = Returns[models.MessagingChannel](
    models.MessagingChannel,
    unwrap="data",
)

_UNSUBSCRIBE: Final = Returns[models.MessagingChannel](
    models.MessagingChannel,
    unwrap="data",
)


class MessagingChannels:
    """Methods of `client.messaging_channels`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> MessagingChannelsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return MessagingChannelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagingChannelsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return MessagingChannelsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_archived: bool | Unset = UNSET,
        filter_cmp_last_modified_time: Sequence[str] | Unset = UNSET,
        filter_floating: bool | Unset = UNSET,
        filter_individual_group_id: str | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        participant_id: str | Unset = UNSET,
        use_group_name: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.MessagingChannel]:
        """Lists channels.

        Request: `GET /v1/messaging-channels/` (inferred). Sources:
        docs/resources/messaging-channels.md#list.

        Args:
            filter_archived: Only items whose `archived` has this value.
            filter_cmp_last_modified_time: Keeps what channel last-modified-time compares so
                with a time, written [comparator][datetime]. The comparators are >, <, <=, >=;
                two of them bound a time frame. At most 2 items.
            filter_floating: Only items whose `floating` has this value.
            filter_individual_group_id: Only items with this individual group ID.
            individual_id: A UUID.
            organization_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 50. Default: 50.
            page_offset: How many items to skip. At least 0. Default: 0.
            participant_id: A UUID.
            use_group_name: Default: true.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_channels.list()
        """
        request = Request(
            "GET",
            "/v1/messaging-channels/",
            query={
                "filter[archived]": filter_archived,
                "filter[cmp-last-modified-time]": filter_cmp_last_modified_time,
                "filter[floating]": filter_floating,
                "filter[individual-group-id]": filter_individual_group_id,
                "individual-id": individual_id,
                "organization-id": organization_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "participant-id": participant_id,
                "use-group-name": use_group_name,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        event_settings: models.MessagingChannelCreateAttributesEventSettings
        | Mapping[str, JSON]
        | Unset = UNSET,
        floating: bool | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        individual_ids: Sequence[str] | Unset = UNSET,
        label: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        subscription_type: str | Unset = UNSET,
        text_number_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Creates a channel.

        Request: `POST /v1/messaging-channels/` (inferred). Sources:
        docs/resources/messaging-channels.md#create.

        Args:
            event_settings: No source describes it. (Inferred.)
            floating: No source describes it. (Inferred.)
            individual_group_id: A UUID. (Inferred.)
            individual_ids: UUIDs. (Inferred.)
            label: No source describes it. (Inferred.)
            name: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            subscription_type: No source describes it. (Inferred.)
            text_number_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_channels.create(individual_group_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                individual_ids=["7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"])
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/",
            json=resource_document(
                "messaging-channels",
                {
                    "event-settings": event_settings,
                    "floating": floating,
                    "individual-group-id": individual_group_id,
                    "individual-ids": individual_ids,
                    "label": label,
                    "name": name,
                    "organization-id": organization_id,
                    "subscription-type": subscription_type,
                    "text-number-id": text_number_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        include_individual_group: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        use_group_name: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Gets one channel.

        Request: `GET /v1/messaging-channels/{id}/` (inferred). Sources:
        docs/resources/messaging-channels.md#get.

        Args:
            id: Id of the resource.
            include_individual_group: Default: false. Deprecated.
            individual_id: A UUID.
            use_group_name: Default: true.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_channels.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-channels/{id}/",
            path_values={
                "id": id,
            },
            query={
                "include-individual-group": include_individual_group,
                "individual-id": individual_id,
                "use-group-name": use_group_name,
            },
        )
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        patch: Sequence[models.JsonPatchOperation | Mapping[str, JSON]] | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Changes a channel.

        Request: `PATCH /v1/messaging-channels/{id}/` (inferred). Sources:
        docs/resources/messaging-channels.md#update.

        Args:
            id: Id of the resource.
            patch: Changes to the attributes, as the operations of a JSON Patch document (RFC
                6902). (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_channels.update("some-id", patch=[{"op": "replace", "path": "/name", "value":
                "Ward 7"}])
        """
        request = Request(
            "PATCH",
            "/v1/messaging-channels/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "messaging-channels",
                patch,
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        return self._core.request(request, _UPDATE, options)

    def archive(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Archive this channel.

        Request: `POST /v1/messaging-channels/{id}/archive/` (inferred). Sources:
        docs/resources/messaging-channels.md#archive.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_channels.archive("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/{id}/archive/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _ARCHIVE, options)

    def get_profile(
        self,
        id: str,
        *,
        individual_id: str,
        profile_individual_id: str,
        options: RequestOptions | None = None,
    ) -> models.IndividualProfile:
        """GET /v1/messaging-channels/{id}/get-profile/.

        No source describes this operation. Request: `GET
        /v1/messaging-channels/{id}/get-profile/` (method inferred). Sources:
        docs/resources/messaging-channels.md#get_profile.

        Args:
            id: Id of the resource.
            individual_id: individual-id the user acts as.
            profile_individual_id: individual-id whose profile is wanted.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_channels.get_profile("some-id",
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                profile_individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/messaging-channels/{id}/get-profile/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
                "profile-individual-id": profile_individual_id,
            },
        )
        return self._core.request(request, _GET_PROFILE, options)

    def subscribe(
        self,
        id: str,
        *,
        individual_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Add a subscriber to this channel.

        Request: `POST /v1/messaging-channels/{id}/subscribe/` (decided). Sources:
        docs/resources/messaging-channels.md#subscribe.

        Args:
            id: Id of the resource.
            individual_ids: UUIDs.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_channels.subscribe("some-id",
                individual_ids=["7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"])
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/{id}/subscribe/",
            path_values={
                "id": id,
            },
            json={
                "individual-ids": individual_ids,
            },
        )
        return self._core.request(request, _SUBSCRIBE, options)

    def unarchive(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Unarchive this channel.

        Request: `POST /v1/messaging-channels/{id}/unarchive/` (inferred). Sources:
        docs/resources/messaging-channels.md#unarchive.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_channels.unarchive("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/{id}/unarchive/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _UNARCHIVE, options)

    def unsubscribe(
        self,
        id: str,
        *,
        individual_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Remove a subscriber from this channel.

        Request: `POST /v1/messaging-channels/{id}/unsubscribe/` (decided). Sources:
        docs/resources/messaging-channels.md#unsubscribe.

        Args:
            id: Id of the resource.
            individual_ids: UUIDs.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_channels.unsubscribe("some-id",
                individual_ids=["7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"])
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/{id}/unsubscribe/",
            path_values={
                "id": id,
            },
            json={
                "individual-ids": individual_ids,
            },
        )
        return self._core.request(request, _UNSUBSCRIBE, options)


class AsyncMessagingChannels:
    """Methods of `client.messaging_channels`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncMessagingChannelsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncMessagingChannelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagingChannelsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncMessagingChannelsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter_archived: bool | Unset = UNSET,
        filter_cmp_last_modified_time: Sequence[str] | Unset = UNSET,
        filter_floating: bool | Unset = UNSET,
        filter_individual_group_id: str | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        participant_id: str | Unset = UNSET,
        use_group_name: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MessagingChannel]:
        """Lists channels.

        Request: `GET /v1/messaging-channels/` (inferred). Sources:
        docs/resources/messaging-channels.md#list.

        Args:
            filter_archived: Only items whose `archived` has this value.
            filter_cmp_last_modified_time: Keeps what channel last-modified-time compares so
                with a time, written [comparator][datetime]. The comparators are >, <, <=, >=;
                two of them bound a time frame. At most 2 items.
            filter_floating: Only items whose `floating` has this value.
            filter_individual_group_id: Only items with this individual group ID.
            individual_id: A UUID.
            organization_id: A UUID.
            page_limit: How many items to return at most. Range: 1 to 50. Default: 50.
            page_offset: How many items to skip. At least 0. Default: 0.
            participant_id: A UUID.
            use_group_name: Default: true.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives
            them whole.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.messaging_channels.list()
        """
        request = Request(
            "GET",
            "/v1/messaging-channels/",
            query={
                "filter[archived]": filter_archived,
                "filter[cmp-last-modified-time]": filter_cmp_last_modified_time,
                "filter[floating]": filter_floating,
                "filter[individual-group-id]": filter_individual_group_id,
                "individual-id": individual_id,
                "organization-id": organization_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
                "participant-id": participant_id,
                "use-group-name": use_group_name,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        event_settings: models.MessagingChannelCreateAttributesEventSettings
        | Mapping[str, JSON]
        | Unset = UNSET,
        floating: bool | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        individual_ids: Sequence[str] | Unset = UNSET,
        label: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        subscription_type: str | Unset = UNSET,
        text_number_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Creates a channel.

        Request: `POST /v1/messaging-channels/` (inferred). Sources:
        docs/resources/messaging-channels.md#create.

        Args:
            event_settings: No source describes it. (Inferred.)
            floating: No source describes it. (Inferred.)
            individual_group_id: A UUID. (Inferred.)
            individual_ids: UUIDs. (Inferred.)
            label: No source describes it. (Inferred.)
            name: No source describes it. (Inferred.)
            organization_id: A UUID. (Inferred.)
            subscription_type: No source describes it. (Inferred.)
            text_number_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_channels.create(individual_group_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                individual_ids=["7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"])
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/",
            json=resource_document(
                "messaging-channels",
                {
                    "event-settings": event_settings,
                    "floating": floating,
                    "individual-group-id": individual_group_id,
                    "individual-ids": individual_ids,
                    "label": label,
                    "name": name,
                    "organization-id": organization_id,
                    "subscription-type": subscription_type,
                    "text-number-id": text_number_id,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        include_individual_group: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        use_group_name: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Gets one channel.

        Request: `GET /v1/messaging-channels/{id}/` (inferred). Sources:
        docs/resources/messaging-channels.md#get.

        Args:
            id: Id of the resource.
            include_individual_group: Default: false. Deprecated.
            individual_id: A UUID.
            use_group_name: Default: true.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_channels.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/messaging-channels/{id}/",
            path_values={
                "id": id,
            },
            query={
                "include-individual-group": include_individual_group,
                "individual-id": individual_id,
                "use-group-name": use_group_name,
            },
        )
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        patch: Sequence[models.JsonPatchOperation | Mapping[str, JSON]] | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Changes a channel.

        Request: `PATCH /v1/messaging-channels/{id}/` (inferred). Sources:
        docs/resources/messaging-channels.md#update.

        Args:
            id: Id of the resource.
            patch: Changes to the attributes, as the operations of a JSON Patch document (RFC
                6902). (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_channels.update("some-id", patch=[{"op": "replace", "path": "/name",
                "value": "Ward 7"}])
        """
        request = Request(
            "PATCH",
            "/v1/messaging-channels/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "messaging-channels",
                patch,
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        return await self._core.request(request, _UPDATE, options)

    async def archive(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Archive this channel.

        Request: `POST /v1/messaging-channels/{id}/archive/` (inferred). Sources:
        docs/resources/messaging-channels.md#archive.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_channels.archive("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/{id}/archive/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _ARCHIVE, options)

    async def get_profile(
        self,
        id: str,
        *,
        individual_id: str,
        profile_individual_id: str,
        options: RequestOptions | None = None,
    ) -> models.IndividualProfile:
        """GET /v1/messaging-channels/{id}/get-profile/.

        No source describes this operation. Request: `GET
        /v1/messaging-channels/{id}/get-profile/` (method inferred). Sources:
        docs/resources/messaging-channels.md#get_profile.

        Args:
            id: Id of the resource.
            individual_id: individual-id the user acts as.
            profile_individual_id: individual-id whose profile is wanted.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_channels.get_profile("some-id",
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                profile_individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/messaging-channels/{id}/get-profile/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
                "profile-individual-id": profile_individual_id,
            },
        )
        return await self._core.request(request, _GET_PROFILE, options)

    async def subscribe(
        self,
        id: str,
        *,
        individual_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Add a subscriber to this channel.

        Request: `POST /v1/messaging-channels/{id}/subscribe/` (decided). Sources:
        docs/resources/messaging-channels.md#subscribe.

        Args:
            id: Id of the resource.
            individual_ids: UUIDs.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_channels.subscribe("some-id",
                individual_ids=["7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"])
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/{id}/subscribe/",
            path_values={
                "id": id,
            },
            json={
                "individual-ids": individual_ids,
            },
        )
        return await self._core.request(request, _SUBSCRIBE, options)

    async def unarchive(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Unarchive this channel.

        Request: `POST /v1/messaging-channels/{id}/unarchive/` (inferred). Sources:
        docs/resources/messaging-channels.md#unarchive.

        Args:
            id: Id of the resource.
            body: No source describes it. (Type inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_channels.unarchive("some-id")
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/{id}/unarchive/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _UNARCHIVE, options)

    async def unsubscribe(
        self,
        id: str,
        *,
        individual_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Remove a subscriber from this channel.

        Request: `POST /v1/messaging-channels/{id}/unsubscribe/` (decided). Sources:
        docs/resources/messaging-channels.md#unsubscribe.

        Args:
            id: Id of the resource.
            individual_ids: UUIDs.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.messaging_channels.unsubscribe("some-id",
                individual_ids=["7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"])
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/{id}/unsubscribe/",
            path_values={
                "id": id,
            },
            json={
                "individual-ids": individual_ids,
            },
        )
        return await self._core.request(request, _UNSUBSCRIBE, options)


class MessagingChannelsWithRawResponse:
    """Methods of `client.messaging_channels`, returning the response."""

    def __init__(self, resource: MessagingChannels) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)
        self.archive = response.raw(resource.archive)
        self.get_profile = response.raw(resource.get_profile)
        self.subscribe = response.raw(resource.subscribe)
        self.unarchive = response.raw(resource.unarchive)
        self.unsubscribe = response.raw(resource.unsubscribe)


class MessagingChannelsWithStreamingResponse:
    """Methods of `client.messaging_channels`, as context managers, giving the response unread."""

    def __init__(self, resource: MessagingChannels) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)
        self.archive = response.streamed(resource.archive)
        self.get_profile = response.streamed(resource.get_profile)
        self.subscribe = response.streamed(resource.subscribe)
        self.unarchive = response.streamed(resource.unarchive)
        self.unsubscribe = response.streamed(resource.unsubscribe)


class AsyncMessagingChannelsWithRawResponse:
    """Methods of `client.messaging_channels`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncMessagingChannels) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)
        self.archive = response.async_raw(resource.archive)
        self.get_profile = response.async_raw(resource.get_profile)
        self.subscribe = response.async_raw(resource.subscribe)
        self.unarchive = response.async_raw(resource.unarchive)
        self.unsubscribe = response.async_raw(resource.unsubscribe)


class AsyncMessagingChannelsWithStreamingResponse:
    """Methods of `client.messaging_channels`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncMessagingChannels) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
        self.archive = response.async_streamed(resource.archive)
        self.get_profile = response.async_streamed(resource.get_profile)
        self.subscribe = response.async_streamed(resource.subscribe)
        self.unarchive = response.async_streamed(resource.unarchive)
        self.unsubscribe = response.async_streamed(resource.unsubscribe)
