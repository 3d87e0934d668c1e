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
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from importlib import metadata, util
from pathlib import Path
from typing import Any, Final

FOLDER: Final = ".tigergen-cache"
_KEEP: Final = 2000

PLUGINS: Final = ("tigergen.readers", "tigergen.outputs")
"""The groups of entry points by which other distributions extend tigergen."""


def digest(*parts: str | bytes) -> str:
    """Return the SHA-256 of the parts, each told apart from the next."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        total.update(len(data).to_bytes(8, "big"))
        total.update(data)
    return total.hexdigest()


def folder_digest(folder: Path, pattern: str = "*") -> str:
    """Return the hash of the files below a folder; folders that are links are followed, once each."""
    parts: list[str | bytes] = []
    seen: set[str] = set()
    for root, folders, files in os.walk(folder, followlinks=True):
        real = os.path.realpath(root)
        if real in seen:
            folders.clear()
            continue
        seen.add(real)
        folders.sort()
        for name in sorted(files):
            path = Path(root, name)
            if path.match(pattern) and path.is_file():
                parts += [path.relative_to(folder).as_posix(), path.read_bytes()]
    return digest(*parts)


@cache
def code_digest() -> str:
    """Return the hash of all code that a result depends on.

    That is tigergen's own code and templates, the interpreter's version, the versions of the
    distributions that tigergen requires, and the plugins with their code.
    """
    from tigergen.generate.environment import template_folder

    package = Path(__file__).resolve().parent.parent
    return digest(
        folder_digest(package, "*.py"),
        folder_digest(template_folder(), "*.jinja"),
        ".".join(map(str, sys.version_info[:3])),
        *_requirements(),
        *_plugins(),
    )


def _requirements() -> Iterator[str]:
    """Name and version of each distribution that tigergen requires."""
    try:
        required = metadata.requires("tigergen") or []
    except metadata.PackageNotFoundError:  # a checkout that is not installed
        required = []
    for line in sorted(required):
        name = re.match(r"[\w.-]+", line)
        if name is None or "extra ==" in line:
            continue
        try:
            yield f"{name[0]} {metadata.version(name[0])}"
        except metadata.PackageNotFoundError:
            yield f"{name[0]} is missing"


def _plugins() -> Iterator[str | bytes]:
    """Each plugin: where it comes from, and the code of its module."""
    for group in PLUGINS:
        for entry in sorted(metadata.entry_points(group=group)):
            version = entry.dist.version if entry.dist is not None else ""
            yield f"{group} {entry.name} {entry.value} {version}"
            with suppress(ImportError, AttributeError, OSError, ValueError):
                found = util.find_spec(entry.module)
                if found is not None and found.origin is not None:
                    yield Path(found.origin).read_bytes()


class Cache:
    """Entries by key in one folder; without a folder it holds nothing."""

    def __init__(self, folder: Path | None, *, readonly: bool = False) -> None:
        self._readonly = readonly
        self._folder = folder / FOLDER if folder is not None else None

    def load(self, kind: str, key: str) -> Any:
        """Return the entry, or None if there is none that can be read."""
        if self._folder is None:
            return None
        with suppress(OSError, ValueError, RecursionError):
            text = (self._folder / f"{kind}-{key}.json").read_text(encoding="utf-8")
            checksum, _, entry = text.partition("\n")
            if checksum == digest(entry):
                return json.loads(entry)
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
            entries = list(self._folder.glob("*.json"))
            if len(entries) > _KEEP:
                wanted = set(keep)
                for path in entries:
                    if path.stem not in wanted:
                        path.unlink(missing_ok=True)
