"""The samples in the right column of a ReDoc page: the JSON of the tabs that are open."""

from __future__ import annotations

import json
import re
from typing import Final

from tigergen.model.claim import Address
from tigergen.sources.page.shown import Shown, entry
from tigergen.text.markup import Node

STATUS: Final = re.compile(r"[1-5]\d\d|[1-5]XX|default", re.IGNORECASE)
MEDIA: Final = re.compile(r"[\w.+*-]+/[\w.+*-]+(?:\s*;.*)?")


def status_of(text: str) -> str:
    """A status as OpenAPI writes it."""
    return "default" if text.lower() == "default" else text.upper()


def take_samples(shown: Shown, section: Node, address: Address) -> None:
    """Take the samples of the operation at an address."""
    for group in section.walk():
        for heading in group.elements:
            if heading.name == "h3":
                _sample(shown, group, heading.words.lower(), address)


def _sample(shown: Shown, group: Node, kind: str, address: Address) -> None:
    tab = group.first(lambda one: one.attributes.get("aria-selected") == "true")
    code = next(group.classed("redoc-json"), None)
    media = group.first(_is_json)
    if tab is None or code is None or media is None:
        return
    where: Address
    if kind == "request samples":
        where = ("requestBody",)
    elif kind == "response samples" and STATUS.fullmatch(tab.words):
        where = ("responses", status_of(tab.words))
    else:
        return
    try:
        value = entry(code, json.loads(code.raw()))
    except (ValueError, RecursionError):
        shown.missed.append(code)
        return
    shown.samples.append(((*address, *where, "content", media.words, "schema"), value))


def _is_json(node: Node) -> bool:
    """Tell whether an element is the media type that a sample has now."""
    text = node.words if not node.elements and node.name in ("div", "span", "label") else ""
    return "json" in text and bool(MEDIA.fullmatch(text))
