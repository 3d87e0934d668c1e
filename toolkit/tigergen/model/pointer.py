"""JSON Pointer (RFC 6901): the address of a value inside a JSON document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tigergen.model.claim import Json


def escape(token: str) -> str:
    """Escape one reference token (RFC 6901, section 3)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Undo `escape`."""
    return token.replace("~1", "/").replace("~0", "~")


def join(tokens: Iterable[str | int]) -> str:
    """Return the pointer for `tokens`; no tokens give the whole document, an empty pointer."""
    return "".join(f"/{escape(str(token))}" for token in tokens)


def split(pointer: str) -> list[str]:
    """Return the unescaped tokens of `pointer`. A leading `#` of a URI fragment is accepted.

    Raises:
        ValueError: the pointer neither is empty nor begins with a slash.
    """
    pointer = pointer.removeprefix("#")
    if not pointer:
        return []
    if not pointer.startswith("/"):
        raise ValueError(f"a JSON Pointer begins with '/': {pointer!r}")
    return [unescape(token) for token in pointer[1:].split("/")]


def resolve(document: Json, pointer: str) -> Any:
    """Return the value in `document` that `pointer` addresses.

    Raises:
        LookupError: there is no such value.
        ValueError: the text is not a JSON Pointer.
    """
    value = document
    for token in split(pointer):
        if isinstance(value, dict):
            value = value[token]
        elif isinstance(value, list) and (token == "0" or (token.isdecimal() and token[0] != "0")):
            value = value[int(token)]
        else:
            raise LookupError(pointer)
    return value
