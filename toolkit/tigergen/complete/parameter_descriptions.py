"""What a parameter is for, where no source says it and its name leaves no doubt.

- ``placeholder-words``: a placeholder `{user_token}` is the token of one user; `{id}` behind
  `/orders/` is the id of one order.
- ``paging-words``: the parameters that page a list say which items the answer holds.
- ``filter-words``: `filter[state]` keeps the items with that state (JSON:API 1.1, 5.6).
"""

from __future__ import annotations

import re
from typing import Final

from tigergen.model import names
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Json, concluded
from tigergen.model.paths import segments
from tigergen.model.pointer import Pointer
from tigergen.model.walk import operations

PLACEHOLDER_RULE: Final = "placeholder-words"
PAGING_RULE: Final = "paging-words"
FILTER_RULE: Final = "filter-words"
_KEYS: Final = frozenset({"id", "token", "key", "uuid", "code", "address", "name", "slug"})
"""Last words of a placeholder that say by what a thing is told from others."""

_PAGING: Final = {
    "page[offset]": "How many items to skip.",
    "page[limit]": "How many items to return at most.",
    "page[number]": "Which page to return.",
    "page[size]": "How many items a page holds at most.",
    "offset": "How many items to skip.",
    "limit": "How many items to return at most.",
    "per_page": "How many items a page holds at most.",
    "page_size": "How many items a page holds at most.",
    "pageSize": "How many items a page holds at most.",
}
_FILTER: Final = re.compile(r"filter\[([\w-]+)\]")


def describe_parameters(canonical: Canonical) -> None:
    """Describe what parameters are for, in place."""
    for path, method, node in operations(canonical.document):
        for index, parameter in enumerate(node.get("parameters") or []):
            if not isinstance(parameter, dict) or "$ref" in parameter or _described(parameter):
                continue
            found = _text(path, parameter)
            if found is not None:
                text, rule = found
                at = Pointer.of("paths", path, method, "parameters", index)
                canonical.put(at / "description", text, concluded(rule, canonical.origins(at)))


def _described(parameter: dict[str, Json]) -> bool:
    schema = parameter.get("schema")
    own = isinstance(schema, dict) and schema.get("description")
    return bool(parameter.get("description") or own)


def _text(path: str, parameter: dict[str, Json]) -> tuple[str, str] | None:
    name = str(parameter.get("name", ""))
    schema = parameter.get("schema")
    if parameter.get("in") == "path":
        text = _placeholder(path, name)
        return (text, PLACEHOLDER_RULE) if text else None
    counts = isinstance(schema, dict) and schema.get("type") == "integer"
    if name in _PAGING and counts:
        return _PAGING[name], PAGING_RULE
    filtered = _FILTER.fullmatch(name)
    if filtered is not None and parameter.get("in") == "query":
        return f"Only items with this {_words(filtered[1])}.", FILTER_RULE
    return None


def _placeholder(path: str, name: str) -> str | None:
    """What a placeholder stands for: by which key the thing is told from others, and which thing."""
    words = [word.lower() for word in names.words(name)]
    if not words or words[-1] not in _KEYS:
        return None
    *thing, key = words
    if not thing:
        parts = segments(path)
        at = next((i for i, part in enumerate(parts) if part == "{" + name + "}"), 0)
        if at == 0 or "{" in parts[at - 1]:
            return None
        *head, last = [word.lower() for word in names.words(parts[at - 1])] or [""]
        thing = [*head, names.singular(last)]
    return f"The {'ID' if key == 'id' else key} of the {' '.join(thing)}."


def _words(name: str) -> str:
    return " ".join("ID" if word.lower() == "id" else word.lower() for word in names.words(name))
