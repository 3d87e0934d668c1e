"""The arguments of a method: from parameters and bodies of an operation to Python keywords."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tigergen.generate.directions import is_read_only
from tigergen.generate.ir import Body, Media, Operation, Parameter
from tigergen.generate.plan import Argument
from tigergen.generate.python.jsonapi import ResourceBody, resource_body
from tigergen.generate.schema import Schema, schema_at
from tigergen.generate.sourced import source_line, type_remark
from tigergen.generate.types import FILE, STR, Type, TypeReader, expression, union
from tigergen.model import names
from tigergen.model.canonical import Canonical
from tigergen.model.escape import Code, Prose
from tigergen.model.media import folds
from tigergen.model.names import Identifier
from tigergen.model.pointer import Pointer

METHOD_RESERVED: Final = frozenset(
    "self models builtins dt with_raw_response with_streaming_response".split()
)
"""Names that a resource uses itself, and so cannot be those of its methods."""

ARGUMENT_RESERVED: Final = frozenset(
    "self options stream_options request response paging stream event models ids resource_document".split()
)
"""Names that a method's body uses, and so cannot be those of its arguments."""

_PATCH: Final = Prose(
    "Changes to the attributes, as the operations of a JSON Patch document (RFC 6902)."
)


class Arguments:
    """Collects the arguments of one operation."""

    def __init__(
        self,
        canonical: Canonical,
        types: TypeReader,
        operation: Operation,
        shadowed: Mapping[str, Code],
    ) -> None:
        self._canonical = canonical
        self._types = types
        self._operation = operation
        self._shadowed = shadowed
        self._namer = names.Namer(ARGUMENT_RESERVED)
        self._found: list[Argument] = []
        self.resource_type: str | None = None
        self.id_argument: Identifier | None = None
        self.body_kind = "none"
        self.media: Media | None = None

    def collect(self) -> list[Argument]:
        """Return the arguments: those of the path, then required ones, then the rest."""
        for parameter in self._operation.parameters:
            self._parameter(parameter)
        if self._operation.body is not None:
            self._body(self._operation.body)
        return sorted(
            self._found, key=lambda argument: (argument.location != "path", not argument.required)
        )

    def _parameter(self, parameter: Parameter) -> None:
        kind = self._types.type(parameter.schema)
        self._add(
            parameter.name,
            STR if kind == FILE else kind,
            parameter.location,
            parameter.schema,
            pointer=parameter.pointer,
            required=parameter.required,
            description=parameter.description,
            style=parameter.style,
            explode=parameter.explode,
            media_type=parameter.media_type,
        )

    def _body(self, body: Body) -> None:
        media = body.preferred
        if media is None:
            return
        self.media, self.body_kind = media, media.kind
        if media.kind == "json" and self._resource(media):
            return
        target = media.schema.target
        if folds(media.type, target.node):
            needed = target.required
            for name, schema in target.properties.items():
                demanded = name in needed and not is_read_only(schema)
                self._field(media, name, schema, required=body.required and demanded)
            return
        # A body that may hold anything still is one: an empty object unless there is more to say.
        self.body_kind = "body"
        kind = union([FILE, STR]) if media.kind == "body" else self._types.type(media.schema)
        self._add(
            "body",
            kind,
            "body",
            media.schema,
            pointer=body.pointer,
            required=body.required,
            description=body.description,
        )

    def _field(self, media: Media, name: str, schema: Schema, *, required: bool) -> None:
        """A property of the body; how it is sent where the document says so."""
        encoding = media.encoding.get(name)
        style = (encoding.style if encoding else None) or "form"
        explode = encoding.explode if encoding else None
        self._add(
            name,
            self._types.type(schema),
            "field",
            schema,
            required=required,
            style=style,
            explode=style == "form" if explode is None else explode,
            media_type=encoding.content_type if encoding else None,
        )

    def _resource(self, media: Media) -> bool:
        """Take a JSON:API document apart: its attributes become arguments. False if it is none."""
        body = resource_body(media.schema)
        if body is None:
            return False
        self.resource_type = body.kind
        in_path = [argument for argument in self._found if argument.location == "path"]
        if body.has_id and in_path:
            self.id_argument = in_path[-1].python
        elif body.has_id:
            text = schema_at(self._types.schemas, {"type": "string"}, media.schema.pointer)
            self._add("id", STR, "member", text)
        self._attributes(body)
        for name, schema in body.members.items():
            self._add(name, self._types.type(schema), "member", schema)
        for name, schema in media.schema.target.properties.items():
            if name != "data":
                self._add(name, self._types.type(schema), "field", schema)
        return True

    def _attributes(self, body: ResourceBody) -> None:
        """Each attribute that is known is an argument; else all of them are one."""
        attributes = body.attributes.target
        needed, known = attributes.required, attributes.properties
        if known:
            for name, schema in known.items():
                demanded = name in needed and not is_read_only(schema)
                kind = self._types.type(schema)
                self._add(name, kind, "attribute", schema, required=demanded)
        elif body.attributes:
            patch = attributes.only_kind == "array"
            self._add(
                "patch" if patch else "attributes",
                self._types.type(attributes),
                "attributes",
                attributes,
                description=_PATCH if patch else Prose(),
            )

    def _add(
        self,
        wire: str,
        kind: Type,
        location: str,
        schema: Schema,
        *,
        pointer: Pointer | None = None,
        required: bool = False,
        description: Prose | None = None,
        style: str = "",
        explode: bool = True,
        media_type: str | None = None,
    ) -> None:
        place = pointer or schema.pointer
        self._found.append(
            Argument(
                wire=wire,
                python=self._namer.take(names.snake(wire, fallback="argument")),
                type=kind,
                annotation=expression(kind, argument=True, shadowed=self._shadowed),
                location=location,
                required=required,
                schema=schema,
                description=description or Prose(schema.description),
                pointer=place,
                source=source_line(self._canonical, place),
                remark=type_remark(self._canonical, schema.pointer),
                style=style,
                explode=explode,
                media_type=media_type,
            )
        )
