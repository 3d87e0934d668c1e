"""How a list is paged, where no source and no decision says it (`x-tigergen-paging`).

- ``offset-paging``: two integers of the query are the usual pair of offset and limit.
- ``page-number-paging``: they are the usual pair of page number and page size.
- ``cursor-paging``: the query takes a cursor, and the answer has a field for the next one.
- ``link-paging``: the answer links the next page, in `links.next` or in the header `Link`.

A list is paged only if its answer is a list, or wraps exactly one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from tigergen.diagnostics import Diagnostic
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Json, concluded
from tigergen.model.media import body_kind
from tigergen.model.pointer import Pointer
from tigergen.model.schemas import Schemas
from tigergen.model.walk import operations

EXTENSION: Final = "x-tigergen-paging"
OFFSET_RULE: Final = "offset-paging"
PAGE_RULE: Final = "page-number-paging"
CURSOR_RULE: Final = "cursor-paging"
LINK_RULE: Final = "link-paging"
FORMS: Final = ("offset", "page", "cursor", "link")

_OFFSETS: Final = (("page[offset]", "page[limit]"), ("offset", "limit"))
"""Query parameters that skip items, and that limit the items of a page."""

_PAGES: Final = (
    ("page[number]", "page[size]"),
    ("page", "per_page"),
    ("page", "page_size"),
    ("page", "pageSize"),
    ("page", "limit"),
)
"""Query parameters that count pages, and that limit the items of a page."""

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
_NEXT: Final = re.compile(r"\bnext\b|\bpag(?:e|es|ing|ination)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Answer:
    """A successful answer: a list, or an object with its fields.

    `items` is the field that holds the list: "" if the answer itself is the list, None if no field
    is known to be.
    """

    items: str | None
    fields: Mapping[str, Json]
    at: Pointer
    link: Pointer | None


@dataclass(frozen=True, slots=True)
class _Found:
    """A form of paging, the rule that finds it, and where its evidence stands."""

    value: dict[str, Json]
    rule: str
    evidence: tuple[Pointer, ...]


def describe_paging(canonical: Canonical) -> None:
    """Say of each list how it is paged, in place; what sources and decisions say stays."""
    schemas = Schemas(canonical.document)
    for path, method, node in list(operations(canonical.document)):
        at = Pointer.of("paths", path, method)
        if EXTENSION not in node and method != "get":
            continue
        query = _query(schemas, at)
        answer = _answer(schemas, node, at)
        if EXTENSION in node:
            fault = _fault(schemas, node[EXTENSION], method, query, answer)
            if fault is None:
                continue
            _leave_out(canonical, at, f"{method.upper()} {path}: {fault}")
        if method != "get" or answer is None or answer.items is None:
            continue
        found = _infer(schemas, query, answer)
        if found is not None:
            if answer.items:
                found.value["items"] = answer.items
            said = [o for place in found.evidence for o in canonical.nearest_origins(place)]
            canonical.put(at / EXTENSION, found.value, concluded(found.rule, dict.fromkeys(said)))


def _query(schemas: Schemas, at: Pointer) -> dict[str, tuple[dict[str, Any], Pointer]]:
    """The query parameters of an operation, its path's included: the schema, and where it stands."""
    found: dict[str, tuple[dict[str, Any], Pointer]] = {}
    for owner in (at.parent, at):
        listed = owner.resolve(schemas.document).get("parameters")
        for index, entry in enumerate(listed if isinstance(listed, list) else ()):
            parameter, place = schemas.located(entry, owner / "parameters" / index)
            if parameter.get("in") == "query":
                schema = schemas.resolve(parameter.get("schema"))
                found[str(parameter.get("name"))] = (schema, place)
    return found


def _answer(schemas: Schemas, node: dict[str, Any], at: Pointer) -> _Answer | None:
    """The first documented answer of success that holds a list, else the last that is an object."""
    other: _Answer | None = None
    responses = {str(status): entry for status, entry in _member(node, "responses").items()}
    successes = [status for status in responses if status.startswith("2")]
    for status in successes or responses.keys() & {"default"}:
        response, place = schemas.located(responses[status], at / "responses" / status)
        link = _link_header(schemas, response, place)
        stated = response.get("x-tigergen-result")
        if _is_list(schemas, stated):
            return _Answer("", {}, place, link)
        for media, content in _member(response, "content").items():
            if body_kind(media) != "json" or not isinstance(content, dict):
                continue
            schema, where = schemas.located(
                content.get("schema"), place / "content" / media / "schema"
            )
            fields = _member(schema, "properties")
            if schema.get("type") == "array":
                return _Answer("", {}, where, link)
            items = _items(schemas, fields, content.get("x-tigergen-unwrap"))
            other = _Answer(items, fields, where, link)
            if items is not None:
                return other
    return other


def _items(schemas: Schemas, fields: Mapping[str, Json], unwrap: Json) -> str | None:
    """The field of an answer that holds the items: the one stated, the only list, or JSON:API's."""
    lists = [name for name, entry in fields.items() if _is_list(schemas, entry)]
    if unwrap is not None:
        return unwrap if unwrap in lists else None
    if len(lists) == 1:
        return lists[0]
    if "data" in lists:
        resource = schemas.resolve(schemas.resolve(fields["data"]).get("items"))
        known = set(_member(resource, "properties"))
        if "type" in known and known & {"id", "attributes"}:
            return "data"
    return None


def _link_header(schemas: Schemas, response: dict[str, Any], at: Pointer) -> Pointer | None:
    """Where the header `Link` of an answer is described, if it is said to lead to other pages."""
    for name, entry in _member(response, "headers").items():
        if name.lower() == "link":
            header, place = schemas.located(entry, at / "headers" / name)
            schema = schemas.resolve(header.get("schema"))
            said = [
                part.get(key) for part in (header, schema) for key in ("description", "example")
            ]
            if _NEXT.search(" ".join(text for text in said if isinstance(text, str))):
                return place
    return None


def _infer(
    schemas: Schemas, query: Mapping[str, tuple[dict[str, Any], Pointer]], answer: _Answer
) -> _Found | None:
    """How a list is paged, by the first rule that applies."""
    pairs = [(OFFSET_RULE, "offset", pair) for pair in _OFFSETS]
    pairs += [(PAGE_RULE, "page", pair) for pair in _PAGES]
    for rule, form, (position, size) in pairs:
        if all(name in query and _counts(query[name][0]) for name in (position, size)):
            value: dict[str, Json] = {"by": form, "position": position, "size": size}
            value |= _first(query[position][0], int(form == "page"))
            value |= _total(schemas, answer.fields, size)
            return _Found(value, rule, (query[position][1], query[size][1]))
    return _infer_from_answer(schemas, query, answer)


def _infer_from_answer(
    schemas: Schemas, query: Mapping[str, tuple[dict[str, Any], Pointer]], answer: _Answer
) -> _Found | None:
    """How a list is paged whose answer says where the next page is."""
    size = next((name for name in query if _flat(name) in _SIZES), "")
    sized: dict[str, Json] = {"size": size} if size else {}
    for name, (schema, place) in query.items():
        cursor = next(_cursors(schemas, answer.fields), None)
        if _flat(name) in _CURSORS and not _counts(schema) and cursor is not None:
            value = {"by": "cursor", "position": name, **sized, "cursor": cursor}
            return _Found(value, CURSOR_RULE, (place, answer.at))
    for name in ("links", "_links"):
        if "next" in _member(schemas.resolve(answer.fields.get(name)), "properties"):
            return _Found({"by": "link", **sized}, LINK_RULE, (answer.at / "properties" / name,))
    if answer.link is not None:
        return _Found({"by": "link", **sized}, LINK_RULE, (answer.link,))
    return None


def _first(schema: dict[str, Any], usual: int) -> dict[str, Json]:
    """The position of the first page, where it is not the usual one."""
    first = schema.get("default", schema.get("minimum", usual))
    return {"first": first} if type(first) is int and first != usual else {}


def _total(schemas: Schemas, fields: Mapping[str, Json], size: str) -> dict[str, Json]:
    """The member of `meta` that holds the count of all items; `page[total]` beside `page[...]`."""
    known = _member(schemas.resolve(fields.get("meta")), "properties")
    usual = "page[total]" if "[" in size else ""
    total = next((name for name in _TOTALS if name in known), usual)
    return {"total": total} if total else {}


def _cursors(schemas: Schemas, fields: Mapping[str, Json], depth: int = 0) -> Iterator[str]:
    """Where in an answer the cursor of the next page stands, names joined by dots."""
    yield from (name for name in fields if _flat(name) in _NEXT_CURSORS)
    if depth < _CURSOR_DEPTH:
        for name, entry in fields.items():
            if _flat(name) in _WRAPPERS:
                inner = _member(schemas.resolve(entry), "properties")
                yield from (f"{name}.{found}" for found in _cursors(schemas, inner, depth + 1))


def _flat(name: str) -> str:
    """A name without its case and separators: `page[cursor]` and `pageCursor` are one."""
    return re.sub(r"[^a-z]", "", name.lower())


def _member(node: dict[str, Any], key: str) -> dict[str, Any]:
    """A member that is an object; what is none is not validated yet, and has nothing to say."""
    found = node.get(key)
    return found if isinstance(found, dict) else {}


def _counts(schema: dict[str, Any]) -> bool:
    return schema.get("type") == "integer"


# -- what sources and decisions say ---------------------------------------------------------------

_TEXTS: Final = ("position", "size", "cursor", "total", "items")


def _fault(
    schemas: Schemas,
    stated: Json,
    method: str,
    query: Mapping[str, Any],
    answer: _Answer | None,
) -> str | None:
    """What is wrong with a stated way of paging; None if nothing is."""
    if stated is False:
        return None
    if not isinstance(stated, dict) or stated.get("by") not in FORMS:
        return f"'by' is not one of {', '.join(FORMS)}"
    if method != "get":
        return "only a GET can be paged"
    return _wrong_member(stated, query) or _wrong_items(schemas, stated, answer)


def _wrong_member(stated: dict[str, Json], query: Mapping[str, Any]) -> str | None:
    """What is wrong with a member by itself, or with the parameter that it names."""
    known: dict[str, type] = {**dict.fromkeys(_TEXTS, str), "by": str, "first": int}
    for key, value in stated.items():
        if type(value) is not known.get(key):
            return f"the value of {key!r} cannot be used"
    demanded = {"link": (), "cursor": ("position", "cursor")}.get(stated["by"], ("position",))
    for key in demanded:
        if not stated.get(key):
            return f"{key!r} is missing"
    for key in ("position", "size"):
        if stated.get(key) and stated[key] not in query:
            return f"there is no query parameter {stated[key]!r}"
    return None


def _wrong_items(schemas: Schemas, stated: dict[str, Json], answer: _Answer | None) -> str | None:
    """What is wrong with the field that is to hold the list."""
    items = stated.get("items", answer.items if answer else None)
    if answer is None or items is None:
        return "the answer is not known to hold a list; name it in 'items'"
    if items != answer.items and not _is_list(schemas, answer.fields.get(items)):
        return f"'items' does not name a list of the answer: {items!r}"
    return None


def _is_list(schemas: Schemas, schema: Json) -> bool:
    return schemas.resolve(schema).get("type") == "array"


def _leave_out(canonical: Canonical, at: Pointer, message: str) -> None:
    """Report a stated way of paging that cannot be used, and take it away."""
    places = [origin.place for origin in canonical.nearest_origins(at / EXTENSION)]
    canonical.remove(at / EXTENSION)
    canonical.diagnostics.append(
        Diagnostic("M008", f"{message}; tigergen ignores {EXTENSION}", min(places, default=None))
    )
