"""The path of an operation that does not state it: from its document's other operations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from tigergen.infer.shown.evidence import (
    NOTHING,
    Found,
    Shown,
    is_list,
    resource_type,
    shown_fields,
)
from tigergen.infer.shown.habits import Habits, last_word
from tigergen.infer.shown.methods import decide_methods
from tigergen.infer.shown.wording import (
    VERBS,
    action_segments,
    heading_words,
    lemma,
    placeholder_noun,
    plain_noun,
    verb_and_object,
)
from tigergen.model import names
from tigergen.model.paths import segments

_SIMILAR: Final = 0.6
"""Share of fields that two samples have in common if they show the same thing."""
_NEAR: Final = 1_000
"""Operations before and behind one that are compared with it: on no page of people are there more."""


def find_operations(shown: Sequence[Shown]) -> list[Found]:
    """Return method and path of each operation of a document, in its order."""
    return _Finder(shown).find()


@dataclass(frozen=True)
class _Case:
    """An operation that wants a path: its place, what is shown, and what is known of its method."""

    index: int
    one: Shown
    method: str | None
    fits: tuple[str, ...]

    @property
    def kind(self) -> str | None:
        """The JSON:API type it shows."""
        return resource_type(self.one.response) or resource_type(self.one.request)

    @property
    def listed(self) -> bool:
        """Whether it answers with a list."""
        return self.one.response is not NOTHING and is_list(self.one.response)

    @property
    def lists(self) -> bool:
        """Whether it reads many things."""
        return self.method == "get" and self.listed

    @property
    def reads(self) -> bool:
        """Whether it reads one thing."""
        return self.method == "get" and not self.listed

    @property
    def has_id(self) -> bool:
        """Whether the resource it sends has an id."""
        data = self.one.request.get("data") if isinstance(self.one.request, dict) else None
        return isinstance(data, dict) and "id" in data

    @property
    def changes(self) -> bool:
        """Whether it can be nothing but a change of what exists."""
        return set(self.fits) <= {"patch", "put", "delete"}


@dataclass(frozen=True)
class _Guess:
    """Paths that would explain the evidence, by which rule, and whether one of them must be it."""

    paths: list[str]
    rule: str
    sure: bool = True


class _Finder:
    """Finds the paths of one document; what is known of its other operations is the evidence."""

    def __init__(self, shown: Sequence[Shown]) -> None:
        self._shown = shown
        self._found = [Found(path=one.path) for one in shown]
        self._habits = Habits(shown)
        self._fields = [shown_fields(one.response) for one in shown]
        self._taken: set[tuple[str, str]] = set()
        self._next_stated = self._following()
        self._previous: str | None = None

    def find(self) -> list[Found]:
        """Decide each operation, first those with a path, so that the others avoid them."""
        fits = decide_methods(self._shown, self._found, self._taken)
        for index, (one, found) in enumerate(zip(self._shown, self._found, strict=True)):
            if one.path is None:
                self._place(_Case(index, one, found.method, fits[index]), found)
            if found.path is not None:
                self._previous = found.path
                self._habits.learn(found.path)
        return self._found

    def _following(self) -> list[str | None]:
        """For each operation the next stated path."""
        result: list[str | None] = []
        following: str | None = None
        for one in reversed(self._shown):
            result.append(following)
            following = one.path or following
        return result[::-1]

    def _place(self, case: _Case, found: Found) -> None:
        """Give the operation the one path that explains it, or candidates."""
        guess = self._guess(case)
        free = [path for path in dict.fromkeys(guess.paths) if self._free(case, path)]
        if len(free) == 1 and guess.sure and case.method and self._borne_out(case, free[0]):
            found.path, found.path_rule = free[0], guess.rule
            self._taken.add((case.method, free[0]))
            return
        methods = [case.method] if case.method else list(case.fits)
        found.candidates = [(method, path) for method in methods for path in free or [""]]

    def _fits(self, case: _Case, path: str) -> bool:
        """Whether the path keeps the alphabetical order of a document whose paths have one."""
        if not self._habits.ordered:
            return True
        following = self._next_stated[case.index]
        return (self._previous is None or path >= self._previous) and (
            following is None or path <= following
        )

    def _free(self, case: _Case, path: str) -> bool:
        return self._fits(case, path) and (case.method or "", path) not in self._taken

    def _borne_out(self, case: _Case, path: str) -> bool:
        """Whether more than a likeness of fields speaks for the path of what has no heading.

        A JSON:API type does, the order of the paths, another operation at that path, or a
        placeholder that is called after the collection.
        """
        if case.one.heading or case.kind or self._habits.ordered or self._habits.is_stated(path):
            return True
        collection, _, last = path.rstrip("/").rpartition("/")
        return placeholder_noun(last.strip("{}")) == last_word(collection) != ""

    # -- guesses -------------------------------------------------------------------------------

    def _guess(self, case: _Case) -> _Guess:
        collections = self._collections(case)
        if collections.paths:
            guess = self._within(case, collections)
            return guess if collections.sure else replace(guess, sure=False)
        nouns = _Guess(self._from_noun(case), "", sure=False)
        return _Guess(self._within(case, nouns).paths if nouns.paths else [], "", sure=False)

    def _within(self, case: _Case, collections: _Guess) -> _Guess:
        """The collection itself, one of its items, or an action on an item."""
        one, rule = case.one, collections.rule
        items = [self._habits.item(one, path) for path in collections.paths]
        if not one.parameters and (case.method == "post" or case.lists):
            return collections
        if case.has_id and case.changes:
            return _Guess(items, rule)
        if case.reads and not one.parameters:
            return self._read_alone(case, rule, items)
        if not one.parameters and not case.changes:
            return _Guess(collections.paths, rule, case.method is not None)
        nouns = _nouns(case.kind, collections.paths)
        if (case.changes or case.reads) and _says_item(one.heading, nouns):
            return _Guess(items, rule, all(_goes_with(one, item) for item in items))
        return self._action(case, nouns, items)

    def _read_alone(self, case: _Case, rule: str, items: list[str]) -> _Guess:
        """One thing that is read without an id: where it is changed, or an item."""
        own = [] if case.kind else self._changed_alike(case.one)
        return _Guess(own or items, rule, case.one.response is not NOTHING)

    def _action(self, case: _Case, nouns: set[str], items: list[str]) -> _Guess:
        """An action on an item, called after what the summary says is done."""
        ends, sure = action_segments(case.one.heading, nouns)
        if case.method == "get" and ends:
            # What is read below an item is named after what it is, unless others here say `get-`.
            sure = sure and self._habits.has_action(ends[0].split("-")[0])
        paths = [self._habits.below(item, end) for item in items for end in ends]
        if any(self._free(case, path) for path in paths):
            return _Guess(paths, "summary-action", sure)
        # What is done does not fit the order; what it is done to may be the segment.
        objects = [end.partition("-")[2] for end in ends]
        paths += [self._habits.below(item, end) for item in items for end in objects if end]
        return _Guess(paths, "summary-action", sure=False)

    def _collections(self, case: _Case) -> _Guess:
        """The collections the operation may belong to."""
        known = self._habits.collections
        if case.kind is None:
            return self._alike(case)
        if case.kind in known:
            return _Guess([path for path, _ in known[case.kind].most_common()], "resource-type")
        prefixes = self._habits.prefixes(self._previous, self._next_stated[case.index])
        paths = [f"{prefix}/{case.kind}{self._habits.slash}" for prefix in prefixes]
        fitting = [path for path in paths if self._fits(case, path)]
        return _Guess(fitting or paths, "resource-type", self._habits.named_by_type)

    def _alike(self, case: _Case) -> _Guess:
        """Collections whose name the heading says, or that are shown with the same fields."""
        one, habits = case.one, self._habits
        neighbour = habits.collection_of(self._previous) if self._previous else None
        words = {names.singular(word) for word in heading_words(one.heading)}
        said = habits.called(words)
        if neighbour in said:
            return _Guess([str(neighbour)], "same-resource")
        noun = plain_noun(one.heading)
        if likely := self._shown_or_said(case, noun, said):
            return _Guess(likely, "same-resource")
        if mentioned := self._named_alike(one, noun):
            return _Guess([mentioned], "summary-resource")
        passing = [neighbour] if neighbour is not None and last_word(neighbour) in words else []
        return _Guess(passing, "same-resource")

    def _shown_or_said(self, case: _Case, noun: str, said: list[str]) -> list[str]:
        """The collections that show the same fields, and those that the heading says."""
        shown = self._shown_alike(case)
        both = [path for path in shown if path in said]
        if both:
            return both
        if noun:
            # What is acted on has to be what the collection is called after.
            shown = [path for path in shown if last_word(path) == noun]
        # What is shown outweighs what a word in passing names, but not what is acted on.
        return [*shown, *(said if noun or not shown else [])]

    def _named_alike(self, one: Shown, noun: str) -> str | None:
        """The collection that no path states, called after what is acted on or identified."""
        identified = placeholder_noun(one.parameters[-1]) if one.parameters else ""
        for word in (noun, identified if noun in ("", identified) else ""):
            if word in self._habits.named:
                return self._habits.named[word]
        return None

    def _shown_alike(self, case: _Case) -> list[str]:
        """The collections whose operations, not too far away, show the most fields in common with this one."""
        fields = shown_fields(case.one.response) or shown_fields(case.one.request)
        if not fields:
            return []
        scores: Counter[str] = Counter()
        near = slice(max(case.index - _NEAR, 0), case.index + _NEAR)
        for found, theirs in zip(self._found[near], self._fields[near], strict=True):
            if found.path is None or not theirs:
                continue
            score = len(fields & theirs) / len(fields | theirs)
            collection = self._habits.collection_of(found.path)
            if score >= _SIMILAR and collection is not None:
                scores[collection] = max(scores[collection], int(100 * score))
        return [path for path, score in scores.most_common() if score == max(scores.values())]

    def _changed_alike(self, one: Shown) -> list[str]:
        """Paths where a thing with the same fields is changed: there it is read, too."""
        fields = shown_fields(one.response)
        if not fields:
            return []
        return [
            found.path
            for found, theirs in zip(self._found, self._fields, strict=True)
            if found.path is not None and found.method in ("put", "patch") and fields == theirs
        ]

    def _from_noun(self, case: _Case) -> list[str]:
        """The collection that the words of a heading may name; there is no other evidence."""
        _, object_, _ = verb_and_object(case.one.heading)
        prefix = self._habits.prefixes()[0]
        return [
            f"{prefix}/{names.plural(names.singular(noun))}{self._habits.slash}"
            for noun in object_[:1]
        ]


def _nouns(kind: str | None, collections: list[str]) -> set[str]:
    """Words that a heading may use for the resource: `messaging-channels` -> messaging, channel."""
    texts = [kind] if kind else []
    texts += [segments(path)[-1] for path in collections if segments(path)]
    return {names.singular(word.lower()) for text in texts for word in names.words(text)}


def _says_item(heading: str, nouns: set[str]) -> bool:
    """Whether the heading says no more than a verb and the resource itself."""
    verb, object_, _ = verb_and_object(heading)
    words = [names.singular(word) for token in object_ for word in token.split("-")]
    return not verb or (lemma(verb) in VERBS and bool(words) and set(words) <= nouns)


def _goes_with(one: Shown, item: str) -> bool:
    """Whether the operation's path parameters are those of the path, the last one called after it."""
    if not one.parameters:
        return True
    name = one.parameters[-1]
    collection = item.rstrip("/").rpartition("/")[0]
    called = len(names.words(name)) == 1 or placeholder_noun(name) == last_word(collection)
    return item.count("{") == len(one.parameters) and called
