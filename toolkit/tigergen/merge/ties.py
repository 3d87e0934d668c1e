"""Findings about ties: both values, their places, and the decision that settles each.

The action that is printed for the decisions overlay repeats the value that holds now; whoever
pastes it writes down why, or puts the other value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

from tigergen.diagnostics import Diagnostic, Related
from tigergen.model.canonical import Canonical, Conflict
from tigergen.model.claim import Json
from tigergen.model.json_values import text_of
from tigergen.model.pointer import Pointer

_COUNT: Final = {2: "two", 3: "three"}

_PLAIN: Final = re.compile(r"[A-Za-z_][\w./-]*")
_OTHER_THAN_TEXT: Final = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
"""Words that YAML, of one version or another, does not take for text."""

_LONGEST: Final = 200
"""Characters of a value in a pasted action: longer ones are clearer in a file than in a terminal."""


def ties(canonical: Canonical) -> Iterator[Diagnostic]:
    """Yield a finding for each conflict that only the order of places settled."""
    for conflict in canonical.conflicts:
        if conflict.tie:
            yield _finding(canonical, conflict)


def _finding(canonical: Canonical, conflict: Conflict) -> Diagnostic:
    subject = conflict.subject
    related = tuple(
        Related(
            side.origins[0].place,
            f"{conflict.aspect}: {text_of(side.value)}"
            + ("" if number else "  (used: first file in order)"),
        )
        for number, side in enumerate(conflict.sides)
    )
    paste = _action(canonical, conflict)
    number = len(conflict.sides)
    return Diagnostic(
        "M001",
        f"{_head(subject)}: {_COUNT.get(number, number)} values for {conflict.aspect}",
        conflict.sides[0].origins[0].place,
        help="add to the decisions overlay (`decisions:` in tigergen.yaml), then rebuild"
        if paste
        else "",
        related=related,
        paste=paste,
        more=f"tigergen explain {subject}"
        if canonical.has(subject)
        else f"tigergen explain {conflict.pointer}",
    )


def _head(subject: Pointer) -> str:
    """What a tie is about: `GET /orders`, `GET /orders parameters limit`, `Message.sender`."""
    match subject.tokens:
        case ("paths", path, method, *rest):
            return " ".join([method.upper(), path, *_inner(rest)])
        case ("components", _, name, *rest):
            return ".".join([name, *_inner(rest)])
        case tokens:
            return ".".join(tokens[:-1]) or "the document"


def _inner(tokens: list[str]) -> list[str]:
    return [token for token in tokens[:-1] if token not in ("properties", "schema", "content")]


def _action(canonical: Canonical, conflict: Conflict) -> str:
    """The overlay action that decides for the value that holds; empty if none can say it."""
    value, subject = conflict.sides[0].value, conflict.subject
    whole = conflict.aspect == "type" and isinstance(value, dict)
    # A shape is several keywords of the schema: they are decided together.
    target = subject.parent
    try:
        held = target.resolve(canonical.document)
    except LookupError:
        return ""
    update = value if whole else {conflict.aspect: value}
    fits = isinstance(held, dict) and all(held.get(key) == update[key] for key in update)
    text = _flow(update)
    # An overlay adds to a list instead of replacing it (Overlay 1.0, 4.4.3.1).
    if not fits or any(isinstance(part, list) for part in update.values()) or len(text) > _LONGEST:
        return ""
    path = json_path(canonical.document, target)
    return f"- target: {path}\n  description: <why>\n  update: {text}"


def json_path(document: Json, where: Pointer) -> str:
    """Return the JSONPath (RFC 9535) of what a pointer leads to; parameters are found by name."""
    path, here = "$", Pointer("")
    for token in where.tokens:
        holder = here.resolve(document)
        here /= token
        if not isinstance(holder, list):
            plain = re.fullmatch(r"[A-Za-z_]\w*", token)
            path += f".{token}" if plain else f"[{_quoted(token)}]"
            continue
        item = here.resolve(document)
        if isinstance(item, dict) and isinstance(item.get("name"), str) and "in" in item:
            path += f"[?@.name == {_quoted(item['name'])} && @.in == {_quoted(str(item['in']))}]"
        else:
            path += f"[{token}]"
    return path


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _flow(value: Json) -> str:
    """The value as YAML in one line; texts that need no quotes have none."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_flow(key)}: {_flow(part)}" for key, part in value.items()) + "}"
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value.lower() not in _OTHER_THAN_TEXT:
        return value
    return json.dumps(value, ensure_ascii=False)
