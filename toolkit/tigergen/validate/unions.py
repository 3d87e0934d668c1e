"""Unions that no type checker and no formatter can take are left out of the document, with a finding each.

Python nests `A | B | C` as deep as it has members, and so do the parsers of those who read it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from tigergen.diagnostics import Diagnostic
from tigergen.model.canonical import Canonical
from tigergen.model.schemas import Schemas
from tigergen.model.walk import schemas
from tigergen.validate.specification import diagnostic

_KEYWORDS: Final = ("oneOf", "anyOf")
_MAX_DEPTH: Final = 12
"""Types end there too (`generate/types.py`)."""


def leave_out_unions(canonical: Canonical, most: int) -> list[Diagnostic]:
    """Leave out each `oneOf` and `anyOf` of more than `most` branches; unions in unions count flat."""
    branches = _Branches(Schemas(canonical.document), most)
    wide = [
        where / keyword
        for where, schema in schemas(canonical.document)
        for keyword in _KEYWORDS
        if len(branches.of(schema.get(keyword), 0)) > most
    ]
    found = []
    for where in wide:
        if canonical.has(where):
            message = f"a union of more than {most:,} branches; left out"
            found.append(diagnostic(canonical, "V003", where, message))
            canonical.remove(where)
    return found


@dataclass(frozen=True)
class _Branches:
    """The branches of unions, each once: schemas by identity, as references lead to them."""

    known: Schemas
    most: int
    _schemas: dict[int, frozenset[int]] = field(default_factory=dict)

    def of(self, union: Any, depth: int) -> frozenset[int]:
        """The branches of what stands behind `oneOf` or `anyOf`."""
        if not isinstance(union, list):
            return frozenset()
        found: set[int] = set()
        for part in union:
            found |= self._schema(part, depth + 1)
        return frozenset(found)

    def _schema(self, node: Any, depth: int) -> frozenset[int]:
        schema = self.known.resolve(node)
        itself = frozenset({id(schema) if schema else id(node)})
        if depth > _MAX_DEPTH:
            return itself
        if id(schema) not in self._schemas:
            self._schemas[id(schema)] = itself
            inner = frozenset().union(*(self.of(schema.get(key), depth) for key in _KEYWORDS))
            # What is left out where it stands is one branch of what holds it.
            self._schemas[id(schema)] = inner if 0 < len(inner) <= self.most else itself
        return self._schemas[id(schema)]
