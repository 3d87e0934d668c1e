"""What a client is set to: where its requests go, with what, and how often they are tried."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from .auth import Keyring, check_base_url, guarded
from .hooks import Hooks
from .options import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from .unset import UNSET, Unset


@dataclass(slots=True)
class Settings:
    """What a client and the copies made by `with_options` share or override."""

    base_url: str
    credentials: Keyring
    user_agent: str
    timeout: Any = DEFAULT_TIMEOUT
    max_retries: int = DEFAULT_MAX_RETRIES
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    servers: Mapping[str, str] = field(default_factory=dict[str, str])
    strict: bool = False
    hooks: Hooks = field(default_factory=Hooks)

    def __post_init__(self) -> None:
        self.base_url = check_base_url(self.base_url, self.credentials)
        self.headers = guarded(self.headers)

    def server(self, own: str | None) -> str:
        """Return where a request goes: the client's base URL, or the operation's own server.

        A server that is relative stands on the same host; `servers` of the client may replace it.
        """
        if own is None:
            return self.base_url
        return str(httpx.URL(self.base_url).join(self.servers.get(own, own))).rstrip("/")

    def overridden(
        self,
        *,
        timeout: Any | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        base_url: str | None = None,
        credentials: Keyring | None = None,
        strict: bool | Unset = UNSET,
        hooks: Hooks | None = None,
    ) -> Settings:
        """Return the settings with some of them replaced."""
        return replace(
            self,
            base_url=base_url or self.base_url,
            credentials=self.credentials if credentials is None else credentials,
            timeout=self.timeout if timeout is UNSET else timeout,
            max_retries=self.max_retries if isinstance(max_retries, Unset) else max_retries,
            headers={**self.headers, **(headers or {})},
            strict=self.strict if isinstance(strict, Unset) else strict,
            hooks=self.hooks if hooks is None else hooks,
        )
