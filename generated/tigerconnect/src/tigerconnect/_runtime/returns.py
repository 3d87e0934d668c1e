"""What a method returns, read out of a response."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import httpx

from .errors import REQUEST_ID_HEADERS

T = TypeVar("T")


@dataclass(frozen=True)
class Returns(Generic[T]):
    """What a method returns: a type that pydantic can validate.

    `unwrap` names the field of an envelope that holds the result. `headers` maps fields of the
    result to response headers, for answers whose facts stand there. `answers` holds what single
    statuses return (`202`, or a range, `2XX`), where they differ.
    """

    type: Any
    unwrap: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    answers: Mapping[str, Returns[Any]] = field(default_factory=dict[str, "Returns[Any]"])

    def of(self, status: int) -> Returns[T]:
        """Return what an answer of a status holds."""
        if not self.answers:
            return self
        return self.answers.get(str(status)) or self.answers.get(f"{status // 100}XX") or self


def parse(response: httpx.Response, returns: Returns[T], *, strict: bool = False) -> T:
    """Return the result a response holds; see `parsing`, which pydantic comes with.

    Raises:
        APIDecodeError: the body does not match the documented schema.
    """
    from .parsing import parse as parsed

    return parsed(response, returns, strict=strict)


def request_id(headers: httpx.Headers) -> str | None:
    """Return the server's name for an exchange, if it gave one."""
    return next((headers[name] for name in REQUEST_ID_HEADERS if name in headers), None)


def bare_url(url: httpx.URL | str) -> str:
    """The URL without its query, which may hold what is not for logs."""
    return str(httpx.URL(url).copy_with(query=None, fragment=None))
