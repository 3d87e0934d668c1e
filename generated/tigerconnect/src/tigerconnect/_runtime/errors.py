"""Everything the client raises.

    APIError
      ConfigurationError          the client cannot be built or used this way
        InsecureTransportError    credentials would travel over plain http
      APIConnectionError          no answer: the connection failed or broke
        APITimeoutError           no answer in time
      APIStatusError              an answer with a status of 300 or above
        BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403,
        NotFoundError 404, ConflictError 409, UnprocessableEntityError 422,
        RateLimitError 429, ServerError 500 to 599
      APIDecodeError              an answer that is not what the documents say
      EventStreamError            the event stream cannot go on
        EventTooLargeError        a line or event beyond the limit

No message, attribute or repr of an error holds a credential.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


class APIError(Exception):
    """Base class of all errors of this package."""


class ConfigurationError(APIError, ValueError):
    """The client cannot be built or used this way."""


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


class APIStatusError(APIError):
    """The server answered with an error status.

    Attributes:
        status_code: the HTTP status (RFC 9110, section 15).
        method, url: of the request; the url without its query.
        headers: of the response, names in lower case.
        request_id: the server's name for the exchange, if it gave one.
        content: the raw body.
        body: the body parsed as JSON, or its text, or None if it is empty.
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
    """An answer that is not what the documents say; `content` is its raw body."""

    def __init__(
        self, message: str, *, content: bytes = b"", method: str = "", url: str = ""
    ) -> None:
        super().__init__(message)
        self.content = content
        self.method = method
        self.url = url


class EventStreamError(APIError):
    """The event stream cannot go on."""


class EventTooLargeError(EventStreamError):
    """A line or an event of the stream is larger than allowed."""


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
    """Return the error for a response with an error status; its message quotes the body's start."""
    kind = _BY_STATUS.get(status_code, ServerError if status_code >= 500 else APIStatusError)
    text = " ".join(content[:300].decode("utf-8", "replace").split())
    message = f"{method} {url}: status {status_code}" + (f": {text}" if text else "")
    return kind(
        message, status_code=status_code, method=method, url=url, headers=headers, content=content
    )


def parse_body(content: bytes) -> Any:
    """Return a body parsed as JSON, else its text, else None."""
    if not content.strip():
        return None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")
