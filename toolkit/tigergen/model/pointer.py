"""JSON Pointer (RFC 6901): the address of a value inside a JSON document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import unquote

from tigergen.model.claim import Json


class Pointer(str):
    """A JSON Pointer as text, with the operations that keep it well formed.

    It is a `str`, so it serves as a key of tables and as a value in JSON as it stands::

        >>> operation = ROOT / "paths" / "/pets/{id}" / "get"
        >>> operation
        Pointer('/paths/~1pets~1{id}/get')
        >>> operation.parent.name
        '/pets/{id}'
    """

    __slots__ = ()

    @classmethod
    def of(cls, *tokens: str | int) -> Pointer:
        """Return the pointer made of unescaped reference tokens; none give the whole document."""
        return cls("".join(f"/{escape(str(token))}" for token in tokens))

    @classmethod
    def parse(cls, text: str) -> Pointer:
        """Return `text` as a pointer. A URI fragment, which begins with `#`, is percent-decoded (section 6).

        Raises:
            ValueError: the text neither is empty nor begins with a slash.
        """
        text = unquote(text[1:]) if text.startswith("#") else text
        if text and not text.startswith("/"):
            raise ValueError(f"a JSON Pointer begins with '/': {text!r}")
        return cls(text)

    def __truediv__(self, token: str | int) -> Pointer:
        """The pointer of the member or item `token` of what this one addresses."""
        text = token if isinstance(token, str) else str(token)
        if "~" in text or "/" in text:
            text = escape(text)
        return Pointer("/".join((self, text)))

    def __repr__(self) -> str:
        return f"Pointer({str(self)!r})"

    @property
    def tokens(self) -> tuple[str, ...]:
        """The unescaped reference tokens."""
        tokens = self.split("/")[1:]
        return tuple(map(unescape, tokens) if "~" in self else tokens)

    @property
    def name(self) -> str:
        """The last token, unescaped; empty for the whole document."""
        return unescape(self.rpartition("/")[2])

    @property
    def parent(self) -> Pointer:
        """The pointer of what holds this value; the whole document is its own parent."""
        return Pointer(self.rpartition("/")[0])

    def under(self, other: str) -> bool:
        """Tell whether this pointer is `other` or addresses something inside of it."""
        return self == other or self.startswith(f"{other}/")

    def rebased(self, old: str, new: str) -> Pointer:
        """Return the pointer with the prefix `old`, which it must be under, replaced by `new`."""
        if not self.under(old):
            raise ValueError(f"{self!r} is not under {old!r}")
        return Pointer(f"{new}{self[len(old) :]}")

    def resolve(self, document: Json) -> Any:
        """Return the value in `document` that this pointer addresses.

        Raises:
            LookupError: there is no such value.
        """
        value = document
        for token in self.tokens:
            if isinstance(value, dict):
                value = value[token]
            elif isinstance(value, list) and _is_index(token):
                value = value[int(token)]
            else:
                raise LookupError(str(self))
        return value


ROOT: Final = Pointer("")
"""The pointer of the whole document."""


def escape(token: str) -> str:
    """Escape one reference token (RFC 6901, section 3)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Undo `escape`."""
    return token.replace("~1", "/").replace("~0", "~")


def join(tokens: Iterable[str | int]) -> Pointer:
    """Return the pointer for `tokens`; no tokens give the whole document, an empty pointer."""
    return Pointer.of(*tokens)


def split(pointer: str) -> list[str]:
    """Return the unescaped tokens of `pointer`. A leading `#` of a URI fragment is accepted.

    Raises:
        ValueError: the pointer neither is empty nor begins with a slash.
    """
    return list(Pointer.parse(pointer).tokens)


def resolve(document: Json, pointer: str) -> Any:
    """Return the value in `document` that `pointer` addresses.

    Raises:
        LookupError: there is no such value.
        ValueError: the text is not a JSON Pointer.
    """
    return Pointer.parse(pointer).resolve(document)


def _is_index(token: str) -> bool:
    """Array indexes have no leading zero (RFC 6901, section 4)."""
    return token == "0" or (token.isascii() and token.isdecimal() and token[0] != "0")
