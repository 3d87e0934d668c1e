"""Methods of `client.voice_conferences`."""

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

_LIST: Final = Returns[list[models.VoiceConference]](
    list[models.VoiceConference],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.VoiceConference](
    models.VoiceConference,
    unwrap="data",
)

_GET: Final = Returns[models.VoiceConference](
    models.VoiceConference,
    unwrap="data",
)

_GET_CREDENTIALS: Final = Returns[models.VoiceConferenceGetCredentials](
    models.VoiceConferenceGetCredentials,
)


class VoiceConferences:
    """Methods of `client.voice_conferences`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> VoiceConferencesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return VoiceConferencesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoiceConferencesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return VoiceConferencesWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_individual_id: str | Unset = UNSET,
        filter_states: Sequence[Literal["completed", "created", "failed", "running"] | str]
        | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.VoiceConference]:
        """List voice conferences.

        No source describes this operation. Request: `GET /v1/voice-conferences/` (method
        inferred). Sources: docs/resources/voice-conferences.md#list.

        Args:
            organization_id: A UUID.
            filter_individual_id: Only items with this individual ID.
            filter_states: Only items with this states. Items: one of completed, created,
                failed, running.
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

            client.voice_conferences.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/voice-conferences/",
            query={
                "organization-id": organization_id,
                "filter[individual-id]": filter_individual_id,
                "filter[states]": filter_states,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return Pager(self._core, request, _LIST, _LIST_PAGES, options)

    def create(
        self,
        *,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceConference:
        """Create one voice conference.

        No source describes this operation. Request: `POST /v1/voice-conferences/` (method
        inferred). Sources: docs/resources/voice-conferences.md#create.

        Args:
            individual_id: A UUID. (Inferred.)
            organization_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.voice_conferences.create(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/voice-conferences/",
            json=resource_document(
                "voice-conferences",
                {
                    "individual-id": individual_id,
                    "organization-id": organization_id,
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
    ) -> models.VoiceConference:
        """Get one voice conference.

        No source describes this operation. Request: `GET /v1/voice-conferences/{id}/` (method
        inferred). Sources: docs/resources/voice-conferences.md#get.

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

            client.voice_conferences.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-conferences/{id}/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        return self._core.request(request, _GET, options)

    def get_credentials(
        self,
        id: str,
        *,
        individual_id: str,
        options: RequestOptions | None = None,
    ) -> models.VoiceConferenceGetCredentials:
        """GET /v1/voice-conferences/{id}/get-credentials/.

        No source describes this operation. Request: `GET
        /v1/voice-conferences/{id}/get-credentials/` (method inferred). Sources:
        docs/resources/voice-conferences.md#get_credentials.

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

            client.voice_conferences.get_credentials("some-id",
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/voice-conferences/{id}/get-credentials/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        return self._core.request(request, _GET_CREDENTIALS, options)


class AsyncVoiceConferences:
    """Methods of `client.voice_conferences`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncVoiceConferencesWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncVoiceConferencesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoiceConferencesWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncVoiceConferencesWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        filter_individual_id: str | Unset = UNSET,
        filter_states: Sequence[Literal["completed", "created", "failed", "running"] | str]
        | Unset = UNSET,
        page_limit: int | Unset = UNSET,
        page_offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.VoiceConference]:
        """List voice conferences.

        No source describes this operation. Request: `GET /v1/voice-conferences/` (method
        inferred). Sources: docs/resources/voice-conferences.md#list.

        Args:
            organization_id: A UUID.
            filter_individual_id: Only items with this individual ID.
            filter_states: Only items with this states. Items: one of completed, created,
                failed, running.
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

            client.voice_conferences.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/voice-conferences/",
            query={
                "organization-id": organization_id,
                "filter[individual-id]": filter_individual_id,
                "filter[states]": filter_states,
                "page[limit]": page_limit,
                "page[offset]": page_offset,
            },
        )
        return AsyncPager(self._core, request, _LIST, _LIST_PAGES, options)

    async def create(
        self,
        *,
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceConference:
        """Create one voice conference.

        No source describes this operation. Request: `POST /v1/voice-conferences/` (method
        inferred). Sources: docs/resources/voice-conferences.md#create.

        Args:
            individual_id: A UUID. (Inferred.)
            organization_id: A UUID. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.voice_conferences.create(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/voice-conferences/",
            json=resource_document(
                "voice-conferences",
                {
                    "individual-id": individual_id,
                    "organization-id": organization_id,
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
    ) -> models.VoiceConference:
        """Get one voice conference.

        No source describes this operation. Request: `GET /v1/voice-conferences/{id}/` (method
        inferred). Sources: docs/resources/voice-conferences.md#get.

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

            await client.voice_conferences.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-conferences/{id}/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def get_credentials(
        self,
        id: str,
        *,
        individual_id: str,
        options: RequestOptions | None = None,
    ) -> models.VoiceConferenceGetCredentials:
        """GET /v1/voice-conferences/{id}/get-credentials/.

        No source describes this operation. Request: `GET
        /v1/voice-conferences/{id}/get-credentials/` (method inferred). Sources:
        docs/resources/voice-conferences.md#get_credentials.

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

            await client.voice_conferences.get_credentials("some-id",
                individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/voice-conferences/{id}/get-credentials/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        return await self._core.request(request, _GET_CREDENTIALS, options)


class VoiceConferencesWithRawResponse:
    """Methods of `client.voice_conferences`, returning the response."""

    def __init__(self, resource: VoiceConferences) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)
        self.get_credentials = response.raw(resource.get_credentials)


class VoiceConferencesWithStreamingResponse:
    """Methods of `client.voice_conferences`, as context managers, giving the response unread."""

    def __init__(self, resource: VoiceConferences) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)
        self.get_credentials = response.streamed(resource.get_credentials)


class AsyncVoiceConferencesWithRawResponse:
    """Methods of `client.voice_conferences`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncVoiceConferences) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)
        self.get_credentials = response.async_raw(resource.get_credentials)


class AsyncVoiceConferencesWithStreamingResponse:
    """Methods of `client.voice_conferences`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncVoiceConferences) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
        self.get_credentials = response.async_streamed(resource.get_credentials)
