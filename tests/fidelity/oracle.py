"""What the canonical document must say if nothing of an OpenAPI or Swagger document is lost.

Written from the specifications alone, and sharing no code with tigergen: what a reader loses, it cannot
lose in the same way. JSON is read by the standard library, YAML by PyYAML with the core schema.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import yaml

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_NAMED: Final = frozenset(
    "properties patternProperties dependentSchemas $defs definitions schemas responses parameters "
    "requestBodies headers securitySchemes pathItems examples links callbacks mediaTypes content "
    "paths webhooks variables scopes encoding".split()
)
"""Fields whose keys are names that authors choose."""
_LITERAL: Final = frozenset("example examples default enum const value".split())
"""Fields that hold values of the API itself: whatever stands there stays as it is."""
_FORMS: Final = ("application/x-www-form-urlencoded", "multipart/form-data")


class _Core(yaml.SafeLoader):
    """The core schema of YAML 1.2: dates, `yes` and `on` are texts."""


_Core.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", "~nN\0"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    _Core.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}",
        re.compile(f"(?:{_pattern})$"),
        [*_first.replace("\0", ""), *([""] if "\0" in _first else [])],
    )
_Core.add_constructor(
    "tag:yaml.org,2002:int",
    lambda loader, node: int(node.value, 0) if re.match("0[ox]", node.value) else int(node.value),
)
_Core.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def read(path: Path) -> Any:
    """The document as plain data; keys are texts."""
    data = path.read_bytes()
    text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    try:
        return json.loads(text)
    except ValueError:
        return _texts(yaml.load(text, _Core))


def _texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {_key(key): _texts(child) for key, child in value.items()}
    return [_texts(child) for child in value] if isinstance(value, list) else value


def _key(key: Any) -> str:
    return str(key).lower() if isinstance(key, bool) else "null" if key is None else str(key)


def expected(source: dict[str, Any]) -> dict[str, Any]:
    """The document in the words of OpenAPI 3.2."""
    return _Swagger(source).document() if "swagger" in source else _modern(source)


def _modern(value: Any, named: bool = False, old: str = "nullable") -> Any:
    """Schemas of OpenAPI 3.0 and Swagger 2.0 in JSON Schema 2020-12."""
    if isinstance(value, list):
        return [_modern(child, old=old) for child in value]
    if not isinstance(value, dict):
        return value
    found = {
        key: child
        if not named
        and (key in _LITERAL or key.startswith("x-"))
        and not (key == "examples" and isinstance(child, dict))
        else _modern(child, not named and key in _NAMED and isinstance(child, dict), old)
        for key, child in value.items()
    }
    return found if named else _schema(found, old)


def _schema(found: dict[str, Any], old: str) -> dict[str, Any]:
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(found.get(exclusive), bool) and (found.pop(exclusive)) and bound in found:
            found[exclusive] = found.pop(bound)
    if isinstance(found.get("discriminator"), str):
        found["discriminator"] = {"propertyName": found["discriminator"]}
    if isinstance(found.get("items"), list):
        items = found.pop("items")
        found |= {"items": items[0]} if len(items) == 1 else {"prefixItems": items}
    if isinstance(found.get(old), bool) and (not found[old] or _holds_type(found)):
        if found.pop(old):
            _allow_null(found)
    elif old == "nullable" and found.get(old) is True:
        found.pop(old)
    return found


def _holds_type(found: dict[str, Any]) -> bool:
    return not {"type", "oneOf", "anyOf", "allOf", "$ref"}.isdisjoint(found)


def _allow_null(found: dict[str, Any]) -> None:
    null = {"type": "null"}
    if "type" in found:
        kinds = found["type"] if isinstance(found["type"], list) else [found["type"]]
        found["type"] = kinds if "null" in kinds else [*kinds, "null"]
    elif "oneOf" in found or "anyOf" in found:
        key = "oneOf" if "oneOf" in found else "anyOf"
        found[key] = [*found[key], null]
    else:
        whole = {key: found.pop(key) for key in ("$ref", "allOf") if key in found}
        found["anyOf"] = [whole, null]


_FLOWS: Final = {"application": "clientCredentials", "accessCode": "authorizationCode"}
_COLLECTIONS: Final = {
    "csv": ("form", False),
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
}
_TYPED: Final = frozenset(
    "type format items enum default minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength "
    "pattern minItems maxItems uniqueItems multipleOf x-nullable".split()
)
_LED: Final = {"definitions": "schemas", "parameters": "parameters", "responses": "responses"}


class _Swagger:
    """A Swagger 2.0 document; what is shared by reference stands where it is used."""

    def __init__(self, source: dict[str, Any]) -> None:
        self.source = source

    def document(self) -> dict[str, Any]:
        source = self.source
        found = {
            k: v
            for k, v in source.items()
            if k in ("info", "tags", "security", "externalDocs") or k.startswith("x-")
        }
        found["paths"] = {
            path if path.startswith(("/", "x-")) else f"/{path}": item
            if path.startswith("x-")
            else self.item(item)
            for path, item in source.get("paths", {}).items()
        }
        if isinstance(source.get("host"), str):
            base = source["host"].rstrip("/") + "/" + source.get("basePath", "").lstrip("/")
            base = "/".join(part for part in base.split("/") if part)
            found["servers"] = [
                {"url": f"{scheme}://{base}"} for scheme in _listed(source.get("schemes", []))
            ]
        components = {
            "schemas": {
                name: self.schema(one) for name, one in source.get("definitions", {}).items()
            },
            "securitySchemes": {
                name: self.security(one)
                for name, one in source.get("securityDefinitions", {}).items()
            },
        }
        found["components"] = {name: table for name, table in components.items() if table}
        return found

    def schema(self, value: Any) -> Any:
        return _led(_modern(value, old="x-nullable"))

    def at(self, value: Any) -> Any:
        for _ in range(20):
            if not (isinstance(value, dict) and isinstance(value.get("$ref"), str)):
                break
            node: Any = self.source
            if not value["$ref"].startswith("#/"):
                return {}
            for token in value["$ref"][2:].split("/"):
                node = node.get(token.replace("~1", "/").replace("~0", "~"), {})
            value = node
        return value

    def item(self, item: dict[str, Any]) -> dict[str, Any]:
        item = self.at(item)
        found = {k: v for k, v in item.items() if k.startswith("x-")}
        for method in METHODS:
            if method in item:
                found[method] = self.operation(item[method], item.get("parameters", []))
        return found

    def operation(self, operation: dict[str, Any], shared: list[Any]) -> dict[str, Any]:
        found = {
            key: value
            for key, value in operation.items()
            if key not in ("parameters", "responses", "consumes", "produces", "schemes")
        }
        table = {
            (one.get("in"), one.get("name")): one
            for one in map(self.at, [*shared, *operation.get("parameters", [])])
        }
        consumes = operation.get("consumes") or self.source.get("consumes") or []
        produces = operation.get("produces") or self.source.get("produces") or []
        plain = [
            self.parameter(one)
            for one in table.values()
            if one.get("in") not in ("body", "formData")
        ]
        if plain:
            found["parameters"] = plain
        form = [one for one in table.values() if one.get("in") == "formData"]
        bodies = [one for one in table.values() if one.get("in") == "body"]
        for one in bodies:
            found["requestBody"] = self.body(
                one, [m for m in consumes if m not in _FORMS] or ["application/json"]
            )
        if form:
            found["requestBody"] = self.form(form, [m for m in consumes if m in _FORMS])
        found["responses"] = {
            status: answer
            if status.startswith("x-")
            else self.response(self.at(answer), status, produces)
            for status, answer in operation.get("responses", {}).items()
        }
        if (
            "schemes" in operation
            and self.source.get("host")
            and operation["schemes"] != self.source.get("schemes")
        ):
            found["servers"] = _Swagger(
                {**self.source, "schemes": operation["schemes"], "paths": {}}
            ).document()["servers"]
        return found

    def parameter(self, one: dict[str, Any]) -> dict[str, Any]:
        found = {
            k: v
            for k, v in one.items()
            if k not in _TYPED and k not in ("collectionFormat", "schema")
        }
        if one.get("collectionFormat") in _COLLECTIONS:
            style, explode = _COLLECTIONS[one["collectionFormat"]]
            found |= {"style": style if one["in"] == "query" else "simple", "explode": explode}
        schema = self.typed(one)
        return found | ({"schema": schema} if schema else {})

    def typed(self, one: dict[str, Any]) -> Any:
        if "schema" in one:
            return self.schema(one["schema"])
        found = {key: value for key, value in one.items() if key in _TYPED}
        if found.get("type") == "file":
            found |= {"type": "string", "format": "binary"}
        return self.schema(found)

    def body(self, one: dict[str, Any], media: list[str]) -> dict[str, Any]:
        found = {
            k: v for k, v in one.items() if k in ("description", "required") or k.startswith("x-")
        }
        found["content"] = {
            name: {"schema": self.schema(one["schema"])} if "schema" in one else {}
            for name in media
        }
        return found

    def form(self, fields: list[dict[str, Any]], media: list[str]) -> dict[str, Any]:
        upload = any(one.get("type") == "file" for one in fields)
        schema: dict[str, Any] = {"properties": {}}
        for one in fields:
            extra = {
                k: v
                for k, v in one.items()
                if (k == "description" or k.startswith("x-")) and k not in _TYPED
            }
            schema["properties"][one["name"]] = {**self.typed(one), **extra}
        needed = [one["name"] for one in fields if one.get("required") is True]
        if needed:
            schema["required"] = needed
        return {"content": {name: {"schema": schema} for name in media or [_FORMS[upload]]}}

    def response(self, one: dict[str, Any], status: str, produces: list[str]) -> dict[str, Any]:
        found = {k: v for k, v in one.items() if k == "description" or k.startswith("x-")}
        content: dict[str, Any] = {}
        if "schema" in one:
            for name in produces or ["application/json"]:
                schema = self.schema(one["schema"])
                if isinstance(schema, dict) and schema.get("type") == "file":
                    schema |= {"type": "string", "format": "binary"}
                content[name] = {"schema": schema}
        for name, example in one.get("examples", {}).items():
            content.setdefault(
                name, {"schema": self.schema(one["schema"])} if "schema" in one else {}
            )
            content[name]["example"] = example
        if content:
            found["content"] = content
        if "headers" in one:
            found["headers"] = {
                name: self.header(header) for name, header in one["headers"].items()
            }
        return found

    def header(self, one: dict[str, Any]) -> dict[str, Any]:
        found = {k: v for k, v in one.items() if k not in _TYPED and k != "collectionFormat"}
        return found | {"schema": self.typed(one)}

    def security(self, one: dict[str, Any]) -> dict[str, Any]:
        found = {k: v for k, v in one.items() if k == "description" or k.startswith("x-")}
        if one.get("type") == "basic":
            return found | {"type": "http", "scheme": "basic"}
        if one.get("type") == "oauth2":
            flow = {k: v for k, v in one.items() if k in ("authorizationUrl", "tokenUrl", "scopes")}
            return found | {"type": "oauth2", "flows": {_FLOWS.get(one["flow"], one["flow"]): flow}}
        return one


def _listed(value: Any) -> list[Any]:
    return [value] if isinstance(value, str) else value


def _led(value: Any) -> Any:
    """References to the tables of Swagger lead to those of OpenAPI 3."""
    if isinstance(value, list):
        return [_led(child) for child in value]
    if not isinstance(value, dict):
        return value
    found = {key: _led(child) for key, child in value.items()}
    if isinstance(found.get("$ref"), str):
        found["$ref"] = re.sub(
            "^#/(definitions|parameters|responses)/",
            lambda m: f"#/components/{_LED[m[1]]}/",
            found["$ref"],
        )
    return found
