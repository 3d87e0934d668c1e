"""Requests out, results in: the one way every method of a client takes.

`SyncCore` and `AsyncCore` are the two thin loops that send; what they share is in `core`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

import httpx

from .core import Call, Core
from .options import RequestOptions
from .request import Request, close_files
from .returns import Returns
from .settings import Settings

T = TypeVar("T")

_NO_OPTIONS: Final = RequestOptions()

FLUSH_SECONDS: Final = 2.0
"""How long leaving a stream or a client waits for its acknowledgements."""

_LIMITS: Final = httpx.Limits(max_connections=None, max_keepalive_connections=20)
"""Each event stream holds a connection for as long as it lasts, so there is no limit on them."""


def _wait(seconds: float, until: threading.Event) -> None:
    until.wait(seconds)


class SyncCore(Core):
    """Sends requests through an `httpx.Client`.

    Attributes:
        pause: waits some seconds, or until an event is set.
    """

    def __init__(
        self, settings: Settings, logger: str, http_client: httpx.Client | None = None
    ) -> None:
        super().__init__(settings, logger, asynchronous=False)
        self.owns_http = http_client is None
        self.http = (
            http_client
            if http_client is not None
            else httpx.Client(follow_redirects=False, limits=_LIMITS)
        )
        self.pause: Callable[[float, threading.Event], object] = _wait

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self.closed.is_set() or self.http.is_closed

    def request(
        self, request: Request, returns: Returns[T], options: RequestOptions | None = None
    ) -> T:
        """Send a request, again where that is safe, and return what it returns."""
        options = options or _NO_OPTIONS
        response = self.send(request, options, stream=options.mode == "stream")
        return self.result(response, returns, options)

    def send(
        self, request: Request, options: RequestOptions, *, stream: bool = False
    ) -> httpx.Response:
        """Send a request and return its response; one that streams is for the caller to close.

        Raises:
            APIConnectionError: there was no answer.
            APIStatusError: the answer was an error.
        """
        call = Call(self, request, options, asynchronous=False)
        credentials = self.settings.credentials.get(request.security)
        while True:
            built = call.arguments(credentials)
            try:
                response = self.http.send(
                    self.http.build_request(**built), stream=stream, follow_redirects=False
                )
                if stream and response.status_code >= 300:
                    response.read()
            except httpx.TransportError as error:
                wait = call.failed(error)
            except httpx.DecodingError as error:
                raise call.undecodable(error) from error
            else:
                try:
                    succeeded = call.succeeded(response)
                except BaseException:  # of a hook
                    response.close()
                    raise
                if succeeded:
                    return response
                if call.may_refresh(response):
                    credentials = self.settings.credentials.get(request.security)
                    if call.refreshed(credentials):
                        continue
                wait = call.refused(response)
            finally:
                close_files(built)
            self.pause(wait, self.closed)
            credentials = self.settings.credentials.get(request.security)

    def close(self) -> None:
        """End the streams and close the connections, unless the httpx client is the caller's own.

        Events that were handled are acknowledged first, if that takes no longer than two seconds.
        """
        for stream in list(self.streams):
            stream.close()
        end = time.monotonic() + FLUSH_SECONDS
        for acknowledger in list(self.acknowledgers):
            acknowledger.flush(max(0.0, end - time.monotonic()))
        self.closed.set()
        if self.owns_http:
            self.http.close()


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


class AsyncCore(Core):
    """Sends requests through an `httpx.AsyncClient`.

    Attributes:
        pause: waits some seconds.
    """

    def __init__(
        self, settings: Settings, logger: str, http_client: httpx.AsyncClient | None = None
    ) -> None:
        super().__init__(settings, logger, asynchronous=True)
        self.owns_http = http_client is None
        self.http = (
            http_client
            if http_client is not None
            else httpx.AsyncClient(follow_redirects=False, limits=_LIMITS)
        )
        self.pause: Callable[[float], Awaitable[object]] = _sleep

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self.closed.is_set() or self.http.is_closed

    async def request(
        self, request: Request, returns: Returns[T], options: RequestOptions | None = None
    ) -> T:
        """Send a request, again where that is safe, and return what it returns."""
        options = options or _NO_OPTIONS
        response = await self.send(request, options, stream=options.mode == "stream")
        return self.result(response, returns, options)

    async def send(
        self, request: Request, options: RequestOptions, *, stream: bool = False
    ) -> httpx.Response:
        """Send a request and return its response; one that streams is for the caller to close.

        Raises:
            APIConnectionError: there was no answer.
            APIStatusError: the answer was an error.
        """
        call = Call(self, request, options, asynchronous=True)
        credentials = await self.settings.credentials.aget(request.security)
        while True:
            built = call.arguments(credentials)
            try:
                response = await self.http.send(
                    self.http.build_request(**built), stream=stream, follow_redirects=False
                )
                if stream and response.status_code >= 300:
                    await response.aread()
            except httpx.TransportError as error:
                wait = call.failed(error)
            except httpx.DecodingError as error:
                raise call.undecodable(error) from error
            else:
                try:
                    succeeded = call.succeeded(response)
                except BaseException:  # of a hook
                    await response.aclose()
                    raise
                if succeeded:
                    return response
                if call.may_refresh(response):
                    credentials = await self.settings.credentials.aget(request.security)
                    if call.refreshed(credentials):
                        continue
                wait = call.refused(response)
            finally:
                close_files(built)
            await self.pause(wait)
            credentials = await self.settings.credentials.aget(request.security)

    async def close(self) -> None:
        """End the streams and close the connections, unless the httpx client is the caller's own.

        Events that were handled are acknowledged first, if that takes no longer than two seconds.
        """
        for stream in list(self.streams):
            await stream.close()
        end = time.monotonic() + FLUSH_SECONDS
        for acknowledger in list(self.acknowledgers):
            await acknowledger.flush(max(0.0, end - time.monotonic()))
        self.closed.set()
        if self.owns_http:
            await self.http.aclose()
