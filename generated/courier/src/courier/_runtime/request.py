"""What a method asks for, and the arguments that httpx makes a request of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from .auth import Alternatives, Credentials, Secret, check_base_url, check_headers, guarded
from .encoding import (
    Multipart,
    cookie_header,
    expand_path,
    form_body,
    given,
    header_values,
    json_value,
    query_pairs,
    serialized,
)
from .options import RequestOptions
from .unset import UNSET
from .uploads import AsyncChunks, Chunks, Upload, is_file


@dataclass(frozen=True, slots=True)
class Request:
    """What a method asks for. `path` is a template; arguments that are UNSET are left out.

    At most one of `json`, `form`, `multipart` (their fields) and `body` (a whole body) is used;
    `media_type` is the Content-Type that goes with it. `part_types` are the content types of
    single fields. `styles` says how lists and objects stand in the query or the form, `path_styles`
    how in the path, `serialized` names the parameters that are sent as JSON. `server` is the operation's own, and `security`
    what it asks for where that is not what the client usually sends. `url` replaces server, path
    and query, as the link to the next page does.
    """

    method: str
    path: str
    path_values: Mapping[str, Any] = field(default_factory=dict[str, Any])
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    styles: Mapping[str, tuple[str, bool]] = field(default_factory=dict[str, tuple[str, bool]])
    path_styles: Mapping[str, tuple[str, bool]] = field(default_factory=dict[str, tuple[str, bool]])
    headers: Mapping[str, Any] = field(default_factory=dict[str, Any])
    cookies: Mapping[str, Any] = field(default_factory=dict[str, Any])
    serialized: frozenset[str] = frozenset()
    json: Mapping[str, Any] | None = None
    form: Mapping[str, Any] | None = None
    multipart: Mapping[str, Any] | None = None
    body: Any = UNSET
    media_type: str | None = None
    part_types: Mapping[str, str] = field(default_factory=dict[str, str])
    accept: str = "application/json"
    server: str | None = None
    security: Alternatives | None = None
    url: str | None = None


class Prepared:
    """A request ready to be sent, any number of times: what is built once for all tries."""

    def __init__(
        self, request: Request, options: RequestOptions, base_url: str, *, asynchronous: bool
    ) -> None:
        self._request = request
        self._options = options
        self._asynchronous = asynchronous
        self._json = serialized(request.serialized)
        self._pairs = query_pairs(options.extra_query)
        if request.url is not None:
            self.url = request.url
        else:
            self.url = base_url + expand_path(
                request.path, self._json(request.path_values), request.path_styles
            )
            query = query_pairs(self._json(request.query), request.styles)
            self._pairs = [*query, *self._pairs]
        self._multipart: Multipart | None = None
        self._upload: Upload | None = None
        self._content: dict[str, Any] = {}
        self._media_type: str | None = None
        self._prepare_body()

    @property
    def repeats(self) -> bool:
        """Whether the body can be sent again."""
        parts = (self._multipart, self._upload)
        return all(one.repeats for one in parts if one is not None)

    def _prepare_body(self) -> None:
        request, extra = self._request, self._options.extra_body
        if request.json is not None:
            self._content["json"] = {**given(request.json), **given(extra)}
            self._media_type = request.media_type or "application/json"
        elif request.form is not None:
            self._content["content"] = form_body(
                {**request.form, **extra}, request.styles, request.part_types
            )
            self._media_type = request.media_type or "application/x-www-form-urlencoded"
        elif request.multipart is not None:
            self._multipart = Multipart({**request.multipart, **extra}, request.part_types)
        elif request.body is not UNSET:
            self._whole_body(request.body, extra)
        elif extra:
            self._content["json"] = given(extra)
            self._media_type = "application/json"

    def _whole_body(self, body: Any, extra: Mapping[str, Any]) -> None:
        media_type = self._request.media_type or "application/json"
        self._media_type = media_type
        if is_file(body):
            self._upload = Upload(body, "body")
            self._media_type = self._upload.media_type or media_type
        elif isinstance(body, str) and "json" not in media_type:
            self._content["content"] = body.encode()
        else:
            plain = json_value(body, "body")
            self._content["json"] = {**plain, **given(extra)} if isinstance(plain, dict) else plain

    def arguments(
        self,
        headers: Mapping[str, str],
        credentials: Credentials,
        timeout: Any,
        added: Mapping[str, str],
    ) -> dict[str, Any]:
        """Return the arguments of `httpx.Client.build_request` for one try.

        Args:
            headers: the client's own: they yield to the request's, and those to the call's.
            credentials: they yield to a header of the same name that was given on purpose.
            timeout: that of the call.
            added: headers that hooks add to this try.

        Raises:
            InsecureTransportError: a credential would go over plain http to another machine.
        """
        request, options = self._request, self._options
        merged = _merged(
            {
                "Accept": request.accept,
                **({"Content-Type": self._media_type} if self._media_type else {}),
            },
            credentials.headers,
            headers,
            header_values(self._json(request.headers)),
            options.headers,
            guarded(added),
        )
        if options.idempotency_key is not None:
            merged["Idempotency-Key"] = options.idempotency_key
        cookies = cookie_header(self._json(request.cookies), merged.get("Cookie", ""))
        if cookies:
            merged["Cookie"] = Secret(cookies)
        check_base_url(self._origin(), credentials)
        check_headers(self.url, merged)
        built: dict[str, Any] = {
            "method": request.method,
            "url": self.url,
            "headers": {name: _sendable(value) for name, value in merged.items()},
            "timeout": timeout,
            **self._content,
        }
        pairs = [*self._pairs, *credentials.query.items()]
        if pairs and request.url is not None:  # httpx puts them in place of the URL's own
            names = {name for name, _ in pairs}
            own = parse_qsl(urlsplit(request.url).query, keep_blank_values=True)
            pairs = [*((name, text) for name, text in own if name not in names), *pairs]
        if pairs:
            built["params"] = pairs
        if self._multipart is not None:
            built["files"] = self._multipart.parts()
        elif self._upload is not None:
            reader = self._upload.open()
            built["content"] = AsyncChunks(reader) if self._asynchronous else Chunks(reader)
            if self._upload.size is not None:
                built["headers"]["Content-Length"] = str(self._upload.size)
        return built

    def _origin(self) -> str:
        return self.url.partition("?")[0].partition("#")[0]


def _merged(*layers: Mapping[str, Any]) -> dict[str, Any]:
    """Headers of which a later one replaces an earlier one, whatever their case."""
    found: dict[str, tuple[str, Any]] = {}
    for layer in layers:
        for name, value in layer.items():
            found[name.lower()] = (name, value)
    return dict(found.values())


def _sendable(value: Any) -> Any:
    """The value of a header: what ASCII has no form for goes as UTF-8 (RFC 9110, 5.5)."""
    return value.encode() if isinstance(value, str) and not value.isascii() else value


def close_files(built: Mapping[str, Any]) -> None:
    """Close the files of a request that were opened for it."""
    for _, part in built.get("files") or ():
        close = getattr(part[1], "close", None)
        if close is not None:
            close()
    content = built.get("content")
    if isinstance(content, Chunks | AsyncChunks):
        content.close()
