"""From a JSON Schema to the Python type a caller sees, and back to words for the docs."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Final

from tigergen.model import escape, pointer
from tigergen.model.claim import Json

_SCALARS: Final = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
}
_FORMATS: Final = {"date-time": "datetime", "date": "date", "binary": "FileContent"}


@dataclass(frozen=True)
class TypeWriter:
    """Writes types for one document.

    `classes` maps names of component schemas to classes, `origins` those of components that stood
    elsewhere in the canonical document to where.
    """

    document: dict[str, Any]
    classes: dict[str, str]
    prefix: str = "models."
    origins: dict[str, str] = field(default_factory=dict)

    def resolve(self, schema: Json) -> Json:
        """Follow references to the schema they lead to; a cycle of bare references gives {}."""
        seen: set[str] = set()
        while isinstance(schema, dict) and "$ref" in schema:
            reference = schema["$ref"]
            if reference in seen:
                return {}
            seen.add(reference)
            try:
                schema = pointer.resolve(self.document, reference)
            except (LookupError, ValueError):
                return {}
        return schema if isinstance(schema, dict) else {}

    def located(self, schema: Json, at: str) -> tuple[Json, str]:
        """Follow references as `resolve` does; return where in the canonical document they lead too."""
        if isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
            name = component(schema["$ref"])
            at = self.origins.get(name or "", schema["$ref"].removeprefix("#"))
        return self.resolve(schema), at

    def python(self, schema: Json, *, argument: bool = False, depth: int = 0) -> str:
        """Return a type expression for the schema.

        An `argument` is typed by what a caller may pass: any Sequence for an array, any Mapping for
        an object. Listed values stay open: a value of another kind is still typed.
        """
        if not isinstance(schema, dict) or not schema or depth > 12:
            return "Any"
        if "$ref" in schema:
            return self._reference(schema["$ref"], argument, depth)
        for keyword in ("oneOf", "anyOf"):
            if schema.get(keyword):
                parts = [
                    self.python(part, argument=argument, depth=depth + 1)
                    for part in schema[keyword]
                ]
                return _union(parts)
        if len(schema.get("allOf", [])) == 1:
            return self.python(schema["allOf"][0], argument=argument, depth=depth + 1)
        if "enum" in schema or "const" in schema:
            return _literal(schema.get("enum", [schema.get("const")]))
        kind = schema.get("type")
        if isinstance(kind, list):
            return _union(
                [
                    self.python({**schema, "type": one}, argument=argument, depth=depth + 1)
                    for one in kind
                ]
            )
        if kind == "array":
            item = self.python(schema.get("items"), argument=argument, depth=depth + 1)
            return f"Sequence[{item}]" if argument else f"list[{item}]"
        if kind == "object" or "properties" in schema:
            extra = schema.get("additionalProperties")
            value = (
                self.python(extra, argument=argument, depth=depth + 1)
                if isinstance(extra, dict)
                else "Any"
            )
            return f"Mapping[str, {value}]" if argument else f"dict[str, {value}]"
        if kind == "string" and len(schema.get("x-extensible-enum") or []) > 1:
            return _literal(schema["x-extensible-enum"])
        if kind == "string":
            return _FORMATS.get(schema.get("format", ""), "str")
        return _SCALARS.get(str(kind), "Any")

    def _reference(self, reference: str, argument: bool, depth: int) -> str:
        name = component(reference)
        target = self.resolve({"$ref": reference})
        if name is not None and name in self.classes:
            model = f"{self.prefix}{self.classes[name]}"
            return f"{model} | Mapping[str, Any]" if argument else model
        return self.python(target, argument=argument, depth=depth + 1)


def component(reference: str) -> str | None:
    """Return the name of the component schema a reference leads to, or None."""
    parts = reference.split("/")
    if parts[:3] == ["#", "components", "schemas"] and len(parts) == 4:
        return pointer.unescape(parts[3])
    return None


def is_model(schema: Json) -> bool:
    """Tell whether a component becomes a class: an object with properties, or a composition of such."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return False
    return "properties" in schema or bool(schema.get("allOf")) or "x-tigergen-event-name" in schema


def _literal(values: list[Json]) -> str:
    concrete = [value for value in values if value is not None]
    literals = [repr(v) if isinstance(v, bool | int) else escape.python_string(v) for v in concrete
                if isinstance(v, bool | int | str)]  # fmt: skip
    kinds = list(dict.fromkeys(_SCALARS[_kind(value)] for value in concrete))
    parts = [f"Literal[{', '.join(dict.fromkeys(literals))}]"] if literals else []
    parts += [kind for kind in kinds if kind != "bool" or not literals]
    if None in values:
        parts.append("None")
    return _union(parts) if parts else "Any"


def _kind(value: Json) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case _:
            return "string"


def _members(text: str) -> list[str]:
    """The members of a union, parted at the bars outside brackets and quotes."""
    members, depth, quoted, start = [], 0, False, 0
    for index, char in enumerate(text):
        if char == '"' and (index == 0 or text[index - 1] != "\\"):
            quoted = not quoted
        elif quoted:
            continue
        elif char in "[]":
            depth += 1 if char == "[" else -1
        elif char == "|" and depth == 0:
            members.append(text[start:index].strip())
            start = index + 1
    return [*members, text[start:].strip()]


def _union(parts: list[str]) -> str:
    flat = list(dict.fromkeys(member for part in parts for member in _members(part)))
    if "Any" in flat:
        return "Any"
    if "None" in flat:
        flat = [part for part in flat if part != "None"] + ["None"]
    return " | ".join(flat) or "Any"


def words(schema: Json) -> str:
    """Say a schema's type in words for the docs: `list of User or string, may be null`."""
    if not isinstance(schema, dict) or not schema:
        return "any value"
    if "$ref" in schema:
        return component(schema["$ref"]) or schema["$ref"]
    for keyword, joint in (("oneOf", " or "), ("anyOf", " or "), ("allOf", " and ")):
        if schema.get(keyword):
            return joint.join(words(part) for part in schema[keyword])
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    said = []
    for one in kinds:
        if one == "array":
            said.append(f"list of {words(schema.get('items'))}")
        elif one == "null":
            said.append("null")
        elif one is None:
            said.append("object" if "properties" in schema else "any value")
        else:
            said.append(f"{one} ({schema['format']})" if schema.get("format") else str(one))
    return " or ".join(dict.fromkeys(said))


def limits(schema: Json) -> list[str]:
    """Say the values, unit, range, size, pattern and default of a schema, one phrase each."""
    if not isinstance(schema, dict):
        return []
    said: list[str] = []
    values = schema.get("enum")
    if values:
        said.append(
            "One of " + ", ".join(str(value) for value in values if value is not None) + "."
        )
    known = schema.get("x-extensible-enum")
    if known and not values:
        said.append(f"Known values: {', '.join(map(str, known))}.")
    if schema.get("x-tigergen-unit"):
        said.append(f"Unit: {schema['x-tigergen-unit']}.")
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        said.append(f"Range: {low} to {high}.")
    elif low is not None:
        said.append(f"At least {low}.")
    elif high is not None:
        said.append(f"At most {high}.")
    for keyword, phrase in (
        ("exclusiveMinimum", "More than {}."), ("exclusiveMaximum", "Less than {}."),
        ("multipleOf", "A multiple of {}."), ("minLength", "At least {} characters."),
        ("maxLength", "At most {} characters."), ("pattern", "Matches {}."),
        ("minItems", "At least {} items."), ("maxItems", "At most {} items."),
        ("maxProperties", "At most {} keys."), ("minProperties", "At least {} keys."),
    ):  # fmt: skip
        if schema.get(keyword) is not None:
            said.append(phrase.format(schema[keyword]))
    if "default" in schema:
        said.append(f"Default: {_shown(schema['default'])}.")
    items = schema.get("items")
    if isinstance(items, dict) and items.get("enum"):
        said.append("Items: one of " + ", ".join(str(value) for value in items["enum"]) + ".")
    return said


def _shown(value: Json) -> str:
    """A value as JSON writes it, a string without its quotes."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
