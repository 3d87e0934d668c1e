"""Arguments on their way into a URL, a header, a cookie or a body."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final, cast
from urllib.parse import quote, urlencode

from .errors import ConfigurationError
from .unset import UNSET
from .uploads import FileContent, Upload, is_file
from .wire import NotJSONError, wire_value

_NO_EXPLODE: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}
"""Style -> what stands between the members of a list that does not explode, where it is not a comma."""
_COOKIE_SAFE: Final = "!#$%&'()*+-./:<=>?@[]^_`{|}~"
"""What may stand in the value of a cookie as it is (RFC 6265, section 4.1.1)."""


def json_value(value: Any, parameter: str) -> Any:
    """Return an argument as JSON data.

    Raises:
        ConfigurationError: JSON has no form for it; the message names the parameter.
    """
    try:
        return wire_value(value)
    except NotJSONError as error:
        raise ConfigurationError(f"{parameter} is not JSON: {error}") from None


def ids(value: Any) -> Any:
    """Return the id of a model, the ids of the models in a list, and anything else as it is.

    Raises:
        ConfigurationError: a model has no id.
    """
    if isinstance(value, list | tuple):
        return [ids(item) for item in cast("list[object]", value)]
    if not hasattr(value, "to_wire"):  # a model; telling so needs no pydantic
        return value
    found = getattr(value, "id", None)
    if not isinstance(found, str | int):
        raise ConfigurationError(f"this {type(value).__name__} has no id")
    return found


def expand_path(
    template: str,
    values: Mapping[str, Any],
    styles: Mapping[str, tuple[str, bool]] | None = None,
) -> str:
    """Fill the placeholders of a path, each value percent-encoded as one segment (RFC 3986, 3.3).

    `styles` maps a name to its style and whether it explodes (OpenAPI 3.2, section 4.12.3); the
    default is simple, not exploded: `a,b`.

    Raises:
        ConfigurationError: a value is missing, is empty or `.` or `..` and would change the path's
            structure, or is not a text or a number.
    """
    path = template
    for name, value in values.items():
        if value is None or value is UNSET:
            raise ConfigurationError(f"{name} must be a text or a number, not {value!r}")
        value = _plain(value, name)
        text = ",".join(_flat(value))
        style, explode = (styles or {}).get(name, ("simple", False))
        segment = _segment(name, value, style, explode)
        if text in ("", ".", "..") or segment in (".", ".."):
            raise ConfigurationError(f"{name} must not be {text!r}: it is a segment of the path")
        path = path.replace("{" + name + "}", segment)
    return path


_PATH_STYLES: Final = {"label": (".", "."), "matrix": (";", ";")}
"""Style -> what a segment begins with, and what stands between exploded members."""


def _segment(name: str, value: Any, style: str, explode: bool) -> str:
    """A value in a path: its members are encoded, what stands between them is not."""
    first, joint = _PATH_STYLES.get(style, ("", ","))
    members = [quote(text, safe="") for text in _flat(value)]
    if explode and isinstance(value, dict):
        pairs = zip(members[::2], members[1::2], strict=True)
        return first + joint.join(f"{key}={member}" for key, member in pairs)
    parts = members if explode else [",".join(members)]
    if style == "matrix":
        parts = [f"{quote(name, safe='')}={part}" for part in parts]
    return first + joint.join(parts)


def scalar_text(value: Any) -> str:
    """Return a scalar as it stands in a URL or header: true and false in lower case."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return str(value)
    value = wire_value(value)
    return "" if value is None else str(value)


def _plain(value: Any, parameter: str) -> Any:
    """A parameter as JSON data, but a decimal number with all of its digits."""
    return value if isinstance(value, Decimal) else json_value(value, parameter)


def _flat(value: Any) -> list[str]:
    """The texts of a list, or the names and values of an object in turn; else one text."""
    if isinstance(value, dict):
        entries = cast("dict[str, Any]", value)
        return [part for key, item in entries.items() for part in (key, _text(item))]
    if isinstance(value, list):
        return [_text(item) for item in cast("list[object]", value)]
    return [scalar_text(value)]


def _text(value: Any) -> str:
    """A member of a list or object as text; what is nested deeper goes as JSON."""
    return json.dumps(value) if isinstance(value, dict | list) else scalar_text(value)


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
        value = _plain(value, name)
        if isinstance(value, dict):
            entries = cast("dict[str, Any]", value)
            if style == "deepObject":
                pairs.extend(_deep(name, entries))
            elif explode:
                pairs.extend((key, _text(item)) for key, item in entries.items())
            else:
                pairs.append((name, _NO_EXPLODE.get(style, ",").join(_flat(entries))))
        elif isinstance(value, list):
            items = cast("list[object]", value)
            if explode:
                pairs.extend((name, _text(item)) for item in items)
            else:
                pairs.append((name, _NO_EXPLODE.get(style, ",").join(_flat(items))))
        else:
            pairs.append((name, scalar_text(value)))
    return pairs


def _deep(name: str, entries: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The entries of an object in brackets, lists repeated: `filter[tag]=a`."""
    pairs: list[tuple[str, str]] = []
    for key, item in entries.items():
        inner = f"{name}[{key}]"
        if isinstance(item, dict):
            pairs.extend(_deep(inner, cast("dict[str, Any]", item)))
        elif isinstance(item, list):
            pairs.extend((inner, _text(one)) for one in cast("list[object]", item))
        elif item is not None:
            pairs.append((inner, scalar_text(item)))
    return pairs


def header_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return headers as text, lists joined by commas; what is UNSET or None is left out.

    Raises:
        ConfigurationError: a value holds a line break (RFC 9110, section 5.5).
    """
    headers: dict[str, Any] = {}
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        if isinstance(value, bytes):
            headers[name] = value
            continue
        value = _plain(value, name)
        text = ",".join(_flat(value))
        if "\r" in text or "\n" in text or "\0" in text:
            raise ConfigurationError(f"the header {name} must not hold a line break")
        headers[name] = text
    return headers


def cookie_header(values: Mapping[str, Any], others: str = "") -> str:
    """Return a `Cookie` header with the values behind others (RFC 6265, 4.2); UNSET is left out.

    What a cookie's value cannot hold is percent-encoded.
    """
    pairs = [
        f"{name}={quote(','.join(_flat(plain)), safe=_COOKIE_SAFE)}"
        for name, value in values.items()
        if value is not UNSET and value is not None
        for plain in [_plain(value, name)]
    ]
    return "; ".join([others, *pairs] if others else pairs)


def serialized(names: frozenset[str]) -> Callable[[Mapping[str, Any]], Mapping[str, Any]]:
    """Return a function that turns the values of those names into JSON texts (`content` of parameters)."""

    def write(values: Mapping[str, Any]) -> Mapping[str, Any]:
        if names.isdisjoint(values):
            return values
        return {
            name: json_text(value, name) if name in names and value is not UNSET else value
            for name, value in values.items()
        }

    return write


def json_text(value: Any, parameter: str) -> str:
    """Return a value as compact JSON."""
    plain = json_value(value, parameter)
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def given(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the entries that are not UNSET as JSON data; None stays and becomes null."""
    return {name: json_value(value, name) for name, value in values.items() if value is not UNSET}


def form_body(
    values: Mapping[str, Any],
    styles: Mapping[str, tuple[str, bool]],
    part_types: Mapping[str, str],
) -> bytes:
    """Return an urlencoded form; a list repeats its name.

    Lists and objects follow `styles` as in a query; a field with a JSON content type is JSON.
    """
    names = frozenset(name for name, media_type in part_types.items() if "json" in media_type)
    present = {name: value for name, value in values.items() if value is not None}
    return urlencode(query_pairs(serialized(names)(present), styles)).encode("ascii")


Part = tuple[str, tuple[str | None, Any, str] | tuple[str | None, Any]]
"""One part of a multipart form as httpx takes it: field, then file name, content, media type."""


class Multipart:
    """A multipart form: its parts, and the uploads among them, made once for all tries.

    A file is a part with a name. An object, or a list that holds one, is a part with JSON
    (OpenAPI 3.2, 4.15.1.1); other lists repeat their field. `part_types` are the content types that
    the documents give to parts.
    """

    def __init__(self, values: Mapping[str, Any], part_types: Mapping[str, str]) -> None:
        self._entries: list[tuple[str, Upload | str, str | None]] = []
        for name, value in values.items():
            if value is not UNSET and value is not None:
                self._add(name, value, _only(part_types.get(name)))

    def _add(self, name: str, value: Any, stated: str | None) -> None:
        if isinstance(value, list) and any(map(is_file, cast("list[object]", value))):
            for item in cast("list[object]", value):
                self._add(name, item, stated)
            return
        if is_file(value):
            upload = Upload(cast("FileContent", value), name)
            self._entries.append((name, upload, upload.media_type or stated))
            return
        plain = _plain(value, name)
        if _structured(plain) or "json" in (stated or ""):
            text = json_text(plain, name)
            self._entries.append((name, text, stated or "application/json"))
            return
        texts = _flat(plain) if isinstance(plain, list) else [scalar_text(plain)]
        self._entries.extend((name, text, stated) for text in texts)

    @property
    def repeats(self) -> bool:
        """Whether it can be sent again."""
        return all(one.repeats for _, one, _ in self._entries if isinstance(one, Upload))

    def parts(self) -> list[Part]:
        """Return the parts of one try, each file at its start."""
        parts: list[Part] = []
        for name, entry, media_type in self._entries:
            title = entry.name if isinstance(entry, Upload) else None
            content = entry.open() if isinstance(entry, Upload) else entry.encode()
            parts.append((name, (title, content, media_type) if media_type else (title, content)))
        return parts


def _structured(value: Any) -> bool:
    """Whether a value is an object or a list that holds one."""
    if isinstance(value, list):
        return any(map(_structured, cast("list[object]", value)))
    return isinstance(value, dict)


def _only(media_type: str | None) -> str | None:
    """A media type that is one: not a list to choose from, not a range."""
    return None if not media_type or "," in media_type or "*" in media_type else media_type
