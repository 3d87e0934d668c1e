"""Rule `schema-over-default`: a default that its schema does not allow is left out, on record.

A text that is a number or a flag in quotes is read as what the schema says it is.

The default alone is at fault, not the document. Only if it is stated while the values it is not among
are inferred, the list of values goes instead: what we read out of prose never costs a stated fact.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from tigergen.diagnostics import Diagnostic
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Json
from tigergen.model.openapi import SCALARS, is_of_type
from tigergen.model.pointer import Pointer
from tigergen.model.walk import schemas

if TYPE_CHECKING:
    from jsonschema import ValidationError

RULE: Final = "schema-over-default"
STATED_RULE: Final = "stated-over-inferred"
_DOCUMENT: Final = "urn:tigergen:document"
_PLAIN: Final = frozenset(
    "type default title description enum minimum maximum items minItems maxItems".split()
)
_SHOWN: Final = 200


def drop_impossible_defaults(canonical: Canonical) -> None:
    """Leave out each default that is not valid against its schema."""
    found = [
        (where, schema)
        for where, schema in schemas(canonical.document)
        if "default" in schema and not _plainly_fine(schema)
    ]
    checker = _Checker(canonical.document) if found else None
    for where, schema in found:
        assert checker is not None
        fault = checker.fault(where)
        if (
            fault is not None
            and _keyword(schema, fault) == "enum"
            and _enum_is_weaker(canonical, where)
        ):
            _drop(canonical, where, loser="enum", winner="default", rule=STATED_RULE)
            fault = checker.fault(where)
        if fault is None:
            continue
        value = json.dumps(schema["default"], ensure_ascii=False)
        said = json.dumps(fault.validator_value, ensure_ascii=False)[:_SHOWN]
        place = canonical.first_place(where / "default")
        was_read = _read_text(canonical, checker, where, _keyword(schema, fault))
        done = f"read as {json.dumps(schema['default'])}" if was_read else "left out"
        message = (
            f"{where}: the default {value[:_SHOWN]} is {done}: "
            f"the schema says {fault.validator}: {said}"
        )
        canonical.diagnostics.append(Diagnostic("M006", message, place))
        if not was_read:
            _drop(canonical, where, loser="default", winner=_keyword(schema, fault), rule=RULE)


def _read_text(canonical: Canonical, checker: _Checker, where: Pointer, against: str) -> bool:
    """Read a default that is a number or a flag in quotes as the schema has it, on record."""
    schema, at = where.resolve(canonical.document), where / "default"
    text, origins = schema["default"], canonical.origins(at)
    if not isinstance(text, str) or not re.fullmatch(
        r"-?(0|[1-9]\d{0,14})(\.\d{1,15})?|true|false", text
    ):
        return False
    canonical.put(at, json.loads(text), origins)
    if checker.fault(where) is not None:
        canonical.put(at, text, origins)
        return False
    sides = (
        Side(schema["default"], tuple(canonical.nearest_origins(where / against))),
        Side(text, tuple(origins)),
    )
    if all(side.origins for side in sides):
        canonical.record(Conflict(where, "default", sides, RULE))
    return True


def _plainly_fine(schema: Json) -> bool:
    """Tell whether a default plainly is what its schema allows: the common case, told fast."""
    if not {key for key in schema if not key.startswith("x-")} <= _PLAIN:
        return False
    default, listed, kind = schema["default"], schema.get("enum"), schema.get("type")
    names = kind if isinstance(kind, list) else [kind]
    return (
        (kind is None or any(_is_plainly(default, name) for name in names))
        and (listed is None or (isinstance(default, str) and default in listed))
        and (not isinstance(default, int | float) or _within(default, schema))
        and (not isinstance(default, list) or _plainly_fine_items(default, schema))
    )


def _is_plainly(value: Json, kind: str) -> bool:
    """Tell whether a value is of a type; of objects, the empty one plainly is as it should be."""
    if kind in SCALARS:
        return is_of_type(value, kind)
    if kind == "array":
        return isinstance(value, list)
    return value is None if kind == "null" else kind == "object" and value == {}


def _plainly_fine_items(values: list[Json], schema: Json) -> bool:
    """Tell whether a list plainly is as long as its schema says, of items that its schema allows."""
    items = schema.get("items", {})
    least, most = schema.get("minItems", 0), schema.get("maxItems", len(values))
    return (
        isinstance(items, dict)
        and isinstance(least, int)
        and isinstance(most, int)
        and least <= len(values) <= most
        and all(_plainly_fine({**items, "default": value}) for value in values)
    )


def _within(number: float, schema: Json) -> bool:
    least, most = schema.get("minimum", number), schema.get("maximum", number)
    return (
        isinstance(least, int | float) and isinstance(most, int | float) and least <= number <= most
    )


class _Checker:
    """Checks defaults as the validator of the whole document will."""

    def __init__(self, document: Json) -> None:
        # Loaded on demand: few documents have defaults, and the import takes longer than a small merge.
        from openapi_schema_validator import oas32_format_checker
        from referencing import Registry
        from referencing.jsonschema import DRAFT202012

        # Crawled once: a validator of its own for each default would look through the document each time.
        registry: Registry[Any] = Registry().with_resource(
            _DOCUMENT, DRAFT202012.create_resource(document)
        )
        self._settings = {"registry": registry.crawl(), "format_checker": oas32_format_checker}
        self._document = document

    def fault(self, where: Pointer) -> ValidationError | None:
        """What is wrong with the default of the schema at `where`."""
        from referencing.exceptions import Unresolvable

        from tigergen.complete.values import UnjudgedError, bounded_validator

        validator = bounded_validator()({"$ref": f"{_DOCUMENT}#{quote(where)}"}, **self._settings)
        try:
            return next(validator.iter_errors(where.resolve(self._document)["default"]), None)
        except (Unresolvable, UnjudgedError, RecursionError):
            return None


def _keyword(schema: Json, fault: ValidationError) -> str:
    """The keyword of the schema that the default goes against; the path leaves references out."""
    first = str(fault.absolute_schema_path[0])
    return first if first in schema else "$ref"


def _enum_is_weaker(canonical: Canonical, where: Pointer) -> bool:
    return canonical.basis(where / "enum").weight > canonical.basis(where / "default").weight


def _drop(canonical: Canonical, where: Pointer, *, loser: str, winner: str, rule: str) -> None:
    """Remove one keyword that goes against another, and put it on record if both are said."""
    schema = where.resolve(canonical.document)
    sides = tuple(
        Side({key: schema.get(key)}, tuple(canonical.nearest_origins(where / key)))
        for key in (winner, loser)
    )
    canonical.remove(where / loser)
    if all(side.origins for side in sides):
        canonical.record(Conflict(where, loser, sides, rule))
