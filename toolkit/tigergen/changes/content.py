"""Changes between media types: what is sent or received, and the events of a stream."""

from __future__ import annotations

from collections.abc import Iterator

from tigergen.changes.change import Change, Direction, Impact
from tigergen.changes.leftover import DOCS_OF_VALUES, docs, leftover
from tigergen.changes.node import Node, items, members, pairs
from tigergen.changes.schemas import SchemaComparison
from tigergen.model.claim import canonical_json


class ContentComparison:
    """Compares what parameters, headers, bodies and answers hold."""

    def __init__(self, schemas: SchemaComparison) -> None:
        self._schemas = schemas

    def value(self, said: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        """A parameter or header holds a schema, or a media type with one (OpenAPI 3.2, 4.12)."""
        if (old.get("content") is None) != (new.get("content") is None):
            yield Change(
                Impact.BREAKING,
                "parameter-style",
                old.pointer,
                new.pointer,
                f"{said} is written in another media type",
            )
            return
        yield from self._schemas.compare(
            said, old.get("schema"), new.get("schema"), (old, new), direction
        )
        yield from self.content(said, old, new, direction)

    def content(self, name: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        """Yield the changes between the media types of two objects that have `content`."""
        one, other = _media(old), _media(new)
        for media, before, after in pairs(one, other):
            if before is None or after is None:
                # Whoever sends one media type needs it accepted; whoever reads it needs it sent.
                fine = before is None
                yield Change(
                    Impact.COMPATIBLE if fine else Impact.BREAKING,
                    "media-type-changed",
                    (before or old).pointer,
                    (after or new).pointer,
                    f"{name}: {media} is {'new' if before is None else 'gone'}",
                )
                continue
            before, after = before.resolved(), after.resolved()
            yield from docs(name, before, after, DOCS_OF_VALUES)
            yield from leftover("media-type", name, before, after)
            if canonical_json(before.raw("encoding") or {}) != canonical_json(
                after.raw("encoding") or {}
            ):
                yield Change(
                    Impact.BREAKING,
                    "part-encoding",
                    before.pointer,
                    after.pointer,
                    f"{name}: the encoding of {media} changed",
                )
            yield from self._schemas.compare(
                name, before.get("schema"), after.get("schema"), (before, after), direction
            )
            yield from self._events(name, before, after, direction)

    def _events(self, name: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        """The items of a stream; the alternatives of their data are the events it brings."""
        one, other = old.get("itemSchema"), new.get("itemSchema")
        before, after = _event_schemas(one), _event_schemas(other)
        if not before and not after:
            yield from self._schemas.compare(f"{name} item", one, other, (old, new), direction)
            return
        for event, was, now in pairs(before, after):
            if was is None or now is None:
                yield Change(
                    Impact.COMPATIBLE if was is None else Impact.BREAKING,
                    "stream-event",
                    (was or old).pointer,
                    (now or new).pointer,
                    f"{name}: the event {event} is {'new' if was is None else 'gone'}",
                )
            else:
                yield from self._schemas.compare(event, was, now, (old, new), direction)
        if one is not None and other is not None:
            yield from self._schemas.compare(
                f"{name} item", _without_events(one), _without_events(other), (old, new), direction
            )


def _media(holder: Node) -> dict[str, Node]:
    """Media types by their name in one spelling (RFC 9110, 8.3.1: no case, optional spaces)."""
    return {_media_name(key): node for key, node in members(holder.get("content")).items()}


def _media_name(text: str) -> str:
    name, *parameters = [part.strip().lower() for part in text.split(";")]
    kept = [
        part.replace('"', "")
        for part in parameters
        if part and part.replace(" ", "").replace('"', "") != "charset=utf-8"
    ]
    return "; ".join([name, *sorted(kept)])


def _event_schemas(item: Node | None) -> dict[str, Node]:
    """The events of a stream by name: the alternatives of the schema of an item's data."""
    content = item.at("properties", "data", "contentSchema") if item is not None else None
    listed = content.get("anyOf") or content.get("oneOf") if content is not None else None
    found: dict[str, Node] = {}
    for node in items(listed):
        resolved = node.resolved()
        name = (
            resolved.text("x-tigergen-event-name")
            or resolved.text("title")
            or resolved.pointer.name
        )
        found[name] = node
    return found


def _without_events(item: Node) -> Node:
    data = item.at("properties", "data")
    if data is None or not isinstance(data.value, dict):
        return item
    plain = {key: value for key, value in data.value.items() if key != "contentSchema"}
    value = {**item.value, "properties": {**item.value["properties"], "data": plain}}
    return Node(item.document, value, item.pointer)
