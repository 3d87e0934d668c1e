"""Unresolved operations that a decision, or another document, gave method and path.

They become operations like the others, with their provenance; the contradiction about their path
stays on record with what settled it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tigergen.complete.document import complete_operation
from tigergen.diagnostics import Diagnostic
from tigergen.model import pointer
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import METHODS, Place
from tigergen.model.openapi import UNRESOLVED
from tigergen.model.paths import template_fault


def settle_unresolved(canonical: Canonical) -> tuple[list[Diagnostic], set[Place]]:
    """Move the operations that have a method and a path now; in place.

    Returns what is wrong with a decision, and the places where the settled operations stand.
    """
    waiting: dict[str, Any] = canonical.document.get(UNRESOLVED, {})
    diagnostics: list[Diagnostic] = []
    settled: set[Place] = set()
    for name, operation in list(waiting.items()):
        where = pointer.join([UNRESOLVED, name])
        if not isinstance(operation, dict) or not {"method", "path"} <= set(operation):
            continue
        method, path = operation["method"], operation["path"]
        fault = _fault(canonical, method, path)
        if fault is not None:
            claims = canonical.provenance.get(f"{where}/path", [])
            place = min((claim.place for claim in claims), default=None)
            diagnostics.append(Diagnostic("D004", f"{name}: {fault}", place))
            continue
        settled |= {claim.place for claim in canonical.provenance.get(where, [])}
        del waiting[name]
        _move(canonical, where, operation, str(method), str(path))
    if not waiting:
        canonical.document.pop(UNRESOLVED, None)
    return diagnostics, settled


def _fault(canonical: Canonical, method: object, path: object) -> str | None:
    if method not in METHODS:
        return f"{method!r} is no method; known are {', '.join(METHODS)}"
    if not isinstance(path, str) or not path.startswith("/") or template_fault(path):
        return f"{path!r} is no path"
    if method in canonical.document.get("paths", {}).get(path, {}):
        return f"{str(method).upper()} {path} is an operation already"
    return None


def _move(
    canonical: Canonical, where: str, operation: dict[str, Any], method: str, path: str
) -> None:
    """Put the operation below its path, and take its provenance and its conflicts along."""
    target = pointer.join(["paths", path, method])
    body = {
        key: value
        for key, value in operation.items()
        if key not in ("method", "path", "candidates")
    }
    paths: dict[str, Any] = canonical.document.setdefault("paths", {})
    paths.setdefault(path, {})[method] = body
    canonical.document["paths"] = dict(sorted(paths.items()))
    provenance = canonical.provenance
    known = [*provenance.get(f"{where}/path", []), *provenance.get(f"{where}/method", [])]
    for key in [key for key in provenance if key == where or key.startswith(f"{where}/")]:
        claims = provenance.pop(key)
        tail = key[len(where) :]
        if tail.split("/")[1:2] in (["method"], ["path"], ["candidates"]):
            continue
        provenance[f"{target}{tail}"] = claims
    provenance[target] = known
    provenance.setdefault(pointer.join(["paths", path]), list(known))
    canonical.conflicts = [
        _moved(conflict, where, target, Side(path, tuple(known)))
        for conflict in canonical.conflicts
    ]
    complete_operation(canonical, path, method, body)


def _moved(conflict: Conflict, where: str, target: str, path: Side) -> Conflict:
    """The conflict at its new place; candidates give way to a path that a document states."""
    if conflict.pointer != where and not conflict.pointer.startswith(f"{where}/"):
        return conflict
    conflict = replace(conflict, pointer=f"{target}{conflict.pointer[len(where) :]}")
    if conflict.settled_by != "unresolved-path":
        return conflict
    others = tuple(side for side in conflict.sides if side.value != path.value)
    return replace(conflict, sides=(path, *others), settled_by="stated-over-inferred")
