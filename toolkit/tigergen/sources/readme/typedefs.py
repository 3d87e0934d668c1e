"""Objects that comments of JSDoc define in the code of a README, as models.

/**
 * @typedef {Object} Payment
 * @property {number} amount In cents.
 * @property {string} [note=none]
 */
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tigergen.notation.flow import NotAType, parse_type
from tigergen.sources.readme.parts import Argument, Model, Property
from tigergen.text.markdown import Block, Row

_TYPEDEF: Final = re.compile(r"@typedef\s+\{[Oo]bject\}\s+([A-Z]\w*)")
_PROPERTY: Final = re.compile(
    r"@prop(?:erty)?\s+\{([^{}]+)\}\s+(\[)?([A-Za-z_$][\w$]*)(?:=[^\]\s]*)?\]?\s*(?:-\s+)?(.*)"
)


def typedefs(blocks: list[Block]) -> Iterator[Model]:
    """Yield the objects that define a property or more."""
    for block in blocks:
        model: Model | None = None
        for row in block.rows if block.kind == "code" else ():
            defined = _TYPEDEF.search(row.text)
            if defined or "*/" in row.text:
                yield from [model] if model is not None and model.properties else []
                model = Model(defined[1], row.line) if defined else None
            entry = _entry(row) if model is not None else None
            if model is not None and entry is not None:
                model.properties.append(Property(entry))


def _entry(row: Row) -> Argument | None:
    found = _PROPERTY.search(row.text)
    try:
        schema = parse_type(found[1].replace(".<", "<")) if found else None
    except NotAType:
        return None
    if found is None:
        return None
    required = False if found[2] else None
    text = found[4].removesuffix("*/").strip()
    return Argument(found[3], row.line, schema, description=text, required=required)
