"""The files a build reads: found below folders, named as in provenance, and opened."""

from __future__ import annotations

import os
import posixpath
import stat
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from tigergen.diagnostics import Diagnostic, Severity
from tigergen.model.claim import Place
from tigergen.sources.document import Document
from tigergen.text.decode import decode, encoding
from tigergen.text.limits import LIMITS, Limits
from tigergen.text.tree import TextFault

RESULTS: Final = (
    "openapi.yaml",
    "openapi-3.1.yaml",
    "openapi.provenance.json",
    "conflicts.json",
    "conflicts.md",
    "coverage.md",
    "release/openapi.yaml",
    "release/CHANGELOG.md",
)
"""What a build, or a release, writes beside tigergen.yaml: results are never sources of the next build."""

_DEEPEST: Final = 200
"""Folders inside each other: deeper ones are made by functions that call themselves."""

_HEAD: Final = 64 * 1024
"""Bytes that tell whether a file is text: a broken download or an image is known by its beginning."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A source: the name it has in provenance, its path, and its rank if the project sets one.

    `named` files were named one by one on the command line: whoever did that wants them read. `root`
    is the folder that a file was found in; no link that leads out of it is followed, and no reference.
    """

    name: str
    path: Path
    rank: int | None = None
    named: bool = False
    root: Path | None = None


def walk_files(folder: Path) -> list[Path]:
    """Return the files below a folder in the order of their names, hidden ones left out.

    A linked folder is listed as a file if it leads elsewhere, so that its reader can say so; what it
    holds inside the folder is found at its own place.
    """
    found: list[Path] = []
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [path for name in folders if leads_out(path := Path(root, name), folder)]
        found += [Path(root, name) for name in files if not name.startswith(".")]
    return sorted(found, key=lambda path: path.relative_to(folder).parts)


def results_in(folder: Path) -> frozenset[Path]:
    """Return the paths of the results of an earlier build in a folder; empty if there was none."""
    if not (folder / "openapi.provenance.json").is_file():
        return frozenset()
    return frozenset((folder / name).resolve() for name in RESULTS)


def label(name: str) -> str:
    """Return a name as text on one line: bytes that are not UTF-8, and what cannot be printed, as escapes."""
    return "".join(char if char.isprintable() else _escaped(char) for char in name)


def _escaped(char: str) -> str:
    # Python keeps a byte that is not UTF-8 as half of a surrogate pair.
    if "\udc80" <= char <= "\udcff":
        return f"\\x{ord(char) - 0xDC00:02x}"
    return char.encode("unicode_escape").decode()


def distinct_labels(found: Iterable[tuple[str, Path]]) -> list[str]:
    """Lengthen names that occur twice by their parent folders until they differ."""
    found = list(found)
    labels = [label(name) for name, _ in found]
    for depth in range(2, 12):
        twice = {known for known, count in Counter(labels).items() if count > 1}
        if not twice:
            break
        labels = [
            label("/".join(path.resolve().parts[-depth:])) if known in twice else known
            for known, (_, path) in zip(labels, found, strict=True)
        ]
    return labels


def read_source(source: SourceFile, limits: Limits = LIMITS) -> Document | Diagnostic:
    """Return the text of a source, or the diagnostic that says why there is none."""
    start = Place(source.name, 1)
    if source.root is not None and leads_out(source.path, source.root):
        return Diagnostic(
            "S001", "a symbolic link leads out of the source folder; not followed", start
        )
    try:
        with _opened(source.path) as file:
            state = os.fstat(file.fileno())
            if not stat.S_ISREG(state.st_mode):
                return Diagnostic("S001", "not a regular file (a pipe, device or folder)", start)
            head = file.read(_HEAD)
            refused = _not_text(source, head, state.st_size, limits)
            if refused is not None:
                return refused
            # Files of the kernel's say that they are empty, and may go on without end.
            data = head + (file.read(max(limits.bytes + 1 - len(head), 0)) or b"")
            if len(data) > limits.bytes:
                return _too_large(source, limits)
    except OSError as error:
        return Diagnostic("S001", reason(error), start)
    try:
        text = decode(data)
    except TextFault as odd:
        return Diagnostic(odd.code, odd.message, Place(source.name, odd.line, odd.column))
    if text.count("\n") > limits.lines:
        message = f"the file has more than {limits.lines:,} lines"
        return Diagnostic("S042", message, Place(source.name, limits.lines + 1))
    return Document(source.name, text, partial(_beside, source, limits), limits)


def _beside(source: SourceFile, limits: Limits, reference: str) -> Document | None:
    """Return the file that a source refers to by its path; None if its folder has no such file."""
    path = source.path.parent / reference
    root = source.root or source.path.parent
    if not is_file(path) or leads_out(path, root):
        return None
    name = label(posixpath.normpath(posixpath.join(posixpath.dirname(source.name), reference)))
    found = read_source(SourceFile(name, path, source.rank, root=root), limits)
    return found if isinstance(found, Document) else None


def _opened(path: Path) -> BinaryIO:
    """Open a file without waiting: a pipe without a writer would never answer."""
    return os.fdopen(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb")


def leads_out(path: Path, folder: Path) -> bool:
    """Tell whether a path below a folder is, or passes, a link to something elsewhere."""
    if "\0" in str(path):
        return True
    # Unlike Path.resolve, realpath takes links in a circle: to open one then fails with its reason.
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def is_file(path: Path) -> bool:
    """Tell whether there is a file; a name that no file can have is the name of none."""
    return os.path.isfile(path)  # Path.is_file raises an error about names that are too long


def impossible(path: Path) -> str:
    """Say why no folder can be made at a path whatever is there now; empty if one can."""
    if len(path.parts) > _DEEPEST:
        return f"more than {_DEEPEST} folders inside each other"
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except (OSError, ValueError) as error:
        return reason(error)
    return ""


def is_folder(path: Path) -> bool:
    """Tell whether there is a folder; a name that no folder can have is the name of none."""
    return os.path.isdir(path)


def _not_text(source: SourceFile, head: bytes, size: int, limits: Limits) -> Diagnostic | None:
    """The diagnostic about a file whose beginning and size show that it cannot be read."""
    if b"\0" in head and encoding(head).startswith("utf-8"):
        return unrecognised(source, "the file is binary (it contains NUL bytes)")
    return _too_large(source, limits) if size > limits.bytes else None


def _too_large(source: SourceFile, limits: Limits) -> Diagnostic:
    message = f"the file is larger than {limits.bytes:,} bytes"
    return Diagnostic("S044", message, Place(source.name, 1))


def unrecognised(source: SourceFile, why: str) -> Diagnostic:
    """Return the diagnostic about a file that no reader takes: an error if it was named itself."""
    if source.named:
        return Diagnostic("S002", why, Place(source.name, 1), level=Severity.ERROR)
    return Diagnostic("S002", f"{why}; skipped", Place(source.name, 1))


def reason(error: Exception) -> str:
    """Return why a file could not be read, in a few words."""
    return error.strerror or "cannot be read" if isinstance(error, OSError) else "not UTF-8 text"
