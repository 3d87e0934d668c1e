"""What is compared key by key: the words for readers, and every key that no other rule compares."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tigergen.changes.change import Change, Impact
from tigergen.changes.node import Node
from tigergen.model.claim import METHODS
from tigergen.model.extensions import PREFIX

OPERATION_DOCS: Final = ("summary", "description", "externalDocs", "tags", "x-tigergen-links")
DOCS_OF_VALUES: Final = ("description", "summary", "example", "examples")
_COMPARED: Final = {
    "operation": {
        *OPERATION_DOCS,
        "operationId",
        "deprecated",
        "security",
        "servers",
        "parameters",
        "requestBody",
        "responses",
        "callbacks",
    },
    "parameter": {
        *DOCS_OF_VALUES,
        "name",
        "in",
        "required",
        "deprecated",
        "allowEmptyValue",
        "style",
        "explode",
        "allowReserved",
        "schema",
        "content",
        "$ref",
    },
    "media-type": {*DOCS_OF_VALUES, "schema", "itemSchema", "encoding", "$ref"},
    "request-body": {*DOCS_OF_VALUES, "required", "content", "$ref"},
    "response": {*DOCS_OF_VALUES, "headers", "content", "links", "$ref"},
    "path-item": {
        *METHODS,
        "summary",
        "description",
        "parameters",
        "servers",
        "additionalOperations",
        "$ref",
    },
}


def leftover(kind: str, name: str, old: Node, new: Node) -> Iterator[Change]:
    """Report every key that nothing else compares: no change is passed over."""
    compared = _COMPARED[kind]
    for key in sorted({*old.members(), *new.members()} - compared):
        if old.said(key) != new.said(key):
            # The client behaves by what tigergen's own extensions say.
            harmless = key.startswith("x-") and not key.startswith(PREFIX)
            yield Change(
                Impact.judged(harmless),
                "vendor-extension" if key.startswith("x-") else "uncompared-key",
                old.pointer / key,
                new.pointer / key,
                f"{name}: {key} changed",
            )


def docs(name: str, old: Node, new: Node, keys: tuple[str, ...]) -> Iterator[Change]:
    """Report what only readers see."""
    for key in keys:
        if old.said(key) != new.said(key):
            yield Change(
                Impact.DOCS,
                "docs-only",
                old.pointer / key,
                new.pointer / key,
                f"{name}: {key} changed",
            )
