"""What a collection shows of its paths: the stated ones, and how the slugs of its index share their beginnings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from tigergen.infer.slug.form import slug_forms
from tigergen.infer.slug.lexicon import ACTIONS
from tigergen.model.paths import segments

ENDINGS: Final = ("json", "xml")
"""Endings of file names that paths have; their dot is dropped from a slug."""

JOINTS: Final = ("-", "_", ".", ":", "camel")
"""How the words of one segment may be joined; a slug keeps at most a dash of it."""


@dataclass
class Collection:
    """The evidence about one collection. Paths are stated; forms are of every slug of the index."""

    paths: Counter[str]
    forms: frozenset[str] = frozenset()
    group_words: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    """What documents say comes in lists: the singulars of the names of array properties."""
    endings: frozenset[str] = frozenset()
    segments: dict[str, Counter[str]] = field(default_factory=dict)
    """Stated fixed segments by their form: each spelling with the number of paths that have it."""
    placeholders: dict[str, Counter[str]] = field(default_factory=dict)
    prefixes: dict[str, set[tuple[str, ...]]] = field(default_factory=dict)
    """The beginnings of stated paths by their form."""
    joints: Counter[str] = field(default_factory=Counter)
    capitals: int = 0
    """How many stated segments of one word begin with a capital."""
    single: int = 0
    actions: int = 0
    """How many stated segments are an action: `/orders/{id}/cancel`."""

    def __post_init__(self) -> None:
        for path in self.paths:
            self._learn(path)

    def _learn(self, path: str) -> None:
        stem, dot, ending = path.rstrip("/").rpartition(".")
        if dot and ending in ENDINGS:
            self.endings |= {ending}
            path = stem
        pieces = segments(path)
        for before, piece in zip(["", *pieces], pieces, strict=False):
            self.actions += bool(before) and piece.lower() in ACTIONS
            named = re.fullmatch(r"\{([^{}]+)\}", piece)
            table = self.placeholders if named else self.segments
            text = named[1] if named else piece
            for form in slug_forms(text):
                table.setdefault(form, Counter())[text] += 1
            if named is None:
                self._learn_style(piece)
        for length in range(1, len(pieces) + 1):
            for form in slug_forms("/".join(pieces[:length])):
                self.prefixes.setdefault(form, set()).add(tuple(pieces[:length]))

    def _learn_style(self, piece: str) -> None:
        fixed = re.sub(r"\{[^{}]*\}", "", piece)
        found = [joint for joint in "-_.:" if joint in fixed.strip("-_.:")]
        if ":" in piece:
            found = [":"]
        if re.search(r"[a-z][A-Z]", fixed):
            found.append("camel")
        self.joints.update(found)
        if not found and fixed.isalpha():
            self.single += 1
            self.capitals += fixed[0].isupper()

    def without(self, path: str) -> Collection:
        """Return the collection as it were if no document stated that path."""
        paths = Counter({other: count for other, count in self.paths.items() if other != path})
        forms = self.forms - set(slug_forms(path))
        return Collection(paths, forms, self.group_words, self.numbered, self.endings)

    @cached_property
    def trailing_slash(self) -> bool:
        """Whether more stated paths than not end in a slash."""
        ends = Counter(path.endswith("/") for path in self.paths)
        return ends[True] > ends[False]


def collection(
    paths: Iterable[str],
    forms: Iterable[str] = (),
    group_words: Iterable[str] = (),
    numbered: Iterable[str] = (),
) -> Collection:
    """Return what stated paths and the forms of all slugs show."""
    listed = frozenset(forms)
    endings = {
        # An ending that nearly all slugs share is one of a file name, whose dot was dropped.
        ending
        for ending in ENDINGS
        if len(listed) > 2 and sum(form.endswith(ending) for form in listed) * 10 >= len(listed) * 9
    }
    return Collection(
        Counter(paths), listed, frozenset(group_words), frozenset(numbered), frozenset(endings)
    )
