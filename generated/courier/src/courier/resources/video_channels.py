"""Methods of `client.video_channels`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from .. import models
from .._runtime import paging, response
from .._runtime.jsonapi import resource_document
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPager, Pager, Paging
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


class VideoChannels:
    """Methods of `client.video_channels`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> VideoChannelsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return VideoChannelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VideoChannelsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return VideoChannelsWithStreamingResponse(self)

    def list(
        self,
        *,
        individual_id: str,
        filter_states: Sequence[Literal["open", "scheduled", "terminated"] | str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.VideoChannel]:
        """Lists channels

        Request: `GET /v1/video-channels/`
        (source: sources/reference-page.txt:5061 (inferred: resource-type and shown-200-without-body)).

        Args:
            individual_id: Source: sources/reference-page.txt:5064.
            filter_states: Items: one of open, scheduled, terminated. Source:
                sources/reference-page.txt:5065.
            organization_id: Source: sources/reference-page.txt:5066.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:5067.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:5068.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5072.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/video-channels/",
            query={
                "individual-id": individual_id,
                "filter[states]": filter_states,
                "organization-id": organization_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.VideoChannel]](
            builtins.list[models.VideoChannel], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return Pager(self._core, request, returns, pages, options)

    def create(
        self,
        *,
        appless: bool | Unset = UNSET,
        appointment: models.VideoChannelCreateAttributesAppointment
        | Mapping[str, Any]
        | Unset = UNSET,
        messaging_channel_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        participants: Sequence[str] | Unset = UNSET,
        recorded: bool | Unset = UNSET,
        subject_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        with_email: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """Creates a channel

        Request: `POST /v1/video-channels/`
        (source: sources/reference-page.txt:5139 (inferred: resource-type and shown-created)).

        Args:
            appless: Source: sources/reference-page.txt:5150 (inferred: sample-type).
            appointment: Source: sources/reference-page.txt:5151 (inferred: sample-type).
            messaging_channel_id: Source: sources/reference-page.txt:5155 (inferred:
                sample-type).
            organization_id: Source: sources/reference-page.txt:5156 (inferred: sample-type).
            participants: Source: sources/reference-page.txt:5157 (inferred: sample-type).
            recorded: Source: sources/reference-page.txt:5159 (inferred: sample-type).
            subject_id: Source: sources/reference-page.txt:5160 (inferred: sample-type).
            type: Known values: direct. Source: sources/reference-page.txt:5161 (inferred:
                sample-type).
            with_email: Source: sources/reference-page.txt:5162 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:5144,5164.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5168.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/video-channels/",
            json=resource_document(
                "video-channels",
                {
                    "appless": appless,
                    "appointment": appointment,
                    "messaging-channel-id": messaging_channel_id,
                    "organization-id": organization_id,
                    "participants": participants,
                    "recorded": recorded,
                    "subject-id": subject_id,
                    "type": type,
                    "with-email": with_email,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """Gets one channel

        Request: `GET /v1/video-channels/{id}/`
        (source: sources/reference-page.txt:5233 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5236.
            individual_id: Source: sources/reference-page.txt:5238.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5242.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/video-channels/{id}/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def update(
        self,
        id: str,
        *,
        appointment_duration: int | Unset = UNSET,
        appointment_start: str | Unset = UNSET,
        note: str | Unset = UNSET,
        recorded: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """Changes a video-channel

        Request: `PATCH /v1/video-channels/{id}/`
        (source: sources/reference-page.txt:5307 (inferred: resource-type and shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5310.
            appointment_duration: Source: sources/reference-page.txt:5320 (inferred:
                sample-type).
            appointment_start: Source: sources/reference-page.txt:5321 (inferred: sample-type).
            note: Source: sources/reference-page.txt:5322 (inferred: sample-type).
            recorded: Source: sources/reference-page.txt:5323 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:5314,5326.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5330.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PATCH",
            "/v1/video-channels/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "video-channels",
                {
                    "appointment-duration": appointment_duration,
                    "appointment-start": appointment_start,
                    "note": note,
                    "recorded": recorded,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def finalize_encounter(
        self,
        id: str,
        *,
        service_type_id: str | Unset = UNSET,
        use_note_from_author_participant: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/finalize-encounter/

        No document describes this operation.

        Request: `POST /v1/video-channels/{id}/finalize-encounter/`
        (source: sources/reference-page.txt:5395 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5397.
            service_type_id: Source: sources/reference-page.txt:5399,6441,5404,6445.
            use_note_from_author_participant: Default: false. Source:
                sources/reference-page.txt:5400,5405.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5409.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/video-channels/{id}/finalize-encounter/",
            path_values={
                "id": id,
            },
            json={
                "service-type-id": service_type_id,
                "use-note-from-author-participant": use_note_from_author_participant,
            },
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def finalize_encounter_2(
        self,
        id: str,
        *,
        service_type_id: str | Unset = UNSET,
        use_note_from_author_participant: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v2/video-channels/{id}/finalize-encounter/

        No document describes this operation.

        Request: `POST /v2/video-channels/{id}/finalize-encounter/`
        (source: sources/reference-page.txt:6437 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:6439.
            service_type_id: Source: sources/reference-page.txt:5399,6441,5404,6445.
            use_note_from_author_participant: Default: false. Source:
                sources/reference-page.txt:5400,5405.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6449.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v2/video-channels/{id}/finalize-encounter/",
            path_values={
                "id": id,
            },
            json={
                "service-type-id": service_type_id,
                "use-note-from-author-participant": use_note_from_author_participant,
            },
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def get_credentials(
        self,
        id: str,
        *,
        individual_id: str,
        options: RequestOptions | None = None,
    ) -> models.VideoChannelGetCredentials:
        """GET /v1/video-channels/{id}/get-credentials/

        No document describes this operation.

        Request: `GET /v1/video-channels/{id}/get-credentials/`
        (source: sources/reference-page.txt:5474 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5476.
            individual_id: Source: sources/reference-page.txt:5478.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5482.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/video-channels/{id}/get-credentials/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.VideoChannelGetCredentials](models.VideoChannelGetCredentials)
        return self._core.request(request, returns, options)

    def participant_audio_states(
        self,
        id: str,
        *,
        participants: Sequence[
            models.VideoChannelParticipantAudioStateRequestParticipant | Mapping[str, Any]
        ],
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/participant-audio-states/

        No document describes this operation.

        Request: `POST /v1/video-channels/{id}/participant-audio-states/`
        (source: sources/reference-page.txt:5486 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5488.
            participants: Source: sources/reference-page.txt:5490,5498 (inferred: collapsed-row
                and sample-type).
            individual_id: Source: sources/reference-page.txt:5493,5497.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5507.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/video-channels/{id}/participant-audio-states/",
            path_values={
                "id": id,
            },
            json={
                "participants": participants,
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def reminder_timer(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/reminder-timer/

        No document describes this operation.

        Request: `POST /v1/video-channels/{id}/reminder-timer/`
        (source: sources/reference-page.txt:5572 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5574.
            body: Source: sources/reference-page.txt:5575; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5582.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/video-channels/{id}/reminder-timer/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return self._core.request(request, returns, options)

    def terminate(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/terminate/

        No document describes this operation.

        Request: `POST /v1/video-channels/{id}/terminate/`
        (source: sources/reference-page.txt:5647 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5649.
            body: Source: sources/reference-page.txt:5650; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5657.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/video-channels/{id}/terminate/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return self._core.request(request, returns, options)


class AsyncVideoChannels:
    """Methods of `client.video_channels`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncVideoChannelsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncVideoChannelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVideoChannelsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncVideoChannelsWithStreamingResponse(self)

    def list(
        self,
        *,
        individual_id: str,
        filter_states: Sequence[Literal["open", "scheduled", "terminated"] | str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.VideoChannel]:
        """Lists channels

        Request: `GET /v1/video-channels/`
        (source: sources/reference-page.txt:5061 (inferred: resource-type and shown-200-without-body)).

        Args:
            individual_id: Source: sources/reference-page.txt:5064.
            filter_states: Items: one of open, scheduled, terminated. Source:
                sources/reference-page.txt:5065.
            organization_id: Source: sources/reference-page.txt:5066.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:5067.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:5068.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5072.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/video-channels/",
            query={
                "individual-id": individual_id,
                "filter[states]": filter_states,
                "organization-id": organization_id,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        returns = Returns[builtins.list[models.VideoChannel]](
            builtins.list[models.VideoChannel], unwrap="data"
        )
        pages = Paging(
            "page[offset]",
            "page[limit]",
            default_size=100,
            max_size=1000,
            total="page[total]",
        )
        return AsyncPager(self._core, request, returns, pages, options)

    async def create(
        self,
        *,
        appless: bool | Unset = UNSET,
        appointment: models.VideoChannelCreateAttributesAppointment
        | Mapping[str, Any]
        | Unset = UNSET,
        messaging_channel_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        participants: Sequence[str] | Unset = UNSET,
        recorded: bool | Unset = UNSET,
        subject_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        with_email: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """Creates a channel

        Request: `POST /v1/video-channels/`
        (source: sources/reference-page.txt:5139 (inferred: resource-type and shown-created)).

        Args:
            appless: Source: sources/reference-page.txt:5150 (inferred: sample-type).
            appointment: Source: sources/reference-page.txt:5151 (inferred: sample-type).
            messaging_channel_id: Source: sources/reference-page.txt:5155 (inferred:
                sample-type).
            organization_id: Source: sources/reference-page.txt:5156 (inferred: sample-type).
            participants: Source: sources/reference-page.txt:5157 (inferred: sample-type).
            recorded: Source: sources/reference-page.txt:5159 (inferred: sample-type).
            subject_id: Source: sources/reference-page.txt:5160 (inferred: sample-type).
            type: Known values: direct. Source: sources/reference-page.txt:5161 (inferred:
                sample-type).
            with_email: Source: sources/reference-page.txt:5162 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:5144,5164.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5168.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/video-channels/",
            json=resource_document(
                "video-channels",
                {
                    "appless": appless,
                    "appointment": appointment,
                    "messaging-channel-id": messaging_channel_id,
                    "organization-id": organization_id,
                    "participants": participants,
                    "recorded": recorded,
                    "subject-id": subject_id,
                    "type": type,
                    "with-email": with_email,
                },
                {},
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """Gets one channel

        Request: `GET /v1/video-channels/{id}/`
        (source: sources/reference-page.txt:5233 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5236.
            individual_id: Source: sources/reference-page.txt:5238.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5242.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/video-channels/{id}/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def update(
        self,
        id: str,
        *,
        appointment_duration: int | Unset = UNSET,
        appointment_start: str | Unset = UNSET,
        note: str | Unset = UNSET,
        recorded: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """Changes a video-channel

        Request: `PATCH /v1/video-channels/{id}/`
        (source: sources/reference-page.txt:5307 (inferred: resource-type and shown-update)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5310.
            appointment_duration: Source: sources/reference-page.txt:5320 (inferred:
                sample-type).
            appointment_start: Source: sources/reference-page.txt:5321 (inferred: sample-type).
            note: Source: sources/reference-page.txt:5322 (inferred: sample-type).
            recorded: Source: sources/reference-page.txt:5323 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:5314,5326.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5330.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "PATCH",
            "/v1/video-channels/{id}/",
            path_values={
                "id": id,
            },
            json=resource_document(
                "video-channels",
                {
                    "appointment-duration": appointment_duration,
                    "appointment-start": appointment_start,
                    "note": note,
                    "recorded": recorded,
                },
                {
                    "id": id,
                },
                {
                    "meta": meta,
                },
            ),
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def finalize_encounter(
        self,
        id: str,
        *,
        service_type_id: str | Unset = UNSET,
        use_note_from_author_participant: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/finalize-encounter/

        No document describes this operation.

        Request: `POST /v1/video-channels/{id}/finalize-encounter/`
        (source: sources/reference-page.txt:5395 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5397.
            service_type_id: Source: sources/reference-page.txt:5399,6441,5404,6445.
            use_note_from_author_participant: Default: false. Source:
                sources/reference-page.txt:5400,5405.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5409.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/video-channels/{id}/finalize-encounter/",
            path_values={
                "id": id,
            },
            json={
                "service-type-id": service_type_id,
                "use-note-from-author-participant": use_note_from_author_participant,
            },
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def finalize_encounter_2(
        self,
        id: str,
        *,
        service_type_id: str | Unset = UNSET,
        use_note_from_author_participant: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v2/video-channels/{id}/finalize-encounter/

        No document describes this operation.

        Request: `POST /v2/video-channels/{id}/finalize-encounter/`
        (source: sources/reference-page.txt:6437 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:6439.
            service_type_id: Source: sources/reference-page.txt:5399,6441,5404,6445.
            use_note_from_author_participant: Default: false. Source:
                sources/reference-page.txt:5400,5405.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6449.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v2/video-channels/{id}/finalize-encounter/",
            path_values={
                "id": id,
            },
            json={
                "service-type-id": service_type_id,
                "use-note-from-author-participant": use_note_from_author_participant,
            },
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get_credentials(
        self,
        id: str,
        *,
        individual_id: str,
        options: RequestOptions | None = None,
    ) -> models.VideoChannelGetCredentials:
        """GET /v1/video-channels/{id}/get-credentials/

        No document describes this operation.

        Request: `GET /v1/video-channels/{id}/get-credentials/`
        (source: sources/reference-page.txt:5474 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5476.
            individual_id: Source: sources/reference-page.txt:5478.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5482.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/video-channels/{id}/get-credentials/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.VideoChannelGetCredentials](models.VideoChannelGetCredentials)
        return await self._core.request(request, returns, options)

    async def participant_audio_states(
        self,
        id: str,
        *,
        participants: Sequence[
            models.VideoChannelParticipantAudioStateRequestParticipant | Mapping[str, Any]
        ],
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/participant-audio-states/

        No document describes this operation.

        Request: `POST /v1/video-channels/{id}/participant-audio-states/`
        (source: sources/reference-page.txt:5486 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5488.
            participants: Source: sources/reference-page.txt:5490,5498 (inferred: collapsed-row
                and sample-type).
            individual_id: Source: sources/reference-page.txt:5493,5497.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5507.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/video-channels/{id}/participant-audio-states/",
            path_values={
                "id": id,
            },
            json={
                "participants": participants,
                "individual-id": individual_id,
            },
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def reminder_timer(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/reminder-timer/

        No document describes this operation.

        Request: `POST /v1/video-channels/{id}/reminder-timer/`
        (source: sources/reference-page.txt:5572 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5574.
            body: Source: sources/reference-page.txt:5575; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5582.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/video-channels/{id}/reminder-timer/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return await self._core.request(request, returns, options)

    async def terminate(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/terminate/

        No document describes this operation.

        Request: `POST /v1/video-channels/{id}/terminate/`
        (source: sources/reference-page.txt:5647 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5649.
            body: Source: sources/reference-page.txt:5650; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5657.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/video-channels/{id}/terminate/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.VideoChannel](models.VideoChannel, unwrap="data")
        return await self._core.request(request, returns, options)


class VideoChannelsWithRawResponse:
    """Methods of `client.video_channels`, returning the response."""

    def __init__(self, resource: VideoChannels) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)
        self.finalize_encounter = response.raw(resource.finalize_encounter)
        self.finalize_encounter_2 = response.raw(resource.finalize_encounter_2)
        self.get_credentials = response.raw(resource.get_credentials)
        self.participant_audio_states = response.raw(resource.participant_audio_states)
        self.reminder_timer = response.raw(resource.reminder_timer)
        self.terminate = response.raw(resource.terminate)


class VideoChannelsWithStreamingResponse:
    """Methods of `client.video_channels`, as context managers, giving the response unread."""

    def __init__(self, resource: VideoChannels) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)
        self.finalize_encounter = response.streamed(resource.finalize_encounter)
        self.finalize_encounter_2 = response.streamed(resource.finalize_encounter_2)
        self.get_credentials = response.streamed(resource.get_credentials)
        self.participant_audio_states = response.streamed(resource.participant_audio_states)
        self.reminder_timer = response.streamed(resource.reminder_timer)
        self.terminate = response.streamed(resource.terminate)


class AsyncVideoChannelsWithRawResponse:
    """Methods of `client.video_channels`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncVideoChannels) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)
        self.finalize_encounter = response.async_raw(resource.finalize_encounter)
        self.finalize_encounter_2 = response.async_raw(resource.finalize_encounter_2)
        self.get_credentials = response.async_raw(resource.get_credentials)
        self.participant_audio_states = response.async_raw(resource.participant_audio_states)
        self.reminder_timer = response.async_raw(resource.reminder_timer)
        self.terminate = response.async_raw(resource.terminate)


class AsyncVideoChannelsWithStreamingResponse:
    """Methods of `client.video_channels`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncVideoChannels) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
        self.finalize_encounter = response.async_streamed(resource.finalize_encounter)
        self.finalize_encounter_2 = response.async_streamed(resource.finalize_encounter_2)
        self.get_credentials = response.async_streamed(resource.get_credentials)
        self.participant_audio_states = response.async_streamed(resource.participant_audio_states)
        self.reminder_timer = response.async_streamed(resource.reminder_timer)
        self.terminate = response.async_streamed(resource.terminate)
