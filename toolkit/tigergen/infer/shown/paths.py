"""The path of an operation that does not state it: from its document's other operations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from tigergen import names
from tigergen.infer.shown.evidence import (
    NOTHING,
    Found,
    Shown,
    is_list,
    resource_type,
    segments,
    shown_fields,
)
from tigergen.infer.shown.methods import find_method
from tigergen.infer.shown.wording import (
    ARTICLES,
    PREPOSITIONS,
    VERBS,
    action_segments,
    heading_words,
    lemma,
    placeholder_noun,
    plain_noun,
)

_SIMILAR: Final = 0.6
_FEW: Final = 2
_ENOUGH: Final = 3
"""Paths that have to be in order, or actions alike, for that to be a habit of the document."""


def find_operations(shown: Sequence[Shown]) -> list[Found]:
    """Return method and path of each operation of a document, in its order."""
    return _Finder(shown).find()


class _Finder:
    """Finds the paths of one document; what is known of its other operations is the evidence."""

    def __init__(self, shown: Sequence[Shown]) -> None:
        self._shown = shown
        self._found = [Found(path=one.path) for one in shown]
        stated = [one.path for one in shown if one.path is not None]
        self._ordered = len(stated) >= _ENOUGH and stated == sorted(stated)
        self._slash = "/" if 2 * sum(path.endswith("/") for path in stated) > len(stated) else ""
        placeholders = Counter(
            segment for path in stated for segment in segments(path) if segment.startswith("{")
        )
        self._placeholder = placeholders.most_common(1)[0][0] if placeholders else "{id}"
        self._collections = self._stated_collections(stated)
        self._named = self._named_collections()
        self._fields = [shown_fields(one.response) for one in shown]
        self._paths_shown = {one.path for one in shown}
        self._taken: set[tuple[str, str]] = set()
        self._next_stated = self._following()
        self._previous: str | None = None

    def find(self) -> list[Found]:
        """Decide each operation, first those with a path, so that the others avoid them."""
        methods = [find_method(one) for one in self._shown]
        silent = Counter(
            one.path
            for one, (_, rule) in zip(self._shown, methods, strict=True)
            if rule == "shown-item-without-content"
        )
        methods = [
            (("delete", "put", "post"), "") if rule == "shown-item-without-content" and silent[one.path] > 1
            else (fits, rule)
            for one, (fits, rule) in zip(self._shown, methods, strict=True)
        ]  # fmt: skip
        for one, found, (fits, rule) in zip(self._shown, self._found, methods, strict=True):
            if one.method is not None:
                found.method = one.method
            elif len(fits) == 1 and (one.path is None or (fits[0], one.path) not in self._taken):
                found.method, found.method_rule = fits[0], rule
            if found.method is not None and one.path is not None:
                self._taken.add((found.method, one.path))
            elif one.path is not None:
                found.candidates = [(method, one.path) for method in fits]
        self._remaining_methods()
        for index, (one, (fits, _)) in enumerate(zip(self._shown, methods, strict=True)):
            found = self._found[index]
            if one.path is None:
                self._place(index, one, found, fits)
            if found.path is not None:
                self._previous = found.path
                self._learn(found.path)
        return self._found

    def _learn(self, path: str) -> None:
        """Know the collection of a path that was found."""
        collection = self._last_collection(path)
        if collection is not None:
            self._collections.setdefault(segments(collection)[-1], Counter()).setdefault(
                collection, 1
            )

    def _remaining_methods(self) -> None:
        """Methods that the evidence leaves open: the document's habit, or the only one left."""
        usual = self._usual_for_actions()
        for one, found in zip(self._shown, self._found, strict=True):
            if found.path is None or found.method is not None:
                continue
            path = found.path
            free = [method for method, _ in found.candidates if (method, path) not in self._taken]
            if one.has_body and usual in free and _is_action(path):
                found.method, found.method_rule = usual, "same-method-elsewhere"
            elif len(free) == 1 and len(found.candidates) > 1:
                found.method, found.method_rule = free[0], "only-method-left"
            else:
                continue
            found.candidates = []
            self._taken.add((found.method, path))

    def _usual_for_actions(self) -> str:
        """The one method by which all other actions with a body go; empty if there are too few."""
        methods = Counter(
            found.method
            for one, found in zip(self._shown, self._found, strict=True)
            if one.has_body and found.method is not None and found.path and _is_action(found.path)
        )
        return next(iter(methods)) if len(methods) == 1 and methods.total() >= _ENOUGH else ""

    def _stated_collections(self, stated: list[str]) -> dict[str, Counter[str]]:
        """Last fixed segment -> paths of collections that end in it, and how often they are seen."""
        collections: dict[str, Counter[str]] = {}
        for path in stated:
            parts = segments(path)
            for index, part in enumerate(parts):
                before_item = index + 1 < len(parts) and parts[index + 1].startswith("{")
                whole = index + 1 == len(parts) and not any(p.startswith("{") for p in parts)
                if not part.startswith("{") and (before_item or whole):
                    collection = "/" + "/".join(parts[: index + 1]) + self._slash
                    collections.setdefault(part, Counter())[collection] += 1
        return collections

    def _named_collections(self) -> dict[str, str]:
        """Singular noun -> the collection that summaries and placeholders agree on calling by it.

        At least two operations have to, one of them a plain list or creation; whether the segment is
        plural is the habit of the stated collections, without which nothing is said.
        """
        segments = [part for part in self._collections if part]
        if not segments:
            return {}
        plural = 2 * sum(names.plural(names.singular(part)) == part for part in segments) >= len(
            segments
        )
        prefix = _prefix(next(iter(self._collections[segments[0]])))
        known = {
            names.singular(word.lower()) for part in segments for word in names.words(part)[-1:]
        }
        evidence: Counter[str] = Counter()
        anchored: set[str] = set()
        for one in self._shown:
            if one.path is not None or resource_type(one.response) or resource_type(one.request):
                continue
            noun = plain_noun(one.heading)
            listed = one.response is not NOTHING and is_list(one.response)
            if noun and not one.parameters and (listed or "201" in one.statuses):
                anchored.add(noun)
            nouns = {noun, *(placeholder_noun(name) for name in one.parameters)} - {""}
            evidence.update(nouns)
        return {
            noun: f"{prefix}/{names.plural(noun) if plural else noun}{self._slash}"
            for noun in sorted(anchored)
            if evidence[noun] >= _FEW and noun not in known
        }

    def _following(self) -> list[str | None]:
        """For each operation the next stated path."""
        result: list[str | None] = []
        following: str | None = None
        for one in reversed(self._shown):
            result.append(following)
            following = one.path or following
        return result[::-1]

    def _fits(self, index: int, path: str) -> bool:
        """Whether the path keeps the alphabetical order of a document whose paths have one."""
        if not self._ordered:
            return True
        following = self._next_stated[index]
        return (self._previous is None or path >= self._previous) and (
            following is None or path <= following
        )

    def _free(self, index: int, method: str | None, path: str) -> bool:
        return self._fits(index, path) and (method is None or (method, path) not in self._taken)

    def _place(self, index: int, one: Shown, found: Found, fits: tuple[str, ...]) -> None:
        method = found.method
        candidates, rule, sure = self._candidates(index, one, method, fits)
        possible = [path for path in dict.fromkeys(candidates) if self._free(index, method, path)]
        if len(possible) == 1 and sure and method is not None and self._borne_out(one, possible[0]):
            found.path, found.path_rule = possible[0], rule
            self._taken.add((method, possible[0]))
            return
        methods = [method] if method else list(fits)
        found.candidates = [(name, path) for name in methods for path in possible or [""]]

    def _borne_out(self, one: Shown, path: str) -> bool:
        """Whether more than a likeness of fields speaks for the path of what has no heading.

        A JSON:API type does, the order of the paths, another operation at that path, or a
        placeholder that is called after the collection.
        """
        typed = resource_type(one.response) or resource_type(one.request)
        if (
            one.heading
            or typed
            or self._ordered
            or any(other.path == path for other in self._shown)
        ):
            return True
        collection, _, last = path.rstrip("/").rpartition("/")
        return placeholder_noun(last.strip("{}")) == _last_word(collection) != ""

    def _candidates(
        self, index: int, one: Shown, method: str | None, fits: tuple[str, ...]
    ) -> tuple[list[str], str, bool]:
        """Return paths that would explain the evidence, the rule, and whether it is sure of them."""
        kind = resource_type(one.response) or resource_type(one.request)
        collections, rule = self._collections_of(index, one, kind)
        told = bool(collections)
        collections = collections or self._nouns_as_collections(one)
        if not collections:
            return [], "", False
        paths, rule, sure = self._paths(index, one, method, fits, kind, collections, rule)
        return paths, rule, sure and told

    def _nouns_as_collections(self, one: Shown) -> list[str]:
        """Collections that the words of a heading may name; nothing else tells of them."""
        tokens = [token for token in heading_words(one.heading) if token not in ARTICLES][1:]
        cut = next((i for i, token in enumerate(tokens) if token in PREPOSITIONS), len(tokens))
        stated = [other.path for other in self._shown if other.path is not None]
        prefix = _prefix(stated[0]) if stated else ""
        return [
            f"{prefix}/{names.plural(names.singular(noun))}{self._slash}"
            for noun in tokens[:cut][:1]
        ]

    def _paths(
        self, index: int, one: Shown, method: str | None, fits: tuple[str, ...],
        kind: str | None, collections: list[str], rule: str,
    ) -> tuple[list[str], str, bool]:  # fmt: skip
        listed = one.response is not NOTHING and is_list(one.response)
        items = [
            f"{path.rstrip('/')}/{self._item_name(one, path)}{self._slash}" for path in collections
        ]
        if not one.parameters and (method == "post" or (listed and method == "get")):
            return collections, rule, True
        has_id = isinstance(one.request, dict) and "id" in (one.request.get("data") or {})
        changes = set(fits) <= {"patch", "put", "delete"}
        if has_id and changes:
            return items, rule, True
        if method == "get" and not listed and not one.parameters:
            own = self._changed_alike(one) if kind is None else []
            return own or items, rule, one.response is not NOTHING
        if not one.parameters and not changes:
            return collections, rule, method is not None
        if (changes or (method == "get" and not listed)) and _says_item(one, kind, collections):
            return items, rule, all(_goes_with(one, item) for item in items)
        return self._actions(index, one, kind, collections, items)

    def _changed_alike(self, one: Shown) -> list[str]:
        """Paths where a thing with the same fields is changed: there it is read, too."""
        fields = shown_fields(one.response)
        return [
            found.path
            for found, theirs in zip(self._found, self._fields, strict=True)
            if found.path is not None
            and found.method in ("put", "patch")
            and fields
            and fields == theirs
        ]

    def _item_name(self, one: Shown, collection: str) -> str:
        """The placeholder of an item: the operation's own, the collection's, else the usual one."""
        if one.parameters:
            return "{" + one.parameters[-1] + "}"
        for other in self._shown:
            rest = (other.path or "").removeprefix(f"{collection.rstrip('/')}/")
            if rest != other.path and rest.startswith("{"):
                return rest.split("/")[0]
        noun = names.singular(segments(collection)[-1].lower())
        for other in self._shown:
            for name in other.parameters:
                if other.path is None and placeholder_noun(name) == noun:
                    return "{" + name + "}"
        usual = self._placeholder.strip("{}")
        return self._placeholder if not placeholder_noun(usual) else "{id}"

    def _collections_of(self, index: int, one: Shown, kind: str | None) -> tuple[list[str], str]:
        """The collections the operation may belong to, and the rule that says so."""
        neighbour = self._neighbour(index)
        if kind is None:
            return self._similar(one, neighbour)
        if kind in self._collections:
            found = self._collections[kind]
            return [path for path, _ in found.most_common()], "resource-type"
        following = self._next_stated[index]
        prefixes = [_prefix(path) for path in (self._previous, following) if path is not None]
        stated = [one.path for one in self._shown if one.path is not None]
        if not prefixes and stated:
            prefixes = [_prefix(stated[0])]
        paths = [f"{prefix}/{kind}{self._slash}" for prefix in dict.fromkeys(prefixes or [""])]
        fitting = [path for path in paths if self._fits(index, path)]
        return fitting or paths, "resource-type"

    def _neighbour(self, index: int) -> str | None:
        """The collection of the operation before, if it is known."""
        if index == 0 or self._previous is None or self._found[index - 1].path is None:
            return self._last_collection(self._previous) if self._previous else None
        return self._last_collection(str(self._found[index - 1].path))

    def _last_collection(self, path: str) -> str | None:
        parts = segments(path)
        for index in range(len(parts) - 1, -1, -1):
            if parts[index].startswith("{"):
                return "/" + "/".join(parts[:index]) + self._slash
        return "/" + "/".join(parts) + self._slash if parts else None

    def _similar(self, one: Shown, neighbour: str | None) -> tuple[list[str], str]:
        """Collections whose name the heading says, or that are shown with the same fields."""
        words = {names.singular(word) for word in heading_words(one.heading)}
        named = [
            path
            for segment, found in self._collections.items()
            if {names.singular(word.lower()) for word in names.words(segment)[-1:]} <= words
            for path in found
        ]
        if neighbour in named:
            return [str(neighbour)], "same-resource"
        fields = shown_fields(one.response) or shown_fields(one.request)
        noun = plain_noun(one.heading)
        scores: Counter[str] = Counter()
        for other, found, theirs in zip(self._shown, self._found, self._fields, strict=True):
            if found.path is None or not fields or not theirs or other is one:
                continue
            score = len(fields & theirs) / len(fields | theirs)
            collection = self._last_collection(found.path)
            if score >= _SIMILAR and collection is not None:
                scores[collection] = max(scores[collection], int(100 * score))
        best = [path for path, score in scores.most_common() if score == max(scores.values())]
        both = [path for path in best if path in named]
        if noun and not both:
            # What is acted on has to be what the collection is called after.
            best = [path for path in best if _last_word(path) == noun]
        if both or best:
            # What is shown outweighs what a word in passing names, but not what is acted on.
            rivals = named if noun and not both else []
            return [*(both or best), *rivals], "same-resource"
        if named:
            return named, "same-resource"
        if noun in self._named:
            return [self._named[noun]], "summary-resource"
        by_parameter = [
            self._named[kind]
            for name in one.parameters
            if (kind := placeholder_noun(name)) in self._named
        ]
        if by_parameter and noun in ("", placeholder_noun(one.parameters[-1])):
            return by_parameter[-1:], "summary-resource"
        mentioned = neighbour is not None and _mentions(one.heading, neighbour)
        return [str(neighbour)] if mentioned else [], "same-resource"

    def _actions(
        self, index: int, one: Shown, kind: str | None, collections: list[str], items: list[str]
    ) -> tuple[list[str], str, bool]:
        ends, sure = action_segments(one.heading, _nouns(kind, collections))
        if self._found[index].method == "get" and ends:
            # What is read below an item is named after what it is, unless others here say `get-`.
            verb = ends[0].split("-")[0]
            stated = (other.path for other in self._shown if other.path and _is_action(other.path))
            sure = sure and any(segments(path)[-1].split("-")[0] == verb for path in stated)
        paths = [f"{item.rstrip('/')}/{segment}{self._slash}" for item in items for segment in ends]
        method = self._found[index].method
        if not any(self._free(index, method, path) for path in paths):
            # What is done does not fit the order; what it is done to may be the segment.
            nouns = ["-".join(segment.split("-")[1:]) for segment in ends if "-" in segment]
            paths += [
                f"{item.rstrip('/')}/{noun}{self._slash}"
                for item in items
                for noun in nouns
                if noun
            ]
            sure = False
        return paths, "summary-action", sure


def _is_action(path: str) -> bool:
    """Whether the path ends in a fixed segment behind a placeholder."""
    return re.search(r"\}/[^{}/]+/?$", path) is not None


def _prefix(path: str) -> str:
    """What stands before the first collection: `/v1`, or nothing."""
    parts = segments(path)
    end = 0
    while end < len(parts) - 1 and re.fullmatch(r"v\d+(?:\.\d+)*|api|rest", parts[end].lower()):
        end += 1
    return "".join(f"/{part}" for part in parts[:end])


def _nouns(kind: str | None, collections: list[str]) -> set[str]:
    """Words that a heading may use for the resource: `messaging-channels` -> messaging, channel."""
    texts = [kind] if kind else []
    texts += [segments(path)[-1] for path in collections if segments(path)]
    return {names.singular(word.lower()) for text in texts for word in names.words(text)}


def _says_item(one: Shown, kind: str | None, collections: list[str]) -> bool:
    """Whether the heading says no more than a verb and the resource itself."""
    nouns = _nouns(kind, collections)
    tokens = [token for token in heading_words(one.heading) if token not in ARTICLES]
    if not tokens:
        return True
    rest = tokens[1:]
    cut = next((i for i, token in enumerate(rest) if token in PREPOSITIONS), len(rest))
    words = [word for token in rest[:cut] for word in token.split("-")]
    return (
        lemma(tokens[0]) in VERBS
        and bool(words)
        and all(names.singular(word) in nouns for word in words)
    )


def _goes_with(one: Shown, item: str) -> bool:
    """Whether the operation's path parameters are those of the path, the last one called after it."""
    if not one.parameters:
        return True
    name = one.parameters[-1]
    collection = item.rstrip("/").rpartition("/")[0]
    called = len(names.words(name)) == 1 or placeholder_noun(name) == _last_word(collection)
    return item.count("{") == len(one.parameters) and called


def _last_word(collection: str) -> str:
    """The singular noun a collection is called by."""
    words = names.words((segments(collection) or [""])[-1])
    return names.singular(words[-1].lower()) if words else ""


def _mentions(heading: str, collection: str) -> bool:
    return _last_word(collection) in {names.singular(token) for token in heading_words(heading)}
