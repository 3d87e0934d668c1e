"""Changes between two operations: parameters, bodies, answers, headers, links, callbacks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tigergen.changes.change import Change, Direction, Impact
from tigergen.changes.content import ContentComparison
from tigergen.changes.leftover import DOCS_OF_VALUES, OPERATION_DOCS, docs, leftover
from tigergen.changes.node import Node, items, members, pairs
from tigergen.changes.schemas import SchemaComparison
from tigergen.changes.shape import shape_of
from tigergen.model.claim import METHODS, Json

_STYLES: Final = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An operation, the path item that holds it, and its path; none for a webhook."""

    item: Node
    operation: Node
    path: str = ""


def endpoints(paths: Node | None) -> dict[tuple[str, str], Endpoint]:
    """Return the operations by (path without the names of its placeholders, method)."""
    found: dict[tuple[str, str], Endpoint] = {}
    for path, held in members(paths).items():
        item = held.resolved()
        for method, operation in methods(item).items():
            found[unnamed(path), method] = Endpoint(item, operation, path)
    return found


def unnamed(path: str) -> str:
    """The path without the names of its placeholders: they are no part of a request."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def methods(item: Node) -> dict[str, Node]:
    """The operations of a path item by method (OpenAPI 3.2, 4.9: additionalOperations too)."""
    known = {method: item.get(method) for method in METHODS}
    found = {method: node for method, node in known.items() if node is not None}
    return found | {
        method.lower(): node for method, node in members(item.get("additionalOperations")).items()
    }


class OperationComparison:
    """Compares the operations of two documents."""

    def __init__(self, schemas: SchemaComparison) -> None:
        self._held = ContentComparison(schemas)
        self._seen: set[tuple[str, str, str]] = set()

    def compare(
        self, name: str, old: Endpoint, new: Endpoint, *, turned: bool = False
    ) -> Iterator[Change]:
        """Yield the changes of one operation.

        In a webhook or callback (`turned`) the caller receives the request and sends the answer.
        """
        sent: Direction = "received" if turned else "sent"
        received: Direction = "sent" if turned else "received"
        one, other = old.operation, new.operation
        yield from docs(name, one, other, OPERATION_DOCS)
        yield from leftover("operation", name, one, other)
        if one.raw("operationId") != other.raw("operationId"):
            yield Change(
                Impact.COMPATIBLE,
                "operation-id",
                one.pointer,
                other.pointer,
                f"{name}: the operationId is {_quoted(other.raw('operationId'))} "
                f"instead of {_quoted(one.raw('operationId'))}",
            )
        if one.flag("deprecated") != other.flag("deprecated"):
            said = "is deprecated" if other.flag("deprecated") else "is no longer deprecated"
            yield Change(
                Impact.COMPATIBLE,
                "deprecated-changed",
                one.pointer,
                other.pointer,
                f"{name} {said}",
            )
        yield from self._parameters(name, _parameters(old), _parameters(new), one, other, sent)
        yield from self._body(name, one, other, sent)
        yield from self._responses(name, one, other, received)
        yield from self._callbacks(name, one, other, turned)

    # -- parameters ----------------------------------------------------------------------------

    def _parameters(
        self,
        name: str,
        old: dict[str, Node],
        new: dict[str, Node],
        one: Node,
        other: Node,
        direction: Direction,
    ) -> Iterator[Change]:
        for _, before, after in pairs(old, new):
            shown = after or before
            assert shown is not None
            said = f"{name}: the {shown.text('in')} parameter {shown.text('name')!r}"
            if after is None:
                yield Change(
                    Impact.BREAKING,
                    "parameter-gone",
                    shown.pointer,
                    other.pointer,
                    f"{said} is gone",
                )
            elif before is None:
                needed = after.flag("required")
                yield Change(
                    Impact.BREAKING if needed else Impact.COMPATIBLE,
                    "parameter-new",
                    one.pointer,
                    after.pointer,
                    f"{said} is new{' and required' if needed else ''}",
                )
            else:
                if before.text("in") == "path" and before.text("name") != after.text("name"):
                    # A name that stood at another place sends the same argument elsewhere.
                    moved = any(after.text("name") == known.text("name") for known in old.values())
                    yield Change(
                        Impact.BREAKING if moved else Impact.COMPATIBLE,
                        "parameter-name",
                        before.pointer,
                        after.pointer,
                        f"{said} was called {before.text('name')!r}",
                    )
                yield from self._parameter(said, before, after, direction)

    def _parameter(self, said: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        if old.flag("required") != new.flag("required") and old.text("in") != "path":
            needed = new.flag("required")
            yield Change(
                Impact.BREAKING if needed else Impact.COMPATIBLE,
                "parameter-required",
                old.pointer,
                new.pointer,
                f"{said} is {'now' if needed else 'no longer'} required",
            )
        if old.flag("deprecated") != new.flag("deprecated"):
            changed = "is deprecated" if new.flag("deprecated") else "is no longer deprecated"
            yield Change(
                Impact.COMPATIBLE,
                "deprecated-changed",
                old.pointer,
                new.pointer,
                f"{said} {changed}",
            )
        if not _same_serialisation(old, new):
            yield Change(
                Impact.BREAKING,
                "parameter-style",
                old.pointer,
                new.pointer,
                f"{said} is written in another style",
            )
        if old.flag("allowEmptyValue") != new.flag("allowEmptyValue"):
            allowed = new.flag("allowEmptyValue")
            yield Change(
                Impact.COMPATIBLE if allowed else Impact.BREAKING,
                "parameter-style",
                old.pointer,
                new.pointer,
                f"{said} may {'now' if allowed else 'no longer'} be empty",
            )
        yield from docs(said, old, new, DOCS_OF_VALUES)
        yield from leftover("parameter", said, old, new)
        yield from self._held.value(said, old, new, direction)

    # -- bodies --------------------------------------------------------------------------------

    def _body(self, name: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        one, other = old.get("requestBody"), new.get("requestBody")
        if one is None and other is None:
            return
        if one is None or other is None:
            needed = other is not None and other.resolved().flag("required")
            fine = (other is not None and not needed) if direction == "sent" else other is None
            yield Change(
                Impact.COMPATIBLE if fine else Impact.BREAKING,
                "request-body",
                old.pointer / "requestBody",
                new.pointer / "requestBody",
                f"{name}: the body is {'new' if one is None else 'gone'}"
                f"{' and required' if needed else ''}",
            )
            return
        one, other = one.resolved(), other.resolved()
        if not self._first((one.pointer, other.pointer, direction)):
            return
        said = f"{name}: the body"
        if one.flag("required") != other.flag("required"):
            needed = other.flag("required")
            fine = needed == (direction == "received")
            yield Change(
                Impact.COMPATIBLE if fine else Impact.BREAKING,
                "request-body",
                one.pointer,
                other.pointer,
                f"{said} is {'now' if needed else 'no longer'} required",
            )
        yield from docs(said, one, other, DOCS_OF_VALUES)
        yield from leftover("request-body", said, one, other)
        yield from self._held.content(said, one, other, direction)

    # -- answers -------------------------------------------------------------------------------

    def _responses(self, name: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        before, after = _statuses(old.get("responses")), _statuses(new.get("responses"))
        for status, one, other in pairs(before, after):
            if one is None or other is None:
                gone = one is not None
                fine = not (gone and status[:1] in "23")
                yield Change(
                    Impact.COMPATIBLE if fine else Impact.BREAKING,
                    "response-status",
                    (one or old).pointer,
                    (other or new).pointer,
                    f"{name} {'no longer answers' if gone else 'may answer'} {status}",
                )
                continue
            one, other = one.resolved(), other.resolved()
            if self._first((one.pointer, other.pointer, direction)):
                yield from self._response(f"{name}: {status}", one, other, direction)

    def _response(self, said: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        yield from docs(said, old, new, DOCS_OF_VALUES)
        yield from leftover("response", said, old, new)
        yield from self._headers(said, old, new, direction)
        yield from self._held.content(said, old, new, direction)
        for link, one, other in pairs(members(old.get("links")), members(new.get("links"))):
            if one is None or other is None or one.resolved().key != other.resolved().key:
                yield Change(
                    Impact.COMPATIBLE if one is None else Impact.BREAKING,
                    "response-link",
                    (one or old).pointer,
                    (other or new).pointer,
                    f"{said}: the link {link} {_fate(one, other)}",
                )

    def _headers(self, said: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        """Names of headers have no case (RFC 9110, 5.1)."""
        before = {key.lower(): node for key, node in members(old.get("headers")).items()}
        after = {key.lower(): node for key, node in members(new.get("headers")).items()}
        for header, one, other in pairs(before, after):
            name = f"{said}: the header {header}"
            if one is None or other is None:
                yield Change(
                    Impact.COMPATIBLE if one is None else Impact.BREAKING,
                    "response-header",
                    (one or old).pointer,
                    (other or new).pointer,
                    f"{name} {_fate(one, other)}",
                )
                continue
            one, other = one.resolved(), other.resolved()
            if one.flag("required") != other.flag("required"):
                always = other.flag("required")
                yield Change(
                    Impact.COMPATIBLE if always else Impact.BREAKING,
                    "response-header",
                    one.pointer,
                    other.pointer,
                    f"{name} {'always comes now' if always else 'may be missing now'}",
                )
            yield from docs(name, one, other, DOCS_OF_VALUES)
            yield from leftover("parameter", name, one, other)
            yield from self._held.value(name, one, other, direction)

    def _callbacks(self, name: str, old: Node, new: Node, turned: bool) -> Iterator[Change]:
        before, after = _expressions(old), _expressions(new)
        for key, one, other in pairs(before, after):
            said = f"{name}: the callback {key}"
            yield from self.items(said, one, other, (old, new), turned=not turned)

    def items(
        self,
        said: str,
        old: Node | None,
        new: Node | None,
        where: tuple[Node, Node],
        *,
        turned: bool,
    ) -> Iterator[Change]:
        """Changes between the path items of a webhook or callback."""
        if old is None or new is None:
            yield Change(
                Impact.COMPATIBLE if old is None else Impact.BREAKING,
                "webhook-changed",
                (old or where[0]).pointer,
                (new or where[1]).pointer,
                f"{said} {_fate(old, new)}",
            )
            return
        old, new = old.resolved(), new.resolved()
        yield from docs(said, old, new, ("summary", "description"))
        yield from leftover("path-item", said, old, new)
        for method, one, other in pairs(methods(old), methods(new)):
            if one is None or other is None:
                yield Change(
                    Impact.COMPATIBLE if one is None else Impact.BREAKING,
                    "webhook-changed",
                    (one or old).pointer,
                    (other or new).pointer,
                    f"{said}: {method.upper()} {_fate(one, other)}",
                )
            else:
                yield from self.compare(
                    said, Endpoint(old, one), Endpoint(new, other), turned=turned
                )

    def _first(self, key: tuple[str, str, str]) -> bool:
        """Whether two shared objects are met for the first time."""
        fresh = key not in self._seen
        self._seen.add(key)
        return fresh


def _parameters(endpoint: Endpoint) -> dict[str, Node]:
    """Parameters by what tells them apart; those of the path by their position in it.

    A parameter of the operation hides one of the path item (OpenAPI 3.2, 4.9).
    """
    order = re.findall(r"\{([^{}]*)\}", endpoint.path)
    found: dict[str, Node] = {}
    for held in [
        *items(endpoint.item.get("parameters")),
        *items(endpoint.operation.get("parameters")),
    ]:
        parameter = held.resolved()
        name, location = parameter.text("name"), parameter.text("in")
        if location == "path" and name in order:
            found[f"path {order.index(name)}"] = parameter
        else:
            found[f"{location} {name.lower() if location == 'header' else name}"] = parameter
    return found


def _same_serialisation(old: Node, new: Node) -> bool:
    """Whether a value is written alike, with the defaults of OpenAPI 3.2, 4.12.2 filled in.

    Only lists and objects can be exploded; a media type is compared as such.
    """
    one, other = _style(old), _style(new)
    if old.get("content") is not None or new.get("content") is not None:
        return True
    if _scalar(old) or _scalar(new):
        return (one[0], one[2]) == (other[0], other[2])
    return one == other


def _style(parameter: Node) -> tuple[str, bool, bool]:
    style = parameter.text("style") or _STYLES.get(parameter.text("in"), "simple")
    explode = parameter.raw("explode")
    exploded = explode if isinstance(explode, bool) else style == "form"
    return style, exploded, parameter.flag("allowReserved")


def _scalar(parameter: Node) -> bool:
    schema = parameter.get("schema")
    types = shape_of(schema, "sent", parameter).types
    return types is not None and not types & {"array", "object"}


def _statuses(responses: Node | None) -> dict[str, Node]:
    return {
        status.upper() if status != "default" else status: node
        for status, node in members(responses).items()
        if not status.startswith("x-")
    }


def _expressions(operation: Node) -> dict[str, Node]:
    """The path items of all callbacks, by callback and expression."""
    return {
        f"{name} {expression}": item
        for name, callback in members(operation.get("callbacks")).items()
        for expression, item in callback.resolved().members().items()
        if not expression.startswith("x-")
    }


def _fate(old: Node | None, new: Node | None) -> str:
    return "is new" if old is None else "is gone" if new is None else "changed"


def _quoted(value: Json) -> str:
    return "absent" if value is None else repr(value)
