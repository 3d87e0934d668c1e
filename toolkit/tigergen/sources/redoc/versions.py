"""Resources that differ between versions of an API: fields of one are not fields of the other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from tigergen.model import names
from tigergen.model.paths import split_prefix
from tigergen.sources.redoc.content import Content
from tigergen.text.tree import Located

_VERSION: Final = re.compile(r"v\d[\w.-]*", re.IGNORECASE)


class Versions:
    """The attributes that each version of the API shows of a resource in one role."""

    def __init__(self) -> None:
        self._shown: dict[tuple[str, str], dict[str, set[str]]] = {}

    def add(self, content: Content, kind: str, role: str) -> None:
        """Note what a content shows of the resource of a JSON:API type."""
        version = version_of(content)
        if version and content.sample is not None:
            shown = self._shown.setdefault((kind, role), {}).setdefault(version, set())
            attributes = first_of(content.sample.at("data")).get("attributes")
            shown.update(attributes.mapping() if attributes is not None else ())

    def mark(self, content: Content, kind: str, role: str) -> str:
        """Return what tells the resource from that of the first version, if they differ: `V2`."""
        shown = self._shown.get((kind, role), {})
        version = version_of(content)
        first = next(iter(shown), version)
        if version in ("", first) or shown[version] == shown[first]:
            return ""
        return names.pascal(version)


def first_of(data: Located) -> Mapping[str, Located]:
    """The entries of a resource object, or of the first one in a list."""
    return data.items()[0].mapping() if data.items() else data.mapping()


def version_of(content: Content) -> str:
    """The version in the path of an operation: `v2`."""
    prefix, _ = split_prefix(content.path or "")
    return next((part.lower() for part in prefix if _VERSION.fullmatch(part)), "")
