"""The pages of a site, and the list of links that leads through them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from tigergen.generate.plan import Method, Plan, Resource
from tigergen.generate.site.fields import model_page

_LISTED: Final = 40
"""Models or resources that the list of links on each page of a model has room for."""

_RESOURCES: Final = 150
"""Resources that it has room for on any other page: the pages of an API grow with its size, not its square."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A link to a page or to a place on it; `verb` is the HTTP method of an operation."""

    text: str
    href: str
    verb: str = ""
    inner: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Links under one heading."""

    title: str
    entries: list[Entry] = field(default_factory=list)


def resource_page(resource: Resource) -> str:
    """The path of a resource's page."""
    return f"resources/{resource.page}.html"


def operation_page(resource: Resource, method: Method) -> str:
    """The path of the section about an operation."""
    return f"{resource_page(resource)}#{method.name}"


def guides(plan: Plan) -> list[Entry]:
    """The guides that have facts to be made of."""
    found = [
        Entry("Authentication", "guides/authentication.html"),
        Entry("Errors and retries", "guides/errors.html"),
    ]
    if plan.stream:
        found.append(Entry("Events and acknowledging", "guides/events.html"))
    if plan.paged:
        found.append(Entry("Paging", "guides/paging.html"))
    if plan.sdk:
        found.append(Entry("The vendor's SDK", "guides/sdk.html"))
    return found


def evidence_pages(*, changes: bool) -> list[Entry]:
    """The pages about the statements themselves."""
    found = [
        Entry("Contradictions", "ledger.html"),
        Entry("Coverage of the sources", "coverage.html"),
        Entry("Rules", "rules.html"),
    ]
    return [*found, Entry("Changes", "changes.html")] if changes else found


def navigation(plan: Plan, current: str, *, changes: bool) -> list[Group]:
    """The links of a page: its own resource shows its operations, its own model is among them."""
    overview = Group("", [Entry("Overview", "index.html"), Entry("API index", "api.html")])
    models = [Entry("All models", "models/index.html")]
    for model in plan.models:
        page = model_page(model)
        if page == current or (len(plan.models) <= _LISTED and current.startswith("models/")):
            models.append(Entry(model.class_name, page))
    groups = [overview, Group("Guides", guides(plan))]
    groups.append(Group("Resources", _resources(plan, current)))
    if plan.events:
        groups.append(Group("Events", [Entry("Event catalogue", "events.html")]))
    groups.append(Group("Models", models))
    groups.append(Group("Evidence", evidence_pages(changes=changes)))
    return groups


def _resources(plan: Plan, current: str) -> list[Entry]:
    """All resources, if there is room for them on each page; else the one whose page it is."""
    room = _LISTED if current.startswith("models/") else _RESOURCES
    everything = Entry("All resources", "index.html#operations")
    if len(plan.resources) <= room:
        return [_resource(one, current) for one in plan.resources]
    return [
        everything,
        *(_resource(r, current) for r in plan.resources if resource_page(r) == current),
    ]


def _resource(resource: Resource, current: str) -> Entry:
    page = resource_page(resource)
    methods = resource.methods if page == current else []
    inner = tuple(Entry(m.name, operation_page(resource, m), m.verb) for m in methods)
    return Entry(resource.attribute, page, "", inner)
