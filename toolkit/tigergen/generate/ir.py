"""The operations of a document as values: references resolved once, each part with its place.

What follows in the generators reads these and never asks again whether something is an object, a
reference or absent. Every `pointer` leads into the canonical document, where provenance stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from tigergen.complete.event_streams import EVENT_STREAM
from tigergen.generate.schema import Schema, schema_at
from tigergen.model.escape import Prose
from tigergen.model.media import body_kind, preferred
from tigergen.model.paths import placeholder_list
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.schemas import Schemas
from tigergen.model.walk import operations

_Node: TypeAlias = Mapping[str, object]
"""An object of the document, before it is read."""

_LOCATIONS: Final = ("path", "query", "header", "cookie")


@dataclass(frozen=True, slots=True)
class Encoding:
    """How one field of a form or multipart body is sent (OpenAPI 3.2, 4.15)."""

    content_type: str | None
    style: str | None
    explode: bool | None


@dataclass(frozen=True, slots=True)
class Media:
    """One media type of a body or a response."""

    type: str
    schema: Schema
    item_schema: Schema
    encoding: Mapping[str, Encoding]
    extensions: Mapping[str, object]

    @property
    def kind(self) -> str:
        """How such content is made: json, form, multipart or body."""
        return body_kind(self.type)

    @property
    def name(self) -> str:
        """The media type without parameters, in lower case."""
        return self.type.partition(";")[0].strip().lower()

    @property
    def unwrap(self) -> str | None:
        """The field of an envelope that holds the result (`x-tigergen-unwrap`)."""
        value = self.extensions.get("x-tigergen-unwrap")
        return value if isinstance(value, str) else None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation, its own or its path's."""

    name: str
    location: str
    required: bool
    description: Prose
    schema: Schema
    style: str
    explode: bool
    media_type: str | None
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class Body:
    """The body of a request."""

    required: bool
    description: Prose
    contents: tuple[Media, ...]
    pointer: Pointer

    @property
    def preferred(self) -> Media | None:
        """The content to send: JSON before forms before anything else."""
        return _preferred(self.contents)


@dataclass(frozen=True, slots=True)
class Response:
    """One documented answer."""

    status: str
    description: Prose
    contents: tuple[Media, ...]
    headers: Mapping[str, Schema]
    extensions: Mapping[str, object]
    pointer: Pointer

    @property
    def succeeds(self) -> bool:
        """Whether its status is one of success."""
        return self.status.startswith("2")

    @property
    def preferred(self) -> Media | None:
        """The content to read: JSON before anything else."""
        return _preferred(self.contents)

    @property
    def stream(self) -> Media | None:
        """The content that is a stream of events."""
        return next((media for media in self.contents if media.name == EVENT_STREAM), None)


@dataclass(frozen=True, slots=True)
class Security:
    """What a request must carry: the schemes of one of the `alternatives`, by name.

    An empty alternative means that a request without credentials is answered too.
    """

    alternatives: tuple[tuple[str, ...], ...]
    pointer: Pointer

    @property
    def demanded(self) -> bool:
        """Whether a request without credentials is refused."""
        return bool(self.alternatives) and () not in self.alternatives


@dataclass(frozen=True, slots=True)
class Server:
    """Where requests go: a URL with its variables filled."""

    url: str
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation. `security` and `servers` are its own; without any the document's hold."""

    path: str
    method: str
    id: str
    summary: Prose
    description: Prose
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    security: Security | None
    servers: tuple[Server, ...]
    deprecated: bool
    extensions: Mapping[str, object] = field(repr=False)
    pointer: Pointer = ROOT

    @property
    def successes(self) -> list[Response]:
        """The answers of success, or the default one where none is documented."""
        found = [response for response in self.responses if response.succeeds]
        return found or [one for one in self.responses if one.status == "default"]

    @property
    def streams(self) -> bool:
        """Whether it answers with a stream of events."""
        return any(response.succeeds and response.stream for response in self.responses)

    def texts(self, extension: str) -> list[str]:
        """The texts of an extension that is a list."""
        found = self.extensions.get(extension)
        return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []

    def text(self, extension: str) -> str | None:
        """The text of an extension, or None."""
        found = self.extensions.get(extension)
        return found if isinstance(found, str) else None


def read_operations(schemas: Schemas) -> list[Operation]:
    """Return the operations of a document in its order."""
    return [
        _Reader(schemas, path, method, node).operation()
        for path, method, node in operations(schemas.document)
    ]


def read_servers(schemas: Schemas) -> tuple[Server, ...]:
    """Return the servers of the document as a whole."""
    return _servers(schemas.document, ROOT)


def read_security(schemas: Schemas) -> Security | None:
    """Return what the document demands of every operation that does not say otherwise."""
    return _security(schemas.document, ROOT)


class _Reader:
    """Reads one operation."""

    def __init__(self, schemas: Schemas, path: str, method: str, node: _Node) -> None:
        self._schemas = schemas
        self._path = path
        self._method = method
        self._node = node
        self._item: _Node = schemas.document["paths"][path]
        self._item_at = Pointer.of("paths", path)
        self._at = self._item_at / method

    def operation(self) -> Operation:
        node = self._node
        return Operation(
            path=self._path,
            method=self._method,
            id=str(node.get("operationId") or ""),
            summary=_prose(node, "summary"),
            description=_prose(node, "description"),
            tags=tuple(tag for tag in _list(node.get("tags")) if isinstance(tag, str)),
            parameters=tuple(self._parameters()),
            body=self._body(),
            responses=tuple(self._responses()),
            security=_security(node, self._at),
            servers=_servers(node, self._at) or _servers(self._item, self._item_at),
            deprecated=node.get("deprecated") is True,
            extensions=_extensions(node),
            pointer=self._at,
        )

    def _parameters(self) -> Iterator[Parameter]:
        """The parameters of the path item, then those of the operation, which replace them.

        Those in the path come in its order, by which callers pass them.
        """
        found: dict[tuple[str, str], Parameter] = {}
        for owner, at in ((self._item, self._item_at), (self._node, self._at)):
            for index, raw in enumerate(_list(owner.get("parameters"))):
                node, where = self._schemas.located(raw, at / "parameters" / index)
                if node.get("name") and node.get("in") in _LOCATIONS:
                    parameter = self._parameter(node, where)
                    found[parameter.location, parameter.name] = parameter
        order = placeholder_list(self._path)
        in_path = iter(
            sorted(
                (one for one in found.values() if one.name in order and one.location == "path"),
                key=lambda one: order.index(one.name),
            )
        )
        for one in found.values():
            placed = one.name in order and one.location == "path"
            yield next(in_path) if placed else one

    def _parameter(self, node: _Node, at: Pointer) -> Parameter:
        location = str(node["in"])
        schema, media_type = self._value(node, at)
        if node.get("deprecated") is True:
            # Said of the parameter, it is shown where it is shown of a field.
            schema = schema.deprecated_too()
        style = str(node.get("style", "form" if location in ("query", "cookie") else "simple"))
        return Parameter(
            name=str(node["name"]),
            location=location,
            required=node.get("required") is True or location == "path",
            description=_prose(node, "description"),
            schema=schema,
            style=style,
            explode=bool(node.get("explode", style == "form")),
            media_type=media_type,
            pointer=at,
        )

    def _value(self, node: _Node, at: Pointer) -> tuple[Schema, str | None]:
        """The schema of a parameter or header, and the media type if its text is of one."""
        for name, content in _dict(node.get("content")).items():
            place = at / "content" / name / "schema"
            return self._schema(_dict(content).get("schema"), place), name
        return self._schema(node.get("schema"), at / "schema"), None

    def _schema(self, node: object, at: Pointer) -> Schema:
        return schema_at(self._schemas, node, at)

    def _body(self) -> Body | None:
        if not isinstance(self._node.get("requestBody"), dict):
            return None
        at = self._at / "requestBody"
        node, where = self._schemas.located(self._node["requestBody"], at)
        contents = tuple(self._contents(node, where))
        if not contents:
            return None
        return Body(node.get("required") is True, _prose(node, "description"), contents, where)

    def _responses(self) -> Iterator[Response]:
        for status, raw in _dict(self._node.get("responses")).items():
            node, at = self._schemas.located(raw, self._at / "responses" / str(status))
            if not isinstance(raw, dict):
                continue
            yield Response(
                status=str(status),
                description=_prose(node, "description"),
                contents=tuple(self._contents(node, at)),
                headers=dict(self._headers(node, at)),
                extensions=_extensions(node),
                pointer=at,
            )

    def _headers(self, node: _Node, at: Pointer) -> Iterator[tuple[str, Schema]]:
        for name, raw in _dict(node.get("headers")).items():
            yield name, self._value(*self._schemas.located(raw, at / "headers" / name))[0]

    def _contents(self, node: _Node, at: Pointer) -> Iterator[Media]:
        for name, raw in _dict(node.get("content")).items():
            content, where = self._schemas.located(raw, at / "content" / name)
            yield Media(
                type=name,
                schema=self._schema(content.get("schema"), where / "schema"),
                item_schema=self._schema(content.get("itemSchema"), where / "itemSchema"),
                encoding={
                    key: _encoding(_dict(one))
                    for key, one in _dict(content.get("encoding")).items()
                },
                extensions=_extensions(content),
            )


def _encoding(node: _Node) -> Encoding:
    content_type, style, explode = (node.get(key) for key in ("contentType", "style", "explode"))
    return Encoding(
        content_type if isinstance(content_type, str) else None,
        style if isinstance(style, str) else None,
        explode if isinstance(explode, bool) else None,
    )


def _security(node: _Node, at: Pointer) -> Security | None:
    listed = node.get("security")
    if not isinstance(listed, list):
        return None
    alternatives = tuple(tuple(map(str, one)) for one in listed if isinstance(one, dict))
    return Security(tuple(dict.fromkeys(alternatives)), at / "security")


def _servers(node: _Node, at: Pointer) -> tuple[Server, ...]:
    found = []
    for index, raw in enumerate(_list(node.get("servers"))):
        server = _dict(raw)
        url = str(server.get("url", ""))
        for name, variable in _dict(server.get("variables")).items():
            url = url.replace("{" + name + "}", str(_dict(variable).get("default", "")))
        if url:
            found.append(Server(url, at / "servers" / index / "url"))
    return tuple(found)


def _preferred(contents: tuple[Media, ...]) -> Media | None:
    chosen = preferred({media.type: media for media in contents})
    return next((media for media in contents if media.type == chosen), None)


def _prose(node: _Node, key: str) -> Prose:
    value = node.get(key)
    return Prose(value if isinstance(value, str) else "")


def _extensions(node: _Node) -> dict[str, object]:
    return {key: value for key, value in node.items() if key.startswith("x-")}


def _dict(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
