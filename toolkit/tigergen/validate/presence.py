"""Whether a document has operations, and whether it may do without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tigergen.diagnostics import Diagnostic
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Place
from tigergen.model.walk import operations
from tigergen.sources.document import Reading
from tigergen.text.tree import Located


def without_operations(canonical: Canonical, readings: Sequence[Reading]) -> Iterator[Diagnostic]:
    """Judge a document without operations: one that is about models alone has its use.

    Where a source has paths and no operation came of them, a client without methods would be wrong.
    """
    if any(operations(canonical.document)):
        return
    described = canonical.document.get("components", {}).get("schemas")
    described = described or canonical.document.get("webhooks")
    structured = [reading for reading in readings if reading.reader in ("openapi", "swagger")]
    if not described or not structured or any(_has_paths(reading) for reading in structured):
        yield Diagnostic("M003", "no source states an operation")
        return
    place = min(Place(reading.document.name, 1) for reading in structured)
    yield Diagnostic("M009", "no source states an operation; the package has models only", place)


def _has_paths(reading: Reading) -> bool:
    root = reading.document.tree
    paths = root.get("paths") if isinstance(root, Located) else None
    return paths is not None and any(not name.startswith("x-") for name in paths.mapping())
