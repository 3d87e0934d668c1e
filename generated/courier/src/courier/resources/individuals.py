"""Methods of `client.individuals`."""

from __future__ import annotations

from collections.abc import Mapping
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

_GET: Final = Returns[models.Individual](
    models.Individual,
    unwrap="data",
)

_MULTICAST: Final = Returns[models.IndividualMulticast](
    models.IndividualMulticast,
)

_RECALCULATE_COMMUNICATION_SUMMARY: Final = Returns[models.Individual](
    models.Individual,
    unwrap="data",
)


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

        No source describes this operation. Request: `GET /v1/individuals/{id}/` (inferred).
        Sources: docs/resources/individuals.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.individuals.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/individuals/{id}/",
            path_values={
                "id": id,
            },
        )
        return self._core.request(request, _GET, options)

    def multicast(
        self,
        id: str,
        *,
        template_data: Mapping[str, JSON],
        template_id: str,
        organization_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IndividualMulticast:
        """POST /v1/individuals/{id}/multicast/.

        No source describes this operation. Request: `POST /v1/individuals/{id}/multicast/`
        (method inferred). Sources: docs/resources/individuals.md#multicast.

        Args:
            id: Id of the resource.
            template_data: No source describes it.
            template_id: At most 255 characters.
            organization_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            client.individuals.multicast("some-id", template_data={}, template_id="some-template-id")
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
        return self._core.request(request, _MULTICAST, options)

    def recalculate_communication_summary(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Individual:
        """POST /v1/individuals/{id}/recalculate-communication-summary/.

        No source describes this operation. Request: `POST
        /v1/individuals/{id}/recalculate-communication-summary/` (method inferred). Sources:
        docs/resources/individuals.md#recalculate_communication_summary.

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

            client.individuals.recalculate_communication_summary("some-id")
        """
        request = Request(
            "POST",
            "/v1/individuals/{id}/recalculate-communication-summary/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return self._core.request(request, _RECALCULATE_COMMUNICATION_SUMMARY, options)


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

        No source describes this operation. Request: `GET /v1/individuals/{id}/` (inferred).
        Sources: docs/resources/individuals.md#get.

        Args:
            id: Id of the resource. (Inferred.)
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.individuals.get("some-id")
        """
        request = Request(
            "GET",
            "/v1/individuals/{id}/",
            path_values={
                "id": id,
            },
        )
        return await self._core.request(request, _GET, options)

    async def multicast(
        self,
        id: str,
        *,
        template_data: Mapping[str, JSON],
        template_id: str,
        organization_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IndividualMulticast:
        """POST /v1/individuals/{id}/multicast/.

        No source describes this operation. Request: `POST /v1/individuals/{id}/multicast/`
        (method inferred). Sources: docs/resources/individuals.md#multicast.

        Args:
            id: Id of the resource.
            template_data: No source describes it.
            template_id: At most 255 characters.
            organization_id: A UUID.
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: 4XX.
            APIConnectionError: There was no answer.

        Example::

            await client.individuals.multicast("some-id", template_data={},
                template_id="some-template-id")
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
        return await self._core.request(request, _MULTICAST, options)

    async def recalculate_communication_summary(
        self,
        id: str,
        *,
        body: Mapping[str, JSON] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Individual:
        """POST /v1/individuals/{id}/recalculate-communication-summary/.

        No source describes this operation. Request: `POST
        /v1/individuals/{id}/recalculate-communication-summary/` (method inferred). Sources:
        docs/resources/individuals.md#recalculate_communication_summary.

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

            await client.individuals.recalculate_communication_summary("some-id")
        """
        request = Request(
            "POST",
            "/v1/individuals/{id}/recalculate-communication-summary/",
            path_values={
                "id": id,
            },
            body={} if body is UNSET else body,
        )
        return await self._core.request(request, _RECALCULATE_COMMUNICATION_SUMMARY, options)


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
