"""Whose a file is: tigergen replaces what it wrote, as it wrote it, and nothing else."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Final

from tigergen.output.target import (
    MANIFEST,
    OutputError,
    Target,
    digest,
    link_on_the_way,
    read_manifest,
    written_for,
)

_SHOWN: Final = 5


class ForeignOutputError(OutputError):
    """Files stand in the way that tigergen did not write, or that were edited since."""


def check_ownership(
    targets: Collection[Target], sources: Collection[Path] = (), *, force: bool = False
) -> None:
    """Make sure that nothing is overwritten that other people or programs wrote.

    With `force`, files that tigergen did not write, or that were edited since, may be replaced; a
    source of the build and a folder where a file belongs never are.

    Raises:
        ForeignOutputError: something is; it names the files.
    """
    read = {Path(os.path.realpath(path)) for path in sources}
    never: list[str] = []
    foreign: list[str] = []
    edited: list[str] = []
    for target in targets:
        never += _impossible(target, read)
        if force:
            continue
        _check_api(target)
        foreign += _strangers(target)
        edited += _edited(target)
    if never:
        raise ForeignOutputError(
            _listed(list(dict.fromkeys(never))), "Choose another output folder."
        )
    if foreign:
        raise ForeignOutputError(
            f"tigergen did not write {_listed(foreign)}",
            "Move what is there, choose another output folder, or replace it with --force.",
        )
    if edited:
        raise ForeignOutputError(
            f"edited since tigergen wrote it: {_listed(edited)}",
            "Keep the change in a decision or a template of yours, then build with --force.",
        )


def _check_api(target: Target) -> None:
    """Refuse to replace the results of another API."""
    other = written_for(target.place)
    if target.api and other not in ("", target.api):
        raise ForeignOutputError(
            f"{_shown(target, '')} holds the results of the API {other!r}, and this one is called {target.api!r}",
            "Choose another output folder, or replace them with --force.",
        )


def _impossible(target: Target, read: Collection[Path]) -> Iterator[str]:
    """What cannot be replaced by a file, even with --force."""
    if os.path.lexists(target.place) and not target.place.is_dir():
        yield f"{target.folder} is not a folder"
        return
    for name in target.content:
        path = target.place / name
        link = link_on_the_way(target.place, name)
        if link is not None:
            inside = link.relative_to(target.place).as_posix()
            yield f"{_shown(target, inside)} is a symbolic link, and a folder belongs there"
        elif (blocked := _blocked(target.place, name)) is not None:
            yield f"{_shown(target, blocked)} is a file, and a folder belongs there"
        elif path.is_dir() and not path.is_symlink():
            yield f"{_shown(target, name)} is a folder, and a file belongs there"
        elif path.exists() and not path.is_file():
            yield f"{_shown(target, name)} is a pipe or a device, and a file belongs there"
        elif Path(os.path.realpath(path)) in read:
            yield f"{_shown(target, name)} is a source of this build and would be overwritten"


def _blocked(folder: Path, name: str) -> str | None:
    """The path on the way to a file where something stands that is not a folder."""
    for parent in reversed(PurePosixPath(name).parents[:-1]):
        if os.path.lexists(folder / parent) and not (folder / parent).is_dir():
            return parent.as_posix()
    return None


def _strangers(target: Target) -> Iterator[str]:
    """Files in the way that tigergen never wrote."""
    known = read_manifest(target.place)
    if target.owned and known is None and target.place.is_dir() and not _as_written(target):
        yield from (_shown(target, name) for name in sorted(os.listdir(target.place)))
        return
    for name, data in target.content.items():
        path = target.place / name
        if path.is_symlink():
            yield f"the symbolic link {_shown(target, name)}"
            continue
        ours = name == MANIFEST or name in (known or {})
        if not ours and path.is_file() and path.read_bytes() != data:
            yield _shown(target, name)


def _as_written(target: Target) -> bool:
    """Whether a folder that lost its manifest holds all that would be written, as it would be."""
    return all(
        (path := target.place / name).is_file() and path.read_bytes() == data
        for name, data in target.content.items()
        if name != MANIFEST
    )


def _edited(target: Target) -> Iterator[str]:
    """Files that tigergen wrote and that hold something else now, but for the ends of lines."""
    for name, known in (read_manifest(target.place) or {}).items():
        path = target.place / name
        if not path.is_file() or path.is_symlink() or link_on_the_way(target.place, name):
            continue
        data = path.read_bytes()
        if data == target.content.get(name) or known in (
            digest(data),
            digest(data.replace(b"\r\n", b"\n")),
            digest(data + b"\n"),  # editors take the last line end away
        ):
            continue
        yield _shown(target, name)


def stale(target: Target) -> list[str]:
    """Files that an earlier build wrote to the folder, as it wrote them, and this one does not."""
    return [
        name
        for name in read_manifest(target.place) or {}
        if name not in target.content
        and (target.place / name).is_file()
        and not (target.place / name).is_symlink()
        and link_on_the_way(target.place, name) is None
    ]


def _shown(target: Target, name: str) -> str:
    """The path as a person in the current folder would type it."""
    path = target.folder / name
    with suppress(ValueError):
        return str(Path(os.path.realpath(path.parent)).relative_to(Path.cwd()) / path.name)
    return str(path)


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more
