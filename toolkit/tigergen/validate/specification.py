"""Validation by openapi-spec-validator, its findings led back to the sources."""

from __future__ import annotations

from typing import Any

from tigergen import pointer
from tigergen.diagnostics import Diagnostic
from tigergen.merge import Canonical


def validate(canonical: Canonical) -> list[Diagnostic]:
    """Return a diagnostic for each fault the OpenAPI 3.2 validator finds in the document."""
    from openapi_spec_validator import OpenAPIV32SpecValidator

    return [
        _diagnostic(canonical, error)
        for error in OpenAPIV32SpecValidator(canonical.document).iter_errors()
    ]


def _diagnostic(canonical: Canonical, error: Any) -> Diagnostic:
    where = pointer.join(error.absolute_path)
    causes = sorted(error.context or [], key=lambda cause: -len(cause.absolute_path))
    message = causes[0].message if causes else error.message
    at = where
    while at and at not in canonical.provenance:
        at = at.rpartition("/")[0]
    claims = canonical.provenance.get(at, [])
    place = min((claim.place for claim in claims), default=None)
    return Diagnostic("V001", f"{where or '/'}: {message[:300]}", place)
