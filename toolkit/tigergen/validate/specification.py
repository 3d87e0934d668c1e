"""Validation by openapi-spec-validator, its findings led back to the sources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tigergen.diagnostics import Diagnostic
from tigergen.model import pointer
from tigergen.model.canonical import Canonical
from tigergen.model.pointer import Pointer
from tigergen.model.walk import objects


def validate(canonical: Canonical) -> list[Diagnostic]:
    """Return a diagnostic for each fault in the document, by the rules of OpenAPI 3.2."""
    return [
        _diagnostic(canonical, where, message) for where, message in _faults(canonical.document)
    ]


def is_valid(document: Any) -> bool:
    """Tell whether a document follows the version of OpenAPI that it names."""
    from openapi_spec_validator import validate as check

    try:
        check(document)
    except Exception:  # its own errors, and what it stumbles over in some invalid documents
        return False
    return True


def _faults(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield pointer and message of each fault."""
    from openapi_spec_validator import OpenAPIV32SpecValidator

    try:
        for error in OpenAPIV32SpecValidator(document).iter_errors():
            causes = sorted(error.context or [], key=lambda cause: -len(cause.absolute_path))
            yield pointer.join(error.absolute_path), (causes[0] if causes else error).message
    except Exception as fault:  # the validator itself stumbles over some invalid documents
        yield "", f"the document cannot be validated: {type(fault).__name__}: {fault}"
    yield from _item_schemas(document)


def _item_schemas(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Check what `itemSchema` holds: the validator looks at `schema` only."""
    from jsonschema import Draft202012Validator

    checker = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    for where, kind, node in objects(document):
        if kind == "media-type" and isinstance(node.get("itemSchema"), dict):
            for error in checker.iter_errors(node["itemSchema"]):
                yield where + pointer.join(["itemSchema", *error.absolute_path]), error.message


def _diagnostic(canonical: Canonical, where: str, message: str) -> Diagnostic:
    origins = canonical.nearest_origins(Pointer(where))
    place = min((origin.place for origin in origins), default=None)
    return Diagnostic("V001", f"{where or '/'}: {message[:300]}", place)
