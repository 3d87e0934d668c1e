"""What a project released last: the folder `release/` beside its tigergen.yaml.

It holds the document as it was released, and the changelog up to then. A build compares with the
one and puts the other into the package; only `tigergen release` writes them.
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tigergen.diagnostics import Diagnostic
from tigergen.inputs import SourceFile, leads_out, read_source
from tigergen.model.claim import Place
from tigergen.text.tree import TextFault
from tigergen.text.yaml import parse_yaml

if TYPE_CHECKING:
    from tigergen.changes.edition import Release

FOLDER: Final = "release"
DOCUMENT: Final = "openapi.yaml"
CHANGELOG: Final = "CHANGELOG.md"


@dataclass(frozen=True, slots=True)
class Released:
    """The texts of the two files."""

    document: str
    changelog: str


def read_released(folder: Path) -> Released | Diagnostic | None:
    """Return what a project released last; None if it has released nothing."""
    place = folder / FOLDER
    if not place.is_dir():
        return None
    texts: list[str] = []
    for name in (DOCUMENT, CHANGELOG):
        found = read_source(SourceFile(name, place / name, root=folder))
        if isinstance(found, Diagnostic):
            return _fault(name, found.message)
        texts.append(found.text)
    return Released(*texts)


def parse(released: Released) -> Release | Diagnostic:
    """Return the release that the texts are about."""
    from tigergen.changes.edition import Release, read_version

    try:
        document = parse_yaml(released.document).plain()
    except TextFault as error:
        return _fault(DOCUMENT, error.message, error.line)
    if not isinstance(document, dict) or "openapi" not in document:
        return _fault(DOCUMENT, "not an OpenAPI document")
    version = read_version(released.changelog)
    if version is None:
        return _fault(CHANGELOG, "there is no heading with a version such as `## 1.2.0`")
    return Release(document, released.changelog, version)


def write_released(folder: Path, released: Released) -> list[Path]:
    """Write what is released; the files are replaced when both are there.

    Raises:
        OSError: they cannot be written; the old ones are as they were.
    """
    import tempfile  # most builds only read

    place = folder / FOLDER
    if leads_out(place, folder):
        raise NotADirectoryError(errno.ENOTDIR, "a symbolic link out of the project", str(place))
    place.mkdir(exist_ok=True)
    files = {CHANGELOG: released.changelog, DOCUMENT: released.document}
    stages: list[Path] = []
    try:
        for name, text in files.items():
            handle, stage = tempfile.mkstemp(dir=place, prefix=f".{name}.")
            stages.append(Path(stage))
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            stages[-1].chmod(0o644)
        for path, name in zip(stages, files, strict=True):
            path.replace(place / name)
    except OSError:
        for path in stages:
            path.unlink(missing_ok=True)
        raise
    return [place / name for name in files]


def _fault(name: str, why: str, line: int = 1) -> Diagnostic:
    where = f"{FOLDER}/{name}"
    return Diagnostic("P010", f"{where}: {why}", Place(where, line))
