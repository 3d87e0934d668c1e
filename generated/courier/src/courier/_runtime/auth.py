"""Credentials: kept out of sight, and never sent in the clear to another machine."""

from __future__ import annotations

import base64
import inspect
import ipaddress
import os
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias, TypeVar, cast
from urllib.parse import urlsplit

from .errors import ConfigurationError, InsecureTransportError

REDACTED: Final = "***"

Credential: TypeAlias = str | Callable[[], str] | None
"""A credential, or a function that gives it: it is called for every request."""

AsyncCredential: TypeAlias = str | Callable[[], str | Awaitable[str]] | None
"""The same for the asynchronous client, whose function may be a coroutine function."""

Alternatives: TypeAlias = tuple[tuple[str, ...], ...]
"""Names of schemes that go together, in each of the ways to authenticate."""

CredentialT = TypeVar("CredentialT")


class Secret(str):
    """A text whose repr does not show it, as where a tracer prints the local variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return REDACTED


def secret(value: CredentialT) -> CredentialT:
    """Return a credential out of sight; anything but a text stays what it is."""
    return cast("CredentialT", Secret(value)) if isinstance(value, str) else value


@dataclass(frozen=True, slots=True)
class Credentials:
    """Headers and query parameters that authenticate each request; the repr shows no value."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    query: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def __bool__(self) -> bool:
        return bool(self.headers or self.query)


class CredentialSource:
    """Where a client's credentials come from: fixed values, or functions asked for each request."""

    def __init__(self, make: Callable[..., Credentials], *values: Any) -> None:
        self._make = make
        self._values = tuple(secret(value) for value in values)
        #: Whether asking again may give other credentials.
        self.changes = any(callable(value) for value in values)
        self._fixed = None if self.changes else self._made(self._values)

    def __repr__(self) -> str:
        return f"CredentialSource({REDACTED})"

    def get(self) -> Credentials:
        """Return the credentials of one request.

        Raises:
            ConfigurationError: a function gave no text.
        """
        if self._fixed is not None:
            return self._fixed
        return self._made([secret(value() if callable(value) else value) for value in self._values])

    async def aget(self) -> Credentials:
        """Return the credentials of one request, waiting for those that are awaitable."""
        if self._fixed is not None:
            return self._fixed
        found: list[Any] = []
        for value in self._values:
            given = value() if callable(value) else value
            found.append(secret(await given if inspect.isawaitable(given) else given))
        return self._made(found)

    def _made(self, values: Any) -> Credentials:
        for value in values:
            if not isinstance(value, str):
                if inspect.iscoroutine(value):
                    value.close()
                raise ConfigurationError(
                    f"a credential must be a text, not {type(value).__name__}; a coroutine "
                    "function needs the asynchronous client"
                )
        return self._make(*values)


@dataclass(frozen=True, slots=True)
class Keyring:
    """What a client can authenticate with, and what requests ask for.

    Attributes:
        schemes: where the credentials of each scheme come from; None where the caller gave none.
        usual: the alternatives of a request that does not say otherwise, each the names of schemes
            that go together; an empty one means that credentials may be left out.
        demanded: whether such a request is refused without credentials.
        advice: how each scheme's credentials are given.
        silent: whether a request that lacks credentials is sent all the same.
    """

    schemes: Mapping[str, CredentialSource | None] = field(
        default_factory=dict[str, CredentialSource | None], repr=False
    )
    usual: Alternatives = ()
    demanded: bool = False
    advice: Mapping[str, str] = field(default_factory=dict[str, str])
    silent: bool = False

    def __bool__(self) -> bool:
        return any(one is not None for one in self.schemes.values())

    @property
    def changes(self) -> bool:
        """Whether asking again may give other credentials."""
        return any(one is not None and one.changes for one in self.schemes.values())

    def check(self) -> None:
        """Make sure that there are the credentials that most requests need.

        Raises:
            ConfigurationError: there are not.
        """
        if self.demanded:
            self.choose(None)

    def get(self, asked: Alternatives | None) -> Credentials:
        """Return what a request carries."""
        return combined([one.get() for one in self.choose(asked)])

    async def aget(self, asked: Alternatives | None) -> Credentials:
        """Return what a request carries, waiting for credentials that are awaitable."""
        return combined([await one.aget() for one in self.choose(asked)])

    def choose(self, asked: Alternatives | None) -> list[CredentialSource]:
        """Return the sources of what a request carries: the first alternative that can be given.

        Raises:
            ConfigurationError: the request needs credentials, and they are missing.
        """
        alternatives = self.usual if asked is None else asked
        for names in sorted(alternatives, key=lambda names: not names):
            found = [self.schemes.get(name) for name in names]
            given = [one for one in found if one is not None]
            if len(given) == len(found):
                return given
        if self.silent or not (self.demanded if asked is None else asked):
            return []
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
            headers[name] = Secret(f"{headers[name]}; {value}") if both else value
        query.update(part.query)
    return Credentials(headers, query)


def given(make: Callable[..., Credentials], *values: Any) -> CredentialSource | None:
    """Return the source of credentials that `make` makes of the values; None if one is missing."""
    return None if None in values else CredentialSource(make, *values)


def basic(username: str, password: str) -> Credentials:
    """HTTP Basic authentication (RFC 7617).

    Raises:
        ConfigurationError: the user name holds a colon, which RFC 7617 cannot express.
    """
    if ":" in username:
        raise ConfigurationError("the user name of HTTP Basic authentication must not hold a colon")
    pair = Secret(f"{username}:{password}")
    token = Secret(base64.b64encode(pair.encode()).decode("ascii"))
    return Credentials({"Authorization": Secret(f"Basic {token}")})


def bearer(token: str) -> Credentials:
    """Bearer authentication (RFC 6750)."""
    _one_line(token)
    return Credentials({"Authorization": Secret(f"Bearer {token}")})


def api_key(name: str, location: str, value: str) -> Credentials:
    """An API key in a header, a query parameter or a cookie (OpenAPI 3.2, Security Scheme Object)."""
    if location == "query":
        return Credentials(query={name: Secret(value)})
    _one_line(value)
    if location == "cookie":
        return Credentials({"Cookie": Secret(f"{name}={value}")})
    return Credentials({name: Secret(value)})


def _one_line(value: str) -> None:
    if "\r" in value or "\n" in value or not value.isascii():
        raise ConfigurationError("a credential must be ASCII without line breaks")


def from_environment(value: CredentialT, variable: str) -> CredentialT:
    """Return the argument, else the environment variable, else None."""
    if value is not None:
        return secret(value)
    return cast("CredentialT", secret(os.environ.get(variable) or None))


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address is this machine (RFC 6761, 6.3; RFC 1122; RFC 4291)."""
    name = host.strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def check_base_url(url: str, credentials: object) -> str:
    """Return the base URL without a slash at its end.

    Raises:
        ConfigurationError: it is not an http or https URL, or holds credentials, a query or a
            fragment.
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


_CREDENTIALS: Final = frozenset(
    {"authorization", "proxy-authorization", "cookie", "x-api-key", "api-key", "x-auth-token"}
)
"""Headers that are credentials, whoever sets them."""

_SECRET_HEADERS: Final = re.compile(
    r"authorization|cookie|api-?key|token|secret|passw|credential", re.IGNORECASE
)
"""Headers of a caller's own that are out of sight."""


def _is_secret(header: str) -> bool:
    """Whether a header of that name holds a credential, as its name says."""
    return _SECRET_HEADERS.search(header) is not None


def guarded(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers whose credentials are out of sight."""
    return {name: secret(value) if _is_secret(name) else value for name, value in headers.items()}


def holds_secret(headers: Mapping[str, str]) -> bool:
    """Tell whether a header that callers authenticate with is among them."""
    return any(map(_is_secret, headers))


def check_headers(url: str, headers: Mapping[str, Any]) -> None:
    """Make sure that no header with a credential goes over plain http to another machine.

    Raises:
        InsecureTransportError: base_url is plain http to a remote host, and a header that carries
            a credential is set.
    """
    parts = urlsplit(url)
    if parts.scheme == "https" or is_loopback(parts.hostname or ""):
        return
    for name, value in headers.items():
        if name.lower() in _CREDENTIALS or isinstance(value, Secret):
            raise InsecureTransportError(
                f"the header {name} is not sent over plain http to {parts.hostname}: use https"
            )
