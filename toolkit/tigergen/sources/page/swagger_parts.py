"""The parts of an unfolded operation of a Swagger UI page: parameters, the body, responses, samples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from tigergen.model.claim import Address
from tigergen.sources.page.redoc_samples import MEDIA, STATUS, status_of
from tigergen.sources.page.shown import Shown, entry, having
from tigergen.sources.page.swagger_about import servers_of
from tigergen.sources.page.swagger_model import Models, is_model
from tigergen.sources.page.swagger_schema import is_article, schema_of_article
from tigergen.sources.page.type_text import json_value, type_schema, value_of
from tigergen.text.markup import Node
from tigergen.text.tree import Located

_JSON: Final = "application/json"
_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"
_LABELLED: Final = re.compile(r"(Available values|Default value|Example)\s*:\s*(.*)", re.DOTALL)
_PROSE: Final = frozenset({"renderedMarkdown", "markdown"})
_TYPED: Final = re.compile(r"(?P<type>[^()]*?)\s*(?:\(\$?(?P<format>[\w.-]+)\))?")
_LOCATIONS: Final = frozenset({"path", "query", "header", "cookie"})


class Parts:
    """Reads the body of a block."""

    def __init__(self, shown: Shown, models: Models) -> None:
        self._shown = shown
        self._models = models

    def read(self, block: Node, found: dict[str, Located], address: Address) -> None:
        """Read what the block of the operation at an address shows, if it is unfolded."""
        parameters: list[Located] = []
        form: list[Node] = []
        common = _common(block)
        for inner in block.elements:
            for node in inner.walk(outside="opblock"):
                if "opblock-description" in node.classes and node.words:
                    found["description"] = entry(node, node.prose)
                elif "operation-servers" in node.classes:
                    servers = servers_of(node)
                    if servers:
                        found["servers"] = servers[0].holding(list(servers))
                elif node.name == "table" and "parameters" in node.classes:
                    for row in _rows(node):
                        self._row(row, parameters, form, found, address)
                elif "opblock-section-request-body" in node.classes:
                    self._body(node, found, address)
                elif (
                    "responses-table" in node.classes and "live-responses-table" not in node.classes
                ):
                    self._responses(node, common, found, address)
        if form:
            self._form(form, found)
        if parameters:
            found["parameters"] = parameters[0].holding(list(parameters))

    # -- parameters ----------------------------------------------------------------------------

    def _row(
        self,
        row: Node,
        parameters: list[Located],
        form: list[Node],
        found: dict[str, Located],
        address: Address,
    ) -> None:
        self._shown.facts += 1
        name, location, cell = _names(row)
        if not name or cell is None:
            self._shown.missed.append(row)
        elif location in _LOCATIONS:
            parameters.append(self._parameter(row, name, location, cell))
        elif location == "body":
            self._only_body(row, cell, found, address)
        elif location == "formData":
            form.append(row)
        else:
            self._shown.missed.append(row)

    def _parameter(self, row: Node, name: str, location: str, cell: Node) -> Located:
        said = self._said(row, cell)
        parameter: dict[str, Located] = {
            "name": entry(row, name),
            "in": entry(row, location),
            "schema": said.pop("schema"),
            **said,
        }
        if location == "path":
            parameter["required"] = entry(row, True)
        return row.located(parameter)

    def _said(self, row: Node, cell: Node) -> dict[str, Located]:
        """What a row says beside the name: the schema, and whether it is required or deprecated."""
        found: dict[str, Located] = {"schema": self._typed(row, cell)}
        for node in row.walk():
            if "parameter__name" in node.classes and "required" in node.classes:
                found["required"] = entry(row, True)
            elif "parameter__deprecated" in node.classes and node.words == "deprecated":
                found["deprecated"] = entry(row, True)
        for node in cell.elements:
            if not _PROSE & node.classes or not node.words:
                continue
            labelled = _label(node)
            if labelled is None:
                found.setdefault("description", entry(node, node.prose))
            elif labelled[0] == "Example":
                value, fits = value_of(labelled[1], found["schema"].plain())
                if fits:
                    found["example"] = entry(node, value)
        return found

    def _typed(self, row: Node, cell: Node) -> Located:
        """The schema of a parameter: type and format, then values, default and limits."""
        model = self._model(cell)
        if model is not None:
            return model
        kind = next(row.classed("parameter__type"), None)
        form = next(kind.classed("prop-format"), None) if kind is not None else None
        words = kind.own_words if kind is not None else ""
        known = type_schema(words) if words else {}
        if known is None:
            self._shown.missed.append(row)
        found: dict[str, Any] = dict(known or {})
        if form is not None:
            found["format"] = form.words.removeprefix("($").removesuffix(")")
        for node in cell.elements:
            _state(found, node, cell)
        return entry(row, found)

    def _form(self, rows: list[Node], found: dict[str, Located]) -> None:
        """The fields of a form of Swagger 2.0; only a form of several parts can hold a file."""
        schema = self._fields(rows)
        fields = schema.at("properties").mapping().values()
        files = any(one.text("format") == "binary" for one in fields)
        media = rows[0].located({"schema": schema})
        body = {"content": rows[0].located({_MULTIPART if files else _FORM: media})}
        found["requestBody"] = rows[0].located(dict[str, Located](body))

    def _fields(self, rows: list[Node]) -> Located:
        """An object of the fields that rows show."""
        properties: dict[str, Located] = {}
        required: list[Located] = []
        for row in rows:
            name, _, cell = _names(row)
            if not name or cell is None:
                self._shown.missed.append(row)
                continue
            said = self._said(row, cell)
            schema = said["schema"]
            for key in ("description", "deprecated"):
                if key in said:
                    schema = having(schema, **{key: said[key]})
            if "required" in said:
                required.append(row.located(name))
            properties[name] = schema
        schema = having(
            rows[0].located({"type": entry(rows[0], "object")}),
            properties=rows[0].located(properties),
        )
        return having(schema, required=rows[0].located(list(required))) if required else schema

    # -- bodies --------------------------------------------------------------------------------

    def _only_body(
        self, row: Node, cell: Node, found: dict[str, Located], address: Address
    ) -> None:
        """The one parameter of Swagger 2.0 that is the whole body."""
        body: dict[str, Located] = {}
        if any("required" in one.classes for one in row.classed("parameter__name")):
            body["required"] = entry(row, True)
        prose = next((one for one in cell.elements if _PROSE & one.classes and one.words), None)
        if prose is not None and _label(prose) is None:
            body["description"] = entry(prose, prose.prose)
        self._content(cell, _media(cell), body, (*address, "requestBody"), alike=True)
        found["requestBody"] = row.located(body)

    def _body(self, section: Node, found: dict[str, Located], address: Address) -> None:
        self._shown.facts += 1
        body: dict[str, Located] = {}
        title = next(section.classed("opblock-title"), None)
        if title is not None and "required" in title.classes:
            body["required"] = entry(title, True)
        for node in section.walk(outside="model-example"):
            if _PROSE & node.classes and node.words and "description" not in body:
                if any(node in row.walk() for row in section.all("tr")):
                    break
                body["description"] = entry(node, node.prose)
        self._content(section, _media(section), body, (*address, "requestBody"))
        found["requestBody"] = section.located(body)

    def _content(
        self,
        part: Node,
        media: list[Node],
        body: dict[str, Located],
        address: Address,
        *,
        alike: bool = False,
    ) -> None:
        """The media types of a part, the schema of the first of them, and its sample.

        In Swagger 2.0 all media types are `alike`: they have one schema, and may not be shown.
        """
        places = media if media or not alike else [part]
        names = [one.attributes.get("value") or one.words for one in media] if media else [_JSON]
        if not places:
            return
        content = {name: one.located({}) for name, one in zip(names, places, strict=True)}
        rows = [row for row in part.all("tr") if row.attributes.get("data-property-name")]
        schema = self._fields(rows) if rows else self._model(part)
        if schema is not None:
            for name in names if alike else names[:1]:
                content[name] = content[name].holding({"schema": schema})
        else:
            self._sample(part, (*address, "content"), names if alike else names[:1])
        body["content"] = places[0].located(dict[str, Located](content))

    def _model(self, part: Node) -> Located | None:
        """The schema that the tab of a part shows, if it is the one that is open."""
        for box in part.walk():
            if "model-box" in box.classes:
                for node in box.walk(outside="model"):
                    if is_model(node):
                        return self._models.read(node)
                    if is_article(node):
                        return schema_of_article(self._shown, node)
        return None

    def _sample(self, part: Node, address: Address, names: list[str]) -> None:
        """Keep the sample that the tab of a part shows, if it is JSON."""
        for example in part.classed("model-example"):
            code = example.first(lambda one: one.name in ("pre", "textarea"))
            try:
                value = entry(code, json_value(code.raw())) if code is not None else None
            except ValueError:
                return
            if value is not None:
                self._shown.samples += [((*address, one, "schema"), value) for one in names]
            return

    # -- responses -----------------------------------------------------------------------------

    def _responses(
        self, table: Node, common: list[Node], found: dict[str, Located], address: Address
    ) -> None:
        responses: dict[str, Located] = {}
        for row in _rows(table):
            if "response" not in row.classes:
                continue
            self._shown.facts += 1
            cell = next((one for one in row.elements if "response-col_status" in one.classes), None)
            status = row.attributes.get("data-code", "") or (cell.own_words if cell else "")
            if not STATUS.fullmatch(status):
                self._shown.missed.append(row)
                continue
            status = status_of(status)
            responses[status] = self._response(row, common, (*address, "responses", status))
        if responses:
            found["responses"] = table.located(dict[str, Located](responses))

    def _response(self, row: Node, common: list[Node], address: Address) -> Located:
        found: dict[str, Located] = {}
        inner = next(row.classed("response-col_description__inner"), None)
        if inner is not None and inner.words:
            found["description"] = entry(inner, inner.prose)
        headers = next((one for one in row.all("table") if "headers" in one.classes), None)
        if headers is not None:
            found["headers"] = headers.located(dict(self._headers(headers)))
        media = _media(row)
        if media:
            self._content(row, media, found, address)
        elif any(True for _ in row.classed("model-example")):
            self._content(row, common, found, address, alike=True)
        return row.located(found)

    def _headers(self, table: Node) -> Iterator[tuple[str, Located]]:
        for row in _rows(table):
            cells = row.elements
            if len(cells) < 3 or "header-row" in row.classes or not cells[0].words:
                continue
            self._shown.facts += 1
            typed = _TYPED.fullmatch(cells[2].words)
            known = type_schema(typed["type"]) if typed is not None and typed["type"] else {}
            schema: dict[str, Any] = dict(known or {})
            if typed is not None and typed["format"]:
                schema["format"] = typed["format"]
            header = {"schema": entry(row, schema)}
            if cells[1].words:
                header["description"] = entry(cells[1], cells[1].prose)
            yield cells[0].words, row.located(header)


def _rows(table: Node) -> Iterator[Node]:
    """The rows of a table, without those of the tables inside."""
    for body in table.elements:
        if body.name == "tbody":
            yield from (row for row in body.elements if row.name == "tr")


def _names(row: Node) -> tuple[str, str, Node | None]:
    """The name of a parameter or field, where it stands, and the cell that describes it."""
    name = row.attributes.get("data-param-name") or row.attributes.get("data-property-name", "")
    location = row.attributes.get("data-param-in", "")
    for node in row.walk():
        if "parameter__name" in node.classes:
            name = name or node.own_words
        elif "parameter__in" in node.classes:
            location = location or node.own_words.strip("()")
    cell = next((one for one in row.elements if "parameters-col_description" in one.classes), None)
    return name, location, cell


def _label(node: Node) -> tuple[str, str] | None:
    """A line that begins with a label of the page, as `Default value : 10`, and what follows."""
    first = next(node.all("i"), None)
    found = _LABELLED.fullmatch(node.words)
    if first is None or found is None or first.words != found[1]:
        return None
    return found[1], found[2]


def _state(schema: dict[str, Any], node: Node, cell: Node) -> None:
    """Add what an element of a cell says of the values of a parameter."""
    if "parameter__extension" in node.classes:
        schema.update(_limit(node.words))
    label, text = (_label(node) if _PROSE & node.classes else None) or ("", "")
    if label == "Available values":
        _list(schema, cell, text)
    elif label == "Default value":
        value, fits = value_of(text, schema)
        if fits:
            schema["default"] = value


def _list(schema: dict[str, Any], cell: Node, text: str) -> None:
    """Add the values that are listed; those of the field to choose from have no comma between them."""
    inner = schema.get("items") if schema.get("type") == "array" else schema
    if not isinstance(inner, dict):
        return
    options = [one for select in cell.all("select") for one in select.all("option")]
    texts = [
        one.attributes.get("value", one.words) for one in options if one.attributes.get("value")
    ]
    if ", ".join(texts) != text:
        texts = text.split(", ")
    values = [value_of(one, inner) for one in texts]
    if all(fits for _, fits in values):
        inner["enum"] = [value for value, _ in values]


def _limit(text: str) -> dict[str, Any]:
    """A limit as a page shows it that was told to: `minimum: 1`."""
    key, colon, value = text.partition(": ")
    if key == "pattern" and colon:
        return {"pattern": value}
    numbers = "minLength maxLength minItems maxItems minimum maximum multipleOf".split()
    if key in numbers and re.fullmatch(r"-?(?:0|[1-9]\d{0,19})(?:\.\d{1,20})?", value):
        return {key: json_value(value)}
    return {}


def _media(part: Node) -> list[Node]:
    """The media types of a part; that of what is shown is the first."""
    return next((_options(one) for one in part.all("select") if "content-type" in one.classes), [])


def _options(select: Node) -> list[Node]:
    options = select.all("option")
    return [one for one in options if MEDIA.fullmatch(one.attributes.get("value") or one.words)]


def _common(block: Node) -> list[Node]:
    """The media types of all responses of an operation of Swagger 2.0."""
    for node in block.walk(outside="responses-table"):
        if "execute-content-type" in node.classes:
            return next((_options(one) for one in node.all("select")), [])
    return []
