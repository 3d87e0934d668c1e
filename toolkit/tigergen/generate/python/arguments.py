"""The arguments of a method: from parameters and bodies of an operation to Python keywords."""

from __future__ import annotations

from typing import Any, Final

from tigergen.generate.media import body_kind, folds, preferred
from tigergen.generate.plan import Argument
from tigergen.generate.python.jsonapi import resource_body
from tigergen.generate.sourced import source_line, type_remark
from tigergen.generate.types import TypeWriter
from tigergen.model import names, pointer
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Json

METHOD_RESERVED: Final = frozenset(
    {
        "self",
        "options",
        "models",
        "client",
        "run",
        "stream_options",
        "with_raw_response",
        "with_streaming_response",
    }
)
_ARGUMENT_RESERVED: Final = METHOD_RESERVED | frozenset(
    "request returns pages response paging builtins resource_document".split()
)
"""Names that a method uses itself, and so cannot be those of its arguments."""


_PATCH: Final = "Changes to the attributes, as the operations of a JSON Patch document (RFC 6902)."


class Arguments:
    """Collects the arguments of one operation."""

    def __init__(
        self,
        canonical: Canonical,
        types: TypeWriter,
        path: str,
        method: str,
        operation: dict[str, Any],
    ) -> None:
        self._canonical = canonical
        self._types = types
        self._path = path
        self._operation = operation
        self._where = pointer.join(["paths", path, method])
        self._namer = names.Namer(_ARGUMENT_RESERVED)
        self._found: list[Argument] = []
        self.resource_type: str | None = None
        self.id_argument: str | None = None
        self.sends_object = False

    def collect(self) -> tuple[list[Argument], str, str | None]:
        """Return the arguments (the path's, then required ones), the kind of body and its media type."""
        shared = self._types.document["paths"][self._path].get("parameters", [])
        own = self._operation.get("parameters", [])
        own_where = f"{self._where}/parameters"
        shared_where = pointer.join(["paths", self._path, "parameters"])
        listed = [(item, f"{own_where}/{index}") for index, item in enumerate(own)]
        listed = [(item, f"{shared_where}/{index}") for index, item in enumerate(shared)] + listed
        unique: dict[tuple[str, str], tuple[Json, str]] = {}
        for item, where in listed:
            parameter = self._types.resolve(item) if "$ref" in item else item
            if parameter.get("name") and parameter.get("in") in (
                "path",
                "query",
                "header",
                "cookie",
            ):
                unique[parameter["in"], parameter["name"]] = (parameter, where)
        for parameter, where in unique.values():
            self._parameter(parameter, where)
        kind, media_type = self._body()
        ordered = sorted(
            self._found, key=lambda argument: (argument.location != "path", not argument.required)
        )
        return ordered, kind, media_type

    def _parameter(self, parameter: dict[str, Any], where: str) -> None:
        schema = parameter.get("schema", {})
        for content in (parameter.get("content") or {}).values():
            schema = content.get("schema", schema)
        location = parameter["in"]
        if schema.get("format") == "binary":
            annotation = "str"
        else:
            annotation = self._types.python(schema, argument=True)
        style = None
        if location == "query":
            chosen = parameter.get("style", "form")
            style = (str(chosen), bool(parameter.get("explode", chosen == "form")))
        self._add(parameter["name"], annotation, location, parameter.get("required") is True or location == "path",
                  schema, str(parameter.get("description", "")), where, f"{where}/schema", style)  # fmt: skip

    def _body(self) -> tuple[str, str | None]:
        body = self._operation.get("requestBody")
        if not isinstance(body, dict):
            return "none", None
        where = f"{self._where}/requestBody"
        body = self._types.resolve(body) if "$ref" in body else body
        content: dict[str, Any] = body.get("content") or {}
        media = preferred(content)
        if media is None:
            return "none", None
        schema = (content[media] or {}).get("schema", {})
        at = f"{where}/content/{pointer.escape(media)}/schema"
        required = body.get("required") is True
        kind = body_kind(media)
        target = self._types.resolve(schema)
        if kind == "json" and self._resource(schema, at):
            return kind, media
        if folds(media, target):
            properties = target["properties"]
            needed = set(target.get("required", []))
            base = at
            if "$ref" in schema:
                base = schema["$ref"].removeprefix("#")
            for name, prop in properties.items():
                here = f"{base}/properties/{pointer.escape(name)}"
                annotation = self._types.python(prop, argument=True)
                self._add(name, annotation, "field", required and name in needed, prop,
                          str(prop.get("description", "")) if isinstance(prop, dict) else "", here, here)  # fmt: skip
            return kind, media
        # A body that may hold anything still is one: an empty object unless there is more to say.
        self.sends_object = kind == "json" and target.get("type") == "object"
        annotation = (
            "FileContent | str" if kind == "body" else self._types.python(schema, argument=True)
        )
        self._add(
            "body",
            annotation,
            "body",
            required,
            schema,
            str(body.get("description", "")),
            where,
            at,
        )
        return "body", media

    def _resource(self, schema: Json, at: str) -> bool:
        """Take a JSON:API document apart: its attributes become arguments. False if it is none."""
        body = resource_body(self._types, schema, at)
        if body is None:
            return False
        self.resource_type = body.kind
        attributes, where = self._types.located(body.attributes, body.attributes_at)
        in_path = [argument for argument in self._found if argument.location == "path"]
        if body.has_id and in_path:
            self.id_argument = in_path[-1].python
        elif body.has_id:
            self._add("id", "str", "member", False, {"type": "string"}, "", at, at)
        needed = set(attributes.get("required", []))
        if attributes.get("properties"):
            for name, prop in attributes["properties"].items():
                here = f"{where}/properties/{pointer.escape(name)}"
                self._add(name, self._types.python(prop, argument=True), "attribute", name in needed,
                          prop, "", here, here)  # fmt: skip
        elif body.attributes:
            patch = attributes.get("type") == "array"
            self._add("patch" if patch else "attributes",
                      self._types.python(attributes, argument=True), "attributes", False, attributes,
                      _PATCH if patch else "", where, where)  # fmt: skip
        for name, (entry, here) in body.members.items():
            self._add(
                name,
                self._types.python(entry, argument=True),
                "member",
                False,
                entry,
                "",
                here,
                here,
            )
        top, base = self._types.located(schema, at)
        for name, entry in top["properties"].items():
            if name != "data":
                here = f"{base}/properties/{pointer.escape(name)}"
                self._add(
                    name,
                    self._types.python(entry, argument=True),
                    "field",
                    False,
                    entry,
                    "",
                    here,
                    here,
                )
        return True

    def _add(
        self, wire: str, annotation: str, location: str, required: bool, schema: Json,
        description: str, where: str, schema_where: str, style: tuple[str, bool] | None = None,
    ) -> None:  # fmt: skip
        if not description and isinstance(schema, dict):
            description = str(schema.get("description", ""))
        python = self._namer.take(names.snake(wire, fallback="argument"))
        self._found.append(
            Argument(
                wire,
                python,
                annotation,
                location,
                required,
                schema,
                description,
                source_line(self._canonical, where),
                type_remark(self._canonical, schema_where),
                style,
            )  # fmt: skip
        )
