"""Rules of precedence: which of several contradicting statements holds.

The rules are tried in order; the first that tells the best statement from the others settles the
conflict and gives it its name:

1. ``stated-over-inferred``: what a document states beats what a rule inferred or assumed.
2. a rule for the aspect at stake that matters more than trust, of `BEFORE_RANK`.
3. ``rank``: the document that is trusted more beats the others.
4. a rule for the aspect at stake, of `ASPECTS`.
5. ``majority``: what more documents say.
6. ``first-place``: no rule applies; the first by file and line is used, and reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from tigergen.model.canonical import Side
from tigergen.model.claim import Address, Basis, Claim, Json, sources_of
from tigergen.model.openapi import normal_url, split_url

Choice: TypeAlias = tuple[Side, str]
AspectRule: TypeAlias = Callable[[list[Side]], Choice | None]

TEXTS: Final = frozenset({"description", "summary", "title", "termsOfService"})
_URLS: Final = frozenset({"url", "termsOfService"})


def settle(address: Address, sides: list[Side]) -> Choice:
    """Return the side that holds and the name of the rule that says so.

    `sides` are in order of precedence of their best claim, so the first is the answer unless an
    aspect's own rule knows better among those of equal trust.
    """
    best = sides[0].origins[0]
    equals = [side for side in sides if side.origins[0].basis is best.basis]
    if len(equals) == 1:
        return sides[0], "stated-over-inferred"
    aspect = None if _is_property_name(address) else address[-1]
    choice = _by_aspect(BEFORE_RANK, aspect, equals)
    if choice is not None:
        return choice
    same_rank = [side for side in equals if side.origins[0].rank == best.rank]
    if len(same_rank) == 1:
        return sides[0], "rank"
    choice = _by_aspect(ASPECTS, aspect, same_rank)
    if choice is not None:
        return choice
    counts = [len(sources_of(side.origins)) for side in same_rank]
    if counts.count(max(counts)) == 1 and max(counts) > 1:
        return same_rank[counts.index(max(counts))], "majority"
    return same_rank[0], "first-place"


def _by_aspect(
    rules: Mapping[str, AspectRule], aspect: str | None, sides: list[Side]
) -> Choice | None:
    rule = rules.get(aspect) if aspect is not None else None
    return rule(sides) if rule is not None else None


def _is_property_name(address: Address) -> bool:
    return len(address) > 1 and address[-2] in ("properties", "schemas", "parameters")


def _fuller_text(sides: list[Side]) -> Choice | None:
    """The text that contains all the others."""
    for side in sides:
        if all(_contains(side.value, other.value) for other in sides):
            return side, "fuller-text"
    return None


def _any_text(sides: list[Side]) -> Choice | None:
    """The text that contains all the others; else the first, for prose has no right or wrong."""
    return _fuller_text(sides) or (sides[0], "first-text")


def _contains(text: Json, other: Json) -> bool:
    """Tell whether a text says all that another says, in the same words."""
    words = _bare(str(other))
    return not words or f" {words} " in f" {_bare(str(text))} "


def _bare(text: str) -> str:
    """The words of a text, without marks and capitals."""
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


def _secure_url(sides: list[Side]) -> Choice | None:
    """https over http (RFC 9110, 4.2.2), then the URL without empty path segments."""
    secure = [side for side in sides if split_url(str(side.value)).scheme == "https"]
    if secure and len(secure) < len(sides):
        return min(secure, key=_url_fault), "https-over-http"
    return min(secure or sides, key=_url_fault), "normal-url"


def _url_fault(side: Side) -> tuple[int, int]:
    path = split_url(str(side.value)).path
    return ("//" in path, path.endswith("/"))


def _true(sides: list[Side]) -> Choice | None:
    """Deprecated by one is deprecated."""
    for side in sides:
        if side.value is True:
            return side, "any-true"
    return None


def _narrower_type(sides: list[Side]) -> Choice | None:
    """integer over number, and a type with a format over the bare type."""
    for side in sides:
        if all(other is side or _narrows(side.value, other.value) for other in sides):
            return side, "narrower-type"
    return None


def _narrows(one: Json, other: Json) -> bool:
    if not (isinstance(one, dict) and isinstance(other, dict)):
        return False
    if one.get("type") == "integer" and other == {"type": "number"}:
        return True
    return {key: value for key, value in one.items() if key != "format"} == other


def _union(sides: list[Side]) -> Choice | None:
    """The list of values that contains all the others."""
    for side in sides:
        if isinstance(side.value, list) and all(
            isinstance(other.value, list) and all(item in side.value for item in other.value)
            for other in sides
        ):
            return side, "longer-list"
    return None


ASPECTS: Final[dict[str, AspectRule]] = {
    **dict.fromkeys(TEXTS, _any_text),
    "url": _secure_url,  # of a Server Object; other URLs are settled by it just as well
    "deprecated": _true,
    "type": _narrower_type,
    "enum": _union,
}
"""Rules for one aspect each, by the last token of the address."""


BEFORE_RANK: Final[dict[str, AspectRule]] = {
    "url": _secure_url,
    "deprecated": _true,
    "description": _fuller_text,
    "summary": _fuller_text,
}
"""Aspects whose rule matters more than trust: a credential must not travel in the clear because
the more trusted document is the older one, and a text that adds to another takes nothing from it."""


def restates(address: Address, side: Side, other: Side) -> bool:
    """Tell whether `other` says nothing that `side` does not say too.

    A description that says less, or a URL written with a slash more, is further evidence for what
    holds, and no contradiction.
    """
    if _is_property_name(address):
        return False
    if address[-1] in TEXTS and _contains(side.value, other.value):
        return True
    if address[-1] not in _URLS or not isinstance(other.value, str):
        return False
    return normal_url(other.value).rstrip("/") == normal_url(str(side.value)).rstrip("/")


def differs_in_substance(side: Side, other: Side) -> bool:
    """Tell whether two sides are a contradiction: an assumption contradicts nothing."""
    return not all(origin.basis is Basis.ASSUMED for origin in side.origins) and not all(
        origin.basis is Basis.ASSUMED for origin in other.origins
    )


def in_order(claims: list[Claim]) -> list[Claim]:
    """Return the claims in order of precedence."""
    return sorted(claims, key=lambda claim: claim.order) if len(claims) > 1 else claims
