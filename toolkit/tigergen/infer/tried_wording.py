"""The rules of wording, tried on the parameters whose type a document states.

A reader infers a type from a description without knowing how the rest of the sources word things. Here the same
rule is asked about each parameter that has both a description and a stated type. A rule that is
wrong too often there is not used: what it inferred becomes a string, assumed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from tigergen.diagnostics import Diagnostic
from tigergen.infer.parameters import typed_parameters
from tigergen.infer.trial import Trial
from tigergen.model.claim import Address, Basis, Claim, Json
from tigergen.notation.wording import infer_type

_LEAST: Final = 3
"""As many stated types are needed to judge a rule by."""
_BOUND: Final = 0.75
"""As often a rule has to be right. Types are wrong less dearly than paths, and descriptions vary."""


def try_wording(claims: Iterable[Claim]) -> tuple[list[Claim], list[Diagnostic]]:
    """Return the claims without the types of rules that fail here, and what is found about these."""
    given = list(claims)
    failing = {
        rule: trial
        for rule, trial in _trials(given).items()
        if trial.tried >= _LEAST and not trial.reaches(_BOUND)
    }
    silenced: dict[str, list[Claim]] = {}
    for claim in given:
        if claim.rule in failing and _is_inferred_type(claim):
            silenced.setdefault(claim.rule, []).append(claim)
    owners = {claim.address[:-1] for found in silenced.values() for claim in found}
    kept = [_as_string(claim, owners) for claim in given if not _is_items(claim, owners)]
    return kept, [
        Diagnostic(
            "S021",
            f"{rule} is {failing[rule]}; {len(found)} {'type is' if len(found) == 1 else 'types are'} not inferred for that",
            min(claim.place for claim in found),
        )
        for rule, found in sorted(silenced.items())
    ]


def _trials(claims: list[Claim]) -> dict[str, Trial]:
    right: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    for parameter in typed_parameters(claims):
        found = infer_type(parameter.descriptions[0]) if parameter.descriptions else None
        if found is not None and parameter.stated:
            tried[found.rule] += 1
            right[found.rule] += _agree(found.value, parameter.stated)
    return {rule: Trial(right[rule], count, "stated types") for rule, count in tried.items()}


def _agree(inferred: Json, stated: Json) -> bool:
    """Whether a stated type is the inferred one; a format that is not stated may be."""
    if not isinstance(stated, dict) or inferred["type"] != stated.get("type"):
        return False
    return stated.get("format") in (None, inferred.get("format"))


def _is_inferred_type(claim: Claim) -> bool:
    return claim.address[-1] == "type" and claim.basis is Basis.INFERRED


def _is_items(claim: Claim, owners: set[Address]) -> bool:
    if "items" not in claim.address:
        return False
    return claim.address[: claim.address.index("items")] in owners


def _as_string(claim: Claim, owners: set[Address]) -> Claim:
    if claim.address[:-1] not in owners or not _is_inferred_type(claim):
        return claim
    origin = replace(claim.origin, basis=Basis.ASSUMED, rule="untyped-is-string")
    return replace(claim, value={"type": "string"}, origin=origin)
