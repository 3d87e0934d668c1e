"""Results out of the bodies of responses."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any, TypeVar, cast

import httpx
from pydantic import GetCoreSchemaHandler, GetPydanticSchema, TypeAdapter, ValidationError
from pydantic_core import CoreSchema, core_schema

from .errors import APIDecodeError
from .lenient import adapter, build
from .model import Model
from .returns import Returns, bare_url

T = TypeVar("T")


@lru_cache(maxsize=512)
def _envelope(kind: Any, unwrap: str) -> TypeAdapter[dict[str, Any]]:
    """Validates an object whose field of that name is of a type; its other fields do not matter."""

    def schema(source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        field_schema = core_schema.typed_dict_field(handler.generate_schema(kind), required=True)
        return core_schema.typed_dict_schema({unwrap: field_schema}, extra_behavior="ignore")

    return TypeAdapter(Annotated[Any, GetPydanticSchema(schema)])


def parse(response: httpx.Response, returns: Returns[T], *, strict: bool = False) -> T:
    """Return the result a response holds.

    The usual answer is JSON as the documents say: one call of pydantic-core turns its bytes into
    the result. Any other is taken apart in Python.

    Raises:
        APIDecodeError: the body is not what the documents say at all, or, if `strict`, not in each
            of its fields. The error keeps the raw body.
    """
    returns = returns.of(response.status_code)
    kind, content = returns.type, response.content
    if kind is None:
        return cast("T", None)
    if kind is bytes:
        return cast("T", content)
    if content and kind is not str and kind is not Any and not returns.headers:
        try:
            if returns.unwrap is None:
                return cast("T", adapter(kind).validate_json(content))
            return cast("T", _envelope(kind, returns.unwrap).validate_json(content)[returns.unwrap])
        except ValidationError:
            pass
    return _parse_slowly(response, returns, strict=strict)


def _parse_slowly(response: httpx.Response, returns: Returns[T], *, strict: bool) -> T:
    kind = returns.type
    if kind is str and response.content.strip() and not _is_json(response):
        return cast("T", response.text)
    try:
        value = _unwrapped(response, returns.unwrap)
    except (ValueError, RecursionError) as error:
        if kind is Any:
            return cast("T", response.text)
        raise _decode_error(response, "the body is not JSON") from error
    value = _with_headers(value, response, returns.headers)
    if kind is Any:
        return cast("T", value)
    if value is None and _is_model(kind):
        value = {}  # an empty answer is a model without values, if its fields allow that
    result, unexpected = build(kind, value)
    lost = result is value and (_is_model(kind) or not isinstance(value, list | dict))
    if unexpected and (strict or lost):
        text = "; ".join(unexpected[:5])
        more = f" and {len(unexpected) - 5} more" if len(unexpected) > 5 else ""
        raise _decode_error(response, f"not what the documents say: {text}{more}")
    return cast("T", result)


def _is_json(response: httpx.Response) -> bool:
    media_type = response.headers.get("content-type", "").partition(";")[0]
    return "json" in media_type.lower()


def _unwrapped(response: httpx.Response, unwrap: str | None) -> Any:
    """The JSON value of a body without its envelope; None if the body is empty."""
    value: Any = response.json() if response.content.strip() else None
    fields = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    return fields[unwrap] if unwrap in fields else cast("object", value)


def _with_headers(value: Any, response: httpx.Response, fields: Mapping[str, str]) -> Any:
    """A value with the fields of the result that response headers hold."""
    headers = response.headers
    found = {name: headers[header] for name, header in fields.items() if header in headers}
    if not found:
        return value
    return {**found, **cast("dict[str, Any]", value)} if isinstance(value, dict) else found


def _decode_error(response: httpx.Response, text: str) -> APIDecodeError:
    method, url = response.request.method, bare_url(response.request.url)
    return APIDecodeError(
        f"{method} {url}: {text}", content=response.content, method=method, url=url
    )


def _is_model(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)
