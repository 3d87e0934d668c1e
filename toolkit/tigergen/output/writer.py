"""Staged writing: a folder is made complete beside the old one, then the two are exchanged.

Whoever kills the build, before or after, finds the old output or the new one, never a mixture. On
Linux the exchange is a single `renameat2(RENAME_EXCHANGE)`; elsewhere the old folder is moved aside
first, and a build that finds it aside puts it back.

A manifest in each generated folder lists what tigergen wrote. A folder that is not empty and has
none is somebody else's and is left alone.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

MANIFEST: Final = ".tigergen.json"
_RENAME_EXCHANGE: Final = 2
_AT_FDCWD: Final = -100


class ForeignOutputError(Exception):
    """The output folder holds files that tigergen did not write."""


@dataclass(frozen=True)
class Target:
    """A folder and the files that shall be in it, by relative path with slashes.

    An `owned` folder holds nothing else; in one that is not, other files stay.
    """

    folder: Path
    files: Mapping[str, str]
    owned: bool = True

    def __post_init__(self) -> None:
        for name in self.files:
            parts = PurePosixPath(name).parts
            if not parts or name.startswith("/") or ".." in parts or "\\" in name or "\0" in name:
                raise ValueError(f"not a path inside the output folder: {name!r}")


@dataclass
class Written:
    """The files that were written, those that were as they should be, and those removed."""

    written: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)


def _with_manifest(target: Target) -> dict[str, bytes]:
    files = {name: text.encode("utf-8") for name, text in target.files.items()}
    if target.owned:
        digests = {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())}
        manifest = {"comment": "Written by tigergen; do not edit.", "files": digests}
        files[MANIFEST] = (json.dumps(manifest, indent=1) + "\n").encode()
    return files


def compare(target: Target) -> dict[str, tuple[str | None, str | None]]:
    """Return, by path, the old and the new text of each file that differs; None: no such file."""
    new = _with_manifest(target)
    differences: dict[str, tuple[str | None, str | None]] = {}
    for name, data in new.items():
        path = target.folder / name
        old = path.read_bytes() if path.is_file() else None
        if old != data:
            before = None if old is None else old.decode("utf-8", "replace")
            differences[name] = (before, data.decode("utf-8"))
    for name in _stale(target, new):
        old = (target.folder / name).read_bytes()
        differences[name] = (old.decode("utf-8", "replace"), None)
    return dict(sorted(differences.items()))


def _stale(target: Target, new: Mapping[str, bytes]) -> list[str]:
    """Files of an owned folder that an earlier build wrote and this one does not."""
    if not target.owned:
        return []
    try:
        manifest = json.loads((target.folder / MANIFEST).read_bytes())
        listed = [name for name in manifest["files"] if isinstance(name, str)]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    return [
        name for name in listed
        if name not in new and ".." not in PurePosixPath(name).parts
        and not name.startswith("/") and (target.folder / name).is_file()
    ]  # fmt: skip


def check_ownership(target: Target) -> None:
    """Make sure an owned folder is empty, missing or tigergen's.

    Raises:
        ForeignOutputError: it is not.
    """
    folder = target.folder
    if not target.owned or not folder.exists():
        return
    if not folder.is_dir():
        raise ForeignOutputError(f"{folder.name} is a file")
    if any(folder.iterdir()) and not (folder / MANIFEST).is_file():
        raise ForeignOutputError(f"the folder {folder.name} holds files tigergen did not write")


def write(targets: Sequence[Target]) -> Written:
    """Bring all targets to disk; stage everything first, then put it in place.

    Raises:
        ForeignOutputError: an owned folder is somebody else's; nothing is written.
        OSError: the disk said no; the old output is whole.
    """
    for target in targets:
        _recover(target.folder)
        check_ownership(target)
    result = Written()
    staged: list[tuple[Target, Path | None, dict[str, bytes]]] = []
    try:
        for target in targets:
            changed = compare(target)
            new = _with_manifest(target)
            shown = target.folder
            for name in new:
                kind = result.written if name in changed else result.unchanged
                kind.append(str(shown / name))
            result.removed += [
                str(shown / name) for name, (_, text) in changed.items() if text is None
            ]
            staged.append((target, _stage(target, new, set(changed)) if changed else None, new))
        for target, stage, _ in staged:
            if stage is not None:
                _put_in_place(target, stage)
    finally:
        for _, stage, _ in staged:
            if stage is not None:
                shutil.rmtree(stage, ignore_errors=True)
    return result


def _stage(target: Target, files: Mapping[str, bytes], changed: set[str]) -> Path:
    """Write the files to a new folder on the same disk, and make sure they are there.

    What has not changed is not written again: an owned folder gets a link to it, another keeps it.
    """
    parent = target.folder.parent if target.owned else target.folder
    parent.mkdir(parents=True, exist_ok=True)
    stage = Path(tempfile.mkdtemp(prefix=f".{target.folder.name}.new-", dir=parent))
    if target.owned:
        _keep_foreign(target, stage, files)
    for name, data in files.items():
        path = stage / name
        if name not in changed and not target.owned:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        if name not in changed and _link(target.folder / name, path):
            continue
        with path.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    stage.chmod(0o755)
    return stage


def _link(old: Path, new: Path) -> bool:
    """Make a second name for an unchanged file, where the file system can."""
    try:
        os.link(old, new)
    except OSError:
        return False
    return True


def _keep_foreign(target: Target, stage: Path, files: Mapping[str, bytes]) -> None:
    """Carry over files somebody put beside ours, such as caches of an editable install."""
    if not target.folder.is_dir():
        return
    stale = set(_stale(target, files))
    for root, _, found in os.walk(target.folder):
        for entry in found:
            path = Path(root, entry)
            name = path.relative_to(target.folder).as_posix()
            if name in files or name in stale or "__pycache__" in path.parts or path.is_symlink():
                continue
            copy = stage / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, copy)


def _put_in_place(target: Target, stage: Path) -> None:
    if not target.owned:
        for path in sorted(path for path in stage.rglob("*") if path.is_file()):
            place = target.folder / path.relative_to(stage)
            place.parent.mkdir(parents=True, exist_ok=True)
            os.replace(path, place)
        return
    folder = target.folder
    if not folder.exists():
        os.rename(stage, folder)
        return
    if _exchange(stage, folder):
        return
    aside = _aside(folder)
    os.rename(folder, aside)
    os.rename(stage, folder)
    shutil.rmtree(aside, ignore_errors=True)


def _aside(folder: Path) -> Path:
    return folder.parent / f".{folder.name}.old"


def _recover(folder: Path) -> None:
    """Put back what a killed build left aside, and drop what it had staged."""
    aside = _aside(folder)
    if aside.is_dir():
        if folder.exists():
            shutil.rmtree(aside, ignore_errors=True)
        else:
            os.rename(aside, folder)
    for place in (folder.parent, folder):
        if place.is_dir():
            for stage in place.glob(f".{folder.name}.new-*"):
                shutil.rmtree(stage, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step where the system can; tell whether it did."""
    if not sys.platform.startswith("linux"):
        return False
    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        result: int = libc.renameat2(
            _AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE
        )
        return result == 0
    return False
