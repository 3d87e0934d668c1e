"""What a method returns, read out of a response."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Generic, TypeVar, cast

import httpx
from pydantic import TypeAdapter, ValidationError

from .errors import REQUEST_ID_HEADERS, APIDecodeError
from .model import Model

T = TypeVar("T")


@dataclass(frozen=True)
class Returns(Generic[T]):
    """What a method returns: a type that pydantic can validate.

    `unwrap` names the field of an envelope that holds the result. `headers` maps fields of the
    result to response headers, for answers whose facts stand there.
    """

    type: Any
    unwrap: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@lru_cache(maxsize=512)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def parse(response: httpx.Response, returns: Returns[T]) -> T:
    """Return the result a response holds.

    Raises:
        APIDecodeError: the body is not what the documents say; it keeps the raw body.
    """
    kind = returns.type
    content = response.content
    if kind is None:
        return cast("T", None)
    if kind is bytes:
        return cast("T", content)
    method, url = response.request.method, bare_url(response.request.url)
    found = {name: response.headers[header] for name, header in returns.headers.items()
             if header in response.headers}  # fmt: skip
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    value: Any = None
    if content.strip():
        if kind is str and "json" not in media_type:
            return cast("T", response.text)
        try:
            value = response.json()
        except (ValueError, RecursionError) as fault:
            if kind is Any:
                return cast("T", response.text)
            raise APIDecodeError(
                f"{method} {url}: the body is not JSON", content=content, method=method, url=url
            ) from fault
    if returns.unwrap is not None and isinstance(value, dict) and returns.unwrap in value:
        value = cast("dict[str, Any]", value)[returns.unwrap]
    if found:
        value = {**found, **cast("dict[str, Any]", value)} if isinstance(value, dict) else found
    if kind is Any:
        return cast("T", value)
    if value is None and _is_model(kind):
        value = {}  # an empty answer is a model without values, if its fields allow that
    try:
        return cast("T", _adapter(kind).validate_python(value))
    except ValidationError as fault:
        raise APIDecodeError(
            f"{method} {url}: {fault.error_count()} fields are not what the documents say: "
            f"{fault.errors(include_input=False, include_url=False)[0]['msg']}",
            content=content, method=method, url=url,
        ) from fault  # fmt: skip


def request_id(headers: httpx.Headers) -> str | None:
    """Return the server's name for an exchange, if it gave one."""
    return next((headers[name] for name in REQUEST_ID_HEADERS if name in headers), None)


def _is_model(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


def bare_url(url: httpx.URL) -> str:
    """The URL without its query, which may hold what is not for logs."""
    return str(url.copy_with(query=None, fragment=None))
