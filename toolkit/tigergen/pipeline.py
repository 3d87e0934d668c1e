"""The phases of a build, in memory: read -> merge -> decide -> validate -> generate.

It does no I/O and knows no format: `builds.py` hands it texts and a memory of earlier readings,
and brings what it returns to disk.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias

from tigergen.changes.edition import Release, edition
from tigergen.complete.decided import complete_decided
from tigergen.complete.sdk_and_wire import compare_with_sdk
from tigergen.complete.sdk_operations import link_sdk
from tigergen.decide import decide, settle_unresolved
from tigergen.diagnostics import Diagnostic, errors
from tigergen.generate.everything import Generated, generate
from tigergen.infer import infer
from tigergen.inputs import unrecognised
from tigergen.merge import keep_scopes, merge, ties, unrelated
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Place
from tigergen.model.walk import operations
from tigergen.plugins import readers
from tigergen.project import CONFIG, Project
from tigergen.sources.configured import configured_servers
from tigergen.sources.document import Document, Reading
from tigergen.sources.registry import FORMATS, Memory, read_documents
from tigergen.text.tree import Located
from tigergen.validate import leave_out, lint, validate

Progress: TypeAlias = Callable[[str], None]


@dataclass
class Result:
    """What the phases made of the documents; nothing is generated if there was an error."""

    readings: list[Reading]
    canonical: Canonical
    diagnostics: list[Diagnostic]
    generated: Generated


def run(
    project: Project,
    documents: Sequence[Document],
    decisions: Document | None,
    *,
    unread: Sequence[Diagnostic],
    memory: Memory,
    openapi: str,
    today: datetime.date,
    progress: Progress,
    release: Release | None = None,
    outputs: bool = True,
) -> Result:
    """Build one API from the texts of its documents; `unread` tells of those that have none.

    What was released last gives the package its version and changelog. Without `outputs` the document is
    all there is to see.
    """
    sources = {source.name: source for source in project.sources}
    ranks = {source.name: source.rank for source in project.sources}
    readings, unknown = read_documents(documents, (*FORMATS, *readers()), ranks, memory, progress)
    diagnostics = [*unread, *(unrecognised(sources[name], why) for name, why in unknown)]

    progress("merging")
    claims = keep_scopes(readings)
    inferred = infer([*claims, *configured_servers(CONFIG, project.servers)])
    contradictions = [found for reading in readings for found in reading.contradictions]
    canonical = merge(
        inferred.claims, [*contradictions, *inferred.contradictions], title=project.name
    )
    parts = {part: one.document.name for one in readings for part in one.followed}
    link_sdk(canonical)
    compare_with_sdk(canonical)
    if decisions is not None:
        diagnostics += decide(canonical, decisions)
    unsettled, settled = settle_unresolved(canonical)
    complete_decided(canonical)
    diagnostics += [*unsettled, *canonical.diagnostics, *ties(canonical)]
    diagnostics += unrelated(inferred.claims, parts)
    read = chain(*(reading.diagnostics for reading in readings), inferred.diagnostics)
    diagnostics += [found for found in read if not _is_settled(found, settled)]

    progress("validating")
    if not any(operations(canonical.document)) and not errors(diagnostics):
        diagnostics.append(_without_operations(canonical, readings))
    diagnostics += [*leave_out(canonical), *validate(canonical), *lint(canonical)]
    diagnostics = project.policy.apply(diagnostics, today)

    generated = Generated()
    if outputs and not errors(diagnostics):
        progress("generating")
        since = edition(release, canonical.document) if release is not None else None
        generated = generate(
            canonical, project, readings, inferred.index, openapi=openapi, edition=since
        )
    return Result(readings, canonical, [*diagnostics, *generated.diagnostics], generated)


def _without_operations(canonical: Canonical, readings: Sequence[Reading]) -> Diagnostic:
    """Judge a document without operations: one that is about models alone has its use.

    Where a source has paths and no operation came of them, a client without methods would be wrong.
    """
    described = canonical.document.get("components", {}).get("schemas")
    described = described or canonical.document.get("webhooks")
    structured = [reading for reading in readings if reading.reader in ("openapi", "swagger")]
    if not described or not structured or any(_has_paths(reading) for reading in structured):
        return Diagnostic("M003", "no source states an operation")
    place = min(Place(reading.document.name, 1) for reading in structured)
    return Diagnostic("M009", "no source states an operation; the package has models only", place)


def _has_paths(reading: Reading) -> bool:
    root = reading.document.tree
    paths = root.get("paths") if isinstance(root, Located) else None
    return paths is not None and any(not name.startswith("x-") for name in paths.mapping())


def _is_settled(found: Diagnostic, settled: set[Place]) -> bool:
    """Tell whether a finding is about an operation that a decision gave its method and path."""
    return found.code in ("S012", "S015") and found.place in settled
