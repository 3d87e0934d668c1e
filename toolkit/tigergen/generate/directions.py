"""Which components are sent and which are received, and what is then left of what they require.

A member that is `readOnly` is not part of a request, and one that is `writeOnly` not of an answer,
whatever the list of required members says (OpenAPI 3.0, 4.7.24.1). A component that goes both ways, or
that no operation uses, is taken to go both ways.
"""

from __future__ import annotations

from tigergen.generate.ir import Media, Operation
from tigergen.generate.python.jsonapi import resource_body
from tigergen.generate.schema import Schema, schema_at
from tigergen.model.media import folds
from tigergen.model.schemas import component
from tigergen.model.walk import references


class Directions:
    """Tells which required members of a component may be absent."""

    def __init__(self, operations: list[Operation]) -> None:
        sent: list[Schema] = []
        received: list[Schema] = []
        for operation in operations:
            sent += [parameter.schema for parameter in operation.parameters]
            for media in operation.body.contents if operation.body else ():
                sent += _arguments(media)
            for response in operation.responses:
                received += response.headers.values()
                for media in response.contents:
                    received += [media.schema, media.item_schema]
        self._sent = _reached(sent)
        self._received = _reached(received)

    @property
    def only_sent(self) -> set[str]:
        """The components that callers send and never get."""
        return self._sent - self._received

    def demands(self, name: str, schema: Schema) -> bool:
        """Whether a required member is there each time, in the directions its component goes."""
        used = name in self._sent or name in self._received
        if is_read_only(schema) and (not used or name in self._sent):
            return False
        return not (_is_write_only(schema) and (not used or name in self._received))


def _arguments(media: Media) -> list[Schema]:
    """What callers make themselves: the whole body, or its members if each is an argument."""
    resource = resource_body(media.schema) if media.kind == "json" else None
    if resource is not None:
        return [*resource.members.values(), *resource.attributes.target.properties.values()]
    target = media.schema.target
    return list(target.properties.values()) if folds(media.type, target.node) else [media.schema]


def _reached(starts: list[Schema]) -> set[str]:
    """The components that schemas refer to, and those refer to in turn."""
    found: set[str] = set()
    todo = list(starts)
    while todo:
        schema = todo.pop()
        for reference in references(schema.node, "schema"):
            name = component(reference)
            if name is not None and name not in found:
                found.add(name)
                todo.append(schema_at(schema.known, {"$ref": reference}).target)
    return found


def is_read_only(schema: Schema) -> bool:
    """Whether a member is not to be sent, by its own schema or the one it refers to."""
    return schema.flag("readOnly") or schema.target.flag("readOnly")


def _is_write_only(schema: Schema) -> bool:
    return schema.flag("writeOnly") or schema.target.flag("writeOnly")
