"""The claims about one schema: what the rows of a table state, and what a sample shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tigergen.model.claim import Address, Basis, Json
from tigergen.notation.sample import known_value, map_keys, scalar_schema
from tigergen.sources.document import Reading
from tigergen.sources.redoc.blocks import Row
from tigergen.sources.redoc.content import Content
from tigergen.sources.redoc.rows import deepens, matched
from tigergen.sources.schema import write_schema
from tigergen.text.tree import Located

SCHEMAS: Final = ("components", "schemas")
PATCH: Final = "JsonPatchOperation"
_PATCH_OPERATIONS: Final = ["add", "remove", "replace", "move", "copy", "test"]


class SchemaWriter:
    """Writes schemas at addresses, each claim with the line it comes from."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._words: dict[Address, dict[str, int]] = {}

    def finish(self) -> None:
        """Claim the words that samples show: several at one place are values, one is an example."""
        for address, words in self._words.items():
            if len(words) == 1:
                word, line = next(iter(words.items()))
                self.infer((*address, "examples"), [word], line, "sample-example")
                continue
            for word, line in words.items():
                self.exists((*address, "x-extensible-enum", word), line, "sample-value")

    def object(self, address: Address, sample: Located | None, content: Content) -> None:
        """The schema of a content: what its rows state and what its sample shows."""
        self.exists(address, content.line if sample is None else sample.line, "json-sample")
        if sample is None or isinstance(sample.value, dict):
            self.infer(
                (*address, "type"),
                {"type": "object"},
                content.line if sample is None else sample.line,
                "sample-type",
            )
            self.rows(address, content.rows, sample)
            for key, child in self._entries(address, sample).items():
                self.property((*address, "properties", key), child, content.rows, key)
            return
        self.value(address, sample, {})

    def property(self, here: Address, child: Located, rows: list[Row], key: str) -> None:
        """A property at the top of a content: its row, if it has one, knows better than the sample."""
        row = next((row for row in rows if row.name == key), None)
        self.exists(here, child.line, "sample-type")
        if row is None or deepens(child, row.field.schema):
            self.value(here, child, {})

    def rows(self, address: Address, rows: list[Row], sample: Located | None) -> None:
        """Claim the properties that the rows of a table state; the sample tells names that are lost."""
        reading = self._reading
        for row, name in matched(rows, sample):
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
                    "a nested table without a name fits no property of the sample; skipped",
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
            if child is not None and deepens(child, schema):
                schema.pop("type", None)
                schema.pop("items", None)
            if row.field.description:
                schema["description"] = row.field.description
            if row.field.deprecated:
                schema["deprecated"] = True
            if row.field.example is not None:
                schema["examples"] = [row.field.example]
            write_schema(reading, here, schema, row.line, basis=basis, rule=rule)

    def value(
        self, address: Address, node: Located, values: dict[str, tuple[list[Json], int]]
    ) -> None:
        """Claim what a sample value says about the schema at `address`."""
        line = node.line
        if isinstance(node.value, dict):
            if _is_patch(node.value):
                self._patch(address, node)
                return
            self.infer((*address, "type"), {"type": "object"}, line, "sample-type")
            for key, child in self._entries(address, node).items():
                here = (*address, "properties", key)
                self.exists(here, child.line, "sample-type")
                self.value(here, child, {})
                self._listed(here, child, values.get(key))
        elif isinstance(node.value, list):
            self.infer((*address, "type"), {"type": "array"}, line, "sample-type")
            self.exists((*address, "items"), line, "sample-type")
            for item in node.value:
                self.value((*address, "items"), item, {})
        else:
            schema, rule = scalar_schema(node.value)
            if schema:
                self.infer((*address, "type"), schema, line, rule)
            value = known_value(node.value)
            if value is not None:
                self._words.setdefault(address, {}).setdefault(value, line)

    def _entries(self, address: Address, node: Located | None) -> Mapping[str, Located]:
        """The properties that a sample shows; those printed for a map are its values' schema."""
        entries = node.mapping() if node is not None else {}
        keys = map_keys({key: child.plain() for key, child in entries.items()})
        if not keys:
            return entries
        here, first = (*address, "additionalProperties"), entries[keys[0]]
        self.exists(here, first.line, "sample-map")
        if len(keys) > 1:
            self.value(here, first, {})
        return {key: child for key, child in entries.items() if key not in keys}

    def _listed(
        self, address: Address, node: Located, listed: tuple[list[Json], int] | None
    ) -> None:
        """Values that a filter of the collection lists for a field that shows one of them."""
        if listed is None or node.value not in listed[0]:
            return
        self._words.pop(address, None)
        for value in listed[0]:
            if isinstance(value, str):
                self.exists((*address, "x-extensible-enum", value), listed[1], "filter-values")

    def _patch(self, address: Address, node: Located) -> None:
        """An operation of a JSON Patch document (RFC 6902, section 4)."""
        self.refer(address, PATCH, node.line, "json-patch")
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
        self.exists((*SCHEMAS, PATCH), node.line, "json-patch")
        write_schema(
            self._reading,
            (*SCHEMAS, PATCH),
            schema,
            node.line,
            basis=Basis.INFERRED,
            rule="json-patch",
        )

    def exists(self, address: Address, line: int, rule: str) -> None:
        """Claim that something is there, by a rule."""
        self._reading.exists(address, line, basis=Basis.INFERRED, rule=rule)

    def infer(self, address: Address, value: Json, line: int, rule: str) -> None:
        """Claim a value, by a rule."""
        self._reading.claim(address, value, line, basis=Basis.INFERRED, rule=rule)

    def refer(self, address: Address, name: str, line: int, rule: str) -> None:
        """Claim that a schema is the one of a component, by a rule."""
        self.infer((*address, "type"), {"$ref": f"#/components/schemas/{name}"}, line, rule)


def _is_patch(value: Mapping[str, Located]) -> bool:
    """Whether an object is an operation of a JSON Patch document (RFC 6902, section 4)."""
    op = value.get("op")
    return (
        {"op", "path"} <= set(value) <= {"op", "path", "value", "from"}
        and op is not None
        and op.value in _PATCH_OPERATIONS
    )
