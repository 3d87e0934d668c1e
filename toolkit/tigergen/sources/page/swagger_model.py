"""Schemas as Swagger UI shows those of Swagger 2.0 and OpenAPI 3.0: tables of fields inside of braces.

A model is an object (a table between braces), an array (a model between brackets) or one type (`prop`).
Its title has the reference by which it was found (`#/components/schemas/Pet`), so that the schema is known
by name; request bodies do not show what is read-only and responses not what is write-only, so that all that
is shown of a name is taken together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import unquote

from tigergen.model.json_values import is_number
from tigergen.sources.page.shown import Shown, entry, having
from tigergen.sources.page.type_text import json_value, type_schema, value_of
from tigergen.text.markup import Node
from tigergen.text.tree import Located

_REFERENCE: Final = re.compile(
    r"(?P<file>.*)#/(?:components/schemas|definitions)/(?P<name>[^/\s]+)"
)
_SET: Final = re.compile(r"(?P<kind>allOf|anyOf|oneOf)\s*->")
_LIST: Final = re.compile(r"Enum:\s*\[ (?P<values>.*) \]", re.DOTALL)
_LIMITS: Final = frozenset(
    "minLength maxLength minimum maximum multipleOf minItems maxItems minProperties maxProperties".split()
)
_FLAGS: Final = frozenset({"uniqueItems", "readOnly", "writeOnly", "nullable", "deprecated"})
_EXCLUSIVE: Final = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}


class Models:
    """Reads models; what the page names is kept in `components`."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._files: dict[str, str] = {}
        self._folded: dict[str, Located] = {}
        self._open: dict[str, Located] = {}

    @property
    def components(self) -> dict[str, Located]:
        """All schemas that the page names; of those it never unfolds no more than that they are there."""
        return {**self._folded, **self._open}

    def read(self, model: Node) -> Located:
        """The schema of a model: a reference if the page names it."""
        self._shown.facts += 1
        if model.name == "strong":
            return self._around(model)
        own = list(model.walk(outside="model"))
        hint = next((one for one in own if "model-hint" in one.classes), None)
        schema = self._schema(model, own)
        named = _REFERENCE.fullmatch(hint.words) if hint is not None else None
        if hint is None or named is None:
            return schema
        name = unquote(named["name"]).replace("~1", "/").replace("~0", "~")
        if not self.keep(name, schema, named["file"], folded=is_folded(own)):
            return schema
        return model.located({"$ref": entry(hint, f"#/components/schemas/{named['name']}")})

    def _around(self, title: Node) -> Located:
        """A schema inside of itself, of which the page shows no more than its reference."""
        named = _REFERENCE.fullmatch(title.words)
        if named is None:
            return entry(title, {})
        name = unquote(named["name"]).replace("~1", "/").replace("~0", "~")
        if not self.keep(name, entry(title, {}), named["file"], folded=True):
            return entry(title, {})
        return title.located({"$ref": entry(title, f"#/components/schemas/{named['name']}")})

    def keep(self, name: str, schema: Located, file: str = "", *, folded: bool = False) -> bool:
        """Add to what is known of a name; False if another file has a schema of that name."""
        if file and self._files.setdefault(name, file) != file:
            return False
        if folded:
            self._folded.setdefault(name, schema)
            return True
        known = self._open.get(name)
        self._open[name] = schema if known is None else united(known, schema)
        return True

    def _schema(self, model: Node, own: list[Node]) -> Located:
        table = next((one for one in own if one.name == "table" and "model" in one.classes), None)
        prop = _classed(own, "prop")
        if is_folded(own):
            schema = entry(model, {})
        elif table is not None:
            schema = self._object(table)
        elif _classed(own, "brace-open") is not None:
            schema = entry(model, {})
        elif prop is not None:
            schema = self._primitive(prop, own)
        elif any(one.own_words.startswith("[") for one in [model, *own]):
            schema = self._array(model, own)
        else:
            self._shown.missed.append(model)
            return entry(model, {})
        return _stated(schema, own)

    def _primitive(self, prop: Node, own: list[Node]) -> Located:
        kind, form = _classed(own, "prop-type"), _classed(own, "prop-format")
        known = type_schema(kind.words) if kind is not None and kind.words else {}
        if known is None:
            self._shown.missed.append(prop)
        found: dict[str, Any] = dict(known or {})
        if form is not None and form.words:
            found["format"] = form.words.removeprefix("($").removesuffix(")")
        listed = _classed(own, "prop-enum")
        values = _LIST.fullmatch(listed.words) if listed is not None else None
        if values is not None:
            read = [value_of(text, found) for text in values["values"].split(", ")]
            if all(fits for _, fits in read):
                found["enum"] = [value for value, _ in read]
        return _described(entry(prop, found), own)

    def _array(self, model: Node, own: list[Node]) -> Located:
        schema = entry(model, {"type": "array"})
        inside = next((one for one in own if is_model(one)), None)
        if inside is not None:
            schema = having(schema, items=self.read(inside))
        return _described(schema, own)

    def _object(self, table: Node) -> Located:
        found: dict[str, Located] = {"type": table.located("object")}
        properties: dict[str, Located] = {}
        required: list[Located] = []
        for line in _lines(table):
            name, cell = line.elements
            if "property-row" in line.classes or _bold(name):
                self._property(line, properties, required)
            else:
                found.update(self._row(name.own_words, cell))
        if properties:
            found["properties"] = table.located(properties)
        elif "additionalProperties" not in found:
            del found["type"]  # what has no type at all is drawn as braces, too
        if required:
            found["required"] = table.located(list(required))
        return table.located(found)

    def _row(self, label: str, cell: Node) -> dict[str, Located]:
        """A row that is not a field: what else is said of an object."""
        inside = [one for one in cell.walk(outside="model") if is_model(one)]
        choice = _SET.fullmatch(label)
        if label == "description:":
            return {"description": entry(cell, cell.prose)}
        if label == "deprecated:":
            return {"deprecated": entry(cell, True)}
        if label == "< * >:" and inside:
            return {"additionalProperties": self.read(inside[0])}
        if choice is not None and inside:
            return {choice["kind"]: cell.located([self.read(one) for one in inside])}
        return {}

    def _property(
        self, line: Node, properties: dict[str, Located], required: list[Located]
    ) -> None:
        head, cell = line.elements
        name = head.own_words
        model = next((one for one in cell.walk(outside="model") if is_model(one)), None)
        schema = self.read(model) if model is not None else entry(line, {})
        if "deprecated" in line.classes:
            schema = having(schema, deprecated=entry(line, True))
        properties[name] = schema
        if "required" in line.classes or _classed(head.elements, "star") is not None:
            required.append(line.located(name))


def _classed(nodes: list[Node], name: str) -> Node | None:
    """The first of the elements that has a class."""
    return next((one for one in nodes if name in one.classes), None)


def is_model(node: Node) -> bool:
    """Tell whether an element shows a schema."""
    return node.name in ("span", "strong") and "model" in node.classes


def is_folded(own: list[Node]) -> bool:
    """Tell whether of a schema nothing but its title is shown."""
    return any("collapsed" in one.classes for one in own if "model-toggle" in one.classes)


def _bold(cell: Node) -> bool:
    """How versions before 3.20 mark the name of a field."""
    return "font-weight: bold" in cell.attributes.get("style", "")


def _lines(table: Node) -> Iterator[Node]:
    for body in table.elements:
        for line in [body] if body.name == "tr" else body.elements:
            if line.name == "tr" and len(line.elements) == 2:
                yield line


def _described(schema: Located, own: list[Node]) -> Located:
    """A schema with its description."""
    prose = next((one for one in own if {"renderedMarkdown", "markdown"} & one.classes), None)
    if prose is None or not prose.words:
        return schema
    return having(schema, description=entry(prose, prose.prose))


def _stated(schema: Located, own: list[Node]) -> Located:
    """A schema with the keywords that stand beside its type, as `minLength: 1`."""
    said = {}
    for node in own:
        if "property" in node.classes and node.name == "span":
            key, colon, text = node.raw().partition(":")
            if colon:
                said[key.strip()] = (node, text.removeprefix(" ").strip("\n"))
    for key, (node, text) in said.items():
        schema = _with(schema, node, key, text, said)
    return schema


def _with(
    schema: Located, node: Node, key: str, text: str, said: dict[str, tuple[Node, str]]
) -> Located:
    if key == "pattern":
        return having(schema, pattern=entry(node, text))
    if key in _FLAGS and text.strip() == "true":
        return (
            _nullable(schema, node)
            if key == "nullable"
            else having(schema, **{key: entry(node, True)})
        )
    if key in _LIMITS:
        number = _number(text)
        side = next((one for one, limit in _EXCLUSIVE.items() if limit == key), "")
        if side in said and said[side][1].strip() == "true":
            key = side
        return schema if number is None else having(schema, **{key: entry(node, number)})
    if key in ("default", "example"):
        value, fits = value_of(text, schema.plain())
        if fits:
            listed = key == "example"
            return having(
                schema, **{"examples" if listed else key: entry(node, [value] if listed else value)}
            )
    return schema


def _nullable(schema: Located, node: Node) -> Located:
    kind = schema.text("type")
    if kind is None:
        return schema
    values = schema.get("enum")
    if values is not None and all(one.value is not None for one in values.items()):
        schema = having(schema, enum=values.holding([*values.items(), node.located(None)]))
    return having(schema, type=entry(node, [kind, "null"]))


def _number(text: str) -> float | None:
    try:
        found = json_value(text)
    except ValueError:
        return None
    return found if is_number(found) else None


def united(one: Located, other: Located) -> Located:
    """What two appearances of one schema show together."""
    if "$ref" in one.mapping() or "$ref" in other.mapping():
        return one if "$ref" in one.mapping() else other
    found = dict(one.mapping())
    for key, value in other.mapping().items():
        known = found.get(key)
        if known is None:
            found[key] = value
        elif key in ("items", "additionalProperties"):
            found[key] = united(known, value)
        elif key == "properties":
            both = dict(known.mapping())
            for name, field in value.mapping().items():
                both[name] = united(both[name], field) if name in both else field
            found[key] = known.holding(both)
        elif key == "required":
            names = {name.value for name in known.items()}
            more = [name for name in value.items() if name.value not in names]
            found[key] = known.holding([*known.items(), *more])
    return one.holding(found)
