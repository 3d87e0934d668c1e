"""Values as other versions and loose writers have them, read as what the field holds: `"3"` as 3, a text as a list of it."""

from __future__ import annotations

import re
from typing import Final

from tigergen.model.field_values import value_fault
from tigergen.sources.document import Reading
from tigergen.text.tree import Located

_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d{0,15})(?P<fraction>\.\d{1,15})?")


def as_meant(reading: Reading, node: Located, kind: str) -> Located:
    """Return an object of OpenAPI with its values of the types that its fields have; each change is reported."""
    entries = node.mapping()
    changed = {
        key: meant
        for key, entry in entries.items()
        if (meant := _meant(kind, key, entry)) is not None
    }
    for key, meant in changed.items():
        message = f"{key} of {entries[key].plain()!r} is read as {meant.plain()!r}"
        reading.report("S019", message, entries[key])
    return node.holding({**entries, **changed}) if changed else node


def _meant(kind: str, key: str, entry: Located) -> Located | None:
    match kind, key, entry.value:
        case "operation", "tags", str(text) if text.strip():
            return entry.holding([entry])
        case "operation" | "document", "security", dict(schemes) if schemes:
            return entry.holding([entry])
        case _, _, str(text) if not key.startswith("x-"):
            value = _value(text.strip())
            fits = value is not None and value_fault(kind, key, value) is None
            return entry.holding(value) if fits and value_fault(kind, key, text) else None
        case _:
            return None


def _value(text: str) -> bool | int | float | None:
    """The flag or number that a text spells."""
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    number = _NUMBER.fullmatch(text)
    if number is None:
        return None
    return float(text) if number["fraction"] else int(text)
