"""Per-call options and the policy of retries."""

from __future__ import annotations

import email.utils
import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias

from .unset import UNSET, Unset

DEFAULT_TIMEOUT: Final = 60.0
"""Seconds that connecting, and each wait for bytes, may take."""

DEFAULT_MAX_RETRIES: Final = 2

_BACKOFF_BASE: Final = 0.5
_BACKOFF_CAP: Final = 8.0
_RETRY_AFTER_CAP: Final = 120.0

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
        headers: further headers; they override the client's.
        mode: set by `with_raw_response` and `with_streaming_response`, not by callers.
        idempotency_key: sent as `Idempotency-Key`; it promises that the server drops duplicates.
    """

    timeout: Any | Unset = UNSET
    max_retries: int | Unset = UNSET
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    idempotency_key: str | None = None
    mode: Mode = "result"


def backoff(attempt: int) -> float:
    """Return the seconds to wait before retry `attempt` (from 0): exponential, full jitter."""
    return random.uniform(0.0, min(_BACKOFF_CAP, _BACKOFF_BASE * 2**attempt))


def retry_after(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Return the seconds a `Retry-After` header asks for (RFC 9110, section 10.2.3), or None.

    Both forms are known, delay and date. A wait beyond two minutes is not taken.
    """
    value = next(
        (text for name, text in headers.items() if name.lower() == "retry-after"), ""
    ).strip()
    if value.isdigit():
        seconds = float(value[:12])
    else:
        try:
            when = email.utils.parsedate_to_datetime(value).timestamp()
        except (TypeError, ValueError, IndexError):
            return None
        seconds = when - (time.time() if now is None else now)
    return max(0.0, seconds) if seconds <= _RETRY_AFTER_CAP else None
