"""Entries that several documents hold word for word are read once, and have many places.

Collections exist in which each fragment repeats the operations of all before it: a hundred megabytes of
text with two hundred kilobytes of facts. The paths and definitions of YAML documents are cut by their
indentation, without parsing. Where an entry has the text of one that an earlier document holds, its
lines are blank to the reader; what is known of it is said here too, as many lines further down.

That is true only if the rest of the document is the same as far as a reader looks at it: the other
keys at the root, the definitions if the entry refers to something, and what the reader tells in
`Reading.context`. The cut is held against the parsed tree. Where one of these differs, the document is
read as a whole.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from sys import intern
from typing import Final, TypeAlias

from tigergen.model.claim import Address, Elsewhere, Place
from tigergen.sources.document import Document, Reading, Repeat
from tigergen.text.tree import Located

_TABLES: Final = {"paths": ("paths",), "definitions": ("components", "schemas")}
"""Keys at the root whose entries are read each for itself, and the address of what they become."""
_TABLE: Final = re.compile(rf"^(?:{'|'.join(_TABLES)}):", re.MULTILINE)
_ROOT: Final = re.compile(r"\n(?=[^\s#-])")
_INDENT: Final = re.compile(r"\n+( +)")
_ENTRY: Final = re.compile(r" +[^\s#][^\n]*:[ \r]*\n")
_SHARING: Final = re.compile(r"[:\-] +[&*!]|<<")
"""Anchors, aliases and tags: text whose meaning other text may share."""
_ABOUT_ITSELF: Final = ("info", "x-", *_TABLES)
"""How keys at the root begin that say nothing about the entries of the tables."""

_Key: TypeAlias = tuple[str, ...]
Read: TypeAlias = Callable[[Document, frozenset[str]], Reading]
"""Reads a document. The texts are what entries that were blanked tell about the document as a whole."""


@dataclass(frozen=True, slots=True)
class Part:
    """Lines of a text: a key at the root, or (`of` names the table) an entry of a table."""

    of: str
    name: str
    first: int
    text: str

    @property
    def last(self) -> int:
        """The last line."""
        return self.first + self.text.count("\n") - self.text.endswith("\n")


def cut(text: str) -> list[Part]:
    """Cut a YAML text in front of each key at the root, and tables in front of each entry."""
    if not _TABLE.search(text):
        return []
    parts: list[Part] = []
    first = [] if text[0] in "\n #-" else [0]
    for chunk, line in _cut_at(text, [*first, *_ends(_ROOT, text)], 1):
        name = chunk.partition(":")[0]
        entries = list(_entries(chunk, name, line)) if name in _TABLES else []
        if entries:
            chunk = chunk[: len(chunk) - sum(len(entry.text) for entry in entries)]
        parts += [Part("", name, line, chunk), *entries]
    return parts


def _entries(table: str, name: str, line: int) -> Iterator[Part]:
    """The entries of a block mapping whose key stands in the first line of `table`."""
    head = table.find("\n")
    indent = _INDENT.match(table, head) if head >= 0 else None
    if indent is None or table[len(name) + 1 : head].strip():
        return
    width = len(indent[1])
    mark = re.compile(rf"\n{indent[1]}(?=[^\s#-])")
    starts = [end - width for end in _ends(mark, table)]
    for text, first in _cut_at(table, starts, line):
        # What many documents hold is held once.
        yield Part(name, "", first, intern(text))


def _ends(mark: re.Pattern[str], text: str) -> list[int]:
    return [match.end() for match in mark.finditer(text)]


def _cut_at(text: str, starts: list[int], line: int) -> Iterator[tuple[str, int]]:
    """Yield what begins at each of the starts and ends before the next, with its line."""
    last = 0
    for start, end in pairwise([*starts, len(text)]):
        line += text.count("\n", last, start)
        last = start
        yield text[start:end], line


def _without(document: Document, parts: Sequence[Part], entries: Iterable[Part]) -> Document:
    """The document with blank lines for some of its entries."""
    gone = {part.first for part in entries}
    left = {part.of for part in parts if part.of and part.first not in gone}
    texts = [document.text[: document.text.index(parts[0].text)]]
    for part in parts:
        if part.of and part.first in gone:
            texts.append("\n" * part.text.count("\n"))
        elif part.name in _TABLES and part.name not in left and not part.of:
            # A table without entries is empty; a key without a value would be something else.
            texts.append(part.text.replace(":", ": {}", 1))
        else:
            texts.append(part.text)
    return replace(document, text="".join(texts))


@dataclass(slots=True)
class _Lines:
    """Lines that the facts of an entry are placed at: where they begin, which ones from there, and where else."""

    first: int
    facts: set[int] = field(default_factory=set)
    elsewhere: Elsewhere = field(default_factory=Elsewhere)


@dataclass(slots=True)
class _Known:
    """An entry as it was read first: its own lines, and by name those of keys at the root."""

    own: _Lines
    shared: dict[str, _Lines] = field(default_factory=dict)
    tells: frozenset[str] = frozenset()


class Repetitions:
    """The entries that occur in several of the documents, and what is known of them so far."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._parts = {document.name: cut(document.text) for document in documents}
        count = Counter(part.text for parts in self._parts.values() for part in parts if part.of)
        self._several = frozenset(
            text
            for text, times in count.items()
            if times > 1 and _ENTRY.match(text) and not _SHARING.search(text)
        )
        self._known: dict[_Key, _Known] = {}
        self._contexts: dict[str, str] = {}

    def __contains__(self, document: Document) -> bool:
        """Whether another document has an entry of this one."""
        return any(part.text in self._several for part in self._parts[document.name])

    def without_entries(self, document: Document) -> Document:
        """The document without the entries of its tables: enough to know its format."""
        texts = (part.text for part in self._parts[document.name] if not part.of)
        return replace(document, text="".join(texts))

    def read(self, document: Document, group: str, read: Read) -> Reading:
        """Read a document, but for the entries that are known.

        `group` names the reader and the rank: what another reader made of an entry says nothing here.
        """
        parts = self._parts[document.name]
        if group in self._contexts:
            context = self._contexts[group]
            keys = self._keys(parts, group, context)
            known = [(part, self._known[key]) for part, key in keys if key in self._known]
            gone = {part.first for part, _ in known}
            tells = frozenset().union(*(one.tells for _, one in known))
            reading = read(_without(document, parts, (part for part, _ in known)), tells)
            rest = [part for part in parts if not (part.of and part.first in gone)]
            if known and reading.context == context and _fits(rest, reading):
                self._learn(reading, rest, parts, group)
                reading.repeats = list(_repeats(reading, parts, known))
                return reading
        reading = read(document, frozenset())
        if _fits(parts, reading):
            self._contexts[group] = reading.context
            self._learn(reading, parts, parts, group)
        return reading

    def _keys(self, parts: Sequence[Part], group: str, context: str) -> Iterator[tuple[Part, _Key]]:
        """The entries that may be known, with all that they depend on."""
        rest = "".join(
            part.text for part in parts if not part.of and not part.name.startswith(_ABOUT_ITSELF)
        )
        schemas = "".join(part.text for part in parts if part.of == "definitions")
        for part in parts:
            if part.of and part.text in self._several:
                refers = "$ref" in part.text
                yield part, (group, context, rest, part.of, part.text, schemas if refers else "")

    def _learn(
        self, reading: Reading, own: Sequence[Part], parts: Sequence[Part], group: str
    ) -> None:
        """Remember what was read of a document's own entries, and mark it as repeatable."""
        keys = {part.first: key for part, key in self._keys(parts, group, reading.context)}
        entries = {
            address: part
            for address, part in _addresses(own, reading).items()
            if part.first in keys and keys[part.first] not in self._known
        }
        marking = _Marking(reading, own, entries)
        for address, known in marking.mark().items():
            self._known[keys[entries[address].first]] = known


def _fits(parts: Sequence[Part], reading: Reading) -> bool:
    """Tell whether the parts of a text are the keys of its tree, each where it was found."""
    root = reading.document.tree
    failed = any(found.code == "G004" for found in reading.diagnostics)
    if not isinstance(root, Located) or reading.followed or failed:
        return False
    for table in ("", *_TABLES):
        owner = root.get(table) if table else root
        lines = [entry.line for entry in owner.mapping().values()] if owner is not None else []
        if sorted(lines) != [part.first for part in parts if part.of == table]:
            return False
    return True


def _addresses(parts: Sequence[Part], reading: Reading) -> dict[Address, Part]:
    """The entries by the beginning of the addresses of what they state."""
    root = reading.document.tree
    assert isinstance(root, Located)
    found: dict[Address, Part] = {}
    twice: set[Address] = set()
    for table, address in _TABLES.items():
        names = {entry.line: name for name, entry in root.at(table).mapping().items()}
        for part in parts:
            if part.of == table:
                where = _bare((*address, names[part.first]))
                twice |= {where} & found.keys()
                found[where] = part
    return {where: part for where, part in found.items() if where not in twice}


def _bare(address: Address) -> Address:
    """What an entry's address begins with, but for the slashes that readers put before a path."""
    head = address[: len(_TABLES["definitions"]) + 1] if address[0] == "components" else address[:2]
    return (*head[:-1], head[-1].lstrip("/"))


class _Marking:
    """Finds what a reading says of each entry, and lets it know that it stands elsewhere, too."""

    def __init__(
        self, reading: Reading, parts: Sequence[Part], entries: dict[Address, Part]
    ) -> None:
        self._reading = reading
        self._parts = parts
        self._lines = [part.first for part in parts]
        self._entries = entries
        tells = {_bare(address): texts for address, texts in reading.tells.items()}
        self._known = {
            address: _Known(_Lines(part.first), tells=frozenset(tells.get(address, ())))
            for address, part in entries.items()
        }

    def mark(self) -> dict[Address, _Known]:
        """Return what is known of the entries whose facts all stand where they can be found again."""
        reading = self._reading
        for address, place in self._said():
            self._look(address, place)
        reading.claims = [
            replace(claim, origin=replace(claim.origin, also=also))
            if (also := self._elsewhere(claim.address, claim.place)) is not None
            else claim
            for claim in reading.claims
        ]
        reading.contradictions = [
            replace(
                found, also=tuple(self._elsewhere(found.address, place) for _, place in found.sides)
            )
            for found in reading.contradictions
        ]
        by_line = {part.first: address for address, part in self._entries.items()}
        for index, found in enumerate(reading.diagnostics):
            part = self._part(found.place) if found.place is not None else None
            known = self._known.get(by_line.get(part.first, ())) if part is not None else None
            if known is not None:
                reading.diagnostics[index] = replace(found, also=known.own.elsewhere)
        return self._known

    def _said(self) -> Iterator[tuple[Address, Place]]:
        for claim in self._reading.claims:
            yield claim.address, claim.place
        for found in self._reading.contradictions:
            for _, place in found.sides:
                yield found.address, place

    def _part(self, place: Place) -> Part | None:
        """The part of the text that a place lies in."""
        if place.source != self._reading.document.name or place.line < self._lines[0]:
            return None
        return self._parts[bisect_right(self._lines, place.line) - 1]

    def _look(self, address: Address, place: Place) -> None:
        """Note where a fact stands; forget entries with facts that other entries have a part in."""
        owner = _bare(address) if address else ()
        part = self._part(place)
        known = self._known.get(owner)
        if known is not None:
            if part is not None and part is self._entries[owner]:
                known.own.facts.add(place.line - part.first)
            elif part is None or part.of or part.name.startswith(_ABOUT_ITSELF):
                del self._known[owner]
            else:
                shared = known.shared.setdefault(part.name, _Lines(part.first))
                shared.facts.add(place.line - part.first)
        elif part is not None and part.of:
            # What stands in one entry and is about something else.
            for other, entry in self._entries.items():
                if entry is part:
                    self._known.pop(other, None)

    def _elsewhere(self, address: Address, place: Place) -> Elsewhere | None:
        known = self._known.get(_bare(address)) if address else None
        part = self._part(place)
        if known is None or part is None:
            return None
        return (known.own if part.of else known.shared[part.name]).elsewhere


def _repeats(
    reading: Reading, parts: Sequence[Part], entries: Sequence[tuple[Part, _Known]]
) -> Iterator[Repeat]:
    """Put on record that a document holds what is known, and yield where."""
    source = reading.document.name
    root = {part.name: part.first for part in parts if not part.of}
    shared: set[int] = set()
    for part, known in entries:
        known.own.elsewhere.add(source, part.first - known.own.first)
        yield Repeat(part.first, part.last, known.own.facts)
        for name, lines in known.shared.items():
            lines.elsewhere.add(source, root[name] - lines.first)
            shared |= {root[name] + line for line in lines.facts}
    stated = {claim.place.line for claim in reading.claims}
    yield from (Repeat(line, line, {0}) for line in sorted(shared - stated))
