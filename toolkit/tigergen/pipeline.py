"""The phases of a build, in memory: read -> merge -> decide -> validate -> generate.

It does no I/O and knows no format: `builds.py` hands it texts and a memory of earlier readings,
and brings what it returns to disk.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from tigergen.changes.edition import Release, edition
from tigergen.complete.decided import complete_decided
from tigergen.complete.sdk_and_wire import compare_with_sdk
from tigergen.complete.sdk_operations import link_sdk, link_settled
from tigergen.decide import decide, settle_unresolved
from tigergen.diagnostics import Diagnostic, errors
from tigergen.generate.everything import Generated, generate
from tigergen.infer import Inferred, infer
from tigergen.inputs import unrecognised
from tigergen.merge import keep_scopes, merge, ties, unrelated
from tigergen.model.canonical import Canonical
from tigergen.model.pointer import Pointer
from tigergen.model.walk import operations
from tigergen.plugins import readers
from tigergen.project import CONFIG, Project
from tigergen.sources.configured import configured_servers
from tigergen.sources.document import Document, Reading
from tigergen.sources.registry import FORMATS, Memory, read_documents
from tigergen.validate import leave_out, lint, validate, without_operations

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
    readings, diagnostics = _read(project, documents, memory, progress)
    diagnostics = [*unread, *diagnostics]

    progress("merging")
    claims = keep_scopes(readings)
    inferred = infer([*claims, *configured_servers(CONFIG, project.servers)])
    canonical = _merge(readings, inferred, project.name)
    diagnostics += _decide(canonical, decisions, readings, inferred)

    progress("validating")
    if not errors(diagnostics):
        diagnostics += without_operations(canonical, readings)
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


def _read(
    project: Project, documents: Sequence[Document], memory: Memory, progress: Progress
) -> tuple[list[Reading], list[Diagnostic]]:
    """Turn texts into claims; a text of no known format is a finding."""
    sources = {source.name: source for source in project.sources}
    ranks = {name: source.rank for name, source in sources.items()}
    readings, unknown = read_documents(documents, (*FORMATS, *readers()), ranks, memory, progress)
    return readings, [unrecognised(sources[name], why) for name, why in unknown]


def _merge(readings: Sequence[Reading], inferred: Inferred, title: str) -> Canonical:
    """Make one document of all claims, and compare it with what the SDK says."""
    contradictions = [found for reading in readings for found in reading.contradictions]
    canonical = merge(inferred.claims, [*contradictions, *inferred.contradictions], title=title)
    link_sdk(canonical)
    compare_with_sdk(canonical)
    return canonical


def _decide(
    canonical: Canonical,
    decisions: Document | None,
    readings: Sequence[Reading],
    inferred: Inferred,
) -> Iterator[Diagnostic]:
    """Apply the decisions and complete what they made; report what is left to decide or fix."""
    if decisions is not None:
        yield from decide(canonical, decisions)
    before = [Pointer.of("paths", *key) for *key, _ in operations(canonical.document)]
    unsettled, settled = settle_unresolved(canonical)
    link_settled(canonical, before)
    complete_decided(canonical)
    yield from unsettled
    yield from canonical.diagnostics
    yield from ties(canonical)
    parts = {part: one.document.name for one in readings for part in one.followed}
    yield from unrelated(inferred.claims, parts)
    for found in (
        *(one for reading in readings for one in reading.diagnostics),
        *inferred.diagnostics,
    ):
        # A decision that gave an operation its method and path settles that finding.
        if not (found.code in ("S012", "S015") and found.place in settled):
            yield found
