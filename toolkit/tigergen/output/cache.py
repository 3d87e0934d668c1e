"""A cache of what builds found out: `.tigergen-cache/` in the folder where one works.

It may be deleted at any time. Nothing in it is trusted over content: an entry is found by the hash of
everything it depends on (tigergen's own code included), and outputs are compared with the files on
disk by their hash. Entries are JSON behind their own checksum; nothing is ever unpickled.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from tigergen.output.own_file import read_own

FOLDER: Final = ".tigergen-cache"
COMPILED: Final = "__pycache__"
"""The folder where Python keeps what it compiled."""
_KEEP: Final = 2000
_ENTRY: Final = re.compile(r"[a-z]+-[0-9a-f]{64}\.json")


def digest(*parts: str | bytes) -> str:
    """Return the SHA-256 of the parts, each told apart from the next."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        total.update(len(data).to_bytes(8, "big"))
        total.update(data)
    return total.hexdigest()


def folder_digest(folder: Path, ending: str = "", *, inside: Path | None = None) -> str:
    """Return the hash of the files below a folder whose names end so; links are followed, once each.

    With `inside`, links are followed only to what lies in that folder. What Python compiled is left out.
    """

    def is_followed(path: str) -> bool:
        return inside is None or Path(path).is_relative_to(os.path.realpath(inside))

    parts: list[str | bytes] = []
    seen: set[str] = set()
    for root, folders, files in os.walk(folder, followlinks=True):
        real = os.path.realpath(root)
        if real in seen or not is_followed(real):
            folders.clear()
            continue
        seen.add(real)
        folders[:] = sorted(name for name in folders if name != COMPILED)
        for name in sorted(files):
            path = Path(root, name)
            if name.endswith(ending) and path.is_file() and is_followed(os.path.realpath(path)):
                parts += [path.relative_to(folder).as_posix(), path.read_bytes()]
    return digest(*parts)


@dataclass(frozen=True)
class Cache:
    """Entries by key in the cache of a folder; without a folder it holds nothing."""

    home: Path | None
    readonly: bool = False

    @cached_property
    def _folder(self) -> Path | None:
        folder = self.home / FOLDER if self.home is not None else None
        # A repository may hold a link to anywhere.
        return None if folder is None or folder.is_symlink() else folder

    def __bool__(self) -> bool:
        """Whether it holds anything at all."""
        return self._folder is not None

    def load(self, kind: str, key: str) -> Any:
        """Return the entry, or None if there is none that can be read."""
        if self._folder is None:
            return None
        with suppress(OSError, ValueError, RecursionError):
            text = read_own(self._folder / f"{kind}-{key}.json").decode("utf-8")
            checksum, _, entry = text.partition("\n")
            if checksum == digest(entry):
                return json.loads(entry)
        return None

    def store(self, kind: str, key: str, value: Any) -> None:
        """Keep an entry; that it cannot be kept is not a fault."""
        if self._folder is None or self.readonly:
            return
        import tempfile  # what is only read needs none

        with suppress(OSError, ValueError):
            self._folder.mkdir(parents=True, exist_ok=True)
            ignore = self._folder / ".gitignore"
            if not os.path.lexists(ignore):
                ignore.write_text("*\n")
            entry = json.dumps(value, ensure_ascii=False)
            handle, name = tempfile.mkstemp(dir=self._folder, suffix=".tmp")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    file.write(f"{digest(entry)}\n{entry}")
                os.replace(name, self._folder / f"{kind}-{key}.json")
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise

    def trim(self, keep: Iterable[str]) -> None:
        """Drop entries that were not used, once there are very many."""
        if self._folder is None:
            return
        with suppress(OSError):
            entries = [path for path in self._folder.glob("*.json") if _ENTRY.fullmatch(path.name)]
            if len(entries) > _KEEP:
                wanted = set(keep)
                for path in entries:
                    if path.stem not in wanted:
                        path.unlink(missing_ok=True)
