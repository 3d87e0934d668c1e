"""The canonical document as OpenAPI 3.1, for tools without 3.2 support."""

from __future__ import annotations

from typing import Any, Final

from tigergen.model.claim import Json
from tigergen.model.extensions import PREFIX
from tigergen.model.walk import copied

_OPERATION_32: Final = ("query", "additionalOperations")
_TAG_32: Final = ("summary", "parent", "kind")


def to_openapi_31(document: dict[str, Json]) -> dict[str, Json]:
    """Return a copy in which what only 3.2 knows is said in 3.1's words or as an extension.

    `itemSchema` becomes `x-tigergen-itemSchema`, beside a schema that allows the whole stream as text.
    """
    result: dict[str, Json] = copied(document)
    result["openapi"] = "3.1.0"
    result.pop("$self", None)
    for tag in result.get("tags", []):
        for key in _TAG_32:
            if key in tag:
                tag[PREFIX + key] = tag.pop(key)
    for server in result.get("servers", []):
        if "name" in server:
            server[PREFIX + "name"] = server.pop("name")
    for item in [*result.get("paths", {}).values(), *result.get("webhooks", {}).values()]:
        for key in _OPERATION_32:
            if isinstance(item, dict) and key in item:
                item[PREFIX + key] = item.pop(key)
    _media_types(result)
    return result


def _media_types(node: Any) -> None:
    if isinstance(node, list):
        for item in node:
            _media_types(item)
    elif isinstance(node, dict):
        content = node.get("content")
        if isinstance(content, dict):
            for media in content.values():
                if isinstance(media, dict) and "itemSchema" in media:
                    media[PREFIX + "itemSchema"] = media.pop("itemSchema")
                    media.setdefault("schema", {"type": "string"})
        for value in node.values():
            _media_types(value)
