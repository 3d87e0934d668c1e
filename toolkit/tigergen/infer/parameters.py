"""What claims say about each parameter or body field, gathered for the rules that compare them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from tigergen.model.claim import Address, Basis, Claim, Json

_KEYWORDS = ("default", "enum", "examples")


@dataclass
class TypedParameter:
    """A parameter or body field, by the address of its schema."""

    name: str
    address: Address
    types: list[Claim] = field(default_factory=list)
    items: list[Claim] = field(default_factory=list)
    descriptions: list[str] = field(default_factory=list)
    values: list[Json] = field(default_factory=list)
    """Its default, the values it lists, and its examples, as far as a document states them."""

    @cached_property
    def best(self) -> Claim:
        """The claim about the type that holds, once all are gathered."""
        return min(self.types, key=lambda claim: claim.order)

    @property
    def location(self) -> str:
        """`query`, `path`, `header`, `cookie`, or `body`."""
        is_parameter = self.address[3:4] == ("parameters",)
        return self.address[4].partition(":")[0] if is_parameter else "body"

    @property
    def stated(self) -> Json:
        """The type as far as a document states it, else None."""
        best = self.best
        return best.value if best.basis.weight <= Basis.STATED.weight else None


def _owner(address: Address) -> tuple[str, Address] | None:
    """The name and the schema's address of the parameter or body field that `address` belongs to."""
    if address[:1] != ("paths",):
        return None
    if len(address) > 5 and address[3] == "parameters":
        return address[4].partition(":")[2], (*address[:5], "schema")
    if len(address) > 9 and address[3] == "requestBody" and address[7] == "properties":
        return address[8], address[:9]
    return None


def typed_parameters(claims: Iterable[Claim]) -> list[TypedParameter]:
    """Return all parameters and body fields of which something says or lets assume a type."""
    found: dict[Address, TypedParameter] = {}
    for claim in claims:
        owner = _owner(claim.address)
        if owner is None:
            continue
        name, address = owner
        parameter = found.setdefault(address, TypedParameter(name, address))
        tail = claim.address[len(address) :]
        if claim.address[-1] == "description" and len(claim.address) <= len(address) + 1:
            parameter.descriptions.append(str(claim.value))
        elif tail == ("type",):
            parameter.types.append(claim)
        elif tail[:1] == ("items",):
            parameter.items.append(claim)
        elif tail[:1] and tail[0] in _KEYWORDS and claim.basis is not Basis.ASSUMED:
            parameter.values += claim.value if isinstance(claim.value, list) else [claim.value]
    return [parameter for _, parameter in sorted(found.items()) if parameter.types]


def by_name(parameters: Iterable[TypedParameter]) -> dict[str, list[TypedParameter]]:
    """Return the parameters of each name."""
    named: dict[str, list[TypedParameter]] = defaultdict(list)
    for parameter in parameters:
        named[parameter.name].append(parameter)
    return named
