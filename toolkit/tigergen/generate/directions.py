"""Which components are sent and which are received, and what is then left of what they require.

A member that is `readOnly` is not part of a request, and one that is `writeOnly` not of an answer,
whatever the list of required members says (OpenAPI 3.0, 4.7.24.1). A component that goes both ways, or
that no operation uses, is taken to go both ways.
"""

from __future__ import annotations

from collections.abc import Iterator

from tigergen.generate.python.jsonapi import resource_body
from tigergen.model.claim import Json
from tigergen.model.media import body_kind, folds
from tigergen.model.pointer import Pointer
from tigergen.model.schemas import Schemas, component
from tigergen.model.walk import objects, operations


class Directions:
    """Tells which required members of a component may be absent."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        sent: list[tuple[Json, str]] = []
        received: list[tuple[Json, str]] = []
        for path, _, operation in operations(schemas.document):
            body = schemas.resolve(operation.get("requestBody"))
            for media, value in (body.get("content") or {}).items():
                sent += [(node, "schema") for node in self._arguments(media, value)]
            for owner in (schemas.document["paths"][path], operation):
                sent += [(node, "parameter") for node in owner.get("parameters") or []]
            received += [(node, "response") for node in (operation.get("responses") or {}).values()]
        self._sent = self._reached(sent)
        self._received = self._reached(received)

    def demands(self, name: str, schema: Json) -> bool:
        """Whether a required member is there each time, in the directions its component goes."""
        if not isinstance(schema, dict):
            return True
        used = name in self._sent or name in self._received
        absent_in_requests = is_read_only(self._schemas, schema)
        absent_in_answers = self._schemas.resolve(schema).get("writeOnly") is True
        absent_in_answers = absent_in_answers or schema.get("writeOnly") is True
        if absent_in_requests and (not used or name in self._sent):
            return False
        return not (absent_in_answers and (not used or name in self._received))

    def _arguments(self, media: str, value: Json) -> Iterator[Json]:
        """What callers make themselves: the whole body, or its members if each is an argument."""
        schema = value.get("schema") if isinstance(value, dict) else None
        target = self._schemas.resolve(schema)
        body = (
            resource_body(self._schemas, schema, Pointer()) if body_kind(media) == "json" else None
        )
        if body is not None:
            target = self._schemas.resolve(body.attributes)
            yield from (entry for entry, _ in body.members.values())
        elif not folds(media, target):
            yield schema
            return
        yield from (target.get("properties") or {}).values()

    def _reached(self, starts: list[tuple[Json, str]]) -> set[str]:
        """The components that objects refer to, and those refer to in turn."""
        found: set[str] = set()
        # A schema may be a reference to what is looked for; other objects are looked into.
        todo: list[tuple[Json, str]] = [
            (node if kind == "schema" else self._schemas.resolve(node), kind)
            for node, kind in starts
        ]
        while todo:
            node, kind = todo.pop()
            for reference in _references(node, kind):
                name = component(reference)
                if name is not None and name not in found:
                    found.add(name)
                    todo.append((self._schemas.resolve({"$ref": reference}), "schema"))
        return found


def is_read_only(schemas: Schemas, schema: Json) -> bool:
    """Whether a member is not to be sent, by its own schema or the one it refers to."""
    if not isinstance(schema, dict):
        return False
    return schema.get("readOnly") is True or schemas.resolve(schema).get("readOnly") is True


def _references(node: Json, kind: str) -> Iterator[str]:
    for _, _, found in objects(node, kind):
        if isinstance(found.get("$ref"), str):
            yield found["$ref"]
