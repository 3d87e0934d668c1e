"""OpenAPI objects turned into claims, field by field, for every reader whose format holds them."""

from __future__ import annotations

from functools import partial

from tigergen.model.claim import METHODS, Address, Json
from tigergen.model.openapi import COMPOSED, FIELDS, SHAPE, identity, value_fault
from tigergen.sources.document import Reading
from tigergen.sources.keywords import Keywords, leads_home
from tigergen.text.tree import Located


class ClaimWriter:
    """Walks a document along the table of fields and records a claim for each value.

    Other readers use it for the parts of their formats that are OpenAPI objects.
    """

    def __init__(self, reading: Reading, keywords: Keywords | None = None) -> None:
        self._reading = reading
        self._keywords = keywords or Keywords(reading, partial(leads_home, reading=reading))

    def object(self, address: Address, node: Located, kind: str) -> None:
        """Record the object `node` of the given kind, and that it exists."""
        reading = self._reading
        if not isinstance(node.value, dict):
            if kind == "schema" and isinstance(node.value, bool):
                reading.claim(address, node.value, node)
            else:
                self._wrong_type(address, node, "an object")
            return
        if address:
            reading.exists(address, node)
        if kind == "schema":
            node = self._keywords.modern(node, address)
        shaped = self._shape(address, node) if kind == "schema" else frozenset()
        for key, entry in node.mapping().items():
            field = FIELDS.get(kind, {}).get(key)
            if key in shaped or (kind == "document" and key == "openapi"):
                continue
            if kind == "path-item" and key in METHODS and not isinstance(entry.value, dict):
                self._wrong_type((*address, key), entry, "an operation")
            elif field is None:
                self._plain((*address, key), entry, kind)
            elif field.container == "one":
                self.object((*address, key), entry, field.kind)
            elif field.container == "map":
                self._map((*address, key), entry, field.kind)
            else:
                self._list((*address, key), entry, field.container, field.kind)

    def _map(self, address: Address, node: Located, kind: str) -> None:
        if not isinstance(node.value, dict):
            self._wrong_type(address, node, "an object")
        for key, entry in node.mapping().items():
            if key.startswith("x-") and kind != "schema" and kind != "header":
                self._plain((*address, key), entry, "string")
            else:
                self.object((*address, key), entry, kind)

    def _list(self, address: Address, node: Located, container: str, kind: str) -> None:
        if not isinstance(node.value, list):
            self._wrong_type(address, node, "a list")
            return
        seen: set[str] = set()
        for index, item in enumerate(node.value):
            if container == "set":
                if isinstance(item.value, str) and item.value:
                    self._reading.exists((*address, item.value), item)
                continue
            if container == "index":
                self.object((*address, str(index)), item, kind)
                continue
            name = identity(kind, item.plain()) if isinstance(item.value, dict) else None
            if name is None:
                self._wrong_type((*address, str(index)), item, f"a {kind}")
                continue
            if name in seen:
                name = f"{name}#{index}"
            seen.add(name)
            self.object((*address, name), item, kind)

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
        elif key != "$ref" or leads_home(entry, self._reading) is not None:
            self._reading.claim(address, value, entry)

    def _wrong_type(self, address: Address, node: Located, wanted: str) -> None:
        where = "/".join(address[-2:]) or "the document"
        self._reading.report("S006", f"{where} is not {wanted} and is ignored", node)
