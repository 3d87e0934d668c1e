"""The response behind a result: read whole with `with_raw_response`, or piece by piece with
`with_streaming_response`."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, ParamSpec, TypeVar, cast

import httpx

from .errors import APIConnectionError, APIDecodeError, APITimeoutError
from .options import Mode, RequestOptions
from .returns import Returns, bare_url, parse, request_id

T = TypeVar("T")
S = TypeVar("S")
P = ParamSpec("P")


class _Response(Generic[T]):
    """What is known of a response before its body."""

    def __init__(self, response: httpx.Response, returns: Returns[T], strict: bool = False) -> None:
        self.http_response = response
        self._returns = returns
        self._strict = strict

    def __repr__(self) -> str:
        request = self.http_response.request
        return f"<{type(self).__name__} {self.status_code} {request.method} {request.url.path}>"

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers; names are compared without regard to case."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The server's name for the exchange, if it gave one."""
        return request_id(self.headers)


class RawResponse(_Response[T]):
    """A response that has been read. `parse()` gives what the method itself would return."""

    @property
    def content(self) -> bytes:
        """The raw body."""
        return self.http_response.content

    def parse(self, *, strict: bool | None = None) -> T:
        """Return what the method itself returns.

        Args:
            strict: whether a field that is not as the documents say is an error; None: as the
                client or the call has it.

        Raises:
            APIDecodeError: the body is not what the documents say.
        """
        strict = self._strict if strict is None else strict
        return parse(self.http_response, self._returns, strict=strict)

    def parse_as(self, kind: type[S], *, strict: bool | None = None) -> S:
        """Return the whole body as a type of your choice, such as the model of the envelope.

        Raises:
            APIDecodeError: the body is not of that type.
        """
        strict = self._strict if strict is None else strict
        return parse(self.http_response, Returns[S](kind), strict=strict)

    def json(self) -> Any:
        """Return the whole body as JSON data.

        Raises:
            APIDecodeError: the body is not JSON.
        """
        try:
            return self.http_response.json()
        except (ValueError, RecursionError) as error:
            request = self.http_response.request
            raise APIDecodeError(
                f"{request.method} {bare_url(request.url)}: the body is not JSON",
                content=self.content,
                method=request.method,
                url=bare_url(request.url),
            ) from error


class StreamedResponse(_Response[T]):
    """A response whose body is still to be read, so that it need never be in memory as a whole."""

    @contextmanager
    def _body(self) -> Generator[None]:
        """Where the body is read: what goes wrong there is an error of ours."""
        request = self.http_response.request
        method, url = request.method, bare_url(request.url)
        where = f"{method} {url}"
        try:
            yield
        except httpx.TimeoutException as error:
            raise APITimeoutError(
                f"{where}: the body did not come in time", method=method, url=url
            ) from error
        except httpx.TransportError as error:
            text = f"{where}: the body broke off: {type(error).__name__}"
            raise APIConnectionError(text, method=method, url=url) from error
        except httpx.DecodingError as error:
            text = f"{where}: the body cannot be decompressed"
            raise APIDecodeError(text, method=method, url=url) from error

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body piece by piece, content codings undone.

        Raises:
            APIConnectionError: the connection broke.
            APIDecodeError: the body cannot be decompressed.
        """
        with self._body():
            yield from self.http_response.iter_bytes(chunk_size)

    def read(self) -> bytes:
        """Return the whole body."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the body to a file, piece by piece, and return its path.

        The file appears whole or not at all: if the body breaks off, what was there stays.
        """
        place = Path(path)
        part = _beside(place)
        try:
            with part.open("xb") as file:
                for chunk in self.iter_bytes():
                    file.write(chunk)
            os.replace(part, place)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        return place

    def parse(self) -> T:
        """Read the body and return what the method itself returns."""
        with self._body():
            self.http_response.read()
        return parse(self.http_response, self._returns, strict=self._strict)

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body piece by piece, for asyncio.

        Raises:
            APIConnectionError: the connection broke.
            APIDecodeError: the body cannot be decompressed.
        """
        with self._body():
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def aread(self) -> bytes:
        """Return the whole body, for asyncio."""
        return b"".join([chunk async for chunk in self.aiter_bytes()])

    async def asave(self, path: str | os.PathLike[str]) -> Path:
        """Write the body to a file, piece by piece, for asyncio, and return its path.

        The file appears whole or not at all: if the body breaks off, what was there stays.
        """
        import anyio

        place = Path(path)
        part = anyio.Path(_beside(place))
        try:
            async with await part.open("xb") as file:
                async for chunk in self.aiter_bytes():
                    await file.write(chunk)
            await part.replace(place)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await part.unlink(missing_ok=True)
            raise
        return place

    async def aparse(self) -> T:
        """Read the body and return what the method itself returns, for asyncio."""
        with self._body():
            await self.http_response.aread()
        return parse(self.http_response, self._returns, strict=self._strict)


def _beside(place: Path) -> Path:
    """A new file in the same folder, so that it can take the place of the old one in one step."""
    return place.with_name(f".{place.name[:100]}.{secrets.token_hex(4)}.part")


class StreamContext(Generic[T]):
    """Sends the request when entered and closes the response when left."""

    def __init__(self, send: Callable[[], StreamedResponse[T]]) -> None:
        self._send = send
        self._response: StreamedResponse[T] | None = None

    def __enter__(self) -> StreamedResponse[T]:
        self._response = self._send()
        return self._response

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._response is not None:
            self._response.http_response.close()


class AsyncStreamContext(Generic[T]):
    """Sends the request when entered and closes the response when left, for asyncio."""

    def __init__(self, send: Callable[[], Awaitable[StreamedResponse[T]]]) -> None:
        self._send = send
        self._response: StreamedResponse[T] | None = None

    async def __aenter__(self) -> StreamedResponse[T]:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.http_response.aclose()


def _call(method: Callable[..., Any], args: Any, kwargs: Any, mode: Mode) -> Any:
    """Call a method with its options set to a mode."""
    options = kwargs.get("options") or RequestOptions()
    return method(*args, **{**kwargs, "options": replace(options, mode=mode)})


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Return the method with the response in place of its result."""

    def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        return cast("RawResponse[T]", _call(method, args, kwargs, "raw"))

    return call


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Return the method with the response in place of its result, for asyncio."""

    async def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        return cast("RawResponse[T]", await _call(method, args, kwargs, "raw"))

    return call


def streamed(method: Callable[P, T]) -> Callable[P, StreamContext[T]]:
    """Return the method as a context manager that gives the response before its body is read."""

    def call(*args: P.args, **kwargs: P.kwargs) -> StreamContext[T]:
        return StreamContext(
            lambda: cast("StreamedResponse[T]", _call(method, args, kwargs, "stream"))
        )

    return call


def async_streamed(method: Callable[P, Awaitable[T]]) -> Callable[P, AsyncStreamContext[T]]:
    """Return the method as an asynchronous context manager that gives the response unread."""

    def call(*args: P.args, **kwargs: P.kwargs) -> AsyncStreamContext[T]:
        async def send() -> StreamedResponse[T]:
            return cast("StreamedResponse[T]", await _call(method, args, kwargs, "stream"))

        return AsyncStreamContext(send)

    return call
