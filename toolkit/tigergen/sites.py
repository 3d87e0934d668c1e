"""The site of an API that was built: its files, and the folder that they go to."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from tigergen.builds import Build
from tigergen.changes import Change, NoDocumentError, compare_text
from tigergen.generate.planning import build_plan
from tigergen.generate.sandbox import OwnTemplates
from tigergen.generate.site.pages import Inputs, site_files
from tigergen.model import names
from tigergen.output.target import Target
from tigergen.project import Project
from tigergen.text.tree import Located, TextFault
from tigergen.text.yaml import parse_yaml


def site_folder(project: Project) -> Path:
    """Return the folder of a project's site where no other is named; git ignores what is in it."""
    return project.home / "build" / "site" / folder_name(project)


def folder_name(project: Project) -> str:
    """Return the name of a project's site among others; a name of a project may be any text."""
    return names.distribution(project.name)


def site_target(build: Build, folder: Path | None = None, since: str = "") -> Target:
    """Return the site of a build that did not fail.

    `folder` is where it goes. `since` is a revision of git, or a path as `tigergen diff` takes it: the
    site then has a page of the changes since.

    Raises:
        NoDocumentError: there is no document to compare with.
        jinja2.TemplateError: a template of the project cannot be rendered.
    """
    project, canonical = build.project, build.canonical
    assert canonical is not None
    plan = build_plan(canonical, project.name, project.package)
    inputs = Inputs(
        build.readings,
        build.lines,
        _decisions(build),
        OwnTemplates.of(project),
        since,
        _changes(build, since) if since else None,
    )
    files = site_files(plan, inputs)
    if folder is None:
        files[".gitignore"] = "*\n"
    return Target(folder or site_folder(project), files)


def _decisions(build: Build) -> tuple[str, Located] | None:
    file = build.project.decisions
    if file is None or file.name not in build.lines:
        return None
    try:
        return file.name, parse_yaml("\n".join(build.lines[file.name]), file.name)
    except TextFault:
        return None


def _changes(build: Build, since: str) -> Sequence[Change]:
    """The changes since a revision or a path."""
    document = build.project.spec_dir / "openapi.yaml"
    text = next(
        target.files[document.name] for target in build.targets if document.name in target.files
    )
    old = since if ":" in since or Path(since).exists() else _at_revision(since, document)
    return compare_text(old, document.as_posix(), text).changes


def _at_revision(revision: str, document: Path) -> str:
    """A file as it was in a revision, in the words of `tigergen diff`."""
    found = subprocess.run(
        ["git", "-C", str(document.parent), "rev-parse", "--show-prefix"],
        capture_output=True,
        check=False,
    )
    if found.returncode:
        raise NoDocumentError(f"{document.parent} is not in a git repository")
    return f"{revision}:{found.stdout.decode().strip()}{document.name}"
