"""Step one: the tree of a Swagger 2.0 document -> its operations, with all that is shared resolved.

Fragments come as they are: between lines of dashes, with integer status keys, parameters without a
location, paths whose braces do not match. What cannot be an operation, a parameter or a response is
reported here, and the rest goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from tigergen.model.claim import METHODS, Address
from tigergen.model.paths import template_fault
from tigergen.sources.document import Reading
from tigergen.sources.references import References
from tigergen.text.tree import Located

MediaTypes: TypeAlias = Mapping[str, Located]
"""Media types, each with where it is stated."""

_LOCATIONS: Final = ("query", "header", "path", "formData", "body")
_STATUS: Final = re.compile(r"default|[1-5](?:\d\d|XX)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: its name and location, the object that describes it, and where that is listed."""

    name: str
    location: str
    node: Located
    listed: Located


@dataclass(frozen=True, slots=True)
class Response:
    """The response for a status: where the operation states it, and the object that describes it."""

    status: str
    stated: Located
    node: Located


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation with the parameters of its path, its responses and its media types.

    `own_consumes` tells that the operation itself says what it consumes.
    """

    path: str
    method: str
    node: Located
    parameters: tuple[Parameter, ...]
    responses: tuple[Response, ...]
    consumes: MediaTypes
    produces: MediaTypes
    own_consumes: bool

    @property
    def address(self) -> Address:
        """Where the operation stands in the canonical document."""
        return ("paths", "/" + self.path.lstrip("/"), self.method)

    def form(self) -> list[Parameter]:
        """The fields of the operation's form."""
        return [found for found in self.parameters if found.location == "formData"]


class Operations:
    """Finds the operations of one document."""

    def __init__(self, reading: Reading, root: Located, references: References) -> None:
        self._reading = reading
        self._root = root
        self._references = references

    def find(self) -> Iterator[Operation]:
        """Yield the operations in the order of the document."""
        paths = self._root.get("paths")
        for path, stated in self._references.inlined(paths).mapping().items() if paths else ():
            item = self._references.inlined(stated)
            if path.startswith("x-"):
                continue
            if not item.mapping():
                self._wrong(item, f"the path {path} holds no operation")
            elif template_fault(path):
                self._wrong(item, f"the braces of the path {path} do not match; it is left out")
            else:
                yield from self._of_path(path, item)

    def _of_path(self, path: str, item: Located) -> Iterator[Operation]:
        for key, stated in item.mapping().items():
            method, node = key.lower(), self._references.inlined(stated)
            if method not in METHODS:
                continue
            if not node.mapping():
                self._wrong(node, f"{method.upper()} {path} is not an operation")
                continue
            consumes = _media_types(node)
            yield Operation(
                path,
                method,
                node,
                tuple(self._parameters(item, node)),
                tuple(self._responses(node)),
                consumes.get("consumes") or _media_types(self._root).get("consumes", {}),
                consumes.get("produces") or _media_types(self._root).get("produces", {}),
                bool(consumes.get("consumes")),
            )

    def _parameters(self, item: Located, operation: Located) -> Iterator[Parameter]:
        """Yield the operation's parameters; its own replace those of its path."""
        found: dict[tuple[str, str], Parameter] = {}
        for owner in (item, operation):
            listed = owner.get("parameters")
            for stated in listed.items() if listed else ():
                node = self._references.inlined(stated)
                name, location = node.text("name"), node.text("in")
                if name and location in _LOCATIONS:
                    found[location, name] = Parameter(name, location, node, stated)
                else:
                    self._wrong(stated, _parameter_fault(name, location))
        yield from found.values()

    def _responses(self, operation: Located) -> Iterator[Response]:
        responses = operation.get("responses")
        for status, stated in responses.mapping().items() if responses else ():
            if status.startswith("x-"):
                continue
            if _STATUS.fullmatch(status):
                yield Response(status, stated, self._references.inlined(stated))
            else:
                self._wrong(stated, f"{status} is not an HTTP status; the response is left out")

    def _wrong(self, node: Located, message: str) -> None:
        self._reading.report("S006", message, node)


def _parameter_fault(name: str | None, location: str | None) -> str:
    if name and location:
        return f"{location!r} is not a location of parameters; the parameter {name!r} is left out"
    lacks = "'in'" if name else "'name'"
    return f"a parameter without {lacks}{f' ({name!r})' if name else ''} is left out"


def _media_types(owner: Located) -> dict[str, MediaTypes]:
    """What an operation or the root says of `consumes` and `produces`."""
    found: dict[str, MediaTypes] = {}
    for key in ("consumes", "produces"):
        listed = owner.get(key)
        found[key] = {
            item.value: item
            for item in (listed.items() if listed else ())
            if isinstance(item.value, str) and item.value
        }
    return found
