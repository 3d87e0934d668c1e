"""Methods of `client.video_channels`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final, Literal

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

_LIST: Final = Returns[list[models.VideoChannel]](
    list[models.VideoChannel],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.VideoChannel](
    models.VideoChannel,
    unwrap="data",
)

_GET: Final = Returns[models.VideoChannel](
    models.VideoChannel,
    unwrap="data",
)

_UPDATE: Final = Returns[models.VideoChannel](
    models.VideoChannel,
    unwrap="data",
)

_FINALIZE_ENCOUNTER: Final = Returns[models.VideoChannel](
    models.VideoChannel,
    unwrap="data",
)

_GET_CREDENTIALS: Final = Returns[models.VideoChannelGetCredentials](
    models.VideoChannelGetCredentials,
)

_PARTICIPANT_AUDIO_STATES: Final = Returns[models.VideoChannel](
    models.VideoChannel,
    unwrap="data",
)

_REMINDER_TIMER: Final = Returns[models.VideoChannel](
    models.VideoChannel,
    unwrap="data",
)

_TERMINATE: Final = Returns[models.VideoChannel](
    models.VideoChannel,
    unwrap="data",
)

_FINALIZE_ENCOUNTER_2: Final = Returns[models.VideoChannel](
    models.VideoChannel,
    unwrap="data",
)


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
        """Lists channels.

        Request: `GET /v1/video-channels/` (inferred). Sources:
        docs/resources/video-channels.md#list.

        Args:
            individual_id: A UUID.
            filter_states: Only items with this states. Items: one of open, scheduled,
                terminated.
            organization_id: A UUID.
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

            client.video_channels.list(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        appless: bool | Unset = UNSET,
        appointment: models.VideoChannelCreateAttributesAppointment
        | Mapping[str, JSON]
        | Unset = UNSET,
        messaging_channel_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        participants: Sequence[str] | Unset = UNSET,
        recorded: bool | Unset = UNSET,
        subject_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        with_email: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """Creates a channel.

        Request: `POST /v1/video-channels/` (inferred). Sources:
        docs/resources/video-channels.md#create.

        Args:
            appless: No source describes it. (Inferred.)
            appointment: No source describes it. (Inferred.)
            messaging_channel_id: A UUID. (Inferred.)
            organization_id: A UUID. (Inferred.)
            participants: UUIDs. (Inferred.)
            recorded: No source describes it. (Inferred.)
            subject_id: A UUID. (Inferred.)
            type: No source describes it. (Inferred.)
            with_email: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.video_channels.create(messaging_channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return self._core.request(request, _CREATE, options)

    def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """Gets one channel.

        Request: `GET /v1/video-channels/{id}/` (inferred). Sources:
        docs/resources/video-channels.md#get.

        Args:
            id: Id of the resource.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.video_channels.get("some-id")
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
        return self._core.request(request, _GET, options)

    def update(
        self,
        id: str,
        *,
        appointment_duration: int | Unset = UNSET,
        appointment_start: str | Unset = UNSET,
        note: str | Unset = UNSET,
        recorded: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """Changes a video-channel.

        Request: `PATCH /v1/video-channels/{id}/` (inferred). Sources:
        docs/resources/video-channels.md#update.

        Args:
            id: Id of the resource.
            appointment_duration: No source describes it. (Inferred.)
            appointment_start: No source describes it. (Inferred.)
            note: No source describes it. (Inferred.)
            recorded: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.video_channels.update("some-id", appointment_start="some-appointment-start",
                note="some-note")
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
        return self._core.request(request, _UPDATE, options)

    def finalize_encounter(
        self,
        id: str,
        *,
        service_type_id: str | Unset = UNSET,
        use_note_from_author_participant: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/finalize-encounter/.

        No source describes this operation. Request: `POST
        /v1/video-channels/{id}/finalize-encounter/` (method inferred). Sources:
        docs/resources/video-channels.md#finalize_encounter.

        Args:
            id: Id of the resource.
            service_type_id: A UUID.
            use_note_from_author_participant: Default: false.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.video_channels.finalize_encounter("some-id",
                service_type_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return self._core.request(request, _FINALIZE_ENCOUNTER, options)

    def get_credentials(
        self,
        id: str,
        *,
        individual_id: str,
        options: RequestOptions | None = None,
    ) -> models.VideoChannelGetCredentials:
        """GET /v1/video-channels/{id}/get-credentials/.

        No source describes this operation. Request: `GET
        /v1/video-channels/{id}/get-credentials/` (method inferred). Sources:
        docs/resources/video-channels.md#get_credentials.

        Args:
            id: Id of the resource.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.video_channels.get_credentials("some-id",
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return self._core.request(request, _GET_CREDENTIALS, options)

    def participant_audio_states(
        self,
        id: str,
        *,
        participants: Sequence[
            models.VideoChannelParticipantAudioStateRequestParticipant | Mapping[str, JSON]
        ],
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/participant-audio-states/.

        No source describes this operation. Request: `POST
        /v1/video-channels/{id}/participant-audio-states/` (method inferred). Sources:
        docs/resources/video-channels.md#participant_audio_states.

        Args:
            id: Id of the resource.
            participants: No source describes it. (Inferred.)
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.video_channels.participant_audio_states("some-id", participants=[{"audio-state":
                "muted", "id": "7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"}])
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
        return self._core.request(request, _PARTICIPANT_AUDIO_STATES, options)

    def reminder_timer(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/reminder-timer/.

        No source describes this operation. Request: `POST
        /v1/video-channels/{id}/reminder-timer/` (method inferred). Sources:
        docs/resources/video-channels.md#reminder_timer.

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

            client.video_channels.reminder_timer("some-id")
        """
        request = Request(
            "POST",
            "/v1/video-channels/{id}/reminder-timer/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _REMINDER_TIMER, options)

    def terminate(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/terminate/.

        No source describes this operation. Request: `POST /v1/video-channels/{id}/terminate/`
        (method inferred). Sources: docs/resources/video-channels.md#terminate.

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

            client.video_channels.terminate("some-id")
        """
        request = Request(
            "POST",
            "/v1/video-channels/{id}/terminate/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _TERMINATE, options)

    def finalize_encounter_2(
        self,
        id: str,
        *,
        service_type_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v2/video-channels/{id}/finalize-encounter/.

        No source describes this operation. Request: `POST
        /v2/video-channels/{id}/finalize-encounter/` (method inferred). Sources:
        docs/resources/video-channels.md#finalize_encounter_2.

        Args:
            id: Id of the resource.
            service_type_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.video_channels.finalize_encounter_2("some-id",
                service_type_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v2/video-channels/{id}/finalize-encounter/",
            path_values={
                "id": id,
            },
            json={
                "service-type-id": service_type_id,
            },
        )
        return self._core.request(request, _FINALIZE_ENCOUNTER_2, options)


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
        """Lists channels.

        Request: `GET /v1/video-channels/` (inferred). Sources:
        docs/resources/video-channels.md#list.

        Args:
            individual_id: A UUID.
            filter_states: Only items with this states. Items: one of open, scheduled,
                terminated.
            organization_id: A UUID.
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

            client.video_channels.list(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        appless: bool | Unset = UNSET,
        appointment: models.VideoChannelCreateAttributesAppointment
        | Mapping[str, JSON]
        | Unset = UNSET,
        messaging_channel_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        participants: Sequence[str] | Unset = UNSET,
        recorded: bool | Unset = UNSET,
        subject_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        with_email: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """Creates a channel.

        Request: `POST /v1/video-channels/` (inferred). Sources:
        docs/resources/video-channels.md#create.

        Args:
            appless: No source describes it. (Inferred.)
            appointment: No source describes it. (Inferred.)
            messaging_channel_id: A UUID. (Inferred.)
            organization_id: A UUID. (Inferred.)
            participants: UUIDs. (Inferred.)
            recorded: No source describes it. (Inferred.)
            subject_id: A UUID. (Inferred.)
            type: No source describes it. (Inferred.)
            with_email: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.video_channels.create(messaging_channel_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return await self._core.request(request, _CREATE, options)

    async def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """Gets one channel.

        Request: `GET /v1/video-channels/{id}/` (inferred). Sources:
        docs/resources/video-channels.md#get.

        Args:
            id: Id of the resource.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.video_channels.get("some-id")
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
        return await self._core.request(request, _GET, options)

    async def update(
        self,
        id: str,
        *,
        appointment_duration: int | Unset = UNSET,
        appointment_start: str | Unset = UNSET,
        note: str | Unset = UNSET,
        recorded: bool | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """Changes a video-channel.

        Request: `PATCH /v1/video-channels/{id}/` (inferred). Sources:
        docs/resources/video-channels.md#update.

        Args:
            id: Id of the resource.
            appointment_duration: No source describes it. (Inferred.)
            appointment_start: No source describes it. (Inferred.)
            note: No source describes it. (Inferred.)
            recorded: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.video_channels.update("some-id", appointment_start="some-appointment-start",
                note="some-note")
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
        return await self._core.request(request, _UPDATE, options)

    async def finalize_encounter(
        self,
        id: str,
        *,
        service_type_id: str | Unset = UNSET,
        use_note_from_author_participant: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/finalize-encounter/.

        No source describes this operation. Request: `POST
        /v1/video-channels/{id}/finalize-encounter/` (method inferred). Sources:
        docs/resources/video-channels.md#finalize_encounter.

        Args:
            id: Id of the resource.
            service_type_id: A UUID.
            use_note_from_author_participant: Default: false.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.video_channels.finalize_encounter("some-id",
                service_type_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return await self._core.request(request, _FINALIZE_ENCOUNTER, options)

    async def get_credentials(
        self,
        id: str,
        *,
        individual_id: str,
        options: RequestOptions | None = None,
    ) -> models.VideoChannelGetCredentials:
        """GET /v1/video-channels/{id}/get-credentials/.

        No source describes this operation. Request: `GET
        /v1/video-channels/{id}/get-credentials/` (method inferred). Sources:
        docs/resources/video-channels.md#get_credentials.

        Args:
            id: Id of the resource.
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.video_channels.get_credentials("some-id",
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
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
        return await self._core.request(request, _GET_CREDENTIALS, options)

    async def participant_audio_states(
        self,
        id: str,
        *,
        participants: Sequence[
            models.VideoChannelParticipantAudioStateRequestParticipant | Mapping[str, JSON]
        ],
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/participant-audio-states/.

        No source describes this operation. Request: `POST
        /v1/video-channels/{id}/participant-audio-states/` (method inferred). Sources:
        docs/resources/video-channels.md#participant_audio_states.

        Args:
            id: Id of the resource.
            participants: No source describes it. (Inferred.)
            individual_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.video_channels.participant_audio_states("some-id", participants=[{"audio-state":
                "muted", "id": "7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42"}])
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
        return await self._core.request(request, _PARTICIPANT_AUDIO_STATES, options)

    async def reminder_timer(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/reminder-timer/.

        No source describes this operation. Request: `POST
        /v1/video-channels/{id}/reminder-timer/` (method inferred). Sources:
        docs/resources/video-channels.md#reminder_timer.

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

            await client.video_channels.reminder_timer("some-id")
        """
        request = Request(
            "POST",
            "/v1/video-channels/{id}/reminder-timer/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _REMINDER_TIMER, options)

    async def terminate(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v1/video-channels/{id}/terminate/.

        No source describes this operation. Request: `POST /v1/video-channels/{id}/terminate/`
        (method inferred). Sources: docs/resources/video-channels.md#terminate.

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

            await client.video_channels.terminate("some-id")
        """
        request = Request(
            "POST",
            "/v1/video-channels/{id}/terminate/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _TERMINATE, options)

    async def finalize_encounter_2(
        self,
        id: str,
        *,
        service_type_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VideoChannel:
        """POST /v2/video-channels/{id}/finalize-encounter/.

        No source describes this operation. Request: `POST
        /v2/video-channels/{id}/finalize-encounter/` (method inferred). Sources:
        docs/resources/video-channels.md#finalize_encounter_2.

        Args:
            id: Id of the resource.
            service_type_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.video_channels.finalize_encounter_2("some-id",
                service_type_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v2/video-channels/{id}/finalize-encounter/",
            path_values={
                "id": id,
            },
            json={
                "service-type-id": service_type_id,
            },
        )
        return await self._core.request(request, _FINALIZE_ENCOUNTER_2, options)


class VideoChannelsWithRawResponse:
    """Methods of `client.video_channels`, returning the response."""

    def __init__(self, resource: VideoChannels) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.update = response.raw(resource.update)
        self.finalize_encounter = response.raw(resource.finalize_encounter)
        self.get_credentials = response.raw(resource.get_credentials)
        self.participant_audio_states = response.raw(resource.participant_audio_states)
        self.reminder_timer = response.raw(resource.reminder_timer)
        self.terminate = response.raw(resource.terminate)
        self.finalize_encounter_2 = response.raw(resource.finalize_encounter_2)


class VideoChannelsWithStreamingResponse:
    """Methods of `client.video_channels`, as context managers, giving the response unread."""

    def __init__(self, resource: VideoChannels) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.update = response.streamed(resource.update)
        self.finalize_encounter = response.streamed(resource.finalize_encounter)
        self.get_credentials = response.streamed(resource.get_credentials)
        self.participant_audio_states = response.streamed(resource.participant_audio_states)
        self.reminder_timer = response.streamed(resource.reminder_timer)
        self.terminate = response.streamed(resource.terminate)
        self.finalize_encounter_2 = response.streamed(resource.finalize_encounter_2)


class AsyncVideoChannelsWithRawResponse:
    """Methods of `client.video_channels`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncVideoChannels) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.update = response.async_raw(resource.update)
        self.finalize_encounter = response.async_raw(resource.finalize_encounter)
        self.get_credentials = response.async_raw(resource.get_credentials)
        self.participant_audio_states = response.async_raw(resource.participant_audio_states)
        self.reminder_timer = response.async_raw(resource.reminder_timer)
        self.terminate = response.async_raw(resource.terminate)
        self.finalize_encounter_2 = response.async_raw(resource.finalize_encounter_2)


class AsyncVideoChannelsWithStreamingResponse:
    """Methods of `client.video_channels`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncVideoChannels) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.update = response.async_streamed(resource.update)
        self.finalize_encounter = response.async_streamed(resource.finalize_encounter)
        self.get_credentials = response.async_streamed(resource.get_credentials)
        self.participant_audio_states = response.async_streamed(resource.participant_audio_states)
        self.reminder_timer = response.async_streamed(resource.reminder_timer)
        self.terminate = response.async_streamed(resource.terminate)
        self.finalize_encounter_2 = response.async_streamed(resource.finalize_encounter_2)
