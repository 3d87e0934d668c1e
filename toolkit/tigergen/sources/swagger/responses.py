"""`responses` -> responses with content and headers."""

from __future__ import annotations

from typing import Final

from tigergen.model.claim import Address
from tigergen.sources.swagger.bodies import DEFAULT_MEDIA
from tigergen.sources.swagger.parameters import read_type
from tigergen.sources.swagger.parse import MediaTypes, Operation, Response
from tigergen.sources.swagger.writer import Writer
from tigergen.text.tree import Located

_NO_CONTENT: Final = ("204", "205")
"""Statuses whose responses have no content (RFC 9110, 15.3.5 and 15.3.6)."""


def read_response(writer: Writer, operation: Operation, response: Response) -> None:
    """Record the response for one status."""
    reading, node = writer.reading, response.node
    address = (*operation.address, "responses", response.status)
    reading.exists(address, response.stated)
    description = node.get("description")
    if description is not None:
        said = description.value if isinstance(description.value, str) else ""
        reading.claim((*address, "description"), said, description)
    else:
        reading.assume((*address, "description"), "", response.stated, "description-required")
    for key, entry in node.mapping().items():
        if key.startswith("x-"):
            reading.claim((*address, key), entry.plain(), entry)
    _read_content(writer, address, operation.produces, response)
    headers = node.get("headers")
    for name, header in headers.mapping().items() if headers else ():
        where = (*address, "headers", name)
        reading.exists(where, header)
        writer.text((*where, "description"), header)
        read_type(writer, (*where, "schema"), header, name)


def _read_content(
    writer: Writer, address: Address, produces: MediaTypes, response: Response
) -> None:
    """Record what the response holds: its schema and examples in each media type."""
    reading, node = writer.reading, response.node
    schema = node.get("schema")
    examples = node.at("examples").mapping() if node.get("examples") else {}
    media: dict[str, Located] = {}
    may_answer = response.status.startswith("2") and response.status not in _NO_CONTENT
    if schema is not None or (produces and may_answer):
        media.update(produces or {DEFAULT_MEDIA: response.stated})
    media.update({name: entry for name, entry in examples.items() if name not in media})
    for name, stated in media.items():
        content = (*address, "content", name)
        reading.exists(content, stated)
        if schema is not None:
            writer.schema((*content, "schema"), schema)
        if name in examples:
            reading.claim((*content, "example"), examples[name].plain(), examples[name])
