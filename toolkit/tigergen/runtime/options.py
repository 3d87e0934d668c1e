"""Per-call options and the policy of retries."""

from __future__ import annotations

import email.utils
import random
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any, Final, Literal, TypeAlias

from .auth import guarded
from .unset import UNSET, Unset

DEFAULT_TIMEOUT: Final = 60.0
"""Seconds that connecting, and each wait for bytes, may take."""

DEFAULT_MAX_RETRIES: Final = 2

MAX_RETRY_AFTER: Final = 120.0
"""The longest `Retry-After`, in seconds, that a call waits for; beyond it the call fails at once."""

_BACKOFF_BASE: Final = 0.5
_BACKOFF_CAP: Final = 8.0

Mode: TypeAlias = Literal["result", "raw", "stream"]
"""What a call gives: its result, the response that has been read, or the response unread."""

IDEMPOTENT_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"})
"""Methods that may be sent again without changing the outcome (RFC 9110, section 9.2.2)."""

RETRIED_STATUSES: Final = frozenset({408, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class RequestOptions:
    """Options of one call; what is UNSET is taken from the client.

    Attributes:
        timeout: seconds, or an `httpx.Timeout`, or None for no limit.
        max_retries: how often the request may be sent again. A POST or PATCH is sent again only if
            the connection could not be made, so that nothing was sent, or if there is an
            `idempotency_key`.
        headers: further headers; they override the client's, and its credentials.
        idempotency_key: sent as `Idempotency-Key`; it promises that the server drops duplicates.
        extra_headers: the same as `headers`, under the name other clients give it.
        extra_query: query parameters that the documents do not know.
        extra_body: fields of a JSON or form body that the documents do not know.
        strict: whether an answer that is not as the documents say is an error. Otherwise such a
            field keeps what came, and `model.unexpected` names it.
        mode: set by `with_raw_response` and `with_streaming_response`, not by callers.
    """

    timeout: Any | Unset = UNSET
    max_retries: int | Unset = UNSET
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    idempotency_key: str | None = None
    extra_headers: Mapping[str, str] = field(default_factory=dict[str, str])
    extra_query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    strict: bool | Unset = UNSET
    mode: Mode = "result"

    def __post_init__(self) -> None:
        object.__setattr__(self, "headers", guarded({**self.headers, **self.extra_headers}))
        object.__setattr__(self, "extra_headers", {})


def backoff(attempt: int) -> float:
    """Return the seconds to wait before retry `attempt` (from 0): exponential, full jitter."""
    return random.uniform(0.0, min(_BACKOFF_CAP, _BACKOFF_BASE * 2 ** min(attempt, 16)))


_SECONDS: Final = re.compile(r"[0-9]+(\.[0-9]+)?", re.ASCII)


def retry_after(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Return the seconds a `Retry-After` header asks for (RFC 9110, section 10.2.3), or None.

    Both forms are known, delay and date; a fraction of a second is taken as it is meant. What is
    neither counts as no header.
    """
    value = next(
        (text for name, text in headers.items() if name.lower() == "retry-after"), ""
    ).strip()
    if _SECONDS.fullmatch(value):
        return float(value)
    try:
        when = email.utils.parsedate_to_datetime(value)
    except (TypeError, ValueError, IndexError):
        return None
    when = when.replace(tzinfo=UTC) if when.tzinfo is None else when
    return max(0.0, when.timestamp() - (time.time() if now is None else now))
