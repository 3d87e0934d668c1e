"""What a parameter is for, where no source says it and its name leaves no doubt.

- ``placeholder-words``: a placeholder `{user_token}` is the token of one user; `{id}` behind
  `/orders/` is the id of one order.
- ``paging-words``: the parameters that page a list say which items the answer holds.
- ``filter-words``: `filter[state]` keeps the items with that state (JSON:API 1.1, 5.6).
- ``meta-words``: `meta` beside the `data` of a resource is about the document (JSON:API 1.1, 7.4).
"""

from __future__ import annotations

import re
from typing import Final

from tigergen.model import names
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Json, concluded
from tigergen.model.paths import segments
from tigergen.model.pointer import Pointer
from tigergen.model.schemas import component
from tigergen.model.walk import operations

PLACEHOLDER_RULE: Final = "placeholder-words"
PAGING_RULE: Final = "paging-words"
FILTER_RULE: Final = "filter-words"
META_RULE: Final = "meta-words"
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
_META: Final = "Information about the request that is not part of the resource."
_FILTER: Final = re.compile(r"filter\[([\w-]+)\]")


def describe_parameters(canonical: Canonical) -> None:
    """Describe what parameters are for, in place."""
    for path, method, node in operations(canonical.document):
        _describe_meta(canonical, Pointer.of("paths", path, method), node)
        for index, parameter in enumerate(node.get("parameters") or []):
            if not isinstance(parameter, dict) or "$ref" in parameter or _described(parameter):
                continue
            found = _text(path, parameter)
            if found is not None:
                text, rule = found
                at = Pointer.of("paths", path, method, "parameters", index)
                canonical.put(at / "description", text, concluded(rule, canonical.origins(at)))


def _describe_meta(canonical: Canonical, at: Pointer, node: dict[str, Json]) -> None:
    """Say what `meta` of a body is for that sends a resource as JSON:API has it."""
    body = node.get("requestBody")
    contents = body.get("content") if isinstance(body, dict) else None
    for kind, media in contents.items() if isinstance(contents, dict) else ():
        where = at / "requestBody" / "content" / kind / "schema"
        schema = media.get("schema") if isinstance(media, dict) else None
        name = component(schema.get("$ref")) if isinstance(schema, dict) else None
        if name is not None:
            where = Pointer.of("components", "schemas", name)
            schema = canonical.document.get("components", {}).get("schemas", {}).get(name)
        fields = schema.get("properties") if isinstance(schema, dict) else None
        if not isinstance(fields, dict) or not _is_resource(canonical, fields.get("data")):
            continue
        meta = fields.get("meta")
        if isinstance(meta, dict) and not meta.keys() - {"type"}:
            there = where / "properties" / "meta"
            canonical.put(
                there / "description", _META, concluded(META_RULE, canonical.origins(there))
            )


def _is_resource(canonical: Canonical, data: Json) -> bool:
    """Tell whether a schema is of resource objects: objects with a type and attributes."""
    schemas = canonical.document.get("components", {}).get("schemas", {})
    for _ in range(2):
        name = component(data.get("$ref")) if isinstance(data, dict) else None
        data = schemas.get(name) if name else data
        if isinstance(data, dict) and data.get("type") == "array":
            data = data.get("items")
    fields = data.get("properties") if isinstance(data, dict) else None
    return isinstance(fields, dict) and {"type", "attributes"} <= fields.keys()


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
        if isinstance(schema, dict) and schema.get("type") == "boolean":
            return f"Only items whose `{filtered[1]}` has this value.", FILTER_RULE
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
