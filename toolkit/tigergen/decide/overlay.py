"""OpenAPI Overlay 1.0 (sections 4.3 and 4.4), applied with the provenance and the ledger kept true.

An action's target is a JSONPath (RFC 9535); `update` is merged into each object it selects (or
appended to each array), `remove` deletes them. Here every action must say why, in `description`.
An action that selects nothing is stale, one that changes nothing is redundant: both are reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from tigergen.decide.select import select
from tigergen.diagnostics import Diagnostic
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Basis, Json, Origin, canonical_json
from tigergen.model.pointer import Pointer
from tigergen.model.shape import unreadable
from tigergen.sources.document import Document, Reading
from tigergen.sources.facts import report_unknown_extensions
from tigergen.text.tree import Located, TextFault

READER: Final = "decision"
RULE: Final = "overlay"
_SHAPE: Final = frozenset({"type", "$ref", "oneOf", "anyOf", "format", "enum", "items"})
_VERSION: Final = re.compile(r"1\.[01]\.\d+")


def decide(canonical: Canonical, document: Document) -> list[Diagnostic]:
    """Apply the overlay to the canonical document, in place; return what there is to say."""
    reading = Reading(document, READER)
    root = document.tree
    if isinstance(root, TextFault):
        reading.report(root.code, root.message, root.line, root.column)
        return reading.diagnostics
    version = root.get("overlay")
    if version is None or not _VERSION.fullmatch(str(version.value)):
        reading.report("D001", "the field overlay: 1.0.0 is missing", root.line)
        return reading.diagnostics
    actions = root.get("actions")
    if actions is None or not actions.items():
        reading.report("D001", "there are no actions", root.line)
        return reading.diagnostics
    before = {where for where, _ in unreadable(canonical.document)}
    for action in actions.items():
        _Action(canonical, reading, action).apply()
    # The phases that follow read the document as its field table has it.
    for where, why in unreadable(canonical.document):
        if where not in before and canonical.has(where) and where.tokens:
            lines = [origin.place.line for origin in canonical.origins(where)]
            reading.report("D001", f"{where}: {why}", max(lines, default=root.line))
            canonical.remove(where)
    return reading.diagnostics


class _Action:
    """One action of the overlay."""

    def __init__(self, canonical: Canonical, reading: Reading, node: Located) -> None:
        self._canonical = canonical
        self._reading = reading
        self._node = node
        self._reason = " ".join((node.text("description") or "").split())

    def apply(self) -> None:
        """Apply it, or report why it cannot be."""
        node, reading = self._node, self._reading
        target = node.text("target")
        if not target:
            self._report("D001", "an action has no target")
            return
        if not self._reason:
            self._report("D001", f"the action on {target} gives no reason: add a description")
            return
        try:
            found = select(self._canonical.document, target)
        except ValueError as error:
            self._report("D001", f"{target} is not a JSONPath: {error}")
            return
        if not found:
            self._report("D002", f"{target} selects nothing")
            return
        remove = node.get("remove")
        update = node.get("update")
        if remove is not None and remove.value is True and not all(one.tokens for one in found):
            self._report("D001", "the document itself cannot be removed")
        elif remove is not None and remove.value is True:
            for where in sorted(found, key=_depth_first, reverse=True):
                self._remove(where)
        elif update is not None:
            report_unknown_extensions(reading, update)
            changed = [self._update(where, update) for where in found]
            if not any(changed):
                self._report(
                    "D003", f"the action on {target} changes nothing: the sources already say so"
                )
        else:
            self._report("D001", "an action needs update or remove")

    def _report(self, code: str, message: str) -> None:
        self._reading.report(code, message, self._node.line, self._node.column)

    def _update(self, where: Pointer, update: Located) -> bool:
        value = where.resolve(self._canonical.document)
        if isinstance(value, list):
            self._cite(self._canonical.append(where, update.plain()), update)
            return True
        if not isinstance(value, dict) or not isinstance(update.value, dict):
            self._reading.report("D001", "an update needs an object to merge into", update.line)
            return True
        return self._merge(where, update)

    def _merge(self, where: Pointer, update: Located) -> bool:
        """Merge an object into another (Overlay 1.0, 4.4.3.1): objects deep, arrays appended."""
        changed = False
        target = where.resolve(self._canonical.document)
        for key, entry in update.mapping().items():
            here = where / key
            old = target.get(key)
            if isinstance(old, dict) and isinstance(entry.value, dict):
                changed = self._merge(here, entry) or changed
            elif isinstance(old, list) and isinstance(entry.value, list):
                for item in entry.value:
                    self._cite(self._canonical.append(here, item.plain()), item)
                changed = True
            elif (
                key not in target
                or canonical_json(old) != canonical_json(entry.plain())
                or any(conflict.settled_by != "decision" for conflict in self._about(here))
            ):
                self._set(here, entry)
                changed = True
        return changed

    def _set(self, where: Pointer, entry: Located) -> None:
        """Let a decided value stand at a place, and settle the conflicts about it."""
        canonical = self._canonical
        old = where.resolve(canonical.document) if canonical.has(where) else None
        before = canonical.origins(where)
        canonical.put(where, entry.plain())
        self._cite(where, entry)
        origins = (self._origin(entry),)
        touched = self._about(where)
        for conflict in touched:
            decided = Side(self._as_compared(conflict, where), origins)
            same = [side for side in conflict.sides if _equal(side, decided)]
            others = [side for side in conflict.sides if side not in same]
            agreeing = (origin for side in same for origin in side.origins)
            first = Side(decided.value, (*decided.origins, *agreeing))
            self._settle(conflict, (first, *others))
        if before and not touched:
            decided = Side(entry.plain(), origins)
            self._record(where, where.name, (decided, Side(old, tuple(before))))

    def _as_compared(self, conflict: Conflict, where: Pointer) -> Json:
        """What stands at a place now, in the form the sides of a conflict have.

        The sides of a conflict about a shape hold its keywords (`{"type": "integer"}`), not one value.
        """
        value = where.resolve(self._canonical.document)
        if where.name not in _SHAPE or not any(
            isinstance(one.value, dict) for one in conflict.sides
        ):
            return value
        schema = where.parent.resolve(self._canonical.document)
        return {key: entry for key, entry in schema.items() if key in _SHAPE}

    def _remove(self, where: Pointer) -> None:
        canonical, owner = self._canonical, where.parent
        before = canonical.origins(where)
        touched = self._about(where)
        for conflict in touched:
            # What is removed is the side that held until now; it goes last.
            held, *others = conflict.sides
            self._settle(conflict, (*others, held))
        value = canonical.remove(where)
        if before and not touched:
            removed = Side("removed", (self._origin(self._node),))
            in_list = isinstance(owner.resolve(canonical.document), list)
            aspect = owner.name if in_list else where.name
            self._record(owner, aspect, (removed, Side(_short(value), tuple(before))))

    # -- provenance and ledger -----------------------------------------------------------------

    def _origin(self, entry: Located) -> Origin:
        place = self._reading.place(entry.line, entry.column)
        return Origin(place, READER, Basis.DECIDED, RULE)

    def _cite(self, where: Pointer, entry: Located) -> None:
        """Put on record that a place, and all there is below it, was decided."""
        for below, node in _nodes(where, entry):
            self._canonical.cite(below, [self._origin(node)])

    def _about(self, where: Pointer) -> list[Conflict]:
        """The conflicts about what stands, or is to stand, at a place or is part of it."""
        canonical = self._canonical
        inside = canonical.conflicts_under(where) if canonical.has(where) else []
        # A decision about the type settles a conflict about the shape, whatever keyword it takes.
        shape = where.name in _SHAPE
        beside = [
            conflict
            for conflict in canonical.conflicts_at(where.parent)
            if conflict.subject == where
            or (shape and conflict.aspect in ("type", where.parent.name))
        ]
        return [*inside, *beside]

    def _settle(self, conflict: Conflict, sides: tuple[Side, ...]) -> None:
        settled = replace(conflict, sides=sides, settled_by="decision", reason=self._reason)
        self._canonical.settle(conflict, settled)

    def _record(self, where: Pointer, aspect: str, sides: tuple[Side, ...]) -> None:
        self._canonical.record(Conflict(where, aspect, sides, "decision", self._reason))


def _depth_first(where: Pointer) -> tuple[int, list[tuple[int, str]]]:
    tokens = where.tokens
    return len(tokens), [(int(t) if t.isdecimal() else -1, t) for t in tokens]


def _nodes(where: Pointer, node: Located) -> Iterator[tuple[Pointer, Located]]:
    yield where, node
    if isinstance(node.value, dict):
        for key, child in node.value.items():
            yield from _nodes(where / key, child)
    elif isinstance(node.value, list):
        for index, child in enumerate(node.value):
            yield from _nodes(where / index, child)


def _equal(side: Side, other: Side) -> bool:
    return canonical_json(side.value) == canonical_json(other.value)


def _short(value: Any) -> Json:
    if isinstance(value, dict):
        return {key: entry for key, entry in value.items() if not isinstance(entry, dict | list)}
    return value
