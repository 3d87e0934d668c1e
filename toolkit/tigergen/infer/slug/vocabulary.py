"""The pieces a collection's paths are made of, and how sure each is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from tigergen.infer.slug.form import slug_form
from tigergen.model import names
from tigergen.model.paths import segments

ENDINGS: Final = ("json", "xml")
"""Endings of file names that paths have; their dot is dropped from a slug."""

STOP: Final = frozenset(
    """the a an of for to from and or in on by with is are be been that this it as at its their our
    your one all any no not if was were has have using based only once per api when which who you we
    they""".split()
)
ACTIONS: Final = """accept activate add approve archive block cancel clear close confirm copy count
    create deactivate decline delete disable download edit enable export find follow import invite join
    leave list lookup mark merge move mute new open publish query read recent reject remove rename reply
    report reset restore retry revoke search send settings show start stats status stop subscribe sync
    transfer undo unblock unfollow unmute unsubscribe update upload validate verify""".split()
"""Words that paths of many APIs use for actions; they cost more than any word of the index."""


@dataclass
class Vocabulary:
    """The pieces paths are made of, by their form in a slug: text in the path, and cost.

    A vocabulary may stand on a `parent`, of which it hides some forms, so that one for a single
    entry costs no copy.
    """

    segments: dict[str, tuple[str, int]] = field(default_factory=dict)
    placeholders: dict[str, tuple[str, int]] = field(default_factory=dict)
    prefixes: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    endings: frozenset[str] = frozenset()
    trailing_slash: bool = False
    parent: Vocabulary | None = None
    hidden: frozenset[str] = frozenset()

    def segment(self, form: str) -> tuple[str, int] | None:
        """The cheapest segment of that form."""
        own = self.segments.get(form)
        other = self.parent.segment(form) if self.parent and form not in self.hidden else None
        return min(
            (found for found in (own, other) if found), key=lambda found: found[1], default=None
        )

    def placeholder(self, form: str) -> tuple[str, int] | None:
        """The placeholder of that form."""
        own = self.placeholders.get(form)
        if own is not None or self.parent is None or form in self.hidden:
            return own
        return self.parent.placeholder(form)

    def prefix(self, form: str) -> list[tuple[str, ...]]:
        """The pieces of the stated paths that begin with that form."""
        own = self.prefixes.get(form)
        return own or (self.parent.prefix(form) if self.parent is not None else [])

    def add_segment(self, text: str, cost: int) -> None:
        """Add a segment, keeping the lower cost."""
        form = slug_form(text)
        if form and (form not in self.segments or self.segments[form][1] > cost):
            self.segments[form] = (text, cost)

    def add_placeholder(self, name: str, cost: int) -> None:
        """Add a placeholder, keeping the lower cost."""
        form = slug_form(name)
        if form and (form not in self.placeholders or self.placeholders[form][1] > cost):
            self.placeholders[form] = (name, cost)

    def extended(
        self, words: Iterable[str], cost: int, hidden: frozenset[str] = frozenset()
    ) -> Vocabulary:
        """Return a vocabulary on top of this one, with the words, their singulars and plurals."""
        larger = Vocabulary(
            endings=self.endings, trailing_slash=self.trailing_slash, parent=self, hidden=hidden
        )
        for word in words:
            for form in (word, names.singular(word), names.plural(word)):
                if len(form) > 2 and form not in STOP:
                    larger.add_segment(form, cost + (form != word))
        return larger


def vocabulary(paths: Iterable[str]) -> Vocabulary:
    """Return the pieces of stated paths."""
    known = Vocabulary()
    listed = sorted(set(paths))
    endings: set[str] = set()
    for path in listed:
        stem, dot, ending = path.rstrip("/").rpartition(".")
        if dot and ending in ENDINGS:
            endings.add(ending)
            path = stem
        pieces = segments(path)
        for piece in pieces:
            placeholder = re.fullmatch(r"\{([^{}]+)\}", piece)
            if placeholder:
                known.add_placeholder(placeholder[1], 1)
            else:
                known.add_segment(piece, 1)
        for length in range(2, len(pieces) + 1):
            beginnings = known.prefixes.setdefault(slug_form("/".join(pieces[:length])), [])
            if tuple(pieces[:length]) not in beginnings:
                beginnings.append(tuple(pieces[:length]))
    known.endings = frozenset(endings)
    ends = Counter(path.endswith("/") for path in listed)
    known.trailing_slash = ends[True] > ends[False]
    return known


def telling_words(text: str) -> list[str]:
    """Return the words of a text in lower case, without those that stand in every text."""
    return [word.lower() for word in re.findall(r"[A-Za-z]+", text) if word.lower() not in STOP]
