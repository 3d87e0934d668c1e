"""Errors: their kind, their words, what they keep, and how they are copied."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from tigergen.runtime import errors
from tigergen.runtime.errors import APIStatusError, ErrorDetail, error_details, status_error


def failed(status: int = 400, content: bytes = b"", **headers: str) -> APIStatusError:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return status_error(status, method="GET", url="https://h/a", headers=named, content=content)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (300, "APIStatusError"),
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "APIStatusError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (499, "APIStatusError"),
        (500, "ServerError"),
        (599, "ServerError"),
    ],
)
def test_the_class_follows_the_status(status: int, kind: str) -> None:
    error = failed(status)
    assert type(error) is getattr(errors, kind)
    assert str(error) == f"GET https://h/a: status {status}"
    assert (error.status_code, error.method, error.url) == (status, "GET", "https://h/a")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", ""),
        (b" \n ", ""),
        (b"it\n broke", ": it broke"),
        (b"\xff", ": \ufffd"),
        (b"x" * 301, ": " + "x" * 300),
        (("é" * 200).encode(), ": " + "é" * 150),
        (b'{"title": "Gone"}', ": Gone"),
        (b'{"errors": [{"title": "A"}, {}, {"detail": "B", "code": "c"}]}', ": A; c: B"),
        (b'{"errors": [{}]}', ': {"errors": [{}]}'),
        (b'{"detail": "' + b"y" * 400 + b'"}', ": " + "y" * 300),
    ],
)
def test_the_message_says_what_the_body_says(content: bytes, text: str) -> None:
    assert str(failed(400, content)) == f"GET https://h/a: status 400{text}"


@pytest.mark.parametrize(
    ("status", "content", "location", "text"),
    [
        (301, b"", "https://h/b?token=1#c", ": redirects to https://h/b"),
        (300, b"moved", "/b#c", ": redirects to /b: moved"),
        (399, b"", "/" + "b" * 400, ": redirects to /" + "b" * 299),
        (302, b"moved", "", ": moved"),
        (299, b"", "/b", ""),
        (400, b"", "/b", ""),
    ],
)
def test_a_redirect_says_where_to_without_its_query(
    status: int, content: bytes, location: str, text: str
) -> None:
    assert (
        str(failed(status, content, Location=location)) == f"GET https://h/a: status {status}{text}"
    )


def test_an_error_keeps_the_answer() -> None:
    body = (
        b'{"errors": [{"code": 7, "source": {"pointer": "/a", "parameter": "q"}, "detail": "D"}]}'
    )
    error = failed(400, body, X_Other="o", CF_Ray="r", Request_Id="i")
    assert error.headers == {"x-other": "o", "cf-ray": "r", "request-id": "i"}
    assert error.request_id == "i"
    assert error.content == body
    assert error.body == {"errors": [error.errors[0].raw]}
    assert (error.code, error.detail, error.pointer, error.parameter) == ("7", "D", "/a", "q")
    empty = failed()
    assert (empty.body, empty.errors, empty.request_id) == (None, (), None)
    assert (empty.code, empty.detail, empty.pointer, empty.parameter) == (None,) * 4


@pytest.mark.parametrize(
    "name", ["X-Request-Id", "request-id", "X-Correlation-ID", "x-amzn-RequestId", "CF-Ray"]
)
def test_the_names_of_an_exchange(name: str) -> None:
    error = status_error(500, method="GET", url="/", headers={name: "n"}, content=b"")
    assert error.request_id == "n"


def test_the_first_name_of_an_exchange_counts() -> None:
    names = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray")
    for first in range(len(names)):
        headers = {name: name for name in reversed(names[first:])}
        error = status_error(500, method="GET", url="/", headers=headers, content=b"")
        assert error.request_id == names[first]


@pytest.mark.parametrize(
    ("content", "body"),
    [
        (b" ", None),
        (b"[1]", [1]),
        (b"text", "text"),
        (b"\xff", "\ufffd"),
        (b"[" * 100_000, "[" * 100_000),
    ],
)
def test_the_body_as_json_else_as_text(content: bytes, body: Any) -> None:
    assert errors.parse_body(content) == body


@pytest.mark.parametrize(
    ("body", "details"),
    [
        ({"errors": []}, ()),
        ({"errors": [], "title": "T"}, ()),
        (
            {"errors": None, "title": "T"},
            (ErrorDetail(title="T", raw={"errors": None, "title": "T"}),),
        ),
        ({"title": True}, (ErrorDetail(raw={"title": True}),)),
        ({"detail": 5}, (ErrorDetail(detail="5", raw={"detail": 5}),)),
        (
            {"errors": [{"status": 404, "source": {"pointer": "/p"}}, "x"]},
            (
                ErrorDetail(
                    status="404", pointer="/p", raw={"status": 404, "source": {"pointer": "/p"}}
                ),
            ),
        ),
    ],
)
def test_the_errors_that_a_body_lists(body: Any, details: tuple[ErrorDetail, ...]) -> None:
    assert error_details(body) == details
    assert [one.raw for one in error_details(body)] == [one.raw for one in details]


@pytest.mark.parametrize(
    ("detail", "text"),
    [
        (ErrorDetail(), ""),
        (ErrorDetail(code="c"), "c"),
        (ErrorDetail(title="t"), "t"),
        (ErrorDetail(code="c", title="t", detail="d"), "c: d"),
        (ErrorDetail(detail="d", pointer="/p", parameter="q"), "d (/p)"),
        (ErrorDetail(detail="d", parameter="q"), "d (q)"),
    ],
)
def test_an_error_of_the_body_in_words(detail: ErrorDetail, text: str) -> None:
    assert str(detail) == text
    assert "raw" not in repr(detail)


@pytest.mark.parametrize(
    "error",
    [
        failed(404, b'{"title": "T"}', CF_Ray="r"),
        errors.APITimeoutError("late", method="GET", url="/a"),
        errors.APIDecodeError("odd", content=b"c", method="GET", url="/a"),
        errors.EventTooLargeError("big", [1]),
        errors.ConfigurationError("bad"),
    ],
)
def test_errors_are_copied_and_pickled_whole(error: Exception) -> None:
    for other in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(other) is type(error)
        assert other is not error
        assert (other.args, str(other)) == (error.args, str(error))
        assert other.__dict__ == error.__dict__


def test_what_is_not_known_of_an_error_is_empty() -> None:
    connection = errors.APIConnectionError("no")
    assert (str(connection), connection.method, connection.url) == ("no", "", "")
    decode = errors.APIDecodeError("no")
    assert (decode.content, decode.method, decode.url) == (b"", "", "")
    assert errors.EventTooLargeError("no").before == ()
