"""What a README documents, as claims about the canonical document.

The models are the SDK's view of the wire and are marked `x-tigergen-sdk-model`: what their `required` lists
promise holds for objects of the SDK, not for each JSON object on the wire.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tigergen.model.claim import PRESENT, Address, Basis, Json
from tigergen.model.openapi import ENUM_DESCRIPTIONS, normal_url, server_identity
from tigergen.notation.flow import nullable
from tigergen.notation.wording import findings, fits, unit_in_name
from tigergen.sources.document import Reading
from tigergen.sources.readme.entries import type_of
from tigergen.sources.readme.parts import (
    Argument,
    Difference,
    Error,
    Event,
    Method,
    Model,
    Property,
    Readme,
    Remark,
    Signature,
    Text,
    joined,
)
from tigergen.sources.schema import write_schema

_EXAMPLE: Final = "example-usage"


def write_claims(reading: Reading, readme: Readme) -> None:
    """Record all that the README documents."""
    writer = _Writer(reading, readme)
    for model in readme.models.values():
        writer.model(model)
    for method in readme.methods.values():
        writer.method(method)
    for event in readme.events:
        writer.event(event)
    for setting in readme.settings:
        writer.setting(setting)
    writer.about()
    for code, message, line in readme.findings:
        reading.report(code, message, line)


def write_difference(reading: Reading, found: Difference) -> None:
    """Record a contradiction; what is optional after all is said to be so."""
    reading.contradict(found.address, found.sides, found.rule)
    value, line = found.sides[0]
    if found.address[-1] == "required" and value is False and found.rule.endswith("over-notation"):
        reading.infer(found.address, False, line, found.rule)


class _Writer:
    def __init__(self, reading: Reading, readme: Readme) -> None:
        self._reading = reading
        self._readme = readme
        self._shapes: dict[str, list[Json]] = {}

    def _text(self, address: Address, texts: Sequence[Text | Remark]) -> None:
        """Record a description put together from texts; each of their lines is cited for it."""
        whole = joined([text.text for text in texts])
        for line in dict.fromkeys(line for text in texts for line in text.lines):
            self._reading.claim(address, whole, line)

    # -- models -----------------------------------------------------------------------------------

    def model(self, model: Model) -> None:
        """Record that a model exists, with its properties; without any it is none."""
        if not model.properties:
            return
        reading, address = self._reading, model.address
        basis = Basis.INFERRED if model.inferred else Basis.STATED
        rule = model.rule if model.inferred else None
        reading.claim(address, PRESENT, model.line, basis=basis, rule=rule)
        reading.infer((*address, "type"), {"type": "object"}, model.line, model.rule)
        reading.infer((*address, "x-tigergen-sdk-model"), True, model.line, "sdk-document")
        if model.text:
            self._text((*address, "description"), model.text)
        for entry in model.properties:
            self.property(address, entry)
        for name, first, second in model.twice:
            lines = reading.document.lines
            sides = [(lines[line - 1].strip(), line) for line in (first, second)]
            reading.contradict((*address, "properties", name), sides, "duplicate-row")

    def property(self, owner: Address, entry: Property) -> None:
        """Record a property: its shape, its description and what name and wording add."""
        reading, argument = self._reading, entry.argument
        for step in entry.path:
            owner = (*owner, "properties", step)
            if entry.rule is None:
                reading.exists(owner, argument.line)
                reading.infer((*owner, "type"), {"type": "object"}, argument.line, "dotted-name")
        address = (*owner, "properties", argument.name)
        if entry.rule is not None:
            self._shown_property(address, entry)
            return
        reading.exists(address, argument.line)
        write_schema(reading, address, argument.schema, argument.line)
        if argument.needed:
            rule = None if argument.required else "flow-notation"
            reading.exists((*owner, "required", argument.name), argument.line, rule=rule)
        self._describe(address, argument)
        unit = unit_in_name(argument.name)
        if unit is not None and fits(unit, argument.schema):
            reading.claim(
                (*address, unit.keyword),
                unit.value,
                argument.line,
                basis=unit.basis,
                rule=unit.rule,
            )

    def _shown_property(self, address: Address, entry: Property) -> None:
        """Record a member that only an example shows, with the shape its name suggests."""
        reading, line = self._reading, entry.argument.line
        assert entry.rule is not None
        reading.infer(address, PRESENT, line, entry.rule if entry.rule in _SHOWS else _EXAMPLE)
        schema, basis, rule = entry.argument.schema, entry.basis, entry.rule
        if basis is Basis.STATED:
            basis = Basis.INFERRED
        if schema is None:
            schema, basis, rule = self._same_name(entry.argument.name)
        reading.claim((*address, "type"), schema, line, basis=basis, rule=rule)

    def _same_name(self, name: str) -> tuple[Json, Basis, str]:
        """The shape that all properties and models of the same name have, if they agree."""
        model = self._readme.model_like(name)
        if model is not None:
            shape = nullable({"$ref": f"#/components/schemas/{model}"})
            return shape, Basis.INFERRED, "same-name"
        if name not in self._shapes:
            self._shapes[name] = [
                {key: value for key, value in shape.items() if key != "items"}
                for shape in self._readme.shapes_of(name)
            ]
        shapes = self._shapes[name]
        if shapes and all(shape == shapes[0] for shape in shapes):
            return shapes[0], Basis.INFERRED, "same-name"
        return {"type": "string"}, Basis.ASSUMED, "untyped-is-string"

    def _describe(self, address: Address, argument: Argument) -> None:
        """Record a description and what its wording says: values, defaults, units and limits."""
        text = argument.description
        if not text:
            return
        for line in argument.lines:
            self._reading.claim((*address, "description"), text[:1].upper() + text[1:], line)
        self._findings(address, text, argument.schema, argument.lines[0])

    def _findings(self, address: Address, text: str, schema: Json, line: int) -> None:
        for found in findings(text, schema):
            self._reading.claim(
                (*address, found.keyword), found.value, line, basis=found.basis, rule=found.rule
            )

    # -- methods ----------------------------------------------------------------------------------

    def method(self, method: Method) -> None:
        """Record a method: its signatures, what is said of it, and what can go wrong."""
        reading, address = self._reading, method.address
        basis = Basis.STATED if method.rule is None else Basis.INFERRED
        for line in method.lines:
            reading.claim(address, PRESENT, line, basis=basis, rule=method.rule)
        for signature in method.signatures:
            self._signature(method, signature)
        if method.text:
            self._text((*address, "description"), method.text)
        typed = any(signature.typed for signature in method.signatures)
        for entry in method.listed:
            # Whether an option must be given is for the signature to say.
            self._argument(method.place_of(entry.name), entry, required=not typed)
        for name, entry in method.known().items():
            said = method.said_of(name)
            if said:
                self._text((*method.place_of(name), "description"), said)
            for remark in method.remarks:
                if remark.name == name:
                    self._remark((*method.place_of(name), "schema"), remark, entry.schema)
        if method.returns:
            self._text((*address, "returns", "description"), method.returns)
        for error in method.errors:
            self._error((*address, "errors", error.code), error)
        for limit, line in method.limits:
            reading.infer((*address, "returns", "maxProperties"), limit, line, "section-limit")
        if method.shown is not None:
            self._shown((*address, "shown"), method)

    def _signature(self, method: Method, signature: Signature) -> None:
        reading, address = self._reading, method.address
        for argument in signature.arguments:
            self._argument((*address, "arguments", argument.name), argument)
        for option in signature.options or []:
            self._argument((*address, "options", option.name), option)
        for model in signature.includes:
            if model in self._readme.models:
                reading.claim((*address, "x-tigergen-options-of"), model, signature.line)
            else:
                message = f"the options {model} are described nowhere"
                reading.report("M002", message, signature.line)
        if signature.returns is not None:
            line = signature.returns_line
            reading.exists((*address, "returns"), line)
            write_schema(reading, (*address, "returns"), signature.returns, line)
        self._credentials(signature)

    def _credentials(self, signature: Signature) -> None:
        """A method that takes a key and a secret: the pair of HTTP Basic authentication."""
        names_ = [argument.name.lower().removeprefix("api") for argument in signature.arguments]
        if names_ != ["key", "secret"]:
            return
        scheme = ("components", "securitySchemes", "basic")
        facts: list[tuple[Address, Json]] = [
            (scheme, PRESENT),
            ((*scheme, "type"), "http"),
            ((*scheme, "scheme"), "basic"),
            ((*scheme, "x-tigergen-credential-names"), ["key", "secret"]),
            (("security",), [{"basic": []}]),
        ]
        for address, value in facts:
            self._reading.infer(address, value, signature.line, "key-and-secret")

    def _argument(self, address: Address, argument: Argument, *, required: bool = True) -> None:
        """Record an argument, an option or a setting."""
        reading, line, by = self._reading, argument.line, argument.rule
        basis = Basis.STATED if by is None else Basis.INFERRED
        reading.claim(address, PRESENT, line, basis=basis, rule=by)
        if argument.schema is not None:
            where = (*address, "schema")
            reading.claim(where, PRESENT, line, basis=basis, rule=by)
            write_schema(reading, where, argument.schema, line, basis=basis, rule=by)
            if required and argument.needed:
                rule = None if argument.required else "flow-notation"
                reading.claim((*address, "required"), True, line, rule=rule)
        elif argument.has_default:
            self._type_of_default(address, argument)
        if argument.has_default:
            reading.claim((*address, "schema", "default"), argument.default, line)
        if argument.default_from is not None:
            source, told = argument.default_from
            reading.claim((*address, "x-tigergen-default-from"), source, told)
        self._comment(address, argument)

    def _type_of_default(self, address: Address, argument: Argument) -> None:
        reading, schema, rule = self._reading, type_of(argument.default), "type-of-default"
        if schema is None:
            shapes = list(self._readme.options_and_arguments(argument.name))
            alike = shapes and all(nullable(shape) == nullable(shapes[0]) for shape in shapes)
            schema, rule = (nullable(shapes[0]) if alike else None), "same-name"
        reading.exists((*address, "schema"), argument.line)
        if schema is not None:
            reading.infer((*address, "schema", "type"), schema, argument.line, rule)

    def _comment(self, address: Address, argument: Argument) -> None:
        """Record what is said of an argument in a notation: values, a default, a range, a unit."""
        reading, values = self._reading, argument.values()
        if values:
            line = argument.lines[0]
            reading.claim((*address, "schema", "enum"), values, line, rule="values-comment")
            return
        for said in argument.said():
            for found in findings(said.text, argument.schema):
                if found.keyword == "default" and argument.default_from is not None:
                    continue
                where = (*address, "schema", found.keyword)
                reading.claim(where, found.value, said.lines[0], basis=found.basis, rule=found.rule)

    def _remark(self, address: Address, remark: Remark, schema: Json) -> None:
        reading, line = self._reading, remark.lines[0]
        if remark.items:
            items = (*address, "items")
            reading.exists(items, line)
            reading.claim((*items, "type"), {"type": "string"}, line)
            reading.claim((*items, "enum"), remark.items, line)
        self._findings(address, remark.text, schema, line)

    def _error(self, address: Address, error: Error) -> None:
        basis = Basis.STATED if error.rule is None else Basis.INFERRED
        self._reading.claim(address, PRESENT, error.line, basis=basis, rule=error.rule)
        if error.text:
            self._reading.claim((*address, "description"), error.text, error.line)

    def _shown(self, address: Address, method: Method) -> None:
        """Record what examples use of a result that is another than the signature promises."""
        reading, shown = self._reading, method.shown
        assert shown is not None
        reading.infer(address, PRESENT, shown.line, _EXAMPLE)
        if shown.is_list:
            reading.infer((*address, "type"), {"type": "array"}, shown.line, _EXAMPLE)
            address = (*address, "items")
            reading.infer(address, PRESENT, shown.line, _EXAMPLE)
        reading.infer((*address, "type"), {"type": "object"}, shown.line, _EXAMPLE)
        for entry in shown.properties:
            self.property(address, entry)

    # -- events -----------------------------------------------------------------------------------

    def event(self, event: Event) -> None:
        """Record an event and what its handler gets."""
        reading, address, line = self._reading, event.address, event.line
        reading.exists(address, line)
        reading.infer((*address, "type"), {"type": "object"}, line, "event-is-object")
        reading.claim((*address, "x-tigergen-event-name"), event.name, line)
        reading.infer((*address, "x-tigergen-sdk-model"), True, line, "sdk-document")
        if event.text:
            self._text((*address, "description"), event.text)
        for entry in event.properties:
            self.property(address, entry)
        if event.payload is not None:
            reading.infer(
                (*address, "x-tigergen-event-payload"), event.payload, line, "handler-argument"
            )

    # -- the rest ---------------------------------------------------------------------------------

    def setting(self, entry: Argument) -> None:
        """Record a setting of the client; the one that is a URL is a server too."""
        reading = self._reading
        told = {found.keyword: found.value for found in findings(entry.description, entry.schema)}
        value = told.get("default", entry.default)
        address = ("x-tigergen-sdk", "configuration", entry.name)
        self._argument(address, entry, required=False)
        if entry.description and not entry.values():
            self._text((*address, "description"), entry.said())
        if isinstance(value, str) and re.match(r"https?://[^\s/]", value):
            server = ("servers", server_identity(value))
            reading.exists(server, entry.line)
            reading.claim((*server, "url"), normal_url(value), entry.line)

    def about(self) -> None:
        """Record what belongs to the document or the SDK as a whole."""
        reading, readme = self._reading, self._readme
        self._topics()
        self._meanings()
        for email, line in readme.contacts:
            reading.exists(("info", "contact"), line)
            reading.claim(("info", "contact", "email"), email, line)
        if readme.license is not None:
            name, line = readme.license
            reading.claim(("x-tigergen-sdk", "license"), name, line)

    def _topics(self) -> None:
        for topic in self._readme.topics:
            about = ("x-tigergen-sdk", "topics", topic.title)
            self._text((*about, "description"), topic.text)
            if topic.code:
                shown = "\n\n".join(code.text for code in topic.code)
                for line in (number for code in topic.code for number in code.lines):
                    self._reading.claim((*about, "example"), shown, line)

    def _meanings(self) -> None:
        """Record what the README says of the values that a property may have."""
        for (model, name), meanings in self._readme.values.items():
            said = {value: " ".join(t.text for t in texts) for value, texts in meanings.items()}
            address = ("components", "schemas", model, "properties", name, ENUM_DESCRIPTIONS)
            for line in sorted({n for texts in meanings.values() for t in texts for n in t.lines}):
                self._reading.claim(address, said, line)


_SHOWS: Final = frozenset({_EXAMPLE, "handler-argument"})
