"""A cache of what builds found out: `.tigergen-cache/` in the folder where one works.

It may be deleted at any time. Nothing in it is trusted over content: an entry is found by the hash of
everything it depends on (tigergen's own code included), and outputs are compared with the files on
disk by their hash. Entries are JSON; nothing is ever unpickled.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Final

FOLDER: Final = ".tigergen-cache"
_KEEP: Final = 2000


def digest(*parts: str | bytes) -> str:
    """Return the SHA-256 of the parts, each told apart from the next."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        total.update(len(data).to_bytes(8, "big"))
        total.update(data)
    return total.hexdigest()


def folder_digest(folder: Path, pattern: str) -> str:
    """Return the hash of the files below a folder."""
    paths = sorted(path for path in folder.rglob(pattern) if path.is_file())
    return digest(
        *(
            part
            for path in paths
            for part in (path.relative_to(folder).as_posix(), path.read_bytes())
        )
    )


@cache
def code_digest() -> str:
    """Return the hash of tigergen's own code and templates, and of the libraries that print."""
    from importlib.metadata import version

    from tigergen.generate.environment import template_folder

    package = Path(__file__).resolve().parent.parent
    versions = [version(name) for name in ("datamodel-code-generator", "ruff", "jinja2", "pyyaml")]
    return digest(
        folder_digest(package, "*.py"), folder_digest(template_folder(), "*.jinja"), *versions
    )


class Cache:
    """Entries by key in one folder; without a folder it holds nothing."""

    def __init__(self, folder: Path | None, *, readonly: bool = False) -> None:
        self._readonly = readonly
        self._folder = folder / FOLDER if folder is not None else None

    def load(self, kind: str, key: str) -> Any:
        """Return the entry, or None if there is none that can be read."""
        if self._folder is None:
            return None
        with suppress(OSError, ValueError):
            return json.loads((self._folder / f"{kind}-{key}.json").read_bytes())
        return None

    def store(self, kind: str, key: str, value: Any) -> None:
        """Keep an entry; that it cannot be kept is no fault."""
        if self._folder is None or self._readonly:
            return
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            ignore = self._folder / ".gitignore"
            if not ignore.exists():
                ignore.write_text("*\n")
            handle, name = tempfile.mkstemp(dir=self._folder, suffix=".tmp")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(value, file, ensure_ascii=False)
            os.replace(name, self._folder / f"{kind}-{key}.json")

    def trim(self, keep: Iterable[str]) -> None:
        """Drop entries that were not used, once there are very many."""
        if self._folder is None:
            return
        with suppress(OSError):
            entries = list(self._folder.glob("*.json"))
            if len(entries) > _KEEP:
                wanted = set(keep)
                for path in entries:
                    if path.stem not in wanted:
                        path.unlink(missing_ok=True)
