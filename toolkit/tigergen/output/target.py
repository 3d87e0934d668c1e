"""What is to be written, and what was."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Final

from tigergen.output.own_file import read_own

MANIFEST: Final = ".tigergen.json"
"""The file that lists what tigergen wrote to a folder, each with its SHA-256."""


class OutputError(Exception):
    """The results cannot be put where they belong; nothing was written. `advice` says what to do."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice


def is_inside(name: str) -> bool:
    """Tell whether a relative path with slashes stays inside the folder it is relative to."""
    parts = PurePosixPath(name).parts
    return bool(parts) and not (
        name.startswith("/") or ".." in parts or "\\" in name or "\0" in name
    )


def link_on_the_way(folder: Path, name: str) -> Path | None:
    """Return the folder between `folder` and a file in it that is a link: what lies behind is not ours."""
    for parent in reversed(PurePosixPath(name).parents[:-1]):
        if (folder / parent).is_symlink():
            return folder / parent
    return None


@dataclass(frozen=True)
class Target:
    """A folder and the files that shall be in it, by relative path with slashes.

    An `owned` folder is tigergen's: it is exchanged as a whole. In one that is not, only the files
    themselves are replaced. Whatever else is in either of them stays. `api` is the name of the API
    whose results these are: those of another are not replaced.
    """

    folder: Path
    files: Mapping[str, str]
    owned: bool = True
    api: str = ""

    def __post_init__(self) -> None:
        for name in self.files:
            if not is_inside(name):
                raise ValueError(f"not a path inside the output folder: {name!r}")

    @cached_property
    def place(self) -> Path:
        """The folder itself, where `folder` is or passes a symbolic link."""
        return Path(os.path.realpath(self.folder))

    @cached_property
    def content(self) -> dict[str, bytes]:
        """The bytes of each file, the manifest's among them."""
        files = {name: text.encode("utf-8") for name, text in self.files.items()}
        digests = {name: digest(data) for name, data in sorted(files.items())}
        manifest: dict[str, object] = {"comment": "Written by tigergen; do not edit."}
        if self.api:
            manifest["api"] = self.api
        manifest["files"] = digests
        return files | {MANIFEST: (json.dumps(manifest, indent=1) + "\n").encode()}


@dataclass
class Written:
    """The files that were written, those that were as they should be, and those removed."""

    written: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)


def digest(data: bytes) -> str:
    """Return the SHA-256 of a file's bytes."""
    return hashlib.sha256(data).hexdigest()


def read_manifest(folder: Path) -> dict[str, str] | None:
    """Return the digests by name of what tigergen wrote to a folder; None if it wrote nothing there."""
    files = _manifest(folder).get("files")
    if not isinstance(files, dict):
        return None
    return {
        name: known
        for name, known in files.items()
        if isinstance(known, str) and is_inside(name) and _is_short(name)
    }


def _is_short(name: str) -> bool:
    """Whether a disk can hold a file of that name: to ask about another is an error of its own."""
    parts = name.encode("utf-8", "replace").split(b"/")
    return len(name) <= 2000 and max(map(len, parts)) <= 255


def written_for(folder: Path) -> str:
    """Return the name of the API whose results a folder holds; empty if it does not say."""
    return str(_manifest(folder).get("api") or "")


def _manifest(folder: Path) -> dict[str, object]:
    path = folder / MANIFEST
    try:
        manifest = json.loads(read_own(path))
    except (OSError, ValueError, RecursionError):
        return {}
    return manifest if isinstance(manifest, dict) else {}
