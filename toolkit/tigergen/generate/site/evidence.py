"""The evidence for what a page states: marks that open to file, line, quoted line, rule and dispute.

A row of a page (a parameter, a field, an answer) makes several statements: that the thing exists, its
type, its text. Statements of one basis share a mark, so that a row whose sources state everything has
one mark, and a row whose type a rule inferred has two.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from tigergen.generate.markdown.ledger import about, shown
from tigergen.model.canonical import Canonical, Conflict
from tigergen.model.claim import Basis, Origin, Place, each_place
from tigergen.model.pointer import Pointer
from tigergen.rules import NAMES
from tigergen.text.tree import Located

_QUOTED: Final = 120
"""Characters of a source line that are quoted: enough to recognise it."""

_PLACES: Final = 3
"""Places shown of one statement; the page of the source has the others."""

NAME: Final = "name"
"""The statement that a thing exists."""

_ASPECTS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("type", "format", "$ref", "oneOf", "anyOf", "allOf"), "type"),
    **dict.fromkeys(("additionalProperties", "contentMediaType"), "type"),
    **dict.fromkeys(("description", "summary", "title"), "text"),
    **dict.fromkeys(("enum", "x-extensible-enum", "const"), "values"),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), "range"),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), "size"),
    **dict.fromkeys(("example", "examples"), "example"),
    **dict.fromkeys(("in", "style", "explode"), "place"),
    "x-tigergen-unit": "unit",
    "pattern": "pattern",
    "default": "default",
    "required": "required",
    "deprecated": "deprecated",
}
"""What a keyword says of a thing, in the word that a mark uses for it."""


class Statement(NamedTuple):
    """One thing that a row states: about which aspect, and where that stands in the document."""

    aspect: str
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class Quote:
    """A line of a source, as the evidence shows it; `href` leads to it, from the root of the site."""

    place: str
    href: str
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Aspects that one rule found, or that are stated if `rule` is empty."""

    aspects: str
    rule: str
    what: str


@dataclass(frozen=True, slots=True)
class Note:
    """What comes from some places: quoted lines, how many more there are, and what they give."""

    quotes: tuple[Quote, ...]
    more: int
    findings: tuple[Finding, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """A contradiction: its sides in order, the first one holds, and what settled it."""

    id: str
    about: str
    sides: tuple[tuple[str, tuple[Quote, ...]], ...]
    rule: str
    reason: str
    unsettled: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """How sure statements are, in a word, and what that rests on."""

    kind: str
    label: str
    notes: tuple[Note, ...]
    disputes: tuple[Dispute, ...] = ()


@dataclass
class Evidence:
    """Finds the evidence of statements.

    `lines` are the texts of all sources, `pages` the paths of their pages on the site, `reasons` the
    descriptions of decisions by source and first line.
    """

    canonical: Canonical
    lines: Mapping[str, Sequence[str]]
    pages: Mapping[str, str]
    reasons: Mapping[str, Sequence[tuple[int, str]]] = field(default_factory=dict)

    def thing(self, where: Pointer, *further: Statement) -> list[Mark]:
        """The marks of what stands at `where`, its own keywords and `further` statements."""
        return self.marks([*self.statements(where), *further])

    def members(self, where: Pointer) -> list[Mark]:
        """The marks of an object or a list of texts whose members are statements of their own."""
        try:
            found = where.resolve(self.canonical.document)
        except LookupError:
            return []
        names = found if isinstance(found, dict) else range(len(found))
        parts = [Statement(NAME, where / name) for name in names]
        return self.marks([Statement(NAME, where), *parts])

    def statements(self, where: Pointer, aspect: str = NAME) -> list[Statement]:
        """What is on record for a thing itself, a schema among it, not for its members."""
        known = self.canonical.provenance
        found = [Statement(aspect, where)] if where in known else []
        for keyword, said in _ASPECTS.items():
            if where / keyword in known:
                found.append(Statement(said, where / keyword))
        if where / "schema" in known:
            found += list(self.statements(where / "schema", "type"))
        if where / "items" in known and aspect != "items":
            found += [Statement("items", one.pointer) for one in self.statements(where / "items")]
        return found

    def required(self, field_at: Pointer) -> list[Statement]:
        """The statement that a property, by its pointer, is required."""
        owner = field_at.parent.parent
        try:
            needed = (owner / "required").resolve(self.canonical.document)
        except LookupError:
            return []
        if not isinstance(needed, list) or field_at.name not in needed:
            return []
        return [Statement("required", owner / "required" / needed.index(field_at.name))]

    def marks(self, statements: Iterable[Statement]) -> list[Mark]:
        """Put statements of one basis under one mark, the surest first."""
        grouped: dict[Basis, dict[str, list[Origin]]] = {}
        disputes: dict[str, Dispute] = {}
        first = ""
        for statement in statements:
            origins = each_place(self.canonical.origins(statement.pointer))
            if not origins:
                continue
            first = first or statement.aspect
            aspects = grouped.setdefault(origins[0].basis, {})
            aspects.setdefault(statement.aspect, []).extend(
                one for one in origins if one.basis is origins[0].basis
            )
            for conflict in self.canonical.conflicts_at(statement.pointer):
                disputes.setdefault(conflict.id, self.dispute(conflict))
        marks = []
        for basis, aspects in sorted(grouped.items(), key=lambda pair: first not in pair[1]):
            whole = first in aspects
            label = str(basis) if whole else f"{', '.join(aspects)} {basis}"
            marks.append(
                Mark(
                    str(basis),
                    f"{label}, disputed" if whole and disputes else label,
                    tuple(self._notes(aspects)),
                    tuple(disputes.values()) if whole else (),
                )
            )
        return marks

    def dispute(self, conflict: Conflict) -> Dispute:
        """A contradiction, with a quoted line for each place."""
        sides = tuple(
            (
                shown(side.value),
                self._quotes(
                    list(dict.fromkeys(_line(one.place) for one in each_place(side.origins)))
                )[0],
            )
            for side in conflict.sides
        )
        settled = conflict.settled_by
        return Dispute(
            conflict.id,
            self._about(conflict),
            sides,
            settled if settled in NAMES else "",
            conflict.reason,
            settled == "unresolved-path",
        )

    def _about(self, conflict: Conflict) -> str:
        """What a contradiction is about; a parameter by its name, not by its number."""
        text = about(conflict)
        tokens = conflict.pointer.tokens
        if "parameters" in tokens[:-1]:
            index = tokens.index("parameters") + 1
            where = Pointer.of(*tokens[: index + 1])
            if self.canonical.has(where):
                node = where.resolve(self.canonical.document)
                name = node.get("name") if isinstance(node, dict) else None
                text = text.replace(f"parameters.{tokens[index]}", f"parameter {name or ''}", 1)
        return text

    def quote(self, place: Place) -> Quote:
        """A place with its line; `href` is empty if the site has no page of the source."""
        lines = self.lines.get(place.source, ())
        number = place.line
        text = lines[number - 1].strip() if 0 < number <= len(lines) else ""
        page = self.pages.get(place.source)
        return Quote(str(place), f"{page}#L{number}" if page and number else "", text[:_QUOTED])

    def _notes(self, aspects: Mapping[str, Sequence[Origin]]) -> Iterable[Note]:
        """One note for all that comes from the same places."""
        groups: dict[tuple[Place, ...], dict[str, list[str]]] = {}
        firsts: dict[tuple[Place, ...], Origin] = {}
        for aspect, origins in aspects.items():
            for rule in dict.fromkeys(origin.rule or "" for origin in origins):
                same = [origin for origin in origins if (origin.rule or "") == rule]
                places = tuple(dict.fromkeys(_line(origin.place) for origin in same))
                groups.setdefault(places, {}).setdefault(rule, []).append(aspect)
                firsts.setdefault(places, same[0])
        for places, rules in groups.items():
            findings = []
            for rule, names in rules.items():
                known = NAMES.get(rule)
                told = ", ".join(names)
                if known is not None:
                    findings.append(Finding(told, rule, known.what))
                elif told != NAME:
                    findings.append(Finding(told, "", ""))
            quotes, more = self._quotes(places)
            yield Note(quotes, more, tuple(findings), self._reason(firsts[places]))

    def _quotes(self, places: Sequence[Place]) -> tuple[tuple[Quote, ...], int]:
        """The first places; a line that reads like the one before is not quoted again."""
        quotes: list[Quote] = []
        before = ""
        for place in places[:_PLACES]:
            quote = self.quote(place)
            quotes.append(replace(quote, text="") if quote.text == before else quote)
            before = quote.text
        return tuple(quotes), len(places) - len(quotes)

    def _reason(self, origin: Origin) -> str:
        """What the decision says that an origin belongs to."""
        if origin.basis is not Basis.DECIDED:
            return ""
        before = [
            why
            for line, why in self.reasons.get(origin.place.source, ())
            if line <= origin.place.line
        ]
        return before[-1] if before else ""


def _line(place: Place) -> Place:
    """A place without its column: what is quoted is the line."""
    return Place(place.source, place.line)


def decision_reasons(decisions: Located) -> list[tuple[int, str]]:
    """The description of each action of a decisions file that was parsed, with its first line."""
    actions = decisions.at("actions").items()
    return [
        (action.line, " ".join((action.text("description") or "").split())) for action in actions
    ]
