"""Functions that a client calls around each request: for logs, metrics and traces."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Exchange:
    """One try of a request and what came of it.

    Attributes:
        method: the HTTP method.
        path: the path as the documents write it, with its placeholders: `/message/{token}`.
        url: where the request goes, without the query.
        headers: yours, sent with the request; set them before it is sent, as for `traceparent`.
        attempt: how often the request was sent before, from 0.
        status_code: the HTTP status; None if there is no answer.
        request_id: the server's name for the exchange, if it gave one.
        error: the error that the try ends with, if it does.
        wait: the seconds before the next try; set when there is one.
        state: yours, to carry something from one hook to the next. It is shared by all tries.
    """

    method: str
    path: str
    url: str
    headers: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    attempt: int = 0
    status_code: int | None = None
    request_id: str | None = None
    error: Exception | None = None
    wait: float | None = None
    state: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


Hook = Callable[[Exchange], object]


def _nothing(exchange: Exchange) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Hooks:
    """What to call; each gets the `Exchange` as it is then. What a hook raises ends the call.

    Attributes:
        request: before a try is sent.
        response: when a try is over, by an answer or by an error.
        retry: between two tries, before the wait.
    """

    request: Hook = _nothing
    response: Hook = _nothing
    retry: Hook = _nothing
