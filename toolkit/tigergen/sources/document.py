"""A source document, and what a reader makes of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from typing import TypeAlias

from tigergen.diagnostics import Diagnostic
from tigergen.model.claim import PRESENT, Address, Basis, Claim, Contradiction, Json, Origin, Place
from tigergen.text.json import parse_json
from tigergen.text.limits import LIMITS, Limits
from tigergen.text.tree import Located, TextFault
from tigergen.text.yaml import parse_yaml

_BLANKS = re.compile(r"\s{100,}")
_HUNDRED = " " * 100

At: TypeAlias = "int | Located"
"""Where a fact stands: a line of the document, or a value of a tree, which knows its file too."""


@dataclass(frozen=True)
class Document:
    """The text of one source. `name` is how the project calls it: a relative path with slashes."""

    name: str
    text: str
    beside: Callable[[str], Document | None] = field(
        default=lambda path: None, compare=False, repr=False
    )
    """Opens a file by its path from this one, if it lies in the folder of the sources."""
    limits: Limits = LIMITS

    @cached_property
    def tree(self) -> Located | TextFault:
        """The text parsed as JSON or YAML once for all readers; or why it is neither."""
        return self._parsed[0]

    @property
    def oddities(self) -> Sequence[TextFault]:
        """What is odd in the text of the tree, but could be read."""
        return self._parsed[1]

    @cached_property
    def _parsed(self) -> tuple[Located | TextFault, Sequence[TextFault]]:
        if not re.match(r"\ufeff?\s*[{\[]", self.text):
            return self._as_yaml, ()
        odd: list[TextFault] = []
        try:
            return parse_json(self.text, self.name, odd.append, self.limits), odd
        except TextFault as error:
            # A flow mapping of YAML begins like JSON, and what calls itself JSON may be one.
            if error.code != "S003" or isinstance(self._as_yaml, TextFault):
                return error, ()
            if not self.name.lower().endswith(".json"):
                return self._as_yaml, ()
            message = f"not valid JSON ({error.message}); read as YAML"
            return self._as_yaml, [TextFault("S018", message, error.line, error.column)]

    @cached_property
    def _as_yaml(self) -> Located | TextFault:
        try:
            return parse_yaml(self.text, self.name, self.limits)
        except TextFault as error:
            return error

    def release(self) -> None:
        """Let go of the tree and the lines, which take much more memory than the text."""
        for name in ("_parsed", "_as_yaml", "lines"):
            self.__dict__.pop(name, None)

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends; only line feeds end a line, as in editors."""
        return self.text.removesuffix("\n").split("\n") if self.text else []

    @cached_property
    def prose(self) -> list[str]:
        """The lines as readers of prose take them, so that no search in one takes for ever.

        Lines end at the limit, and a run of more than 100 blanks, which says no more than 100 do, is
        100 blanks.
        """
        return [_BLANKS.sub(_HUNDRED, line[: self.limits.columns]) for line in self.lines]


class Lines(Mapping[str, Sequence[str]]):
    """The lines of documents by name, split when they are asked for: all at once they fill the memory."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents

    def __getitem__(self, name: str) -> Sequence[str]:
        return self._documents[name].lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._documents)

    def __len__(self) -> int:
        return len(self._documents)


@dataclass(frozen=True, slots=True)
class Repeat:
    """Lines that an earlier document holds word for word; which state facts, counted from the first."""

    first: int
    last: int
    facts: Set[int]


@dataclass
class Reading:
    """What one reader got out of one document: claims, diagnostics and what each line was good for.

    `used` maps a line to why it gave no claim (prose, example, navigation, ...); lines with claims
    need no entry. `followed` are the other files that the document refers to, by name.

    `repeats` are lines that are blank to the reader, because their text is known from an earlier
    document; `hears` what it tells about the document as a whole. In `tells` the reader puts what
    others are to hear of each entry, by its address, and in `context` what it concluded from the whole.
    """

    document: Document
    reader: str
    rank: int = 0
    claims: list[Claim] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)
    remarks: dict[int, str] = field(default_factory=dict)
    followed: dict[str, Document] = field(default_factory=dict)
    repeats: list[Repeat] = field(default_factory=list)
    hears: frozenset[str] = frozenset()
    tells: dict[Address, set[str]] = field(default_factory=dict)
    context: str = ""

    def place(self, at: At, column: int = 1) -> Place:
        """A place in this document, or of a value in a file it refers to."""
        if isinstance(at, int):
            return Place(self.document.name, at, column)
        return Place(at.source or self.document.name, at.line, at.column)

    def claim(
        self,
        address: Address,
        value: Json,
        at: At,
        *,
        basis: Basis = Basis.STATED,
        rule: str | None = None,
        rank: int | None = None,
        column: int = 1,
    ) -> None:
        """Record that the document says `value` of `address` there."""
        self.claims.append(
            Claim(
                address,
                value,
                Origin(
                    self.place(at, column),
                    self.reader,
                    basis,
                    rule,
                    self.rank if rank is None else rank,
                ),
            )
        )

    def exists(
        self, address: Address, at: At, *, basis: Basis = Basis.STATED, rule: str | None = None
    ) -> None:
        """Record that the document knows of the thing at `address`."""
        self.claim(address, PRESENT, at, basis=basis, rule=rule)

    def infer(self, address: Address, value: Json, at: At, rule: str) -> None:
        """Record what the named rule reads out of what stands there."""
        self.claim(address, value, at, basis=Basis.INFERRED, rule=rule)

    def assume(self, address: Address, value: Json, at: At, rule: str) -> None:
        """Record what the named rule supposes where the document leaves it open."""
        self.claim(address, value, at, basis=Basis.ASSUMED, rule=rule)

    def contradict(self, address: Address, sides: Sequence[tuple[Json, At]], rule: str) -> None:
        """Record that the document contradicts itself; the first side holds, by the named rule."""
        places = tuple((value, self.place(at)) for value, at in sides)
        self.contradictions.append(Contradiction(address, places, rule, self.reader))

    def report(self, code: str, message: str, at: At, column: int = 1, help: str = "") -> None:
        """Record a diagnostic about a place in the document."""
        self.diagnostics.append(Diagnostic(code, message, self.place(at, column), help))

    def check(self, root: Located | TextFault, odd: Sequence[TextFault]) -> None:
        """Report what is wrong with the text of a tree, whatever it means."""
        for fault in [root] if isinstance(root, TextFault) else odd:
            self.report(fault.code, fault.message, fault.line, fault.column)
        for node in root.walk() if isinstance(root, Located) else ():
            for key, line, column in node.twice:
                message = f"the key {key!r} occurs twice; the later one is used"
                self.report("S004", message, line, column)

    def remark(self, first: int, last: int, why: str) -> None:
        """Record why the lines from `first` to `last` give no claim, unless something else did."""
        for number in range(first, last + 1):
            self.remarks.setdefault(number, why)


@dataclass(frozen=True, slots=True)
class Format:
    """A document format: how sure its text is recognised (0 to 1), and how it is read.

    A `structured` format is JSON or YAML: faults of the syntax are reported before it is read. A format
    with `long_lines` is not prose: its reader takes lines of any length. A format whose documents are
    read `by_entry` takes each path and each definition for itself.
    """

    name: str
    rank: int
    recognise: Callable[[Document], float]
    read: Callable[[Reading], None]
    structured: bool = False
    long_lines: bool = False
    by_entry: bool = False

    @classmethod
    def of_module(cls, name: str, rank: int, module: str, *, long_lines: bool = False) -> Format:
        """Return a format whose module, with `recognise` and `read`, is imported for the first text to be tried."""
        return cls(
            name,
            rank,
            lambda document: float(import_module(module).recognise(document)),
            lambda reading: import_module(module).read(reading),
            long_lines=long_lines,
        )
