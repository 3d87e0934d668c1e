"""From the canonical document to the plan of a package."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from tigergen.complete.naming import names_of
from tigergen.generate.authentication import Authentication
from tigergen.generate.ir import Operation, read_servers
from tigergen.generate.plan import (
    Edition,
    Event,
    LeftOut,
    Method,
    Plan,
    Resource,
    SdkMethod,
    call,
)
from tigergen.generate.python.arguments import METHOD_RESERVED
from tigergen.generate.python.credentials import authentication
from tigergen.generate.python.docstrings import method_docstring
from tigergen.generate.python.methods import build_method
from tigergen.generate.python.requests import parts
from tigergen.generate.python.scope import own_names
from tigergen.generate.sourced import source_line
from tigergen.generate.types import shadowed_by
from tigergen.generate.view import View, build_view
from tigergen.model import names
from tigergen.model.canonical import Canonical
from tigergen.model.escape import Prose
from tigergen.model.names import Identifier, Namer
from tigergen.model.openapi import UNRESOLVED, split_url
from tigergen.model.pointer import Pointer

_CLIENT_RESERVED: Final = frozenset("close on off with_options base_url cached_property".split())


def build_plan(
    canonical: Canonical, name: str, package: str, edition: Edition | None = None
) -> Plan:
    """Return the plan of the package for a canonical document; the first one without an edition."""
    view = build_view(canonical)
    info = canonical.document["info"]
    operations = view.operations
    servers = read_servers(view.schemas)
    module = names.package(package)
    auth = authentication(canonical, view.schemas, operations, module)
    resources = _resources(canonical, view, operations)
    plan = Plan(
        name=name,
        package=module,
        distribution=names.distribution(name),
        edition=edition or first_edition(str(info["version"])),
        title=Prose(info["title"]),
        description=Prose(info.get("description") or ""),
        license=_license(info),
        base_url=_base_url(servers[0].url) if servers else "",
        base_url_source=source_line(canonical, Pointer.of("servers", 0, "url")),
        authentication=auth,
        resources=resources,
        models=list(view.models.values()),
        events=sorted(_events(view), key=lambda event: event.name),
        envelope=_stream_extension(operations, "x-tigergen-event-envelope", _ENVELOPE, ("events",)),
        acknowledge=_acknowledge(operations),
        replay=_replay(operations),
        view=view,
        canonical=canonical,
        left_out=_left_out(canonical),
        sdk=_sdk_methods(canonical, resources),
    )
    _place_sdk_only(plan)
    for resource, method in plan.methods:
        _write(plan, auth, resource, method)
    return plan


def first_edition(api_version: str) -> Edition:
    """Return version and changelog of a package that was never released: the API's version."""
    version = names.version(api_version)
    return Edition(version, f"# Changelog\n\n## {version} (not released)\n\nThe first version.\n")


def _write(plan: Plan, auth: Authentication, resource: Resource, method: Method) -> None:
    """Write the parts of a method that show other parts of the plan."""
    method.request = parts(method, auth.alternatives)
    method.docstring = method_docstring(plan, resource, method)
    method.async_docstring = method_docstring(plan, resource, method, awaited=True)


def _license(info: Mapping[str, object]) -> str:
    found = info.get("license")
    if not isinstance(found, dict):
        return ""
    parts = dict.fromkeys(
        str(found[key]) for key in ("name", "identifier", "url") if found.get(key)
    )
    return ", ".join(parts)


def _base_url(url: str) -> str:
    parts_ = split_url(url)
    usable = parts_.scheme in ("http", "https") and parts_.netloc and "{" not in url
    return url.rstrip("/") if usable else ""


def _events(view: View) -> list[Event]:
    return [
        Event(
            model.event_name,
            model.class_name,
            next((p.python for p in model.properties if p.wire == payload), None),
            Prose(model.schema.description),
            tuple(model.schema.texts("x-tigergen-wire-names")),
        )
        for model in view.models.values()
        if model.event_name is not None
        for payload in [model.schema.get("x-tigergen-event-payload")]
    ]


def _left_out(canonical: Canonical) -> list[LeftOut]:
    waiting = canonical.document.get(UNRESOLVED, {})
    return [
        LeftOut(
            str(operation.get("summary") or operation.get("description") or name),
            tuple(_candidate(operation, one) for one in operation.get("candidates", [])),
            source_line(canonical, Pointer.of(UNRESOLVED, name)),
            Pointer.of(UNRESOLVED, name),
        )
        for name, operation in waiting.items()
        if isinstance(operation, dict)
    ]


def _candidate(operation: Mapping[str, object], path: object) -> str:
    method = operation.get("method")
    return f"{method.upper()} {path}" if isinstance(method, str) else str(path)


_ENVELOPE: Final = ("events", "id", "prefix")
_REPLAY: Final = ("start", "field", "value", "count", "counted", "end")


def _stream_extension(
    operations: list[Operation], name: str, known: tuple[str, ...], needed: tuple[str, ...]
) -> dict[str, str] | None:
    """An extension of the event stream's media type: its known fields, if the needed ones are texts."""
    for operation in operations:
        for response in operation.responses:
            found = response.stream.extensions.get(name) if response.stream else None
            if isinstance(found, dict) and all(isinstance(found.get(key), str) for key in needed):
                return {key: str(found[key]) for key in known if key in found}
    return None


def _replay(operations: list[Operation]) -> dict[Identifier, str] | None:
    found = _stream_extension(operations, "x-tigergen-replay", _REPLAY, _REPLAY)
    return {names.snake(key): value for key, value in found.items()} if found else None


def _acknowledge(operations: list[Operation]) -> tuple[str, str, str] | None:
    """Method, path and field of the request that acknowledges events (`x-tigergen-acknowledges-events`)."""
    for operation in operations:
        field_name = operation.text("x-tigergen-acknowledges-events")
        if field_name is not None:
            return operation.method.upper(), operation.path, field_name
    return None


def _resources(canonical: Canonical, view: View, operations: list[Operation]) -> list[Resource]:
    """Group the operations: one method each, named as the document says."""
    grouped: dict[Identifier, list[tuple[Identifier, Operation]]] = defaultdict(list)
    for operation in operations:
        group, name = names_of(
            operation.text("x-tigergen-sdk-name") or "", operation.path, operation.method
        )
        grouped[group].append((name, operation))
    attributes = Namer(_CLIENT_RESERVED)
    own = own_names("client", "resource") | {"Client", "AsyncClient"}
    # In snake case a tag has no name like `JSON` or `UNSET`, and `Json` does not clash with it.
    capitalised = {name for name in own if not name.isupper()}
    classes = Namer(capitalised, classes=True, prefixes=("", "Async"))
    return [
        _resource(canonical, view, attributes.take(group), classes, grouped[group])
        for group in sorted(grouped)
    ]


def _resource(
    canonical: Canonical,
    view: View,
    attribute: Identifier,
    classes: Namer,
    entries: list[tuple[Identifier, Operation]],
) -> Resource:
    class_name = classes.take(names.pascal(attribute), joint="")
    resource = Resource(attribute, class_name, names.page(attribute))
    streaming = any(operation.streams for _, operation in entries)
    namer = Namer(METHOD_RESERVED | {"run"} if streaming else METHOD_RESERVED)
    named = [(namer.take(name), operation) for name, operation in entries]
    shadowed = shadowed_by(name for name, _ in named)
    resource.methods = [
        build_method(canonical, view.types, operation, name, shadowed) for name, operation in named
    ]
    return resource


def _sdk_methods(canonical: Canonical, resources: list[Resource]) -> list[SdkMethod]:
    """The methods of the vendor's SDK, each with ours that sends its request."""
    documented = canonical.document.get("x-tigergen-sdk", {}).get("methods", {})
    ours = {
        name: f"client.{call(resource, method)}"
        for resource in resources
        for method in resource.methods
        for name in method.sdk
    }
    return [
        SdkMethod(
            name,
            str(node.get("description") or "") if isinstance(node, dict) else "",
            ours.get(name, ""),
            source_line(canonical, Pointer.of("x-tigergen-sdk", "methods", name)),
        )
        for name, node in documented.items()
    ]


def _place_sdk_only(plan: Plan) -> None:
    """Give each resource the names of the SDK's methods that belong to it and no request is known of."""
    groups = {
        name.rpartition(".")[0]: resource
        for resource, method in plan.methods
        for name in method.sdk
        if "." in name
    }
    named = {resource.attribute: resource for resource in plan.resources}
    for one in plan.sdk:
        group = one.name.rpartition(".")[0]
        resource = groups.get(group) or named.get(names.snake(group))
        if not one.method and resource is not None:
            resource.sdk_only.append(one.name)
