"""Rule `unique-operation-id`: an id that several operations have stays with the first.

OpenAPI 3.2, 4.8.10: the id is unique among all operations of the document.
"""

from __future__ import annotations

from typing import Final

from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.pointer import Pointer
from tigergen.model.walk import operations

RULE: Final = "unique-operation-id"


def make_operation_ids_unique(canonical: Canonical) -> None:
    """Take an id from all operations that have it but the first."""
    owners: dict[str, Pointer] = {}
    for path, method, operation in operations(canonical.document):
        name = operation.get("operationId")
        if not isinstance(name, str):
            continue
        where = Pointer.of("paths", path, method)
        first = owners.setdefault(name, where)
        if first == where:
            continue
        lost = canonical.origins(where / "operationId")
        kept = canonical.origins(first / "operationId")
        canonical.remove(where / "operationId")
        if lost and kept:
            sides = (Side(f"{name}: {first}", tuple(kept)), Side(f"{name}: {where}", tuple(lost)))
            canonical.record(Conflict(where, "operationId", sides, RULE))
