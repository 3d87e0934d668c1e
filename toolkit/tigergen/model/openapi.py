"""The shape of an OpenAPI 3.2 document, as a table: which field holds which kind of object.

One table serves the reader (document -> claims), the merge (claims -> document) and the writer
(order of keys), so that they cannot disagree. Section numbers are those of OpenAPI 3.2.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias
from urllib.parse import SplitResult, urlsplit

from tigergen.model.claim import METHODS, Json

Container: TypeAlias = Literal["one", "map", "index", "set", "identity"]
"""How a field holds its objects.

one: a single object; map: by key; index: a list where the position matters; set: a list of
distinct strings; identity: a list of objects keyed by `identity()`.
"""


@dataclass(frozen=True, slots=True)
class Field:
    """A field that is not a plain value: how it holds what kind of object."""

    container: Container
    kind: str


_PARAMETERS: Final = Field("identity", "parameter")
_SERVERS: Final = Field("identity", "server")
_MEDIA: Final = Field("map", "media-type")
_HEADERS: Final = Field("map", "header")
_EXAMPLES: Final = Field("map", "example")
_LINKS: Final = Field("map", "response-link")
_CALLBACKS: Final = Field("map", "callback")
_PATH_ITEM: Final = Field("one", "path-item")
_SCHEMA: Final = Field("one", "schema")
_SCHEMA_MAP: Final = Field("map", "schema")
_SCHEMA_LIST: Final = Field("index", "schema")
_STRINGS: Final = Field("set", "string")

INDEX: Final = "x-tigergen-index"
"""First token of the address of what an index says under a slug, before the slug is read."""

UNRESOLVED: Final = "x-tigergen-unresolved-operations"
"""Extension that holds operations whose method or path no source and no rule tells."""

ENUM_DESCRIPTIONS: Final = "x-enumDescriptions"
"""Extension that says what each value of an enum means, as other tools write and show it."""

FIELDS: Final[dict[str, dict[str, Field]]] = {
    "document": {
        "info": Field("one", "info"),
        "servers": _SERVERS,
        "tags": Field("identity", "tag"),
        "paths": Field("map", "path-item"),
        "webhooks": Field("map", "path-item"),
        "components": Field("one", "components"),
        "externalDocs": Field("one", "external-docs"),
        "x-tigergen-sdk": Field("one", "sdk"),
        UNRESOLVED: Field("map", "unresolved-operation"),
    },
    "sdk": {
        "methods": Field("map", "sdk-method"),
        "configuration": Field("map", "sdk-argument"),
        "topics": Field("map", "sdk-topic"),
    },
    "sdk-method": {
        "arguments": Field("map", "sdk-argument"),
        "options": Field("map", "sdk-argument"),
        "returns": Field("one", "schema"),
        "shown": Field("one", "schema"),
        "errors": Field("map", "sdk-error"),
    },
    "sdk-argument": {"schema": Field("one", "schema")},
    "info": {
        "contact": Field("one", "contact"),
        "license": Field("one", "license"),
        "x-tigergen-keywords": _STRINGS,
        "x-tigergen-links": Field("identity", "link"),
        "x-logo": Field("one", "logo"),
    },
    "components": {
        "schemas": _SCHEMA_MAP,
        "responses": Field("map", "response"),
        "parameters": Field("map", "parameter"),
        "requestBodies": Field("map", "request-body"),
        "headers": _HEADERS,
        "securitySchemes": Field("map", "security-scheme"),
        "pathItems": Field("map", "path-item"),
        "mediaTypes": _MEDIA,
        "examples": _EXAMPLES,
        "links": _LINKS,
        "callbacks": _CALLBACKS,
    },
    "path-item": {
        "parameters": _PARAMETERS,
        "servers": _SERVERS,
        **{method: Field("one", "operation") for method in METHODS},
    },
    "operation": {
        "tags": _STRINGS,
        "parameters": _PARAMETERS,
        "servers": _SERVERS,
        "requestBody": Field("one", "request-body"),
        "responses": Field("map", "response"),
        "callbacks": _CALLBACKS,
        "x-tigergen-links": Field("identity", "link"),
    },
    "parameter": {"schema": _SCHEMA, "content": _MEDIA, "examples": _EXAMPLES},
    "header": {"schema": _SCHEMA, "content": _MEDIA, "examples": _EXAMPLES},
    "request-body": {"content": _MEDIA},
    "response": {"headers": _HEADERS, "content": _MEDIA, "links": _LINKS},
    "media-type": {"schema": _SCHEMA, "itemSchema": _SCHEMA, "examples": _EXAMPLES},
    "schema": {
        "properties": _SCHEMA_MAP,
        "patternProperties": _SCHEMA_MAP,
        "dependentSchemas": _SCHEMA_MAP,
        "$defs": _SCHEMA_MAP,
        "definitions": _SCHEMA_MAP,
        "allOf": _SCHEMA_LIST,
        "anyOf": _SCHEMA_LIST,
        "oneOf": _SCHEMA_LIST,
        "prefixItems": _SCHEMA_LIST,
        "required": _STRINGS,
        "x-extensible-enum": _STRINGS,
        **dict.fromkeys(
            [
                "items",
                "contains",
                "additionalProperties",
                "unevaluatedProperties",
                "unevaluatedItems",
                "propertyNames",
                "not",
                "if",
                "then",
                "else",
                "contentSchema",
            ],
            _SCHEMA,
        ),
    },
}
FIELDS["unresolved-operation"] = FIELDS["operation"]
"""Kind of object -> field -> what it holds. A field that is not listed holds a plain value."""


def field_of(kind: str, key: str) -> Field | None:
    """Return what a field holds, or None if that is a plain value.

    A callback has no fields of fixed names: each is a path item under an expression (4.17).
    """
    if kind == "callback" and not key.startswith(("x-", "$")):
        return _PATH_ITEM
    return FIELDS.get(kind, {}).get(key)


SHAPE: Final = ("$ref", "type", "format")
"""Keywords of a schema that together are its shape: one claim, so that a type of one document is
never mixed with a format or a reference of another."""

COMPOSED: Final = ("allOf", "anyOf", "oneOf")
"""Keywords that belong to the shape too when all their schemas are leaves."""


def kinds(schema: Json) -> list[str]:
    """Return the types a schema names: one, several, or none."""
    kind = schema.get("type") if isinstance(schema, dict) else None
    return (
        [one for one in kind if isinstance(one, str)]
        if isinstance(kind, list)
        else ([kind] if isinstance(kind, str) else [])
    )


def accepts_null(schema: Json) -> bool:
    """Tell whether null is among the types of a schema, or one of the schemas it may be."""
    parts = schema.get("oneOf") if isinstance(schema, dict) else None
    return "null" in kinds(schema) or {"type": "null"} in (parts or [])


def is_leaf(schema: Json) -> bool:
    """Tell whether a schema says nothing but a shape, down through the items of arrays."""
    return (
        isinstance(schema, dict)
        and bool(schema)
        and all(
            key in SHAPE or (key == "items" and is_leaf(value)) for key, value in schema.items()
        )
    )


def composed_shape(schema: Json) -> dict[str, Json]:
    """Return the compositions of a schema that belong to its shape."""
    return {
        key: schema[key]
        for key in COMPOSED
        if isinstance(schema.get(key), list) and schema[key] and all(map(is_leaf, schema[key]))
    }


ORDER: Final[dict[str, tuple[str, ...]]] = {
    "document": (
        "openapi",
        "$self",
        "info",
        "jsonSchemaDialect",
        "servers",
        "security",
        "tags",
        "paths",
        "webhooks",
        "components",
        "externalDocs",
    ),
    "info": ("title", "summary", "description", "version", "termsOfService", "contact", "license"),
    "contact": ("name", "url", "email"),
    "license": ("name", "identifier", "url"),
    "server": ("url", "name", "description", "variables"),
    "tag": ("name", "summary", "description", "parent", "kind"),
    "path-item": ("$ref", "summary", "description", "servers", "parameters", *METHODS),
    "operation": (
        "tags",
        "summary",
        "description",
        "externalDocs",
        "operationId",
        "deprecated",
        "parameters",
        "requestBody",
        "responses",
        "callbacks",
        "security",
        "servers",
    ),
    "parameter": (
        "$ref",
        "name",
        "in",
        "description",
        "required",
        "deprecated",
        "allowEmptyValue",
        "style",
        "explode",
        "allowReserved",
        "schema",
        "content",
        "example",
        "examples",
    ),
    "header": (
        "$ref",
        "description",
        "required",
        "deprecated",
        "style",
        "explode",
        "schema",
        "content",
    ),
    "request-body": ("$ref", "description", "required", "content"),
    "response": ("$ref", "summary", "description", "headers", "content", "links"),
    "media-type": ("schema", "itemSchema", "example", "examples", "encoding"),
    "example": ("$ref", "summary", "description", "value"),
    "schema": (
        "$ref",
        "title",
        "description",
        "type",
        "format",
        "enum",
        "const",
        "default",
        "minimum",
        "exclusiveMinimum",
        "maximum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "items",
        "minProperties",
        "maxProperties",
        "required",
        "properties",
        "additionalProperties",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "discriminator",
        "readOnly",
        "writeOnly",
        "deprecated",
        "contentMediaType",
        "contentSchema",
        "example",
        "examples",
    ),
    "components": tuple(FIELDS["components"]),
    "sdk-method": ("description", "arguments", "options", "returns", "shown", "errors"),
    "sdk-argument": ("description", "required", "schema"),
}
"""Kind of object -> fields in the order they are written; the others follow by name."""

SORTED_MAPS: Final = frozenset(
    {"paths", "webhooks", "responses", "content", "headers", *FIELDS["components"]} - {"examples"}
)
"""Fields whose map is written in the order of its keys. The properties of a schema and examples are not: they
keep the order of the document that lists them, which its authors chose for readers."""

SCALARS: Final[dict[str, type | tuple[type, ...]]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
}
"""Type of a schema that holds no others -> the Python types of its values, the narrowest first."""


def is_of_type(value: Json, kind: str) -> bool:
    """Tell whether a value is of one of the types in `SCALARS`; true and false are no numbers."""
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, SCALARS[kind])


def identity(kind: str, value: Json) -> str | None:
    """Return what tells an object of a list from the others, or None if it has no identity.

    A Parameter Object is unique by name and location (4.10.1), a Tag Object by its name (4.8.22),
    a Server Object by its URL but for scheme, doubled and trailing slashes; a link of an index by
    its type and URL.
    """
    if not isinstance(value, dict):
        return None
    if "$ref" in value:
        return f"ref:{value['$ref']}"
    match kind:
        case "parameter" if isinstance(value.get("name"), str):
            return f"{value.get('in')}:{value['name']}"
        case "tag" if isinstance(value.get("name"), str):
            return str(value["name"])
        case "link" if isinstance(value.get("url"), str):
            return f"{value.get('type')} {value['url']}"
        case "server" if isinstance(value.get("url"), str) and is_url(value["url"]):
            return server_identity(value["url"])
        case _:
            return None


def server_identity(url: str) -> str:
    """Return the URL without scheme and with single slashes: `http://h//v2/` -> `h/v2`."""
    rest = url.split("://", 1)[-1]
    return "/".join(part for part in rest.split("/") if part) or url


def is_url(text: str) -> bool:
    """Tell whether text can be taken apart as a URL; `http://[h` cannot."""
    try:
        urlsplit(text)
    except ValueError:
        return False
    return True


def split_url(url: str) -> SplitResult:
    """Return the parts of a URL; of text that is none, such as `http://[h`, all is path."""
    return urlsplit(url) if is_url(url) else SplitResult("", "", url, "", "")


def normal_url(url: str) -> str:
    """Return the URL with single slashes in its path and none at its end."""
    parts = split_url(url)
    if not parts.scheme or not parts.netloc:
        return url
    path = "".join(f"/{part}" for part in parts.path.split("/") if part)
    return f"{parts.scheme}://{parts.netloc}{path}"
