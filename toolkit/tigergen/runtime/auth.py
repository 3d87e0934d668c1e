"""Credentials: kept out of sight, and never sent in the clear to another machine."""

from __future__ import annotations

import base64
import ipaddress
import os
from collections.abc import Callable, Mapping
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


@dataclass(frozen=True, slots=True)
class Keyring:
    """What a client can authenticate with, and what requests ask for.

    Attributes:
        schemes: the credentials of each scheme; None where the caller gave none.
        usual: the alternatives of a request that does not say otherwise, each the names of schemes
            that go together; an empty one means that credentials may be left out.
        demanded: whether such a request is refused without credentials.
        advice: how each scheme's credentials are given.
        silent: whether a request that lacks credentials is sent all the same.
    """

    schemes: Mapping[str, Credentials | None] = field(
        default_factory=dict[str, Credentials | None], repr=False
    )
    usual: tuple[tuple[str, ...], ...] = ()
    demanded: bool = False
    advice: Mapping[str, str] = field(default_factory=dict[str, str])
    silent: bool = False

    def __bool__(self) -> bool:
        return any(self.schemes.values())

    def check(self) -> None:
        """Make sure that there are the credentials that most requests need.

        Raises:
            ConfigurationError: there are not.
        """
        if self.demanded:
            self.choose(None)

    def choose(self, asked: tuple[tuple[str, ...], ...] | None) -> Credentials:
        """Return what a request carries: the first of the alternatives that the caller can give.

        Raises:
            ConfigurationError: the request needs credentials, and they are missing.
        """
        alternatives = self.usual if asked is None else asked
        for names in sorted(alternatives, key=lambda names: not names):
            found = [self.schemes.get(name) for name in names]
            given = [one for one in found if one is not None]
            if len(given) == len(found):
                return combined(given)
        if self.silent or not (self.demanded if asked is None else asked):
            return Credentials()
        ways = [
            " and ".join(self.advice.get(name, name) for name in names) for names in alternatives
        ]
        raise ConfigurationError(
            f"credentials are missing: {'; or '.join(ways)}; authenticate=False goes without"
        )


def combined(parts: list[Credentials]) -> Credentials:
    """Return credentials that go together as one."""
    headers: dict[str, str] = {}
    query: dict[str, str] = {}
    for part in parts:
        for name, value in part.headers.items():
            both = name == "Cookie" and name in headers
            headers[name] = f"{headers[name]}; {value}" if both else value
        query.update(part.query)
    return Credentials(headers, query)


def given(make: Callable[..., Credentials], *values: str | None) -> Credentials | None:
    """Return the credentials that `make` makes of the values, or None if one is missing."""
    return None if None in values else make(*values)


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


def api_key(name: str, location: str, value: str) -> Credentials:
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


def check_base_url(url: str, credentials: Credentials | Keyring) -> str:
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


def holds_secret(headers: Mapping[str, str]) -> bool:
    """Tell whether a header that callers authenticate with is among them."""
    return any(name.lower() in _SECRET_HEADERS for name in headers)


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
