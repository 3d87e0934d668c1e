"""Changes in how the parts of a form or a multipart body are written (OpenAPI 3.2, 4.15)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tigergen.changes.change import Change, Direction, Effect, Impact
from tigergen.changes.node import Node, members, pairs
from tigergen.changes.shape import shape_of

_STYLED: Final = frozenset({"style", "explode"})


def part_changes(name: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
    """Yield the changes between the encodings of two media types, part by part."""
    before, after = members(old.get("encoding")), members(new.get("encoding"))
    for part, one, other in pairs(before, after):
        was, now = (
            _written(media, part, encoding, direction)
            for media, encoding in ((old, one), (new, other))
        )
        changed = sorted(key for key in {*was, *now} if was.get(key) != now.get(key))
        if changed:
            fine = changed == ["contentType"] and _effect(
                was["contentType"], now["contentType"]
            ).impact(direction)
            yield Change.between(
                one or old,
                other or new,
                Impact.judged(fine is Impact.COMPATIBLE),
                "part-encoding",
                f"{name}: {', '.join(changed)} of the part {part} changed",
            )


def _written(media: Node, part: str, encoding: Node | None, direction: Direction) -> dict[str, str]:
    """What an Encoding Object says, with the defaults filled in."""
    said = {key: encoding.said(key) for key in members(encoding)} if encoding is not None else {}
    kinds = encoding.text("contentType") if encoding is not None else ""
    said["contentType"] = ",".join(sorted(_kinds(kinds or _default_kind(media, part, direction))))
    if encoding is not None and _STYLED & said.keys():
        style = encoding.text("style") or "form"
        explode = encoding.raw("explode")
        exploded = explode if isinstance(explode, bool) else style == "form"
        said |= {"style": style, "explode": str(exploded)}
    if said.get("allowReserved") == "false":
        del said["allowReserved"]
    return said


def _default_kind(media: Node, part: str, direction: Direction) -> str:
    """The media type of a part that names none, by the type of its schema."""
    schema = media.get("schema")
    held = shape_of(schema, direction, media).properties.get(part)
    shape = shape_of(held[0] if held else None, direction, media)
    if shape.types is not None and "array" in shape.types and "items" in shape.subschemas:
        shape = shape_of(shape.subschemas["items"], direction, media)
    types = (shape.types or frozenset()) - {"null"}
    if not types or "binary" in shape.formats or "contentEncoding" in shape.others:
        return "application/octet-stream"
    return "application/json" if types & {"object", "array"} else "text/plain"


def _kinds(text: str) -> set[str]:
    return {kind.strip().lower() for kind in text.split(",") if kind.strip()}


def _effect(old: str, new: str) -> Effect:
    was, now = _kinds(old), _kinds(new)
    if was < now:
        return Effect.WIDER
    return Effect.NARROWER if now < was else Effect.OTHER
