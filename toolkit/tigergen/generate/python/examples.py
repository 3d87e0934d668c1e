"""Calls that run: the arguments worth showing, with values from the documents or made from names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote, urlencode

from tigergen.generate.directions import is_read_only
from tigergen.generate.plan import Argument, Method, Plan, Resource, call
from tigergen.generate.schema import Schema
from tigergen.generate.types import DATES, FILE, NONE, Listed, ListOf, ModelOf, Scalar, Type, Union
from tigergen.model import escape, names
from tigergen.model.escape import Code
from tigergen.model.json_values import text_of
from tigergen.model.media import body_kind

HOST: Final = "https://api.example.com"
"""Stands for the server where the documents name none."""

_FORMATS: Final = {
    "date-time": "2026-01-31T09:00:00Z",
    "date": "2026-01-31",
    "time": "09:00:00",
    "uuid": "7f1a4f9c-3b1e-4a55-9a0c-2f6d1c0b8e42",
    "email": "someone@example.org",
    "uri": "https://example.org",
    "url": "https://example.org",
}
_WORDS: Final = {
    "email": "someone@example.org",
    "recipient": "someone@example.org",
    "address": "someone@example.org",
    "phone": "+15550100",
    "number": "+15550100",
    "url": "https://example.org",
    "body": "On my way",
    "text": "On my way",
    "message": "On my way",
    "content": "On my way",
    "subject": "Ward round",
    "title": "Ward round",
    "name": "Ward 7",
    "description": "Everybody on duty",
    "timezone": "UTC",
    "language": "en",
    "locale": "en",
}
_MAX_SHOWN: Final = 2
_MAX_DEPTH: Final = 4


def value(schema: Schema, name: str, depth: int = 0) -> object:
    """Return a value the schema allows: the documents' own example, else one that its name suggests."""
    schema = schema.target
    given = _given(schema)
    if given is not None:
        return given
    if schema.all_of and depth < _MAX_DEPTH:
        return value(schema.whole, name, depth + 1)
    if schema.alternatives and depth < _MAX_DEPTH:
        return value(schema.alternatives[0], name, depth + 1)
    match schema.kinds:
        case ["integer" | "number", *_]:
            return schema.get("minimum") if "minimum" in schema else 1
        case ["boolean", *_]:
            return True
        case ["array", *_]:
            item = names.singular(name)
            return [value(schema.items, item, depth + 1)] if depth < _MAX_DEPTH else []
        case ["object", *_]:
            return _object(schema, depth)
        case _:
            return _text(schema, name)


def _given(schema: Schema) -> object:
    """A value that the schema itself names, or None."""
    for key in ("example", "const", "default"):
        if schema.get(key) is not None:
            return schema.get(key)
    for key in ("examples", "enum", "x-extensible-enum"):
        listed = schema.listed(key)
        if listed and listed[0] is not None:
            return listed[0]
    return None


def _object(schema: Schema, depth: int) -> dict[str, object]:
    """An object with the required members that are sent, or the first ones if none is required."""
    if depth >= _MAX_DEPTH:
        return {}
    sent = {name: one for name, one in schema.properties.items() if not is_read_only(one)}
    return {
        name: value(sent[name], name, depth + 1)
        for name in schema.required or list(sent)[:_MAX_SHOWN]
        if name in sent
    }


def _text(schema: Schema, name: str) -> str:
    fixed = _FORMATS.get(schema.format)
    return fixed or _named_text(name)


def _named_text(name: str) -> str:
    words = [word.lower() for word in names.words(name)]
    if words and words[-1] not in ("id", "token", "key", "type", "code"):
        found = next((_WORDS[word] for word in reversed(words) if word in _WORDS), None)
        if found is not None:
            return found
    return f"some-{names.file_stem(name, fallback='value')}"


def shown(method: Method) -> list[Argument]:
    """The arguments an example shows: the required ones, else the first plain ones of the body.

    Where none is plain, the first that holds objects of known fields: a call that changes something
    says what.
    """
    needed = [argument for argument in method.arguments if argument.required]
    if any(argument.location != "path" for argument in needed):
        return needed
    body = method.located("field", "attribute", "attributes")
    plain = [argument for argument in body if _plain(argument)]
    plain.sort(key=lambda argument: not argument.described)
    return needed + (plain[:_MAX_SHOWN] or [one for one in body if _known_fields(one)][:1])


def _known_fields(argument: Argument) -> bool:
    """Whether it takes objects of a model, or a list of them."""
    kind = argument.type
    members = kind.members if isinstance(kind, Union) else (kind,)
    return any(isinstance(one.item if isinstance(one, ListOf) else one, ModelOf) for one in members)


def _plain(argument: Argument) -> bool:
    """Whether a text says it all: no flag, no object, no list of objects."""
    schema = argument.schema
    if "items" in schema and schema.items.only_kind != "string":
        return False
    return schema.only_kind in ("string", "array")


def argument_value(plan: Plan, method: Method, argument: Argument) -> object:
    """Return the example of an argument as JSON data."""
    if argument.location == "attributes" and isinstance(argument.type, ListOf):
        return _patch(plan, method)
    return value(argument.schema, argument.wire)


def _patch(plan: Plan, method: Method) -> list[object]:
    """A JSON Patch document that replaces an attribute of what the method returns: a text if it has one."""
    kind = method.result.type
    fields: dict[str, Schema] = {}
    for model in plan.models:
        if isinstance(kind, ModelOf) and model.class_name == kind.name:
            fields = model.schema.member("attributes").target.properties
    texts = [name for name in fields if fields[name].target.node == {"type": "string"}]
    name = "name" if "name" in texts else next(iter([*texts, *fields]), "name")
    changed = value(fields[name], name) if name in fields else _named_text(name)
    return [{"op": "replace", "path": f"/{name}", "value": changed}]


def literal(kind: Type, example: object) -> Code:
    """Return a value as the code of a type: a time as a `datetime`, a file as bytes."""
    members = kind.members if isinstance(kind, Union) else (kind,)
    if isinstance(example, str) and not any(isinstance(one, Listed) for one in members):
        for member in members:
            if member == FILE:
                return escape.code("b{}", escape.python_string("..."))
            if isinstance(member, Scalar) and member.name in DATES:
                return escape.code(
                    "{}.fromisoformat({})", member.name, escape.python_string(example)
                )
    return escape.python_literal(example)


def _written(plan: Plan, method: Method) -> Iterator[Code]:
    for argument in shown(method):
        code = literal(argument.type, argument_value(plan, method, argument))
        pattern = "{1}" if argument.location == "path" else "{}={}"
        yield escape.code(pattern, argument.python, code)


def call_example(plan: Plan, resource: Resource, method: Method) -> Code:
    """Return the call alone: `client.things.get("some-id")`."""
    inside = escape.joined(", ", _written(plan, method))
    return escape.code("client.{}({})", call(resource, method), inside)


def python_example(plan: Plan, resource: Resource, method: Method) -> Code:
    """Return a program that calls the method."""
    lines = [*_imports(plan, resource, method, escape.code("Client"))]
    lines.append(escape.code("with {} as client:", client_call(plan)))
    return escape.joined("\n", [*lines, *_indented(_calls(plan, resource, method))])


def async_example(plan: Plan, resource: Resource, method: Method) -> Code:
    """Return a program for asyncio that calls the method."""
    lines = [
        escape.code("import asyncio"),
        *_imports(plan, resource, method, escape.code("AsyncClient")),
    ]
    lines.append(escape.code("async def main() -> None:"))
    body = [escape.code("async with Async{} as client:", client_call(plan))]
    body += _indented(_calls(plan, resource, method, awaited=True))
    lines += [*_indented(body), escape.code(""), escape.code("asyncio.run(main())")]
    return escape.joined("\n", lines)


def _imports(plan: Plan, resource: Resource, method: Method, client: Code) -> Iterator[Code]:
    """What a program that calls the method imports, and the empty line behind it."""
    called = call_example(plan, resource, method)
    times = sorted(name for name in DATES if f"{name}.fromisoformat(" in called)
    if times:
        used = escape.joined(", ", (names.snake(name) for name in times))
        yield escape.code("from datetime import {}", used)
        yield escape.code("")
    elif client.startswith("Async"):
        yield escape.code("")
    yield escape.code("from {} import {}", plan.package, client)
    yield escape.code("")


def _calls(
    plan: Plan, resource: Resource, method: Method, *, awaited: bool = False
) -> Iterator[Code]:
    """The lines that call the method and show what came."""
    called = call_example(plan, resource, method)
    loop, waiting = (
        escape.code("async " if awaited else ""),
        escape.code("await " if awaited else ""),
    )
    if method.streams:
        yield escape.code("{}with {} as stream:", loop, called)
        yield escape.code("    {}for event in stream:", loop)
        yield escape.code("        print(event)")
    elif method.paging is not None:
        yield escape.code("{}for item in {}:", loop, called)
        yield escape.code("    print(item)")
    elif method.result.type == NONE:
        yield escape.code("{}{}", waiting, called)
    else:
        yield escape.code("print({}{})", waiting, called)


def _indented(lines: Iterable[Code]) -> list[Code]:
    return [escape.code("    {}", line) for line in lines]


def client_call(plan: Plan) -> Code:
    """Return how a client is made: without a known server the caller says where."""
    if plan.base_url:
        return escape.code("Client()")
    return escape.code("Client(base_url={})", escape.python_string(HOST))


def first_example(plan: Plan) -> Code:
    """Return the example of the method that shows best what the API is for: one that creates."""
    methods = list(plan.methods)
    if not methods:
        lines = [
            escape.code("from {} import Client", plan.package),
            escape.code(""),
            escape.code("client = {}", client_call(plan)),
        ]
        return escape.joined("\n", lines)

    def rank(pair: tuple[Resource, Method]) -> tuple[bool, int, str]:
        _, method = pair
        return method.verb != "POST", -len(method.arguments), method.name

    return python_example(plan, *min(methods, key=rank))


def curl_example(plan: Plan, method: Method) -> Code:
    """Return a curl command that makes the same request; every word from a document is quoted."""
    request = _Request(method.path)
    for argument in shown(method):
        request.put(argument, argument_value(plan, method, argument))
    servers = method.operation.servers
    base = (servers[0].url if servers else plan.base_url or HOST).rstrip("/")
    url = f"{base}{request.path}{'?' + urlencode(request.query) if request.query else ''}"
    command = [escape.code("curl")]
    command += [escape.code("--no-buffer")] if method.streams else []
    command += [escape.code("--request {}", escape.shell_word(method.verb)), escape.shell_word(url)]
    command += _credentials(plan)
    command += [escape.code("--header {}", escape.shell_word(header)) for header in request.headers]
    command += _data(method, request.body(method))
    return escape.joined(" \\\n  ", command)


@dataclass
class _Request:
    """What the arguments of a call make of its request."""

    path: str
    query: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    headers: list[str] = field(default_factory=list[str])
    fields: dict[str, object] = field(default_factory=dict[str, object])
    attributes: dict[str, object] = field(default_factory=dict[str, object])
    all_attributes: object = None
    """What callers pass where the attributes are one argument, such as a list of changes."""
    whole: object = field(default_factory=dict[str, object])

    def put(self, argument: Argument, example: object) -> None:
        """Add the value of an argument at its place."""
        match argument.location:
            case "path":
                text = quote(text_of(example), safe="")
                self.path = self.path.replace("{" + argument.wire + "}", text)
            case "query":
                self.query += [(argument.wire, text) for text in _plain_texts(example)]
            case "header":
                self.headers.append(f"{argument.wire}: {','.join(_plain_texts(example))}")
            case "attribute":
                self.attributes[argument.wire] = example
            case "attributes":
                self.all_attributes = example
            case "field":
                self.fields[argument.wire] = example
            case _:
                self.whole = example

    def body(self, method: Method) -> object:
        """What the body holds."""
        if method.resource_type is not None:
            return {"data": self._resource(method), **self.fields}
        return self.fields or self.whole

    def _resource(self, method: Method) -> dict[str, object]:
        resource: dict[str, object] = {"type": method.resource_type}
        if method.id_argument is not None:
            resource["id"] = self.path.rstrip("/").rpartition("/")[2]
        attributes = self.attributes if self.all_attributes is None else self.all_attributes
        return {**resource, "attributes": attributes}


def _plain_texts(example: object) -> list[str]:
    return [text_of(item) for item in (example if isinstance(example, list) else [example])]


def _credentials(plan: Plan) -> Iterator[Code]:
    for scheme in plan.authentication.schemes[:1]:
        variables = [credential.variable for credential in scheme.credentials]
        match scheme.kind:
            case "basic":
                yield escape.code('--user "${}:${}"', *variables)
            case "bearer":
                yield escape.code('--header "Authorization: Bearer ${}"', *variables)
            case "header":
                name = escape.shell_word(f"{scheme.parameter}: ")
                yield escape.code('--header {}"${}"', name, *variables)
            case _:
                pass


def _data(method: Method, body: object) -> Iterator[Code]:
    kind = method.body_kind
    if kind == "body":
        # One argument is the whole body: its media type says how it is written.
        kind = body_kind(method.media_type or "")
        if not (method.sends_object or any(one.location == "body" for one in shown(method))):
            return
    if kind in ("json", "body"):
        media_type = method.media_type or "application/json"
        yield escape.code("--header {}", escape.shell_word(f"Content-Type: {media_type}"))
        sent = json.dumps(body, ensure_ascii=False) if kind == "json" else "@file"
        pattern = "--data {}" if kind == "json" else "--data-binary {}"
        yield escape.code(pattern, escape.shell_word(sent))
        return
    pattern = "--form {}" if kind == "multipart" else "--data-urlencode {}"
    for name, part in body.items() if isinstance(body, dict) else ():
        yield escape.code(pattern, escape.shell_word(f"{name}={text_of(part)}"))
