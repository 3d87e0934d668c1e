"""What is only inferred to be required, and stated to be optional, is optional.

A document says that a member is optional by leaving it out of the list of required ones. One that has no such
list, or marks nothing as required, is silent about it; silence is not a contradiction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from tigergen.merge.precedence import in_order
from tigergen.model.canonical import Side
from tigergen.model.claim import PRESENT, Address, Basis, Claim, sources_of

RULE: Final = "stated-over-inferred"

Dispute: TypeAlias = tuple[Address, list[Side], str]


@dataclass
class _Member:
    """A property or a parameter: the claims that it exists, and those that it is required."""

    existence: list[Claim] = field(default_factory=list)
    required: list[Claim] = field(default_factory=list)

    def deniers(self, knowing: set[str]) -> list[Claim]:
        """The statements of documents that would have said so, if no document does but a rule."""
        if not self.required or any(map(_is_stated, self.required)):
            return []
        return [
            claim
            for claim in self.existence
            if _is_stated(claim) and not knowing.isdisjoint(claim.origin.sources)
        ]


def withdraw_denied_requirements(claims: Iterable[Claim]) -> tuple[list[Claim], list[Dispute]]:
    """Leave out the requirements that stated documents deny; return the rest, and the disputes."""
    claims = list(claims)
    owners: dict[Address, dict[str, _Member]] = defaultdict(lambda: defaultdict(_Member))
    for claim in claims:
        _learn(owners, claim)
    disputes: list[Dispute] = []
    denied: set[int] = set()
    for owner, members in owners.items():
        knowing = _documents_that_require(members.values())
        for name, member in members.items():
            deniers = member.deniers(knowing)
            if deniers:
                denied |= {id(claim) for claim in member.required}
                sides = [_side(False, deniers), _side(True, member.required)]
                disputes.append(((*owner, name, "required"), sides, RULE))
    return [claim for claim in claims if id(claim) not in denied], disputes


def _documents_that_require(members: Iterable[_Member]) -> set[str]:
    """The documents that state of some member that it is required, and so know how to say it."""
    return sources_of(
        claim.origin for member in members for claim in member.required if _is_stated(claim)
    )


def _learn(owners: dict[Address, dict[str, _Member]], claim: Claim) -> None:
    address = claim.address
    if len(address) < 3:
        return
    *above, holder, name = address
    if holder == "required" and claim.value is PRESENT:
        owners[*above, "properties"][name].required.append(claim)
    elif holder in ("properties", "parameters") and claim.value is PRESENT:
        owners[address[:-1]][name].existence.append(claim)
    elif name == "required" and address[-3] == "parameters" and claim.value is True:
        owners[address[:-2]][holder].required.append(claim)


def _is_stated(claim: Claim) -> bool:
    return claim.basis in (Basis.STATED, Basis.DECIDED)


def _side(value: bool, claims: list[Claim]) -> Side:
    return Side(value, tuple(claim.origin for claim in in_order(claims)))
