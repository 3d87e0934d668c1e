"""One API from its files to its files: reads them, runs the pipeline, writes what came of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from tigergen.diagnostics import Diagnostic, errors, together
from tigergen.diagnostics.policy import today
from tigergen.inputs import read_source
from tigergen.output.cache import Cache
from tigergen.output.target import MANIFEST, OutputError, Target, Written, read_manifest
from tigergen.project import Project, load_project
from tigergen.releases import Released, parse, read_released
from tigergen.remembered import (
    Inputs,
    Remembered,
    RememberedReadings,
    keep,
    keep_models,
    recall,
    recall_models,
)
from tigergen.sources.document import Document, Lines, Reading

if TYPE_CHECKING:
    from tigergen.changes.edition import Release
    from tigergen.model.canonical import Canonical

Progress: TypeAlias = Callable[[str], None]


@dataclass
class Build:
    """One API, built in memory. `targets` are empty if an error stopped the build.

    A build that the cache knows to be up to date has no `canonical` and writes nothing.
    """

    project: Project
    canonical: Canonical | None = None
    readings: list[Reading] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    written: Written = field(default_factory=Written)
    documents: dict[str, Document] = field(default_factory=dict)
    """All files that were read, by the names they have in provenance."""
    cached_report: dict[str, Any] | None = None
    remember: Callable[[], None] | None = None

    @property
    def lines(self) -> Lines:
        """The lines of the files that were read, by name."""
        return Lines(self.documents)

    @property
    def failed(self) -> bool:
        """Whether a diagnostic of severity error was given."""
        return bool(errors(self.diagnostics))

    def report(self) -> dict[str, Any]:
        """The API's entry in the JSON report."""
        report = dict(self.cached_report or self.facts())
        report["diagnostics"] = [found.as_json() for found in together(self.diagnostics)]
        report["written"] = self.written.written
        report["unchanged"] = self.written.unchanged
        report["removed"] = self.written.removed
        return report

    def take(self, known: Remembered) -> None:
        """Take over what the last build found: its outputs are as it wrote them."""
        self.cached_report = known.report
        self.diagnostics = known.diagnostics
        self.written.unchanged = known.unchanged

    def facts(self) -> dict[str, Any]:
        """The part of the report that is about the API, not about this build of it."""
        from tigergen.complete.naming import operation_id
        from tigergen.model.openapi import UNRESOLVED
        from tigergen.model.pointer import ROOT
        from tigergen.model.walk import operations

        canonical = self.canonical
        assert canonical is not None
        document = canonical.document
        schemas = document.get("components", {}).get("schemas", {})
        paths = ROOT / "paths"
        return {
            "name": self.project.name,
            "package": self.project.package,
            "operations": [
                {
                    "method": method,
                    "path": path,
                    "operation_id": str(operation.get("operationId") or operation_id(path, method)),
                    "basis": str(canonical.basis(paths / path / method)),
                    # Only a page states a path apart from its method.
                    "path_basis": str(
                        canonical.basis(
                            paths / path
                            if canonical.origins(paths / path)
                            else paths / path / method
                        )
                    ),
                }
                for path, method, operation in operations(document)
            ],
            "unresolved": sorted(document.get(UNRESOLVED, {})),
            "schemas": sorted(schemas),
            "events": sorted(
                str(schema["x-tigergen-event-name"])
                for schema in schemas.values()
                if isinstance(schema, dict) and "x-tigergen-event-name" in schema
            ),
            "conflicts": [conflict.as_json() for conflict in canonical.conflicts],
        }


def build_folder(folder: Path, **options: Any) -> Build:
    """Build the API of a folder with a `tigergen.yaml`, in memory; options as of `build_project`.

    Raises:
        ProjectError: the project file is missing or wrong.
    """
    return build_project(load_project(folder), **options)


def build_project(
    project: Project,
    *,
    openapi: str | None = None,
    cache: bool = False,
    whole: bool = False,
    readonly: bool = False,
    outputs: bool = True,
    progress: Progress = lambda phase: None,
) -> Build:
    """Build one API in memory: nothing is written. Look at `Build.diagnostics` for faults.

    With `cache`, readings of unchanged sources come from the cache in the project's home; with `whole` too, and
    nothing at all is done if nothing has changed since the last build was written. A `readonly`
    build adds nothing to the cache. Without `outputs` the build ends with the document.
    """
    progress("reading")
    store = Cache(project.home if cache else None, readonly=readonly)
    build = Build(project)
    inputs, diagnostics = _inputs(build, openapi or project.openapi)
    key = inputs.key(store)
    if whole and not errors(diagnostics):
        last = recall(store, key, (project.package_dir, project.spec_dir))
        if last is not None:
            build.take(last)
            return build
    # The phases import what they need; a build that has nothing to do is done before that.
    from tigergen.generate.python.models import Printed
    from tigergen.pipeline import run

    release = _release(inputs.released, diagnostics)
    known = recall_models(store, project)
    printed = Printed(known)
    phases = _Phases(progress)
    try:
        result = run(
            project,
            inputs.documents,
            inputs.decisions,
            memory=RememberedReadings(store),
            openapi=inputs.openapi,
            today=today(),
            progress=phases,
            unread=diagnostics,
            release=release,
            printed=printed,
            outputs=outputs,
        )
    except Exception as error:  # whatever a document brings about, a build ends with findings
        from tigergen.diagnostics.internal import internal_error
        from tigergen.model.canonical import Canonical

        build.canonical = Canonical({})
        build.diagnostics = [*diagnostics, internal_error(error, phases.current)]
        return build
    build.readings, build.canonical = result.readings, result.canonical
    build.diagnostics = result.diagnostics
    followed = [part for reading in result.readings for part in reading.followed.values()]
    for part in followed:
        build.documents.setdefault(part.name, part)
    if outputs and not build.failed:
        if printed.now.keys() != known.keys():
            keep_models(store, project, printed.now)
        generated = result.generated
        build.targets = _targets(project, generated.package, generated.specification)
        if store and inputs.cover(followed):
            build.remember = lambda: keep(
                store, key, inputs, build.facts(), build.diagnostics, build.targets
            )
    return build


@dataclass
class _Phases:
    """Passes on which phase begins, and knows the last."""

    progress: Progress
    current: str = "reading"

    def __call__(self, phase: str) -> None:
        """Begin a phase."""
        self.current = phase
        self.progress(phase)


def _inputs(build: Build, openapi: str) -> tuple[Inputs, list[Diagnostic]]:
    """Read all files of the project; those that cannot be read are findings."""
    project = build.project
    documents, diagnostics = _documents(project)
    build.documents = {document.name: document for document in documents}
    decisions = _decisions(project, diagnostics, build)
    released = read_released(project.spec_dir)
    if isinstance(released, Diagnostic):
        diagnostics.append(released)
        released = None
    return Inputs(project, documents, decisions, openapi, released), diagnostics


def _release(released: Released | None, diagnostics: list[Diagnostic]) -> Release | None:
    """What was released last; a fault in it joins the diagnostics."""
    release = parse(released) if released is not None else None
    if isinstance(release, Diagnostic):
        diagnostics.append(release)
        return None
    return release


def _targets(
    project: Project, package: Mapping[str, str], specification: Mapping[str, str]
) -> list[Target]:
    """Where the package and the canonical document go."""
    shared = _with_attributes(specification, project.spec_dir)
    return [
        Target(project.package_dir, _with_attributes(package), api=project.name),
        Target(project.spec_dir, shared, owned=False, api=project.name),
    ]


def _with_attributes(files: Mapping[str, str], shared: Path | None = None) -> dict[str, str]:
    """Add a `.gitattributes` that keeps git from converting the ends of lines.

    In a `shared` folder it is about the files alone, and a user's own one is left as it is.
    """
    name = ".gitattributes"
    if shared is None:
        return {**files, name: "* text eol=lf\n"}
    if (shared / name).exists() and name not in (read_manifest(shared) or {}):
        return dict(files)
    names = [*files, name, MANIFEST]
    return {**files, name: "".join(f"{each} text eol=lf\n" for each in sorted(names))}


def differences(build: Build) -> dict[str, tuple[bytes | None, bytes | None]]:
    """Return, by path, old and new bytes of each file that is not as the build would write it.

    The report of a build that is only compared lists the other files as unchanged.
    """
    from tigergen.output.writer import compare

    found = {
        (target.folder / name).as_posix(): files
        for target in build.targets
        for name, files in compare(target).items()
    }
    if build.targets:
        paths = [target.folder / name for target in build.targets for name in target.content]
        build.written.unchanged = [str(path) for path in paths if path.as_posix() not in found]
        _say_what_stands_in_the_way(build)
    return found


def _say_what_stands_in_the_way(build: Build) -> None:
    """Report what a build that writes would refuse to replace."""
    from tigergen.output.ownership import check_ownership

    try:
        check_ownership(build.targets, _read_by(build.project))
    except OutputError as error:
        build.diagnostics.append(Diagnostic("P003", str(error), help=error.advice))


def _read_by(project: Project) -> list[Path]:
    """The files that a build reads; none of them is ever overwritten."""
    files = [*project.sources, project.config, project.decisions]
    return [file.path for file in files if file is not None]


def write_build(
    build: Build,
    *,
    force: bool = False,
    waiting: Callable[[str], None] = lambda folder: None,
) -> None:
    """Bring the build to disk, all or nothing; what stands in the way is a diagnostic.

    With `force`, files that tigergen did not write, or that were edited since, are replaced.
    `waiting` is called with a folder that another build is writing to.
    """
    if build.cached_report is not None:
        return
    from tigergen.output.writer import write

    try:
        build.written = write(
            build.targets, sources=_read_by(build.project), force=force, waiting=waiting
        )
    except OutputError as error:
        build.diagnostics.append(Diagnostic("P003", str(error), help=error.advice))
        return
    except OSError as error:
        build.diagnostics.append(
            Diagnostic("P006", f"{error.strerror or error}: {_where(error, build)}")
        )
        return
    if build.remember is not None:
        build.remember()


def _where(error: OSError, build: Build) -> str:
    """The path that an error is about, as a person knows it: not that of a stage."""
    path = str(error.filename2 or error.filename or build.project.package_dir)
    for target in build.targets:
        for parent in (target.place.parent, target.place):
            stage = re.match(rf"{re.escape(str(parent))}/\.[^/]*\.tigergen-[^/]*/?", path)
            if stage:
                return str(target.folder / path[stage.end() :])
    return path


def _documents(project: Project) -> tuple[list[Document], list[Diagnostic]]:
    documents: list[Document] = []
    diagnostics: list[Diagnostic] = []
    for source in project.sources:
        document = read_source(source, project.limits)
        if isinstance(document, Document):
            documents.append(document)
        else:
            diagnostics.append(document)
    return documents, diagnostics


def _decisions(project: Project, diagnostics: list[Diagnostic], build: Build) -> Document | None:
    if project.config is not None:
        config = read_source(project.config, project.limits)
        if isinstance(config, Document):
            build.documents[config.name] = config
    if project.decisions is None:
        return None
    document = read_source(project.decisions, project.limits)
    if isinstance(document, Diagnostic):
        diagnostics.append(document)
        return None
    build.documents[document.name] = document
    return document
