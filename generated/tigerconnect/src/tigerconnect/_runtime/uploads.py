"""Content to send: bytes, a file opened in binary mode, a path, or a tuple that also names it.

All mean the same wherever content is sent, as a whole body or as a part of a form. What is read
from a file starts where the file stood when the call was made, for each try again; the caller's file
stays open.
"""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeAlias, cast

from .errors import ConfigurationError

Content: TypeAlias = bytes | BinaryIO | os.PathLike[str]
FileContent: TypeAlias = Content | tuple[str, Content] | tuple[str, Content, str]
"""Binary data to send: bytes, a file opened in binary mode, or a path; `(name, content)` and
`(name, content, media_type)` also say how to call it."""

CHUNK: Final = 64 * 1024


def is_file(value: Any) -> bool:
    """Whether a value is content to send."""
    if isinstance(value, tuple):
        entries = cast("tuple[object, ...]", value)
        return len(entries) in (2, 3) and isinstance(entries[0], str) and is_file(entries[1])
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike) or hasattr(value, "read")


class Upload:
    """One content to send, from its start each time.

    Attributes:
        name: a name for it: the one given, that of its file without folders, else `upload`.
        media_type: the type given, or None.
        size: its bytes, or None if that is not known before it is read.
        repeats: whether it can be sent again.
    """

    def __init__(self, value: FileContent, parameter: str) -> None:
        content: Any = value
        self.media_type: str | None = None
        given = ""
        if isinstance(value, tuple):
            given, content = value[0], value[1]
            self.media_type = value[2] if len(value) == 3 else None
        self._data: bytes | None = None
        self._path: Path | None = None
        self._file: Any = None
        self._start: int | None = 0
        if isinstance(content, bytes | bytearray | memoryview):
            self._data = bytes(cast("bytes", content))
            self.size: int | None = len(self._data)
        elif isinstance(content, os.PathLike):
            self._path = Path(cast("os.PathLike[str]", content))
            self.size = self._path.stat().st_size
        else:
            if isinstance(content, io.TextIOBase):
                raise ConfigurationError(f"{parameter}: open the file in binary mode ('rb')")
            self._file = content
            self._start, self.size = _extent(content)
        named: Any = self._path or getattr(self._file, "name", None)
        found = Path(named).name if isinstance(named, str | Path) else ""
        self.name = given or found or "upload"

    @property
    def repeats(self) -> bool:
        """Whether it can be sent again: a pipe cannot."""
        return self._file is None or self._start is not None

    def open(self) -> _Reader:
        """Return a reader that stands at the start."""
        if self._data is not None:
            return _Reader(io.BytesIO(self._data), 0, owned=True)
        if self._path is not None:
            return _Reader(self._path.open("rb"), 0, owned=True)
        reader = _Reader(self._file, self._start, owned=False)
        if self._start is not None:
            reader.seek(0)
        return reader


def _extent(file: Any) -> tuple[int | None, int | None]:
    """Where a file stands, and how many bytes follow; None for what cannot be told."""
    try:
        start = file.tell()
        end = file.seek(0, os.SEEK_END)
        file.seek(start)
    except (AttributeError, OSError, ValueError):
        return None, None
    if not isinstance(start, int) or not isinstance(end, int):
        return None, None
    return start, max(0, end - start)


class _Reader:
    """A file from some place on, as httpx reads the parts of a form."""

    def __init__(self, file: Any, start: int | None, *, owned: bool) -> None:
        self._file = file
        self._start = start
        self._owned = owned

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        if not isinstance(data, bytes):
            raise ConfigurationError("the file gives text: open it in binary mode ('rb')")
        return data

    def tell(self) -> int:
        if self._start is None:
            raise io.UnsupportedOperation("tell")
        return int(self._file.tell()) - self._start

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if self._start is None:
            raise io.UnsupportedOperation("seek")
        if whence == os.SEEK_SET:
            offset += self._start
        return int(self._file.seek(offset, whence)) - self._start

    def close(self) -> None:
        """Close what was opened here, and never the caller's file."""
        if self._owned:
            self._file.close()


class _Body:
    """The bytes of a reader piece by piece, as the body of a request."""

    def __init__(self, reader: _Reader) -> None:
        self._reader = reader

    def close(self) -> None:
        """Close the file if it was opened for this request."""
        self._reader.close()


class Chunks(_Body):
    """The body of a blocking request."""

    def __iter__(self) -> Iterator[bytes]:
        while data := self._reader.read(CHUNK):
            yield data


class AsyncChunks(_Body):
    """The body of an asynchronous request; a slow disk does not hold up the loop."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import anyio.to_thread

        while data := await anyio.to_thread.run_sync(self._reader.read, CHUNK):
            yield data
