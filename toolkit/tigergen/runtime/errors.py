"""Everything the client raises.

    APIError
      ConfigurationError          the configuration of the client is invalid
        InsecureTransportError    credentials would travel over plain http
      APIConnectionError          no answer: the connection failed or broke
        APITimeoutError           no answer in time
      APIStatusError              an answer with a status of 300 or above
        BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403,
        NotFoundError 404, ConflictError 409, UnprocessableEntityError 422,
        RateLimitError 429, ServerError 500 to 599
      APIDecodeError              a body that does not match the documented schema
      EventStreamError            the event stream cannot go on
        EventTooLargeError        a line or event beyond the limit
        WrongContentTypeError     the server answered something else than a stream

No message, attribute or repr of an error holds a credential.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast


class APIError(Exception):
    """Base class of all errors of this package. They can be copied and pickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Not by calling the class: an error may demand arguments that `args` does not have.
        return _restored, (type(self), self.args, self.__dict__)


def _restored(kind: type[APIError], args: tuple[Any, ...], state: dict[str, Any]) -> APIError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(APIError, ValueError):
    """Invalid client configuration or argument, such as a base_url with credentials."""


class InsecureTransportError(ConfigurationError):
    """Credentials would be sent over plain http to a host that is not this machine."""


class APIConnectionError(APIError):
    """No answer: the connection failed or broke. `__cause__` is the transport's own error."""

    def __init__(self, message: str, *, method: str = "", url: str = "") -> None:
        super().__init__(message)
        self.method = method
        self.url = url


class APITimeoutError(APIConnectionError):
    """No answer within the time allowed."""


@dataclass(frozen=True, slots=True)
class ErrorDetail:
    """One of the errors that the body of an answer lists; what the server left out is None.

    Attributes:
        code: the application's own code.
        title, detail: what went wrong, in general and this time.
        status: the HTTP status that goes with it, as text.
        pointer: JSON Pointer to the part of the request's body that caused it.
        parameter: the query parameter that caused it.
        raw: the error object itself.
    """

    code: str | None = None
    title: str | None = None
    detail: str | None = None
    status: str | None = None
    pointer: str | None = None
    parameter: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)

    def __str__(self) -> str:
        said = ": ".join(part for part in (self.code, self.detail or self.title) if part)
        where = self.pointer or self.parameter
        return f"{said} ({where})" if where else said


class APIStatusError(APIError):
    """The server answered with an error status.

    Attributes:
        status_code: the HTTP status (RFC 9110, section 15).
        method, url: of the request; the url without its query.
        headers: of the response, names in lower case.
        request_id: the server's name for the exchange, if it gave one.
        content: the raw body.
        body: the body parsed as JSON, or its text, or None if it is empty.
        errors: the errors the body lists: the objects of a JSON:API error document (JSON:API 1.1,
            section 11), or the one of a problem document (RFC 9457). `code`, `detail`, `pointer`
            and `parameter` are those of the first.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes,
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.method = method
        self.url = url
        self.headers = {name.lower(): value for name, value in headers.items()}
        self.request_id = next(
            (self.headers[name] for name in REQUEST_ID_HEADERS if name in self.headers), None
        )
        self.content = content
        self.body: Any = parse_body(content)
        self.errors: tuple[ErrorDetail, ...] = error_details(self.body)

    @property
    def _first(self) -> ErrorDetail:
        return self.errors[0] if self.errors else ErrorDetail()

    @property
    def code(self) -> str | None:
        """The code of the first error the body lists."""
        return self._first.code

    @property
    def detail(self) -> str | None:
        """What the first error the body lists says went wrong."""
        return self._first.detail

    @property
    def pointer(self) -> str | None:
        """JSON Pointer to the part of the request's body that the first error is about."""
        return self._first.pointer

    @property
    def parameter(self) -> str | None:
        """The query parameter that the first error is about."""
        return self._first.parameter


REQUEST_ID_HEADERS = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "cf-ray",
)


class BadRequestError(APIStatusError):
    """400: the server could not make sense of the request."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: the request does not fit the state of the thing."""


class UnprocessableEntityError(APIStatusError):
    """422: the content of the request is not acceptable."""


class RateLimitError(APIStatusError):
    """429: too many requests; `headers` may hold `retry-after`."""


class ServerError(APIStatusError):
    """500 to 599: the server failed."""


class APIDecodeError(APIError):
    """The body does not match the documented schema; `content` is the raw body."""

    def __init__(
        self, message: str, *, content: bytes = b"", method: str = "", url: str = ""
    ) -> None:
        super().__init__(message)
        self.content = content
        self.method = method
        self.url = url


class EventStreamError(APIError):
    """The event stream cannot go on."""


class WrongContentTypeError(EventStreamError):
    """The answer to a request for an event stream is something else, such as a login page."""


class EventTooLargeError(EventStreamError):
    """A line or an event of the stream is larger than allowed.

    `before` holds the server-sent events of the same bytes that are complete.
    """

    def __init__(self, message: str, before: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.before = before


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(
    status_code: int, *, method: str, url: str, headers: Mapping[str, str], content: bytes
) -> APIStatusError:
    """Return the error for a response with an error status.

    Its message says what the errors in the body say, or quotes the body's start.
    """
    kind = _BY_STATUS.get(status_code, ServerError if status_code >= 500 else APIStatusError)
    listed = [str(one) for one in error_details(parse_body(content))]
    text = "; ".join(one for one in listed if one) or content[:300].decode("utf-8", "replace")
    text = " ".join(text[:300].split())
    location = next((value for name, value in headers.items() if name.lower() == "location"), "")
    if 300 <= status_code <= 399 and location:
        text = f"redirects to {re.split('[?#]', location, maxsplit=1)[0][:300]}" + (
            f": {text}" if text else ""
        )
    message = f"{method} {url}: status {status_code}" + (f": {text}" if text else "")
    return kind(
        message, status_code=status_code, method=method, url=url, headers=headers, content=content
    )


def error_details(body: Any) -> tuple[ErrorDetail, ...]:
    """Return the errors that a body lists, in its order."""
    if not isinstance(body, dict):
        return ()
    document = cast("dict[str, Any]", body)
    listed = document.get("errors")
    found = list(cast("Iterable[Any]", listed)) if isinstance(listed, list) else []
    if not found and not isinstance(listed, list) and ("detail" in document or "title" in document):
        found = [document]
    return tuple(_detail(cast("dict[str, Any]", one)) for one in found if isinstance(one, dict))


def _detail(error: dict[str, Any]) -> ErrorDetail:
    source: Any = error.get("source")
    where = cast("dict[str, Any]", source) if isinstance(source, dict) else {}
    return ErrorDetail(
        code=_text(error.get("code")),
        title=_text(error.get("title")),
        detail=_text(error.get("detail")),
        status=_text(error.get("status")),
        pointer=_text(where.get("pointer")),
        parameter=_text(where.get("parameter")),
        raw=error,
    )


def _text(value: Any) -> str | None:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else None


def parse_body(content: bytes) -> Any:
    """Return a body parsed as JSON, else its text, else None."""
    if not content.strip():
        return None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")
