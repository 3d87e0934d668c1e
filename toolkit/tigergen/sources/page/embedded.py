"""API documents that stand as constants in the scripts of a page.

`__redoc_state = {...}` of ReDoc, `spec: {...}` and `swaggerDoc` of Swagger UI, `content: {...}` of
Scalar, `loadSpec({...})` of RapiDoc, a script element of JSON: the name does not matter. A constant
that has the version and the paths of an OpenAPI or Swagger document is one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from tigergen.text.html import Script
from tigergen.text.limits import LIMITS, Limits
from tigergen.text.literal import parse_literal
from tigergen.text.tree import Located, TextFault

_VERSION: Final = re.compile(
    r"""(?<![\w$-])["']?(?:openapi["']?\s*:\s*["'`]3\.[012]|swagger["']?\s*:\s*["'`]2\.0)"""
)
_BEGINNING: Final = re.compile(
    r"""(?<![^\s=(:,\[?&|>;])\{(?=\s*["']?(?:
        openapi|swagger|info|jsonSchemaDialect|servers|paths|webhooks|components|security|tags
        |externalDocs|host|basePath|schemes|consumes|produces|definitions|parameters|responses
        |securityDefinitions|x-[\w.-]+|\$self
    )["']?\s*:)""",
    re.VERBOSE,
)
_PARTS: Final = ("paths", "webhooks", "components")
_EFFORT: Final = 8
"""Constants that turn out to be no documents may cost so many times the length of their script."""
_ATTEMPTS: Final = 1_000
"""Places of one script where a document may begin; more are code that only looks so."""


@dataclass
class Embedded:
    """What the scripts of a page hold: documents, each with what is odd in it, and why there is none."""

    documents: list[tuple[Located, list[TextFault]]] = field(default_factory=list)
    fault: TextFault | None = None


def holds_document(text: str, script: Script) -> bool:
    """Tell whether a script seems to hold an API document, without reading it."""
    return _VERSION.search(text, script.start, script.end) is not None


def find_embedded(
    text: str, scripts: list[Script], source: str, limits: Limits = LIMITS
) -> Embedded:
    """Read the documents that the scripts of a page hold; equal ones once."""
    found = Embedded()
    for script in scripts:
        if holds_document(text, script):
            _read_script(text, script, source, found, limits)
    return found


def _read_script(text: str, script: Script, source: str, found: Embedded, limits: Limits) -> None:
    last = max(match.start() for match in _VERSION.finditer(text, script.start, script.end))
    at, left = script.start, _EFFORT * (script.end - script.start)
    for _ in range(_ATTEMPTS):
        beginning = _BEGINNING.search(text, at, script.end)
        if beginning is None or beginning.start() > last or left <= 0:
            return
        at = beginning.end()
        odd: list[TextFault] = []
        try:
            root, end = parse_literal(text, beginning.start(), source, odd.append, limits)
        except TextFault as error:
            found.fault = found.fault or error
            left -= _length(text, beginning.start(), error)
            continue
        left -= end - beginning.start()
        if not _is_document(root):
            continue
        at = end
        if all(root.plain() != other.plain() for other, _ in found.documents):
            found.documents.append((root, odd))


def _is_document(root: Located) -> bool:
    known = re.fullmatch(r"3\.[012](\.\d+)?(-\S+)?", root.text("openapi") or "")
    if not known and root.text("swagger") != "2.0":
        return False
    return any(root.at(part).mapping() for part in _PARTS if root.get(part) is not None)


def _length(text: str, start: int, fault: TextFault) -> int:
    """Characters from `start` to the place of a fault."""
    first = text.count("\n", 0, start) + 1
    if fault.line == first:
        return max(fault.column - (start - text.rfind("\n", 0, start)), 1)
    return sum(len(line) + 1 for line in text[start:].split("\n", fault.line - first + 1)[:-1])
