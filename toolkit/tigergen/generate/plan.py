"""What a generated package will hold: resources, methods, arguments, events, credentials.

The plan is computed once and read by every template, so that code and docs cannot disagree.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final
from urllib.parse import urlsplit

from tigergen import names, pointer
from tigergen.claims import Basis, Json
from tigergen.generate.jsonapi import Paging, only_list, paging, resource_body, resource_data
from tigergen.generate.naming import method_name, operation_id, resource_name
from tigergen.generate.sourced import sentence, source_line, type_remark, with_remark
from tigergen.generate.types import TypeWriter, limits, words
from tigergen.generate.view import Model, View, build_view
from tigergen.merge import Canonical
from tigergen.merge.complete import EVENT_STREAM, operations
from tigergen.openapi import UNDECIDED

_METHOD_RESERVED: Final = frozenset(
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
_ARGUMENT_RESERVED: Final = _METHOD_RESERVED | frozenset(
    "request returns pages response paging builtins resource_document".split()
)
"""Names that a method uses itself, and so cannot be those of its arguments."""
_BUILTIN_TYPES: Final = frozenset("list dict str int float bool bytes date datetime".split())
_CLIENT_RESERVED: Final = frozenset(
    "close aclose on off with_options base_url key secret token username password api_key timeout max_retries http_client".split()
)


@dataclass(frozen=True, slots=True)
class Argument:
    """A keyword argument of a method and where its value goes.

    `location` is path, query, header, cookie, field (of the body) or body; in a JSON:API document
    attribute, attributes (all of them) or member (of the resource).
    """

    wire: str
    python: str
    annotation: str
    location: str
    required: bool
    schema: Json
    description: str
    source: str
    remark: str
    style: tuple[str, bool] | None = None

    @property
    def doc(self) -> str:
        """Description, limits and source as one paragraph."""
        parts = [sentence(self.description), *limits(self.schema)]
        if self.source:
            parts.append(f"Source: {with_remark(self.source, self.remark)}.")
        return " ".join(part for part in parts if part)

    @property
    def words(self) -> str:
        """The type in words."""
        return words(self.schema)


@dataclass(frozen=True, slots=True)
class Result:
    """What a method returns: its annotation, how it is unwrapped, and from which answer."""

    annotation: str
    unwrap: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    description: str = ""
    accept: str = "application/json"


_ERRORS: Final = {
    "400": "BadRequestError", "401": "AuthenticationError", "403": "PermissionDeniedError",
    "404": "NotFoundError", "409": "ConflictError", "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """A documented response, for the docs."""

    status: str
    description: str
    type: str
    source: str

    @property
    def error(self) -> str:
        """The class that a client raises for it."""
        return _ERRORS.get(
            self.status, "ServerError" if self.status[:1] == "5" else "APIStatusError"
        )

    @property
    def doc(self) -> str:
        """Status, description and source as one paragraph."""
        text = f"{self.status}. {sentence(self.description)}".strip()
        return f"{text} Source: {self.source}." if self.source else text


@dataclass(slots=True)
class Method:
    """One operation as a method of a resource."""

    name: str
    http_method: str
    path: str
    operation_id: str
    summary: str
    description: str
    arguments: list[Argument]
    result: Result
    answers: list[Answer]
    body_kind: str
    media_type: str | None
    streams: bool
    deprecated: bool
    basis: Basis
    source: str
    pointer: str
    sdk: str | None = None
    sdk_source: str = ""
    resource_type: str | None = None
    id_argument: str | None = None
    paging: Paging | None = None
    item: str = ""
    sends_object: bool = False

    @property
    def returned(self) -> str:
        """The type of what the method returns, as a caller of the blocking client sees it."""
        if self.streams:
            return "EventStream[Event]"
        return f"Pager[{self.item}]" if self.paging else self.result.annotation

    @property
    def positional(self) -> list[Argument]:
        """The arguments that may be given without their names: those of the path."""
        return self.located("path")

    @property
    def keywords(self) -> list[Argument]:
        """The other arguments."""
        return [argument for argument in self.arguments if argument.location != "path"]

    def located(self, *locations: str) -> list[Argument]:
        """The arguments that go to one of the locations."""
        return [argument for argument in self.arguments if argument.location in locations]

    @property
    def errors(self) -> list[Answer]:
        """The documented answers that are raised as errors."""
        return [answer for answer in self.answers if answer.status[:1] in "45"]


@dataclass(slots=True)
class Resource:
    """A group of methods, an attribute of the client."""

    attribute: str
    class_name: str
    methods: list[Method] = field(default_factory=list)

    def annotation(self, text: str) -> str:
        """A type for the signature of a method: `list` is `builtins.list` beside a method `list`."""
        shadowed = {method.name for method in self.methods} & _BUILTIN_TYPES
        if not shadowed:
            return text
        pattern = re.compile(rf'"(?:[^"\\]|\\.)*"|\b({"|".join(sorted(shadowed))})\b')
        return pattern.sub(lambda found: f"builtins.{found[0]}" if found[1] else found[0], text)


@dataclass(frozen=True, slots=True)
class Event:
    """A known event of the stream."""

    name: str
    class_name: str
    payload: str | None
    description: str
    wire_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Credential:
    """One argument of the client that authenticates it, and the variable it may come from."""

    python: str
    variable: str
    description: str


@dataclass(frozen=True, slots=True)
class Security:
    """How the client authenticates: `kind` is basic, bearer, header, query, cookie or none."""

    kind: str
    name: str = ""
    credentials: tuple[Credential, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An operation that the client does not have, since nothing tells its method or path."""

    summary: str
    candidates: tuple[str, ...]
    source: str


@dataclass(slots=True)
class Plan:
    """Everything the templates print."""

    name: str
    package: str
    distribution: str
    version: str
    title: str
    description: str
    base_url: str
    base_url_source: str
    security: Security
    resources: list[Resource]
    models: list[Model]
    events: list[Event]
    envelope: dict[str, str] | None
    acknowledge: tuple[str, str, str] | None
    replay: dict[str, str] | None
    view: View
    canonical: Canonical
    left_out: list[LeftOut]

    @property
    def stream_resource(self) -> str:
        """The resource whose `run` reads the event stream, as callers write it."""
        streams = (resource for resource, method in self.methods if method.streams)
        return next((f"client.{resource.attribute}" for resource in streams), "client")

    @property
    def paged(self) -> str | None:
        """A method whose list comes in pages, as callers write it: `things.list`."""
        return next((f"{r.attribute}.{m.name}" for r, m in self.methods if m.paging), None)

    @property
    def wraps_resources(self) -> bool:
        """Whether methods put their arguments into JSON:API documents."""
        return any(method.resource_type for _, method in self.methods)

    @property
    def methods(self) -> Iterator[tuple[Resource, Method]]:
        """Every method with its resource."""
        for resource in self.resources:
            for method in resource.methods:
                yield resource, method


def build_plan(canonical: Canonical, name: str, package: str) -> Plan:
    """Return the plan of the package for a canonical document."""
    view = build_view(canonical)
    info = canonical.document["info"]
    servers = canonical.document.get("servers") or [{}]
    events = [
        Event(
            model.event_name,
            model.class_name,
            next((p.python for p in model.properties if p.wire == model.schema.get("x-event-payload")), None),
            str(model.schema.get("description", "")),
            tuple(n for n in model.schema.get("x-wire-names", []) if isinstance(n, str)),
        )
        for model in view.models.values()
        if model.event_name is not None
    ]  # fmt: skip
    return Plan(
        name=name,
        package=package,
        distribution=names.distribution(name),
        version=_version(str(info["version"])),
        title=str(info["title"]),
        description=str(info.get("description", "")),
        base_url=_base_url(servers[0]),
        base_url_source=source_line(canonical, "/servers/0/url"),
        security=_security(canonical, package.upper()),
        resources=_resources(canonical, view),
        models=list(view.models.values()),
        events=sorted(events, key=lambda event: event.name),
        envelope=_stream_extension(
            view.document, "x-event-envelope", ("events", "id", "prefix"), ("events",)
        ),
        acknowledge=_acknowledge(view.document),
        replay=_stream_extension(view.document, "x-replay", _REPLAY, _REPLAY),
        view=view,
        canonical=canonical,
        left_out=_left_out(canonical),
    )


def _left_out(canonical: Canonical) -> list[LeftOut]:
    waiting = canonical.document.get(UNDECIDED, {})
    return [
        LeftOut(
            str(operation.get("summary") or operation.get("description") or name),
            tuple(
                f"{operation['method'].upper()} {one}"
                if isinstance(operation.get("method"), str)
                else str(one)
                for one in operation.get("candidates", [])
            ),
            source_line(canonical, pointer.join([UNDECIDED, name])),
        )
        for name, operation in waiting.items()
        if isinstance(operation, dict)
    ]


def _version(text: str) -> str:
    """The API's version as a PEP 440 version: the digits of it, or 0."""
    numbers = re.findall(r"\d{1,9}", text)[:3]
    return ".".join(str(int(number)) for number in [*numbers, "0", "0"][:3])


def _base_url(server: Json) -> str:
    url = str(server.get("url", "")) if isinstance(server, dict) else ""
    for name, variable in (
        (server.get("variables") or {}).items() if isinstance(server, dict) else ()
    ):
        if isinstance(variable, dict):
            url = url.replace("{" + name + "}", str(variable.get("default", "")))
    parts = urlsplit(url)
    return (
        url.rstrip("/")
        if parts.scheme in ("http", "https") and parts.netloc and "{" not in url
        else ""
    )


def _security(canonical: Canonical, prefix: str) -> Security:
    schemes = canonical.document.get("components", {}).get("securitySchemes", {})
    for name, scheme in schemes.items():
        if not isinstance(scheme, dict):
            continue
        where = pointer.join(["components", "securitySchemes", name])
        source = source_line(canonical, where)
        match str(scheme.get("type")), str(scheme.get("scheme", "")).lower():
            case "http", "basic":
                wanted = scheme.get("x-credential-names")
                user, password = (
                    [names.snake(str(one)) for one in wanted]
                    if isinstance(wanted, list) and len(wanted) == 2
                    else ("username", "password")
                )
                variables = {"key": "API_KEY", "secret": "API_SECRET"}
                return Security("basic", "", (
                    Credential(user, f"{prefix}_{variables.get(user, user.upper())}", "User of HTTP Basic authentication."),
                    Credential(password, f"{prefix}_{variables.get(password, password.upper())}", "Password of HTTP Basic authentication."),
                ), source)  # fmt: skip
            case ("http", "bearer") | ("oauth2", _) | ("openIdConnect", _):
                token = Credential("token", f"{prefix}_TOKEN", "Bearer token.")
                return Security("bearer", "", (token,), source)
            case "apiKey", _ if scheme.get("in") in ("header", "query", "cookie"):
                key = Credential(
                    "api_key", f"{prefix}_API_KEY", f"API key, sent as {scheme.get('name')}."
                )
                return Security(str(scheme["in"]), str(scheme.get("name", "")), (key,), source)
            case _:
                pass
    return Security("none")


_REPLAY: Final = ("start", "field", "value", "count", "counted", "end")


def _stream_extension(
    document: dict[str, Any], name: str, known: tuple[str, ...], needed: tuple[str, ...]
) -> dict[str, str] | None:
    """An extension of the event stream's media type: its known fields, if the needed ones are texts."""
    for _, _, operation in operations(document):
        for response in operation.get("responses", {}).values():
            content = response.get("content", {}) if isinstance(response, dict) else {}
            media = content.get(EVENT_STREAM)
            found = media.get(name) if isinstance(media, dict) else None
            if isinstance(found, dict) and all(isinstance(found.get(key), str) for key in needed):
                return {key: str(found[key]) for key in known if key in found}
    return None


def _acknowledge(document: dict[str, Any]) -> tuple[str, str, str] | None:
    """Method, path and field of the request that acknowledges events (`x-acknowledges-events`)."""
    for path, method, operation in operations(document):
        field_name = operation.get("x-acknowledges-events")
        if isinstance(field_name, str):
            return method.upper(), path, field_name
    return None


def _resources(canonical: Canonical, view: View) -> list[Resource]:
    """Group the operations: each under its own name, and under those of the SDK's methods."""
    document = view.document
    sdk = document.get("x-sdk", {}).get("methods", {})
    grouped: dict[str, dict[str, list[_Entry]]] = defaultdict(lambda: defaultdict(list))
    for path, method, operation in operations(document):
        entry = _Entry(path, method, operation, _streams(operation))
        group = resource_name(path, operation)
        name = method_name(path, method, operation, group, entry.streams)
        grouped[group][name].append(entry)
        for sdk_name in operation.get("x-sdk-methods", []):
            if sdk_name in sdk:
                group, _, name = str(sdk_name).rpartition(".")
                named = _Entry(path, method, operation, entry.streams, str(sdk_name))
                grouped[names.snake(group)][names.snake(name)].append(named)
    attribute_names = names.Namer(_CLIENT_RESERVED)
    class_names = names.Namer({"Client", "AsyncClient"})
    resources: list[Resource] = []
    for group in sorted(grouped):
        resource = Resource(
            attribute_names.take(group), class_names.take(names.pascal(group), joint="")
        )
        namer = names.Namer(_METHOD_RESERVED)
        for name, entries in grouped[group].items():
            for entry in _distinct(entries):
                resource.methods.append(
                    _method(canonical, view.types, namer.take(name), group, entry)
                )
        resources.append(resource)
    return resources


@dataclass(frozen=True, slots=True)
class _Entry:
    """An operation on its way to a method; `sdk` is the SDK's method it is named after."""

    path: str
    method: str
    operation: dict[str, Any]
    streams: bool
    sdk: str | None = None


def _distinct(entries: list[_Entry]) -> list[_Entry]:
    """One entry for each operation; the one named after an SDK's method where there are both."""
    chosen: dict[tuple[str, str], _Entry] = {}
    for entry in entries:
        key = (entry.path, entry.method)
        if key not in chosen or entry.sdk is not None:
            chosen[key] = entry
    return list(chosen.values())


def _streams(operation: dict[str, Any]) -> bool:
    return any(
        EVENT_STREAM in (response.get("content") or {})
        for status, response in operation.get("responses", {}).items()
        if isinstance(response, dict) and str(status).startswith("2")
    )


def _method(
    canonical: Canonical, types: TypeWriter, name: str, group: str, entry: _Entry
) -> Method:
    path, method, operation = entry.path, entry.method, entry.operation
    where = pointer.join(["paths", path, method])
    collected = _Arguments(canonical, types, path, method, operation)
    arguments, body_kind, media_type = collected.collect()
    summary = str(operation.get("summary") or "")
    description = str(operation.get("description") or "")
    if description.strip().startswith(summary.strip().rstrip(".")):
        summary, description = description, ""
    result = _result(types, operation)
    sdk_source = ""
    if entry.sdk is not None:
        documented = types.document["x-sdk"]["methods"][entry.sdk]
        at = pointer.join(["x-sdk", "methods", entry.sdk])
        sdk_source = source_line(canonical, f"{at}/description") or source_line(canonical, at)
        text = str(documented.get("description") or "")
        if text:
            summary, description = text, " ".join(part for part in (summary, description) if part)
        result = _sdk_result(types, result, documented.get("returns"))
    pages = None if entry.streams else _paging(types, method, operation, arguments)
    if pages is not None:
        result = _page_result(types, operation, result)
    paged = pages is not None and result.annotation.startswith("list[")
    return Method(
        name=name,
        http_method=method.upper(),
        path=path,
        operation_id=str(operation.get("operationId") or operation_id(path, method)),
        summary=summary or _summary(name, group, method, path),
        description=description,
        arguments=arguments,
        result=result,
        answers=_answers(canonical, types, operation, where),
        body_kind=body_kind,
        media_type=media_type,
        streams=entry.streams,
        deprecated=operation.get("deprecated") is True,
        basis=canonical.basis(where),
        source=source_line(canonical, where),
        pointer=where,
        sdk=entry.sdk,
        sdk_source=sdk_source,
        resource_type=collected.resource_type,
        id_argument=collected.id_argument,
        paging=pages if paged else None,
        item=result.annotation.removeprefix("list[").removesuffix("]") if paged else "",
        sends_object=collected.sends_object,
    )


def _paging(
    types: TypeWriter, method: str, operation: dict[str, Any], arguments: list[Argument]
) -> Paging | None:
    if method != "get":
        return None
    query = {a.wire: types.resolve(a.schema) for a in arguments if a.location == "query"}
    return paging(types, query, _json_answer(types, operation))


def _json_answer(types: TypeWriter, operation: dict[str, Any]) -> Json:
    """The schema of the first successful answer in JSON, or None."""
    for status, raw in operation.get("responses", {}).items():
        response = types.resolve(raw)
        media = _preferred(response.get("content") or {})
        if str(status).startswith("2") and media is not None and _body_kind(media) == "json":
            return (response["content"][media] or {}).get("schema")
    return None


def _page_result(types: TypeWriter, operation: dict[str, Any], result: Result) -> Result:
    """The items of a page that wraps them in its only list, if the answer is no list itself."""
    answer = _json_answer(types, operation)
    if result.annotation.startswith("list[") or result.unwrap is not None or answer is None:
        return result
    wrapper = only_list(types, answer)
    if wrapper is None:
        return result
    items = types.resolve(answer)["properties"][wrapper]
    return replace(result, annotation=types.python(items), unwrap=wrapper)


_SUMMARIES: Final = {
    "list": "List {many}.",
    "get": "Get one {one}.",
    "create": "Create one {one}.",
    "update": "Change one {one}.",
    "delete": "Delete one {one}.",
}


def _summary(name: str, group: str, method: str, path: str) -> str:
    """The first line about an operation that no document describes: what its name says."""
    many = group.replace("_", " ")
    *head, last = many.split(" ")
    pattern = _SUMMARIES.get(name, "{method} {path}")
    return pattern.format(
        many=many, one=" ".join([*head, names.singular(last)]), method=method.upper(), path=path
    )


def _sdk_result(types: TypeWriter, result: Result, returns: Json) -> Result:
    """The result of a method named after one of the SDK: the SDK's, where the wire's is not known."""
    if result.annotation not in ("Any", "None") or returns is None:
        return result
    annotation = types.python(returns)
    if annotation not in ("Any", "None") and not isinstance(returns.get("$ref"), str):
        annotation = f"{annotation.removesuffix(' | None')} | None"
    return replace(
        result, annotation=annotation, unwrap=result.unwrap or _envelope_field(types.document)
    )


def _envelope_field(document: dict[str, Any]) -> str | None:
    """The field in which documented answers of this API hold their result, if they all agree."""
    fields = {
        content["x-unwrap"]
        for _, _, operation in operations(document)
        for response in operation.get("responses", {}).values()
        for content in (response.get("content") or {}).values()
        if isinstance(content, dict) and isinstance(content.get("x-unwrap"), str)
    }
    return fields.pop() if len(fields) == 1 else None


class _Arguments:
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
        """Return the arguments (required ones first), the kind of body and its media type."""
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
        ordered = sorted(self._found, key=lambda argument: not argument.required)
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
        media = _preferred(content)
        if media is None:
            return "none", None
        schema = (content[media] or {}).get("schema", {})
        at = f"{where}/content/{pointer.escape(media)}/schema"
        required = body.get("required") is True
        kind = _body_kind(media)
        target = self._types.resolve(schema)
        if kind == "json" and self._resource(schema, at):
            return kind, media
        properties = target.get("properties") if kind != "body" else None
        if properties and not any(target.get(key) for key in ("oneOf", "anyOf", "allOf")):
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
            wire = "patch" if attributes.get("type") == "array" else "attributes"
            self._add(wire, self._types.python(attributes, argument=True), "attributes", False,
                      attributes, "", where, where)  # fmt: skip
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


def _preferred(content: dict[str, Any]) -> str | None:
    """The media type to send: JSON before forms before anything else."""

    def order(media: str) -> tuple[int, str]:
        kinds = {"json": 0, "form": 1, "multipart": 1, "body": 2}
        return kinds[_body_kind(media)], media

    return min(content, key=order) if content else None


def _body_kind(media: str) -> str:
    name = media.partition(";")[0].strip().lower()
    if name == "application/json" or name.endswith("+json"):
        return "json"
    if name == "application/x-www-form-urlencoded":
        return "form"
    return "multipart" if name == "multipart/form-data" else "body"


def _result(types: TypeWriter, operation: dict[str, Any]) -> Result:
    """What a call returns: the union of what its successful answers hold."""
    found: list[str] = []
    known: list[str] = []
    unwrap: str | None = None
    headers: dict[str, str] = {}
    described = ""
    accepts: list[str] = []
    for status, raw in operation.get("responses", {}).items():
        if not str(status).startswith("2") and status != "default":
            continue
        response = types.resolve(raw) if isinstance(raw, dict) and "$ref" in raw else raw
        if status == "default" and (found or not isinstance(response, dict)):
            continue
        described = described or str(response.get("description", ""))
        content: dict[str, Any] = response.get("content") or {}
        if isinstance(response.get("x-result-headers"), dict):
            headers = {str(k): str(v) for k, v in response["x-result-headers"].items()}
        if isinstance(response.get("x-result"), dict):
            known.append(types.python(response["x-result"]))
            continue
        media = _preferred(content)
        if media is None:
            if status != "default":
                found.append("None")
            continue
        accepts.append(media)
        value = content[media] or {}
        schema = value.get("schema")
        name = media.partition(";")[0].strip().lower()
        if _body_kind(media) == "json":
            unwrapped = value.get("x-unwrap")
            data = resource_data(types, schema)
            if unwrapped is None and data is not None:
                unwrap, schema = "data", data
            if isinstance(unwrapped, str):
                unwrap = unwrapped
                target = types.resolve(schema)
                schema = (target.get("properties") or {}).get(unwrapped, {})
            found.append(types.python(schema) if schema else "Any")
        elif name.startswith("text/"):
            found.append("str")
        else:
            found.append("bytes")
    kinds = list(dict.fromkeys(found)) or ["Any"]
    if known:
        kinds = list(dict.fromkeys(known))
    elif "Any" in kinds:
        kinds = ["Any"]
    elif "bytes" in kinds and len(kinds) > 1:
        kinds = ["bytes"]
    kinds.sort(key=lambda kind: kind == "None")
    accept = ", ".join(dict.fromkeys(accepts)) or "application/json"
    return Result(" | ".join(kinds), unwrap, headers, described, accept)


def _answers(
    canonical: Canonical, types: TypeWriter, operation: dict[str, Any], where: str
) -> list[Answer]:
    found = []
    for status, raw in operation.get("responses", {}).items():
        if not isinstance(raw, dict):
            continue
        response = types.resolve(raw) if "$ref" in raw else raw
        kinds = []
        for media, content in (response.get("content") or {}).items():
            schema = (content or {}).get("schema") or (content or {}).get("itemSchema")
            kinds.append(f"{media}: {words(schema)}" if schema else media)
        at = f"{where}/responses/{pointer.escape(str(status))}"
        found.append(
            Answer(
                str(status),
                str(response.get("description", "")),
                "; ".join(kinds),
                source_line(canonical, at),
            )
        )
    return found
