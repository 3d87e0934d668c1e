"""Members of a map that documents state instead of each other.

- ``keep-both-responses``: different statuses of success are both believed.
- ``keep-both-media-types``: different media types of one body are both believed.

The document keeps all of them; the contradiction is put on record. An inferred status of success gives
way to a stated one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Basis, sources_of
from tigergen.model.pointer import Pointer

RESPONSES_RULE: Final = "keep-both-responses"
MEDIA_RULE: Final = "keep-both-media-types"
STATED_RULE: Final = "stated-over-inferred"
_SUCCESS: Final = "status of success"


def note_different_answers(canonical: Canonical, where: Pointer) -> None:
    """Put on record that documents differ about status or media types of the operation at `where`."""
    operation = where.resolve(canonical.document)
    responses = where / "responses"
    _drop_inferred_success(canonical, responses)
    statuses = operation.get("responses", {})
    successes = [status for status in statuses if status.startswith("2")]
    _note(canonical, responses, successes, _SUCCESS, RESPONSES_RULE)
    bodies = [where / "requestBody", *(responses / status for status in statuses)]
    for body in bodies:
        if canonical.has(body / "content"):
            content = body / "content"
            _note(canonical, content, content.resolve(canonical.document), "content", MEDIA_RULE)


def _drop_inferred_success(canonical: Canonical, responses: Pointer) -> None:
    """Leave out each status of success that is only inferred where another document states one."""
    if not canonical.has(responses):
        return
    successes = {
        status: canonical.origins(responses / status)
        for status in responses.resolve(canonical.document)
        if status.startswith("2")
    }
    stated = {
        status: origins
        for status, origins in successes.items()
        if any(origin.basis in (Basis.STATED, Basis.DECIDED) for origin in origins)
    }
    knowing = sources_of(origin for origins in stated.values() for origin in origins)
    for status, origins in successes.items():
        # Nothing is denied by a document that itself states one status and lets infer another.
        if status in stated or not stated or knowing & sources_of(origins):
            continue
        canonical.remove(responses / status)
        sides = [*stated.items(), (status, origins)]
        canonical.record(
            Conflict(responses, _SUCCESS, tuple(Side(s, tuple(o)) for s, o in sides), STATED_RULE)
        )


def _note(
    canonical: Canonical, where: Pointer, members: Iterable[str], aspect: str, rule: str
) -> None:
    """Record a conflict if there are members of which each is stated by documents of its own."""
    stated = {
        member: [o for o in canonical.origins(where / member) if o.basis is Basis.STATED]
        for member in members
    }
    sources = {member: sources_of(origins) for member, origins in stated.items()}
    apart = [
        member
        for member, mine in sources.items()
        if mine and not any(mine & sources[other] for other in sources if other != member)
    ]
    if len(apart) < 2:
        return
    apart.sort(key=lambda member: stated[member][0].order)
    sides = tuple(Side(member, tuple(stated[member])) for member in apart)
    canonical.record(Conflict(where, aspect, sides, rule))
