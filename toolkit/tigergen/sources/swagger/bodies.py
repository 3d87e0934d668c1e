"""`in: body` and `in: formData` -> request bodies.

Swagger 2.0 knows form fields in form media only (Parameter Object, `in`), but documents exist whose
operations consume JSON and list the members of the JSON object as form fields. Which of the two
statements is boilerplate the document itself shows: see `form_is_boilerplate`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tigergen.model.claim import Address, Basis
from tigergen.sources.swagger.parameters import STYLES, TYPED, read_type
from tigergen.sources.swagger.parse import Operation, Parameter, Texts
from tigergen.sources.swagger.writer import Writer

_URLENCODED: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"
_FORMS: Final = (_URLENCODED, _MULTIPART)
DEFAULT_MEDIA: Final = "application/json"
DEFAULT_RULE: Final = "json-unless-stated"
_MULTI: Final = ("form", True)
_HEADER_NAME: Final = re.compile(r"(?:[A-Z][A-Za-z0-9]*-)*X-[A-Z][\w-]*|[A-Z]{2,}-X-[\w-]+")


class Bodies:
    """Writes the request bodies of one document."""

    def __init__(self, writer: Writer, *, form_is_boilerplate: bool) -> None:
        self._writer = writer
        self._form_is_boilerplate = form_is_boilerplate

    def read(self, operation: Operation) -> None:
        """Record the body of an operation, if it has one."""
        for parameter in operation.parameters:
            if parameter.location == "body":
                self.body((*operation.address, "requestBody"), parameter, operation.consumes)
        form = operation.form()
        for parameter in form:
            if _HEADER_NAME.fullmatch(parameter.name):
                self._header(operation.address, parameter)
        fields = [found for found in form if not _HEADER_NAME.fullmatch(found.name)]
        if fields:
            self._form(operation, fields)

    def body(self, where: Address, parameter: Parameter, consumes: Texts) -> None:
        """Record a body, in each of the media types that are consumed."""
        reading, node = self._writer.reading, parameter.node
        reading.exists(where, node)
        # The name of a body is for documentation only (Swagger 2.0, Parameter Object).
        self._writer.others(where, node, "request-body", {"name", "in", "schema"})
        media = [name for name in consumes if name not in _FORMS] or [DEFAULT_MEDIA]
        schema = node.get("schema")
        for name in media:
            content = (*where, "content", name)
            if name in consumes:
                reading.exists(content, consumes[name])
            else:
                reading.exists(content, node, basis=Basis.ASSUMED, rule=DEFAULT_RULE)
            if schema is not None:
                self._writer.schema((*content, "schema"), schema)

    def _form(self, operation: Operation, fields: Sequence[Parameter]) -> None:
        reading, body = self._writer.reading, (*operation.address, "requestBody")
        consumes, first = operation.consumes, fields[0].node
        for parameter in fields:
            reading.exists(body, parameter.node)
        for media in self._media_types(operation, fields):
            content = (*body, "content", media)
            if media in consumes:
                reading.exists(content, consumes[media])
            else:
                reading.exists(content, first, basis=Basis.INFERRED, rule="form-media-type")
            for parameter in fields:
                self._field((*content, "schema"), parameter)
            self._encoding(content, fields)
        if any(found.node.at("required").value is True for found in fields):
            # A body without a field that it must have is not a body.
            reading.infer((*body, "required"), True, first, "required-field-in-body")

    def _encoding(self, content: Address, fields: Sequence[Parameter]) -> None:
        """Record how lists are written into a form; joined by commas where no field says it."""
        lists = [found for found in fields if found.node.text("type") == "array"]
        found = {
            one.name: {"style": style, "explode": explode}
            for one in lists
            for style, explode in [STYLES.get(one.node.text("collectionFormat") or "csv", _MULTI)]
            if (style, explode) != _MULTI
        }
        stated = [one for one in lists if one.node.text("collectionFormat")]
        if found and content[-1] in _FORMS:
            where, at = (*content, "encoding"), (stated or lists)[0].node
            if stated:
                self._writer.reading.claim(where, found, at.at("collectionFormat"))
            else:
                self._writer.reading.infer(where, found, at.at("type"), "swagger-default-csv")

    def _media_types(self, operation: Operation, fields: Sequence[Parameter]) -> list[str]:
        """Choose between what the operation consumes and what form fields imply, on record."""
        consumes = operation.consumes
        forms = [media for media in consumes if media in _FORMS]
        others = [media for media in consumes if media not in _FORMS]
        upload = any(found.node.text("type") == "file" for found in fields)
        implied = _MULTIPART if upload else _URLENCODED
        if forms or not others:
            return forms or [implied]
        if upload:
            chosen, rule = [implied], "upload-needs-multipart"
        elif operation.own_consumes or self._form_is_boilerplate:
            chosen, rule = others, "consumes-over-form"
        else:
            chosen, rule = [implied], "form-over-consumes"
        stated = min(consumes.values(), key=lambda at: (at.line, at.column))
        for parameter in fields:
            said = [(sorted(others), stated), (implied, parameter.node.at("in"))]
            self._writer.reading.contradict(
                (*operation.address, "requestBody", "content"),
                said if chosen == others else said[::-1],
                rule,
            )
        return chosen

    def _field(self, schema: Address, parameter: Parameter) -> None:
        """Record a form field as a property of the object that the form is."""
        reading, node = self._writer.reading, parameter.node
        rule = "form-is-object"
        reading.exists(schema, node, basis=Basis.INFERRED, rule=rule)
        reading.infer((*schema, "type"), {"type": "object"}, node, rule)
        where = (*schema, "properties", parameter.name)
        reading.exists(where, node)
        required = node.get("required")
        if required is not None and required.value is True:
            reading.exists((*schema, "required", parameter.name), required)
        self._writer.others(where, node, "schema", TYPED | {"name", "in", "required"})
        read_type(self._writer, where, node, parameter.name)

    def _header(self, operation: Address, parameter: Parameter) -> None:
        """Record a form field whose name is that of an HTTP header: as said, and as it must be."""
        reading, node, rule = self._writer.reading, parameter.node, "header-name-in-form"
        where = (*operation, "parameters", f"header:{parameter.name}")
        name, location = node.at("name"), node.at("in")
        reading.exists(where, node, basis=Basis.INFERRED, rule=rule)
        reading.claim((*where, "name"), parameter.name, name)
        reading.infer((*where, "in"), "header", name, rule)
        reading.contradict((*where, "in"), [("header", name), ("formData", location)], rule)
        self._writer.text((*where, "description"), node)
        read_type(self._writer, (*where, "schema"), node, parameter.name)


def form_is_boilerplate(operation: Operation) -> bool:
    """Tell whether `in: formData` was put where a tool knew no better.

    Swagger 2.0 demands a type of each form field, and no form has a field named like an HTTP
    header. A document with an operation without either care did not choose the form; what it consumes
    decides then. A `consumes` at the root alone is not evidence: it stands there for every operation,
    those without a body among them.
    """
    return any(
        field.node.get("type") is None or _HEADER_NAME.fullmatch(field.name)
        for field in operation.form()
    )
