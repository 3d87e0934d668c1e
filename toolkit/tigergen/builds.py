"""One API from its files to its files: reads them, runs the pipeline, writes what came of it."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from tigergen.diagnostics import Diagnostic, errors, together
from tigergen.inputs import read_source
from tigergen.output import OutputError, Target, Written, compare, write
from tigergen.output.cache import Cache, code_digest, digest, folder_digest
from tigergen.output.codec import dump_diagnostic, dump_reading, load_diagnostic, load_reading
from tigergen.output.target import MANIFEST, read_manifest
from tigergen.project import Project, load_project
from tigergen.sources.document import Document, Reading

if TYPE_CHECKING:
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
    lines: dict[str, list[str]] = field(default_factory=dict)
    cached_report: dict[str, Any] | None = None
    remember: Callable[[], None] | None = None

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
                    "path_basis": str(canonical.basis(paths / path)),
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
    openapi: str = "3.2",
    cache: bool = False,
    whole: bool = False,
    readonly: bool = False,
    progress: Progress = lambda phase: None,
) -> Build:
    """Build one API in memory: nothing is written. Look at `Build.diagnostics` for faults.

    With `cache`, readings of unchanged sources come from the cache in the project's home; with `whole` too, and
    nothing at all is done if nothing has changed since the last build was written. A `readonly`
    build adds nothing to the cache.
    """
    progress("reading")
    store = Cache(project.home if cache else None, readonly=readonly)
    documents, diagnostics = _documents(project)
    build = Build(project, lines={document.name: document.lines for document in documents})
    decisions = _decisions(project, diagnostics, build)
    key = _key(project, documents, decisions, openapi)
    known = store.load("build", key) if cache and whole and not errors(diagnostics) else None
    if known is not None and _up_to_date(known):
        build.cached_report = known["report"]
        build.diagnostics = [load_diagnostic(stored) for stored in known["diagnostics"]]
        build.written.unchanged = [path for path, _ in known["outputs"]]
        return build
    # The phases import what they need; a build that has nothing to do is done before that.
    from tigergen.pipeline import run

    result = run(
        project,
        documents,
        decisions,
        memory=_Readings(store),
        openapi=openapi,
        today=datetime.date.today(),
        progress=progress,
        unread=diagnostics,
    )
    build.readings, build.canonical = result.readings, result.canonical
    build.diagnostics = result.diagnostics
    if not build.failed:
        build.targets = [
            Target(project.package_dir, _with_attributes(result.generated.package)),
            Target(
                project.spec_dir,
                _with_attributes(result.generated.specification, project.spec_dir),
                owned=False,
            ),
        ]
        build.remember = lambda: _remember(build, store, key)
    return build


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
    """Return, by path, old and new bytes of each file that is not as the build would write it."""
    return {
        (target.folder / name).as_posix(): files
        for target in build.targets
        for name, files in compare(target).items()
    }


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
    project = build.project
    read = [source.path for source in project.sources]
    read += [path.path for path in (project.config, project.decisions) if path is not None]
    try:
        build.written = write(build.targets, sources=read, force=force, waiting=waiting)
    except OutputError as error:
        build.diagnostics.append(Diagnostic("P003", str(error)))
        return
    except OSError as error:
        path = error.filename2 or error.filename or project.package_dir
        build.diagnostics.append(Diagnostic("P006", f"{error.strerror or error}: {path}"))
        return
    if build.remember is not None:
        build.remember()


def _documents(project: Project) -> tuple[list[Document], list[Diagnostic]]:
    documents: list[Document] = []
    diagnostics: list[Diagnostic] = []
    for source in project.sources:
        document = read_source(source)
        if isinstance(document, Document):
            documents.append(document)
        else:
            diagnostics.append(document)
    return documents, diagnostics


def _decisions(project: Project, diagnostics: list[Diagnostic], build: Build) -> Document | None:
    if project.config is not None:
        config = read_source(project.config)
        if isinstance(config, Document):
            build.lines[config.name] = config.lines
    if project.decisions is None:
        return None
    document = read_source(project.decisions)
    if isinstance(document, Diagnostic):
        diagnostics.append(document)
        return None
    build.lines[document.name] = document.lines
    return document


# -- the cache ------------------------------------------------------------------------------------


class _Readings:
    """The readings that the cache holds, by the text that was read and the code that read it."""

    def __init__(self, store: Cache) -> None:
        self._store = store

    def recall(self, document: Document, rank: int | None) -> Reading | None:
        return load_reading(self._store.load("read", _reading_key(document, rank)), document)

    def keep(self, reading: Reading, rank: int | None) -> None:
        self._store.store("read", _reading_key(reading.document, rank), dump_reading(reading))


def _reading_key(document: Document, rank: int | None) -> str:
    return digest(code_digest(), document.name, str(rank), document.text)


def _key(
    project: Project, documents: Sequence[Document], decisions: Document | None, openapi: str
) -> str:
    """The hash of everything a build depends on."""
    parts = [
        code_digest(),
        openapi,
        project.name,
        project.package,
        repr(project.servers),
        repr(project.policy),
    ]
    parts += [str(project.spec_dir.resolve()), str(project.package_dir.resolve())]
    parts += [decisions.text if decisions else ""]
    parts += [f"{source.name} {source.rank}" for source in project.sources]
    parts += [part for document in documents for part in (document.name, document.text)]
    if project.templates is not None:
        parts.append(folder_digest(project.templates, "*"))
    if any(ignore.until for ignore in project.policy.ignores):
        parts.append(datetime.date.today().isoformat())
    return digest(*parts)


def _remember(build: Build, store: Cache, key: str) -> None:
    outputs = []
    for target in build.targets:
        for name in target.content:
            path = target.folder / name
            outputs.append([str(path), hashlib.sha256(path.read_bytes()).hexdigest()])
    stored = [dump_diagnostic(found) for found in build.diagnostics]
    store.store("build", key, {"report": build.facts(), "diagnostics": stored, "outputs": outputs})
    store.trim([f"build-{key}"])


def _up_to_date(known: Any) -> bool:
    """Whether each file on disk is what the remembered build wrote."""
    try:
        for path, expected in known["outputs"]:
            if hashlib.sha256(Path(path).read_bytes()).hexdigest() != expected:
                return False
        return isinstance(known["report"], dict) and isinstance(known["diagnostics"], list)
    except (OSError, KeyError, TypeError, ValueError):
        return False
