"""The files a build reads: found below folders, named as in provenance, and opened."""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tigergen.diagnostics import Diagnostic, Severity
from tigergen.model.claim import Place
from tigergen.sources.document import Document

RESULTS: Final = (
    "openapi.yaml",
    "openapi-3.1.yaml",
    "openapi.provenance.json",
    "conflicts.json",
    "conflicts.md",
    "coverage.md",
)
"""What a build writes beside tigergen.yaml: results are never sources of the next build."""

_MAX_BYTES: Final = 512 * 1024 * 1024
"""Above it a file is a mistake: the largest API documents in public have some 20 MB."""

_HEAD: Final = 64 * 1024
"""Bytes that tell whether a file is text: a broken download or an image is known by its beginning."""

_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A source: the name it has in provenance, its path, and its rank if the project sets one.

    `named` files were named one by one on the command line: whoever did that wants them read.
    """

    name: str
    path: Path
    rank: int | None = None
    named: bool = False


def walk_files(folder: Path) -> list[Path]:
    """Return the files below a folder in the order of their names, hidden ones left out."""
    found: list[Path] = []
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(root, name) for name in files if not name.startswith(".")]
    return sorted(found, key=lambda path: path.relative_to(folder).parts)


def results_in(folder: Path) -> frozenset[Path]:
    """Return the paths of the results of an earlier build in a folder; empty if there was none."""
    if not (folder / "openapi.provenance.json").is_file():
        return frozenset()
    return frozenset((folder / name).resolve() for name in RESULTS)


def distinct_labels(found: Iterable[tuple[str, Path]]) -> list[str]:
    """Lengthen names that occur twice by their parent folders until they differ."""
    found = list(found)
    labels = [label for label, _ in found]
    for depth in range(2, 12):
        twice = {label for label in labels if labels.count(label) > 1}
        if not twice:
            break
        labels = [
            "/".join(path.resolve().parts[-depth:]) if label in twice else label
            for label, (_, path) in zip(labels, found, strict=True)
        ]
    return labels


def read_source(source: SourceFile) -> Document | Diagnostic:
    """Return the text of a source, or the diagnostic that says why there is none."""
    start = Place(source.name, 1)
    try:
        with source.path.open("rb") as file:
            head = file.read(_HEAD)
            fault = _not_text(source, head, os.fstat(file.fileno()).st_size)
            if fault is not None:
                return fault
            data = head + file.read()
    except OSError as error:
        return Diagnostic("S001", reason(error), start)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = len(before) - before.rfind(b"\n")
        place = Place(source.name, before.count(b"\n") + 1, column)
        return Diagnostic("S001", "the file is not UTF-8 text", place)
    return Document(source.name, text.replace("\r\n", "\n").replace("\r", "\n"))


def _not_text(source: SourceFile, head: bytes, size: int) -> Diagnostic | None:
    """The diagnostic about a file whose beginning and size show that it cannot be read."""
    start = Place(source.name, 1)
    if size > _MAX_BYTES:
        return Diagnostic("S001", "the file is larger than 512 MiB", start)
    if head.startswith(_UTF_16):
        return Diagnostic("S001", "the file is UTF-16 text, not UTF-8", start)
    if b"\0" in head:
        return unrecognised(source, "the file is binary (it contains NUL bytes)")
    return None


def unrecognised(source: SourceFile, why: str) -> Diagnostic:
    """Return the diagnostic about a file that no reader takes: an error if it was named itself."""
    if source.named:
        return Diagnostic("S002", why, Place(source.name, 1), level=Severity.ERROR)
    return Diagnostic("S002", f"{why}; skipped", Place(source.name, 1))


def reason(error: Exception) -> str:
    """Return why a file could not be read, in a few words."""
    return error.strerror or "cannot be read" if isinstance(error, OSError) else "not UTF-8 text"
