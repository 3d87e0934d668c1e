"""What both clients share and does no I/O: how a call goes over its tries, and how answers are judged."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from copy import copy
from typing import Any, Self, TypeVar, cast
from weakref import WeakSet

import httpx

from .auth import Credentials
from .errors import (
    APIConnectionError,
    APIDecodeError,
    APIStatusError,
    APITimeoutError,
    status_error,
)
from .handlers import Handlers
from .hooks import Exchange
from .options import (
    IDEMPOTENT_METHODS,
    MAX_RETRY_AFTER,
    RETRIED_STATUSES,
    RequestOptions,
    backoff,
    retry_after,
)
from .request import Prepared, Request
from .response import RawResponse, StreamedResponse
from .returns import Returns, bare_url, parse, request_id
from .settings import Settings
from .unset import UNSET, Unset

T = TypeVar("T")


class Core:
    """The part of the transport that does no I/O.

    Attributes:
        handlers: what to call with the events of a stream.
        streams: the open event streams; they end with the client.
        acknowledgers: those that are sending; the client waits for them when it is closed.
        closed: set when the client is closed.
        owns_http: whether the httpx client is this core's own, to be closed with it.
        clock: tells seconds that only grow, to measure how long a connection lived.
    """

    def __init__(self, settings: Settings, logger: str, *, asynchronous: bool) -> None:
        self.settings = settings
        self.log = logging.getLogger(logger)
        self.handlers = Handlers(asynchronous=asynchronous)
        self.streams: WeakSet[Any] = WeakSet()
        self.acknowledgers: set[Any] = set()
        self.closed = threading.Event()
        self.owns_http = True
        self.clock: Callable[[], float] = time.monotonic

    def copy(self, settings: Settings) -> Self:
        """Return a core with other settings on the same connections; it is closed with this one."""
        other = copy(self)
        other.settings, other.owns_http = settings, False
        return other

    @staticmethod
    def error(response: httpx.Response) -> APIStatusError:
        """Return the error for a response that has been read."""
        return status_error(
            response.status_code,
            method=response.request.method,
            url=bare_url(response.request.url),
            headers=response.headers,
            content=response.content,
        )

    def connection_error(self, error: httpx.TransportError, request: Request) -> APIConnectionError:
        """Return our error for a failure of the transport."""
        url = self.settings.base_url + request.path
        if isinstance(error, httpx.TimeoutException):
            text = f"{request.method} {url}: no answer in time"
            return APITimeoutError(text, method=request.method, url=url)
        text = f"{request.method} {url}: {type(error).__name__}"
        return APIConnectionError(text, method=request.method, url=url)

    def result(self, response: httpx.Response, returns: Returns[T], options: RequestOptions) -> T:
        """Return the result, or what a caller asked for in its place (`options.mode`)."""
        strict = options.strict
        strict = self.settings.strict if isinstance(strict, Unset) else strict
        if options.mode == "raw":
            return cast("T", RawResponse(response, returns, strict))
        if options.mode == "stream":
            return cast("T", StreamedResponse(response, returns, strict))
        return parse(response, returns, strict=strict)


class Call:
    """One call over all its tries: what is sent, and what becomes of each answer. No I/O."""

    def __init__(
        self, core: Core, request: Request, options: RequestOptions, *, asynchronous: bool
    ) -> None:
        self._core = core
        self._request = request
        self._options = options
        settings = core.settings
        base_url = settings.server(request.server)
        self._prepared = Prepared(request, options, base_url, asynchronous=asynchronous)
        self._sent: Credentials | None = None
        self._refreshed = False
        self.exchange = Exchange(request.method, request.path, bare_url(self._prepared.url))

    def arguments(self, credentials: Credentials) -> dict[str, Any]:
        """Return the arguments of the next try; the hook for requests is called."""
        settings, options = self._core.settings, self._options
        self._sent = credentials
        timeout = settings.timeout if options.timeout is UNSET else options.timeout
        headers = {"User-Agent": settings.user_agent, **settings.headers}
        settings.hooks.request(self.exchange)
        return self._prepared.arguments(headers, credentials, timeout, self.exchange.headers)

    def succeeded(self, response: httpx.Response) -> bool:
        """Take an answer; tell whether it is what the caller gets."""
        request, status = self._request, response.status_code
        self._core.log.debug("%s %s: %d", request.method, request.path, status)
        self.exchange.status_code = status
        self.exchange.request_id = request_id(response.headers)
        if status >= 300:
            return False
        self._core.settings.hooks.response(self.exchange)
        return True

    def refused(self, response: httpx.Response) -> float:
        """Return the seconds before another try after an answer that is an error.

        Raises:
            APIStatusError: there is no other try.
        """
        status = response.status_code
        error = self._core.error(response)
        wait: float | None = None
        if status in RETRIED_STATUSES and self._may_repeat():
            asked = retry_after(response.headers)
            wait = backoff(self.exchange.attempt) if asked is None else asked
            if wait > MAX_RETRY_AFTER:
                wait = None  # so long a wait is for the caller to decide on
        return self._again(error, wait)

    def may_refresh(self, response: httpx.Response) -> bool:
        """Whether other credentials may help: refused once, and there is a function to ask."""
        source = self._core.settings.credentials
        return response.status_code == 401 and source.changes and not self._refreshed

    def refreshed(self, credentials: Credentials) -> bool:
        """Take over credentials that were asked for again; False: they are the same."""
        self._refreshed = True
        return credentials != self._sent and self._prepared.repeats

    def failed(self, error: httpx.TransportError) -> float:
        """Return the seconds before another try after a failed connection.

        Raises:
            APIConnectionError: there is no other try.
        """
        before = isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)
        again = self._tries_left() and self._prepared.repeats if before else self._may_repeat()
        found = self._core.connection_error(error, self._request)
        found.__cause__ = error
        return self._again(found, backoff(self.exchange.attempt) if again else None)

    def undecodable(self, error: httpx.DecodingError) -> APIDecodeError:
        """Return our error for a body that is not in the coding that its header names."""
        exchange = self.exchange
        text = f"{exchange.method} {exchange.url}: the body cannot be decompressed"
        found = APIDecodeError(text, method=exchange.method, url=exchange.url)
        found.__cause__ = exchange.error = error
        self._core.settings.hooks.response(exchange)
        return found

    def _again(self, error: Exception, wait: float | None) -> float:
        hooks, exchange = self._core.settings.hooks, self.exchange
        exchange.error = error
        hooks.response(exchange)
        if wait is None:
            raise error
        exchange.wait = wait
        hooks.retry(exchange)
        exchange.attempt += 1
        exchange.status_code = exchange.request_id = exchange.error = exchange.wait = None
        return wait

    def _tries_left(self) -> bool:
        chosen = self._options.max_retries
        limit = self._core.settings.max_retries if isinstance(chosen, Unset) else chosen
        return self.exchange.attempt < limit

    def _may_repeat(self) -> bool:
        """Whether the request may be sent again once it may have reached the server."""
        once = self._options.idempotency_key is not None
        safe = self._request.method in IDEMPOTENT_METHODS or once
        return safe and self._tries_left() and self._prepared.repeats
