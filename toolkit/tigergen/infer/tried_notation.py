"""What descriptions say of defaults, values and bounds, tried where a document states these, too.

A reader takes `default: 20` or `one of: a, b` out of the prose of a parameter whose schema says nothing. Here the same
rules read the descriptions of schemas that do state a default, values or a bound. A rule that is wrong
too often there is not used: what it read is left out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from tigergen.diagnostics import Diagnostic
from tigergen.infer.trial import Trial
from tigergen.model.claim import Address, Claim, Json, canonical_json
from tigergen.notation.wording import findings

_KEYWORDS: Final = {
    "default": "defaults",
    "enum": "lists of values",
    "minimum": "minima",
    "maximum": "maxima",
    "maxItems": "sizes",
    "maxLength": "sizes",
    "maxProperties": "sizes",
}
_RULES: Final = frozenset({"values-list", "default-notation", "range-notation", "size-notation"})
_LEAST: Final = 3
"""As many stated values are needed to judge a rule by."""
_BOUND: Final = 0.75
"""As often a rule has to be right: a wrong default or value misleads callers as a wrong type does."""

_Tried: TypeAlias = tuple[str, str]
"""A rule and the keyword it finds."""


def try_notation(claims: Iterable[Claim]) -> tuple[list[Claim], list[Diagnostic]]:
    """Return the claims without the values of rules that fail here, and how often each was right."""
    given = list(claims)
    read: dict[_Tried, list[Claim]] = defaultdict(list)
    for claim in given:
        if claim.rule in _RULES and claim.address[-1] in _KEYWORDS:
            read[claim.rule, claim.address[-1]].append(claim)
    if not read:
        return given, []
    trials = _trials(given)
    failing = {
        tried
        for tried, trial in trials.items()
        if trial.tried >= _LEAST and not trial.reaches(_BOUND)
    }
    told = [
        _told(trials[tried], tried, read[tried], failing) for tried in sorted(read.keys() & trials)
    ]
    return [one for one in given if (one.rule, one.address[-1]) not in failing], told


def _told(trial: Trial, tried: _Tried, read: list[Claim], failing: set[_Tried]) -> Diagnostic:
    rule, keyword = tried
    done = "not read from descriptions for that" if tried in failing else "read by it"
    message = f"{rule} is {trial}; {len(read)} {_KEYWORDS[keyword]} are {done}"
    return Diagnostic("S021", message, min(claim.place for claim in read))


def _trials(claims: list[Claim]) -> dict[_Tried, Trial]:
    """How often each rule finds what the schema itself states."""
    stated: dict[Address, dict[str, Json]] = defaultdict(dict)
    said: dict[Address, str] = {}
    for claim in claims:
        if claim.rule is None and claim.address[-1] in (*_KEYWORDS, "type"):
            stated[claim.address[:-1]][claim.address[-1]] = claim.value
        elif claim.address[-1] == "description" and isinstance(claim.value, str):
            said[claim.address[:-1]] = claim.value
    right: Counter[_Tried] = Counter()
    tried: Counter[_Tried] = Counter()
    for owner, known in stated.items():
        text = said.get(owner) or (said.get(owner[:-1]) if owner[-1] == "schema" else None)
        for rule, keyword, value in _found(text, known):
            tried[rule, keyword] += 1
            right[rule, keyword] += _same(value, known[keyword])
    return {
        one: Trial(right[one], count, f"stated {_KEYWORDS[one[1]]}") for one, count in tried.items()
    }


def _found(text: str | None, known: dict[str, Json]) -> Iterator[tuple[str, str, Json]]:
    if text is None or known.keys() <= {"type"}:
        return
    for found in findings(text, known.get("type")):
        if found.keyword in known and found.rule in _RULES:
            yield found.rule, found.keyword, found.value


def _same(one: Json, other: Json) -> bool:
    """Whether two values are equal; values of a list in any order."""
    if isinstance(one, list) and isinstance(other, list):
        return sorted(map(canonical_json, one)) == sorted(map(canonical_json, other))
    return canonical_json(one) == canonical_json(other)
