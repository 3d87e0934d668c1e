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

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from tigergen.diagnostics import Diagnostic
from tigergen.infer.slug.form import slug_form, split_method
from tigergen.infer.slug.readings import Reading, readings
from tigergen.infer.slug.vocabulary import ACTIONS, ENDINGS, Vocabulary, telling_words, vocabulary
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
from tigergen.model.openapi import INDEX

RULE: Final = "path-slug"

_CLOSE: Final = 3
"""A reading that costs no more than this above the cheapest is reported beside it."""


@dataclass
class SlugResult:
    """What became of an index: claims about operations, contradictions, diagnostics."""

    claims: list[Claim] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    decided: dict[str, tuple[str, str, Basis]] = field(default_factory=dict)
    unresolved: dict[str, list[str]] = field(default_factory=dict)


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
        (word for label in groups.values() for word in telling_words(label)), 2
    )
    forms = [form for form, _ in filter(None, map(split_method, entries))]
    for ending in ENDINGS:
        # An ending that nearly all slugs share is one of a file name, whose dot was dropped.
        if len(forms) > 2 and sum(form.endswith(ending) for form in forms) * 10 >= len(forms) * 9:
            known.endings |= {ending}
    begins = {slug[:end] for slug in entries for end in range(len(slug)) if slug[end] == "-"}
    for slug in entries:
        form = (split_method(slug) or ("", ""))[0]
        # A slug that begins others is a segment they share: `orders-get`, `ordersorder-id-get`.
        if form.isalpha() and form + names.singular(form) in begins:
            known.add_segment(form, 3)
    for word in ACTIONS:
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

    def resolve(self, stated: tuple[str, str] | None, known: Vocabulary, paths: set[str]) -> None:
        """Find the operation and record what the entry says about it."""
        parted = split_method(self._slug)
        texts = " ".join(
            str(c.value) for c in self._claims if c.address[2:] in (("summary",), ("description",))
        )
        if stated is not None:
            if parted is not None:
                own = frozenset(slug_form(part) for part in stated[0].split("/") if "{" in part)
                without = known.extended(telling_words(texts), 3, own)
                self._check(stated[0], readings(parted[0], without, 1))
            self._record(*stated, Basis.STATED)
            return
        if parted is None:
            self._report("S012", f"the slug {self._slug!r} ends in no method")
            self._unresolved([])
            return
        form, method = parted
        found = readings(form, known.extended(telling_words(texts), 3))
        if not found or not found[0].believable:
            self._report("S012", f"the slug {self._slug!r} cannot be read as a path")
            self._unresolved([reading.path for reading in found])
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
            self._unresolved([best.path, *tied])
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
            if tail == ("x-tigergen-group",):
                continue
            origin = claim.origin
            if claim.value is PRESENT:
                origin = replace(origin, basis=basis, rule=rule)
            self._result.claims.append(Claim((*address, *tail), claim.value, origin))
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
        origin = Origin(self._place, first.reader, basis, rule, first.rank)
        return Claim(address, value, origin)

    def _unresolved(self, candidates: list[str]) -> None:
        self._result.unresolved[self._slug] = candidates
        self._result.contradictions.append(
            Contradiction(
                ("paths",),
                tuple((c, self._place) for c in candidates or [self._slug]),
                "unresolved-path",
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
