"""What a document shows of an operation, and what was found out about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from tigergen.model.claim import Json

NOTHING: Final = object()
"""Stands for a sample that is not shown; None is a sample that is `null`."""


@dataclass
class Shown:
    """What a document shows of one operation.

    `request` and `response` are samples (or `NOTHING`), `statuses` those of all answers. `heading` is the summary, or the start of the description.
    """

    heading: str = ""
    method: str | None = None
    path: str | None = None
    parameters: tuple[str, ...] = ()
    has_body: bool = False
    request: Json = NOTHING
    response: Json = NOTHING
    statuses: tuple[str, ...] = ()


@dataclass
class Found:
    """Method and path of a shown operation, and the rules that found them.

    A rule is None for what is stated. What is not known is None, with its candidates:
    pairs of method and path, either of which may be empty.
    """

    method: str | None = None
    path: str | None = None
    method_rule: str | None = None
    path_rule: str | None = None
    candidates: list[tuple[str, str]] = field(default_factory=list)

    @property
    def decided(self) -> bool:
        """Whether both are known."""
        return self.method is not None and self.path is not None


def resource_type(document: Json) -> str | None:
    """Return the type of the resource objects in a JSON:API document (JSON:API 1.1, 7.2), or None."""
    data = document.get("data") if isinstance(document, dict) else None
    if isinstance(data, list):
        data = data[0] if data else None
    if not isinstance(data, dict) or not ("id" in data or "attributes" in data):
        return None
    kind = data.get("type")
    return kind if isinstance(kind, str) and kind and re.fullmatch(r"[\w.-]+", kind) else None


def is_list(document: Json) -> bool:
    """Tell whether a sample is a list, or wraps one: `{"data": [...]}`, `{"items": [...]}`."""
    if isinstance(document, list):
        return True
    if not isinstance(document, dict):
        return False
    if "data" in document:
        return isinstance(document["data"], list)
    lists = [key for key, value in document.items() if isinstance(value, list)]
    scalars = [value for value in document.values() if not isinstance(value, list | dict)]
    return len(lists) == 1 and "id" not in document and len(scalars) < len(document)


def shown_fields(document: Json) -> frozenset[str]:
    """The fields of the thing a sample shows: of its resource, its items, or itself."""
    if isinstance(document, dict) and isinstance(document.get("data"), dict | list):
        document = document["data"]
    if isinstance(document, dict) and is_list(document):
        document = next(value for value in document.values() if isinstance(value, list))
    if isinstance(document, list):
        document = document[0] if document else None
    return frozenset(document) if isinstance(document, dict) else frozenset()
