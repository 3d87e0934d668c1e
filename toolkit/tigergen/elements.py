"""Elements of a canonical document by the names that people use for them.

=====================  ===========================================================================
text                   element
=====================  ===========================================================================
``/info/title``        the value at this JSON Pointer; the leading slash may be left out
``POST /message/``     the operation with this method and path
``/message/``          the path
``Message.priority``   the property of a schema, down through objects and the items of arrays
``messages.send``      the operation behind a method of the generated client
=====================  ===========================================================================
"""

from __future__ import annotations

import difflib
import heapq
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from tigergen.model import names
from tigergen.model.canonical import Canonical
from tigergen.model.claim import METHODS, Json
from tigergen.model.openapi import UNRESOLVED
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.walk import operations

if TYPE_CHECKING:
    from tigergen.project import Project

_OPERATION: Final = re.compile(rf"({'|'.join(METHODS)})\s+(/?\S*)", re.IGNORECASE)

_CLOSE: Final = 0.5
"""How alike a suggestion must be, as `difflib` measures it: below, suggestions look random."""

_WORSE: Final = 0.1
"""How much less alike than the best a suggestion may be; one letter in ten."""

_SUGGESTED: Final = 3
"""Suggestions for one text: what a person takes in at a glance."""


@dataclass(frozen=True, slots=True, order=True)
class Suggestion:
    """A text that names an element, and how alike it is to what was asked for (0 to 1)."""

    score: float
    text: str


class UnknownElementError(LookupError):
    """The document has no such element; `close` holds texts that name one, the best first."""

    def __init__(self, text: str, close: list[Suggestion]) -> None:
        super().__init__(text)
        self.close = close


def find_element(canonical: Canonical, project: Project, text: str) -> Pointer:
    """Return the pointer of the element that a text names.

    Raises:
        UnknownElementError: there is none.
    """
    text = text.strip().removeprefix("#")
    for found in _readings(canonical, project, text):
        if found is not None and canonical.has(found):
            return found
    raise UnknownElementError(text, _close(canonical, project, text))


def _readings(canonical: Canonical, project: Project, text: str) -> Iterator[Pointer | None]:
    """What the text may mean, the likeliest first."""
    yield Pointer(text) if not text or text.startswith("/") else None
    yield _operation(canonical.document, text)
    yield _path(canonical.document, text)
    yield _member(canonical.document, text)
    yield ROOT / UNRESOLVED / text
    yield ROOT / text if "/" not in text else Pointer(f"/{text}")
    yield _methods(canonical, project).get(text) if "." in text else None


def _operation(document: Json, text: str) -> Pointer | None:
    match = _OPERATION.fullmatch(text)
    path = _path(document, match[2]) if match else None
    return path / match[1].lower() if match and path else None


def _path(document: Json, text: str) -> Pointer | None:
    """The path item of a path, whatever slashes it begins and ends with."""
    paths = document.get("paths", {})
    exact = [path for path in paths if path == text]
    close = exact or [path for path in paths if path.strip("/") == text.strip("/")]
    return ROOT / "paths" / str(close[0]) if close else None


def _member(document: Json, text: str) -> Pointer | None:
    """The property that a dotted name means: `Message.sender.id`, `Message.sender_id`."""
    schemas = document.get("components", {}).get("schemas", {})
    name, *steps = text.split(".")
    if name not in schemas:
        return None
    where: Pointer | None = ROOT / "components" / "schemas" / name
    for step in steps:
        where = _property(document, where, step, set()) if where else None
    return where


def _property(document: Json, where: Pointer, step: str, seen: set[Pointer]) -> Pointer | None:
    """The property `step` of the schema at `where`: its own, or that of a part of it."""
    schema: Any = where.resolve(document)
    if where in seen or not isinstance(schema, dict):
        return None
    seen.add(where)
    properties = schema.get("properties", {})
    for name in properties:
        if name == step or names.snake(name) == step:
            return where / "properties" / str(name)
    parts = [where / "items"] if isinstance(schema.get("items"), dict) else []
    parts += [
        where / key / index
        for key in ("allOf", "anyOf", "oneOf")
        for index in range(len(schema.get(key, [])))
    ]
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference.startswith("#/"):
        parts.append(Pointer.parse(reference))
    for part in parts:
        try:
            found = _property(document, part, step, seen)
        except LookupError:
            continue
        if found is not None:
            return found
    return None


def _methods(canonical: Canonical, project: Project) -> dict[str, Pointer]:
    """The methods of the generated client, and the operations that they call."""
    from tigergen.generate.planning import build_plan

    plan = build_plan(canonical, project.name, project.package)
    return {
        f"{resource.attribute}.{method.name}": method.operation.pointer
        for resource, method in plan.methods
    }


# -- suggestions ----------------------------------------------------------------------------------


def _close(canonical: Canonical, project: Project, text: str) -> list[Suggestion]:
    """The best suggestions: of the kind that the text has the form of, else of every kind."""
    if _OPERATION.match(text):
        known: Iterable[str] = _operations(canonical.document)
    elif text.startswith("/"):
        known = [*canonical.provenance, *canonical.document.get("paths", {})]
    else:
        known = [
            *_members(canonical.document),
            *_methods(canonical, project),
            *canonical.document.get(UNRESOLVED, {}),
        ]
    return close_to(text, known)


def close_to(text: str, known: Iterable[str]) -> list[Suggestion]:
    """Return the texts that are most like `text`, the best first."""
    matcher = difflib.SequenceMatcher(b=text.lower(), autojunk=False)
    scored: list[Suggestion] = []
    for candidate in dict.fromkeys(known):
        matcher.set_seq1(candidate.lower())
        if matcher.real_quick_ratio() >= _CLOSE and matcher.quick_ratio() >= _CLOSE:
            score = matcher.ratio()
            if score >= _CLOSE:
                scored.append(Suggestion(score, candidate))
    return heapq.nsmallest(_SUGGESTED, scored, key=lambda one: (-one.score, one.text))


def best(suggestions: Iterable[Suggestion]) -> list[str]:
    """Return the texts of suggestions from several documents, without those that are much worse."""
    ranked = sorted(suggestions, key=lambda one: (-one.score, one.text))
    good = [one.text for one in ranked if one.score >= ranked[0].score - _WORSE]
    return list(dict.fromkeys(good))[:_SUGGESTED]


def _operations(document: Json) -> Iterator[str]:
    for path, method, _ in operations(document):
        yield f"{method.upper()} {path}"


def _members(document: Json) -> Iterator[str]:
    schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})
    for name, schema in schemas.items():
        yield name
        for key in schema.get("properties", {}) if isinstance(schema, dict) else ():
            yield f"{name}.{key}"
