"""Changes between two operations: parameters, bodies, answers, headers, links, callbacks."""

from __future__ import annotations

from collections.abc import Iterator

from tigergen.changes.change import Change, Direction, Impact
from tigergen.changes.content import ContentComparison
from tigergen.changes.endpoints import Endpoint, methods
from tigergen.changes.leftover import DOCS_OF_VALUES, OPERATION_DOCS, docs, leftover
from tigergen.changes.node import Node, members, pairs
from tigergen.changes.parameters import parameters_of, same_serialisation
from tigergen.changes.schemas import SchemaComparison
from tigergen.model.claim import Json, canonical_json


class OperationComparison:
    """Compares the operations of two documents."""

    def __init__(self, schemas: SchemaComparison) -> None:
        self._held = ContentComparison(schemas)
        self._seen: set[tuple[str, ...]] = set()

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
            yield Change.between(
                one, other, Impact.COMPATIBLE, "deprecated-changed", f"{name} {said}"
            )
        yield from self._parameters(name, parameters_of(old), parameters_of(new), one, other, sent)
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
                yield Change.between(
                    shown, other, Impact.BREAKING, "parameter-gone", f"{said} is gone"
                )
            elif before is None:
                needed = after.flag("required") and direction == "sent"
                yield Change.between(
                    one,
                    after,
                    Impact.judged(not needed),
                    "parameter-new",
                    f"{said} is new{' and required' if needed else ''}",
                )
            else:
                if before.text("in") == "path" and before.text("name") != after.text("name"):
                    # A name that stood at another place sends the same argument elsewhere.
                    moved = any(after.text("name") == known.text("name") for known in old.values())
                    yield Change.between(
                        before,
                        after,
                        Impact.judged(not moved),
                        "parameter-name",
                        f"{said} was called {before.text('name')!r}",
                    )
                yield from self._parameter(said, before, after, direction)

    def _parameter(self, said: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        if old.flag("required") != new.flag("required") and old.text("in") != "path":
            needed = new.flag("required")
            fine = needed == (direction == "received")
            yield Change.between(
                old,
                new,
                Impact.judged(fine),
                "parameter-required",
                f"{said} is {'now' if needed else 'no longer'} required",
            )
        if old.flag("deprecated") != new.flag("deprecated"):
            changed = "is deprecated" if new.flag("deprecated") else "is no longer deprecated"
            yield Change.between(
                old, new, Impact.COMPATIBLE, "deprecated-changed", f"{said} {changed}"
            )
        if not same_serialisation(old, new):
            yield Change.between(
                old, new, Impact.BREAKING, "parameter-style", f"{said} is written in another style"
            )
        if old.flag("allowEmptyValue") != new.flag("allowEmptyValue"):
            allowed = new.flag("allowEmptyValue")
            fine = allowed == (direction == "sent")
            yield Change.between(
                old,
                new,
                Impact.judged(fine),
                "parameter-style",
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
            fine = other is not None and not (needed and direction == "sent")
            yield Change(
                Impact.judged(fine),
                "request-body",
                old.pointer / "requestBody",
                new.pointer / "requestBody",
                f"{name}: the body is {'new' if one is None else 'gone'}"
                f"{' and required' if needed else ''}",
            )
            return
        one, other = one.used(), other.used()
        if not self._first(one, other, direction):
            return
        said = f"{name}: the body"
        if one.flag("required") != other.flag("required"):
            needed = other.flag("required")
            fine = needed == (direction == "received")
            yield Change.between(
                one,
                other,
                Impact.judged(fine),
                "request-body",
                f"{said} is {'now' if needed else 'no longer'} required",
            )
        yield from docs(said, one, other, DOCS_OF_VALUES)
        yield from leftover("request-body", said, one, other)
        pushed = direction == "received"
        yield from self._held.content(said, one, other, direction, pushed=pushed)

    # -- answers -------------------------------------------------------------------------------

    def _responses(self, name: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        before, after = _statuses(old.get("responses")), _statuses(new.get("responses"))
        for status, one, other in pairs(before, after):
            if one is None or other is None:
                gone = one is not None
                missed = direction == "sent" or status[:1] in "23"
                fine = not (gone and missed)
                yield Change.between(
                    one or old,
                    other or new,
                    Impact.judged(fine),
                    "response-status",
                    f"{name} {'no longer answers' if gone else 'may answer'} {status}",
                )
                continue
            one, other = one.used(), other.used()
            if self._first(one, other, direction):
                yield from self._response(f"{name}: {status}", one, other, direction)

    def _response(self, said: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        yield from docs(said, old, new, DOCS_OF_VALUES)
        yield from leftover("response", said, old, new)
        yield from self._headers(said, old, new, direction)
        yield from self._held.content(said, old, new, direction)
        for link, one, other in pairs(members(old.get("links")), members(new.get("links"))):
            if one is not None and other is not None:
                one, other = one.used(), other.used()
                yield from docs(f"{said}: the link {link}", one, other, ("description",))
            if one is None or other is None or _undescribed(one) != _undescribed(other):
                yield Change.between(
                    one or old,
                    other or new,
                    Impact.judged(one is None),
                    "response-link",
                    f"{said}: the link {link} {_fate(one, other)}",
                )

    def _headers(self, said: str, old: Node, new: Node, direction: Direction) -> Iterator[Change]:
        """Names of headers have no case (RFC 9110, 5.1)."""
        before = {key.lower(): node for key, node in members(old.get("headers")).items()}
        after = {key.lower(): node for key, node in members(new.get("headers")).items()}
        for header, one, other in pairs(before, after):
            name = f"{said}: the header {header}"
            if one is None or other is None:
                needed = other is not None and other.used().flag("required")
                fine = one is None and not (needed and direction == "sent")
                yield Change.between(
                    one or old,
                    other or new,
                    Impact.judged(fine),
                    "response-header",
                    f"{name} {_fate(one, other)}",
                )
                continue
            one, other = one.used(), other.used()
            if one.flag("required") != other.flag("required"):
                always = other.flag("required")
                fine = always == (direction == "received")
                yield Change.between(
                    one,
                    other,
                    Impact.judged(fine),
                    "response-header",
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
            yield Change.between(
                old or where[0],
                new or where[1],
                Impact.judged(old is None),
                "webhook-changed",
                f"{said} {_fate(old, new)}",
            )
            return
        old, new = old.resolved(), new.resolved()
        yield from docs(said, old, new, ("summary", "description"))
        yield from leftover("path-item", said, old, new)
        for method, one, other in pairs(methods(old), methods(new)):
            if one is None or other is None:
                yield Change.between(
                    one or old,
                    other or new,
                    Impact.judged(one is None),
                    "webhook-changed",
                    f"{said}: {method.upper()} {_fate(one, other)}",
                )
            else:
                yield from self.compare(
                    said, Endpoint(old, one), Endpoint(new, other), turned=turned
                )
                yield from _stated_access(said, one, other)

    def _first(self, old: Node, new: Node, direction: Direction) -> bool:
        """Whether two shared objects, with the words of their use, are met for the first time."""
        words = (old.text("description"), new.text("description"))
        key = (old.pointer, new.pointer, direction, *words)
        fresh = key not in self._seen
        self._seen.add(key)
        return fresh


def _stated_access(said: str, old: Node, new: Node) -> Iterator[Change]:
    """What a webhook or callback says of servers and security; the document's are not its own."""
    for key, kind in (("security", "security-changed"), ("servers", "servers-changed")):
        one, other = old.raw(key), new.raw(key)
        if canonical_json(one) != canonical_json(other):
            yield Change(
                Impact.BREAKING,
                kind,
                old.pointer / key,
                new.pointer / key,
                f"{said}: {key} changed",
            )


def _undescribed(link: Node) -> Json:
    value = link.value
    return (
        {key: held for key, held in value.items() if key != "description"}
        if isinstance(value, dict)
        else value
    )


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
