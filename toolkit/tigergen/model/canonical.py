"""What the merge yields: one plain document and two side tables keyed by JSON Pointer."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from tigergen.model.claim import Basis, Claim, Json, canonical_json

if TYPE_CHECKING:
    from tigergen.diagnostics import Diagnostic

OPENAPI: Final = "3.2.0"


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a conflict: a value and every statement of it."""

    value: Json
    claims: tuple[Claim, ...]

    def as_json(self) -> dict[str, Json]:
        """The side as it stands in the ledger."""
        return {"value": self.value, "stated": [claim.origin() for claim in self.claims]}


@dataclass(frozen=True, slots=True)
class Conflict:
    """Statements that contradict each other, and what settled it.

    The first side holds. `settled_by` names a rule of precedence or a decision; `reason` is the
    decision's. A conflict that only the order of places settled is a tie.
    """

    pointer: str
    aspect: str
    sides: tuple[Side, ...]
    settled_by: str
    reason: str = ""

    @property
    def id(self) -> str:
        """A short name that stays while the place and the values stay."""
        text = canonical_json(
            [self.pointer, self.aspect, sorted(canonical_json(s.value) for s in self.sides)]
        )
        return "C" + hashlib.sha256(text.encode()).hexdigest()[:8]

    @property
    def tie(self) -> bool:
        """Whether nothing but the order of places settled it."""
        return self.settled_by == "first-place"

    def as_json(self) -> dict[str, Json]:
        """The conflict's entry in the ledger."""
        entry: dict[str, Json] = {
            "id": self.id,
            "pointer": self.pointer,
            "aspect": self.aspect,
            "settled_by": self.settled_by,
        }
        if self.reason:
            entry["reason"] = self.reason
        entry["sides"] = [side.as_json() for side in self.sides]
        return entry


@dataclass
class Canonical:
    """The canonical OpenAPI document with its provenance and conflicts.

    `provenance` maps a JSON Pointer into `document` to the claims that say what stands there.
    """

    document: dict[str, Json]
    provenance: dict[str, list[Claim]] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def provenance_json(self) -> dict[str, list[dict[str, Json]]]:
        """The table as written to `openapi.provenance.json`."""
        return {
            pointer: unique_origins(claims) for pointer, claims in sorted(self.provenance.items())
        }

    def basis(self, pointer: str) -> Basis:
        """The surest basis of what stands at `pointer`; inferred if nothing is recorded."""
        claims = self.provenance.get(pointer, [])
        return min(
            (claim.basis for claim in claims), key=lambda b: b.weight, default=Basis.INFERRED
        )

    def places(self, pointer: str) -> list[str]:
        """Where the thing at `pointer` is said, `file:line` each, in order of precedence."""
        claims = sorted(self.provenance.get(pointer, []), key=lambda claim: claim.order)
        return list(dict.fromkeys(str(claim.place) for claim in claims))


def unique_origins(claims: list[Claim]) -> list[dict[str, Json]]:
    """Return the origins of the claims in order of precedence, each once."""
    origins = [claim.origin() for claim in sorted(claims, key=lambda claim: claim.order)]
    return list({canonical_json(origin): origin for origin in origins}.values())
