"""docs/measured/clients.md: what the shipped clients have, counted, beside what they had at first.

python tests/command/counting.py    # rewrites the page
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml
from tigergen.generate.plan import Plan
from tigergen.generate.planning import build_plan
from tigergen.generate.types import known
from tigergen.model.canonical import Canonical

ROOT: Final = Path(__file__).resolve().parent.parent.parent
PAGE: Final = ROOT / "docs" / "measured" / "clients.md"


@dataclass(frozen=True)
class Numbers:
    """What is counted of a client; a type is unknown if a part of it is."""

    operations: int
    methods: int
    unknown_results: int
    arguments: int
    unknown_arguments: int
    undescribed_arguments: int
    fields: int
    unknown_fields: int


_FIRST: Final = {
    "tigerconnect": Numbers(20, 36, 14, 69, 3, 24, 136, 4),
    "courier": Numbers(175, 175, 7, 647, 101, 539, 1006, 124),
}
"""As the clients were when each method of the SDK was a second method for its operation."""

_LABELS: Final = {
    "operations": "Operations",
    "methods": "Methods",
    "unknown_results": "Methods whose result is not known in full",
    "arguments": "Arguments",
    "unknown_arguments": "Arguments whose type is not known in full",
    "undescribed_arguments": "Arguments that nothing describes",
    "fields": "Fields of models",
    "unknown_fields": "Fields whose type is not known in full",
}
_HEAD: Final = """\
# The shipped clients in numbers

Counted from the plan of each client; a test keeps the table true, and `make docs` rewrites it. *First* is
how the client was when every method of the vendor's SDK became a method of its own, beside the one of its
operation. A type is known in full if a source settles each of its parts; the rest is `JSON`.

| | tigerconnect, first | tigerconnect | courier, first | courier |
| --- | ---: | ---: | ---: | ---: |
"""
_GROUPS: Final = """
## Methods of three groups

| Group of TigerConnect | First | Now |
| --- | --- | --- |
"""
_LEFT: Final = """
## What no source settles

Arguments, results and fields that are `JSON` in part or in full, each name with the number of its places. `meta` and
`body` are objects of any members: JSON:API leaves the one open, samples show the other empty.

| API | Kind | Names |
| --- | --- | --- |
"""
_FIRST_GROUPS: Final = {
    "messages": "send, send_to_user, send_to_group, update_status, mark_as_read, typing, delete_typing, get, delete, "
    "recall, get_attachment, download_attachment, forward",
    "groups": "create, delete, destroy, add_members, add_member, remove_members, remove_member",
    "rosters": "list, delete, and conversations.find_all, conversations.remove for the same requests",
}
_NOW: Final = {"rosters": "conversations"}


def numbers(plan: Plan) -> Numbers:
    """Count what a plan has."""
    methods = [method for _, method in plan.methods]
    arguments = [argument for method in methods for argument in method.arguments]
    fields = [prop for model in plan.models for prop in model.properties]
    return Numbers(
        operations=len({method.operation.pointer for method in methods}),
        methods=len(methods),
        unknown_results=sum(not m.streams and not known(m.result.type) for m in methods),
        arguments=len(arguments),
        unknown_arguments=sum(not known(argument.type) for argument in arguments),
        undescribed_arguments=sum(not argument.described for argument in arguments),
        fields=len(fields),
        unknown_fields=sum(not known(plan.view.types.type(prop.schema)) for prop in fields),
    )


def left(plan: Plan) -> dict[str, list[str]]:
    """The names of what is not known in full, by kind."""
    types = plan.view.types
    found = {
        "arguments": [a.python for _, m in plan.methods for a in m.arguments if not known(a.type)],
        "results": [
            f"{resource.attribute}.{method.name}"
            for resource, method in plan.methods
            if not method.streams and not known(method.result.type)
        ],
        "fields": [
            prop.python
            for model in plan.models
            for prop in model.properties
            if not known(types.type(prop.schema))
        ],
    }
    counts = {kind: Counter(names) for kind, names in found.items()}
    return {
        kind: [f"{name} {n}" if n > 1 else name for name, n in names.most_common()]
        for kind, names in counts.items()
    }


def page(specs: Path) -> str:
    """Return docs/measured/clients.md for the documents below a folder of specs."""
    plans = {name: _plan(specs, name) for name in _FIRST}
    now = {name: numbers(plan) for name, plan in plans.items()}
    lines = [_HEAD]
    for key, label in _LABELS.items():
        cells = [str(getattr(n[name], key)) for name in _FIRST for n in (_FIRST, now)]
        lines.append(f"| {label} | {' | '.join(cells)} |\n")
    lines.append(_GROUPS)
    groups = {resource.attribute: resource for resource in plans["tigerconnect"].resources}
    for group, first in _FIRST_GROUPS.items():
        resource = groups[_NOW.get(group, group)]
        listed = ", ".join(method.name for method in resource.methods)
        lines.append(f"| {group} | {first} | `client.{resource.attribute}`: {listed} |\n")
    lines.append(_LEFT)
    for name, plan in plans.items():
        lines += [
            f"| {name} | {kind} | {', '.join(names)} |\n" for kind, names in left(plan).items()
        ]
    return "".join(lines)


def _plan(specs: Path, name: str) -> Plan:
    text = (specs / name / "openapi.yaml").read_text(encoding="utf-8")
    return build_plan(Canonical(yaml.load(text, Loader=yaml.CSafeLoader)), name, name)


if __name__ == "__main__":
    PAGE.write_text(page(ROOT / "specs"), encoding="utf-8")
