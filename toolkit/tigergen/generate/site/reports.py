"""The pages about the statements themselves: sources line by line, contradictions, rules, changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from tigergen.generate.markdown.coverage import line_rows
from tigergen.generate.plan import Plan
from tigergen.generate.site.fields import model_page
from tigergen.generate.site.navigation import operation_page
from tigergen.model import names
from tigergen.model.names import Identifier
from tigergen.model.pointer import Pointer
from tigergen.rules import NAMES, RULES, Rule
from tigergen.sources.document import Reading


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a source: what it is about, and which facts it gave.

    `subject` is empty if the line goes on with what the one before is about.
    """

    number: int
    text: str
    given: bool
    subject: str
    href: str
    aspects: str


@dataclass(frozen=True, slots=True)
class Source:
    """A source line by line. `reader` is empty for a file that states no facts, as decisions are."""

    name: str
    page: str
    reader: str
    lines: list[Line]
    reasons: list[tuple[str, int]]

    @property
    def given(self) -> int:
        """The number of lines that gave facts."""
        return sum(line.given for line in self.lines)

    @property
    def blank(self) -> int:
        """The number of lines that hold nothing."""
        return sum(not line.text.strip() for line in self.lines)

    @property
    def without(self) -> int:
        """The number of lines that hold something and gave no fact."""
        return sum(bool(line.text.strip()) and not line.given for line in self.lines)


def source_pages(lines: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The path of the page of each source, by its name."""
    namer = names.Namer()
    return {name: f"sources/{namer.take(_stem(name), joint='-')}.html" for name in sorted(lines)}


def _stem(name: str) -> Identifier:
    """The name of a source's page: that of the file, without its folders and ending."""
    return names.file_stem(PurePosixPath(name).stem, fallback="source")


def sources(
    readings: Sequence[Reading],
    lines: Mapping[str, Sequence[str]],
    pages: Mapping[str, str],
    subjects: Mapping[str, str],
) -> list[Source]:
    """Every source, those that were read for facts first."""
    read = {reading.document.name: reading for reading in readings}
    found = [_read(reading, lines[name], pages[name], subjects) for name, reading in read.items()]
    for name in sorted(set(lines) - set(read)):
        plain = [Line(n, text, False, "", "", "") for n, text in enumerate(lines[name], 1)]
        found.append(Source(name, pages[name], "", plain, []))
    return found


def _read(reading: Reading, texts: Sequence[str], page: str, subjects: Mapping[str, str]) -> Source:
    repeated = {one.first + line for one in reading.repeats for line in one.facts}
    rows: list[Line] = []
    reasons: dict[str, int] = {}
    last = ""
    for row in line_rows(reading):
        if row.facts == 0 and row.subject != "blank":
            reasons[row.subject] = reasons.get(row.subject, 0) + 1
        told = "" if row.subject in (last, "blank") else row.subject
        last = last if row.subject == "blank" else row.subject
        listed = [one for one in row.aspects if one != "exists"]
        rows.append(
            Line(
                row.first,
                texts[row.first - 1],
                row.facts > 0,
                told,
                subjects.get(row.subject, "") if told else "",
                ", ".join(dict.fromkeys(one.rpartition(".")[2] for one in listed)),
            )
        )
        rows += [
            Line(number, texts[number - 1], number in repeated, "", "", "")
            for number in range(row.first + 1, row.last + 1)
        ]
    ordered = sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
    return Source(reading.document.name, page, reading.reader, rows, ordered)


def subjects(plan: Plan) -> dict[str, str]:
    """The page about each subject that the report on coverage knows."""
    found = {m.request_line: operation_page(r, m) for r, m in plan.methods}
    found.update({model.component: model_page(model) for model in plan.models})
    for name, anchor in sdk_anchors(plan).items():
        found[f"SDK method {name}"] = f"guides/sdk.html#{anchor}"
    return found


def sdk_anchors(plan: Plan) -> dict[str, str]:
    """The anchor of each method of the vendor's SDK."""
    namer = names.Namer()
    return {one.name: namer.take(names.file_stem(f"sdk {one.name}"), joint="-") for one in plan.sdk}


def used_rules(plan: Plan) -> list[Rule]:
    """The rules behind the statements and the settled contradictions of an API, in their order."""
    origins = (one for found in plan.canonical.provenance.values() for one in found)
    used = {origin.rule for origin in origins if origin.rule}
    used |= {conflict.settled_by for conflict in plan.canonical.conflicts}
    return [rule for rule in RULES if rule.name in used and rule.name in NAMES]


def page_of(plan: Plan, where: str) -> str:
    """The page about what a pointer into the canonical document leads to, or an empty text."""
    try:
        tokens = Pointer.parse(where).tokens
    except ValueError:
        return ""
    if len(tokens) > 2 and tokens[0] == "paths":
        at = Pointer.of(*tokens[:3])
        return next(
            (operation_page(r, m) for r, m in plan.methods if m.operation.pointer == at), ""
        )
    if len(tokens) > 2 and tokens[:2] == ("components", "schemas"):
        model = plan.view.models.get(tokens[2])
        return model_page(model) if model else ""
    return ""
