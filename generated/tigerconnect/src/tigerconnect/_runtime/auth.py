"""Credentials: kept out of sight, and never sent in the clear to another machine."""

from __future__ import annotations

import base64
import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from .errors import ConfigurationError, InsecureTransportError

REDACTED: Final = "***"


@dataclass(frozen=True, slots=True)
class Credentials:
    """Headers and query parameters that authenticate each request; the repr shows no value."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    query: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def __bool__(self) -> bool:
        return bool(self.headers or self.query)


def basic(username: str, password: str) -> Credentials:
    """HTTP Basic authentication (RFC 7617).

    Raises:
        ConfigurationError: the user name holds a colon, which RFC 7617 cannot express.
    """
    if ":" in username:
        raise ConfigurationError("the user name of HTTP Basic authentication must not hold a colon")
    token = base64.b64encode(f"{username}:{password}".encode()).decode("ascii")
    return Credentials({"Authorization": f"Basic {token}"})


def bearer(token: str) -> Credentials:
    """Bearer authentication (RFC 6750)."""
    _one_line(token)
    return Credentials({"Authorization": f"Bearer {token}"})


def api_key(name: str, value: str, location: str) -> Credentials:
    """An API key in a header, a query parameter or a cookie (OpenAPI 3.2, Security Scheme Object)."""
    _one_line(value)
    if location == "query":
        return Credentials(query={name: value})
    if location == "cookie":
        return Credentials({"Cookie": f"{name}={value}"})
    return Credentials({name: value})


def _one_line(value: str) -> None:
    if "\r" in value or "\n" in value:
        raise ConfigurationError("a credential must not hold a line break")


def from_environment(value: str | None, variable: str) -> str | None:
    """Return the argument, else the environment variable, else None."""
    return value if value is not None else os.environ.get(variable) or None


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address is this machine (RFC 6761, 6.3; RFC 1122; RFC 4291)."""
    name = host.strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def check_base_url(url: str, credentials: Credentials) -> str:
    """Return the base URL without a slash at its end.

    Raises:
        ConfigurationError: it is no http or https URL, or holds credentials, a query or a fragment.
        InsecureTransportError: it is plain http to another machine, and there are credentials.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError("base_url must be an absolute http or https URL")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise ConfigurationError("base_url must hold no credentials, query or fragment")
    if parts.scheme == "http" and credentials and not is_loopback(parts.hostname):
        raise InsecureTransportError(
            f"credentials are not sent over plain http to {parts.hostname}: use https"
        )
    return url.rstrip("/")


_SECRET_HEADERS: Final = frozenset(
    {"authorization", "proxy-authorization", "cookie", "x-api-key", "api-key", "x-auth-token"}
)


def check_headers(base_url: str, headers: Mapping[str, str]) -> None:
    """Make sure that no header with a credential goes over plain http to another machine.

    Raises:
        InsecureTransportError: one would.
    """
    parts = urlsplit(base_url)
    if parts.scheme == "https" or is_loopback(parts.hostname or ""):
        return
    for name in headers:
        if name.lower() in _SECRET_HEADERS:
            raise InsecureTransportError(
                f"the header {name} is not sent over plain http to {parts.hostname}: use https"
            )
