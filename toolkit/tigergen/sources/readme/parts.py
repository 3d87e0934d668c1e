"""What a README documents, as data: the result of reading it, before anything is claimed.

Each part knows the lines it stands on. What was shown by an example or supposed from a name carries
the rule that says so; everything else is stated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from tigergen.model import names
from tigergen.model.claim import Address, Basis, Json
from tigergen.model.openapi import accepts_null

_ALTERNATIVES: Final = re.compile(
    r"or\s+((?:'[^']*'|\"[^\"]*\")(?:(?:,|\s+or)\s*(?:'[^']*'|\"[^\"]*\"))*)"
)
_CHOICES: Final = re.compile(r"[A-Za-z_]\w*(?:\s*[/|]\s*[A-Za-z_]\w*)+")


def joined(texts: list[str]) -> str:
    """Put texts together: sentences in a row, notes without an end mark behind semicolons."""
    whole = ""
    for text in texts:
        gap = "" if not whole else " " if whole.endswith((".", "!", "?", ":", ";")) else "; "
        whole += gap + text
    return whole


@dataclass(slots=True)
class Text:
    """Prose, with every line it was put together from."""

    text: str
    lines: tuple[int, ...]


@dataclass(slots=True)
class Argument:
    """An argument of a method, a property of a model or an entry of an object literal.

    `schema` is None where the notation gives no type; `default` is set only if `has_default`.
    `required` is what the notation says of it outright (a column, brackets); None leaves it to the
    type. `default_from` is the argument whose value is taken instead, with the line that says so; `rule` is what inferred it all.
    """

    name: str
    line: int
    schema: Json = None
    has_default: bool = False
    default: Json = None
    description: str = ""
    entries: list[Argument] | None = None
    required: bool | None = None
    default_from: tuple[str, int] | None = None
    rule: str | None = None
    lines: tuple[int, ...] = ()
    notes: tuple[Text, ...] = ()

    def __post_init__(self) -> None:
        self.lines = self.lines or (self.line,)

    def said(self) -> tuple[Text, ...]:
        """What is said of it, each text with its own lines."""
        if self.notes or not self.description:
            return self.notes
        return (Text(self.description, self.lines),)

    def values(self) -> list[Json]:
        """The values that a comment lists: `user/group`, or `or 'ids'` beside the default."""
        if self.schema not in (None, {"type": "string"}, {"type": ["string", "null"]}):
            return []
        alternatives = _ALTERNATIVES.fullmatch(self.description)
        if alternatives and isinstance(self.default, str):
            others = re.findall(r"'([^']*)'|\"([^\"]*)\"", alternatives[1])
            return [self.default, *(single or double for single, double in others)]
        if _CHOICES.fullmatch(self.description):
            return list(re.split(r"\s*[/|]\s*", self.description))
        return []

    @property
    def needed(self) -> bool:
        """Whether a caller must give it: it has neither a default nor null among its types."""
        if self.required is not None:
            return self.required
        return not (self.has_default or accepts_null(self.schema))


@dataclass(slots=True)
class Signature:
    """A documented method: its dotted name, arguments, options and what it returns."""

    name: str
    line: int
    end: int
    arguments: list[Argument] = field(default_factory=list)
    options: list[Argument] | None = None
    includes: list[str] = field(default_factory=list)
    returns: Json = None
    returns_line: int = 0
    typed: bool = True


@dataclass(slots=True)
class Remark:
    """A sentence about one argument or option: `The reason option is shown to the customer.`"""

    name: str
    text: str
    lines: tuple[int, ...]
    items: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Property:
    """A property of a model or event. `path` holds the objects it is nested in, outermost first."""

    argument: Argument
    path: tuple[str, ...] = ()
    rule: str | None = None
    basis: Basis = Basis.STATED


@dataclass(slots=True)
class Shown:
    """What examples use of a result: its members, of the whole or of each item of a list."""

    line: int
    is_list: bool = False
    properties: list[Property] = field(default_factory=list)


@dataclass(slots=True)
class Error:
    """A code that a call can fail with; `rule` if only an example shows it."""

    code: str
    text: str
    line: int
    rule: str | None = None


@dataclass(slots=True)
class Method:
    """A method of the SDK, its name without the variable that the client is held in."""

    name: str
    lines: list[int] = field(default_factory=list)
    section: str = ""
    text: list[Text] = field(default_factory=list)
    signatures: list[Signature] = field(default_factory=list)
    listed: list[Argument] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    returns: list[Text] = field(default_factory=list)
    errors: list[Error] = field(default_factory=list)
    limits: list[tuple[int, int]] = field(default_factory=list)
    shown: Shown | None = None
    rule: str | None = None

    @property
    def signature(self) -> Signature | None:
        """The signature that was given last."""
        return self.signatures[-1] if self.signatures else None

    @property
    def address(self) -> Address:
        """Where claims about it go."""
        return ("x-tigergen-sdk", "methods", self.name)

    def known(self) -> dict[str, Argument]:
        """Its arguments and options by name."""
        found = {entry.name: entry for entry in self.listed}
        if self.signature is not None:
            found |= {
                entry.name: entry
                for entry in [*self.signature.arguments, *(self.signature.options or [])]
            }
        return found

    def said_of(self, name: str) -> list[Text]:
        """What is said of an argument or option anywhere, each text once; values are no text."""
        entries = [
            entry
            for signature in self.signatures
            for entry in [*signature.arguments, *(signature.options or [])]
        ]
        found: dict[str, Text] = {}
        for entry in [*entries, *self.listed]:
            if entry.name == name and not entry.values():
                for said in entry.said():
                    found.setdefault(said.text, said)
        for remark in self.remarks:
            if remark.name == name:
                found.setdefault(remark.text, Text(remark.text, remark.lines))
        return list(found.values())

    def place_of(self, name: str) -> Address:
        """Where claims about an argument or option go."""
        positional = {entry.name for entry in self.signature.arguments} if self.signature else ()
        return (*self.address, "arguments" if name in positional else "options", name)


@dataclass(slots=True)
class Model:
    """An object described by a table or list; `rule` says why it counts as one."""

    name: str
    line: int
    text: list[Text] = field(default_factory=list)
    properties: list[Property] = field(default_factory=list)
    twice: list[tuple[str, int, int]] = field(default_factory=list)
    rule: str = "table-is-object"
    inferred: bool = False

    @property
    def address(self) -> Address:
        """Where claims about it go."""
        return ("components", "schemas", self.name)

    def schemas(self) -> dict[str, Json]:
        """The schema of each property of its own by name, the first where one stands twice."""
        found: dict[str, Json] = {}
        for entry in self.properties:
            if not entry.path and entry.argument.schema is not None:
                found.setdefault(entry.argument.name, entry.argument.schema)
        return found

    def line_of(self, name: str) -> int:
        """The line of the property of that name."""
        return next(entry.argument.line for entry in self.properties if entry.argument.name == name)


@dataclass(slots=True)
class Event:
    """An event that handlers are registered for."""

    name: str
    line: int
    argument: str = ""
    payload: str | None = None
    text: list[Text] = field(default_factory=list)
    properties: list[Property] = field(default_factory=list)

    @property
    def address(self) -> Address:
        """Where claims about its schema go."""
        return ("components", "schemas", f"{names.pascal(self.name)}Event")


@dataclass(frozen=True, slots=True)
class Difference:
    """Two places of a README that contradict each other; the first side holds, by the rule."""

    address: Address
    sides: list[tuple[Json, int]]
    rule: str


@dataclass(slots=True)
class Topic:
    """A section about the SDK as such, which belongs to no method, model or event."""

    title: str
    line: int
    text: list[Text] = field(default_factory=list)
    code: list[Text] = field(default_factory=list)


@dataclass(slots=True)
class Readme:
    """All that a README documents."""

    models: dict[str, Model] = field(default_factory=dict)
    methods: dict[str, Method] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    settings: list[Argument] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    values: dict[tuple[str, str], dict[str, list[Text]]] = field(default_factory=dict)
    contacts: list[tuple[str, int]] = field(default_factory=list)
    license: tuple[str, int] | None = None
    findings: list[tuple[str, str, int]] = field(default_factory=list)

    def method(self, name: str) -> Method:
        """The method of that name, known from now on."""
        return self.methods.setdefault(name, Method(name))

    def model_like(self, name: str, *, plural: bool = False) -> str | None:
        """The model that a variable or member is named after, in either number if `plural`."""
        lower = name.lower()
        forms = (lower, names.singular(lower)) if plural else (lower,)
        return next((model for model in sorted(self.models) if model.lower() in forms), None)

    def shapes_of(self, name: str) -> list[Json]:
        """The schemas of all properties of that name."""
        owners: Iterable[Model | Event] = (*self.models.values(), *self.events)
        return [
            entry.argument.schema
            for owner in owners
            for entry in owner.properties
            if entry.argument.name == name and entry.argument.schema is not None
        ]

    def options_and_arguments(self, name: str) -> Iterator[Json]:
        """The schemas of all arguments and options of that name."""
        for method in self.methods.values():
            found = method.known().get(name)
            if found is not None and found.schema is not None:
                yield found.schema
