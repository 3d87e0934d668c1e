"""Methods of `client.messaging_channels`."""

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
        """Lists channels

        Request: `GET /v1/messaging-channels/`
        (source: sources/reference-page.txt:1256 (inferred: resource-type and shown-200-without-body)).

        Args:
            filter_archived: Source: sources/reference-page.txt:1259.
            filter_cmp_last_modified_time: Keeps what channel last-modified-time compares so
                with a time, written [comparator][datetime]. The comparators are >, <, <=, >=;
                two of them bound a time frame. At most 2 items. Source:
                sources/reference-page.txt:1260.
            filter_floating: Source: sources/reference-page.txt:1261.
            filter_individual_group_id: Source: sources/reference-page.txt:1262.
            individual_id: Source: sources/reference-page.txt:1263.
            organization_id: Source: sources/reference-page.txt:1264.
            page_limit: Range: 1 to 50. Default: 50. Source: sources/reference-page.txt:1265.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:1266.
            participant_id: Source: sources/reference-page.txt:1267.
            use_group_name: Default: true. Source: sources/reference-page.txt:1268.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1272.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingChannel]](
            builtins.list[models.MessagingChannel], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=50,
            max_size=50,
            total="page[total]",
        )
        return Pager(self._core, request, returns, pages, options)

    def create(
        self,
        *,
        event_settings: models.MessagingChannelCreateAttributesEventSettings
        | Mapping[str, Any]
        | Unset = UNSET,
        floating: bool | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        individual_ids: Sequence[str] | Unset = UNSET,
        label: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        subscription_type: str | Unset = UNSET,
        text_number_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Creates a channel

        Request: `POST /v1/messaging-channels/`
        (source: sources/reference-page.txt:1355 (inferred: resource-type and shown-created)).

        Args:
            event_settings: Source: sources/reference-page.txt:1366 (inferred: sample-type).
            floating: Source: sources/reference-page.txt:1368 (inferred: sample-type).
            individual_group_id: Source: sources/reference-page.txt:1369 (inferred:
                sample-type).
            individual_ids: Source: sources/reference-page.txt:1370 (inferred: sample-type).
            label: Source: sources/reference-page.txt:1372 (inferred: sample-type).
            name: Source: sources/reference-page.txt:1373 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:1374 (inferred: sample-type).
            subscription_type: Known values: none. Source: sources/reference-page.txt:1375
                (inferred: sample-type).
            text_number_id: Source: sources/reference-page.txt:1376 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:1360,1378.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1382.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        include_individual_group: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        use_group_name: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Gets one channel

        Request: `GET /v1/messaging-channels/{id}/`
        (source: sources/reference-page.txt:1463 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1466.
            include_individual_group: Default: false. Source: sources/reference-page.txt:1468.
            individual_id: Source: sources/reference-page.txt:1469.
            use_group_name: Default: true. Source: sources/reference-page.txt:1470.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1474.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        patch: Sequence[models.JsonPatchOperation | Mapping[str, Any]] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Changes a channel

        Request: `PATCH /v1/messaging-channels/{id}/`
        (source: sources/reference-page.txt:1555 (inferred: resource-type and shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1558.
            patch: Changes to the attributes, as the operations of a JSON Patch document (RFC
                6902). Source: sources/reference-page.txt:1567 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:1562,1575.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1579.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def archive(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Archive this channel

        Request: `POST /v1/messaging-channels/{id}/archive/`
        (source: sources/reference-page.txt:1660 (inferred: summary-action and shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1663.
            body: Source: sources/reference-page.txt:1664; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1671.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/{id}/archive/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def get_profile(
        self,
        id: str,
        *,
        individual_id: str,
        profile_individual_id: str,
        options: RequestOptions | None = None,
    ) -> models.IndividualProfile:
        """GET /v1/messaging-channels/{id}/get-profile/

        No document describes this operation.

        Request: `GET /v1/messaging-channels/{id}/get-profile/`
        (source: sources/reference-page.txt:1752 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1754.
            individual_id: individual-id the user acts as. Source:
                sources/reference-page.txt:1756.
            profile_individual_id: individual-id whose profile is wanted. Source:
                sources/reference-page.txt:1757.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1761.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.IndividualProfile](models.IndividualProfile, unwrap="data")
        return self._core.request(request, returns, options)

    def subscribe(
        self,
        id: str,
        *,
        individual_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Add a subscriber to this channel

        Request: `POST /v1/messaging-channels/{id}/subscribe/`
        (source: decisions.overlay.yaml:11; sources/reference-page.txt:1974 (decided: overlay)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1977.
            individual_ids: Source: sources/reference-page.txt:1979,1983.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1989.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def unarchive(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Unarchive this channel

        Request: `POST /v1/messaging-channels/{id}/unarchive/`
        (source: sources/reference-page.txt:2070 (inferred: summary-action and shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2073.
            body: Source: sources/reference-page.txt:2074; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2081.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/{id}/unarchive/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def unsubscribe(
        self,
        id: str,
        *,
        individual_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Remove a subscriber from this channel

        Request: `POST /v1/messaging-channels/{id}/unsubscribe/`
        (source: decisions.overlay.yaml:17; sources/reference-page.txt:2162 (decided: overlay)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2165.
            individual_ids: Source: sources/reference-page.txt:2167,2171.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2177.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return self._core.request(request, returns, options)


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
        """Lists channels

        Request: `GET /v1/messaging-channels/`
        (source: sources/reference-page.txt:1256 (inferred: resource-type and shown-200-without-body)).

        Args:
            filter_archived: Source: sources/reference-page.txt:1259.
            filter_cmp_last_modified_time: Keeps what channel last-modified-time compares so
                with a time, written [comparator][datetime]. The comparators are >, <, <=, >=;
                two of them bound a time frame. At most 2 items. Source:
                sources/reference-page.txt:1260.
            filter_floating: Source: sources/reference-page.txt:1261.
            filter_individual_group_id: Source: sources/reference-page.txt:1262.
            individual_id: Source: sources/reference-page.txt:1263.
            organization_id: Source: sources/reference-page.txt:1264.
            page_limit: Range: 1 to 50. Default: 50. Source: sources/reference-page.txt:1265.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:1266.
            participant_id: Source: sources/reference-page.txt:1267.
            use_group_name: Default: true. Source: sources/reference-page.txt:1268.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1272.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.MessagingChannel]](
            builtins.list[models.MessagingChannel], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=50,
            max_size=50,
            total="page[total]",
        )
        return AsyncPager(self._core, request, returns, pages, options)

    async def create(
        self,
        *,
        event_settings: models.MessagingChannelCreateAttributesEventSettings
        | Mapping[str, Any]
        | Unset = UNSET,
        floating: bool | Unset = UNSET,
        individual_group_id: str | Unset = UNSET,
        individual_ids: Sequence[str] | Unset = UNSET,
        label: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        subscription_type: str | Unset = UNSET,
        text_number_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Creates a channel

        Request: `POST /v1/messaging-channels/`
        (source: sources/reference-page.txt:1355 (inferred: resource-type and shown-created)).

        Args:
            event_settings: Source: sources/reference-page.txt:1366 (inferred: sample-type).
            floating: Source: sources/reference-page.txt:1368 (inferred: sample-type).
            individual_group_id: Source: sources/reference-page.txt:1369 (inferred:
                sample-type).
            individual_ids: Source: sources/reference-page.txt:1370 (inferred: sample-type).
            label: Source: sources/reference-page.txt:1372 (inferred: sample-type).
            name: Source: sources/reference-page.txt:1373 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:1374 (inferred: sample-type).
            subscription_type: Known values: none. Source: sources/reference-page.txt:1375
                (inferred: sample-type).
            text_number_id: Source: sources/reference-page.txt:1376 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:1360,1378.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1382.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        include_individual_group: bool | Unset = UNSET,
        individual_id: str | Unset = UNSET,
        use_group_name: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Gets one channel

        Request: `GET /v1/messaging-channels/{id}/`
        (source: sources/reference-page.txt:1463 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1466.
            include_individual_group: Default: false. Source: sources/reference-page.txt:1468.
            individual_id: Source: sources/reference-page.txt:1469.
            use_group_name: Default: true. Source: sources/reference-page.txt:1470.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1474.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        patch: Sequence[models.JsonPatchOperation | Mapping[str, Any]] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Changes a channel

        Request: `PATCH /v1/messaging-channels/{id}/`
        (source: sources/reference-page.txt:1555 (inferred: resource-type and shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1558.
            patch: Changes to the attributes, as the operations of a JSON Patch document (RFC
                6902). Source: sources/reference-page.txt:1567 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:1562,1575.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1579.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def archive(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Archive this channel

        Request: `POST /v1/messaging-channels/{id}/archive/`
        (source: sources/reference-page.txt:1660 (inferred: summary-action and shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1663.
            body: Source: sources/reference-page.txt:1664; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1671.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/{id}/archive/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get_profile(
        self,
        id: str,
        *,
        individual_id: str,
        profile_individual_id: str,
        options: RequestOptions | None = None,
    ) -> models.IndividualProfile:
        """GET /v1/messaging-channels/{id}/get-profile/

        No document describes this operation.

        Request: `GET /v1/messaging-channels/{id}/get-profile/`
        (source: sources/reference-page.txt:1752 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1754.
            individual_id: individual-id the user acts as. Source:
                sources/reference-page.txt:1756.
            profile_individual_id: individual-id whose profile is wanted. Source:
                sources/reference-page.txt:1757.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1761.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.IndividualProfile](models.IndividualProfile, unwrap="data")
        return await self._core.request(request, returns, options)

    async def subscribe(
        self,
        id: str,
        *,
        individual_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Add a subscriber to this channel

        Request: `POST /v1/messaging-channels/{id}/subscribe/`
        (source: decisions.overlay.yaml:11; sources/reference-page.txt:1974 (decided: overlay)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:1977.
            individual_ids: Source: sources/reference-page.txt:1979,1983.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:1989.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def unarchive(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Unarchive this channel

        Request: `POST /v1/messaging-channels/{id}/unarchive/`
        (source: sources/reference-page.txt:2070 (inferred: summary-action and shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2073.
            body: Source: sources/reference-page.txt:2074; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2081.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/messaging-channels/{id}/unarchive/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def unsubscribe(
        self,
        id: str,
        *,
        individual_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MessagingChannel:
        """Remove a subscriber from this channel

        Request: `POST /v1/messaging-channels/{id}/unsubscribe/`
        (source: decisions.overlay.yaml:17; sources/reference-page.txt:2162 (decided: overlay)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:2165.
            individual_ids: Source: sources/reference-page.txt:2167,2171.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:2177.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.MessagingChannel](models.MessagingChannel, unwrap="data")
        return await self._core.request(request, returns, options)


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
