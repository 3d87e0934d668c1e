"""Methods of `client.voice_surveys`."""

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

_LIST: Final = Returns[list[models.VoiceSurvey]](
    list[models.VoiceSurvey],
    unwrap="data",
)
_LIST_PAGES: Final = Paging(
    "page[offset]",
    "page[limit]",
    default_size=100,
    max_size=1000,
    total="page[total]",
)

_CREATE: Final = Returns[models.VoiceSurvey](
    models.VoiceSurvey,
    unwrap="data",
)

_GET: Final = Returns[models.VoiceSurvey](
    models.VoiceSurvey,
    unwrap="data",
)


class VoiceSurveys:
    """Methods of `client.voice_surveys`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> VoiceSurveysWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return VoiceSurveysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoiceSurveysWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return VoiceSurveysWithStreamingResponse(self)

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
    ) -> Pager[models.VoiceSurvey]:
        """Lists surveys.

        Request: `GET /v1/voice-surveys/` (inferred). Sources:
        docs/resources/voice-surveys.md#list.

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

            client.voice_surveys.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/voice-surveys/",
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
        spec: Mapping[str, JSON] | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSurvey:
        """Creates a survey.

        Request: `POST /v1/voice-surveys/` (inferred). Sources:
        docs/resources/voice-surveys.md#create.

        Args:
            individual_id: A UUID. (Inferred.)
            organization_id: A UUID. (Inferred.)
            spec: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.voice_surveys.create(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/voice-surveys/",
            json=resource_document(
                "voice-surveys",
                {
                    "individual-id": individual_id,
                    "organization-id": organization_id,
                    "spec": spec,
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
    ) -> models.VoiceSurvey:
        """Gets one survey.

        Request: `GET /v1/voice-surveys/{id}/` (inferred). Sources:
        docs/resources/voice-surveys.md#get.

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

            client.voice_surveys.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-surveys/{id}/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        return self._core.request(request, _GET, options)


class AsyncVoiceSurveys:
    """Methods of `client.voice_surveys`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncVoiceSurveysWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncVoiceSurveysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoiceSurveysWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncVoiceSurveysWithStreamingResponse(self)

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
    ) -> AsyncPager[models.VoiceSurvey]:
        """Lists surveys.

        Request: `GET /v1/voice-surveys/` (inferred). Sources:
        docs/resources/voice-surveys.md#list.

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

            client.voice_surveys.list(organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "GET",
            "/v1/voice-surveys/",
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
        spec: Mapping[str, JSON] | Unset = UNSET,
        meta: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSurvey:
        """Creates a survey.

        Request: `POST /v1/voice-surveys/` (inferred). Sources:
        docs/resources/voice-surveys.md#create.

        Args:
            individual_id: A UUID. (Inferred.)
            organization_id: A UUID. (Inferred.)
            spec: No source describes it. (Inferred.)
            meta: Information about the request that is not part of the resource.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.voice_surveys.create(individual_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
                organization_id="7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42")
        """
        request = Request(
            "POST",
            "/v1/voice-surveys/",
            json=resource_document(
                "voice-surveys",
                {
                    "individual-id": individual_id,
                    "organization-id": organization_id,
                    "spec": spec,
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
    ) -> models.VoiceSurvey:
        """Gets one survey.

        Request: `GET /v1/voice-surveys/{id}/` (inferred). Sources:
        docs/resources/voice-surveys.md#get.

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

            await client.voice_surveys.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/voice-surveys/{id}/",
            path_values={
                "id": id,
            },
            query={
                "individual-id": individual_id,
            },
        )
        return await self._core.request(request, _GET, options)


class VoiceSurveysWithRawResponse:
    """Methods of `client.voice_surveys`, returning the response."""

    def __init__(self, resource: VoiceSurveys) -> None:
        self.list = paging.raw(resource.list)
        self.create = response.raw(resource.create)
        self.get = response.raw(resource.get)


class VoiceSurveysWithStreamingResponse:
    """Methods of `client.voice_surveys`, as context managers, giving the response unread."""

    def __init__(self, resource: VoiceSurveys) -> None:
        self.list = paging.streamed(resource.list)
        self.create = response.streamed(resource.create)
        self.get = response.streamed(resource.get)


class AsyncVoiceSurveysWithRawResponse:
    """Methods of `client.voice_surveys`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncVoiceSurveys) -> None:
        self.list = paging.async_raw(resource.list)
        self.create = response.async_raw(resource.create)
        self.get = response.async_raw(resource.get)


class AsyncVoiceSurveysWithStreamingResponse:
    """Methods of `client.voice_surveys`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncVoiceSurveys) -> None:
        self.list = paging.async_streamed(resource.list)
        self.create = response.async_streamed(resource.create)
        self.get = response.async_streamed(resource.get)
