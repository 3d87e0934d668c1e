"""One build writes to a folder at a time."""

from __future__ import annotations

import os
import signal
import stat
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, Final

from tigergen.output.target import OutputError, Target

_PATIENCE: Final = 600
"""Seconds to wait for another build: longer than any build takes."""


def lock_path(target: Target) -> Path:
    """The file that says that a build is writing to the folder of a target."""
    return target.place.parent / f".{target.place.name}.tigergen-lock"


@contextmanager
def locked(
    targets: Sequence[Target], waiting: Callable[[str], None] = lambda folder: None
) -> Iterator[None]:
    """Hold the folders of all targets; call `waiting` with a folder that another build holds.

    Raises:
        OutputError: the other build does not let go.
        OSError: the lock cannot be made.
    """
    from filelock import FileLock, Timeout

    with ExitStack() as stack:
        # In one order everywhere, so that no two builds wait for each other.
        for target in sorted(targets, key=lambda one: str(one.place)):
            path = lock_path(target)
            path.parent.mkdir(parents=True, exist_ok=True)
            _make(path)
            lock = FileLock(path)
            try:
                lock.acquire(timeout=0)
            except Timeout:
                waiting(str(target.folder))
                try:
                    lock.acquire(timeout=_PATIENCE)
                except Timeout:
                    raise OutputError(
                        f"another build has been writing to {target.folder} for {_PATIENCE} seconds; "
                        f"if there is none, delete {path}"
                    ) from None
            stack.callback(lock.release)
            # Whoever waits for the file notices that it is gone and makes a new one.
            stack.callback(path.unlink, missing_ok=True)
        yield


def _make(path: Path) -> None:
    """Make the file: where that fails, a lock would try again for as long as it waits for another build."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(path, flags, 0o666)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OutputError(
                f"{path} is not a regular file", "Delete it: locks of builds lie there."
            )
    finally:
        os.close(descriptor)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Hold back Ctrl-C and a request to end until the block is done."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    caught: list[tuple[int, FrameType | None]] = []
    before: dict[int, Any] = {}

    def remember(number: int, frame: FrameType | None) -> None:
        caught.append((number, frame))

    for held in (signal.SIGINT, signal.SIGTERM):
        before[held] = signal.signal(held, remember)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)
        for number, _ in caught[:1]:
            signal.raise_signal(number)
