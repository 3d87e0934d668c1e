"""The `Request` that a method makes: its keyword arguments as code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from tigergen.generate.ir import Operation
from tigergen.generate.plan import Argument, Method, Part
from tigergen.model import escape
from tigergen.model.escape import Code
from tigergen.model.names import Identifier

_DEFAULT_STYLES: Final = {"query": ("form", True), "field": ("form", True)}
_JSON: Final = "application/json"


def parts(method: Method, alternatives: tuple[tuple[str, ...], ...]) -> list[Part]:
    """Return what the method's request says, beside its HTTP method and path.

    `alternatives` are what the client's credentials are chosen from where the operation says nothing.
    """
    return [
        *_values(method),
        *_body(method),
        *_media_types(method),
        *_place(method.operation, alternatives),
    ]


def _values(method: Method) -> Iterator[Part]:
    for location, name in _LOCATED:
        found = method.located(location)
        if found:
            yield Part(name, entries(found))
    serialised = [a for a in method.arguments if a.media_type == _JSON and a.location in _WIRE]
    if serialised:
        yield Part(Identifier("serialized"), _set(a.key for a in serialised))
    yield from _styles(method)


def _styles(method: Method) -> Iterator[Part]:
    """How values are written into the path, the query and forms, where it is not the usual way."""
    styles = [
        argument
        for argument in method.located(*_DEFAULT_STYLES)
        if (argument.style, argument.explode) != _DEFAULT_STYLES[argument.location]
        and not (argument.location == "field" and method.body_kind == "json")
    ]
    if styles:
        yield Part(Identifier("styles"), _mapping((a.key, _style(a)) for a in styles))
    in_path = [a for a in method.located("path") if (a.style, a.explode) != ("simple", False)]
    if in_path:
        yield Part(Identifier("path_styles"), _mapping((a.key, _style(a)) for a in in_path))


_WIRE: Final = ("path", "query", "header", "cookie")
_LOCATED: Final = (
    ("path", Identifier("path_values")),
    ("query", Identifier("query")),
    ("header", Identifier("headers")),
    ("cookie", Identifier("cookies")),
)


def _body(method: Method) -> Iterator[Part]:
    fields = method.located("field")
    if method.resource_type is not None:
        yield Part(Identifier("json"), _resource(method, method.resource_type))
    elif fields:
        yield Part(_BODIES[method.body_kind], entries(fields))
        types = [argument for argument in fields if argument.media_type is not None]
        if types and method.body_kind != "json":
            pairs = ((a.key, escape.python_string(a.media_type or "")) for a in types)
            yield Part(Identifier("part_types"), _mapping(pairs))
    for body in method.located("body"):
        empty = method.sends_object and not body.required
        pattern = "{} if {} is UNSET else {}" if empty else "{2}"
        yield Part(Identifier("body"), escape.code(pattern, _EMPTY, body.python, body.python))


_EMPTY: Final = escape.code("{{}}")
_BODIES: Final = {
    "json": Identifier("json"),
    "form": Identifier("form"),
    "multipart": Identifier("multipart"),
}


def _resource(method: Method, kind: str) -> Code:
    """The JSON:API document made of the arguments."""
    whole = method.located("attributes")
    members: list[tuple[Code, Code | Identifier]] = [
        (argument.key, argument.value) for argument in method.located("member")
    ]
    if method.id_argument is not None:
        members.insert(0, (escape.python_string("id"), method.id_argument))
    return escape.code(
        "resource_document({}, {}, {}, {})",
        escape.python_string(kind),
        whole[0].python if whole else entries(method.located("attribute")),
        _mapping(members),
        entries(method.located("field")),
    )


def _media_types(method: Method) -> Iterator[Part]:
    media_type = method.media_type
    if media_type and media_type != _JSON and method.body_kind in ("json", "body"):
        yield Part(Identifier("media_type"), escape.python_string(media_type))
    if method.result.accept != _JSON and not method.streams:
        yield Part(Identifier("accept"), escape.python_string(method.result.accept))


def _place(operation: Operation, usual: tuple[tuple[str, ...], ...]) -> Iterator[Part]:
    if operation.servers:
        yield Part(Identifier("server"), escape.python_string(operation.servers[0].url))
    own = operation.security
    if own is not None and own.alternatives != usual:
        yield Part(Identifier("security"), escape.nested_tuple(own.alternatives))


def entries(arguments: Iterable[Argument]) -> Code:
    """A dict of arguments by their wire names."""
    return _mapping((argument.key, argument.value) for argument in arguments)


def _mapping(pairs: Iterable[tuple[Code, Code | Identifier]]) -> Code:
    inner = escape.joined("", (escape.code("{}: {}, ", key, value) for key, value in pairs))
    return escape.code("{{{}}}", inner)


def _set(items: Iterable[Code]) -> Code:
    return escape.code("frozenset({{{}}})", escape.joined(", ", items))


def _style(argument: Argument) -> Code:
    return escape.code(
        "({}, {})", escape.python_string(argument.style), escape.python_literal(argument.explode)
    )
