"""The journal of a write: what is staged, and where it goes.

It is written when everything is staged and removed when everything is in its place. Whoever finds
one knows that a build was stopped between the two, and that all it needs is there: the next build
finishes it. Every step may be done twice.
"""

from __future__ import annotations

import glob
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from tigergen.output.exchange import exchange, sync_folder
from tigergen.output.own_file import read_own
from tigergen.output.target import MANIFEST, Target, is_inside, link_on_the_way, read_manifest

_STAGE: Final = "tigergen-stage-"
_ASIDE: Final = "tigergen-old-"


@dataclass(frozen=True, slots=True)
class Step:
    """One target that is staged: `stage` holds its files and lies beside or in its folder.

    `inode` is that of the stage, by which it is known again in its place; `gone` are files that an
    earlier build wrote.
    """

    folder: str
    stage: str
    owned: bool
    inode: int
    gone: tuple[str, ...] = ()


def stage_parent(target: Target) -> Path:
    """Where the stage of a target lies: on the same file system, out of the way."""
    return target.place.parent if target.owned else target.place


def new_stage(target: Target) -> Path:
    """Make an empty stage."""
    parent = stage_parent(target)
    parent.mkdir(parents=True, exist_ok=True)
    stage = Path(tempfile.mkdtemp(prefix=f".{target.place.name}.{_STAGE}", dir=parent))
    stage.chmod(target.place.stat().st_mode & 0o777 if target.place.is_dir() else 0o755)
    return stage


def journal_path(target: Target) -> Path:
    """Where the journal lies if `target` is the first of those that are written together."""
    return target.place.parent / f".{target.place.name}.tigergen-journal"


def save(targets: Sequence[Target], steps: Sequence[Step]) -> Path:
    """Write the journal; from now on the write is finished, by this build or the next one."""
    path = journal_path(targets[0])
    draft = Path(steps[0].stage) / path.name
    with draft.open("w", encoding="utf-8") as file:
        json.dump([asdict(step) for step in steps], file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(draft, path)
    sync_folder(path.parent)
    return path


def interrupted(targets: Iterable[Target]) -> list[Path]:
    """Return the journals that stopped builds of these targets left."""
    return [path for target in targets if (path := journal_path(target)).is_file()]


def recover(targets: Sequence[Target]) -> None:
    """Finish what a stopped build had staged, and drop what it had staged in part."""
    for path in interrupted(targets):
        finish(load(path, targets))
        path.unlink(missing_ok=True)
    for stage in stages(targets):
        shutil.rmtree(stage, ignore_errors=True)


def stages(targets: Iterable[Target]) -> list[Path]:
    """Return the stages that lie beside or in the folders of the targets, whoever made them."""
    return [
        path
        for target in targets
        for path in stage_parent(target).glob(f".{glob.escape(target.place.name)}.{_STAGE}*")
        if path.is_dir() and not path.is_symlink()
    ]


def load(path: Path, targets: Iterable[Target]) -> list[Step]:
    """Return the steps of a journal that are about these targets; nothing in it is believed over them.

    A journal that cannot be read gives none: its stages are dropped, and the build writes again.
    """
    places = {str(target.place): target for target in targets}
    steps: list[Step] = []
    with suppress(OSError, ValueError, TypeError, LookupError, RecursionError):
        for entry in json.loads(read_own(path)):
            step = Step(**{**entry, "gone": tuple(entry["gone"])})
            target = places.get(step.folder)
            name = rf"\.{re.escape(Path(step.folder).name)}\.{_STAGE}[a-z0-9_]+"
            stage = Path(step.stage)
            if (
                target is not None
                and target.owned == step.owned
                and stage.parent == stage_parent(target)
                and re.fullmatch(name, stage.name)
                and stage.is_dir()
                and not stage.is_symlink()
                and all(isinstance(gone, str) and is_inside(gone) for gone in step.gone)
            ):
                steps.append(step)
    return steps


def finish(steps: Iterable[Step]) -> None:
    """Put everything in its place."""
    held = list(steps)
    # Renames only: between the first and the last of them lies no other work.
    for step in held:
        if step.owned:
            _exchange(step)
        else:
            _replace(step)
    for step in held:
        folder = Path(step.folder)
        for old in (Path(step.stage), _aside(step)):
            if old.is_symlink():
                old.unlink()  # put in the folder's place meanwhile: its target is not ours
                continue
            if step.owned and old.is_dir():
                _carry_over(old, folder)
            shutil.rmtree(old, ignore_errors=True)
        sync_folder(folder)
        sync_folder(folder.parent)


def _aside(step: Step) -> Path:
    """Where the old folder goes for a moment if the two cannot be exchanged in one step."""
    stage = Path(step.stage)
    return stage.with_name(stage.name.replace(_STAGE, _ASIDE))


def _exchange(step: Step) -> None:
    folder, stage, aside = Path(step.folder), Path(step.stage), _aside(step)
    if _inode(stage) != step.inode:
        return  # it is in its place
    if not folder.exists():
        os.rename(stage, folder)
    elif not exchange(stage, folder):
        os.rename(folder, aside)
        os.rename(stage, folder)


def is_untouched(first: Step) -> bool:
    """Whether nothing was renamed yet: a folder that is a mount point, say, cannot be."""
    return first.owned and _inode(Path(first.stage)) == first.inode and not _aside(first).exists()


def _inode(folder: Path) -> int:
    try:
        return folder.stat().st_ino
    except OSError:
        return -1


def _replace(step: Step) -> None:
    folder, stage = Path(step.folder), Path(step.stage)
    for root, _, names in os.walk(stage):
        for name in sorted(names):
            path = Path(root, name)
            place = folder / path.relative_to(stage)
            if link_on_the_way(folder, place.relative_to(folder).as_posix()) is not None:
                continue  # put there since this was staged
            place.parent.mkdir(parents=True, exist_ok=True)
            os.replace(path, place)
    for name in step.gone:
        if link_on_the_way(folder, name) is None:
            (folder / name).unlink(missing_ok=True)


def _carry_over(old: Path, new: Path) -> None:
    """Move what other programs put into the old folder to the new one: nothing is copied or lost."""
    ours = set(read_manifest(old) or {}) | {MANIFEST}
    folders = {parent for name in ours for parent in _parents(name)}
    for root, names, files in os.walk(old):
        here = Path(root).relative_to(old)
        for name in [*names, *files]:
            path = (here / name).as_posix()
            if name == "__pycache__" and path not in folders:
                names.remove(name)  # caches of the old code
                continue
            link = Path(root, name).is_symlink()  # no file of ours is one
            if (path in ours or path in folders) and not link:
                continue
            place = new / path
            if os.path.lexists(place):
                continue  # a folder that the new output has as well: what is in it is looked at
            place.parent.mkdir(parents=True, exist_ok=True)
            os.rename(Path(root, name), place)
            if name in names:
                names.remove(name)


def _parents(name: str) -> list[str]:
    parts = name.split("/")[:-1]
    return ["/".join(parts[: index + 1]) for index in range(len(parts))]
