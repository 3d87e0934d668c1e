"""Methods of `client.voice_surveys`."""

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
        """Lists surveys

        Request: `GET /v1/voice-surveys/`
        (source: sources/reference-page.txt:6343 (inferred: resource-type and shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:6346.
            filter_individual_id: Source: sources/reference-page.txt:6347.
            filter_states: Items: one of completed, created, failed, running. Source:
                sources/reference-page.txt:6348.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:6349.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:6350.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.VoiceSurvey]](
            builtins.list[models.VoiceSurvey], unwrap="data"
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
        spec: Mapping[str, Any] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSurvey:
        """Creates a survey

        Request: `POST /v1/voice-surveys/`
        (source: sources/reference-page.txt:6367 (inferred: resource-type and shown-created)).

        Args:
            individual_id: Source: sources/reference-page.txt:6378 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:6379 (inferred: sample-type).
            spec: Source: sources/reference-page.txt:6380 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:6372,6382.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6386.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceSurvey](models.VoiceSurvey, unwrap="data")
        return self._core.request(request, returns, options)

    def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSurvey:
        """Gets one survey

        Request: `GET /v1/voice-surveys/{id}/`
        (source: sources/reference-page.txt:6398 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:6401.
            individual_id: Source: sources/reference-page.txt:6403.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6407.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceSurvey](models.VoiceSurvey, unwrap="data")
        return self._core.request(request, returns, options)


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
        """Lists surveys

        Request: `GET /v1/voice-surveys/`
        (source: sources/reference-page.txt:6343 (inferred: resource-type and shown-200-without-body)).

        Args:
            organization_id: Source: sources/reference-page.txt:6346.
            filter_individual_id: Source: sources/reference-page.txt:6347.
            filter_states: Items: one of completed, created, failed, running. Source:
                sources/reference-page.txt:6348.
            page_limit: Range: 1 to 1000. Default: 100. Source: sources/reference-page.txt:6349.
            page_offset: At least 0. Default: 0. Source: sources/reference-page.txt:6350.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages. Each page is asked for when it is reached; `pages()` gives them whole.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
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
        returns = Returns[builtins.list[models.VoiceSurvey]](
            builtins.list[models.VoiceSurvey], unwrap="data"
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
        spec: Mapping[str, Any] | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSurvey:
        """Creates a survey

        Request: `POST /v1/voice-surveys/`
        (source: sources/reference-page.txt:6367 (inferred: resource-type and shown-created)).

        Args:
            individual_id: Source: sources/reference-page.txt:6378 (inferred: sample-type).
            organization_id: Source: sources/reference-page.txt:6379 (inferred: sample-type).
            spec: Source: sources/reference-page.txt:6380 (inferred: sample-type).
            meta: Source: sources/reference-page.txt:6372,6382.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6386.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceSurvey](models.VoiceSurvey, unwrap="data")
        return await self._core.request(request, returns, options)

    async def get(
        self,
        id: str,
        *,
        individual_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.VoiceSurvey:
        """Gets one survey

        Request: `GET /v1/voice-surveys/{id}/`
        (source: sources/reference-page.txt:6398 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:6401.
            individual_id: Source: sources/reference-page.txt:6403.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:6407.
            APIConnectionError: There was no answer.
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
        returns = Returns[models.VoiceSurvey](models.VoiceSurvey, unwrap="data")
        return await self._core.request(request, returns, options)


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
