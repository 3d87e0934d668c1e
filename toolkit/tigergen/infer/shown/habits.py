"""How the paths of one document look: what its stated paths have in common, and its collections."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from typing import Final

from tigergen.infer.shown.evidence import NOTHING, Shown, is_list, resource_type
from tigergen.infer.shown.wording import placeholder_noun, plain_noun
from tigergen.model import names
from tigergen.model.paths import is_action, segments, split_prefix

_FEW: Final = 2
ENOUGH: Final = 3
"""Paths that have to be in order, or actions alike, for that to be a habit of the document."""


class Habits:
    """What the stated paths of a document tell about the others.

    Attributes:
        stated: the stated paths, in the document's order.
        ordered: whether they are in alphabetical order.
        slash: what paths end in, a slash or nothing.
        collections: last segment -> paths of collections that end in it, and how often they are seen.
        named: singular noun -> the collection that several summaries and placeholders call by it.
        named_by_type: whether stated paths name collections by the JSON:API type of what they show.
    """

    def __init__(self, shown: Sequence[Shown]) -> None:
        self._shown = shown
        self.stated = [one.path for one in shown if one.path is not None]
        self.ordered = len(self.stated) >= ENOUGH and self.stated == sorted(self.stated)
        ended = sum(path.endswith("/") for path in self.stated)
        self.slash = "/" if 2 * ended > len(self.stated) else ""
        self._known = frozenset(self.stated)
        self._placeholder = self._usual_placeholder()
        self._items: dict[str, str] = {}
        self.collections: dict[str, Counter[str]] = {}
        for path in self.stated:
            self._collect(path)
        self.named = self._named()
        self.named_by_type = self._named_by_type()

    def _usual_placeholder(self) -> str:
        counts = Counter(
            segment for path in self.stated for segment in segments(path) if segment.startswith("{")
        )
        usual = counts.most_common(1)[0][0] if counts else "{id}"
        return usual if not placeholder_noun(usual.strip("{}")) else "{id}"

    def _collect(self, path: str) -> None:
        """Note the collections a stated path shows, and how it calls their items."""
        parts = segments(path)
        for index, part in enumerate(parts):
            item = parts[index + 1] if index + 1 < len(parts) else ""
            if item.startswith("{"):
                self._items.setdefault(self.path(parts[: index + 1]), item)
            if part.startswith("{"):
                continue
            whole = not item and not any(other.startswith("{") for other in parts)
            if item.startswith("{") or whole:
                collection = self.path(parts[: index + 1])
                self.collections.setdefault(part, Counter())[collection] += 1

    def _named(self) -> dict[str, str]:
        """Nouns that at least two operations agree on, one of them a plain list or creation.

        Whether the segment is plural is the habit of the stated collections; without them nothing
        is said.
        """
        parts = list(self.collections)
        if not parts:
            return {}
        plural = sum(names.plural(names.singular(part)) == part for part in parts)
        prefix = version_prefix(next(iter(self.collections[parts[0]])))
        evidence, anchored = self._nouns()
        known = {last_word(part) for part in parts}
        return {
            noun: f"{prefix}/{names.plural(noun) if 2 * plural >= len(parts) else noun}{self.slash}"
            for noun in sorted(anchored)
            if evidence[noun] >= _FEW and noun not in known
        }

    def _named_by_type(self) -> bool:
        """A type does not make a path by itself: most stated paths that show a resource have to end in it."""
        borne_out = Counter(
            kind in segments(one.path)
            for one in self._shown
            for kind in [resource_type(one.response) or resource_type(one.request)]
            if one.path is not None and kind is not None
        )
        return borne_out[True] > borne_out[False]

    def _nouns(self) -> tuple[Counter[str], set[str]]:
        """How many operations without a path say each noun, and which are listed or created."""
        evidence: Counter[str] = Counter()
        anchored: set[str] = set()
        for one in self._shown:
            if one.path is not None or resource_type(one.response) or resource_type(one.request):
                continue
            noun = plain_noun(one.heading)
            listed = one.response is not NOTHING and is_list(one.response)
            if noun and not one.parameters and (listed or "201" in one.statuses):
                anchored.add(noun)
            evidence.update({noun, *map(placeholder_noun, one.parameters)} - {""})
        return evidence, anchored

    # -- questions -----------------------------------------------------------------------------

    def path(self, parts: Sequence[str]) -> str:
        """The path of these segments, as this document ends its paths."""
        return f"/{'/'.join(parts)}{self.slash}"

    def called(self, words: Set[str]) -> list[str]:
        """The collections whose name is one of the words."""
        return [
            path
            for segment, found in self.collections.items()
            if last_word(segment) in words
            for path in found
        ]

    def below(self, path: str, segment: str) -> str:
        """The path with one segment more."""
        return f"{path.rstrip('/')}/{segment}{self.slash}"

    def is_stated(self, path: str) -> bool:
        """Whether some operation states this path."""
        return path in self._known

    def prefixes(self, *neighbours: str | None) -> list[str]:
        """What may stand before a new collection: what stands before the neighbours', or the first's."""
        known = [path for path in neighbours if path is not None] or self.stated[:1]
        return list(dict.fromkeys(map(version_prefix, known))) or [""]

    def collection_of(self, path: str) -> str | None:
        """The innermost collection of a path: what stands before its last placeholder, or itself."""
        parts = segments(path)
        for index in range(len(parts) - 1, -1, -1):
            if parts[index].startswith("{"):
                return self.path(parts[:index])
        return self.path(parts) if parts else None

    def learn(self, path: str) -> None:
        """Know the collection of a path that was found."""
        collection = self.collection_of(path)
        if collection is not None and segments(collection):
            known = self.collections.setdefault(segments(collection)[-1], Counter())
            known.setdefault(collection, 1)

    def item(self, one: Shown, collection: str) -> str:
        """The path of an item: by the operation's own placeholder, the collection's, or the usual one."""
        if one.parameters:
            return self.below(collection, "{" + one.parameters[-1] + "}")
        if collection in self._items:
            return self.below(collection, self._items[collection])
        noun = last_word(collection)
        for other in self._shown:
            for name in other.parameters if other.path is None else ():
                if placeholder_noun(name) == noun:
                    return self.below(collection, "{" + name + "}")
        usual = self._placeholder if self._placeholder not in collection else "{id}"
        return self.below(collection, usual)

    def has_action(self, verb: str) -> bool:
        """Whether a stated action begins with the verb: `get-logs`."""
        actions = (path for path in self.stated if is_action(path))
        return any(segments(path)[-1].split("-")[0] == verb for path in actions)


def version_prefix(path: str) -> str:
    """What stands before the first collection: `/v1`, or nothing."""
    prefix, _ = split_prefix(path)
    return "".join(f"/{part}" for part in prefix)


def last_word(collection: str) -> str:
    """The singular noun a collection is called by: `/v1/text-accounts` -> account."""
    words = names.words((segments(collection) or [""])[-1])
    return names.singular(words[-1].lower()) if words else ""
