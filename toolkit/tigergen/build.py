"""The pipeline on one screen: read -> merge -> decide -> validate -> generate -> write."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tigergen.claims import Claim, Place
from tigergen.decide import decide
from tigergen.diagnostics import Diagnostic, errors, in_order
from tigergen.generate.coverage import coverage_markdown
from tigergen.generate.downgrade import to_openapi_31
from tigergen.generate.ledger import conflicts_json, conflicts_markdown
from tigergen.generate.naming import operation_id
from tigergen.infer.sdk_operations import link_sdk
from tigergen.infer.slug import SlugResult, resolve_index
from tigergen.merge import Canonical, merge
from tigergen.merge.complete import operations
from tigergen.merge.yaml_text import dump_yaml
from tigergen.output import ForeignOutputError, Target, Written, compare, write
from tigergen.project import CONFIG, Project, load_project, read_source
from tigergen.sources.document import Document, Reading
from tigergen.sources.registry import read_document, recognise
from tigergen.validate import validate


@dataclass
class Build:
    """One API, built in memory. `targets` are empty if an error stopped the build."""

    project: Project
    canonical: Canonical
    readings: list[Reading] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    written: Written = field(default_factory=Written)

    @property
    def failed(self) -> bool:
        """Whether a diagnostic of severity error was given."""
        return bool(errors(self.diagnostics))

    def report(self) -> dict[str, Any]:
        """The API's entry in the JSON report."""
        document = self.canonical.document
        schemas = document.get("components", {}).get("schemas", {})
        return {
            "name": self.project.name,
            "package": self.project.package,
            "operations": [
                {
                    "method": method,
                    "path": path,
                    "operation_id": str(operation.get("operationId") or operation_id(path, method)),
                    "basis": str(_operation_basis(self.canonical, path, method)),
                }
                for path, method, operation in operations(document)
            ],
            "schemas": sorted(schemas),
            "events": sorted(
                str(schema["x-event-name"])
                for schema in schemas.values()
                if isinstance(schema, dict) and "x-event-name" in schema
            ),
            "conflicts": [conflict.as_json() for conflict in self.canonical.conflicts],
            "diagnostics": [found.as_json() for found in in_order(self.diagnostics)],
            "written": self.written.written,
            "unchanged": self.written.unchanged,
            "removed": self.written.removed,
        }


def _operation_basis(canonical: Canonical, path: str, method: str) -> str:
    from tigergen import pointer

    return str(canonical.basis(pointer.join(["paths", path, method])))


def find_projects(folders: Iterable[Path]) -> list[Path]:
    """Return the given folders, or all below `specs/` that have a `tigergen.yaml`."""
    chosen = list(folders)
    return chosen or sorted(path.parent for path in Path("specs").glob(f"*/{CONFIG}"))


def build_folder(folder: Path, *, openapi: str = "3.2") -> Build:
    """Build the API of a folder with a `tigergen.yaml`, in memory.

    Raises:
        ProjectError: the project file is missing or wrong.
    """
    return build_project(load_project(folder), openapi=openapi)


def build_project(project: Project, *, openapi: str = "3.2") -> Build:
    """Build one API in memory: nothing is written. Look at `Build.diagnostics` for faults."""
    readings, diagnostics = _read(project)
    claims = [claim for reading in readings for claim in reading.claims]
    claims += _configured_servers(project)
    contradictions = [found for reading in readings for found in reading.contradictions]
    index = resolve_index(claims)
    diagnostics += index.diagnostics
    canonical = merge(index.claims, [*contradictions, *index.contradictions], title=project.name)
    link_sdk(canonical)
    if project.decisions is not None:
        document = read_source(project.decisions)
        if isinstance(document, Diagnostic):
            diagnostics.append(document)
        else:
            diagnostics += decide(canonical, document)
    diagnostics += [found for reading in readings for found in reading.diagnostics]
    diagnostics += canonical.diagnostics
    if not list(operations(canonical.document)):
        diagnostics.append(Diagnostic("M003", "no source states an operation"))
    diagnostics += validate(canonical)
    build = Build(project, canonical, readings, diagnostics)
    if not build.failed:
        build.targets = _generate(build, index, openapi)
    return build


def _read(project: Project) -> tuple[list[Reading], list[Diagnostic]]:
    readings: list[Reading] = []
    diagnostics: list[Diagnostic] = []
    for source in project.sources:
        document = read_source(source)
        if isinstance(document, Diagnostic):
            diagnostics.append(document)
            continue
        found = recognise(document)
        if found is None:
            diagnostics.append(_unknown(document))
            continue
        readings.append(read_document(document, found, source.rank))
    return readings, diagnostics


def _unknown(document: Document) -> Diagnostic:
    return Diagnostic(
        "S002", "no reader recognises the format; the file is left out", Place(document.name, 1)
    )


def _configured_servers(project: Project) -> list[Claim]:
    from tigergen.claims import PRESENT, Basis
    from tigergen.openapi import server_identity

    claims = []
    for index, url in enumerate(project.servers):
        address = ("servers", server_identity(url))
        place = Place(CONFIG, 1, index + 1)
        claims.append(Claim(address, PRESENT, place, "project", Basis.DECIDED, "configured"))
        claims.append(Claim((*address, "url"), url, place, "project", Basis.DECIDED, "configured"))
    return claims


def _generate(build: Build, index: SlugResult, openapi: str) -> list[Target]:
    from tigergen.generate.package import package_files
    from tigergen.generate.plan import build_plan

    project, canonical = build.project, build.canonical
    plan = build_plan(canonical, project.name, project.package)
    spec = {
        "openapi.yaml": dump_yaml(canonical.document),
        "openapi.provenance.json": _json(canonical.provenance_json()),
        "conflicts.json": _json(conflicts_json(canonical)),
        "conflicts.md": conflicts_markdown(canonical),
        "coverage.md": coverage_markdown(canonical, build.readings, index),
    }
    if openapi == "3.1":
        spec["openapi-3.1.yaml"] = dump_yaml(to_openapi_31(canonical.document))
    return [
        Target(project.package_dir, package_files(plan)),
        Target(project.spec_dir, spec, owned=False),
    ]


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def differences(build: Build) -> dict[str, tuple[str | None, str | None]]:
    """Return, by path, old and new text of each file that is not as the build would write it."""
    found: dict[str, tuple[str | None, str | None]] = {}
    for target in build.targets:
        for name, texts in compare(target).items():
            found[(target.folder / name).as_posix()] = texts
    return found


def write_build(build: Build) -> None:
    """Bring the build to disk, all or nothing; a folder that is somebody else's is a diagnostic."""
    try:
        build.written = write(build.targets)
    except ForeignOutputError as fault:
        build.diagnostics.append(Diagnostic("P003", str(fault)))
