"""The Python API: what the command line does, without a command line.

import tigergen

for api in tigergen.build("specs/acme"):
    print(api.project.name, api.failed, [found.message for found in api.diagnostics])
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path

from tigergen.adhoc import adhoc_project
from tigergen.builds import Build, Progress, build_project, differences, write_build
from tigergen.model import names
from tigergen.project import Project, ProjectError, find_projects, load_project
from tigergen.releases import Released, parse, read_released, write_released
from tigergen.text.yaml_dump import dump_yaml


def projects(
    *folders: str | PathLike[str],
    sources: Iterable[str | PathLike[str]] = (),
    name: str | None = None,
    out: str | PathLike[str] | None = None,
) -> list[Project]:
    """Return the projects of folders, or one of sources; without either, those found from here upwards.

    Raises:
        ProjectError: a project file is missing or invalid; it holds the diagnostics of all of them.
        ValueError: sources without a name and an output folder, or the other way round.
    """
    paths = [*sources]
    if paths:
        if not name or out is None:
            raise ValueError("sources need a name and an output folder")
        return [adhoc_project(paths, name, Path(out))]
    if name or out is not None:
        raise ValueError("a name and an output folder go with sources")
    found: list[Project] = []
    faults: list[ProjectError] = []
    for folder in find_projects(Path(folder) for folder in folders):
        try:
            found.append(load_project(folder))
        except ProjectError as error:
            faults.append(error)
    if faults:
        raise ProjectError([one for fault in faults for one in fault.diagnostics])
    return found


def build(
    *folders: str | PathLike[str],
    sources: Iterable[str | PathLike[str]] = (),
    name: str | None = None,
    out: str | PathLike[str] | None = None,
    write: bool = True,
    openapi: str | None = None,
    cache: bool = True,
    force: bool = False,
    progress: Progress = lambda phase: None,
) -> list[Build]:
    """Build APIs and, unless one of them failed or `write` is False, bring them to disk.

    Args:
        folders: folders with a `tigergen.yaml`; without any, the project at or above the current
            folder, or all below its `specs/`.
        sources: files and folders to build one API from instead, with `name` and `out`.
        write: False leaves everything in memory, in `Build.targets`.
        openapi: "3.1" also writes the document for older tools; the project's choice if left out.
        cache: use and fill `.tigergen-cache/`.
        force: replace files that tigergen did not write, or that were edited since it wrote them.
        progress: called with the name of each phase.

    Raises:
        ProjectError: a project file is missing or invalid.
        ValueError: the arguments do not go together.
    """
    builds = [
        build_project(
            project, openapi=openapi, cache=cache, whole=True, readonly=not write, progress=progress
        )
        for project in projects(*folders, sources=sources, name=name, out=out)
    ]
    if write and not any(one.failed for one in builds):
        for one in builds:
            progress("writing")
            write_build(
                one,
                force=force,
                waiting=lambda folder: progress(f"waiting for another build of {folder}"),
            )
    return builds


class NotReleasedError(Exception):
    """There is nothing to release, or the version is not one."""


@dataclass
class Release:
    """A release: its version, the files that keep it, and the build that has it."""

    build: Build
    version: str = ""
    files: list[Path] = field(default_factory=list)


def release(folder: str | PathLike[str], version: str | None = None) -> Release:
    """Give the package of a project its next version, and write its changelog.

    Args:
        folder: the folder with the `tigergen.yaml`.
        version: the version to give; what `tigergen diff` finds decides if left out.

    Returns:
        The release; if its build failed, nothing was released.

    Raises:
        ProjectError: the project file is missing or invalid.
        NotReleasedError: nothing has changed since the last release, or `version` is not X.Y.Z.
    """
    from tigergen.changes import edition

    place = Path(folder)
    wanted = edition.read_version(f"## {version}") if version is not None else None
    if version is not None and wanted is None:
        raise NotReleasedError(f"{version!r} is not a version of the form X.Y.Z")
    made = build_project(load_project(place))
    differences(made)
    if made.failed or made.canonical is None:
        return Release(made)
    document = made.canonical.document
    released = read_released(place)
    before = parse(released) if isinstance(released, Released) else None
    if isinstance(before, edition.Release):
        after = edition.next_release(before, document, wanted)
    else:
        after = edition.first_release(version or names.version(str(document["info"]["version"])))
    if after is None:
        raise NotReleasedError("nothing has changed since the last release")
    files = write_released(place, Released(dump_yaml(document), after.changelog))
    (done,) = build(place)
    return Release(done, after.version, files)
