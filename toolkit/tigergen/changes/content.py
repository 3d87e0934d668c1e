"""Changes between media types: what is sent or received, and the events of a stream."""

from __future__ import annotations

from collections.abc import Iterator

from tigergen.changes.change import Change, Direction, Impact
from tigergen.changes.encoding import part_changes
from tigergen.changes.leftover import DOCS_OF_VALUES, docs, leftover
from tigergen.changes.node import Node, items, members, pairs
from tigergen.changes.schemas import SchemaComparison
from tigergen.changes.shape import member, shape_of


class ContentComparison:
    """Compares what parameters, headers, bodies and answers hold."""

    def __init__(self, schemas: SchemaComparison) -> None:
        self._schemas = schemas

    def value(self, said: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        """A parameter or header holds a schema, or a media type with one (OpenAPI 3.2, 4.12)."""
        if (old.get("content") is None) != (new.get("content") is None):
            yield Change.between(
                old,
                new,
                Impact.BREAKING,
                "parameter-style",
                f"{said} is written in another media type",
            )
            return
        yield from self._schemas.compare(
            said, old.get("schema"), new.get("schema"), (old, new), direction
        )
        yield from self.content(said, old, new, direction)

    def content(
        self, name: str, old: Node, new: Node, direction: Direction, *, pushed: bool = False
    ) -> Iterator[Change]:
        """Yield the changes between the media types of two objects that have `content`.

        `pushed` is what callers get without having asked for a media type: the body of a webhook.
        """
        one, other = _media(old), _media(new)
        for media, before, after in pairs(one, other):
            if before is None or after is None:
                # Whoever sends one media type needs it accepted; whoever asks for it needs it sent.
                fine = (before is None) != pushed
                yield Change.between(
                    before or old,
                    after or new,
                    Impact.judged(fine),
                    "media-type-changed",
                    f"{name}: {media} is {'new' if before is None else 'gone'}",
                )
                continue
            before, after = before.resolved(), after.resolved()
            yield from docs(name, before, after, DOCS_OF_VALUES)
            yield from leftover("media-type", name, before, after)
            yield from part_changes(name, before, after, direction)
            yield from self._schemas.compare(
                name, before.get("schema"), after.get("schema"), (before, after), direction
            )
            yield from self._events(name, before, after, direction)

    def _events(self, name: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        """The items of a stream; the alternatives of their data are the events it brings."""
        one, other = old.get("itemSchema"), new.get("itemSchema")
        was, now = _event_content(one, direction), _event_content(other, direction)
        for event, before, after in pairs(_events_of(was), _events_of(now)):
            if before is None or after is None:
                yield Change.between(
                    before or old,
                    after or new,
                    Impact.judged(before is None),
                    "stream-event",
                    f"{name}: the event {event} is {'new' if before is None else 'gone'}",
                )
            else:
                yield from self._schemas.compare(event, before, after, (old, new), direction)
        if was is not None and now is not None:
            self._schemas.settle(was, now, direction)
        yield from self._schemas.compare(f"{name} item", one, other, (old, new), direction)


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


def _event_content(item: Node | None, direction: Direction) -> Node | None:
    """The schema of the JSON in the data of an item of a stream."""
    if item is None:
        return None
    shape = shape_of(item, direction, item)
    if "data" not in shape.properties:
        return None
    return shape_of(member(shape, "data"), direction, item).subschemas.get("contentSchema")


def _events_of(content: Node | None) -> dict[str, Node]:
    """The events of a stream by name: the alternatives of the schema of an item's data."""
    if content is None:
        return {}
    held = content.resolved()
    found: dict[str, Node] = {}
    for node in items(held.get("anyOf") or held.get("oneOf")) or [content]:
        resolved = node.resolved()
        name = (
            resolved.text("x-tigergen-event-name")
            or resolved.text("title")
            or resolved.pointer.name
        )
        found[name] = node
    return found
