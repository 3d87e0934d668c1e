"""The pipeline: read -> merge -> decide -> validate -> generate -> write."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from tigergen.diagnostics import Diagnostic, Severity, errors, in_order
from tigergen.model import pointer
from tigergen.model.canonical import Canonical
from tigergen.model.claim import PRESENT, Basis, Claim, Origin, Place
from tigergen.output import ForeignOutputError, Target, Written, compare, write
from tigergen.output.cache import Cache, code_digest, digest, folder_digest
from tigergen.project import CONFIG, Project, load_project, read_source
from tigergen.sources.document import Document, Reading

if TYPE_CHECKING:
    import jinja2

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
        report = dict(self.cached_report or self._facts())
        report["diagnostics"] = [found.as_json() for found in in_order(self.diagnostics)]
        report["written"] = self.written.written
        report["unchanged"] = self.written.unchanged
        report["removed"] = self.written.removed
        return report

    def _facts(self) -> dict[str, Any]:
        from tigergen.generate.naming import operation_id
        from tigergen.model.openapi import UNRESOLVED
        from tigergen.model.walk import operations

        canonical = self.canonical
        assert canonical is not None
        document = canonical.document
        schemas = document.get("components", {}).get("schemas", {})
        return {
            "name": self.project.name,
            "package": self.project.package,
            "operations": [
                {
                    "method": method,
                    "path": path,
                    "operation_id": str(operation.get("operationId") or operation_id(path, method)),
                    "basis": str(canonical.basis(pointer.join(["paths", path, method]))),
                    "path_basis": str(canonical.basis(pointer.join(["paths", path]))),
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


def find_projects(folders: Iterable[Path]) -> list[Path]:
    """Return the given folders, or all below `specs/` that have a `tigergen.yaml`."""
    chosen = list(folders)
    return chosen or sorted(path.parent for path in Path("specs").glob(f"*/{CONFIG}"))


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

    With `cache`, readings of unchanged sources come from the cache in the current folder; with `whole` too, and
    nothing at all is done if nothing has changed since the last build was written. A `readonly`
    build adds nothing to the cache.
    """
    progress("reading")
    # As mypy and ruff do: in the folder where one works. A build without a project leaves none.
    store = Cache(Path.cwd() if cache and project.config is not None else None, readonly=readonly)
    documents, diagnostics = _documents(project)
    build = Build(project, lines={document.name: document.lines for document in documents})
    decisions = _decisions(project, diagnostics, build)
    key = _key(project, documents, decisions, openapi)
    known = store.load("build", key) if cache and whole and not errors(diagnostics) else None
    if known is not None and _up_to_date(known):
        build.cached_report = known["report"]
        build.diagnostics = [_diagnostic(stored) for stored in known["diagnostics"]]
        build.written.unchanged = [path for path, _ in known["outputs"]]
        return build
    build.readings, found = _read(project, documents, store, progress)
    diagnostics += found
    _merge(build, diagnostics, decisions, openapi, progress)
    if not build.failed:
        build.remember = lambda: _remember(build, store, key)
    return build


def _merge(
    build: Build,
    diagnostics: list[Diagnostic],
    decisions: Document | None,
    openapi: str,
    progress: Progress,
) -> None:
    """From readings to texts."""
    import jinja2

    from tigergen.complete.sdk_operations import link_sdk
    from tigergen.decide import decide, settle_unresolved
    from tigergen.generate.python.formatting import FormattingError
    from tigergen.generate.python.models import UnexpectedCodeError
    from tigergen.infer import infer
    from tigergen.merge import merge, ties
    from tigergen.model.walk import operations
    from tigergen.validate import lint, validate

    progress("merging")
    project, readings = build.project, build.readings
    claims = [claim for reading in readings for claim in reading.claims]
    inferred = infer([*claims, *_configured_servers(project)])
    contradictions = [found for reading in readings for found in reading.contradictions]
    canonical = merge(
        inferred.claims, [*contradictions, *inferred.contradictions], title=project.name
    )
    link_sdk(canonical)
    if decisions is not None:
        diagnostics += decide(canonical, decisions)
    found, settled = settle_unresolved(canonical)
    diagnostics += found
    diagnostics += inferred.diagnostics
    diagnostics += [
        found
        for reading in readings
        for found in reading.diagnostics
        if found.code != "S015" or found.place not in settled
    ]
    diagnostics += canonical.diagnostics
    diagnostics += ties(canonical)
    if not any(operations(canonical.document)):
        diagnostics.append(Diagnostic("M003", "no source states an operation"))
    progress("validating")
    diagnostics += validate(canonical)
    diagnostics += lint(canonical)
    build.canonical = canonical
    build.diagnostics = project.policy.apply(diagnostics, datetime.date.today())
    if not build.failed:
        progress("generating")
        try:
            build.targets = _generate(build, inferred.index, openapi)
        except jinja2.TemplateError as fault:
            build.diagnostics.append(_template_fault(fault))
        except (FormattingError, UnexpectedCodeError, SyntaxError) as fault:
            build.diagnostics.append(Diagnostic("G002", f"{type(fault).__name__}: {fault}"))


def _template_fault(fault: jinja2.TemplateError) -> Diagnostic:
    """The finding about a template of the project that cannot be rendered."""
    name = getattr(fault, "name", None)
    line = getattr(fault, "lineno", None)
    place = Place(str(name), int(line)) if name and line else None
    return Diagnostic("G003", f"{type(fault).__name__}: {fault.message}", place)


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


def _read(
    project: Project, documents: Sequence[Document], store: Cache, progress: Progress
) -> tuple[list[Reading], list[Diagnostic]]:
    """Read each document, or take its reading from the cache."""
    from tigergen.plugins import readers
    from tigergen.sources.registry import FORMATS, read_document, recognise
    from tigergen.sources.stored import dump_reading, load_reading

    formats = (*FORMATS, *readers())
    ranks = {source.name: source.rank for source in project.sources}
    readings: list[Reading] = []
    diagnostics: list[Diagnostic] = []
    for number, document in enumerate(documents, 1):
        progress(f"reading {number} of {len(documents)}")
        rank = ranks.get(document.name)
        key = digest(code_digest(), document.name, str(rank), document.text)
        stored = store.load("read", key)
        if isinstance(stored, dict):
            reading = load_reading(
                stored.get("reading"),
                document,
                str(stored.get("reader")),
                int(stored.get("rank", 0)),
            )
            if reading is not None:
                readings.append(reading)
                continue
        found = recognise(document, formats)
        if found is None:
            place = Place(document.name, 1)
            diagnostics.append(
                Diagnostic("S002", "no reader recognises the format; the file is left out", place)
            )
            continue
        reading = read_document(document, found, rank)
        readings.append(reading)
        entry = {"reader": reading.reader, "rank": reading.rank, "reading": dump_reading(reading)}
        store.store("read", key, entry)
    return readings, diagnostics


def _configured_servers(project: Project) -> list[Claim]:
    """The base URLs that the project file decides on."""
    from tigergen.model.openapi import server_identity

    claims: list[Claim] = []
    for index, url in enumerate(project.servers):
        address = ("servers", server_identity(url))
        place = Place(CONFIG, 1, index + 1)
        origin = Origin(place, "project", Basis.DECIDED, "configured")
        claims.append(Claim(address, PRESENT, origin))
        claims.append(Claim((*address, "url"), url, origin))
    return claims


def _generate(build: Build, index: Any, openapi: str) -> list[Target]:
    from tigergen.generate.downgrade import to_openapi_31
    from tigergen.generate.markdown.coverage import coverage_markdown
    from tigergen.generate.markdown.ledger import conflicts_json, conflicts_markdown
    from tigergen.generate.planning import build_plan
    from tigergen.generate.python.package import package_files
    from tigergen.text.yaml_dump import dump_yaml

    project, canonical = build.project, build.canonical
    assert canonical is not None
    plan = build_plan(canonical, project.name, project.package)
    spec = {
        "openapi.yaml": dump_yaml(canonical.document),
        "openapi.provenance.json": _provenance(canonical.provenance_json()),
        "conflicts.json": _json(conflicts_json(canonical)),
        "conflicts.md": conflicts_markdown(canonical),
        "coverage.md": coverage_markdown(canonical, build.readings, index),
    }
    if openapi == "3.1":
        spec["openapi-3.1.yaml"] = dump_yaml(to_openapi_31(canonical.document))
    return [
        Target(project.package_dir, package_files(plan, project.templates)),
        Target(project.spec_dir, spec, owned=False),
    ]


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def _provenance(table: dict[str, list[dict[str, Any]]]) -> str:
    """The table as JSON with each origin on a line of its own, as a reviewer reads it in a diff."""
    entries = [
        f"{json.dumps(where, ensure_ascii=False)}: [\n"
        + ",\n".join(f"  {json.dumps(origin, ensure_ascii=False)}" for origin in origins)
        + "\n ]"
        for where, origins in table.items()
    ]
    return "{\n" + ",\n".join(f" {entry}" for entry in entries) + "\n}\n"


# -- on disk --------------------------------------------------------------------------------------


def differences(build: Build) -> dict[str, tuple[str | None, str | None]]:
    """Return, by path, old and new text of each file that is not as the build would write it."""
    found: dict[str, tuple[str | None, str | None]] = {}
    for target in build.targets:
        for name, texts in compare(target).items():
            found[(target.folder / name).as_posix()] = texts
    return found


def write_build(build: Build) -> None:
    """Bring the build to disk, all or nothing; a folder that is somebody else's is a diagnostic."""
    if build.cached_report is not None:
        return
    try:
        build.written = write(build.targets)
    except ForeignOutputError as fault:
        build.diagnostics.append(Diagnostic("P003", str(fault)))
        return
    except OSError as fault:
        build.diagnostics.append(Diagnostic("P006", f"{fault.strerror or fault}: {fault.filename}"))
        return
    if build.remember is not None:
        build.remember()


# -- the cache ------------------------------------------------------------------------------------


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
        for name in [*target.files, *([".tigergen.json"] if target.owned else [])]:
            path = target.folder / name
            outputs.append([str(path), hashlib.sha256(path.read_bytes()).hexdigest()])
    report = build._facts()
    stored = [
        [d.code, d.message, [d.place.source, d.place.line, d.place.column] if d.place else None, d.help,
         str(d.level) if d.level else None]
        for d in build.diagnostics
    ]  # fmt: skip
    store.store("build", key, {"report": report, "diagnostics": stored, "outputs": outputs})
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


def _diagnostic(stored: Any) -> Diagnostic:
    code, message, at, advice, level = stored
    return Diagnostic(
        code, message, Place(*at) if at else None, advice, Severity(level) if level else None
    )
