"""What the merge yields: one plain document, and on record who says what and who disagrees.

`Canonical` owns the document and the two tables that are keyed by pointers into it. A list that
gains or loses an item moves what follows, so only the owner of all three can keep them in step:
every phase changes the document through its methods and reads the rest.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from tigergen.model.claim import Basis, Json, Origin, Place, canonical_json
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.repetition import origins_json
from tigergen.model.walk import values

if TYPE_CHECKING:
    from tigergen.diagnostics import Diagnostic

OPENAPI: Final = "3.2.0"
_BY_NUMBER: Final = re.compile(r"#/paths/.+/parameters/\d+(/|$)")


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a conflict: a value, and who says it in order of precedence."""

    value: Json
    origins: tuple[Origin, ...]

    def as_json(self) -> dict[str, Json]:
        """The side as it stands in the ledger."""
        return {"value": self.value, "stated": origins_json(self.origins)}


@dataclass(frozen=True, slots=True)
class Conflict:
    """Statements that contradict each other, and what settled it.

    The first side holds. `settled_by` names a rule of precedence or a decision; `reason` is the
    decision's. A conflict that only the order of places settled is a tie.
    """

    pointer: Pointer
    aspect: str
    sides: tuple[Side, ...]
    settled_by: str
    reason: str = ""

    @property
    def id(self) -> str:
        """A short name that stays while the place and the values stay."""
        text = canonical_json(
            [self.pointer, self.aspect, sorted(canonical_json(s.value) for s in self.sides)]
        )
        return "C" + hashlib.sha256(text.encode()).hexdigest()[:8]

    @property
    def tie(self) -> bool:
        """Whether nothing but the order of places settled it."""
        return self.settled_by == "first-place"

    @property
    def subject(self) -> Pointer:
        """What it is about: the value at `pointer`, or the member of it that `aspect` names."""
        return self.pointer if self.pointer.name == self.aspect else self.pointer / self.aspect

    def as_json(self) -> dict[str, Json]:
        """The conflict's entry in the ledger."""
        entry: dict[str, Json] = {
            "id": self.id,
            "pointer": self.pointer,
            "aspect": self.aspect,
            "settled_by": self.settled_by,
        }
        if self.reason:
            entry["reason"] = self.reason
        entry["sides"] = [side.as_json() for side in self.sides]
        return entry


class Canonical:
    """The canonical OpenAPI document, with provenance and conflicts that always fit it.

    `document` and `provenance` are for reading. Whatever changes the document goes through `put`,
    `insert`, `remove` and `move`, which carry along what is on record: every pointer of both
    tables leads to a value at any time, and to the value it was recorded for. Who says something
    that is gone goes with it; a conflict about it stays, at the nearest thing left.
    """

    def __init__(
        self,
        document: dict[str, Json],
        provenance: Mapping[Pointer, Iterable[Origin]] | None = None,
        conflicts: Iterable[Conflict] = (),
    ) -> None:
        self._document = document
        self._provenance: dict[Pointer, list[Origin]] = {}
        self._conflicts: dict[Pointer, list[Conflict]] = defaultdict(list)
        self._by_number: list[dict[str, Json]] | None = None
        self.diagnostics: list[Diagnostic] = []
        for where, origins in (provenance or {}).items():
            self.cite(where, origins)
        for conflict in conflicts:
            self.record(conflict)

    # -- reading -------------------------------------------------------------------------------

    @property
    def document(self) -> dict[str, Json]:
        """The document as plain data; not to be changed in place."""
        return self._document

    @property
    def provenance(self) -> Mapping[Pointer, list[Origin]]:
        """Pointer -> who says what stands there."""
        return self._provenance

    @property
    def conflicts(self) -> list[Conflict]:
        """The ledger: every conflict, by pointer, aspect and id."""
        found = [conflict for some in self._conflicts.values() for conflict in some]
        return sorted(found, key=lambda conflict: (conflict.pointer, conflict.aspect, conflict.id))

    def conflicts_under(self, where: Pointer) -> list[Conflict]:
        """The conflicts about what stands at `where` and about its parts."""
        return [
            conflict
            for below in self._pointers(where)
            for conflict in self._conflicts.get(below, ())
        ]

    def conflicts_at(self, where: Pointer) -> list[Conflict]:
        """The conflicts on record for `where` itself."""
        return list(self._conflicts.get(where, ()))

    def has(self, where: Pointer) -> bool:
        """Tell whether something stands at `where`."""
        try:
            where.resolve(self._document)
        except LookupError:
            return False
        return True

    def origins(self, where: Pointer) -> list[Origin]:
        """Who says what stands at `where`, in order of precedence; empty if nothing is on record."""
        return sorted(self._provenance.get(where, ()), key=lambda origin: origin.order)

    def nearest_origins(self, where: Pointer) -> list[Origin]:
        """The origins of the value at `where`, or of the nearest thing it is part of that has any."""
        while where and where not in self._provenance:
            where = where.parent
        return self.origins(where)

    def first_place(self, where: Pointer) -> Place | None:
        """The first place, by file and line, that says what stands at `where`."""
        return min((origin.place for origin in self._provenance.get(where, ())), default=None)

    def basis(self, where: Pointer | str) -> Basis:
        """The surest basis of what stands at `where`; inferred if nothing is recorded."""
        origins = self._provenance.get(Pointer(where), [])
        return min(
            (origin.basis for origin in origins), key=lambda b: b.weight, default=Basis.INFERRED
        )

    def places(self, where: Pointer | str) -> list[str]:
        """Where the thing at `where` is said, `file:line` each, in order of precedence."""
        return list(dict.fromkeys(str(origin.place) for origin in self.origins(Pointer(where))))

    def provenance_json(self) -> dict[str, list[dict[str, Json]]]:
        """The table as written to `openapi.provenance.json`."""
        return {where: origins_json(self.origins(where)) for where in sorted(self._provenance)}

    # -- changing ------------------------------------------------------------------------------

    def put(self, where: Pointer, value: Json, origins: Iterable[Origin] = ()) -> None:
        """Let `value` stand at `where`: a new member of an object, or instead of what stood there.

        Raises:
            LookupError: there is no such object, or no such item of a list.
        """
        owner = where.parent.resolve(self._document)
        if isinstance(owner, list):
            self._strip(where, where)
            owner[int(where.name)] = value
        elif isinstance(owner, dict):
            if where.name in owner:
                self._strip(where, where)
            owner[where.name] = value
        else:
            raise LookupError(str(where.parent))
        self.cite(where, origins)

    def insert(
        self, owner: Pointer, index: int, value: Json, origins: Iterable[Origin] = ()
    ) -> Pointer:
        """Insert an item into the list at `owner`; return where it stands."""
        items = _list_at(owner, self._document)
        for behind in range(len(items) - 1, index - 1, -1):
            self._carry(owner / behind, owner / (behind + 1))
            self._lead(owner / behind, owner / (behind + 1))
        items.insert(index, value)
        self.cite(owner / index, origins)
        return owner / index

    def append(self, owner: Pointer, value: Json, origins: Iterable[Origin] = ()) -> Pointer:
        """Add an item to the end of the list at `owner`; return where it stands."""
        return self.insert(owner, len(_list_at(owner, self._document)), value, origins)

    def remove(self, where: Pointer) -> Json:
        """Take away what stands at `where` and return it; conflicts about it go to its owner."""
        owner = where.parent.resolve(self._document)
        self._strip(where, where.parent)
        if not isinstance(owner, list):
            return owner.pop(where.name)
        index = int(where.name)
        for behind in range(index + 1, len(owner)):
            self._carry(where.parent / behind, where.parent / (behind - 1))
            self._lead(where.parent / behind, where.parent / (behind - 1))
        return owner.pop(index)

    def move(self, old: Pointer, new: Pointer) -> None:
        """Move a member of an object, with all that is on record about it, to another key or object.

        Raises:
            LookupError: there is no such member, or something stands at the new place.
        """
        owner, target = old.parent.resolve(self._document), new.parent.resolve(self._document)
        if new.name in target or new.under(old):
            raise LookupError(f"{new} is taken")
        self._carry(old, new)
        target[new.name] = owner.pop(old.name)

    def order_members(self, where: Pointer, first: Iterable[str]) -> None:
        """Put the members of an object that are named to its front, in the order they are named."""
        members = where.resolve(self._document)
        rest = dict(members)
        entries = {key: rest.pop(key) for key in first if key in rest} | rest
        members.clear()
        members.update(entries)

    def cite(self, where: Pointer, origins: Iterable[Origin]) -> None:
        """Put on record who says what stands at `where`, beside those on record already.

        Raises:
            LookupError: nothing stands there.
        """
        where.resolve(self._document)
        found = list(origins)
        if found:
            self._provenance.setdefault(where, []).extend(found)

    def set_origins(self, where: Pointer, origins: Iterable[Origin]) -> None:
        """Put on record who says what stands at `where`, instead of those on record."""
        self._provenance.pop(where, None)
        self.cite(where, origins)

    def record(self, conflict: Conflict) -> None:
        """Put a conflict on record, at the nearest thing that is there. The same one is one."""
        where = conflict.pointer
        while not self.has(where):
            where = where.parent
        self._drop_same(where, conflict)
        self._conflicts[where].append(replace(conflict, pointer=where))

    def settle(self, conflict: Conflict, settled: Conflict) -> None:
        """Put `settled` on record in the place of `conflict`."""
        self._conflicts[conflict.pointer].remove(conflict)
        self.record(settled)

    # -- keeping the tables in step --------------------------------------------------------------

    def _drop_same(self, where: Pointer, conflict: Conflict) -> None:
        mark = _essence(conflict)
        self._conflicts[where] = [c for c in self._conflicts[where] if _essence(c) != mark]

    def _pointers(self, where: Pointer) -> Iterator[Pointer]:
        """Every pointer at or below `where`: as each one on record leads to a value, none is missed."""
        return (below for below, _ in values(where.resolve(self._document), where))

    def _carry(self, old: Pointer, new: Pointer) -> None:
        """Take what is on record at and below `old` along to `new`."""
        for below in self._pointers(old):
            there = below.rebased(old, new)
            origins = self._provenance.pop(below, None)
            if origins is not None:
                self._provenance[there] = origins
            conflicts = self._conflicts.pop(below, None)
            if conflicts is not None:
                self._conflicts[there] = [replace(c, pointer=there) for c in conflicts]

    def _lead(self, old: Pointer, new: Pointer) -> None:
        """Let references to an item of a list, and to what it holds, follow it to another index."""
        if self._by_number is None:
            found = (value for _, value in values(self._document, ROOT))
            self._by_number = [
                one for one in found if isinstance(one, dict) and leads_by_number(one)
            ]
        for owner in self._by_number:
            target = Pointer(str(owner.get("$ref", ""))[1:])
            if target.under(old):
                owner["$ref"] = f"#{target.rebased(old, new)}"

    def _strip(self, where: Pointer, heir: Pointer) -> None:
        """Forget who says what stands at and below `where`; leave the conflicts about it to `heir`."""
        for below in self._pointers(where):
            self._provenance.pop(below, None)
            for conflict in self._conflicts.pop(below, ()):
                self._drop_same(heir, conflict)
                self._conflicts[heir].append(replace(conflict, pointer=heir))


def leads_by_number(node: Json) -> bool:
    """Tell whether an object refers to a parameter of an operation by its number."""
    reference = node.get("$ref")
    return isinstance(reference, str) and _BY_NUMBER.match(reference) is not None


def _list_at(where: Pointer, document: Json) -> list[Json]:
    found = where.resolve(document)
    if not isinstance(found, list):
        raise LookupError(f"{where or ROOT!r} is not a list")
    return found


def _essence(conflict: Conflict) -> tuple[str, str]:
    """What makes two conflicts at one pointer the same: aspect and values, in any order."""
    return conflict.aspect, canonical_json(sorted(canonical_json(s.value) for s in conflict.sides))
