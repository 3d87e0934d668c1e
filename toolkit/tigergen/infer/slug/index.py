"""Rule `path-slug`: the operation that a slug of an index stands for.

In these collections a slug is the path in lower case, without slashes, braces and dots, its underscores as
dashes (its own dashes may be dropped), then a dash and the method: `POST /group/{group_token}/members/` is
`groupgroup-tokenmembers-post`. Where a segment begins, how its words were joined and what was in braces
is lost.

1. A slug that a fragment states with its path (`x-api-path-slug`, or a path that gives that slug)
   is that operation: stated beats inferred. So is a slug of another method of a stated path.
2. Otherwise the readings of the slug are compared (`readings`). A reading is taken only if every other
   one is at least `_MARGIN` bits less plausible.
3. The rule first tries itself on the stated paths, each read as if no document stated it. Where it is
   wrong there, it asks for a larger margin here, or says nothing at all (`trial`).
4. What is not taken stays out of the paths, on record with its candidates, until a decision settles it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from tigergen.diagnostics import Diagnostic
from tigergen.infer.slug.collection import Collection, collection
from tigergen.infer.slug.evidence import Evidence
from tigergen.infer.slug.form import slug_forms, split_method
from tigergen.infer.slug.lexicon import telling_words
from tigergen.infer.slug.readings import SlugReading, readings
from tigergen.infer.slug.trial import SlugTrial, margin, try_on
from tigergen.model import names
from tigergen.model.claim import (
    METHODS,
    PRESENT,
    Address,
    Basis,
    Claim,
    Contradiction,
    Origin,
    Place,
)
from tigergen.model.openapi import INDEX, UNRESOLVED

RULE: Final = "path-slug"
UNRESOLVED_PATH: Final = "unresolved-path"

_TRIED: Final = 60
"""As many stated paths are enough to try the rule on, and trying takes time."""


@dataclass
class SlugResult:
    """What became of an index: claims about operations, contradictions, diagnostics."""

    claims: list[Claim] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    decided: dict[str, tuple[str, str, Basis]] = field(default_factory=dict)
    unresolved: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Stated:
    """What documents state about operations: their paths, and the slugs these have."""

    operations: frozenset[tuple[str, str]]
    named: dict[str, tuple[str, str]]
    """Operations by the slug that a document gives them."""
    numbered: frozenset[str]
    """The singulars of the names of properties that are lists."""

    @cached_property
    def paths(self) -> frozenset[str]:
        """The paths of all operations."""
        return frozenset(path for path, _ in self.operations)

    @cached_property
    def by_form(self) -> dict[str, set[str]]:
        """The stated paths by the forms they have in a slug."""
        found: dict[str, set[str]] = defaultdict(set)
        for path in self.paths:
            for form in slug_forms(path):
                found[form].add(path)
        return found

    def paths_of(self, slug: str) -> set[str]:
        """The stated paths that a slug may stand for."""
        if slug in self.named:
            return {self.named[slug][0]}
        form, method = split_method(slug) or ("", "")
        found = self.by_form.get(form, set())
        return {path for path in found if (path, method) in self.operations} or found


def resolve_index(claims: Iterable[Claim]) -> SlugResult:
    """Turn what an index says under slugs into claims about operations; other claims pass through."""
    result = SlugResult()
    entries: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.address[:1] == (INDEX,):
            entries[claim.address[1]].append(claim)
        else:
            result.claims.append(claim)
    if entries:
        _Index(result, dict(sorted(entries.items())), _stated(result.claims)).resolve()
    return result


def _stated(claims: Iterable[Claim]) -> _Stated:
    operations: set[tuple[str, str]] = set()
    named: dict[str, tuple[str, str]] = {}
    numbered: set[str] = set()
    for claim in claims:
        match claim.address:
            case ("paths", path, method, *rest) if method in METHODS:
                operations.add((path, method))
                if rest == ["x-api-path-slug"] and isinstance(claim.value, str):
                    named[claim.value] = min(named.get(claim.value, (path, method)), (path, method))
            case (*_, "properties", name, "type") if claim.value == {"type": "array"}:
                numbered.update(names.singular(word.lower()) for word in names.words(name)[-1:])
            case _:
                pass
    return _Stated(frozenset(operations), named, frozenset(numbered))


class _Index:
    """All entries of the index, read by the same evidence."""

    def __init__(
        self, result: SlugResult, entries: dict[str, list[Claim]], stated: _Stated
    ) -> None:
        self._result = result
        self._stated = stated
        self._groups = _groups(entries)
        self._entries = {
            slug: _Entry(result, slug, found, self._groups.get(slug, ""))
            for slug, found in entries.items()
        }
        self._collection = collection(
            stated.paths,
            [parted[0] for slug in entries if (parted := split_method(slug))],
            [word for label in self._groups.values() for word in telling_words(label)],
            stated.numbered,
        )

    def resolve(self) -> None:
        """Find the operation of each entry, and record what the entry says about it."""
        trial = try_on(list(self._pairs()))
        for slug, entry in self._entries.items():
            paths = self._stated.paths_of(slug)
            parted = split_method(slug)
            if parted is None:
                entry.leave_out("ends in no method", [])
            elif len(paths) == 1:
                (path,) = paths
                known = (path, parted[1]) in self._stated.operations
                entry.record(path, parted[1], Basis.STATED if known else Basis.INFERRED)
            elif paths:
                entry.leave_out(f"fits {' and '.join(sorted(paths))}", sorted(paths))
            else:
                entry.read(parted[0], parted[1], self._collection, trial)
        self._tell(trial)
        for slug, path, guess in trial.wrong:
            self._entries[slug].report(
                "S014",
                f"the slug {slug!r} would have been read as {guess}, but a document states {path}",
            )

    def _tell(self, trial: SlugTrial) -> None:
        """Say how many operations are inferred, and how far the rule can be trusted here."""
        inferred = [
            slug
            for slug, (path, _, basis) in self._result.decided.items()
            if basis is Basis.INFERRED and path not in self._stated.paths
        ]
        if inferred:
            tried = f"{RULE} is {trial.score}" if trial.score.tried else "no stated path to try on"
            self._entries[inferred[0]].report(
                "S020",
                f"{len(inferred)} operations are inferred from their slugs, "
                f"{len(self._result.unresolved)} are left out; {tried}",
            )

    def _pairs(self) -> Iterator[tuple[str, str, list[SlugReading]]]:
        """What the rule makes of each slug whose path is stated, as if it were not."""
        seen: set[str] = set()
        for slug, entry in self._entries.items():
            paths = self._stated.paths_of(slug)
            parted = split_method(slug)
            if parted is None or len(paths) != 1 or parted[0] in seen:
                continue
            if len(seen) == _TRIED:
                return
            seen.add(parted[0])
            (path,) = paths
            evidence = Evidence(self._collection.without(path), entry.texts)
            yield slug, path, readings(parted[0], evidence)


def _groups(entries: dict[str, list[Claim]]) -> dict[str, str]:
    """The part of each entry's group name that tells it from the others: `Tiger Connect User API`."""
    labels = {
        slug: str(claim.value).split()
        for slug, found in entries.items()
        for claim in found
        if claim.address[2:] == ("x-tigergen-group",)
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


class _Entry:
    """One entry of the index on its way to an operation."""

    def __init__(self, result: SlugResult, slug: str, claims: list[Claim], group: str) -> None:
        self._result = result
        self._slug = slug
        self._claims = claims
        self._group = group
        self._place: Place = min(claim.place for claim in claims if claim.value is PRESENT)

    @cached_property
    def texts(self) -> frozenset[str]:
        """The words of what the entry says about its operation."""
        said = (("summary",), ("description",))
        texts = [str(claim.value) for claim in self._claims if claim.address[2:] in said]
        return frozenset(word for text in texts for word in telling_words(text))

    def read(self, form: str, method: str, known: Collection, trial: SlugTrial) -> None:
        """Take the best reading of the slug, if it is far enough ahead of all others."""
        found = readings(form, Evidence(known, self.texts))
        ahead = margin(found)
        if trial.margin is not None and ahead >= trial.margin:
            self.record(found[0].path, method, Basis.INFERRED)
            return
        candidates = [
            path for reading in found if reading.explained for path in reading.spellings()
        ]
        if not candidates:
            self.leave_out("cannot be read as a path", candidates, method)
        elif trial.margin is None:
            self.leave_out(
                f"may be {candidates[0]}, but the rule {RULE} is {trial.score}", candidates, method
            )
        else:
            self.leave_out(
                f"can be read as {' or '.join(candidates)}, and the sources do not say which",
                candidates,
                method,
            )

    def record(self, path: str, method: str, basis: Basis) -> None:
        """Say of an operation what the entry says."""
        self._result.decided[self._slug] = (path, method, basis)
        self._say(("paths", path, method), basis, None if basis is Basis.STATED else RULE)

    def _say(self, address: Address, basis: Basis, rule: str | None) -> None:
        for claim in self._claims:
            tail = claim.address[2:]
            if tail == ("x-tigergen-group",):
                continue
            origin = claim.origin if tail else replace(claim.origin, basis=basis, rule=rule)
            self._result.claims.append(Claim((*address, *tail), claim.value, origin))
        self._add((*address, "x-api-path-slug"), self._slug, Basis.STATED, None)
        if self._group:
            self._add((*address, "tags", self._group), PRESENT, Basis.INFERRED, "group-in-name")

    def _add(self, address: Address, value: object, basis: Basis, rule: str | None) -> None:
        first = self._claims[0]
        origin = Origin(self._place, first.reader, basis, rule, first.rank)
        self._result.claims.append(Claim(address, value, origin))

    def leave_out(self, why: str, candidates: list[str], method: str | None = None) -> None:
        """Keep the operation out of the paths: it is on record with what it may be."""
        self.report("S012", f"the slug {self._slug!r} {why}; the operation is left out")
        self._result.unresolved[self._slug] = candidates
        address = (UNRESOLVED, self._slug)
        self._say(address, Basis.STATED, None)
        if method is not None:
            self._add((*address, "method"), method, Basis.INFERRED, RULE)
        if candidates:
            self._add((*address, "candidates"), candidates, Basis.INFERRED, UNRESOLVED_PATH)
        self._result.contradictions.append(
            Contradiction(
                (*address, "path"),
                tuple((path, self._place) for path in candidates or [self._slug]),
                UNRESOLVED_PATH,
                self._claims[0].reader,
            )
        )

    def report(self, code: str, message: str) -> None:
        """Record a finding about the entry."""
        self._result.diagnostics.append(Diagnostic(code, message, self._place))
