"""Requests out, results in: the one way every method of a client takes.

`Core` builds requests and judges responses without doing any I/O; `SyncCore` and `AsyncCore` are
the two thin loops that send.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeVar, cast

import anyio
import httpx

from .auth import Keyring, check_base_url, check_headers
from .encoding import (
    cookie_header,
    expand_path,
    form_fields,
    given,
    header_values,
    multipart_parts,
    query_pairs,
    serialized,
)
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    status_error,
)
from .events import Handlers
from .options import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    IDEMPOTENT_METHODS,
    RETRIED_STATUSES,
    RequestOptions,
    backoff,
    retry_after,
)
from .response import RawResponse, StreamedResponse
from .returns import Returns, bare_url, parse
from .unset import UNSET, Unset

T = TypeVar("T")

_NO_OPTIONS: Final = RequestOptions()


@dataclass(frozen=True, slots=True)
class Request:
    """What a method asks for. `path` is a template; arguments that are UNSET are left out.

    At most one of `json`, `form`, `multipart` (their fields) and `body` (a whole body) is used;
    `media_type` is the Content-Type that goes with it. `part_types` are the content types of
    single fields. `styles` says how lists and objects stand in the query or the form, `serialized`
    names the parameters that are sent as JSON. `server` is the operation's own, and `security`
    what it asks for where that is not what the client usually sends.
    """

    method: str
    path: str
    path_values: Mapping[str, Any] = field(default_factory=dict[str, Any])
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    styles: Mapping[str, tuple[str, bool]] = field(default_factory=dict[str, tuple[str, bool]])
    headers: Mapping[str, Any] = field(default_factory=dict[str, Any])
    cookies: Mapping[str, Any] = field(default_factory=dict[str, Any])
    serialized: frozenset[str] = frozenset()
    json: Mapping[str, Any] | None = None
    form: Mapping[str, Any] | None = None
    multipart: Mapping[str, Any] | None = None
    body: Any = UNSET
    media_type: str | None = None
    part_types: Mapping[str, str] = field(default_factory=dict[str, str])
    accept: str = "application/json"
    server: str | None = None
    security: tuple[tuple[str, ...], ...] | None = None


def result(response: httpx.Response, returns: Returns[T], options: RequestOptions) -> T:
    """Return the result, or what a caller asked for in its place (`options.mode`)."""
    if options.mode == "raw":
        return cast("T", RawResponse(response, returns))
    if options.mode == "stream":
        return cast("T", StreamedResponse(response, returns))
    return parse(response, returns)


@dataclass(slots=True)
class Settings:
    """What a client and the copies made by `with_options` share or override."""

    base_url: str
    credentials: Keyring
    user_agent: str
    timeout: Any = DEFAULT_TIMEOUT
    max_retries: int = DEFAULT_MAX_RETRIES
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    servers: Mapping[str, str] = field(default_factory=dict[str, str])


class Core:
    """The part of the transport that does no I/O."""

    def __init__(self, settings: Settings, logger: str) -> None:
        settings.base_url = check_base_url(settings.base_url, settings.credentials)
        self.settings = settings
        self.log = logging.getLogger(logger)
        self.handlers = Handlers()

    def overridden(
        self,
        *,
        timeout: Any | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        base_url: str | None = None,
    ) -> Settings:
        """Return the settings with some of them replaced."""
        old = self.settings
        return replace(
            old,
            base_url=base_url or old.base_url,
            timeout=old.timeout if timeout is UNSET else timeout,
            max_retries=old.max_retries if isinstance(max_retries, Unset) else max_retries,
            headers={**old.headers, **(headers or {})},
        )

    def arguments(self, request: Request, options: RequestOptions) -> dict[str, Any]:
        """Return the arguments of `httpx.Client.build_request`."""
        settings = self.settings
        credentials = settings.credentials.choose(request.security)
        base_url = self.server(request.server)
        check_base_url(base_url, credentials)
        sent = serialized(request.serialized)
        headers: dict[str, str] = {
            "User-Agent": settings.user_agent,
            "Accept": request.accept,
            **settings.headers,
            **header_values(sent(request.headers)),
            **options.headers,
            **credentials.headers,
        }
        cookies = cookie_header(sent(request.cookies), headers.get("Cookie", ""))
        if cookies:
            headers["Cookie"] = cookies
        if options.idempotency_key is not None:
            headers["Idempotency-Key"] = options.idempotency_key
        check_headers(base_url, headers)
        built: dict[str, Any] = {
            "method": request.method,
            "url": base_url + expand_path(request.path, sent(request.path_values)),
            "headers": headers,
            "timeout": settings.timeout if options.timeout is UNSET else options.timeout,
        }
        pairs = query_pairs(sent(request.query), request.styles) + list(credentials.query.items())
        if pairs:
            built["params"] = pairs
        if request.json is not None:
            built["json"] = given(request.json)
            headers["Content-Type"] = request.media_type or "application/json"
        elif request.form is not None:
            built["data"] = form_fields(request.form, request.styles, request.part_types)
        elif request.multipart is not None:
            built["files"] = multipart_parts(request.multipart, request.part_types)
        elif request.body is not UNSET:
            self._whole_body(request, built, headers)
        return built

    def server(self, own: str | None) -> str:
        """Return where a request goes: the client's base URL, or the operation's own server.

        A server that is relative stands on the same host; `servers` of the client may replace it.
        """
        base_url = self.settings.base_url
        if own is None:
            return base_url
        url = self.settings.servers.get(own, own)
        return str(httpx.URL(base_url).join(url)).rstrip("/")

    @staticmethod
    def _whole_body(request: Request, built: dict[str, Any], headers: dict[str, str]) -> None:
        body, media_type = request.body, request.media_type or "application/json"
        headers["Content-Type"] = media_type
        if isinstance(body, bytes | bytearray):
            built["content"] = bytes(body)
        elif hasattr(body, "read"):
            built["content"] = body.read()
        elif isinstance(body, str) and "json" not in media_type:
            built["content"] = body.encode()
        else:
            built["json"] = given({"body": body})["body"]

    def may_retry(self, request: Request, options: RequestOptions, attempt: int) -> bool:
        """Tell whether one more try is allowed once the request may have reached the server."""
        return attempt < self.retries(options) and (
            request.method in IDEMPOTENT_METHODS or options.idempotency_key is not None
        )

    def retries(self, options: RequestOptions) -> int:
        """How often a call may be sent again."""
        chosen = options.max_retries
        return self.settings.max_retries if isinstance(chosen, Unset) else chosen

    def judge(
        self, response: httpx.Response, request: Request, options: RequestOptions, attempt: int
    ) -> float | None:
        """Return the seconds to wait before another try, or None if the answer is final.

        Raises:
            APIStatusError: the answer is an error and final.
        """
        self.log.debug("%s %s: %d", request.method, request.path, response.status_code)
        if response.status_code < 300:
            return None
        if response.status_code in RETRIED_STATUSES and self.may_retry(request, options, attempt):
            wait = retry_after(response.headers)
            return backoff(attempt) if wait is None else wait
        raise self.error(response)

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

    def failure(
        self, fault: httpx.TransportError, request: Request, options: RequestOptions, attempt: int
    ) -> float:
        """Return the seconds to wait before another try after a failed connection.

        Raises:
            APIConnectionError: there is no other try.
        """
        nothing_sent = isinstance(
            fault, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout
        )
        if (nothing_sent and attempt < self.retries(options)) or self.may_retry(
            request, options, attempt
        ):
            return backoff(attempt)
        raise self.connection_error(fault, request) from fault

    def connection_error(self, fault: httpx.TransportError, request: Request) -> APIConnectionError:
        """Return our error for a failure of the transport."""
        url = self.settings.base_url + request.path
        if isinstance(fault, httpx.TimeoutException):
            return APITimeoutError(
                f"{request.method} {url}: no answer in time", method=request.method, url=url
            )
        text = f"{request.method} {url}: {type(fault).__name__}"
        return APIConnectionError(text, method=request.method, url=url)


@contextmanager
def _closing_files(built: Mapping[str, Any]) -> Generator[None]:
    """Close the files of a multipart body that were opened here, whatever happens."""
    try:
        yield
    finally:
        files: list[tuple[str, tuple[Any, ...]]] = built.get("files") or []
        for _, part in files:
            if not isinstance(part[1], bytes):
                part[1].close()


class SyncCore(Core):
    """Sends requests through an `httpx.Client`."""

    def __init__(
        self, settings: Settings, logger: str, http_client: httpx.Client | None = None
    ) -> None:
        super().__init__(settings, logger)
        self.owns_http = http_client is None
        self.http = http_client if http_client is not None else httpx.Client(follow_redirects=False)

    def request(
        self, request: Request, returns: Returns[T], options: RequestOptions | None = None
    ) -> T:
        """Send a request, again where that is safe, and return what it returns."""
        options = options or _NO_OPTIONS
        response = self.send(request, options, stream=options.mode == "stream")
        return result(response, returns, options)

    def send(
        self, request: Request, options: RequestOptions, *, stream: bool = False
    ) -> httpx.Response:
        """Send a request and return its response; one that streams is for the caller to close.

        Raises:
            APIConnectionError: there was no answer.
            APIStatusError: the answer was an error.
        """
        attempt = 0
        while True:
            built = self.arguments(request, options)
            try:
                with _closing_files(built):
                    response = self.http.send(
                        self.http.build_request(**built), stream=stream, follow_redirects=False
                    )
                    if stream and response.status_code >= 300:
                        response.read()
            except httpx.TransportError as fault:
                wait = self.failure(fault, request, options, attempt)
            else:
                verdict = self.judge(response, request, options, attempt)
                if verdict is None:
                    return response
                wait = verdict
            time.sleep(wait)
            attempt += 1

    def close(self) -> None:
        """Close the connections, unless the httpx client is the caller's own."""
        if self.owns_http:
            self.http.close()


class AsyncCore(Core):
    """Sends requests through an `httpx.AsyncClient`."""

    def __init__(
        self, settings: Settings, logger: str, http_client: httpx.AsyncClient | None = None
    ) -> None:
        super().__init__(settings, logger)
        self.owns_http = http_client is None
        self.http = (
            http_client if http_client is not None else httpx.AsyncClient(follow_redirects=False)
        )

    async def request(
        self, request: Request, returns: Returns[T], options: RequestOptions | None = None
    ) -> T:
        """Send a request, again where that is safe, and return what it returns."""
        options = options or _NO_OPTIONS
        response = await self.send(request, options, stream=options.mode == "stream")
        return result(response, returns, options)

    async def send(
        self, request: Request, options: RequestOptions, *, stream: bool = False
    ) -> httpx.Response:
        """Send a request and return its response; one that streams is for the caller to close.

        Raises:
            APIConnectionError: there was no answer.
            APIStatusError: the answer was an error.
        """
        attempt = 0
        while True:
            built = self.arguments(request, options)
            try:
                with _closing_files(built):
                    response = await self.http.send(
                        self.http.build_request(**built), stream=stream, follow_redirects=False
                    )
                    if stream and response.status_code >= 300:
                        await response.aread()
            except httpx.TransportError as fault:
                wait = self.failure(fault, request, options, attempt)
            else:
                verdict = self.judge(response, request, options, attempt)
                if verdict is None:
                    return response
                wait = verdict
            await anyio.sleep(wait)
            attempt += 1

    async def close(self) -> None:
        """Close the connections, unless the httpx client is the caller's own."""
        if self.owns_http:
            await self.http.aclose()
