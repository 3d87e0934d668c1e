"""The files of a site, by their paths: pages, style sheet, scripts and the index that search reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from tigergen.generate.environment import render_html, static_text
from tigergen.generate.markdown import sdk
from tigergen.generate.markdown.ledger import in_groups
from tigergen.generate.plan import Plan
from tigergen.generate.python.runtime_api import offered
from tigergen.generate.sandbox import OwnTemplates
from tigergen.generate.site import guides, reports
from tigergen.generate.site.evidence import Evidence, Mark, decision_reasons
from tigergen.generate.site.fields import model_page
from tigergen.generate.site.navigation import navigation, operation_page, resource_page
from tigergen.generate.site.pictures import model_pictures, stream_life
from tigergen.generate.site.search import index_script
from tigergen.generate.site.sections import Sections, confidence
from tigergen.model import escape
from tigergen.model.claim import Basis
from tigergen.model.pointer import Pointer
from tigergen.sources.document import Reading
from tigergen.text.tree import Located

if TYPE_CHECKING:
    from tigergen.changes import Change

_STATIC: Final = ("site.css", "site.js", "theme.js", "search.js", "icon.svg")


@dataclass(frozen=True)
class Inputs:
    """What a site is made of besides the plan.

    `lines` are the texts of all sources by name. `changes` are those since the revision `since`, None
    if no revision was named.
    """

    readings: Sequence[Reading]
    lines: Mapping[str, Sequence[str]]
    decisions: tuple[str, Located] | None = None
    templates: OwnTemplates | None = None
    since: str = ""
    changes: Sequence[Change] | None = None


def site_files(plan: Plan, inputs: Inputs) -> dict[str, str]:
    """Return every file of the site by its path inside it."""
    return _Site(plan, inputs).files()


@dataclass
class _Site:
    plan: Plan
    inputs: Inputs
    _files: dict[str, str] = field(default_factory=dict)

    def files(self) -> dict[str, str]:
        plan, inputs = self.plan, self.inputs
        pages = reports.source_pages(inputs.lines)
        reasons = {}
        if inputs.decisions is not None:
            name, tree = inputs.decisions
            reasons[name] = decision_reasons(tree)
        self.evidence = Evidence(plan.canonical, inputs.lines, pages, reasons)
        self.sections = Sections(plan, self.evidence)
        self.sources = reports.sources(inputs.readings, inputs.lines, pages, reports.subjects(plan))
        self.pictures = model_pictures(plan)
        self._overview()
        self._resources()
        self._models()
        self._guides()
        self._evidence_pages()
        for name in _STATIC:
            self._files[name] = static_text(f"site/{name}", own=inputs.templates)
        self._files["search-index.js"] = index_script(plan)
        return self._files

    def _page(self, path: str, template: str, title: str, **values: object) -> None:
        changes = self.inputs.changes is not None
        self._files[path] = render_html(
            f"site/{template}.html.jinja",
            own=self.inputs.templates,
            plan=self.plan,
            path=path,
            root="../" * path.count("/"),
            title=title,
            groups=navigation(self.plan, path, changes=changes),
            **values,
        )

    def _overview(self) -> None:
        plan, canonical = self.plan, self.plan.canonical
        statements = Counter(canonical.basis(where) for where in canonical.provenance)
        info = self.evidence.thing(Pointer.of("info"))
        server = self.evidence.thing(Pointer.of("servers", 0, "url"))
        self._page(
            "index.html",
            "overview",
            "Overview",
            info=info,
            server=server,
            about=list(self._about()),
            bases=[(str(basis), statements[basis]) for basis in _SURENESS],
            operations=Counter(method.certainty for _, method in plan.methods),
            confidence=[
                (resource, resource_page(resource), [(str(b), counts[b]) for b in _SURENESS])
                for resource, counts in confidence(plan)
            ],
            sources=[source for source in self.sources if source.reader],
            resource_page=resource_page,
            operation_page=operation_page,
            left_out=[(one, self.evidence.thing(one.pointer)) for one in plan.left_out],
        )

    def _about(self) -> Iterator[tuple[str, str, list[Mark]]]:
        """Further facts about the API as a whole: their names, what is said and its marks."""
        for index, server in enumerate(self.plan.canonical.document.get("servers") or []):
            if index and isinstance(server, dict):
                found = self.evidence.thing(Pointer.of("servers", index, "url"))
                yield "Another base URL", escape.line(str(server.get("url", ""))), found
        info = self.plan.canonical.document["info"]
        for name, keys in _ABOUT:
            where, said = Pointer.of("info", *keys), info
            for key in keys:
                said = said.get(key) if isinstance(said, dict) else None
            if isinstance(said, str) and said:
                yield name, said, self.evidence.thing(where)

    def _resources(self) -> None:
        plan = self.plan
        for resource in plan.resources:
            self._page(
                resource_page(resource),
                "resource",
                resource.attribute,
                resource=resource,
                pictured=any(one is resource for one, _ in self.pictures),
                sections=[self.sections.operation(resource, m) for m in resource.methods],
            )
        self._page(
            "api.html",
            "api",
            "API index",
            operation_page=operation_page,
            model_page=model_page,
            offered=offered(events=plan.has_events),
        )

    def _models(self) -> None:
        plan = self.plan
        for model in plan.models:
            page = self.sections.model(model)
            self._page(model_page(model), "model", model.class_name, page=page)
        self._page(
            "models/index.html",
            "models",
            "Models",
            model_page=model_page,
            pictures=self.pictures,
        )
        if plan.events:
            sections = [self.sections.event(event) for event in plan.events]
            self._page("events.html", "events", "Event catalogue", sections=sections)

    def _guides(self) -> None:
        plan, evidence = self.plan, self.evidence
        self._page(
            "guides/authentication.html",
            "guide_authentication",
            "Authentication",
            guide=guides.authentication(plan, evidence),
        )
        self._page(
            "guides/errors.html", "guide_errors", "Errors and retries", guide=guides.errors(plan)
        )
        if plan.stream:
            self._page(
                "guides/events.html",
                "guide_events",
                "Events and acknowledging",
                guide=guides.events(plan, evidence),
                steps=stream_life(plan),
            )
        if plan.paged:
            self._page(
                "guides/paging.html", "guide_paging", "Paging", guide=guides.paging(plan, evidence)
            )
        if plan.sdk:
            self._page(
                "guides/sdk.html",
                "guide_sdk",
                "The vendor's SDK",
                methods=guides.sdk_methods(plan, evidence),
                settings=self._with_marks(sdk.settings(plan.canonical)),
                errors=self._with_marks(sdk.errors(plan.canonical)),
                topics=self._with_marks(sdk.topics(plan.canonical)),
            )

    def _with_marks(self, notes: Sequence[sdk.Note]) -> list[tuple[sdk.Note, list[Mark]]]:
        return [(note, self.evidence.thing(note.pointer)) for note in notes]

    def _evidence_pages(self) -> None:
        plan, canonical = self.plan, self.plan.canonical
        self._page(
            "ledger.html",
            "ledger",
            "Contradictions",
            disputes=[
                (
                    name,
                    [
                        (self.evidence.dispute(one), reports.page_of(plan, one.pointer))
                        for one in found
                    ],
                )
                for name, found in in_groups(canonical)
            ],
            total=len(canonical.conflicts),
            ties=sum(conflict.tie for conflict in canonical.conflicts),
        )
        self._page("coverage.html", "coverage", "Coverage of the sources", sources=self.sources)
        for source in self.sources:
            self._page(source.page, "source", source.name, source=source)
        self._page("rules.html", "rules", "Rules", rules=reports.used_rules(plan))
        if self.inputs.changes is not None:
            self._page(
                "changes.html",
                "changes",
                "Changes",
                since=self.inputs.since,
                changes=[(one, reports.page_of(plan, one.new)) for one in self.inputs.changes],
            )


_ABOUT: Final = (
    ("Version", ("version",)),
    ("Licence", ("license", "url")),
    ("Terms of service", ("termsOfService",)),
    ("Contact", ("contact", "email")),
)
"""What the overview says of the API besides, and where that stands in `info`."""

_SURENESS: Final = (Basis.STATED, Basis.DECIDED, Basis.INFERRED, Basis.ASSUMED)
"""The order in which counts of statements are shown."""
