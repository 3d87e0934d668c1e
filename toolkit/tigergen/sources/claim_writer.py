"""OpenAPI objects turned into claims, field by field, for every reader whose format holds them."""

from __future__ import annotations

from tigergen.model.claim import METHODS, Address, Json
from tigergen.model.openapi import COMPOSED, FIELDS, SHAPE, composed_shape, identity, value_fault
from tigergen.sources.document import Reading
from tigergen.text.tree import Located


class ClaimWriter:
    """Walks a document along the table of fields and records a claim for each value.

    Other readers use it for the parts of their formats that are OpenAPI objects.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def object(self, address: Address, node: Located, kind: str) -> None:
        """Record the object `node` of the given kind, and that it exists."""
        reading = self._reading
        if not isinstance(node.value, dict):
            if kind == "schema" and isinstance(node.value, bool):
                reading.claim(address, node.value, node.line)
            else:
                self._wrong_type(address, node, "an object")
            return
        if address:
            reading.exists(address, node.line)
        for key, line in node.twice:
            reading.report("S004", f"the key {key!r} stands twice", line)
        entries = node.value
        shaped = self._shape(address, node) if kind == "schema" else frozenset()
        for key, entry in entries.items():
            field = FIELDS.get(kind, {}).get(key)
            if key in shaped or (kind == "document" and key == "openapi"):
                continue
            if kind == "path-item" and key in METHODS and not isinstance(entry.value, dict):
                self._wrong_type((*address, key), entry, "an operation")
            elif field is None:
                self._plain((*address, key), entry, node, kind)
            elif field.container == "one":
                self.object((*address, key), entry, field.kind)
            else:
                self._many((*address, key), entry, field.container, field.kind)

    def _many(self, address: Address, node: Located, container: str, kind: str) -> None:
        if container == "map":
            if not isinstance(node.value, dict):
                self._wrong_type(address, node, "an object")
            for key, line in node.twice:
                self._reading.report("S004", f"the key {key!r} stands twice", line)
            for key, entry in node.mapping().items():
                if key.startswith("x-") and kind != "schema" and kind != "header":
                    self._plain((*address, key), entry, node, "string")
                else:
                    self.object((*address, key), entry, kind)
            return
        if not isinstance(node.value, list):
            self._wrong_type(address, node, "a list")
            return
        seen: set[str] = set()
        for index, item in enumerate(node.value):
            if container == "set":
                if isinstance(item.value, str) and item.value:
                    self._reading.exists((*address, item.value), item.line)
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
        shape: dict[str, Json] = {key: entries[key].plain() for key in SHAPE if key in entries}
        reference = shape.get("$ref")
        if reference is not None and not self._local(reference, entries["$ref"]):
            del shape["$ref"]
        shape |= composed_shape({key: entries[key].plain() for key in COMPOSED if key in entries})
        nullable = entries.get("nullable")
        if nullable is not None and nullable.value is True and isinstance(shape.get("type"), str):
            shape["type"] = [shape["type"], "null"]
        if shape:
            line = min(entries[key].line for key in shape)
            self._reading.claim((*address, "type"), shape, line)
        return frozenset({*SHAPE, "nullable", *shape})

    def _local(self, reference: Json, node: Located) -> bool:
        if isinstance(reference, str) and reference.startswith("#/"):
            return True
        self._reading.report(
            "S008", f"the reference {reference!r} leads out of the document", node.line, node.column
        )
        return False

    def _plain(self, address: Address, entry: Located, parent: Located, kind: str) -> None:
        """Record a field that holds a plain value, if it is one that the field can hold."""
        key, value = address[-1], entry.plain()
        fault = value_fault(kind, key, value)
        if fault is not None:
            self._wrong_type(address, entry, fault)
            return
        if key == "$ref" and not self._local(value, entry):
            return
        if key in ("exclusiveMinimum", "exclusiveMaximum") and isinstance(value, bool):
            limit = parent.get(key.removeprefix("exclusive").lower())
            if value and limit is not None:
                self._reading.claim(address, limit.plain(), entry.line)
            return
        if key in ("minimum", "maximum"):
            exclusive = parent.get(f"exclusive{key.capitalize()}")
            if exclusive is not None and exclusive.value is True:
                return
        self._reading.claim(address, value, entry.line)

    def _wrong_type(self, address: Address, node: Located, wanted: str) -> None:
        where = "/".join(address[-2:]) or "the document"
        self._reading.report(
            "S006", f"{where} is not {wanted} and is ignored", node.line, node.column
        )
