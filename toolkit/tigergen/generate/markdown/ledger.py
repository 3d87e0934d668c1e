"""The ledger of contradictions: as data for machines, as Markdown for people."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from tigergen.complete.naming import resource_name
from tigergen.generate.environment import render
from tigergen.model import escape, pointer
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import METHODS, canonical_json
from tigergen.model.repetition import repeated

_WEIGHT: Final = {
    aspect: weight
    for weight, aspects in enumerate(
        (
            "path method location in status_of_success",
            "type items content url required operationId security",
            "enum default minimum maximum format arguments returns",
            "title termsOfService",
        )
    )
    for aspect in aspects.split()
}
"""How much an aspect matters to a caller: the lowest number most."""


def conflicts_json(canonical: Canonical) -> dict[str, object]:
    """Return the content of `conflicts.json`."""
    return {"conflicts": [conflict.as_json() for conflict in canonical.conflicts]}


def in_groups(canonical: Canonical) -> list[tuple[str, list[Conflict]]]:
    """Return the ledger by what it is about, the most consequential group and conflict first."""
    groups: dict[str, list[Conflict]] = defaultdict(list)
    for conflict in canonical.conflicts:
        groups[_group(canonical, conflict)].append(conflict)
    return [
        (name, sorted(groups[name], key=_consequence))
        for name in sorted(
            groups, key=lambda name: (_consequence(min(groups[name], key=_consequence))[0], name)
        )
    ]


def conflicts_markdown(canonical: Canonical) -> str:
    """Return the ledger for people: by resource, the most consequential first."""
    return render(
        "docs/conflicts.md.jinja",
        groups=in_groups(canonical),
        total=len(canonical.conflicts),
        ties=[conflict for conflict in canonical.conflicts if conflict.tie],
        waiting=[c for c in canonical.conflicts if c.settled_by == "unresolved-path"],
        places=places,
        shown=shown,
        about=about,
    )


def _consequence(conflict: Conflict) -> tuple[int, str, str]:
    weight = _WEIGHT.get(conflict.aspect.replace(" ", "_"), len(_WEIGHT))
    if conflict.settled_by in ("unresolved-path", "path-slug"):
        weight = 0
    return (-1 if conflict.tie else weight, conflict.pointer, conflict.id)


def _group(canonical: Canonical, conflict: Conflict) -> str:
    """The heading a conflict stands under: a resource, a model, the SDK, the API itself."""
    tokens = pointer.split(conflict.pointer)
    match tokens:
        case ["paths", path, method, *_] if method in METHODS:
            operation = canonical.document["paths"].get(path, {}).get(method, {})
            return f"Resource {resource_name(path, operation.get('tags', ()))}"
        case ["paths", path, *_]:
            return f"Resource {resource_name(path, ())}"
        case ["components", "schemas", name, *_]:
            return f"Model {name}"
        case ["x-tigergen-unresolved-operations", *_]:
            return "Operations left out"
        case ["x-tigergen-sdk", *_]:
            return "Methods of the SDK"
        case _:
            return "The API as a whole"


def about(conflict: Conflict) -> str:
    """Say what a conflict is about: `POST /message/: recipient, location`."""
    tokens = pointer.split(conflict.pointer)
    match tokens:
        case ["paths", path, method, *rest] if method in METHODS:
            head = f"{method.upper()} {path}"
        case ["paths", path, *rest]:
            head = path
        case ["components", "schemas", name, *rest]:
            head = name
        case ["x-tigergen-sdk", "methods", name, *rest]:
            head = name
        case ["x-tigergen-unresolved-operations", name, *rest]:
            head = f"unresolved: {name}"
        case _:
            head, rest = "/".join(tokens) or "/", []
    inner = ".".join(token for token in rest if token not in ("properties", "schema", "content"))
    tail = "" if inner.endswith(conflict.aspect) else conflict.aspect
    return ": ".join(part for part in (head, ", ".join(p for p in (inner, tail) if p)) if part)


def shown(value: object) -> str:
    """A value as people read it: a text as it is, anything else as JSON."""
    return escape.line(value) if isinstance(value, str) else canonical_json(value)


def places(side: Side) -> list[str]:
    """Where a side is stated, one entry a file with its lines; of very many, the first and a count."""
    files: dict[str, list[str]] = {}
    groups = repeated(side.origins)
    for origin in (origin for group in groups for origin in group.shown):
        lines = files.setdefault(origin.place.source, [])
        if str(origin.place.line) not in lines:
            lines.append(str(origin.place.line))
    more = sum(group.more for group in groups)
    return [
        *(f"{name}:{','.join(lines)}" for name, lines in files.items()),
        *([f"{more} more"] if more else []),
    ]
