"""The clients: one for blocking code, one for asyncio, alike in everything else."""

from __future__ import annotations

import platform
from collections.abc import Callable, Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, overload

import httpx

from ._runtime import auth
from ._runtime.hooks import Hooks
from ._runtime.options import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._runtime.settings import Settings
from ._runtime.transport import AsyncCore, SyncCore
from ._runtime.unset import UNSET, Unset
from ._version import __version__

if TYPE_CHECKING:
    from . import models
    from ._runtime.events import UnknownEvent
    from .events import Event
    from .resources.conversations import AsyncConversations, Conversations
    from .resources.events import AsyncEvents, Events
    from .resources.groups import AsyncGroups, Groups
    from .resources.messages import AsyncMessages, Messages
    from .resources.metadata import AsyncMetadata, Metadata
    from .resources.typing_status import AsyncTypingStatus, TypingStatus
    from .resources.users import AsyncUsers, Users

_USER_AGENT = (
    f"tigerconnect-python/{__version__} "
    f"Python/{platform.python_version()} httpx/{httpx.__version__}"
)
_LOGGER = "tigerconnect"
BASE_URL = "https://developer.tigertext.me/v2"
"""Where requests go unless told otherwise."""


def _keyring(
    key: Any,
    secret: Any,
    authenticate: bool,
) -> auth.Keyring:
    """Return the credentials from the arguments, else from the environment."""
    if not authenticate:
        return auth.Keyring(silent=True)
    key = auth.from_environment(key, "TIGERCONNECT_API_KEY")
    secret = auth.from_environment(secret, "TIGERCONNECT_API_SECRET")
    return auth.Keyring(
        schemes={
            "basic": auth.given(auth.basic, key, secret),
        },
        usual=(("basic",),),
        demanded=True,
        advice={
            "basic": "pass key and secret, or set TIGERCONNECT_API_KEY and TIGERCONNECT_API_SECRET",
        },
    )


class Client:
    """Client for TigerConnect.

    Credentials come from the arguments or from the environment
    (`TIGERCONNECT_API_KEY`, `TIGERCONNECT_API_SECRET`). A function in
    place of a text is asked for every request, and once more after a 401.

    Args:
        key: User of HTTP Basic authentication.
        secret: Password of HTTP Basic authentication.
        base_url: Where requests go. Plain http is refused for any machine but this one.
        timeout: Seconds that connecting, and each wait for bytes, may take; or an
            `httpx.Timeout`; or None for no limit.
        max_retries: How often a request that may safely be repeated is sent again.
        headers: Further headers of every request.
        strict: Whether an answer that is not as the documents say is an error. Otherwise such a
            field keeps what came, and `model.unexpected` names it.
        hooks: Functions to call around each request.
        http_client: An httpx client of your own (proxies, transports, event hooks); you close it.
        authenticate: False sends requests without credentials.

    Raises:
        ConfigurationError: the base URL is missing or cannot be used; there are no credentials.
        InsecureTransportError: credentials would travel over plain http.
    """

    def __init__(
        self,
        *,
        key: auth.Credential = None,
        secret: auth.Credential = None,
        base_url: str = BASE_URL,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        hooks: Hooks | None = None,
        http_client: httpx.Client | None = None,
        authenticate: bool = True,
    ) -> None:
        key = auth.secret(key)
        secret = auth.secret(secret)
        headers = auth.guarded(headers or {})
        settings = Settings(
            base_url=base_url,
            credentials=_keyring(key, secret, authenticate),
            user_agent=_USER_AGENT,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            strict=strict,
            hooks=hooks or Hooks(),
        )
        if http_client is None and not auth.holds_secret(settings.headers):
            settings.credentials.check()
        self._core = SyncCore(settings, _LOGGER, http_client)

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._core.settings.base_url

    def with_options(
        self,
        *,
        key: auth.Credential = None,
        secret: auth.Credential = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        base_url: str | None = None,
        strict: bool | Unset = UNSET,
        hooks: Hooks | None = None,
    ) -> Client:
        """Return a client with some settings replaced, on the same connections."""
        key = auth.secret(key)
        secret = auth.secret(secret)
        other = object.__new__(Client)
        settings = self._core.settings.overridden(
            timeout=timeout,
            max_retries=max_retries,
            headers=auth.guarded(headers or {}),
            base_url=base_url,
            credentials=_keyring(key, secret, True)
            if any(
                one is not None
                for one in (
                    key,
                    secret,
                )
            )
            else None,
            strict=strict,
            hooks=hooks,
        )
        other._core = self._core.copy(settings)
        return other

    def close(self) -> None:
        """Close the connections, unless the httpx client is your own."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @overload
    def on(
        self,
        event: Literal["client_advisory"],
        handler: Callable[[models.ClientAdvisoryEvent], object],
    ) -> None: ...

    @overload
    def on(
        self,
        event: Literal["conversation:change"],
        handler: Callable[[models.ConversationChangeEvent], object],
    ) -> None: ...

    @overload
    def on(
        self,
        event: Literal["group:membership:change"],
        handler: Callable[[models.GroupMembershipChangeEvent], object],
    ) -> None: ...

    @overload
    def on(
        self, event: Literal["message"], handler: Callable[[models.MessageEvent], object]
    ) -> None: ...

    @overload
    def on(
        self,
        event: Literal["messages:offline:stop"],
        handler: Callable[[models.MessagesOfflineStopEvent], object],
    ) -> None: ...

    @overload
    def on(
        self,
        event: Literal["presence:change"],
        handler: Callable[[models.PresenceChangeEvent], object],
    ) -> None: ...

    @overload
    def on(
        self, event: Literal["typing:change"], handler: Callable[[models.TypingChangeEvent], object]
    ) -> None: ...

    @overload
    def on(self, event: Literal["unknown"], handler: Callable[[UnknownEvent], object]) -> None: ...

    @overload
    def on(
        self, event: Literal["*"], handler: Callable[[Event | UnknownEvent], object]
    ) -> None: ...

    def on(self, event: str, handler: Callable[[Any], object]) -> None:
        """Call `handler` with each event of that name while `client.events.run()` reads the stream.

        Names are those of the documents; `unknown` stands for events that they do not describe,
        `*` for all. A coroutine function is refused: it needs `AsyncClient`.
        """
        self._core.handlers.add(event, handler)

    def off(self, event: str, handler: Callable[[Any], object]) -> None:
        """Remove a handler; do nothing if it was not added."""
        self._core.handlers.remove(event, handler)

    def __repr__(self) -> str:
        # Also of a client that could not be made, as where a tracer prints local variables.
        core = getattr(self, "_core", None)
        return f"Client(base_url={core and core.settings.base_url!r})"

    @cached_property
    def conversations(self) -> Conversations:
        """Methods: find_all, remove."""
        from .resources.conversations import Conversations

        return Conversations(self._core)

    @cached_property
    def events(self) -> Events:
        """Methods: stream, drop_connect, acknowledge."""
        from .resources.events import Events

        return Events(self._core)

    @cached_property
    def groups(self) -> Groups:
        """Methods: create, destroy, add_members, remove_members."""
        from .resources.groups import Groups

        return Groups(self._core)

    @cached_property
    def messages(self) -> Messages:
        """Methods: send, update_status, get, recall, download_attachment, forward."""
        from .resources.messages import Messages

        return Messages(self._core)

    @cached_property
    def metadata(self) -> Metadata:
        """Methods: find, delete."""
        from .resources.metadata import Metadata

        return Metadata(self._core)

    @cached_property
    def typing_status(self) -> TypingStatus:
        """Methods: start_typing, stop_typing."""
        from .resources.typing_status import TypingStatus

        return TypingStatus(self._core)

    @cached_property
    def users(self) -> Users:
        """Methods: find."""
        from .resources.users import Users

        return Users(self._core)


class AsyncClient:
    """Client for TigerConnect, for asyncio.

    Credentials come from the arguments or from the environment
    (`TIGERCONNECT_API_KEY`, `TIGERCONNECT_API_SECRET`). A function in
    place of a text is asked for every request, and once more after a 401.

    Args:
        key: User of HTTP Basic authentication.
        secret: Password of HTTP Basic authentication.
        base_url: Where requests go. Plain http is refused for any machine but this one.
        timeout: Seconds that connecting, and each wait for bytes, may take; or an
            `httpx.Timeout`; or None for no limit.
        max_retries: How often a request that may safely be repeated is sent again.
        headers: Further headers of every request.
        strict: Whether an answer that is not as the documents say is an error. Otherwise such a
            field keeps what came, and `model.unexpected` names it.
        hooks: Functions to call around each request.
        http_client: An httpx client of your own (proxies, transports, event hooks); you close it.
        authenticate: False sends requests without credentials.

    Raises:
        ConfigurationError: the base URL is missing or cannot be used; there are no credentials.
        InsecureTransportError: credentials would travel over plain http.
    """

    def __init__(
        self,
        *,
        key: auth.AsyncCredential = None,
        secret: auth.AsyncCredential = None,
        base_url: str = BASE_URL,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        hooks: Hooks | None = None,
        http_client: httpx.AsyncClient | None = None,
        authenticate: bool = True,
    ) -> None:
        key = auth.secret(key)
        secret = auth.secret(secret)
        headers = auth.guarded(headers or {})
        settings = Settings(
            base_url=base_url,
            credentials=_keyring(key, secret, authenticate),
            user_agent=_USER_AGENT,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            strict=strict,
            hooks=hooks or Hooks(),
        )
        if http_client is None and not auth.holds_secret(settings.headers):
            settings.credentials.check()
        self._core = AsyncCore(settings, _LOGGER, http_client)

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._core.settings.base_url

    def with_options(
        self,
        *,
        key: auth.AsyncCredential = None,
        secret: auth.AsyncCredential = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        base_url: str | None = None,
        strict: bool | Unset = UNSET,
        hooks: Hooks | None = None,
    ) -> AsyncClient:
        """Return a client with some settings replaced, on the same connections."""
        key = auth.secret(key)
        secret = auth.secret(secret)
        other = object.__new__(AsyncClient)
        settings = self._core.settings.overridden(
            timeout=timeout,
            max_retries=max_retries,
            headers=auth.guarded(headers or {}),
            base_url=base_url,
            credentials=_keyring(key, secret, True)
            if any(
                one is not None
                for one in (
                    key,
                    secret,
                )
            )
            else None,
            strict=strict,
            hooks=hooks,
        )
        other._core = self._core.copy(settings)
        return other

    async def close(self) -> None:
        """Close the connections, unless the httpx client is your own."""
        await self._core.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    @overload
    def on(
        self,
        event: Literal["client_advisory"],
        handler: Callable[[models.ClientAdvisoryEvent], object],
    ) -> None: ...

    @overload
    def on(
        self,
        event: Literal["conversation:change"],
        handler: Callable[[models.ConversationChangeEvent], object],
    ) -> None: ...

    @overload
    def on(
        self,
        event: Literal["group:membership:change"],
        handler: Callable[[models.GroupMembershipChangeEvent], object],
    ) -> None: ...

    @overload
    def on(
        self, event: Literal["message"], handler: Callable[[models.MessageEvent], object]
    ) -> None: ...

    @overload
    def on(
        self,
        event: Literal["messages:offline:stop"],
        handler: Callable[[models.MessagesOfflineStopEvent], object],
    ) -> None: ...

    @overload
    def on(
        self,
        event: Literal["presence:change"],
        handler: Callable[[models.PresenceChangeEvent], object],
    ) -> None: ...

    @overload
    def on(
        self, event: Literal["typing:change"], handler: Callable[[models.TypingChangeEvent], object]
    ) -> None: ...

    @overload
    def on(self, event: Literal["unknown"], handler: Callable[[UnknownEvent], object]) -> None: ...

    @overload
    def on(
        self, event: Literal["*"], handler: Callable[[Event | UnknownEvent], object]
    ) -> None: ...

    def on(self, event: str, handler: Callable[[Any], object]) -> None:
        """Call `handler` with each event of that name while `client.events.run()` reads the stream.

        Names are those of the documents; `unknown` stands for events that they do not describe,
        `*` for all.
        """
        self._core.handlers.add(event, handler)

    def off(self, event: str, handler: Callable[[Any], object]) -> None:
        """Remove a handler; do nothing if it was not added."""
        self._core.handlers.remove(event, handler)

    def __repr__(self) -> str:
        # Also of a client that could not be made, as where a tracer prints local variables.
        core = getattr(self, "_core", None)
        return f"AsyncClient(base_url={core and core.settings.base_url!r})"

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Methods: find_all, remove."""
        from .resources.conversations import AsyncConversations

        return AsyncConversations(self._core)

    @cached_property
    def events(self) -> AsyncEvents:
        """Methods: stream, drop_connect, acknowledge."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self._core)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Methods: create, destroy, add_members, remove_members."""
        from .resources.groups import AsyncGroups

        return AsyncGroups(self._core)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Methods: send, update_status, get, recall, download_attachment, forward."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self._core)

    @cached_property
    def metadata(self) -> AsyncMetadata:
        """Methods: find, delete."""
        from .resources.metadata import AsyncMetadata

        return AsyncMetadata(self._core)

    @cached_property
    def typing_status(self) -> AsyncTypingStatus:
        """Methods: start_typing, stop_typing."""
        from .resources.typing_status import AsyncTypingStatus

        return AsyncTypingStatus(self._core)

    @cached_property
    def users(self) -> AsyncUsers:
        """Methods: find."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._core)


__all__ = ["BASE_URL", "AsyncClient", "Client"]
