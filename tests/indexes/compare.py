"""How many operations of an index are read from their slugs, and how many of them are right.

`rows()` is a table of the collections in collections.txt, each with none, a third and two thirds of its
operations stated by a fragment. docs/explanation/indexes.md has the table for the paths of public APIs.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from tigergen.infer.slug import resolve_index, slug_form
from tigergen.infer.slug.form import template
from tigergen.model.claim import PRESENT, Claim, Origin, Place
from tigergen.model.openapi import INDEX

COLLECTIONS = Path(__file__).resolve().parent / "collections.txt"
SHARES = (0, 30, 60)

Operation = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """What became of the operations that no fragment states."""

    collection: str
    stated: int
    """How many operations of a hundred a fragment states."""
    asked: int
    emitted: int
    right: int


def collections() -> dict[str, list[Operation]]:
    """Return method, path and summary of each operation, by collection."""
    found: dict[str, list[Operation]] = {}
    name = ""
    for line in COLLECTIONS.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            name = line[2:].partition(":")[0]
            found[name] = []
        elif line:
            method, path, summary = line.split(" ", 2)
            found[name].append((method, path, summary))
    return found


def slug_of(method: str, path: str) -> str:
    """Return the slug that such collections give an operation."""
    return f"{slug_form(path.replace('-', ''))}-{method}"


def row(name: str, operations: list[Operation], share: int) -> Row:
    """Read the index of a collection beside fragments of some of its operations."""
    chosen = random.Random(f"{name} {share}")
    stated = set(chosen.sample(operations, len(operations) * share // 100))
    claims: list[Claim] = []
    for number, operation in enumerate(operations, 1):
        method, path, summary = operation
        entry = (INDEX, slug_of(method, path))
        listed = Origin(Place("apis.yaml", number), "apisjson")
        claims += [Claim(entry, PRESENT, listed), Claim((*entry, "summary"), summary, listed)]
        if operation in stated:
            origin = Origin(Place("fragment.yaml", number), "swagger")
            claims.append(Claim(("paths", path, method), PRESENT, origin))
    decided = resolve_index(claims).decided
    asked = [one for one in operations if one not in stated]
    emitted = [one for one in asked if slug_of(one[0], one[1]) in decided]
    right = [
        (method, path)
        for method, path, _ in emitted
        if template(decided[slug_of(method, path)][0]) == template(path)
    ]
    return Row(name, share, len(asked), len(emitted), len(right))


def rows() -> list[Row]:
    """Return the whole table."""
    return [row(name, found, share) for name, found in collections().items() for share in SHARES]


if __name__ == "__main__":
    for one in rows():
        print(
            f"{one.collection:10} {one.stated:3} % {one.right:3} of {one.emitted:3} of {one.asked:3}"
        )
