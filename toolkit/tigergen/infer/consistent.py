"""What is read out of prose must be consistent with itself and with what is stated.

`between 9 and 1`, or a minimum from one description and a maximum from another: of two bounds that
leave no value, those that a rule read out of prose are left out. A default that its schema does not allow is
settled later (`complete.defaults`), when the whole schema is known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from tigergen.diagnostics import Diagnostic
from tigergen.model.claim import Address, Claim
from tigergen.model.json_values import is_number

_BOUNDS: Final = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)
_KEYWORDS: Final = frozenset(keyword for pair in _BOUNDS for keyword in pair)


def drop_impossible_bounds(claims: Iterable[Claim]) -> tuple[list[Claim], list[Diagnostic]]:
    """Return the claims without bounds out of prose that leave no value, and what is found."""
    given = list(claims)
    dropped: set[Address] = set()
    diagnostics: list[Diagnostic] = []
    for owner, found in sorted(_bounds(given).items()):
        for low, high in _BOUNDS:
            least, most = _holding(found[low]), _holding(found[high])
            if least is None or most is None or least.value <= most.value:
                continue
            read = [claim for claim in (least, most) if claim.rule is not None]
            dropped |= {(*owner, claim.address[-1]) for claim in read}
            diagnostics += [
                Diagnostic(
                    "S022",
                    f"{claim.address[-1]} {claim.value} is left out: "
                    f"with {low} {least.value} and {high} {most.value} no value is allowed",
                    claim.place,
                )
                for claim in read
            ]
    kept = [claim for claim in given if claim.address not in dropped or claim.rule is None]
    return kept, diagnostics


def _bounds(claims: list[Claim]) -> dict[Address, dict[str, list[Claim]]]:
    """The claims that bound a value, by their owner and keyword."""
    bounds: dict[Address, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.address[-1] in _KEYWORDS and is_number(claim.value):
            bounds[claim.address[:-1]][claim.address[-1]].append(claim)
    return bounds


def _holding(claims: list[Claim]) -> Claim | None:
    """The claim that holds."""
    return min(claims, key=lambda claim: claim.order, default=None)
