"""`responses` -> responses with content and headers."""

from __future__ import annotations

from typing import Final

from tigergen.model.claim import Address, Basis
from tigergen.sources.swagger.bodies import DEFAULT_MEDIA, DEFAULT_RULE
from tigergen.sources.swagger.parameters import TYPED, read_type
from tigergen.sources.swagger.parse import Response, Texts
from tigergen.sources.swagger.writer import Writer
from tigergen.text.tree import Located

_NO_CONTENT: Final = ("204", "205")
"""Statuses whose responses have no content (RFC 9110, 15.3.5 and 15.3.6)."""


def read_response(writer: Writer, address: Address, response: Response, produces: Texts) -> None:
    """Record the response for one status."""
    reading, node = writer.reading, response.node
    reading.exists(address, response.stated)
    description = node.get("description")
    if description is not None:
        said = description.value if isinstance(description.value, str) else ""
        reading.claim((*address, "description"), said, description)
    else:
        reading.assume((*address, "description"), "", response.stated, "description-required")
    writer.others(address, node, "response", {"description", "schema", "examples", "headers"})
    _read_content(writer, address, produces, response)
    headers = node.get("headers")
    if headers is not None:
        _read_headers(writer, (*address, "headers"), headers)


def _read_headers(writer: Writer, address: Address, headers: Located) -> None:
    if not headers.value:
        writer.reading.exists(address, headers)
    for name, header in headers.mapping().items():
        where = (*address, name)
        writer.reading.exists(where, header)
        writer.others(where, header, "header", TYPED)
        read_type(writer, (*where, "schema"), header, name)


def _read_content(writer: Writer, address: Address, produces: Texts, response: Response) -> None:
    """Record what the response holds: its schema and examples in each media type."""
    schema, examples = response.node.get("schema"), response.node.get("examples")
    shown = examples.mapping() if examples is not None else {}
    media: dict[str, Located] = {}
    if schema is not None or (produces and _may_answer(response.status)):
        media.update(produces or {DEFAULT_MEDIA: response.stated})
    for name, stated in {**shown, **media}.items():
        content = (*address, "content", name)
        basis, rule = Basis.STATED, None
        if name not in shown and schema is None:
            basis, rule = Basis.INFERRED, "produces-for-success"
        elif name not in shown and not produces:
            basis, rule = Basis.ASSUMED, DEFAULT_RULE
        writer.reading.exists(content, stated, basis=basis, rule=rule)
        if schema is not None:
            writer.schema((*content, "schema"), schema)
        if name in shown:
            writer.reading.claim((*content, "example"), shown[name].plain(), shown[name])


def _may_answer(status: str) -> bool:
    return status.startswith("2") and status not in _NO_CONTENT
