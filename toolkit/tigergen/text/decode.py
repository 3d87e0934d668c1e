"""Bytes of a source turned into text: UTF-8, or UTF-16 and UTF-32 as their first bytes show."""

from __future__ import annotations

import codecs
from typing import Final

from tigergen.text.tree import TextFault

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# JSON and YAML begin with two ASCII characters, so the zero bytes tell the encoding (RFC 4627, 3).
_ZEROS: Final[dict[tuple[bool, ...], str]] = {
    (True, True, True, False): "utf-32-be",
    (True, False, True, False): "utf-16-be",
    (False, True, True, True): "utf-32-le",
    (False, True, False, True): "utf-16-le",
}


def encoding(head: bytes) -> str:
    """Return the encoding that the first bytes show: by a byte order mark, or by where the zeros are."""
    name = next((name for mark, name in _MARKS if head.startswith(mark)), None)
    return name or _ZEROS.get(tuple(byte == 0 for byte in head[:4]), "utf-8")


def decode(data: bytes) -> str:
    """Return the text, with line feeds for line ends.

    Raises:
        TextFault: the bytes are not text in the encoding they seem to have.
    """
    name = encoding(data)
    try:
        text = data.decode(name)
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
        shown = "UTF-8" if name.startswith("utf-8") else name.upper()
        raise TextFault("S001", f"the file is not {shown} text", line, column) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")
