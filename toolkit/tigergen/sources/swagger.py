"""Reader of Swagger 2.0 documents and of the fragments collections cut out of them.

Fragments come as they are: between lines of dashes, with integer status keys, parameters without a
type, empty tags, and an `info.title` that is really the summary of an operation. Each is read for
what it says; what it leaves open is inferred by a named rule or assumed, and marked so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tigergen.model.claim import METHODS, Address, Basis, Json
from tigergen.model.openapi import normal_url, server_identity, value_fault
from tigergen.model.paths import template_fault
from tigergen.notation.wording import findings, infer_items, infer_type
from tigergen.sources.claim_writer import ClaimWriter
from tigergen.sources.document import Document, Format, Reading
from tigergen.sources.keywords import Keywords, leads_home
from tigergen.text.tree import Located

_FORM: Final = ("application/x-www-form-urlencoded", "multipart/form-data")
_DEFAULT_MEDIA: Final = "application/json"
_SCHEMA_KEYS: Final = frozenset(
    [
        "type",
        "format",
        "items",
        "enum",
        "default",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "multipleOf",
    ]
)
_NOISE: Final = frozenset({"x-streamrank", "x-complete"})
_HEADER_NAME: Final = re.compile(r"(?:[A-Z][A-Za-z0-9]*-)*X-[A-Z][\w-]*|[A-Z]{2,}-X-[\w-]+")
_STYLES: Final[dict[str, tuple[str, bool]]] = {
    "csv": ("form", False),
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
}


def recognise(document: Document) -> float:
    """Return how sure the text is a Swagger 2.0 document or fragment."""
    if not re.search(r"""["']?swagger["']?\s*:""", document.text):
        return 0.0
    root = document.tree
    if not isinstance(root, Located):
        return 0.4
    version = root.get("swagger")
    return 1.0 if version is not None and str(version.value) in ("2.0", "2") else 0.0


def read(reading: Reading) -> None:
    """Turn the document or fragment into claims."""
    root = reading.document.tree
    if isinstance(root, Located):
        _Swagger(reading, root).read()


class _Swagger:
    """One document on its way to claims."""

    def __init__(self, reading: Reading, root: Located) -> None:
        self._reading = reading
        self._root = root
        self._keywords = Keywords(reading, self._reference, swagger=True)
        self._writer = ClaimWriter(reading, self._keywords)
        self._consumes = _strings(root.get("consumes"))
        self._produces = _strings(root.get("produces"))

    def read(self) -> None:
        """Read every field of the root that says something about the API."""
        root, reading = self._root, self._reading
        self._info()
        self._servers()
        for key, entry in root.mapping().items():
            match key:
                case "paths":
                    self._paths(entry)
                case "definitions":
                    for name, schema in entry.mapping().items():
                        self._schema(("components", "schemas", name), schema)
                case "parameters" | "responses":
                    pass  # inlined where they are referred to
                case "securityDefinitions":
                    for name, scheme in entry.mapping().items():
                        self._security_scheme(name, scheme)
                case "security" | "externalDocs":
                    reading.claim((key,), entry.plain(), entry.line)
                case "tags":
                    for tag in entry.items():
                        label = tag.text("name")
                        if label:
                            self._writer.object(("tags", label), tag, "tag")
                case _ if key in _NOISE:
                    reading.remark(entry.line, entry.end, f"noise: {key}")
                case _:
                    pass

    # -- about the API -------------------------------------------------------------------------

    def _info(self) -> None:
        root, reading = self._root, self._reading
        info = root.get("info")
        collection = root.get("x-collection-name")
        if info is None:
            return
        summaries = {
            text.strip()
            for path in self._path_items()
            for operation in path.mapping().values()
            for text in (operation.text("summary"), operation.text("description"))
            if text and text.strip()
        }
        for key, entry in info.mapping().items():
            value = entry.plain()
            if key == "title" and isinstance(value, str):
                if value.strip() and any(value.strip().endswith(summary) for summary in summaries):
                    reading.remark(entry.line, entry.end, "an operation's summary, as title")
                    reading.contradict(
                        ("info", "title"),
                        [*([(collection.plain(), collection.line)] if collection else []),
                         (value, entry.line)],
                        "title-is-a-summary",
                    )  # fmt: skip
                    if collection is None:
                        head = next(
                            value.strip().removesuffix(text).strip()
                            for text in sorted(summaries, key=len, reverse=True)
                            if value.strip().endswith(text)
                        )
                        if head:
                            reading.claim(
                                ("info", "title"), head, entry.line,
                                basis=Basis.INFERRED, rule="title-less-summary",
                            )  # fmt: skip
                    continue
                reading.claim(("info", "title"), value, entry.line)
            elif key == "description" and isinstance(value, str) and value.strip() in summaries:
                reading.remark(entry.line, entry.end, "an operation's description, as the API's")
            elif key in ("contact", "license"):
                self._writer.object(("info", key), entry, key)
            elif value_fault("info", key, value) is None:
                reading.claim(("info", key), value, entry.line)
            else:
                self._wrong(entry, f"info.{key} is not a text and is ignored")
        if collection is not None and isinstance(collection.value, str) and collection.value:
            title = info.text("title") or ""
            fragment = any(title.strip().endswith(summary) for summary in summaries)
            if fragment or not title:
                reading.claim(("info", "title"), collection.value, collection.line)
            else:
                reading.remark(collection.line, collection.end, "the collection's name")

    def _servers(self) -> None:
        root, reading = self._root, self._reading
        host = root.text("host")
        base = root.text("basePath") or ""
        if not host:
            if base and base != "/":
                entry = root.get("basePath")
                assert entry is not None
                address = ("servers", server_identity(base))
                reading.exists(address, entry.line)
                reading.claim((*address, "url"), "/" + base.strip("/"), entry.line)
            return
        host_entry = root.get("host")
        assert host_entry is not None
        schemes = root.get("schemes")
        listed = schemes.items() if schemes else []
        rest = host.rstrip("/") + "/" + base.lstrip("/")
        address = ("servers", server_identity(rest))
        reading.exists(address, host_entry.line)
        base_entry = root.get("basePath")
        if base_entry is not None:
            reading.remark(base_entry.line, base_entry.end, "part of the server's URL")
        if not listed:
            reading.claim(
                (*address, "url"), normal_url(f"https://{rest}"), host_entry.line,
                basis=Basis.ASSUMED, rule="scheme-of-request",
            )  # fmt: skip
        names = sorted((str(item.value) for item in listed), key=lambda name: name != "https")
        for scheme in names:
            line = next(item.line for item in listed if str(item.value) == scheme)
            where = address if scheme == names[0] else ("servers", f"{scheme}://{address[1]}")
            reading.exists(where, line)
            url = f"{scheme}://{rest}"
            reading.claim((*where, "url"), normal_url(url), line)
            if normal_url(url) != url:
                # A path begins with a slash; with one at the end of the base it stands twice.
                end = (base_entry or host_entry).line
                reading.contradict(
                    (*where, "url"), [(normal_url(url), line), (url, end)], "normal-url"
                )

    def _security_scheme(self, name: str, node: Located) -> None:
        reading, address = self._reading, ("components", "securitySchemes", name)
        reading.exists(address, node.line)
        kind = node.text("type")
        if kind == "basic":
            reading.claim((*address, "type"), "http", node.line)
            reading.claim((*address, "scheme"), "basic", node.line)
        elif kind == "oauth2":
            reading.claim((*address, "type"), "oauth2", node.line)
            flow = {"implicit": "implicit", "password": "password",
                    "application": "clientCredentials", "accessCode": "authorizationCode"}  # fmt: skip
            urls = {key: node.text(key) for key in ("authorizationUrl", "tokenUrl")}
            scopes = node.get("scopes")
            value: dict[str, Json] = {key: url for key, url in urls.items() if url}
            value["scopes"] = scopes.plain() if scopes else {}
            reading.claim((*address, "flows"), {flow.get(node.text("flow") or "", "implicit"): value},
                          node.line)  # fmt: skip
        else:
            for key in ("type", "name", "in"):
                text = node.text(key)
                if text:
                    reading.claim((*address, key), text, node.line)
        description = node.get("description")
        if description is not None:
            reading.claim((*address, "description"), description.plain(), description.line)

    def _wrong(self, node: Located, message: str) -> None:
        self._reading.report("S006", message, node.line, node.column)

    # -- operations ----------------------------------------------------------------------------

    def _path_items(self) -> list[Located]:
        paths = self._root.get("paths")
        return [item for item in paths.mapping().values() if item.mapping()] if paths else []

    def _paths(self, paths: Located) -> None:
        for path, item in paths.mapping().items():
            if path.startswith("x-"):
                continue
            if not item.mapping():
                self._reading.report("S006", f"the path {path} holds no operation", item.line)
                continue
            if template_fault(path):
                self._wrong(item, f"the braces of the path {path} do not match; it is left out")
                continue
            shared = item.get("parameters")
            for method, operation in item.mapping().items():
                if method.lower() in METHODS:
                    if not operation.mapping():
                        self._reading.report(
                            "S006", f"{method.upper()} {path} is not an operation", operation.line
                        )
                        continue
                    where = ("paths", "/" + path.lstrip("/"), method.lower())
                    self._operation(where, operation, shared.items() if shared else [])

    def _operation(self, address: Address, node: Located, shared: Sequence[Located]) -> None:
        reading = self._reading
        reading.exists(address, node.line)
        consumes = _strings(node.get("consumes")) or self._consumes
        produces = _strings(node.get("produces")) or self._produces
        for key, entry in node.mapping().items():
            match key:
                case "tags":
                    for tag in entry.items():
                        if isinstance(tag.value, str) and tag.value.strip():
                            reading.exists((*address, "tags", tag.value.strip()), tag.line)
                        else:
                            reading.report("S009", "an empty tag is left out", tag.line, tag.column)
                case "parameters":
                    pass
                case "responses":
                    for status, response in entry.mapping().items():
                        self._response((*address, "responses", status), response, produces)
                case "consumes" | "produces" | "schemes":
                    pass
                case _:
                    fault = value_fault("operation", key, entry.plain())
                    if fault is None:
                        reading.claim((*address, key), entry.plain(), entry.line)
                    else:
                        self._wrong(entry, f"{key} is not {fault} and is ignored")
        own = node.get("parameters")
        parameters: dict[tuple[str, str], Located] = {}
        for raw in [*shared, *(own.items() if own else [])]:
            parameter = self._resolved(raw, "parameters")
            name, where = parameter.text("name"), parameter.text("in")
            if name and where in ("query", "header", "path", "formData", "body"):
                parameters[where, name] = parameter
            else:
                reading.report(
                    "S006", "a parameter has no name or no location", raw.line, raw.column
                )
        for (where, name), parameter in parameters.items():
            if where == "body":
                self._body(address, parameter, consumes)
            elif where == "formData":
                self._form_field(address, name, parameter, consumes, parameters)
            else:
                self._parameter((*address, "parameters", f"{where}:{name}"), where, name, parameter)

    def _resolved(self, node: Located, section: str) -> Located:
        """Follow a `$ref` into the document's own shared parameters or responses."""
        reference = node.text("$ref")
        if reference is None:
            return node
        name = reference.removeprefix(f"#/{section}/").replace("~1", "/").replace("~0", "~")
        table = self._root.get(section)
        target = table.get(name) if table and reference.startswith(f"#/{section}/") else None
        if target is None:
            self._reading.report("M002", f"{reference} is not in the document", node.line)
            return node
        return target

    def _parameter(self, address: Address, where: str, name: str, node: Located) -> None:
        reading = self._reading
        reading.exists(address, node.line)
        reading.claim((*address, "name"), name, _line(node, "name"))
        reading.claim((*address, "in"), where, _line(node, "in"))
        required = node.get("required")
        if where == "path" and (required is None or required.value is not True):
            reading.claim(
                (*address, "required"), True, node.line,
                basis=Basis.INFERRED, rule="path-parameter-required",
            )  # fmt: skip
        elif required is not None and isinstance(required.value, bool):
            reading.claim((*address, "required"), required.value, required.line)
        description = node.get("description")
        if description is not None and isinstance(description.value, str) and description.value:
            reading.claim((*address, "description"), description.plain(), description.line)
        for key in node.mapping():
            if key.startswith("x-"):
                reading.claim((*address, key), node.mapping()[key].plain(), _line(node, key))
        collection = node.text("collectionFormat")
        if collection in _STYLES and where in ("query", "header", "path"):
            style, explode = _STYLES[collection]
            line = _line(node, "collectionFormat")
            reading.claim((*address, "style"), style if where == "query" else "simple", line)
            reading.claim((*address, "explode"), explode, line)
        elif node.text("type") == "array" and where == "query":
            # Swagger 2.0 joins by comma unless told otherwise; OpenAPI 3 repeats the name.
            reading.claim((*address, "explode"), False, _line(node, "type"),
                          basis=Basis.INFERRED, rule="swagger-default-csv")  # fmt: skip
        self._typed((*address, "schema"), node, name)

    def _typed(self, address: Address, node: Located, name: str) -> None:
        """Record the schema of a non-body parameter, or infer it from its wording."""
        reading = self._reading
        schema = node.get("schema")
        if schema is not None:
            self._schema(address, schema)
            return
        keys = {key: entry for key, entry in node.mapping().items() if key in _SCHEMA_KEYS}
        whole = self._keywords.modern(node.holding(keys), address)
        if "type" in whole.mapping():
            self._schema(address, whole)
            return
        keys = dict(whole.mapping())
        reading.exists(address, node.line)
        text = node.text("description") or ""
        line = _line(node, "description")
        found = infer_type(text)
        reading.report("S007", f"the parameter {name!r} states no type", node.line, node.column)
        if found is None:
            reading.claim(
                (*address, "type"), {"type": "string"}, node.line,
                basis=Basis.ASSUMED, rule="untyped-is-string",
            )  # fmt: skip
        else:
            reading.claim((*address, "type"), found.value, line, basis=found.basis, rule=found.rule)
            if found.value["type"] == "array":
                items = infer_items(text)
                reading.exists(
                    (*address, "items"), line, basis=Basis.INFERRED, rule="wording-items"
                )
                reading.claim(
                    (*address, "items", "type"), items.value if items else {"type": "string"}, line,
                    basis=Basis.INFERRED if items else Basis.ASSUMED,
                    rule="wording-items" if items else "untyped-is-string",
                )  # fmt: skip
        for more in findings(text, found.value if found else {"type": "string"}):
            reading.claim(
                (*address, more.keyword), more.value, line, basis=more.basis, rule=more.rule
            )
        if keys:
            self._schema(address, node.holding(keys))

    def _body(self, address: Address, node: Located, consumes: dict[str, int]) -> None:
        reading, where = self._reading, (*address, "requestBody")
        reading.exists(where, node.line)
        for key in ("description", "required"):
            entry = node.get(key)
            if entry is not None:
                reading.claim((*where, key), entry.plain(), entry.line)
        media = [name for name in consumes if name not in _FORM] or [_DEFAULT_MEDIA]
        schema = node.get("schema")
        for name in media:
            content = (*where, "content", name)
            reading.exists(content, consumes.get(name, node.line))
            if schema is not None:
                self._schema((*content, "schema"), schema)

    def _form_field(
        self,
        address: Address,
        name: str,
        node: Located,
        consumes: dict[str, int],
        parameters: dict[tuple[str, str], Located],
    ) -> None:
        """Record a form field as a property of the body; the media type is that of `consumes`."""
        reading = self._reading
        if _HEADER_NAME.fullmatch(name):
            self._header_in_form(address, name, node)
            return
        fields = [field for (where, _), field in parameters.items() if where == "formData"]
        upload = any(field.text("type") == "file" for field in fields)
        body = (*address, "requestBody")
        reading.exists(body, node.line)
        forms = [media for media in consumes if media in _FORM]
        others = [media for media in consumes if media not in _FORM]
        implied = _FORM[1] if upload else _FORM[0]
        # Swagger 2.0 knows form fields in form media only (Parameter Object, `in`). Where the
        # document consumes something else, that is what it states, and the form is what it implies.
        chosen = forms or ([implied] if upload or not others else others)
        for media in chosen:
            content = (*body, "content", media)
            if media in consumes:
                reading.exists(content, consumes[media])
            else:
                reading.exists(content, node.line, basis=Basis.INFERRED, rule="form-media-type")
            schema = (*content, "schema")
            reading.exists(schema, node.line, basis=Basis.INFERRED, rule="form-is-object")
            reading.claim((*schema, "type"), {"type": "object"}, node.line,
                          basis=Basis.INFERRED, rule="form-is-object")  # fmt: skip
            where = (*schema, "properties", name)
            reading.exists(where, node.line)
            required = node.get("required")
            if required is not None and required.value is True:
                reading.exists((*schema, "required", name), required.line)
            description = node.get("description")
            if description is not None and isinstance(description.value, str) and description.value:
                reading.claim((*where, "description"), description.plain(), description.line)
            self._typed(where, node, name)
        if not forms and others:
            reading.contradict(
                (*body, "content"),
                [(sorted(chosen), min(consumes.values())), (implied, _line(node, "in"))],
                "consumes-over-form" if chosen == others else "upload-needs-multipart",
            )

    def _header_in_form(self, address: Address, name: str, node: Located) -> None:
        """Record a form field whose name is that of an HTTP header: as said, and as it must be."""
        reading = self._reading
        where = (*address, "parameters", f"header:{name}")
        rule = "header-name-in-form"
        reading.exists(where, node.line, basis=Basis.INFERRED, rule=rule)
        reading.claim((*where, "name"), name, _line(node, "name"))
        reading.claim(
            (*where, "in"), "header", _line(node, "name"), basis=Basis.INFERRED, rule=rule
        )
        reading.contradict(
            (*where, "in"), [("header", _line(node, "name")), ("formData", _line(node, "in"))], rule
        )
        description = node.get("description")
        if description is not None and isinstance(description.value, str) and description.value:
            reading.claim((*where, "description"), description.plain(), description.line)
        self._typed((*where, "schema"), node, name)

    def _response(self, address: Address, raw: Located, produces: dict[str, int]) -> None:
        reading = self._reading
        node = self._resolved(raw, "responses")
        status = address[-1]
        if status.startswith("x-"):
            return
        if not re.fullmatch(r"default|[1-5](?:\d\d|XX)", status):
            self._wrong(raw, f"{status} is no HTTP status; the response is left out")
            return
        reading.exists(address, raw.line)
        description = node.get("description")
        if description is not None:
            said = description.value if isinstance(description.value, str) else ""
            reading.claim((*address, "description"), said, description.line)
        else:
            reading.claim((*address, "description"), "", raw.line,
                          basis=Basis.ASSUMED, rule="description-required")  # fmt: skip
        schema = node.get("schema")
        if schema is not None or (produces and status.startswith("2")):
            for media in produces or {_DEFAULT_MEDIA: raw.line}:
                content = (*address, "content", media)
                reading.exists(content, produces.get(media, raw.line))
                if schema is not None:
                    self._schema((*content, "schema"), schema)
        headers = node.get("headers")
        for name, header in headers.mapping().items() if headers else ():
            where = (*address, "headers", name)
            reading.exists(where, header.line)
            text = header.get("description")
            if text is not None:
                reading.claim((*where, "description"), text.plain(), text.line)
            self._typed((*where, "schema"), header, name)

    def _reference(self, node: Located) -> str | None:
        """References into `definitions` lead to the components."""
        text = str(node.value)
        if text.startswith("#/definitions/"):
            return text.replace("#/definitions/", "#/components/schemas/", 1)
        return leads_home(node, self._reading)

    def _schema(self, address: Address, node: Located) -> None:
        self._writer.object(address, node, "schema")


def _strings(node: Located | None) -> dict[str, int]:
    """The strings of a list, each with its line."""
    items = node.items() if node is not None else []
    return {item.value: item.line for item in items if isinstance(item.value, str) and item.value}


def _line(node: Located, key: str) -> int:
    """The line of a key of a mapping, or of the mapping."""
    entry = node.get(key)
    return entry.line if entry is not None else node.line


FORMAT: Final = Format("swagger", 0, recognise, read)
