"""The path parameters of an operation are the placeholders of its path, no more and no fewer.

- ``path-template``: a placeholder of a path is a required path parameter (OpenAPI 3.2, 4.8.8).
- ``placeholder-name``: the one path parameter that is not in the path is its one unknown placeholder.

Other parameters that the path has no placeholder for are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from tigergen.diagnostics import Diagnostic
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Basis, Json, concluded
from tigergen.model.paths import placeholders
from tigergen.model.pointer import Pointer

TEMPLATE_RULE: Final = "path-template"
NAME_RULE: Final = "placeholder-name"
TYPE_RULE: Final = "untyped-is-string"


def complete_path_parameters(canonical: Canonical, where: Pointer) -> None:
    """Make the path parameters of the operation at `where` fit its path."""
    operation = where.resolve(canonical.document)
    shared = where.parent.resolve(canonical.document).get("parameters", [])
    described = {
        parameter.get("name")
        for parameter in _resolved(canonical, [*shared, *operation.get("parameters", [])])
        if parameter.get("in") == "path"
    }
    path = where.parent.name
    missing = [name for name in placeholders(path) if name not in described]
    strangers = _strangers(operation, path)
    if len(strangers) == 1 and len(missing) == 1:
        _rename(canonical, where, strangers[0], missing.pop())
    else:
        _leave_out(canonical, where, strangers)
    for index, name in enumerate(missing):
        _add(canonical, where, index, name)


def _resolved(canonical: Canonical, parameters: list[Json]) -> Iterator[dict[str, Any]]:
    for parameter in parameters:
        if "$ref" in parameter:
            try:
                parameter = Pointer.parse(parameter["$ref"]).resolve(canonical.document)
            except (LookupError, ValueError):
                continue
        yield parameter


def _strangers(operation: Json, path: str) -> list[int]:
    """The positions of the operation's path parameters that its path does not have."""
    known = placeholders(path)
    return [
        index
        for index, parameter in enumerate(operation.get("parameters", []))
        if parameter.get("in") == "path" and parameter.get("name") not in known
    ]


def _rename(canonical: Canonical, where: Pointer, index: int, name: str) -> None:
    at = where / "parameters" / index / "name"
    said = at.resolve(canonical.document)
    stated, operation = canonical.origins(at), canonical.origins(where)
    canonical.put(at, name, concluded(NAME_RULE, operation))
    if stated and operation:
        sides = (Side(name, tuple(operation)), Side(said, tuple(stated)))
        canonical.record(Conflict(at, "name", sides, NAME_RULE))


def _leave_out(canonical: Canonical, where: Pointer, strangers: list[int]) -> None:
    parameters = where / "parameters"
    for index in reversed(strangers):
        place = canonical.first_place(parameters / index)
        parameter = canonical.remove(parameters / index)
        canonical.diagnostics.append(
            Diagnostic(
                "M005",
                f"{where.name.upper()} {where.parent.name} has no placeholder "
                f"{{{parameter.get('name')}}}; "
                "the parameter is left out",
                place,
            )
        )
    if strangers and not parameters.resolve(canonical.document):
        canonical.remove(parameters)


def _add(canonical: Canonical, where: Pointer, index: int, name: str) -> None:
    said = canonical.origins(where)
    inferred = concluded(TEMPLATE_RULE, said)
    if not canonical.has(where / "parameters"):
        canonical.put(where / "parameters", [])
    parameter = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
    at = canonical.insert(where / "parameters", index, parameter, inferred)
    canonical.cite(at / "schema", inferred)
    assumed = concluded(TYPE_RULE, said, Basis.ASSUMED)
    canonical.cite(at / "schema" / "type", assumed)
    operation = f"{where.name.upper()} {where.parent.name}"
    place = canonical.first_place(where)
    canonical.diagnostics.append(
        Diagnostic(
            "M004",
            f"{operation}: no source describes the path parameter {name!r}; it is a required string",
            place,
        )
    )
