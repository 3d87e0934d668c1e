"""Methods of `client.voice_conferences`."""

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

        No document describes this operation.

        Request: `GET /v1/voice-conferences/`
        (source: sources/reference-page.txt:5862 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:5864.
            filter_individual_id: Source: sources/reference-page.txt:5865.
            filter_states: Items: one of completed, created, failed, running. Source:
                sources/reference-page.txt:5866.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:5867.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:5868.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.VoiceConference]](
            builtins.list[models.VoiceConference], unwrap="data"
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
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceConference:
        """Create one voice conference.

        No document describes this operation.

        Request: `POST /v1/voice-conferences/`
        (source: sources/reference-page.txt:5885 (inferred: shown-created)).

        Args:
            individual_id: Source: sources/reference-page.txt:5895 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:5896 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:5889,5898.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5902.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceConference](models.VoiceConference, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceConference:
        """Get one voice conference.

        No document describes this operation.

        Request: `GET /v1/voice-conferences/{id}/`
        (source: sources/reference-page.txt:5914 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5916.
            individual_id: Source: sources/reference-page.txt:5918.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5922.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceConference](models.VoiceConference, unwrap="data")
        return self._core.request(request, returns, options)

    def get_credentials(
        self,
        id: str,
        *,
        individual_id: str,
        options: RequestOptions | None = None,
    ) -> models.VoiceConferenceGetCredentials:
        """GET /v1/voice-conferences/{id}/get-credentials/

        No document describes this operation.

        Request: `GET /v1/voice-conferences/{id}/get-credentials/`
        (source: sources/reference-page.txt:5934 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5936.
            individual_id: Source: sources/reference-page.txt:5938.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5942.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceConferenceGetCredentials](
            models.VoiceConferenceGetCredentials
        )
        return self._core.request(request, returns, options)


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

        No document describes this operation.

        Request: `GET /v1/voice-conferences/`
        (source: sources/reference-page.txt:5862 (inferred: shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:5864.
            filter_individual_id: Source: sources/reference-page.txt:5865.
            filter_states: Items: one of completed, created, failed, running. Source:
                sources/reference-page.txt:5866.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:5867.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:5868.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.VoiceConference]](
            builtins.list[models.VoiceConference], unwrap="data"
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
        individual_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceConference:
        """Create one voice conference.

        No document describes this operation.

        Request: `POST /v1/voice-conferences/`
        (source: sources/reference-page.txt:5885 (inferred: shown-created)).

        Args:
            individual_id: Source: sources/reference-page.txt:5895 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:5896 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:5889,5898.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5902.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceConference](models.VoiceConference, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceConference:
        """Get one voice conference.

        No document describes this operation.

        Request: `GET /v1/voice-conferences/{id}/`
        (source: sources/reference-page.txt:5914 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5916.
            individual_id: Source: sources/reference-page.txt:5918.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5922.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceConference](models.VoiceConference, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get_credentials(
        self,
        id: str,
        *,
        individual_id: str,
        options: RequestOptions | None = None,
    ) -> models.VoiceConferenceGetCredentials:
        """GET /v1/voice-conferences/{id}/get-credentials/

        No document describes this operation.

        Request: `GET /v1/voice-conferences/{id}/get-credentials/`
        (source: sources/reference-page.txt:5934 (inferred: shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:5936.
            individual_id: Source: sources/reference-page.txt:5938.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:5942.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceConferenceGetCredentials](
            models.VoiceConferenceGetCredentials
        )
        return await self._core.request(request, returns, options)


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
