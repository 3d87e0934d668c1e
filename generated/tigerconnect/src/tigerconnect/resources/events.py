"""Methods of `client.events`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from .. import models
from .._runtime import response
from .._runtime.async_stream import AsyncEventStream
from .._runtime.options import RequestOptions
from .._runtime.request import Request
from .._runtime.returns import Returns
from .._runtime.stream import EventStream
from .._runtime.stream_protocol import StreamOptions
from .._runtime.transport import AsyncCore, SyncCore
from .._runtime.unset import UNSET, Unset
from ..events import DECODER, Event, acknowledge

_DROP_CONNECT: Final = Returns[models.Reply](
    models.Reply,
    unwrap="reply",
)

_ACKNOWLEDGE: Final = Returns[None](
    None,
)


class Events:
    """Methods of `client.events`.

    The vendor's SDK also has `events.disconnect`: no source says which requests they send.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return EventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return EventsWithStreamingResponse(self)

    def stream(
        self,
        *,
        tt_x_features: Sequence[str] | Unset = UNSET,
        stream_options: StreamOptions | None = None,
        options: RequestOptions | None = None,
    ) -> EventStream[Event]:
        """Opens an SSE event stream.

        Its event types are described further down.

        Request: `GET /events/`. In the vendor's SDK: `events.connect`. Sources:
        docs/resources/events.md#stream.

        Args:
            tt_x_features: Features of the stream, separated by commas.
            stream_options: How the stream reconnects, idles and limits the size of events.
            options: Timeout, retries and headers of this call.

        Returns:
            The stream of events. It connects when the first event is asked for.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/events/",
            headers={
                "TT-X-Features": tt_x_features,
            },
        )
        return EventStream(self._core, request, DECODER, stream_options, options, acknowledge)

    def drop_connect(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Reply:
        """Close every open events connection.

        Request: `DELETE /events/`. Sources: docs/resources/events.md#drop_connect.

        Args:
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.events.drop_connect()
        """
        request = Request(
            "DELETE",
            "/events/",
        )
        return self._core.request(request, _DROP_CONNECT, options)

    def acknowledge(
        self,
        *,
        events: Sequence[str] | str,
        options: RequestOptions | None = None,
    ) -> None:
        """Acknowledge events, so that they are not replayed.

        Request: `POST /events/ack/`. Sources: docs/resources/events.md#acknowledge.

        Args:
            events: Ids of the events. One client sends a list, another a text with commas.
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            client.events.acknowledge(events=["some-event"])
        """
        request = Request(
            "POST",
            "/events/ack/",
            json={
                "events": events,
            },
        )
        return self._core.request(request, _ACKNOWLEDGE, options)

    def run(
        self,
        *,
        tt_x_features: Sequence[str] | Unset = UNSET,
        stream_options: StreamOptions | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Read events and call the handlers that `client.on` registered, until the stream ends.

        It takes the arguments of `stream`. An event is acknowledged once its handlers have
        returned; what a handler raises ends the run.
        """
        with self.stream(
            tt_x_features=tt_x_features,
            stream_options=stream_options,
            options=options,
        ) as stream:
            for event in stream:
                self._core.handlers.call(event)


class AsyncEvents:
    """Methods of `client.events`, for asyncio.

    The vendor's SDK also has `events.disconnect`: no source says which requests they send.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, returning the response: status, headers, raw body, `parse()`."""
        return AsyncEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse:
        """The same methods as context managers, giving the response before its body is read."""
        return AsyncEventsWithStreamingResponse(self)

    def stream(
        self,
        *,
        tt_x_features: Sequence[str] | Unset = UNSET,
        stream_options: StreamOptions | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[Event]:
        """Opens an SSE event stream.

        Its event types are described further down.

        Request: `GET /events/`. In the vendor's SDK: `events.connect`. Sources:
        docs/resources/events.md#stream.

        Args:
            tt_x_features: Features of the stream, separated by commas.
            stream_options: How the stream reconnects, idles and limits the size of events.
            options: Timeout, retries and headers of this call.

        Returns:
            The stream of events. It connects when the first event is asked for.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.
        """
        request = Request(
            "GET",
            "/events/",
            headers={
                "TT-X-Features": tt_x_features,
            },
        )
        return AsyncEventStream(self._core, request, DECODER, stream_options, options, acknowledge)

    async def drop_connect(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Reply:
        """Close every open events connection.

        Request: `DELETE /events/`. Sources: docs/resources/events.md#drop_connect.

        Args:
            options: Timeout, retries and headers of this call.

        Returns:
            What the server answered.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.events.drop_connect()
        """
        request = Request(
            "DELETE",
            "/events/",
        )
        return await self._core.request(request, _DROP_CONNECT, options)

    async def acknowledge(
        self,
        *,
        events: Sequence[str] | str,
        options: RequestOptions | None = None,
    ) -> None:
        """Acknowledge events, so that they are not replayed.

        Request: `POST /events/ack/`. Sources: docs/resources/events.md#acknowledge.

        Args:
            events: Ids of the events. One client sends a list, another a text with commas.
            options: Timeout, retries and headers of this call.

        Raises:
            APIStatusError: The server answered with an error status.
            APIConnectionError: There was no answer.

        Example::

            await client.events.acknowledge(events=["some-event"])
        """
        request = Request(
            "POST",
            "/events/ack/",
            json={
                "events": events,
            },
        )
        return await self._core.request(request, _ACKNOWLEDGE, options)

    async def run(
        self,
        *,
        tt_x_features: Sequence[str] | Unset = UNSET,
        stream_options: StreamOptions | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Read events and call the handlers that `client.on` registered, until the stream ends.

        It takes the arguments of `stream`. An event is acknowledged once its handlers have
        returned; what a handler raises ends the run. Handlers may be coroutine functions.
        """
        async with self.stream(
            tt_x_features=tt_x_features,
            stream_options=stream_options,
            options=options,
        ) as stream:
            async for event in stream:
                await self._core.handlers.call_async(event)


class EventsWithRawResponse:
    """Methods of `client.events`, returning the response."""

    def __init__(self, resource: Events) -> None:
        self.drop_connect = response.raw(resource.drop_connect)
        self.acknowledge = response.raw(resource.acknowledge)


class EventsWithStreamingResponse:
    """Methods of `client.events`, as context managers, giving the response unread."""

    def __init__(self, resource: Events) -> None:
        self.drop_connect = response.streamed(resource.drop_connect)
        self.acknowledge = response.streamed(resource.acknowledge)


class AsyncEventsWithRawResponse:
    """Methods of `client.events`, returning the response, for asyncio."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.drop_connect = response.async_raw(resource.drop_connect)
        self.acknowledge = response.async_raw(resource.acknowledge)


class AsyncEventsWithStreamingResponse:
    """Methods of `client.events`, as context managers, giving the response unread, for asyncio."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.drop_connect = response.async_streamed(resource.drop_connect)
        self.acknowledge = response.async_streamed(resource.acknowledge)
