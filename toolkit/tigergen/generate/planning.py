"""From the canonical document to the plan of a package."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Any, Final
from urllib.parse import urlsplit

from tigergen.complete.event_streams import EVENT_STREAM
from tigergen.generate.media import body_kind, preferred
from tigergen.generate.naming import method_name, operation_id, resource_name
from tigergen.generate.plan import (
    Answer,
    Credential,
    Event,
    LeftOut,
    Method,
    Plan,
    Resource,
    Result,
    Security,
)
from tigergen.generate.python.arguments import METHOD_RESERVED, Arguments
from tigergen.generate.python.jsonapi import only_list, paging, resource_data
from tigergen.generate.sourced import source_line
from tigergen.generate.types import TypeWriter, words
from tigergen.generate.view import View, build_view
from tigergen.model import names, pointer
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Basis, Json
from tigergen.model.openapi import UNRESOLVED
from tigergen.model.walk import operations

_CLIENT_RESERVED: Final = frozenset(
    "close aclose on off with_options base_url key secret token username password api_key timeout max_retries http_client".split()
)


def build_plan(canonical: Canonical, name: str, package: str) -> Plan:
    """Return the plan of the package for a canonical document."""
    view = build_view(canonical)
    info = canonical.document["info"]
    servers = canonical.document.get("servers") or [{}]
    events = [
        Event(
            model.event_name,
            model.class_name,
            next((p.python for p in model.properties if p.wire == model.schema.get("x-tigergen-event-payload")), None),
            str(model.schema.get("description", "")),
            tuple(n for n in model.schema.get("x-tigergen-wire-names", []) if isinstance(n, str)),
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
            view.document, "x-tigergen-event-envelope", ("events", "id", "prefix"), ("events",)
        ),
        acknowledge=_acknowledge(view.document),
        replay=_stream_extension(view.document, "x-tigergen-replay", _REPLAY, _REPLAY),
        view=view,
        canonical=canonical,
        left_out=_left_out(canonical),
    )


def _left_out(canonical: Canonical) -> list[LeftOut]:
    waiting = canonical.document.get(UNRESOLVED, {})
    return [
        LeftOut(
            str(operation.get("summary") or operation.get("description") or name),
            tuple(
                f"{operation['method'].upper()} {one}"
                if isinstance(operation.get("method"), str)
                else str(one)
                for one in operation.get("candidates", [])
            ),
            source_line(canonical, pointer.join([UNRESOLVED, name])),
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
                wanted = scheme.get("x-tigergen-credential-names")
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
    """Method, path and field of the request that acknowledges events (`x-tigergen-acknowledges-events`)."""
    for path, method, operation in operations(document):
        field_name = operation.get("x-tigergen-acknowledges-events")
        if isinstance(field_name, str):
            return method.upper(), path, field_name
    return None


def _resources(canonical: Canonical, view: View) -> list[Resource]:
    """Group the operations: each under its own name, and under those of the SDK's methods."""
    document = view.document
    sdk = document.get("x-tigergen-sdk", {}).get("methods", {})
    grouped: dict[str, dict[str, list[_Entry]]] = defaultdict(lambda: defaultdict(list))
    for path, method, operation in operations(document):
        entry = _Entry(path, method, operation, _streams(operation))
        group = resource_name(path, operation)
        name = method_name(path, method, operation, group, entry.streams)
        grouped[group][name].append(entry)
        for sdk_name in operation.get("x-tigergen-sdk-methods", []):
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
        namer = names.Namer(METHOD_RESERVED)
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
    collected = Arguments(canonical, types, path, method, operation)
    arguments, body_kind, media_type = collected.collect()
    summary = str(operation.get("summary") or "")
    description = str(operation.get("description") or "")
    if description.strip().startswith(summary.strip().rstrip(".")):
        summary, description = description, ""
    result = _result(types, operation)
    sdk_source = ""
    if entry.sdk is not None:
        documented = types.document["x-tigergen-sdk"]["methods"][entry.sdk]
        at = pointer.join(["x-tigergen-sdk", "methods", entry.sdk])
        sdk_source = source_line(canonical, f"{at}/description") or source_line(canonical, at)
        text = str(documented.get("description") or "")
        if text:
            summary, description = text, " ".join(part for part in (summary, description) if part)
        result = _sdk_result(types, result, documented.get("returns"))
    pages = None
    if method == "get" and not entry.streams:
        answer = _json_answer(types, operation)
        query = {a.wire: types.resolve(a.schema) for a in arguments if a.location == "query"}
        pages = paging(types, query, answer)
        result = _page_result(types, answer, result) if pages is not None else result
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
        described=bool(summary),
        path_stated=canonical.basis(pointer.join(["paths", path])) is Basis.STATED,
    )


def _json_answer(types: TypeWriter, operation: dict[str, Any]) -> Json:
    """The schema of the first successful answer in JSON, or None."""
    for status, raw in operation.get("responses", {}).items():
        response = types.resolve(raw)
        media = preferred(response.get("content") or {})
        if str(status).startswith("2") and media is not None and body_kind(media) == "json":
            return (response["content"][media] or {}).get("schema")
    return None


def _page_result(types: TypeWriter, answer: Json, result: Result) -> Result:
    """The items of a page that wraps them in its only list, if the answer is no list itself."""
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
        content["x-tigergen-unwrap"]
        for _, _, operation in operations(document)
        for response in operation.get("responses", {}).values()
        for content in (response.get("content") or {}).values()
        if isinstance(content, dict) and isinstance(content.get("x-tigergen-unwrap"), str)
    }
    return fields.pop() if len(fields) == 1 else None


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
        if isinstance(response.get("x-tigergen-result-headers"), dict):
            headers = {str(k): str(v) for k, v in response["x-tigergen-result-headers"].items()}
        if isinstance(response.get("x-tigergen-result"), dict):
            known.append(types.python(response["x-tigergen-result"]))
            continue
        media = preferred(content)
        if media is None:
            if status != "default":
                found.append("None")
            continue
        accepts.append(media)
        value = content[media] or {}
        schema = value.get("schema")
        name = media.partition(";")[0].strip().lower()
        if body_kind(media) == "json":
            unwrapped = value.get("x-tigergen-unwrap")
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
