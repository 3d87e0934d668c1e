"""What the README of the vendor's SDK says besides methods: settings, error codes, other topics."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tigergen.generate.schema import schema_at
from tigergen.generate.sourced import source_line
from tigergen.model import escape
from tigergen.model.canonical import Canonical
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.schemas import Schemas

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
        schema = schema_at(Schemas(canonical.document), node.get("schema"))
        default = json.dumps(schema.get("default")) if "default" in schema else ""
        values = ", ".join(map(str, schema.listed("enum")))
        text = ". ".join(filter(None, (_description(node), values and f"One of {values}")))
        where = _SDK / "configuration" / name
        found.append(Note(name, text, source_line(canonical, where), where, default))
    return found


def errors(canonical: Canonical) -> list[Note]:
    """The codes that calls fail with, each with the methods that name it."""
    methods: dict[str, list[str]] = {}
    places: dict[str, Pointer] = {}
    for name, node in _members(canonical, _SDK / "methods"):
        codes = node.get("errors")
        for code in codes if isinstance(codes, dict) else ():
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
        text, example = _description(node), escape.plain(str(node.get("example", "")))
        text = text if example else _LEADS.sub("", text).strip()
        where = _SDK / "topics" / title / "description"
        if text:
            found.append(Note(title, text, source_line(canonical, where), where, example=example))
    return found


def _description(node: Mapping[str, object]) -> str:
    return str(node.get("description", ""))


def _members(canonical: Canonical, where: Pointer) -> list[tuple[str, Mapping[str, object]]]:
    if not canonical.has(where):
        return []
    return [
        (name, node)
        for name, node in where.resolve(canonical.document).items()
        if isinstance(node, dict)
    ]
