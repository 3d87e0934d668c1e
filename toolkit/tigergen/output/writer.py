"""Staged writing: everything is made complete beside the old output, then put in place by renames.

Whoever kills the build before the renames finds the old output whole; whoever kills it between two
of them finds a journal, by which the next build finishes. Files that tigergen did not write stay as
they are, or the build refuses.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from tigergen.output import journal
from tigergen.output.exchange import sync_folder
from tigergen.output.lock import lock_path, locked, undisturbed
from tigergen.output.ownership import check_ownership, stale
from tigergen.output.target import Target, Written


def compare(target: Target) -> dict[str, tuple[bytes | None, bytes | None]]:
    """Return, by path, the old and the new bytes of each file that differs; None: no such file."""
    found: dict[str, tuple[bytes | None, bytes | None]] = {}
    for name, data in target.content.items():
        path = target.place / name
        old = path.read_bytes() if path.is_file() else None
        if old != data:
            found[name] = (old, data)
    for name in stale(target):
        found[name] = ((target.place / name).read_bytes(), None)
    return dict(sorted(found.items()))


def write(
    targets: Sequence[Target],
    *,
    sources: Collection[Path] = (),
    force: bool = False,
    waiting: Callable[[str], None] = lambda folder: None,
) -> Written:
    """Bring all targets to disk together.

    Args:
        targets: what to write; all of it, or nothing.
        sources: files the build was made from; none of them is ever overwritten.
        force: replace files that tigergen did not write, or that were edited since.
        waiting: called with a folder that another build is writing to.

    Raises:
        OutputError: something stands in the way; nothing is written.
        OSError: the disk said no; the old output is whole.
    """
    if not _disturbed(targets):
        if not any(map(compare, targets)):
            return _report(targets, [{} for _ in targets])
        check_ownership(targets, sources, force=force)
    with _no_empty_folders(targets), locked(targets, waiting):
        journal.recover(targets)
        check_ownership(targets, sources, force=force)
        changes = [compare(target) for target in targets]
        steps: list[journal.Step] = []
        try:
            for target, changed in zip(targets, changes, strict=True):
                if changed:
                    steps.append(_staged(target, set(changed)))
            with undisturbed():
                if steps:
                    _put_in_place(targets, steps)
        except BaseException:
            if not journal.interrupted(targets):
                for step in steps:
                    shutil.rmtree(step.stage, ignore_errors=True)
            raise
        return _report(targets, changes)


@contextmanager
def _no_empty_folders(targets: Sequence[Target]) -> Iterator[None]:
    """Take away the folders that a write made, where it fails and leaves them empty."""
    missing = {
        folder
        for target in targets
        for folder in (target.place, *target.place.parents)
        if not os.path.lexists(folder)
    }
    try:
        yield
    except BaseException:
        for folder in sorted(missing, key=lambda one: len(one.parts), reverse=True):
            with suppress(OSError):
                folder.rmdir()
        raise


def _put_in_place(targets: Sequence[Target], steps: Sequence[journal.Step]) -> None:
    """Rename everything into its place; where the first rename fails, the write is taken back."""
    path = journal.save(targets, steps)
    try:
        journal.finish(steps)
    except OSError:
        if journal.is_untouched(steps[0]):
            path.unlink(missing_ok=True)
        raise
    path.unlink(missing_ok=True)


def _disturbed(targets: Sequence[Target]) -> bool:
    """Whether another build is writing there, or one was stopped while it did."""
    return bool(
        journal.interrupted(targets)
        or journal.stages(targets)
        or any(lock_path(target).exists() for target in targets)
    )


def _staged(target: Target, changed: set[str]) -> journal.Step:
    """Write the files to a new folder on the same disk, and make sure they are there.

    What has not changed is not written again: an owned folder gets a link to it, another keeps it.
    """
    stage = journal.new_stage(target)
    try:
        folders = {stage}
        for name, data in target.content.items():
            path = stage / name
            if name not in changed and not target.owned:
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            folders.add(path.parent)
            if name not in changed and _link(target.place / name, path):
                continue
            with path.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        for folder in folders:
            sync_folder(folder)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    gone = () if target.owned else tuple(stale(target))
    inode = stage.stat().st_ino
    return journal.Step(str(target.place), str(stage), target.owned, inode, gone)


def _link(old: Path, new: Path) -> bool:
    """Make a second name for an unchanged file, where the file system can."""
    try:
        os.link(old, new)
    except OSError:
        return False
    return True


def _report(
    targets: Sequence[Target], changes: Sequence[dict[str, tuple[bytes | None, bytes | None]]]
) -> Written:
    result = Written()
    for target, changed in zip(targets, changes, strict=True):
        for name in target.content:
            kind = result.written if name in changed else result.unchanged
            kind.append(str(target.folder / name))
        result.removed += [
            str(target.folder / name) for name, (_, data) in changed.items() if data is None
        ]
    return result
