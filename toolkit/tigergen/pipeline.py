"""The phases of a build, in memory: read -> merge -> decide -> validate -> generate.

It does no I/O and knows no format: `builds.py` hands it texts and a memory of earlier readings,
and brings what it returns to disk.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from tigergen.complete.sdk_and_wire import compare_with_sdk
from tigergen.complete.sdk_operations import link_sdk
from tigergen.diagnostics import Diagnostic, errors
from tigergen.generate.everything import Generated, generate
from tigergen.generate.python.models import Printed
from tigergen.infer import infer
from tigergen.inputs import unrecognised
from tigergen.merge import keep_scopes, merge
from tigergen.model.canonical import Canonical
from tigergen.plugins import readers
from tigergen.project import CONFIG, Project
from tigergen.settlement import settle
from tigergen.sources.configured import configured_servers
from tigergen.sources.document import Document, Reading
from tigergen.sources.registry import FORMATS, Memory, read_documents
from tigergen.validate import leave_out, leave_out_unions, lint, validate, without_operations

if TYPE_CHECKING:
    from tigergen.changes.edition import Release
    from tigergen.generate.plan import Edition

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
    printed: Printed | None = None,
    outputs: bool = True,
) -> Result:
    """Build one API from the texts of its documents; `unread` tells of those that have none.

    What was released last gives the package its version and changelog; `printed` are models of an earlier build.
    Without `outputs` the document is all there is to see.
    """
    sources = {source.name: source for source in project.sources}
    ranks = {name: source.rank for name, source in sources.items()}
    readings, unknown = read_documents(documents, (*FORMATS, *readers()), ranks, memory, progress)
    diagnostics = [*unread, *(unrecognised(sources[name], why) for name, why in unknown)]

    progress("merging")
    stated = [*keep_scopes(readings), *configured_servers(CONFIG, project.servers)]
    inferred = infer(stated)
    contradictions = [found for reading in readings for found in reading.contradictions]
    contradictions += inferred.contradictions
    canonical = merge(inferred.claims, contradictions, title=project.name)
    link_sdk(canonical)
    compare_with_sdk(canonical)
    diagnostics += settle(canonical, decisions, readings, inferred)

    progress("validating")
    if not errors(diagnostics):
        diagnostics += without_operations(canonical, readings)
    diagnostics += leave_out_unions(canonical, project.limits.branches)
    diagnostics += [*leave_out(canonical), *validate(canonical), *lint(canonical)]
    diagnostics = project.policy.apply(diagnostics, today)

    generated = Generated()
    if outputs and not errors(diagnostics):
        progress("generating")
        since = _edition(release, canonical)
        generated = generate(
            canonical,
            project,
            readings,
            inferred.index,
            openapi=openapi,
            edition=since,
            printed=printed,
        )
    return Result(readings, canonical, [*diagnostics, *generated.diagnostics], generated)


def _edition(release: Release | None, canonical: Canonical) -> Edition | None:
    """Version and changelog of the package since the last release, if there was one."""
    if release is None:
        return None
    from tigergen.changes.edition import edition

    return edition(release, canonical.document)
