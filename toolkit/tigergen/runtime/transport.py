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
from functools import lru_cache
from typing import Any, BinaryIO, Final, Generic, TypeVar, cast

import anyio
import httpx
from pydantic import TypeAdapter, ValidationError

from .auth import Credentials, check_base_url
from .encoding import expand_path, form_fields, given, header_values, multipart_files, query_pairs
from .errors import (
    APIConnectionError,
    APIDecodeError,
    APIStatusError,
    APITimeoutError,
    status_error,
)
from .model import Model
from .options import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    IDEMPOTENT_METHODS,
    RETRIED_STATUSES,
    RequestOptions,
    backoff,
    retry_after,
)
from .unset import UNSET, Unset

T = TypeVar("T")

_NO_OPTIONS: Final = RequestOptions()


@dataclass(frozen=True, slots=True)
class Request:
    """What a method asks for. `path` is a template; arguments that are UNSET are left out.

    At most one of `json`, `form`, `multipart` (their fields) and `content` (a whole body) is used;
    `media_type` is the Content-Type that goes with it.
    """

    method: str
    path: str
    path_values: Mapping[str, Any] = field(default_factory=dict[str, Any])
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    styles: Mapping[str, tuple[str, bool]] = field(default_factory=dict[str, tuple[str, bool]])
    headers: Mapping[str, Any] = field(default_factory=dict[str, Any])
    json: Mapping[str, Any] | None = None
    form: Mapping[str, Any] | None = None
    multipart: Mapping[str, Any] | None = None
    body: Any = UNSET
    media_type: str | None = None
    accept: str = "application/json"


@dataclass(frozen=True)
class Returns(Generic[T]):
    """What a method returns: a type that pydantic can validate.

    `unwrap` names the field of an envelope that holds the result. `headers` maps fields of the
    result to response headers, for answers whose facts stand there.
    """

    type: Any
    unwrap: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@lru_cache(maxsize=512)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def parse(response: httpx.Response, returns: Returns[T]) -> T:
    """Return the result a response holds.

    Raises:
        APIDecodeError: the body is not what the documents say; it keeps the raw body.
    """
    kind = returns.type
    content = response.content
    if kind is None:
        return cast("T", None)
    if kind is bytes:
        return cast("T", content)
    method, url = response.request.method, _bare(response.request.url)
    found = {name: response.headers[header] for name, header in returns.headers.items()
             if header in response.headers}  # fmt: skip
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    value: Any = None
    if content.strip():
        if kind is str and "json" not in media_type:
            return cast("T", response.text)
        try:
            value = response.json()
        except (ValueError, RecursionError) as fault:
            if kind is Any:
                return cast("T", response.text)
            raise APIDecodeError(
                f"{method} {url}: the body is not JSON", content=content, method=method, url=url
            ) from fault
    if returns.unwrap is not None and isinstance(value, dict) and returns.unwrap in value:
        value = cast("dict[str, Any]", value)[returns.unwrap]
    if found:
        value = {**found, **cast("dict[str, Any]", value)} if isinstance(value, dict) else found
    if kind is Any:
        return cast("T", value)
    if value is None and _is_model(kind):
        value = {}  # an empty answer is a model without values, if its fields allow that
    try:
        return cast("T", _adapter(kind).validate_python(value))
    except ValidationError as fault:
        raise APIDecodeError(
            f"{method} {url}: {fault.error_count()} fields are not what the documents say: "
            f"{fault.errors(include_input=False, include_url=False)[0]['msg']}",
            content=content, method=method, url=url,
        ) from fault  # fmt: skip


def _is_model(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


def _bare(url: httpx.URL) -> str:
    """The URL without its query, which may hold what is not for logs."""
    return str(url.copy_with(query=None, fragment=None))


@dataclass(slots=True)
class Settings:
    """What a client and the copies made by `with_options` share or override."""

    base_url: str
    credentials: Credentials
    user_agent: str
    timeout: Any = DEFAULT_TIMEOUT
    max_retries: int = DEFAULT_MAX_RETRIES
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


class Core:
    """The part of the transport that does no I/O."""

    def __init__(self, settings: Settings, logger: str) -> None:
        settings.base_url = check_base_url(settings.base_url, settings.credentials)
        self.settings = settings
        self.log = logging.getLogger(logger)

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
        headers: dict[str, str] = {
            "User-Agent": settings.user_agent,
            "Accept": request.accept,
            **settings.headers,
            **header_values(request.headers),
            **options.headers,
            **settings.credentials.headers,
        }
        if options.idempotency_key is not None:
            headers["Idempotency-Key"] = options.idempotency_key
        built: dict[str, Any] = {
            "method": request.method,
            "url": settings.base_url + expand_path(request.path, request.path_values),
            "headers": headers,
            "timeout": settings.timeout if options.timeout is UNSET else options.timeout,
        }
        pairs = query_pairs(request.query, request.styles) + list(
            settings.credentials.query.items()
        )
        if pairs:
            built["params"] = pairs
        if request.json is not None:
            built["json"] = given(request.json)
            headers["Content-Type"] = request.media_type or "application/json"
        elif request.form is not None:
            built["data"] = form_fields(request.form)
        elif request.multipart is not None:
            fields, files = multipart_files(request.multipart)
            built["data"], built["files"] = fields, files
        elif request.body is not UNSET:
            self._whole_body(request, built, headers)
        return built

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
            url=_bare(response.request.url),
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
        files: dict[str, tuple[str, BinaryIO]] = built.get("files") or {}
        for _, file in files.values():
            file.close()


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
        return parse(self.send(request, options or _NO_OPTIONS), returns)

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
        return parse(await self.send(request, options or _NO_OPTIONS), returns)

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
