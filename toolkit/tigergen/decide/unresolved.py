"""Unresolved operations that a decision, or another document, gave method and path.

They become operations like the others, with their provenance; the contradiction about their path
stays on record with what settled it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tigergen.complete import complete_operation
from tigergen.diagnostics import Diagnostic
from tigergen.model.canonical import Canonical, Side
from tigergen.model.claim import METHODS, Place
from tigergen.model.openapi import UNRESOLVED
from tigergen.model.paths import template_fault, template_form
from tigergen.model.pointer import ROOT, Pointer


def settle_unresolved(canonical: Canonical) -> tuple[list[Diagnostic], set[Place]]:
    """Move the operations that have a method and a path now; in place.

    Returns what is wrong with a decision, and the places where the settled operations stand.
    """
    waiting: dict[str, Any] = canonical.document.get(UNRESOLVED, {})
    diagnostics: list[Diagnostic] = []
    settled: set[Place] = set()
    for name, operation in list(waiting.items()):
        where = ROOT / UNRESOLVED / name
        if not isinstance(operation, dict) or not {"method", "path"} <= set(operation):
            continue
        method, path = operation["method"], _known(canonical, operation["path"])
        fault = _fault(canonical, method, path)
        if fault is not None:
            place = canonical.first_place(where / "path")
            diagnostics.append(Diagnostic("D004", f"{name}: {fault}", place))
            continue
        settled |= {origin.place for origin in canonical.origins(where)}
        _move(canonical, where, str(method), str(path))
    if not waiting and UNRESOLVED in canonical.document:
        canonical.remove(ROOT / UNRESOLVED)
    return diagnostics, settled


def _known(canonical: Canonical, path: object) -> object:
    """The path of the document that matches the same requests, if there is one: it keeps its names."""
    for known in canonical.document.get("paths", {}):
        if isinstance(path, str) and template_form(known) == template_form(path):
            return known
    return path


def _fault(canonical: Canonical, method: object, path: object) -> str | None:
    if method not in METHODS:
        return f"{method!r} is not a method; known are {', '.join(METHODS)}"
    if not isinstance(path, str) or not path.startswith("/") or template_fault(path):
        return f"{path!r} is not a path"
    if method in canonical.document.get("paths", {}).get(path, {}):
        return f"{str(method).upper()} {path} is an operation already"
    return None


def _move(canonical: Canonical, where: Pointer, method: str, path: str) -> None:
    """Put the operation below its path, and take its provenance and its conflicts along."""
    told = [*canonical.origins(where / "path"), *canonical.origins(where / "method")]
    for key in ("method", "path", "candidates"):
        if canonical.has(where / key):
            canonical.remove(where / key)
    paths = ROOT / "paths"
    if not canonical.has(paths):
        canonical.put(paths, {})
    if not canonical.has(paths / path):
        canonical.put(paths / path, {}, told)
        canonical.order_members(paths, sorted(canonical.document["paths"]))
    target = paths / path / method
    canonical.move(where, target)
    canonical.set_origins(target, told)
    for conflict in canonical.conflicts_under(target):
        if conflict.settled_by == "unresolved-path":
            # Candidates give way to a path that a document or a decision states.
            others = tuple(side for side in conflict.sides if side.value != path)
            sides = (Side(path, tuple(told)), *others)
            canonical.settle(
                conflict, replace(conflict, sides=sides, settled_by="stated-over-inferred")
            )
    complete_operation(canonical, target)
