"""Rule `same-name-elsewhere`: what nobody types is typed as its namesakes are.

A parameter whose type is only assumed takes the type that other parameters of the same name have,
if all of those that say or let infer one agree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tigergen.model.claim import Address, Basis, Claim

RULE = "same-name-elsewhere"


def parameter_name(address: Address) -> tuple[str, Address] | None:
    """Return the name and the schema's address of a parameter or body field that `address` types."""
    if address[:1] != ("paths",) or address[-1] != "type":
        return None
    if len(address) == 7 and address[3] == "parameters":
        return address[4].partition(":")[2], address[:-1]
    if "requestBody" in address and address[-3] == "properties" and len(address) == 10:
        return address[-2], address[:-1]
    return None


def infer_same_name(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield a claim for each parameter whose type is assumed and whose namesakes agree on one."""
    shapes: dict[str, dict[Address, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    below: dict[Address, list[Claim]] = defaultdict(list)
    for claim in claims:
        named = parameter_name(claim.address)
        if named is not None:
            shapes[named[0]][named[1]].append(claim)
        elif "items" in claim.address:
            at = claim.address.index("items")
            below[claim.address[:at]].append(claim)
    for places in shapes.values():
        known = [
            (address, min(found, key=lambda claim: claim.order))
            for address, found in places.items()
            if any(claim.basis is not Basis.ASSUMED for claim in found)
        ]
        if not known or len({claim.key for _, claim in known}) != 1:
            continue
        model, witness = min(known, key=lambda pair: pair[1].order)
        for address, found in places.items():
            if any(claim.basis is not Basis.ASSUMED for claim in found):
                continue
            copies = [witness, *sorted(below[model], key=lambda claim: claim.order)]
            for copy in copies:
                where = (*address, *copy.address[len(model) :])
                basis = copy.basis if copy.basis is Basis.ASSUMED else Basis.INFERRED
                yield Claim(where, copy.value, replace(copy.origin, basis=basis, rule=RULE))
