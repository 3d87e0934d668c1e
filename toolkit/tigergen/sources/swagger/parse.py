"""Step one: the tree of a Swagger 2.0 document -> its operations, with all that is shared resolved.

Fragments come as they are: between lines of dashes, with integer status keys, parameters without a
location, paths whose braces do not match. What cannot be an operation, a parameter or a response is
reported here, and the rest goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from tigergen.model.claim import METHODS, Address
from tigergen.model.paths import template_fault
from tigergen.sources.document import Reading
from tigergen.sources.references import References
from tigergen.text.tree import Located

Texts: TypeAlias = Mapping[str, Located]
"""Media types, or schemes, each with where it is stated."""

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
    consumes: Texts
    produces: Texts
    own_consumes: bool

    @property
    def address(self) -> Address:
        """Where the operation stands in the canonical document."""
        return ("paths", "/" + self.path.lstrip("/"), self.method)

    @property
    def references(self) -> list[str]:
        """The references to what the document shares."""
        stated = [
            *(found.listed for found in self.parameters),
            *(found.stated for found in self.responses),
        ]
        return [text for text in (node.text("$ref") for node in stated) if text]

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
            consumes = texts(node, "consumes")
            yield Operation(
                path,
                method,
                node,
                tuple(self._parameters(item, node)),
                tuple(self._responses(node)),
                consumes or texts(self._root, "consumes"),
                texts(node, "produces") or texts(self._root, "produces"),
                bool(consumes),
            )

    def _parameters(self, item: Located, operation: Located) -> Iterator[Parameter]:
        """Yield the operation's parameters; its own replace those of its path."""
        found: dict[tuple[str, str], Parameter] = {}
        for owner in (item, operation):
            listed = owner.get("parameters")
            for stated in listed.items() if listed else ():
                parameter = self._parameter(stated)
                if parameter is not None:
                    found[parameter.location, parameter.name] = parameter
        yield from found.values()

    def _parameter(self, stated: Located) -> Parameter | None:
        node = self._references.inlined(stated)
        name, location = node.text("name"), node.text("in")
        if name and location in _LOCATIONS:
            return Parameter(name, location, node, stated)
        self._wrong(stated, _parameter_fault(name, location))
        return None

    def shared_parameters(self) -> Iterator[tuple[str, Parameter]]:
        """Yield the parameters that the root defines for all operations, by the name they are shared by."""
        for name, stated in self._table("parameters"):
            parameter = self._parameter(stated)
            if parameter is not None:
                yield name, parameter

    def shared_responses(self) -> Iterator[Response]:
        """Yield the responses that the root defines, the name they are shared by as their status."""
        for name, stated in self._table("responses"):
            yield Response(name, stated, self._references.inlined(stated))

    def _table(self, key: str) -> Iterator[tuple[str, Located]]:
        table = self._root.get(key)
        yield from table.mapping().items() if table is not None else ()

    def _responses(self, operation: Located) -> Iterator[Response]:
        responses = operation.get("responses")
        for status, stated in responses.mapping().items() if responses else ():
            if _STATUS.fullmatch(status):
                yield Response(status, stated, self._references.inlined(stated))
            elif not status.startswith("x-"):
                self._wrong(stated, f"{status} is not an HTTP status; the response is left out")

    def _wrong(self, node: Located, message: str) -> None:
        self._reading.report("S006", message, node)


def _parameter_fault(name: str | None, location: str | None) -> str:
    if name and location:
        return f"{location!r} is not a location of parameters; the parameter {name!r} is left out"
    lacks = "'in'" if name else "'name'"
    return f"a parameter without {lacks}{f' ({name!r})' if name else ''} is left out"


def one_or_more(owner: Located, key: str) -> Sequence[Located]:
    """The items of a list, or the text that stands there in place of a list of one."""
    entry = owner.get(key)
    if entry is None:
        return ()
    return [entry] if isinstance(entry.value, str) else entry.items()


def texts(owner: Located, key: str) -> Texts:
    """The texts of `consumes`, `produces` or `schemes`; what is not a text is passed over."""
    return {
        item.value: item
        for item in one_or_more(owner, key)
        if isinstance(item.value, str) and item.value
    }
