"""What of an operation follows JSON:API (jsonapi.org, version 1.1), and how lists are paged."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from tigergen.generate.schemas import Schemas
from tigergen.model.claim import Json
from tigergen.model.pointer import Pointer

_PAGES: Final = (
    ("page[offset]", "page[limit]", False),
    ("offset", "limit", False),
    ("page[number]", "page[size]", True),
    ("page", "per_page", True),
    ("page", "page_size", True),
    ("page", "pageSize", True),
    ("page", "limit", True),
)
"""Query parameters that page a list: position, size, and whether the position counts pages."""

_CURSORS: Final = frozenset(
    "cursor pagecursor pagetoken nexttoken continuationtoken after pageafter startcursor".split()
)
"""Query parameters that take the cursor of a page, without case and separators."""

_NEXT_CURSORS: Final = frozenset(
    "nextcursor nextpagetoken nexttoken nextpagecursor continuationtoken endcursor after".split()
)
"""Fields of an answer that give the cursor of the next page."""

_WRAPPERS: Final = frozenset(
    "meta paging pagination page pageinfo cursors responsemetadata".split()
)
"""Fields of an answer in which such a field may stand."""

_CURSOR_DEPTH: Final = 2
_SIZES: Final = frozenset("limit pagesize perpage maxresults count first pagelimit".split())
"""Query parameters that limit the items of a page."""

_TOTALS: Final = ("page[total]", "total", "total_count", "totalCount")


@dataclass(frozen=True, slots=True)
class ResourceBody:
    """A request body that is a JSON:API document (9.1, 9.2): what stands where in it.

    `attributes` and `members` (of the resource, such as `relationships`) are schemas with their
    pointers; `kind` is the resource's type. `has_id` tells whether the resource carries its id.
    """

    kind: str
    attributes: Json
    attributes_at: Pointer
    members: dict[str, tuple[Json, Pointer]]
    has_id: bool


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list is asked for page by page; the generated runtime has a class of that name."""

    position: str
    size: str
    by_page: bool
    first: int
    default_size: int | None
    max_size: int | None
    total: str
    cursor: str = ""


def resource_kind(schemas: Schemas, schema: Json) -> str | None:
    """Return the type of the resource objects a schema describes, or None if it describes none."""
    properties = schemas.resolve(schema).get("properties") or {}
    kind = schemas.resolve(properties.get("type"))
    values = kind.get("enum", [kind.get("const")])
    if not isinstance(values, list) or len(values) != 1 or not isinstance(values[0], str):
        return None
    return values[0] if {"id", "attributes"} & set(properties) else None


def resource_body(schemas: Schemas, schema: Json, at: Pointer) -> ResourceBody | None:
    """Return the parts of a body that wraps one resource in `data`, or None."""
    target, at = schemas.located(schema, at)
    data = (target.get("properties") or {}).get("data")
    kind = resource_kind(schemas, data)
    if kind is None:
        return None
    resource, at = schemas.located(data, at / "properties" / "data")
    properties: dict[str, Json] = resource["properties"]
    members = {
        name: (entry, at / "properties" / name)
        for name, entry in properties.items()
        if name not in ("type", "id", "attributes")
    }
    attributes = properties.get("attributes", {})
    return ResourceBody(
        kind, attributes, at / "properties" / "attributes", members, "id" in properties
    )


def resource_data(schemas: Schemas, schema: Json) -> Json:
    """Return the schema of `data` in a document of resources (7.1), or None if it is no such."""
    data = (schemas.resolve(schema).get("properties") or {}).get("data")
    if data is None:
        return None
    target = schemas.resolve(data)
    one = target.get("items") if target.get("type") == "array" else data
    return data if resource_kind(schemas, one) is not None else None


def paging(schemas: Schemas, query: Mapping[str, Json], answer: Json) -> Paging | None:
    """Return how a list is paged by its query parameters (name to schema), or None if it is not."""
    for position, size, by_page in _PAGES:
        if not (_counts(query.get(position)) and _counts(query.get(size))):
            continue
        where, limits = query[position], query[size]
        first = where.get("default", where.get("minimum", int(by_page)))
        default, most = limits.get("default"), limits.get("maximum")
        meta = schemas.resolve((schemas.resolve(answer).get("properties") or {}).get("meta"))
        known = meta.get("properties") or {}
        return Paging(
            position,
            size,
            by_page,
            first if isinstance(first, int) else int(by_page),
            default if isinstance(default, int) else None,
            most if isinstance(most, int) else None,
            next((name for name in _TOTALS if name in known), "page[total]" if "[" in size else ""),
        )
    return _linked(schemas, query, answer)


def _linked(schemas: Schemas, query: Mapping[str, Json], answer: Json) -> Paging | None:
    """How a list is paged whose answer says where the next page is: by a cursor or by a link."""
    properties = schemas.resolve(answer).get("properties") or {}
    size = next((name for name in query if _flat(name) in _SIZES), "")
    for name in query:
        if _flat(name) in _CURSORS and not _counts(query[name]):
            found = _cursor(schemas, properties)
            if found is not None:
                return Paging(name, size, False, 0, None, None, "", found)
    for name in ("links", "_links"):
        if "next" in (schemas.resolve(properties.get(name)).get("properties") or {}):
            return Paging("", size, False, 0, None, None, "")
    return None


def _cursor(schemas: Schemas, properties: Mapping[str, Json], depth: int = 0) -> str | None:
    """Where in an answer the cursor of the next page stands, names joined by dots."""
    for name in properties:
        if _flat(name) in _NEXT_CURSORS:
            return name
    if depth < _CURSOR_DEPTH:
        for name, entry in properties.items():
            inner = schemas.resolve(entry).get("properties") or {}
            if _flat(name) in _WRAPPERS and (found := _cursor(schemas, inner, depth + 1)):
                return f"{name}.{found}"
    return None


def _flat(name: str) -> str:
    """A name without its case and separators: `page[cursor]` and `pageCursor` are one."""
    return re.sub(r"[^a-z]", "", name.lower())


def only_list(schemas: Schemas, schema: Json) -> str | None:
    """Return the one field of an object that is a list: what a page wraps its items in."""
    properties: dict[str, Any] = schemas.resolve(schema).get("properties") or {}
    lists = [
        name for name, entry in properties.items() if schemas.resolve(entry).get("type") == "array"
    ]
    return lists[0] if len(lists) == 1 else None


def _counts(schema: Json) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "integer"
