"""What httpx is given: URL, headers, cookies and body of a request, for each try."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import anyio
import pytest
from tigergen.runtime.auth import Credentials, Secret, api_key, bearer
from tigergen.runtime.errors import ConfigurationError, InsecureTransportError
from tigergen.runtime.options import RequestOptions
from tigergen.runtime.request import Prepared, Request, close_files
from tigergen.runtime.unset import UNSET
from tigergen.runtime.uploads import AsyncChunks, Chunks, Upload, is_file

BASE = "https://h.test/v1"


def prepared(
    *, options: RequestOptions | None = None, asynchronous: bool = False, **request: Any
) -> Prepared:
    made = Request("POST", request.pop("path", "/a"), **request)
    return Prepared(made, options or RequestOptions(), BASE, asynchronous=asynchronous)


def built(
    *,
    headers: dict[str, str] | None = None,
    credentials: Credentials | None = None,
    added: dict[str, str] | None = None,
    **request: Any,
) -> dict[str, Any]:
    one = prepared(**request)
    return one.arguments(headers or {}, credentials or Credentials(), 7.0, added or {})


def test_a_request_without_anything() -> None:
    assert built() == {
        "method": "POST",
        "url": "https://h.test/v1/a",
        "headers": {"Accept": "application/json"},
        "timeout": 7.0,
    }
    assert built(accept="text/csv")["headers"] == {"Accept": "text/csv"}
    assert prepared().repeats is True


def test_the_url() -> None:
    found = built(
        path="/a/{id}/{list}/{json}",
        path_values={"id": "x y", "list": [1, 2], "json": {"a": 1}},
        path_styles={"list": ("label", True)},
        query={"q": [1, 2], "json": {"b": 2}, "gone": UNSET},
        styles={"q": ("form", False)},
        serialized=frozenset({"json"}),
        options=RequestOptions(extra_query={"x": True}),
    )
    assert found["url"] == "https://h.test/v1/a/x%20y/.1.2/%7B%22a%22%3A1%7D"
    assert found["params"] == [("q", "1,2"), ("json", '{"b":2}'), ("x", "true")]


def test_credentials_in_the_query_come_last() -> None:
    key = api_key("key", "query", "s")
    assert built(query={"q": 1}, credentials=key)["params"] == [("q", "1"), ("key", "s")]
    assert "params" not in built(credentials=bearer("t"))


@pytest.mark.parametrize(
    ("url", "params"),
    [
        ("https://h.test/next?c=1&key=old&e=", [("c", "1"), ("e", ""), ("x", "2"), ("key", "s")]),
        ("https://h.test/next", [("x", "2"), ("key", "s")]),
    ],
)
def test_a_link_keeps_its_own_query(url: str, params: list[tuple[str, str]]) -> None:
    options = RequestOptions(extra_query={"x": 2})
    found = built(
        url=url,
        query={"q": 1},
        path="/{missing}",
        options=options,
        credentials=api_key("key", "query", "s"),
    )
    assert (found["url"], found["params"]) == (url, params)
    assert "params" not in built(url=url)


# -- headers --------------------------------------------------------------------------------------------


def test_which_header_goes_before_which() -> None:
    """What is said on purpose and last holds: hooks, call, request, client, credentials."""
    layers = [
        {"credentials": Credentials({"X-A": Secret("credentials")})},
        {"headers": {"x-a": "client"}},
        {"request": {"X-a": "request"}},
        {"options": RequestOptions(headers={"X-A": "call"})},
        {"added": {"x-A": "hook"}},
    ]
    chosen: dict[str, Any] = {}
    for layer in layers:
        chosen |= {("headers_" if key == "request" else key): v for key, v in layer.items()}
        request = {"headers": chosen["headers_"]} if "headers_" in chosen else {}
        options = chosen.get("options", RequestOptions())
        one = Prepared(Request("GET", "/a", **request), options, BASE, asynchronous=False)
        found = one.arguments(
            chosen.get("headers", {}),
            chosen.get("credentials", Credentials()),
            None,
            chosen.get("added", {}),
        )["headers"]
        (value,) = [text for name, text in found.items() if name.lower() == "x-a"]
        (expected,) = layer.values()
        texts = getattr(expected, "headers", expected)
        assert value == next(iter(texts.values()))


def test_headers_of_the_request_may_be_json_and_are_sent_in_ascii_or_utf_8() -> None:
    found = built(headers={"X-Plain": "a"}, added={"X-Wide": "é"})["headers"]
    assert (found["X-Plain"], found["X-Wide"]) == ("a", "é".encode())
    one = prepared(headers={"X-J": {"a": 1}, "X-G": UNSET}, serialized=frozenset({"X-J"}))
    found = one.arguments({}, Credentials(), None, {})["headers"]
    assert (found["X-J"], "X-G" in found) == ('{"a":1}', False)


def test_an_idempotency_key() -> None:
    options = RequestOptions(idempotency_key="k")
    assert built(options=options)["headers"]["Idempotency-Key"] == "k"
    assert "Idempotency-Key" not in built()["headers"]


def test_cookies_are_joined_with_those_of_the_headers_and_out_of_sight() -> None:
    key = api_key("sid", "cookie", "s")
    found = built(cookies={"a": 1, "j": {"b": 2}}, serialized=frozenset({"j"}), credentials=key)
    assert found["headers"]["Cookie"] == "sid=s; a=1; j={%22b%22:2}"
    assert repr(found["headers"]["Cookie"]) == "***"
    assert "Cookie" not in built(cookies={"a": UNSET})["headers"]


@pytest.mark.parametrize(
    ("url", "credentials", "headers"),
    [
        ("http://h.test/a", bearer("t"), {}),
        ("http://h.test/a?x=1#y", api_key("k", "query", "s"), {}),
        ("http://h.test/a", Credentials(), {"X-Api-Key": "k"}),
        ("http://h.test/a", Credentials(), {"Session-Token": "k"}),
    ],
)
def test_no_credential_goes_over_plain_http(
    url: str, credentials: Credentials, headers: dict[str, str]
) -> None:
    with pytest.raises(InsecureTransportError):
        built(url=url, credentials=credentials, added=headers)


# -- bodies ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("request_", "content", "media_type"),
    [
        ({"json": {"a": None, "b": UNSET}}, {"json": {"a": None, "x": 1}}, "application/json"),
        ({"json": {}, "media_type": "a/b+json"}, {"json": {"x": 1}}, "a/b+json"),
        (
            {"form": {"a": [1, 2]}, "styles": {"a": ("form", False)}},
            {"content": b"a=1%2C2&x=1"},
            "application/x-www-form-urlencoded",
        ),
        ({"form": {}, "media_type": "a/form"}, {"content": b"x=1"}, "a/form"),
        ({"form": {"a": 1}, "part_types": {"a": "a/json"}}, {"content": b"a=1&x=1"}, None),
        ({"body": {"a": 1}}, {"json": {"a": 1, "x": 1}}, "application/json"),
        ({"body": [1]}, {"json": [1]}, "application/json"),
        ({"body": "é"}, {"json": "é"}, "application/json"),
        ({"body": "é", "media_type": "text/plain"}, {"content": "é".encode()}, "text/plain"),
        ({"body": "é", "media_type": "a/x+json"}, {"json": "é"}, "a/x+json"),
        ({"body": 5, "media_type": "text/plain"}, {"json": 5}, "text/plain"),
        ({"body": None}, {"json": None}, "application/json"),
        ({}, {"json": {"x": 1}}, "application/json"),
    ],
)
def test_the_body_and_its_type(
    request_: dict[str, Any], content: dict[str, Any], media_type: str | None
) -> None:
    found = built(options=RequestOptions(extra_body={"x": 1, "y": UNSET}), **request_)
    assert {key: found[key] for key in ("json", "content") if key in found} == content
    if media_type is not None:
        assert found["headers"].get("Content-Type", "") == media_type


def test_a_caller_may_name_another_type() -> None:
    found = built(json={}, options=RequestOptions(headers={"content-type": "a/b"}))
    assert {name.lower(): value for name, value in found["headers"].items()}[
        "content-type"
    ] == "a/b"


def test_what_is_not_json_is_named() -> None:
    with pytest.raises(ConfigurationError, match="body is not JSON"):
        built(body=object())


def test_a_multipart_form_is_made_anew_for_each_try() -> None:
    one = prepared(
        multipart={"a": b"x", "n": 1},
        part_types={"a": "image/png"},
        options=RequestOptions(extra_body={"e": "t"}),
    )
    for _ in range(2):
        found = one.arguments({}, Credentials(), None, {})
        assert "Content-Type" not in found["headers"]
        (name, file), *others = found["files"]
        assert (name, file[0], file[1].read(), file[2]) == ("a", "upload", b"x", "image/png")
        assert others == [("n", (None, b"1")), ("e", (None, b"t"))]
        close_files(found)
    assert one.repeats is True


def test_a_file_is_the_body_with_its_length_and_type(tmp_path: Path) -> None:
    path = tmp_path / "pic.png"
    path.write_bytes(b"12345")
    one = prepared(body=path, media_type="image/*")
    for _ in range(2):
        found = one.arguments({}, Credentials(), None, {})
        assert isinstance(found["content"], Chunks)
        assert b"".join(found["content"]) == b"12345"
        assert found["headers"]["Content-Length"] == "5"
        assert found["headers"]["Content-Type"] == "image/*"
        close_files(found)
        with pytest.raises(ValueError, match="closed file"):
            list(found["content"])
    named = built(body=("n", b"x", "image/gif"), media_type="image/*")
    assert named["headers"]["Content-Type"] == "image/gif"


def test_an_asynchronous_request_reads_its_file_asynchronously() -> None:
    found = prepared(body=b"12345", asynchronous=True).arguments({}, Credentials(), None, {})
    assert isinstance(found["content"], AsyncChunks)

    async def read() -> bytes:
        return b"".join([chunk async for chunk in found["content"]])

    assert anyio.run(read) == b"12345"


class Pipe(io.RawIOBase):
    """What can be read once."""

    def __init__(self, data: bytes = b"12345") -> None:
        self._data = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._data.read(size)


def test_a_pipe_has_no_length_and_cannot_be_sent_again() -> None:
    one = prepared(body=Pipe())
    assert one.repeats is False
    found = one.arguments({}, Credentials(), None, {})
    assert "Content-Length" not in found["headers"]
    assert b"".join(found["content"]) == b"12345"
    assert prepared(multipart={"a": Pipe()}).repeats is False


def test_files_are_closed_whatever_was_built() -> None:
    close_files({})
    close_files({"files": [("a", (None, b"x"))], "content": b"x"})


# -- uploads --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"", True),
        (bytearray(), True),
        (memoryview(b""), True),
        (Path("a"), True),
        (io.BytesIO(), True),
        (("n", b""), True),
        (("n", b"", "t"), True),
        ("text", False),
        (("n",), False),
        (("n", b"", "t", 1), False),
        ((5, b""), False),
        (("n", "text"), False),
        (None, False),
        ([b""], False),
    ],
)
def test_what_is_a_file(value: Any, expected: bool) -> None:
    assert is_file(value) is expected


class Named(io.BytesIO):
    def __init__(self, name: Any) -> None:
        super().__init__(b"12345")
        self.name = name


@pytest.mark.parametrize(
    ("value", "name", "media_type", "size"),
    [
        (b"123", "upload", None, 3),
        (bytearray(b"123"), "upload", None, 3),
        (("n", memoryview(b"123")), "n", None, 3),
        (("n", b"123", "a/b"), "n", "a/b", 3),
        (Named("/tmp/dir/x.bin"), "x.bin", None, 5),
        (Named(3), "upload", None, 5),
        (("", Named("a/b")), "b", None, 5),
        (Pipe(), "upload", None, None),
    ],
)
def test_what_is_known_of_an_upload(
    value: Any, name: str, media_type: str | None, size: int | None
) -> None:
    upload = Upload(value, "p")
    assert (upload.name, upload.media_type, upload.size) == (name, media_type, size)
    assert upload.repeats is (size is not None)


def test_a_path_is_opened_for_each_try(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"12345")
    upload = Upload(path, "p")
    assert (upload.name, upload.size, upload.repeats) == ("a.bin", 5, True)
    for _ in range(2):
        reader = upload.open()
        assert (reader.tell(), reader.read(2), reader.tell(), reader.read()) == (
            0,
            b"12",
            2,
            b"345",
        )
        reader.close()
        with pytest.raises(ValueError, match="closed file"):
            reader.read()


def test_a_file_is_read_from_where_it_stood_and_stays_open() -> None:
    file = io.BytesIO(b"12345")
    file.seek(2)
    upload = Upload(file, "p")
    assert (upload.size, file.tell()) == (3, 2)
    for _ in range(2):
        reader = upload.open()
        assert (reader.tell(), reader.read(), reader.tell()) == (0, b"345", 3)
        assert (reader.seek(1), reader.read()) == (1, b"45")
        assert (reader.seek(0, io.SEEK_END), reader.tell()) == (3, 3)
        assert (reader.seek(-1, io.SEEK_CUR), reader.read(1)) == (2, b"5")
        reader.close()
    assert not file.closed
    file.seek(9)
    assert Upload(file, "p").size == 0


def test_what_cannot_be_found_again_has_no_place() -> None:
    reader = Upload(Pipe(), "p").open()
    for ask in (reader.tell, lambda: reader.seek(0)):
        with pytest.raises(io.UnsupportedOperation):
            ask()
    assert reader.read(3) == b"123"

    class Odd(io.BytesIO):
        def tell(self) -> Any:
            return None

        def seek(self, offset: Any, whence: int = 0) -> Any:
            return None

    odd = Upload(Odd(b"1"), "p")
    assert (odd.size, odd.repeats) == (None, False)


def test_text_is_not_content() -> None:
    with pytest.raises(ConfigurationError, match=r"^p: open the file in binary mode"):
        Upload(io.StringIO("x"), "p")

    class Text:
        def read(self, size: int = -1) -> str:
            return "x"

    with pytest.raises(ConfigurationError, match="the file gives text"):
        Upload(Text(), "p").open().read()


def test_a_body_comes_in_pieces() -> None:
    file = io.BytesIO(b"x" * 150_000)
    sizes = [len(piece) for piece in Chunks(Upload(file, "p").open())]
    assert sizes == [65536, 65536, 150_000 - 2 * 65536]
