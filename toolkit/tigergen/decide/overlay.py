"""OpenAPI Overlay 1.0 (sections 4.3 and 4.4), applied with the provenance and the ledger kept true.

An action's target is a JSONPath (RFC 9535); `update` is merged into each object it selects (or
appended to each array), `remove` deletes them. Here every action must say why, in `description`.
An action that selects nothing is stale, one that changes nothing is redundant: both are reported.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from tigergen.complete.document import remove_item
from tigergen.diagnostics import Diagnostic
from tigergen.model import pointer
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Basis, Claim, Json, canonical_json
from tigergen.sources.document import Document, Reading
from tigergen.sources.facts import report_unknown_extensions
from tigergen.text.yaml import Located, YamlFault

READER: Final = "decision"
_VERSION: Final = re.compile(r"1\.[01]\.\d+")


def decide(canonical: Canonical, document: Document) -> list[Diagnostic]:
    """Apply the overlay to the canonical document, in place; return what there is to say."""
    reading = Reading(document, READER)
    root = document.yaml
    if isinstance(root, YamlFault):
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
    for action in actions.items():
        _Action(canonical, reading, action).apply()
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
            reading.report("D001", "an action has no target", node.line, node.column)
            return
        if not self._reason:
            reading.report("D001", f"the action on {target} gives no reason in its description",
                           node.line, node.column)  # fmt: skip
            return
        try:
            found = _select(self._canonical.document, target)
        except ValueError as fault:
            reading.report("D001", f"{target} is no JSONPath: {fault}", node.line, node.column)
            return
        if not found:
            reading.report("D002", f"{target} selects nothing", node.line, node.column)
            return
        remove = node.get("remove")
        update = node.get("update")
        if remove is not None and remove.value is True:
            for where in sorted(found, key=_depth_first, reverse=True):
                self._remove(where)
        elif update is not None:
            report_unknown_extensions(reading, update)
            changed = [self._update(where, update) for where in found]
            if not any(changed):
                reading.report("D003", f"the sources already say what the action on {target} says",
                               node.line, node.column)  # fmt: skip
        else:
            reading.report("D001", "an action needs update or remove", node.line, node.column)

    # -- update --------------------------------------------------------------------------------

    def _update(self, where: list[str], update: Located) -> bool:
        value = pointer.resolve(self._canonical.document, pointer.join(where))
        if isinstance(value, list):
            value.append(update.plain())
            self._decided([*where, str(len(value) - 1)], update)
            return True
        if not isinstance(value, dict) or not isinstance(update.value, dict):
            self._reading.report("D001", "an update needs an object to merge into", update.line)
            return True
        return self._merge(where, value, update)

    def _merge(self, where: list[str], target: dict[str, Json], update: Located) -> bool:
        """Merge an object into another (Overlay 1.0, 4.4.3.1): objects deep, arrays appended."""
        changed = False
        for key, entry in update.mapping().items():
            here = [*where, key]
            old = target.get(key)
            if isinstance(old, dict) and isinstance(entry.value, dict):
                changed = self._merge(here, old, entry) or changed
            elif isinstance(old, list) and isinstance(entry.value, list):
                first = len(old)
                old.extend(entry.plain())
                for index, item in enumerate(entry.value):
                    self._decided([*here, str(first + index)], item)
                changed = True
            elif key not in target or canonical_json(old) != canonical_json(entry.plain()):
                self._settle(here, copy.deepcopy(old), entry, key in target)
                target[key] = entry.plain()
                changed = True
            elif any(
                _about(conflict, here) and conflict.tie for conflict in self._canonical.conflicts
            ):
                self._settle(here, copy.deepcopy(old), entry, True)
                changed = True
        return changed

    def _decided(self, where: list[str], entry: Located) -> Claim:
        """Record the decision at a place and at all there is below it."""
        claim = self._claim(entry)
        for sub, node in _nodes(where, entry):
            self._canonical.provenance[pointer.join(sub)] = [self._claim(node)]
        return claim

    def _claim(self, entry: Located) -> Claim:
        place = self._reading.place(entry.line, entry.column)
        return Claim((), entry.plain(), place, READER, Basis.DECIDED, "overlay")

    def _settle(self, where: list[str], old: Json, entry: Located, existed: bool) -> None:
        """Record a decision about a value that sources state, in provenance and ledger."""
        at = pointer.join(where)
        before = self._canonical.provenance.get(at, [])
        claim = self._decided(where, entry)
        decided = Side(claim.value, (claim,))
        conflicts = self._canonical.conflicts
        touched = [c for c in conflicts if _about(c, where)]
        for conflict in touched:
            sides = tuple(
                side
                for side in conflict.sides
                if canonical_json(side.value) != canonical_json(claim.value)
            )
            same = [side for side in conflict.sides if side not in sides]
            first = Side(claim.value, (claim, *(c for side in same for c in side.claims)))
            conflicts[conflicts.index(conflict)] = replace(
                conflict, sides=(first, *sides), settled_by="decision", reason=self._reason
            )
        if existed and not touched and before:
            conflicts.append(
                Conflict(
                    at, where[-1], (decided, Side(old, tuple(before))), "decision", self._reason
                )
            )
        self._resolved(where)

    def _resolved(self, where: list[str]) -> None:
        """A conflict that a decision settled is not a tie any more."""
        ids = {c.id for c in self._canonical.conflicts if c.tie}
        self._canonical.diagnostics = [
            found for found in self._canonical.diagnostics
            if found.code != "M001" or any(name in found.message for name in ids)
        ]  # fmt: skip

    # -- remove --------------------------------------------------------------------------------

    def _follow(self, owner: list[str], last: str, is_list: bool) -> None:
        """Keep the ledger's pointers true: to what is gone from a list, and to what moved up."""
        if not is_list:
            return
        prefix, removed = pointer.join(owner), int(last)
        for index, conflict in enumerate(self._canonical.conflicts):
            if not conflict.pointer.startswith(f"{prefix}/"):
                continue
            number, _, rest = conflict.pointer[len(prefix) + 1 :].partition("/")
            if number == last:
                self._canonical.conflicts[index] = replace(conflict, pointer=prefix)
            elif number.isdecimal() and int(number) > removed:
                text = f"{prefix}/{int(number) - 1}{'/' if rest else ''}{rest}"
                self._canonical.conflicts[index] = replace(conflict, pointer=text)

    def _remove(self, where: list[str]) -> None:
        *owner, last = where
        container = pointer.resolve(self._canonical.document, pointer.join(owner))
        at = pointer.join(where)
        before = self._canonical.provenance.get(at, [])
        provenance = self._canonical.provenance
        claim = self._claim(self._node)
        if isinstance(container, list):
            value = container.pop(int(last))
            remove_item(provenance, pointer.join(owner), int(last))
        else:
            value = container.pop(last)
            for key in [key for key in provenance if key == at or key.startswith(f"{at}/")]:
                del provenance[key]
        conflicts = self._canonical.conflicts
        touched = [c for c in conflicts if _about(c, where)]
        for conflict in touched:
            # What was removed is the side that held until now; it goes last.
            held, *others = conflict.sides
            conflicts[conflicts.index(conflict)] = replace(
                conflict, sides=(*others, held), settled_by="decision", reason=self._reason
            )
        self._follow(owner, last, isinstance(container, list))
        if before and not touched:
            at = pointer.join(owner) if isinstance(container, list) else at
            sides = (Side("removed", (claim,)), Side(_short(value), tuple(before)))
            conflicts.append(Conflict(at, last, sides, "decision", self._reason))
        self._resolved(where)


def _select(document: Json, path: str) -> list[list[str]]:
    """Return the tokens of each location the JSONPath selects, each once."""
    import jsonpath

    try:
        matches = list(jsonpath.finditer(path, document))
    except jsonpath.JSONPathError as fault:
        raise ValueError(str(fault)) from None
    found = [[str(part) for part in match.parts] for match in matches]
    return [list(one) for one in dict.fromkeys(map(tuple, found))]


def _depth_first(tokens: list[str]) -> tuple[int, list[tuple[int, str]]]:
    return len(tokens), [(int(t) if t.isdecimal() else -1, t) for t in tokens]


def _nodes(where: list[str], node: Located) -> Iterator[tuple[list[str], Located]]:
    yield where, node
    if isinstance(node.value, dict):
        for key, child in node.value.items():
            yield from _nodes([*where, key], child)
    elif isinstance(node.value, list):
        for index, child in enumerate(node.value):
            yield from _nodes([*where, str(index)], child)


def _about(conflict: Conflict, where: list[str]) -> bool:
    """Whether a conflict is about what stands at `where`, or is part of it."""
    tokens = pointer.split(conflict.pointer)
    whole = [*tokens, conflict.aspect] if tokens[-1:] != [conflict.aspect] else tokens
    if whole == where or tokens == where:
        return True
    if len(tokens) > len(where) and tokens[: len(where)] == where:
        return True
    # A decision about the type settles a conflict about the shape, whatever keyword it takes.
    shape = {"type", "$ref", "oneOf", "anyOf", "format", "enum", "items"}
    return tokens == where[:-1] and where[-1] in shape and conflict.aspect == "type"


def _short(value: Any) -> Json:
    if isinstance(value, dict):
        return {key: entry for key, entry in value.items() if not isinstance(entry, dict | list)}
    return value
