"""A source document, and what a reader makes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from tigergen.diagnostics import Diagnostic
from tigergen.model.claim import PRESENT, Address, Basis, Claim, Contradiction, Json, Origin, Place
from tigergen.text.yaml import Located, YamlFault, parse_yaml


@dataclass(frozen=True)
class Document:
    """The text of one source. `name` is how the project calls it: a relative path with slashes."""

    name: str
    text: str

    @cached_property
    def yaml(self) -> Located | YamlFault:
        """The text parsed as YAML (or JSON, its subset) once for all readers; or why it is not."""
        try:
            return parse_yaml(self.text)
        except YamlFault as fault:
            return fault

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends."""
        return self.text.splitlines()


@dataclass
class Reading:
    """What one reader got out of one document: claims, diagnostics and what each line was good for.

    `used` maps a line to why it gave no claim (prose, example, navigation, ...); lines with claims
    need no entry.
    """

    document: Document
    reader: str
    rank: int = 0
    claims: list[Claim] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)
    remarks: dict[int, str] = field(default_factory=dict)

    def place(self, line: int, column: int = 1) -> Place:
        """A place in this document."""
        return Place(self.document.name, line, column)

    def claim(
        self,
        address: Address,
        value: Json,
        line: int,
        *,
        basis: Basis = Basis.STATED,
        rule: str | None = None,
        rank: int | None = None,
        column: int = 1,
    ) -> None:
        """Record that the document says `value` of `address` on `line`."""
        self.claims.append(
            Claim(
                address,
                value,
                Origin(
                    self.place(line, column),
                    self.reader,
                    basis,
                    rule,
                    self.rank if rank is None else rank,
                ),
            )
        )

    def exists(
        self, address: Address, line: int, *, basis: Basis = Basis.STATED, rule: str | None = None
    ) -> None:
        """Record that the document knows of the thing at `address`."""
        self.claim(address, PRESENT, line, basis=basis, rule=rule)

    def infer(self, address: Address, value: Json, line: int, rule: str) -> None:
        """Record what the named rule reads out of the text on `line`."""
        self.claim(address, value, line, basis=Basis.INFERRED, rule=rule)

    def assume(self, address: Address, value: Json, line: int, rule: str) -> None:
        """Record what the named rule supposes where the document leaves it open."""
        self.claim(address, value, line, basis=Basis.ASSUMED, rule=rule)

    def contradict(self, address: Address, sides: list[tuple[Json, int]], rule: str) -> None:
        """Record that the document contradicts itself; the first side holds, by the named rule."""
        places = tuple((value, self.place(line)) for value, line in sides)
        self.contradictions.append(Contradiction(address, places, rule, self.reader))

    def report(self, code: str, message: str, line: int, column: int = 1, help: str = "") -> None:
        """Record a diagnostic about a place in the document."""
        self.diagnostics.append(Diagnostic(code, message, self.place(line, column), help))

    def remark(self, first: int, last: int, why: str) -> None:
        """Record why the lines from `first` to `last` give no claim, unless something else did."""
        for number in range(first, last + 1):
            self.remarks.setdefault(number, why)


@dataclass(frozen=True, slots=True)
class Format:
    """A document format: how sure its text is recognised (0 to 1), and how it is read."""

    name: str
    rank: int
    recognise: Callable[[Document], float]
    read: Callable[[Reading], None]
