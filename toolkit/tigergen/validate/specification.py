"""The canonical document held against the published specification of OpenAPI 3.2.

The JSON Schema of OpenAPI 3.2 is the one that openapi-spec-validator ships; each Schema Object is
held against the meta-schema of JSON Schema 2020-12 too. A compiled validator does it: the
document of a large API has a million values. What a schema cannot say follows: references lead
somewhere, ids of operations are unique, placeholders have parameters.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tigergen.diagnostics import Diagnostic
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Json
from tigergen.model.paths import placeholders
from tigergen.model.pointer import ROOT, Pointer, resolve
from tigergen.model.walk import objects, operations, references

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
_MESSAGE: Final = 300
_SCHEMA_OBJECT: Final[dict[str, Json]] = {
    "$dynamicAnchor": "meta",
    "$ref": _DRAFT,
    "properties": {
        "discriminator": {
            "type": "object",
            "required": ["propertyName"],
            "properties": {
                "propertyName": {"type": "string"},
                "mapping": {"type": "object", "additionalProperties": {"type": "string"}},
            },
        },
        "xml": {"type": "object"},
        "externalDocs": {"type": "object", "required": ["url"]},
    },
}
"""A Schema Object: JSON Schema 2020-12 and the keywords that OpenAPI adds (4.24 and 4.25)."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at a place of the document; without the `culprits` it would not be."""

    where: Pointer
    message: str
    culprits: tuple[Pointer, ...]


def validate(canonical: Canonical) -> list[Diagnostic]:
    """Return a diagnostic for each fault in the document, by the rules of OpenAPI 3.2."""
    document = canonical.document
    return [
        diagnostic(canonical, "V001", fault.where, fault.message)
        for fault in (*faults(document), *_inconsistent(document))
    ]


def diagnostic(canonical: Canonical, code: str, where: Pointer, message: str) -> Diagnostic:
    """Return a finding about a place of the document, led back to the source that states it."""
    origins = canonical.nearest_origins(where)
    place = min((origin.place for origin in origins), default=None)
    return Diagnostic(code, f"{where or '/'}: {message}", place)


def is_valid(document: Any) -> bool:
    """Tell whether a document follows the version of OpenAPI that it names."""
    from openapi_spec_validator import validate as check

    try:
        check(document)
    except Exception:  # its own errors, and what it stumbles over in some invalid documents
        return False
    return True


def faults(document: Json) -> Iterator[Fault]:
    """Yield what the JSON Schema of OpenAPI 3.2 finds wrong."""
    for error in _validator().iter_errors(document):
        where = Pointer.of(*error.instance_path)
        message = error.message
        if (unexpected := getattr(error.kind, "unexpected", None)) is not None:
            message = f"OpenAPI 3.2 has no key {', '.join(map(repr, unexpected))} here"
        if len(message) > _MESSAGE:
            # The value comes first and may be long; what is wrong with it comes last.
            message = f"{message[: _MESSAGE // 2]} ... {message[-_MESSAGE // 2 :]}"
        yield Fault(where, message, tuple(_culprits(error, where)))


def _culprits(error: ValidationError, where: Pointer) -> Iterator[Pointer]:
    kind: Any = error.kind
    if kind.name in ("unevaluatedProperties", "additionalProperties"):
        yield from (where / name for name in kind.unexpected)
    elif kind.name == "propertyNames":
        yield where / str(kind.error.instance)
    elif kind.name == "not" and "required" in kind.schema:
        # Two members that exclude each other: the license's url and its identifier.
        yield from (where / name for name in kind.schema["required"])
    else:
        yield where


def _published() -> Path:
    """The file with the JSON Schema; to import the package that holds it takes longer than to use it."""
    spec = find_spec("openapi_spec_validator")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "resources" / "schemas" / "v3.2" / "schema.json"


@cache
def _validator() -> Any:
    import jsonschema_rs

    published = json.loads(_published().read_text(encoding="utf-8"))
    registry = jsonschema_rs.Registry([(published["$id"], published)])
    schema = {"$schema": _DRAFT, "$ref": published["$id"], "$defs": {"schema": _SCHEMA_OBJECT}}
    return jsonschema_rs.validator_for(schema, registry=registry)


def _inconsistent(document: Json) -> Iterator[Fault]:
    """Yield what contradicts another part of the document."""
    owners: dict[str, Pointer] = {}
    for path, method, operation in operations(document):
        where = ROOT / "paths" / path / method
        name = operation.get("operationId")
        if isinstance(name, str) and owners.setdefault(name, where) != where:
            yield Fault(where / "operationId", f"{name!r} is the id of two operations", ())
        shared = document["paths"][path].get("parameters", [])
        known = _path_parameters(document, [*shared, *operation.get("parameters", [])])
        for missing in set(placeholders(path)) - known:
            yield Fault(where, f"the placeholder {missing!r} has no parameter", ())
    lost = {one for one in set(references(document)) if not _leads_somewhere(document, one)}
    for where, _, node in objects(document) if lost else ():
        if isinstance(node.get("$ref"), str) and node["$ref"] in lost:
            yield Fault(where / "$ref", f"{node['$ref']} leads nowhere", ())


def _leads_somewhere(document: Json, reference: str) -> bool:
    """Whether a reference is to a part of the document that is there, or to another document."""
    if not reference.startswith("#"):
        return True
    try:
        resolve(document, reference)
    except (LookupError, ValueError):
        return False
    return True


def _path_parameters(document: Json, parameters: list[Any]) -> set[str]:
    names: set[str] = set()
    for parameter in parameters:
        if "$ref" in parameter:
            try:
                parameter = resolve(document, parameter["$ref"])
            except (LookupError, ValueError):
                continue
        if parameter.get("in") == "path":
            names.add(str(parameter.get("name")))
    return names
