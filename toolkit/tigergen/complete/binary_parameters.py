"""Rule `stated-location`: binary data in the query or a header stays there, on record.

URLs and headers hold text (RFC 3986, 2; RFC 9110, 5.5): one of the two statements is wrong. Where a
parameter stands is stated outright, so it holds.
"""

from __future__ import annotations

from typing import Final

from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.pointer import Pointer

RULE: Final = "stated-location"


def note_binary_parameters(canonical: Canonical, where: Pointer) -> None:
    """Put on record which parameters of the operation at `where` cannot hold what they are said to."""
    for index, parameter in enumerate(where.resolve(canonical.document).get("parameters", [])):
        schema = parameter.get("schema")
        if not isinstance(schema, dict) or schema.get("format") != "binary":
            continue
        if parameter.get("in") in ("query", "header", "cookie"):
            place = where / "parameters" / index
            stated, told = (
                canonical.nearest_origins(place / "in"),
                canonical.nearest_origins(place / "schema" / "format"),
            )
            sides = (Side(parameter["in"], tuple(stated)), Side("binary", tuple(told)))
            canonical.record(Conflict(place, "in", sides, RULE))
