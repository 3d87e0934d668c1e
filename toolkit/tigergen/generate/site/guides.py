"""Guides made of the facts of an API: each sentence that is about the API has a fact behind it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from tigergen.generate.authentication import Scheme
from tigergen.generate.plan import Method, Plan, Resource, SdkMethod, call
from tigergen.generate.python.examples import client_call, python_example
from tigergen.generate.python.runtime_api import Offered, offered
from tigergen.generate.site.code import highlighted
from tigergen.generate.site.evidence import Evidence, Mark
from tigergen.generate.site.fields import Link
from tigergen.generate.site.navigation import operation_page
from tigergen.generate.site.reports import sdk_anchors
from tigergen.generate.site.samples import Sample
from tigergen.model import escape
from tigergen.model.escape import Code
from tigergen.model.pointer import Pointer
from tigergen.runtime.options import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    IDEMPOTENT_METHODS,
    MAX_RETRY_AFTER,
    RETRIED_STATUSES,
)


@dataclass(frozen=True, slots=True)
class AuthenticationGuide:
    """How callers authenticate."""

    schemes: list[tuple[Scheme, list[Mark]]]
    sample: Sample
    exceptions: list[tuple[Link, str]]


def authentication(plan: Plan, evidence: Evidence) -> AuthenticationGuide:
    """The facts about authentication."""
    auth = plan.authentication
    schemes = [
        (scheme, evidence.thing(Pointer.of("components", "securitySchemes", scheme.name)))
        for scheme in auth.schemes
    ]
    arguments: list[Code] = [
        escape.code("{}={}", one.python, escape.python_string("...")) for one in auth.credentials
    ]
    if not plan.base_url:
        arguments.insert(
            0, escape.code("base_url={}", escape.python_string("https://api.example.com"))
        )
    if not auth.schemes:
        arguments.append(escape.code('headers={{"Authorization": "Bearer ..."}}'))
    text = escape.code(
        "from {} import Client\n\nwith Client({}) as client:\n    ...",
        plan.package,
        escape.joined(", ", arguments),
    )
    exceptions = []
    for resource, method in plan.methods:
        security = method.operation.security
        if security is not None and security.alternatives != auth.alternatives:
            said = " or ".join(" and ".join(one) or "none" for one in security.alternatives)
            exceptions.append((_link(resource, method), said or "none"))
    return AuthenticationGuide(schemes, Sample("Python", highlighted(text, "python")), exceptions)


@dataclass(frozen=True, slots=True)
class ErrorsGuide:
    """Which errors are documented, and what the client does about them."""

    statuses: list[tuple[str, str, list[Link]]]
    classes: list[Offered]
    retried: str
    methods: str
    tries: int
    longest: int
    timeout: int
    sample: Sample


def errors(plan: Plan) -> ErrorsGuide:
    """The facts about errors and retries."""
    found: dict[tuple[str, str], list[Link]] = defaultdict(list)
    for resource, method in plan.methods:
        for answer in method.errors:
            found[answer.status, answer.error].append(_link(resource, method))
    lines = escape.code(
        "from {} import APIConnectionError, APIStatusError, Client\n\n"
        "with {} as client:\n"
        "    try:\n        ...\n"
        "    except APIStatusError as error:\n        print(error.status_code, error.request_id)\n"
        '    except APIConnectionError:\n        print("no answer")',
        plan.package,
        client_call(plan),
    )
    return ErrorsGuide(
        [(status, error, links) for (status, error), links in sorted(found.items())],
        [one for one in offered(events=plan.has_events) if one.module == "errors"],
        ", ".join(map(str, sorted(RETRIED_STATUSES))),
        ", ".join(sorted(IDEMPOTENT_METHODS)),
        DEFAULT_MAX_RETRIES,
        round(MAX_RETRY_AFTER),
        round(DEFAULT_TIMEOUT),
        Sample("Python", highlighted(lines, "python")),
    )


@dataclass(frozen=True, slots=True)
class EventsGuide:
    """How events come and are acknowledged."""

    link: Link
    marks: list[Mark]
    remarks: list[str]
    remark_marks: list[Mark]
    envelope_marks: list[Mark]
    replay_marks: list[Mark]
    acknowledge: Link | None
    acknowledge_marks: list[Mark]
    sample: Sample


def events(plan: Plan, evidence: Evidence) -> EventsGuide:
    """The facts about the event stream."""
    resource, method = next((r, m) for r, m in plan.methods if m.streams)
    media = next(
        response.stream for response in method.operation.responses if response.stream is not None
    )
    at = media.schema.pointer.parent
    said = media.extensions.get("x-tigergen-remarks")
    remarks = [one for one in said if isinstance(one, str)] if isinstance(said, list) else []
    acknowledging = next(
        (
            (r, m)
            for r, m in plan.methods
            if m.operation.text("x-tigergen-acknowledges-events") is not None
        ),
        None,
    )
    return EventsGuide(
        _link(resource, method),
        evidence.thing(method.operation.pointer),
        remarks,
        evidence.members(at / "x-tigergen-remarks"),
        evidence.members(at / "x-tigergen-event-envelope"),
        evidence.members(at / "x-tigergen-replay"),
        _link(*acknowledging) if acknowledging else None,
        evidence.thing(acknowledging[1].operation.pointer) if acknowledging else [],
        Sample("Python", highlighted(python_example(plan, resource, method), "python")),
    )


@dataclass(frozen=True, slots=True)
class PagingGuide:
    """Which lists come in pages, and how."""

    rows: list[tuple[Link, Method, list[Mark]]]
    sample: Sample


def paging(plan: Plan, evidence: Evidence) -> PagingGuide:
    """The facts about paging."""
    rows = []
    first: tuple[Resource, Method] | None = None
    for resource, method in plan.methods:
        if method.paging is None:
            continue
        first = first or (resource, method)
        marks = evidence.members(method.operation.pointer / "x-tigergen-paging")
        rows.append((_link(resource, method), method, marks))
    assert first is not None
    return PagingGuide(rows, Sample("Python", highlighted(python_example(plan, *first), "python")))


def sdk_methods(
    plan: Plan, evidence: Evidence
) -> list[tuple[SdkMethod, str, Link | None, list[Mark]]]:
    """The methods of the vendor's SDK with their anchors, ours that send their requests, and marks."""
    ours = {f"client.{call(r, m)}": operation_page(r, m) for r, m in plan.methods}
    anchors = sdk_anchors(plan)
    found = []
    for one in plan.sdk:
        link = Link(one.method, ours[one.method]) if one.method in ours else None
        where = Pointer.of("x-tigergen-sdk", "methods", one.name)
        found.append((one, anchors[one.name], link, evidence.thing(where)))
    return found


def _link(resource: Resource, method: Method) -> Link:
    return Link(call(resource, method), operation_page(resource, method))
