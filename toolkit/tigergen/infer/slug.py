"""Rule `path-slug`: the operation that a slug of an index stands for.

In these collections a slug is the path, lower-cased, with slashes and braces dropped and
underscores turned into dashes (dots and dashes may be dropped too), then a dash and the method:
`POST /group/{group_token}/members/` is `groupgroup-tokenmembers-post`. Where a segment begins and
what was in braces is lost.

1. A slug that a fragment states with its path (`x-api-path-slug`, or a path that gives that slug)
   is that operation: stated beats inferred.
2. Otherwise the slug is cut into known pieces: segments and placeholders of stated paths, names of
   the collection's groups, words of the entry's own texts, placeholders of the pattern `x x-token`,
   numbers. Each piece costs according to how sure it is; the cheapest reading is taken.
3. A second reading that costs nearly as little is reported beside the one taken; one that costs as
   little means the path cannot be known: it stays out of the document and in the ledger.
4. Whether inferred paths end in a slash is learned from the stated ones.
"""

from __future__ import annotations

import heapq
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from tigergen.diagnostics import Diagnostic
from tigergen.model import names
from tigergen.model.claim import METHODS, PRESENT, Address, Basis, Claim, Contradiction, Place
from tigergen.model.paths import segments

RULE: Final = "path-slug"
INDEX: Final = "x-index"
"""First token of the address of what an entry says, before its slug is decoded."""

_ID_WORDS: Final = frozenset(
    """token id ids address uuid guid key code number slug hash sid uid name username email date
    version handle ref reference index""".split()
)
_STOP: Final = frozenset(
    """the a an of for to from and or in on by with is are be been that this it as at its their our
    your one all any no not if was were has have using based only once per api when which who you we
    they""".split()
)
_ACTIONS: Final = """accept activate add approve archive block cancel clear close confirm copy count
    create deactivate decline delete disable download edit enable export find follow import invite join
    leave list lookup mark merge move mute new open publish query read recent reject remove rename reply
    report reset restore retry revoke search send settings show start stats status stop subscribe sync
    transfer undo unblock unfollow unmute unsubscribe update upload validate verify""".split()
"""Words that paths of many APIs use for actions; they cost more than any word of the index."""

_UNKNOWN_COST: Final = 10
_LONGEST_UNKNOWN: Final = 10
_MEAN_COST: Final = 6
_ENDINGS: Final = ("json", "xml")
_CLOSE: Final = 3
_NEVER: Final = 99


@dataclass(frozen=True, slots=True, order=True)
class Reading:
    """One way to read a slug: what it costs, the path, and how many letters nothing explains."""

    cost: int
    path: str
    unknown: int = 0

    @property
    def believable(self) -> bool:
        """Whether the evidence carries it: no long run of letters that nothing explains."""
        pieces = len(segments(self.path))
        budget = _MEAN_COST * pieces + (_UNKNOWN_COST + self.unknown if self.unknown else 0)
        return self.unknown < _LONGEST_UNKNOWN and self.cost <= budget


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
                if len(form) > 2 and form not in _STOP:
                    larger.add_segment(form, cost + (form != word))
        return larger


def slug_form(text: str) -> str:
    """Return a path or a piece of one as it stands in a slug."""
    return re.sub(r"[/{}.\s:]", "", text.lower()).replace("_", "-").strip("-")


def split_method(slug: str) -> tuple[str, str] | None:
    """Part a slug into the path's form and the method, or None if it names no method."""
    head, _, method = slug.rpartition("-")
    return (head, method) if method in METHODS and head else None


def vocabulary(paths: Iterable[str]) -> Vocabulary:
    """Return the pieces of stated paths."""
    known = Vocabulary()
    listed = sorted(set(paths))
    endings: set[str] = set()
    for path in listed:
        stem, dot, ending = path.rstrip("/").rpartition(".")
        if dot and ending in _ENDINGS:
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


def readings(form: str, known: Vocabulary, limit: int = 4) -> list[Reading]:
    """Return the cheapest readings of a path's form in a slug, in order; at most `limit`."""
    if len(form) > 300:
        return []
    for ending in sorted(known.endings):
        if form.endswith(ending) and len(form) > len(ending):
            tail = f".{ending}"
            return [
                replace(reading, path=reading.path.rstrip("/") + tail)
                for reading in _cheapest(form.removesuffix(ending), known, limit)
            ]
    return _cheapest(form, known, limit)


def _cheapest(form: str, known: Vocabulary, limit: int) -> list[Reading]:
    queue: list[tuple[int, int, int, tuple[str, ...]]] = [(0, 0, 0, ())]
    found: dict[str, Reading] = {}
    popped: Counter[int] = Counter()
    while queue and len(found) < limit:
        cost, unknown, at, pieces = heapq.heappop(queue)
        if at == len(form):
            path = "/" + "/".join(pieces) + ("/" if known.trailing_slash else "")
            found.setdefault(path, Reading(cost, path, unknown))
            continue
        popped[at] += 1
        if popped[at] > limit * 4:
            continue
        for length, piece, price in _next(form[at:], pieces, known):
            blind = length if price >= _UNKNOWN_COST and "{" not in piece else 0
            heapq.heappush(queue, (cost + price, unknown + blind, at + length, (*pieces, piece)))
        for length in range(1, len(form) + 1) if at == 0 else ():
            for shared in known.prefix(form[:length]):
                heapq.heappush(queue, (1, 0, length, shared))
    return sorted(found.values())


def _next(rest: str, before: Sequence[str], known: Vocabulary) -> Iterator[tuple[int, str, int]]:
    """The pieces the rest of a form may begin with: length, text in the path, cost.

    No piece begins or ends with a dash: a dash of a slug was an underscore inside a piece.
    """
    if rest.startswith("-"):
        return
    previous = names.singular(before[-1].lower()) if before else ""
    for length in range(1, len(rest) + 1):
        chunk = rest[:length]
        if chunk.endswith("-") or rest[length : length + 1] == "-":
            continue
        segment = known.segment(chunk)
        if segment is not None:
            yield length, segment[0], segment[1]
        last = bool(before) and length == len(rest) and not before[-1].startswith("{")
        noun = names.plural(chunk) != chunk and not chunk.endswith("ing") and chunk not in _ACTIONS
        if segment is not None and segment[1] >= 3 and last and noun:
            # A noun the text alone explains, at the end: it may be what the path is about.
            yield length, "{" + chunk + "}", segment[1] + 2
        owner = names.singular(chunk)
        if segment is None and chunk.isalpha() and length > 2 and owner != chunk:
            # `x x-token`: a segment that nothing else explains, before its own placeholder.
            following = rest[length:]
            if any(following.startswith(f"{owner}-{word}") for word in _ID_WORDS):
                yield length, chunk, 4
            elif following.startswith(owner):
                yield length, chunk, 6
        if before and not before[-1].startswith("{"):
            placeholder = known.placeholder(chunk)
            if placeholder is not None:
                owned = chunk.partition("-")[0] == previous
                yield length, "{" + placeholder[0] + "}", placeholder[1] + (0 if owned else 1)
            else:
                guess = _placeholder(chunk, previous, known)
                if guess is not None:
                    yield length, "{" + chunk.replace("-", "_") + "}", guess
        parts = chunk.split("-")
        if segment is None and len(parts) > 1 and parts[-1] not in _ID_WORDS:
            prices = [_price(part, known) for part in parts]
            if known.segment(parts[0]) is not None and max(prices) < _NEVER:
                yield length, "_".join(parts), sum(prices) + 1
        if not before and re.fullmatch(r"v\d+", chunk) and not rest[length : length + 1].isdigit():
            yield length, chunk, 2
        if before and chunk.isdigit() and not rest[length : length + 1].isdigit():
            yield length, chunk, 2
        stem = known.segment(chunk.rstrip("0123456789"))
        if before and stem is not None and chunk[-1].isdigit():
            yield length, chunk, stem[1] + 4
        behind = not before or before[-1].startswith("{")
        if behind and length == len(rest) and segment is None and chunk.isalpha():
            yield length, chunk, _UNKNOWN_COST + length


def _price(word: str, known: Vocabulary) -> int:
    """The cost of a word inside a piece of several."""
    segment = known.segment(word)
    return segment[1] if segment is not None else 3 if word in _STOP else _NEVER


def _placeholder(chunk: str, previous: str, known: Vocabulary) -> int | None:
    """The cost of reading a chunk as a placeholder, or None if it does not look like one."""
    if previous and chunk == previous:
        return 3
    if previous and chunk.startswith(previous) and chunk[len(previous) :] in _ID_WORDS:
        return 3
    *owner, last = chunk.split("-")
    if last not in _ID_WORDS:
        return None
    if not owner:
        return 4 if last in ("id", "uuid", "token", "slug", "key") else None
    if "" in owner:
        return None
    if len(owner) == 1 and owner[0] == previous:
        return 1
    if all(known.segment(word) is not None for word in owner):
        return 3
    return 11 if len(owner) == 1 and len(owner[0]) > 2 else None


@dataclass
class SlugResult:
    """What became of an index: claims about operations, contradictions, diagnostics."""

    claims: list[Claim] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    decided: dict[str, tuple[str, str, Basis]] = field(default_factory=dict)
    undecided: dict[str, list[str]] = field(default_factory=dict)


def resolve_index(claims: Iterable[Claim]) -> SlugResult:
    """Turn what an index says under slugs into claims about operations; other claims pass through."""
    result = SlugResult()
    entries: dict[str, list[Claim]] = {}
    stated: dict[str, tuple[str, str]] = {}
    paths: set[str] = set()
    for claim in claims:
        if claim.address[:1] == (INDEX,):
            entries.setdefault(claim.address[1], []).append(claim)
            continue
        result.claims.append(claim)
        if (
            claim.address[:1] == ("paths",)
            and len(claim.address) >= 3
            and claim.address[2] in METHODS
        ):
            path, method = claim.address[1], claim.address[2]
            paths.add(path)
            stated[f"{slug_form(path)}-{method}"] = (path, method)
            if claim.address[3:] == ("x-api-path-slug",) and isinstance(claim.value, str):
                stated[claim.value] = (path, method)
    if not entries:
        return result
    groups = _groups(entries)
    known = vocabulary(paths).extended(
        (word for label in groups.values() for word in _words(label)), 2
    )
    forms = [form for form, _ in filter(None, map(split_method, entries))]
    for ending in _ENDINGS:
        # An ending that nearly all slugs share is one of a file name, whose dot was dropped.
        if len(forms) > 2 and sum(form.endswith(ending) for form in forms) * 10 >= len(forms) * 9:
            known.endings |= {ending}
    begins = {slug[:end] for slug in entries for end in range(len(slug)) if slug[end] == "-"}
    for slug in entries:
        form = (split_method(slug) or ("", ""))[0]
        # A slug that begins others is a segment they share: `orders-get`, `ordersorder-id-get`.
        if form.isalpha() and form + names.singular(form) in begins:
            known.add_segment(form, 3)
    for word in _ACTIONS:
        known.add_segment(word, 4)
    for slug, found in sorted(entries.items()):
        _Entry(result, slug, found, groups.get(slug, "")).resolve(stated.get(slug), known, paths)
    return result


def _groups(entries: dict[str, list[Claim]]) -> dict[str, str]:
    """The part of each entry's group name that tells it from the others: `Tiger Connect User API`."""
    labels = {
        slug: str(claim.value).split()
        for slug, found in entries.items()
        for claim in found
        if claim.address[2:] == ("x-group",)
    }
    distinct = {tuple(words) for words in labels.values()}
    if not distinct:
        return {}
    head = 0
    shortest = min(len(words) for words in distinct)
    while len(distinct) > 1 and head < shortest and len({words[head] for words in distinct}) == 1:
        head += 1
    result = {}
    for slug, words in labels.items():
        rest = words[head:]
        if rest and rest[-1].upper() == "API":
            rest = rest[:-1]
        result[slug] = " ".join(rest if len(distinct) > 1 else [])
    return result


def _words(text: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Za-z]+", text) if word.lower() not in _STOP]


class _Entry:
    """One entry of the index on its way to an operation."""

    def __init__(self, result: SlugResult, slug: str, claims: list[Claim], group: str) -> None:
        self._result = result
        self._slug = slug
        self._claims = claims
        self._group = group
        self._place: Place = min(claim.place for claim in claims if claim.value is PRESENT)

    def resolve(self, stated: tuple[str, str] | None, known: Vocabulary, paths: set[str]) -> None:
        """Find the operation and record what the entry says about it."""
        parted = split_method(self._slug)
        texts = " ".join(
            str(c.value) for c in self._claims if c.address[2:] in (("summary",), ("description",))
        )
        if stated is not None:
            if parted is not None:
                own = frozenset(slug_form(part) for part in stated[0].split("/") if "{" in part)
                without = known.extended(_words(texts), 3, own)
                self._check(stated[0], readings(parted[0], without, 1))
            self._record(*stated, Basis.STATED)
            return
        if parted is None:
            self._report("S012", f"the slug {self._slug!r} ends in no method")
            self._undecided([])
            return
        form, method = parted
        found = readings(form, known.extended(_words(texts), 3))
        if not found or not found[0].believable:
            self._report("S012", f"the slug {self._slug!r} cannot be read as a path")
            self._undecided([reading.path for reading in found])
            return
        best, *others_ = found
        close = [
            reading.path
            for reading in others_
            if reading.cost - best.cost <= _CLOSE and reading.believable
        ]
        tied = [reading.path for reading in others_ if reading.cost == best.cost]
        if tied:
            listed = ", ".join([best.path, *tied])
            self._report(
                "S012", f"the slug {self._slug!r} can be read as {listed}: nothing tells which"
            )
            self._undecided([best.path, *tied])
            return
        if close:
            self._report(
                "S011",
                f"the slug {self._slug!r} is read as {best.path}, but could be {', '.join(close)}",
            )
            self._contradict([best.path, *close])
        self._record(best.path, method, Basis.INFERRED)

    def _check(self, path: str, guessed: list[Reading]) -> None:
        if guessed and guessed[0].path.rstrip("/") != path.rstrip("/"):
            self._report("S014", f"the slug {self._slug!r} would have been read as {guessed[0].path}, "
                                 f"but a document states {path}")  # fmt: skip

    def _record(self, path: str, method: str, basis: Basis) -> None:
        self._result.decided[self._slug] = (path, method, basis)
        address: Address = ("paths", path, method)
        rule = None if basis is Basis.STATED else RULE
        for claim in self._claims:
            tail = claim.address[2:]
            if tail == ("x-group",):
                continue
            self._result.claims.append(
                replace(
                    claim,
                    address=(*address, *tail),
                    basis=basis if claim.value is PRESENT else claim.basis,
                    rule=rule if claim.value is PRESENT else claim.rule,
                )
            )
        self._result.claims.append(
            self._claim((*address, "x-api-path-slug"), self._slug, Basis.STATED, None)
        )
        if self._group:
            self._result.claims.append(
                self._claim(
                    (*address, "tags", self._group), PRESENT, Basis.INFERRED, "group-in-name"
                )
            )

    def _claim(self, address: Address, value: object, basis: Basis, rule: str | None) -> Claim:
        first = self._claims[0]
        return Claim(address, value, self._place, first.reader, basis, rule, first.rank)

    def _undecided(self, candidates: list[str]) -> None:
        self._result.undecided[self._slug] = candidates
        self._result.contradictions.append(
            Contradiction(
                ("paths",),
                tuple((c, self._place) for c in candidates or [self._slug]),
                "undecided-path",
                self._claims[0].reader,
            )
        )

    def _contradict(self, candidates: list[str]) -> None:
        self._result.contradictions.append(
            Contradiction(
                ("paths", candidates[0]),
                tuple((c, self._place) for c in candidates),
                RULE,
                self._claims[0].reader,
            )
        )

    def _report(self, code: str, message: str) -> None:
        self._result.diagnostics.append(Diagnostic(code, message, self._place))
