"""How the content of a request is sent, by its media type."""

from __future__ import annotations

from typing import Any

from tigergen.model.claim import Json


def preferred(content: dict[str, Any]) -> str | None:
    """The media type to send: JSON before forms before anything else."""

    def order(media: str) -> tuple[int, str]:
        kinds = {"json": 0, "form": 1, "multipart": 1, "body": 2}
        return kinds[body_kind(media)], media

    return min(content, key=order) if content else None


def body_kind(media: str) -> str:
    """How a body of a media type is made: json, form, multipart, or body for what is sent as it is."""
    name = media.partition(";")[0].strip().lower()
    if name == "application/json" or name.endswith("+json"):
        return "json"
    if name == "application/x-www-form-urlencoded":
        return "form"
    return "multipart" if name == "multipart/form-data" else "body"


def folds(media: str, schema: Json) -> bool:
    """Whether the properties of a body become arguments of the method, one each.

    Not those of a schema with a discriminator: its subtypes have members of their own.
    """
    composed = any(schema.get(key) for key in ("oneOf", "anyOf", "allOf", "discriminator"))
    return body_kind(media) != "body" and bool(schema.get("properties")) and not composed
