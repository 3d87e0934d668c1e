"""Responses read whole or piece by piece, in memory and into files, by both kinds of client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from tigergen.runtime.errors import APIConnectionError, APIDecodeError, APITimeoutError
from tigergen.runtime.options import RequestOptions
from tigergen.runtime.response import (
    AsyncStreamContext,
    RawResponse,
    StreamContext,
    StreamedResponse,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from tigergen.runtime.returns import Returns, bare_url

URL = "https://h.test/a?token=1#f"
ANY: Returns[Any] = Returns(Any)
both = pytest.mark.parametrize("asynchronous", [False, True])


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Pieces of a body, then perhaps an error."""

    def __init__(self, *pieces: bytes, error: Exception | None = None) -> None:
        self._pieces = pieces
        self._error = error
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces
        if self._error is not None:
            raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def answer(body: Body | bytes, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    content: dict[str, Any] = {"content": body} if isinstance(body, bytes) else {"stream": body}
    return httpx.Response(200, headers=named, request=httpx.Request("GET", URL), **content)


def response(
    *pieces: bytes, error: Exception | None = None, **headers: str
) -> StreamedResponse[Any]:
    return StreamedResponse(answer(Body(*pieces, error=error), **headers), ANY)


async def gathered(chunks: AsyncIterator[bytes]) -> list[bytes]:
    return [chunk async for chunk in chunks]


def chunks(found: StreamedResponse[Any], asynchronous: bool, *size: int) -> list[bytes]:
    return (
        asyncio.run(gathered(found.aiter_bytes(*size)))
        if asynchronous
        else list(found.iter_bytes(*size))
    )


def read(found: StreamedResponse[Any], asynchronous: bool) -> bytes:
    return asyncio.run(found.aread()) if asynchronous else found.read()


def parsed(found: StreamedResponse[Any], asynchronous: bool) -> Any:
    return asyncio.run(found.aparse()) if asynchronous else found.parse()


def save(found: StreamedResponse[Any], path: Path | str, asynchronous: bool) -> Path:
    return asyncio.run(found.asave(path)) if asynchronous else found.save(path)


@both
def test_a_body_comes_in_its_pieces_or_as_a_whole(asynchronous: bool) -> None:
    assert chunks(response(b"ab", b"c"), asynchronous) == [b"ab", b"c"]
    assert chunks(response(b"abc", b"de"), asynchronous, 2) == [b"ab", b"cd", b"e"]
    assert read(response(b"ab", b"c"), asynchronous) == b"abc"
    assert parsed(response(b"[1,", b"2]"), asynchronous) == [1, 2]
    strict: StreamedResponse[Any] = StreamedResponse(
        answer(Body(b'["x"]')), Returns(list[int]), True
    )
    with pytest.raises(APIDecodeError):
        parsed(strict, asynchronous)
    lenient: StreamedResponse[Any] = StreamedResponse(answer(Body(b'["x"]')), Returns(list[int]))
    assert parsed(lenient, asynchronous) == ["x"]


@both
@pytest.mark.parametrize(
    ("error", "kind", "text"),
    [
        (httpx.ReadTimeout("x"), APITimeoutError, "the body did not come in time"),
        (httpx.ReadError("x"), APIConnectionError, "the body broke off: ReadError"),
    ],
)
def test_a_body_that_breaks_off(
    asynchronous: bool, error: Exception, kind: type, text: str
) -> None:
    for ask in (chunks, read, parsed):
        with pytest.raises(kind) as raised:
            ask(response(b"ab", error=error), asynchronous)
        assert type(raised.value) is kind
        assert raised.value.__cause__ is error
        assert str(raised.value) == f"GET https://h.test/a: {text}"
        assert (raised.value.method, raised.value.url) == ("GET", "https://h.test/a")


@both
def test_a_body_that_is_not_in_its_coding(asynchronous: bool) -> None:
    with pytest.raises(APIDecodeError) as error:
        read(response(b"no gzip at all", Content_Encoding="gzip"), asynchronous)
    assert str(error.value) == "GET https://h.test/a: the body cannot be decompressed"
    assert (error.value.method, error.value.url) == ("GET", "https://h.test/a")
    assert isinstance(error.value.__cause__, httpx.DecodingError)


@both
def test_a_file_appears_whole_or_not_at_all(asynchronous: bool, tmp_path: Path) -> None:
    place = tmp_path / ("n" * 120)
    assert save(response(b"ab", b"c"), str(place), asynchronous) == place
    assert place.read_bytes() == b"abc"
    with pytest.raises(APIConnectionError):
        save(response(b"xy", error=httpx.ReadError("x")), place, asynchronous)
    assert place.read_bytes() == b"abc"
    save(response(b"new"), place, asynchronous)
    assert place.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [place]


def test_a_response_that_has_been_read() -> None:
    headers = {"X_Request_Id": "r"}
    found: RawResponse[Any] = RawResponse(
        answer(b'{"data": ["x"]}', **headers), Returns(list[int], "data")
    )
    assert (found.status_code, found.request_id, found.content) == (200, "r", b'{"data": ["x"]}')
    assert found.headers["x-request-id"] == "r"
    assert repr(found) == "<RawResponse 200 GET /a>"
    assert found.json() == {"data": ["x"]}
    assert found.parse() == ["x"]
    assert found.parse_as(dict[str, list[str]]) == {"data": ["x"]}
    for ask in (found.parse, lambda strict: found.parse_as(dict[str, list[int]], strict=strict)):
        with pytest.raises(APIDecodeError):
            ask(strict=True)
    strict: RawResponse[Any] = RawResponse(answer(b'["x"]'), Returns(list[int]), True)
    for ask in (strict.parse, lambda: strict.parse_as(list[int])):
        with pytest.raises(APIDecodeError):
            ask()
    assert strict.parse(strict=False) == strict.parse_as(list[int], strict=False) == ["x"]
    assert RawResponse(answer(b""), ANY).request_id is None


@pytest.mark.parametrize("content", [b"{", b"", b"[" * 100_000])
def test_a_body_that_is_not_json(content: bytes) -> None:
    with pytest.raises(APIDecodeError) as error:
        RawResponse(answer(content), ANY).json()
    assert str(error.value) == "GET https://h.test/a: the body is not JSON"
    assert error.value.content == content
    assert (error.value.method, error.value.url) == ("GET", "https://h.test/a")


def test_a_url_for_logs_has_no_query() -> None:
    assert bare_url(URL) == bare_url(httpx.URL(URL)) == "https://h.test/a"


# -- methods that give the response -----------------------------------------------------------------------


def test_a_method_gives_its_response_with_the_options_it_was_called_with() -> None:
    seen: list[tuple[Any, ...]] = []

    def method(*args: Any, options: RequestOptions | None = None, **more: Any) -> Any:
        assert options is not None
        seen.append((args, more, options.mode, options.idempotency_key))
        return "response"

    async def later(*args: Any, **more: Any) -> Any:
        return method(*args, **more)

    key = RequestOptions(idempotency_key="k")
    assert raw(method)(1, a=2, options=key) == "response"
    assert asyncio.run(async_raw(later)(1)) == "response"
    assert seen == [((1,), {"a": 2}, "raw", "k"), ((1,), {}, "raw", None)]
    seen.clear()
    waiting = streamed(method)(1, a=2, options=key)
    async_waiting = async_streamed(later)(1)
    assert seen == []  # nothing is sent before the context is entered
    with pytest.raises(AttributeError), waiting as found:
        assert found == "response"

    async def enter() -> Any:
        return await async_waiting.__aenter__()

    assert asyncio.run(enter()) == "response"
    assert seen == [((1,), {"a": 2}, "stream", "k"), ((1,), {}, "stream", None)]


def test_a_context_closes_the_response_when_it_is_left() -> None:
    body, other = Body(b"a"), Body(b"a")
    with StreamContext(lambda: StreamedResponse(answer(body), ANY)) as found:
        assert not body.closed
        assert found.status_code == 200
    assert body.closed

    async def use() -> None:
        async def send() -> StreamedResponse[Any]:
            return StreamedResponse(answer(other), ANY)

        async with AsyncStreamContext(send):
            assert not other.closed

    asyncio.run(use())
    assert other.closed
    StreamContext(lambda: StreamedResponse(answer(body), ANY)).__exit__(None, None, None)
    asyncio.run(AsyncStreamContext(lambda: None).__aexit__(None, None, None))
