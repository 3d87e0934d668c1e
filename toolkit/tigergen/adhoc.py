"""A project without a tigergen.yaml: documents and folders named on the command line."""

from __future__ import annotations

import os
from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import TypeAlias

from tigergen.diagnostics import Diagnostic
from tigergen.inputs import (
    SourceFile,
    distinct_labels,
    impossible,
    is_file,
    is_folder,
    label,
    leads_out,
    walk_files,
)
from tigergen.model import names
from tigergen.project import Project, ProjectError, is_url, package_fault, url_fault

_Found: TypeAlias = tuple[str, Path, Path | None]
"""A file: what it is called, where it is, and the folder that was named if it lies in one."""


def adhoc_project(sources: Iterable[str | PathLike[str]], name: str, out: Path) -> Project:
    """Return a project for files and folders named on the command line.

    Sources are called by their path below the folder that was named, or by their file name; two of
    one name get the shortest paths that tell them apart.

    Raises:
        ProjectError: a source does not exist, or no package can have the name.
    """
    if why := impossible(out):
        raise ProjectError([Diagnostic("P006", f"no folder {str(out)[:60]!r} can be made: {why}")])
    found: list[_Found] = []
    faults: list[Diagnostic] = []
    for source in sources:
        files, fault = _files(os.fspath(source), out.resolve())
        found += files
        faults += fault
    if not found and not faults:
        faults.append(Diagnostic("P002", "the sources contain no files"))
    name = label(name)
    package = names.package(name)
    if package != names.plain_package(name):
        faults.append(Diagnostic("P008", package_fault(name, package)))
    if faults:
        raise ProjectError(faults)
    unique = list(
        {os.path.realpath(path): (known, path, root) for known, path, root in found}.values()
    )
    labels = distinct_labels((known, path) for known, path, _ in unique)
    named = tuple(
        SourceFile(known, path, named=root is None, root=root)
        for known, (_, path, root) in zip(labels, unique, strict=True)
    )
    return Project(name, package, named, out, out / package, Path.cwd())


def _files(source: str, results: Path) -> tuple[list[_Found], list[Diagnostic]]:
    """The files that one source stands for, or why there are none."""
    path = Path(source)
    if is_url(source):
        return [], [url_fault(source)]
    if is_folder(path):
        # What an earlier build wrote below the folder is not a source.
        files = [
            (below.relative_to(path).as_posix(), below, path)
            for below in walk_files(path)
            if results == path.resolve() or leads_out(below, results)
        ]
        return list(files), []
    if is_file(path):
        return [(path.name, path, None)], []
    return [], [Diagnostic("P002", f"there is no file or folder {source!r}")]
