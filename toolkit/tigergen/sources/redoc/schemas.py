"""Components out of samples: the same schema met many times is one, with all its places.

- The resource objects of one JSON:API type are one component for each role: `Announcer` in
  responses, `AnnouncerCreate` and `AnnouncerUpdate` in requests; their attributes are merged across
  all appearances. Documents around them are `AnnouncerDocument` and `AnnouncerCollection`.
- Other samples are named after their path (`Pet`, `PetToy`, `UserMulticast`); those with the same
  fields and types are one component.
- Samples of errors with the same fields are `ErrorDocument` (JSON:API 1.1, 11) or `Error`.
- The operations of a JSON Patch document (RFC 6902, section 3) are `JsonPatchOperation`.
- A schema whose path is not known is written where it stands.

Rules: ``resource-object`` for what JSON:API says of a resource object (its `type` is fixed, it has an
`id` in responses), ``resource-attributes`` for attributes that every appearance has,
``resource-document`` for `data` in a document that shows it, ``json-patch``, ``same-schema`` for a
reference to a component found this way, ``collapsed-row`` for a nested table without a name that can
only be one property of the sample, ``filter-values`` for values that a filter of the collection lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from tigergen import names
from tigergen.claims import Address, Basis, Json, canonical_json
from tigergen.infer.sample import (
    MAP_KEYS,
    known_value,
    map_value,
    scalar_schema,
    signature,
)
from tigergen.infer.shown import is_list, resource_type
from tigergen.sources.document import Reading
from tigergen.sources.located import Located
from tigergen.sources.redoc.page import Row
from tigergen.sources.schema import write_schema

SCHEMAS: Final = ("components", "schemas")
_PATCH: Final = "JsonPatchOperation"
_PATCH_OPERATIONS: Final = ["add", "remove", "replace", "move", "copy", "test"]
_ENDINGS: Final = ("", "Create", "Update", "Document", "Collection")
_SIMILAR: Final = 0.5
_FEW: Final = 2


@dataclass(slots=True)
class Content:
    """The content of one request or response: where its schema goes, its rows and its sample.

    `values` are the values that filters of the operation list for fields of its resource.
    """

    address: Address
    line: int
    method: str
    path: str | None
    request: bool
    status: str = ""
    rows: list[Row] = field(default_factory=list)
    sample: Located | None = None
    values: dict[str, tuple[list[Json], int]] = field(default_factory=dict)

    @property
    def plain(self) -> Json:
        """The sample without places; None if there is none."""
        return self.sample.plain() if self.sample is not None else None

    @property
    def is_error(self) -> bool:
        """Whether it is the answer to a request that failed."""
        return not self.request and self.status[:1] in ("4", "5", "d")


@dataclass(slots=True)
class _Resource:
    """All appearances of a resource object in one role."""

    kind: str
    role: str
    nodes: list[Located] = field(default_factory=list)


class SchemaBook:
    """Collects contents, then writes the claims about all of them."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._contents: list[Content] = []
        self._bases: dict[str, str] = {}
        self._taken = names.Namer([_PATCH])
        self._resources: dict[str, _Resource] = {}
        self._by_signature: dict[str, str] = {}
        self._plain: dict[str, Json] = {}
        self._values: dict[str, dict[str, tuple[list[Json], int]]] = {}
        self._errors: dict[str, int] = {}

    @property
    def error_component(self) -> tuple[str, int] | None:
        """Name and first line of the one schema that all shown errors have, or None."""
        return next(iter(self._errors.items())) if len(self._errors) == 1 else None

    def add(self, content: Content) -> None:
        """Take a content."""
        self._contents.append(content)

    def write(self) -> None:
        """Write the claims: responses first, for requests are named after what they answer."""
        for content in self._contents:
            kind = resource_type(content.plain)
            if kind is not None:
                self._base(kind)
            if kind is not None and content.values:
                self._values.setdefault(kind, {}).update(content.values)
        for content in (
            *self._where(error=True),
            *self._where(error=False),
            *self._where(request=True),
        ):
            self._content(content)
        for name, resource in self._resources.items():
            self._resource(name, resource)

    def _where(self, *, error: bool = False, request: bool = False) -> Iterable[Content]:
        return [
            c for c in self._contents if c.request == request and (request or c.is_error == error)
        ]

    # -- one content ---------------------------------------------------------------------------

    def _content(self, content: Content) -> None:
        address, plain = content.address, content.plain
        self._exists(address, content.line, "json-sample")
        kind = resource_type(plain)
        if content.sample is None:
            self._object(address, None, content)
        elif kind is not None:
            self._document(content, kind, content.sample)
        elif content.is_error:
            self._error(content, content.sample)
        elif content.path is None:
            self._object(address, content.sample, content)
        else:
            self._named(content, content.sample)

    def _document(self, content: Content, kind: str, sample: Located) -> None:
        """A JSON:API document: a component in responses, where it is in requests."""
        base = self._base(kind)
        data = sample.mapping()["data"]
        many = isinstance(data.value, list)
        role = "" if not content.request else "Update" if "id" in _first(data) else "Create"
        name = f"{base}{role}"
        address = content.address
        if not content.request:
            document = f"{base}{'Collection' if many else 'Document'}"
            self._refer(address, document, sample.line, "same-schema")
            address = (*SCHEMAS, document)
            self._exists(address, sample.line, "same-schema")
        self._infer((*address, "type"), {"type": "object"}, sample.line, "sample-type")
        self._rows(address, content.rows, sample)
        for key, child in sample.mapping().items():
            here = (*address, "properties", key)
            if key != "data":
                self._property(here, child, content.rows, key)
                continue
            self._exists(here, child.line, "sample-type")
            self._exists((*address, "required", "data"), child.line, "resource-document")
            target = self._resources.setdefault(name, _Resource(kind, role))
            if many:
                self._infer((*here, "type"), {"type": "array"}, child.line, "sample-type")
                here = (*here, "items")
                self._exists(here, child.line, "sample-type")
                target.nodes += child.items()
            else:
                target.nodes.append(child)
            self._refer(here, name, child.line, "resource-object")

    def _error(self, content: Content, sample: Located) -> None:
        plain = content.plain
        jsonapi = isinstance(plain, dict) and isinstance(plain.get("errors"), list)
        name = self._structure(plain) if isinstance(plain, dict) and plain else None
        if not isinstance(plain, dict) or not plain:
            self._object(content.address, sample, content)
            return
        if name is None:
            name = self._taken.take("ErrorDocument" if jsonapi else "Error", joint="")
            self._remember(name, plain)
        self._errors.setdefault(name, sample.line)
        self._refer(content.address, name, sample.line, "same-schema")
        self._object((*SCHEMAS, name), sample, content)

    def _named(self, content: Content, sample: Located) -> None:
        """A sample that is no JSON:API document: a component named after the path."""
        address, value = content.address, sample
        if isinstance(sample.value, list):
            self._infer((*address, "type"), {"type": "array"}, sample.line, "sample-type")
            address = (*address, "items")
            self._exists(address, sample.line, "sample-type")
            if not sample.value:
                return
            value = sample.value[0]
        if not value.mapping():
            self._object(address, value, content)
            return
        plain = value.plain()
        if not content.request and is_list(plain) and not isinstance(sample.value, list):
            name = self._component(content, plain, "List")
        else:
            name = self._component(
                content, plain, _request_role(content) if content.request else ""
            )
        self._refer(address, name, value.line, "same-schema")
        items = sample.items() if isinstance(sample.value, list) else [value]
        for item in items:
            self._object((*SCHEMAS, name), item, content)

    def _component(self, content: Content, plain: dict[str, Json], role: str) -> str:
        """The component of a sample: one with the same fields and types, or of the same path."""
        known = self._structure(plain)
        if known is not None:
            return known
        base = _path_base(content, one=bool(role) or isinstance(content.plain, list))
        name = f"{base}{role}"
        if not self._may_be(name, plain):
            name = f"{base}{role or 'Response'}"
            if not self._may_be(name, plain):
                name = self._taken.take(name, joint="")
        self._remember(name, plain)
        return name

    def _may_be(self, name: str, plain: dict[str, Json]) -> bool:
        """Whether a sample can be of the component, which is no resource's and alike if it exists."""
        resources = {f"{base}{end}" for base in self._bases.values() for end in _ENDINGS}
        return name not in resources and (
            name not in self._plain or _alike(self._plain[name], plain)
        )

    def _structure(self, plain: dict[str, Json]) -> str | None:
        found = self._by_signature.get(canonical_json(signature(plain)))
        return found if len(plain) >= _FEW or found in self._errors else None

    def _remember(self, name: str, plain: dict[str, Json]) -> None:
        self._plain.setdefault(name, plain)
        self._by_signature.setdefault(canonical_json(signature(plain)), name)

    def _base(self, kind: str) -> str:
        """The component of a JSON:API type: `messaging-channels` -> MessagingChannel."""
        if kind not in self._bases:
            parts = names.words(kind) or ["Resource"]
            text = names.pascal("-".join([*parts[:-1], names.singular(parts[-1])]))
            self._bases[kind] = self._taken.take(text, joint="")
        return self._bases[kind]

    # -- resource objects ----------------------------------------------------------------------

    def _resource(self, name: str, resource: _Resource) -> None:
        """All appearances of a resource object (JSON:API 1.1, 7.2)."""
        address = (*SCHEMAS, name)
        values = self._values.get(resource.kind, {})
        always = all("attributes" in node.mapping() for node in resource.nodes)
        for node in resource.nodes:
            self._exists(address, node.line, "resource-object")
            self._infer((*address, "type"), {"type": "object"}, node.line, "sample-type")
            for key, child in node.mapping().items():
                here = (*address, "properties", key)
                self._exists(here, child.line, "sample-type")
                if key == "type":
                    self._infer((*here, "type"), {"type": "string"}, child.line, "sample-type")
                    self._infer((*here, "const"), resource.kind, child.line, "resource-object")
                else:
                    self._value(here, child, values if key == "attributes" else {})
                if key == "attributes":
                    if always:
                        self._exists((*address, "required", key), child.line, "resource-attributes")
                elif key in ("id", "type") and (key == "type" or resource.role != "Create"):
                    self._exists((*address, "required", key), child.line, "resource-object")

    # -- schemas -------------------------------------------------------------------------------

    def _object(self, address: Address, sample: Located | None, content: Content) -> None:
        """The schema of a content: what its rows state and what its sample shows."""
        self._exists(address, content.line if sample is None else sample.line, "json-sample")
        if sample is None or isinstance(sample.value, dict):
            self._infer((*address, "type"), {"type": "object"},
                        content.line if sample is None else sample.line, "sample-type")  # fmt: skip
            self._rows(address, content.rows, sample)
            for key, child in self._entries(address, sample).items():
                self._property((*address, "properties", key), child, content.rows, key)
            return
        self._value(address, sample, {})

    def _property(self, here: Address, child: Located, rows: list[Row], key: str) -> None:
        """A property at the top of a content: its row, if it has one, knows better than the sample."""
        row = next((row for row in rows if row.name == key), None)
        self._exists(here, child.line, "sample-type")
        if row is None or _deepens(child, row.field.schema):
            self._value(here, child, {})

    def _rows(self, address: Address, rows: list[Row], sample: Located | None) -> None:
        reading = self._reading
        for row, name in _matched(rows, sample):
            if row.additional:
                if row.field.schema:
                    reading.exists((*address, "additionalProperties"), row.line)
                    write_schema(
                        reading, (*address, "additionalProperties"), row.field.schema, row.line
                    )
                else:
                    reading.claim((*address, "additionalProperties"), True, row.line)
                continue
            if name is None:
                reading.report(
                    "S017",
                    "a nested table whose name the page lost is none of the sample's",
                    row.line,
                )
                continue
            stated = bool(row.name)
            basis = Basis.STATED if stated else Basis.INFERRED
            rule = None if stated else "collapsed-row"
            here = (*address, "properties", name)
            reading.exists(here, row.line, basis=basis, rule=rule)
            if row.required:
                reading.exists((*address, "required", name), row.line, basis=basis, rule=rule)
            schema = dict(row.field.schema)
            child = sample.get(name) if sample is not None else None
            if child is not None and _deepens(child, schema):
                schema.pop("type", None)
                schema.pop("items", None)
            if row.field.description:
                schema["description"] = row.field.description
            if row.field.deprecated:
                schema["deprecated"] = True
            if row.field.example is not None:
                schema["examples"] = [row.field.example]
            write_schema(reading, here, schema, row.line, basis=basis, rule=rule)

    def _value(
        self, address: Address, node: Located, values: dict[str, tuple[list[Json], int]]
    ) -> None:
        """Claim what a sample value says about the schema at `address`."""
        line = node.line
        if isinstance(node.value, dict):
            if _is_patch(node.value):
                self._patch(address, node)
                return
            self._infer((*address, "type"), {"type": "object"}, line, "sample-type")
            for key, child in self._entries(address, node).items():
                here = (*address, "properties", key)
                self._exists(here, child.line, "sample-type")
                self._value(here, child, {})
                self._listed(here, child, values.get(key))
        elif isinstance(node.value, list):
            self._infer((*address, "type"), {"type": "array"}, line, "sample-type")
            self._exists((*address, "items"), line, "sample-type")
            for item in node.value:
                self._value((*address, "items"), item, {})
        else:
            schema, rule = scalar_schema(node.value)
            if schema:
                self._infer((*address, "type"), schema, line, rule)
            value = known_value(node.value)
            if value is not None:
                self._exists((*address, "x-extensible-enum", value), line, "sample-value")

    def _entries(self, address: Address, node: Located | None) -> dict[str, Located]:
        """The properties that a sample shows; those printed for a map are its values' schema."""
        entries = node.mapping() if node is not None else {}
        if node is None or not map_value(node.plain()):
            return entries
        here = (*address, "additionalProperties")
        self._exists(here, entries[MAP_KEYS[0]].line, "sample-map")
        self._value(here, entries[MAP_KEYS[0]], {})
        return {key: child for key, child in entries.items() if key not in MAP_KEYS}

    def _listed(
        self, address: Address, node: Located, listed: tuple[list[Json], int] | None
    ) -> None:
        """Values that a filter of the collection lists for a field that shows one of them."""
        if listed is None or node.value not in listed[0]:
            return
        for value in listed[0]:
            if isinstance(value, str):
                self._exists((*address, "x-extensible-enum", value), listed[1], "filter-values")

    def _patch(self, address: Address, node: Located) -> None:
        """An operation of a JSON Patch document (RFC 6902, section 4)."""
        self._refer(address, _PATCH, node.line, "json-patch")
        schema: Json = {
            "type": "object",
            "description": "One operation of a JSON Patch document (RFC 6902).",
            "properties": {
                "op": {"type": "string", "enum": _PATCH_OPERATIONS},
                "path": {"type": "string", "description": "JSON Pointer to the place to change."},
                "value": {"description": "The value to add, to put in place or to test for."},
                "from": {
                    "type": "string",
                    "description": "JSON Pointer to the place to move or copy from.",
                },
            },
            "required": ["op", "path"],
        }
        self._exists((*SCHEMAS, _PATCH), node.line, "json-patch")
        write_schema(
            self._reading,
            (*SCHEMAS, _PATCH),
            schema,
            node.line,
            basis=Basis.INFERRED,
            rule="json-patch",
        )

    # -- claims --------------------------------------------------------------------------------

    def _exists(self, address: Address, line: int, rule: str) -> None:
        self._reading.exists(address, line, basis=Basis.INFERRED, rule=rule)

    def _infer(self, address: Address, value: Json, line: int, rule: str) -> None:
        self._reading.claim(address, value, line, basis=Basis.INFERRED, rule=rule)

    def _refer(self, address: Address, name: str, line: int, rule: str) -> None:
        self._infer((*address, "type"), {"$ref": f"#/components/schemas/{name}"}, line, rule)


def _first(data: Located) -> dict[str, Located]:
    return data.items()[0].mapping() if data.items() else data.mapping()


def _is_patch(value: dict[str, Located]) -> bool:
    """Whether an object is an operation of a JSON Patch document (RFC 6902, section 4)."""
    op = value.get("op")
    return (
        {"op", "path"} <= set(value) <= {"op", "path", "value", "from"}
        and op is not None
        and op.value in _PATCH_OPERATIONS
    )


def _deepens(child: Located, schema: dict[str, Json]) -> bool:
    """Whether a sample shows more of a property than its row states: what an object holds."""
    if isinstance(child.value, dict):
        return bool(child.value) and schema.get("type") in ("object", None)
    if isinstance(child.value, list):
        items = schema.get("items")
        if child.value and isinstance(child.value[0].value, list):
            # The type of a table names the innermost items only.
            return schema.get("type") in ("array", None)
        plain = isinstance(items, dict) and items.get("type") not in ("object", "array", None)
        return bool(child.value) and not plain and schema.get("type") in ("array", None)
    return False


def _matched(rows: list[Row], sample: Located | None) -> list[tuple[Row, str | None]]:
    """Each row with its property: its own name, or the one of the sample that it must be."""
    named = {row.name for row in rows if row.name}
    free = {
        key: child
        for key, child in (sample.mapping() if sample else {}).items()
        if key not in named
    }
    nameless = [row for row in rows if not row.name and not row.additional]
    in_order = list(zip(nameless, free, strict=False))
    whole = len(nameless) == len(free) and all(_is_of(free[key], row) for row, key in in_order)
    found: dict[int, str] = {id(row): key for row, key in in_order} if whole else {}
    for row in nameless if not whole else ():
        fits = [key for key in free if key not in found.values() and _is_of(free[key], row)]
        rivals = [
            other
            for other in nameless
            if other.field.schema.get("type") == row.field.schema.get("type")
        ]
        if len(fits) == 1 and len(rivals) == 1:
            found[id(row)] = fits[0]
    return [(row, row.name or found.get(id(row))) for row in rows]


def _is_of(child: Located, row: Row) -> bool:
    kind = row.field.schema.get("type")
    match child.value:
        case dict():
            return kind in ("object", None)
        case list():
            return kind in ("array", None)
        case _:
            return kind not in ("object", "array")


def _request_role(content: Content) -> str:
    if content.path is not None and re.search(r"\}/[^{}]+/?$", content.path):
        return "Request"
    return {"post": "Create", "put": "Update", "patch": "Update"}.get(content.method, "Request")


def _path_base(content: Content, *, one: bool) -> str:
    """A name after the fixed segments of a path: `/pets/{id}/toys` -> PetToy."""
    parts = [part for part in str(content.path).split("/") if part]
    while len(parts) > 1 and re.fullmatch(r"v\d+(?:\.\d+)*|api|rest", parts[0].lower()):
        parts = parts[1:]
    words: list[str] = []
    for index, part in enumerate(parts):
        if part.startswith("{"):
            continue
        last = index + 1 == len(parts)
        action = last and index > 0 and parts[index - 1].startswith("{")
        whole = last and not one and (content.method == "get" or action)
        pieces = names.words(part) or [part]
        words += pieces if whole else [*pieces[:-1], names.singular(pieces[-1])]
    return names.pascal("-".join(words) or "Root")


def _alike(one: dict[str, Json], other: dict[str, Json]) -> bool:
    """Whether two samples can be of one schema: most fields of the smaller, of the same types."""
    shared = set(one) & set(other)
    if len(shared) < _SIMILAR * min(len(one), len(other)):
        return False
    return all(
        type(one[key]) is type(other[key]) or None in (one[key], other[key]) for key in shared
    )
