"""Types in the notation of Flow and JSDoc, as SDK documents write them, turned into JSON Schema.

Grammar (blanks may stand anywhere)::

    type    = union
    union   = maybe (("|" | "/") maybe)*
    maybe   = "?" maybe | postfix "?"?
    postfix = primary ("[]")*
    primary = "Array" "."? "<" type ">" | "Promise" "."? "<" type ("," type)* ">"
            | NAME ("." NAME)* ("<" type ("," type)* ">")? | STRING | NUMBER
            | "(" type ")" | "{" entry (("," | ";") entry)* "}" | "*"
"""

from __future__ import annotations

import re
from typing import Final

from tigergen.model.claim import Json
from tigergen.notation.wording import scalar

_TOKEN: Final = re.compile(
    r"""\s*(?:([A-Za-z_$][\w$]*)|('[^']*'|"[^"]*"|-?\d+(?:\.\d+)?)|(\[\]|[?|/<>,;.(){}\[\]:*=]))"""
)

_SCALARS: Final[dict[str, Json]] = {
    "string": {"type": "string"},
    "str": {"type": "string"},
    "text": {"type": "string"},
    "int": {"type": "integer"},
    "integer": {"type": "integer"},
    "long": {"type": "integer", "format": "int64"},
    "number": {"type": "number"},
    "float": {"type": "number"},
    "double": {"type": "number"},
    "bool": {"type": "boolean"},
    "boolean": {"type": "boolean"},
    "date": {"type": "string", "format": "date-time"},
    "datetime": {"type": "string", "format": "date-time"},
    "object": {"type": "object"},
    "hash": {"type": "object"},
    "dictionary": {"type": "object"},
    "map": {"type": "object"},
    "array": {"type": "array", "items": {}},
    "void": {"type": "null"},
    "null": {"type": "null"},
    "undefined": {"type": "null"},
    "any": {},
    "mixed": {},
    "buffer": {"type": "string", "format": "binary"},
    "blob": {"type": "string", "format": "binary"},
    "function": {},
}


class NotAType(ValueError):
    """The text is not a type in this notation."""


def parse_type(text: str) -> Json:
    """Return the schema for a whole text.

    Names of models become references to components, whether a source describes them or not.

    Raises:
        NotAType: the text is not a type, or goes on behind one.
    """
    parser = _Parser(text)
    schema = parser.union()
    if parser.rest().strip():
        raise NotAType(text)
    return schema


def parse_prefix(text: str) -> tuple[Json, str]:
    """Return the schema for the longest type `text` begins with, and the rest.

    Raises:
        NotAType: the text does not begin with a type.
    """
    parser = _Parser(text)
    schema = parser.union()
    return schema, parser.rest().strip()


def result_type(schema: Json) -> Json:
    """Return what a promise resolves to: the schema itself if it is not a promise."""
    return schema.get("x-tigergen-promise", schema) if isinstance(schema, dict) else schema


def nullable(schema: Json) -> Json:
    """Return the schema with null as a further value."""
    kind = schema.get("type") if isinstance(schema, dict) else None
    if kind == "null" or schema == {}:
        return schema
    if isinstance(kind, str):
        return {**schema, "type": [kind, "null"]}
    if isinstance(kind, list):
        return schema if "null" in kind else {**schema, "type": [*kind, "null"]}
    if "oneOf" in schema:
        return {"oneOf": [*schema["oneOf"], {"type": "null"}]}
    return {"oneOf": [schema, {"type": "null"}]}


def _alternatives(schemas: list[Json]) -> tuple[list[Json], bool]:
    """Return the schemas without null, each once, and whether null was among them."""
    flat: list[Json] = []
    null = False
    for schema in schemas:
        for part in schema.get("oneOf", [schema]):
            if part == {"type": "null"}:
                null = True
                continue
            if isinstance(part.get("type"), list):
                null = True
                part = {**part, "type": part["type"][0]}
            if part not in flat:
                flat.append(part)
    return flat, null


def union_of(schemas: list[Json]) -> Json:
    """Return the schema that accepts what any of `schemas` accepts, each listed once."""
    flat, null = _alternatives(schemas)
    if not flat:
        return {"type": "null"}
    literals = [part for part in flat if set(part) == {"type", "enum"}]
    if len(literals) == len(flat) and len({part["type"] for part in literals}) == 1:
        flat = [
            {"type": flat[0]["type"], "enum": [value for part in flat for value in part["enum"]]}
        ]
    if {} in flat:
        return {}
    schema = flat[0] if len(flat) == 1 else {"oneOf": flat}
    return nullable(schema) if null else schema


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0

    def rest(self) -> str:
        return self._text[self._at :]

    def _peek(self) -> str:
        match = _TOKEN.match(self._text, self._at)
        return match[0].strip() if match else ""

    def _next(self) -> str:
        match = _TOKEN.match(self._text, self._at)
        if match is None:
            raise NotAType(self._text)
        self._at = match.end()
        return match[0].strip()

    def _take(self, token: str) -> bool:
        if self._peek() == token:
            self._next()
            return True
        return False

    def _expect(self, token: str) -> None:
        if not self._take(token):
            raise NotAType(self._text)

    def union(self) -> Json:
        self._depth += 1
        if self._depth > 30:
            raise NotAType(self._text)
        parts = [self._maybe()]
        while self._peek() in ("|", "/"):
            mark = self._at
            self._next()
            try:
                parts.append(self._maybe())
            except NotAType:
                self._at = mark
                break
        self._depth -= 1
        return parts[0] if len(parts) == 1 else union_of(parts)

    def _maybe(self) -> Json:
        if self._take("?"):
            return nullable(self._maybe())
        schema = self._postfix()
        if self._at < len(self._text) and self._text[self._at] == "?":
            self._at += 1
            return nullable(schema)
        return schema

    def _postfix(self) -> Json:
        schema = self._primary()
        while self._text[self._at : self._at + 2] == "[]":
            self._at += 2
            schema = {"type": "array", "items": schema}
        return schema

    def _primary(self) -> Json:
        token = self._next()
        if token == "(":
            schema = self.union()
            self._expect(")")
            return schema
        if token == "*":
            return {}
        if token == "{":
            return self._object()
        if token[0] in "'\"" or token[0].isdigit() or token[0] == "-":
            value = scalar(token)
            kind = (
                "string"
                if isinstance(value, str)
                else "integer"
                if isinstance(value, int)
                else "number"
            )
            return {"type": kind, "enum": [value]}
        if not re.match(r"[A-Za-z_$]", token):
            raise NotAType(self._text)
        return self._named(token)

    def _named(self, name: str) -> Json:
        while re.match(r"\.\s*[A-Za-z_$]", self.rest()):
            self._next()
            name = self._next()
        arguments = self._arguments()
        lower = name.lower()
        if lower == "promise":
            return {"x-tigergen-promise": arguments[0] if arguments else {}}
        if lower in ("array", "list", "set") and arguments:
            return {"type": "array", "items": arguments[0]}
        if lower in ("object", "map", "record", "hash", "dictionary") and arguments:
            return {"type": "object", "additionalProperties": arguments[-1]}
        if lower in _SCALARS:
            schema: Json = _SCALARS[lower]
            return dict(schema)
        if not name[0].isupper():
            raise NotAType(f"{name!r} is not a known type")
        return {"$ref": f"#/components/schemas/{name}"}

    def _arguments(self) -> list[Json]:
        mark = self._at
        self._take(".")
        if not self._take("<"):
            self._at = mark
            return []
        arguments = [self.union()]
        while self._take(","):
            arguments.append(self.union())
        self._expect(">")
        return arguments

    def _object(self) -> Json:
        properties: dict[str, Json] = {}
        required: list[str] = []
        while not self._take("}"):
            name = self._next()
            optional = self._take("?")
            schema: Json = {}
            if self._take(":"):
                schema = self.union()
            if self._take("="):
                schema = {**schema, "default": scalar(self._next())}
            elif not optional and "null" not in schema.get("type", ""):
                required.append(name)
            properties[name] = schema
            if not (self._take(",") or self._take(";")):
                self._expect("}")
                break
        return {"type": "object", "properties": properties} | (
            {"required": required} if required else {}
        )
