"""The files that tigergen keeps for itself (manifest, journal, cache), whoever wrote what is there now."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

_LARGEST: Final = 256 * 1024 * 1024
"""Bytes: manifests and journals have a hundredth, readings of the largest documents less."""


def read_own(path: Path) -> bytes:
    """Return the bytes of a regular file.

    Raises:
        OSError: there is none, or it cannot be read.
        ValueError: it is a pipe or a device, or larger than any that tigergen writes.
    """
    # Without waiting: a pipe would never answer.
    with os.fdopen(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise ValueError(f"{path} is not a regular file")
        if os.fstat(file.fileno()).st_size > _LARGEST:
            raise ValueError(f"{path} is larger than {_LARGEST:,} bytes")
        return file.read(_LARGEST)
