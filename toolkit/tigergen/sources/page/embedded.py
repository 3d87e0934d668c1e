"""API documents that stand as constants in the scripts of a page.

`__redoc_state = {...}` of ReDoc, `spec: {...}` and `swaggerDoc` of Swagger UI, `content: {...}` of
Scalar, `loadSpec({...})` of RapiDoc, a script element of JSON: the name does not matter. A constant
that has the version and the paths of an OpenAPI or Swagger document is one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Final

from tigergen.model.claim import canonical_json
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
    seen: set[str] = field(default_factory=set[str])


def holds_document(text: str, script: Script) -> bool:
    """Tell whether a script seems to hold an API document, without reading it."""
    return _VERSION.search(text, script.start, script.end) is not None


def find_embedded(
    text: str, scripts: list[Script], source: str, limits: Limits = LIMITS
) -> Embedded:
    """Read the documents that the scripts of a page hold; equal ones once."""
    found = Embedded()
    holding = [script for script in scripts if holds_document(text, script)]
    # Found once: a page may have very many scripts.
    starts = [0, *(match.end() for match in re.finditer("\n", text))] if holding else []
    for script in holding:
        _read_script(text, script, source, found, limits, starts)
    return found


def _read_script(
    text: str, script: Script, source: str, found: Embedded, limits: Limits, starts: list[int]
) -> None:
    last = max(match.start() for match in _VERSION.finditer(text, script.start, script.end))
    at, left = script.start, _EFFORT * (script.end - script.start)
    for _ in range(_ATTEMPTS):
        beginning = _BEGINNING.search(text, at, script.end)
        if beginning is None or beginning.start() > last or left <= 0:
            return
        first, at = beginning.start(), beginning.end()
        line = bisect_right(starts, first)
        odd: list[TextFault] = []
        try:
            root, end = parse_literal(
                text, first, source, odd.append, limits, (line, starts[line - 1])
            )
        except TextFault as error:
            found.fault = found.fault or error
            left -= max(starts[error.line - 1] + error.column - 1 - first, 1)
            continue
        left -= end - first
        if not _is_document(root):
            continue
        at = end
        content = canonical_json(root.plain())
        if content not in found.seen:
            found.seen.add(content)
            found.documents.append((root, odd))


def _is_document(root: Located) -> bool:
    known = re.fullmatch(r"3\.[012](\.\d+)?(-\S+)?", root.text("openapi") or "")
    if not known and root.text("swagger") != "2.0":
        return False
    return any(root.at(part).mapping() for part in _PARTS if root.get(part) is not None)
