"""Rule `same-name-elsewhere`: what no source types is typed as its namesakes are.

A parameter whose type is only assumed takes the type of the other parameters of its name, if

- all of those whose type is stated or inferred agree,
- a document states that type, or it is inferred from `_SEVERAL` different descriptions: one
  description that mentions a timestamp says nothing about 65 other parameters,
- nothing that is stated of the parameter itself speaks against it, and
- the rule is right on the parameters whose type is stated (`_BOUND`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from tigergen.diagnostics import Diagnostic
from tigergen.infer.parameters import TypedParameter, by_name, typed_parameters
from tigergen.infer.trial import Trial
from tigergen.model.claim import Basis, Claim, Json
from tigergen.model.openapi import SCALARS, is_of_type, kinds

RULE: Final = "same-name-elsewhere"

_SEVERAL: Final = 2
"""As many different descriptions have to lead to a type that no document states."""
_BOUND: Final = 0.9
"""As often the rule has to be right where a document states the type."""

_FORMATS: Final = {
    "date-time": re.compile(r"\d{4}-\d\d-\d\d"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "uuid": re.compile(r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-"),
    "uri": re.compile(r"[A-Za-z][\w+.-]*:|/"),
}
"""How values of a format begin."""


@dataclass
class SameName:
    """The types that are inferred, and how far they can be trusted."""

    claims: list[Claim] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def infer_same_name(claims: Iterable[Claim]) -> SameName:
    """Infer the type of each parameter whose type is assumed and whose namesakes agree on one."""
    result = SameName()
    named = by_name(typed_parameters(claims))
    trial = _try_on(named)
    waiting: list[TypedParameter] = []
    for parameters in named.values():
        model = _model(parameters)
        for parameter in parameters if model is not None else ():
            assumed = parameter.best.basis is Basis.ASSUMED
            if model is None or not assumed or _speaks_against(parameter, model.best.value):
                continue
            waiting.append(parameter)
            if trial.reaches(_BOUND):
                result.claims += _copied(model, parameter)
    if waiting:
        verb = "type is" if len(waiting) == 1 else "types are"
        done = (
            f"{verb} inferred by it" if trial.reaches(_BOUND) else f"{verb} not inferred for that"
        )
        tried = f"{RULE} is {trial}" if trial.tried else f"{RULE} had no stated type to try on"
        first = min(parameter.best.place for parameter in waiting)
        result.diagnostics.append(Diagnostic("S021", f"{tried}; {len(waiting)} {done}", first))
    return result


def _model(parameters: list[TypedParameter]) -> TypedParameter | None:
    """The parameter whose type its namesakes take, or None if they do not agree on one."""
    known = [one for one in parameters if one.best.basis is not Basis.ASSUMED]
    if len({one.best.key for one in known}) != 1:
        return None
    if not any(one.stated for one in known):
        told = {text for one in known for text in one.descriptions[:1]}
        if len(told) < _SEVERAL:
            return None
    return min(known, key=lambda one: (one.best.order, one.address))


def _try_on(named: dict[str, list[TypedParameter]]) -> Trial:
    """Infer each stated type that namesakes state too, as if it were not stated itself."""
    right = tried = 0
    for parameters in named.values():
        stated = [one for one in parameters if one.stated]
        told = Counter(one.best.key for one in stated)
        types = {one.best.key: one.best.value for one in stated}
        for one in stated if len(told) <= 2 else ():
            own = one.best.key
            others = [key for key in told if key != own or told[key] > 1]
            if len(others) == 1 and not _speaks_against(one, types[others[0]]):
                tried += 1
                right += others[0] == own
    return Trial(right, tried, "stated types")


def _speaks_against(parameter: TypedParameter, shape: Json) -> bool:
    """Whether something that is stated of a parameter cannot be true of a type."""
    found = set(kinds(shape))
    if parameter.location != "body" and (
        "object" in found or (isinstance(shape, dict) and shape.get("format") == "binary")
    ):
        return True
    pattern = _FORMATS.get(shape.get("format", "")) if isinstance(shape, dict) else None
    return any(
        (found and not any(_is_of(value, kind) for kind in found))
        or (pattern is not None and not (isinstance(value, str) and pattern.match(value)))
        for value in parameter.values
        if value is not None
    )


def _is_of(value: Json, kind: str) -> bool:
    if kind in SCALARS:
        return is_of_type(value, kind)
    # Examples and defaults of a list are often those of its items.
    return kind == "array" or (kind == "object") == isinstance(value, dict)


def _copied(model: TypedParameter, parameter: TypedParameter) -> Iterable[Claim]:
    """The claims about the type of one parameter, for another."""
    for claim in [model.best, *sorted(model.items, key=lambda claim: claim.order)]:
        where = (*parameter.address, *claim.address[len(model.address) :])
        basis = claim.basis if claim.basis is Basis.ASSUMED else Basis.INFERRED
        yield Claim(where, claim.value, replace(claim.origin, basis=basis, rule=RULE))
