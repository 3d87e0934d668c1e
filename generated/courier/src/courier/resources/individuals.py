"""Methods of `client.individuals`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from .. import models
from .._runtime import response
from .._runtime.options import RequestOptions
from .._runtime.returns import Returns
from .._runtime.transport import AsyncCore, Request, SyncCore
from .._runtime.unset import UNSET, Unset


class Individuals:
    """Methods of `client.individuals`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> IndividualsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return IndividualsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> IndividualsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return IndividualsWithStreamingResponse(self)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Individual:
        """Get one individual.

        No document describes this operation.

        Request: `GET /v1/individuals/{id}/`
        (source: sources/reference-page.txt:745 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:747.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/individuals/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.Individual](models.Individual, unwrap="data")
        return self._core.request(request, returns, options)

    def multicast(
        self,
        id: str,
        *,
        template_data: Mapping[str, Any],
        template_id: str,
        organization_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IndividualMulticast:
        """POST /v1/individuals/{id}/multicast/

        No document describes this operation.

        Request: `POST /v1/individuals/{id}/multicast/`
        (source: sources/reference-page.txt:761 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:763.
            template_data: Source: sources/reference-page.txt:765,772.
            template_id: At most 255 characters. Source: sources/reference-page.txt:766,773.
            organization_id: Source: sources/reference-page.txt:767,771.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:777.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/individuals/{id}/multicast/",
            path_values={
                "id": id,
            },
            json={
                "template-data": template_data,
                "template-id": template_id,
                "organization-id": organization_id,
            },
        )
        returns = Returns[models.IndividualMulticast](models.IndividualMulticast)
        return self._core.request(request, returns, options)

    def recalculate_communication_summary(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Individual:
        """POST /v1/individuals/{id}/recalculate-communication-summary/

        No document describes this operation.

        Request: `POST /v1/individuals/{id}/recalculate-communication-summary/`
        (source: sources/reference-page.txt:781 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:783.
            body: Source: sources/reference-page.txt:784; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:791.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/individuals/{id}/recalculate-communication-summary/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.Individual](models.Individual, unwrap="data")
        return self._core.request(request, returns, options)


class AsyncIndividuals:
    """Methods of `client.individuals`, for asyncio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncIndividualsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncIndividualsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIndividualsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncIndividualsWithStreamingResponse(self)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Individual:
        """Get one individual.

        No document describes this operation.

        Request: `GET /v1/individuals/{id}/`
        (source: sources/reference-page.txt:745 (inferred: resource-type and shown-200-without-body)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:98 (inferred:
                same-parameter).
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:747.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/v1/individuals/{id}/",
            path_values={
                "id": id,
            },
        )
        returns = Returns[models.Individual](models.Individual, unwrap="data")
        return await self._core.request(request, returns, options)

    async def multicast(
        self,
        id: str,
        *,
        template_data: Mapping[str, Any],
        template_id: str,
        organization_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IndividualMulticast:
        """POST /v1/individuals/{id}/multicast/

        No document describes this operation.

        Request: `POST /v1/individuals/{id}/multicast/`
        (source: sources/reference-page.txt:761 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:763.
            template_data: Source: sources/reference-page.txt:765,772.
            template_id: At most 255 characters. Source: sources/reference-page.txt:766,773.
            organization_id: Source: sources/reference-page.txt:767,771.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:777.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/individuals/{id}/multicast/",
            path_values={
                "id": id,
            },
            json={
                "template-data": template_data,
                "template-id": template_id,
                "organization-id": organization_id,
            },
        )
        returns = Returns[models.IndividualMulticast](models.IndividualMulticast)
        return await self._core.request(request, returns, options)

    async def recalculate_communication_summary(
        self,
        id: str,
        *,
        body: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Individual:
        """POST /v1/individuals/{id}/recalculate-communication-summary/

        No document describes this operation.

        Request: `POST /v1/individuals/{id}/recalculate-communication-summary/`
        (source: sources/reference-page.txt:781 (inferred: shown-created)).

        Args:
            id: Id of the resource. Source: sources/reference-page.txt:783.
            body: Source: sources/reference-page.txt:784; type inferred: sample-type.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX. Source: sources/reference-page.txt:791.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "POST",
            "/v1/individuals/{id}/recalculate-communication-summary/",
            path_values={
                "id": id,
            },
            body={} if isinstance(body, Unset) else body,
        )
        returns = Returns[models.Individual](models.Individual, unwrap="data")
        return await self._core.request(request, returns, options)


class IndividualsWithRawResponse:
    """Methods of `client.individuals`, returning the response."""

    def __init__(self, resource: Individuals) -> None:
        self.get = response.raw(resource.get)
        self.multicast = response.raw(resource.multicast)
        self.recalculate_communication_summary = response.raw(
            resource.recalculate_communication_summary
        )


class IndividualsWithStreamingResponse:
    """Methods of `client.individuals`, as context managers, giving the response unread."""

    def __init__(self, resource: Individuals) -> None:
        self.get = response.streamed(resource.get)
        self.multicast = response.streamed(resource.multicast)
        self.recalculate_communication_summary = response.streamed(
            resource.recalculate_communication_summary
        )


class AsyncIndividualsWithRawResponse:
    """Methods of `client.individuals`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncIndividuals) -> None:
        self.get = response.async_raw(resource.get)
        self.multicast = response.async_raw(resource.multicast)
        self.recalculate_communication_summary = response.async_raw(
            resource.recalculate_communication_summary
        )


class AsyncIndividualsWithStreamingResponse:
    """Methods of `client.individuals`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncIndividuals) -> None:
        self.get = response.async_streamed(resource.get)
        self.multicast = response.async_streamed(resource.multicast)
        self.recalculate_communication_summary = response.async_streamed(
            resource.recalculate_communication_summary
        )
