"""The formats tigergen reads, and how a document finds its reader."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, Protocol

from tigergen.diagnostics.internal import internal_error
from tigergen.model.claim import Place
from tigergen.sources import apisjson, facts, openapi
from tigergen.sources.certainty import NAMED, POSSIBLE
from tigergen.sources.copied import FORMAT as copied
from tigergen.sources.document import Document, Format, Reading
from tigergen.sources.page import FORMAT as page
from tigergen.sources.readme import FORMAT as readme
from tigergen.sources.redoc import FORMAT as redoc
from tigergen.sources.remarks import complete_remarks
from tigergen.sources.repeated import Repetitions
from tigergen.sources.swagger import FORMAT as swagger
from tigergen.text.html import is_html

FORMATS: Final[tuple[Format, ...]] = (
    openapi.FORMAT,
    swagger,
    apisjson.FORMAT,
    facts.FORMAT,
    readme,
    copied,
    redoc,
    page,
)


def recognise(document: Document, formats: Sequence[Format] = FORMATS) -> Format | None:
    """Return the format the document most surely has, or None if it has none of them."""
    html = is_html(document.text)
    best, found = 0.0, None
    for format in formats:
        score = 0.0 if html and format.structured else format.recognise(document)
        if score > best:
            best, found = score, format
        if best >= NAMED:  # no other can be surer
            break
    return found if best >= POSSIBLE else None


def read_document(
    document: Document,
    format: Format,
    rank: int | None = None,
    hears: frozenset[str] = frozenset(),
) -> Reading:
    """Read a document with the reader of its format.

    `rank` overrides the format's place in the order of trust: the lowest number is trusted most.
    `hears` is what repeated entries tell about the document.
    """
    reading = Reading(document, format.name, format.rank if rank is None else rank, hears=hears)
    if format.structured:
        reading.check(document.tree, document.oddities)
    elif not format.long_lines:
        _check_lines(reading)
    format.read(reading)
    complete_remarks(reading)
    return reading


def _check_lines(reading: Reading) -> None:
    """Report what of a line of prose is not read."""
    limit = reading.document.limits.columns
    for number, line in enumerate(reading.document.lines, 1):
        if len(line) > limit:
            message = f"{len(line):,} characters; what follows the first {limit:,} is not read"
            reading.report("S043", message, number, limit + 1)


class Memory(Protocol):
    """Readings of earlier builds; one that remembers nothing is as good, only slower."""

    def recall(self, document: Document, rank: int | None) -> Reading | None:
        """Return what a reader made of the same document before."""

    def keep(self, reading: Reading, rank: int | None) -> None:
        """Remember what a reader made of its document."""


def read_documents(
    documents: Sequence[Document],
    formats: Sequence[Format],
    ranks: Mapping[str, int | None],
    memory: Memory,
    progress: Callable[[str], None],
) -> tuple[list[Reading], list[tuple[str, str]]]:
    """Read each document whose format is recognised; return the names of the others, and why.

    A file that another document refers to is part of that one, unless it states operations itself.
    """
    read: dict[str, Reading] = {}
    unknown: dict[str, str] = {}
    reader = _Reader(formats, memory, Repetitions(documents))
    # By name: of statements that are repeated word for word, the first one is read.
    for number, document in enumerate(sorted(documents, key=lambda one: one.name), 1):
        progress(f"reading {number} of {len(documents)}")
        reading = reader.read(document, ranks.get(document.name))
        document.release()
        if reading is None:
            unknown[document.name] = _why_unknown(document, formats)
        else:
            reading.document.release()
            read[document.name] = reading
    parts = {name for reading in read.values() for name in reading.followed}
    return (
        [
            read[document.name]
            for document in documents
            if document.name in read
            and (document.name not in parts or _has_operations(read[document.name]))
        ],
        [
            (document.name, unknown[document.name])
            for document in documents
            if document.name in unknown and document.name not in parts
        ],
    )


class _Reader:
    """Reads documents, each by the quickest way: from memory, but for what is repeated, or whole."""

    def __init__(self, formats: Sequence[Format], memory: Memory, repetitions: Repetitions) -> None:
        self._formats = formats
        self._memory = memory
        self._repetitions = repetitions

    def read(self, document: Document, rank: int | None) -> Reading | None:
        """Return what a document says, or None if its format is not known."""
        if document in self._repetitions:
            format = recognise(self._repetitions.without_entries(document), self._formats)
            if format is not None and format.by_entry:
                # What it says depends on other documents: it is not remembered.
                read = partial(self._reading, format=format, rank=rank)
                return self._repetitions.read(document, f"{format.name} {rank}", read)
        reading = self._memory.recall(document, rank)
        if reading is not None:
            return reading
        format = recognise(document, self._formats)
        if format is None:
            return None
        reading = self._reading(document, format=format, rank=rank)
        if not reading.followed and "G004" not in {found.code for found in reading.diagnostics}:
            # What it says depends on more than its own text, or on a fault of ours.
            self._memory.keep(reading, rank)
        return reading

    def _reading(
        self,
        document: Document,
        hears: frozenset[str] = frozenset(),
        *,
        format: Format,
        rank: int | None,
    ) -> Reading:
        try:
            return read_document(document, format, rank, hears)
        except Exception as error:  # the other documents are read all the same
            found = internal_error(error, f"reading as {format.name}", Place(document.name, 1))
            return Reading(document, format.name, diagnostics=[found])


def _has_operations(reading: Reading) -> bool:
    return bool(reading.repeats) or any(claim.address[:1] == ("paths",) for claim in reading.claims)


def _why_unknown(document: Document, formats: Sequence[Format]) -> str:
    if not document.text.strip():
        return "the file is empty"
    return f"format not recognised (known: {', '.join(format.name for format in formats)})"
