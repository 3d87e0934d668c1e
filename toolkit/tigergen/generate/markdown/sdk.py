"""What the README of the vendor's SDK says besides methods: settings, error codes, other topics."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Final

from tigergen.generate.sourced import source_line
from tigergen.model import escape
from tigergen.model.canonical import Canonical
from tigergen.model.pointer import ROOT, Pointer

_SDK: Final = ROOT / "x-tigergen-sdk"
_LEADS: Final = re.compile(r"[^.!?:]*:\s*$")
"""The end of a text that leads to a list which stands elsewhere in the document."""


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that the README says: of what, in words, and where."""

    name: str
    text: str
    source: str
    pointer: Pointer
    default: str = ""
    example: str = ""


def settings(canonical: Canonical) -> list[Note]:
    """The settings of the SDK's client with their defaults."""
    found = []
    for name, node in _members(canonical, _SDK / "configuration"):
        schema = node.get("schema", {})
        default = json.dumps(schema["default"]) if "default" in schema else ""
        values = ", ".join(str(value) for value in schema.get("enum", []))
        text = ". ".join(filter(None, (node.get("description", ""), values and f"One of {values}")))
        where = _SDK / "configuration" / name
        found.append(Note(name, text, source_line(canonical, where), where, default))
    return found


def errors(canonical: Canonical) -> list[Note]:
    """The codes that calls fail with, each with the methods that name it."""
    methods: dict[str, list[str]] = {}
    places: dict[str, Pointer] = {}
    for name, node in _members(canonical, _SDK / "methods"):
        for code in node.get("errors", {}):
            methods.setdefault(code, []).append(name)
            places.setdefault(code, _SDK / "methods" / name / "errors" / code)
    return [
        Note(code, ", ".join(names), source_line(canonical, places[code]), places[code])
        for code, names in sorted(methods.items())
    ]


def topics(canonical: Canonical) -> list[Note]:
    """What the README says of other things, by the titles of its sections."""
    found = []
    for title, node in _members(canonical, _SDK / "topics"):
        text, example = str(node.get("description", "")), escape.plain(str(node.get("example", "")))
        text = text if example else _LEADS.sub("", text).strip()
        where = _SDK / "topics" / title / "description"
        if text:
            found.append(Note(title, text, source_line(canonical, where), where, example=example))
    return found


def _members(canonical: Canonical, where: Pointer) -> list[tuple[str, dict[str, Any]]]:
    if not canonical.has(where):
        return []
    return [
        (name, node)
        for name, node in where.resolve(canonical.document).items()
        if isinstance(node, dict)
    ]
