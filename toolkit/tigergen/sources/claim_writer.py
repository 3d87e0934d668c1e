"""OpenAPI objects turned into claims, field by field, for every reader whose format holds them."""

from __future__ import annotations

import re
from typing import Final

from tigergen.model.claim import METHODS, PRESENT, Address, Json
from tigergen.model.field_values import value_fault
from tigergen.model.openapi import COMPOSED, SHAPE, field_of, identity
from tigergen.model.pointer import Pointer
from tigergen.sources.document import Reading
from tigergen.sources.keywords import Keywords
from tigergen.sources.references import SECTIONS, References
from tigergen.sources.written import as_meant
from tigergen.text.tree import Located

TYPED: Final = frozenset(
    "type format items enum default minimum maximum exclusiveMinimum exclusiveMaximum minLength "
    "maxLength pattern minItems maxItems uniqueItems multipleOf".split()
)
"""Keywords of a schema that Swagger 2.0 puts beside the name of a parameter or header."""


_SCHEME_TYPES: Final = {
    name.lower(): name for name in ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect")
}


class ClaimWriter:
    """Walks a document along the table of fields and records a claim for each value.

    Other readers use it for the parts of their formats that are OpenAPI objects.
    """

    def __init__(
        self,
        reading: Reading,
        references: References | None = None,
        keywords: Keywords | None = None,
    ) -> None:
        self._reading = reading
        self._references = references or References(reading)
        self._keywords = keywords or Keywords(reading, self._references)

    def document(self, root: Located) -> None:
        """Record a whole document, and what it refers to in other files."""
        self.object((), root, "document")
        self.referred()

    def referred(self) -> None:
        """Record the objects of other files that became components."""
        for kind, name, node in self._references.waiting():
            self.object(("components", SECTIONS[kind], name), node, kind)

    def object(self, address: Address, node: Located, kind: str) -> None:
        """Record the object `node` of the given kind, and that it exists."""
        self._object(address, self._led(address, node, kind), kind)

    def _object(self, address: Address, node: Located, kind: str) -> None:
        reading = self._reading
        if not isinstance(node.value, dict):
            self._no_object(address, node, kind)
            return
        if address:
            reading.exists(address, node)
        node = self._meant(address, as_meant(self._reading, node, kind), kind)
        if kind == "parameter":
            self._complete_parameter(address, node)
        shaped = self._shape(address, node) if kind == "schema" else frozenset()
        for key, entry in node.mapping().items():
            if key in shaped or (kind == "document" and key == "openapi"):
                continue
            if kind == "parameter" and key == "required" and node.text("in") == "path":
                # It can only be true; see `_complete_parameter`.
                if entry.value is True:
                    reading.claim((*address, key), True, entry)
                continue
            self.field((*address, key), entry, kind)

    def _no_object(self, address: Address, node: Located, kind: str) -> None:
        """Record what stands in the place of an object: `true` and `false` are schemas, too."""
        if kind == "schema" and isinstance(node.value, bool):
            self._reading.claim(address, node.value, node)
        else:
            self._wrong_type(address, node, "an object")

    def field(self, address: Address, entry: Located, kind: str) -> None:
        """Record the field at an address, of an object of the given kind."""
        field = field_of(kind, address[-1])
        if kind == "path-item" and address[-1] in METHODS and not isinstance(entry.value, dict):
            self._wrong_type(address, entry, "an operation")
        elif field is None:
            self._plain(address, entry, kind)
        elif field.container == "one":
            self.object(address, entry, field.kind)
        elif entry.value in ({}, []) and field.container != "index":
            # That there are none is a fact too: a body without content, an object without properties.
            self._reading.exists(address, entry)
        elif field.container == "map":
            self._map(address, entry, field.kind)
        else:
            self._list(address, entry, field.container, field.kind)

    def _led(self, address: Address, node: Located, kind: str) -> Located:
        """Follow the reference that an object may be, unless it is one that stays."""
        reference = node.get("$ref")
        if reference is None or kind == "schema":
            return node
        if kind not in SECTIONS:
            return self._references.inlined(node)
        target = self._references.target(reference, kind)
        if target is None or target == "#" + Pointer.of(*address):
            return self._references.inlined(node)
        return node.holding({**node.mapping(), "$ref": reference.holding(target)})

    def _map(self, address: Address, node: Located, kind: str) -> None:
        if isinstance(node.at("$ref").value, str) and len(node.mapping()) == 1:
            node = self._references.inlined(node)
        if not isinstance(node.value, dict):
            self._wrong_type(address, node, "an object")
        for key, entry in node.mapping().items():
            key = self._key(address, key, entry)
            if key.startswith("x-") and kind != "schema" and kind != "header":
                self._plain((*address, key), entry, "string")
            else:
                self.object((*address, key), entry, kind)

    def _list(self, address: Address, node: Located, container: str, kind: str) -> None:
        if not isinstance(node.value, list):
            self._wrong_type(address, node, "a list")
            return
        if not node.value:
            self._wrong_type(address, node, f"a list of one {kind} or more")
        seen: set[str] = set()
        for index, item in enumerate(node.value):
            if container == "set":
                if isinstance(item.value, str) and item.value:
                    self._reading.exists((*address, item.value), item)
                continue
            if container == "index":
                self.object((*address, str(index)), item, kind)
                continue
            item = self._led((*address, str(index)), item, kind)
            name = identity(kind, item.plain()) if isinstance(item.value, dict) else None
            if name is None:
                self._wrong_type((*address, str(index)), item, f"a {kind}")
                continue
            if name in seen:
                name = f"{name}#{index}"
            seen.add(name)
            self._object((*address, name), item, kind)

    def _key(self, address: Address, key: str, entry: Located) -> str:
        """The key that an object has in the canonical document."""
        match address:
            case ("components", section):
                return self._references.key(section, key)
            case ("paths",) if not key.startswith(("/", "x-")) and _holds_operation(entry):
                message = f"a path begins with a slash; {key!r} is read as {'/' + key!r}"
                self._reading.report("S019", message, entry)
                return "/" + key
            case (*_, "responses") if re.fullmatch("[1-5]xx", key):
                return key.upper()
            case _:
                return key

    def _meant(self, address: Address, node: Located, kind: str) -> Located:
        """The object in the words of today, where vendors write those of other versions."""
        match kind:
            case "schema":
                return self._schema(address, node)
            case "parameter" | "header":
                return self._with_schema(address, node)
            case "path-item":
                return self._with_methods(node)
            case "response":
                return self._with_content(node)
            case "security-scheme":
                return self._with_scheme(node)
            case _:
                return node

    def _with_methods(self, node: Located) -> Located:
        """Read methods in capitals as HTTP has them; OpenAPI has them in small letters."""
        entries = node.mapping()
        capitals = {
            key
            for key in entries
            if key.lower() in METHODS and key not in METHODS and key.lower() not in entries
        }
        for key in sorted(capitals):
            self._reading.report("S019", f"the method {key} is read as {key.lower()}", entries[key])
        small = {key.lower() if key in capitals else key: one for key, one in entries.items()}
        return node.holding(small) if capitals else node

    def _with_content(self, node: Located) -> Located:
        """Read a schema directly in a response, as Swagger 2.0 has it, as that of its JSON."""
        entries = node.mapping()
        schema = entries.get("schema")
        if schema is None or not entries.keys().isdisjoint(("content", "$ref")):
            return node
        message = "a response has its schema outside of content; read as that of application/json"
        self._reading.report("S019", message, schema)
        media = schema.holding({"application/json": schema.holding({"schema": schema})})
        rest = {key: entry for key, entry in entries.items() if key != "schema"}
        return node.holding({**rest, "content": media})

    def _with_scheme(self, node: Located) -> Located:
        """Read the type of a security scheme in other capitals: `apikey`."""
        stated = node.get("type")
        name = _SCHEME_TYPES.get(str(stated.value).lower()) if stated is not None else None
        if stated is None or name is None or name == stated.value:
            return node
        self._reading.report("S019", f"the type {stated.value!r} is read as {name}", stated)
        return node.holding({**node.mapping(), "type": stated.holding(name)})

    def _with_schema(self, address: Address, node: Located) -> Located:
        """Read a type that stands beside the name, as Swagger 2.0 has it, as the schema."""
        entries = node.mapping()
        typed = {key: entry for key, entry in entries.items() if key in TYPED}
        if "type" not in typed or not entries.keys().isdisjoint(("schema", "content", "$ref")):
            return node
        message = (
            f"{address[-1].partition(':')[2] or address[-1]!r} has its type outside of a schema"
        )
        self._reading.report("S019", f"{message}; read as its schema", typed["type"])
        rest = {key: entry for key, entry in entries.items() if key not in typed}
        return node.holding({**rest, "schema": typed["type"].holding(typed)})

    def _complete_parameter(self, address: Address, node: Located) -> None:
        """Add what OpenAPI demands of a parameter and its author left to be understood."""
        if node.get("$ref") is not None:
            return
        if node.text("in") == "path" and node.at("required").value is not True:
            self._reading.infer((*address, "required"), True, node, "path-parameter-required")
        if node.get("schema") is None and node.get("content") is None:
            name = node.text("name")
            self._reading.report("S007", f"the parameter {name!r} states no type", node)
            self._reading.assume((*address, "schema"), PRESENT, node, "untyped-is-string")
            shape = {"type": "string"}
            self._reading.assume((*address, "schema", "type"), shape, node, "untyped-is-string")

    def _schema(self, address: Address, node: Located) -> Located:
        """The schema in the words of today; a component that stands for one of another file is it."""
        found = self._keywords.modern(node, address)
        if found.text("$ref") == "#" + Pointer.of(*address):
            return self._keywords.modern(self._references.inlined(node), address)
        return found

    def _shape(self, address: Address, node: Located) -> frozenset[str]:
        """Record the shape of a schema as one claim; return the keywords it took."""
        entries = node.mapping()
        shape: dict[str, Json] = {
            key: entries[key].plain()
            for key in SHAPE
            if key in entries and value_fault("schema", key, entries[key].plain()) is None
        }
        for key in COMPOSED:
            parts = [self._leaf(item, address) for item in entries.get(key, node).items()]
            if parts and all(part is not None for part in parts):
                shape[key] = parts
        if shape:
            first = min((entries[key] for key in shape), key=lambda at: (at.line, at.column))
            self._reading.claim((*address, "type"), shape, first)
        return frozenset(shape)

    def _leaf(self, node: Located, address: Address) -> dict[str, Json] | None:
        """The schema `node` as a plain value if it says nothing but a shape, as `is_leaf` has it."""
        if not isinstance(node.value, dict):
            return None
        found: dict[str, Json] = {}
        for key, entry in self._keywords.modern(node, address).mapping().items():
            value = self._leaf(entry, address) if key == "items" else entry.plain()
            if key not in (*SHAPE, "items") or value is None:
                return None
            found[key] = value
        return found or None

    def _plain(self, address: Address, entry: Located, kind: str) -> None:
        """Record a field that holds a plain value, if it is one that the field can hold."""
        key, value = address[-1], entry.plain()
        fault = value_fault(kind, key, value)
        if fault is not None:
            self._wrong_type(address, entry, fault)
        else:
            self._reading.claim(address, value, entry)

    def _wrong_type(self, address: Address, node: Located, wanted: str) -> None:
        where = "/".join(address[-2:]) or "the document"
        self._reading.report("S006", f"{where} is not {wanted} and is ignored", node)


def _holds_operation(item: Located) -> bool:
    return any(method in item.mapping() for method in METHODS)
