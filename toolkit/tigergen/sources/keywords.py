"""Schemas as vendors write them, turned into JSON Schema 2020-12, one schema at a time.

Older versions of OpenAPI had other keywords (`nullable`, boolean `exclusiveMinimum`, a list of
`items`), Swagger 2.0 has its own (`x-nullable`, a string as `discriminator`), and vendors write
types that are none (`int`, `datetime`). Only what stands where a schema stands is touched: the
writer hands over each schema it meets, and examples, defaults and extensions never come here.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from tigergen.model.claim import Address
from tigergen.notation.flow import NotAType, parse_type
from tigergen.sources.document import Reading
from tigergen.sources.references import References
from tigergen.text.tree import Located

_JSON_TYPES: Final = frozenset("string integer number boolean array object null".split())
_OLD: Final = frozenset(
    "$ref type nullable x-nullable exclusiveMinimum exclusiveMaximum discriminator items "
    "$recursiveAnchor $recursiveRef".split()
)
_COMPOSED: Final = ("oneOf", "anyOf")

Entries: TypeAlias = dict[str, Located]


class Keywords:
    """Turns the schemas of one document into JSON Schema 2020-12, and reports what it had to read.

    `swagger` tells that the document is Swagger 2.0, where some of the old keywords are right.
    """

    def __init__(self, reading: Reading, references: References, *, swagger: bool = False) -> None:
        self._reading = reading
        self._references = references
        self._swagger = swagger
        # By identity of the schema, which is kept alive beside the result: each is reported once.
        self._known: dict[int, tuple[Located, Located]] = {}

    def modern(self, node: Located, address: Address) -> Located:
        """Return the schema `node`, which stands at `address`, without what is old or misspelt."""
        entries = node.mapping()
        if entries.keys().isdisjoint(_OLD):
            return node
        if id(node) not in self._known:
            changed = dict(entries)
            self._refer(changed)
            self._read_types(changed)
            self._read_items(changed)
            self._read_bounds(changed)
            self._read_discriminator(changed)
            self._read_recursion(changed, address)
            self._read_null(changed)
            result = node.holding(changed)
            self._known[id(node)] = (node, result)
            self._known[id(result)] = (result, result)
        return self._known[id(node)][1]

    def _refer(self, entries: Entries) -> None:
        reference = entries.get("$ref")
        if reference is None:
            return
        target = self._references.target(reference, "schema")
        if target is None:
            del entries["$ref"]
        else:
            entries["$ref"] = reference.holding(target)

    def _read_types(self, entries: Entries) -> None:
        """Read names of types that are none of JSON Schema's: `int`, `datetime`, `List`."""
        kind = entries.get("type")
        if kind is None:
            return
        if kind.value is None:
            # `type: null` without quotes, which JSON Schema spells "null".
            entries["type"] = kind.holding("null")
        elif isinstance(kind.value, str):
            name = self._read_type(kind, entries)
            if name is None:
                del entries["type"]
            else:
                entries["type"] = kind.holding(name)
        elif isinstance(kind.value, list):
            names = [self._read_type(item, entries) for item in kind.items()]
            entries["type"] = kind.holding(
                [item.holding(name) for item, name in zip(kind.items(), names, strict=True) if name]
            )

    def _read_type(self, kind: Located, entries: Entries) -> str | None:
        if kind.value is None:
            return "null"
        if not isinstance(kind.value, str):
            self._reading.report("S010", f"{kind.value!r} is not a type; it is left out", kind)
            return None
        name = kind.value
        if name in _JSON_TYPES:
            return name
        if name == "file" and self._swagger:
            entries.setdefault("format", kind.holding("binary"))
            return "string"
        try:
            schema = parse_type(name.capitalize() if name.lower() == "list" else name)
        except NotAType:
            schema = {}
        if "$ref" in schema:
            schema = {"type": "array"} if name.lower() in ("list", "collection") else {}
        found = schema.get("type")
        if not isinstance(found, str):
            self._reading.report(
                "S010", f"{name!r} is not a JSON Schema type; it is left out", kind
            )
            return None
        self._reading.report("S010", f"{name!r} is not a JSON Schema type; read as {found}", kind)
        if "format" in schema:
            entries.setdefault("format", kind.holding(schema["format"]))
        return found

    def _read_items(self, entries: Entries) -> None:
        """Read a list of items: what JSON Schema calls `prefixItems` since 2020-12."""
        items = entries.get("items")
        if items is None or not isinstance(items.value, list):
            return
        if len(items.value) == 1:
            entries["items"] = items.holding(items.value[0].value)
        else:
            del entries["items"]
            entries["prefixItems"] = items

    def _read_bounds(self, entries: Entries) -> None:
        """Read `exclusiveMinimum: true`, which makes `minimum` the exclusive bound."""
        for exclusive, bound in (
            ("exclusiveMinimum", "minimum"),
            ("exclusiveMaximum", "maximum"),
        ):
            flag = entries.get(exclusive)
            if flag is None or not isinstance(flag.value, bool):
                continue
            del entries[exclusive]
            if flag.value and bound in entries:
                entries[exclusive] = flag.holding(entries.pop(bound).value)

    def _read_discriminator(self, entries: Entries) -> None:
        """Read the name of a property, which is all that Swagger 2.0 knows of a discriminator."""
        named = entries.get("discriminator")
        if named is not None and named.get("mapping") is not None:
            entries["discriminator"] = self._mapped(named)
        if named is None or not isinstance(named.value, str):
            return
        if not self._swagger:
            message = "a discriminator is an object; the text is read as its propertyName"
            self._reading.report("S019", message, named)
        entries["discriminator"] = named.holding({"propertyName": named.holding(named.value)})

    def _mapped(self, discriminator: Located) -> Located:
        """Lead the references in a discriminator's mapping; a plain name is one of a component."""
        mapping = discriminator.at("mapping")
        led: Entries = {}
        for value, entry in mapping.mapping().items():
            text = entry.value if isinstance(entry.value, str) else ""
            is_reference = "#/" in text or text.endswith((".json", ".yaml", ".yml"))
            target = self._references.target(entry, "schema") if is_reference else text
            if target:
                led[value] = entry.holding(target)
        return discriminator.holding({**discriminator.mapping(), "mapping": mapping.holding(led)})

    def _read_recursion(self, entries: Entries, address: Address) -> None:
        """Read the recursion of JSON Schema 2019-09: a reference to the schema it stands in."""
        anchor = entries.pop("$recursiveAnchor", None)
        if anchor is not None:
            message = "$recursiveAnchor is a keyword of JSON Schema 2019-09; it is left out"
            self._reading.report("S019", message, anchor)
        reference = entries.pop("$recursiveRef", None)
        if reference is None:
            return
        if address[:2] == ("components", "schemas") and len(address) > 2:
            name = address[2].replace("~", "~0").replace("/", "~1")
            message = f"$recursiveRef is read as a reference to {address[2]}"
            entries["$ref"] = reference.holding(f"#/components/schemas/{name}")
        else:
            message = "$recursiveRef outside of a named schema leads nowhere; it is left out"
        self._reading.report("S019", message, reference)

    def _read_null(self, entries: Entries) -> None:
        """Read `nullable`: null is one more type, or one more of the schemas a value may have."""
        key = "x-nullable" if self._swagger else "nullable"
        flag = entries.get(key)
        if flag is None or not isinstance(flag.value, bool):
            return
        if not flag.value or self._with_null(entries, flag):
            del entries[key]

    def _with_null(self, entries: Entries, flag: Located) -> bool:
        """Let a schema allow null; False if it says nothing that null can be added to."""
        null = flag.holding({"type": flag.holding("null")})
        kind = entries.get("type")
        if kind is not None:
            kinds = list(kind.items()) or [kind]
            if all(item.value != "null" for item in kinds):
                kinds.append(kind.holding("null"))
            entries["type"] = kind.holding(kinds)
        elif any(name in entries for name in _COMPOSED):
            name = next(name for name in _COMPOSED if name in entries)
            entries[name] = entries[name].holding([*entries[name].items(), null])
        elif "$ref" in entries or "allOf" in entries:
            whole: Entries = {
                name: entries.pop(name) for name in ("$ref", "allOf") if name in entries
            }
            entries["anyOf"] = flag.holding([next(iter(whole.values())).holding(whole), null])
        else:
            return not self._swagger
        return True
