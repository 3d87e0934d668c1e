"""Parameters in path, query and header, and the types of everything that is not a body."""

from __future__ import annotations

from typing import Final

from tigergen.model.claim import Address, Basis
from tigergen.notation.wording import findings, infer_items, infer_type
from tigergen.sources.claim_writer import TYPED as TYPE_KEYWORDS
from tigergen.sources.swagger.parse import Parameter
from tigergen.sources.swagger.writer import Writer
from tigergen.text.tree import Located

STYLES: Final[dict[str, tuple[str, bool]]] = {
    "csv": ("form", False),
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
}
_SCHEMA_KEYS: Final = TYPE_KEYWORDS | {"x-nullable"}


TYPED: Final = _SCHEMA_KEYS | {"schema", "collectionFormat"}
"""What says of which type something is, and how lists of it are written."""


def read_parameter(writer: Writer, address: Address, parameter: Parameter) -> None:
    """Record a parameter in the path, the query or a header."""
    reading, node = writer.reading, parameter.node
    reading.exists(address, parameter.listed)
    reading.claim((*address, "name"), parameter.name, node.at("name"))
    reading.claim((*address, "in"), parameter.location, node.at("in"))
    required = node.get("required")
    if parameter.location == "path" and (required is None or required.value is not True):
        reading.infer((*address, "required"), True, node, "path-parameter-required")
    elif required is not None and isinstance(required.value, bool):
        reading.claim((*address, "required"), required.value, required)
    writer.others(address, node, "parameter", TYPED | {"name", "in", "required"})
    _read_style(writer, address, parameter)
    read_type(writer, (*address, "schema"), node, parameter.name)


def _read_style(writer: Writer, address: Address, parameter: Parameter) -> None:
    """Record how a list is written into the URL or header."""
    reading, node = writer.reading, parameter.node
    collection = node.text("collectionFormat")
    in_query = parameter.location == "query"
    if collection in STYLES:
        style, explode = STYLES[collection]
        entry = node.at("collectionFormat")
        reading.claim((*address, "style"), style if in_query else "simple", entry)
        reading.claim((*address, "explode"), explode, entry)
    elif node.text("type") == "array" and in_query:
        # Swagger 2.0 joins by comma unless told otherwise; OpenAPI 3 repeats the name.
        reading.infer((*address, "explode"), False, node.at("type"), "swagger-default-csv")


def read_type(writer: Writer, address: Address, node: Located, name: str) -> None:
    """Record the schema of something that states its type beside its name, or infer it."""
    schema = node.get("schema")
    if schema is not None:
        writer.schema(address, schema)
        return
    keys = {key: entry for key, entry in node.mapping().items() if key in _SCHEMA_KEYS}
    stated = writer.keywords.modern(node.holding(keys), address)
    if stated.get("type") is None:
        _infer_type(writer, address, node, name)
    if stated.mapping():
        writer.schema(address, stated)


def _infer_type(writer: Writer, address: Address, node: Located, name: str) -> None:
    """Read the type of a parameter out of its description; a string if that tells none."""
    reading = writer.reading
    text, said = node.text("description") or "", node.at("description")
    reading.exists(address, node)
    reading.report("S007", f"the parameter {name!r} states no type", node)
    found = infer_type(text)
    if found is None:
        reading.assume((*address, "type"), {"type": "string"}, node, "untyped-is-string")
    else:
        reading.claim((*address, "type"), found.value, said, basis=found.basis, rule=found.rule)
        if found.value["type"] == "array":
            _infer_items(writer, (*address, "items"), text, said)
    for more in findings(text, found.value if found else {"type": "string"}):
        reading.claim((*address, more.keyword), more.value, said, basis=more.basis, rule=more.rule)


def _infer_items(writer: Writer, address: Address, text: str, said: Located) -> None:
    reading, items = writer.reading, infer_items(text)
    reading.exists(address, said, basis=Basis.INFERRED, rule="wording-items")
    if items is None:
        reading.assume((*address, "type"), {"type": "string"}, said, "untyped-is-string")
    else:
        reading.infer((*address, "type"), items.value, said, "wording-items")
