"""The index that search reads: a script, since a page from a file may not fetch anything."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TypeAlias

from tigergen.generate.plan import Plan
from tigergen.generate.site.fields import field_anchor, model_page
from tigergen.generate.site.navigation import guides, operation_page
from tigergen.generate.site.reports import sdk_anchors
from tigergen.model import escape

Entry: TypeAlias = tuple[str, str, str, str]
"""Kind, name, what is shown and found beside it, and the page."""

_SHOWN = 90


def index_script(plan: Plan) -> str:
    """Return the script that holds the index; `<` never stands in it as such."""
    rows = [
        json.dumps([kind, name, escape.line(text)[:_SHOWN], href], separators=(",", ":"))
        for kind, name, text, href in _entries(plan)
    ]
    return "self.tigergenIndex=[\n{}\n];\n".format(",\n".join(rows).replace("<", "\\u003c"))


def _entries(plan: Plan) -> Iterator[Entry]:
    yield from (("page", entry.text, "Guide", entry.href) for entry in guides(plan))
    for resource, method in plan.methods:
        page = operation_page(resource, method)
        name = f"{resource.attribute}.{method.name}"
        vendor = " ".join([*method.sdk, method.operation.id])
        yield "operation", name, f"{method.request_line} {vendor}", page
        for argument in method.arguments:
            anchor = f"{page}.{argument.python}"
            yield "parameter", argument.wire, name, anchor
    for event in plan.events:
        yield "event", event.name, event.description, f"events.html#{event.class_name}"
    for model in plan.models:
        page = model_page(model)
        said = model.schema.description or f"{len(model.properties)} fields"
        yield "model", model.class_name, said, page
        for prop in model.properties:
            yield "field", prop.wire, model.class_name, f"{page}#{field_anchor(prop.wire)}"
    anchors = sdk_anchors(plan)
    for one in plan.sdk:
        yield "vendor", one.name, one.description, f"guides/sdk.html#{anchors[one.name]}"
