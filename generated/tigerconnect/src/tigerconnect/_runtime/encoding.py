"""Arguments on their way into a URL, a header or a body."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeAlias, cast
from urllib.parse import quote

from .errors import ConfigurationError
from .model import wire_value
from .unset import UNSET

FileContent: TypeAlias = bytes | BinaryIO | os.PathLike[str]
"""Binary data to send: bytes, a file opened in binary mode, or a path."""

_NO_EXPLODE: Final = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def expand_path(template: str, values: Mapping[str, Any]) -> str:
    """Fill the placeholders of a path, each value percent-encoded as one segment (RFC 3986, 3.3).

    Raises:
        ConfigurationError: a value is empty or `.` or `..`, and would change the path's structure.
    """
    path = template
    for name, value in values.items():
        text = scalar_text(value)
        if text in ("", ".", ".."):
            raise ConfigurationError(f"{name} must not be {text!r}: it is a segment of the path")
        path = path.replace("{" + name + "}", quote(text, safe=""))
    return path


def scalar_text(value: Any) -> str:
    """Return a scalar as it stands in a URL or header: true and false in lower case."""
    if isinstance(value, bool):
        return "true" if value else "false"
    value = wire_value(value)
    return "" if value is None else str(value)


def query_pairs(
    values: Mapping[str, Any], styles: Mapping[str, tuple[str, bool]] | None = None
) -> list[tuple[str, str]]:
    """Return the query as pairs, by the styles of OpenAPI 3.2, section 4.12.3.

    `styles` maps a name to its style and whether it explodes; the default is form, exploded:
    a list repeats its name. What is UNSET or None is left out.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        style, explode = (styles or {}).get(name, ("form", True))
        value = wire_value(value)
        if isinstance(value, dict):
            entries = cast("dict[str, Any]", value)
            if style == "deepObject":
                pairs.extend((f"{name}[{key}]", scalar_text(item)) for key, item in entries.items())
            elif explode:
                pairs.extend((str(key), scalar_text(item)) for key, item in entries.items())
            else:
                flat = [
                    part for key, item in entries.items() for part in (str(key), scalar_text(item))
                ]
                pairs.append((name, ",".join(flat)))
        elif isinstance(value, list):
            items = cast("list[object]", value)
            if explode:
                pairs.extend((name, scalar_text(item)) for item in items)
            else:
                pairs.append((name, _NO_EXPLODE.get(style, ",").join(map(scalar_text, items))))
        else:
            pairs.append((name, scalar_text(value)))
    return pairs


def header_values(values: Mapping[str, Any]) -> dict[str, str]:
    """Return headers as text, lists joined by commas; what is UNSET or None is left out.

    Raises:
        ConfigurationError: a value holds a line break (RFC 9110, section 5.5).
    """
    headers: dict[str, str] = {}
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        value = wire_value(value)
        text = ",".join(_texts(value))
        if "\r" in text or "\n" in text or "\0" in text:
            raise ConfigurationError(f"the header {name} must not hold a line break")
        headers[name] = text
    return headers


def _texts(value: Any) -> list[str]:
    """A value, or the items of a list, as texts."""
    if not isinstance(value, list):
        return [scalar_text(value)]
    items = cast("list[object]", value)
    return [scalar_text(item) for item in items]


def given(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the entries that are not UNSET as JSON data; None stays and becomes null."""
    return {name: wire_value(value) for name, value in values.items() if value is not UNSET}


def serialized(names: frozenset[str]) -> Callable[[Mapping[str, Any]], Mapping[str, Any]]:
    """Return a function that turns the values of those names into JSON texts (`content` of parameters)."""

    def write(values: Mapping[str, Any]) -> Mapping[str, Any]:
        if names.isdisjoint(values):
            return values
        return {
            name: json_text(value) if name in names and value is not UNSET else value
            for name, value in values.items()
        }

    return write


def json_text(value: Any) -> str:
    """Return a value as compact JSON."""
    return json.dumps(wire_value(value), ensure_ascii=False, separators=(",", ":"))


def cookie_header(values: Mapping[str, Any], others: str = "") -> str:
    """Return a `Cookie` header with the values behind others (RFC 6265, 4.2); UNSET is left out.

    What a cookie's value cannot hold is percent-encoded.
    """
    pairs = [
        f"{name}={quote(','.join(_texts(wire_value(value))), safe=_COOKIE_SAFE)}"
        for name, value in values.items()
        if value is not UNSET and value is not None
    ]
    return "; ".join([others, *pairs] if others else pairs)


_COOKIE_SAFE: Final = "!#$&'()*+-./:<=>?@[]^_`{|}~"


def form_fields(
    values: Mapping[str, Any],
    styles: Mapping[str, tuple[str, bool]] | None = None,
    part_types: Mapping[str, str] | None = None,
) -> dict[str, str | list[str]]:
    """Return the entries of an urlencoded form that are given; a list repeats its name.

    Lists and objects follow `styles` as in a query; a field with a JSON content type is JSON.
    """
    fields: dict[str, str | list[str]] = {}
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        if "json" in (part_types or {}).get(name, ""):
            fields[name] = json_text(value)
            continue
        for key, text in query_pairs({name: value}, styles):
            known = fields.get(key)
            fields[key] = text if known is None else [*_listed(known), text]
    return fields


def _listed(value: str | list[str]) -> list[str]:
    return value if isinstance(value, list) else [value]


def multipart_parts(
    values: Mapping[str, Any], part_types: Mapping[str, str] | None = None
) -> list[tuple[str, tuple[Any, ...]]]:
    """Return the parts of a multipart form: name, and file name, content and content type.

    An object, or a list that holds one, is a part with JSON (OpenAPI 3.2, 4.15.1.1); `part_types`
    are the content types that the documents give to parts.
    """
    parts: list[tuple[str, tuple[Any, ...]]] = []
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        stated = (part_types or {}).get(name)
        if _is_file(value):
            content_type = [stated] if stated else []
            parts.append((name, (file_name(value), open_file(value), *content_type)))
            continue
        plain = wire_value(value)
        if _structured(plain) or "json" in (stated or ""):
            parts.append((name, (None, json_text(plain).encode(), stated or "application/json")))
            continue
        for text in _texts(plain):
            parts.append((name, (None, text.encode(), *([stated] if stated else []))))
    return parts


def _structured(value: Any) -> bool:
    """Whether a value is an object or a list that holds one."""
    if isinstance(value, list):
        return any(map(_structured, cast("list[object]", value)))
    return isinstance(value, dict)


def _is_file(value: Any) -> bool:
    return isinstance(value, bytes | bytearray | os.PathLike) or hasattr(value, "read")


def file_name(value: FileContent) -> str:
    """Return a name for uploaded content: that of its file without folders, else `upload`."""
    name = value if isinstance(value, os.PathLike) else getattr(value, "name", None)
    return Path(os.fspath(name)).name if isinstance(name, str | os.PathLike) else "upload"


def open_file(value: FileContent) -> BinaryIO:
    """Return content as a binary file; the caller closes what was opened from a path."""
    if isinstance(value, bytes | bytearray):
        return io.BytesIO(value)
    if isinstance(value, os.PathLike):
        return Path(value).open("rb")
    return value
